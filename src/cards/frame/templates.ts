// The card templates of cards/, read once and filled: every card is made through here.
import { readFileSync } from 'node:fs';
import { Template } from 'adaptivecards-templating';
import { delivered } from '../../ground/home';

/** The layouts in `cards/`, one JSON file each. */
export const LAYOUTS = [
  'capacity',
  'caseload',
  'checklist',
  'closing',
  'confirm',
  'documentation',
  'file',
  'handover',
  'list',
  'overview',
  'phaseChange',
  'picture',
  'status',
  'supervision',
  'upcoming',
  'notice',
  'form-sheet',
  'form-number',
  'form-text',
  'form-date',
  'form-time',
  'form-choice',
] as const;
export type Layout = (typeof LAYOUTS)[number];

const parsed = new Map<Layout, Template>();

/**
 * Lays data out as a card. What the data says is never expanded again, so `${…}` in it stays text.
 * Every name that the layout mentions must be in the data.
 */
export function layOut(layout: Layout, data: object): object {
  return templateOf(layout).expand({ $root: data }) as object;
}

/** Reads every layout and lays one out, so that the first person to ask does not wait for it. */
export function warmUpCards(): void {
  for (const layout of LAYOUTS) templateOf(layout);
  const head = { title: '', state: '', kind: '' };
  const nothing = { lines: [], sections: [], folds: [], folded: [], notes: [], buttons: [] };
  layOut('list', { practice: '', head, ...nothing });
}

function templateOf(layout: Layout): Template {
  const known = parsed.get(layout);
  if (known) return known;
  const json: unknown = JSON.parse(readFileSync(delivered('cards', `${layout}.json`), 'utf8'));
  const template = new Template(json);
  parsed.set(layout, template);
  return template;
}
