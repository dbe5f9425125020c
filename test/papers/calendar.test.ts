// The calendar feed, read by two parsers that know nothing of each other and nothing of the bot.
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { SOFIE, CHANNEL } from '../e2e/world';
import { startHouse, type TestHouse } from '../support/house';
import { contentsOf } from '../support/shownText';

describe('the calendar feed (RFC 5545, 7986, 9110)', () => {
  let house: TestHouse;
  let url = '';
  const say = (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    house.connector.setMembers(CHANNEL.team, [
      { id: '29:sofie', name: SOFIE.name, aadObjectId: SOFIE.id },
    ]);
    await say('new citizen 42 §85 consent yes first day 2027-03-01 start 2027-03-01');
    await say(`role 42 cti ${SOFIE.name}`);
    await say('meeting 42 followup 15 April 10:00');
    await say('meeting 42 network 20 October');
    const answer = await house.client.say('calendar', { from: SOFIE, in: { personal: true } });
    url =
      /http:\/\/[^\s"]+\.ics/.exec(`${contentsOf(answer)} ${JSON.stringify(answer.card)}`)?.[0] ??
      '';
  });
  afterAll(() => house.stop());

  const fetched = async (): Promise<string> => (await fetch(url)).text();

  it('ical.js reads it whole: days end the next day, a meeting lasts an hour', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await fetched()) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.length).toBeGreaterThan(3);
    for (const event of events) {
      const seconds = event.endDate.subtractDate(event.startDate).toSeconds();
      expect(seconds).toBe(event.startDate.isDate ? 86_400 : 3_600);
    }
    const meeting = events.find(({ startDate }) => !startDate.isDate);
    expect(meeting?.startDate.toJSDate().toISOString()).toBe('2027-04-15T08:00:00.000Z');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
  });

  it('node-ical reads the same days', async () => {
    const events = Object.values(nodeIcal.parseICS(await fetched())).filter(
      (each) => each?.type === 'VEVENT',
    );
    expect(events.length).toBeGreaterThan(3);
    for (const event of events) {
      if (event?.type !== 'VEVENT') continue;
      const ms = Number(event.end) - Number(event.start);
      expect(
        event.datetype === 'date' ? [82_800_000, 86_400_000, 90_000_000] : [3_600_000],
      ).toContain(ms);
      expect(event.dtstamp).toBeInstanceOf(Date);
    }
  });

  it('no duration in days, which RFC 5545 does not know', async () => {
    const text = await fetched();
    expect(text).not.toMatch(/DURATION:P\d+DT?\r/);
    expect(text.match(/DTEND;VALUE=DATE:/g)?.length).toBeGreaterThan(2);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is the same to the byte until the course changes; then its stamp and sequence are later', async () => {
    const before = await fetched();
    expect(await fetched()).toBe(before);
    await say('contact 42 30 home');
    const after = await fetched();
    const stampsOf = (text: string) =>
      [...text.matchAll(/DTSTAMP:(\S+)/g)].map(([, at]) => at ?? '');
    const sequences = (text: string) =>
      [...text.matchAll(/SEQUENCE:(\d+)/g)].map(([, n]) => Number(n));
    expect(stampsOf(before)[0]).toMatch(/^20270401T0000\d\dZ$/);
    expect((stampsOf(after)[0] ?? '') > (stampsOf(before)[0] ?? '')).toBe(true);
    expect(sequences(after)[0]).toBeGreaterThan(sequences(before)[0] ?? 0);
  });

  it('answers who has it with 304, and HEAD as GET without the body', async () => {
    const first = await fetch(url);
    const tag = first.headers.get('etag') ?? '';
    const body = await first.text();
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await fetch(url, { headers: { 'If-None-Match': known } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([
      200,
      String(Buffer.byteLength(body)),
    ]);
    expect(head.headers.get('etag')).toBe(tag);
    expect(await head.text()).toBe('');
    const changed = await fetch(url, { headers: { 'If-None-Match': '"old"' } });
    expect(changed.status).toBe(200);
    expect((await fetch(url.replace(/.{8}\.ics/, 'xxxxxxxx.ics'), { method: 'HEAD' })).status).toBe(
      404,
    );
  });
});
