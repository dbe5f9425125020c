// The programmes and what is asked of them: the door of this room; a new one is registered here.
import { GENERIC } from './generic';
import { JOB } from './job';
import { register } from './registry';

register(JOB);
register(GENERIC);

export { isListId, phaseNumber } from './ids';
export type { BasisId, ListId, PhaseId, PhaseNumber, ProgrammeId } from './ids';
export type {
  AgendaPoint,
  Basis,
  Beginning,
  Phase,
  PhaseWords,
  Programme,
  ProgrammeWords,
} from './programme';
export {
  allLists,
  bases,
  firstProgramme,
  hasClosingMeeting,
  hasRole,
  isProgramme,
  isSaidByBasis,
  leadsToJob,
  listsOf,
  measureOf,
  mostPhases,
  phaseWords,
  programmeOf,
  programmeWith,
  programmes,
  register,
} from './registry';
