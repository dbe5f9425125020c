// What people are told while the operator has stopped the posting.
import { CHANNEL, SOFIE } from '../../e2e/world';
import { startSending, stopSending } from '../../../src/post/upkeep/operator';
import { startHouse, type TestHouse } from '../../support/house';
import { contentsOf } from '../../support/shownText';

describe('status while the operator has stopped what the bot posts (N1)', () => {
  let house: TestHouse;
  const status = async (): Promise<string> =>
    contentsOf(await house.client.say('status 42', { from: SOFIE, in: CHANNEL }));

  beforeAll(async () => {
    house = await startHouse('2027-04-01T09:00:00Z');
    await stopSending(house.storage.shared);
    await house.client.say('new citizen 42 generic consent yes start 2027-03-01', {
      ...{ from: SOFIE, in: CHANNEL },
    });
  });
  afterAll(() => house.stop());

  it('says so, and no more once it goes on', async () => {
    expect(await status()).toContain('no reminders come until they let me go on');
    await startSending(house.storage.shared);
    jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 11_000);
    expect(await status()).not.toContain('no reminders come');
    jest.restoreAllMocks();
  });
});
