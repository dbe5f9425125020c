// What an import would enrol, line by line, and its progress; shown by cards/index.
import { ROLES } from '../../cti/course/course';
import type { Message } from '../../desk/ports/storage';
import type {
  EnrolWords,
  ImportProgressView,
  ImportRowView,
  ImportView,
} from '../../desk/views/views';
import type { Texts } from '../../text/texts';
import { isSaidByBasis } from '../../cti/programmes';
import type { Language } from '../../cti/course/language';
import { basisLabel, programmeWords } from '../../text/programmes';
import { refusalText } from '../../text/refusals';
import type { CardContext } from '../frame/context';
import { listCard, type ListRow } from '../parts/list';
import { press, saying, type Press } from '../frame/press';
import { asidesOf } from './importAsides';

/** A card holds so much; what is left is told by its numbers. */
const MOST_ROWS = 20;
const MOST_NUMBERS = 60;
/** So many things to look at fit the first screen of a phone. */
const MOST_NOTED = 3;

/** Many courses from a spreadsheet: errors line by line; nothing is saved before it is confirmed. */
export function importCard(view: ImportView, context: CardContext): Message {
  const words = context.texts.cards.import;
  const { asides } = context.texts.importing;
  const faults = view.rows.filter(({ problem }) => problem !== null);
  const ready = view.rows.filter(({ problem }) => problem === null);
  const noted = asidesOf(view, context.texts);
  const further = noted.slice(MOST_NOTED);
  const wrong = view.faults > 0 ? words.faults(view.faults) : '';
  return listCard(
    {
      title: words.title,
      state: [words.ready(view.ready), ...(wrong ? [wrong] : [])].join(' · '),
      sections: [
        { title: wrong, rows: previewRows(faults, context) },
        { title: asides.title, rows: noted.slice(0, MOST_NOTED) },
        { title: words.ready(view.ready), rows: previewRows(ready, context) },
      ],
      folded:
        further.length > 0
          ? [{ id: 'noted', title: asides.further(further.length), rows: further }]
          : [],
      notes: [words.nothingSaved],
      buttons: previewButtons(view, context),
    },
    context,
  );
}

/** A confirmed import that is under way. */
export function importProgressCard(view: ImportProgressView, context: CardContext): Message {
  const { title, state, goOn, note } = context.texts.importing.progress;
  const send = { ask: 'import', token: view.token };
  const button = press(context, { title: goOn, verb: 'confirm', send, style: 'positive' });
  const page = { title, state: state(view.created, view.of), notes: [note], buttons: [button] };
  return listCard(page, context);
}

function previewRows(rows: readonly ImportRowView[], { texts }: CardContext): readonly ListRow[] {
  const { line, rest } = texts.importing;
  const shown = rows.slice(0, MOST_ROWS).map((row) => ({
    lead: line(row.line, row.words.citizen),
    text: row.problem ? problemText(row, texts) : summaryOf(row, texts),
  }));
  const left = rows.slice(MOST_ROWS);
  if (left.length === 0) return shown;
  const numbers = left.flatMap(({ words }) => words.citizen ?? []);
  const named = rest(left.length, numbers.slice(0, MOST_NUMBERS));
  const more = numbers.length > MOST_NUMBERS ? ' …' : '';
  return [...shown, { lead: '', text: `${named}${more}` }];
}

function previewButtons(view: ImportView, context: CardContext): readonly Press[] {
  const words = context.texts.cards.import;
  const { buttons } = context.texts.importing;
  const send = { ask: 'import', token: view.token };
  const ask = ({ title, text }: { title: string; text: string }): Press =>
    saying(context, title, text);
  const confirm = { title: words.confirm(view.ready), verb: 'confirm', send } as const;
  return [
    ...(view.ready > 0 && view.faults === 0
      ? [press(context, { ...confirm, style: 'positive' })]
      : []),
    ...(view.withoutConsent > 0 ? [ask(buttons.consent(view.withoutConsent))] : []),
    ...(view.faults > 0 && view.ready > 0 ? [ask(buttons.faults(view.faults))] : []),
    ...(view.earlier.length > 0 ? [ask(buttons.earlier)] : []),
    press(context, { title: words.cancel, verb: 'cancel', send }),
  ];
}

/** What is wrong with a line, and what to do about it. */
function problemText({ problem, words }: ImportRowView, texts: Texts): string {
  const { problems } = texts.importing;
  switch (problem?.kind) {
    case 'fault':
      return problem.faults.map((fault) => problems.fault(fault)).join(' ');
    case 'taken':
      return problems.taken(problem.number);
    case 'person':
      return problems.person[problem.why](problem.name);
    case 'refused':
      return refusalText(problem.refusal, texts, words.citizen ?? null);
    case undefined:
      return '';
  }
}

/** The legal basis, and the programme where that does not say it. */
function programmeLabels({ programme, basis }: EnrolWords, language: Language): readonly string[] {
  const isSaid = programme === undefined || (basis && isSaidByBasis(programme));
  return [
    ...(isSaid ? [] : [programmeWords(programme, language).name]),
    ...(basis ? [basisLabel(basis, language)] : []),
  ];
}

/** The line as it would be enrolled, all of it: 'SEL §85 · consent given · start 1 March 2027'. */
function summaryOf({ words, reasonUnused }: ImportRowView, texts: Texts): string {
  const { summary } = texts.importing;
  const { consent, startup, firstDay, start, targetGroup, earlierSupport, reason } = words;
  return [
    ...programmeLabels(words, texts.words.language),
    ...(consent ? [summary.consent[consent]] : []),
    ...peopleIn(words, texts),
    ...(startup ? [summary.startup(startup)] : []),
    ...(firstDay ? [summary.firstDay(firstDay)] : []),
    ...(start ? [summary.start(start)] : []),
    ...(targetGroup === undefined ? [] : [summary.targetGroup(targetGroup)]),
    ...(earlierSupport === undefined ? [] : [summary.earlierSupport(earlierSupport)]),
    ...(reason === undefined ? [] : [reasonUnused ? summary.reasonUnused : summary.reason(reason)]),
  ].join(' · ');
}

function peopleIn({ people = {} }: EnrolWords, texts: Texts): string[] {
  return ROLES.flatMap((role) => {
    const person = people[role];
    if (person === undefined) return [];
    const name = person !== 'none' && 'name' in person ? person.name : null;
    return [texts.importing.summary.person(texts.words.roles[role], name)];
  });
}
