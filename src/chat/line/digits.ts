// Digits of every script as 0-9; the line's reading and the CPR guard call it.

const DIGIT = /^\p{Nd}$/u;
const FOREIGN = /[^\x00-\x7f]/;
const known = new Map<string, string>();

/** The text with every digit of any script, also full-width, circled and superscript ones, as 0-9. */
export function withPlainDigits(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return text.replace(/[^\x00-\x7f]/gu, (char) => {
    const plain = known.get(char);
    if (plain !== undefined) return plain;
    return /[\p{Nd}\p{No}]/u.test(char) ? remembered(char) : char;
  });
}

/** There are some thousand such characters in all. */
function remembered(char: string): string {
  const plain = plainDigit(char);
  known.set(char, plain);
  return plain;
}

function plainDigit(char: string): string {
  const compatible = char.normalize('NFKC');
  if (/^[0-9]+$/.test(compatible)) return compatible;
  return DIGIT.test(char) ? String(digitValue(char.codePointAt(0) ?? 0)) : char;
}

/** Unicode lays the ten digits of a script side by side, zero first. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
