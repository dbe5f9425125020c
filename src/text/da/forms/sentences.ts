// Answers to what is written in a colleague's own words, in Danish.
import { plural } from '../plural';

export const sentences = {
  confirm: {
    title: 'Er det rigtigt forstået?',
    several: (count: number): string =>
      `Er det rigtigt forstået? ${plural(count, 'ting', 'ting')} at gemme`,
    nothingSaved: 'Der er ikke gemt noget endnu.',
    save: 'Gem',
    saveAll: (count: number): string => (count === 2 ? 'Gem begge' : `Gem alle ${count}`),
    change: 'Ret',
    fillIn: 'Udfyld',
    no: 'Nej tak',
    of: (number: number): string => `Borger ${number}: `,
    lacks: (typed: string): string => `»${typed}« mangler noget`,
    undo: (number: number | null): string =>
      `Din seneste ændring${number === null ? '' : ` for borger ${number}`} tages tilbage`,
    saved: 'Gemt',
    rest: 'Mangler at blive gemt',
  },
  choices: {
    known: 'Mente du noget af det her?',
    unknown: 'Det forstod jeg ikke helt',
    typed: (typed: string): string => `Du skrev: ${typed}`,
    nothingSaved: 'Tryk på det, du mener. Det, der ændrer noget, bliver vist, før det gemmes.',
  },
  answers: {
    team: 'Teamet',
    which: 'Hvad vil du vide?',
    answerTo: (letter: string) => `Svar på ${letter}`,
  },
  greeting: {
    title: (name: string): string => (name === '' ? 'Hej' : `Hej ${name}`),
    courses: (count: number): string =>
      count === 0
        ? 'Jeg holder styr på datoer, tjeklister og møder i teamets CTI-forløb.'
        : `Du har en rolle i ${plural(count, 'forløb', 'forløb')}.`,
    how: 'Skriv, hvad der er sket, eller hvad du vil vide, gerne i dine egne ord: »hvornår slutter 42?«',
    status: (number: number): string => `Status ${number}`,
    mine: 'Mine forløb',
    overview: 'Oversigt',
    upcoming: 'Kommende',
    enrol: 'Opret forløb',
    help: 'Hvad kan jeg skrive?',
  },
  quiet: {
    title: 'Færre beskeder',
    lines: [
      'En påmindelse til dig forsvinder, når du trykker »Set«, og den kan udskydes 1, 3 eller 7 dage. Jeg minder højst om det samme tre gange.',
      'Faseskift, møder og frister bliver jeg ved med at sige til om, for dem kan man ikke nå bagefter.',
    ],
    digestOn:
      'Ugeoverblikket om mandagen er slået til. En koordinator kan slå det fra under indstillinger.',
    digestOff: 'Ugeoverblikket om mandagen er slået fra.',
    settings: 'Indstillinger',
    mine: 'Det, der venter på mig',
  },
};
