import type { Reading, ReadingContext } from '../../src/chat/command';
import { read } from '../../src/chat/read';
import type { PlainDate } from '../../src/cti/calendar/plainDate';

/** A Wednesday. */
export const TODAY: PlainDate = '2027-03-10';

export const ANNA = { id: 'id-anna', name: 'Anna Berg' };
export const BO = { id: 'id-bo', name: 'Bo Sø' };
export const LAERKE = { id: 'id-laerke', name: 'Lærke Ås' };
export const OLE = { id: 'id-ole', name: 'Ole' };
const BOT = { id: 'id-bot', name: 'CTI-bot' };
const PEOPLE = [ANNA, BO, LAERKE, OLE, BOT];

/** The mentions that Teams sends along with a text that holds `<at>…</at>`. */
export function contextOf(text: string, today: PlainDate = TODAY): ReadingContext {
  const mentions = [...text.matchAll(/<at>([^<]*)<\/at>/g)].flatMap(([whole, name]) => {
    const person = PEOPLE.find((one) => one.name === name);
    return person ? [{ text: whole, person }] : [];
  });
  return { today, mentions };
}

export function readToday(text: string, today: PlainDate = TODAY): Reading {
  return read(text, contextOf(text, today));
}
