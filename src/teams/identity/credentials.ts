// How the bot gets a token of its own; called by authentication.ts.
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { z } from 'zod';
import { isLiteralLoopback, urlOf } from '../../ground/loopback';
import { within } from '../../ground/within';
import type { BotIdentity } from '../../ground/config';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;
type CredentialsWish = Parameters<ServiceClientCredentialsFactory['createCredentials']>;
type Signed = Parameters<Credentials['signRequest']>[0];

const tokenShape = z.looseObject({ access_token: z.string().min(1), expires_in: z.number() });

/** An identity endpoint that takes longer hangs: the SDK would ask it up to 22 times. */
const TOKEN_MS = 5_000;

/** The bot has no token to send with: nothing was sent. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

/** How the bot gets its tokens; whatever keeps it from one is a `NoToken`. */
export function credentialsFor(
  loginUrl: string,
  bot: BotIdentity,
): ServiceClientCredentialsFactory {
  return new TellingFactory(loopbackCredentials(loginUrl, bot) ?? sdkCredentials(bot));
}

function sdkCredentials(bot: BotIdentity): ServiceClientCredentialsFactory {
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.appType,
    MicrosoftAppTenantId: bot.tenant,
    MicrosoftAppPassword: bot.password,
  });
}

/**
 * The bot's tokens from an issuer on http: the SDK's library (MSAL) takes https alone, which a token
 * issuer on this very machine, as tests use it, does not have. `undefined`: the SDK's own will do.
 */
function loopbackCredentials(
  loginUrl: string,
  bot: BotIdentity,
): ServiceClientCredentialsFactory | undefined {
  const url = urlOf(loginUrl);
  const local = url?.protocol === 'http:' && isLiteralLoopback(url.hostname);
  return local && bot.appId !== '' ? new LoopbackFactory(loginUrl, bot) : undefined;
}

class TellingFactory extends ServiceClientCredentialsFactory {
  constructor(private readonly inner: ServiceClientCredentialsFactory) {
    super();
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return this.inner.isValidAppId(appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return this.inner.isAuthenticationDisabled();
  }

  override async createCredentials(...wish: CredentialsWish): Promise<Credentials> {
    const credentials = await this.inner.createCredentials(...wish);
    return {
      async signRequest(request) {
        try {
          return await within(TOKEN_MS, credentials.signRequest(request));
        } catch (cause) {
          throw new NoToken('The bot got no token', { cause });
        }
      },
    };
  }
}

class LoopbackFactory extends ServiceClientCredentialsFactory {
  private token: string | null = null;
  private until = 0;

  constructor(
    private readonly loginUrl: string,
    private readonly bot: BotIdentity,
  ) {
    super();
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.bot.appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(_appId: string, audience: string): Promise<Credentials> {
    return Promise.resolve({
      signRequest: async (request: Signed) => {
        const token = await this.tokenFor(audience);
        if (token !== null) request.headers.set('Authorization', `Bearer ${token}`);
        return request;
      },
    });
  }

  private async tokenFor(audience: string): Promise<string | null> {
    if (Date.now() < this.until) return this.token;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: this.bot.appId,
      client_secret: this.bot.password,
      scope: `${audience}/.default`,
    });
    const answer = await fetch(`${this.loginUrl.replace(/\/$/, '')}/oauth2/v2.0/token`, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    });
    if (answer.status >= 500) throw new Error('The token issuer is down');
    return this.keep(answer.ok ? tokenShape.parse(await answer.json()) : null);
  }

  /** An issuer that only checks gives none: the connector is then asked without. */
  private keep(told: z.output<typeof tokenShape> | null): string | null {
    this.token = told?.access_token ?? null;
    this.until = Date.now() + (told?.expires_in ?? 60) * 1000;
    return this.token;
  }
}
