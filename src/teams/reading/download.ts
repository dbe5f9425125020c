// A file that somebody sent, fetched once from where Teams keeps it; called by the conversation through the wiring.
import { isFileHost } from '../sending/fileHosts';

const DOWNLOAD_MS = 8_000;
const MOST_BYTES = 5_000_000;
const MOST_HOPS = 2;

/**
 * The whole file; `tooLarge`; or `failed`, when the host is not on the list, does not give it, or is
 * slow. No password goes along, no host is asked that is not on the list, also not by a redirect. The
 * address is never logged, since it holds a key.
 */
export async function download(
  address: string,
  allowed: (address: string) => boolean = isFileHost,
): Promise<Buffer | 'tooLarge' | 'failed'> {
  const signal = AbortSignal.timeout(DOWNLOAD_MS);
  try {
    const answer = await requested(address, { signal, allowed, hops: MOST_HOPS });
    return answer ? await wholeOf(answer) : 'failed';
  } catch {
    return 'failed';
  }
}

interface Asking {
  readonly signal: AbortSignal;
  readonly allowed: (address: string) => boolean;
  readonly hops: number;
}

async function requested(address: string, asking: Asking): Promise<Response | undefined> {
  if (!asking.allowed(address)) return undefined;
  const answer = await fetch(address, { redirect: 'manual', signal: asking.signal });
  if (answer.ok) return answer;
  await answer.body?.cancel();
  const next = answer.headers.get('location');
  if (answer.status < 300 || answer.status > 399 || !next || asking.hops === 0) return undefined;
  return requested(new URL(next, address).href, { ...asking, hops: asking.hops - 1 });
}

/** Counted as it comes: what the host says of its size is not believed. */
async function wholeOf({ body }: Response): Promise<Buffer | 'tooLarge' | 'failed'> {
  if (!body) return 'failed';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MOST_BYTES) return 'tooLarge';
    parts.push(part);
  }
  return Buffer.concat(parts);
}
