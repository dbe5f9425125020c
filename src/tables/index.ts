export { openStorage, TABLES, AzureStorage } from './open';
export { managedIdentity } from './identity';
export type { Place, StorageOptions, TableName } from './open';
export { countingPolicy, OperationCounter, OPERATIONS } from './counting';
export type { Cost, Counted, CountHook, Operation } from './counting';
export { PATIENCE } from './patience';
export type { Patience } from './patience';
export { UnreadableRow } from './rows';
