import { filesBelow, importsOf, roomOf, textOf, type Import } from './source';

/** Who may know whom (docs/handover.md): a whole room, or one file of it. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  cti: [],
  chat: ['cti'],
  text: ['cti', 'desk/views', 'desk/ports'],
  cards: ['cti', 'text', 'desk/views', 'desk/ports'],
  papers: ['cti', 'text', 'desk/team/files', 'desk/ports', 'desk/views'],
  desk: ['cti', 'chat'],
  tables: ['cti', 'desk', 'ground'],
  post: ['cti', 'desk', 'ground'],
  conversation: ['cti', 'chat', 'desk', 'cards', 'text', 'papers', 'ground'],
  teams: ['cti', 'chat/cprGuard', 'desk', 'conversation', 'ground'],
  practice: ['cti', 'desk', 'ground'],
  ground: ['cti'],
  main: [
    ...[
      'cti',
      'chat',
      'text',
      'cards',
      'papers',
      'desk',
      'tables',
      'post',
      'conversation',
      'teams',
      'practice',
      'ground',
    ],
  ],
};

/** What only one room may know, so that its successor is one folder's work. */
const ONLY_IN: readonly { readonly packages: RegExp; readonly room: string }[] = [
  { packages: /^(botbuilder|botframework|@microsoft\/teams-ai$|restify$)/, room: 'teams' },
  { packages: /^@azure\/(data-tables|core-)/, room: 'tables' },
  { packages: /^adaptive/, room: 'cards' },
  { packages: /^(docx|fflate|ics)$/, room: 'papers' },
  { packages: /^(node:child_process|azurite|@microsoft\/m365agentsplayground)$/, room: 'practice' },
];

/** The method is pure: a date library and nothing else; no I/O, no SDK (docs/handover.md). */
const METHOD_MAY_USE = /^(date-fns|@date-fns\/|date-holidays$)/;

const SOURCES = filesBelow('src', /\.ts$/);
const IMPORTS = SOURCES.flatMap(importsOf);

describe('the walls of the house', () => {
  it('has every room named here', () => {
    expect(SOURCES.length).toBeGreaterThan(50);
    const rooms = new Set(SOURCES.map((file) => roomOf(below(file))));
    expect([...rooms].filter((room) => !(room in MAY_KNOW))).toEqual([]);
  });

  it('lets a room know only those that it may know', () => {
    expect(IMPORTS.filter((one) => !one.isPackage && !mayKnow(one)).map(asText)).toEqual([]);
  });

  it('lets nobody know main', () => {
    expect(
      IMPORTS.filter(
        (one) => !one.isPackage && roomOf(one.to) === 'main' && roomOf(one.from) !== 'main',
      ).map(asText),
    ).toEqual([]);
  });

  it.each(ONLY_IN)('keeps $packages in $room', ({ packages, room }) => {
    const strays = IMPORTS.filter(
      (one) => one.isPackage && packages.test(one.to) && roomOf(one.from) !== room,
    );
    expect(strays.map(asText)).toEqual([]);
  });

  it('keeps the method pure', () => {
    const strays = IMPORTS.filter(
      (one) => one.isPackage && roomOf(one.from) === 'cti' && !METHOD_MAY_USE.test(one.to),
    );
    expect(strays.map(asText)).toEqual([]);
    const clocks = filesBelow('src/cti', /\.ts$/).filter((file) =>
      /\bDate\.now\b|new Date\(\)|\bprocess\.|Math\.random/.test(textOf(file)),
    );
    expect(clocks).toEqual([]);
  });

  it('has no two files that import each other in a ring', () => {
    // Types are gone at run time: only what is loaded can go round in a ring.
    expect(rings(IMPORTS.filter((one) => !one.isPackage && !one.typeOnly))).toEqual([]);
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
    const ring = [
      { from: 'a', to: 'b', isPackage: false, typeOnly: false },
      { from: 'b', to: 'c', isPackage: false, typeOnly: false },
      { from: 'c', to: 'b', isPackage: false, typeOnly: false },
    ];
    expect(rings(ring)).toEqual(['b → c → b']);
  });
});

function below(file: string): string {
  return file.replace(/^src\//, '').replace(/\.ts$/, '');
}

function mayKnow({ from, to }: Import): boolean {
  const allowed = MAY_KNOW[roomOf(from)] ?? [];
  const open = (room: string): boolean => to === room || to.startsWith(`${room}/`);
  return roomOf(from) === roomOf(to) || allowed.some(open);
}

function asText({ from, to }: Import): string {
  return `${from} → ${to}`;
}

/** Each ring once, from the file at which it was met. */
function rings(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) {
    const file = [to, `${to}/index`].find((one) => imports.some((other) => other.from === one));
    if (file) next.set(from, [...(next.get(from) ?? []), file]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
