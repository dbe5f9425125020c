// The agenda of the team's supervision; for its rows of the command table.
import { supervision as agendaOf } from '../../cti/planning/supervision';
import type { Caller, Outcome } from '../ports/caller';
import { changeOne } from '../change/change';
import type { Agenda } from '../ports/storage';
import { lookAtTeam } from './upcoming';

const PAGE = 8;

/**
 * `supervision`: the agenda of the team's case supervision. One query and a line in the team's audit
 * trail.
 *
 * @throws StorageDown
 */
export async function teamSupervision(caller: Caller, asked = 1): Promise<Outcome> {
  const held = await caller.store.courses();
  await lookAtTeam(caller, 'supervision');
  const { today, team } = caller;
  const courses = held.map(({ course }) => course);
  const cases = agendaOf(courses, team.settings, today);
  const pages = Math.max(1, Math.ceil(cases.length / PAGE));
  const page = Math.min(Math.max(1, asked), pages);
  return {
    view: {
      ...{ kind: 'supervision', today, page, pages },
      cases: cases.slice((page - 1) * PAGE, page * PAGE),
      total: cases.length,
    },
  };
}

/**
 * One course has been talked about: it leaves the agenda, and the rest of it is shown.
 *
 * @throws StorageDown
 */
export async function discussed(
  caller: Caller,
  agenda: Agenda,
  { citizen, page }: { readonly citizen: number; readonly page: number | undefined },
): Promise<Outcome> {
  const outcome = await changeOne(caller, agenda, citizen, { type: 'discuss' });
  if (outcome.view.kind !== 'status') return outcome;
  const { view } = await teamSupervision(caller, page);
  return { ...outcome, view };
}
