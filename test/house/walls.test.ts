import rooms from '../../src/rooms.json';
import {
  filesAFolder,
  filesBelow,
  graphOf,
  importsOf,
  longestChain,
  ringsOf,
  roomOf,
  textOf,
  type Import,
} from './source';

interface Room {
  readonly holds: string;
  /** Rooms, inner rooms or single files; `*` is everything. */
  readonly mayKnow: readonly string[];
  /** Packages that this room alone may know, by how their names begin. */
  readonly alone?: readonly string[];
  /** The only packages that this room may know. */
  readonly packages?: readonly string[];
}

/** Who may know whom: src/rooms.json, beside the code it guards. */
const ROOMS: Readonly<Record<string, Room>> = rooms;

const ALONE = Object.entries(ROOMS).flatMap(([room, { alone = [] }]) =>
  alone.map((name) => ({ room, name })),
);

/** A folder that holds more is two. */
const MOST_FILES = 16;

/** Files from `main` down to a plain date; a shorter way is welcome, a longer one asks for a reason. */
const LONGEST_CHAIN = 39;

const SOURCES = filesBelow('src', /\.ts$/);
const IMPORTS = SOURCES.flatMap(importsOf);

describe('the walls of the house', () => {
  it('has every room named here', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    const rooms = new Set(SOURCES.map((file) => roomOf(below(file))));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
    expect(Object.keys(ROOMS).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('lets a room know only those that it may know', () => {
    expect(IMPORTS.filter((one) => !one.isPackage && !mayKnow(one)).map(asText)).toEqual([]);
  });

  it('lets nobody know the wiring', () => {
    expect(
      IMPORTS.filter(
        (one) => !one.isPackage && roomOf(one.to) === 'wiring' && roomOf(one.from) !== 'wiring',
      ).map(asText),
    ).toEqual([]);
  });

  it.each(ALONE)('keeps $name in $room', ({ name, room }) => {
    const strays = IMPORTS.filter(
      (one) => one.isPackage && one.to.startsWith(name) && roomOf(one.from) !== room,
    );
    expect(strays.map(asText)).toEqual([]);
  });

  it('keeps the method pure: a date library and nothing else; no I/O, no clock', () => {
    const may = ROOMS['cti']?.packages ?? [];
    const strays = IMPORTS.filter(
      (one) =>
        one.isPackage && roomOf(one.from) === 'cti' && !may.some((name) => one.to.startsWith(name)),
    );
    expect(strays.map(asText)).toEqual([]);
    const clocks = filesBelow('src/cti', /\.ts$/).filter((file) =>
      /\bDate\.now\b|new Date\(\)|\bprocess\.|Math\.random/.test(textOf(file)),
    );
    expect(clocks).toEqual([]);
  });

  it('names every package that is imported in package.json', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: object };
    const strays = IMPORTS.filter(
      (one) => one.isPackage && !one.to.startsWith('node:') && !(one.to in dependencies),
    ).filter(({ from, typeOnly }) => roomOf(from) !== 'practice' && !typeOnly);
    expect(strays.map(asText)).toEqual([]);
  });

  it('has no files that import each other in a ring, not even for their types', () => {
    expect(ringsOf(graphOf(IMPORTS.filter(({ typeOnly }) => !typeOnly)))).toEqual([]);
    // What every language must say is the type of what the Danish one says.
    const others = IMPORTS.filter(({ from, to }) => !(/^text\//.test(from) && /^text\//.test(to)));
    expect(ringsOf(graphOf(others))).toEqual([]);
  });

  it(`has no folder of more than ${MOST_FILES} files`, () => {
    const full = [...filesAFolder(SOURCES)].filter(([, count]) => count > MOST_FILES);
    expect(full).toEqual([]);
  });

  it('has no longer chain of imports than it has today', () => {
    expect(longestChain(graphOf(IMPORTS)).length).toBeLessThanOrEqual(LONGEST_CHAIN);
  });

  it('would notice a stray', () => {
    const stray: Import = {
      from: 'cards/status',
      to: 'tables/rows',
      isPackage: false,
      typeOnly: false,
    };
    const view: Import = {
      from: 'cards/status',
      to: 'desk/views/views',
      isPackage: false,
      typeOnly: false,
    };
    expect([mayKnow(stray), mayKnow(view)]).toEqual([false, true]);
    const ring = ['a → b', 'b → c', 'c → b'].map((arrow) => {
      const [from = '', to = ''] = arrow.split(' → ');
      return { from, to, isPackage: false, typeOnly: false };
    });
    expect(ringsOf(graphOf(ring))).toEqual([['b', 'c']]);
    expect(longestChain(graphOf(ring))).toEqual(['a', 'b', 'c']);
    expect([...filesAFolder(['src/a/b.ts', 'src/a/c.ts', 'src/d.ts'])]).toEqual([
      ['src/a', 2],
      ['src', 1],
    ]);
  });
});

function below(file: string): string {
  return file.replace(/^src\//, '').replace(/\.ts$/, '');
}

function mayKnow({ from, to }: Import): boolean {
  const allowed = ROOMS[roomOf(from)]?.mayKnow ?? [];
  const open = (room: string): boolean => room === '*' || to === room || to.startsWith(`${room}/`);
  return roomOf(from) === roomOf(to) || allowed.some(open);
}

function asText({ from, to }: Import): string {
  return `${from} → ${to}`;
}
