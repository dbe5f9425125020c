// Rows of the command table: what is answered before any case team is entered.
import { justSaid } from '../views/saidView';
import { enterChannel } from '../door/access';
import { visitMine } from '../door/visit';
import { StorageDown } from '../ports/storage';
import { calendar } from '../team/calendar';
import { offerMoves } from '../team/moving';
import type { Rows } from './row';

const AT_DOOR = { about: 'door', needs: [], form: null, serves: 'whoeverWrites' } as const;

/** Help is given without storage, too. */
function unlessDown(fault: unknown): void {
  if (!(fault instanceof StorageDown)) throw fault;
}

export const DOOR: Rows<'help' | 'mine' | 'calendar' | 'move' | 'time'> = {
  /** Whoever asks in a channel is known there from then on, and so is the channel (D8: `move`). */
  help: {
    ...AT_DOOR,
    answer: async ({ house, visit, channel }) => {
      if (channel) await enterChannel(house, visit, channel).catch(unlessDown);
      return { view: { kind: 'help' } };
    },
  },
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
    answer: async ({ house, visit, channel }, { page = 1 }) =>
      channel ? { view: await offerMoves(house, visit, channel, page) } : justSaid('moveInChannel'),
  },
  time: {
    ...AT_DOOR,
    answer: async ({ moveClock }, command) =>
      moveClock ? { view: await moveClock(command) } : justSaid('practiceOnly'),
  },
};
