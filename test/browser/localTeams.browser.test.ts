import { LocalTeamsPage } from '../e2e/localTeamsPage';
import { startBot } from '../e2e/practiceBot';

// A Monday; §85 from then: phase 2 from 1 June 2027, notice on 18 May (rule book, worked examples).
const NOW = '2027-03-01T09:00:00+01:00';

/** The bot's checklist card of citizen 55, not the status card that counts the same items. */
const CHECKLIST = /Borger 55[\s\S]*Tjekliste til fase 2: \d+ af 10[\s\S]*Tryk på et punkt/;

const running: (() => Promise<unknown>)[] = [];
let teams: LocalTeamsPage;

beforeAll(async () => {
  const bot = startBot({ mode: 'start', env: { PORT: '0', BOT_NOW: NOW } });
  running.push(() => bot.end());
  teams = await LocalTeamsPage.open(await bot.says(/Open (http:\/\/\S+)/));
  running.push(() => teams.close());
});

afterAll(async () => {
  for (const stop of running.reverse()) await stop();
});

describe('a newcomer in the local Teams', () => {
  it('is greeted in the channel', async () => {
    await teams.openChannel('General');
    const card = await teams.cardWith('CTI-hjælper');
    expect(await card.innerText()).not.toMatch(/^\s*har føjet mig/m);
    await teams.picture(card, 'welcome');
  });

  it('asks for citizen 42 and sees a card worth showing', async () => {
    const card = await teams.ask('status borger 42');
    await teams.picture(card, 'status');
    await card.getByRole('button', { name: 'Hvem gør hvad' }).click();
    const text = await card.innerText();
    for (const part of ['Borger 42', 'Fase 2', 'Sofie Lindgaard', 'Amina Yildiz']) {
      expect(text).toContain(part);
    }
  });

  it('asks in English just as well', async () => {
    const card = await teams.ask('status citizen 42');
    expect(await card.innerText()).toContain('Borger 42');
  });

  it('sees the whole team at a glance', async () => {
    const card = await teams.ask('oversigt');
    const text = await card.innerText();
    for (const number of [17, 23, 31, 42]) expect(text).toContain(`Borger ${number}`);
    await teams.picture(card, 'overview');
  });
});

/** What each of the other look-ups answers, as a person reads it. */
const TOUR: readonly (readonly [asks: string, shows: RegExp, picture: string])[] = [
  ['hjælp', /Det kan jeg hjælpe med[\s\S]*Brug kun borgerens nummer/, 'help'],
  ['kommende 56', /De næste 56 dage[\s\S]*Uge 9 · fra 1\. marts 2027/, 'upcoming'],
  ['mine', /Mine forløb[\s\S]*Borger 42/, 'mine'],
  ['caseload', /Sofie Lindgaard[\s\S]*% af normen/, 'caseload'],
  ['hvorfor 42', /Fase 3 fra 18\. april 2027[\s\S]*Kilde: CTI-manualen/, 'why'],
  ['log 42', /Mandag den 1\. marts 2027[\s\S]*Har set status/, 'log'],
  ['afslutning 42', /Forbered det afsluttende møde[\s\S]*Dagsorden/, 'closing'],
  ['overdragelse 42', /Hvem tager over\?/, 'handover'],
  [
    'dokumentation 42',
    /Skift og datoer[\s\S]*Støtte pr\. 30 dage[\s\S]*1 afvigelse/,
    'documentation',
  ],
  ['indstillinger', /Ugeoverblik om mandagen/, 'settings'],
];

describe('a tour of what the bot can show', () => {
  it.each(TOUR)('%s', async (asks, shows, picture) => {
    const card = await teams.ask(asks);
    const text = await card.innerText();
    expect(text).toMatch(shows);
    // Nothing technical in sight: no rule numbers, no ids, nothing left to fill in.
    expect(text).not.toMatch(
      /regel [A-Z]\d|\bundefined\b|\bnull\b|\$\{|\b[0-9a-f]{8}-[0-9a-f]{4}\b/,
    );
    await teams.picture(card, picture);
  });

  it('forlæng 42 is refused with the source and what can be done instead (T4)', async () => {
    const post = await teams.say('forlæng 42');
    await post.getByText(/kan ikke forlænges[\s\S]*spørgsmål og svar nr\. 44/).waitFor();
    await teams.screenshot('refusal');
  });
});

describe('a course, enrolled by form', () => {
  it('asks for what is missing, and shows what was saved', async () => {
    const form = await teams.ask('opret borger 56');
    await form.getByLabel('En anden overgang').check();
    await form.getByLabel('Ja').first().check();
    await teams.picture(form, 'enrol');
    await form.getByRole('button', { name: 'Opret forløb', exact: true }).click();
    const card = await teams.cardWith(/Borger 56[\s\S]*Kontaktskabelsesperiode/);
    expect(await card.innerText()).toContain('9 måneder');
    await teams.picture(card, 'enrolled');
  });
});

describe('a course, from enrolment to the first phase change', () => {
  it('is enrolled in one line', async () => {
    const card = await teams.ask(
      'opret borger 55 §85 samtykke ja målgruppe ja tidligere støtte nej cti Sofie Lindgaard ' +
        'job Amina Yildiz jobcenter Peter Bruun social Karen Østergaard opstart 15/2-2027',
    );
    const text = await card.innerText();
    expect(text).toContain('Borger 55');
    expect(text).toContain('Kontaktskabelsesperiode');
  });

  it('gets its job match, and begins', async () => {
    const matched = await teams.ask('jobmatch 55 1/3-2027');
    expect(await matched.innerText()).toContain('1. marts 2027');
    const begun = await teams.ask('start 55');
    const text = await begun.innerText();
    for (const date of [
      '1. marts 2027',
      '1. juni 2027',
      '1. september 2027',
      '30. november 2027',
    ]) {
      expect(text).toContain(date);
    }
    await teams.picture(begun, 'started');
  });

  it('gets the checklist of the coming change when the clock reaches 18 May', async () => {
    await moveClock('2027-05-18', '18. maj 2027');
    const card = await teams.cardWith(CHECKLIST);
    expect(await card.innerText()).toContain('0 af 10');
  });

  it('is ticked by one tap a row, and the card is replaced where it stands', async () => {
    const before = await teams.cards().filter({ hasText: CHECKLIST }).count();
    for (const done of [1, 2, 3]) {
      const card = await teams.cardWith(CHECKLIST);
      await card
        .getByText(/^○ ?\d+\./)
        .first()
        .click();
      await card.getByText(`Tjekliste til fase 2: ${done} af 10`).waitFor();
    }
    expect(await teams.cards().filter({ hasText: CHECKLIST }).count()).toBe(before);
    const card = await teams.cardWith(CHECKLIST);
    await teams.picture(card, 'checklist');
    await card.getByRole('button', { name: '3 på plads' }).click();
    expect(await card.innerText()).toContain('Sofie Lindgaard');
  });

  it('comes into phase 2 on 1 June, whatever is ticked (T5)', async () => {
    await moveClock('2027-06-01', '1. juni 2027');
    const change = await teams.cardWith(/Borger 55[\s\S]*Fase 2 · dag 1 af 92/);
    await teams.picture(change, 'phase-change');
    const text = await (await teams.ask('status borger 55')).innerText();
    expect(text).toContain('Fase 2 · dag 1 af 92');
  });
});

describe('who sees what', () => {
  it('a person finds the same course in the 1:1 chat', async () => {
    const text = await (await teams.askPersonally('status 55')).innerText();
    expect(text).toContain('Borger 55');
    expect(text).toContain('Fase 2 · dag 1 af 92');
    await teams.screenshot('personal');
  });

  it('another case team’s channel knows neither the course nor that there is one (D2)', async () => {
    await teams.openChannel('CTI-team Skovby');
    const answer = await notFound(55);
    expect(answer.replaceAll('55', 'N')).toBe((await notFound(987654)).replaceAll('987654', 'N'));
    expect(answer).not.toContain('Sofie');
    await teams.screenshot('other-team');
  });
});

/** The sentence with which the bot answers for a number that it does not know. */
async function notFound(number: number): Promise<string> {
  const post = await teams.say(`status borger ${number}`);
  const sentence = post.getByText(/kender ikke noget forløb/).last();
  await sentence.waitFor();
  return sentence.innerText();
}

async function moveClock(to: string, shown: string): Promise<void> {
  const post = await teams.say(`tid ${to}`);
  await post.getByText(shown).waitFor();
}
