// C11: `kontakt 42 45 hjemme` is all that is needed; with whom and for which focus area may be added.
import { read } from '../../src/chat/read';

const context = { today: '2027-03-10', mentions: [] } as const;
const command = (text: string): unknown => {
  const reading = read(text, context);
  return reading.kind === 'command' ? reading.command : reading.kind;
};

describe('C11: a contact in words', () => {
  it.each([
    ['kontakt 42 45 hjemme', {}],
    ['kontakt 42 45 hjemme med netværket', { with: 'network' }],
    ['kontakt 42 45 hjemme med borgeren fokus 2', { with: 'citizen', place: 2 }],
    ['kontakt 42 45 hjemme med arbejdsgiveren', { with: 'employer' }],
    ['kontakt 42 45 hjemme fokusområde 1', { place: 1 }],
    ['contact 42 45 home with the network', { with: 'network' }],
    ['contact 42 45 home with the authority focus 1', { with: 'provider', place: 1 }],
  ])('%s', (text, more) => {
    expect(command(text)).toEqual({
      name: 'contact',
      citizen: 42,
      minutes: 45,
      kind: 'home',
      ...more,
    });
  });
});
