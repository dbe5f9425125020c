// What a team has chosen for itself, and what holds until then: due things and planning go by it.
import { DEFAULT_LANGUAGE, type Language } from './language';
import type { PlainDate } from '../calendar/plainDate';

/** What the team decides that moves due things. */
export interface TeamSettings {
  readonly language: Language;
  readonly retentionMonths: number;
  readonly digest: boolean;
  /** The day on which the digest was turned on; left out: longer ago than anybody knows. */
  readonly digestFrom?: PlainDate;
  readonly guests: boolean;
  /** Share of full time per worker id, 0.05-1; 1 if not set (P4). */
  readonly fullTimeShare: Readonly<Record<string, number>>;
  readonly coordinators: readonly string[];
}

export const DEFAULT_SETTINGS: TeamSettings = {
  language: DEFAULT_LANGUAGE,
  retentionMonths: 6,
  digest: false,
  guests: false,
  fullTimeShare: {},
  coordinators: [],
};
