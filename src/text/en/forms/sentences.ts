// Answers to what is written in a colleague's own words, in English.
import { pluralIn } from '../../dates';
import type { Texts } from '../../texts';

const plural = (count: number, one: string, many: string): string =>
  pluralIn(count, one, many, 'en');

export const sentences: Texts['sentences'] = {
  confirm: {
    title: 'Did I get that right?',
    several: (count) => `Did I get that right? ${plural(count, 'thing', 'things')} to save`,
    nothingSaved: 'Nothing has been saved yet.',
    save: 'Save',
    saveAll: (count) => (count === 2 ? 'Save both' : `Save all ${count}`),
    change: 'Change',
    fillIn: 'Fill in',
    no: 'No thanks',
    of: (number) => `Citizen ${number}: `,
    lacks: (typed) => `“${typed}” lacks something`,
    undo: (number) =>
      `Your last change${number === null ? '' : ` on citizen ${number}`} is taken back`,
    saved: 'Saved',
    rest: 'Still to be saved',
  },
  choices: {
    known: 'Did you mean one of these?',
    unknown: 'I did not quite understand that',
    typed: (typed) => `You wrote: ${typed}`,
    nothingSaved: 'Press the one you mean. Whatever changes something is shown before it is saved.',
  },
  answers: {
    team: 'The team',
    which: 'What would you like to know?',
    answerTo: (letter: string) => `Answer ${letter}`,
  },
  greeting: {
    title: (name) => (name === '' ? 'Hello' : `Hello ${name}`),
    courses: (count) =>
      count === 0
        ? 'I keep track of dates, checklists and meetings in the team’s CTI courses.'
        : `You have a role on ${plural(count, 'course', 'courses')}.`,
    how: 'Write what happened or what you want to know, in your own words if you like: “when does 42 end?”',
    status: (number) => `Status ${number}`,
    mine: 'My courses',
    overview: 'Overview',
    upcoming: 'Upcoming',
    enrol: 'New course',
    help: 'What can I write?',
  },
  quiet: {
    title: 'Fewer messages',
    lines: [
      'A reminder to you goes away when you press “Seen”, and can be put off for 1, 3 or 7 days. I remind you of the same thing three times at most.',
      'I keep telling you of phase changes, meetings and deadlines: nobody can catch up on those afterwards.',
    ],
    digestOn: 'The weekly digest on Mondays is on. A coordinator can turn it off under settings.',
    digestOff: 'The weekly digest on Mondays is off.',
    settings: 'Settings',
    mine: 'What is waiting for me',
  },
};
