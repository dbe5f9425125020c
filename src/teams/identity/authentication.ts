// Who may call the bot, by token; messages.ts asks it, connectors take their credentials from it.
import { verify } from 'node:crypto';
import {
  AuthenticationConstants,
  ClaimsIdentity,
  GovernmentConstants,
} from 'botframework-connector';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import { credentialsFor } from './credentials';
import { KeysUnreachable, useSigningKeys, type SigningKeys } from './signingKeys';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import type { Config } from '../../ground/config';
import { asActivity } from '../door/shape';
import type { RawActivity } from '../door/shape';

/** The caller is not who may call. Why stays inside: the outside learns nothing from it. */
export class Unauthorized extends Error {
  override readonly name = 'Unauthorized';
  constructor(readonly reason: string) {
    super(reason);
  }
}

export interface Authentication {
  /** The SDK's own, for what goes out. */
  readonly sdk: BotFrameworkAuthentication;
  /** The bot itself, for what it sends of its own accord. */
  readonly self: ClaimsIdentity;
  /** Whom the bot's own tokens are for. */
  readonly audience: string;
  /**
   * What the header says by itself, before anything else of the request is read: shape, algorithm,
   * issuer, audience, time, then the signature. `undefined`: it is Teams' own. A promise: its key has to
   * be fetched first. Throws, or rejects with, `Unauthorized`, or `KeysUnreachable`.
   */
  judge(header: string | undefined): Promise<void> | undefined;
  /** Who calls. Throws `Unauthorized`, or `KeysUnreachable` when nobody can tell. */
  check(activity: RawActivity, header: string | undefined): Promise<AuthenticateRequestResult>;
}

/**
 * The SDK's verification, wrapped: its settings are made whole, its store of keys is replaced
 * (`signingKeys.ts`), its gaps are closed beforehand (issuer, algorithm, expiry, emulator and skill
 * tokens), and whatever it throws means that the token was rejected.
 */
export function createAuthentication(config: Config): Authentication {
  const settings = settingsOf(config);
  const keys = useSigningKeys(settings.ToBotFromChannelOpenIdMetadataUrl);
  const credentials = credentialsFor(settings.ToChannelFromBotLoginUrl, config.bot);
  const sdk = new ConfigurationBotFrameworkAuthentication({ ...settings }, credentials);
  const { appId } = config.bot;
  const rules = { audience: appId, issuer: settings.ToBotFromChannelTokenIssuer };
  return {
    sdk,
    audience: settings.ToChannelFromBotOAuthScope,
    self: new ClaimsIdentity([
      { type: AuthenticationConstants.AudienceClaim, value: appId },
      { type: AuthenticationConstants.AppIdClaim, value: appId },
    ]),
    judge(header = '') {
      if (appId === '') return undefined;
      const told = toldBy(header, rules);
      const known = keys.known(told.kid);
      return known ? refuseForged(told, known.key) : fetched(keys, told);
    },
    check: (activity, header = '') => verified(sdk, activity, header),
  };
}

/**
 * As soon as one address is set, the SDK wants all of them; so all of them always are: the cloud's
 * own, and over them what the environment names.
 */
function settingsOf({ bot, sdk }: Config) {
  const { BotOpenIdMetadata, ChannelService, ...named } = sdk;
  const cloud = ChannelService === GovernmentConstants.ChannelService ? GOVERNMENT : PUBLIC;
  return {
    ...cloud,
    ...(BotOpenIdMetadata ? { ToBotFromChannelOpenIdMetadataUrl: BotOpenIdMetadata } : {}),
    ...named,
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.appType,
    MicrosoftAppTenantId: bot.tenant,
    MicrosoftAppPassword: bot.password,
  };
}

const PUBLIC = {
  ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  ToBotFromChannelOpenIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  OAuthUrl: AuthenticationConstants.OAuthUrl,
  CallerId: 'urn:botframework:azure',
};

const GOVERNMENT: typeof PUBLIC = {
  ToChannelFromBotLoginUrl: GovernmentConstants.ToChannelFromBotLoginUrl,
  ToChannelFromBotOAuthScope: GovernmentConstants.ToChannelFromBotOAuthScope,
  ToBotFromChannelTokenIssuer: GovernmentConstants.ToBotFromChannelTokenIssuer,
  ToBotFromChannelOpenIdMetadataUrl: GovernmentConstants.ToBotFromChannelOpenIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: GovernmentConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  OAuthUrl: GovernmentConstants.OAuthUrl,
  CallerId: 'urn:botframework:azureusgov',
};

const BEARER = /^Bearer ([\w-]{1,4000})\.([\w-]{1,12000})\.([\w-]{1,4000})$/;
const DIGESTS = { RS256: 'RSA-SHA256', RS384: 'RSA-SHA384', RS512: 'RSA-SHA512' } as const;
const headShape = z.looseObject({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string() });
const claimsShape = z.looseObject({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string(),
});

/** Clocks may differ by so much. Seconds. */
const TOLERANCE_S = 300;

/** A token as far as it can be judged without its key. */
interface Told {
  readonly kid: string;
  readonly digest: string;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

/** What needs no key to be rejected is rejected before any key is asked for. */
function toldBy(
  header: string,
  rules: { readonly audience: string; readonly issuer: string },
): Told {
  const [, head = '', claims = '', signature = ''] = BEARER.exec(header) ?? [];
  if (head === '') throw new Unauthorized(header === '' ? 'none' : 'malformed');
  const named = headShape.safeParse(decodedPart(head));
  if (!named.success) throw new Unauthorized('algorithm');
  refuseClaims(decodedPart(claims), rules);
  const { kid, alg } = named.data;
  return {
    ...{ kid, digest: DIGESTS[alg], signed: Buffer.from(`${head}.${claims}`) },
    signature: Buffer.from(signature, 'base64url'),
  };
}

function refuseClaims(
  claims: unknown,
  { audience, issuer }: { readonly audience: string; readonly issuer: string },
): void {
  const told = claimsShape.safeParse(claims);
  if (!told.success) throw new Unauthorized('claims');
  const { iss, aud, exp, nbf = 0 } = told.data;
  // The SDK would also take tokens of the emulator's and of other bots' issuers.
  if (iss !== issuer) throw new Unauthorized('issuer');
  if (aud !== audience) throw new Unauthorized('audience');
  const now = Date.now() / 1000;
  if (exp < now - TOLERANCE_S || nbf > now + TOLERANCE_S) throw new Unauthorized('time');
}

function refuseForged({ digest, signed, signature }: Told, key: string): undefined {
  if (!verify(digest, signed, key, signature)) throw new Unauthorized('signature');
}

async function fetched(keys: SigningKeys, told: Told): Promise<void> {
  const found = await keys.getKey(told.kid);
  if (!found) throw new Unauthorized('key');
  refuseForged(told, found.key);
}

function decodedPart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

async function verified(
  sdk: BotFrameworkAuthentication,
  activity: RawActivity,
  header: string,
): Promise<AuthenticateRequestResult> {
  try {
    return await sdk.authenticateRequest(asActivity(activity), header);
  } catch (error) {
    if (error instanceof KeysUnreachable) throw error;
    throw new Unauthorized('rejected');
  }
}
