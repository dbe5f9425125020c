// docs/handover.md's recipe for a command, followed but for one part at a time: the compiler names each.
import { dirname } from 'node:path';
import { faultsIn, type Fault, type Overlay } from '../../support/compiler';
import { textOf } from '../source';
import { NEW_COMMAND, PARTS, type Part, type Step } from './newCommand';
import { overlayOf } from './overlay';

/** Where the compiler stops somebody who has left a part out, and what it names. */
type Stop = readonly [file: string, names: RegExp];

/** In the very file of the part: a copy of the file that lacks it lies beside the whole. */
const STOPS_THERE = {
  fields: ['src/chat/buttons/formFields.ts', /'goodNews' is missing/],
  decider: ['src/cti/decide/decide.ts', /'goodNews' is missing/],
  'what it does to the course': ['src/cti/course/evolve.ts', /'goodNewsTold' is missing/],
  'how it is kept': ['src/tables/schema/fact.ts', /'true' is not assignable to type/],
  sentence: ['src/text/da/facts.ts', /'goodNewsTold' is missing/],
  'fields of the form': ['src/text/forms.ts', /'goodNews' is missing/],
  'words of the form': ['src/text/da/forms/forms.ts', /'goodNews' is missing/],
  'layout of the form': ['src/cards/forms/specs.ts', /'goodNews' is missing/],
} as const satisfies Partial<Record<Part, Stop>>;

/** Elsewhere: several commands lie side by side, each with a name of its own and lacking one part. */
const STOPS_ELSEWHERE = {
  entry: ['src/chat/grammar/table.ts', /hasNoWords: "goodNewsEntry"/],
  words: ['src/chat/commands/care.ts', /'goodNewsWords' does not exist/],
  row: ['src/desk/commandTable.ts', /'goodNewsRow' is missing/],
  change: ['src/desk/commands/care.ts', /'"goodNewsChange"' is not assignable/],
  fact: ['src/cti/decide/goodNewsFact.ts', /'"goodNewsFactTold"' is not assignable/],
  'name of the form': ['src/desk/commands/care.ts', /'"goodNewsForm"' is not assignable/],
} as const satisfies Record<Exclude<Part, 'shape' | keyof typeof STOPS_THERE>, Stop>;

const NAMES: Readonly<Record<keyof typeof STOPS_ELSEWHERE, string>> = {
  entry: 'Entry',
  words: 'Words',
  row: 'Row',
  change: 'Change',
  fact: 'Fact',
  'name of the form': 'Form',
};

/** Of a command of which nothing but the shape is written. */
const STOPS_OF_A_SHAPE: readonly Stop[] = [
  ['src/chat/grammar/table.ts', /hasNoWords: "goodNews"/],
  ['src/chat/buttons/formFields.ts', /'goodNews' is missing/],
  ['src/desk/commandTable.ts', /'goodNews' is missing/],
];

/** The parts of a row: the row, without the lines that tell it. */
const ROW_PARTS = ['about', 'needs', 'form', 'serves', 'programme', 'does', 'changes', 'view'];
const ROWS_FILE = 'src/desk/commands/care.ts';

const WRITTEN = [...new Set(NEW_COMMAND.map(({ file }) => file))];
const STOPPED = [...Object.values(STOPS_THERE), ...Object.values(STOPS_ELSEWHERE)].map(([file]) =>
  file.replace('goodNewsFact', 'goodNews'),
);
const LOOKED_AT = [...new Set([...WRITTEN, ...STOPPED])];

describe('adding a command', () => {
  let faults: readonly Fault[];
  const copies = new Map<string, string>();
  beforeAll(() => {
    for (const part of keysOf(STOPS_THERE)) {
      const [file] = STOPS_THERE[part];
      put({ file, part, steps: without(part) });
    }
    for (const part of ROW_PARTS) {
      const steps = NEW_COMMAND.map((step) => (isRow(step) ? lacking(step, part) : step));
      put({ file: ROWS_FILE, part, steps });
    }
    const overlay = new Map([...overlayOf(NEW_COMMAND), ...copies]);
    faults = faultsIn([...LOOKED_AT, ...copies.keys()], overlay);
  });
  const put = (one: { file: string; part: string; steps: readonly Step[] }): void => {
    copies.set(copyOf(one.file, one.part), overlayOf(one.steps).get(one.file) ?? textOf(one.file));
  };
  const faultsOf = (file: string): readonly string[] =>
    faults.filter((fault) => fault.file === file).map(({ says }) => says);

  it('compiles once every part of docs/handover.md is written', () => {
    expect(faults.filter(({ file }) => !copies.has(file))).toEqual([]);
  });

  it.each(keysOf(STOPS_THERE))('is stopped without its %s', (part) => {
    const [file, names] = STOPS_THERE[part];
    expect(faultsOf(copyOf(file, part))).toContainEqual(expect.stringMatching(names));
  });

  it.each(ROW_PARTS)('is stopped by a row that does not tell its %s', (part) => {
    const named = expect.stringContaining(`'${part}' is missing`) as string;
    expect(faultsOf(copyOf(ROWS_FILE, part))).toEqual([named]);
  });
});

describe('adding a command, stopped elsewhere', () => {
  let faults: readonly Fault[];
  beforeAll(() => {
    faults = faultsIn(filesOf(Object.values(STOPS_ELSEWHERE)), halves());
  });

  it.each(keysOf(STOPS_ELSEWHERE))('goes for its %s', (part) => {
    expect(faults.filter(isOf(STOPS_ELSEWHERE[part]))).toHaveLength(1);
  });

  it('goes for every part that is not written while only the shape is', () => {
    const shape = NEW_COMMAND.filter(({ part }) => part === 'shape');
    const found = faultsIn(filesOf(STOPS_OF_A_SHAPE), overlayOf(shape));
    expect(STOPS_OF_A_SHAPE.filter((stop) => !found.some(isOf(stop)))).toEqual([]);
    expect(found).toHaveLength(STOPS_OF_A_SHAPE.length);
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

  it('has no part that the compiler would let pass', () => {
    const parts = ['shape', ...keysOf(STOPS_THERE), ...keysOf(STOPS_ELSEWHERE)];
    expect(parts.sort()).toEqual([...PARTS].sort());
  });
});

/** Commands that lack one part each. */
function halves(): Overlay {
  return overlayOf(
    keysOf(STOPS_ELSEWHERE).flatMap((part) => without(part).map(named(NAMES[part]))),
  );
}

function named(name: string): (step: Step) => Step {
  const own = (text: string): string => text.replace(/goodNews/gi, `$&${name}`);
  return (step) => ({ ...step, file: own(step.file), write: own(step.write) });
}

function filesOf(stops: readonly Stop[]): string[] {
  return [...new Set(stops.map(([file]) => file))];
}

function isOf([file, names]: Stop): (fault: Fault) => boolean {
  return (fault) => fault.file === file && names.test(fault.says);
}

/** The same file again, beside itself. */
function copyOf(file: string, part: string): string {
  return file.replace(/\.ts$/, `.without ${part}.ts`);
}

function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(object) as Key[];
}

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
