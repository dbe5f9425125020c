// Which addresses stay on this machine, and which are safe to ask: whoever opens a connection asks.

/** `127.0.0.0/8` or `[::1]` written as an address: a name could be made to point elsewhere. */
export function isLiteralLoopback(host: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(host) || host === '::1' || host === '[::1]';
}

/** Literal loopback, or `localhost`. */
export function isLoopback(host: string): boolean {
  return isLiteralLoopback(host) || host.toLowerCase() === 'localhost';
}

/** The URL that a text is, or `undefined`. */
export function urlOf(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}

/** https anywhere, http only on literal loopback. */
export function isSafeUrl(text: string): boolean {
  const url = urlOf(text);
  if (!url || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLiteralLoopback(url.hostname));
}
