// What colleagues ask about the method, with the answers, in Danish.
import type { MethodQuestion } from '../../../desk/views/views';

/** A question as a colleague asks it, and the answer in one or two lines; the source is cited beneath. */
interface Answered {
  readonly asked: string;
  readonly answer: string;
}

export const method: Readonly<Record<MethodQuestion, Answered>> = {
  length85: {
    asked: 'Hvor lang er et forløb efter § 85?',
    answer: 'SEL § 85 giver 9 måneder: tre faser på hver tre måneder.',
  },
  length82b: {
    asked: 'Hvad betyder § 82 b?',
    answer:
      'SEL § 82 b er tidlig forebyggende indsats. Den giver 6 måneder: tre faser på hver to måneder.',
  },
  lengthMentor: {
    asked: 'Hvor længe varer mentorstøtte?',
    answer:
      'Mentorstøtte efter LAB § 167 (tidligere § 31 b) giver 6 måneder: tre faser på hver to måneder.',
  },
  lengthAny: {
    asked: 'Hvor længe varer et CTI-forløb?',
    answer:
      '9 måneder efter SEL § 85 og 6 måneder efter SEL § 82 b og mentorstøtte. De tre faser er lige lange: tre eller to måneder hver.',
  },
  difference: {
    asked: 'Hvad er forskellen på § 85 og § 82 b?',
    answer:
      '§ 85 giver 9 måneder og omkring 10 borgere pr. CTI-medarbejder, § 82 b giver 6 måneder og omkring 15. Metoden er den samme.',
  },
  bases: {
    asked: 'Hvilke paragraffer kan CTI bevilges efter?',
    answer: 'SEL § 85, SEL § 82 b eller mentorstøtte efter LAB § 167 (tidligere § 31 b).',
  },
  changeBasis: {
    asked: 'Kan man skifte lovhjemmel undervejs?',
    answer:
      'Nej, længden følger den lovhjemmel, forløbet er bevilget efter. Er den noteret forkert, kan den rettes, for eksempel med »ret 42 lovhjemmel«.',
  },
  extend: {
    asked: 'Må vi forlænge et forløb?',
    answer:
      'Nej, et CTI-forløb kan ikke forlænges. Overdrag støtten til netværket i fase 3; er der brug for mere, gives den af en anden medarbejder.',
  },
  stopEarly: {
    asked: 'Må vi stoppe før tid?',
    answer:
      'Ja, i særlige tilfælde, efter kommunens egne retningslinjer og med en begrundelse. Den noteres sammen med afbrydelsen.',
  },
  pauseAllowed: {
    asked: 'Må et forløb sættes på pause?',
    answer:
      'Ja. Skal borgeren i behandling, indlægges eller afsone og ønsker at fortsætte, sættes forløbet på pause og genoptages, når borgeren er klar.',
  },
  pauseCounts: {
    asked: 'Tæller pausen med i tiden?',
    answer:
      'Nej, tiden står stille. De følgende datoer rykker lige så mange dage, som pausen varede (vores fortolkning af metoden).',
  },
  phasesKept: {
    asked: 'Skal faserne altid overholdes?',
    answer:
      'Ja. Det er datoen og ikke borgerens udvikling, der afgør, hvornår en ny fase begynder. Åbne punkter tages med over i næste fase.',
  },
  phase1: {
    asked: 'Hvad går fase 1 ud på?',
    answer:
      'Planlægning og opstart: afdæk støttebehovet, lav CTI-planen sammen, og få borgeren godt i gang. Her er støtten tættest.',
  },
  phase2: {
    asked: 'Hvad går fase 2 ud på?',
    answer:
      'Afprøvning og tilpasning: borgeren og netværket prøver selv, og I justerer planen sammen. Du træder et skridt tilbage.',
  },
  phase3: {
    asked: 'Hvad går fase 3 ud på?',
    answer:
      'Overdragelse og forankring: overdragelsesplanen skrives, og støtten ligger nu hos borgeren og netværket.',
  },
  phases12: {
    asked: 'Hvad er forskellen på fase 1 og 2?',
    answer:
      'I fase 1 planlægger I og er tæt på hinanden. I fase 2 prøver borgeren og netværket selv, og støtten er omtrent det halve.',
  },
  phases23: {
    asked: 'Hvad er forskellen på fase 2 og 3?',
    answer:
      'I fase 2 afprøves og tilpasses planen. I fase 3 overdrages den til netværket, og støtten halveres igen.',
  },
  phasesAll: {
    asked: 'Hvilke faser er der?',
    answer:
      'Fase 1 er planlægning og opstart, fase 2 afprøvning og tilpasning, fase 3 overdragelse og forankring. De er lige lange.',
  },
  contactPeriod: {
    asked: 'Hvad er kontaktskabelsesperioden?',
    answer:
      'Tiden, fra borgeren er med, til CTI starter. Her lærer I hinanden at kende; støtten begynder først i fase 1.',
  },
  meetBefore: {
    asked: 'Må jeg møde borgeren, før jobbet starter?',
    answer: 'Ja, og gerne et par gange, for at lære hinanden at kende. Det er endnu ikke støtte.',
  },
  whenStart: {
    asked: 'Hvornår starter CTI?',
    answer:
      'Den første arbejdsdag, enten i ordinære timer eller i virksomhedspraktik. Ved en anden overgang er det dagen for overgangen.',
  },
  gapStartup: {
    asked: 'Hvor længe må der gå fra opstartsmøde til CTI-start?',
    answer:
      'Der er ingen grænse, men job først: borgeren skal ud på en arbejdsplads så hurtigt som muligt.',
  },
  hasJobAlready: {
    asked: 'Kan en borger, der allerede har job, være med?',
    answer: 'Ja, når opstartsmødet er holdt og den fælles plan lavet, før jobbet begynder.',
  },
  whoStartup: {
    asked: 'Hvem skal med til opstartsmødet?',
    answer:
      'Borgeren, CTI-medarbejderen, jobkonsulenten og sagsbehandlerne fra jobcentret og socialforvaltningen.',
  },
  whoClosing: {
    asked: 'Hvem skal med til det afsluttende møde?',
    answer:
      'De samme som ved opstarten: borgeren, CTI-medarbejderen, jobkonsulenten og sagsbehandlerne fra begge forvaltninger.',
  },
  closingAgenda: {
    asked: 'Hvad skal vi tale om på det afsluttende møde?',
    answer:
      'Forløbet som helhed, planen herfra og hvem der gør hvad, afgørelsen om støtte, og hvad I har lært. »afslutning 42« giver dagsordenen.',
  },
  whereStartup: {
    asked: 'Hvor skal opstartsmødet holdes?',
    answer: 'Så vidt muligt dér, hvor borgeren ønsker det.',
  },
  handoverTalk: {
    asked: 'Hvad er en overdragelsessamtale?',
    answer:
      'Et møde mellem borgeren, dig og dem, der tager over. I aftaler, hvem der gør hvad, når CTI slutter.',
  },
  networkBy: {
    asked: 'Hvornår skal netværksmødet holdes?',
    answer: 'Senest en måned før forløbet slutter, så der er tid til at justere støtten.',
  },
  noNetwork: {
    asked: 'Hvad hvis borgeren ikke vil have netværket med?',
    answer:
      'Det bestemmer borgeren. Punkterne om netværket kan sættes til ikke relevant med den begrundelse.',
  },
  line421: {
    asked: 'Hvad betyder 4:2:1?',
    answer:
      'Støtten halveres omtrent fra fase til fase, som 4 til 2 til 1. Det er en rettesnor, ikke en grænse.',
  },
  coordination: {
    asked: 'Tæller koordinering med som støttetid?',
    answer:
      'Nej, koordinering vises for sig ved siden af støtten. Den fylder mest ved start og slut.',
  },
  caseloadNorm: {
    asked: 'Hvor mange borgere må en CTI-medarbejder have?',
    answer:
      'Omkring 10 ad gangen efter § 85 og omkring 15 efter § 82 b og mentorstøtte, på fuld tid.',
  },
  caseworkerAsCti: {
    asked: 'Må sagsbehandleren være CTI-medarbejder?',
    answer: 'Nej, ikke på samme forløb. Myndighed og CTI-støtte er to forskellige roller.',
  },
  consultantAsCti: {
    asked: 'Kan jobkonsulenten være CTI-medarbejder?',
    answer:
      'Det frarådes, for CTI slutter, mens jobkonsulenten bliver ved. Gør I det alligevel, skrives begrundelsen, og det står som en afvigelse.',
  },
  consultantAsCaseworker: {
    asked: 'Kan jobkonsulenten være sagsbehandler i jobcentret?',
    answer: 'Ja, og så tæller samme person som begge på opstartsmødet og det afsluttende møde.',
  },
  mentorAfter: {
    asked: 'Må CTI-medarbejderen støtte borgeren bagefter?',
    answer: 'Nej. Fortsat støtte gives af en anden medarbejder.',
  },
  afterCare: {
    asked: 'Er der efterværn?',
    answer:
      'Nej, der er ikke efterværn i CTI. Er der stadig brug for støtte, overdrages den til en anden medarbejder.',
  },
  ownSupport: {
    asked: 'Må borgeren have anden støtte ved siden af?',
    answer: 'Ja, bostøtte og anden støtte kan fortsætte ved siden af CTI.',
  },
  companyMentor: {
    asked: 'Kan borgeren få en virksomhedsmentor?',
    answer:
      'Ja, hvis der er brug for det. Mentoren kan også være en af dem, der tager over bagefter.',
  },
  changeWorker: {
    asked: 'Må vi skifte CTI-medarbejder?',
    answer:
      'Metoden regner med den samme hele vejen. Må I skifte, skrives begrundelsen, og skiftet står som en afvigelse.',
  },
  knownBefore: {
    asked: 'Må jeg være CTI-medarbejder for en, jeg har støttet før?',
    answer:
      'CTI-medarbejderen bør være en anden end den, der støttede før. Er det dig alligevel, skriver I hvorfor.',
  },
  responsible: {
    asked: 'Hvad er en tovholder?',
    answer:
      'Den sagsbehandler, der svarer for den fælles plan. Kommunen vælger; ofte er det sagsbehandleren i jobcentret.',
  },
  onePlan: {
    asked: 'Hvad betyder én plan?',
    answer:
      'Borgeren skal opleve én plan. De lovbestemte planer laves stadig, men de skal hænge sammen.',
  },
  whoAgreement: {
    asked: 'Hvem laver arbejdsaftalen?',
    answer:
      'Jobkonsulenten, sammen med arbejdsgiver og borger, og jobkonsulenten følger op. Du støtter borgeren i at få en god aftale.',
  },
  employerContact: {
    asked: 'Hvem har kontakten til arbejdsgiveren?',
    answer:
      'Jobkonsulenten. Du støtter borgeren, både på arbejdet og hjemme. Oplysninger deles kun, når borgeren har sagt ja.',
  },
  ordinaryHours: {
    asked: 'Hvad er ordinære timer?',
    answer: 'Timer med almindelig løn for et rigtigt stykke arbejde. Praktiktimer tælles for sig.',
  },
  fewHours: {
    asked: 'Er der et minimum af timer?',
    answer:
      'Nej. Nogle begynder med 2-4 timer om ugen, andre med mange flere. Det vigtige er, at timetallet vokser.',
  },
  twoJobs: {
    asked: 'Må borgeren have to arbejdspladser?',
    answer: 'Ja, hvis én ikke kan give timer nok; én arbejdsplads er bedst.',
  },
  aids: {
    asked: 'Hvem betaler hjælpemidler?',
    answer:
      'Jobcentret kan bevilge arbejdsredskaber, indretning af arbejdspladsen og personlig assistance.',
  },
  jobLost: {
    asked: 'Hvad sker der, hvis borgeren mister jobbet?',
    answer:
      'Forløbet fortsætter med de samme datoer, og jobkonsulenten finder et nyt job. Notér det med »jobslut«.',
  },
  newJobClock: {
    asked: 'Starter tiden forfra ved nyt job?',
    answer: 'Nej, et nyt job flytter ikke datoerne.',
  },
  jobmatchWhat: {
    asked: 'Hvad er et jobmatch?',
    answer:
      'Den arbejdsplads, jobkonsulenten og borgeren finder sammen, i ordinære timer eller praktik. Den første dag dér begynder fase 1.',
  },
  transitionWhat: {
    asked: 'Hvad tæller som en overgang?',
    answer:
      'En stor forandring i borgerens liv, for eksempel egen bolig, udskrivning eller løsladelse. CTI starter den dag, den sker.',
  },
  startBefore: {
    asked: 'Må vi starte før jobbet?',
    answer:
      'Kun undtagelsesvis og højst 14 dage før, for eksempel hvis transporten skal på plads. Skriv hvorfor; dagene går fra fase 1.',
  },
  consent: {
    asked: 'Skal borgeren give samtykke?',
    answer:
      'Ja, til at forvaltningerne deler oplysninger. Indtil da kan I kun fordele roller og planlægge opstartsmødet.',
  },
  consentWithdrawn: {
    asked: 'Hvad sker der, hvis samtykket trækkes tilbage?',
    answer:
      'Forløbet fryses: ingen kort og ingen påmindelser. Det kan kun afbrydes, udleveres eller slettes.',
  },
  focusCount: {
    asked: 'Hvor mange fokusområder må man have?',
    answer:
      '1 til 3 ad gangen, gerne 2 eller 3. Et nyt kan tages op, når et andet er nået eller skiftet ud.',
  },
  ctiPlan: {
    asked: 'Hvad er en CTI-plan?',
    answer:
      'Planen for forløbet: fokusområder med mål, aktiviteter og hvem der støtter bagefter. Det er ikke den lovbestemte handleplan.',
  },
  tracks: {
    asked: 'Hvad er de tre spor?',
    answer: 'Job, mestring og netværk.',
  },
  handoverPlan: {
    asked: 'Hvad skal der stå i overdragelsesplanen?',
    answer:
      'Hvad borgeren selv gør, og hvem borgeren kontakter ved behov, krise og tilbagefald. Og hvem der har ansvaret på længere sigt.',
  },
  decisionWhen: {
    asked: 'Hvornår skal afgørelsen om støtte træffes?',
    answer:
      'Inden forløbet slutter. Spørg sagsbehandlerne, når fase 3 begynder, for en udredning kan tage uger.',
  },
  openItems: {
    asked: 'Hvad hvis tjeklisten ikke er færdig ved faseskiftet?',
    answer:
      'Fasen skifter alligevel. Punkterne bliver stående, kan krydses af senere og nævnes i dokumentationen.',
  },
  tellCitizen: {
    asked: 'Skal borgeren vide, at fasen skifter?',
    answer: 'Ja, fortæl det før hvert faseskift, og gerne mere end én gang.',
  },
  ownMethods: {
    asked: 'Må vi bruge FIT eller MI?',
    answer: 'Ja, når redskaberne bygger på samme tilgang som CTI.',
  },
  consultantAfter: {
    asked: 'Fortsætter jobkonsulenten, når CTI slutter?',
    answer: 'Ja, så længe der er brug for det.',
  },
  generic: {
    asked: 'Hvad er et generisk forløb?',
    answer:
      'CTI ved en anden overgang end job, for eksempel egen bolig eller udskrivning. Det varer 9 måneder i tre faser.',
  },
  whatIsCti: {
    asked: 'Hvad er CTI?',
    answer:
      'Critical Time Intervention: støtte gennem en kritisk overgang i tre faser. Støtten falder, mens netværket tager over.',
  },
  whoSees: {
    asked: 'Hvem kan se det, jeg skriver?',
    answer:
      'Kun dem, der er medlem af kanalen lige nu; andre teams kan ikke. Det noteres i loggen, hvem der har set og ændret hvad.',
  },
  kept: {
    asked: 'Hvor længe gemmes oplysningerne?',
    answer:
      'Et afsluttet forløb slettes af sig selv efter det antal måneder, teamet har valgt; ellers efter 6. I får besked 30 dage før.',
  },
  cpr: {
    asked: 'Må jeg skrive navn eller CPR-nummer?',
    answer: 'Nej. Brug borgerens nummer i teamet, og skriv aldrig borgerens navn eller CPR-nummer.',
  },
  record: {
    asked: 'Er det her journalen?',
    answer:
      'Nej, jeg er ikke journalsystemet. »journalnotat 42« giver en tekst, du kan sætte ind i journalen.',
  },
  deviation: {
    asked: 'Hvad er en afvigelse?',
    answer:
      'Noget, der gik anderledes end metoden siger. Det noteres med en begrundelse og er ingen fejl, der skal skjules.',
  },
  noShow: {
    asked: 'Hvad gør jeg, når borgeren udebliver?',
    answer:
      'Tag kontakt igen uden bebrejdelse, vis at du stadig er der, og send gerne en sms dagen før næste møde.',
  },
  trained: {
    asked: 'Skal man være uddannet i CTI?',
    answer:
      'Ja, CTI udføres af en medarbejder med uddannelse i metoden eller tilsvarende kompetencer.',
  },
  targetGroup: {
    asked: 'Hvem er målgruppen?',
    answer:
      'Jobmanualen er lavet til aktivitetsparate over 30 år med mindst et års ledighed. Andre kan også have gavn af den.',
  },
  coreElements: {
    asked: 'Hvad er kerneelementerne?',
    answer:
      'Det, der skal til, for at det er CTI: blandt andet én medarbejder, tre lige lange faser og faldende støtte. »dokumentation 42« viser dem.',
  },
  online: {
    asked: 'Hvor må vi mødes?',
    answer:
      'Hjemme hos borgeren, på arbejdspladsen eller hvor borgeren ønsker det. Støtte på telefon noteres som telefon.',
  },
  involveWhen: {
    asked: 'Hvornår skal jeg inddrage sagsbehandlerne?',
    answer:
      'Straks, når borgeren får nye behov, der ændrer planen. »inddrag 42« beder dem tage kontakt.',
  },
};
