// The operation id of a call that may be made twice: commits, the ledger and looks are known by it.
import { randomUUID } from 'node:crypto';

const given = new WeakMap<object, string>();

/**
 * The operation id of a call, known by its argument: the same call, made again after `StorageDown`,
 * finds by it what its first try has written. Another delivery of the same activity is another call.
 */
export function operationFor(call: object): string {
  const operation = given.get(call) ?? randomUUID();
  given.set(call, operation);
  return operation;
}
