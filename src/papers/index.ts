// Every file that the bot makes, by its kind; conversation/fileService calls it.
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FileFacts, HeldOnCitizen } from '../desk/team/files';
import { citizenInfoPaper } from './citizenInfo';
import { ctiPlanPaper } from './ctiPlan';
import { documentationPaper } from './documentation/documentation';
import { figuresCsv } from './figures';
import { logPaper } from './log';
import type { PaperContext } from './word/paper';
import { planPaper } from './plan';
import { wordFile } from './word/word';

export type { PaperContext } from './word/paper';

/** A file as it is handed over. */
export interface MadeFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly body: Buffer;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CSV = 'text/csv; charset=utf-8';
const ZIP = 'application/zip';

/** Makes a file in memory; nothing of it is kept. */
export async function makeFile(facts: FileFacts, context: PaperContext): Promise<MadeFile> {
  const { name } = context.texts.papers.file;
  switch (facts.file) {
    case 'handover': {
      const body = await wordFile(planPaper(facts.course, context));
      return { name: name.handover(facts.course.number), type: WORD, body };
    }
    case 'documentation': {
      const body = await wordFile(documentationPaper(facts.course, facts.today, context));
      return { name: name.documentation(facts.course.number), type: WORD, body };
    }
    case 'citizenInfo': {
      const body = await wordFile(citizenInfoPaper(facts.course, facts.today, context));
      return { name: name.citizenInfo(facts.course.number), type: WORD, body };
    }
    case 'ctiPlan': {
      const body = await wordFile(ctiPlanPaper(facts.course, facts.today, context));
      return { name: name.ctiPlan(facts.course.number), type: WORD, body };
    }
    case 'figures': {
      const text = figuresCsv(facts.courses, facts.today, context.texts);
      return { name: name.figures(), type: CSV, body: Buffer.from(text, 'utf8') };
    }
    case 'export':
      return exportFile(facts, context);
  }
}

/** Everything held on a citizen: documents for people, and the same data as JSON (D6). */
async function exportFile(
  facts: Extract<FileFacts, { file: 'export' }>,
  context: PaperContext,
): Promise<MadeFile> {
  const { file } = context.texts.papers;
  const number = facts.held[0]?.course.number ?? 0;
  const entries: Zippable = {};
  for (const [place, held] of facts.held.entries()) {
    const folder = place === 0 ? '' : `${context.texts.papers.export.earlier(place)}/`;
    for (const [name, body] of await documentsOf(held, facts, context)) {
      entries[`${folder}${name}`] = body;
    }
  }
  const data = { exportedAt: facts.at, courses: facts.held };
  entries['data.json'] = strToU8(`${JSON.stringify(data, null, 2)}\n`);
  return { name: file.name.export(number), type: ZIP, body: Buffer.from(zipSync(entries)) };
}

async function documentsOf(
  held: HeldOnCitizen,
  { today }: { readonly today: Extract<FileFacts, { file: 'export' }>['today'] },
  context: PaperContext,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const { name } = context.texts.papers.file;
  const { course } = held;
  return [
    [name.documentation(course.number), await wordFile(documentationPaper(course, today, context))],
    [name.handover(course.number), await wordFile(planPaper(course, context))],
    [name.ctiPlan(course.number), await wordFile(ctiPlanPaper(course, today, context))],
    [name.log, await wordFile(logPaper(held, context))],
  ];
}
