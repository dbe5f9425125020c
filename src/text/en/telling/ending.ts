// What notices say at the end of a course, in English; notices.ts takes it.
import { leadsToJob } from '../../../cti/programmes';
import { closed } from '../../facts';
import type { NoticeScene, NoticeText } from '../../notices';
import { thingsIn } from '../coverage';
import { words } from '../words';
import { day } from './days';

/** T8, T10 and C6: no after-care, who has the responsibility, what was decided, when data go. */
export function ended(s: NoticeScene): NoticeText {
  const open = s.uncovered ? [`Nobody takes over ${thingsIn(s.uncovered)}.`] : [];
  const erased = s.erasedOn ? [`The data of the course will be erased on ${day(s.erasedOn)}.`] : [];
  return {
    title: 'The CTI course has ended',
    lines: [
      `The last day was ${day(s.lastDay)}, and the CTI worker gives no support after it.`,
      responsibleLine(s),
      ...open,
      ...(leadsToJob(s) ? ['The job consultant goes on as long as needed.'] : []),
      decisionLine(s),
      ...erased,
    ],
  };
}

function responsibleLine({ responsible }: NoticeScene): string {
  return responsible === null
    ? 'The handover plan was not finished. Agree on who the citizen can turn to, so that the citizen is not left alone.'
    : `If the citizen needs help, the handover plan applies. Long-term responsibility: ${closed(responsible)}`;
}

function decisionLine({ decision }: NoticeScene): string {
  if (decision === null) {
    return 'No decision on continued support has been recorded. The caseworkers should make it now.';
  }
  if (decision.support === 'none')
    return 'It has been decided that no continued support will be given.';
  const who = decision.worker ?? 'another worker';
  return `Continued support: ${words.decisions[decision.support]}, given by ${closed(who)}`;
}

export function goesOn(s: NoticeScene): NoticeText {
  return {
    title: 'You go on with the citizen',
    lines: [
      `The CTI course has ended; the last day was ${day(s.lastDay)}.`,
      'Your support as job consultant goes on as long as the citizen and the workplace need it.',
    ],
  };
}
