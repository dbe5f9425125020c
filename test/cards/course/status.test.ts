import { render } from '../../../src/cards';
import type { PlainDate } from '../../../src/cti/calendar/plainDate';
import type { Fact } from '../../../src/cti/course/facts';
import type { Language } from '../../../src/cti/course/language';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { nextDue } from '../../../src/cti/due/due';
import type { Message } from '../../../src/desk/ports/storage';
import type { StatusView } from '../../../src/desk/views/views';
import { textsIn } from '../../../src/text';
import {
  ENDED,
  ENROL,
  ENROLLED,
  GENERIC,
  MARIE,
  MATCHED,
  PAUSED,
  PHASE2,
  STARTED,
  story,
  type Told,
} from '../gallery/story';
import { ofType, wordsOf } from '../gallery/walk';

function status(
  told: readonly Told[],
  today: PlainDate,
  language: Language = 'da',
  more: Partial<StatusView> = {},
): Message {
  const { course } = story(...told);
  return render(
    {
      kind: 'status',
      course,
      today,
      settings: DEFAULT_SETTINGS,
      done: [],
      next: nextDue(course, DEFAULT_SETTINGS, today, 3),
      dead: [],
      advice: [],
      ...more,
    },
    { language, texts: textsIn(language), practice: false, team: null },
  );
}

const said = (told: readonly Told[], today: PlainDate, language?: Language): string =>
  wordsOf(status(told, today, language).card);

describe('the status card says as text', () => {
  it('number, phase, day n of m and the four dates of the first worked example (T1, T2)', () => {
    const words = said(STARTED, '2027-06-30');
    expect(words).toContain('Borger 42');
    expect(words).toContain('Fase 2 · dag 30 af 92');
    expect(words).toContain('Start\n1. marts 2027');
    expect(words).toContain('Fase 2 fra\n1. juni 2027');
    expect(words).toContain('Fase 3 fra\n1. september 2027');
    expect(words).toContain('Sidste dag\n30. november 2027');
  });

  it('the same in English', () => {
    const words = said(STARTED, '2027-06-30', 'en');
    expect(words).toContain('Citizen 42');
    expect(words).toContain('Phase 2 · day 30 of 92');
    expect(words).toContain('Start\n1 March 2027');
    expect(words).toContain('Phase 2 from\n1 June 2027');
    expect(words).toContain('Phase 3 from\n1 September 2027');
    expect(words).toContain('Last day\n30 November 2027');
  });

  it('counts day 1 on the first day and the last day of the phase as the last (T2)', () => {
    expect(said(STARTED, '2027-03-01')).toContain('Fase 1 · dag 1 af 92');
    expect(said(STARTED, '2027-05-31')).toContain('Fase 1 · dag 92 af 92');
  });

  it('items settled of total, and the open ones by name (L1)', () => {
    const words = said(PHASE2, '2027-07-04');
    expect(words).toContain('Tjekliste til fase 3: 1 af 6 på plads');
    expect(words).toContain('4 åbne punkter');
    expect(words.match(/^○ Borgeren/gm)).toHaveLength(4);
  });

  it('what is due next, by its date (N1)', () => {
    const words = said(PHASE2, '2027-07-04');
    expect(words).toContain('18. august 2027: faseskift til fase 3 om to uger');
    expect(words).toContain('1. september 2027: faseskift til fase 3');
  });

  it('people by role and the responsible caseworker (C1)', () => {
    const words = said(PHASE2, '2027-07-04');
    expect(words).toContain('CTI-medarbejder: Marie Holm');
    expect(words).toContain('Jobkonsulent: Jonas Bæk');
    expect(words).toContain('Sagsbehandler i jobcentret: Ayşe Yılmaz Kjærsgaard (tovholder)');
    expect(words).toContain('Sagsbehandler i socialforvaltningen: ingen');
  });

  it('deviations with their reason and source (T3)', () => {
    const late: readonly Told[] = [
      ...MATCHED,
      ['2027-03-08', MARIE, { type: 'start', date: '2027-03-08', reason: 'Syg den første uge' }],
    ];
    const words = said(late, '2027-03-09');
    expect(words).toContain(
      '8. marts 2027: CTI startede 7 dage efter 1. marts 2027. Årsag: Syg den første uge (Kilde: CTI-manualen, s. 19)',
    );
  });

  it('while paused: since when, days left of the phase, and no later dates (T6)', () => {
    const words = said(PAUSED, '2027-08-10');
    expect(words).toContain('På pause siden 20. juli 2027: behandling');
    expect(words).toContain('74 dage tilbage af fase 2');
    expect(words).toContain('Fase 2 fra\n2. juli 2027');
    expect(words).not.toMatch(/september|oktober|november|december|2028/);
  });

  it('a pause that is over in the dates it moved: 31 days (T6)', () => {
    const resumed = PAUSED.slice(0, -1);
    const words = said(resumed, '2027-07-04');
    expect(words).toContain('Fase 2 fra\n2. juli 2027');
    expect(words).toContain('Fase 3 fra\n2. oktober 2027');
    expect(words).toContain('Sidste dag\n31. december 2027');
    expect(words).toContain('Ⅱ Pause fra 15. maj 2027 til 14. juni 2027');
  });

  it('when a closed course disappears: six months after the end (D6)', () => {
    const words = said(ENDED, '2027-12-05');
    expect(words).toContain('Afsluttet · sidste dag var 30. november 2027');
    expect(words).toContain('Forløbets data slettes 1. juni 2028.');
  });

  it('which dates a course stopped early does not reach (T7)', () => {
    const stopped: readonly Told[] = [
      ...PHASE2,
      ['2027-07-10', MARIE, { type: 'stop', reason: 'Flyttet' }],
    ];
    const words = said(stopped, '2027-07-12');
    expect(words).toContain('Afbrudt før tid: Flyttet');
    expect(words).toContain('– Fase 3');
    expect(words).toContain('Fase 3 fra\nforløbet sluttede før');
    expect(words).toContain('Sidste dag\n9. juli 2027');
    expect(words).not.toContain('1. september');
  });

  it('that consent is missing or withdrawn (P9)', () => {
    const pending: readonly Told[] = [
      ['2027-01-05', MARIE, { ...ENROL, consent: 'pending', people: {} }],
    ];
    expect(said(pending, '2027-01-06')).toContain('Samtykke mangler');
    const withdrawn: readonly Told[] = [
      ...PHASE2,
      ['2027-07-10', MARIE, { type: 'consent', state: 'withdrawn' }],
    ];
    expect(said(withdrawn, '2027-07-12')).toContain('Samtykket er trukket tilbage');
  });

  it('no timeline before there is a start, and what is missing instead', () => {
    const { card } = status(ENROLLED, '2027-01-05');
    expect(wordsOf(card)).toContain('første arbejdsdag er ikke aftalt endnu');
    expect(wordsOf(card)).not.toContain('Fase 2 fra');
  });

  it('the transition of a generic course, without roles that nobody has', () => {
    const words = said(GENERIC, '2027-05-01');
    expect(words).toContain('Anden overgang · 9 måneder');
    expect(words).toContain('Fase 1 · dag 31 af 91');
    expect(words).not.toContain('Jobkonsulent');
  });
});

describe('the timeline', () => {
  it('stands in three equal cells with the marks at their days', () => {
    const { card } = status(PHASE2, '2027-07-04');
    const [table] = ofType(card, 'Table');
    expect(table?.value['columns']).toEqual([{ width: 1 }, { width: 1 }, { width: 1 }]);
    const cells = ofType(table?.value, 'TableCell').map(({ value }) => value);
    expect(cells.map(({ style }) => style)).toEqual(['good', 'accent', 'emphasis']);
    const widths = ofType(cells[1], 'Column').map(({ value }) => value['width']);
    expect(widths).toEqual(['33', '14px', '59']);
  });

  it('is readable without colour', () => {
    const words = said(PHASE2, '2027-07-04');
    expect(words).toContain('✓ Fase 1');
    expect(words).toContain('● Fase 2');
    expect(words).toContain('○ Fase 3');
    expect(words).toContain('▲ I dag 4. juli 2027');
    expect(words).toContain('◆ Overdragelsessamtaler holdes senest 1. november 2027');
  });
});

describe('the one primary action', () => {
  const first = (told: readonly Told[], today: PlainDate): unknown =>
    ofType(status(told, today).card, 'Action.Execute')[0]?.value;

  it.each([
    ['job match before anything', ENROLLED, '2027-01-06', { form: 'jobmatch', citizen: 42 }],
    ['start once the day is agreed', MATCHED, '2027-02-03', { form: 'start', citizen: 42 }],
    ['contact in a phase', STARTED, '2027-05-10', { form: 'contact', citizen: 42 }],
    ['resume in a pause', PAUSED, '2027-08-10', { form: 'resume', citizen: 42 }],
  ] as const)('is %s', (_name, told, today, data) => {
    expect(first(told, today)).toMatchObject({ verb: 'form', style: 'positive', data });
  });

  it('is the documentation at the end', () => {
    expect(first(ENDED, '2027-12-05')).toMatchObject({ verb: 'documentation', style: 'positive' });
  });
});

const WITH_MEETING: readonly Told[] = [
  ...PHASE2,
  [
    '2027-07-04',
    MARIE,
    { type: 'meeting', kind: 'network', state: 'planned', date: '2027-08-20', time: '13:00' },
  ],
];

describe('what comes next', () => {
  it('has planned meetings in their place in time, with weekday and hour, each once', () => {
    const words = said(WITH_MEETING, '2027-07-04').split('\n');
    const from = words.indexOf('Det næste');
    expect(words.slice(from, from + 4)).toEqual([
      'Det næste',
      '18. august 2027: faseskift til fase 3 om to uger',
      'Fredag den 20. august 2027 kl. 13.00: overdragelsessamtale',
      '1. september 2027: faseskift til fase 3',
    ]);
    expect(words.filter((line) => line.includes('20. august 2027'))).toHaveLength(1);
  });

  it('the same in English', () => {
    const words = said(WITH_MEETING, '2027-07-04', 'en');
    expect(words).toContain('Friday 20 August 2027 at 13:00: network meeting');
  });
});

describe('the answer to a small record', () => {
  const CONTACT: Fact = {
    type: 'contact',
    contact: { date: '2027-07-04', minutes: 45, kind: 'home', by: MARIE, reason: null },
  };
  const answer = (done: readonly Fact[], told = PHASE2, today: PlainDate = '2027-07-04') =>
    status(told, today, 'da', { done });
  const isFolded = ({ card }: Message): boolean =>
    ofType(card, 'Container').some(
      ({ value }) => value['id'] === 'whole' && value['isVisible'] === false,
    );
  const titles = ({ card }: Message): unknown =>
    (card as { actions: { title: string }[] }).actions.map(({ title }) => title);

  it('shows what was saved, and the rest of the course after one tap', () => {
    const told = answer([CONTACT]);
    expect(isFolded(told)).toBe(true);
    expect(titles(told)).toEqual(['Notér kontakt', 'Fortryd', 'Vis status', 'Mere']);
    const words = wordsOf(told.card).split('\n');
    expect(words).toContain('Kontakt noteret: 45 minutter hjemme hos borgeren, 4. juli 2027.');
    // The whole status is in the card all the same.
    expect(words).toContain('CTI-medarbejder: Marie Holm');
  });

  it('says in the notification that it is saved, and neither what nor who', () => {
    expect(answer([CONTACT]).text).toMatch(/^Borger 42: Noteret\. Fase 2 · dag 34 af 92\./);
    expect(answer([CONTACT]).text).not.toMatch(/45|Marie/);
  });

  it('is the whole card where dates or the people may have changed, and for a look-up', () => {
    const pause: Fact = { type: 'paused', from: '2027-07-04', reason: 'treatment', note: null };
    expect(isFolded(answer([CONTACT, pause]))).toBe(false);
    expect(isFolded(answer([]))).toBe(false);
    expect(titles(answer([]))).toEqual(['Notér kontakt', 'Tjekliste', 'Mere']);
  });

  it('is the whole card when the course is over', () => {
    expect(isFolded(answer([CONTACT], ENDED, '2027-12-05'))).toBe(false);
  });

  it('stays short on a day that differs from the method, and says so in a line', () => {
    const late: readonly Told[] = [
      ...MATCHED,
      ['2027-03-08', MARIE, { type: 'start', date: '2027-03-08', reason: 'Syg' }],
    ];
    const sameDay = answer([CONTACT], late, '2027-03-08');
    const told = (message: Message): number =>
      wordsOf(message.card).split(/^△ \d afvigelse/m).length - 1;
    expect(isFolded(sameDay)).toBe(true);
    expect(told(sameDay)).toBe(2);
    expect(told(answer([CONTACT], late, '2027-03-09'))).toBe(1);
  });

  it('says what an undo took back, and offers no undo of it', () => {
    const told = status(PHASE2, '2027-07-04', 'da', {
      done: [{ type: 'undone', events: [9] }],
      takenBack: [CONTACT],
    });
    expect(wordsOf(told.card)).toContain(
      'Det gjaldt: »Kontakt noteret: 45 minutter hjemme hos borgeren, 4. juli 2027.«',
    );
    expect(titles(told)).toEqual(['Notér kontakt', 'Tjekliste', 'Mere']);
  });
});

describe('a course stopped while it is paused', () => {
  it('reaches none of the phases whose dates the pause hid (T6, T7)', () => {
    const stopped: readonly Told[] = [
      ...STARTED,
      ['2027-05-12', MARIE, { type: 'pause', reason: 'treatment' }],
      ['2027-05-20', MARIE, { type: 'stop', reason: 'Flyttet' }],
    ];
    const words = said(stopped, '2027-05-21');
    expect(words).toContain('– Fase 2\n\u00a0\nFase 2 fra\nforløbet sluttede før');
    expect(words).not.toContain('ikke kendt endnu');
  });
});
