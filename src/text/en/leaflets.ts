// The citizen's page and the CTI plan in English; papers.ts takes them.
import type { leaflets as danish } from '../da/leaflets';
import { formatDate } from '../dates';
import { numeral } from '../words';
import { words } from './words';

export const leaflets: typeof danish = {
  info: {
    title: 'Your CTI course',
    lead: 'Here is what matters most about the course. Ask if you are in doubt, more than once if you like.',
    gets: 'What do you get?',
    getsWhat: {
      jobmatch:
        'You get a contact person of your own, your CTI worker, for an agreed time. The CTI worker supports you in finding people who can help you, and in what you need to get a job, keep it and cope with the changes in your life.',
      transition:
        'You get a contact person of your own, your CTI worker, for an agreed time. The CTI worker supports you in managing on your own and in finding people who can help you.',
    },
    decides: 'What do you decide?',
    decidesWhat:
      'You decide what you will work on together and what is to be started. You can get support to find out.',
    first: 'What happens first?',
    firstWhat: {
      jobmatch:
        'At first the CTI worker supports you in settling into your new situation and at work. Together you find out what you need help with, and who can give it.',
      transition:
        'At first the CTI worker supports you in settling into your new situation, for example your home. Together you find out what you need help with, and who can give it.',
    },
    long: 'How long does it last?',
    length: (months, phases) =>
      `The course lasts ${numeral(months, words)} months in ${numeral(phases, words)} equally long phases.`,
    dates: (start, lastDay) =>
      `It begins on ${formatDate(start, 'en')}, and the last day is ${formatDate(lastDay, 'en')}.`,
    less: 'There is most support at the beginning and less as you and others take over. The course cannot be extended.',
    leave: 'What do you say yes or no to?',
    leaveWhat:
      'You say yes or no to the municipality sharing information about you, and to your family or others in your network taking part. You can always change your answer.',
    talk: 'What you can talk about',
    questions: {
      jobmatch: [
        'What would you like help with right now?',
        'Is there anything about starting at a workplace that worries you?',
        'What has helped you before when something was new?',
        'How would you like us to help you?',
      ],
      transition: [
        'What would you like support with right now?',
        'Is there anything about your new situation that worries you?',
        'How would you like us to help you?',
      ],
    },
    reach: 'How to reach your CTI worker',
    name: 'Name',
    phone: 'Telephone',
    times: 'When',
  },

  ctiPlan: {
    title: 'CTI plan',
    lead: 'The plan is mine, and I decide who gets it.',
    phases: 'The phases of the course',
    from: (date) => `from ${formatDate(date, 'en')}`,
    unknown: 'not known yet',
    lastDay: 'Last day',
    tracks: { job: 'Job', coping: 'Coping with everyday life', network: 'Network' },
    areas: 'What we work on',
    subgoals: 'Sub-goals',
    activities: 'What we do',
    contact: 'Whom to contact?',
    support: 'Who supports later?',
    mapping: 'What we have looked at together',
    looked: 'yes',
    notLooked: 'not yet',
  },
};
