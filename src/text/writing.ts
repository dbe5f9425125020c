// What each language's folder tells of how it writes dates, times and lists; for text/dates.

type Seven<T> = readonly [T, T, T, T, T, T, T];
type Twelve<T> = readonly [...Seven<T>, T, T, T, T, T];

export interface Writing {
  /** As browsers and Word know the language: it settles the decimal sign and the spelling. */
  readonly locale: string;
  readonly months: Twelve<string>;
  /** Monday first. */
  readonly weekdays: Seven<string>;
  readonly and: string;
  /** `2. marts 2027`: always with the year (G1). */
  readonly date: (day: number, month: string, year: number) => string;
  readonly dateWithWeekday: (weekday: string, date: string) => string;
  /** Of a clock time given as `HH:MM`. */
  readonly time: (time: string) => string;
  readonly instant: (date: string, time: string) => string;
  /** What happens on a day: ` den 2. marts 2027`. */
  readonly onDay: (date: string) => string;
  /** As people type dates in a command. */
  readonly typedDate: (day: number, month: number, year: number) => string;
  /** A command to write. */
  readonly quoted: (words: string) => string;
}
