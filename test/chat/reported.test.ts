// What people report of other bots, tried here: each kind by the id of its case, and more of the same.
import { readToday } from './today';

const day = (month: number, of: number, more: object = {}) => ({
  kind: 'dayAndMonth',
  day: of,
  month,
  ...more,
});

/** Case, text, what the command holds. */
type Case = readonly [string, string, object];

const FRACTIONS: readonly Case[] = [
  ['K18 F1', 'timer 42 7½', { hours: 7.5 }],
  ['K18 F2', 'kontakt 42 1½ time', { citizen: 42, minutes: 90 }],
  ['K18 F5', 'timer 42 18¾', { hours: 18.75 }],
  ['K18', 'timer 42 7 ½', { citizen: 42, hours: 7.5 }],
  ['K18', 'kontakt 42 ½ time hjemme', { citizen: 42, minutes: 30 }],
  ['K18', 'kontakt 42 2¼ t tlf', { minutes: 135 }],
  ['K18', 'practice 42 12½', { kind: 'practice', hours: 12.5 }],
];

const FOCUS: readonly Case[] = [
  ['K20 O1', 'fokus 42 2-værelses lejlighed', { goal: '2-værelses lejlighed' }],
  ['K20 O2', 'fokus 42 1. prioritet: budget', { goal: '1. prioritet: budget' }],
  ['K20 O4', 'fokus 42 3 afdrag', { goal: '3 afdrag' }],
  ['K20 O5', 'fokus 42 2 værelser', { goal: '2 værelser' }],
  ['K20', 'fokus 42 5 om dagen', { goal: '5 om dagen' }],
  [
    'K20',
    'fokus 42 bolig 2 værelser i centrum',
    { theme: 'housing', goal: '2 værelser i centrum' },
  ],
  ['K20', 'focus 42 2 friends to visit', { goal: '2 friends to visit' }],
  ['K20', 'fokus 42 nr 2 spare op', { place: 2, goal: 'spare op' }],
  ['K20', 'fokus 42 2 opfyldt', { place: 2, close: 'met' }],
  ['K20', 'fokus 42 2 mål: spare op', { place: 2, goal: 'spare op' }],
];

const ENDS: readonly Case[] = [
  ['K19 S1', 'afbryd 42 flyttede 1. marts', { date: day(3, 1), reason: 'flyttede' }],
  ['K19 S3', 'afbryd 42 1/4 flytter', { date: day(4, 1), reason: 'flytter' }],
  ['K19', 'afbryd 42 flyttet til Aarhus 3/3', { date: day(3, 3), reason: 'flyttet til Aarhus' }],
  ['K19', 'afbryd 42 død fredag den 5. marts', { date: day(3, 5, { weekday: 5 }), reason: 'død' }],
  ['K19', 'afbryd 42 flyttet i går', { date: { date: '2027-03-09' }, reason: 'flyttet' }],
  ['K19', 'stop 42 moved yesterday', { date: { date: '2027-03-09' }, reason: 'moved' }],
  ['K19', 'pause 42 behandling på Højbo 1/4-20/4', { date: day(4, 1), until: day(4, 20) }],
  ['K19', 'pause 42 hospital brækkede benet i går', { reason: 'brækkede benet' }],
  ['K19', 'afbryd 42 ikke mødt siden 1/3', { reason: 'ikke mødt siden 1/3' }],
];

const QUOTES: readonly Case[] = [
  ['K1 Q1', '<quoted messageId="1741600000123"/> status 42', { name: 'status', citizen: 42 }],
  ['K1 Q2', 'status 42 <quoted messageId="1741600000123"/>', { name: 'status', citizen: 42 }],
  ['K1 Q4', '<quoted messageId="1"></quoted> kontakt 42 30 hjemme', { citizen: 42, minutes: 30 }],
  ['K1', '<quoted messageId="1">status 51 og tak</quoted>status 42', { citizen: 42 }],
  ['K1', '<quote authorname="Mette">kontakt 51 20</quote>\nkontakt 42 30', { citizen: 42 }],
  [
    'K1',
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply">slet 51</blockquote>status 42',
    { name: 'status', citizen: 42 },
  ],
];

const MARKS: readonly Case[] = [
  ['K5 L1', '- status 42', { name: 'status', citizen: 42 }],
  ['K5 L2', '1. status 42', { name: 'status', citizen: 42 }],
  ['K5 L5', '- [ ] status 42', { name: 'status', citizen: 42 }],
  ['K5 L6', '2. status 42', { name: 'status', citizen: 42 }],
  ['K5', '10) kontakt 42 30 hjemme', { citizen: 42, minutes: 30 }],
  ['K5', '– [x] 3. status 42', { name: 'status', citizen: 42 }],
  ['K5', '▪ tjekliste 42', { name: 'checklist', citizen: 42 }],
  ['K5', '42. status', { name: 'status', citizen: 42 }],
];

const DAYS: readonly Case[] = [
  ['K14 Y1', 'jobmatch 42 1.4.', { date: day(4, 1) }],
  ['K14 Y2', 'jobmatch 42 1.4', { date: day(4, 1) }],
  ['K14 Y5', 'jobmatch 42 1-4', { date: day(4, 1) }],
  ['K14 Y6', 'jobmatch 42 1.apr.27', { date: '2027-04-01' }],
  ['K14', 'jobmatch 42 1.4.27', { date: '2027-04-01' }],
  ['K14', 'jobmatch 42 d. 1 apr.', { date: day(4, 1) }],
  ['K14', 'jobmatch 42 1/4 - 2027', { date: '2027-04-01' }],
  ['K15 V1', 'jobmatch 42 mandag uge 14', { date: { kind: 'week', week: 14, weekday: 1 } }],
  ['K15 V2', 'møde 42 opfølgning fredag i næste uge kl 10', { date: { date: '2027-03-19' } }],
  ['K15 V5', 'møde 42 opfølgning torsdag uge 15 kl. 10', { time: '10:00' }],
  ['K16 W1', 'jobmatch 42 fredag d. 1/4', { date: day(4, 1, { weekday: 5 }) }],
  ['K16 W3', 'møde 42 opfølgning onsdag 15/4-2027 kl 10', { date: { kind: 'contrary' } }],
  ['K17 A1', 'møde 42 opfølgning tors 15/4 kl 10', { date: day(4, 15, { weekday: 4 }) }],
  ['K17 A2', 'møde 42 opfølgning fre kl 10', { date: { kind: 'weekday', weekday: 5 } }],
  ['K17 A4', 'møde 42 opfølgning ons. d. 14/4 kl 10', { date: day(4, 14, { weekday: 3 }) }],
  ['K17 A5', 'møde 42 opfølgning tor d. 15/4-27 kl 10', { date: '2027-04-15' }],
  ['K17', 'møde 42 opfølgning lør 17/4 kl 10', { date: day(4, 17, { weekday: 6 }) }],
  ['K17', 'meeting 42 followup Thurs 15/4 10:00', { date: day(4, 15, { weekday: 4 }) }],
  ['K17', 'møde 42 opfølgning på fre kl 10', { date: { date: '2027-03-12' } }],
];

const TIMES: readonly Case[] = [
  ['K26 H1', 'møde 42 opfølgning 15/4 10-11', { time: '10:00' }],
  ['K26 H2', 'møde 42 opfølgning 15/4 kl halv 10', { time: '09:30' }],
  ['K26 H4', 'møde 42 opfølgning 15/4 2 p.m.', { time: '14:00' }],
  ['K26', 'møde 42 opfølgning 15/4 halv ti', { time: '09:30' }],
  ['K26', 'møde 42 opfølgning 15/4 halv to', { time: '13:30' }],
  ['K26', 'møde 42 opfølgning 15/4 kvart i ti', { time: '09:45' }],
  ['K26', 'møde 42 opfølgning 15/4 kl. kvart over 9', { time: '09:15' }],
  ['K26', 'møde 42 opfølgning 15/4 fra 10 til 11.30', { time: '10:00' }],
  ['K26', 'møde 42 opfølgning fredag 10', { time: '10:00' }],
  ['K26', 'møde 42 opfølgning 15/4 kl 2 om eftermiddagen', { time: '14:00' }],
  ['K26', 'meeting 42 followup 15/4 half past ten', { time: '10:30' }],
  ['K26', 'meeting 42 followup 15/4 a quarter to 3 ', { time: '14:45' }],
];

describe('what people write elsewhere, and bots get wrong', () => {
  it.each([...[...FRACTIONS, ...FOCUS, ...ENDS, ...QUOTES], ...[...MARKS, ...DAYS, ...TIMES]])(
    '%s: "%s"',
    (_, text, holds) => {
      expect(readToday(text)).toMatchObject({ kind: 'command', command: holds });
    },
  );

  it('K20: a goal that begins with a number replaces no area', () => {
    for (const [, text] of FOCUS.slice(0, 7)) {
      expect(readToday(text)).not.toHaveProperty('command.place');
    }
  });

  it.each([
    ['K19 S2', 'afbryd 42 flyttet d. 31/4', 'd. 31/4'],
    ['K19', 'afbryd 42 døde 30. februar', '30. februar'],
    ['K19', 'pause 42 behandling Højbo 31/4', '31/4'],
    ['K15', 'jobmatch 42 fredag uge 54', 'fredag uge 54'],
  ])('%s: "%s" names a day that there is not', (_, text, typed) => {
    expect(readToday(text)).toEqual({ kind: 'noSuchDate', typed });
  });

  it.each([
    ['K18', 'timer 42 7⅓'],
    ['K14', 'jobmatch 42 1/IV'],
    ['K15', 'møde 42 opfølgning mandag om 2 uger kl 10'],
    ['K15', 'møde 42 opfølgning første mandag i april kl 10'],
    ['K15', 'møde 42 opfølgning sidst i april'],
    ['K26', 'møde 42 opfølgning 15/4 kl 14,30'],
  ])('%s: "%s" is not offered without what decides', (_, text) => {
    expect(readToday(text)).toMatchObject({ kind: 'unclearPart', suggestions: [] });
  });
});
