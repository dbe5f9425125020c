import type { Course } from '../cti/course';
import type { Recorded } from '../cti/facts';
import { CHECKLISTS } from '../cti/checklists';
import type { Look } from '../desk/ports';
import { formatInstant } from '../text/dates';
import { logText, sceneOf } from '../text/facts';
import { named } from '../text/named';
import { table, text, type Paper, type PaperContext } from './paper';

/** One course with all that is held on it. */
export interface HeldFacts {
  readonly course: Course;
  readonly events: readonly Recorded[];
  readonly looks: readonly Look[];
}

/** The whole log of a course, oldest first: what was recorded, and who looked (D4, D6). */
export function logPaper(held: HeldFacts, context: PaperContext): Paper {
  const { texts, language } = context;
  const words = texts.papers.export;
  const rows = [...eventRows(held, context), ...lookRows(held, context)].sort(([one], [other]) =>
    one < other ? -1 : one > other ? 1 : 0,
  );
  return {
    title: words.logTitle(held.course.number),
    subtitle: context.practice ? texts.words.practice : null,
    language,
    style: 'record',
    foot: words.logTitle(held.course.number),
    pageWords: texts.papers.page,
    blocks: [
      text(words.logLead),
      table(
        [words.when, words.who, words.what],
        rows.map(([at, who, what]) => [formatInstant(at, language), who, what]),
        [4, 3, 7],
      ),
    ],
  };
}

type Row = readonly [at: string, who: string, what: string];

function eventRows({ course, events }: HeldFacts, { texts, language }: PaperContext): Row[] {
  const words = texts.papers.export;
  const undone = new Set(events.flatMap(({ fact }) => (fact.type === 'undone' ? fact.events : [])));
  const scene = sceneOf(course, (list, item) => {
    return CHECKLISTS[course.programme][list].find(({ id }) => id === item)?.[language];
  });
  return events.map(({ at, by, seq, fact }) => {
    const told = logText(fact, scene, texts);
    return [at, by?.name ?? words.bot, undone.has(seq) ? `${told} (${words.undone})` : told];
  });
}

function lookRows({ looks }: HeldFacts, { texts }: PaperContext): Row[] {
  const { commands } = texts.cards.log;
  return looks.map(({ at, by, what }) => {
    return [at, by.name, texts.papers.export.looked(named(commands, what) ?? what)];
  });
}
