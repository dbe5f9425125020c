// The SDK's routes to a turn; called by start.ts.
import { Application } from '@microsoft/teams-ai/lib/Application';
import { ActivityTypes } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import type { RawActivity } from './shape';
import type { Turns } from './turn';

/**
 * The SDK's router. One route for all messages, since the project has its own grammar; one for all
 * invokes, answered by our own `invokeResponse`, since the library's `actionExecute` keeps state
 * between people. No storage: course state never lies in a turn's state.
 */
export function createRouter(turns: Turns): Application {
  const app = new QuietApplication({
    removeRecipientMention: false,
    longRunningMessages: false,
  });
  app.addRoute(isInvoke, (context) => answerInvoke(turns, context), true);
  app.activity(ActivityTypes.Message, (context) => turns.message(raw(context)));
  app.activity(ActivityTypes.ConversationUpdate, (context) => turns.message(raw(context)));
  app.activity(ActivityTypes.InstallationUpdate, (context) => turns.message(raw(context)));
  app.activity(ActivityTypes.MessageUpdate, (context) => turns.message(raw(context)));
  return app;
}

/**
 * Never says that it is typing: the library's timer is one for all turns at once, and it runs whatever
 * its option `startTypingTimer` says.
 */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // On purpose nothing: one request, one answer.
  }
}

const isInvoke = (context: TurnContext): Promise<boolean> =>
  Promise.resolve(context.activity.type === 'invoke');

/** The gate has parsed it; the SDK hands on what it was given. */
const raw = (context: TurnContext): RawActivity => context.activity as unknown as RawActivity;

async function answerInvoke(turns: Turns, context: TurnContext): Promise<void> {
  const body = await turns.invoke(raw(context));
  const response: Partial<Activity> = {
    type: ActivityTypes.InvokeResponse,
    value: { status: 200, body },
  };
  await context.sendActivity(response);
}
