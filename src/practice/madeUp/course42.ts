// The made-up course 42; courses.ts takes it.
import type { PlainDate } from '../../cti/calendar/plainDate';
import { AMINA, KAREN, PETER, SOFIE } from './team';
import {
  contact,
  daysFrom,
  metFocus,
  notRelevant,
  pause,
  ticks,
  type Days,
  type MadeUpCourse,
} from './told';

/** The one to show: half way through phase 2 after a pause, some of everything. §85. */
export function course42(today: PlainDate): MadeUpCourse {
  const days = daysFrom(today);
  return { number: 42, told: [...toldBeforeStart(days), ...phase1(days), ...phase2(days)] };
}

function toldBeforeStart({ at, tell }: Days): MadeUpCourse['told'] {
  return [
    ...tell(-190, PETER, {
      type: 'enrol',
      ...{ number: 42, programme: 'job', basis: 'sel85', consent: 'given' },
      ...{ targetGroup: true, earlierSupport: false },
      people: { cti: SOFIE, job: AMINA, jobcenter: PETER, social: KAREN },
    }),
    ...tell(-183, PETER, {
      type: 'meeting',
      ...{ kind: 'startup', state: 'held', date: at(-183) },
      attended: ['citizen', 'cti', 'job', 'jobcenter'],
      reason: 'Sagsbehandleren var syg og fik referatet bagefter',
    }),
    ...tell(-182, PETER, { type: 'jointPlan', responsible: 'jobcenter' }),
    ...tell(-179, SOFIE, contact(45, 'elsewhere')),
    ...tell(-170, SOFIE, contact(60, 'home'), ...ticks('contact', 'done', 'informed')),
    ...tell(-162, AMINA, { type: 'firstDay', date: at(-144) }),
    ...tell(-158, SOFIE, ...ticks('contact', 'done', 'contactAgreed', 'startupHeld')),
  ];
}

function phase1({ at, tell }: Days): MadeUpCourse['told'] {
  return [
    ...tell(
      -144,
      AMINA,
      { type: 'start' },
      { type: 'meeting', kind: 'ctistart', state: 'held', date: at(-144) },
      { type: 'hours', kind: 'ordinary', hours: 4 },
      { type: 'hours', kind: 'practice', hours: 16 },
    ),
    ...tell(-143, SOFIE, contact(75, 'workplace'), contact(40, 'coordination')),
    ...tell(-139, AMINA, { type: 'agreement', followUp: at(-100) }),
    ...tell(
      -136,
      SOFIE,
      contact(90, 'home'),
      { type: 'themes', themes: ['mental', 'daily', 'network', 'work', 'economy'] },
      {
        type: 'focus',
        ...{ theme: 'work', goal: 'Holde til fire timer om dagen uden at gå kold' },
        ...{ subgoals: ['Faste pauser', 'Rolig opgave sidst på dagen'] },
        ...{ laterSupport: 'Mentor på arbejdspladsen', laterSupportConfirmed: true },
      },
      {
        type: 'focus',
        ...{ theme: 'mental', goal: 'Kende tegnene på en dårlig uge og sige til i tide' },
        activities: 'Skrive tre advarselstegn ned og dele dem med en, borgeren stoler på',
        laterSupport: 'Egen læge og psykiatrifonden',
      },
    ),
    ...tell(-129, SOFIE, contact(75, 'home')),
    ...tell(-123, SOFIE, contact(60, 'workplace')),
    ...tell(-118, SOFIE, pause('treatment')),
    ...tell(-106, SOFIE, { type: 'resume' }, contact(80, 'home')),
    ...tell(-98, SOFIE, contact(60, 'home'), contact(30, 'coordination')),
    ...tell(-91, SOFIE, contact(75, 'workplace'), ...ticks('phase2', 'done', 'settledAtWork')),
    ...tell(-84, AMINA, { type: 'hours', kind: 'ordinary', hours: 8 }),
    ...tell(-77, SOFIE, contact(60, 'home'), ...ticks('phase2', 'done', 'phasesExplained')),
    ...tell(-70, SOFIE, contact(25, 'phone')),
    ...tell(-63, SOFIE, contact(60, 'home'), ...ticks('phase2', 'done', 'needsMapped')),
    ...tell(-56, SOFIE, contact(50, 'elsewhere'), ...ticks('phase2', 'done', 'networkBegun')),
    ...tell(
      -45,
      SOFIE,
      contact(45, 'home'),
      ...ticks('phase2', 'done', 'coordinated', 'phase2Told'),
      notRelevant('phase2', 'localIntroduced', 'Borgeren har boet i byen hele livet'),
    ),
  ];
}

function phase2({ at, tell }: Days): MadeUpCourse['told'] {
  return [
    ...tell(-34, SOFIE, contact(45, 'home'), contact(30, 'coordination')),
    ...tell(
      -28,
      AMINA,
      { type: 'hours', kind: 'ordinary', hours: 12 },
      { type: 'hours', kind: 'practice', hours: 8 },
      { type: 'agreement', followUp: at(23) },
    ),
    ...tell(-21, SOFIE, contact(40, 'workplace'), metFocus(1), {
      type: 'focus',
      ...{ theme: 'network', goal: 'Have to mennesker at ringe til, når ugen er svær' },
      activities: 'Genoptage kontakten til en gammel ven; prøve samtalegruppen i sundhedshuset',
    }),
    ...tell(-14, SOFIE, contact(25, 'phone'), ...ticks('phase3', 'done', 'dailyLife')),
    ...tell(-7, SOFIE, contact(40, 'home'), ...ticks('phase3', 'done', 'obligations')),
    ...tell(
      -2,
      SOFIE,
      { type: 'handover', handover: { supporters: 'Mentor på arbejdspladsen og en gammel ven' } },
      { type: 'meeting', kind: 'followup', state: 'planned', date: at(6), time: '10:00' },
    ),
  ];
}
