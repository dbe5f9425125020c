// What file somebody asks for; the desk makes it, the conversation has it made.
import type { FileKind } from '../views/views';

/** A file that somebody asks for: of one citizen, or the whole team's figures. */
export type FileOrder =
  | { readonly file: Exclude<FileKind, 'figures'>; readonly citizen: number }
  | { readonly file: 'figures' };
