import fc from 'fast-check';
import type { CardContext } from '../../../src/cards/frame/context';
import { formCard } from '../../../src/cards/forms';
import { refuse } from '../../../src/cti/course/refusal';
import type { FormName } from '../../../src/desk/views/views';
import { textsIn } from '../../../src/text';
import { FORM_FIELDS } from '../../../src/text/forms';
import { form, FORM_EXHIBITS, TEAM, teamOf } from './exhibits';
import { buttonsOf, faultsOf, inputNamed, inputsOf, partsOf, shapeOf, textsOf } from './reading';
import { draws } from '../../support/seed';

const DA: CardContext = { language: 'da', texts: textsIn('da'), practice: false, team: null };
const EN: CardContext = { ...DA, language: 'en', texts: textsIn('en') };
const MARIE = '11111111-aaaa-4bbb-8ccc-000000000001';

describe('a form keeps what is known', () => {
  it('each value in its own kind of input', () => {
    const message = formCard(
      form('enrol', {
        number: null,
        programme: null,
        values: {
          citizen: '42',
          programme: 'job',
          basis: 'sel82b',
          consent: 'pending',
          earlierSupport: 'no',
          cti: MARIE,
          social: 'none',
          firstDay: '2027-03-01',
        },
      }),
      DA,
    );
    expect(inputNamed(message, 'citizen')).toMatchObject({ type: 'Input.Number', value: 42 });
    expect(inputNamed(message, 'programme')).toMatchObject({ value: 'job' });
    expect(inputNamed(message, 'basis')).toMatchObject({ value: 'sel82b' });
    expect(inputNamed(message, 'consent')).toMatchObject({ value: 'pending' });
    expect(inputNamed(message, 'earlierSupport')).toMatchObject({ value: 'no' });
    expect(inputNamed(message, 'cti')).toMatchObject({ type: 'Input.ChoiceSet', value: MARIE });
    expect(inputNamed(message, 'social')).toMatchObject({ value: 'none' });
    expect(inputNamed(message, 'firstDay')).toMatchObject({
      type: 'Input.Date',
      value: '2027-03-01',
    });
    expect(inputNamed(message, 'job')).not.toHaveProperty('value');
  });

  it('what it does not ask for travels with the save button', () => {
    const view = form('tick', { values: { list: 'phase2', item: '9', to: 'na' } });
    const [save] = buttonsOf(formCard(view, DA));
    expect(save).toMatchObject({
      verb: 'tick',
      data: { citizen: 42, list: 'phase2', item: '9', to: 'na' },
    });
    const late = form('enrol', {
      number: null,
      values: { citizen: '42', startupMissing: 'social' },
    });
    expect(buttonsOf(formCard(late, DA))[0]?.['data']).toEqual({ startupMissing: 'social' });
  });

  it('several choices, whatever stands between them', () => {
    for (const attended of ['citizen,cti', 'citizen, cti', 'citizen\ncti']) {
      const message = formCard(form('meeting', { values: { attended } }), DA);
      expect(inputNamed(message, 'attended')).toMatchObject({
        isMultiSelect: true,
        value: 'citizen,cti',
      });
    }
  });

  it('what no picker can hold stays to be mended', () => {
    const message = formCard(
      form('meeting', {
        values: { date: 'på tirsdag', time: 'halv ti' },
        errors: { date: refuse('P6', 'dateImpossible') },
      }),
      DA,
    );
    expect(inputNamed(message, 'date')).toMatchObject({ type: 'Input.Text', value: 'på tirsdag' });
    expect(inputNamed(message, 'time')).toMatchObject({ type: 'Input.Text', value: 'halv ti' });
    const contact = formCard(form('contact', { values: { minutes: 'en time' } }), DA);
    expect(inputNamed(contact, 'minutes')).toMatchObject({ type: 'Input.Text', value: 'en time' });
    const hours = formCard(form('hours', { values: { hours: '7,5' } }), DA);
    expect(inputNamed(hours, 'hours')).toMatchObject({ type: 'Input.Number', value: 7.5 });
  });

  it('G1: a command that only lacks the number goes on with it', () => {
    const view = form('citizen', { number: null, values: { command: 'why' } });
    expect(buttonsOf(formCard(view, DA))[0]).toMatchObject({ verb: 'why' });
    const unknown = form('citizen', { number: null, values: { command: 'time' } });
    expect(buttonsOf(formCard(unknown, DA))[0]).toMatchObject({
      verb: 'status',
      data: { command: 'time' },
    });
  });
});

describe('what is wrong stands at its field', () => {
  it('T3: the reason of an early start is asked for, and the date is kept', () => {
    const refusal = refuse('T3', 'earlyStartNeedsReason', {
      date: '2027-02-22',
      firstDay: '2027-03-01',
    });
    const view = form('start', { values: { date: '2027-02-22' }, errors: { reason: refusal } });
    const message = formCard(view, DA);
    expect(inputNamed(message, 'date')).toMatchObject({ value: '2027-02-22' });
    expect(inputNamed(message, 'reason')).toMatchObject({ isRequired: true });
    const field = partsOf(message.card).find((part) => {
      const [input] = Array.isArray(part['items']) ? (part['items'] as { id?: string }[]) : [];
      return input?.id === 'reason';
    });
    expect(textsOf({ text: '', card: field ?? {} }).at(-1)).toBe(
      '⚠ En start før første arbejdsdag den 1. marts 2027 er en undtagelse og skal have en årsag, for eksempel at transporten skal på plads (CTI-manualen, s. 19).',
    );
  });

  it('opens a folded part that holds the fault', () => {
    const refusal = refuse('T3', 'startNeedsReason', { date: '2027-03-08' });
    const folded = formCard(form('enrol', { number: null }), DA);
    expect(partsOf(folded.card).find(({ id }) => id === 'section3')).toMatchObject({
      isVisible: false,
    });
    const open = formCard(form('enrol', { number: null, errors: { reason: refusal } }), DA);
    expect(partsOf(open.card).find(({ id }) => id === 'section3')).toMatchObject({
      isVisible: true,
    });
    const toggles = partsOf(open.card).filter(({ type }) => type === 'Action.ToggleVisibility');
    expect(toggles.map(({ targetElements }) => targetElements)).toEqual([['section2']]);
  });

  it('is told on top, whole, where the form has no such field', () => {
    const view = form('agreement', {
      errors: { reason: refuse('D5', 'textTooLong', { length: 412 }) },
    });
    const told = textsOf(formCard(view, EN)).filter((text) => text.startsWith('⚠'));
    expect(told).toEqual([expect.stringContaining('(412 characters)')]);
  });
});

describe('only what is needed is asked', () => {
  const ids = (view: Parameters<typeof formCard>[0]): (string | undefined)[] =>
    inputsOf(formCard(view, DA)).map(({ id }) => id);

  it('a job match asks for its reason only when one is wanted', () => {
    expect(ids(form('jobmatch'))).toEqual(['date']);
    expect(ids(form('jobmatch', { values: { reason: 'x' } }))).toEqual(['date', 'reason']);
  });

  it('a correction asks what is wrong, then what belongs to it', () => {
    expect(ids(form('correct'))).toEqual(['what']);
    expect(ids(form('correct', { values: { what: 'start' } }))).toEqual(['what', 'date', 'reason']);
    expect(ids(form('correct', { values: { what: 'basis' } }))).toEqual([
      'what',
      'basis',
      'reason',
    ]);
    expect(ids(form('correct', { values: { what: 'number' } }))).toEqual([
      'what',
      'number',
      'reason',
    ]);
    expect(ids(form('correct', { values: { what: 'meeting' } }))).toEqual([
      'what',
      'kind',
      'date',
      'time',
      'reason',
    ]);
    expect(buttonsOf(formCard(form('correct'), DA))[0]?.['title']).toBe('Fortsæt');
  });

  it('P1: a role asks for a reason unless it is another role', () => {
    expect(ids(form('role', { values: { role: 'social' } }))).toEqual(['role', 'person']);
    expect(ids(form('role', { values: { role: 'job' } }))).toEqual(['role', 'person', 'reason']);
    expect(ids(form('role', { values: { role: 'cti' } }))).toEqual(['role', 'person', 'reason']);
  });

  it('P6, T1: a generic course has no legal basis, no job consultant and no closing meeting', () => {
    const generic = ids(form('enrol', { number: null, programme: 'generic' }));
    expect(generic).not.toContain('basis');
    expect(generic).not.toContain('job');
    const kinds = inputNamed(formCard(form('meeting', { programme: 'generic' }), DA), 'kind');
    expect(JSON.stringify(kinds?.['choices'])).not.toContain('closing');
    const job = inputNamed(formCard(form('meeting'), DA), 'kind');
    expect(JSON.stringify(job?.['choices'])).toContain('closing');
  });

  it('L1: the item stands above the field that asks why it is not relevant', () => {
    const view = form('tick', { values: { list: 'phase2', item: '4', to: 'na' } });
    expect(ids(view)).toEqual(['reason']);
    expect(textsOf(formCard(view, DA)).join('\n')).toMatch(/fokusområde/i);
    expect(textsOf(formCard(view, EN)).join('\n')).toMatch(/focus area/i);
  });
});

describe('people', () => {
  it('are listed by name in Danish order, nobody first where the role may stand empty', () => {
    const message = formCard(form('enrol', { number: null }), DA);
    const titles = (id: string): string[] =>
      (inputNamed(message, id)?.['choices'] as { title: string }[]).map(({ title }) => title);
    const names = ['Ayşe Yılmaz', 'Jonas Østergaard', 'Marie Kjær', 'Åse Birgitte Wøldike-Schmidt'];
    expect(titles('cti')).toEqual(names);
    expect(titles('social')).toEqual(['Ingen', ...names]);
  });

  it('are typed by name when the team is not known or too large to list', () => {
    for (const roster of [[], teamOf(150)]) {
      const message = formCard(form('enrol', { number: null, roster }), DA);
      expect(inputNamed(message, 'cti')).toMatchObject({ type: 'Input.Text', maxLength: 100 });
    }
    const view = form('role', { roster: [...teamOf(150), ...TEAM], values: { person: MARIE } });
    expect(inputNamed(formCard(view, DA), 'person')).toMatchObject({ value: 'Marie Kjær' });
  });

  it('a name that was typed chooses the person; one that is unknown stays as typed', () => {
    const known = form('role', { values: { person: 'marie kjær' } });
    expect(inputNamed(formCard(known, DA), 'person')).toMatchObject({ value: MARIE });
    const unknown = form('role', { values: { person: 'Mari' } });
    expect(inputNamed(formCard(unknown, DA), 'person')).toMatchObject({
      type: 'Input.Text',
      value: 'Mari',
    });
  });
});

describe('text stays text', () => {
  const nasty = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '${title}',
      '$data',
      '[x](http://y)',
      '<at>Ann</at>',
      '{{DATE(2027-03-02T00:00:00Z)}}',
      '**fed**',
      '"},{"type":"Action.OpenUrl"',
      '\u202eabc',
    ),
  );

  it('what people wrote never changes the build of a form', () => {
    const names = Object.keys(FORM_FIELDS) as FormName[];
    fc.assert(
      fc.property(fc.constantFrom(...names), nasty, nasty, (name, text, person) => {
        const filled = (value: string, who: string): unknown => {
          // In the settings the worker is picked from the team's members.
          const written = name === 'settings' ? [] : ['worker'];
          const free = ['reason', 'goal', 'workplace', 'need', 'activities', ...written];
          const values = Object.fromEntries(free.map((id) => [id, value]));
          const errors = { reason: refuse('P2', 'ctiIsJobConsultant', { person: who }) };
          const roster = [{ id: 'a', name: who }, ...TEAM];
          return shapeOf(formCard(form(name, { values, errors, roster }), DA).card);
        };
        const written = (value: string): string => (value.trim() === '' ? 'x' : value);
        expect(filled(written(text), written(person))).toEqual(filled('plain', 'Plain Name'));
      }),
      { numRuns: draws(150) },
    );
  });

  it('and is given back as it was', () => {
    const reason = '${title} [x](http://y) <at>Ann</at> {{DATE(2027)}}';
    const message = formCard(form('stop', { values: { reason } }), DA);
    expect(inputNamed(message, 'reason')).toMatchObject({ value: reason });
    expect(faultsOf(message)).toEqual([]);
  });
});

it('a form costs little to build when warm', () => {
  const exhibit = FORM_EXHIBITS.find(({ name }) => name === 'form-enrol-faults');
  const view = exhibit?.view ?? form('enrol');
  for (let i = 0; i < 100; i += 1) formCard(view, DA);
  const before = process.cpuUsage();
  for (let i = 0; i < 100; i += 1) formCard(view, DA);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 100 / 1000).toBeLessThan(8);
});
