// A file put where Teams named a place for it; the wiring hands it to the conversation.
import { isFileHost } from './fileHosts';

const UPLOAD_MS = 10_000;

/**
 * Sends a whole file to the address that Teams named, once. `false` when the host is not on the list,
 * or does not take it; the address is never logged, since it holds a key.
 */
export async function upload(
  file: { readonly type: string; readonly body: Buffer },
  address: string,
  allowed: (address: string) => boolean = isFileHost,
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
