// English words of grammar; read by chat/words.
import type { ChatWords } from '../da';

export const grammar: ChatWords['grammar'] = {
  polite:
    'hello, hi, hey, can you, what is, what is the, could you, can i see, can i have, would you, please, show, show me, give me, i want to, i would like to, i would like to see, the, a, an, me, and, now',
  fillers:
    'the, of, in, on, to, and, with, from, is, a, an, as, please, thanks, thank you, citizen, course, date, was, be, number, no, since, by',
  /** How an import is asked for, and what may stand above its columns. */
  import: {
    word: 'import, import courses, import lines',
    /** Said once for all lines. */
    consent: 'consent, consent for all, all consent',
    /** What goes out of the draft again. */
    leave: {
      faults: 'without errors, without lines with errors, without faults',
      earlier: 'only the new lines, only the new, only new, only the newest',
    },
    sum: 'total, sum, subtotal, in all',
    headings: {
      citizen:
        'number, no, citizen, citizen number, citizen no, course, course number, case, case number',
      programme: 'programme, program, course type',
      basis: 'legal basis, basis, law, section',
      consent: 'consent',
      targetGroup: 'target group, target, in target group',
      earlierSupport: 'earlier support, previous support, prior support',
      startup: 'startup, start-up, startup meeting, start-up meeting',
      firstDay: 'first day, first working day, jobmatch, transition',
      start: 'start, cti start, start date, started',
      reason: 'reason',
    },
  },
  and: 'and, the, was, were',
  reason: 'reason, because, because of, due to',
  citizen: 'citizen, course, no, number, case',
  links: 'is, to, the, on, from, was, new',
  yes: 'yes, y, true, given',
  no: 'no, n, not, none, false',
  common:
    'citizen course the and of on in for with to from at what when how why is not reason because meeting checklist overview upcoming new role phase day without held cancelled done open march may june july october monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday delete correct language please show me my can you i treatment prison jail withdrawn given consent home workplace elsewhere coordination responsible lead none housing economy goal moved away yes no due hours weeks week days by was has have should other now',
  letters: '',
};
