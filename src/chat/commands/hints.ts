import type { CommandName } from '../command';
import type { Found, Language } from '../slot';
import { vocabulary, type Vocabulary, type Words } from '../vocabulary';

/** Words that are no command, and the commands that somebody who uses them may want. */
export interface Hint {
  /** Tells the language in which it is said, too. */
  readonly words: Vocabulary<Language>;
  readonly wanted: readonly { readonly name: CommandName; readonly known?: Found }[];
}

function hint(words: Words, wanted: Hint['wanted']): Hint {
  const { da, en } = words;
  return { words: vocabulary({ da: { da, en: '' }, en: { da: '', en } }), wanted };
}

const phase = (filter: 'phase1' | 'phase2' | 'phase3', list: string): Hint['wanted'] => [
  { name: 'overview', known: { filter } },
  { name: 'checklist', known: { list } },
];

export const HINTS: readonly Hint[] = [
  hint({ da: 'opstart, opstartsmøde', en: 'startup, start-up' }, [
    { name: 'meeting', known: { kind: 'startup' } },
    { name: 'start' },
  ]),
  hint({ da: 'slut, afslut, luk, færdig', en: 'end, close, finish, finished' }, [
    { name: 'closing' },
    { name: 'stop' },
    { name: 'jobEnded' },
  ]),
  hint({ da: 'fase 1, fase1', en: 'phase 1, phase1' }, phase('phase1', 'contact')),
  hint({ da: 'fase 2, fase2', en: 'phase 2, phase2' }, phase('phase2', 'phase2')),
  hint({ da: 'fase 3, fase3', en: 'phase 3, phase3' }, phase('phase3', 'phase3')),
  hint({ da: 'netværk, netværksmøde', en: 'network, network meeting' }, [
    { name: 'meeting', known: { kind: 'network' } },
    { name: 'handover' },
  ]),
  hint({ da: 'opfølgning', en: 'followup, follow-up' }, [
    { name: 'meeting', known: { kind: 'followup' } },
    { name: 'agreement' },
  ]),
  hint({ da: 'behandling, misbrugsbehandling', en: 'treatment' }, [
    { name: 'pause', known: { why: 'treatment' } },
  ]),
  hint({ da: 'hospital, indlagt, indlæggelse', en: 'hospitalised, hospitalized, admitted' }, [
    { name: 'pause', known: { why: 'hospital' } },
  ]),
  hint({ da: 'fængsel, fængslet, afsoning', en: 'prison, jail' }, [
    { name: 'pause', known: { why: 'prison' } },
  ]),
  hint({ da: 'ferie, barsel, syg, orlov', en: 'holiday, leave, sick' }, [
    { name: 'pause' },
    { name: 'reassign' },
  ]),
  hint({ da: 'hvornår, datoer, dato, varighed', en: 'when, dates, date, length' }, [
    { name: 'status' },
    { name: 'why' },
    { name: 'upcoming' },
  ]),
  hint({ da: 'mangler, mangler der', en: 'missing, what is left' }, [
    { name: 'checklist' },
    { name: 'status' },
    { name: 'overview', known: { filter: 'attention' } },
  ]),
  hint({ da: 'hvor mange, travlt', en: 'how many, busy' }, [
    { name: 'caseload' },
    { name: 'overview' },
  ]),
  hint({ da: 'denne uge, i denne uge, ugen', en: 'this week' }, [
    { name: 'upcoming', known: { days: 7 } },
    { name: 'mine' },
  ]),
  hint({ da: 'påmindelse, påmindelser, frist', en: 'reminder, reminders, deadline' }, [
    { name: 'upcoming' },
    { name: 'mine' },
  ]),
  hint({ da: 'hvem', en: 'who' }, [{ name: 'status' }, { name: 'role' }]),
  hint({ da: 'cti, jobkonsulent, medarbejder', en: 'worker, job consultant' }, [
    { name: 'role' },
    { name: 'status' },
  ]),
  hint(
    {
      da: 'besøg, besøgt, besøgte, hjemmebesøg, ringet, ringede, snakket, snakkede, talt, talte, samtale, samtaler',
      en: 'visit, visited, home visit, called, talked, spoke, spoken',
    },
    [{ name: 'contact' }],
  ),
  hint({ da: 'mål, delmål', en: 'goal, goals' }, [{ name: 'focus' }]),
  hint({ da: 'job, arbejde, ansat', en: 'work, employed, hired' }, [
    { name: 'jobmatch' },
    { name: 'hours' },
  ]),
  hint({ da: 'sagsbehandler, bekymring', en: 'caseworker, concern' }, [{ name: 'involve' }]),
];
