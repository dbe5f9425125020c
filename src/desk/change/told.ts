// The slots of a command as a change takes them; for the rows of the command table that change a course.

/** Leaves out what was not told, so that 'left out' and 'told as undefined' stay one thing. */
type Told<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
export function told<T extends object>(slots: T): Told<T> {
  return Object.fromEntries(
    Object.entries(slots).filter(([, value]) => value !== undefined),
  ) as Told<T>;
}

export function reasonTold(command: { readonly reason?: string }): { readonly reason?: string } {
  return told({ reason: command.reason });
}
