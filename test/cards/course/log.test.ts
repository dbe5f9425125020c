import { render } from '../../../src/cards';
import type { LogRow } from '../../../src/desk/views/views';
import { textsIn } from '../../../src/text';
import { MARIE } from '../gallery/story';
import { ofType, textsOf } from '../gallery/walk';

/** Newest first: look n is the n-th oldest. */
function looks(count: number): readonly LogRow[] {
  return Array.from({ length: count }, (_, at): LogRow => {
    const place = count - at;
    const day = String(1 + Math.floor(place / 10)).padStart(2, '0');
    return {
      kind: 'look',
      look: {
        course: 'course',
        what: `look${place}`,
        by: MARIE,
        at: `2027-07-${day}T08:00:00.000Z`,
        activity: String(place),
      },
    };
  });
}

function logOf(rows: readonly LogRow[], older?: number): { seen: string[]; card: object } {
  const view = { kind: 'log', number: 42, rows, ...(older !== undefined && { older }) } as const;
  const { card } = render(view, {
    language: 'da',
    texts: textsIn('da'),
    practice: false,
    team: null,
  });
  const seen = textsOf(card).filter((words) => words.startsWith('Har set look'));
  return { seen: seen.map((words) => words.slice('Har set '.length)), card: card ?? {} };
}

function turnsOf(card: object): readonly (readonly [unknown, unknown])[] {
  return ofType(card, 'Action.Execute')
    .filter(({ value }) => value['verb'] === 'log')
    .map(({ value }) => [value['title'], (value['data'] as { older: number }).older] as const);
}

describe('the log, twenty rows at a time (D4)', () => {
  it('shows the newest and leads to the older', () => {
    const { seen, card } = logOf(looks(47));
    expect([seen.length, seen[0], seen.at(-1)]).toEqual([20, 'look47', 'look28']);
    expect(turnsOf(card)).toEqual([['Ældre ›', 27]]);
    expect(textsOf(card)).toContain('Linje 1-20 af 47, nyeste først');
  });

  it('goes on where it left off, though the log has grown meanwhile', () => {
    const { seen, card } = logOf(looks(50), 27);
    expect([seen.length, seen[0], seen.at(-1)]).toEqual([20, 'look27', 'look8']);
    expect(turnsOf(card)).toEqual([
      ['‹ Nyere', 47],
      ['Ældre ›', 7],
    ]);
  });

  it('ends with the oldest', () => {
    const { seen, card } = logOf(looks(50), 7);
    expect([seen.length, seen[0], seen.at(-1)]).toEqual([7, 'look7', 'look1']);
    expect(turnsOf(card)).toEqual([['‹ Nyere', 27]]);
  });

  it.each([0, -3, 1_000_000])('takes a place that is none (%d) for the nearest one', (older) => {
    expect(logOf(looks(25), older).seen.length).toBeGreaterThan(0);
  });

  it('heads each day once, with its weekday and year', () => {
    const { card } = logOf(looks(15));
    const heads = textsOf(card).filter((words) => /juli 2027$/.test(words));
    expect(heads).toEqual(['Fredag den 2. juli 2027']);
    const folded = textsOf(card).filter((words) => words.startsWith('Torsdag den 1. juli 2027 · '));
    expect(folded.length).toBeGreaterThan(0);
  });
});
