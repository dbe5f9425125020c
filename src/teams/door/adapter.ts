// The SDK's adapter, entered behind our own gate; start.ts makes it, messages.ts runs turns on it.
import { CloudAdapter } from 'botbuilder';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { asActivity } from './shape';
import type { RawActivity } from './shape';

/**
 * The SDK's adapter, entered after the gate and after authentication: its own `process` would read
 * the request again, answer with internal texts and print errors.
 */
export class TeamsAdapter extends CloudAdapter {
  /** Runs one turn for a caller already known; the answer of an invoke, or `undefined`. */
  take(
    caller: AuthenticateRequestResult,
    activity: RawActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(caller, asActivity(activity), logic);
  }
}
