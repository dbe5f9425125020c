// The host's own identity in Azure: the storage is opened with it in production.
import type { TokenCredential } from '@azure/core-auth';
import { within } from '../../ground/within';

/**
 * The host's own identity in Azure, which needs the role Storage Table Data Contributor.
 * `clientId` names a user-assigned one; left out, `AZURE_CLIENT_ID` or the system-assigned one.
 */
export function managedIdentity(clientId = process.env['AZURE_CLIENT_ID']): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      credential ??= load(clientId);
      return within(TOKEN_MS, (await credential).getToken(scopes, options)).catch(asNoToken);
    },
  };
}

/**
 * An identity endpoint that is slower hangs, or answers the next question: the platform keeps the token.
 * Shorter than the patience of one request, so that the fault is known by its name.
 */
const TOKEN_MS = 1_800;

/** The name tells the table that the token is what was missing. */
function asNoToken(cause: unknown): never {
  const fault = new Error('No token', { cause });
  fault.name = 'AuthenticationError';
  throw fault;
}

/** Loaded when it is needed: practice mode never is, and it takes a third of a second. */
async function load(clientId: string | undefined): Promise<TokenCredential> {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  return clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();
}
