import { type AddressBytes, readAddressBytes } from './address-bytes.ts';

/** One entry of `REPARTEE_ALLOWED_NETWORKS`: a network to which calls may go although it is private. */
export interface AllowedNetwork {
  /** Network order; 4 bytes for IPv4 (also when written IPv4-mapped), 16 for IPv6. */
  readonly bytes: AddressBytes;
  /** Leading bits that count: 0–32 for IPv4, 0–128 for IPv6. */
  readonly prefixLength: number;
}

/** `position` counts entries from 1. `message` is one line and does not repeat the entry. */
export type AllowedNetworksVerdict =
  | { readonly ok: true; readonly networks: readonly AllowedNetwork[] }
  | { readonly ok: false; readonly position: number; readonly message: string };

/** What makes `::ffff:10.0.0.0/104` the same entry as `10.0.0.0/8`. */
const MAPPED_PREFIX_LENGTH = 96;

function readNetwork(entry: string): AllowedNetwork | undefined {
  const slash = entry.indexOf('/');
  const address = slash < 0 ? entry : entry.slice(0, slash);
  const bytes = readAddressBytes(address);
  if (!bytes) return undefined;
  const isMapped = bytes.length === 4 && address.includes(':');
  const maximum = isMapped || bytes.length === 16 ? 128 : 32;
  const written = slash < 0 ? String(maximum) : entry.slice(slash + 1);
  if (!/^(0|[1-9]\d{0,2})$/.test(written)) return undefined;
  const length = Number(written);
  if (length > maximum) return undefined;
  if (!isMapped) return { bytes, prefixLength: length };
  // Shorter than the mapped prefix itself it would be an IPv6 network that no address can match: a mistake.
  return length < MAPPED_PREFIX_LENGTH ? undefined : { bytes, prefixLength: length - MAPPED_PREFIX_LENGTH };
}

/**
 * Reads `REPARTEE_ALLOWED_NETWORKS`: CIDRs of both families separated by commas, a single address standing for itself
 * (/32, /128). Bits behind the prefix are ignored (`127.0.0.1/8` is `127.0.0.0/8`). Empty text allows nothing.
 *
 * `0.0.0.0/0` and `::/0` are accepted: whoever runs a server inside a closed network may want no guard. They still do
 * not open link-local and cloud metadata addresses, see {@link judgeAddress}.
 */
export function parseAllowedNetworks(text: string): AllowedNetworksVerdict {
  if (text.trim() === '') return { ok: true, networks: [] };
  const networks: AllowedNetwork[] = [];
  for (const [index, entry] of text.split(',').entries()) {
    const network = readNetwork(entry.trim());
    if (!network) {
      const message = `entry ${index + 1} is not a network: allowed are IPv4 and IPv6 addresses and CIDRs such as 10.0.0.0/8 or fd00::/8, separated by commas`;
      return { ok: false, position: index + 1, message };
    }
    networks.push(network);
  }
  return { ok: true, networks };
}
