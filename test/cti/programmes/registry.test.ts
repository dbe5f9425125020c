// The registry takes data files in before anybody asks, and refuses those that contradict themselves.
import { FOUR_PHASES } from '../../support/fourPhases';
import {
  allLists,
  isListId,
  listsOf,
  measureOf,
  mostPhases,
  phaseNumber,
  programmeOf,
  programmeWith,
  programmes,
  register,
} from '../../../src/cti/programmes';

describe('the list of programmes', () => {
  let faulty: string;
  // Before anybody has asked for a programme: afterwards the list is closed.
  beforeAll(() => {
    const { phase4, ...lists } = FOUR_PHASES.checklists;
    expect(phase4).toHaveLength(2);
    try {
      register({
        ...FOUR_PHASES,
        checklists: { ...lists, phase7: [] },
      });
      faulty = '';
    } catch (fault) {
      faulty = String(fault);
    }
  });

  it('names each fault of a data file', () => {
    for (const fault of [
      'its id is taken',
      'checklist phase4 is missing',
      'checklist phase7 belongs to no change',
    ]) {
      expect(faulty).toContain(fault);
    }
  });

  it('has the manuals first, and what was registered after them', () => {
    expect(programmes().map(({ id }) => id)).toEqual(['job', 'generic', 'housing']);
    expect(() => programmeOf('nobody')).toThrow('There is no programme nobody');
  });

  it('is closed once somebody has asked', () => {
    expect(programmes()).toHaveLength(3);
    expect(() => register({ ...FOUR_PHASES, id: 'later' })).toThrow('comes too late');
  });

  it('L1: has one checklist a change, as many as a programme has', () => {
    expect(listsOf(programmeOf('job'))).toEqual(['contact', 'phase2', 'phase3', 'end']);
    expect(listsOf(FOUR_PHASES)).toEqual(['contact', 'phase2', 'phase3', 'phase4', 'end']);
    expect([mostPhases(), allLists().length]).toEqual([4, 5]);
  });

  it('T1: measures a course by its legal basis, else by its programme', () => {
    expect(measureOf({ programme: 'job', basis: 'sel82b' })).toMatchObject({ months: 2, norm: 15 });
    expect(measureOf({ programme: 'housing', basis: null })).toEqual({ months: 2, norm: 8 });
    expect([programmeWith('sel85'), programmeWith('sel999')]).toEqual(['job', undefined]);
  });

  it('tells phases and lists from other words', () => {
    expect(['phase1', 'phase12', 'phase0', 'phase', 'end'].map(phaseNumber)).toEqual([
      1,
      12,
      null,
      null,
      null,
    ]);
    expect(['contact', 'phase1', 'phase2', 'end', 'other'].map(isListId)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});
