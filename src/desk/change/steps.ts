// One press or line that changes several courses is one step on each: undo knows them by their names.
const STEP = /^(.+):(reassign|row):\d+$/s;

export type Several = 'reassign' | 'row';

/** Names one course's step of what was asked for several. */
export function stepOf(activity: string, number: number, several: Several = 'row'): string {
  return `${activity}:${several}:${number}`;
}

/** The steps that were taken together, by one of them: its name for any course; `null` for other commands. */
export function stepsWith(command: string): ((number: number) => string) | null {
  const [, activity, several] = STEP.exec(command) ?? [];
  if (activity === undefined) return null;
  return (number) => stepOf(activity, number, several === 'row' ? 'row' : 'reassign');
}
