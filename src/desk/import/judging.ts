// Every line of a draft as the single command would judge it; called by importing.ts.
import { setImmediate as breathe } from 'node:timers/promises';
import type { EnrolWords } from '../../chat/command';
import { readLine, withRepeats, type ImportRow } from '../../chat/import/lines';
import type { Change } from '../../cti/course/changes';
import { outline } from '../../cti/course/outline';
import { isRefusal } from '../../cti/course/refusal';
import { decide } from '../../cti/decide/decide';
import { enrolmentOf, peopleMeant } from '../change/enrol';
import { askedBy, type Caller } from '../ports/caller';
import type { Held } from '../ports/storage';
import type { ImportProblem } from '../views/importView';
import { blocksOf, type Draft } from './draft';
import { settledRow, type SettledRow } from './settledRow';

type EnrolChange = Extract<Change, { type: 'enrol' }>;

export interface Judged {
  readonly row: SettledRow;
  /** Complete, when nothing is wrong with the line. */
  readonly change: EnrolChange | null;
  readonly former: Held | null;
  readonly problem: ImportProblem | null;
  readonly reasonUnused: boolean;
}

/** So many lines are judged before others have their turn. */
const AT_A_TIME = 20;

/** The lines as read, the others' turn in between. */
export async function linesOf(draft: Draft, caller: Caller): Promise<readonly ImportRow[]> {
  const given = { today: caller.today, consent: draft.consent };
  const rows: ImportRow[] = [];
  for (const block of blocksOf(draft)) {
    for (const record of block.rows) {
      rows.push(readLine(block, record, given));
      if (rows.length % AT_A_TIME === 0) await breathe();
    }
  }
  return withRepeats(rows);
}

/** One query for all of them. `resuming`: it was confirmed, and then interrupted. */
export async function judgeDraft(caller: Caller, draft: Draft): Promise<readonly Judged[]> {
  const rows = await linesOf(draft, caller);
  const { held: all, unread } = await caller.store.everyCourse();
  const held = all.filter((each) => !each.retired);
  const hidden = new Set(unread.map(({ number }) => number));
  const byNumber = new Map(held.map((each) => [each.course.number, each]));
  const people = peopleOnce(caller);
  const lines: Judged[] = [];
  for (const row of rows.map((each) => settledRow(each, caller.today))) {
    const former = byNumber.get(row.words.citizen ?? 0) ?? null;
    const isHidden = hidden.has(row.words.citizen ?? 0);
    const line = { caller, row, former, isHidden, people, resuming: draft.confirmed };
    lines.push(await judgeLine(line));
    if (lines.length % AT_A_TIME === 0) await breathe();
  }
  return lines;
}

type People = (words: EnrolWords) => ReturnType<typeof peopleMeant>;

/** The same people stand on many lines. */
function peopleOnce(caller: Caller): People {
  const known = new Map<string, ReturnType<typeof peopleMeant>>();
  return (words) => {
    const key = JSON.stringify(words.people ?? null);
    const meant = known.get(key) ?? peopleMeant(caller, words);
    known.set(key, meant);
    return meant;
  };
}

interface Line {
  readonly caller: Caller;
  readonly row: SettledRow;
  readonly former: Held | null;
  /** There is a course of this number that cannot be read. */
  readonly isHidden: boolean;
  readonly people: People;
  readonly resuming: boolean;
}

async function judgeLine(line: Line): Promise<Judged> {
  const { caller, row, former, resuming } = line;
  const bad = (problem: ImportProblem | null): Judged => {
    return { row, change: null, former, problem, reasonUnused: false };
  };
  const { citizen } = row.words;
  if (row.faults.length > 0) return bad({ kind: 'fault', faults: row.faults });
  if (citizen === undefined) return bad({ kind: 'fault', faults: [NO_NUMBER] });
  if (row.refusal) return bad({ kind: 'refused', refusal: row.refusal });
  if (line.isHidden) return bad({ kind: 'taken', number: citizen });
  const running = former && outline(former.course, caller.today).stage !== 'closed';
  if (running) return bad(resuming ? null : { kind: 'taken', number: citizen });
  return judgeWords(line, { ...row.words, citizen });
}

async function judgeWords(
  { caller, row, former, people }: Line,
  words: EnrolWords & { readonly citizen: number },
): Promise<Judged> {
  const meant = await people(words);
  if ('kind' in meant) {
    const said = meant.kind === 'said' ? meant.say : undefined;
    const name = meant.kind === 'said' ? String(meant.data['name'] ?? '') : '';
    const why =
      said === 'personAmbiguous' ? 'ambiguous' : said === 'personGuest' ? 'guest' : 'unknown';
    const problem = { kind: 'person', why, name } as const;
    return { row, change: null, former, problem, reasonUnused: false };
  }
  const change = enrolmentOf(words, meant);
  const facts = decide(undefined, change, askedBy(caller));
  if (isRefusal(facts)) {
    const problem = { kind: 'refused', refusal: facts } as const;
    return { row, change, former, problem, reasonUnused: false };
  }
  const reasonUnused =
    words.reason !== undefined && !facts.some((fact) => 'reason' in fact && fact.reason);
  return { row, change, former, problem: null, reasonUnused };
}

const NO_NUMBER = { why: 'missing', column: 'citizen', typed: '' } as const;
