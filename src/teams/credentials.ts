import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { z } from 'zod';
import { isLiteralLoopback, urlOf } from '../loopback';
import type { BotIdentity } from '../config';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;
type Signed = Parameters<Credentials['signRequest']>[0];

const tokenShape = z.looseObject({ access_token: z.string().min(1), expires_in: z.number() });

/**
 * The bot's tokens from an issuer on http: the SDK's library (MSAL) takes https alone, which a token
 * issuer on this very machine, as tests use it, does not have. `undefined`: the SDK's own will do.
 */
export function loopbackCredentials(
  loginUrl: string,
  bot: BotIdentity,
): ServiceClientCredentialsFactory | undefined {
  const url = urlOf(loginUrl);
  const local = url?.protocol === 'http:' && isLiteralLoopback(url.hostname);
  return local && bot.appId !== '' ? new LoopbackFactory(loginUrl, bot) : undefined;
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
    return this.keep(answer.ok ? tokenShape.parse(await answer.json()) : null);
  }

  /** An issuer that only checks gives none: the connector is then asked without. */
  private keep(told: z.output<typeof tokenShape> | null): string | null {
    this.token = told?.access_token ?? null;
    this.until = Date.now() + (told?.expires_in ?? 60) * 1000;
    return this.token;
  }
}
