// The token by which a form or a confirmation saves once, from however many phones; views carry it, presses bring it back.
import { createHash } from 'node:crypto';

/** Before the names of activities that are saves of a form: no activity of Teams begins so. */
const SAVE = 'form:';

/** Of the activity that opened it: nobody learns that one's id by it. */
export function formToken(activity: string): string {
  return createHash('sha256').update(activity).digest('base64url').slice(0, 22);
}

/** Under which name a form's save is handled once; `undefined`: it came with no token of ours. */
export function saveName(token: unknown, rows: unknown = ''): string | undefined {
  const isOurs = typeof token === 'string' && /^[\w-]{22}$/.test(token);
  return isOurs ? `${SAVE}${token}${typeof rows === 'string' ? rows.slice(0, 80) : ''}` : undefined;
}

export function isFormSave(activity: string): boolean {
  return activity.startsWith(SAVE);
}
