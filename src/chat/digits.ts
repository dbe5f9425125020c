const DIGIT = /^\p{Nd}$/u;
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/** The text with every digit of any script, also full-width, circled and superscript ones, as 0-9. */
export function withPlainDigits(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text.replace(/[\p{Nd}\p{No}]/gu, (char) => plainDigit(char));
}

function plainDigit(char: string): string {
  if (char >= '0' && char <= '9') return char;
  const compatible = char.normalize('NFKC');
  if (/^[0-9]+$/.test(compatible)) return compatible;
  return DIGIT.test(char) ? String(valueOf(char.codePointAt(0) ?? 0)) : char;
}

/** Unicode lays the ten digits of a script side by side, zero first. */
function valueOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
