import path from 'node:path';
import { inEveryZone } from '../support/zones';

const FILES = [
  'slots/dates',
  'grammar/canonical',
  'import/import',
  'buttons/press',
  'commands/read.clock',
  'commands/read.enrol',
  'commands/read.meetings',
];

describe('T2: what a person types means the same day, whatever zone the process runs in', () => {
  inEveryZone(FILES.map((file) => path.join(__dirname, `${file}.test.ts`)));
});
