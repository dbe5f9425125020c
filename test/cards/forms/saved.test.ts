import { startHouse, type TestHouse } from '../../support/house';
import type { ClientPerson, Pressed, Reply } from '../../support/teamsClient';
import { buttonsOf, inputNamed, inputsOf, textsOf } from './reading';

const SOFIE: ClientPerson = { id: 'aad-sofie', name: 'Sofie Lindgaard' };
const AMINA: ClientPerson = { id: 'aad-amina', name: 'Amina Yildiz' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };
const ASKED = { from: SOFIE, in: CHANNEL };

/** The whole bot, its forms opened by text or button and saved as Teams does it. */
let house: TestHouse;

beforeAll(async () => {
  house = await startHouse('2027-03-01T08:00:00Z', { BOT_LANGUAGE: 'da' });
  const members = [SOFIE, AMINA].map(({ id, name }) => ({
    id: `29:${id}`,
    name,
    aadObjectId: id,
    userRole: 'user' as const,
  }));
  house.connector.setMembers(CHANNEL.team, members);
  house.connector.setMembers(CHANNEL.channel, members);
});
afterAll(() => house.stop());

interface Opened {
  readonly text: string;
  readonly card: object;
}

async function say(text: string): Promise<Opened> {
  return opened(await house.client.say(text, { ...ASKED, mentions: [AMINA] }));
}

function opened({ text, card }: Reply): Opened {
  return { text, card: card ?? {} };
}

/** Fills in a form and presses its save button: the button's own data with the inputs over it. */
async function save(form: Opened, inputs: Readonly<Record<string, string>>): Promise<string> {
  const [button] = buttonsOf(form);
  for (const id of Object.keys(inputs)) expect(inputNamed(form, id)).toBeDefined();
  const kept = inputsOf(form).map(({ id, value }): [string, unknown] => [id ?? '', value ?? '']);
  const sent = button?.['data'] as Readonly<Record<string, unknown>>;
  const data: Readonly<Record<string, unknown>> = {
    ...sent,
    ...Object.fromEntries(kept),
    ...inputs,
  };
  return shown(await house.client.press(String(button?.['verb']), data, ASKED));
}

function shown({ status, value }: Pressed): string {
  expect(status).toBe(200);
  return typeof value === 'string'
    ? value
    : textsOf({ text: '', card: value as object }).join('\n');
}

async function press(verb: string, data: Readonly<Record<string, unknown>>): Promise<Opened> {
  const { value } = await house.client.press(verb, data, ASKED);
  return { text: '', card: value as object };
}

describe('forms in the running bot', () => {
  it('enrol by form: what was typed before is filled in, what is saved is shown back', async () => {
    const form = await say('opret forløb 42 §85');
    expect(inputNamed(form, 'citizen')).toMatchObject({ value: 42 });
    const people = inputNamed(form, 'cti')?.['choices'] as { title: string; value: string }[];
    const amina = people.find(({ title }) => title === AMINA.name)?.value ?? 'not listed';
    const answer = await save(form, {
      consent: 'given',
      cti: amina,
      social: 'none',
      earlierSupport: 'no',
      startup: '2027-02-15',
    });
    expect(answer).toContain(
      'CTI-forløbet for borger 42 er oprettet: fra ledighed til job efter SEL\u00a0§\u00a085.',
    );
    expect(answer).toContain(
      'CTI-medarbejder: Amina Yildiz. Sagsbehandler i socialforvaltningen: ingen.',
    );
  });

  it('T1: a job course without a legal basis comes back with the fault, and nothing is lost', async () => {
    const form = await say('opret borger');
    const button = buttonsOf(form)[0];
    const data = { citizen: '77', programme: 'job', consent: 'given', earlierSupport: 'no' };
    const again = await press(String(button?.['verb']), data);
    const shownAgain = { text: '', card: again.card };
    expect(inputNamed(shownAgain, 'citizen')).toMatchObject({ value: 77 });
    expect(inputNamed(shownAgain, 'programme')).toMatchObject({ value: 'job' });
    expect(inputNamed(shownAgain, 'earlierSupport')).toMatchObject({ value: 'no' });
    expect(textsOf(shownAgain).join('\n')).toContain('⚠ Et jobforløb skal have en lovhjemmel');
  });

  it.each([
    ['rolle 42 job', { person: 'none' }, 'Jobkonsulent: ingen.'],
    [
      'møde 42',
      { kind: 'followup', state: 'planned', date: '2027-03-09', time: '10:00' },
      'Opfølgningen er planlagt til tirsdag den 9. marts 2027 kl. 10.00.',
    ],
    [
      'jobmatch 42',
      { date: '2027-03-08' },
      'Jobmatch noteret: første arbejdsdag er 8. marts 2027.',
    ],
    ['arbejdsaftale 42', { date: '2027-04-05' }, 'der følges op den 5. april 2027.'],
    ['plan 42', { responsible: 'jobcenter' }, 'tovholder er sagsbehandleren i jobcentret.'],
    ['kontakt 42', { minutes: '45', kind: 'home' }, '45 minutter hjemme hos borgeren'],
    ['timer 42', { hours: '7,5', workplace: 'Bageriet' }, '7,5 ordinære timer om ugen (Bageriet)'],
    ['praktik 42', { hours: '20' }, '20 praktiktimer om ugen'],
    [
      'beslutning 42',
      { support: 'mentor', worker: 'bostøtten' },
      'Borgeren får mentorstøtte efter CTI-forløbet. Støtten gives af bostøtten.',
    ],
    [
      'samtykke 42',
      { state: 'given', date: '2027-02-12' },
      'Samtykke til at dele oplysninger er givet den 12. februar 2027.',
    ],
  ])('%s: the form saves', async (text, inputs, told) => {
    expect(await save(await say(text), inputs)).toContain(told);
  });

  it('L1: not relevant asks why, and the reason stands on the checklist', async () => {
    const form = await say('afkryds 42 kontakt 3 ikke relevant');
    expect(inputsOf(form).map(({ id }) => id)).toEqual(['reason']);
    const answer = await save(form, { reason: 'Borgeren ringer selv' });
    expect(answer).toContain('Borgeren ringer selv');
    expect(answer).toContain('Ikke relevant');
  });

  it('T3: an early start asks its reason, and starts with it', async () => {
    const form = await say('start 42');
    expect(inputNamed(form, 'reason')).toMatchObject({ isRequired: true });
    const answer = await save(form, { reason: 'Transporten skal på plads' });
    expect(answer).toContain('CTI-start noteret: 1. marts 2027. Årsag: Transporten skal på plads.');
  });

  it('a correction asks what is wrong, then only what belongs to it', async () => {
    const first = await say('ret 42');
    const what = await press('correct', {
      ...(buttonsOf(first)[0]?.['data'] as object),
      what: 'start',
    });
    expect(inputsOf({ text: '', card: what.card }).map(({ id }) => id)).toEqual([
      'what',
      'date',
      'reason',
    ]);
    const answer = await save(what, { date: '2027-02-26', reason: 'Tastefejl' });
    expect(answer).toContain('Startdatoen er rettet fra 1. marts 2027 til 26. februar 2027');
  });

  it('C2: a focus area by its form', async () => {
    const form = await press('form', { form: 'focus', citizen: 42 });
    const answer = await save(form, { goal: 'Møde til tiden', subgoals: 'Bus\nVækkeur' });
    expect(answer).toContain('Fokusområde gemt: Møde til tiden.');
  });

  it('T6: pause and resume by form', async () => {
    const pause = await save(await say('pause 42'), { why: 'hospital', date: '2027-03-01' });
    expect(pause).toContain('Forløbet er på pause fra 1. marts 2027 (indlæggelse).');
    const resume = await save(await press('form', { form: 'resume', citizen: 42 }), {
      date: '2027-03-02',
    });
    expect(resume).toContain('Pausen slutter, og forløbet går videre fra 2. marts 2027.');
  });

  it('G1: a command without its number asks for it alone, and goes on', async () => {
    const form = await say('hvorfor');
    expect(inputsOf(form).map(({ id }) => id)).toEqual(['citizen']);
    expect(await save(form, { citizen: '42' })).toContain('Borger 42');
  });

  it('the settings form opens with what is set, and saves what was chosen (D7)', async () => {
    const form = await press('form', { form: 'settings' });
    expect(inputNamed(form, 'language')).toMatchObject({ value: 'da' });
    expect(inputNamed(form, 'digest')).toMatchObject({ value: 'no' });
    expect(inputNamed(form, 'retentionMonths')).toMatchObject({ value: 6 });
    expect(await save(form, { retentionMonths: '12', digest: 'yes' })).toContain('12 måneder');
    const again = await press('form', { form: 'settings' });
    expect(inputNamed(again, 'retentionMonths')).toMatchObject({ value: 12 });
    expect(inputNamed(again, 'digest')).toMatchObject({ value: 'yes' });
  });

  it('cancel changes nothing and says so', async () => {
    const form = await say('afbryd 42');
    const cancel = buttonsOf(form)[1];
    const answer = await house.client.press(
      'cancel',
      cancel?.['data'] as Record<string, unknown>,
      ASKED,
    );
    expect(shown(answer)).toContain('ikke ændret noget');
  });
});
