// Which due thing a live card is about, and which live card a due thing's post is: one list, read both ways.
import type { LivePost } from './row';
import { TABLE } from './table';
import { DUE_KEYS, type Due, type DueKey } from './thing';

const POSTS: readonly (LivePost & { readonly key: DueKey })[] = DUE_KEYS.flatMap((key) =>
  TABLE[key].live.map((post) => ({ ...post, key })),
);

type Sort = Pick<LivePost, 'kind' | 'about'>;

/** Which due thing a live card is about; `undefined`: it was asked for, and is about none. */
export function thingOf({ kind, about }: Sort): Pick<Due, 'key' | 'ordinal'> | undefined {
  return POSTS.find((post) => post.kind === kind && post.about === about);
}

/** Which live card a due thing's post in the channel is; `undefined`: none, it stays as it was sent. */
export function liveKindOf(due: Pick<Due, 'key' | 'ordinal' | 'audience'>): Sort | undefined {
  if (due.audience !== 'channel') return undefined;
  const post = POSTS.find(({ key, ordinal }) => key === due.key && ordinal === due.ordinal);
  return post && { kind: post.kind, about: post.about };
}
