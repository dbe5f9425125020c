import { addMonths, dateAt, instantAt, weekday } from '../../../src/cti/calendar/plainDate';

describe('T2: all dates are calendar dates in Copenhagen', () => {
  it('an instant is read by the clocks of Copenhagen, over both clock changes', () => {
    expect(dateAt(new Date('2027-03-27T22:59:59Z'))).toBe('2027-03-27');
    expect(dateAt(new Date('2027-03-27T23:00:00Z'))).toBe('2027-03-28');
    expect(dateAt(new Date('2027-03-28T21:59:59Z'))).toBe('2027-03-28');
    expect(dateAt(new Date('2027-03-28T22:00:00Z'))).toBe('2027-03-29');
    expect(dateAt(new Date('2027-10-30T22:00:00Z'))).toBe('2027-10-31');
    expect(dateAt(new Date('2027-10-31T22:59:59Z'))).toBe('2027-10-31');
    expect(dateAt(new Date('2027-10-31T23:00:00Z'))).toBe('2027-11-01');
  });

  it('08:00 in Copenhagen is 07:00 or 06:00 in UTC', () => {
    expect(instantAt('2027-01-04', 8).toISOString()).toBe('2027-01-04T07:00:00.000Z');
    expect(instantAt('2027-03-29', 8).toISOString()).toBe('2027-03-29T06:00:00.000Z');
    expect(instantAt('2027-11-01', 8).toISOString()).toBe('2027-11-01T07:00:00.000Z');
  });

  it('days and months are whole, over both clock changes', () => {
    expect(addMonths('2027-03-28', 7)).toBe('2027-10-28');
    expect(weekday('2027-03-28')).toBe(7);
    expect(weekday('2027-10-31')).toBe(7);
  });
});
