import type { z } from 'zod';
import type { ErrorCode } from '../error-codes.ts';
import type { AccessKeyScope } from '../nouns/access-key.ts';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/**
 * Who may call. `access-key`: a key with the scope. `admin-or-scope`: the admin token, or a key of the project in the
 * path with the scope. `admin`: the admin token only. `none`: everybody.
 */
export type EndpointAuth =
  | { readonly kind: 'access-key'; readonly scope: AccessKeyScope }
  | { readonly kind: 'admin-or-scope'; readonly scope: AccessKeyScope }
  | { readonly kind: 'admin' }
  | { readonly kind: 'none' };

export interface EndpointResponse<Schema extends z.ZodType | null = z.ZodType | null> {
  readonly description: string;
  /** Null: no body. */
  readonly schema: Schema;
  /** Default `application/json`. */
  readonly contentType?: string;
}

/** One operation of the API. */
export interface Endpoint {
  readonly method: HttpMethod;
  /** With `{names}` for the members of `params`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly auth: EndpointAuth;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** Required when present. */
  readonly body?: z.ZodType;
  /** A body that works, for the document. */
  readonly bodyExample?: unknown;
  /** Limit of the body in bytes. Default 256 KiB. */
  readonly bodyBytesMax?: number;
  /** Takes an `Idempotency-Key`. */
  readonly isIdempotent?: true;
  readonly responses: Readonly<Record<number, EndpointResponse>>;
  /** Errors of its own, beside those that `auth`, body and query bring along (`errorsOf`). */
  readonly errors: readonly ErrorCode[];
}

/** Keeps the exact types of an entry. */
export function defineEndpoint<const Definition extends Endpoint>(definition: Definition): Definition {
  return definition;
}

/** Every error an endpoint can answer, those of its kind included. */
export function errorsOf(endpoint: Endpoint): ErrorCode[] {
  const errors = new Set<ErrorCode>(endpoint.errors);
  if (endpoint.auth.kind !== 'none') {
    for (const code of ['access_key_missing', 'access_key_invalid', 'scope_missing', 'rate_limited'] as const) {
      errors.add(code);
    }
    for (const code of ['storage_unavailable', 'shutting_down', 'internal_error'] as const) errors.add(code);
  }
  if (endpoint.params) errors.add('not_found');
  if (endpoint.query || endpoint.body) errors.add('validation_failed');
  if (endpoint.body) {
    for (const code of ['malformed_json', 'body_too_large', 'unsupported_media_type'] as const) errors.add(code);
  }
  if (endpoint.isIdempotent) errors.add('idempotency_conflict');
  return [...errors];
}
