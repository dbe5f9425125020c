import { KeysUnreachable, SigningKeys } from '../../../src/teams/identity/signingKeys';
import { startIssuer } from '../../support/issuer';
import type { Issuer } from '../../support/issuer';

const idOf = (token: string): string => {
  const head = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  return (JSON.parse(head) as { kid: string }).kid;
};

describe('signing keys', () => {
  let issuer: Issuer;
  let clock: jest.SpyInstance<number, []>;
  let now = 1_000_000;
  beforeEach(async () => {
    issuer = await startIssuer();
    clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(async () => {
    clock.mockRestore();
    await issuer.stop();
  });
  const currentId = (): string => idOf(issuer.token('https://any.example'));
  const keys = (): SigningKeys => new SigningKeys(`${issuer.url}/metadata`);

  it('fetches once for many that ask at the same moment', async () => {
    const store = keys();
    const found = await Promise.all([...Array(10).keys()].map(() => store.getKey(currentId())));
    expect(found.every((key) => key?.key.startsWith('-----BEGIN PUBLIC KEY-----'))).toBe(true);
    expect(found[0]?.endorsements).toEqual(['msteams']);
    expect(issuer.asked()).toBe(1);
  });

  it('learns of a new key, but not before a minute has passed', async () => {
    const store = keys();
    await store.getKey(currentId());
    issuer.rotate();
    expect(await store.getKey(currentId())).toBeNull();
    now += 61_000;
    expect(await store.getKey(currentId())).not.toBeNull();
    expect(issuer.asked()).toBe(2);
  });

  it('keeps known keys while the issuer is down, for more than a day', async () => {
    const store = keys();
    const id = currentId();
    await store.getKey(id);
    issuer.breakDown(true);
    now += 25 * 60 * 60 * 1000;
    expect(await store.getKey(id)).not.toBeNull();
    await expect(store.getKey('unknown')).rejects.toThrow(KeysUnreachable);
  });

  it('recovers a minute after the issuer came back', async () => {
    issuer.breakDown(true);
    const store = keys();
    await expect(store.getKey(currentId())).rejects.toThrow(KeysUnreachable);
    issuer.breakDown(false);
    await expect(store.getKey(currentId())).rejects.toThrow(KeysUnreachable);
    now += 61_000;
    expect(await store.getKey(currentId())).not.toBeNull();
  });

  it('takes no key that is published for no channel', async () => {
    const endorsed = keys();
    expect(await endorsed.getKey(currentId())).not.toBeNull();
    for (const endorsements of [undefined, []]) {
      issuer.endorse(endorsements);
      expect(await keys().getKey(currentId())).toBeNull();
    }
  });
});
