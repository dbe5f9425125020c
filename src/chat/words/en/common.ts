// English words of common; read by chat/words.
import type { ChatWords } from '../da';

export const common: ChatWords['common'] = {
  namedCitizen: 'citizen',
  meetingKinds: {
    startup: 'startup, start-up, startup meeting, start-up meeting, kick off',
    ctistart: 'ctistart, cti start, cti start meeting',
    followup: 'followup, follow-up, follow-up meeting, followup meeting',
    network: 'network, network meeting, handover, handover meeting',
    closing: 'closing, closing meeting, final meeting, end meeting',
  },
  lists: {
    contact: 'contact, contact period, phase1, phase 1',
    phase2: 'phase2, phase 2, second phase, phase two',
    phase3: 'phase3, phase 3, third phase, phase three',
    end: 'end, closing, ending, the end',
  },
  programmes: {
    generic: 'generic, other transition, another transition',
    job: 'programme job, program job, unemployment to job, from unemployment to job',
  },
};
