import ipaddr from 'ipaddr.js';
import { type AddressBytes, readAddressBytes, sharesPrefix } from './address-bytes.ts';
import type { AllowedNetwork } from './allowed-networks.ts';

/** The two schemes that exist for outgoing calls, as `URL.protocol` writes them. */
export type OutgoingScheme = 'http:' | 'https:';

/**
 * `not_an_address`: not an IP address in strict form. `special_range`: not a public unicast address. `metadata_service`:
 * link-local or an address on which a cloud hands out credentials. `plain_http`: public, but http is only for listed networks.
 */
export type AddressRefusal = 'not_an_address' | 'special_range' | 'metadata_service' | 'plain_http';

export type AddressVerdict = { readonly allowed: true } | { readonly allowed: false; readonly reason: AddressRefusal };

/**
 * Where clouds hand out credentials to whoever asks from the inside. Several lie in ranges that operators list for good
 * reasons (100.64.0.0/10, fd00::/8) and one is an ordinary public address, so a wider entry never opens them.
 */
const METADATA_NETWORKS = [
  '169.254.0.0/16', // IPv4 link-local: AWS, Google, Azure, Hetzner, OpenStack, DigitalOcean …
  'fe80::/10', // IPv6 link-local
  '100.100.100.200/32', // Alibaba
  '192.0.0.192/32', // Oracle (classic)
  '168.63.129.16/32', // Azure host agent, a public address
  'fd00:ec2::254/128', // AWS
  'fd20:ce::254/128', // Google
  'fd00:c1::a9fe:a9fe/128', // Oracle
  'fd00:42::42/128', // Scaleway
].map((text): AllowedNetwork => {
  const [address, length] = text.split('/') as [string, string];
  return { bytes: readAddressBytes(address)!, prefixLength: Number(length) };
});

const REFUSED = {
  not_an_address: { allowed: false, reason: 'not_an_address' },
  special_range: { allowed: false, reason: 'special_range' },
  metadata_service: { allowed: false, reason: 'metadata_service' },
  plain_http: { allowed: false, reason: 'plain_http' },
} as const satisfies Record<AddressRefusal, AddressVerdict>;

const ALLOWED: AddressVerdict = { allowed: true };

/** 2000::/3 is all that IANA has given out as global unicast; what lies outside is special even where no list names it. */
const GLOBAL_UNICAST: AllowedNetwork = { bytes: readAddressBytes('2000::')!, prefixLength: 3 };

/** 64:ff9b::/96: the last four bytes are an IPv4 address that a NAT64 gateway dials. */
const NAT64: AllowedNetwork = { bytes: readAddressBytes('64:ff9b::')!, prefixLength: 96 };

function contains(network: AllowedNetwork, bytes: AddressBytes): boolean {
  return sharesPrefix(network.bytes, bytes, network.prefixLength);
}

function isPublic(bytes: AddressBytes): boolean {
  if (bytes.length === 4) return new ipaddr.IPv4([...bytes]).range() === 'unicast';
  return contains(GLOBAL_UNICAST, bytes) && new ipaddr.IPv6([...bytes]).range() === 'unicast';
}

/** A listed network counts for a metadata address only when it is at least as narrow as that address's own block. */
function isListed(
  bytes: AddressBytes,
  metadata: AllowedNetwork | undefined,
  networks: readonly AllowedNetwork[],
): boolean {
  const narrowest = metadata?.prefixLength ?? 0;
  return networks.some((network) => network.prefixLength >= narrowest && contains(network, bytes));
}

/**
 * Decides whether one address may be dialled: pure, no network. Every address that is not public unicast is refused
 * unless `allowedNetworks` contains it; plain http is refused unless `allowedNetworks` contains it. IPv4-mapped IPv6 is
 * judged as the IPv4 address it is, for refusing and for allowing. A listed NAT64 address is allowed only when the IPv4
 * address inside it would be.
 */
export function judgeAddress(
  address: string,
  scheme: OutgoingScheme,
  allowedNetworks: readonly AllowedNetwork[],
): AddressVerdict {
  const bytes = readAddressBytes(address);
  if (!bytes) return REFUSED.not_an_address;
  const metadata = METADATA_NETWORKS.find((network) => contains(network, bytes));
  if (isListed(bytes, metadata, allowedNetworks)) {
    return contains(NAT64, bytes) ? judgeAddress(bytes.slice(12).join('.'), 'https:', allowedNetworks) : ALLOWED;
  }
  if (metadata) return REFUSED.metadata_service;
  if (!isPublic(bytes)) return REFUSED.special_range;
  return scheme === 'https:' ? ALLOWED : REFUSED.plain_http;
}
