import ipaddr from 'ipaddr.js';

const globalV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * True for an IP address that belongs to the open internet. Addresses that wrap another one (v4-mapped, NAT64, 6to4,
 * Teredo) are refused or judged by what they wrap: they are ways round a check of the outside.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).match(globalV6);
}
