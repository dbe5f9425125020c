import { ENTRIES } from '../../../src/chat/grammar/table';
import { APPOINTMENTS_SAID, APPOINTMENTS_SLIPS } from '../said/appointments';
import { CARE_SAID, CARE_SLIPS } from '../said/care';
import { CLOCK_SAID, CLOCK_SLIPS } from '../said/clock';
import { ENROL_SAID, ENROL_SLIPS } from '../said/enrol';
import { LEAFLETS_SAID } from '../said/leaflets';
import { LOOK_SAID, LOOK_SLIPS } from '../said/look';
import { LOOK_CITIZEN_SAID } from '../said/lookCitizen';
import { MEETINGS_SAID, MEETINGS_SLIPS } from '../said/meetings';
import { PEOPLE_SAID, PEOPLE_SLIPS } from '../said/people';
import { TEAM_SAID, TEAM_SLIPS } from '../said/team';
import { WORK_SAID, WORK_SLIPS } from '../said/work';
import { readToday } from '../today';
import { lines } from '../utterances';

const SAID = [
  ...LOOK_SAID,
  ...LOOK_CITIZEN_SAID,
  ...LEAFLETS_SAID,
  ...ENROL_SAID,
  ...PEOPLE_SAID,
  ...MEETINGS_SAID,
  ...APPOINTMENTS_SAID,
  ...WORK_SAID,
  ...CLOCK_SAID,
  ...CARE_SAID,
  ...TEAM_SAID,
];
const SLIPS = [
  ...LOOK_SLIPS,
  ...ENROL_SLIPS,
  ...PEOPLE_SLIPS,
  ...MEETINGS_SLIPS,
  ...APPOINTMENTS_SLIPS,
  ...WORK_SLIPS,
  ...CLOCK_SLIPS,
  ...CARE_SLIPS,
  ...TEAM_SLIPS,
];

const NAMES = [...new Set(ENTRIES.map(({ name }) => name))];

/** G1, row by row; `import` takes its lines as they are and is tested by itself. */
it('the table holds every command of G1', () => {
  expect([...NAMES].sort()).toEqual(
    'absence agreement appointment calendar capacity caseload checklist closing consent contact correct decision delete documentation enrol export extend focus handover help hours involve jobEnded jobmatch language leaflet log meeting mine move moveAppointment moveMeeting note overview pause plan reassign resume role settings start status stop supervision tick time transition undo upcoming whatIf why'.split(
      ' ',
    ),
  );
});

it.each(NAMES)('%s: at least fifteen ways of saying it in each language', (name) => {
  const said = SAID.filter(({ means }) => means.name === name);
  expect(said.flatMap(({ da }) => lines(da)).length).toBeGreaterThanOrEqual(15);
  expect(said.flatMap(({ en }) => lines(en)).length).toBeGreaterThanOrEqual(15);
});

it.each(NAMES)('%s: a slip is answered with it', (name) => {
  const suggested = SLIPS.map(({ suggests }) => readToday(suggests));
  const names = suggested.flatMap((reading) =>
    reading.kind === 'command' ? [reading.command.name] : [],
  );
  expect(names).toHaveLength(SLIPS.length);
  expect(names).toContain(name);
});

it('no two commands share a word', () => {
  const words = ENTRIES.flatMap(({ name, words, fixed }) =>
    [words.da, words.en].flatMap((list) =>
      [...new Set(list.split(',').map((word) => word.trim()))].map(
        (word) => `${word} | ${name} ${JSON.stringify(fixed)}`,
      ),
    ),
  );
  const owners = new Map<string, Set<string>>();
  for (const each of words) {
    const [word = '', owner = ''] = each.split(' | ');
    owners.set(word, (owners.get(word) ?? new Set()).add(owner));
  }
  const shared = [...owners].filter(([, names]) => names.size > 1).map(([word]) => word);
  // The CTI plan is a page to fetch, and with what is to stand in it a focus area.
  expect(shared).toEqual(['cti-plan', 'cti plan', 'ctiplan']);
});
