import { generateKeyPairSync } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { sendJson, serve } from './http';
import type { KeyObject } from 'node:crypto';

export interface TokenWish {
  /** Claims over the good ones; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs with another key than the published one. */
  readonly forged?: boolean;
}

/** A token issuer on loopback: metadata, keys, and tokens for the bot's own sends. */
export interface Issuer {
  readonly url: string;
  readonly appId: string;
  /** What the bot's environment needs so that it trusts this issuer alone. */
  readonly env: Readonly<Record<string, string>>;
  /** How often the metadata was asked for. */
  readonly asked: () => number;
  /** A good token for activities with this `serviceUrl`, unless wished otherwise. */
  token(serviceUrl: string, wish?: TokenWish): string;
  /** Unsigned, or signed by HMAC with the public key: what attackers send. */
  unsigned(serviceUrl: string): string;
  signedWithPublicKey(serviceUrl: string): string;
  /** From now on the metadata answers 500 (or the keys, or nothing at all). */
  breakDown(broken: boolean): void;
  /** The channels that its key is published for from now on. */
  endorse(channels: readonly string[] | undefined): void;
  /** Publishes a new key and signs with it from now on. */
  rotate(): void;
  stop(): Promise<void>;
}

interface Key {
  readonly id: string;
  readonly private: KeyObject;
  readonly public: KeyObject;
}

const APP_ID = '00000000-0000-4000-8000-0000000000b0';
const MINUTE = 60;

let keys = 0;

function newKey(): Key {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  keys += 1;
  return { id: `key-${keys}`, private: pair.privateKey, public: pair.publicKey };
}

export async function startIssuer(): Promise<Issuer> {
  let key = newKey();
  const other = newKey();
  const state = { broken: false, asked: 0, channels: ['msteams'] as readonly string[] | undefined };
  const server = await serve((req, res) => {
    const path = new URL(req.url ?? '/', 'http://issuer').pathname;
    if (path.endsWith('/oauth2/v2.0/token')) {
      return sendJson(res, 200, { access_token: 'for-the-connector', expires_in: 3600 });
    }
    if (path === '/metadata') state.asked += 1;
    if (state.broken) return sendJson(res, 500, {});
    if (path === '/metadata') return sendJson(res, 200, { jwks_uri: `${server.url}/keys` });
    return sendJson(res, 200, { keys: [published(key, state.channels)] });
  });
  const claimsFor = (serviceUrl: string, wish: TokenWish = {}): object =>
    goodClaims(server.url, serviceUrl, wish.claims);
  return {
    url: server.url,
    appId: APP_ID,
    env: environment(server.url),
    asked: () => state.asked,
    token: (serviceUrl, wish = {}) =>
      jwt.sign(claimsFor(serviceUrl, wish), (wish.forged ? other : key).private, {
        algorithm: 'RS256',
        header: { alg: 'RS256', kid: key.id, ...wish.header },
      }),
    unsigned: (serviceUrl) => jwt.sign(claimsFor(serviceUrl), '', { algorithm: 'none' }),
    signedWithPublicKey: (serviceUrl) => hmacSigned(claimsFor(serviceUrl), key),
    breakDown: (broken) => void (state.broken = broken),
    endorse: (channels) => void (state.channels = channels),
    rotate: () => void (key = newKey()),
    stop: () => server.stop(),
  };
}

function published(key: Key, endorsements: readonly string[] | undefined): object {
  const { n, e } = key.public.export({ format: 'jwk' });
  return { kty: 'RSA', use: 'sig', kid: key.id, n, e, endorsements };
}

function goodClaims(
  issuer: string,
  serviceUrl: string,
  over: Readonly<Record<string, unknown>> = {},
): object {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: APP_ID,
    nbf: now - MINUTE,
    exp: now + 60 * MINUTE,
    serviceurl: serviceUrl,
    ...over,
  };
  return JSON.parse(JSON.stringify(claims)) as object;
}

/** HS256 with the public key as the secret: the classic confusion of algorithms. */
function hmacSigned(claims: object, key: Key): string {
  const secret = key.public.export({ type: 'spki', format: 'pem' }).toString();
  return jwt.sign(claims, secret, { algorithm: 'HS256', header: { alg: 'HS256', kid: key.id } });
}

function environment(url: string): Record<string, string> {
  return {
    MicrosoftAppId: APP_ID,
    ToChannelFromBotLoginUrl: `${url}/tenant`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: url,
    OAuthUrl: `${url}/oauth`,
    ToBotFromChannelOpenIdMetadataUrl: `${url}/metadata`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}/emulator`,
    CallerId: 'urn:test',
    ValidateAuthority: 'false',
  };
}
