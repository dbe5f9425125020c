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
});
