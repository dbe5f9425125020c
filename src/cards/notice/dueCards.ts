// What each due thing looks like and what its reader can do about it at once: for the notice card.
import type { DueKey } from '../../cti/due/thing';

/** A form to fill in, or something that one tap does. */
export type Action =
  | {
      readonly form: 'contact' | 'start' | 'meeting' | 'decision' | 'resume' | 'agreement';
      readonly title: 'contact' | 'start' | 'planMeeting' | 'decision' | 'resume' | 'agreement';
    }
  | 'nothing'
  /** The job match, or of a `generic` course the transition. */
  | 'findJob'
  /** The work agreement for who finds the job (C1), the checklist for the others. */
  | 'prepareStart'
  | 'start'
  /** Asks the reason (T3). */
  | 'startEarly'
  | 'checklist'
  | 'documentation'
  /** Whether I come to a planned meeting. */
  | 'attend';

export interface DueCard {
  /** In the channel with the live checklist, or a card of its own; else a short notice. */
  readonly looks: 'notice' | 'checklist' | 'checklistAtTheEnd' | 'phaseChange' | 'closing';
  readonly action: Action;
}

/** One row a due key: a key without its card does not compile. */
export const DUE_CARDS: Readonly<Record<DueKey, DueCard>> = {
  'contact.first': { looks: 'notice', action: { form: 'contact', title: 'contact' } },
  'jobmatch.missing': { looks: 'notice', action: 'findJob' },
  'cti.prepare': { looks: 'checklist', action: 'prepareStart' },
  'cti.window': { looks: 'notice', action: 'startEarly' },
  'cti.start': { looks: 'notice', action: 'start' },
  'cti.late': { looks: 'notice', action: { form: 'start', title: 'start' } },
  'phase.notice': { looks: 'checklist', action: 'checklist' },
  'phase.change': { looks: 'phaseChange', action: 'nothing' },
  'phase.open': { looks: 'notice', action: 'checklist' },
  'closing.prepare': { looks: 'closing', action: 'nothing' },
  'handover.deadline': { looks: 'notice', action: { form: 'meeting', title: 'planMeeting' } },
  'decision.deadline': { looks: 'notice', action: { form: 'decision', title: 'decision' } },
  'closing.unplanned': { looks: 'notice', action: { form: 'meeting', title: 'planMeeting' } },
  'course.end': { looks: 'checklistAtTheEnd', action: 'nothing' },
  'meeting.soon': { looks: 'notice', action: 'attend' },
  'agreement.followup': { looks: 'notice', action: { form: 'agreement', title: 'agreement' } },
  'pause.check': { looks: 'notice', action: { form: 'resume', title: 'resume' } },
  involve: { looks: 'notice', action: 'nothing' },
  digest: { looks: 'notice', action: 'nothing' },
  retention: { looks: 'notice', action: 'documentation' },
};
