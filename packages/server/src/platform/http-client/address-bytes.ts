import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address in network order: 4 bytes for IPv4, 16 for IPv6. An IPv4-mapped IPv6 address is always its 4 bytes. */
export type AddressBytes = readonly number[];

const MAPPED_PREFIX: AddressBytes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];

/** True for `::ffff:a.b.c.d`, which the operating system dials as plain IPv4. */
function isMapped(bytes: AddressBytes): boolean {
  return bytes.length === 16 && MAPPED_PREFIX.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads an address as the operating system reports it: four decimal parts or IPv6, nothing else. The generous IPv4
 * forms (octal, hexadecimal, fewer parts) are undefined here, because a URL's host was already folded to the strict
 * form, and so is an address with a zone (`fe80::1%eth0`), which is link-local anyway.
 */
export function readAddressBytes(address: string): AddressBytes | undefined {
  if (isIPv4(address)) return ipaddr.IPv4.parse(address).toByteArray();
  if (!isIPv6(address) || address.includes('%')) return undefined;
  const bytes = ipaddr.IPv6.parse(address).toByteArray();
  return isMapped(bytes) ? bytes.slice(12) : bytes;
}

/** True when the first `prefixLength` bits agree; addresses of different families never do. */
export function sharesPrefix(left: AddressBytes, right: AddressBytes, prefixLength: number): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0, bits = prefixLength; bits > 0; index += 1, bits -= 8) {
    const mask = bits >= 8 ? 0xff : (0xff << (8 - bits)) & 0xff;
    if (((left[index]! ^ right[index]!) & mask) !== 0) return false;
  }
  return true;
}
