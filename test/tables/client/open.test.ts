import { inspect } from 'node:util';
import { StorageDown } from '../../../src/desk/ports/storage';
import { managedIdentity, openStorage } from '../../../src/tables';
import { connectionString } from '../../support/azurite';
import { freePort } from '../../support/emulator';
import { spent } from '../../support/until';

const account = (endpoint: string): string =>
  `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=${endpoint}`;

describe('where storage may be', () => {
  it.each([
    'https://kommune.table.core.windows.net',
    'http://127.0.0.1:10002/devstoreaccount1',
    'http://127.9.9.9:10002/devstoreaccount1',
    'http://[::1]:10002/devstoreaccount1',
  ])('%s', (endpoint) => {
    expect(() => openStorage({ connectionString: account(endpoint) })).not.toThrow();
  });

  it.each([
    'http://kommune.table.core.windows.net',
    'http://localhost:10002/devstoreaccount1',
    'http://10.0.0.4:10002/devstoreaccount1',
    'http://127.0.0.1.example.com/a',
  ])('never %s', (endpoint) => {
    expect(() => openStorage({ connectionString: account(endpoint) })).toThrow('https');
    expect(() => openStorage({ endpoint })).toThrow('https');
  });

  it('also an account reached by the identity of the host', () => {
    const endpoint = 'https://kommune.table.core.windows.net';
    expect(() => openStorage({ endpoint })).not.toThrow();
    expect(() => openStorage({ endpoint, credential: managedIdentity('client') })).not.toThrow();
  });

  it.each(['', '1abc', 'a-b', 'æ', 'a'.repeat(60)])('no prefix %j', (prefix) => {
    const place = { connectionString: account('https://a.table.core.windows.net') };
    expect(() => openStorage({ ...place, prefix })).toThrow(RangeError);
  });
});

describe('storage that is not there', () => {
  const nowhere = async (): Promise<string> =>
    connectionString({ port: await freePort(), name: 'someaccount', key: 'c2VjcmV0' });

  it('says so within a second, and names neither address nor key nor row', async () => {
    const storage = openStorage({ connectionString: await nowhere() });
    const { ms, fault } = await spent(() => storage.ready());
    expect(ms).toBeLessThan(1_000);
    expect(fault).toBeInstanceOf(StorageDown);
    expect(String(fault)).toBe('StorageDown: Storage cannot be reached');
    expect(inspect(fault, { depth: 9 })).not.toMatch(/someaccount|RowKey|c2VjcmV0/);
  });

  it('is found again when it comes', async () => {
    const storage = openStorage({ connectionString: await nowhere() });
    await expect(storage.ready()).rejects.toThrow(StorageDown);
    await expect(storage.ready()).rejects.toThrow(StorageDown);
  });

  it('says that there is no token when the identity gives none', async () => {
    const fault = Object.assign(new Error('secret detail'), { name: 'CredentialUnavailableError' });
    const credential = { getToken: () => Promise.reject(fault) };
    const endpoint = 'https://127.0.0.1:1';
    const storage = openStorage({ endpoint, credential });
    await expect(storage.ready()).rejects.toThrow('No access token for storage');
  });

  it('does not wait for an identity that does not answer', async () => {
    const credential = { getToken: () => new Promise<never>(() => undefined) };
    const patience = { attempts: 2, attemptMs: 100, totalMs: 300 };
    const storage = openStorage({ endpoint: 'https://127.0.0.1:1', credential, patience });
    await expect(storage.ready()).rejects.toThrow('did not answer in time');
  });
});
