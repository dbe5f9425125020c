// Rows of the command table: what is answered before any case team is entered.
import { justSaid } from '../views/saidView';
import { visitMine } from '../door/visit';
import { calendar } from '../team/calendar';
import { offerMoves } from '../team/moving';
import type { Rows } from './row';

const AT_DOOR = { about: 'door', needs: [], form: null, serves: 'whoeverWrites' } as const;

export const DOOR: Rows<'help' | 'mine' | 'calendar' | 'move' | 'time'> = {
  help: { ...AT_DOOR, answer: () => Promise.resolve({ view: { kind: 'help' } }) },
  /** In all my teams at once; in a channel in its own alone. */
  mine: { ...AT_DOOR, answer: ({ house, visit, channel }) => visitMine(house, visit, channel) },
  calendar: {
    ...AT_DOOR,
    answer: async ({ house, visit, channel, calendarAddress }, { what }) => {
      if (channel) return justSaid('calendarOneToOne');
      const { id, name } = visit.person;
      return { view: await calendar(house, { id, name }, calendarAddress(), what) };
    },
  },
  /** Where the channel's courses can go, or which can come here (D8). */
  move: {
    ...AT_DOOR,
    answer: async ({ house, visit, channel }) =>
      channel ? { view: await offerMoves(house, visit, channel) } : justSaid('moveInChannel'),
  },
  time: {
    ...AT_DOOR,
    answer: async ({ moveClock }, command) =>
      moveClock ? { view: await moveClock(command) } : justSaid('practiceOnly'),
  },
};
