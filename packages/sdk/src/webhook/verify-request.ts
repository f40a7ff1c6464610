import {
  createSignatureVerifier,
  type HeaderSource,
  type SignatureOptions,
  type VerifiedCall,
} from './verify-signature.ts';
import { WebhookError } from './webhook-error.ts';

/**
 * How the address that Repartee calls relates to the one your application sees. Only needed where a proxy rewrites
 * paths: the URL under which Repartee reaches what your application sees as `/` (e.g. `https://chat.example/api` when
 * the proxy strips `/api`), or a function from the path and query seen to those called.
 */
export type PublicUrl = string | ((target: string) => string);

export interface RequestInput extends SignatureOptions {
  headers: HeaderSource;
  /** Path and query as received, or the whole URL. */
  url: string;
  publicUrl?: PublicUrl;
}

/**
 * Checks that a GET call of your profile or chat history endpoint comes from Repartee and is fresh. Throws a
 * `WebhookError` otherwise.
 */
export function verifyRequest({ headers, url, publicUrl, ...options }: RequestInput): VerifiedCall {
  const verdict = createSignatureVerifier(options)(headers, signedPayloads(url, publicUrl));
  if (!verdict.ok) throw new WebhookError(verdict.code);
  return verdict.call;
}

/** What may have been signed for a GET: the address as seen, and as `publicUrl` maps it. */
export function signedPayloads(url: string, publicUrl: PublicUrl | undefined): string[] {
  const target = targetOf(url);
  const called = publicUrl === undefined ? target : mapTarget(target, publicUrl);
  return [...new Set([called, target])].map((candidate) => `GET ${candidate}`);
}

/** Path and query, byte for byte as they came: a parser could rewrite what was signed. */
export function targetOf(url: string): string {
  const target = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  return target.startsWith('/') ? target : `/${target}`;
}

function mapTarget(target: string, publicUrl: PublicUrl): string {
  if (typeof publicUrl === 'function') return publicUrl(target);
  return (
    targetOf(publicUrl)
      .replace(/[?].*$/s, '')
      .replace(/\/+$/, '') + target
  );
}
