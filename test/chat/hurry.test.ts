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
});
