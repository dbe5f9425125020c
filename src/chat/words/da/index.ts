// All that Danish chat is read by, one section a file; taken by chat/words. Every other language has the same.
import { care } from './care';
import { clock } from './clock';
import { common } from './common';
import { enrol } from './enrol';
import { focus } from './focus';
import { grammar } from './grammar';
import { handover } from './handover';
import { look } from './look';
import { meetings } from './meetings';
import { people } from './people';
import { settings } from './settings';
import { team } from './team';
import { amounts } from './shapes/amounts';
import { days } from './shapes/days';
import { sections } from './shapes/sections';
import { times } from './shapes/times';
import { asked } from './sentences/asked';
import { cues } from './sentences/cues';
import { talk } from './sentences/talk';
import { told } from './sentences/told';
import { work } from './work';
import { writes } from './writing';

export const da = {
  care,
  clock,
  common,
  enrol,
  focus,
  grammar,
  handover,
  look,
  meetings,
  people,
  settings,
  team,
  amounts,
  asked,
  cues,
  days,
  sections,
  talk,
  times,
  told,
  work,
  writing: writes,
};

/** Each word that a line is read by, and the ways to write a command; a language that lacks one does not compile. */
export type ChatWords = typeof da;
