// What was read less than a minute ago: people and team records are kept in it.

const MINUTE_MS = 60_000;
/** More entries than this and the oldest go. */
const MOST = 2000;

/** What was read in the last minute, by key; a saved value takes the place of the read one. */
export class MinuteCache<Value> {
  readonly #kept = new Map<string, { readonly value: Value; readonly until: number }>();
  /** Raised by every save: a read that began before it must not overwrite what was saved. */
  #saves = 0;

  async get(key: string, load: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key);
    return kept && performance.now() < kept.until ? kept.value : this.fresh(key, load);
  }

  /** Read whatever is kept, and kept from then on. */
  async fresh(key: string, load: () => Promise<Value>): Promise<Value> {
    const saves = this.#saves;
    const value = await load();
    if (value !== undefined && saves === this.#saves) this.#keep(key, value);
    return value;
  }

  /** The last value known, however old. */
  latest(key: string): Value | undefined {
    return this.#kept.get(key)?.value;
  }

  set(key: string, value: Value): void {
    this.#saves += 1;
    this.#keep(key, value);
  }

  drop(key: string): void {
    this.#saves += 1;
    this.#kept.delete(key);
  }

  #keep(key: string, value: Value): void {
    this.#kept.delete(key);
    this.#kept.set(key, { value, until: performance.now() + MINUTE_MS });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
  }
}
