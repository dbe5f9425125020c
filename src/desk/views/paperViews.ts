// Views of note, handover, documentation and files; views.ts takes them in.
import type { Course } from '../../cti/course/course';
import type { Recorded } from '../../cti/course/facts';
import type { PlainDate } from '../../cti/calendar/plainDate';

/** What happened since the last note, for the record system (D5). */
export interface NoteView {
  readonly kind: 'note';
  readonly course: Course;
  readonly today: PlainDate;
  /** In the order of the log, without what was taken back. */
  readonly events: readonly Recorded[];
  /** `seq` of the last event that the note holds; 0: there is none. */
  readonly upTo: number;
  /** More happened than one note holds; the next one goes on from here. */
  readonly more: boolean;
  /** The last note that was filed before this one. */
  readonly before: Filed | null;
  /** This very note is filed. */
  readonly filed: Filed | null;
}

export type Filed = Course['notes'][number];

/** The handover plan and who takes over what (C6). */
export interface HandoverView {
  readonly kind: 'handover';
  readonly course: Course;
  readonly today: PlainDate;
}

/** How the course went (C7) beside the core elements (C8). */
export interface DocumentationView {
  readonly kind: 'documentation';
  readonly course: Course;
  readonly today: PlainDate;
  /** Asked for with all that is folded away on a phone. */
  readonly whole?: boolean;
}

export const FILE_KINDS = [
  'handover',
  'documentation',
  'citizenInfo',
  'ctiPlan',
  'export',
  'figures',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file that waits for the person who asked for it. */
export interface FileView {
  readonly kind: 'file';
  readonly file: FileKind;
  /** `null`: the whole team's figures. */
  readonly number: number | null;
  /** Where it is fetched, once the right is checked again; `null`: Teams asks for consent and stores it. */
  readonly url: string | null;
  readonly minutes: number;
  /** The team as an opaque word; it gives no access. */
  readonly team?: string;
  /** Tells one question from another, and its age. */
  readonly asked?: { readonly id: string; readonly at: string };
}

export type PaperView = NoteView | HandoverView | DocumentationView | FileView;
