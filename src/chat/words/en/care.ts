// English words of care; read by chat/words.
import type { ChatWords } from '../da';

export const care: ChatWords['care'] = {
  itemStates: {
    done: 'done, finished, yes, checked, complete',
    open: 'open, not done, reopen, uncheck, undone',
    na: 'na, n/a, not relevant, not applicable, irrelevant',
  },
  rowNumber: 'item, row, no, number',
  supports: {
    mentor: 'mentor support',
    sel85: 'section 85',
    none: 'none, no support, no',
  },
  responsibles: {
    jobcenter: 'jobcenter, jobcentre, job centre, job center, job centre caseworker',
    social: 'social, social caseworker, social services',
  },
  /** With their word: alone they are where a contact was. */
  contactPartners: {
    citizen: 'with citizen, with the citizen',
    network: 'with network, with the network, with family, with the family, with relatives',
    provider:
      'with provider, with the provider, with authority, with the authority, with caseworker, with the caseworker, with a service',
    employer: 'with employer, with the employer, with the manager',
  },
  contactPlace: 'focus, focus area, for focus, on focus',
  contactKinds: {
    home: 'home, at home, home visit',
    workplace: 'workplace, at work, work, at the workplace',
    elsewhere: 'elsewhere, other place, out, somewhere else, other',
    phone: 'phone, by phone, call, telephone, text',
    coordination: 'coordination, coordinating',
  },
  tick: 'tick, check, check off, tick off, mark',
  plan: 'plan, joint plan, plan made',
  planResponsible: 'responsible, responsible caseworker, lead',
  decision: 'decision, decide, decision on support, continued support',
  decisionBy: 'by, made by, decided by',
  decisionWorker: 'worker, new worker, support worker, provided by',
  contact: 'contact, contact time, support time, log contact',
  involve: 'involve, involve caseworkers, involve caseworker',
};
