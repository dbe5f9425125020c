// The made-up course 23; courses.ts takes it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { AMINA, PETER, SOFIE } from './team';
import { contact, daysFrom, ticks, type MadeUpCourse } from './told';

/** Late in phase 1: the checklist card of the first phase change comes in a few days. §85. */
export function course23(today: PlainDate): MadeUpCourse {
  const { at, tell } = daysFrom(today);
  return {
    number: 23,
    told: [
      ...tell(-118, PETER, {
        type: 'enrol',
        ...{ number: 23, programme: 'job', basis: 'sel85', consent: 'given' },
        ...{ targetGroup: true, earlierSupport: false },
        people: { cti: SOFIE, job: AMINA, jobcenter: PETER, social: 'none' },
      }),
      ...tell(-112, PETER, { type: 'meeting', kind: 'startup', state: 'held', date: at(-112) }),
      ...tell(-111, PETER, { type: 'jointPlan', responsible: 'jobcenter' }),
      ...tell(-106, SOFIE, contact(40, 'elsewhere')),
      ...tell(-98, SOFIE, contact(60, 'home'), ...ticks('contact', 'done', 'informed')),
      ...tell(-95, AMINA, { type: 'firstDay', date: at(-71) }),
      ...tell(-84, SOFIE, ...ticks('contact', 'done', 'contactAgreed')),
      ...tell(
        -76,
        SOFIE,
        { type: 'start', reason: 'Busturen til arbejdet skulle øves inden første dag' },
        { type: 'meeting', kind: 'ctistart', state: 'held', date: at(-76) },
        contact(75, 'home'),
      ),
      ...tell(
        -70,
        AMINA,
        { type: 'agreement', followUp: at(13) },
        { type: 'hours', kind: 'ordinary', hours: 6 },
        { type: 'hours', kind: 'practice', hours: 14 },
      ),
      ...tell(
        -68,
        SOFIE,
        contact(60, 'workplace'),
        { type: 'themes', themes: ['daily', 'economy', 'network', 'work'] },
        {
          type: 'focus',
          ...{ theme: 'daily', goal: 'Komme op og af sted om morgenen uden at blive ringet op' },
          ...{ subgoals: ['Aftenrutine fra kl. 21', 'Pakke tasken dagen før'] },
          activities: 'Øve morgenen sammen de første tre uger, derefter opfølgning på sms',
        },
      ),
      ...tell(-61, SOFIE, contact(60, 'home'), contact(20, 'coordination')),
      ...tell(-54, SOFIE, contact(50, 'workplace'), {
        type: 'focus',
        ...{ theme: 'economy', goal: 'Overblik over de faste udgifter' },
        ...{ subgoals: ['Budget med gældsrådgiveren'], contact: 'Gældsrådgivningen' },
      }),
      ...tell(-47, SOFIE, contact(60, 'home')),
      ...tell(-40, SOFIE, contact(25, 'phone'), contact(30, 'coordination')),
      ...tell(
        -33,
        SOFIE,
        contact(60, 'home'),
        ...ticks('phase2', 'done', 'phasesExplained', 'needsMapped'),
      ),
      ...tell(-26, SOFIE, contact(45, 'elsewhere'), ...ticks('phase2', 'done', 'coordinated')),
      ...tell(-20, AMINA, { type: 'hours', kind: 'ordinary', hours: 9 }),
      ...tell(-18, SOFIE, contact(60, 'home')),
      ...tell(-11, SOFIE, contact(50, 'home'), ...ticks('phase2', 'done', 'settledAtWork')),
      ...tell(-4, SOFIE, contact(20, 'phone'), {
        type: 'meeting',
        ...{ kind: 'followup', state: 'planned', date: at(12), time: '13:00' },
      }),
    ],
  };
}
