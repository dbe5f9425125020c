// What keeps backups by itself, loaded by the wiring only where a container is named: with it comes the client of blobs.
export { openContainer } from './container';
export type { Container, ContainerPlace } from './container';
export { keepBackups } from './keptBackups';
