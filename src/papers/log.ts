// The whole log of a course as a paper (D4, D6); called by papers/index.
import { parsePlainDate } from '../cti/calendar/plainDate';
import { itemText } from '../cti/checklists';
import { DUE_KEYS } from '../cti/due/thing';
import type { HeldOnCitizen, SentOnCitizen } from '../desk/team/files';
import { formatInstant } from '../text/dates';
import { logText, sceneOf } from '../text/facts';
import { named } from '../text/named';
import { heading, table, textBlock, type Block, type Paper, type PaperContext } from './word/paper';

/** The whole log of a course, oldest first: what was recorded, and who looked (D4, D6). */
export function logPaper(held: HeldOnCitizen, context: PaperContext): Paper {
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
      textBlock(words.logLead),
      table(
        [words.when, words.who, words.what],
        rows.map(([at, who, what]) => [formatInstant(at, language), who, what]),
        [4, 3, 7],
      ),
      ...sentBlocks(held, context),
      ...draftBlocks(held, context),
    ],
  };
}

type Row = readonly [at: string, who: string, what: string];

function eventRows({ course, events }: HeldOnCitizen, { texts, language }: PaperContext): Row[] {
  const words = texts.papers.export;
  const undone = new Set(events.flatMap(({ fact }) => (fact.type === 'undone' ? fact.events : [])));
  const scene = sceneOf(course, (list, item) => itemText(course, list, item, language));
  return events.map(({ at, by, seq, fact }) => {
    const told = logText(fact, scene, texts);
    return [at, by?.name ?? words.bot, undone.has(seq) ? `${told} (${words.undone})` : told];
  });
}

function lookRows({ looks }: HeldOnCitizen, { texts }: PaperContext): Row[] {
  const { commands } = texts.cards.log;
  return looks.map(({ at, by, what }) => {
    return [at, by.name, texts.papers.export.looked(named(commands, what) ?? what)];
  });
}

/** What the bot has posted by itself, and to whom (D6). */
function sentBlocks({ sent }: HeldOnCitizen, context: PaperContext): Block[] {
  const words = context.texts.papers.export;
  if (sent.length === 0) return [];
  const rows = sent.map((row) => sentRow(row, context)).sort(bySentDay);
  const head = [words.due, words.message, words.to, words.outcome];
  return [
    heading(words.sent),
    table(
      head,
      rows.map(({ cells }) => cells),
      [4, 7, 5, 4],
    ),
  ];
}

/** The ledger's own name for it: key, course, ordinal, what about, rule date, to whom, generation. */
function sentRow({ due, state }: SentOnCitizen, { texts }: PaperContext): SentRow {
  const words = texts.papers.export;
  const [name = '', , ordinal = '', , day = '', to = ''] = due.split('~');
  const key = DUE_KEYS.find((each) => each === name);
  const date = parsePlainDate(day);
  const told = key ? texts.notices.names[key](Number(ordinal) || null) : name;
  const shown = date ? texts.method.shown(date) : day;
  return { day, cells: [shown, told, readerWords(to, texts), words.states[state]] };
}

interface SentRow {
  readonly day: string;
  readonly cells: readonly string[];
}

function bySentDay({ day: one }: SentRow, { day: other }: SentRow): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function readerWords(to: string, { words, papers }: PaperContext['texts']): string {
  const roles: Readonly<Record<string, string>> = {
    ...words.roles,
    channel: papers.export.channel,
  };
  return named(roles, to) ?? to;
}

function draftBlocks({ drafts }: HeldOnCitizen, { texts }: PaperContext): Block[] {
  if (drafts.length === 0) return [];
  return [heading(texts.papers.export.drafts), ...drafts.map((line) => textBlock(line))];
}
