import ipaddr from 'ipaddr.js';

/** Public by its number, and inside by use: where a cloud (Azure) speaks to its own machines. */
const platforms = new Set(['168.63.129.16']);

const globalV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * True for an IP address that belongs to the open internet. Addresses that wrap another one (v4-mapped, NAT64, 6to4,
 * Teredo) are refused or judged by what they wrap: they are ways round a check of the outside.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (platforms.has(address.toString())) return false;
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(globalV6);
}
