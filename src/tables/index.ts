// The door of this room: `main` opens the storage by it, `operate` its backup and return.

export { ArchiveFault } from './backup/archive';
export { writeJournal } from './backup/journal';
export { isRestoring } from './backup/restore';
export type { Restored } from './backup/restore';
export { countingPolicy, OperationCounter, OPERATIONS } from './client/counting';
export type { Cost, Counted, CountHook, Operation } from './client/counting';
export { managedIdentity } from './client/identity';
export { AzureStorage, openStorage } from './client/open';
export type { Place, StorageOptions } from './client/open';
export { PATIENCE } from './client/patience';
export type { Patience } from './client/patience';
export { UnreadableRow } from '../desk/ports/storage';

export { TableName, TABLES } from './client/table';
