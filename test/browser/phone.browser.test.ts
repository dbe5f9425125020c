import { render } from '../../src/cards';
import type { Language } from '../../src/cti/course/language';
import { textsIn } from '../../src/text';
import { GALLERY } from '../cards/gallery/gallery';
import { hangAll, openWall, type Hung } from './wall';

/** What a phone leaves for a card, in pixels: 360 wide less the frame, 700 high. */
const WIDTH = 358;
const SCREEN = 700;
/** Beyond this a card is a list, a form or all at once, and stands in `LONGER`. */
const FITS = 735;

/** Text to be read or copied whole before anything is pressed. */
const READ_FIRST = ['note', 'status-held', 'status-longest'];

/** Cards that go on below the first screen, and how far; on it is the first thing to do. */
const LONGER: Readonly<Record<string, number>> = {
  digest: 860,
  'notice-morning': 1000,
  'notice-phase-begin': 1120,
  'notice-phase-begin-generic': 1070,
  'status-held': 1000,
  'status-phase3': 830,
  'checklist-generic': 800,
  'checklist-ten-open': 850,
  'form-enrol': 760,
  'form-enrol-faults': 1150,
  'form-focus': 920,
  'form-settings': 760,
  import: 860,
  log: 740,
  'notice-course-end-channel': 860,
  'notice-phase-change-2': 810,
  'notice-phase-change-late': 960,
  'status-longest': 880,
  'status-paused': 840,
  supervision: 960,
  upcoming: 1130,
};

function hung(language: Language): readonly Hung[] {
  return GALLERY.flatMap(({ name, view, personal }) => {
    const team = personal ? 'north' : null;
    const { card } = render(view, { language, texts: textsIn(language), practice: false, team });
    return card ? [{ name, card, theme: 'light' as const, width: WIDTH }] : [];
  });
}

interface Seen {
  readonly name: string;
  /** Pixels. */
  readonly height: number;
  /** Where the first thing to press or fill in ends, in pixels from the top. */
  readonly firstDoing: number;
  readonly texts: readonly string[];
}

const LOOK = `[...document.querySelectorAll('.frame')].map((frame) => {
  const card = frame.querySelector('.card');
  const top = card.getBoundingClientRect().top;
  const bottom = (element) => element.getBoundingClientRect().bottom - top;
  const seen = (element) => element.getBoundingClientRect().height > 0;
  const doing = [...card.querySelectorAll('.ac-pushButton, .ac-selectable, input, select, textarea')];
  const texts = [...card.querySelectorAll('.ac-textBlock, .ac-richTextBlock, .ac-pushButton')];
  return {
    name: frame.dataset.name,
    height: card.getBoundingClientRect().height,
    firstDoing: Math.min(...doing.filter(seen).map(bottom)),
    texts: texts.filter((each) => seen(each) && bottom(each) <= ${SCREEN}).map((each) => each.innerText.trim()),
  };
})`;

describe('on a phone of 360 pixels', () => {
  let wall: Awaited<ReturnType<typeof openWall>>;
  const seenIn = async (language: Language): Promise<readonly Seen[]> => {
    await hangAll(wall.page, hung(language));
    return wall.page.evaluate<readonly Seen[]>(LOOK);
  };

  beforeAll(async () => {
    wall = await openWall();
  });

  afterAll(async () => {
    await wall.browser.close();
  });

  it.each(['da', 'en'] as const)(
    'every card offers the next step on the first screen, and ends there or is known to go on, in %s',
    async (language) => {
      const seen = await seenIn(language);
      const late = seen.filter(({ firstDoing }) => firstDoing !== Infinity && firstDoing > SCREEN);
      const names = late.map(({ name }) => name);
      expect(names.filter((name) => !READ_FIRST.includes(name))).toEqual([]);
      const long = seen.filter(({ name, height }) => height > (LONGER[name] ?? FITS));
      expect(long.map(({ name, height }) => [name, Math.round(height)])).toEqual([]);
    },
  );

  it('says what matters on the first screen', async () => {
    const seen = await seenIn('da');
    const textOf = (name: string): string =>
      (seen.find((each) => each.name === name)?.texts ?? []).join('\n');
    const status = textOf('status-phase3');
    for (const words of ['Fase 3 · dag 50 af 91', '30. november 2027', 'Det næste'])
      expect(status).toContain(words);
    expect(status).toMatch(/åbne punkter ▾/);
    const documentation = textOf('documentation');
    for (const words of ['CTI-start: 1. marts 2027', 'afvigelser ▾', 'Hent som Word'])
      expect(documentation).toContain(words);
    const closing = textOf('closing');
    for (const words of ['Sidste dag 30. november 2027', 'Jeg kommer', 'Overdragelsesplan'])
      expect(closing).toContain(words);
    const change = textOf('notice-phase-change-2');
    for (const words of ['Fase 2 begyndte 1. juni 2027', 'Tjekliste til fase 2', '○ 1. '])
      expect(change).toContain(words);
  });

  it('opens what is folded by one tap, and only that', async () => {
    await hangAll(
      wall.page,
      hung('da').filter(({ name }) => name === 'documentation'),
    );
    const isShown = (words: string): Promise<boolean> =>
      wall.page.getByText(words, { exact: false }).first().isVisible();
    expect(await isShown('Kilde:')).toBe(false);
    await wall.page.getByRole('button', { name: /afvigelser/ }).click();
    expect(await isShown('Kilde:')).toBe(true);
    expect(await isShown('✓ ')).toBe(false);
  });
});
