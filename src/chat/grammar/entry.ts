// The shape of a command in the grammar, and how it is declared; every file of commands/ calls it.
import type { WithDaysWritten } from '../../cti/calendar/dayWritten';
import type { CommandName, CommandNamed, CommandWritten } from '../command';
import { inEachLanguage } from '../../cti/course/language';
import type { Found, Reader, Slot } from '../slots/slot';
import { speller } from '../suggestions/spelling';
import { phrases, type Vocabulary, type Words } from '../slots/vocabulary';

type Written<N extends CommandName> = WithDaysWritten<CommandNamed<N>>;
type SlotsOf<N extends CommandName> = {
  readonly [K in keyof Omit<Written<N>, 'name'>]?: Slot<NonNullable<Written<N>[K]>>;
};

/** One command of the grammar: its words, its slots, and what the slots tell about each other. */
export interface Entry<N extends CommandName = CommandName> {
  readonly name: N;
  readonly words: Words;
  /** What these words say beyond the name: `practice 42 20` are hours of kind practice. */
  readonly fixed: Found;
  readonly slots: Readonly<Record<string, Slot<unknown>>>;
  /** The slot that takes what is left of the line, once `when` holds. */
  readonly rest: Rest | null;
  /** Draws conclusions: a meeting with a date and no state is planned. */
  readonly settle: (found: Found) => Found;
  /** The words of all its slots: where a plain name or a text ends. */
  readonly stops: Vocabulary<'it'>;
  /** Whether a word is one of these misspelt. */
  readonly isSlip: (word: string) => boolean;
  /** The words that announce one of its texts. */
  readonly announcements: Vocabulary<'it'>;
  /** What a part that was not understood may have meant: slots to suggest. */
  readonly otherwise: (found: Found, part: string) => readonly Found[];
  /** Said twice in one line ('cti @A job @B'), it is two commands. */
  readonly repeats: boolean;
  /** A look-up: words that are not understood around it do no harm and are passed over. */
  readonly looksUp: boolean;
  /** Numbers too: whatever is said, the answer is the same. */
  readonly sameAnswer: boolean;
}

export interface Rest {
  readonly slot: string;
  readonly when: (found: Found) => boolean;
  /** To the end of the line, whatever is said in it; otherwise to where another text is announced. */
  readonly whole: boolean;
  /** What may end such a line and is no part of the text: the day of it. First that fits. */
  readonly closing?: readonly Closing[];
}

export interface Closing {
  readonly slot: string;
  /** A hit counts where it takes the line to its end. */
  readonly read: Reader<unknown>;
}

interface Spec<N extends CommandName> {
  readonly words: Words;
  readonly fixed?: Partial<Omit<CommandNamed<N>, 'name'>>;
  readonly slots?: SlotsOf<N>;
  /** Read like slots, before them; `settle` turns what they found into slots. */
  readonly parts?: Readonly<Record<string, Slot<unknown>>>;
  readonly rest?: Rest;
  readonly settle?: (found: Found) => Found;
  readonly repeats?: boolean;
  readonly otherwise?: Entry['otherwise'];
  readonly looksUp?: boolean;
  readonly sameAnswer?: boolean;
}

/** Declares a command; the slots' types are checked against the contract. */
export function entry<N extends CommandName>(name: N, spec: Spec<N>): Entry<N> {
  const {
    words,
    fixed = {},
    parts = {},
    rest = null,
    repeats = false,
    looksUp = false,
    sameAnswer = false,
  } = spec;
  const slots = { ...parts, ...(spec.slots as Entry['slots'] | undefined) };
  const settle = spec.settle ?? ((found: Found) => found);
  return {
    name,
    words,
    fixed,
    slots,
    rest,
    settle,
    stops: allWords(slots, 'words'),
    isSlip: slipsOf(slots),
    announcements: allWords(slots, 'announcements'),
    otherwise: spec.otherwise ?? (() => []),
    repeats,
    looksUp,
    sameAnswer,
  };
}

function allWords(slots: Entry['slots'], kind: 'words' | 'announcements'): Vocabulary<'it'> {
  const words = Object.values(slots).flatMap((slot) => slot[kind] ?? []);
  return phrases(inEachLanguage(() => words.join(',')));
}

/** Short words are too near to names. */
function slipsOf(slots: Entry['slots']): Entry['isSlip'] {
  const words = Object.values(slots).flatMap((slot) => slot.words ?? []);
  const near = speller(words.filter((word) => word.length >= 4));
  return (word) => near(word).some(({ score }) => score > 0);
}

/** The command that an entry and what was found for it make; `Spec` has checked the slots' types. */
export function commandOf(made: Entry, found: Found): CommandWritten {
  return { ...made.fixed, ...made.settle(found), name: made.name } as CommandWritten;
}
