// What a team has chosen for itself, and what holds until then: due things and planning go by it.
import { DEFAULT_LANGUAGE, type Language } from './language';
import type { PlainDate } from '../calendar/plainDate';
import type { PersonRef } from './course';

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
  /** By directory id: who is away, and who stands in (P1). */
  readonly absences?: Readonly<Record<string, Absence>>;
}

/** Somebody is away from the first to the last day. */
export interface Absence {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly standIn: PersonRef;
}

/** Who stands in for somebody on a day; `null`: nobody, they are there. */
export function standInOf(
  person: PersonRef | null,
  { absences = {} }: TeamSettings,
  day: PlainDate,
): PersonRef | null {
  const away = person ? absences[person.id] : undefined;
  return away && away.from <= day && day <= away.until ? away.standIn : null;
}

export const DEFAULT_SETTINGS: TeamSettings = {
  language: DEFAULT_LANGUAGE,
  retentionMonths: 6,
  digest: false,
  guests: false,
  fullTimeShare: {},
  coordinators: [],
};
