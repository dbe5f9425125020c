import fc from 'fast-check';
import type { Reading } from '../../src/chat/command';
import { canonical, read } from '../../src/chat/read';
import { readPress } from '../../src/chat/buttons/press';
import { VERBS } from '../../src/chat/buttons/verbs';
import { contextOf, TODAY } from './today';
import { draws } from '../support/seed';

const KINDS = [
  'command',
  'thanks',
  'answered',
  'unclear',
  'noSuchDate',
  'badNumber',
  'unclearPart',
  'cpr',
];
/** Milliseconds of CPU, the best of up to ten: what else a machine does meanwhile is not ours. */
const LONGEST = 50;

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  let { result, ms } = measured(work);
  for (let tries = 1; tries < 10 && ms > LONGEST / 2; tries += 1) {
    const again = measured(work);
    ({ result } = again);
    ms = Math.min(ms, again.ms);
  }
  return { result, ms };
}

function measured<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { result, ms: (user + system) / 1000 };
}

function answered(text: string): Reading {
  const { result, ms } = timed(() => read(text, contextOf(text)));
  expect(KINDS).toContain(result.kind);
  expect(ms).toBeLessThan(LONGEST);
  return result;
}

/** Every suggestion can be sent as it stands and is understood. */
function suggestionsAreSendable(reading: Reading): void {
  if (!('suggestions' in reading)) return;
  expect(reading.suggestions.length).toBeLessThanOrEqual(5);
  for (const { text } of reading.suggestions) {
    expect(read(text, { today: TODAY, mentions: [] })).toMatchObject({ kind: 'command' });
  }
}

describe('whatever is written, there is an answer, at once', () => {
  const many = 10_000;
  it.each([
    ['nothing', ''],
    ['a word of thanks', 'ok'],
    ['spaces', ' '.repeat(many)],
    ['no-break spaces', '&nbsp;'.repeat(many / 6)],
    ['newlines', '\n'.repeat(many)],
    ['one letter', 'a'.repeat(many)],
    ['one digit', '1'.repeat(many)],
    ['zeros', '0'.repeat(many)],
    ['digits after a command', `status ${'1'.repeat(many)}`],
    ['digits and a letter', `status ${'1'.repeat(many)}a`],
    ['spaces after a command', `status${' '.repeat(many)}42`],
    ['words', 'ord '.repeat(many / 4)],
    ['commands', 'status 42 '.repeat(many / 10)],
    ['roles', `opret 42 ${'cti '.repeat(many / 4)}`],
    ['roles and names', `opret 42 ${'cti Anna '.repeat(many / 9)}`],
    ['dates', `møde 42 ${'2/3-2027 '.repeat(many / 9)}`],
    ['half dates', `møde 42 ${'2/'.repeat(many / 2)}`],
    ['dashes', `pause 42 1/4${'-'.repeat(many)}`],
    ['ranges', `pause 42 ${'1/4-20/4 '.repeat(many / 9)}`],
    ['dots', `møde 42 ${'1.'.repeat(many / 2)}`],
    ['colons', `møde 42 ${'1:'.repeat(many / 2)}`],
    ['sections', `opret 42 ${'§'.repeat(many)}`],
    ['sections and spaces', `opret 42 ${'§ '.repeat(many / 2)}85`],
    ['laws', `opret 42 ${'lovhjemmel '.repeat(many / 11)}`],
    ['reasons', `start 42 ${'årsag '.repeat(many / 6)}`],
    ['reason', `start 42 årsag ${'x'.repeat(many)}`],
    ['goal', `fokus 42 mål ${'x '.repeat(many / 2)}`],
    ['labels', `fokus 42 ${'mål: x '.repeat(many / 7)}`],
    ['attendees', `møde 42 deltog ${'borger og '.repeat(many / 10)}`],
    ['fillers', `status ${'på '.repeat(many / 3)}`],
    ['courtesy', 'hej '.repeat(many / 4)],
    ['emoji', '👨‍👩‍👧‍👦🏳️‍🌈'.repeat(many / 18)],
    ['combining marks', `status 42${'\u0301'.repeat(many)}`],
    ['right to left', '\u202Eשלום 42 سلام '.repeat(many / 16)],
    ['zero width', 's\u200Bt\u200Ba\u200Bt\u200Bu\u200Bs\u200B '.repeat(many / 13)],
    ['lone surrogates', '\uD800\uDC00\uD800'.repeat(many / 3)],
    ['open tags', '<'.repeat(many)],
    ['open mentions', '<at>'.repeat(many / 4)],
    ['mentions', '<at>Anna Berg</at> '.repeat(many / 19)],
    ['mentions after a command', `rolle 42 ${'<at>Anna Berg</at> '.repeat(many / 19)}`],
    ['divs', '<div>'.repeat(many / 5)],
    ['cells', '<td>'.repeat(many / 4)],
    ['a tag that never ends', `<div ${'a'.repeat(many)}`],
    ['entities', '&amp;'.repeat(many / 5)],
    ['half entities', '&'.repeat(many)],
    ['full width', 'ｓｔａｔｕｓ４２ '.repeat(many / 9)],
    ['Arabic digits', '٤٢'.repeat(many / 2)],
    ['nul', '\u0000'.repeat(many)],
    ['private use', '\uE000\uE001'.repeat(many / 2)],
    ['template', '${$data}{{x}} '.repeat(many / 14)],
    ['prototype', '__proto__ constructor toString '.repeat(many / 31)],
    ['half CPR numbers', '070761-'.repeat(many / 7)],
    ['slips', 'staus brger '.repeat(many / 12)],
    ['a long import', `importer\n${'42;§85;1/3-2027\n'.repeat(many / 16)}`],
    [
      'a long table',
      `importer <table>${'<tr><td>42</td><td>x</td></tr>'.repeat(many / 30)}</table>`,
    ],
  ])('%s, 10,000 characters of it', (_, text) => {
    suggestionsAreSendable(answered(text));
  });

  it('250,000 characters, as much as comes through the gate', () => {
    for (const piece of ['a', 'ord ', '1/4-', '<at>x</at>', 'æøå ', '\u0301', 'status 42 ']) {
      const text = piece.repeat(250_000 / piece.length);
      expect(timed(() => read(text, { today: TODAY, mentions: [] })).ms).toBeLessThan(250);
    }
  });

  it('random text of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        suggestionsAreSendable(answered(text));
      }),
      { numRuns: draws(1500) },
    );
  });

  const word = fc.constantFrom(
    ...'status borger 42 citizen forløb møde opstart 2/3 2/3-2027 31/2 kl 10 kl. 10:30 afholdt uden social deltog cti job jobcenter ingen @Anna <at>Anna <at>Anna Berg</at> </at> <div> <br> &nbsp; § §85 82 b 31b mentor samtykke ja årsag fordi pause fængsel 1/4-20/4 til fra fase2 fase 9 3 udført ikke relevant na tid +14d nu start stop rolle overtag fokus bolig mål: delmål: timer 7,5 hos hvad nu hvis - – / , . : ; ! ? ( ) 0 000042 1234567 i dag mandag næste March 2nd om 3 uger importer \n \t 🙂 \u202E __proto__ constructor'.split(
      ' ',
    ),
  );

  it('random words of the trade in any order', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.constantFrom(' ', '', ', '),
        (words, glue) => {
          suggestionsAreSendable(answered(words.join(glue)));
        },
      ),
      { numRuns: draws(6000) },
    );
  });

  it('what is understood can be said again and means the same', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const reading = answered(words.join(' '));
        if (reading.kind !== 'command') return;
        const again = read(canonical(reading.command, 'da'), { today: TODAY, mentions: [] });
        expect(again.kind).toBe('command');
        if (again.kind === 'command') expect(again.command.name).toBe(reading.command.name);
      }),
      { numRuns: draws(6000) },
    );
  });
});

describe('whatever a card sends back, there is an answer (D3)', () => {
  const context = { today: TODAY, mentions: [] };

  it('random data under every verb', () => {
    const verb = fc.oneof(fc.constantFrom(...VERBS), fc.string());
    const key = fc.constantFrom(
      'citizen',
      'date',
      'reason',
      'list',
      'item',
      'to',
      'text',
      'form',
      'days',
      'command',
      'person',
      '__proto__',
    );
    const data = fc.oneof(
      fc.object({ maxDepth: 3 }),
      fc.dictionary(
        key,
        fc.oneof(
          fc.string(),
          fc.integer(),
          fc.boolean(),
          fc.constantFrom('42', 'na', '2027-03-02', 'status 42', null),
        ),
      ),
    );
    fc.assert(
      fc.property(verb, data, (pressed, sent) => {
        expect(readPress(pressed, sent as Record<string, unknown>, context)).toHaveProperty('kind');
      }),
      { numRuns: draws(3000) },
    );
  });
});
