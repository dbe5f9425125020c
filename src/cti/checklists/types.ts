// What a row of a checklist is; the programmes' data files hold them, the checklists read them.
import type { InEachLanguage } from '../course/language';

/** Facts that settle an item by themselves (L1). */
export type ItemFact =
  | 'startupHeldWithAll'
  | 'firstDayTold'
  | 'focusChosen'
  | 'planMade'
  | 'contactHeld'
  | 'networkMeetingHeld'
  | 'handoverPlanMade'
  | 'longTermResponsible'
  | 'supportDecided'
  | 'ended';

/** One row of a checklist, and how each language words it. */
export interface ChecklistItem extends InEachLanguage<string> {
  /** Stable for ever: stored with each tick. */
  readonly id: string;
  /** Where the manual says so, as the rule book cites it: `job p. 26`, `generic, 1. CTI-fase`. */
  readonly source: string;
  /** The manual makes the whole item depend ('eventuelt', 'hvis relevant'). */
  readonly optional?: boolean;
  readonly provedBy?: ItemFact;
}
