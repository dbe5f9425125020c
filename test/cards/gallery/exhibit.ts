import type { View } from '../../../src/desk/views/views';

/** A view with its name; `personal` ones are shown in 1:1. */
export interface Exhibit {
  readonly name: string;
  readonly view: View;
  readonly personal?: boolean;
}
