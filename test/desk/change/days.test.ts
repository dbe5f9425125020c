import type { Fact } from '../../../src/cti/course/facts';
import { AMINA, CHANNEL, shown, SOFIE } from '../../e2e/world';
import { startHouse, type TestHouse } from '../../support/house';
import { buttonsOf } from '../../support/buttons';
import { TENANT } from '../../support/teamsClient';

type Both = readonly [da: string, en: string];

/** Enrolled and started up on 12 January, at work since 8 February; today is 9 March 2027. */
const TODAY = '2027-03-09';
const BEFORE: readonly Both[] = [
  [
    'opret forløb {n} §85 samtykke ja cti @Amina Yildiz opstart 12/1-2027',
    'new course {n} §85 consent yes cti @Amina Yildiz startup 2027-01-12',
  ],
  ['jobmatch {n} 8/2-2027', 'jobmatch {n} 2027-02-08'],
  ['start {n} 8/2-2027', 'start {n} 2027-02-08'],
];

/** What is typed, and what is saved of it: the one fact's kind and its days. */
const SAVED: readonly (readonly [...Both, saved: string])[] = [
  ['timer {n} 15 fra 1/4', 'hours {n} 15 from 1 April', 'hours 2027-04-01'],
  ['timer {n} 15 1/3', 'hours {n} 15 1 March', 'hours 2027-03-01'],
  ['timer {n} 15 fra mandag', 'hours {n} 15 from Monday', 'hours 2027-03-15'],
  ['praktik {n} 20 fra på mandag', 'practice {n} 20 from this Monday', 'hours 2027-03-15'],
  ['kontakt {n} 45 hjemme 5/3', 'contact {n} 45 home 5 March', 'contact 2027-03-05'],
  ['kontakt {n} 45 hjemme mandag', 'contact {n} 45 home Monday', 'contact 2027-03-08'],
  [
    'kontakt {n} 45 hjemme i forgårs',
    'contact {n} 45 home the day before yesterday',
    'contact 2027-03-07',
  ],
  ['kontakt {n} 45 hjemme den 14.', 'contact {n} 45 home on the 14th', 'contact 2027-02-14'],
  [
    'kontakt {n} 45 hjemme sidste tirsdag',
    'contact {n} 45 home last Tuesday',
    'contact 2027-03-02',
  ],
  [
    'møde {n} opfølgning 20/3 kl 10',
    'meeting {n} followup 20 March 10:00',
    'meetingPlanned 2027-03-20',
  ],
  [
    'møde {n} opfølgning fredag i næste uge kl 10',
    'meeting {n} followup Friday next week 10:00',
    'meetingPlanned 2027-03-19',
  ],
  [
    'møde {n} opfølgning torsdag uge 15 kl. 10',
    'meeting {n} followup Thursday week 15 at 10',
    'meetingPlanned 2027-04-15',
  ],
  [
    'møde {n} opfølgning på fredag kl 10',
    'meeting {n} followup Friday 10:00',
    'meetingPlanned 2027-03-12',
  ],
  [
    'møde {n} opfølgning om 14 dage',
    'meeting {n} followup in two weeks',
    'meetingPlanned 2027-03-23',
  ],
  [
    'møde {n} opfølgning i overmorgen',
    'meeting {n} followup the day after tomorrow',
    'meetingPlanned 2027-03-11',
  ],
  [
    'møde {n} opfølgning 5/3 afholdt',
    'meeting {n} followup 5 March held',
    'meetingHeld 2027-03-05',
  ],
  [
    'møde {n} opfølgning 5/3 udeblevet',
    'meeting {n} followup 5 March no-show',
    'meetingMissed 2027-03-05',
  ],
  ['jobslut {n} 5/3', 'job ended {n} 5 March', 'jobEnded 2027-03-05'],
  ['afbryd {n} 31/3 flytter', 'stop {n} 31 March reason moves', 'stopped 2027-03-31'],
  ['pause {n} behandling 1/3', 'pause {n} treatment 1 March', 'paused 2027-03-01'],
  [
    'pause {n} behandling 1/4-20/4',
    'pause {n} treatment 1 April to 20 April',
    'paused 2027-04-01 resumed 2027-04-20 2027-04-01',
  ],
  [
    'pause {n} fængsel fra mandag til fredag',
    'pause {n} prison from Monday to Friday',
    'paused 2027-03-08 resumed 2027-03-12 2027-03-08',
  ],
  ['arbejdsaftale {n} 1.4.', 'agreement {n} 1 April', 'agreement 2027-04-01'],
  ['jobmatch {n} mandag uge 14', 'jobmatch {n} Monday week 14', 'firstDay 2027-04-05'],
  ['samtykke {n} givet 1/3', 'consent {n} given 1 March', 'consent 2027-03-01'],
  [
    'ret {n} første arbejdsdag 9/2 årsag tastefejl',
    'correct {n} first day 9 February reason slip',
    'firstDayCorrected 2027-02-08 2027-02-09',
  ],
];

/** What is typed, what the bot says then, and the days that one press saves. */
const ASKED: readonly (readonly [...Both, says: Both, days: readonly string[]])[] = [
  [
    'kontakt {n} 45 hjemme 12/3',
    'contact {n} 45 home 12 March',
    [
      '12. marts 2027 er ikke kommet endnu, og 12. marts 2026 ligger før forløbet',
      '12 March 2027 has not come yet, and 12 March 2026 lies before the course',
    ],
    [],
  ],
  [
    'timer {n} 10 fra 1/10',
    'hours {n} 10 from 1 October',
    [
      '1. oktober 2026 ligger før forløbet, og 1. oktober 2027 ligger mere end et halvt år væk',
      '1 October 2026 lies before the course, and 1 October 2027 is more than half a year away',
    ],
    ['2027-10-01'],
  ],
  [
    'jobslut {n} 31/3',
    'job ended {n} 31 March',
    [
      '31. marts 2027 er ikke kommet endnu, så gem kun, hvis det ligger fast',
      '31 March 2027 has not come yet, so save it only if it is settled',
    ],
    [],
  ],
  [
    'jobslut {n} 1/2',
    'job ended {n} 1 February',
    ['1. februar 2027 ligger før jobbets begyndelse', '1 February 2027 lies before the job began'],
    ['2028-02-01'],
  ],
  [
    'møde {n} opstart 20/12 afholdt',
    'meeting {n} startup 20 December held',
    [
      '20. december 2026 ligger før forløbet, og 20. december 2027 er ikke kommet endnu',
      '20 December 2026 lies before the course, and 20 December 2027 has not come yet',
    ],
    ['2026-12-20'],
  ],
  [
    'møde {n} opfølgning 2/3 kl 10',
    'meeting {n} followup 2 March 10:00',
    ['2. marts 2027 er forbi', '2 March 2027 is past'],
    ['2028-03-02'],
  ],
  [
    'jobmatch {n} fredag d. 1/4',
    'jobmatch {n} Friday 1 April',
    ['1. april 2027 er en torsdag, ikke en fredag', '1 April 2027 is a Thursday, not a Friday'],
    ['2027-04-01', '2027-04-02'],
  ],
  [
    'møde {n} opfølgning onsdag 15/4-2027 kl 10',
    'meeting {n} followup Wednesday 15 April 2027 10:00',
    [
      '15. april 2027 er en torsdag, ikke en onsdag',
      '15 April 2027 is a Thursday, not a Wednesday',
    ],
    ['2027-04-15', '2027-04-14'],
  ],
  [
    'møde {n} opfølgning næste fredag kl 10',
    'meeting {n} followup next Friday 10:00',
    [
      'fredag den 12. marts 2027 og fredag den 19. marts 2027',
      'Friday 12 March 2027 or Friday 19 March 2027',
    ],
    ['2027-03-12', '2027-03-19'],
  ],
  [
    'jobmatch {n} uge 14',
    'jobmatch {n} week 14',
    ['Hvilken dag i uge 14 mener du?', 'Which day of week 14 do you mean?'],
    ['2027-04-05', '2027-04-06', '2027-04-07', '2027-04-08', '2027-04-09'],
  ],
  [
    'pause {n} behandling 1/2',
    'pause {n} treatment 1 February',
    ['1. februar 2027 ligger før CTI-starten', '1 February 2027 lies before the CTI start'],
    ['2028-02-01'],
  ],
  [
    'samtykke {n} givet 5/1',
    'consent {n} given 5 January',
    ['5. januar 2027 ligger før forløbet', '5 January 2027 lies before the course'],
    ['2027-01-05'],
  ],
];

describe.each(['da', 'en'] as const)('T13: a date is read against the course (%s)', (language) => {
  const at = language === 'da' ? 0 : 1;
  let house: TestHouse;

  const says = (text: string) =>
    house.client.say(text.replace('{n}', '42'), {
      ...{ from: SOFIE, in: CHANNEL },
      mentions: text.includes('@Amina') ? [AMINA] : [],
    });
  const facts = async (): Promise<readonly Fact[]> => {
    const store = house.storage.team({ tenant: TENANT, ...CHANNEL });
    const held = await store.course(42);
    const events = held ? await store.events(held.course.id) : [];
    return events.map(({ fact }) => fact);
  };

  beforeAll(async () => {
    house = await startHouse('2027-01-12T09:00:00Z', { BOT_LANGUAGE: language });
    for (const line of BEFORE) await says(line[at]);
    await says(`tid ${TODAY}`);
  });
  afterAll(() => house.stop());

  it.each(SAVED.map((row) => [row[at], row[2]] as const))('%s → %s', async (line, saved) => {
    const before = (await facts()).length;
    const answer = await says(line);
    expect([daysIn((await facts()).slice(before)), shown(answer)]).toEqual([saved, shown(answer)]);
    await says('fortryd');
  });

  it.each(ASKED.map((row) => [row[at], row[2][at], row[3]] as const))(
    '%s: asks and saves nothing; one press saves the day meant',
    async (line, sentence, days) => {
      const before = await facts();
      const answer = await says(line);
      expect(shown(answer)).toContain(sentence);
      expect(await facts()).toEqual(before);
      const offered = buttonsOf(answer.card).map(({ data }) => data['date']);
      expect(offered.filter((day) => day !== undefined)).toEqual(days);
    },
  );

  it('saves what was typed beside the day, and the day that was pressed', async () => {
    const asked = await says(['timer {n} 10 fra 1/10', 'hours {n} 10 from 1 October'][at] ?? '');
    const title = ['Fredag den 1. oktober 2027', 'Friday 1 October 2027'][at] ?? '';
    await house.client.tap(asked, title, {}, { from: SOFIE, in: CHANNEL });
    expect((await facts()).at(-1)).toMatchObject({ hours: { from: '2027-10-01', hours: 10 } });
    const job = await says(['jobslut {n} 31/3', 'job ended {n} 31 March'][at] ?? '');
    await house.client.tap(job, 'jobEnded', { date: '2027-03-31' }, { from: SOFIE, in: CHANNEL });
    expect((await facts()).at(-1)).toMatchObject({ type: 'jobEnded', on: '2027-03-31' });
  });
});

/** 'paused 2027-04-01 resumed 2027-04-20 2027-04-01': the kinds of what was saved and every day in them. */
function daysIn(facts: readonly Fact[]): string {
  return facts
    .map((fact) => [fact.type, ...(JSON.stringify(fact).match(/\d{4}-\d\d-\d\d/g) ?? [])])
    .map((parts) => [...new Set(parts)].join(' '))
    .join(' ');
}
