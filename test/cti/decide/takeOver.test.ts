import type { Change } from '../../../src/cti/course/changes';
import { coverageOf, uncovered } from '../../../src/cti/fidelity/coverage';
import { startedOn, type Told } from '../course/make';

/** C6: who takes over each focus area and each other need when CTI ends. */
const take = (parts: object): Change => ({ type: 'takeOver', ...parts });

function withFocus(): { told: Told; thing: string } {
  const told = startedOn('2027-03-01').on('2027-03-08', { type: 'focus', goal: 'søvn' });
  return { told, thing: told.course.focus[0]?.id ?? '' };
}

function withNeed(parts: object = {}): { told: Told; thing: string } {
  const told = startedOn('2027-03-01').on('2027-03-08', take({ what: ' Åbne post ', ...parts }));
  return { told, thing: told.course.supportNeeds?.[0]?.id ?? '' };
}

describe('C6: a focus area', () => {
  it('is taken over, by whom, and whether that is agreed', () => {
    const { told, thing } = withFocus();
    expect(coverageOf(told.course)).toEqual([
      {
        id: thing,
        kind: 'focus',
        what: 'søvn',
        taker: null,
        who: null,
        state: 'uncovered',
        met: false,
      },
    ]);
    told.on('2027-04-01', take({ thing, taker: 'network', who: ' søsteren ' }));
    expect(coverageOf(told.course)).toMatchObject([
      { taker: 'network', who: 'søsteren', state: 'unconfirmed' },
    ]);
    told.on('2027-04-02', take({ thing, confirmed: true }));
    expect(coverageOf(told.course)).toMatchObject([{ who: 'søsteren', state: 'confirmed' }]);
    expect(told.ask('2027-04-03', take({ thing, confirmed: true }))).toEqual([]);
    expect(told.ask('2027-04-03', take({ thing, taker: 'network' }))).toEqual([]);
    expect(told.ask('2027-04-03', take({ thing, taker: 'citizen' }))).toHaveLength(1);
    told.on('2027-04-04', take({ thing, who: '' }));
    expect(coverageOf(told.course)).toMatchObject([
      { taker: 'citizen', who: null, state: 'confirmed' },
    ]);
    told.on('2027-04-05', take({ thing, taker: null }));
    expect(coverageOf(told.course)).toMatchObject([{ taker: null, who: null, state: 'uncovered' }]);
    expect(told.ask('2027-04-06', take({ thing, taker: null }))).toEqual([]);
    expect(told.ask('2027-04-06', take({ thing, confirmed: true }))).toEqual([]);
  });

  it('by a function that is named', () => {
    const { told, thing } = withFocus();
    expect(told.ask('2027-04-01', take({ thing, taker: 'function' }))).toEqual({
      rule: 'C6',
      why: 'functionUnnamed',
      data: {},
    });
    told.on('2027-04-01', take({ thing, taker: 'function', who: 'gældsrådgivningen' }));
    expect(coverageOf(told.course)).toMatchObject([
      { taker: 'function', who: 'gældsrådgivningen' },
    ]);
  });

  it('that is met is still handed over, one that was replaced is not', () => {
    const { told, thing } = withFocus();
    told.on('2027-04-01', { type: 'closeFocus', focus: thing, how: 'met' });
    expect(coverageOf(told.course)).toMatchObject([{ met: true, state: 'uncovered' }]);
    expect(told.ask('2027-04-01', { type: 'closeFocus', focus: thing, how: 'met' })).toEqual([]);
    told.on('2027-04-02', { type: 'closeFocus', focus: thing, how: 'replaced' });
    expect(coverageOf(told.course)).toEqual([]);
    expect(uncovered(told.course)).toBeNull();
  });
});

describe('C6: another need', () => {
  it('has words, an id of its own, and nobody at first', () => {
    const { told, thing } = withNeed();
    expect(thing).toBe(`n${told.course.seq}`);
    expect(told.course.supportNeeds).toEqual([
      {
        id: thing,
        what: 'Åbne post',
        taker: null,
        who: null,
        confirmed: false,
        opened: '2027-03-08',
        gone: null,
      },
    ]);
    expect(uncovered(told.course)).toEqual({ focus: 0, needs: 1 });
    expect(told.ask('2027-03-09', take({ what: 'Åbne post' }))).toEqual([]);
  });

  it('can be worded anew, and keeps its words when none are told', () => {
    const { told, thing } = withNeed();
    told.on('2027-03-09', take({ thing, what: ' Læse post ' }));
    expect(coverageOf(told.course)).toMatchObject([
      { kind: 'need', what: 'Læse post', met: false },
    ]);
    expect(told.ask('2027-03-09', take({ thing, what: ' ' }))).toEqual([]);
    expect(told.ask('2027-03-09', take({ thing }))).toEqual([]);
  });

  it('what nobody takes over cannot have been agreed', () => {
    expect(withNeed({ confirmed: true }).told.course.supportNeeds?.[0]?.confirmed).toBe(false);
    expect(
      withNeed({ taker: 'citizen', confirmed: true }).told.course.supportNeeds?.[0]?.confirmed,
    ).toBe(true);
    expect(
      withNeed({ who: 'naboen', confirmed: true }).told.course.supportNeeds?.[0],
    ).toMatchObject({
      confirmed: true,
      taker: null,
      who: 'naboen',
    });
  });

  it('can be gone, come back, and make room for another', () => {
    const { told, thing } = withNeed();
    told.on('2027-03-09', take({ thing, gone: true }));
    expect(told.course.supportNeeds?.[0]?.gone).toBe('2027-03-09');
    expect(coverageOf(told.course)).toEqual([]);
    told.on('2027-03-10', take({ thing, who: 'naboen' }));
    expect(told.course.supportNeeds?.[0]?.gone).toBe('2027-03-09');
    told.on('2027-03-11', take({ thing, gone: false }));
    expect(told.course.supportNeeds?.[0]?.gone).toBeNull();
    told.on('2027-03-12', take({ thing, gone: true }));
    // the words of one that is gone are free again, and eight others have room
    const others = Array.from({ length: 8 }, (_, n) =>
      take({ what: n === 0 ? 'Åbne post' : `behov ${n}` }),
    );
    told.on('2027-03-13', ...others);
    expect(coverageOf(told.course)).toHaveLength(8);
  });
});
