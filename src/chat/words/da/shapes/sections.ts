// How Danish points at a section of the law; read by chat/words.

export const sections = {
  before: 'paragraf, par, lovhjemmel, hjemmel, basis, efter, under',
  acts: 'sel, serviceloven, lab, sl',
};
