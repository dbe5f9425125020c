// The made-up course 17; courses.ts takes it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { AMINA, JONAS, KAREN, PETER } from './team';
import { contact, daysFrom, ticks, type MadeUpCourse } from './told';

/** Contact period: the job match is made, the first working day lies eleven days ahead. §82b. */
export function course17(today: PlainDate): MadeUpCourse {
  const { at, tell } = daysFrom(today);
  return {
    number: 17,
    told: [
      ...tell(-24, KAREN, {
        type: 'enrol',
        ...{ number: 17, programme: 'job', basis: 'sel82b', consent: 'given' },
        ...{ targetGroup: true, earlierSupport: false },
        people: { cti: JONAS, job: AMINA, jobcenter: PETER, social: KAREN },
      }),
      ...tell(-19, KAREN, { type: 'meeting', kind: 'startup', state: 'held', date: at(-19) }),
      ...tell(-18, KAREN, { type: 'jointPlan', responsible: 'social' }),
      ...tell(-14, JONAS, contact(45, 'elsewhere')),
      ...tell(-9, JONAS, contact(60, 'home'), ...ticks('contact', 'done', 'informed')),
      ...tell(
        -4,
        AMINA,
        { type: 'firstDay', date: at(11) },
        { type: 'meeting', kind: 'ctistart', state: 'planned', date: at(11), time: '09:30' },
      ),
    ],
  };
}
