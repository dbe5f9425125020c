// English words of look; read by chat/words.
import type { ChatWords } from '../da';

export const look: ChatWords['look'] = {
  filters: {
    attention: 'needs attention, attention, urgent, waiting',
    contact: 'contact, contact period',
    paused: 'pause, paused, on pause, pauses',
    open: 'open, open items',
    closed: 'closed, ended, finished',
  },
  feedChanges: {
    new: 'new, new address',
    stop: 'stop, revoke, close',
  },
  stretches: {
    1: 'day, today',
    7: 'week, this week',
    14: 'fortnight, two weeks',
    30: 'month, this month',
  },
  whole: 'everything, in full, the whole card, unfolded',
  asWord: 'word, as word, as a file, file',
  citizenInfo: 'citizen info, what the citizen should know, page for the citizen',
  ctiPlan: 'cti plan, cti-plan, plan as word',
  pageNumber: 'page',
  why: 'why, explain',
  log: 'log, history, show log',
  closing: 'closing, closing meeting, prepare closing',
  note: 'note, journal note, case note',
  export: 'export, download',
  help: 'help, help me, what can you do, commands',
  status: 'status, show, how is',
  overview: 'overview, all courses, all, list, courses',
  mine: 'mine, my courses, my citizens, my tasks',
  upcoming: 'upcoming, coming up, due, deadlines, what is due',
  checklist: 'checklist, check list, checklists',
  documentation: 'documentation, document, report',
  caseload: 'caseload, case load, workload',
  supervision: 'supervision, case supervision, sparring',
  capacity: 'capacity, room, free capacity',
  calendar: 'calendar, my calendar, calendar feed',
  undo: 'undo, undo that, undo last, take back',
  daysIn: {
    1: 'days, day',
    7: 'weeks, week',
  },
};
