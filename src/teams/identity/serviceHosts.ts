// Which service addresses may be sent to; the gate, the roster and the messenger ask it.
import { isLoopback, urlOf } from '../../ground/loopback';

/** Says whether a `serviceUrl` may be sent to. */
export type ServiceUrlCheck = (serviceUrl: string) => boolean;

/**
 * The allow-list of hosts that a `serviceUrl` may name: `host`, `host:port` or `*.domain`. https
 * only, except on loopback that the list itself names. Asked for every activity that comes in and
 * again before every send: an address lives long in storage, a list changes.
 */
export function serviceUrlCheck(hosts: readonly string[]): ServiceUrlCheck {
  const allowed = hosts.map((host) => host.toLowerCase());
  return (serviceUrl) => {
    const url = urlOf(serviceUrl);
    if (!url || url.username !== '' || url.password !== '' || url.search !== '') return false;
    return schemeFits(url) && allowed.some((host) => matches(host, url));
  };
}

function schemeFits(url: URL): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && isLoopback(url.hostname);
}

function matches(allowed: string, url: URL): boolean {
  if (allowed.startsWith('*.')) {
    return url.port === '' && url.hostname.endsWith(allowed.slice(1));
  }
  if (allowed === url.host) return true;
  // A loopback connector listens where it can; a real one on its own port only.
  return allowed === url.hostname && (url.port === '' || isLoopback(url.hostname));
}
