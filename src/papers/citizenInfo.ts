// What the citizen is told of the course, on one page (job p. 16-17; generic); called by papers/index.
import type { Course } from '../cti/course/course';
import { outline } from '../cti/course/outline';
import type { PlainDate } from '../cti/calendar/plainDate';
import { holderOf } from '../cti/meetings/attendance';
import { measureOf, programmeOf } from '../cti/programmes';
import { byBeginning } from '../text/programmes';
import { heading, table, textBlock, type Block, type Paper, type PaperContext } from './word/paper';

/** In plain words, to hand over: three things that are to be told, and questions to talk about. */
export function citizenInfoPaper(course: Course, today: PlainDate, context: PaperContext): Paper {
  const { info, page } = context.texts.papers;
  const said = <T>(of: { readonly jobmatch: T; readonly transition: T }): T =>
    byBeginning(of, course.programme);
  return {
    title: info.title,
    subtitle: context.practice ? context.texts.words.practice : null,
    language: context.language,
    style: 'plain',
    foot: info.title,
    pageWords: page,
    blocks: [
      textBlock(info.lead),
      ...section(info.gets, said(info.getsWhat)),
      ...section(info.decides, info.decidesWhat),
      ...section(info.first, said(info.firstWhat)),
      ...section(info.long, lengthOf(course, today, context)),
      ...section(info.leave, info.leaveWhat),
      heading(info.talk),
      ...said(info.questions).map((question) => textBlock(`• ${question}`)),
      heading(info.reach),
      {
        ...table(
          [],
          [
            [info.name, holderOf(course, 'cti')?.name ?? ''],
            [info.phone, ''],
            [info.times, ''],
          ],
          [2, 5],
        ),
        byHand: true,
      },
    ],
  };
}

function section(title: string, text: string): readonly Block[] {
  return [heading(title), textBlock(text)];
}

function lengthOf(course: Course, today: PlainDate, { texts }: PaperContext): string {
  const { info } = texts.papers;
  const { phases } = programmeOf(course.programme);
  const { start, lastDay } = outline(course, today);
  const months = phases.length * measureOf(course).months;
  const dates = start && lastDay ? [info.dates(start, lastDay)] : [];
  return [info.length(months, phases.length), ...dates, info.less].join(' ');
}
