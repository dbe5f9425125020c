import type { Course } from '../../src/cti/course/course';
import type { Fact } from '../../src/cti/course/facts';
import { textsIn } from '../../src/text';
import { closed, confirmations, logText, proseText, sceneOf } from '../../src/text/facts';
import { FACTS, GENERIC_SCENE, SCENE } from './factSamples';
import { expectSound, LANGUAGES } from './sound';

const ALL: readonly Fact[] = Object.values(FACTS).flat();
/** Facts that belong to the team's own records, not to the citizen's. */
const NOT_FOR_THE_RECORD: readonly Fact['type'][] = [
  'meetingConfirmed',
  'meetingCorrected',
  'appointmentDropped',
  'numberCorrected',
  'noteFiled',
  'undone',
];

describe.each(LANGUAGES)('facts in %s', (language) => {
  const texts = textsIn(language);

  it.each(ALL)('$type: shown back, logged, told for the record', (fact) => {
    for (const scene of [SCENE, GENERIC_SCENE]) {
      confirmations([fact], scene, texts).forEach((sentence) => expectSound(sentence));
      expectSound(logText(fact, scene, texts));
      const prose = proseText(fact, scene, texts);
      if (prose !== '') expectSound(prose);
    }
  });

  it.each(NOT_FOR_THE_RECORD)('%s does not belong in the record', (type) => {
    for (const fact of FACTS[type]) expect(proseText(fact, SCENE, texts)).toBe('');
  });

  it('P11: a missed meeting or appointment is told without blame', () => {
    const appointments = FACTS.appointment.filter(
      ({ appointment }) => appointment.state === 'missed',
    );
    for (const fact of [...FACTS.meetingMissed, ...appointments]) {
      const told = proseText(fact, SCENE, texts) + logText(fact, SCENE, texts);
      expect(told).not.toMatch(/udebl|svigt|glemt|no-show|fail|forgot|absent/i);
    }
  });
});

describe('what was recorded is shown back', () => {
  const da = textsIn('da');
  const en = textsIn('en');
  const shown = (fact: Fact, scene = SCENE): readonly string[] => confirmations([fact], scene, da);

  it('T3: the job match with its first working day', () => {
    const fact: Fact = { type: 'firstDay', date: '2027-03-01', reason: null };
    expect(shown(fact)).toEqual(['Jobmatch noteret: første arbejdsdag er 1. marts 2027.']);
    expect(confirmations([fact], SCENE, en)).toEqual([
      'Job match recorded: the first working day is 1 March 2027.',
    ]);
    expect(shown(fact, GENERIC_SCENE)).toEqual(['Dagen for overgangen er den 1. marts 2027.']);
  });

  it('C2: a focus area told by its theme alone goes by that', () => {
    const [sample] = FACTS.focus;
    if (sample?.type !== 'focus') throw new Error('No sample');
    const fact: Fact = { ...sample, focus: { ...sample.focus, goal: '', theme: 'housing' } };
    expect(shown(fact)).toEqual(['Fokusområde gemt: bolig.']);
    expect(confirmations([fact], SCENE, en)).toEqual(['Focus area saved: housing.']);
    expect(proseText(fact, SCENE, en)).toBe('The citizen has chosen the focus area: housing.');
  });

  it('roles told together are one line; what was not told is left out', () => {
    const facts: Fact[] = [
      { type: 'role', role: 'cti', person: { id: 'a', name: 'Anna Holm' }, reason: null },
      { type: 'role', role: 'job', person: null, reason: null },
      { type: 'role', role: 'social', person: 'none', reason: null },
      { type: 'consent', state: 'given', on: '2027-01-12' },
    ];
    expect(confirmations(facts, SCENE, da)).toEqual([
      'Samtykke til at dele oplysninger er givet den 12. januar 2027.',
      'CTI-medarbejder: Anna Holm. Sagsbehandler i socialforvaltningen: ingen.',
    ]);
  });

  it('P6: who was at the meeting', () => {
    const [fact] = FACTS.meetingHeld;
    expect(fact && shown(fact)).toEqual([
      'Opstartsmødet blev holdt den 12. januar 2027 med borgeren, CTI-medarbejderen og sagsbehandleren i jobcentret. Bemærkning: jobkonsulenten var syg.',
    ]);
  });

  it('P11: the network is counted, or came uncounted', () => {
    expect(FACTS.meetingHeld.slice(2).map((fact) => shown(fact)[0])).toEqual([
      'Overdragelsessamtalen blev holdt den 12. januar 2027 med borgeren, CTI-medarbejderen og borgerens netværk.',
      'Overdragelsessamtalen blev holdt den 12. januar 2027 med borgeren og CTI-medarbejderen, ingen fra netværket.',
      'Overdragelsessamtalen blev holdt den 12. januar 2027 med borgeren, CTI-medarbejderen og 1 person fra borgerens netværk.',
      'Overdragelsessamtalen blev holdt den 12. januar 2027 med borgeren, CTI-medarbejderen og 3 personer fra borgerens netværk.',
    ]);
  });

  it('P11: what was planned and has passed is told as not confirmed, never as held or not held', () => {
    const unconfirmed = {
      ...SCENE,
      standing: () => ({ date: '2027-03-02', state: 'unconfirmed' }) as const,
    };
    const [planned] = FACTS.meetingPlanned;
    expect(planned && proseText(planned, unconfirmed, da)).toBe(
      'Opstartsmødet var planlagt til den 2. marts 2027 kl. 10.00; det er ikke bekræftet, om mødet blev holdt.',
    );
    expect(planned && proseText(planned, unconfirmed, en)).toBe(
      'The start-up meeting was planned for 2 March 2027 at 10:00; it has not been confirmed whether it was held.',
    );
  });

  it('C5: one hour is singular, decimals have a comma, 0 ends them', () => {
    expect(FACTS.hours.map((fact) => shown(fact)[0])).toEqual([
      '8 ordinære timer om ugen fra 1. april 2027.',
      '1 ordinær time om ugen fra 1. april 2027.',
      '7,5 praktiktimer om ugen (Bageriet) fra 1. april 2027.',
      '1 praktiktime om ugen fra 1. april 2027.',
      'Ordinære timer slutter den 1. april 2027.',
    ]);
  });

  it('G1: corrections show before and after', () => {
    const [start] = FACTS.startCorrected;
    expect(start && logText(start, SCENE, da)).toBe(
      'Startdatoen er rettet fra 1. marts 2027 til 3. marts 2027, og datoerne er regnet om. Årsag: tastefejl.',
    );
    const [, unknown] = FACTS.basisCorrected;
    expect(unknown && logText(unknown, SCENE, en)).toBe(
      'The legal basis has been corrected to SEL\u00a0§\u00a085, and the dates have been worked out again. Reason: manglede.',
    );
  });

  it('L1: an item by its text; a course that lost its meeting still tells', () => {
    const [done] = FACTS.ticked;
    expect(done && shown(done)).toEqual(['Opfyldt: Fokusområder er valgt.']);
    const [, gone] = FACTS.meetingCancelled;
    expect(gone && shown(gone)).toEqual(['Mødet er aflyst. Årsag: sygdom.']);
    const [, unnamed] = FACTS.focusClosed;
    expect(unnamed && shown(unnamed)).toEqual(['Fokusområdet er skiftet ud.']);
  });

  it('a text of one’s own is closed once', () => {
    expect(closed('  sygdom ')).toBe('sygdom.');
    expect(closed('sygdom.')).toBe('sygdom.');
    expect(closed('hvorfor?')).toBe('hvorfor?');
  });

  it('the scene of a course finds its meetings and focus areas', () => {
    const course = {
      programme: 'generic',
      meetings: [{ id: 'm1', kind: 'network', date: '2027-03-02' }],
      focus: [{ id: 'f1', goal: 'Bolig' }],
    } as unknown as Course;
    const scene = sceneOf(course, () => 'punkt');
    expect(scene.meeting('m1')).toMatchObject({ kind: 'network', date: '2027-03-02' });
    expect(scene.meeting('m2')).toBeUndefined();
    expect(scene.focus('f1')).toBe('Bolig');
    expect(scene.programme).toBe('generic');
  });
});
