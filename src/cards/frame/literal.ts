// What people wrote, made harmless for a card; all cards that show such text call it.

/** Format effectors that could reorder or hide what stands around them. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;

/**
 * What a person wrote, made harmless for a text run, which knows no markup: marks that turn or hide
 * text are gone, and `{{DATE(…)}}` is not the renderer's to expand. Everything else stays literal.
 */
export function literal(text: string): string {
  return text.replace(BIDI, '').replace(CONTROLS, ' ').replaceAll('{{', '{\u200b{').trim();
}

/** The beginning of a long text; the whole of it stands in the log. */
export function beginning(text: string, most: number): string {
  const letters = [...literal(text)];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

/** A notification shows no more. */
export const LONGEST_SUMMARY = 140;

/** As much of it as a notification shows. */
export function shortened(text: string): string {
  return text.length <= LONGEST_SUMMARY ? text : `${text.slice(0, LONGEST_SUMMARY - 1).trimEnd()}…`;
}
