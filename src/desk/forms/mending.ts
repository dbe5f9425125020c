// A saved form shown again with the fault at its field; called by conversation/commands.
import type { CommandWritten, PersonWord } from '../../chat/command';
import { refuse, type Refusal, type RefusalWhy } from '../../cti/course/refusal';
import type { Caller } from '../ports/caller';
import { reopenForm } from './forms';
import { slotsOf } from './slots';
import { isView, personMeant } from '../door/people';
import type { View } from '../views/views';

/** Where a refusal is mended in a form: the first of these fields that was filled in. */
const FIELDS: Partial<Record<RefusalWhy, readonly string[]>> = {
  startTooEarly: ['date', 'start'],
  pauseBeforeStart: ['date', 'from'],
  pausesOverlap: ['date', 'from', 'until'],
  resumeBeforePause: ['date', 'until'],
  dateAhead: ['date', 'from', 'until'],
  dateImpossible: ['date', 'until', 'firstDay', 'start'],
  meetingAhead: ['date'],
  appointmentAhead: ['date'],
  meetingUnknown: ['kind'],
  amountImpossible: ['minutes', 'hours', 'network'],
  ctiIsCaseworker: ['person', 'cti'],
  roleCannotBeNone: ['person'],
  numberInUse: ['number', 'citizen'],
  wrongProgramme: ['what'],
};

/** Why somebody named gets no role. */
const STRANGERS = ['personUnknown', 'personAmbiguous', 'personGuest'] as const;

type Errors = Readonly<Record<string, Refusal>>;

/**
 * What a saved form is answered with: where one of its fields is to blame, the form again with the
 * fault at that field and all that was typed; otherwise the answer as it is.
 *
 * @throws StorageDown
 */
export async function formMended(
  caller: Caller,
  command: CommandWritten,
  view: View,
): Promise<View> {
  const errors = await errorsOf(caller, command, view);
  if (Object.keys(errors).length === 0) return view;
  const form = await reopenForm({ caller, command, values: {}, errors });
  return form.kind === 'form' ? form : view;
}

async function errorsOf(caller: Caller, command: CommandWritten, view: View): Promise<Errors> {
  if (view.kind === 'said' && STRANGERS.some((say) => say === view.say)) {
    return strangersIn(caller, command);
  }
  if (view.kind !== 'refused') return {};
  const told = slotsOf(command);
  const field = FIELDS[view.refusal.why]?.find((slot) => told[slot] !== undefined);
  return field === undefined ? {} : { [field]: view.refusal };
}

/** Everybody in the form who is not, or not for certain, a member of the team any more (D2). */
async function strangersIn(caller: Caller, command: CommandWritten): Promise<Errors> {
  const { people, ...slots } = slotsOf(command);
  const words = Object.entries({ ...slots, ...(typeof people === 'object' ? people : {}) });
  const errors: Record<string, Refusal> = {};
  for (const [field, word] of words) {
    if (!isPersonWord(word)) continue;
    const meant = await personMeant(caller, word);
    if (!isView(meant)) continue;
    const why =
      STRANGERS.find((say) => meant.kind === 'said' && meant.say === say) ?? 'personUnknown';
    // An id says nothing to anybody.
    errors[field] = refuse(
      why === 'personGuest' ? 'D7' : 'D2',
      why,
      'name' in word ? { name: word.name } : {},
    );
  }
  return errors;
}

function isPersonWord(value: unknown): value is PersonWord {
  if (typeof value !== 'object' || value === null) return false;
  return 'mention' in value || 'id' in value || 'name' in value;
}
