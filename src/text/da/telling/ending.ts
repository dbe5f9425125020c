// What notices say at the end of a course, in Danish; notices.ts takes it.
import { leadsToJob } from '../../../cti/programmes';
import { closed } from '../../facts';
import type { NoticeScene, NoticeText } from '../../notices';
import { capital } from '../../dates';
import { thingsIn } from '../coverage';
import { day } from './days';

/** T8, T10 and C6: no after-care, who has the responsibility, what was decided, when data go. */
export function ended(s: NoticeScene): NoticeText {
  const job = 'Jobkonsulenten fortsætter, så længe der er behov.';
  const open = s.uncovered ? [`${capital(thingsIn(s.uncovered))} mangler en, der tager over.`] : [];
  const erased = s.erasedOn ? [`Forløbets data slettes ${day(s.erasedOn)}.`] : [];
  return {
    title: 'CTI-forløbet er slut',
    lines: [
      `Sidste dag var ${day(s.lastDay)}, og CTI-medarbejderen giver ikke støtte længere.`,
      responsibleLine(s),
      ...open,
      ...(leadsToJob(s) ? [job] : []),
      decisionLine(s),
      ...erased,
    ],
  };
}

function responsibleLine({ responsible }: NoticeScene): string {
  return responsible === null
    ? 'Overdragelsesplanen blev ikke færdig. Aftal, hvem borgeren kan gå til, så borgeren ikke står alene.'
    : `Får borgeren brug for hjælp, gælder overdragelsesplanen. Ansvaret på lang sigt: ${closed(responsible)}`;
}

function decisionLine({ decision }: NoticeScene): string {
  if (decision === null) {
    return 'Der er ikke noteret en afgørelse om fortsat støtte. Sagsbehandlerne bør træffe den nu.';
  }
  if (decision.support === 'none') return 'Det er afgjort, at der ikke gives fortsat støtte.';
  const who = decision.worker ?? 'en anden medarbejder';
  return `${FURTHER[decision.support]} gives af ${closed(who)}`;
}

const FURTHER = {
  mentor: 'Fortsat mentorstøtte',
  sel85: 'Fortsat støtte efter SEL\u00a0§\u00a085',
} as const;

export function goesOn(s: NoticeScene): NoticeText {
  return {
    title: 'Du fortsætter med borgeren',
    lines: [
      `CTI-forløbet er slut; sidste dag var ${day(s.lastDay)}.`,
      'Din støtte som jobkonsulent fortsætter, så længe borgeren og arbejdspladsen har brug for den.',
    ],
  };
}
