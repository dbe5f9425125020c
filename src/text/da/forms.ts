import type { FieldWords, FormTexts } from '../forms';

const citizen: FieldWords = {
  label: 'Borgernummer',
  placeholder: 'For eksempel 42',
  error: 'Skriv borgerens nummer i teamet, 1 til 6 cifre.',
};

function reason(label: string, hint: string): FieldWords {
  return { label, hint, error: 'Skriv en kort årsag, højst 300 tegn.' };
}

function date(label: string, hint?: string): FieldWords {
  return { label, error: 'Vælg en dato.', ...(hint === undefined ? {} : { hint }) };
}

function person(label: string): FieldWords {
  return { label, placeholder: 'Vælg en kollega', error: 'Vælg en kollega fra listen.' };
}

function choice(label: string, hint?: string): FieldWords {
  return {
    label,
    placeholder: 'Vælg',
    error: 'Vælg en af mulighederne.',
    ...(hint === undefined ? {} : { hint }),
  };
}

function text(label: string, placeholder?: string, hint?: string): FieldWords {
  return {
    label,
    error: 'Skriv højst 300 tegn.',
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The forms in Danish. */
export const forms: FormTexts = {
  cancel: 'Annullér',
  typeName: 'Navnet i Teams',
  typeNameOrNobody: 'Navnet i Teams eller »ingen«',
  nameMissing: 'Skriv kollegaens navn.',
  sections: {
    people: 'Hvem gør hvad',
    underWay: 'Er forløbet allerede i gang?',
    more: 'Flere oplysninger',
    mapping: 'Hvad har I set på sammen?',
  },
  choices: {
    yes: 'Ja',
    no: 'Nej',
    nobody: 'Ingen',
    jobProgramme: 'Fra ledighed til job',
    genericProgramme: 'En anden overgang, for eksempel til egen bolig (9 måneder)',
    sel85: 'SEL §85 (9 måneder)',
    sel82b: 'SEL §82b (6 måneder)',
    lab167: 'Mentorstøtte, LAB §167 (tidl. §31b) (6 måneder)',
    consentGiven: 'Ja',
    consentPending: 'Ikke endnu',
    consentWithdrawn: 'Trukket tilbage',
    planned: 'Planlagt',
    held: 'Holdt',
    cancelled: 'Aflyst',
    missed: 'Borgeren var ikke med',
    correctStart: 'Startdatoen',
    correctFirstDay: 'Første arbejdsdag eller dagen for overgangen',
    correctBasis: 'Lovhjemlen',
    correctNumber: 'Borgernummeret',
    correctMeeting: 'Datoen for et møde',
    networkMeeting: 'Overdragelsessamtale (netværksmøde)',
    bySelf: 'Borgeren selv',
    byNetwork: 'En i familien eller netværket',
    byFunction: 'En fagperson eller et tilbud',
    byNobody: 'Det er ikke afklaret endnu',
    danish: 'Dansk',
    english: 'English',
  },
  form: {
    enrol: {
      title: 'Opret et CTI-forløb',
      lead: 'Nummer, overgang, lovhjemmel og samtykke er nok til at komme i gang. Resten kan I notere senere.',
      save: 'Opret forløb',
      fields: {
        citizen: {
          ...citizen,
          hint: 'Jeres eget nummer for borgeren. Aldrig navn eller CPR-nummer.',
        },
        programme: choice('Hvilken overgang gælder det?'),
        basis: choice(
          'Lovhjemmel',
          'Skal vælges ved job, for den afgør, hvor længe forløbet varer.',
        ),
        consent: choice('Har borgeren givet samtykke til, at I deler oplysninger?'),
        targetGroup: choice(
          'Er borgeren i projektets målgruppe?',
          'Aktivitetsparat på kontanthjælp, over 30 år, ledig i mindst et år og ikke i ressourceforløb. Svaret noteres og spærrer ikke for noget.',
        ),
        earlierSupport: choice(
          'Har CTI-medarbejderen støttet borgeren før?',
          'CTI-medarbejderen skal være en anden end den, der har støttet borgeren hidtil. Et ja noteres som en afvigelse.',
        ),
        cti: person('CTI-medarbejder'),
        job: person('Jobkonsulent'),
        jobcenter: person('Sagsbehandler i jobcentret'),
        social: person('Sagsbehandler i socialforvaltningen'),
        startup: date('Opstartsmødet blev holdt'),
        firstDay: date('Første arbejdsdag eller dagen for overgangen'),
        start: date('CTI startede'),
        reason: reason('Årsag', 'Hvis starten afviger fra første arbejdsdag.'),
      },
    },
    role: {
      title: 'Hvem har hvilken rolle?',
      save: 'Gem rollen',
      fields: {
        citizen,
        role: choice('Rolle'),
        person: person('Hvem?'),
        reason: reason('Årsag', 'Et skifte af CTI-medarbejder skal have en årsag.'),
      },
    },
    meeting: {
      title: 'Notér et møde',
      save: 'Gem mødet',
      fields: {
        citizen,
        kind: choice('Hvilket møde?'),
        state: choice('Hvordan er det gået?'),
        date: date('Dato'),
        time: { label: 'Klokkeslæt', error: 'Vælg et klokkeslæt.' },
        attended: choice(
          'Hvem deltog?',
          'Kun når mødet er holdt. Er ingen valgt, regnes alle med.',
        ),
        reason: reason('Bemærkning', 'Hvis der er en grund til, at mødet blev anderledes.'),
      },
    },
    jobmatch: {
      title: 'Notér jobmatch',
      lead: 'Første dag på arbejdspladsen, i ordinære timer eller virksomhedspraktik.',
      save: 'Gem jobmatch',
      fields: {
        citizen,
        date: date('Første arbejdsdag'),
        reason: reason('Årsag', 'Hvis den første arbejdsdag er ændret.'),
      },
    },
    transition: {
      title: 'Notér overgangen',
      lead: 'Den dag, borgerens nye situation begynder, for eksempel indflytning eller udskrivning.',
      save: 'Gem datoen',
      fields: {
        citizen,
        date: date('Dagen for overgangen'),
        reason: reason('Årsag', 'Hvis dagen er ændret.'),
      },
    },
    agreement: {
      title: 'Arbejdsaftalen er indgået',
      lead: 'Timer, opgaver, skånehensyn og delmål står i selve aftalen.',
      save: 'Gem arbejdsaftalen',
      fields: {
        citizen,
        date: date('Hvornår følges der op?', 'Jobkonsulenten får en påmindelse.'),
      },
    },
    start: {
      title: 'Start CTI',
      lead: 'CTI starter på første arbejdsdag. Faserne tælles fra den dag.',
      save: 'Start CTI',
      fields: {
        citizen,
        date: date('Startdato', 'Står feltet tomt, starter CTI i dag.'),
        reason: reason('Årsag', 'Hvis starten ligger før eller efter første arbejdsdag.'),
      },
    },
    tick: {
      title: 'Punktet er ikke relevant',
      lead: 'Så tæller det som afklaret. Skriv kort hvorfor.',
      save: 'Gem årsagen',
      fields: {
        reason: reason('Årsag', 'For eksempel at borgeren ikke ønsker det.'),
      },
    },
    plan: {
      title: 'Den fælles plan er lagt',
      save: 'Gem planen',
      fields: { citizen, responsible: choice('Hvem er tovholder?') },
    },
    decision: {
      title: 'Beslutning om fortsat støtte',
      lead: 'Træffes inden CTI-forløbet slutter. CTI-medarbejderen kan ikke selv fortsætte.',
      save: 'Gem beslutningen',
      fields: {
        citizen,
        support: choice('Hvad er besluttet?'),
        by: person('Hvem har truffet beslutningen?'),
        worker: text('Hvem giver støtten?', 'Funktion, fx bostøtten'),
      },
    },
    jobEnded: {
      title: 'Jobbet er ophørt',
      lead: 'CTI-forløbet og faserne fortsætter, og jobkonsulenten bliver bedt om et nyt jobmatch.',
      save: 'Gem',
      fields: {
        citizen,
        date: date('Sidste arbejdsdag', 'Står feltet tomt, er det i dag.'),
        reason: reason('Årsag', 'Kort og uden følsomme oplysninger.'),
      },
    },
    correct: {
      title: 'Ret en oplysning',
      lead: 'Datoer og påmindelser regnes om, og loggen viser før og efter.',
      save: 'Gem rettelsen',
      fields: {
        citizen,
        what: choice('Hvad skal rettes?'),
        date: date('Rigtig dato'),
        kind: choice('Hvilket møde?'),
        time: { label: 'Rigtigt klokkeslæt', error: 'Vælg et klokkeslæt.' },
        basis: choice('Rigtig lovhjemmel'),
        number: { ...citizen, label: 'Rigtigt borgernummer' },
        reason: reason('Årsag', 'For eksempel: tastefejl.'),
      },
    },
    reassign: {
      title: 'Overtag en kollegas forløb',
      lead: 'Alle kollegaens forløb i den rolle flyttes på én gang. Et skifte af CTI-medarbejder noteres som en afvigelse.',
      save: 'Overtag forløbene',
      fields: {
        from: person('Fra kollega'),
        to: person('Til kollega'),
        role: choice('Rolle'),
        reason: reason('Årsag', 'For eksempel orlov eller nyt job.'),
      },
    },
    focus: {
      title: 'Fokusområde',
      lead: 'Vælg to til tre sammen med borgeren. Hold det kort og i borgerens egne ord.',
      save: 'Gem fokusområdet',
      fields: {
        citizen,
        goal: {
          ...text('Mål', 'Hvad vil borgeren gerne opnå?'),
          error: 'Skriv målet, højst 300 tegn.',
        },
        theme: choice('Tema'),
        subgoals: text('Delmål', 'Ét på hver linje'),
        activities: text('Aktiviteter', 'Hvad går I i gang med?'),
        contact: text('Hvem kontaktes?', 'Funktion, fx egen læge'),
        laterSupport: text('Hvem støtter senere?', 'Borgeren selv eller en anden'),
        laterSupportConfirmed: choice('Har de sagt ja til det?'),
        themes: choice('Temaer, I har set på'),
      },
    },
    contact: {
      title: 'Notér kontakt',
      save: 'Gem kontakten',
      fields: {
        citizen,
        minutes: {
          label: 'Minutter',
          placeholder: '45',
          error: 'Skriv minutterne som et helt tal.',
        },
        kind: choice('Hvor og hvordan?'),
        date: date('Dato', 'Står feltet tomt, er det i dag.'),
        reason: reason('Årsag', 'Forløbet er slut, så tiden noteres som en afvigelse.'),
      },
    },
    hours: {
      title: 'Timer om ugen',
      lead: 'Ordinære timer og praktiktimer tælles hver for sig.',
      save: 'Gem timerne',
      fields: {
        citizen,
        kind: choice('Slags timer'),
        hours: {
          label: 'Timer om ugen',
          placeholder: '8',
          hint: 'Skriv 0, når timerne slutter.',
          error: 'Skriv timerne som et tal.',
        },
        workplace: text('Arbejdsplads', undefined, 'Kun hvis borgeren har flere.'),
        date: date('Fra hvilken dag?', 'Står feltet tomt, er det fra i dag.'),
      },
    },
    pause: {
      title: 'Sæt forløbet på pause',
      lead: 'Tiden står stille, så længe pausen varer, og borgeren ønsker at fortsætte bagefter.',
      save: 'Sæt på pause',
      fields: {
        citizen,
        why: choice('Hvorfor?'),
        date: date('Første dag i pausen', 'Står feltet tomt, er det i dag.'),
        until: date('Genoptaget igen', 'Kun hvis pausen allerede er slut.'),
        reason: text('Bemærkning', undefined, 'Kort og uden følsomme oplysninger.'),
      },
    },
    resume: {
      title: 'Genoptag forløbet',
      lead: 'Faserne rykkes med lige så mange dage, som pausen har varet.',
      save: 'Genoptag',
      fields: { citizen, date: date('Genoptaget fra', 'Står feltet tomt, er det i dag.') },
    },
    whatIf: {
      title: 'Hvad nu hvis …',
      lead: 'Se datoerne, som de ville være. Der bliver ikke gemt noget.',
      save: 'Beregn',
      fields: {
        citizen,
        start: date('CTI starter'),
        from: date('På pause fra'),
        until: date('Genoptaget', 'Står feltet tomt, varer pausen ved.'),
        basis: choice('Lovhjemmel'),
      },
    },
    stop: {
      title: 'Afbryd forløbet før tid',
      lead: 'Kun i særlige tilfælde og efter kommunens retningslinjer. Er borgeren væk for en tid, kan en pause være bedre.',
      save: 'Afbryd forløbet',
      fields: {
        citizen,
        reason: reason('Årsag', 'Kort og uden følsomme oplysninger.'),
        date: date('Forløbet slutter', 'Står feltet tomt, slutter det i dag.'),
      },
    },
    consent: {
      title: 'Borgerens samtykke',
      lead: 'Samtykket gælder deling af oplysninger mellem forvaltningerne.',
      save: 'Gem samtykket',
      fields: {
        citizen,
        state: choice('Samtykke', 'Trækkes det tilbage, sættes forløbet i bero.'),
        date: date('Dato', 'Står feltet tomt, er det i dag.'),
      },
    },
    handover: {
      title: 'Overdragelsesplan',
      lead: 'Skriv den sammen med borgeren. Den kan udfyldes ad flere omgange; nævn funktioner, ikke navne.',
      save: 'Gem planen',
      fields: {
        citizen,
        need: text('Ved behov for støtte', 'Hvad gør borgeren, og hvem kontaktes?'),
        crisis: text('I en krise', 'Hvad gør borgeren, og hvem kontaktes?'),
        relapse: text('Ved tilbagefald', 'Hvad gør borgeren, og hvem kontaktes?'),
        responsible: text('Hvem har ansvaret på lang sigt?', 'Borgeren selv eller én funktion'),
        supporters: text('Hvem støtter med hvad?', 'Også en virksomhedsmentor'),
        furtherSupport: text('Bevilget støtte bagefter', 'Hvilken, og hvem giver den?'),
      },
    },
    takeOver: {
      title: 'Hvem tager over?',
      lead: 'Aftal det med borgeren, og spørg den, der skal tage over, inden det noteres som aftalt.',
      save: 'Gem',
      fields: {
        citizen,
        what: text('Hvad har borgeren brug for støtte til?', 'Fx at åbne post fra det offentlige'),
        taker: choice('Hvem tager over, når CTI slutter?'),
        who: {
          ...text('Hvem er det?', 'Fx søsteren eller gældsrådgivningen'),
          hint: 'En relation eller en funktion, ikke et navn.',
        },
        sure: choice('Er det aftalt med dem?'),
        gone: choice('Har borgeren ikke længere brug for støtte til det?'),
      },
    },
    settings: {
      title: 'Indstillinger for teamet',
      save: 'Gem indstillinger',
      fields: {
        language: choice('Sprog i kanalen'),
        digest: choice('Ugens overblik om mandagen'),
        retentionMonths: {
          label: 'Slet afsluttede forløb efter antal måneder',
          hint: 'Kanalen får besked 30 dage før.',
          error: 'Skriv antal måneder som et helt tal.',
        },
        guests: choice('Må gæster bruge botten?'),
        coordinator: person('Udpeg en koordinator'),
        formerCoordinator: person('Er ikke længere koordinator'),
        worker: person('CTI-medarbejder på deltid'),
        share: {
          label: 'Procent af fuld tid',
          hint: 'Bruges kun til at regne caseload ud.',
          error: 'Skriv et helt tal fra 5 til 100.',
        },
      },
    },
    language: {
      title: 'Vælg sprog',
      save: 'Gem',
      fields: { language: choice('Sprog') },
    },
    citizen: {
      title: 'Hvilken borger?',
      save: 'Fortsæt',
      fields: { citizen },
    },
  },
};
