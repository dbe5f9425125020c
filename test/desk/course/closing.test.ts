import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';
import { buttonsOf } from '../../support/buttons';
import { startHouse, type TestHouse } from '../../support/house';
import { until } from '../../support/until';

interface Card {
  readonly actions: readonly {
    type: string;
    title: string;
    verb?: string;
    url?: string;
    data?: Record<string, unknown>;
  }[];
}

/** `afslutning 42`: the preparation of the closing meeting (C9, P6, T9, T10). */
describe('the closing-meeting preparation card', () => {
  let house: TestHouse;
  let posted: string;
  const asked = { from: SOFIE, in: CHANNEL };
  const say = async (text: string, ...mentions: (typeof SOFIE)[]) =>
    shown(await house.client.say(text, { ...asked, mentions }));
  const press = async (verb: string, data: Record<string, unknown>, from = SOFIE) =>
    shown(await house.client.press(verb, data, { from, in: CHANNEL, card: posted }));
  /** The card in the channel is brought up to date in the background, bursts folded. */
  const untilUpdated = async (words: string) => {
    const isThere = () =>
      house.connector.sent.some(
        ({ kind, activity }) =>
          kind === 'update' && activity.id === posted && JSON.stringify(activity).includes(words),
      );
    await until(isThere);
  };

  beforeAll(async () => {
    house = await startHouse('2027-10-20T09:00:00Z', { BOT_LANGUAGE: 'da' });
    const members = [SOFIE, AMINA, PETER].map(({ id, name }) => ({
      ...{ id: `29:${id}`, name, aadObjectId: id, userRole: 'user' as const },
      userPrincipalName: `${id}@kommune.example`,
    }));
    house.connector.setMembers(CHANNEL.team, members);
    house.connector.setMembers(CHANNEL.channel, members);
    await say(
      'opret borger 42 §85 samtykke ja cti @Sofie Lindgaard job @Amina Yildiz jobcenter @Peter Bruun første dag 1/3-2027 start 1/3-2027',
      ...[SOFIE, AMINA, PETER],
    );
    await say('rolle 42 social ingen');
    await house.client.press('focus', { citizen: 42, goal: 'Overblik over regninger' }, asked);
  });
  afterAll(() => house.stop());

  it('C9: tells the dates of the last weeks, who must attend, the plan and the agenda', async () => {
    const reply = await house.client.say('afslutning 42', asked);
    posted = reply.id;
    const text = shown(reply);
    await house.bot.rest();
    for (const line of [
      'Forbered det afsluttende møde',
      'Overdragelsessamtale senest 1. november 2027',
      'Afgørelse om fortsat støtte før 1. december 2027',
      'Overdragelsesplanen mangler',
      '1 fokusområde mangler en, der tager over',
      'Det afsluttende møde er ikke planlagt',
      'Sidste dag 30. november 2027',
      'CTI-medarbejderen: Sofie Lindgaard',
      'Sagsbehandleren i jobcentret: Peter Bruun',
      'Afgørelsen om fortsat støtte (mangler endnu)',
      'Tjekliste til afslutningen: 0 af 9 på plads',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain('Sagsbehandleren i socialforvaltningen');
  });

  it('opens a Teams meeting: number only, the professionals, the agenda', async () => {
    const { card } = await house.client.say('afslutning 42', asked);
    const link = (card as unknown as Card).actions.find(({ type }) => type === 'Action.OpenUrl');
    const url = new URL(link?.url ?? '');
    expect(url.origin + url.pathname).toBe('https://teams.microsoft.com/l/meeting/new');
    expect(url.searchParams.get('subject')).toBe('Afsluttende møde, borger 42');
    expect(url.searchParams.get('attendees')).toBe(
      'aad-sofie@kommune.example,aad-amina@kommune.example,aad-peter@kommune.example',
    );
    const agenda = url.searchParams.get('content')?.split('\n') ?? [];
    expect(agenda[0]).toBe('Dagsorden');
    expect(agenda[1]).toMatch(/^- Hele forløbet/);
    // C9: the course, what was achieved, plan, decision, the citizen's goals, evaluation.
    expect(agenda.length).toBeGreaterThanOrEqual(6);
    expect(url.searchParams.get('startTime')).toBeNull();
    // Teams and browsers take an address of 2,000 characters.
    expect(link?.url?.length).toBeLessThan(2_000);
    expect(link?.url).not.toMatch(/Sofie|Lindgaard|regninger/);
  });

  it('P6: who comes says so by one tap, and the card stays what it is', async () => {
    await say('møde 42 afsluttende 23/11-2027 kl 10');
    const reply = await house.client.say('afslutning 42', asked);
    posted = reply.id;
    await house.bot.rest();
    const card = reply.card as unknown as Card;
    const [come, cannot] = buttonsOf(card).filter(({ verb }) => verb === 'attend');
    expect(shown(reply)).toContain('Sagsbehandleren i jobcentret: Peter Bruun · har ikke svaret');
    const after = await press('attend', come?.data ?? {}, PETER);
    expect(after).toContain('Forbered det afsluttende møde');
    expect(after).toContain('Sagsbehandleren i jobcentret: Peter Bruun · kommer');
    expect(after).toContain('CTI-medarbejderen: Sofie Lindgaard · har ikke svaret');
    // Taken back, and said again: each tap says what is so now.
    const sorry = await press('attend', cannot?.data ?? {}, PETER);
    expect(sorry).toContain('Sagsbehandleren i jobcentret: Peter Bruun · er forhindret');
    const again = await press('attend', come?.data ?? {}, PETER);
    expect(again).toContain('Sagsbehandleren i jobcentret: Peter Bruun · kommer');
    const absent = await press('attend', cannot?.data ?? {}, AMINA);
    expect(absent).toContain('Jobkonsulenten: Amina Yildiz · er forhindret');
    const link = card.actions.find(({ type }) => type === 'Action.OpenUrl');
    // 10:00 in Copenhagen in November is 09:00 UTC.
    expect(new URL(link?.url ?? '').searchParams.get('startTime')).toBe('2027-11-23T09:00:00.000Z');
  });

  it('asked for in 1:1 it is answered with the card as it stands now', async () => {
    const chat = { from: AMINA, in: { personal: true } as const };
    const mine = await house.client.say('afslutning 42', chat);
    const [come] = buttonsOf(mine.card).filter(({ verb }) => verb === 'attend');
    const pressed = await house.client.press('attend', come?.data ?? {}, {
      ...chat,
      card: mine.id,
    });
    const after = shown(pressed);
    expect(after).toContain('Forbered det afsluttende møde');
    expect(after).toContain('Jobkonsulenten: Amina Yildiz · kommer');
    expect(after).toContain('Sagsbehandleren i jobcentret: Peter Bruun · kommer');
    await untilUpdated('Jobkonsulenten: Amina Yildiz · kommer');
  });

  it('one tap ticks an item, one form records the decision, and everybody sees it', async () => {
    const ticked = await press('tick', {
      ...{ citizen: 42, list: 'end', item: 'needsClarified', to: 'done' },
    });
    expect(ticked).toContain('Forbered det afsluttende møde');
    expect(ticked).toContain('Tjekliste til afslutningen: 1 af 9 på plads');
    const decided = await press('decision', { citizen: 42, support: 'mentor' });
    expect(decided).toContain('Fortsat støtte: mentorstøtte');
    await untilUpdated('Fortsat støtte: mentorstøtte');
  });

  it('a generic course prepares its end without a list of who must attend', async () => {
    await say('opret borger 43 generisk samtykke ja cti @Sofie Lindgaard start 1/3-2027', SOFIE);
    const reply = await house.client.say('afslutning 43', asked);
    const text = shown(reply);
    expect(text).toContain('Forbered afslutningen');
    expect(text).not.toContain('Skal være med');
    expect(JSON.stringify(reply.card)).not.toContain('teams.microsoft.com');
  });
});
