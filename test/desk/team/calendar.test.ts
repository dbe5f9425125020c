import { startHouse, type TestHouse } from '../../support/house';
import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';
import type { ClientPerson } from '../../support/teamsClient';

/** What stands in a feed: days or instants (UTC) and subjects, lines unfolded (RFC 5545, 3.1). */
function eventsOf(feed: string): string[] {
  const lines = feed.replaceAll('\r\n ', '').replaceAll('\r\n\t', '').split('\r\n');
  return lines
    .join('\n')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const [, when = ''] = /^DTSTART[^:]*:(.*)$/m.exec(event) ?? [];
      const [, what = ''] = /^SUMMARY:(.*)$/m.exec(event) ?? [];
      return `${when} ${what}`;
    })
    .sort();
}

describe('calendar: a feed of one’s own', () => {
  let house: TestHouse;
  let address = '';
  const alone = (text: string, from: ClientPerson = AMINA) =>
    house.client.say(text, { from, in: { personal: true } });
  const asked = async (text: string, ...mentions: ClientPerson[]) =>
    shown(await house.client.say(text, { from: SOFIE, in: CHANNEL, mentions }));
  const inTeam = (...people: ClientPerson[]) => {
    const team = people.map(({ id, name }) => ({ id: `29:${id}`, aadObjectId: id, name }));
    house.connector.setMembers(CHANNEL.team, team);
    house.connector.setMembers(CHANNEL.channel, team);
  };
  const addressIn = (card: string) => /https?:\S+\.ics/.exec(card.replaceAll('\\', ''))?.[0] ?? '';

  beforeAll(async () => {
    house = await startHouse('2027-03-01T09:00:00Z');
    inTeam(SOFIE, AMINA, PETER);
    await asked(
      'new citizen 42 §85 consent yes cti @Amina Yildiz job @Peter Bruun first day 2027-03-01 start 2027-03-01',
      ...[AMINA, PETER],
    );
    await asked('new citizen 43 §85 consent yes job @Peter Bruun start 2027-03-01', PETER);
    await asked('meeting 42 network 2027-10-20 10:00');
    await asked('new citizen 44 §85 consent yes cti @Amina Yildiz start 2027-03-01', AMINA);
    await asked('consent 44 withdrawn');
  });
  afterAll(() => house.stop());

  it('is not told of in a channel', async () => {
    const told = await asked('calendar');
    expect(told).toContain('our own chat');
    expect(addressIn(told)).toBe('');
  });

  it('holds the phase changes, deadlines and meetings of the person’s own courses, by number only', async () => {
    address = addressIn(shown(await alone('calendar')));
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const feed = await answer.text();
    expect(eventsOf(feed)).toEqual([
      '20270601 Citizen 42: phase change to phase 2',
      '20270901 Citizen 42: phase change to phase 3',
      '20271020T080000Z Citizen 42: network meeting',
      '20271130 Citizen 42: reminder of the decision on continued support',
      '20271201 Citizen 42: the CTI course has ended',
    ]);
    expect(feed).not.toMatch(/Amina|Peter|Yildiz/);
  });

  it('follows when the dates move', async () => {
    await asked('pause 42 hospital 2027-05-15');
    await asked('resume 42 2027-06-15');
    const events = eventsOf(await (await fetch(address)).text());
    expect(events).toContain('20270702 Citizen 42: phase change to phase 2');
    expect(events.join('\n')).not.toContain('20270601');
  });

  it('is shown once; a new address takes the place of the old one', async () => {
    const kept = shown(await alone('calendar'));
    expect(addressIn(kept)).toBe('');
    expect(kept).toContain('You have an address already');
    const fresh = addressIn(shown(await alone('calendar new')));
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(fresh)).status).toBe(200);
    address = fresh;
  });

  it('D2: shows nothing of a team whose roster no longer holds its owner', async () => {
    inTeam(SOFIE, PETER);
    expect(eventsOf(await (await fetch(address)).text())).toEqual([]);
  });

  it('is closed by one word, and what is no address is not found', async () => {
    await alone('calendar stop');
    expect((await fetch(address)).status).toBe(404);
    for (const made of ['x.ics', `${'A'.repeat(43)}.ics`, '..%2Fmetrics', address.slice(-20)]) {
      expect((await fetch(new URL(made, address))).status).toBe(404);
    }
  });
});
