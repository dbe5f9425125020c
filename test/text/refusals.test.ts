import type { Refusal, RefusalWhy, RuleId } from '../../src/cti/course/refusal';
import { textsIn } from '../../src/text';
import { notFoundText, refusalAtField, refusalText } from '../../src/text/refusals';
import { expectSound, LANGUAGES } from './sound';

type Sample = readonly [RuleId, Refusal['data']];

/** Every refusal with the data that its comment in `cti/refusal.ts` promises. */
const SAMPLES: Readonly<Record<RefusalWhy, readonly Sample[]>> = {
  cannotExtend: [
    ['T4', { end: '2027-12-01' }],
    ['T4', { end: '2027-12-01', over: 'yes' }],
    ['T4', {}],
  ],
  startTooEarly: [
    ['T3', { date: '2027-02-10', earliest: '2027-02-15', firstDay: '2027-03-01' }],
    [
      'T3',
      {
        date: '2027-02-10',
        earliest: '2027-02-15',
        firstDay: '2027-03-01',
        enrolling: 'yes',
      },
    ],
    [
      'T3',
      {
        date: '2027-02-10',
        earliest: '2027-02-15',
        firstDay: '2027-03-01',
        programme: 'generic',
      },
    ],
  ],
  earlyStartNeedsReason: [['T3', { date: '2027-02-22', firstDay: '2027-03-01' }]],
  startNeedsReason: [['T3', { date: '2027-03-08' }]],
  noFirstDay: [
    ['T3', { programme: 'job' }],
    ['T3', { programme: 'generic' }],
  ],
  alreadyStarted: [['T3', { start: '2027-03-01' }]],
  notStarted: [
    ['T6', {}],
    ['T3', {}],
  ],
  courseEnded: [['T8', { end: '2027-12-01' }]],
  ctiChangeNeedsReason: [['P1', { from: 'Lærke Holm' }]],
  jobChangeNeedsReason: [['P1', { from: 'Lærke Holm' }]],
  supportByCti: [['T8', { person: 'Lærke Holm' }]],
  ctiIsCaseworker: [
    ['P2', { person: 'Lærke Holm' }],
    ['P2', { person: 'Lærke Holm', enrolling: 'yes' }],
  ],
  ctiIsJobConsultant: [['P2', { person: 'Lærke Holm' }]],
  roleCannotBeNone: [
    ['P1', { role: 'cti' }],
    ['P1', { role: 'job' }],
  ],
  consentFirst: [['P9', {}]],
  consentWithdrawn: [['P9', { on: '2027-04-01' }]],
  alreadyPaused: [['T6', { from: '2027-05-15' }]],
  notPaused: [['T6', {}]],
  pauseBeforeStart: [
    ['T6', { start: '2027-03-01' }],
    ['T6', {}],
  ],
  pausesOverlap: [
    ['T6', { from: '2027-05-15', until: '2027-06-15' }],
    ['T6', { from: '2027-05-15', until: '' }],
  ],
  resumeBeforePause: [['T6', { from: '2027-05-15' }]],
  dateAhead: [
    ['C4', { date: '2027-09-09' }],
    ['P9', {}],
  ],
  stopNeedsReason: [['T7', {}]],
  fourthFocus: [['C2', {}]],
  focusUnknown: [['C2', {}]],
  needUnknown: [['C6', {}]],
  needUnnamed: [['C6', {}]],
  tooManyNeeds: [['C6', { most: 8 }]],
  functionUnnamed: [['C6', {}]],
  naNeedsReason: [
    ['C3', { list: 'phase2', item: 'focusChosen' }],
    ['C3', { list: 'phase2', item: '3' }],
  ],
  itemUnknown: [
    ['T5', { list: 'end', item: '12' }],
    ['T5', { list: 'nowhere' }],
  ],
  meetingUnknown: [
    ['P6', { kind: 'startup' }],
    ['P6', { kind: 'ctistart' }],
    ['P6', { kind: 'followup' }],
    ['P6', { kind: 'network' }],
    ['P6', { kind: 'closing' }],
    ['P6', {}],
  ],
  meetingNeedsDate: [['P6', { kind: 'network' }]],
  responsibleIsNobody: [
    ['C1', { role: 'social' }],
    ['C1', { role: 'jobcenter' }],
  ],
  withoutRole: [['P6', { person: 'Bo Sø' }]],
  meetingPlannedAlready: (['startup', 'followup', 'network', 'closing'] as const).map((kind) => [
    'P11',
    { kind, date: '2027-09-09', time: '10:00', wanted: '2027-09-16' },
  ]),
  whichOfSeveral: [
    ['P11', { what: 'meeting' }],
    ['P11', { what: 'appointment' }],
  ],
  appointmentUnknown: [['P11', {}]],
  appointmentNeedsDate: [['P11', {}]],
  appointmentAhead: [
    ['P11', { date: '2027-09-09' }],
    ['P11', { date: '2027-09-09', state: 'missed' }],
  ],
  minutesNeeded: [['C4', {}]],
  meetingAhead: [
    ['P6', { date: '2027-09-09', kind: 'closing' }],
    ['P6', { date: '2027-09-09', kind: 'followup', state: 'missed' }],
  ],
  phaseUnknown: [
    ['T2', { list: 'phase4', programme: 'job' }],
    ['T2', { list: 'phase9', programme: 'generic' }],
  ],
  wrongProgramme: [
    ['C5', { change: 'hours', programme: 'generic' }],
    ['T3', { change: 'transition', programme: 'job' }],
    ['C5', { change: 'hours' }],
    ['C1', { change: 'agreement' }],
    ['C1', { change: 'jobEnded' }],
    ['T1', { change: 'basis' }],
    ['T3', { change: 'transition' }],
    ['C1', { change: 'somethingNew' }],
  ],
  basisNeeded: [
    ['T1', {}],
    ['T1', { programme: 'job' }],
  ],
  numberInUse: [['D8', { number: 42 }]],
  timeImpossible: [['T13', { typed: 'engang' }]],
  fieldUnreadable: [['D5', { typed: 'engang' }]],
  noDayFits: [
    [
      'T13',
      {
        ...{ typed: '12/3', first: '2027-03-12', firstWhy: 'ahead' },
        ...{ second: '2026-03-12', secondWhy: 'beforeCourse' },
      },
    ],
    ...(
      [
        ...(['passed', 'beforeJob', 'beforeStart', 'beforePause', 'outOfOrder', 'tooFar'] as const),
      ] as const
    ).map((firstWhy): Sample => ['T13', { typed: '1/10', first: '2027-10-01', firstWhy }]),
  ],
  twoDaysFit: [['T13', { typed: 'næste fredag', first: '2027-03-12', second: '2027-03-19' }]],
  weekdayDiffers: [['T13', { date: '2027-04-01', other: '2027-04-02' }]],
  dayOfWeekMissing: [['T13', { week: 14 }]],
  jobEndAhead: [['T13', { date: '2027-03-31' }]],
  correctionNeedsReason: [
    ['T3', { what: 'start' }],
    ['T3', { what: 'firstDay' }],
    ['T1', { what: 'basis' }],
    ['D8', { what: 'number' }],
    ['P6', { what: 'meeting' }],
  ],
  nothingToCorrect: [
    ['T3', { what: 'start' }],
    ['T3', { what: 'firstDay' }],
    ['P6', { what: 'meeting' }],
  ],
  numberShape: [['D1', {}]],
  amountImpossible: [
    ['C4', { value: 2000 }],
    ['C5', { value: 300 }],
    ['D6', { value: 0 }],
    ['P4', { value: 200 }],
    ['P4', {}],
  ],
  textTooLong: [['D5', { length: 412 }]],
  personUnknown: [
    ['D2', { name: 'Lærke Holm' }],
    ['D2', {}],
  ],
  personGuest: [
    ['D7', { name: 'Gitte Gæst' }],
    ['D7', {}],
  ],
  personAmbiguous: [['D2', { name: 'Lærke' }]],
  dateImpossible: [
    ['T7', { date: '2027-01-01' }],
    ['T7', {}],
  ],
};

const ALL = Object.entries(SAMPLES).flatMap(([why, samples]) =>
  samples.map(([rule, data]) => ({ rule, why: why as RefusalWhy, data })),
);

const SOURCE: Readonly<Record<string, RegExp>> = {
  da: /\([^()]*(spørgsmål og svar nr\.|CTI-manualen|generisk|indsatsmodellen|databeskyttelsesforordningens artikel|vores regel|vores fortolkning)[^()]*\)/,
  en: /\([^()]*(Q&A no\.|CTI manual|generic manual|intervention model|GDPR|our rule|our reading)[^()]*\)/,
};

describe.each(LANGUAGES)('refusals in %s', (language) => {
  const texts = textsIn(language);

  it.each(ALL)('$why ($rule): a whole sentence, its source, a next step', (refusal) => {
    const sentence = refusalText(refusal, texts, 42);
    expectSound(sentence);
    expect(sentence).toMatch(SOURCE[language] ?? /never/);
    expect(sentence.split(/(?<=\))\. /).length).toBe(2);
  });

  it.each(ALL)('$why ($rule): beneath a field the rule alone', (refusal) => {
    const sentence = refusalAtField(refusal, texts, 42);
    expectSound(sentence);
    expect(sentence).toMatch(/\)\.$/);
    expect(refusalText(refusal, texts, 42).startsWith(sentence)).toBe(true);
  });

  it.each(ALL)('$why ($rule): also without a number, no gap in its commands', (refusal) => {
    expectSound(refusalText(refusal, texts));
  });

  it('D2: the answer to an unknown number is one form of words', () => {
    const sentence = notFoundText(42, texts);
    expectSound(sentence);
    expect(notFoundText(999_999, texts)).toBe(sentence.replaceAll('42', '999999'));
  });
});

describe('a refusal says what to do instead', () => {
  const da = textsIn('da');
  const en = textsIn('en');
  const refused = (rule: RuleId, why: RefusalWhy, data: Refusal['data'] = {}): Refusal => ({
    rule,
    why,
    data,
  });

  it('T4: cannot be extended: the source, the end, and the three alternatives', () => {
    const refusal = refused('T4', 'cannotExtend', { end: '2027-12-01' });
    const danish = refusalText(refusal, da, 42);
    expect(danish).toContain('spørgsmål og svar nr. 44');
    expect(danish).toContain('30. november 2027');
    expect(danish).toContain('30. november 2027');
    expect(danish).toContain('»overdragelse 42«');
    expect(danish).toContain('»beslutning 42«');
    expect(danish).toContain('en anden medarbejder');
    const english = refusalText(refusal, en, 42);
    expect(english).toContain('Q&A no. 44');
    expect(english).toContain('30 November 2027');
    expect(english).toContain('“handover 42”');
    expect(english).toContain('“decision 42”');
    expect(english).toContain('a different worker');
  });

  it('T3: an early start names the earliest day, as it is typed', () => {
    const refusal = refused('T3', 'startTooEarly', {
      date: '2027-02-10',
      earliest: '2027-02-15',
      firstDay: '2027-03-01',
    });
    expect(refusalText(refusal, da, 42)).toContain('»start 42 15/2-2027 årsag …«');
    expect(refusalText(refusal, en, 42)).toContain('“start 42 2027-02-15 reason …”');
    expect(refusalText(refusal, da, 42)).toContain('CTI-manualen, s. 19');
  });

  it('T3: a generic course speaks of its transition, not of a job', () => {
    const refusal = refused('T3', 'noFirstDay', { programme: 'generic' });
    expect(refusalText(refusal, da, 43)).toContain('»overgang 43«');
    expect(refusalText(refusal, da, 43)).not.toContain('arbejdsdag');
    expect(refusalText(refusal, en, 43)).toContain('“transition 43”');
  });

  it('T3: a start of a generic course is measured by its manual', () => {
    const data = { date: '2027-02-22', firstDay: '2027-03-01', programme: 'generic' };
    const early = refusalText(refused('T3', 'earlyStartNeedsReason', data), da, 43);
    expect(early).toContain('den dag, overgangen sker den 1. marts 2027');
    expect(early).toContain('(generisk manual)');
    expect(refusalText(refused('T3', 'startNeedsReason', data), en, 43)).toContain(
      '(generic manual)',
    );
  });

  it('P9: without consent the command that records it', () => {
    expect(refusalText(refused('P9', 'consentFirst'), da, 42)).toContain('»samtykke 42 givet«');
    expect(refusalText(refused('P9', 'consentFirst'), en, 42)).toContain('“consent 42 given”');
  });

  it('T6: our own reading says that it is one', () => {
    const refusal = refused('T6', 'pausesOverlap', { from: '2027-05-15', until: '2027-06-15' });
    expect(refusalText(refusal, da, 42)).toContain('vores fortolkning af spørgsmål og svar nr. 52');
    expect(refusalText(refusal, en, 42)).toContain('our reading of Q&A no. 52');
  });

  it('C4 and C5: minutes and hours are told apart by the rule', () => {
    expect(refusalText(refused('C4', 'amountImpossible', { value: 0 }), da, 42)).toContain(
      'minutter',
    );
    expect(refusalText(refused('C5', 'amountImpossible', { value: 200 }), da, 42)).toContain(
      'timer om ugen',
    );
  });

  it('names people literally', () => {
    const person = '<at>Ann</at> [x](http://y) ${z}';
    const refusal = refused('P2', 'ctiIsCaseworker', { person });
    expect(refusalText(refusal, da, 42)).toContain(person);
  });
});
