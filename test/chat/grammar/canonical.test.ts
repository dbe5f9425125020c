import fc from 'fast-check';
import { canonical } from '../../../src/chat/read';
import { anyCommand } from '../commands';
import { readToday } from '../today';
import { draws } from '../../support/seed';

const language = fc.constantFrom('da' as const, 'en' as const);

describe('a command as one would type it', () => {
  it.each([
    [{ name: 'status', citizen: 42 }, 'status borger 42', 'status citizen 42'],
    [
      {
        name: 'meeting',
        citizen: 42,
        kind: 'startup',
        state: 'planned',
        date: '2027-03-02',
        time: '10:00',
      },
      'møde 42 opstart 2/3-2027 kl 10',
      'meeting 42 startup 2027-03-02 10:00',
    ],
    [
      { name: 'tick', citizen: 42, list: 'phase2', item: 3, to: 'done' },
      'afkryds 42 fase2 3 udført',
      'tick 42 phase2 3 done',
    ],
    [{ name: 'extend', citizen: 42 }, 'forlæng 42', 'extend 42'],
    [{ name: 'overview', filter: 'phase2' }, 'oversigt fase 2', 'overview phase 2'],
    [
      { name: 'stop', citizen: 42, reason: 'flyttet' },
      'afbryd 42 årsag flyttet',
      'stop 42 reason flyttet',
    ],
    [
      { name: 'role', citizen: 42, role: 'cti', person: { mention: { id: 'a', name: 'Anna' } } },
      'rolle 42 cti Anna',
      'role 42 cti Anna',
    ],
    [{ name: 'time', days: -14 }, 'tid -14d', 'time -14d'],
    [
      { name: 'hours', kind: 'practice', citizen: 42, hours: 7.5 },
      'praktik 42 7,5',
      'practice 42 7.5',
    ],
  ] as const)('%j', (command, da, en) => {
    expect(canonical(command, 'da')).toBe(da);
    expect(canonical(command, 'en')).toBe(en);
  });

  it('reads back as the same command, in both languages', () => {
    fc.assert(
      fc.property(anyCommand, language, (command, spoken) => {
        expect(readToday(canonical(command, spoken))).toEqual({ kind: 'command', command });
      }),
      { numRuns: draws(3000) },
    );
  });

  it('reads back however it is dressed', () => {
    const dress = fc.constantFrom(
      (line: string) => `  ${line}  `,
      (line: string) => `<div>${line}</div>`,
      (line: string) => `<p><span>${line}</span></p>`,
      (line: string) => line.replaceAll(' ', '&nbsp;'),
      (line: string) => line.replace(' ', '  \u00A0 '),
      (line: string) => `\u200F\u202B${line}\u202C`,
      (line: string) => [...line].join('\u200B'),
      (line: string) => line.normalize('NFD'),
      (line: string) => `${line}\n`,
      (line: string) => `<at>CTI-bot</at> ${line}`,
    );
    fc.assert(
      fc.property(anyCommand, language, dress, (command, spoken, dressed) => {
        fc.pre(command.name !== 'import');
        const line = dressed(canonical(command, spoken));
        expect(readToday(line)).toEqual({ kind: 'command', command });
      }),
      { numRuns: draws(2000) },
    );
  });
});
