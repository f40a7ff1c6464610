import { isIP } from 'node:net';
import type { AllowedNetwork } from './allowed-networks.ts';
import { judgeAddress, type OutgoingScheme } from './judge-address.ts';

/** Why a URL is refused before anything is looked up. */
export type UrlRefusal =
  | 'not_a_url'
  | 'scheme_refused'
  | 'plain_http_refused'
  | 'credentials_refused'
  | 'address_refused'
  | 'name_refused';

/** `message` names what is allowed and never repeats the URL. */
export type UrlVerdict =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly code: UrlRefusal; readonly message: string };

const MESSAGES: Record<UrlRefusal, string> = {
  not_a_url: 'must be an absolute URL',
  scheme_refused: 'must begin with https://',
  plain_http_refused: 'must begin with https:// (http only for networks in REPARTEE_ALLOWED_NETWORKS)',
  credentials_refused: 'must not contain a user name or password',
  address_refused: 'must not be an address in a private, local or reserved network outside REPARTEE_ALLOWED_NETWORKS',
  name_refused: 'must not be a name of a local network outside REPARTEE_ALLOWED_NETWORKS',
};

/** Names that by definition (RFC 6761, RFC 6762, RFC 8375, ICANN for `internal`) lead into the own machine or network. */
const LOCAL_NAME = /(^|\.)(localhost|localdomain|local|internal|home\.arpa)\.?$/;

function refuse(code: UrlRefusal): UrlVerdict {
  return { ok: false, code, message: MESSAGES[code] };
}

/** The host without the brackets of IPv6: what `net.isIP` understands and what is dialled. */
export function bareHost(url: URL): string {
  return url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
}

/**
 * The check without network, for a URL at the moment it is configured or received: http and https only, no credentials,
 * no address that could never be dialled. It judges the host as `URL` parses it, never the text, so every spelling of an
 * address is the same address. A name passes here and is judged by its addresses when a connection is made, except names
 * that can only be local, which are refused at once while no network is allowed.
 *
 * @param allowedNetworks what `REPARTEE_ALLOWED_NETWORKS` lists; without it only https to public addresses passes
 */
export function checkUrlShape(text: string, allowedNetworks: readonly AllowedNetwork[] = []): UrlVerdict {
  if (!URL.canParse(text)) return refuse('not_a_url');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('scheme_refused');
  if (url.username !== '' || url.password !== '') return refuse('credentials_refused');
  const host = bareHost(url);
  if (isIP(host) !== 0) {
    const verdict = judgeAddress(host, url.protocol satisfies OutgoingScheme, allowedNetworks);
    if (verdict.allowed) return { ok: true, url };
    return refuse(verdict.reason === 'plain_http' ? 'plain_http_refused' : 'address_refused');
  }
  if (allowedNetworks.length === 0) {
    if (LOCAL_NAME.test(host)) return refuse('name_refused');
    if (url.protocol === 'http:') return refuse('plain_http_refused');
  }
  return { ok: true, url };
}
