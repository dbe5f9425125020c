// Slots that many commands have: the citizen, the reason, meetings; the files beside call it.
import type { MeetingKind } from '../../cti/course/course';
import { inEachLanguage, type Language } from '../../cti/course/language';
import { programmes, type ListId, type ProgrammeId } from '../../cti/programmes';
import { REASON } from '../slots/reason';
import type { Slot } from '../slots/slot';
import { citizenSlot } from '../slots/slots';
import { vocabulary } from '../slots/vocabulary';
import { WORDS } from '../words';
import { wordsOfLists } from './phases';

export const citizen = citizenSlot();

/** 'status borger 42': said with its noun. */
export const namedCitizen = citizenSlot(WORDS.common.namedCitizen);

/** Why: any line may end with it; how long it may be is the desk's matter (D5). */
export const reasonSlot: Slot<string> = {
  say: (text: string, language: Language) => `${REASON.say('it', language)} ${text}`,
  words: REASON.phrases,
};

export const meetingKinds = vocabulary<MeetingKind>(WORDS.common.meetingKinds);

export const lists = vocabulary<ListId>(wordsOfLists());

/** As people call them: what the programmes' data files say. */
export const programmesCalled = vocabulary<ProgrammeId>(
  Object.fromEntries(
    programmes().map(({ id, words }) => [id, inEachLanguage((language) => words[language].spoken)]),
  ),
);
