import {
  AMINA,
  CHANNEL,
  KAREN,
  PETER,
  shown,
  SOFIE,
  speaker,
  startWorld,
  type World,
} from './world';

const TEAM = [SOFIE, AMINA, PETER, KAREN];

/** Everything the bot has posted by itself in a conversation, as its cards read. */
function posted(world: World, conversation: string): string[] {
  return world.connector.sent
    .filter((sent) => sent.kind === 'create' && sent.conversation === conversation)
    .map(({ activity }) => String(activity.summary ?? activity.text ?? ''));
}

describe('a nine-month course in English, by text alone', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('2027-01-12T09:00:00Z');
    world.connector.setMembers(
      CHANNEL.channel,
      TEAM.map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })),
    );
  });
  afterAll(() => world.stop());

  it('goes from enrolment through its phases to the end', async () => {
    const say = speaker(world);
    const asked = async (text: string): Promise<string> => shown(await say(text));

    const enrolled = await say(
      'new citizen 42 §85 consent yes target yes cti @Sofie Lindgaard job @Amina Yildiz ' +
        'jobcenter @Peter Bruun social @Karen Østergaard previous support no startup 2027-01-12',
      ...TEAM,
    );
    expect(shown(enrolled)).toContain('Contact period');
    expect(await asked('plan 42 responsible jobcenter')).toContain('Citizen 42');
    expect(await asked('start 42 2027-03-01')).toMatch(/job match/i);
    expect(await asked('jobmatch 42 2027-03-01')).toContain('1 March 2027');
    const started = await asked('start 42 2027-03-01');
    for (const date of ['1 March 2027', '1 June 2027', '1 September 2027', '30 November 2027']) {
      expect(started).toContain(date);
    }

    await say('time 2027-03-16');
    expect(await asked('status citizen 42')).toContain('day 16 of 92');
    expect(await asked('contact 42 45 home')).toContain('45 minutes');
    expect(await asked('hours 42 8')).toContain('8');
    expect(await asked('tick 42 phase2 3 done')).toContain('Sofie Lindgaard');

    await say('time 2027-05-18');
    expect(posted(world, CHANNEL.channel).at(-1)).toContain('Phase 2 begins on 1 June 2027');
    await say('time 2027-06-01');
    expect(posted(world, CHANNEL.channel).at(-1)).toMatch(/phase 2/i);
    expect(await asked('status 42')).toContain('Phase 2 · day 1 of 92');

    expect(await asked('extend 42')).toMatch(/cannot be extended.*44/s);
    await say('pause 42 treatment');
    await say('time +31d');
    const paused = await asked('status 42');
    expect(paused).toContain('Paused since 1 June 2027');
    expect(paused).not.toContain('1 September 2027');
    const resumed = await asked('resume 42');
    expect(resumed).toContain('2 October 2027');

    await say('time 2028-01-03');
    expect(await asked('status 42')).toMatch(/closed/i);
    expect(posted(world, CHANNEL.channel).at(-1)).toContain('has ended');
    expect(world.output()).not.toMatch(/Sofie|Lindgaard/);
  });
});

describe('et seksmåneders forløb på dansk, kun med tekst', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('2027-08-10T07:00:00Z', { BOT_LANGUAGE: 'da' });
  });
  afterAll(() => world.stop());

  it('går fra oprettelse til afslutning', async () => {
    const say = speaker(world);
    const asked = async (text: string): Promise<string> => shown(await say(text));
    await say(
      'opret borger 7 §82b samtykke ja målgruppe ja cti @Sofie Lindgaard opstart 9/8-2027 ' +
        'første dag 31/8-2027 start 31/8-2027 tidligere støtte nej',
      SOFIE,
    );
    const status = await asked('status borger 7');
    for (const date of ['31. august 2027', '31. oktober 2027', '31. december 2027']) {
      expect(status).toContain(date);
    }
    expect(status).toContain('28. februar 2028');
    await say('tid 31/8-2027');
    expect(await asked('Status BORGER 7')).toContain('dag 1 af 61');
    await say('tid 3/1-2028');
    expect(await asked('status 7')).toContain('Fase 3');
    expect(await asked('forlæng 7')).toMatch(/kan ikke forlænges/);
    await say('tid 29/2-2028');
    expect(await asked('status 7')).toMatch(/afsluttet/i);
    const log = await asked('log 7');
    expect(log).toContain('Sofie Lindgaard');
  });
});

describe('a generic course', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('2027-02-20T09:00:00Z');
  });
  afterAll(() => world.stop());

  it('begins on the day of the transition and lasts nine months without a legal basis', async () => {
    const say = speaker(world);
    const asked = async (text: string): Promise<string> => shown(await say(text));
    await say('new citizen 43 generic consent yes cti @Sofie Lindgaard', SOFIE);
    expect(await asked('transition 43 2027-04-01')).toContain('1 April 2027');
    const status = await asked('start 43 2027-04-01');
    expect(status).toContain('1 July 2027');
    expect(status).toContain('1 October 2027');
    expect(status).toContain('31 December 2027');
    expect(await asked('checklist 43 phase 2')).toContain('0 of 9');
  });
});
