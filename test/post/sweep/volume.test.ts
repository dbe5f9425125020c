import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { teamYear, volumesOf, type Sent } from './teamYear';

/** N1, quiet: what a team hears in a year, counted; `node bin/volume.js` prints it. */
describe('N1: how much is said in a year', () => {
  let sent: readonly Sent[];
  beforeAll(async () => {
    sent = await teamYear();
    const folder = join(__dirname, '../../../build');
    mkdirSync(folder, { recursive: true });
    const figures = { volumes: volumesOf(sent), rows: rowsByKey(sent) };
    writeFileSync(join(folder, 'volume.json'), JSON.stringify(figures));
  });

  it('one morning brings nobody more than one message', () => {
    const { cti, job, case: caseworker } = volumesOf(sent);
    expect([cti, job, caseworker].map(({ worstMorning }) => worstMorning)).toEqual([1, 1, 1]);
    expect(Math.max(cti.mostRows, job.mostRows, caseworker.mostRows)).toBeGreaterThan(2);
  });

  it('a week brings at most two to a CTI worker, three to the job consultant, two to a caseworker, four to the channel', () => {
    const { cti, job, case: caseworker, channel } = volumesOf(sent);
    expect(cti.week).toBeLessThanOrEqual(2);
    expect(job.week).toBeLessThanOrEqual(3);
    expect(caseworker.week).toBeLessThanOrEqual(2);
    expect(channel.week).toBeLessThanOrEqual(4);
  });

  it('the channel has one card a course a day, but for the day of the start', () => {
    const cards = new Map<string, string[]>();
    for (const { on, to, rows } of sent) {
      for (const row of to === 'channel' ? rows : []) {
        const [key = '', number = ''] = row.split(' ');
        if (key === 'told') continue;
        cards.set(`${on} ${number}`, [...(cards.get(`${on} ${number}`) ?? []), key]);
      }
    }
    const several = [...cards.values()].filter((keys) => keys.length > 1);
    expect(new Set(several.map((keys) => keys.join(' ')))).toEqual(
      new Set(['cti.start phase.begin']),
    );
  });
});

function rowsByKey(sent: readonly Sent[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { to, rows } of sent) {
    for (const row of rows) {
      const name = `${to === 'channel' ? 'channel' : '1:1'} ${row.split(' ')[0]}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}
