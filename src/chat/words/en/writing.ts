// How an English command is written by the bot itself; read by chat/words.
import type { ChatWords } from '../da';

export const writes: ChatWords['writing'] = {
  decimal: '.',
  date: (year, month, day) => `${paddedTo(year, 4)}-${paddedTo(month, 2)}-${paddedTo(day, 2)}`,
  time: (hour, minute) => `${hour}:${minute}`,
};

function paddedTo(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
