// The citizen's page and the CTI plan in Danish; papers.ts takes them.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { formatDate } from '../dates';
import { numeral } from '../words';
import { words } from './words';

const on = (date: PlainDate): string => formatDate(date, 'da');

export const leaflets = {
  info: {
    title: 'Dit CTI-forløb',
    lead: 'Her står det vigtigste om forløbet. Spørg, hvis du er i tvivl om noget, også gerne flere gange.',
    gets: 'Hvad får du?',
    getsWhat: {
      jobmatch:
        'Du får en fast kontaktperson, din CTI-medarbejder, i en aftalt periode. CTI-medarbejderen støtter dig i at finde mennesker, der kan hjælpe dig, og i det, du har brug for at kunne for at få et job, beholde det og klare forandringerne i dit liv.',
      transition:
        'Du får en fast kontaktperson, din CTI-medarbejder, i en aftalt periode. CTI-medarbejderen støtter dig i at klare dig selv og i at finde mennesker, der kan hjælpe dig.',
    },
    decides: 'Hvad bestemmer du?',
    decidesWhat:
      'Du bestemmer selv, hvad I skal arbejde med, og hvad der skal sættes i gang. Du kan få støtte til at finde ud af det.',
    first: 'Hvad sker der først?',
    firstWhat: {
      jobmatch:
        'I den første tid støtter CTI-medarbejderen dig i at falde til i din nye situation og på arbejdspladsen. I finder sammen ud af, hvad du har brug for hjælp til, og hvem der kan give den.',
      transition:
        'I den første tid støtter CTI-medarbejderen dig i at falde til i din nye situation, for eksempel i din bolig. I finder sammen ud af, hvad du har brug for hjælp til, og hvem der kan give den.',
    },
    long: 'Hvor længe varer det?',
    length: (months: number, phases: number): string =>
      `Forløbet varer ${numeral(months, words)} måneder og er delt i ${numeral(phases, words)} lige lange faser.`,
    dates: (start: PlainDate, lastDay: PlainDate): string =>
      `Det begynder ${on(start)}, og den sidste dag er ${on(lastDay)}.`,
    less: 'Støtten er størst i begyndelsen og bliver mindre, efterhånden som du selv og andre tager over. Forløbet kan ikke forlænges.',
    leave: 'Hvad siger du selv ja eller nej til?',
    leaveWhat:
      'Du siger selv ja eller nej til, at medarbejderne i kommunen deler oplysninger om dig, og til, at din familie eller andre i dit netværk er med. Du kan altid ændre dit svar.',
    talk: 'Det kan I tale om',
    questions: {
      jobmatch: [
        'Hvad vil du gerne have hjælp til lige nu?',
        'Er der noget ved at begynde på en arbejdsplads, som bekymrer dig?',
        'Hvad har hjulpet dig før, når noget var nyt?',
        'Hvordan vil du helst have, at vi hjælper dig?',
      ],
      transition: [
        'Hvad vil du gerne have støtte til lige nu?',
        'Er der noget ved din nye situation, som bekymrer dig?',
        'Hvordan vil du helst have, at vi hjælper dig?',
      ],
    },
    reach: 'Sådan kan du kontakte din CTI-medarbejder',
    name: 'Navn',
    phone: 'Telefon',
    times: 'Hvornår',
  },

  ctiPlan: {
    title: 'CTI-plan',
    lead: 'Planen er min, og jeg bestemmer selv, hvem der får den.',
    phases: 'Forløbets faser',
    from: (date: PlainDate): string => `fra ${on(date)}`,
    unknown: 'ikke kendt endnu',
    lastDay: 'Sidste dag',
    tracks: { job: 'Job', coping: 'Mestring i hverdagen', network: 'Netværk' },
    areas: 'Det, vi arbejder med',
    subgoals: 'Delmål',
    activities: 'Det gør vi',
    contact: 'Hvem kontaktes?',
    support: 'Hvem støtter senere?',
    mapping: 'Det har vi set på sammen',
    looked: 'ja',
    notLooked: 'ikke endnu',
  },
};
