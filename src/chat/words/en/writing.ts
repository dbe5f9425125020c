// How an English command is written by the bot itself; read by chat/words.
import type { ChatWords } from '../da';

export const writing: ChatWords['writing'] = {
  decimal: '.',
  date: (year, month, day) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`,
  time: (hour, minute) => `${hour}:${minute}`,
};

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
