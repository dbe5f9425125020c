// What each due thing looks like and what its reader can do about it at once: for the notice card.
import type { MeetingKind } from '../../cti/course/course';
import type { DueKey } from '../../cti/due/thing';

/** A form to fill in, or something that one tap does. */
export type Action =
  | {
      readonly form:
        | 'contact'
        | 'start'
        | 'meeting'
        | 'decision'
        | 'resume'
        | 'agreement'
        | 'focus'
        | 'handover';
      readonly title:
        | ('contact' | 'start' | 'planMeeting' | 'decision' | 'resume' | 'agreement')
        | ('focus' | 'handover');
      /** What the form is opened with, beside the citizen. */
      readonly with?: { readonly kind: MeetingKind };
    }
  | 'nothing'
  /** The job match, or of a `generic` course the transition. */
  | 'findJob'
  /** The work agreement for who finds the job (C1), the checklist for the others. */
  | 'prepareStart'
  | 'start'
  /** The consent as given today, or its form. */
  | 'consent'
  | 'checklist'
  | 'documentation'
  /** Whether I come to a planned meeting. */
  | 'attend'
  /** What came of a meeting or an appointment that has passed. */
  | 'whatCameOfIt';

export interface DueCard {
  /** In the channel with the live checklist, or a card of its own; else a short notice. */
  readonly looks: 'notice' | 'checklist' | 'checklistAtTheEnd' | 'phaseChange' | 'closing';
  readonly action: Action;
}

/** One row a due key: a key without its card does not compile. */
export const DUE_CARDS: Readonly<Record<DueKey, DueCard>> = {
  'startup.missing': { looks: 'notice', action: planned('startup') },
  'consent.pending': { looks: 'notice', action: 'consent' },
  'startup.prepare': { looks: 'notice', action: 'nothing' },
  'meeting.after': { looks: 'notice', action: 'whatCameOfIt' },
  'contact.first': { looks: 'notice', action: { form: 'contact', title: 'contact' } },
  'jobmatch.missing': { looks: 'notice', action: 'findJob' },
  'cti.prepare': { looks: 'checklist', action: 'prepareStart' },
  'phase.begin': { looks: 'phaseChange', action: 'nothing' },
  'plan.missing': { looks: 'notice', action: { form: 'focus', title: 'focus' } },
  'cti.start': { looks: 'notice', action: 'start' },
  'cti.late': { looks: 'notice', action: { form: 'start', title: 'start' } },
  'phase.notice': { looks: 'checklist', action: 'checklist' },
  'phase.change': { looks: 'phaseChange', action: 'nothing' },
  'phase.open': { looks: 'notice', action: 'checklist' },
  'closing.prepare': { looks: 'closing', action: 'nothing' },
  'handover.deadline': { looks: 'notice', action: planned('network') },
  'handover.plan': { looks: 'notice', action: { form: 'handover', title: 'handover' } },
  'decision.deadline': { looks: 'notice', action: { form: 'decision', title: 'decision' } },
  'closing.unplanned': { looks: 'notice', action: planned('closing') },
  'course.end': { looks: 'checklistAtTheEnd', action: 'nothing' },
  'meeting.soon': { looks: 'notice', action: 'attend' },
  'agreement.followup': { looks: 'notice', action: { form: 'agreement', title: 'agreement' } },
  'pause.check': { looks: 'notice', action: { form: 'resume', title: 'resume' } },
  involve: { looks: 'notice', action: 'nothing' },
  told: { looks: 'notice', action: 'nothing' },
  digest: { looks: 'notice', action: 'nothing' },
  retention: { looks: 'notice', action: 'documentation' },
};

function planned(kind: MeetingKind): Action {
  return { form: 'meeting', title: 'planMeeting', with: { kind } };
}
