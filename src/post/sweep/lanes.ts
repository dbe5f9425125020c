// Work side by side, in order within each lane: sweeps go by it over teams and over jobs.

/**
 * Does `work` on all items: those of one lane one after the other and in order, different lanes side
 * by side, at most `width` of them. A fault ends its lane; the others go on, then the first is thrown.
 */
export async function inLanes<Item>(
  items: readonly Item[],
  laneOf: (item: Item) => string,
  work: (item: Item) => Promise<void>,
  width: number,
): Promise<void> {
  const lanes = new Map<string, Item[]>();
  for (const item of items) {
    const lane = lanes.get(laneOf(item)) ?? [];
    lanes.set(laneOf(item), [...lane, item]);
  }
  const waiting = [...lanes.values()];
  const faults: unknown[] = [];
  const walk = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
      try {
        for (const item of lane) await work(item);
      } catch (fault) {
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, waiting.length) }, walk));
  if (faults.length > 0) throw faults[0];
}
