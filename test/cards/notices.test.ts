import { render } from '../../src/cards';
import { DUE_KEYS } from '../../src/cti/due/thing';
import type { Message } from '../../src/desk/ports/storage';
import type { View } from '../../src/desk/views/views';
import { textsIn } from '../../src/text';
import { GALLERY } from './gallery/gallery';
import { LONGEST } from './gallery/story';
import { ofType, wordsOf } from './gallery/walk';

const channel = { language: 'da' as const, texts: textsIn('da'), practice: false, team: null };
const personal = { ...channel, team: 'north' };

function shown(name: string): Message {
  const exhibit = GALLERY.find((each) => each.name === name);
  if (!exhibit) throw new Error(`No exhibit ${name}`);
  return render(exhibit.view, exhibit.personal ? personal : channel);
}

const said = (name: string): string => wordsOf(shown(name).card);

function buttons(name: string): readonly Readonly<Record<string, unknown>>[] {
  return ofType(shown(name).card, 'Action.Execute').map(({ value }) => value);
}

describe('N1', () => {
  it('has a card in the gallery for every key', () => {
    const shownKeys = GALLERY.map(({ view }: { view: View }) =>
      view.kind === 'notice' ? view.due.key : view.kind,
    );
    expect(DUE_KEYS.filter((key) => !shownKeys.includes(key))).toEqual([]);
  });

  it.each([
    ['notice-contact-first', 'Tag den første kontakt til borgeren'],
    ['notice-jobmatch-missing', 'Der er gået 30 dage siden opstartsmødet'],
    ['notice-cti-prepare-job', 'Første arbejdsdag er 1. marts 2027'],
    ['notice-cti-prepare-channel', 'Gør klar: CTI starter 1. marts 2027'],
    ['notice-startup-missing', 'Forløbet blev oprettet 5. januar 2027'],
    ['notice-consent-pending', 'borgerens samtykke er ikke noteret'],
    ['notice-cti-prepare-cti', 'kan CTI starte fra 15. februar 2027'],
    ['notice-cti-prepare-job', 'mødes, når CTI starter'],
    ['notice-phase-begin', 'Fase 1 begyndte 1. marts 2027'],
    ['notice-plan-missing', 'Planen for fase 1 mangler'],
    ['notice-handover-plan', 'Overdragelsesplanen er ikke færdig'],
    ['notice-cti-start-channel', 'CTI starter 1. marts 2027'],
    ['notice-cti-late', 'Første arbejdsdag var 1. marts 2027'],
    ['notice-phase-notice-channel', 'Fase 2 begynder 1. juni 2027'],
    ['notice-phase-notice-cti', 'Fortæl borgeren om faseskiftet'],
    ['notice-phase-change-2', 'Fase 2 begyndte 1. juni 2027'],
    ['notice-handover-deadline', 'senest 1. november 2027'],
    ['notice-decision-deadline', 'sidste dag er 30. november 2027'],
    ['notice-course-end-channel', 'Sidste dag var 30. november 2027'],
    ['notice-course-end-job', 'Du fortsætter med borgeren'],
    ['notice-meeting-soon', 'Afsluttende møde tirsdag den 23. november 2027 kl. 10.00'],
    ['notice-agreement-followup', 'I har aftalt opfølgning 12. april 2027'],
    ['notice-pause-check', 'Pausen har varet 30 dage'],
    ['notice-retention', 'Forløbets data slettes 1. juni 2028'],
  ])('%s says: %s', (name, words) => {
    expect(said(name)).toContain(words);
  });

  it('C1: the start-up meeting comes with its agenda', () => {
    const words = said('notice-meeting-soon-startup');
    const points = [
      'formøde',
      'dér, hvor borgeren ønsker',
      'ønsker',
      'netværk',
      'CV',
      'Tidsplanen',
    ];
    for (const point of [...points, 'tovholder']) expect(words).toContain(point);
    expect(said('notice-meeting-soon')).not.toContain('formøde');
  });

  it('names dates, never today or tomorrow', () => {
    for (const { name, view } of GALLERY) {
      if (view.kind !== 'notice') continue;
      expect(said(name)).not.toMatch(/\bi dag\b|\bi morgen\b|\bi går\b/);
    }
  });
});

describe('the phase change card', () => {
  it('tells what the phase is about, how the role shifts, the plan, and what is open (T5)', () => {
    const words = said('notice-phase-change-2');
    for (const heading of ['Det handler fasen om', 'CTI-medarbejderens rolle', 'CTI-planen']) {
      expect(words).toContain(heading);
    }
    expect(words).toContain('Tjekliste til fase 2: 2 af 10 på plads');
    expect(words).toContain('Stadig åbent fra tidligere');
  });

  it('carries the live checklist: one tap an item', () => {
    const taps = buttons('notice-phase-change-2').filter(({ verb }) => verb === 'tick');
    expect(taps.map(({ data }) => data)).toContainEqual({
      citizen: 42,
      list: 'phase2',
      item: 'needsMapped',
      to: 'done',
    });
  });
});

describe('a 1:1 notice', () => {
  it('can be put off by 1, 3 or 7 days, or seen', () => {
    const about = {
      citizen: 42,
      team: 'north',
      due: expect.stringContaining('startup.missing') as string,
    };
    const nudges = buttons('notice-startup-missing').filter(
      ({ verb }) => verb === 'later' || verb === 'seen',
    );
    expect(nudges.map(({ verb, data }) => [verb, data])).toEqual([
      ['seen', about],
      ['later', { ...about, days: 1 }],
      ['later', { ...about, days: 3 }],
      ['later', { ...about, days: 7 }],
    ]);
  });

  it('opens the meeting that is missing, and takes a consent in one tap (C1, P9)', () => {
    expect(buttons('notice-startup-missing')[0]).toMatchObject({
      verb: 'form',
      data: { form: 'meeting', kind: 'startup', citizen: 42 },
    });
    expect(buttons('notice-consent-pending')[0]).toMatchObject({
      verb: 'consent',
      data: { state: 'given', citizen: 42 },
    });
  });

  it('starts CTI on its day (T3)', () => {
    const [start] = buttons('notice-cti-start-job');
    expect(start).toMatchObject({
      title: 'Start CTI 1. marts 2027',
      verb: 'start',
      data: { citizen: 42, date: '2027-03-01', team: 'north' },
    });
  });

  it('lets me say that I come to the meeting', () => {
    const answers = buttons('notice-meeting-soon').filter(({ verb }) => verb === 'attend');
    expect(answers.map(({ data }) => (data as { comes: boolean }).comes)).toEqual([true, false]);
  });

  it('goes to the channel with a mention when the person cannot be reached, and cannot be put off there', () => {
    const message = shown('notice-instead-of-person');
    expect(message.mentions).toEqual([LONGEST]);
    expect(wordsOf(message.card)).toContain(
      `Til ${LONGEST.name} (jobkonsulent), som ikke kunne nås`,
    );
    expect(buttons('notice-instead-of-person').map(({ verb }) => verb)).not.toContain('later');
  });
});

describe('labels', () => {
  it('says that it is late, and that it may be a repeat', () => {
    const words = said('notice-phase-change-late');
    expect(words).toContain('Forsinket besked: Den skulle være kommet 1. juni 2027.');
    expect(words).toContain('I har måske set den før');
  });

  it('says that it no longer holds, and then asks for nothing', () => {
    expect(said('notice-outdated')).toContain('Gælder ikke længere');
    expect(buttons('notice-outdated').map(({ verb }) => verb)).toEqual(['status']);
  });

  it('says that it is shown again', () => {
    expect(said('notice-cti-late')).toContain('Vises igen (2. gang)');
  });
});

describe('the checklist card', () => {
  it('offers done on an open item and open again on a settled one; not relevant only on an open one', () => {
    const taps = buttons('checklist-ten-items').filter(({ verb }) => verb === 'tick');
    const states = taps.map(({ data }) => (data as { to: string }).to);
    expect(states.filter((to) => to === 'open')).toHaveLength(9);
    expect(states.filter((to) => to === 'done')).toHaveLength(1);
    expect(states.filter((to) => to === 'na')).toHaveLength(1);
  });

  it('says who ticked when, what came from a fact, and why it is not relevant (L1)', () => {
    const words = said('checklist-ten-items');
    expect(words).toContain('Opfyldt · Marie Holm, 25. maj 2027');
    expect(words).toContain('Opfyldt · fokusområder er valgt');
    expect(words).toContain(
      'Ikke relevant: Borgeren ønsker ikke foreninger lige nu · Marie Holm, 25. maj 2027',
    );
  });
});

describe('the overview', () => {
  it('opens the status of each row, turns pages and keeps to ten rows', () => {
    const all = buttons('overview');
    expect(all.filter(({ verb }) => verb === 'status')).toHaveLength(10);
    const pages = all.filter(
      ({ verb, data }) => verb === 'overview' && Object.hasOwn(data as object, 'page'),
    );
    expect(pages.map(({ data }) => data)).toEqual([{ page: 1 }, { page: 3 }]);
    expect(said('overview')).toContain('Side 2 af 15');
  });
});

describe('plain answers', () => {
  it('have no card', () => {
    expect(render({ kind: 'notFound', number: 42 }, channel).card).toBeUndefined();
    expect(render({ kind: 'said', say: 'undone', data: { number: 42 } }, channel)).toEqual({
      text: 'Din seneste ændring for borger 42 er taget tilbage, og kortene er rettet.',
    });
  });
});
