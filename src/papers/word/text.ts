// Text, sizes and colours in Word; called by word.ts and table.ts.
import { TextRun, type IRunOptions } from 'docx';

/** Margins of 2 cm. Twentieths of a point. */
export const MARGIN = 1_134;
/** Inner width of an upright A4 page within those margins. Twentieths of a point. */
export const WIDTH = 9_638;
/** Dark enough to be read on paper from a tired printer. */
export const INK = '1F3A57';
export const MUTED = '5C5A58';

/** Text with its line breaks, as a form's larger fields take them. */
export function runs(text: string, options: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] {
  return wordText(text)
    .split('\n')
    .map(
      (line, place) => new TextRun({ ...options, text: line, ...(place > 0 ? { break: 1 } : {}) }),
    );
}

/** XML cannot hold control characters, and half a surrogate breaks the file. */
export function wordText(text: string): string {
  return Buffer.from(text, 'utf8')
    .toString('utf8')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
