import { render } from '../../../src/cards';
import { peopleToPick } from '../../../src/cards/forms/people';
import type { CardContext } from '../../../src/cards/frame/context';
import { namedApart } from '../../../src/cards/parts/namesakes';
import { DEFAULT_SETTINGS } from '../../../src/cti/course/settings';
import { textsIn } from '../../../src/text';
import { ENROL, MARIE, story } from '../gallery/story';
import { wordsOf } from '../gallery/walk';

const ONE = { id: 'one', name: 'Mette Hansen' };
const OTHER = { id: 'other', name: 'Mette Hansen' };
const MAILS: Readonly<Record<string, string>> = {
  one: 'meha@byen.dk',
  other: 'mette.hansen2@byen.dk',
  marie: 'mho@byen.dk',
};
const mailOf = (id: string): string | undefined => MAILS[id];

describe('two colleagues of one name', () => {
  it('are told apart in a picker by their accounts, and nobody else is', () => {
    expect(peopleToPick([OTHER, MARIE, ONE], 1, { mailOf })).toEqual([
      { title: 'Marie Holm', value: 'marie' },
      { title: 'Mette Hansen (meha)', value: 'one' },
      { title: 'Mette Hansen (mette.hansen2)', value: 'other' },
    ]);
  });

  it('keep their names where Teams has told no address; one person twice is one', () => {
    expect(namedApart([ONE, OTHER], {})(ONE)).toBe('Mette Hansen');
    expect(namedApart([ONE, ONE], { mailOf })(ONE)).toBe('Mette Hansen');
  });

  it('are told apart on the status card', () => {
    const people = { cti: ONE, job: OTHER, jobcenter: MARIE, social: 'none' } as const;
    const { course } = story(['2027-01-05', MARIE, { ...ENROL, people }]);
    const context: CardContext = {
      ...{ language: 'da', texts: textsIn('da'), practice: false, team: null },
      mailOf,
    };
    const { card } = render(
      {
        kind: 'status',
        course,
        today: '2027-01-06',
        settings: DEFAULT_SETTINGS,
        ...{ done: [], next: [], dead: [], advice: [] },
      },
      context,
    );
    const words = wordsOf(card);
    expect(words).toContain('CTI-medarbejder: Mette Hansen (meha)');
    expect(words).toContain('Jobkonsulent: Mette Hansen (mette.hansen2)');
    expect(words).toContain('Sagsbehandler i jobcentret: Marie Holm');
  });
});
