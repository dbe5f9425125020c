// The answer to a press: `converse` calls it.
import { saidView } from '../desk/views/saidView';
import { withoutTeam } from '../desk/door/visit';
import { readPress, type Press } from '../chat/buttons/press';
import { dateAt } from '../cti/calendar/plainDate';
import type { Language } from '../cti/course/language';
import { refuse, type Refusal } from '../cti/course/refusal';
import { changeOne } from '../desk/change/change';
import { liveView } from '../desk/change/liveCards';
import { onlyIfStillIn, type Visited } from '../desk/door/visit';
import { openForm, reopenForm } from '../desk/forms/forms';
import { saveName } from '../desk/forms/once';
import type { Caller, Outcome } from '../desk/ports/caller';
import type { FileOrder } from '../desk/ports/fileOrder';
import { erase } from '../desk/team/erase';
import { propose } from '../desk/sentences/propose';
import { save } from '../desk/sentences/save';
import { orderFile } from '../desk/team/export';
import { morningShown } from '../desk/team/morning';
import { cancelImport, confirmImport } from '../desk/import/confirming';
import { answerNudge } from '../desk/team/nudgeAnswer';
import { languageFor } from './answers';
import { doCommand, runErrand } from './commands';
import { fromText } from './fromText';
import { doneMove } from './moving';
import type { ConverseParts } from './ports';
import type { Pressed } from './speaker';

type PressOf<K extends Press['kind']> = Extract<Press, { kind: K }>;
type Settling = Extract<Press, { readonly kind: 'confirm' | 'cancel' }>;

/**
 * What a pressed button or a saved form comes to. Its data is checked, never trusted (D3). What is
 * changed by a card that follows its course, or saved by a form that it opened, is answered with that
 * card as it stands now: its other readers see the same a moment later.
 */
export async function doPress(parts: ConverseParts, pressedBy: Pressed): Promise<Visited> {
  const incoming = savingOnce(pressedBy);
  const visited = onLiveCard(await pressed(parts, incoming), incoming);
  return onMorningCard(visited, incoming);
}

/** A form and a confirmation save once: each save of one has the name of that, not of the press. */
function savingOnce(incoming: Pressed): Pressed {
  const { once, take } = incoming.data;
  return { ...incoming, id: saveName(once, take) ?? incoming.id };
}

/** A card of several things stays one: its other rows are there as before, what was done is on top. */
async function onMorningCard(visited: Visited, { card, where }: Pressed): Promise<Visited> {
  const { caller, outcome } = visited;
  const { view, changed } = outcome;
  if (!caller || !changed || !card || where.kind !== 'personal') return visited;
  if (view.kind !== 'status') return visited;
  const morning = await morningShown(caller, card);
  return morning ? { caller, outcome: { ...outcome, view: { ...morning, done: view } } } : visited;
}

function onLiveCard(visited: Visited, { card }: Pressed): Visited {
  const { caller, outcome } = visited;
  const { changed } = outcome;
  const live = changed?.live.find(({ activity }) => activity === card);
  if (!caller || !changed || !live || outcome.view.kind === 'said') return visited;
  const { settings } = caller.team;
  const view = liveView(live, changed.course, { settings, today: caller.today });
  return view ? { caller, outcome: { view, changed } } : visited;
}

async function pressed(parts: ConverseParts, incoming: Pressed): Promise<Visited> {
  const { verb, data } = incoming;
  const team = typeof data['team'] === 'string' ? data['team'] : null;
  if (verb === 'say' && typeof data['text'] === 'string') {
    return fromText(parts, incoming, { text: data['text'], mentions: [], team });
  }
  const today = dateAt(parts.house.clock.now());
  const language = await languageFor(parts, incoming);
  const press = readPress(verb, data, { today, mentions: [], language });
  const errand = { parts, incoming, team };
  switch (press.kind) {
    case 'command': {
      const again = { verb, data };
      return doCommand(parts, incoming, { command: press.command, fromForm: true, team, again });
    }
    case 'form':
      return openedForm(errand, press);
    case 'save':
    case 'propose':
      return confirmed(errand, press, language);
    case 'badField':
      return isTyped(press) ? formAgain(errand, press) : withoutTeam(saidView('oldCard'));
    case 'confirm':
    case 'cancel':
      return settled(errand, press);
    case 'attend':
      return attending(errand, press);
    case 'file':
      return fileAsked(errand, press);
    case 'later':
    case 'seen':
      return nudged(errand, press);
    case 'cpr':
      return withoutTeam(saidView('cpr'));
    case 'noSuchDate':
    case 'badNumber':
      return withoutTeam(saidView(press.kind, { typed: press.typed }));
    case 'thanks':
    case 'answered':
    case 'unclear':
    case 'unclearPart':
    case 'bad':
      return withoutTeam(saidView('oldCard'));
  }
}

interface PressErrand {
  readonly parts: ConverseParts;
  readonly incoming: Pressed;
  readonly team: string | null;
}

function again({ incoming }: PressErrand): { verb: string; data: Pressed['data'] } {
  return { verb: incoming.verb, data: incoming.data };
}

/** A confirmation's rows, saved or shown: their commands are judged on the courses of today (D3). */
function confirmed(
  errand: PressErrand,
  press: PressOf<'save' | 'propose'>,
  language: Language,
): Promise<Visited> {
  const { agenda } = errand.parts.house.storage;
  const commands = press.kind === 'save' ? press.commands : [press.command];
  const [first] = commands;
  const citizen = first && 'citizen' in first ? (first.citizen ?? null) : null;
  return runErrand(errand.parts, errand.incoming, {
    citizen: first?.name === 'enrol' ? null : citizen,
    team: errand.team,
    again: again(errand),
    run: (caller) => {
      const proposing = { caller, agenda, language };
      return press.kind === 'save' ? save(proposing, press) : propose(proposing, commands);
    },
  });
}

function openedForm(errand: PressErrand, { form, command }: PressOf<'form'>): Promise<Visited> {
  const citizen = 'citizen' in command ? (command.citizen ?? null) : null;
  return runErrand(errand.parts, errand.incoming, {
    citizen,
    team: errand.team,
    again: again(errand),
    run: async (caller) => {
      const held = citizen === null ? undefined : await caller.store.course(citizen);
      if (citizen !== null && !held) return { view: { kind: 'notFound', number: citizen } };
      const course = held?.course ?? null;
      return {
        view: await openForm({ caller, command, form, course }),
        ...(course ? { about: course.id } : {}),
      };
    },
  });
}

/** What a checklist's own buttons carry nobody typed: it is of an old card, or made up (D3). */
function isTyped({ command, field }: PressOf<'badField'>): boolean {
  return command.name !== 'tick' || field === 'reason';
}

/** Nothing typed is lost: the form comes back with every value and the fault at its field. */
function formAgain(errand: PressErrand, press: PressOf<'badField'>): Promise<Visited> {
  const { command, field, typed, values } = press;
  return runErrand(errand.parts, errand.incoming, {
    citizen: null,
    team: errand.team,
    again: again(errand),
    run: async (caller) => ({
      view: await reopenForm({
        caller,
        command,
        values,
        errors: { [field]: fault(field, typed.slice(0, 60)) },
      }),
    }),
  });
}

const DATES = ['date', 'until', 'startup', 'firstDay', 'start', 'from'];

/** What is wrong with what a person wrote there. */
function fault(field: string, typed: string): Refusal {
  if (field === 'citizen' || field === 'number') return refuse('D1', 'numberShape');
  if (field === 'minutes' || field === 'hours') {
    return refuse(field === 'hours' ? 'C5' : 'C4', 'amountImpossible', { value: typed });
  }
  if (field === 'network') return refuse('P11', 'amountImpossible', { value: typed });
  if (DATES.includes(field)) return refuse('T2', 'dateImpossible', { date: typed });
  return field === 'time'
    ? refuse('T13', 'timeImpossible', { typed })
    : refuse('D5', 'fieldUnreadable', { typed });
}

/** A question was answered: what it was about says the card, whether it still holds the desk. */
function settled(errand: PressErrand, press: Settling): Promise<Visited> {
  const { data } = press;
  if (data['ask'] === 'move' && press.kind === 'confirm') {
    const wanted = { from: wordIn(data['from']), to: wordIn(data['to']) };
    return doneMove(errand.parts, errand.incoming, wanted);
  }
  const run = answerTo(errand, press.kind === 'confirm', data);
  if (!run)
    return Promise.resolve(
      withoutTeam(saidView(press.kind === 'confirm' ? 'oldCard' : 'cancelled')),
    );
  const citizen = data['ask'] === 'delete' ? Number(data['citizen']) : null;
  return runErrand(errand.parts, errand.incoming, {
    ...{ citizen, run },
    team: errand.team,
    again: again(errand),
  });
}

function answerTo(
  errand: PressErrand,
  yes: boolean,
  data: Pressed['data'],
): ((caller: Caller) => Promise<Outcome>) | undefined {
  const { agenda } = errand.parts.house.storage;
  if (data['ask'] === 'import') {
    const token = wordIn(data['token']);
    if (!yes) return cancelImport;
    return (caller) => onlyIfStillIn(caller, null, () => confirmImport(caller, agenda, token));
  }
  const citizen = Number(data['citizen'] ?? 0);
  if (data['ask'] !== 'delete' || !yes || !Number.isInteger(citizen)) return undefined;
  return (caller) =>
    onlyIfStillIn(caller, citizen, () => erase(caller, citizen, wordIn(data['course'])));
}

function wordIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function attending(errand: PressErrand, press: PressOf<'attend'>): Promise<Visited> {
  const { citizen, meeting, comes, onClosing } = press;
  const { agenda } = errand.parts.house.storage;
  return runErrand(errand.parts, errand.incoming, {
    citizen,
    team: errand.team,
    again: again(errand),
    run: async (caller) => {
      const change = { type: 'confirmMeeting', meeting, comes } as const;
      const outcome = await changeOne(caller, agenda, citizen, change);
      const course = outcome.changed?.course;
      if (!course || !onClosing || outcome.view.kind !== 'status') return outcome;
      return { ...outcome, view: { kind: 'closing', course, today: caller.today } };
    },
  });
}

function fileAsked(errand: PressErrand, { file, citizen }: PressOf<'file'>): Promise<Visited> {
  const order = file === 'figures' || citizen === null ? FIGURES : { file, citizen };
  return runErrand(errand.parts, errand.incoming, {
    citizen,
    team: errand.team,
    again: again(errand),
    run: (caller) => orderFile(caller, order),
  });
}

const FIGURES: FileOrder = { file: 'figures' };

function nudged(errand: PressErrand, press: PressOf<'later' | 'seen'>): Promise<Visited> {
  const { citizen, due } = press;
  const { nudges, house } = errand.parts;
  const days = press.kind === 'later' ? press.days : null;
  return runErrand(errand.parts, errand.incoming, {
    citizen,
    team: errand.team,
    again: again(errand),
    run: (caller) =>
      answerNudge(caller, nudges, { citizen, due, days }, () =>
        house.watch?.('notAddressee', caller.person),
      ),
  });
}
