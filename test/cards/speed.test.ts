import { render, warmUpCards } from '../../src/cards';
import { textsIn } from '../../src/text';
import { GALLERY } from './gallery/gallery';

const MOST_MS = 3;
const BATCH = 4;
const BATCHES = 250;

/**
 * Milliseconds of CPU that one rendering takes. Other work on the same core slows a batch down but
 * never speeds one up, so the quickest counts; it looks no further once one is quick enough.
 */
function cpuOf(draw: () => unknown): number {
  let least = Infinity;
  for (let batch = 0; batch < BATCHES && least >= MOST_MS; batch += 1) {
    const begun = process.cpuUsage();
    for (let each = 0; each < BATCH; each += 1) draw();
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000 / BATCH);
  }
  return least;
}

describe('building a card, when warm', () => {
  const context = { language: 'da' as const, texts: textsIn('da'), practice: true, team: null };

  beforeAll(() => {
    warmUpCards();
    for (let round = 0; round < 4; round += 1) {
      for (const { view } of GALLERY) render(view, context);
    }
  });

  it.each(GALLERY.map(({ name, view }) => [name, view] as const))(
    '%s costs less than 3 ms of CPU',
    (_name, view) => {
      expect(cpuOf(() => render(view, context))).toBeLessThan(MOST_MS);
    },
  );
});
