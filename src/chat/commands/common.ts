import type { MeetingKind } from '../../cti/course/course';
import type { ListId, Programme } from '../../cti/course/programmes';
import type { Language } from '../../cti/course/language';
import { REASON } from '../slots/reason';
import type { Slot } from '../slots/slot';
import { citizenSlot } from '../slots/slots';
import { vocabulary } from '../slots/vocabulary';

export const citizen = citizenSlot();

/** 'status borger 42': said with its noun. */
export const namedCitizen = citizenSlot({ da: 'borger', en: 'citizen' });

/** Why: any line may end with it; how long it may be is the desk's matter (D5). */
export const reason: Slot<string> = {
  say: (text: string, language: Language) => `${REASON.say('it', language)} ${text}`,
  words: REASON.phrases,
};

export const meetingKinds = vocabulary<MeetingKind>({
  startup: {
    da: 'opstart, opstartsmøde, opstartmøde, opstartsmødet, start op',
    en: 'startup, start-up, startup meeting, start-up meeting, kick off',
  },
  ctistart: {
    da: 'ctistart, cti-start, cti-startmøde, ctistartmøde, cti opstart, startmøde',
    en: 'ctistart, cti start, cti start meeting',
  },
  followup: {
    da: 'opfølgning, opfølgningsmøde, opfølgende, opfølgende møde, opfølgningssamtale',
    en: 'followup, follow-up, follow-up meeting, followup meeting',
  },
  network: {
    da: 'netværk, netværksmøde, overdragelse, overdragelsessamtale, overdragelsesmøde',
    en: 'network, network meeting, handover, handover meeting',
  },
  closing: {
    da: 'afsluttende, afsluttende møde, afslutning, afslutningsmøde, slutmøde',
    en: 'closing, closing meeting, final meeting, end meeting',
  },
});

export const lists = vocabulary<ListId>({
  contact: {
    da: 'kontakt, kontaktperiode, kontaktperioden, kontaktskabelse, kontaktskabelsesperiode, kontaktskabelsesperioden, fase1, fase 1',
    en: 'contact, contact period, phase1, phase 1',
  },
  phase2: {
    da: 'fase2, fase 2, anden fase, fase to, 2. fase',
    en: 'phase2, phase 2, second phase, phase two',
  },
  phase3: {
    da: 'fase3, fase 3, tredje fase, fase tre, 3. fase',
    en: 'phase3, phase 3, third phase, phase three',
  },
  end: {
    da: 'slut, afslutning, afslutningen, afsluttende, slutningen',
    en: 'end, closing, ending, the end',
  },
});

export const programmes = vocabulary<Programme>({
  generic: {
    da: 'generisk, generel, anden overgang, generiske',
    en: 'generic, other transition, another transition',
  },
  job: {
    da: 'forløbstype job, fra ledighed til job, ledighed til job, type job, programme job',
    en: 'programme job, program job, unemployment to job, from unemployment to job',
  },
});
