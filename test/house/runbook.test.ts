// The runbook has a heading for every alarm that the code can raise, and no other.
import { filesBelow, textOf } from './source';

const ALARM = /\.alarm\(\s*'([\w.]+)'/g;
const LINE = /log\.error\(\s*'([\w.]+)',[^;]*?alarm/gs;
const OUTAGE = /openOutage\(\{ name: '([\w.]+)'/g;

it('every alarm has its heading in docs/runbook.md, and every heading its alarm', () => {
  const raised = new Set<string>();
  for (const file of filesBelow('src', /\.ts$/)) {
    const text = textOf(file);
    for (const pattern of [ALARM, LINE, OUTAGE])
      for (const [, event = ''] of text.matchAll(pattern)) raised.add(event);
  }
  const page = textOf('docs/runbook.md');
  const told = [...page.matchAll(/^## `([\w.]+)`$/gm)].map(([, event]) => event);
  expect([...raised].sort()).toEqual([...told].sort());
});
