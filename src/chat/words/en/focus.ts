// English words of focus; read by chat/words.
import type { ChatWords } from '../da';

export const focus: ChatWords['focus'] = {
  themes: {
    housing: 'housing, home',
    mental: 'mental health, mental',
    physical: 'physical health, physical, health',
    economy: 'economy, finances, money, debt',
    network: 'network, family, social network',
    daily: 'daily activities, daily, daily life',
    work: 'work, education, education and work',
  },
  endings: {
    met: 'met, reached, achieved, fulfilled',
    replaced: 'replaced, replace, dropped',
  },
  numberedEndings: {
    met: 'close, closed, finish, finished, done',
    replaced: 'remove, removed, drop, delete, deleted',
  },
  subgoals: 'subgoals, sub-goals, subgoal',
  mappedThemes: 'themes, theme, mapped, mapping',
  confirmations: {
    yes: 'confirmed, is confirmed',
    no: 'not confirmed, unconfirmed',
  },
  focus: 'focus, cti plan, focus area, focus areas, new focus area',
  focusPlace: 'no, number, area',
  focusGoal: 'goal, aim',
  focusActivities: 'activities, activity',
  focusContact: 'contact, contacts',
  focusLaterSupport: 'later support, later supporter, afterwards',
};
