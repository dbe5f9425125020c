// Node as jest gives it to every test file, and what only its outer world can do: the worker's one table
// emulator, and another time zone for the process.
import NodeEnvironment from 'jest-environment-node';
import { lendAccount, lendBlobs } from './emulator';

const OWN = process.env['TZ'];

/** Of the whole process; `undefined`: the machine's own. */
function setTimeZone(zone: string | undefined = OWN): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

export default class Environment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['lendAccount'] = lendAccount;
    this.global['lendBlobs'] = lendBlobs;
    this.global['setTimeZone'] = setTimeZone;
  }

  override async teardown(): Promise<void> {
    setTimeZone();
    await super.teardown();
  }
}
