import { makeFile, type PaperContext } from '../../src/papers';
import { textsIn } from '../../src/text';
import {
  ENDED,
  GENERIC,
  MARIE,
  PAUSED,
  PHASE3,
  STARTED,
  story,
  type Told,
} from '../cards/gallery/story';
import type { PlainDate } from '../../src/cti/calendar/plainDate';
import { unzipped, wordsIn, xmlOf } from './reading';

const DANISH: PaperContext = { language: 'da', texts: textsIn('da'), practice: false };
const ENGLISH: PaperContext = { language: 'en', texts: textsIn('en'), practice: true };

describe('the handover plan in Word (C6)', () => {
  const course = story(...PHASE3, [
    '2027-10-20',
    MARIE,
    {
      type: 'handover',
      handover: { need: 'Ringer til min søster <Ida> & går en tur', responsible: 'Mig selv' },
    },
  ]).course;

  it('is written to the citizen in plain words, with blanks where nothing is known', async () => {
    const made = await makeFile({ file: 'handover', course, today: '2027-10-20' }, DANISH);
    expect(made.name).toBe('min-plan-42.docx');
    const words = await wordsIn(made.body);
    expect(words.slice(0, 7)).toEqual([
      'Min plan fra nu af',
      'Planen er lavet sammen med mig. Den siger, hvad jeg selv gør, og hvem jeg kan gå til.',
      'Når jeg har brug for hjælp',
      'Ringer til min søster <Ida> & går en tur',
      'Hvis jeg kommer i krise',
      'Hvis noget af det svære vender tilbage',
      'Hvem har ansvaret for, at planen følges?',
    ]);
    expect(words).toContain('Overblik over regninger og gæld');
    expect(words.join('\n')).not.toMatch(
      /CTI|fase|fokusområde|forløb|borger|overdragelse|jobkonsulent|sagsbehandler/i,
    );
    // No professional's name: the plan outlives who works where today.
    expect(words.join('\n')).not.toMatch(/Marie|Jonas|Ayşe/);
  });

  it('has three lines to write on for each part that says nothing yet', async () => {
    const made = await makeFile({ file: 'handover', course, today: '2027-10-20' }, DANISH);
    // Crisis, relapse, supporters, further support.
    expect(await linesIn(made.body)).toBe(4 * 3);
  });
});

/** Empty rows of a fixed height, 0.9 cm, without those above the date and the name. */
async function linesIn(document: Buffer): Promise<number> {
  const heights = (await xmlOf(document)).match(/<w:trHeight w:val="510" w:hRule="exact"\/>/g);
  return (heights?.length ?? 0) - 1;
}

describe('the documentation in Word (C7, C8)', () => {
  it('tells dates planned and real, attendance, deviations, support and hours', async () => {
    const { course } = story(...ENDED);
    const today = '2027-12-02';
    const made = await makeFile({ file: 'documentation', course, today }, DANISH);
    const words = await wordsIn(made.body);
    const text = words.join('\n');
    expect(words[0]).toBe('Dokumentation af CTI-forløb, borger 42');
    expect(words[1]).toBe('Opgjort 2. december 2027');
    // §85 from 1 March 2027: the worked example of the rule book.
    expect(text).toContain('CTI-start\n1. marts 2027\n1. marts 2027');
    expect(text).toContain('Fase 2\n1. juni 2027\n1. juni 2027');
    expect(text).toContain('Fase 3\n1. september 2027\n1. september 2027');
    expect(text).toContain('Afslutning\n1. december 2027\n1. december 2027');
    expect(text).toContain('12. januar 2027\nOpstartsmøde\nholdt');
    expect(text).toContain('mentorstøtte, 16. november 2027');
    // 240 + 420 + 500 minutes in the 92 days of phase 1: 1160 · 30 / 92 = 378.
    expect(text).toContain('Fase 1: 378 minutter pr. 30 dage');
    expect(text).toContain('Fra 21. juni 2027: 13 ordinære timer');
    expect(text).toContain('2 fokusområder');
  });

  it('C8: all 13 core elements, judged or not known, and no ranking', async () => {
    const { course } = story(...ENDED);
    const made = await makeFile({ file: 'documentation', course, today: '2027-12-02' }, DANISH);
    const words = await wordsIn(made.body);
    const from = words.indexOf('Kerneelement');
    const rows = words.slice(from + 3, from + 3 + 13 * 3);
    expect(rows[0]).toBe('Én gennemgående CTI-medarbejder');
    expect(
      rows.filter((cell) => ['ja', 'nej', 'fremgår ikke af noteringerne'].includes(cell)),
    ).toHaveLength(13);
    expect(rows[1]).toBe('ja');
  });

  it('T6: a pause moves what was planned', async () => {
    const { course } = story(...PAUSED);
    const made = await makeFile({ file: 'documentation', course, today: '2027-07-25' }, DANISH);
    const text = (await wordsIn(made.body)).join('\n');
    // 15 May to 15 June is 31 days: phase 2 from 2 July (worked example 4).
    expect(text).toContain('Fase 2\n1. juni 2027\n2. juli 2027');
    expect(text).toContain('15. maj 2027\n15. juni 2027\n31\nindlæggelse');
    expect(text).toContain('20. juli 2027\nikke genoptaget');
  });

  it('draws bars as long as their figures', async () => {
    const { course } = story(...STARTED);
    const made = await makeFile({ file: 'documentation', course, today: '2027-05-31' }, DANISH);
    const xml = await xmlOf(made.body);
    expect(xml).toContain('w:fill="0F6CBD"');
    expect(xml).toContain('w:fill="9A9794"');
    // Full: the one phase, its guide (the same total), and the last and longest of the hours.
    expect(xml.match(/<w:gridSpan w:val="33"\/>/g)).toHaveLength(2 + 1);
  });

  it('a generic course has its 8 core elements and no hours, in English and marked as practice', async () => {
    const { course } = story(...GENERIC);
    const made = await makeFile({ file: 'documentation', course, today: '2027-05-01' }, ENGLISH);
    const words = await wordsIn(made.body);
    expect(words[1]).toMatch(/^As of 1 May 2027 · Practice/);
    expect(words).not.toContain('Hours a week');
    expect(words.filter((cell) => cell === 'not known from the facts').length).toBeGreaterThan(2);
  });
});

describe('the figures of a team as CSV', () => {
  const courses = [story(...ENDED).course, story(...GENERIC).course];
  const csv = async (context: PaperContext) =>
    (await makeFile({ file: 'figures', courses, today: '2027-12-02' }, context)).body;

  it('opens right in a Danish Excel: mark, semicolons, decimal comma, one row a course', async () => {
    const bytes = await csv(DANISH);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = bytes.toString('utf8').slice(1).split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toBe('');
    const [head, job, generic] = rows.map((row) => row.split(';'));
    expect(head?.slice(0, 7)).toEqual([
      'Borgernummer',
      'Forløbstype',
      'Lovhjemmel',
      'Status',
      'Oprettet',
      'Første arbejdsdag eller overgang',
      'CTI-start',
    ]);
    expect(job?.slice(0, 10)).toEqual([
      '42',
      'fra ledighed til job',
      'SEL\u00a0§\u00a085',
      'afsluttet',
      '05-01-2027',
      '01-03-2027',
      '01-03-2027',
      '01-06-2027',
      '01-09-2027',
      '30-11-2027',
    ]);
    expect(job?.[head?.indexOf('Minutter pr. 30 dage i fase 1') ?? -1]).toBe('378,3');
    expect(job?.[head?.indexOf('Ordinære timer om ugen') ?? -1]).toBe('13');
    expect(job?.[head?.indexOf('Fortsat støtte') ?? -1]).toBe('mentorstøtte');
    expect(job?.[head?.indexOf('Uden nogen, der tager over') ?? -1]).toBe('2');
    expect(generic?.[0]).toBe('43');
    expect(generic).toHaveLength(head?.length ?? 0);
  });

  it('T6 T7: an early end ends the pause with it, and one that lies ahead is none yet', async () => {
    const stops = (on: PlainDate): Told => ['2027-04-20', MARIE, { type: 'stop', reason: 'x', on }];
    const pause: Told = ['2027-04-10', MARIE, { type: 'pause', reason: 'hospital' }];
    const rowOf = async (told: readonly Told[], today: PlainDate) => {
      const { course } = story(...told);
      const made = await makeFile({ file: 'figures', courses: [course], today }, DANISH);
      const [head = [], row = []] = made.body
        .toString('utf8')
        .slice(1)
        .split('\r\n')
        .map((line) => line.split(';'));
      return [row[head.indexOf('Pausedage')], row[head.indexOf('Afbrudt før tid')]];
    };
    const inApril = STARTED.filter(([day]) => day < '2027-04-01');
    expect(await rowOf([...inApril, pause], '2027-04-20')).toEqual(['10', 'nej']);
    const stopped = [...inApril, pause, stops('2027-04-20')];
    expect(await rowOf(stopped, '2027-12-24')).toEqual(['10', 'ja']);
    const ahead = [...inApril, stops('2027-08-02')];
    expect(await rowOf(ahead, '2027-05-01')).toEqual(['0', 'nej']);
    expect(await rowOf(ahead, '2027-08-02')).toEqual(['0', 'ja']);
  });

  it('holds no free text and no names', async () => {
    expect((await csv(DANISH)).toString('utf8')).not.toMatch(/Marie|Jonas|Ayşe|regninger|søsteren/);
  });
});

describe('everything held on a citizen, as one zip (D6)', () => {
  it('holds documents for people and the same as JSON', async () => {
    const { course, events } = story(...PHASE3);
    const looks = [
      {
        course: course.id,
        what: 'status',
        by: MARIE,
        at: '2027-03-02T09:00:00.000Z',
        activity: 'a1',
      },
    ];
    const sent = [
      {
        due: 'phase.change~course~1~-~2027-06-01~channel~0',
        state: 'sent',
        attempts: 1,
        activity: 'a9',
        why: null,
      } as const,
    ];
    const cards = [{ activity: 'a9', conversation: '19:channel' }];
    const running = { course, events, looks, sent, cards, drafts: ['42;§85;ja'] };
    const nothing = { events: [], looks: [], sent: [], cards: [], drafts: [] };
    const earlier = { course: { ...course, id: 'older' }, ...nothing };
    const made = await makeFile(
      {
        file: 'export',
        today: '2027-10-20',
        at: '2027-10-20T10:00:00.000Z',
        held: [running, earlier],
      },
      DANISH,
    );
    expect(made.name).toBe('alle-oplysninger-borger-42.zip');
    const files = await unzipped(made.body);
    expect(Object.keys(files).sort()).toEqual([
      'cti-plan-42.docx',
      'data.json',
      'dokumentation-borger-42.docx',
      'log.docx',
      'min-plan-42.docx',
      'tidligere-forloeb-1/cti-plan-42.docx',
      'tidligere-forloeb-1/dokumentation-borger-42.docx',
      'tidligere-forloeb-1/log.docx',
      'tidligere-forloeb-1/min-plan-42.docx',
    ]);
    const data = JSON.parse(files['data.json']?.toString('utf8') ?? '') as {
      courses: { course: unknown; events: unknown[]; looks: unknown[] }[];
    };
    expect(data.courses[0]).toEqual(JSON.parse(JSON.stringify(running)));
    const log = (await wordsIn(files['log.docx'] ?? Buffer.of())).join('\n');
    expect(log).toContain('2. marts 2027 kl. 10.00\nMarie Holm\nHar set status');
    expect(log).toContain('Jobmatch noteret: første arbejdsdag er 1. marts 2027.');
    expect(log).toContain('1. juni 2027\nfaseskift til fase 2\nkanalen\nsendt');
    expect(log).toContain('Indsatte linjer, der ikke er bekræftet\n42;§85;ja');
  });
});
