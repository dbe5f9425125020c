// Which question is asked, in whatever words; better none than a wrong one (G2).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openClassifier } from '../../../src/chat/sentences/classifier';
import { namesOf } from '../../../src/chat/sentences/marks/people';
import { questionAsked } from '../../../src/chat/sentences/questions/asked';
import { partsOfQuestion } from '../../../src/chat/sentences/questions/parts';
import { QUESTIONS, type MethodQuestion } from '../../../src/chat/sentences/questions/questions';
import { readSentence } from '../../../src/chat/sentences/sentence';
import { LANGUAGES } from '../../../src/cti/course/language';
import { textsIn } from '../../../src/text';

const ROOT = join(__dirname, '..', '..', '..');
const TODAY = '2027-03-10';
const METTE = { id: 'mette', name: 'Mette Holm' };
const classifier = openClassifier(readFileSync(join(ROOT, 'dist', 'sentences.model')));
const names = namesOf([METTE]);
const sentence = (text: string) => readSentence(text, [], { today: TODAY, names, classifier });
const asked = (text: string): string | undefined =>
  questionAsked(sentence(text).whole, classifier).question;
const parts = (text: string) => partsOfQuestion(sentence(text).whole, TODAY);

/** In words that stand nowhere in the lists of wordings. */
const OTHER_WORDS: Readonly<Record<'da' | 'en', readonly (readonly [string, string])[]>> = {
  da: [
    ['hvad er det nu 82b betyder', 'length82b'],
    ['må jeg godt mødes med borgeren før jobbet?', 'meetBefore'],
    ['forskellen mellem fase 1 og 2', 'phases12'],
    ['kan forløbet forlænges hvis der er brug for det', 'extend'],
    ['hvem kan egentlig se det jeg skriver her', 'whoSees'],
    ['hvor mange borgere må man egentlig have som cti medarbejder', 'caseloadNorm'],
    ['hvem skal deltage i opstartsmødet', 'whoStartup'],
    ['må jeg blive ved med at støtte efter forløbet er slut', 'mentorAfter'],
    ['hvad nu hvis borgeren mister sit job', 'jobLost'],
    ['skal jeg også skrive det i journalen', 'record'],
    ['hvad betyder 4:2:1 egentlig', 'line421'],
    ['hvornår er det 42 skifter fase', 'phaseChange'],
    ['hvornår slutter borger 42?', 'lastDay'],
    ['hvem er ansvarlig for 42', 'whoResponsible'],
    ['hvad mangler vi på 42 inden næste fase', 'missing'],
    ['hvornår blev 42 sidst set', 'lastSeen'],
    ['er 42 klar til at afslutte', 'readyToClose'],
    ['er der lavet en plan på 42', 'planMade'],
    ['hvor mange minutter har 42 i fase 1 ved siden af 4:2:1', 'intensityNow'],
    ['hvad sker der næste uge med 42', 'nextWeek'],
    ['hvem har plads til en ny borger', 'room'],
    ['hvem har for mange sager', 'tooMany'],
    ['hvem starter i næste måned', 'startsSoon'],
    ['hvem er i fase 3 nu', 'inPhase'],
    ['hvor mange forløb har Mette', 'howManyOf'],
  ],
  en: [
    ['what does 82b mean again', 'length82b'],
    ['am I allowed to meet the citizen before the job starts', 'meetBefore'],
    ['whats the difference between phase 1 and 2', 'phases12'],
    ['can a course be extended if needed', 'extend'],
    ['who can actually see what I write', 'whoSees'],
    ['how many citizens can a cti worker have', 'caseloadNorm'],
    ['who has to be at the start-up meeting', 'whoStartup'],
    ['may I go on supporting after the course', 'mentorAfter'],
    ['what if the citizen loses her job', 'jobLost'],
    ['do I still have to file it', 'record'],
    ['when does 42 change phases', 'phaseChange'],
    ['when does citizen 42 end?', 'lastDay'],
    ['what is missing on 42 before the next phase', 'missing'],
    ['when was 42 seen last', 'lastSeen'],
    ['is 42 ready for closing', 'readyToClose'],
    ['has a plan been made on 42', 'planMade'],
    ['what happens next week with 42', 'nextWeek'],
    ['who has room for a new citizen', 'room'],
    ['who has too many cases', 'tooMany'],
    ['who starts in the next month', 'startsSoon'],
    ['who is in phase 3 now', 'inPhase'],
    ['how many courses does Mette have now', 'howManyOf'],
  ],
};

/** Nobody has an answer of ours to these, near as some of their words come. */
const NOT_OURS: Readonly<Record<'da' | 'en', readonly string[]>> = {
  da: [
    'hvad er klokken',
    'hvem vinder i aften',
    'hvad koster en øl',
    'må jeg give en borger et kram',
    'hvad er meningen med livet',
    'hvor lang ferie har jeg',
    'hvem tager kaffe med',
    'kan jeg få en kollega med',
    'er der nogen der har set min jakke',
    'hvad skal vi have til frokost',
    '42 har fået job',
    'jeg var hos 42 i en time',
    'slet 42',
  ],
  en: [
    'what time is it',
    'who wins tonight',
    'what does a beer cost',
    'may I hug a citizen',
    'what is the meaning of life',
    'who brings the coffee',
    'has anybody seen my jacket',
    'what is for lunch',
    '42 got a job',
    'I was with 42 for an hour',
    'delete 42',
  ],
};

describe.each(LANGUAGES)('questions in %s', (language) => {
  const { method } = textsIn(language).answers;
  const questions = Object.keys(method) as MethodQuestion[];

  it('G2: more than sixty of the method have an answer with its source, in two lines at most', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    for (const question of questions) {
      expect(method[question].answer.length).toBeLessThanOrEqual(180);
      expect(textsIn(language).method.source(QUESTIONS[question].source)).not.toMatch(
        /^(?:faq|job|model)\b|^rule [A-Z]/,
      );
    }
  });

  it.each(questions)('G2: %s is found by its own words', (question) => {
    expect(asked(method[question].asked)).toBe(question);
  });

  it.each(OTHER_WORDS[language])('G2: "%s" asks %s', (text, question) => {
    expect(asked(text)).toBe(question);
  });

  it.each(NOT_OURS[language])('G2: "%s" is answered with none of them', (text) => {
    expect(asked(text)).toBeUndefined();
  });
});

describe('what a question says besides', () => {
  it.each([
    ['hvem starter i næste måned', { from: '2027-04-01', until: '2027-05-01' }],
    ['hvem slutter i denne måned', { from: '2027-03-01', until: '2027-04-01' }],
    ['hvilke møder er der i næste uge', { from: '2027-03-15', until: '2027-03-22' }],
    ['who ends in the next 14 days', { from: '2027-03-10', until: '2027-03-24' }],
    ['hvem starter i januar', { from: '2028-01-01', until: '2028-02-01' }],
    ['er der møder i morgen', { from: '2027-03-11', until: '2027-03-12' }],
  ])('G2: "%s" is about a stretch of days', (text, period) => {
    expect(parts(text).period).toEqual(period);
  });

  it('G2: a phase, a colleague, a kind of meeting', () => {
    expect(parts('hvem er i fase 3').phase).toBe(3);
    expect(parts('hvor mange sager har Mette').person).toEqual(METTE);
    expect(parts('hvornår er netværksmødet med 42').meeting).toBe('network');
    expect(parts('how many cases do I have').isMine).toBe(true);
  });
});
