// The welcome and the help cards in Danish.

export const help = {
  title: 'Det kan jeg hjælpe med',
  intro:
    'Jeg holder styr på datoer, tjeklister og møder i teamets CTI-forløb. Skriv til mig med @ i kanalen eller direkte i en chat.',
  groups: [
    {
      title: 'Se, hvordan det står til',
      examples: [
        { text: 'status 42', does: 'et forløb: fase, datoer, åbne punkter, hvem der gør hvad' },
        { text: 'oversigt', does: 'alle teamets forløb' },
        { text: 'kommende 30', does: 'det, der sker de næste 30 dage' },
        { text: 'mine', does: 'forløb, hvor du har en rolle' },
      ],
    },
    {
      title: 'Følg et forløb fra start til slut',
      examples: [
        { text: 'opret forløb', does: 'formularen til et nyt forløb' },
        {
          text: 'møde 42 opstart 2/3-2027 kl 10',
          does: 'planlagt; også afholdt eller aflyst',
        },
        { text: 'møde 42 opfølgning udeblevet', does: 'borgeren mødte ikke op' },
        { text: 'flyt møde 42 fredag kl 10', does: 'mødet får en ny dag' },
        { text: 'jobmatch 42 2/3-2027', does: 'borgeren har fået job: første arbejdsdag' },
        { text: 'jobslut 42', does: 'jobbet er hørt op' },
        { text: 'start 42', does: 'CTI begynder' },
        { text: 'tjekliste 42', does: 'listen til næste skift, ét tryk pr. punkt' },
        {
          text: 'pause 42',
          does: 'indlagt, i behandling eller i fængsel: tiden står stille, indtil »genoptag 42«',
        },
        { text: 'afbryd 42', does: 'forløbet slutter før tid' },
      ],
    },
    {
      title: 'Notér undervejs',
      examples: [
        {
          text: 'aftale 42 12/3 kl 10 hjemmebesøg',
          does: 'din aftale med borgeren; kun du bliver mindet om den',
        },
        { text: 'kontakt 42 45 hjemme', does: 'støttetid i minutter' },
        { text: 'timer 42 8', does: 'ordinære timer om ugen' },
        { text: 'fokus 42', does: 'fokusområder i CTI-planen' },
        { text: 'cti-plan 42', does: 'CTI-planen som Word til netværket' },
        { text: 'borgerinfo 42', does: 'side til borgeren om forløbet (Word)' },
        { text: 'inddrag 42', does: 'beder sagsbehandlerne om at tage kontakt' },
        {
          text: 'fravær 12/7-2/8 stedfortræder @Navn',
          does: 'en kollega får dine beskeder imens',
        },
        { text: 'fortryd', does: 'tager din seneste ændring tilbage' },
      ],
    },
    {
      title: 'Afslutning og dokumentation',
      examples: [
        { text: 'afslutning 42', does: 'forbereder det afsluttende møde' },
        { text: 'overdragelse 42', does: 'hvem tager over, og planen til borgeren' },
        { text: 'journalnotat 42', does: 'tekst til journalen siden sidst' },
        { text: 'dokumentation 42', does: 'hele forløbet på ét kort og som Word' },
        { text: 'hvorfor 42', does: 'hvorfor hver dato er, som den er' },
      ],
    },
    {
      title: 'Planlæg sammen',
      examples: [
        { text: 'kapacitet', does: 'hvem der har plads, og fra hvornår' },
        { text: 'hvad nu hvis 42 start 5/4', does: 'datoerne, som de ville blive' },
        { text: 'overtag', does: 'en kollega er syg eller stoppet, og en anden tager over' },
        { text: 'sparring', does: 'dagsorden til teamets sparring' },
      ],
    },
  ],
  privacy:
    'Brug kun borgerens nummer. Skriv aldrig navn eller CPR-nummer. Journalen føres stadig i fagsystemet.',
  buttons: {
    overview: { title: 'Oversigt', text: 'oversigt' },
    enrol: { title: 'Opret forløb', text: 'opret forløb' },
    upcoming: { title: 'Kommende', text: 'kommende' },
    mine: { title: 'Mine forløb', text: 'mine' },
    caseload: { title: 'Caseload', text: 'caseload' },
    settings: { title: 'Indstillinger', text: 'indstillinger' },
    help: { title: 'Hjælp', text: 'hjælp' },
  },
  welcome: {
    title: 'Goddag, jeg er jeres CTI-hjælper',
    by: (installer: string): string => `${installer} har føjet mig til denne kanal.`,
    lines: [
      'Jeg kender CTI-metoden og holder øje med tiden: faser, frister, møder og tjeklister. Jeg skriver i kanalen, når noget skal ske, og til den enkelte, når det kun angår én.',
      'Begynd med »Opret forløb«. Derefter skriver I bare @ og mit navn og det, I vil, for eksempel »status 42«.',
      'Kanalen er ét team. Kun kanalens medlemmer kan se forløbene her.',
    ],
    privacy:
      'Hver borger har et nummer, som I selv vælger. Skriv aldrig navn eller CPR-nummer til mig.',
    coordinators: (names: string, count: number): string =>
      `${names} er ${count === 1 ? 'koordinator' : 'koordinatorer'}: kan importere, slette, flytte, ændre indstillinger og udpege flere.`,
    courses: (count: number): string =>
      count === 0
        ? 'Der er ingen forløb endnu.'
        : count === 1
          ? 'Der er ét forløb i kanalen.'
          : `Der er ${count} forløb i kanalen.`,
    digest:
      'Vil I have et ugeoverblik om mandagen, kan en koordinator slå det til under indstillinger.',
  },
};
