import type { Course, PersonRef } from '../../src/cti/course/course';
import type { Recorded } from '../../src/cti/course/facts';
import { DEFAULT_SETTINGS } from '../../src/cti/course/settings';
import type { Commit, Delivery, Held, Look, TeamRecord } from '../../src/desk/ports/storage';
import type { TeamKey } from '../../src/desk/ports/teams';

export const ANNA: PersonRef = { id: 'a0000000-0000-4000-8000-000000000001', name: 'Anna Ås' };

/** A case team with a channel id as Teams writes it. */
export function teamKey(channel = 'ungeteam'): TeamKey {
  return {
    tenant: '11111111-2222-4333-8444-555555555555',
    team: '19:team-ålborg@thread.tacv2',
    channel: `19:${channel}@thread.tacv2`,
  };
}

export function teamRecord(key: TeamKey): TeamRecord {
  return {
    key,
    settings: { ...DEFAULT_SETTINGS, coordinators: [ANNA.id] },
    address: {
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      conversation: key.channel,
      tenant: key.tenant,
      bot: { id: '28:bot', name: 'CTI' },
    },
    name: 'Jobcenter Ålborg - Ungeteam',
    removedOn: null,
  };
}

/** A course just enrolled. */
export function course(number = 42, id = `course-${number}`): Course {
  return {
    id,
    number,
    seq: 1,
    programme: 'job',
    basis: 'sel85',
    enrolledOn: '2027-01-12',
    quietBefore: '2027-01-12',
    consent: { state: 'given', on: '2027-01-12', by: ANNA },
    targetGroup: true,
    earlierSupport: false,
    people: { cti: ANNA, job: null, jobcenter: null, social: 'none' },
    roleReasons: {},
    roleChanges: [],
    meetings: [],
    jointPlan: null,
    firstDay: null,
    firstDayToldOn: null,
    firstDayReason: null,
    jobEnded: null,
    agreement: null,
    start: null,
    pauses: [],
    stop: null,
    ticks: [],
    themes: [],
    focus: [],
    contacts: [],
    hours: [],
    decision: null,
    handover: null,
    involved: [],
    notes: [],
  };
}

export function involved(seq: number, command = `command-${seq}`): Recorded {
  return {
    v: 1,
    seq,
    at: '2027-01-12T09:00:00.000Z',
    on: '2027-01-12',
    by: ANNA,
    command,
    fact: { type: 'involved' },
  };
}

/** A commit that enrols: no row before it. */
export function enrolment(
  enrolled: Course = course(),
  handled: string | null = 'activity-1',
): Commit {
  return {
    before: null,
    course: enrolled,
    live: [],
    dead: [],
    events: [involved(1)],
    claims: [],
    handled,
    by: ANNA.id,
    command: 'command-1',
  };
}

/** A commit that adds one event to a course as it was read. */
export function addition(held: Held, handled: string | null): Commit {
  const seq = held.course.seq + 1;
  return {
    before: held,
    course: { ...held.course, seq, involved: [...held.course.involved, '2027-01-13'] },
    live: held.live,
    dead: held.dead,
    events: [involved(seq, handled ?? 'bot')],
    claims: [],
    handled,
    by: ANNA.id,
    command: handled ?? 'bot',
  };
}

export function delivery(due: string, operation: string, courseId = 'course-42'): Delivery {
  return {
    due,
    course: courseId,
    state: 'sending',
    operation,
    attempts: 1,
    notBefore: null,
    activity: null,
    why: null,
  };
}

export function look(activity: string, courseId = 'course-42'): Look {
  return { course: courseId, what: 'status', by: ANNA, at: '2027-01-12T10:00:00.000Z', activity };
}
