// The machine's own time, never practice time: the lease, pauses and send limits go by it.
import { setTimeout as sleep } from 'node:timers/promises';

export const machineTime: MachineTime = {
  wall: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (ms) => sleep(ms),
};

/** The machine's own time. Practice time never drives a lease, a pause or a limit. */
export interface MachineTime {
  /** For what other processes read; may be wrong by minutes. */
  wall(): Date;
  /** Milliseconds from any fixed moment; never goes back, goes on while the process is stopped. */
  monotonic(): number;
  sleep(ms: number): Promise<void>;
}
