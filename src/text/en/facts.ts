// Every fact in English: shown back, in the log, and as prose for the record.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { ContactPartner, Focus, Hours, SupportNeed } from '../../cti/course/course';
import type { Fact } from '../../cti/course/facts';
import type { ProgrammeId } from '../../cti/programmes';
import { capital, formatDate, pluralIn } from '../dates';
import { closed, type FactScene, type FactTexts } from '../facts';
import { basisLabel, byBeginning, phased, programmeWords } from '../programmes';
import { meetings } from './meetings/facts';
import { words } from './words';

export const facts: FactTexts = {
  enrolled: {
    confirm: (f) => `Citizen ${f.number} is enrolled in a ${courseOf(f)}.`,
    log: (f) =>
      `Enrolled in a ${courseOf(f)}.${yesOrNo('In the target group', f.targetGroup)}${yesOrNo('Supported by the CTI worker before', f.earlierSupport)}`,
    prose: (f) => `The citizen is enrolled in a ${courseOf(f)}.`,
  },
  consent: {
    confirm: (f) => CONSENT[f.state](date(f.on)),
    prose: (f) => CONSENT_PROSE[f.state](date(f.on)),
  },
  role: {
    confirm: (f) => `${capital(words.roles[f.role])}: ${holder(f.person)}.${because(f.reason)}`,
    prose: (f) =>
      f.person === null || f.person === 'none'
        ? ''
        : `${f.person.name} is ${words.roles[f.role]} on the course.${because(f.reason)}`,
  },
  ...meetings,
  jointPlan: {
    confirm: (f) =>
      `The joint plan has been made${f.responsible ? `; ${responsible(f.responsible)}` : ''}.`,
    prose: (f) =>
      `One joint plan across the administrations has been made${f.responsible ? `; ${responsible(f.responsible)}` : ''}.`,
  },
  firstDay: {
    confirm: (f, scene) =>
      byBeginning(
        {
          jobmatch: `Job match recorded: the first working day is ${date(f.date)}.`,
          transition: `The day of the transition is ${date(f.date)}.`,
        },
        scene.programme,
      ) + because(f.reason),
    prose: (f, scene) =>
      byBeginning(
        {
          jobmatch: `A job match has been found, with ${date(f.date)} as the first working day.`,
          transition: `The day of the transition is ${date(f.date)}.`,
        },
        scene.programme,
      ) + because(f.reason),
  },
  jobEnded: {
    confirm: (f) =>
      `The last day of the job is recorded: ${date(f.on)}. The CTI course and its phases go on.${because(f.reason)}`,
    prose: (f) => `Last day of the job: ${date(f.on)}. The CTI course goes on.${because(f.reason)}`,
  },
  agreement: {
    confirm: (f) =>
      `The work agreement has been made${f.followUp ? `, with follow-up on ${date(f.followUp)}` : ''}.`,
    prose: (f) =>
      `A work agreement has been made${f.followUp ? `, with follow-up on ${date(f.followUp)}` : ''}.`,
  },
  started: {
    confirm: (f) => `The CTI start is ${date(f.date)}.${because(f.reason)}`,
    prose: (f) => `The first day of the CTI course is ${date(f.date)}.${because(f.reason)}`,
  },
  ticked: {
    confirm: (f, scene) =>
      `${capital(words.itemStates[f.to])}: ${item(f, scene)}${because(f.reason)}`,
    prose: (f, scene) =>
      f.to === 'open'
        ? ''
        : `${capital(phased(words.lists, f.list))}, ${words.itemStates[f.to]}: ${item(f, scene)}${because(f.reason)}`,
  },
  paused: {
    confirm: (f) =>
      `The course is paused from ${date(f.from)} (${words.pauseReasons[f.reason]}).${remark(f.note)}`,
    prose: (f) =>
      `The CTI course is paused from ${date(f.from)} because of ${words.pauseReasons[f.reason]}.${remark(f.note)}`,
  },
  resumed: {
    confirm: (f) => `The pause ends, and the course goes on from ${date(f.until)}.`,
    prose: (f) => `After the pause the CTI course goes on from ${date(f.until)}.`,
  },
  stopped: {
    confirm: (f) => `The course ends early on ${date(f.on)}.${because(f.reason)}`,
    prose: (f) => `The CTI course ends early, with effect from ${date(f.on)}.${because(f.reason)}`,
  },
  themes: {
    confirm: (f) =>
      f.themes.length === 0
        ? 'No theme is marked as looked at.'
        : `Looked at together with the citizen: ${f.themes.map((theme) => words.themes[theme]).join(', ')}.`,
    prose: (f) =>
      f.themes.length === 0
        ? ''
        : `The citizen’s need for support has been mapped for ${f.themes.map((theme) => words.themes[theme]).join(', ')}.`,
  },
  focus: {
    confirm: (f) => `Focus area saved: ${closed(focusName(f.focus))}`,
    prose: (f) => `The citizen has chosen the focus area: ${closed(focusName(f.focus))}`,
  },
  focusClosed: {
    confirm: (f, scene) => `${CLOSED[f.how]}${goal(f.focus, scene)}`,
    prose: (f, scene) => `${CLOSED[f.how]} on ${date(f.on)}${goal(f.focus, scene)}`,
  },
  contact: {
    confirm: ({ contact: c }) =>
      c.kind === 'coordination'
        ? `Coordination recorded: ${minutes(c.minutes)}, ${date(c.date)}.${because(c.reason)}`
        : `Support time recorded: ${minutes(c.minutes)} ${words.contactKinds[c.kind]}${withWhom(c)}, ${date(c.date)}.${because(c.reason)}`,
    prose: ({ contact: c }) =>
      c.kind === 'coordination'
        ? `${minutes(c.minutes)} were spent on coordination on ${date(c.date)}.`
        : `There was contact with ${words.contactPartners[c.with ?? 'citizen']} on ${date(c.date)} for ${minutes(c.minutes)} (${words.contactKinds[c.kind]}).`,
  },
  hours: {
    confirm: (f) => `${capital(hours(f.hours))}.`,
    prose: (f) =>
      f.hours.hours === 0 ? `${capital(hours(f.hours))}.` : `The citizen has ${hours(f.hours)}.`,
  },
  decision: {
    confirm: (f) => `${DECISION[f.support]}${by(f.by)}${worker(f.worker)}`,
    prose: (f) => `${DECISION[f.support]}${by(f.by)}${worker(f.worker)}`,
  },
  handover: {
    confirm: () => 'The handover plan is saved.',
    prose: (f) =>
      `The handover plan was written together with the citizen${f.handover.responsible ? `; long-term responsibility: ${f.handover.responsible}` : ''}.`,
  },
  supportNeed: {
    confirm: ({ need }) =>
      need.gone
        ? `Support is no longer needed with: ${closed(need.what)}`
        : `Need for support saved: ${closed(need.what)}${takenOver(need)}`,
    prose: ({ need }) =>
      need.gone
        ? `The citizen no longer needs support with: ${closed(need.what)}`
        : `The citizen needs support with: ${closed(need.what)}${takenOver(need)}`,
  },
  discussed: {
    confirm: () => 'The course was discussed at case supervision.',
    prose: () => '',
  },
  involved: {
    confirm: () => 'The caseworkers have been asked to get in touch as soon as possible.',
    prose: () => 'The caseworkers have been involved because new needs have come up.',
  },
  numberCorrected: {
    confirm: (f) =>
      `The citizen number has been corrected from ${f.from} to ${f.to}.${because(f.reason)}`,
    prose: () => '',
  },
  basisCorrected: {
    confirm: (f) =>
      `The legal basis has been corrected${f.from ? ` from ${basisLabel(f.from, 'en')}` : ''} to ${basisLabel(f.to, 'en')}, and the dates have been worked out again.${because(f.reason)}`,
    prose: (f) =>
      `The legal basis of the CTI course has been corrected to ${basisLabel(f.to, 'en')}.${because(f.reason)}`,
  },
  startCorrected: {
    confirm: (f) =>
      `The start date has been corrected from ${date(f.from)} to ${date(f.to)}, and the dates have been worked out again.${because(f.reason)}`,
    prose: (f) =>
      `The start date of the CTI course has been corrected to ${date(f.to)}.${because(f.reason)}`,
  },
  firstDayCorrected: {
    confirm: (f, scene) =>
      `${capital(firstDay(scene.programme))} has been corrected from ${date(f.from)} to ${date(f.to)}.${because(f.reason)}`,
    prose: (f, scene) =>
      `${capital(firstDay(scene.programme))} has been corrected to ${date(f.to)}.${because(f.reason)}`,
  },
  noteFiled: {
    confirm: () => 'The note is marked as filed.',
    prose: () => '',
  },
  undone: {
    confirm: (f) =>
      f.events.length === 1
        ? 'One change has been taken back.'
        : 'The changes have been taken back.',
    prose: () => '',
  },
};

const CONSENT: Readonly<Record<'given' | 'pending' | 'withdrawn', (on: string) => string>> = {
  given: (on) => `Consent to share information was given on ${on}.`,
  pending: () => 'Consent to share information is pending.',
  withdrawn: (on) => `Consent was withdrawn on ${on}, and the course is frozen.`,
};
const CONSENT_PROSE: typeof CONSENT = {
  given: (on) => `On ${on} the citizen consented to the administrations sharing information.`,
  pending: () => 'The citizen has not decided on consent yet.',
  withdrawn: (on) => `The citizen withdrew consent on ${on}.`,
};
const CLOSED = {
  met: 'The goal of the focus area was met',
  replaced: 'The focus area was replaced',
} as const;
const DECISION = {
  mentor: 'It has been decided that the citizen will get mentor support after the CTI course.',
  sel85:
    'It has been decided that the citizen will get support under SEL\u00a0§\u00a085 after the CTI course.',
  none: 'It has been decided that no continued support will be given after the CTI course.',
} as const;

type Enrolled = Extract<Fact, { type: 'enrolled' }>;

function courseOf({ programme, basis }: Enrolled): string {
  const under = basis ? ` under ${basisLabel(basis, 'en')}` : '';
  return `${programmeWords(programme, 'en').course}${under}`;
}

function yesOrNo(question: string, answer: boolean | null): string {
  return answer === null ? '' : ` ${question}: ${answer ? 'yes' : 'no'}.`;
}

function takenOver({ taker, who, confirmed }: SupportNeed): string {
  if (taker === null && who === null) return '';
  const name = who ?? (taker === 'citizen' ? 'the citizen' : 'the citizen’s network');
  return ` When CTI ends, it is taken over by ${name}${confirmed ? '' : ' (not agreed yet)'}.`;
}

function holder(person: { name: string } | 'none' | null): string {
  if (person === null) return words.notTold;
  return person === 'none' ? words.nobody : person.name;
}

function because(reason: string | null): string {
  return reason ? ` Reason: ${closed(reason)}` : '';
}

function remark(note: string | null): string {
  return note ? ` Remark: ${closed(note)}` : '';
}

function date(day: PlainDate): string {
  return formatDate(day, 'en');
}

function responsible(who: 'jobcenter' | 'social'): string {
  return `the responsible caseworker is ${words.theRoles[who]}`;
}

function firstDay(programme: ProgrammeId): string {
  return byBeginning(
    { jobmatch: 'the first working day', transition: 'the day of the transition' },
    programme,
  );
}

function item(
  f: { list: Parameters<FactScene['item']>[0]; item: string },
  scene: FactScene,
): string {
  return closed(scene.item(f.list, f.item) ?? f.item);
}

/** A focus area told by its theme alone goes by that (C2). */
function focusName({ goal: told, theme }: Focus): string {
  return told === '' && theme !== null ? words.themes[theme] : told;
}

function goal(id: string, scene: FactScene): string {
  const told = scene.focus(id) ?? '';
  return told === '' ? '.' : `: ${closed(told)}`;
}

function minutes(count: number): string {
  return pluralIn(count, 'minute', 'minutes', 'en');
}

function hours({ kind, hours: count, from, workplace }: Hours): string {
  const where = workplace ? ` (${workplace})` : '';
  if (count === 0) return `${words.hours[kind]}${where} end on ${date(from)}`;
  const what =
    kind === 'ordinary'
      ? pluralIn(count, 'ordinary hour', 'ordinary hours', 'en')
      : pluralIn(count, 'practice hour', 'practice hours', 'en');
  return `${what} a week${where} from ${date(from)}`;
}

function withWhom({ with: partner }: { readonly with?: ContactPartner }): string {
  return partner ? ` with ${words.contactPartners[partner]}` : '';
}

function by(person: { name: string } | null): string {
  return person ? ` The decision was made by ${person.name}.` : '';
}

function worker(name: string | null): string {
  return name ? ` The support is given by ${closed(name)}` : '';
}
