// Short answers to questions, in English.
import { course } from './course';
import { method } from './method';
import { team } from './team';

export const answers = { method, course, team };
