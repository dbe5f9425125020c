// C11: with whom a contact was, and which focus area it served.
import { isInTouch } from '../../../src/cti/meetings/inTouch';
import { enrolledOn, startedOn } from '../course/make';

const contact = { type: 'contact', minutes: 45, kind: 'elsewhere' } as const;

describe('C11: a contact', () => {
  it('needs neither, and then was with the citizen', () => {
    const told = startedOn('2027-03-01').on('2027-03-02', contact);
    expect(told.course.contacts.at(-1)).not.toHaveProperty('with');
    expect(told.course.contacts.at(-1)).not.toHaveProperty('focus');
  });

  it('says with whom and for which focus area; one that is not there is refused', () => {
    const told = startedOn('2027-03-01').on('2027-03-02', { type: 'focus', goal: 'Gæld' });
    const focus = told.course.focus[0]?.id ?? '';
    told.on('2027-03-03', { ...contact, with: 'network', focus });
    expect(told.course.contacts.at(-1)).toMatchObject({ with: 'network', focus });
    expect(told.ask('2027-03-03', { ...contact, focus: 'f999' })).toMatchObject({
      why: 'focusUnknown',
    });
  });

  it.each([
    ['employer', false],
    ['network', false],
    ['citizen', true],
  ] as const)('P7: with %s: in touch with the citizen: %s', (partner, met) => {
    const told = enrolledOn('2027-01-04', { startup: '2027-01-04' });
    told.on('2027-01-05', { ...contact, with: partner });
    expect(isInTouch(told.course)).toBe(met);
  });
});
