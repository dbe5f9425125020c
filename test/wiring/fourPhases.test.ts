// One data file, and the running bot knows a programme of four phases of two months: no other file was changed for it.
import '../support/fourPhases';
import { contentsOf } from '../support/shownText';
import { startHouse, type TestHouse } from '../support/house';
import type { ClientPerson, Reply } from '../support/teamsClient';

const SOFIE: ClientPerson = { id: 'aad-sofie', name: 'Sofie Lindgaard' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };

let house: TestHouse;
const say = (text: string): Promise<Reply> =>
  house.client.say(text, { from: SOFIE, in: CHANNEL, mentions: [SOFIE] });
const asked = async (text: string): Promise<string> => contentsOf(await say(text));

/** What the bot posted by itself since the clock was last moved, each card whole. */
async function at(day: string): Promise<readonly string[]> {
  const before = house.connector.sent.length;
  await say(`time ${day}`);
  return house.connector.sent
    .slice(before)
    .filter(({ kind }) => kind === 'create')
    .map(({ activity }) => contentsOf(activity));
}

beforeAll(async () => {
  house = await startHouse('2027-01-12T09:00:00Z');
  house.connector.setMembers(CHANNEL.channel, [
    { id: '29:sofie', name: SOFIE.name, aadObjectId: SOFIE.id },
  ]);
}, 120_000);
afterAll(() => house.stop());

describe('a programme of four phases, by its data file alone', () => {
  it('is offered by the form, with its length', async () => {
    expect(await asked('new citizen')).toContain('From homelessness to a home (8 months)');
  });

  it('T2: gives a course its dates, and says its length in the head of every card', async () => {
    await say('new citizen 43 housing consent yes cti @Sofie Lindgaard');
    expect(await asked('transition 43 2027-03-01')).toContain('1 March 2027');
    const started = await asked('start 43 2027-03-01');
    expect(started).toContain('From homelessness to a home · 8 months');
    for (const date of ['1 May 2027', '1 July 2027', '1 September 2027', '31 October 2027']) {
      expect(started).toContain(date);
    }
    const why = await asked('why 43');
    expect(why).toContain('the four phases are equally long');
    expect(why).toContain('Phase 4 from 1 September 2027');
    expect(why).toContain('housing manual');
  });

  it('is imagined whole by what if', async () => {
    const imagined = await asked('what if 43 pause 1 April to 11 April');
    expect(imagined).toContain('Phase 4 from:');
    expect(imagined).toContain('11 September 2027');
  });

  it('posts each change with the list, the words and the source of its phase', async () => {
    const second = (await at('2027-05-03')).join('\n');
    expect(second).toContain('The citizen has moved in.');
    expect(second).toContain('The keys are handed out');
    const notice = (await at('2027-08-18')).find((card) =>
      card.startsWith('Citizen 43: Phase 4 begins on 1 September 2027'),
    );
    expect(notice).toContain('The citizen has had visitors');
    expect(notice).not.toContain('The rent is paid regularly');
    const fourth = (await at('2027-09-01')).join('\n');
    expect(fourth).toContain('Phase 4 began on 1 September 2027');
    expect(fourth).toContain('The citizen has handed over.');
    expect(fourth).toContain('housing manual, p. 40');
    expect(fourth).toContain('The citizen has had visitors');
    expect(fourth).toContain('Still open from earlier');
    expect(await asked('status 43')).toContain('Phase 4 · day 1 of 61');
  });

  it('is understood where people write of its phase', async () => {
    expect(await asked('overview phase 4')).toContain('Citizen 43');
    expect(await asked('oversigt fase 4')).toContain('Citizen 43');
    expect(await asked('overview phase 3')).not.toContain('Citizen 43');
    expect(await asked('checklist 43 phase 4')).toContain('The citizen can get repairs');
    expect(await asked('tjekliste 43 fjerde fase')).toContain('The citizen can get repairs');
    expect(await asked('tick 43 phase4 1 done')).toContain('Sofie Lindgaard');
  });

  it('leaves no phase out of the documentation, and refuses what belongs to other programmes', async () => {
    const paper = await asked('documentation 43');
    expect(paper).toContain('Phase 4: 1 September 2027');
    expect(paper).toContain('Four phases of equal length');
    expect(await asked('hours 43 8')).toContain('housing manual');
    expect(await asked('help')).toContain('new course');
  });

  it('says its norm and how its support falls, beside those of the manuals', async () => {
    expect(await asked('caseload')).toContain('about 8 courses from homelessness to a home');
    expect(await asked('capacity')).toContain('phase 3 (4:2:1) or phase 4 (8:4:2:1)');
  });

  it('T5: tells of what stayed open a week after the last change, and ends after four phases', async () => {
    await at('2027-09-08');
    const end = (await at('2027-11-01')).join('\n');
    expect(end).toContain('The CTI course has ended');
    expect(end).toContain('The flat has become a home');
    expect(await asked('overview closed')).toContain('Citizen 43');
  });

  it('keeps to the courses that it is about: a job course has no fourth phase', async () => {
    await say('new citizen 42 §85 consent yes cti @Sofie Lindgaard');
    expect(await asked('checklist 42 phase 4')).toContain('The course has three phases');
    expect(await asked('checklist 42')).not.toContain('Checklist for phase 4');
  });
});
