import { teamWord } from '../../src/desk/door/teamWord';
import { AMINA, CHANNEL, KAREN, PETER, SOFIE } from '../e2e/world';
import { TENANT, type ClientPerson, type ClientPlace } from '../support/teamsClient';
import { OTHER_TENANT, type Fortress } from './fortress';

/** Of the case team until a minute ago. */
export const REMOVED = PETER;
/** A guest of the tenant, on the channel's roster. */
export const GUEST: ClientPerson = { id: 'aad-guest', name: 'Gitte Gæst' };
/** Somebody who has never been near. */
export const STRANGER: ClientPerson = { id: 'aad-stranger', name: 'Frede Fremmed' };
/** A worker of another case team. */
export const NEIGHBOUR = KAREN;

export const OTHER_TEAM = { team: '19:other@thread.tacv2', channel: '19:syd@thread.tacv2' };
export const OTHER_CHANNEL = { team: CHANNEL.team, channel: '19:elsewhere@thread.tacv2' };
const PERSONAL = { personal: true } as const;

/** The word by which buttons in 1:1 name the case team whose course is attacked. */
const THE_TEAM = teamWord({ tenant: TENANT, ...CHANNEL });

/** Somebody asks for a course that is not theirs to see: what they get to read. */
export interface Attack {
  readonly threat: string;
  readonly ask: (fortress: Fortress, number: number) => Promise<string>;
  /** The security event that it is logged as. */
  readonly logged: string;
}

const says = (
  text: (number: number) => string,
  from: ClientPerson,
  place: ClientPlace,
): Attack['ask'] => {
  return async ({ client }, number) => (await client.say(text(number), { from, in: place })).text;
};

const presses = (
  verb: string,
  data: Readonly<Record<string, unknown>>,
  who: { readonly from: ClientPerson; readonly in: ClientPlace; readonly card?: string },
): Attack['ask'] => {
  return async ({ client }, number) => {
    const answer = await client.press(verb, { ...data, citizen: number }, who);
    return JSON.stringify([answer.status, answer.statusCode, answer.type, answer.value]);
  };
};

const STATUS = (number: number): string => `status ${number}`;
const CONTACT = (number: number): string => `contact ${number} 45 home`;
const TICK = { list: 'contact', item: 'c-1', to: 'done' };
const inTheir = { from: NEIGHBOUR, in: OTHER_TEAM };
const toThem = { from: NEIGHBOUR, in: PERSONAL };

/** Point 4: each gets, to the letter, the answer to a number that does not exist. */
export const STRANGERS: readonly Attack[] = [
  {
    threat: 'another channel of the same team',
    ask: says(STATUS, SOFIE, OTHER_CHANNEL),
    logged: 'unknownCourse',
  },
  {
    threat: 'another team, a look-up',
    ask: says(STATUS, NEIGHBOUR, OTHER_TEAM),
    logged: 'unknownCourse',
  },
  {
    threat: 'another team, a change',
    ask: says(CONTACT, NEIGHBOUR, OTHER_TEAM),
    logged: 'unknownCourse',
  },
  {
    threat: 'another team, its coordinator deleting',
    ask: says((number) => `delete course ${number}`, NEIGHBOUR, OTHER_TEAM),
    logged: 'unknownCourse',
  },
  {
    threat: 'another tenant that the bot serves too, the same channel’s id',
    ask: async ({ clientOf }, number) => {
      const there = clientOf({ tenant: OTHER_TENANT });
      return (await there.say(STATUS(number), { from: SOFIE, in: OTHER_CHANNEL })).text;
    },
    logged: 'unknownCourse',
  },
  {
    threat: 'another tenant, in 1:1, by an id that is known here',
    ask: async ({ clientOf }, number) => {
      const there = clientOf({ tenant: OTHER_TENANT });
      return (await there.say(STATUS(number), { from: AMINA, in: PERSONAL })).text;
    },
    logged: 'otherTenant',
  },
  {
    threat: '1:1 of somebody who was never on the roster',
    ask: says(STATUS, STRANGER, PERSONAL),
    logged: 'unknownCourse',
  },
  {
    threat: 'a person removed a minute ago, in 1:1',
    ask: says(STATUS, REMOVED, PERSONAL),
    logged: 'notOnRoster',
  },
  {
    threat: 'a person removed a minute ago, in the channel itself',
    ask: says(STATUS, REMOVED, CHANNEL),
    logged: 'notOnRoster',
  },
  {
    threat: 'a person removed a minute ago, by a button on their old card',
    ask: presses('tick', { ...TICK, team: THE_TEAM }, { from: REMOVED, in: PERSONAL }),
    logged: 'notOnRoster',
  },
  { threat: 'a guest in the channel', ask: says(STATUS, GUEST, CHANNEL), logged: 'guest' },
  { threat: 'a guest in 1:1', ask: says(STATUS, GUEST, PERSONAL), logged: 'guest' },
  {
    threat: 'a guest’s tap on the channel’s card',
    ask: presses('tick', TICK, { from: GUEST, in: CHANNEL }),
    logged: 'guest',
  },
  {
    threat: 'a card forwarded to another channel',
    ask: presses('tick', TICK, { ...inTheir, card: '1' }),
    logged: 'unknownCourse',
  },
  {
    threat: 'a card forwarded to a 1:1 chat',
    ask: presses('tick', TICK, { from: STRANGER, in: PERSONAL, card: '1' }),
    logged: 'unknownCourse',
  },
  ...forged(),
];

/** A press by hand that names the other team and its course, under every verb that takes one. */
function forged(): Attack[] {
  const nudge = { due: 'phase.notice 2 2027-05-18' };
  const verbs: readonly (readonly [string, object])[] = [
    ['tick', TICK],
    ['status', {}],
    ['contact', { minutes: '45', kind: 'home' }],
    ['stop', { reason: 'forged' }],
    ['form', { form: 'pause' }],
    ['file', { file: 'export' }],
    ['attend', { meeting: 'm-1', comes: true }],
    ['confirm', { ask: 'delete', course: 'c-1' }],
  ];
  return verbs.flatMap(([verb, data]) => [
    {
      threat: `a forged press of ${verb} in another channel`,
      ask: presses(verb, { ...data, team: THE_TEAM }, inTheir),
      logged: 'unknownCourse',
    },
    {
      threat: `a forged press of ${verb} in 1:1, naming the team`,
      ask: presses(verb, { ...data, ...nudge, team: THE_TEAM }, toThem),
      logged: 'unknownTeam',
    },
  ]);
}
