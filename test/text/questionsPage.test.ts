// The page of questions says what the bot says, to the letter; UPDATE_GOLDEN=1 writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS, type MethodQuestion } from '../../src/chat/sentences/questions/questions';
import { textsIn } from '../../src/text';

const PAGE = join(__dirname, '..', '..', 'docs', 'questions.md');
const HEAD = `# Spørgsmål om metoden

Det, kolleger spørger om, med det svar, botten giver, og kilden. Er du i tvivl, gælder kilden; reglerne med numre (T6, P9 …) står i [regelbogen](rules.md). Spørg botten i dine egne ord. Siden er lavet af bottens egne tekster (\`src/text/da/answers/method.ts\`).
`;

it('G2: docs/questions.md holds every question of the method with its answer and source', () => {
  const { answers, method } = textsIn('da');
  const rows = (Object.keys(answers.method) as MethodQuestion[]).map((question) => {
    const { asked, answer } = answers.method[question];
    return `- **${asked}** ${answer} _${method.cited(method.source(QUESTIONS[question].source))}_`;
  });
  const page = `${HEAD}\n${rows.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN']) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
