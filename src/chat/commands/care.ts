import type { ContactKind, ItemState, SupportDecision } from '../../cti/course/course';
import { entry, type Entry } from '../grammar/entry';
import { personSlot } from '../slots/people';
import { as, type Found, type Slot } from '../slots/slot';
import { amountSlot, announced, countSlot, dateSlot, wordSlot } from '../slots/slots';
import { textSlot } from '../slots/texts';
import { vocabulary } from '../slots/vocabulary';
import { citizen, lists, reason } from './common';

const itemStates = vocabulary<ItemState>({
  done: {
    da: 'udført, færdig, ok, gjort, klaret, ja, afkrydset',
    en: 'done, finished, yes, checked, complete',
  },
  open: {
    da: 'åben, åbn, åbent, ikke udført, fjern',
    en: 'open, not done, reopen, uncheck, undone',
  },
  na: {
    da: 'ikke relevant, ikke-relevant, irrelevant, n/a, na, ej relevant',
    en: 'na, n/a, not relevant, not applicable, irrelevant',
  },
});

const rowNumber = countSlot({ da: 'punkt, række, nr, nummer', en: 'item, row, no, number' }, 99);

/** By its number in the list, from 1. */
const row: Slot<string | number> = {
  read: (spot) => rowNumber.read?.(spot),
  bare: (spot) => rowNumber.bare?.(spot),
  say: String,
  words: rowNumber.words ?? [],
};

/** A row named without its state is meant as done. */
function settleTick(found: Found): Found {
  const named = 'list' in found && 'item' in found;
  return named && !('to' in found) ? { ...found, to: 'done' } : found;
}

const supports = vocabulary<SupportDecision>({
  mentor: {
    da: 'mentor, mentorstøtte, 167, §167, 31b, §31b, § 31 b, LAB §167',
    en: 'mentor support',
  },
  sel85: {
    da: '§85, 85, sel85, sel §85, § 85, sel 85, sel § 85',
    en: 'section 85',
  },
  none: {
    da: 'ingen, ingen støtte, nej, ikke videre støtte',
    en: 'none, no support, no',
  },
});

const responsibles = vocabulary<'jobcenter' | 'social'>({
  jobcenter: {
    da: 'jobcenter, jobcentret, sagsbehandler i jobcentret, sagsbehandleren i jobcentret',
    en: 'jobcenter, jobcentre, job centre, job center, job centre caseworker',
  },
  social: {
    da: 'social, socialforvaltningen, socialforvaltning, sagsbehandler i socialforvaltningen, socialrådgiver',
    en: 'social, social caseworker, social services',
  },
});

const contactKinds = vocabulary<ContactKind>({
  home: {
    da: 'hjemme, hjem, hjemmebesøg, hjemme hos, i hjemmet',
    en: 'home, at home, home visit',
  },
  workplace: {
    da: 'arbejdsplads, arbejdspladsen, på arbejdspladsen, arbejde, på arbejde, job',
    en: 'workplace, at work, work, at the workplace',
  },
  elsewhere: {
    da: 'andetsteds, andet sted, ude, et andet sted, andet',
    en: 'elsewhere, other place, out, somewhere else, other',
  },
  phone: {
    da: 'telefon, tlf, sms, ringet, opkald, telefonisk',
    en: 'phone, by phone, call, telephone, text',
  },
  coordination: {
    da: 'koordinering, koordination, koordinerende',
    en: 'coordination, coordinating',
  },
});

const minutesOnly = amountSlot(
  {
    min: 1,
    minutter: 1,
    minut: 1,
    m: 1,
    minutes: 1,
    minute: 1,
    mins: 1,
    timer: 60,
    time: 60,
    t: 60,
    hours: 60,
    hour: 60,
    h: 60,
  },
  'min',
);
const HOURS_AND_MINUTES =
  /^(\d{1,2}) ?(?:timer|time|t|hours|hour|h) ?(?:og |and )?(\d{1,2})(?: ?(?:minutter|minutes|mins|min|m))?(?![a-z0-9/:.,-])/;
const spokenMinutes = vocabulary<'15' | '30' | '45' | '60' | '90'>({
  15: { da: 'et kvarter, kvarter', en: 'a quarter, a quarter of an hour' },
  30: { da: 'en halv time, halv time, ½ time', en: 'half an hour, half hour' },
  45: { da: 'tre kvarter', en: 'three quarters of an hour' },
  60: { da: 'en time', en: 'an hour, one hour' },
  90: { da: 'halvanden time', en: 'an hour and a half, one and a half hours' },
});

/** '45', '45 min', '1,5 time', '1 time 30 min', 'en halv time'. */
const minutes: Slot<number> = {
  ...minutesOnly,
  read: (spot) => {
    const { line, at } = spot;
    const both = HOURS_AND_MINUTES.exec(line.folded.slice(at, at + 40));
    if (both) return { value: Number(both[1]) * 60 + Number(both[2]), end: at + both[0].length };
    return as(spokenMinutes.find(line, at), Number) ?? minutesOnly.read?.(spot);
  },
};

/** Checklist, plan, contacts and decisions: the course's content (C1-C6, T10, P10). */
export const CARE: readonly Entry[] = [
  entry('tick', {
    words: {
      da: 'afkryds, afkrydse, kryds, kryds af, afkrydsning, tjek af, sæt kryds',
      en: 'tick, check, check off, tick off, mark',
    },
    slots: {
      citizen,
      list: wordSlot(lists),
      item: row,
      to: wordSlot(itemStates),
      reason,
    },
    rest: { slot: 'reason', when: ({ to }) => to === 'na', whole: true },
    settle: settleTick,
  }),
  entry('plan', {
    words: {
      da: 'plan, fælles plan, planen, plan lavet',
      en: 'plan, joint plan, plan made',
    },
    slots: {
      citizen,
      responsible: {
        ...announced(
          {
            da: 'tovholder, tovholderen, ansvarlig',
            en: 'responsible, responsible caseworker, lead',
          },
          wordSlot(responsibles),
        ),
        bare: (spot) => responsibles.find(spot.line, spot.at),
      },
    },
  }),
  entry('decision', {
    words: {
      da: 'beslutning, beslut, beslutte, beslutning om støtte, bevilling, afgørelse, videre støtte',
      en: 'decision, decide, decision on support, continued support',
    },
    slots: {
      citizen,
      support: wordSlot(supports),
      by: announced(
        { da: 'ved, af, truffet af, besluttet af', en: 'by, made by, decided by' },
        personSlot,
      ),
      worker: textSlot({
        da: 'medarbejder, støtteperson, ny medarbejder, leveres af',
        en: 'worker, new worker, support worker, provided by',
      }),
    },
  }),
  entry('contact', {
    words: {
      da: 'kontakt, kontakttid, støttetid, registrer kontakt, registrér kontakt',
      en: 'contact, contact time, support time, log contact',
    },
    slots: { citizen, minutes, kind: wordSlot(contactKinds), date: dateSlot('last'), reason },
  }),
  entry('involve', {
    words: {
      da: 'inddrag, inddrage, inddragelse, inddrag sagsbehandler, inddrag sagsbehandlere',
      en: 'involve, involve caseworkers, involve caseworker',
    },
    slots: { citizen },
  }),
];
