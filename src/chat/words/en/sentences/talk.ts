// English thanks, answers and questions; read by chat/words.
import type { ChatWords } from '../../da';

export const talk: ChatWords['talk'] = {
  thanksBefore: 'many',
  thanks:
    'thanks, thank you, great, perfect, super, ok, okay, bye, good night, have a nice day, have a nice weekend',
  thanksAfter: 'for, very, much, so, all',
  answers: 'yes, yep, yeah, no, nope, sure, confirm, cancel, never mind, nevermind',
  answersAfter: 'yes, no, cancel, please, thanks, do it, delete, it',
  please: 'please, thanks',
  opening: 'and, but, so',
  questions: 'what, whats, when, where, who, whos, whose, why, which, how',
  askedVerbs: 'is, are, has, have, does, do, did, may, must, should, can',
  askedOf:
    'a course, the course, cti, a citizen, a, an, citizen, citizens, i, we, he, she, it, its, they, their, there, the, these, this, that, one, anyone, anybody',
  requestVerbs: 'can, could, would, will',
  requestOf: 'you',
};
