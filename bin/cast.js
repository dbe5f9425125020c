// The made-up case team that held-out sentences are about: its people and its courses on 10 March
// 2027, each lived through the bot's own rules. bin/words.js describes them for who writes sentences.
'use strict';

exports.TEAM = {
  sofie: 'Sofie Lind',
  mette: 'Mette Holm',
  jonas: 'Jonas Krag',
  karen: 'Karen Bak',
  ali: 'Ali Demir',
};

const ref = (id) => ({ id, name: exports.TEAM[id] });
const WORKERS = { job: ref('jonas'), jobcenter: ref('karen'), social: ref('ali') };

function job(number, basis, cti, more) {
  const people = { cti: ref(cti), ...WORKERS };
  return { type: 'enrol', number, programme: 'job', basis, consent: 'given', people, ...more };
}

const meeting = (kind, state, date, time) => ({
  ...{ type: 'meeting', kind, state, date },
  ...(time ? { time } : {}),
});

/** Of each course its changes, and the day on which they were told. */
const COURSES = [
  [
    ['2027-01-12', job(42, 'sel85', 'sofie', { startup: '2027-01-12' })],
    ['2027-01-25', { type: 'firstDay', date: '2027-02-01' }],
    ['2027-02-01', { type: 'start', date: '2027-02-01' }],
    ['2027-02-01', { type: 'hours', kind: 'ordinary', hours: 15 }],
    ['2027-03-01', meeting('followup', 'planned', '2027-03-17', '10:00')],
  ],
  [['2027-01-19', job(51, 'sel82b', 'sofie', { startup: '2027-01-19' })]],
  [
    ['2026-10-05', job(63, 'sel85', 'mette', { startup: '2026-10-05' })],
    ['2026-10-20', { type: 'firstDay', date: '2026-11-02' }],
    ['2026-11-02', { type: 'start', date: '2026-11-02' }],
    ['2027-03-01', meeting('network', 'planned', '2027-03-26')],
  ],
  [
    ['2026-09-07', job(18, 'sel82b', 'sofie', { startup: '2026-09-07' })],
    ['2026-09-20', { type: 'firstDay', date: '2026-10-01' }],
    ['2026-10-01', { type: 'start', date: '2026-10-01' }],
    ['2027-03-01', meeting('closing', 'planned', '2027-03-25', '14:00')],
  ],
  [
    ['2026-11-16', job(27, 'sel85', 'sofie', { startup: '2026-11-16' })],
    ['2026-11-20', { type: 'firstDay', date: '2026-12-01' }],
    ['2026-12-01', { type: 'start', date: '2026-12-01' }],
    ['2027-02-22', { type: 'pause', reason: 'hospital', from: '2027-02-22' }],
  ],
  [
    [
      '2027-02-10',
      {
        ...{ type: 'enrol', number: 77, programme: 'generic', basis: null, consent: 'given' },
        people: { cti: ref('mette') },
      },
    ],
    ['2027-02-15', { type: 'firstDay', date: '2027-04-01' }],
  ],
  [['2027-03-01', { ...job(33, 'sel85', 'mette', {}), consent: 'pending' }]],
];

function lived(steps, { decide, record, apply }) {
  return steps.reduce((course, [day, change]) => {
    const asked = { today: day, at: `${day}T09:00:00Z`, by: ref('sofie'), command: day };
    const facts = decide(course, change, asked);
    if (!Array.isArray(facts)) throw new Error(`The cast is refused: ${JSON.stringify(facts)}`);
    return apply(course, record(facts, course, asked));
  }, undefined);
}

/** `dist` loads a file of the built bot. */
exports.castOf = function castOf(dist) {
  return COURSES.map((steps) => lived(steps, dist('cti/decide/decide.js')));
};
