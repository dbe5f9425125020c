// The shape of all texts, for whoever shows one: Danish gives it, every other language has the same keys.
import type { da } from './da';

/** Every sentence a person sees, by key; a language that lacks one does not compile. */
export type Texts = typeof da;
