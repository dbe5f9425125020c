// The documentation of a course as a paper (C7, C8); called by papers/index.
import { daysBetween, type PlainDate } from '../../cti/calendar/plainDate';
import { checklist, isItemOpen } from '../../cti/checklists';
import { changesMade, type ChangeMade } from '../../cti/course/changesMade';
import { ROLES, type Course } from '../../cti/course/course';
import { outline } from '../../cti/course/outline';
import { hasRole, leadsToJob, listsOf, programmeOf } from '../../cti/programmes';
import { deviations } from '../../cti/fidelity/deviations';
import { capital } from '../../text/dates';
import { basisLabel, byBeginning, phased, programmeWords } from '../../text/programmes';
import { deviationSource, deviationText } from '../../text/method';
import type { PaperScene } from '../word/paper';
import {
  factTable,
  heading,
  subheading,
  table,
  tableOr,
  type Block,
  type Paper,
  type PaperContext,
} from '../word/paper';
import { fidelityBlocks, focusBlocks, handoverBlocks } from './end';
import { meetingBlocks } from './meetings';
import { hoursBlocks, intensityBlocks } from './pictures';

/** The documentation of a course, good enough to file or to hand to an evaluator (C7, C8). */
export function documentationPaper(course: Course, today: PlainDate, context: PaperContext): Paper {
  const scene = { ...context, course, today };
  const { documentation } = context.texts.papers;
  const practice = context.practice ? ` · ${context.texts.words.practice}` : '';
  return {
    title: documentation.heading(course.number),
    subtitle: `${documentation.asOf(today)}${practice}`,
    language: context.language,
    style: 'record',
    foot: documentation.heading(course.number),
    pageWords: context.texts.papers.page,
    blocks: [
      ...courseBlocks(scene),
      ...changeBlocks(scene),
      ...peopleBlocks(scene),
      ...meetingBlocks(scene),
      ...deviationBlocks(scene),
      ...pauseBlocks(scene),
      ...intensityBlocks(scene),
      ...(leadsToJob(course) ? hoursBlocks(scene) : []),
      ...focusBlocks(scene),
      ...handoverBlocks(scene),
      ...fidelityBlocks(scene),
      ...listBlocks(scene),
    ],
  };
}

function courseBlocks({ course, today, texts }: PaperScene): Block[] {
  const { documentation: words } = texts.papers;
  const { shown } = texts.method;
  const { stage, lastDay } = outline(course, today);
  const { consent, firstDay } = course;
  const rows = [
    [words.programme, capital(programmeWords(course.programme, texts.words.language).name)],
    [words.basis, course.basis ? basisLabel(course.basis, texts.words.language) : words.noBasis],
    [words.state, capital(phased(texts.words.stages, stage))],
    [words.enrolled, shown(course.enrolledOn)],
    [words.consent, `${words.consentStates[consent.state]}, ${shown(consent.on)}`],
    [
      byBeginning(words.firstDay, course.programme),
      firstDay ? shown(firstDay) : texts.words.notTold,
    ],
    ...(lastDay ? [[words.lastDay, shown(lastDay)]] : []),
  ];
  return [heading(words.course), factTable(rows)];
}

/** Each change as planned and as it came, and how its checklist stands (C7, T5). */
function changeBlocks(scene: PaperScene): Block[] {
  const { course, today, texts } = scene;
  const { documentation: words } = texts.papers;
  const { shown } = texts.method;
  const lists = listsOf(programmeOf(course.programme));
  const rows = changesMade(course, today).map((made, place) => {
    const items = checklist(course, lists[place] ?? 'end', today);
    const settled = items.filter(({ state }) => state !== 'open').length;
    const open = items.filter(isItemOpen).length;
    const left = open > 0 ? `, ${words.stillOpen(open)}` : '';
    return [
      phased(words.changes, made.change),
      made.planned ? shown(made.planned) : made.isReached ? texts.words.notTold : words.unknown,
      changeDate(made, scene),
      `${words.settled(settled, items.length)}${left}`,
    ];
  });
  const head = [words.change, words.planned, words.actual, words.items];
  return [heading(words.phases), table(head, rows, [3, 4, 5, 5])];
}

function changeDate({ actual, isReached }: ChangeMade, { texts }: PaperScene): string {
  const { documentation: words } = texts.papers;
  if (actual === null) return isReached === null ? words.notReached : words.unknown;
  return isReached ? texts.method.shown(actual) : words.ahead(actual);
}

function peopleBlocks({ course, texts }: PaperScene): Block[] {
  const { documentation: words } = texts.papers;
  const roles = ROLES.filter((role) => hasRole(course, role) || course.people[role] !== null);
  const rows = roles.flatMap((role) => {
    const holder = course.people[role];
    const who =
      holder === null ? texts.words.notTold : holder === 'none' ? texts.words.nobody : holder.name;
    const changed = course.roleChanges
      .filter((change) => change.role === role)
      .map(({ from, to, on }) =>
        words.roleChanged(from.name, to === 'none' ? texts.words.nobody : to.name, on),
      );
    return [[capital(texts.words.roles[role]), [who, ...changed].join('. ')]];
  });
  return [
    heading(words.people),
    tableOr(texts.words.notTold, table([words.role, words.who], rows, [2, 3])),
  ];
}

function deviationBlocks({ course, today, texts }: PaperScene): Block[] {
  const { documentation: words } = texts.papers;
  const rows = deviations(course, today).map((each) => [
    texts.method.shown(each.on),
    deviationText(each, texts),
    deviationSource(each, course.programme, texts),
  ]);
  const head = [words.when, words.deviation, words.source];
  return [heading(words.deviations), tableOr(words.noDeviations, table(head, rows, [3, 8, 5]))];
}

function pauseBlocks({ course, texts }: PaperScene): Block[] {
  const { documentation: words } = texts.papers;
  const { shown } = texts.method;
  const rows = course.pauses.map(({ from, until, reason, note }) => [
    shown(from),
    until ? shown(until) : words.pauseOpen,
    until ? String(daysBetween(from, until)) : '',
    [texts.words.pauseReasons[reason], ...(note ? [note] : [])].join(': '),
  ]);
  const head = [words.pausedFrom, words.pausedUntil, words.days, words.reason];
  return [heading(words.pauses), tableOr(words.noPauses, table(head, rows, [3, 3, 1.2, 6]))];
}

/** Every item of every list, with who settled it and when (C7). */
function listBlocks(scene: PaperScene): Block[] {
  const { course, today, texts, language } = scene;
  const { documentation: words } = texts.papers;
  const lists = listsOf(programmeOf(course.programme)).flatMap((list): Block[] => {
    const rows = checklist(course, list, today).map((row) => [
      `${row.place}. ${row.item[language]}`,
      [texts.words.itemStates[row.state], ...(row.reason ? [row.reason] : [])].join(': '),
      row.by && row.on
        ? words.byPerson(row.by.name, row.on)
        : row.from
          ? words.fromFacts(row.on)
          : '',
    ]);
    return [
      subheading(capital(phased(texts.words.lists, list))),
      table([words.item, words.itemState, words.byWhom], rows, [6, 3, 4]),
    ];
  });
  return [heading(words.lists), ...lists];
}
