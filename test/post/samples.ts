import type { Course, PersonRef } from '../../src/cti/course/course';
import { DEFAULT_SETTINGS } from '../../src/cti/course/settings';
import type { Due } from '../../src/cti/due/thing';
import type { TeamRecord } from '../../src/desk/ports/storage';
import type { TeamKey } from '../../src/desk/ports/teams';

const person = (n: number, name: string): PersonRef => ({
  id: `a0000000-0000-4000-8000-00000000000${n}`,
  name,
});

export const CITA = person(1, 'Cita Worker');
export const JO = person(2, 'Jo Konsulent');
export const CENTRE = person(3, 'Centra Sagsbehandler');
export const SOCIA = person(4, 'Socia Sagsbehandler');

export function teamKey(channel = 'one', tenant = 'tenant-1'): TeamKey {
  return { tenant, team: '19:team@thread.tacv2', channel: `19:${channel}@thread.tacv2` };
}

export function teamRecord(key: TeamKey = teamKey(), change: Partial<TeamRecord> = {}): TeamRecord {
  return {
    key,
    settings: DEFAULT_SETTINGS,
    address: {
      serviceUrl: 'http://127.0.0.1:1/',
      conversation: key.channel,
      tenant: key.tenant,
      bot: { id: '28:bot', name: 'CTI' },
    },
    name: 'Team',
    removedOn: null,
    ...change,
  };
}

/** §85 with start on 1 March 2027: boundaries 1 June, 1 September, 1 December. */
export function course(change: Partial<Course> = {}): Course {
  return {
    id: `course-${change.number ?? 42}`,
    number: 42,
    seq: 5,
    programme: 'job',
    basis: 'sel85',
    enrolledOn: '2027-01-12',
    quietBefore: '2027-01-12',
    consent: { state: 'given', on: '2027-01-12', by: CITA },
    targetGroup: true,
    earlierSupport: false,
    people: { cti: CITA, job: JO, jobcenter: CENTRE, social: SOCIA },
    roleReasons: {},
    roleChanges: [],
    meetings: [],
    jointPlan: null,
    firstDay: '2027-03-01',
    firstDayToldOn: '2027-02-01',
    firstDayReason: null,
    jobEnded: null,
    agreement: null,
    start: { date: '2027-03-01', toldOn: '2027-03-01', reason: null },
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
    ...change,
  };
}

/** A due thing: by default the notice before phase 2, for the channel. */
export function thing(change: Partial<Due> = {}): Due {
  return {
    key: 'phase.notice',
    course: 'course-42',
    number: 42,
    ordinal: 1,
    about: null,
    ruleDate: '2027-05-18',
    sendOn: '2027-05-18',
    audience: 'channel',
    kind: 'notice',
    target: '2027-06-01',
    chain: 'phase1',
    ...change,
  };
}

/** The phase change on 1 June 2027. */
export function phaseChange(change: Partial<Due> = {}): Due {
  return thing({
    key: 'phase.change',
    kind: 'change',
    ruleDate: '2027-06-01',
    sendOn: '2027-06-01',
    target: '2027-06-01',
    ...change,
  });
}
