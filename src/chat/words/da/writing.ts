// How a Danish command is written by the bot itself; read by chat/words.
export const writes = {
  /** Between the whole of a number and its part. */
  decimal: ',',
  /** `2/3-2027`. */
  date: (year: number, month: number, day: number): string =>
    `${day}/${month}-${String(year).padStart(4, '0')}`,
  /** `kl 10`, `kl 10.30`. */
  time: (hour: string, minute: string): string =>
    `kl ${Number(hour)}${minute === '00' ? '' : `.${minute}`}`,
};
