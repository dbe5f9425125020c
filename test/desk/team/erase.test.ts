import { startHouse, type TestHouse } from '../../support/house';
import { until } from '../../support/until';
import { AMINA, CHANNEL, PETER, shown, SOFIE } from '../../e2e/world';

const TENANT = '11111111-2222-4333-8444-555555555555';
const CANARY = 'kanariefugl';

describe('D6: erasing a citizen', () => {
  let house: TestHouse;
  const say = (text: string) => house.client.say(text, { from: SOFIE, in: CHANNEL });
  const asked = async (text: string) => shown(await say(text));
  const press = (verb: string, data: object) =>
    house.client.press(verb, { ...data }, { from: SOFIE, in: CHANNEL });
  const store = () =>
    house.storage.team({ tenant: TENANT, team: CHANNEL.team, channel: CHANNEL.channel });

  beforeAll(async () => {
    house = await startHouse('2027-05-17T09:00:00Z');
    house.connector.setMembers(
      CHANNEL.channel,
      [SOFIE, AMINA, PETER].map(({ id, name }) => ({ id: `29:${id}`, name, aadObjectId: id })),
    );
  });
  afterAll(() => house.stop());

  /** A course of which much was told, in the channel and 1:1. */
  async function fullCourse(number: number): Promise<void> {
    await house.client.say(
      `new citizen ${number} §85 consent yes cti @Amina Yildiz first day 2027-03-01 start 2027-03-01`,
      { from: SOFIE, in: CHANNEL, mentions: [AMINA] },
    );
    await say(`focus ${number} housing ${CANARY} goal`);
    await say(`meeting ${number} followup 2027-05-25 10:00`);
    await say(`contact ${number} 45 home`);
    await say(`hours ${number} 8`);
    await press('handover', { citizen: number, crisis: `${CANARY} crisis` });
    for (const look of ['status', 'why', 'log', 'documentation', 'note', 'closing', 'handover']) {
      await say(`${look} ${number}`);
    }
    for (const list of ['', ' phase 2', ' phase 3', ' end'])
      await say(`checklist ${number}${list}`);
    await say(`pause ${number}`);
    await house.client.say(`status ${number}`, { from: AMINA, in: { personal: true } });
    await say(`import\n${number} §85 consent yes cti ${CANARY}`);
  }

  /** Every message of the bot's own that shows the course. */
  const cards = (number: number) =>
    house.connector.sent.filter(({ kind, activity }) => {
      const text = JSON.stringify(activity);
      const ofMany = /Courses ready/.test(text);
      return kind !== 'update' && new RegExp(`\\b${number}\\b`).test(text) && !ofMany;
    });

  async function confirmation(number: number): Promise<object> {
    const question = await say(`delete citizen ${number}`);
    const found = /\{[^{}]*"ask":"delete"[^{}]*\}/.exec(JSON.stringify(question.card));
    return JSON.parse(found?.[0] ?? '{}') as object;
  }

  /** Everything that the storage holds but the journal, which is ids alone, as one text. */
  async function everything(): Promise<string> {
    const rows: string[] = [];
    for await (const { table, row } of house.storage.rows()) {
      if (table !== 'erased') rows.push(JSON.stringify(row));
    }
    return rows.join('\n');
  }

  /** Which of these words the storage still knows, once there has been time enough to clear up. */
  async function known(...words: string[]): Promise<readonly string[]> {
    const left = async (): Promise<readonly string[]> => {
      const text = await everything();
      return words.filter((word) => text.includes(word));
    };
    await until(async () => (await left()).length === 0);
    return left();
  }

  const isBlank = ({ conversation, activity }: (typeof house.connector.sent)[number]): boolean =>
    house.connector.sent.some(
      (sent) =>
        sent.kind === 'update' &&
        sent.conversation === conversation &&
        sent.activity.id === activity.id &&
        /erased/.test(sent.activity.text ?? ''),
    );

  /** Those that still say something, once there has been time enough for all. */
  async function unblanked(posted: typeof house.connector.sent): Promise<readonly string[]> {
    await until(() => posted.every(isBlank));
    return posted
      .filter((card) => !isBlank(card))
      .map(({ kind, conversation, activity }) => `${kind} ${conversation} ${wordsOf(activity)}`);
  }

  const wordsOf = ({ text, summary }: { text?: string; summary?: string }): string =>
    `${text ?? summary ?? ''}`.slice(0, 80);

  it('asks once, and then nothing in any table knows of the citizen', async () => {
    await fullCourse(4711);
    await asked('time 2027-05-18');
    await asked('time 2027-06-02');
    const course = (await store().course(4711))?.course.id ?? '';
    const before = await everything();
    expect(['4711', CANARY, course].filter((word) => before.includes(word))).toHaveLength(3);
    const confirm = await confirmation(4711);
    expect(await asked('status 4711')).toContain('Phase 2');
    const answers = cards(4711);
    expect(answers.length).toBeGreaterThan(20);
    expect(shown(await press('confirm', confirm))).toContain('4711');
    expect(await asked('status 4711')).toMatch(/know of no course/);
    expect(shown(await press('confirm', confirm))).toMatch(/know of no course/);
    expect(await unblanked(answers)).toEqual([]);
    expect(await known('4711', CANARY, course)).toEqual([]);
    expect(await house.storage.erased()).toEqual([course]);
  });

  it('leaves nothing of what happens at that very moment: looks, ticks, notices, answers', async () => {
    for (let round = 0; round < 2; round += 1) {
      const number = 5300 + round;
      await say(
        `new citizen ${number} §85 consent yes first day 2027-03-08 start 2027-03-08 startup 2027-02-02`,
      );
      const course = (await store().course(number))?.course.id ?? '';
      const confirm = await confirmation(number);
      const list = await say(`checklist ${number} phase 2`);
      const tick = { citizen: number, list: 'phase2', item: 'needsMapped', to: 'done' };
      await Promise.all([
        say(`status ${number}`),
        say(`log ${number}`),
        house.client.press('tick', tick, { from: PETER, in: CHANNEL, card: list.id }),
        say(`contact ${number} 30 home`),
        house.bot.sweepNow(),
        press('confirm', confirm),
        say(`status ${number}`),
        say(`checklist ${number}`),
        house.client.press('tick', { ...tick, to: 'open' }, { from: PETER, in: CHANNEL }),
      ]);
      expect(await asked(`status ${number}`)).toMatch(/know of no course/);
      const late = cards(number).filter(({ activity }) =>
        JSON.stringify(activity).includes('AdaptiveCard'),
      );
      expect(await unblanked(late)).toEqual([]);
      expect(await known(course)).toEqual([]);
    }
  });

  it.each([
    ['a number that stands alone', 'xyzzy 77 kanariefugl'],
    ['a number with a sign', 'xyzzy #77, kanariefugl!'],
    ['two numbers', 'xyzzy 78 kanariefugl 77'],
  ])('what was not understood and is repeated goes with its course: %s', async (_what, text) => {
    for (const number of [77, 78]) await say(`new citizen ${number} generic consent yes`);
    const unclear = await say(text);
    expect(JSON.stringify(unclear.card)).toContain(CANARY);
    await press('confirm', await confirmation(77));
    const now = () =>
      house.connector.shown(CHANNEL.channel).find(({ id }) => id === unclear.id) ?? null;
    await until(() => !JSON.stringify(now()).includes(CANARY));
    expect(now()).not.toBeNull();
  });

  it('what a dead process left of it the daily clearing up takes away', async () => {
    await say('new citizen 6100 generic consent yes start 2027-03-01');
    const course = (await store().course(6100))?.course.id ?? '';
    const { id: answer = '' } = await say('status 6100');
    const where = cards(6100).find(({ activity }) => activity.id === answer)?.conversation ?? '';
    await store().erase(course, 6100);
    const by = { id: SOFIE.id, name: SOFIE.name };
    await store().look({
      course,
      what: 'status',
      by,
      at: '2027-06-02T09:00:00Z',
      activity: 'late',
    });
    await store().keepAnswer(course, {
      ...{ activity: answer, conversation: where },
    });
    expect((await everything()).includes(course)).toBe(true);
    await asked('time 2027-06-04');
    await house.bot.sweepNow();
    const own = cards(6100).filter(({ activity }) => activity.id === answer);
    expect(await unblanked(own)).toEqual([]);
    expect(await known(course)).toEqual([]);
  });
});
