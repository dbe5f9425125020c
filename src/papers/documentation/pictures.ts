// The documentation's pictures of intensity and hours; called by documentation.ts.
import { hourSteps } from '../../cti/fidelity/hourSteps';
import { intensity, supportLine } from '../../cti/fidelity/intensity';
import { formatNumber } from '../../text/dates';
import type { PaperScene } from '../word/paper';
import { heading, noteBlock, table, textBlock, type Bar, type Block } from '../word/paper';

/** Minutes per 30 days of each phase beside the 4:2:1 line, as bars and as figures (C4). */
export function intensityBlocks({ course, today, texts, language }: PaperScene): Block[] {
  const { documentation: words } = texts.papers;
  const phases = intensity(course, today).phases.filter(({ days }) => days > 0);
  const given = phases.some(({ support, coordination }) => support + coordination > 0);
  if (!given) return [heading(words.intensity), textBlock(words.noContacts)];
  const most = Math.max(1, ...phases.flatMap(({ per30, guide }) => [per30, guide]));
  const bars = phases.flatMap(({ phase, per30, guide }): Bar[] => [
    { text: words.intensityBar(phase, per30), share: per30 / most, tone: 'fact' },
    { text: words.guideBar(phase, guide), share: guide / most, tone: 'guide' },
  ]);
  const whole = (value: number): string => formatNumber(Math.round(value), language);
  const rows = phases.map(({ phase, days, support, per30, guide, coordination }) =>
    [phase, days, support, per30, guide, coordination].map(whole),
  );
  const head = [
    words.phase,
    words.days,
    words.minutes,
    words.per30,
    words.guide(supportLine(course)),
    words.coordination,
  ];
  return [
    heading(words.intensity),
    { kind: 'bars', bars },
    table(head, rows),
    noteBlock(words.guideNote(supportLine(course))),
  ];
}

/** Ordinary hours a week over time; practice hours are told apart (C5). */
export function hoursBlocks({ course, texts }: PaperScene): Block[] {
  const { documentation: words } = texts.papers;
  const steps = hourSteps(course, 'ordinary');
  const practice = hourSteps(course, 'practice').map(({ from, hours }) =>
    textBlock(words.practiceRow(hours, from)),
  );
  if (steps.length === 0 && practice.length === 0) {
    return [heading(words.hours), textBlock(words.noHours)];
  }
  const most = Math.max(1, ...steps.map(({ hours }) => hours));
  const bars = steps.map(({ from, hours }): Bar => ({
    text: words.hoursBar(hours, from),
    share: hours / most,
    tone: 'fact',
  }));
  return [
    heading(words.hours),
    ...(bars.length > 0 ? [{ kind: 'bars', bars } as const] : []),
    ...practice,
  ];
}
