import path from 'node:path';
import { inEveryZone } from '../../support/zones';

const FILES = [
  ...['course/workedExamples', 'course/dayMeant', 'due/postingDays'],
  ...['calendar/copenhagen', 'calendar/dates', 'calendar/properties'],
];

describe('T2: no date depends on the time zone of the process', () => {
  inEveryZone(FILES.map((file) => path.join(__dirname, `../${file}.test.ts`)));
});
