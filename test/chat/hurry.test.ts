import { readToday } from './today';

/** What people write between two visits. */
function suggestionsFor(text: string): readonly string[] {
  const reading = readToday(text);
  return 'suggestions' in reading ? reading.suggestions.map((each) => each.text) : [];
}

describe('written in a hurry', () => {
  it.each(['42', '#42', 'borger 42', 'citizen 42', 'Borger 42!', 'borger 42 tak', 'forløb 042'])(
    '"%s" asks how that course stands',
    (text) => {
      expect(readToday(text)).toEqual({
        kind: 'command',
        command: { name: 'status', citizen: 42 },
      });
    },
  );

  it.each(['4212345', 'borger 0', '42 43'])('"%s" is no citizen’s number', (text) => {
    expect(readToday(text).kind).not.toBe('command');
  });

  it.each([
    'tak',
    'Mange tak!',
    'tusind tak for hjælpen',
    'god weekend',
    'ok',
    'thank you very much',
  ])('"%s" is thanks, not a mistake', (text) => {
    expect(readToday(text)).toEqual({ kind: 'thanks' });
  });

  it('thanks do not swallow a command', () => {
    expect(readToday('tak, status 42').kind).not.toBe('thanks');
    expect(readToday('ok 42 er indlagt').kind).not.toBe('thanks');
  });

  it('a question makes nobody a role holder', () => {
    for (const text of ['hvem har 42', 'hvem er cti på 42', 'peter er jobkonsulent på 42']) {
      for (const offered of suggestionsFor(text))
        expect(offered).toMatch(/^(status|rolle 42( cti)?$)/);
    }
  });

  it('a citizen’s number in a question is no number of days', () => {
    expect(suggestionsFor('hvornår slutter 42?')).not.toContain('kommende 42');
  });

  it('a talk that was told in passing becomes a contact, with its minutes and kind', () => {
    expect(suggestionsFor('snakket med 42 i telefon 20 min')[0]).toBe('kontakt 42 20 telefon');
  });

  it('two commands in one line are offered one by one', () => {
    expect(suggestionsFor('status 42 og kontakt 42 30 hjemme')).toEqual([
      'status borger 42',
      'kontakt 42 30 hjemme',
    ]);
  });

  it.each([
    'ja',
    'nej',
    'Ja tak!',
    'nej, annuller',
    'annuller',
    'ja, slet det',
    'yes please',
    'no',
    'cancel',
    'never mind',
  ])('"%s" answers a question that only a button settles', (text) => {
    expect(readToday(text)).toEqual({ kind: 'answered' });
  });

  it('an answer does not swallow a command', () => {
    expect(readToday('nej, status 42').kind).not.toBe('answered');
    expect(readToday('ja 42 er indlagt').kind).not.toBe('answered');
  });

  it.each([
    ['borger 42 er indlagt', 'pause 42 hospital'],
    ['42 is in hospital', 'pause 42 hospital'],
    ['42 har fået job', 'jobmatch 42'],
    ['hun har fået et job', 'jobmatch'],
    ['42 found a job', 'jobmatch 42'],
    ['42 er blevet fyret', 'jobslut 42'],
    ['42 was fired', 'job ended 42'],
    ['42 mødte ikke op', 'møde 42 udeblevet'],
    ['borgeren udeblev', 'møde udeblevet'],
    ['42 did not show up', 'meeting 42 no-show'],
    ['vi holder møde på tirsdag kl 10 med 42', 'møde 42 16/3-2027 kl 10'],
    ['vi har aftalt at mødes med 42 på torsdag', 'møde 42 11/3-2027'],
    ['kan du minde mig om at ringe til 42 på mandag', 'møde 42 15/3-2027'],
    ['remind me to call 42 on Monday', 'meeting 42 on Monday'],
    ['jeg er syg i dag', 'overtag'],
    ['I am sick today', 'reassign'],
    ['Peter er stoppet', 'overtag'],
    ['42 vil ikke mere', 'afbryd 42'],
    ['42 doesn’t want to continue', 'stop 42'],
    ['42 vil ikke have at I deler oplysninger', 'samtykke 42 trukket tilbage'],
    ['42 skal have mere tid', 'forlæng 42'],
    ['jeg skrev forkert', 'fortryd'],
    ['that was a mistake', 'undo'],
    ['hvad skal jeg gøre nu', 'mine'],
    ['hvilke forløb har jeg', 'mine'],
    ['jeg har talt med 42 i 30 minutter', 'kontakt 42 30'],
    ['bekymret for 42', 'inddrag 42'],
  ])('"%s" is led on to "%s" first', (text, first) => {
    expect(suggestionsFor(text)[0]).toBe(first);
  });

  it('nobody is offered an erasure for a word that is only like its own', () => {
    for (const text of ['42 vil ikke have at I deler oplysninger', '42 deler bolig med en ven']) {
      expect(suggestionsFor(text).join()).not.toMatch(/delete|slet/);
    }
  });

  it('the hour of a meeting, and days until it, are no citizen', () => {
    const offered = [
      ...suggestionsFor('vi holder møde på tirsdag kl 10 med 42'),
      ...suggestionsFor('hvornår er næste møde med 42'),
    ];
    expect(offered).not.toContain('status borger 10');
    expect(offered).not.toContain('kommende 42');
    expect(offered).toContain('status borger 42');
  });
});
