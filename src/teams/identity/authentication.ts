// Who may call the bot, by token; messages.ts asks it, connectors take their credentials from it.
import {
  AuthenticationConstants,
  ClaimsIdentity,
  GovernmentConstants,
} from 'botframework-connector';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import { credentialsFor } from './credentials';
import { KeysUnreachable, useSigningKeys } from './signingKeys';
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
  useSigningKeys(settings.ToBotFromChannelOpenIdMetadataUrl);
  const credentials = credentialsFor(settings.ToChannelFromBotLoginUrl, config.bot);
  const sdk = new ConfigurationBotFrameworkAuthentication({ ...settings }, credentials);
  const { appId } = config.bot;
  const rules = { open: appId === '', issuer: settings.ToBotFromChannelTokenIssuer };
  return {
    sdk,
    audience: settings.ToChannelFromBotOAuthScope,
    self: new ClaimsIdentity([
      { type: AuthenticationConstants.AudienceClaim, value: appId },
      { type: AuthenticationConstants.AppIdClaim, value: appId },
    ]),
    async check(activity, header = '') {
      if (!rules.open) refuseBadTokens(header, rules.issuer);
      return verified(sdk, activity, header);
    },
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

const BEARER = /^Bearer ([\w-]{1,4000})\.([\w-]{1,12000})\.[\w-]{1,4000}$/;
const headShape = z.looseObject({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string() });
const claimsShape = z.looseObject({ iss: z.string(), exp: z.number(), serviceurl: z.string() });

/** What needs no key to be rejected is rejected before any key is asked for. */
function refuseBadTokens(header: string, issuer: string): void {
  const [, head, claims] = BEARER.exec(header) ?? [];
  if (!head || !claims) throw new Unauthorized(header === '' ? 'none' : 'malformed');
  if (!headShape.safeParse(decodedPart(head)).success) throw new Unauthorized('algorithm');
  const told = claimsShape.safeParse(decodedPart(claims));
  if (!told.success) throw new Unauthorized('claims');
  // The SDK would also take tokens of the emulator's and of other bots' issuers.
  if (told.data.iss !== issuer) throw new Unauthorized('issuer');
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
