/** Where Teams lets a bot store a file for a person: its own storage, and nowhere else. */
const STORES = /(^|\.)(sharepoint\.com|sharepoint-df\.com|onedrive\.com|1drv\.com|svc\.ms)$/i;
const UPLOAD_MS = 10_000;

/** Whether a file may be sent there: https, one of Microsoft's file hosts, no name and password. */
export function mayUpload(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port !== '') return false;
  return url.username === '' && url.password === '' && STORES.test(url.hostname);
}

/**
 * Sends a whole file to the address that Teams named, once. `false` when the host is not on the list,
 * or does not take it; the address is never logged, since it holds a key.
 */
export async function upload(
  file: { readonly type: string; readonly body: Buffer },
  address: string,
  allowed: (address: string) => boolean = mayUpload,
): Promise<boolean> {
  if (!allowed(address)) return false;
  const size = file.body.length;
  try {
    const answer = await fetch(address, {
      method: 'PUT',
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_MS),
      headers: { 'Content-Type': file.type, 'Content-Range': `bytes 0-${size - 1}/${size}` },
      body: new Uint8Array(file.body),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
