// The cards about several courses, and those that ask, in English; cards.ts takes them.
import { either, type Norm } from '../programmes';
import { gatheringOf } from '../../cti/meetings/planned';
import { leadsToJob } from '../../cti/programmes';
import { formatDate, formatDateWithWeekday, pluralIn as count, joinList } from '../dates';
import { weekNumber, type PlainDate } from '../../cti/calendar/plainDate';
import { gatheringName } from '../words';
import { words } from './words';
import type { pages as danish } from '../da/pages';

const on = (date: PlainDate): string => formatDate(date, 'en');
const plural = (number: number, one: string, many: string): string =>
  count(number, one, many, 'en');

/** What somebody looked at, by the command's name. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  status: 'the status',
  checklist: 'the checklist',
  overview: 'the overview',
  upcoming: 'what is due',
  calendar: 'their own calendar',
  supervision: 'the agenda for case supervision',
  capacity: 'capacity in the next 26 weeks',
  caseload: 'the caseload',
  why: 'the reasons for the dates',
  log: 'the log',
  mine: 'their own courses',
  closing: 'the preparation of the closing meeting',
  handover: 'the handover plan',
  documentation: 'the documentation',
  note: 'the record note',
  citizenInfo: 'the page for the citizen',
  ctiPlan: 'the CTI plan',
  export: 'an export of all data',
  whatIf: 'a calculation of other dates',
  noticeSeen: 'their notice and marked it as seen',
  noticeLater: 'their notice and put it off',
  noticeRefused: 'a colleague’s notice and tried to put it off or mark it as seen',
};

/** What should have been done by now, as a mark on a course. */
const WAITS: typeof danish.overview.waits = {
  consent: () => 'consent is missing',
  'meeting.after': (course, about) => {
    const meeting = gatheringOf(course, about);
    const name = meeting ? gatheringName(words, meeting.kind) : 'meeting';
    return `${name}${meeting ? ` ${on(meeting.date)}` : ''}: planned, not confirmed`;
  },
  'contact.first': () => 'no contact with the citizen yet',
  'jobmatch.missing': ({ programme, jobEnded }) => {
    if (!leadsToJob({ programme })) return 'the day of the transition is missing';
    return jobEnded === null ? 'job match is missing' : 'a new job match is missing';
  },
  'startup.missing': () => 'no start-up meeting',
  'cti.late': () => 'CTI has not started',
  'plan.missing': () => 'plan for the phase is missing',
  'phase.open': () => 'open items from the last phase change',
  'handover.deadline': () => 'no network meeting',
  'handover.plan': () => 'handover plan is missing',
  'decision.deadline': () => 'decision on continued support is missing',
  'closing.unplanned': () => 'closing meeting is not planned',
};

function normed({ norm, bases, programmes }: Norm, place: number): string {
  const under = bases.length > 0 ? [`under ${joinList(bases, 'en')}`] : [];
  return `about ${norm}${place === 0 ? ' courses' : ''} ${either([...under, ...programmes], 'or')}`;
}

export const pages: typeof danish = {
  overview: {
    title: 'Overview of courses',
    count: (total) => plural(total, 'course', 'courses'),
    rest: (left) => plural(left, 'more course', 'more courses'),
    none: 'No courses to show',
    noneHint: 'Write for example “new course 42”, and the form appears.',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: '‹ Previous',
    following: 'Next ›',
    open: (open) => plural(open, 'open item', 'open items'),
    paused: 'Ⅱ Paused',
    undelivered: (lost) => `! ${plural(lost, 'message', 'messages')} not delivered`,
    rowTitle: (number) => `Show the status of citizen ${number}`,
    needsAttention: 'Needs attention',
    others: 'By next date',
    unreadable: {
      title: 'Cannot be read',
      flag: '! This cannot be read right now',
      hint: 'Nothing is deleted, but no reminders come. Tell those who run me.',
    },
    urgent: (count) => (count === 1 ? '1 needs attention' : `${count} need attention`),
    waits: WAITS,
    filters: {
      all: 'All running',
      attention: 'Needs attention',
      contact: 'Before CTI',
      phase: (phase) => `Phase ${phase}`,
      paused: 'Paused',
      open: 'Open items',
      closed: 'Closed',
    },
    filtered: (filter) => `Showing: ${filter}`,
    choose: 'Choose view',
  },

  upcoming: {
    title: (days) => (days === 1 ? 'The next day' : `The next ${days} days`),
    none: 'Nothing happens in the courses in that time.',
    count: (found) => `${found} ahead`,
    day: (date) => formatDateWithWeekday(date, 'en'),
    week: (from) => `Week ${weekNumber(from)} · from ${on(from)}`,
    changes: (found) => plural(found, 'change', 'changes'),
    meetings: (found) => plural(found, 'meeting', 'meetings'),
    reminders: (found) => plural(found, 'reminder', 'reminders'),
    quiet: 'nothing',
    weeks: 'The next eight weeks',
    later: (count) => `Later: ${count} more`,
    rest: (left) => `and ${left} more. Ask for fewer days to see them all.`,
  },

  digest: {
    open: 'Open items',
    title: (from) => `The weeks from ${on(from)}`,
    none: 'Nothing happens in the courses this week or next.',
  },

  closing: {
    title: { meeting: 'Prepare the closing meeting', alone: 'Prepare the end of the course' },
    dates: 'The last weeks',
    people: 'Who should be there',
    agenda: 'Agenda',
    confirmed: 'is coming',
    declined: 'cannot come',
    noAnswer: 'has not answered',
    network: (by, date) =>
      date
        ? `Network meeting ${on(date)}`
        : by
          ? `Network meeting by ${on(by)}`
          : 'Network meeting at least a month before the end',
    decision: (before, decided) =>
      decided === null
        ? `Decision on continued support${before ? ` before ${on(before)}` : ''}`
        : `Continued support: ${decided}`,
    handover: (made) => (made ? 'The handover plan is made' : 'The handover plan is missing'),
    meeting: (date, held) =>
      date
        ? `Closing meeting ${held ? 'held' : 'planned for'} ${on(date)}`
        : 'The closing meeting is not planned',
    lastDay: (date) => `Last day ${on(date)}`,
  },

  why: {
    title: 'The dates and their reasons',
    later: (count) => plural(count, 'more date', 'more dates'),
    source: (source) => `Source: ${source}`,
  },

  log: {
    title: 'Log',
    none: 'The log is empty.',
    bot: 'the bot',
    looked: (what) => `Looked at ${what}`,
    earlier: (count) => `${plural(count, 'more line', 'more lines')}`,
    commands: LOOKED_AT,
    undone: 'taken back',
    place: (first, last, of) => `Lines ${first}-${last} of ${of}, newest first`,
    older: 'Older ›',
    newer: '‹ Newer',
  },

  caseload: {
    title: 'Caseload',
    none: (phases) => `No CTI worker has a course in phase ${either(phases, 'or')}.`,
    row: (courses, percent) => `${plural(courses, 'course', 'courses')} · ${percent}% of the norm`,
    weighted: (percent) => `Weighted by phase: ${percent}%`,
    share: (percent) => `Works ${percent}% of full time`,
    over: '△ Over the norm',
    norm: (all) =>
      `The line in the bar shows the norm. It is a guide, full time: ${all.map(normed).join(', and ')}.`,
    source: 'Source: intervention model and Q&A no. 46',
  },

  whatIf: {
    supposed: (parts) => `if ${parts.join(' and ')}`,
    start: (date) => `CTI starts on ${on(date)}`,
    pause: (from, until) =>
      until
        ? `the course is paused from ${on(from)} and resumed on ${on(until)}`
        : `the course is paused from ${on(from)}`,
    basis: (basis) => `the legal basis is ${basis}`,
    plan: 'Dates',
    dates: { start: 'CTI start', phase: (phase) => `Phase ${phase} from`, lastDay: 'Last day' },
    notKnown: 'not known',
    same: (value) => `${value} (unchanged)`,
    fromTo: (now, then) => `${now} → ${then}`,
    load: (name) => `Load of ${name}`,
    ofNorm: 'Of the norm:',
    weighted: 'Weighted by phase:',
    percent: (percent) => `${percent}%`,
    deviations: 'It would stand as deviations',
    expected: {
      jobmatch: (day) => `The dates are counted from the first working day, ${on(day)}.`,
      transition: (day) => `The dates are counted from the transition on ${on(day)}.`,
    },
    notSaved: 'This is only a calculation. Nothing was saved.',
  },

  capacity: {
    title: 'Room in the next 26 weeks',
    lead: 'Load by phase, as the courses are planned now',
    none: 'No CTI worker has a course yet.',
    now: (percent) => `Now ${percent}%`,
    from: (from, percent) => `from ${on(from)} ${percent}%`,
    andOn: 'and changing again later',
    roomNow: 'There is room now.',
    roomFrom: (from) => `There is room from the week beginning ${on(from)}.`,
    noRoom: '△ There is no room in the next 26 weeks.',
    rest: (count) =>
      `and ${plural(count, 'more CTI worker', 'more CTI workers')}. Write “caseload” to see all.`,
    legend: (ways) =>
      `The line shows 26 weeks from left to right. △ marks weeks in which the norm is reached. A course takes the most room in phase 1 and the least in ${either(
        ways.map(({ last, line }) => `phase ${last} (${line})`),
        'or',
      )}, and a paused course takes none.`,
    basis:
      'Courses waiting for their first working day count from that day. The norm is a guide. Source: intervention model and Q&A no. 46',
  },

  supervision: {
    title: 'Case supervision',
    none: 'No course needs discussing right now.',
    count: (count) => plural(count, 'course to discuss', 'courses to discuss'),
    openItems: (count, date) => `${plural(count, 'open item', 'open items')} before ${on(date)}`,
    drift: (line, per30, guide) =>
      `Support is ${per30} min per 30 days; ${line} would make it ${guide} min`,
    longWait: (days) => `Has waited ${plural(days, 'day', 'days')} for the CTI start`,
    longPause: (days) => `Paused for ${plural(days, 'day', 'days')}`,
    notDiscussed: (last) =>
      last ? `Not discussed since ${on(last)}` : 'Not discussed in the last four weeks',
    discussed: 'Discussed',
    how: 'The most pressing first. Tap “Discussed” when you have talked about a course; it comes back in four weeks, or sooner if something happens. The list is about the courses and says nothing about any one worker.',
  },

  calendar: {
    title: 'Your calendar',
    state: {
      made: 'Here is your own address',
      kept: 'You have an address already',
      stopped: 'Your address no longer works',
    },
    how: 'Copy the address and add it to your calendar as a calendar from the internet. It shows phase changes, deadlines and meetings of the courses in which you have a role, by the citizen’s number only, and follows when dates move.',
    secret:
      'The address is for you alone and is shown only this once. Do not share it: whoever has it can see your calendar.',
    what: 'The address cannot be shown again. If it got lost, or others know it, make a new one; the old one stops working.',
    another: 'Make a new address',
    stop: 'Close the address',
    entry: (name, number) => `Citizen ${number}: ${name}`,
    name: 'CTI',
  },

  mine: {
    title: 'My courses',
    none: 'You have no role on any course right now.',
    count: (found) => plural(found, 'course', 'courses'),
    as: (roles) => `You are ${roles}`,
    again: (date) => `put off until ${on(date)}`,
    nudged: { seen: 'seen', putOff: 'put off', toldOften: 'told three times' },
    rest: (left) => `and ${left} more`,
  },

  settings: {
    title: "The team's settings",
    language: 'Language',
    digest: 'Weekly overview on Mondays',
    retention: 'Closed courses are erased after',
    months: (months) => plural(months, 'month', 'months'),
    guests: 'Guests of the organisation may use the bot',
    coordinators: 'Coordinators',
    noCoordinators: 'nobody yet; whoever adds me to the team again becomes one',
    shares: 'Share of full time',
    yes: 'yes',
    no: 'no',
    change: 'Change settings',
  },

  suggestions: {
    title: 'I did not quite understand that',
    part: (part) => `I did not understand this part: ${part}`,
    typed: (typed) => `You wrote: ${typed}`,
    meant: 'Did you mean:',
    help: 'Help',
  },

  question: {
    delete: {
      title: (number) => `Delete everything about citizen ${number}?`,
      lines: [
        'Everything about the course is removed for good, the log too. It cannot be undone.',
        'What the bot has posted or answered about the citizen will be replaced by a line saying that it has been erased. Overviews, and what you wrote yourselves, have to be deleted in Teams.',
      ],
      confirm: 'Delete the course',
    },
    import: {
      title: () => 'Create the courses?',
      lines: ['Nothing is saved yet. Either all courses are created or none.'],
      confirm: 'Create the courses',
    },
    cancel: 'Cancel',
  },

  import: {
    title: 'Courses ready to be created',
    ready: (ready) => `✓ ${plural(ready, 'course is', 'courses are')} ready`,
    faults: (faults) => `! ${plural(faults, 'line needs', 'lines need')} correcting`,
    nothingSaved: 'Nothing is saved yet. Either all courses are created or none.',
    confirm: (ready) => `Create ${plural(ready, 'course', 'courses')}`,
    cancel: 'Cancel',
  },

  moving: {
    title: 'Move the team’s courses to another channel',
    lines: [
      'Everything moves with them: log, reminders and roles. From then on only members of the new channel can see the courses.',
    ],
    away: (count, name) => `Move ${plural(count, 'course', 'courses')} to ${name}`,
    here: (count, name) => `Bring ${plural(count, 'course', 'courses')} here from ${name}`,
  },

  whichTeam: {
    title: 'That number exists in several of your teams',
    several: 'You are in several teams',
    unnamed: (place) => `Team ${place}`,
    ask: 'Which team do you mean?',
  },
};
