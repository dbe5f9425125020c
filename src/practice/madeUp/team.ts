// The made-up case team; the courses, the planting and the local Teams know its people by it.
import type { PersonRef } from '../../cti/course/course';
import type { TeamKey } from '../../desk/ports/teams';

/** The made-up case team of practice mode. Nobody here exists. */
export interface MadeUpPerson extends PersonRef {
  readonly given: string;
  readonly surname: string;
  readonly email: string;
}

export const PRACTICE_TENANT = '7c1e9a52-4b0d-4f6e-9d38-2a5f60c1b7e4';

export const PRACTICE_BOT = { id: '28:c0ffee00-0000-4000-8000-000000000042', name: 'CTI' } as const;

/** Who sits at the keyboard of the local Teams: a CTI worker. */
export const SOFIE = madeUpPerson(0, 'Sofie', 'Lindgaard');
/** The other CTI worker. */
export const JONAS = madeUpPerson(1, 'Jonas', 'Kær');
/** Job consultant. */
export const AMINA = madeUpPerson(2, 'Amina', 'Yildiz');
/** Caseworker in the job centre. */
export const PETER = madeUpPerson(3, 'Peter', 'Bruun');
/** Social caseworker. */
export const KAREN = madeUpPerson(4, 'Karen', 'Østergaard');
/** Heads the team. */
export const LARS = madeUpPerson(5, 'Lars', 'Ågård');

export const MADE_UP_PEOPLE: readonly MadeUpPerson[] = [SOFIE, JONAS, AMINA, PETER, KAREN, LARS];

const TEAM_ID = '19:cti-team-havneby@thread.tacv2';

export const PRACTICE_TEAM = {
  id: TEAM_ID,
  name: 'CTI-team Havneby',
  group: '5d2f1c80-93a7-4e1b-8f46-7be0d9a3c215',
  /** The first channel of a Teams team has the team's own id. */
  general: TEAM_ID,
  /** A second case team, to see that one sees nothing of the other. */
  other: { id: '19:cti-team-skovby@thread.tacv2', name: 'CTI-team Skovby' },
} as const;

/** Where the made-up courses live. */
export const PRACTICE_TEAM_KEY: TeamKey = {
  tenant: PRACTICE_TENANT,
  team: PRACTICE_TEAM.id,
  channel: PRACTICE_TEAM.general,
};

function madeUpPerson(place: number, given: string, surname: string): MadeUpPerson {
  return {
    id: `00000000-0000-4000-8000-00000000010${place}`,
    name: `${given} ${surname}`,
    given,
    surname,
    email: `person${place}@havneby.example`,
  };
}
