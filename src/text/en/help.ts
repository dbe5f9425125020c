// The welcome and the help cards in English.
import type { Texts } from '../texts';

export const help: Texts['help'] = {
  title: 'What I can help with',
  intro:
    "I keep track of dates, checklists and meetings in the team's CTI courses. Write to me with @ in the channel, or directly in a chat.",
  groups: [
    {
      title: 'See how things stand',
      examples: [
        { text: 'status 42', does: 'one course: phase, dates, open items, who does what' },
        { text: 'overview', does: 'all courses of the team' },
        { text: 'upcoming 30', does: 'what happens in the next 30 days' },
        { text: 'mine', does: 'courses where you have a role' },
      ],
    },
    {
      title: 'Take a course from start to end',
      examples: [
        { text: 'new course', does: 'the form for a new course' },
        {
          text: 'meeting 42 startup 2027-03-02 10:00',
          does: 'planned; held or cancelled likewise',
        },
        { text: 'meeting 42 followup no-show', does: 'the citizen did not come' },
        { text: 'move meeting 42 Friday 10:00', does: 'the meeting gets a new day' },
        { text: 'jobmatch 42 2027-03-02', does: 'the citizen has found a job: first working day' },
        { text: 'job ended 42', does: 'the job has ended' },
        { text: 'start 42', does: 'CTI begins' },
        { text: 'checklist 42', does: 'the list of the next change, one tap per item' },
        {
          text: 'pause 42',
          does: 'in hospital, treatment or prison: time stands still until “resume 42”',
        },
        { text: 'stop 42', does: 'the course ends early' },
      ],
    },
    {
      title: 'Record along the way',
      examples: [
        {
          text: 'appointment 42 12 March 10:00 home visit',
          does: 'between you and the citizen; you alone are reminded',
        },
        { text: 'contact 42 45 home', does: 'support time in minutes' },
        { text: 'hours 42 8', does: 'ordinary hours a week' },
        { text: 'cti plan 42', does: 'the CTI plan as Word for the network' },
        { text: 'citizen info 42', does: 'a page for the citizen about the course (Word)' },
        { text: 'focus 42', does: 'focus areas of the CTI plan' },
        { text: 'involve 42', does: 'asks the caseworkers to get in touch' },
        {
          text: 'absence 12/7-2/8 stand-in @Name',
          does: 'a colleague gets your messages meanwhile',
        },
        { text: 'undo', does: 'takes back your last change' },
      ],
    },
    {
      title: 'The end, and papers',
      examples: [
        { text: 'closing 42', does: 'prepares the closing meeting' },
        { text: 'handover 42', does: 'who takes over, and the plan for the citizen' },
        { text: 'note 42', does: 'text for the record on what is new since the last note' },
        { text: 'documentation 42', does: 'the whole course on one card and in Word' },
        { text: 'why 42', does: 'why each date is what it is' },
      ],
    },
    {
      title: 'Plan together',
      examples: [
        { text: 'capacity', does: 'who will have room, and when' },
        { text: 'what if 42 start 5 April', does: 'the dates as they would be' },
        { text: 'reassign', does: 'a colleague is ill or has left, and another takes over' },
        { text: 'supervision', does: 'the agenda for case supervision' },
      ],
    },
  ],
  privacy:
    "Use only the citizen's number. Never write a name or a CPR number. The record itself is still kept in the record system.",
  buttons: {
    overview: { title: 'Overview', text: 'overview' },
    enrol: { title: 'New course', text: 'new course' },
    upcoming: { title: 'Upcoming', text: 'upcoming' },
    mine: { title: 'My courses', text: 'mine' },
    caseload: { title: 'Caseload', text: 'caseload' },
    settings: { title: 'Settings', text: 'settings' },
    help: { title: 'Help', text: 'help' },
  },
  welcome: {
    title: 'Hello, I am your CTI assistant',
    by: (installer: string): string => `${installer} added me to this channel.`,
    lines: [
      'I know the CTI method and keep track of time: phases, notices, meetings and checklists. I write in the channel when something is due, and to a person when it concerns only them.',
      'Begin with “New course”. After that just write @, my name and what you want, for example “status 42”.',
      'The channel is one team. Only its members can see the courses here.',
    ],
    privacy:
      'You know each citizen by a number that you choose yourselves. Never write a name or a CPR number to me.',
    coordinators: (names: string, count: number): string =>
      `${names} ${count === 1 ? 'is coordinator' : 'are coordinators'}: may import, delete, move, change settings and appoint others.`,
    courses: (count: number): string =>
      count === 0
        ? 'There are no courses yet.'
        : count === 1
          ? 'There is one course in the channel.'
          : `There are ${count} courses in the channel.`,
    digest:
      'If you would like a weekly overview on Mondays, a coordinator can turn it on in the settings.',
  },
};
