import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type * as Templates from '../../src/cards/frame/templates';
import { render } from '../../src/cards';
import { LAYOUTS } from '../../src/cards/frame/templates';
import { textsIn } from '../../src/text';
import { faultsOf } from './forms/reading';
import { GALLERY } from './gallery/gallery';

const FOLDER = join(__dirname, '..', '..', 'cards');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** Which exhibit's data stands beside each layout, to open in the card designer. */
const SAMPLES: Readonly<Partial<Record<Templates.Layout, string>>> = {
  capacity: 'capacity',
  caseload: 'caseload',
  checklist: 'checklist-ten-items',
  closing: 'notice-closing-prepare-generic',
  confirm: 'confirm-several',
  documentation: 'documentation',
  file: 'file',
  handover: 'handover',
  list: 'help',
  notice: 'notice-startup-missing',
  overview: 'overview',
  phaseChange: 'notice-phase-change-2',
  status: 'status-phase2',
  supervision: 'supervision',
  upcoming: 'upcoming',
};

const laidOut = new Map<string, unknown>();
let exhibit = '';

jest.mock('../../src/cards/frame/templates', () => {
  const actual = jest.requireActual<typeof Templates>('../../src/cards/frame/templates');
  return {
    ...actual,
    layOut: (layout: Templates.Layout, data: object) => {
      laidOut.set(`${exhibit} ${layout}`, JSON.parse(JSON.stringify(data)));
      return actual.layOut(layout, data);
    },
  };
});

/** The data that a layout is filled with for an exhibit, in Danish. */
function dataFor(layout: string, name: string): unknown {
  const found = GALLERY.find((each) => each.name === name);
  if (!found) throw new Error(`No exhibit ${name}`);
  exhibit = name;
  const team = found.personal ? 'north' : null;
  render(found.view, { language: 'da', texts: textsIn('da'), practice: true, team });
  return laidOut.get(`${name} ${layout}`);
}

describe('beside each layout lies a sample of its data', () => {
  it('of every layout that is a card of its own', () => {
    const without = LAYOUTS.filter((layout) => !existsSync(join(FOLDER, `${layout}.sample.json`)));
    expect(UPDATE ? [] : without).toEqual([]);
  });

  it.each(Object.entries(SAMPLES))('%s: what %s is made of today', (layout, name) => {
    const file = join(FOLDER, `${layout}.sample.json`);
    const data = dataFor(layout, name);
    if (UPDATE) writeFileSync(file, `${JSON.stringify(data)}\n`);
    const sample = JSON.parse(readFileSync(file, 'utf8')) as object;
    expect(sample).toEqual(data);
    const template = JSON.parse(readFileSync(join(FOLDER, `${layout}.json`), 'utf8')) as object;
    const card = new Template(template).expand({ $root: sample }) as object;
    expect(faultsOf({ text: '', card })).toEqual([]);
  });
});
