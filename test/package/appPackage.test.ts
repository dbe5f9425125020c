import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { DEFAULT_LANGUAGE, inEachLanguage, LANGUAGES } from '../../src/cti/course/language';
import { readPng } from './png';

const ROOT = resolve(__dirname, '../..');
const SCHEMAS = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);
const APP_ID = '1f0c52b6-3d57-4a4e-9b8e-6d2f0a7c9e11';

interface Manifest {
  $schema: string;
  manifestVersion: string;
  id: string;
  version: string;
  supportsChannelFeatures?: string;
  defaultGroupCapability: Record<string, string>;
  developer: Record<string, string>;
  name: { short: string; full: string };
  description: { short: string; full: string };
  icons: { color: string; outline: string };
  localizationInfo: {
    defaultLanguageTag: string;
    additionalLanguages: { languageTag: string; file: string }[];
  };
  permissions: string[];
  authorization?: unknown;
  webApplicationInfo?: unknown;
  bots: {
    botId: string;
    scopes: string[];
    supportsFiles: boolean;
    commandLists: { scopes: string[]; commands: { title: string; description: string }[] }[];
  }[];
}

const { appPackage } = jest.requireActual<{
  appPackage: (plan: { root: string; env: Record<string, string> }) => Uint8Array;
}>('../../bin/package.js');

const files = unzipSync(appPackage({ root: ROOT, env: { MicrosoftAppId: APP_ID } }));
const manifest = json<Manifest>('manifest.json');
const textsBy = inEachLanguage((language) =>
  json<Record<string, string>>(`language/${language}.json`),
);

describe('the app package', () => {
  it('holds what the manifest names, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      'color.png',
      'language/da.json',
      'language/en.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  it('uses the newest schema that there is, and fits it', () => {
    expect(manifest.manifestVersion).toBe('1.30');
    expect(faults('MicrosoftTeams.schema.json', manifest)).toEqual([]);
  });

  it('would not fit the schema with a mistake in it', () => {
    const wrong = { ...manifest, bots: [{ ...manifest.bots[0], scopes: ['channel'] }] };
    expect(faults('MicrosoftTeams.schema.json', wrong)).not.toEqual([]);
  });

  it('opens private and shared channels, without which Teams refuses a team scope since 1.25', () => {
    expect(manifest.supportsChannelFeatures).toBe('tier1');
    expect(manifest.defaultGroupCapability).toEqual({ team: 'bot' });
  });

  it('keeps within the lengths that Teams shows and takes', () => {
    const { name, description } = manifest;
    expect(name.short.length).toBeLessThanOrEqual(30);
    expect(name.full.length).toBeLessThanOrEqual(100);
    expect(description.short.length).toBeLessThanOrEqual(80);
    expect(description.full.length).toBeLessThanOrEqual(4000);
  });

  it('is the same to the byte for the same parameters', () => {
    const again = appPackage({ root: ROOT, env: { MicrosoftAppId: APP_ID } });
    const before = appPackage({ root: ROOT, env: { MicrosoftAppId: APP_ID } });
    expect(Buffer.from(again).equals(Buffer.from(before))).toBe(true);
  });

  it('is filled in with the id of the bot and the version of the project', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
    expect([manifest.id, manifest.bots[0]?.botId, manifest.version]).toEqual([
      APP_ID,
      APP_ID,
      version,
    ]);
    expect(strFromU8(files['manifest.json'] ?? new Uint8Array())).not.toContain('${{');
  });

  it('asks for a place in teams and 1:1 chats, and never to read what it is not told', () => {
    expect(manifest.bots[0]?.scopes).toEqual(['team', 'personal']);
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
    expect(manifest.authorization).toBeUndefined();
    expect(manifest.webApplicationInfo).toBeUndefined();
  });

  it('can send files, as the documentation and the handover plan are', () => {
    expect(manifest.bots[0]?.supportsFiles).toBe(true);
  });
});

describe('the command lists', () => {
  const lists = manifest.bots[0]?.commandLists ?? [];

  it('keep within what Teams shows: three lists of twelve, short texts', () => {
    expect(lists.map((list) => list.scopes)).toEqual([['team'], ['personal']]);
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(12);
      expect(commands.filter(({ title }) => title.length > 32)).toEqual([]);
      expect(commands.filter(({ description }) => description.length > 128)).toEqual([]);
    }
  });

  it('name no command twice, none with a slash, and help in each', () => {
    for (const { commands } of lists) {
      const titles = commands.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => title.startsWith('/'))).toEqual([]);
      expect(titles).toContain('hjælp');
    }
  });
});

describe('the languages', () => {
  it('are those that the bot speaks', () => {
    const { defaultLanguageTag, additionalLanguages } = manifest.localizationInfo;
    const named = [defaultLanguageTag, ...additionalLanguages.map((one) => one.languageTag)];
    expect(named.sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('%s fits its schema', (language) => {
    expect(faults('MicrosoftTeams.Localization.schema.json', textsBy[language])).toEqual([]);
  });

  it('have the same keys, one for each text of the manifest', () => {
    const wanted = Object.keys(textsOf(manifest)).sort();
    const keys = inEachLanguage((language) =>
      Object.keys(without$schema(textsBy[language])).sort(),
    );
    expect(keys).toEqual(inEachLanguage(() => wanted));
  });

  it('stand in the manifest itself as the default one says it', () => {
    expect(without$schema(textsBy[DEFAULT_LANGUAGE])).toEqual(textsOf(manifest));
  });
});

describe('the icons', () => {
  it('color.png is 192 × 192 and filled to its edges', () => {
    const icon = readPng(files['color.png']);
    expect([icon.width, icon.height]).toEqual([192, 192]);
    expect(icon.pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('outline.png is 32 × 32, white on nothing', () => {
    const icon = readPng(files['outline.png']);
    expect([icon.width, icon.height]).toEqual([32, 32]);
    const seen = icon.pixels.filter(([, , , alpha]) => alpha > 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.every(([red, green, blue]) => red + green + blue === 765)).toBe(true);
    expect(icon.pixels[0]?.[3]).toBe(0);
    expect(icon.pixels.length - seen.length).toBeGreaterThan(500);
  });
});

function json<T>(name: string): T {
  return JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as T;
}

function faults(schema: string, data: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const file = join(SCHEMAS, `v${manifest.manifestVersion}`, schema);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

/** The manifest's texts by their localisation keys. */
function textsOf({ name, description, bots }: Manifest): Record<string, string> {
  const commands = (bots[0]?.commandLists ?? []).flatMap((list, i) =>
    list.commands.flatMap((command, j) => {
      const key = `bots[0].commandLists[${i}].commands[${j}]`;
      return [
        [`${key}.title`, command.title],
        [`${key}.description`, command.description],
      ];
    }),
  );
  return Object.fromEntries([
    ['name.short', name.short],
    ['name.full', name.full],
    ['description.short', description.short],
    ['description.full', description.full],
    ...commands,
  ]) as Record<string, string>;
}

function without$schema(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key !== '$schema'));
}
