import type { ModelFailure } from '../../model-outcome.ts';
import type { ReportedFailure } from '../provider.ts';
import { readObject, readText } from '../read-json.ts';
import { errorOfStatus } from '../status-error.ts';

/** What an error of an OpenAI-compatible endpoint means. */
export function mapOpenAiCompatibleError(failure: ReportedFailure): ModelFailure {
  const error = readObject(readObject(failure.body).error);
  const codes = [readText(error.code), readText(error.type)];
  // A spent balance comes as 429 and stays until somebody pays.
  if (codes.includes('insufficient_quota')) return errorOfStatus(failure, { code: 'unauthorized', retryable: false });
  // Azure and gateways refuse the prompt itself with a 400.
  if (codes.includes('content_filter') || codes.includes('content_policy_violation')) {
    return errorOfStatus(failure, { code: 'refused', retryable: false });
  }
  return errorOfStatus(failure);
}

/** Gateways such as OpenRouter report an upstream failure inside a 200: `{"error": {"code": 502, …}}`. */
export function findOpenAiCompatibleError(failure: ReportedFailure): ModelFailure | undefined {
  const { error } = readObject(failure.body);
  if (error === undefined || error === null) return undefined;
  const status = Number(readObject(error).code);
  if (Number.isInteger(status) && status >= 400 && status < 600) {
    return mapOpenAiCompatibleError({ ...failure, status });
  }
  return errorOfStatus(failure, { code: 'server_error', retryable: true });
}
