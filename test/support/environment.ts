// Node as jest gives it to every test file, and with it what outlives a file: the worker's table emulator.
import NodeEnvironment from 'jest-environment-node';
import { lendAccount } from './emulator';

export default class Environment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['lendAccount'] = lendAccount;
  }
}
