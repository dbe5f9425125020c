// The host's own identity in Azure: the storage is opened with it in production.
import type { TokenCredential } from '@azure/core-auth';

/**
 * The host's own identity in Azure, which needs the role Storage Table Data Contributor.
 * `clientId` names a user-assigned one; left out, `AZURE_CLIENT_ID` or the system-assigned one.
 */
export function managedIdentity(clientId = process.env['AZURE_CLIENT_ID']): TokenCredential {
  let credential: Promise<TokenCredential> | undefined;
  return {
    async getToken(scopes, options) {
      credential ??= load(clientId);
      return (await credential).getToken(scopes, options);
    },
  };
}

/** Loaded when it is needed: practice mode never is, and it takes a third of a second. */
async function load(clientId: string | undefined): Promise<TokenCredential> {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  return clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();
}
