import { gzipSync } from 'node:zlib';
import { connect } from 'node:net';
import { AMINA, CHANNEL, SOFIE } from '../e2e/world';
import type { TokenWish } from '../support/issuer';
import type { Fortress } from './fortress';

/** One attack on the door: what is sent, and with which status it must end. */
export interface DoorAttack {
  readonly threat: string;
  readonly send: (fortress: Fortress) => Promise<Response>;
  readonly must: number;
}

const CAP = 256 * 1024;
const JSON_TYPE = { 'Content-Type': 'application/json' };

const activity = ({ client }: Fortress, change: object = {}): object => ({
  ...client.message('status 42', { from: SOFIE, in: CHANNEL }),
  ...change,
});

function post(
  fortress: Fortress,
  body: string | Buffer<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const { url, issuer, connector } = fortress;
  const Authorization = `Bearer ${issuer.token(connector.url)}`;
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { Authorization, ...headers },
    body,
  });
}

const typed = (threat: string, type: string): DoorAttack => ({
  threat,
  send: (fortress) =>
    post(fortress, JSON.stringify(activity(fortress)), type === '' ? {} : { 'Content-Type': type }),
  must: 415,
});

const encoded = (encoding: string, pack: (text: string) => Buffer<ArrayBuffer>): DoorAttack => ({
  threat: `content encoding ${encoding}`,
  send: (fortress) =>
    post(fortress, pack(JSON.stringify(activity(fortress))), {
      ...JSON_TYPE,
      'Content-Encoding': encoding,
    }),
  must: 415,
});

const body = (threat: string, text: string, must: number): DoorAttack => ({
  threat,
  send: (fortress) => post(fortress, text, JSON_TYPE),
  must,
});

const shaped = (threat: string, change: object, must: number): DoorAttack => ({
  threat,
  send: (fortress) => fortress.client.raw(activity(fortress, change)),
  must,
});

const from = (address: string): object => ({ serviceUrl: address });

/** Point 1: the gate before the SDK. */
export const GATE_ATTACKS: readonly DoorAttack[] = [
  typed('a form instead of JSON', 'application/x-www-form-urlencoded'),
  typed('multipart instead of JSON', 'multipart/form-data; boundary=x'),
  typed('text instead of JSON', 'text/plain'),
  typed('a type that only begins like JSON', 'application/jsonp'),
  encoded('gzip', (text) => Buffer.from(gzipSync(text))),
  encoded('identity', (text) => Buffer.from(text)),
  body('one byte more than 256 KB', `"${'x'.repeat(CAP - 1)}"`, 413),
  body('no JSON', '{', 400),
  body('nothing', '', 400),
  body('a list', '[]', 400),
  body('deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400),
  shaped('no type', { type: undefined }, 400),
  shaped('a type that is no text', { type: { $ne: null } }, 400),
  shaped('a message from nobody', { from: undefined }, 400),
  shaped('an id as long as a novel', { id: 'x'.repeat(5_000) }, 400),
  shaped('600 mentions', { entities: Array(600).fill({ type: 'mention' }) }, 400),
  shaped('another delivery mode', { deliveryMode: 'expectReplies' }, 400),
  shaped('the emulator’s channel', { channelId: 'emulator' }, 403),
  shaped('web chat', { channelId: 'webchat' }, 403),
  shaped('direct line', { channelId: 'directline' }, 403),
  shaped('a serviceUrl that is missing', from(''), 400),
  shaped('a serviceUrl elsewhere', from('https://evil.example/'), 403),
  shaped(
    'a serviceUrl that looks alike',
    from('https://smba.trafficmanager.net.evil.example'),
    403,
  ),
  shaped('a serviceUrl with a name in it', from('http://127.0.0.1@evil.example/'), 403),
  shaped('a serviceUrl of another scheme', from('file:///etc/passwd'), 403),
  shaped('the cloud’s own metadata', from('http://169.254.169.254/metadata'), 403),
  {
    threat: 'a third tenant',
    send: ({ clientOf }) =>
      clientOf({ tenant: '00000000-0000-4000-8000-000000000003' }).tell('status 42', {
        ...{ from: SOFIE, in: CHANNEL },
      }),
    must: 403,
  },
  {
    threat: 'no tenant at all',
    send: (fortress) => {
      const conversation = { id: CHANNEL.channel, conversationType: 'channel' };
      return fortress.client.raw(activity(fortress, { conversation, channelData: {} }));
    },
    must: 403,
  },
];

const DAY = 24 * 60 * 60;
const now = (): number => Math.floor(Date.now() / 1000);

const token = (threat: string, make: (fortress: Fortress) => string | null): DoorAttack => ({
  threat,
  send: (fortress) => {
    const client = fortress.clientOf({ token: null });
    const Authorization = make(fortress);
    return client.raw(activity(fortress), Authorization === null ? {} : { Authorization });
  },
  must: 401,
});

const wished = (threat: string, wish: () => TokenWish): DoorAttack =>
  token(threat, ({ issuer, connector }) => `Bearer ${issuer.token(connector.url, wish())}`);

const claiming = (threat: string, claims: () => Readonly<Record<string, unknown>>): DoorAttack =>
  wished(threat, () => ({ claims: claims() }));

const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';

/** Point 2: every token that is not Teams' own. */
export const TOKEN_ATTACKS: readonly DoorAttack[] = [
  token('no token', () => null),
  token('an empty one', () => ''),
  token('garbage', () => 'Bearer garbage'),
  token('another scheme', () => 'Basic c29maWU6c29maWU='),
  wished('a forged signature', () => ({ forged: true })),
  token('alg none', ({ issuer, connector }) => `Bearer ${issuer.unsigned(connector.url)}`),
  token(
    'HS256 with the public key',
    ({ issuer, connector }) => `Bearer ${issuer.signedWithPublicKey(connector.url)}`,
  ),
  claiming('expired', () => ({ exp: now() - DAY, nbf: now() - 2 * DAY })),
  claiming('not yet valid', () => ({ nbf: now() + DAY, exp: now() + 2 * DAY })),
  claiming('another audience', () => ({ aud: 'another-bot' })),
  claiming('another issuer', () => ({ iss: 'https://evil.example' })),
  claiming('the emulator’s issuer', () => ({ iss: EMULATOR, ver: '1.0' })),
  claiming('a wrong serviceUrl claim', () => ({ serviceurl: 'https://elsewhere.example/' })),
  claiming('no serviceUrl claim', () => ({ serviceurl: undefined })),
  wished('an unknown key', () => ({ header: { kid: 'nobody-published-it' } })),
  token('yesterday’s key with another’s name', ({ issuer, connector }) => {
    const [, claims, signature] = issuer.token(connector.url).split('.');
    const head = Buffer.from(JSON.stringify({ alg: 'RS256', kid: '__proto__' }));
    return `Bearer ${head.toString('base64url')}.${claims}.${signature}`;
  }),
];

/** Sends bytes by hand, and says how long it took until the bot hung up. */
export function trickle({ url }: Fortress, bytes: readonly string[]): Promise<number> {
  const { hostname, port } = new URL(url);
  const begun = performance.now();
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.resume();
    socket.once('close', () => {
      clearInterval(timer);
      resolve(performance.now() - begun);
    });
    const rest = [...bytes];
    const timer = setInterval(() => socket.write(rest.shift() ?? 'x'), 500);
  });
}

/** Somebody at home, to see that the door still opens. */
export const HOME = { from: AMINA, in: CHANNEL };
