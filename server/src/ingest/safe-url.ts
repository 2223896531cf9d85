import { isIP } from 'node:net';
import { IngestError } from './ingest-error.ts';
import { isPublicAddress } from './public-address.ts';

/** A URL that may be fetched as far as its text tells; what its name resolves to is checked when the connection is made. */
export type SafeUrl = URL & { readonly safe: unique symbol };

/** Names that lead to this machine or its own network by convention, whatever a resolver says. */
const innerSuffixes = ['localhost', 'localdomain', 'local', 'internal', 'intranet', 'lan', 'home.arpa', 'onion'];

/** `host` or `host:port`, as the URL writes it; only for hosts that the operator named. */
export const isAllowed = (url: URL, allowHosts: readonly string[]): boolean => allowHosts.includes(url.host);

/** Throws an `IngestError` that says what is wrong. The URL parser has already turned 0x7f.1 and 2130706433 into dotted form. */
export function safeUrl(text: string, allowHosts: readonly string[] = []): SafeUrl {
  if (!URL.canParse(text.trim()))
    throw new IngestError('address', 'This is not a web address. It should look like https://example.org/news/article.');
  const url = new URL(text.trim());
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new IngestError('address', `Only http and https addresses can be fetched, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    throw new IngestError('address', 'The address contains a user name or password; take it out and try again.');
  if (url.port === '0') throw new IngestError('address', 'Port 0 cannot be fetched.');
  if (!isAllowed(url, allowHosts)) checkHost(url.hostname);
  url.hash = '';
  return url as SafeUrl;
}

export const innerAddress = (host: string): IngestError =>
  new IngestError(
    'address',
    `${host} is an address inside this machine or its network, and is not fetched. Only pages of the public web can be added by address.`,
  );

function checkHost(hostname: string): void {
  const host = hostname
    .replace(/^\[|\]$/gu, '')
    .replace(/\.+$/u, '')
    .toLowerCase();
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host)) throw innerAddress(hostname);
    return;
  }
  if (!host.includes('.') || innerSuffixes.some((suffix) => host.endsWith(`.${suffix}`))) throw innerAddress(hostname);
}
