// Every fact in Danish: shown back, in the log, and as prose for the record.
import type { PlainDate } from '../../cti/calendar/plainDate';
import type { ContactPartner, Focus, Hours, SupportNeed } from '../../cti/course/course';
import { capital, formatDate } from '../dates';
import type { Fact } from '../../cti/course/facts';
import type { ProgrammeId } from '../../cti/programmes';
import { closed, type FactScene, type FactTexts } from '../facts';
import { basisLabel, byBeginning, phased, programmeWords } from '../programmes';
import { meetings } from './meetings/facts';
import { words } from './words';
import { plural } from './plural';

export const facts: FactTexts = {
  enrolled: {
    confirm: (f) => `CTI-forløbet for borger ${f.number} er oprettet: ${kindOf(f)}.`,
    log: (f) =>
      `Forløbet er oprettet: ${kindOf(f)}.${yesOrNo('I målgruppen', f.targetGroup)}${yesOrNo('Har fået støtte af CTI-medarbejderen før', f.earlierSupport)}`,
    prose: (f) => `Der er oprettet et ${courseOf(f)}.`,
  },
  consent: {
    confirm: (f) => CONSENT[f.state](date(f.on)),
    prose: (f) => CONSENT_PROSE[f.state](date(f.on)),
  },
  role: {
    confirm: (f) => `${capital(words.roles[f.role])}: ${holder(f.person)}.${because(f.reason)}`,
    prose: (f) =>
      f.person === null || f.person === 'none'
        ? ''
        : `${f.person.name} er ${words.roles[f.role]} på forløbet.${because(f.reason)}`,
  },
  ...meetings,
  jointPlan: {
    confirm: (f) =>
      `Den fælles plan er lagt${f.responsible ? `; ${responsible(f.responsible)}` : ''}.`,
    prose: (f) =>
      `Der er lagt én fælles plan på tværs af forvaltningerne${f.responsible ? `; ${responsible(f.responsible)}` : ''}.`,
  },
  firstDay: {
    confirm: (f, scene) =>
      byBeginning(
        {
          jobmatch: `Jobmatch noteret: første arbejdsdag er ${date(f.date)}.`,
          transition: `Dagen for overgangen er den ${date(f.date)}.`,
        },
        scene.programme,
      ) + because(f.reason),
    prose: (f, scene) =>
      byBeginning(
        {
          jobmatch: `Der er fundet et jobmatch med første arbejdsdag ${date(f.date)}.`,
          transition: `Dagen for overgangen er den ${date(f.date)}.`,
        },
        scene.programme,
      ) + because(f.reason),
  },
  jobEnded: {
    confirm: (f) =>
      `Sidste dag i jobbet er noteret: ${date(f.on)}. CTI-forløbet og faserne fortsætter.${because(f.reason)}`,
    prose: (f) =>
      `Sidste dag i jobbet: ${date(f.on)}. CTI-forløbet fortsætter.${because(f.reason)}`,
  },
  agreement: {
    confirm: (f) =>
      `Arbejdsaftalen er indgået${f.followUp ? `, og der følges op den ${date(f.followUp)}` : ''}.`,
    prose: (f) =>
      `Der er indgået en arbejdsaftale${f.followUp ? `, som der følges op på den ${date(f.followUp)}` : ''}.`,
  },
  started: {
    confirm: (f) => `CTI-start noteret: ${date(f.date)}.${because(f.reason)}`,
    prose: (f) => `CTI-forløbets første dag er ${date(f.date)}.${because(f.reason)}`,
  },
  ticked: {
    confirm: (f, scene) =>
      `${capital(words.itemStates[f.to])}: ${item(f, scene)}${because(f.reason)}`,
    prose: (f, scene) =>
      f.to === 'open'
        ? ''
        : `${capital(phased(words.lists, f.list))}, ${words.itemStates[f.to]}: ${item(f, scene)}${because(f.reason)}`,
  },
  paused: {
    confirm: (f) =>
      `Forløbet er på pause fra ${date(f.from)} (${words.pauseReasons[f.reason]}).${remark(f.note)}`,
    prose: (f) =>
      `CTI-forløbet er sat på pause fra ${date(f.from)} på grund af ${PAUSED_BY[f.reason]}.${remark(f.note)}`,
  },
  resumed: {
    confirm: (f) => `Pausen slutter, og forløbet går videre fra ${date(f.until)}.`,
    prose: (f) => `Pausen er slut, og CTI-forløbet fortsætter fra den ${date(f.until)}.`,
  },
  stopped: {
    confirm: (f) => `Forløbet slutter før tid, den ${date(f.on)}.${because(f.reason)}`,
    prose: (f) =>
      `CTI-forløbet er afbrudt før tid med virkning fra ${date(f.on)}.${because(f.reason)}`,
  },
  themes: {
    confirm: (f) =>
      f.themes.length === 0
        ? 'Ingen temaer er markeret som afdækkede.'
        : `Afdækket sammen med borgeren: ${f.themes.map((theme) => words.themes[theme]).join(', ')}.`,
    prose: (f) =>
      f.themes.length === 0
        ? ''
        : `Borgerens støttebehov er afdækket for ${f.themes.map((theme) => words.themes[theme]).join(', ')}.`,
  },
  focus: {
    confirm: (f) => `Fokusområde gemt: ${closed(focusName(f.focus))}`,
    prose: (f) => `Borgeren har valgt fokusområdet: ${closed(focusName(f.focus))}`,
  },
  focusClosed: {
    confirm: (f, scene) => `${CLOSED[f.how]}${goal(f.focus, scene)}`,
    prose: (f, scene) => `${CLOSED_ON[f.how]} den ${date(f.on)}${goal(f.focus, scene)}`,
  },
  contact: {
    confirm: ({ contact: c }) =>
      c.kind === 'coordination'
        ? `Koordinering noteret: ${minutes(c.minutes)}, ${date(c.date)}.${because(c.reason)}`
        : `Kontakt noteret: ${minutes(c.minutes)} ${words.contactKinds[c.kind]}${withWhom(c)}, ${date(c.date)}.${because(c.reason)}`,
    prose: ({ contact: c }) =>
      c.kind === 'coordination'
        ? `Der er brugt ${minutes(c.minutes)} på koordinering den ${date(c.date)}.`
        : `Der var kontakt med ${words.contactPartners[c.with ?? 'citizen']} den ${date(c.date)} i ${minutes(c.minutes)} (${words.contactKinds[c.kind]}).`,
  },
  hours: {
    confirm: (f) => `${capital(hours(f.hours))}.`,
    prose: (f) =>
      f.hours.hours === 0 ? `${capital(hours(f.hours))}.` : `Borgeren har ${hours(f.hours)}.`,
  },
  decision: {
    confirm: (f) => `${DECISION[f.support]}${by(f.by)}${worker(f.worker)}`,
    prose: (f) => `${DECISION[f.support]}${by(f.by)}${worker(f.worker)}`,
  },
  handover: {
    confirm: () => 'Overdragelsesplanen er gemt.',
    prose: (f) =>
      `Overdragelsesplanen er skrevet sammen med borgeren${f.handover.responsible ? `; det langsigtede ansvar: ${f.handover.responsible}` : ''}.`,
  },
  supportNeed: {
    confirm: ({ need }) =>
      need.gone
        ? `Der er ikke længere brug for støtte til: ${closed(need.what)}`
        : `Støttebehov gemt: ${closed(need.what)}${takenOver(need)}`,
    prose: ({ need }) =>
      need.gone
        ? `Borgeren har ikke længere brug for støtte til: ${closed(need.what)}`
        : `Borgeren har brug for støtte til: ${closed(need.what)}${takenOver(need)}`,
  },
  discussed: {
    confirm: () => 'Forløbet er drøftet på sparring.',
    prose: () => '',
  },
  involved: {
    confirm: () => 'Sagsbehandlerne er bedt om at tage kontakt hurtigst muligt.',
    prose: () => 'Sagsbehandlerne er inddraget, fordi der er opstået nye behov.',
  },
  numberCorrected: {
    confirm: (f) => `Borgernummeret er rettet fra ${f.from} til ${f.to}.${because(f.reason)}`,
    prose: () => '',
  },
  basisCorrected: {
    confirm: (f) =>
      `Lovhjemlen er rettet${f.from ? ` fra ${basisLabel(f.from, 'da')}` : ''} til ${basisLabel(f.to, 'da')}, og datoerne er regnet om.${because(f.reason)}`,
    prose: (f) =>
      `CTI-forløbets lovhjemmel er rettet til ${basisLabel(f.to, 'da')}.${because(f.reason)}`,
  },
  startCorrected: {
    confirm: (f) =>
      `Startdatoen er rettet fra ${date(f.from)} til ${date(f.to)}, og datoerne er regnet om.${because(f.reason)}`,
    prose: (f) => `CTI-forløbets startdato er rettet til ${date(f.to)}.${because(f.reason)}`,
  },
  firstDayCorrected: {
    confirm: (f, scene) =>
      `${capital(firstDay(scene.programme))} er rettet fra ${date(f.from)} til ${date(f.to)}.${because(f.reason)}`,
    prose: (f, scene) =>
      `${capital(firstDay(scene.programme))} er rettet til ${date(f.to)}.${because(f.reason)}`,
  },
  noteFiled: {
    confirm: () => 'Notatet er markeret som journalført.',
    prose: () => '',
  },
  undone: {
    confirm: (f) =>
      f.events.length === 1 ? 'Én ændring er taget tilbage.' : 'Ændringerne er taget tilbage.',
    prose: () => '',
  },
};

const CONSENT: Readonly<Record<'given' | 'pending' | 'withdrawn', (on: string) => string>> = {
  given: (on) => `Samtykke til at dele oplysninger er givet den ${on}.`,
  pending: () => 'Samtykke til at dele oplysninger mangler endnu.',
  withdrawn: (on) => `Samtykket blev trukket tilbage den ${on}, og forløbet er sat i bero.`,
};
const CONSENT_PROSE: typeof CONSENT = {
  given: (on) => `Borgeren gav den ${on} samtykke til, at forvaltningerne deler oplysninger.`,
  pending: () => 'Borgeren har endnu ikke taget stilling til samtykke.',
  withdrawn: (on) => `Borgeren trak sit samtykke tilbage den ${on}.`,
};
const PAUSED_BY = {
  treatment: 'behandling',
  hospital: 'indlæggelse',
  prison: 'ophold i fængsel',
  other: 'andre forhold',
} as const;
const CLOSED = {
  met: 'Målet for fokusområdet er nået',
  replaced: 'Fokusområdet er skiftet ud',
} as const;
const CLOSED_ON = {
  met: 'Målet for fokusområdet blev nået',
  replaced: 'Fokusområdet blev skiftet ud',
} as const;
const DECISION = {
  mentor: 'Afgørelse: Borgeren får mentorstøtte efter CTI-forløbet.',
  sel85: 'Afgørelse: Borgeren får støtte efter SEL\u00a0§\u00a085, når CTI-forløbet er slut.',
  none: 'Afgørelse: Der gives ikke fortsat støtte efter CTI-forløbet.',
} as const;

type Enrolled = Extract<Fact, { type: 'enrolled' }>;

function courseOf({ programme, basis }: Enrolled): string {
  return `${programmeWords(programme, 'da').course}${under(basis)}`;
}

function kindOf({ programme, basis }: Enrolled): string {
  return `${programmeWords(programme, 'da').name}${under(basis)}`;
}

function under(basis: Enrolled['basis']): string {
  return basis ? ` efter ${basisLabel(basis, 'da')}` : '';
}

function yesOrNo(question: string, answer: boolean | null): string {
  return answer === null ? '' : ` ${question}: ${answer ? 'ja' : 'nej'}.`;
}

function takenOver({ taker, who, confirmed }: SupportNeed): string {
  if (taker === null && who === null) return '';
  const name = who ?? (taker === 'citizen' ? 'borgeren selv' : 'borgerens netværk');
  return ` Når CTI slutter, tager ${name} over${confirmed ? '' : ' (ikke aftalt endnu)'}.`;
}

function holder(person: { name: string } | 'none' | null): string {
  if (person === null) return words.notTold;
  return person === 'none' ? words.nobody : person.name;
}

function because(reason: string | null): string {
  return reason ? ` Årsag: ${closed(reason)}` : '';
}

function remark(note: string | null): string {
  return note ? ` Bemærkning: ${closed(note)}` : '';
}

function date(day: PlainDate): string {
  return formatDate(day, 'da');
}

function responsible(who: 'jobcenter' | 'social'): string {
  return `tovholder er ${words.theRoles[who]}`;
}

function firstDay(programme: ProgrammeId): string {
  return byBeginning(
    { jobmatch: 'første arbejdsdag', transition: 'dagen for overgangen' },
    programme,
  );
}

function item(
  f: { list: Parameters<FactScene['item']>[0]; item: string },
  scene: FactScene,
): string {
  return closed(scene.item(f.list, f.item) ?? f.item);
}

/** A focus area told by its theme alone goes by that (C2). */
function focusName({ goal: told, theme }: Focus): string {
  return told === '' && theme !== null ? words.themes[theme] : told;
}

function goal(id: string, scene: FactScene): string {
  const told = scene.focus(id) ?? '';
  return told === '' ? '.' : `: ${closed(told)}`;
}

function minutes(count: number): string {
  return plural(count, 'minut', 'minutter');
}

function hours({ kind, hours: count, from, workplace }: Hours): string {
  const where = workplace ? ` (${workplace})` : '';
  if (count === 0) return `${words.hours[kind]}${where} slutter den ${date(from)}`;
  const what =
    kind === 'ordinary'
      ? plural(count, 'ordinær time', 'ordinære timer')
      : plural(count, 'praktiktime', 'praktiktimer');
  return `${what} om ugen${where} fra ${date(from)}`;
}

function withWhom({ with: partner }: { readonly with?: ContactPartner }): string {
  return partner ? ` med ${words.contactPartners[partner]}` : '';
}

function by(person: { name: string } | null): string {
  return person ? ` Afgørelsen er truffet af ${person.name}.` : '';
}

function worker(name: string | null): string {
  return name ? ` Støtten gives af ${closed(name)}` : '';
}
