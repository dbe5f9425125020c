import type { SayKey } from '../../src/desk/views/views';
import { textsIn } from '../../src/text';
import { sayText, shownAsTyped } from '../../src/text/say';
import { expectSound, LANGUAGES } from './sound';

const DATA = {
  number: 42,
  typed: '31/2',
  length: 412,
  name: 'Lærke',
  date: '2027-03-02',
  time: '09:00',
  days: 14,
  count: 3,
  from: 'CTI Nord',
  until: '2027-08-02',
  to: 'Bo Juhl',
  numbers: '42, 43',
  reference: 'K7Q2',
  language: 'en',
};
/** Sentences that name their date, number or channel in any case. */
const NEEDS_DATA: readonly string[] = [
  ...['clockMoved', 'erased', 'moved', 'courseMoved', 'moveTaken'],
  ...['absenceSet', 'absenceOver'],
];

describe.each(LANGUAGES)('plain sentences in %s', (language) => {
  const texts = textsIn(language);
  const keys = Object.keys(texts.say) as SayKey[];

  it.each(keys)('%s', (key) => {
    expectSound(sayText(key, DATA, texts));
  });

  it.each(keys.filter((key) => !NEEDS_DATA.includes(key)))('%s without data', (key) => {
    expectSound(sayText(key, {}, texts));
  });
});

describe('what the sentences say', () => {
  const da = textsIn('da');
  const en = textsIn('en');

  it('both languages have the same sentences', () => {
    expect(Object.keys(en.say).sort()).toEqual(Object.keys(da.say).sort());
  });

  it('D1: a CPR number is met with the advice to delete the message', () => {
    expect(sayText('cpr', {}, da)).toContain('Slet beskeden fra chatten');
    expect(sayText('cpr', {}, en)).toContain('Delete the message from the chat');
  });

  it('G1: a date that does not exist is named as it was typed', () => {
    expect(sayText('noSuchDate', { typed: '31/2' }, da)).toContain('31/2 findes ikke');
    expect(sayText('noSuchDate', { typed: '31/2' }, en)).toContain('31/2 does not exist');
  });

  it('one day and one course are singular', () => {
    expect(sayText('nothingDue', { days: 1 }, da)).toContain('1 dag.');
    expect(sayText('imported', { count: 1 }, en)).toContain('1 course is');
    expect(sayText('imported', { count: 2 }, en)).toContain('2 courses are');
  });

  it('a group chat is told where the bot works', () => {
    expect(sayText('groupChat', {}, da)).toMatch(/kanal.*chat/s);
    expect(sayText('groupChat', {}, en)).toMatch(/channel.*chat/s);
  });
});

describe('what was typed is echoed harmlessly', () => {
  it('on one line, without marks that hide or turn text', () => {
    expect(shownAsTyped('31\n\u202e/2\u0000')).toBe('31 /2');
  });

  it('at most 40 characters, whole ones', () => {
    expect(shownAsTyped('x'.repeat(40))).toBe('x'.repeat(40));
    expect(shownAsTyped('😀'.repeat(50))).toBe(`${'😀'.repeat(39)}…`);
  });
});
