// The rules for plans, agreements, themes, focus areas and the handover: `decide` calls them.
import { isDecidedOnCti } from '../course/continuedSupport';
import type { Focus, Handover } from '../course/course';
import { isHandoverMade } from '../fidelity/handover';
import { refuse } from '../course/refusal';
import { holderOf } from '../meetings/attendance';
import { leadsToJob } from '../programmes';
import { nextId, reasonOf, type ChangeOf, type Decider } from './decider';

/** At most so many open focus areas (C2: 1 to 3, advised 2 to 3). */
export const MOST_FOCUS_AREAS = 3;

/** The joint plan across the two administrations is made; who answers for it (C1). */
export const decideJointPlan: Decider<'jointPlan'> = (course, change) => {
  const responsible = change.responsible ?? course.jointPlan?.responsible ?? null;
  // Set to 'none' on purpose: there is nobody who could answer for the plan (`faq 36`).
  if (change.responsible && course.people[change.responsible] === 'none') {
    return refuse('C1', 'responsibleIsNobody', { role: change.responsible });
  }
  if (course.jointPlan && course.jointPlan.responsible === responsible) return [];
  return [{ type: 'jointPlan', responsible }];
};

/** The work agreement, the job consultant's duty (C1). */
export const decideAgreement: Decider<'agreement'> = (course, change) => {
  if (!leadsToJob(course))
    return refuse('C1', 'wrongProgramme', { change: 'agreement', programme: course.programme });
  const followUp = change.followUp ?? null;
  if (course.agreement && course.agreement.followUp === followUp) return [];
  return [{ type: 'agreement', followUp }];
};

/** The decision on continued support (T10), which somebody else than the CTI worker gives (T8). */
export const decideSupport: Decider<'decision'> = (course, change) => {
  const { support } = change;
  const by = change.by ?? null;
  const worker = change.worker?.trim() ?? null;
  const now = course.decision;
  if (now && now.support === support && now.by?.id === by?.id && now.worker === worker) return [];
  const reason = reasonOf(change);
  if (!isDecidedOnCti({ support, by, worker }, course))
    return [{ type: 'decision', support, by, worker }];
  return reason === null
    ? refuse('T8', 'supportByCti', { person: holderOf(course, 'cti')?.name ?? '' })
    : [{ type: 'decision', support, by, worker, reason }];
};

/** Which themes of the needs mapping have been looked at (C2). */
export const decideThemes: Decider<'themes'> = (course, change) => {
  const themes = [...new Set(change.themes)];
  const same =
    themes.length === course.themes.length &&
    themes.every((theme) => course.themes.includes(theme));
  return same ? [] : [{ type: 'themes', themes }];
};

/** A focus area of the CTI plan, new or changed (C2). */
export const decideFocus: Decider<'focus'> = (course, change, asked) => {
  if (change.focus !== undefined) {
    const before = course.focus.find(({ id }) => id === change.focus);
    if (!before) return refuse('C2', 'focusUnknown');
    const focus = focusWorded(before, change);
    return JSON.stringify(focus) === JSON.stringify(before) ? [] : [{ type: 'focus', focus }];
  }
  const open = course.focus.filter(({ closed }) => closed === null);
  if (open.length >= MOST_FOCUS_AREAS) return refuse('C2', 'fourthFocus');
  const blank: Focus = { ...NO_WORDS, id: nextId(course, 'f'), opened: asked.today, closed: null };
  const focus = focusWorded(blank, change);
  const again = open.some((other) => other.goal === focus.goal && other.theme === focus.theme);
  return again ? [] : [{ type: 'focus', focus }];
};

/** A focus area is met or replaced; closed ones do not count (C2). */
export const decideFocusClosed: Decider<'closeFocus'> = (course, change, asked) => {
  const focus = course.focus.find(({ id }) => id === change.focus);
  if (!focus) return refuse('C2', 'focusUnknown');
  if (focus.closed?.how === change.how) return [];
  return [{ type: 'focusClosed', focus: focus.id, on: asked.today, how: change.how }];
};

/** The handover plan, filled in over several sittings (C6). Once made it keeps the day it was made. */
export const decideHandover: Decider<'handover'> = (course, change, asked) => {
  const before: Handover = course.handover ?? { ...NO_HANDOVER, day: asked.today };
  const told = Object.fromEntries(
    Object.entries(change.handover).map(([part, text]) => [
      part,
      text?.trim() ? text.trim() : null,
    ]),
  );
  const after: Handover = { ...before, ...told, day: before.day };
  if (JSON.stringify(after) === JSON.stringify(before)) return [];
  const day = isHandoverMade(before) ? before.day : asked.today;
  return [{ type: 'handover', handover: { ...after, day } }];
};

/** The caseworkers are asked to get in touch at once (P10). */
export const decideInvolve: Decider<'involve'> = () => [{ type: 'involved' }];

const NO_WORDS = {
  theme: null,
  goal: '',
  subgoals: [],
  activities: null,
  contact: null,
  laterSupport: null,
  laterSupportConfirmed: false,
} as const;

const NO_HANDOVER = {
  need: null,
  crisis: null,
  relapse: null,
  responsible: null,
  supporters: null,
  furtherSupport: null,
} as const;

function focusWorded(focus: Focus, change: ChangeOf<'focus'>): Focus {
  return {
    ...focus,
    theme: change.theme ?? focus.theme,
    goal: change.goal?.trim() ?? focus.goal,
    subgoals: change.subgoals ?? focus.subgoals,
    activities: change.activities ?? focus.activities,
    contact: change.contact ?? focus.contact,
    laterSupport: change.laterSupport ?? focus.laterSupport,
    laterSupportConfirmed: change.laterSupportConfirmed ?? focus.laterSupportConfirmed,
  };
}

/** Talked about at the team's case supervision; once a day is enough. */
export const decideDiscussed: Decider<'discuss'> = (course, _change, asked) =>
  course.discussed === asked.today ? [] : [{ type: 'discussed' }];
