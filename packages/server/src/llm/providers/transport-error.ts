import { OperationalError } from '../../platform/errors.ts';
import type { ModelFailure } from '../model-outcome.ts';

/** Failures that stay until somebody changes a configuration, a certificate or a name. */
const permanentCodes = /^(ENOTFOUND|ERR_INVALID_URL|CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  // A depth limit, because a cause may be its own cause.
  for (let current = error, depth = 0; current instanceof Error && depth < 8; current = current.cause, depth += 1) {
    const { code } = current as Error & { code?: unknown };
    if (typeof code === 'string') codes.push(code);
  }
  return codes;
}

function findOperationalError(error: unknown): OperationalError | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; current = current.cause, depth += 1) {
    if (current instanceof OperationalError) return current;
  }
  return undefined;
}

/**
 * What a failing fetch means, the same for every provider: no byte of an answer was understood. The outgoing client's
 * own verdict counts where it gives one (a forbidden address stays forbidden).
 */
export function mapTransportError(error: unknown): ModelFailure {
  const operational = findOperationalError(error);
  if (operational) return { code: 'connection_failed', retryable: operational.retryable };
  return { code: 'connection_failed', retryable: !codesOf(error).some((code) => permanentCodes.test(code)) };
}
