// Plain sentences, in Danish.
import type { ReassignedTexts } from '../reassigned';
import type { SayTexts } from '../say';
import { plural } from './plural';

/** The bot's plain sentences in Danish. */
export const say: SayTexts = {
  alreadyDone: () => 'Det er allerede noteret, så der er ikke ændret noget.',
  undone: (s) =>
    `Din seneste ændring${s.has('number') ? ` for borger ${s.value('number')}` : ''} er taget tilbage, og kortene er rettet.`,
  undoneSeveral: (s) =>
    `Din seneste ændring er taget tilbage på ${plural(s.count('count'), 'forløb', 'forløb')}, og kortene er rettet.${s.has('left') ? ` Der er sket mere på forløbet for borger ${s.value('left')} siden da, så dér gælder ændringen stadig. Brug »rolle« for at rette det.` : ''}`,
  welcome: () => 'Selv tak. Skriv »hjælp«, hvis du er i tvivl om, hvad jeg kan.',
  chat: () =>
    'Det ved jeg ikke noget om; jeg holder styr på teamets CTI-forløb. Skriv »hjælp«, hvis du vil se, hvad jeg kan.',
  upset: () =>
    'Det er ærgerligt. Er det beskederne, så skriv »færre beskeder«. Gik noget galt, tager »fortryd« din seneste ændring tilbage, og »hjælp« viser, hvad jeg kan.',
  noAnswer: () =>
    'Det har jeg ikke et svar på. Spørg i teamet, eller slå det op i manualen. Skriv »hjælp«, hvis du vil se, hvad jeg kan.',
  answerByButton: () =>
    'Svar på mine spørgsmål med knapperne på kortet; indtil nogen trykker, sker der ikke noget. Vil du tage din seneste ændring tilbage, så skriv »fortryd«.',
  nothingToUndo: () => 'Du har ikke ændret noget her, som kan fortrydes.',
  undoneAlready: () =>
    'Din seneste ændring er allerede taget tilbage. Der fortrydes ét skridt ad gangen.',
  enrolmentStays: (s) =>
    `Din seneste ændring er oprettelsen, og den kan ikke fortrydes. Brug »slet forløb ${s.value('number')}«, hvis forløbet er oprettet ved en fejl.`,
  somethingLaterHappened: (s) =>
    `Der er sket mere på forløbet${s.has('number') ? ` for borger ${s.value('number')}` : ''} siden din ændring, så den kan ikke fortrydes. Brug »ret« i stedet, så rettelsen kan ses i loggen.`,
  groupChat: () =>
    'Jeg arbejder i CTI-teamets kanal og i en chat med kun dig og mig, ikke i gruppechats. Gå til teamets kanal, og nævn mig dér, eller skriv til mig direkte.',
  noTeams: () =>
    'Jeg kan ikke finde et CTI-team, som du er medlem af. Skriv først til mig i teamets kanal; derefter kan du også skrive til mig her.',
  cpr: () =>
    'Beskeden ser ud til at indeholde et CPR-nummer, så jeg har hverken læst videre eller gemt noget. Slet beskeden fra chatten, og skriv den igen med borgerens nummer i teamet, for eksempel »status 42«.',
  noSuchDate: (s) =>
    `Datoen ${s.has('typed') ? `${s.typed('typed')} ` : ''}findes ikke. Skriv den for eksempel som 2/3-2027 eller 2. marts 2027.`,
  badNumber: (s) =>
    `${s.has('typed') ? s.typed('typed') : 'Det'} er ikke et borgernummer. Et borgernummer er 1 til 6 cifre, som teamet selv har valgt, for eksempel »status 42«.`,
  tooLong: (s) =>
    `Teksten er for lang${s.has('length') ? ` (${plural(s.count('length'), 'tegn', 'tegn')})` : ''}. Der er plads til 300 tegn; det udførlige hører til i fagsystemet.`,
  personUnknown: (s) =>
    `Jeg kan ikke finde ${s.has('name') ? s.typed('name') : 'den person'} blandt teamets medlemmer. Nævn personen med @, eller føj vedkommende til teamet først.`,
  personGuest: (s) =>
    `${s.has('name') ? s.typed('name') : 'Den person'} er gæst i teamet og kan ikke se forløbene, så en gæst kan ikke have en rolle her. Vælg en anden, eller lad en koordinator give gæster adgang under »indstillinger«.`,
  rosterSilent: () =>
    'Teams fortæller mig ikke lige nu, hvem der er med i teamet, og uden det kan jeg ikke svare her. Prøv igen om lidt, eller skriv i teamets kanal. Der er ikke ændret noget.',
  rosterSilentHere: () =>
    'Teams fortæller mig ikke lige nu, hvem der er med i teamet. Prøv igen om lidt; der er ikke ændret noget.',
  personAmbiguous: (s) =>
    `Der er flere i teamet, der hedder ${s.has('name') ? s.typed('name') : 'det'}. Nævn den rigtige med @.`,
  notCoordinator: () =>
    'Det kan kun teamets koordinatorer gøre. Skriv »indstillinger« for at se, hvem de er.',
  clockMoved: (s) =>
    `Øvelsesuret viser nu ${s.date('date')}${s.has('time') ? ` kl. ${s.value('time').replace(':', '.')}` : ''}.`,
  clockTooFar: () =>
    'Så langt kan øvelsesuret ikke springe frem på én gang. Vælg en dato højst tre år frem, eller skriv »tid nu«.',
  practiceOnly: () => 'Uret kan kun flyttes i øvelsestilstand.',
  languageSet: () => 'Jeg svarer på dansk fra nu af.',
  absenceSet: (s) =>
    `Du er fraværende fra ${s.date('from')} til og med ${s.date('until')}, og ${s.value('name')} er din stedfortræder: Det, du ellers ville få i en chat, kommer dertil. Rollerne bliver, som de er. Er du tilbage før, så skriv »fravær slut«.`,
  absenceEnded: () => 'Velkommen tilbage. Beskederne kommer til dig igen.',
  absenceNone: () =>
    'Du har ikke noteret fravær. Skriv for eksempel »fravær 12/7-2/8 stedfortræder @Navn«.',
  absenceOver: (s) =>
    `Fraværet skal slutte i dag eller senere, og ${s.date('date')} passer ikke. Skriv for eksempel »fravær 12/7-2/8 stedfortræder @Navn«.`,
  absenceNeedsStandIn: () =>
    'Hvem er din stedfortræder? Skriv en kollega fra teamet med, for eksempel »fravær 12/7-2/8 stedfortræder @Navn«.',
  settingsSaved: () => 'Indstillingerne er gemt.',
  cardErased: () => 'Kortet er slettet sammen med forløbet.',
  erased: (s) =>
    `Alt om borger ${s.value('number')} er slettet hos mig. Det, kolleger selv har skrevet i Teams, skal slettes i Teams.`,
  nothingDue: (s) =>
    s.has('days')
      ? `Der er ikke noget på vej de næste ${plural(s.count('days'), 'dag', 'dage')}.`
      : 'Der er ikke noget på vej.',
  imported: (s) => `${plural(s.count('count'), 'forløb', 'forløb')} er oprettet.`,
  nothingToImport: () =>
    'Jeg fandt ingen forløb at importere. Indsæt linjerne fra regnearket lige efter ordet »importer«, med overskrifterne øverst, eller send mig regnearket i vores egen chat.',
  importTooLong: (s) =>
    `Der er ${s.has('count') ? `kun plads til ${s.value('count')}` : 'ikke plads til så mange'} linjer ad gangen. Del arket i mindre, og importer dem hver for sig; intet er gemt.`,
  involved: (s) =>
    `Sagsbehandlerne er bedt om at tage kontakt${s.has('number') ? ` om borger ${s.value('number')}` : ''} hurtigst muligt.`,
  cancelled: () => 'Det er annulleret, og der er ikke ændret noget.',
  busy: () =>
    'Mange skriver på det samme forløb lige nu. Prøv igen om et øjeblik; der er ikke ændret noget.',
  storageDown: () =>
    'Jeg kan ikke få fat i mine data lige nu. Prøv igen om et par minutter, og se gerne først med »status«, om det alligevel nåede at blive gemt.',
  newerData: () =>
    'Oplysningerne er gemt af en nyere udgave af mig, så jeg rører dem ikke. Bed driften om at opdatere; intet er ændret.',
  unreadableData: () =>
    'Jeg kan ikke læse det, der er gemt, så jeg rører det ikke, og der kommer ingen påmindelser om det. Giv driften besked; de kan hente det fra en sikkerhedskopi. Intet er ændret.',
  fault: (s) =>
    `Noget gik galt hos mig. Prøv igen, og giv driften besked${s.has('reference') ? ` med nummer ${s.value('reference')}` : ''}, hvis det bliver ved.`,
  oldCard: () =>
    'Kortet er gammelt, og knappen passer ikke længere til forløbet. Skriv »status« og borgerens nummer for at se, hvordan det står nu.',
  guest: () =>
    'Gæster har ikke adgang til teamets forløb. En koordinator kan give adgang under »indstillinger«.',
  fileComesOneToOne: () => 'Filen kommer til dig i vores egen chat, så den ikke ligger i kanalen.',
  fileNeedsChat: () =>
    'Filen skal ikke ligge i kanalen, og vi har ikke en chat endnu. Skriv det samme til mig direkte, så får du den dér.',
  fileNotStored: () =>
    'Filen kunne ikke gemmes. Bed om den igen, og giv driften besked, hvis det bliver ved.',
  fileDeclined: () =>
    'Det er i orden. Filen er ikke gemt nogen steder; bed om den igen, hvis du får brug for den.',
  fileTooOld: () =>
    'Spørgsmålet er mere end et døgn gammelt. Bed om filen igen, så får du den, som den er nu.',
  fileStoredBefore: () =>
    'Filen er allerede gemt for dig. Bed om den igen, hvis du vil have den, som den er nu.',
  sheetHoldsCpr: (s) =>
    `Filen ser ud til at indeholde et CPR-nummer${s.has('sheet') ? ` (arket ${s.typed('sheet')}${s.has('line') ? `, række ${s.value('line')}` : ''})` : s.has('line') ? ` (linje ${s.value('line')})` : ''}, så jeg har ikke gemt noget. Slet beskeden her og filen i din OneDrive under »Microsoft Teams-chatfiler«. Fjern CPR-numrene, og send en ny fil.`,
  sheetOneToOne: () =>
    'Send regnearket til mig i vores egen chat i stedet, så det ikke ligger her. Dér læser jeg Excel- og CSV-filer; bagefter kan du slette det her.',
  sheetKind: () =>
    'Den slags fil kan jeg ikke læse. Gem den som Excel-projektmappe (.xlsx) eller som CSV, og send den igen, eller indsæt linjerne efter ordet »importer«.',
  sheetOldExcel: () =>
    'Filen er i Excels gamle format (.xls). Vælg »Gem som« og Excel-projektmappe (.xlsx), og send den igen.',
  sheetLocked: () =>
    'Filen er beskyttet, så jeg kan ikke åbne den. Gem en kopi uden adgangskode og uden følsomhedsmærkning, og send den, eller indsæt linjerne efter ordet »importer«.',
  sheetTooLarge: () =>
    'Filen er for stor. Kopiér kun linjerne med forløb over i et nyt ark, og send det; der er plads til 2.000 linjer.',
  sheetDamaged: () =>
    'Jeg kan ikke læse filen som et regneark. Åbn den i Excel, gem den som Excel-projektmappe (.xlsx), og send den igen.',
  sheetEmpty: () =>
    'Jeg fandt ingen linjer i filen. Det første ark, der ikke er skjult eller tomt, skal have overskrifterne øverst.',
  sheetNotFetched: () =>
    'Jeg kunne ikke hente filen. Send den igen; går det stadig ikke, så indsæt linjerne efter ordet »importer«.',
  sheetsOneByOne: () => 'Send ét regneark ad gangen, så kan du se efter, at det passer.',
  sheetWhichTeam: () =>
    'Du koordinerer flere team, og arket er for langt til, at jeg kan spørge hvilket. Del det i mindre ark, højst 100 linjer hver, og send dem ét ad gangen.',
  noteFiled: (s) =>
    `Notatet${s.has('number') ? ` om borger ${s.value('number')}` : ''} er markeret som journalført af dig.`,
  moved: (s) =>
    `${plural(s.count('count'), 'forløb', 'forløb')} er flyttet fra ${s.value('from')} til ${s.value('to')}. Påmindelser kommer fra nu af dér.`,
  courseMoved: (s) => `Forløbet er flyttet til ${s.value('to')}.`,
  moveNowhere: () =>
    'Jeg kender ingen anden kanal, som du koordinerer. Tilføj mig til den nye kanal, skriv »hjælp« til mig dér, og prøv så igen.',
  moveInChannel: () => 'Skriv »flyt« i den kanal, som forløbene skal flyttes fra eller til.',
  moveTaken: (s) =>
    `Der er ikke flyttet noget, for disse numre er i brug i begge kanaler: ${s.value('numbers')}. Ret dem først i den ene med »ret«.`,
  nudgeLater: (s) => `Jeg minder dig om det igen${s.has('date') ? ` den ${s.date('date')}` : ''}.`,
  nudgeWaits: () =>
    'Jeg har mindet dig om det tre gange og stopper nu. Det står fortsat under »mine« og i oversigten.',
  nudgeSeen: () => 'Noteret: Du har set det, og jeg minder dig ikke om det igen.',
  nudgeNotYours: (s) =>
    `Beskeden er til ${s.has('name') ? s.value('name') : 'en kollega'}, som selv udskyder den eller markerer den som set. Er opgaven gået videre til dig, så skift rollen med »rolle«.`,
  nudgeSettled: (s) =>
    `Det er allerede klaret${s.has('number') ? ` for borger ${s.value('number')}` : ''}, så der er ikke mere at minde om.`,
  nudgePassed: () =>
    'Så længe kan det ikke vente: Til den tid er dagen forbi. Det står under »mine« indtil da.',
  calendarOneToOne: () =>
    'Din kalender er kun til dig. Skriv »kalender« til mig i vores egen chat, så får du adressen dér.',
  calendarNoAddress: () =>
    'Kalenderen kan ikke nås udefra endnu. Bed driften om at give botten en offentlig adresse (BOT_PUBLIC_URL), og skriv så »kalender« igen.',
};

/** What became of a worker's courses. */
export const reassigned: ReassignedTexts = {
  none: (from, role) =>
    `${from} har ikke noget igangværende forløb som ${role}, så der er ikke ændret noget.`,
  taken: (count, to) =>
    `${plural(count, 'forløb', 'forløb')} er overtaget af ${to}. Skiftet står som en afvigelse med din årsag på ${count === 1 ? 'forløbet' : 'hvert af dem'}.`,
  left: (number, from) => `Borger ${number} er fortsat hos ${from}.`,
  changedMeanwhile: (number) =>
    `Der skete noget andet på forløbet imens. Se »status ${number}«, og prøv igen.`,
};
