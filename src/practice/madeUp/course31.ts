// The made-up course 31; courses.ts takes it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { JONAS, KAREN } from './team';
import { contact, daysFrom, notRelevant, ticks, type MadeUpCourse } from './told';

/** `generic`: a move into an own home, near its end; handover under way, decision still open. */
export function course31(today: PlainDate): MadeUpCourse {
  const { at, tell } = daysFrom(today);
  return {
    number: 31,
    told: [
      ...tell(-262, KAREN, {
        type: 'enrol',
        ...{ number: 31, programme: 'generic', basis: null, consent: 'given' },
        earlierSupport: false,
        people: { cti: JONAS, job: 'none', jobcenter: 'none', social: KAREN },
      }),
      ...tell(-255, JONAS, { type: 'firstDay', date: at(-235) }, contact(60, 'elsewhere')),
      ...tell(-246, JONAS, ...ticks('contact', 'done', 'informed', 'contactAgreed')),
      ...tell(-235, JONAS, { type: 'start' }, contact(120, 'home')),
      ...tell(
        -228,
        JONAS,
        contact(90, 'home'),
        { type: 'themes', themes: ['housing', 'economy', 'network', 'daily', 'mental'] },
        {
          type: 'focus',
          ...{ theme: 'housing', goal: 'Føle sig hjemme og tryg i lejligheden' },
          ...{ subgoals: ['Møbler på plads', 'Hilse på naboerne'] },
          ...{ laterSupport: 'Boligforeningens sociale vicevært', laterSupportConfirmed: true },
        },
        {
          type: 'focus',
          ...{ theme: 'network', goal: 'Ses med nogen mindst én gang om ugen' },
          activities: 'Fællesspisning i beboerhuset om onsdagen',
          laterSupport: 'En søster og beboerhuset',
        },
      ),
      ...tell(-217, JONAS, contact(90, 'home'), contact(30, 'coordination')),
      ...tell(-203, JONAS, contact(75, 'home')),
      ...tell(-189, JONAS, contact(75, 'elsewhere')),
      ...tell(
        -172,
        JONAS,
        contact(60, 'home'),
        ...ticks('phase2', 'done', 'transitionMade', 'economy', 'needsMapped', 'networkBegun'),
      ),
      ...tell(
        -150,
        JONAS,
        contact(60, 'home'),
        ...ticks('phase2', 'done', 'coordinated', 'servicesMet', 'localIntroduced'),
        notRelevant('phase2', 'plansAligned', 'Der er ingen anden plan end CTI-planen'),
      ),
      ...tell(-128, JONAS, contact(45, 'home')),
      ...tell(-107, JONAS, contact(45, 'elsewhere')),
      ...tell(-86, JONAS, contact(30, 'home')),
      ...tell(-64, JONAS, contact(45, 'home'), ...ticks('phase3', 'done', 'evaluated')),
      ...tell(-44, JONAS, contact(25, 'phone')),
      ...tell(-30, KAREN, {
        type: 'meeting',
        ...{
          kind: 'network',
          state: 'held',
          date: at(-30),
          attended: ['citizen', 'cti', 'social'],
        },
      }),
      ...tell(-21, JONAS, contact(30, 'home'), contact(45, 'coordination'), {
        type: 'handover',
        handover: {
          need: 'Ringer til den sociale vicevært eller går forbi beboerhuset',
          crisis: 'Ringer til psykiatrisk akutmodtagelse; nummeret hænger på køleskabet',
          supporters: 'En søster, beboerhuset og den sociale vicevært',
        },
      }),
      ...tell(-6, JONAS, contact(20, 'phone'), {
        type: 'meeting',
        ...{ kind: 'network', state: 'planned', date: at(9), time: '14:00' },
      }),
    ],
  };
}
