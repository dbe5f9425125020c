import { canonical, read } from '../../../src/chat/read';
import { ENTRIES } from '../../../src/chat/grammar/table';
import { commandOf } from '../../../src/chat/grammar/entry';
import { TODAY } from '../today';

const context = { today: TODAY, mentions: [] };
const KEYS = [...'abcdefghijklmnoprstuvyæøå'];

/** Numbers that come again with every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One letter left out, put in, struck wrongly, or two of them changed round. */
function slip(word: string, next: (below: number) => number): string {
  const at = next(word.length - 1);
  const [before, letter = '', second = ''] = [word.slice(0, at), word[at], word[at + 1]];
  const key = KEYS[next(KEYS.length)] ?? '';
  const slips = [
    before + word.slice(at + 1),
    before + key + word.slice(at),
    before + key + word.slice(at + 1),
    before + second + letter + word.slice(at + 2),
  ];
  return slips[next(slips.length)] ?? word;
}

/** Every command by its own word, about citizen 42 where it is about one. */
const LINES = ENTRIES.flatMap((entry) => {
  const command = commandOf(entry, 'citizen' in entry.slots ? { citizen: 42 } : {});
  return (['da', 'en'] as const).map((language) => canonical(command, language));
});

it('a slip in the word of a command is answered with that command, 99 times of 100', () => {
  const next = sequence(42);
  const missed: string[] = [];
  let slips = 0;
  for (const line of LINES) {
    const [word = '', ...rest] = line.split(' ');
    for (let times = 0; times < 12 && word.length >= 4; times += 1) {
      const typed = [slip(word, next), ...rest].join(' ');
      if (typed === line) continue;
      slips += 1;
      const reading = read(typed, context);
      const offered = 'suggestions' in reading ? reading.suggestions.map(({ text }) => text) : [];
      const meanings = offered.map((text) => read(text, context));
      const meant = read(line, context);
      const found = [reading, ...meanings].some(
        (each) => JSON.stringify(each) === JSON.stringify(meant),
      );
      if (!found) missed.push(typed);
    }
  }
  expect(slips).toBeGreaterThan(900);
  expect(missed.length / slips).toBeLessThan(0.01);
});
