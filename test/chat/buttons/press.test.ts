import { readPress, type Press } from '../../../src/chat/buttons/press';
import type { Command } from '../../../src/chat/command';
import { TODAY } from '../today';
import { commandMeant } from '../utterances';

function press(verb: string, data: Record<string, unknown> = {}): Press {
  return readPress(verb, data, { today: TODAY, mentions: [] });
}

describe('a pressed button is the same command as the typed line', () => {
  it.each<[string, Record<string, unknown>, Command]>([
    ['status', { citizen: 42 }, { name: 'status', citizen: 42 }],
    ['status', { citizen: '42' }, { name: 'status', citizen: 42 }],
    ['status', { citizen: '00042' }, { name: 'status', citizen: 42 }],
    ['status', { citizen: 42, command: 'why' }, { name: 'why', citizen: 42 }],
    ['why', { citizen: 42, team: 'abc' }, { name: 'why', citizen: 42 }],
    ['help', {}, { name: 'help' }],
    ['undo', {}, { name: 'undo' }],
    ['overview', { filter: 'phase2', page: 2 }, { name: 'overview', filter: 'phase2', page: 2 }],
    ['upcoming', { days: 30 }, { name: 'upcoming', days: 30 }],
    ['checklist', { citizen: 42, list: 'end' }, { name: 'checklist', citizen: 42, list: 'end' }],
    // docs/interfaces.md, Buttons.
    [
      'tick',
      { citizen: 42, list: 'phase2', item: 'phase2.plan', to: 'done' },
      { name: 'tick', citizen: 42, list: 'phase2', item: 'phase2.plan', to: 'done' },
    ],
    [
      'tick',
      { citizen: 42, list: 'end', item: 'x', to: 'na', reason: 'ønsker det ikke' },
      { name: 'tick', citizen: 42, list: 'end', item: 'x', to: 'na', reason: 'ønsker det ikke' },
    ],
    [
      'tick',
      { citizen: 42, list: 'end', item: 'x', to: 'na', reason: '' },
      { name: 'tick', citizen: 42, list: 'end', item: 'x', to: 'na' },
    ],
    ['language', { language: 'en' }, { name: 'language', language: 'en' }],
  ])('%s %j', (verb, data, command) => {
    expect(press(verb, data)).toEqual({ kind: 'command', command });
  });

  it('a suggestion reads as it would if typed', () => {
    expect(press('say', { text: 'status borger 42' })).toEqual({
      kind: 'command',
      command: { name: 'status', citizen: 42 },
    });
    expect(press('say', { text: 'jobmatch 42 31/2' })).toEqual({
      kind: 'noSuchDate',
      typed: '31/2',
    });
  });
});

describe('a saved form', () => {
  it.each<[string, Record<string, unknown>, Command]>([
    [
      'enrol',
      {
        citizen: '42',
        programme: 'job',
        basis: 'sel85',
        consent: 'given',
        cti: 'id-anna',
        job: '',
        jobcenter: 'id-bo',
        social: 'none',
        earlierSupport: 'no',
        targetGroup: 'true',
        startup: '2027-01-12',
        firstDay: '',
        start: '',
        reason: '  ',
      },
      {
        name: 'enrol',
        citizen: 42,
        programme: 'job',
        basis: 'sel85',
        consent: 'given',
        people: { cti: { id: 'id-anna' }, jobcenter: { id: 'id-bo' }, social: 'none' },
        earlierSupport: false,
        targetGroup: true,
        startup: '2027-01-12',
      },
    ],
    [
      'role',
      { citizen: 42, role: 'cti', person: 'id-anna', reason: 'barsel' },
      { name: 'role', citizen: 42, role: 'cti', person: { id: 'id-anna' }, reason: 'barsel' },
    ],
    [
      'role',
      { citizen: 42, role: 'social', person: 'none' },
      { name: 'role', citizen: 42, role: 'social', person: 'none' },
    ],
    [
      'meeting',
      {
        citizen: 42,
        kind: 'startup',
        state: 'held',
        date: '2027-03-02',
        time: '10:00',
        attended: 'cti,citizen',
      },
      {
        name: 'meeting',
        citizen: 42,
        kind: 'startup',
        state: 'held',
        date: '2027-03-02',
        time: '10:00',
        attended: ['citizen', 'cti'],
      },
    ],
    [
      'meeting',
      { citizen: 42, kind: 'startup', date: '22. marts', time: 'kl. 10.30' },
      { name: 'meeting', citizen: 42, kind: 'startup', date: '2027-03-22', time: '10:30' },
    ],
    [
      'jobmatch',
      { citizen: 42, date: '2027-04-01' },
      { name: 'jobmatch', citizen: 42, date: '2027-04-01' },
    ],
    [
      'pause',
      { citizen: 42, why: 'prison', date: '1/2', until: '20/2', reason: '' },
      { name: 'pause', citizen: 42, why: 'prison', date: '2027-02-01', until: '2027-02-20' },
    ],
    [
      'decision',
      { citizen: 42, support: 'mentor', by: 'id-bo', worker: 'Nord' },
      { name: 'decision', citizen: 42, support: 'mentor', by: { id: 'id-bo' }, worker: 'Nord' },
    ],
    [
      'reassign',
      { to: 'id-anna', from: 'id-bo', role: 'cti', reason: 'orlov' },
      {
        name: 'reassign',
        to: { id: 'id-anna' },
        from: { id: 'id-bo' },
        role: 'cti',
        reason: 'orlov',
      },
    ],
    [
      'focus',
      {
        citizen: 42,
        goal: 'egen bolig',
        subgoals: 'skrive op\n\n se på økonomi ',
        theme: 'housing',
        laterSupportConfirmed: 'yes',
        themes: 'work,housing',
      },
      {
        name: 'focus',
        citizen: 42,
        goal: 'egen bolig',
        subgoals: ['skrive op', 'se på økonomi'],
        theme: 'housing',
        laterSupportConfirmed: true,
        themes: ['housing', 'work'],
      },
    ],
    [
      'contact',
      { citizen: 42, minutes: '45', kind: 'home', date: '' },
      { name: 'contact', citizen: 42, minutes: 45, kind: 'home' },
    ],
    [
      'hours',
      { citizen: 42, hours: '7,5', kind: 'practice', workplace: 'Netto' },
      { name: 'hours', citizen: 42, hours: 7.5, kind: 'practice', workplace: 'Netto' },
    ],
    [
      'hours',
      { citizen: 42, hours: 8 },
      { name: 'hours', citizen: 42, hours: 8, kind: 'ordinary' },
    ],
    [
      'correct',
      { citizen: 42, what: 'number', number: '4300', reason: 'fejl' },
      { name: 'correct', citizen: 42, what: 'number', number: 4300, reason: 'fejl' },
    ],
    [
      'handover',
      { citizen: 42, crisis: 'ring til Lone', responsible: 'borgeren selv' },
      { name: 'handover', citizen: 42, crisis: 'ring til Lone', responsible: 'borgeren selv' },
    ],
    [
      'settings',
      { language: 'en', digest: 'yes', retentionMonths: '6', guests: 'no' },
      { name: 'settings', language: 'en', digest: true, retentionMonths: 6, guests: false },
    ],
    ['stop', { citizen: 42, reason: 'flyttet' }, { name: 'stop', citizen: 42, reason: 'flyttet' }],
  ])('%s %j', (verb, data, command) => {
    const pressed = press(verb, data);
    expect(pressed.kind === 'command' && commandMeant(pressed)).toEqual(command);
  });

  it.each<[string, Record<string, unknown>, string, string, Command]>([
    [
      'jobmatch',
      { citizen: 42, date: '31/2', reason: 'flyttet' },
      'date',
      '31/2',
      { name: 'jobmatch', citizen: 42, reason: 'flyttet' },
    ],
    ['status', { citizen: '1234567' }, 'citizen', '1234567', { name: 'status' }],
    ['status', { citizen: '0' }, 'citizen', '0', { name: 'status' }],
    ['status', { citizen: 'abc' }, 'citizen', 'abc', { name: 'status' }],
    [
      'contact',
      { citizen: 42, minutes: 'tre kvarter', kind: 'home' },
      'minutes',
      'tre kvarter',
      { name: 'contact', citizen: 42, kind: 'home' },
    ],
    [
      'meeting',
      { citizen: 42, kind: 'startup', time: '25:99' },
      'time',
      '25:99',
      { name: 'meeting', citizen: 42, kind: 'startup' },
    ],
  ])('loses nothing by a field that cannot be read: %s %j', (verb, data, field, typed, command) => {
    const values = Object.fromEntries(
      Object.entries(data).map(([id, value]) => [id, String(value)]),
    );
    expect(press(verb, data)).toEqual({ kind: 'badField', command, field, typed, values });
  });
});

describe('a form that a button opens', () => {
  it.each<[Record<string, unknown>, string, Command]>([
    [{ form: 'start', citizen: 42 }, 'start', { name: 'start', citizen: 42 }],
    [{ form: 'enrol' }, 'enrol', { name: 'enrol' }],
    [
      { form: 'tick', citizen: 42, list: 'end', item: 'x', to: 'na' },
      'tick',
      { name: 'tick', citizen: 42, list: 'end', item: 'x', to: 'na' },
    ],
    [{ form: 'citizen', command: 'why' }, 'citizen', { name: 'why' }],
    [{ form: 'citizen' }, 'citizen', { name: 'status' }],
    [{ form: 'start', citizen: 'abc' }, 'start', { name: 'start' }],
  ])('%j', (data, form, command) => {
    expect(press('form', data)).toEqual({ kind: 'form', form, command });
  });

  it('is known', () => {
    expect(press('form', { form: 'secrets' })).toEqual({ kind: 'bad' });
    expect(press('form', {})).toEqual({ kind: 'bad' });
  });
});

describe('the answers to questions and notices', () => {
  it.each<[string, Record<string, unknown>, Press]>([
    [
      'confirm',
      { ask: 'delete', citizen: 42 },
      { kind: 'confirm', data: { ask: 'delete', citizen: 42 } },
    ],
    ['cancel', {}, { kind: 'cancel', data: {} }],
    ['file', { file: 'export', citizen: 42 }, { kind: 'file', file: 'export', citizen: 42 }],
    ['file', { file: 'figures' }, { kind: 'file', file: 'figures', citizen: null }],
    [
      'later',
      { citizen: 42, due: 'k', days: 3 },
      { kind: 'later', citizen: 42, due: 'k', days: 3 },
    ],
    [
      'later',
      { citizen: '42', due: 'k', days: '7' },
      { kind: 'later', citizen: 42, due: 'k', days: 7 },
    ],
    ['seen', { citizen: 42, due: 'k' }, { kind: 'seen', citizen: 42, due: 'k' }],
    [
      'attend',
      { citizen: 42, meeting: 'm1' },
      { kind: 'attend', citizen: 42, meeting: 'm1', comes: true, onClosing: false },
    ],
    [
      'attend',
      { citizen: 42, meeting: 'm1', comes: false },
      { kind: 'attend', citizen: 42, meeting: 'm1', comes: false, onClosing: false },
    ],
  ])('%s %j', (verb, data, expected) => {
    expect(press(verb, data)).toEqual(expected);
  });
});

describe('data that no card of ours sends (D3)', () => {
  it.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['nonsense', { citizen: 42 }],
    ['time', { days: 14 }],
    ['constructor', {}],
    ['__proto__', {}],
    ['toString', {}],
    ['status', { citizen: { $gt: { x: 1 } } }],
    ['status', { citizen: 42, note: 'x'.repeat(20_001) }],
    ['status', Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`k${at}`, 1]))],
    ['status', { ['k'.repeat(65)]: 1 }],
    ['status', { citizen: [[[1]]] }],
    ['later', { citizen: 42, due: 'k', days: 2 }],
    ['later', { citizen: 42, days: 3 }],
    ['later', { citizen: 0, due: 'k', days: 3 }],
    ['seen', {}],
    ['file', { file: 'secrets', citizen: 42 }],
    ['file', { file: 'export' }],
    ['attend', { citizen: 42 }],
    ['say', {}],
    ['say', { text: 42 }],
    ['say', { text: '' }],
  ])('%s %j is refused', (verb, data) => {
    expect(press(verb, data).kind).toBe('bad');
  });

  it.each<[string, Record<string, unknown>]>([
    ['tick', { citizen: 42, list: 'phase9', item: 'x', to: 'done' }],
    ['tick', { citizen: 42, list: 'end', item: 'x', to: 'toggled' }],
    ['role', { citizen: 42, role: 'boss', person: 'x' }],
    ['enrol', { citizen: 42, basis: 'sel1' }],
    ['status', { citizen: -1 }],
    ['status', { citizen: 1.5 }],
    ['status', { citizen: 1e21 }],
  ])('%s %j asks again', (verb, data) => {
    expect(press(verb, data).kind).toBe('badField');
  });
});
