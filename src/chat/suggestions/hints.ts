import type { Language } from '../../cti/course/language';
import type { CommandName } from '../command';
import type { Found } from '../slots/slot';
import { vocabulary, type Vocabulary, type Words } from '../slots/vocabulary';

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

/** What happened, as a colleague would tell it. */
const TOLD: readonly Hint[] = [
  hint(
    {
      da: 'fået job, fået et job, fået arbejde, fået et arbejde, fundet job, fundet et job, i arbejde, i job',
      en: 'found a job, found work, got a job, has a job, new job, started work',
    },
    [{ name: 'jobmatch' }, { name: 'hours' }],
  ),
  hint(
    {
      da: 'fyret, blevet fyret, opsagt, sagt op, afskediget, mistet jobbet, mistet sit job, mistet sit arbejde',
      en: 'fired, dismissed, laid off, lost the job, lost her job, lost his job, lost their job, quit',
    },
    [{ name: 'jobEnded' }],
  ),
  hint(
    {
      da: 'udeblev, udeblevet, mødte ikke op, mødte ikke, dukkede ikke op, kom ikke, ikke mødt, ikke mødt op',
      en: 'did not show up, did not show, did not turn up, did not come, never came, no show',
    },
    [{ name: 'meeting', known: { state: 'missed' } }],
  ),
  hint(
    {
      da: 'vil ikke mere, vil ikke være med, vil stoppe, vil ud, ønsker at stoppe, flyttet, flytter, død, afgået ved døden',
      en: 'wants to stop, wants out, does not want, doesn t want, no longer wants, has moved away, moved away, died, dead',
    },
    [{ name: 'stop' }, { name: 'pause' }],
  ),
  hint(
    {
      da: 'deler oplysninger, dele oplysninger, i deler oplysninger, samtykket, trækker samtykket',
      en: 'share information, share data, sharing, withdraws consent',
    },
    [{ name: 'consent', known: { state: 'withdrawn' } }],
  ),
  hint(
    {
      da: 'jeg er syg, jeg er sygemeldt, jeg går på ferie, jeg skal på ferie, jeg har ferie, jeg går på barsel, jeg holder op, er stoppet, er holdt op, ny medarbejder, overtager',
      en: 'i am ill, i am sick, i am on leave, i go on holiday, on holiday, has left, takes over, new colleague',
    },
    [{ name: 'reassign' }, { name: 'mine' }],
  ),
  hint({ da: 'mødes, at mødes, skal mødes', en: 'meet, to meet, will meet' }, [
    { name: 'meeting' },
  ]),
  hint({ da: 'næste møde, næste aftale', en: 'next meeting, next appointment' }, [
    { name: 'status' },
    { name: 'upcoming' },
  ]),
  hint({ da: 'minde mig, mind mig, minder mig, husk, huske', en: 'remind me, remember' }, [
    { name: 'meeting' },
    { name: 'upcoming' },
  ]),
  hint(
    {
      da: 'mere tid, længere tid, forlænges, forlængelse, forlænget',
      en: 'more time, longer, extended, extension',
    },
    [{ name: 'extend' }],
  ),
  hint(
    {
      da: 'forkert, skrev forkert, tastede forkert, fejl, tastefejl, kom til at',
      en: 'wrong, mistake, by mistake, error, typo',
    },
    [{ name: 'undo' }, { name: 'correct' }],
  ),
  hint(
    {
      da: 'har jeg, mine opgaver, skal jeg gøre, skal jeg nu, min tur',
      en: 'do i have, my tasks, should i do, my turn',
    },
    [{ name: 'mine' }, { name: 'upcoming' }],
  ),
  hint({ da: 'afvigelse, afvigelser', en: 'deviation, deviations' }, [
    { name: 'status' },
    { name: 'documentation' },
  ]),
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
  hint(
    {
      da: 'sagsbehandler, bekymring, bekymret, krise, akut',
      en: 'caseworker, concern, worried, crisis',
    },
    [{ name: 'involve' }],
  ),
  ...TOLD,
];
