import { render } from '../../src/cards';
import { textsIn } from '../../src/text';
import { GALLERY } from '../cards/gallery/gallery';
import { faultsOn, hangAll, openWall, type Hung } from './wall';

const WIDTHS = [320, 480, 840] as const;

function cardsFor(theme: Hung['theme'], language: 'da' | 'en'): readonly Hung[] {
  return GALLERY.flatMap(({ name, view, personal }) => {
    const team = personal ? 'north' : null;
    const { card } = render(view, { language, texts: textsIn(language), practice: true, team });
    if (!card) return [];
    return WIDTHS.map((width) => ({
      name: `${name}.${language} at ${width} px`,
      card,
      theme,
      width,
      open: true,
    }));
  });
}

describe('in real Chromium, with host configurations like those of Teams', () => {
  let wall: Awaited<ReturnType<typeof openWall>>;

  beforeAll(async () => {
    wall = await openWall();
  });

  afterAll(async () => {
    await wall.browser.close();
  });

  it.each(
    (['light', 'dark', 'contrast'] as const).flatMap((theme) =>
      (['da', 'en'] as const).map((language) => [theme, language] as const),
    ),
  )('no card sticks out, is cut off or hard to read in %s, in %s', async (theme, language) => {
    const cards = cardsFor(theme, language);
    await hangAll(wall.page, cards);
    expect(await wall.page.locator('.card .ac-adaptiveCard').count()).toBeGreaterThanOrEqual(
      cards.length,
    );
    expect(await faultsOn(wall.page)).toEqual([]);
  });

  it('finds a card that sticks out, is cut off or hard to read', async () => {
    const long = 'Arbejdsmarkedsuddannelsesgodkendelsesprocedurebeskrivelse';
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'TextBlock', text: long.repeat(3), wrap: false },
        { type: 'TextBlock', text: 'Svag', color: 'Warning' },
        {
          type: 'ColumnSet',
          columns: [
            {
              type: 'Column',
              width: '18px',
              items: [{ type: 'TextBlock', text: '›', size: 'Small' }],
              selectAction: { type: 'Action.Execute', title: '', verb: 'status' },
            },
          ],
        },
        { type: 'Input.Text', id: 'bare' },
        { type: 'ActionSet', actions: [{ type: 'Action.Execute', title: '', verb: 'status' }] },
      ],
    };
    await hangAll(wall.page, [{ name: 'bad', card, theme: 'light', width: 320 }]);
    const found = (await faultsOn(wall.page)).join('\n');
    expect(found).toContain('cut off');
    expect(found).toContain('contrast');
    expect(found).toContain('small to hit');
    expect(found).toContain('no name for a screen reader');
    expect(found).toContain('without a label');
    expect(found).toContain('no heading');
  });
});
