import type { Exhibit } from './exhibit';
import { CHECKLISTS, STATUS } from './galleryOfCourses';
import { NOTICES } from './galleryOfNotices';
import { FORMS, PAPERS } from './galleryOfPapers';
import { AHEAD } from './galleryAhead';
import { SENTENCES } from './galleryOfSentences';
import { OTHERS } from './galleryOfTeams';

export type { Exhibit } from './exhibit';

/** One of every card, and of every state that looks different. */
export const GALLERY: readonly Exhibit[] = [
  ...STATUS,
  ...CHECKLISTS,
  ...NOTICES,
  ...OTHERS,
  ...AHEAD,
  ...PAPERS,
  ...FORMS,
  ...SENTENCES,
];
