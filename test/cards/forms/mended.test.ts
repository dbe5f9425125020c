import { startHouse, type TestHouse } from '../../support/house';
import type { ClientPerson } from '../../support/teamsClient';
import { buttonsOf, inputNamed, textsOf } from './reading';

const SOFIE: ClientPerson = { id: 'aad-sofie', name: 'Sofie Lindgaard' };
const AMINA: ClientPerson = { id: 'aad-amina', name: 'Amina Yildiz' };
const CHANNEL = { team: '19:team@thread.tacv2', channel: '19:channel@thread.tacv2' };
const ASKED = { from: SOFIE, in: CHANNEL };

let house: TestHouse;

function onRoster(...people: readonly ClientPerson[]): void {
  const members = people.map(({ id, name }) => ({
    id: `29:${id}`,
    name,
    aadObjectId: id,
    userRole: 'user' as const,
  }));
  house.connector.setMembers(CHANNEL.team, members);
  house.connector.setMembers(CHANNEL.channel, members);
}

beforeAll(async () => {
  house = await startHouse('2027-03-01T08:00:00Z', { BOT_LANGUAGE: 'da' });
  onRoster(SOFIE, AMINA);
  await house.client.say('opret forløb 42 §85 samtykke ja start 1/3-2027', ASKED);
});
afterAll(() => house.stop());

interface Shown {
  readonly text: string;
  readonly card: object;
}

/** Opens a form and saves it with these inputs; what comes back instead. */
async function saved(text: string, inputs: Readonly<Record<string, string>>): Promise<Shown> {
  const { card = {} } = await house.client.say(text, ASKED);
  const [button] = buttonsOf({ text: '', card });
  const data = { ...(button?.['data'] as object), ...inputs };
  const { status, value } = await house.client.press(String(button?.['verb']), data, ASKED);
  expect(status).toBe(200);
  return typeof value === 'string'
    ? { text: value, card: {} }
    : { text: '', card: value as object };
}

/** The words on the card, faults too. */
function words(shown: Shown): string {
  return textsOf(shown).join('\n');
}

describe('a form that could not be saved comes back with the fault at its field', () => {
  it('a pause before the start (T6): the date is to be mended, the rest stands', async () => {
    const again = await saved('pause 42', {
      why: 'treatment',
      date: '2027-02-01',
      reason: 'Døgnbehandling',
    });
    expect(words(again)).toMatch(/⚠ .*\(.*\)\./);
    expect(inputNamed(again, 'why')).toMatchObject({ value: 'treatment' });
    expect(inputNamed(again, 'date')).toMatchObject({ type: 'Input.Date', value: '2027-02-01' });
    expect(inputNamed(again, 'reason')).toMatchObject({ value: 'Døgnbehandling' });
  });

  it('a meeting held that lies ahead (P6)', async () => {
    const again = await saved('møde 42', {
      kind: 'network',
      state: 'held',
      date: '2027-06-01',
      reason: 'Søsteren er med',
    });
    expect(words(again)).toContain('⚠');
    expect(inputNamed(again, 'kind')).toMatchObject({ value: 'network' });
    expect(inputNamed(again, 'state')).toMatchObject({ value: 'held' });
    expect(inputNamed(again, 'date')).toMatchObject({ value: '2027-06-01' });
    expect(inputNamed(again, 'reason')).toMatchObject({ value: 'Søsteren er med' });
  });

  it('a colleague who has left the team meanwhile (D2): the others can be picked, no id is shown', async () => {
    const { card = {} } = await house.client.say('rolle 42', ASKED);
    const [button] = buttonsOf({ text: '', card });
    onRoster(SOFIE);
    const data = {
      ...(button?.['data'] as object),
      role: 'job',
      person: AMINA.id,
      reason: 'Ny i teamet',
    };
    const { value } = await house.client.press(String(button?.['verb']), data, ASKED);
    onRoster(SOFIE, AMINA);
    const again = { text: '', card: value as object };
    expect(words(again)).toContain('⚠ Den valgte person er ikke blandt teamets medlemmer');
    expect(inputNamed(again, 'role')).toMatchObject({ value: 'job' });
    expect(inputNamed(again, 'reason')).toMatchObject({ value: 'Ny i teamet' });
    const picker = inputNamed(again, 'person');
    expect(picker?.['value']).toBeUndefined();
    expect(JSON.stringify(picker)).toContain(SOFIE.name);
    expect(JSON.stringify(picker)).not.toContain(AMINA.id);
  });

  it('a number that a running course has', async () => {
    const again = await saved('opret forløb', {
      citizen: '42',
      programme: 'generic',
      consent: 'given',
      cti: SOFIE.id,
    });
    expect(words(again)).toContain('⚠');
    expect(inputNamed(again, 'citizen')).toMatchObject({ value: 42 });
    expect(inputNamed(again, 'cti')).toMatchObject({ value: SOFIE.id });
  });
});

describe('what no field can mend', () => {
  it('is a sentence, and the form stays as it is on the screen', async () => {
    const { value } = await house.client.press('resume', { citizen: 42 }, ASKED);
    expect(value).toEqual(expect.stringContaining('ikke på pause'));
  });
});
