import { dirname } from 'node:path';
import { textOf } from '../source';
import { Compiler } from './compiler';
import { NEW_COMMAND, PARTS, type Part, type Step } from './newCommand';
import { overlayOf } from './overlay';

/** Where the compiler stops somebody who has left a part out, and what it names. */
const STOPS: Readonly<Record<Exclude<Part, 'shape'>, readonly [file: string, names: RegExp]>> = {
  entry: ['src/chat/grammar/table.ts', /hasNoWords: "goodNews"/],
  words: ['src/chat/commands/care.ts', /'goodNews' does not exist/],
  fields: ['src/chat/buttons/formFields.ts', /'goodNews' is missing/],
  row: ['src/desk/commandTable.ts', /'goodNews' is missing/],
  change: ['src/desk/commands/care.ts', /'"goodNews"' is not assignable/],
  decider: ['src/cti/decide/decide.ts', /'goodNews' is missing/],
  fact: ['src/cti/decide/goodNews.ts', /'"goodNewsTold"' is not assignable/],
  'what it does to the course': ['src/cti/course/evolve.ts', /'goodNewsTold' is missing/],
  'how it is kept': ['src/tables/schema/fact.ts', /'true' is not assignable to type/],
  sentence: ['src/text/da/facts.ts', /'goodNewsTold' is missing/],
  'name of the form': ['src/desk/commands/care.ts', /'"goodNews"' is not assignable/],
  'fields of the form': ['src/text/forms.ts', /'goodNews' is missing/],
  'words of the form': ['src/text/da/forms/forms.ts', /'goodNews' is missing/],
  'layout of the form': ['src/cards/forms/specs.ts', /'goodNews' is missing/],
};

/** The parts of a row: the row, without the lines that tell it. */
const ROW_PARTS = ['about', 'needs', 'form', 'serves', 'programme', 'does', 'changes', 'view'];

const WRITTEN = [...new Set(NEW_COMMAND.map(({ file }) => file))];
const LOOKED_AT = [...new Set([...WRITTEN, ...Object.values(STOPS).map(([file]) => file)])];
const COMPILER = new Compiler([...LOOKED_AT, 'src/desk/desk.ts', 'src/cards/index.ts']);

describe('adding a command', () => {
  it('compiles once every part of docs/handover.md is written', () => {
    expect(COMPILER.faults(overlayOf(NEW_COMMAND), LOOKED_AT)).toEqual([]);
  });

  it('is stopped at every part that is not written while only the shape is', () => {
    const steps = NEW_COMMAND.filter(({ part }) => part === 'shape');
    const files = [
      'src/chat/grammar/table.ts',
      'src/chat/buttons/formFields.ts',
      'src/desk/commandTable.ts',
    ];
    const faults = COMPILER.faults(overlayOf(steps), files);
    expect(faults.filter((fault) => fault.includes('goodNews'))).toHaveLength(files.length);
  });

  it.each(PARTS.filter((part) => part !== 'shape'))('is stopped without its %s', (part) => {
    const [file, names] = STOPS[part];
    const faults = COMPILER.faults(overlayOf(without(part)), [file]);
    expect(faults).toContainEqual(expect.stringMatching(names));
  });

  it.each(ROW_PARTS)('is stopped by a row that does not tell its %s', (part) => {
    const steps = NEW_COMMAND.map((step) => (isRow(step) ? lacking(step, part) : step));
    const [fault, ...others] = COMPILER.faults(overlayOf(steps), ['src/desk/commands/care.ts']);
    expect([fault, others]).toEqual([expect.stringContaining(`'${part}' is missing`), []]);
  });
});

describe('the recipe', () => {
  it('tells of every file that has to be written', () => {
    const steps =
      textOf('docs/handover.md').split('- **add a command**')[1]?.split('\n- **')[0] ?? '';
    const told = (file: string): boolean => {
      const path = file.replace(/\/(?:da|en)\//, '/<language>/');
      return [path, `${dirname(path)}/`].some((place) => steps.includes(`\`${place}\``));
    };
    expect(WRITTEN.filter((file) => !told(file))).toEqual([]);
  });
});

/** A decider that nobody wrote is imported nowhere. */
function without(part: Part): Step[] {
  return NEW_COMMAND.filter((step) => step.part !== part);
}

function isRow({ part, write }: Step): boolean {
  return part === 'row' && write.includes('about:');
}

/** The row without one of its lines, or without all that a part holds. */
function lacking(row: Step, part: string): Step {
  const whole = new RegExp(`^( *)${part}: (?:\\{\\n[\\s\\S]*?\\n\\1\\},|.*)\\n`, 'm');
  return { ...row, write: row.write.replace(whole, '') };
}
