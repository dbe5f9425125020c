// How English points at a section of the law; read by chat/words.
import type { ChatWords } from '../../da';

export const sections: ChatWords['sections'] = {
  before: 'section, basis, legal basis, under',
  acts: 'sel, lab',
};
