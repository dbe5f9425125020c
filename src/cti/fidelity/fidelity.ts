// Which core elements a course has followed, by its facts: documentation and papers show it.
import { programmeOf } from '../programmes';
import type { CoreElement, ElementProof } from './coreElement';
import type { Course } from '../course/course';
import { intensity } from './intensity';
import { outline, type Outline } from '../course/outline';
import type { PlainDate } from '../calendar/plainDate';

/** `unknown`: the recorded facts do not say; the team judges for itself (C8). */
export type Fidelity = 'met' | 'notMet' | 'unknown';

export interface FidelityRow {
  readonly element: CoreElement;
  readonly state: Fidelity;
  /** What it was judged by. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** Each core element of the course's manual: shown by the facts, contradicted, or not known (C8). */
export function fidelity(course: Course, today: PlainDate): readonly FidelityRow[] {
  const facts = { course, today, at: outline(course, today) };
  return programmeOf(course.programme).coreElements.map((element) => ({
    element,
    ...(element.shownBy ? JUDGES[element.shownBy](facts) : UNKNOWN),
  }));
}

interface Facts {
  readonly course: Course;
  readonly today: PlainDate;
  readonly at: Outline;
}

type Judgement = Pick<FidelityRow, 'state' | 'data'>;

const UNKNOWN: Judgement = { state: 'unknown', data: {} };

const JUDGES: Readonly<Record<ElementProof, (facts: Facts) => Judgement>> = {
  oneWorker: ({ course }) => {
    const changes = course.roleChanges.filter(({ role }) => role === 'cti').length;
    if (course.people.cti === null && changes === 0) return UNKNOWN;
    return judgementOf(changes === 0, { changes });
  },
  timeLimited: ({ course, at, today }) => {
    if (at.start === null || at.start > today) return UNKNOWN;
    const { effectiveEnd } = at;
    const after = course.contacts.filter(
      ({ date, kind }) => kind !== 'coordination' && effectiveEnd !== null && date >= effectiveEnd,
    ).length;
    return judgementOf(after === 0, { contactsAfterEnd: after });
  },
  threePhases: ({ course, at, today }) => {
    if (at.start === null || at.start > today) return UNKNOWN;
    const stopped = course.stop !== null && (at.end === null || course.stop.on < at.end);
    return judgementOf(!stopped, stopped ? { stoppedOn: course.stop?.on ?? '' } : {});
  },
  fallingIntensity: ({ course, today }) => {
    const { phases } = intensity(course, today);
    const minutes = phases.map(({ per30 }) => Math.round(per30));
    if (phases.length < 2 || minutes.every((each) => each === 0)) return UNKNOWN;
    const falls = minutes.every((each, index) => index === 0 || each < (minutes[index - 1] ?? 0));
    return judgementOf(falls, { minutes: minutes.join(',') });
  },
  chosenFocus: ({ course, at }) => {
    const areas = course.focus.filter(({ closed }) => closed?.how !== 'replaced').length;
    if (areas === 0 && (at.stage === 'contact' || at.stage === 'phase1')) return UNKNOWN;
    return judgementOf(areas > 0, { areas });
  },
  localContacts: ({ course }) => {
    const met = course.contacts.filter(({ kind }) => kind !== 'coordination');
    const local = met.filter(({ kind }) => kind !== 'phone').length;
    return met.length === 0 ? UNKNOWN : judgementOf(local > 0, { local, contacts: met.length });
  },
  supportAndCoordination: ({ course, today }) => {
    const { phases } = intensity(course, today);
    const support = phases.reduce((sum, phase) => sum + phase.support, 0);
    const coordination = phases.reduce((sum, phase) => sum + phase.coordination, 0);
    return support > 0 && coordination > 0
      ? judgementOf(true, { support, coordination })
      : { state: 'unknown', data: { support, coordination } };
  },
};

function judgementOf(met: boolean, data: Judgement['data']): Judgement {
  return { state: met ? 'met' : 'notMet', data };
}
