// The token issuer's keys, fetched sparingly; authentication.ts takes them.
import { createPublicKey } from 'node:crypto';
import { z } from 'zod';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';
import { isSafeUrl } from '../../ground/loopback';

/** A key as the SDK's token check wants it. */
interface SigningKey {
  readonly key: string;
  readonly endorsements: string[];
}

/** The token issuer's keys cannot be had: nobody can tell whether a token is good. */
export class KeysUnreachable extends Error {
  override readonly name = 'KeysUnreachable';
}

const FETCH_MS = 5_000;
/** An unknown key asks for fresh keys, but not more often than this. */
const ONCE_A_MS = 60_000;
const STALE_AFTER_MS = 24 * 60 * 60 * 1000;

const metadataShape = z.looseObject({ jwks_uri: z.string().refine(isSafeUrl) });
const keysShape = z.looseObject({
  keys: z.array(
    z.looseObject({
      kid: z.string(),
      n: z.string().optional(),
      e: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
});

/**
 * The issuer's published keys: fetched by one request at a time, at most once a minute whether it
 * succeeds or not, with a time-out. The SDK's own store asks on every call while the issuer is
 * down, has no time-out, and learns of a new key only after an hour.
 */
export class SigningKeys {
  private keys = new Map<string, SigningKey>();
  private triedAt = Number.NEGATIVE_INFINITY;
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private lastFailed = false;
  private pending: Promise<void> | undefined;

  constructor(private readonly url: string) {}

  /**
   * The key of this id, if it was published when the keys were last fetched. Keys that have grown old are
   * fetched anew aside: nobody who is known waits behind those who are not.
   */
  known(id: string): SigningKey | undefined {
    const known = this.keys.get(id);
    if (known && performance.now() - this.fetchedAt > STALE_AFTER_MS) void this.refresh();
    return known;
  }

  /** The key of this id; `null`: there is none. Throws `KeysUnreachable`. */
  async getKey(id: string): Promise<SigningKey | null> {
    const known = this.known(id);
    if (known) return known;
    await this.refresh();
    const found = this.keys.get(id);
    if (!found && this.lastFailed) throw new KeysUnreachable();
    return found ?? null;
  }

  private refresh(): Promise<void> {
    if (this.pending) return this.pending;
    if (performance.now() - this.triedAt < ONCE_A_MS) return Promise.resolve();
    this.triedAt = performance.now();
    this.pending = this.fetchKeys().finally(() => (this.pending = undefined));
    return this.pending;
  }

  /** Keys that could not be renewed stay: an issuer that is down for a day must not stop the bot. */
  private async fetchKeys(): Promise<void> {
    try {
      const { jwks_uri: uri } = metadataShape.parse(await jsonFrom(this.url));
      const { keys } = keysShape.parse(await jsonFrom(uri));
      this.keys = new Map(keys.flatMap((key) => keyEntry(key)));
      this.fetchedAt = performance.now();
      this.lastFailed = false;
    } catch {
      this.lastFailed = true;
    }
  }
}

async function jsonFrom(url: string): Promise<unknown> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
  if (!answer.ok) throw new KeysUnreachable();
  return answer.json();
}

/** A key that is published for no channel is for none: the SDK would take it for every one. */
type PublishedKey = z.output<typeof keysShape>['keys'][number];

function keyEntry({ kid, n, e, endorsements = [] }: PublishedKey): [string, SigningKey][] {
  if (n === undefined || e === undefined || endorsements.length === 0) return [];
  const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
  const pem = key.export({ type: 'spki', format: 'pem' }).toString();
  return [[kid, { key: pem, endorsements }]];
}

/**
 * Puts our keys in the place where the SDK's token check looks for its own, by the metadata's
 * address. It is the SDK's private map: should a new version move it, this throws at the start.
 */
export function useSigningKeys(url: string): SigningKeys {
  const cache: unknown = Reflect.get(JwtTokenExtractor, 'openIdMetadataCache');
  if (!(cache instanceof Map)) throw new Error('The SDK keeps its signing keys somewhere else now');
  const there: unknown = cache.get(url);
  const keys = there instanceof SigningKeys ? there : new SigningKeys(url);
  cache.set(url, keys);
  return keys;
}
