// Short answers to questions, in Danish.
import { course } from './course';
import { method } from './method';
import { team } from './team';

export const answers = { method, course, team };
