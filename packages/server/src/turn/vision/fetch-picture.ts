import type { PromptImage } from '../../llm/index.ts';
import type { HttpClient } from '../../platform/http-client/index.ts';

/**
 * As base64 it is 5 MiB: the least that the three wire formats take (Anthropic counts the encoded picture). Pictures of
 * chats are far smaller, and nothing here scales one down.
 */
export const PICTURE_BYTES_MAX = 3_932_160;
const FETCH_TIMEOUT_MS = 10_000;

export type FetchedPicture =
  | { ok: true; image: PromptImage; cacheControl: string | undefined }
  /** `code`: of the HTTP client, `status_404`, or `not_a_picture`. `isLasting`: asking again soon will not help. */
  | { ok: false; code: string; isLasting: boolean };

/** One GET without credentials through the guarded client: no redirect, no private address, size and time held. */
export async function fetchPicture(
  url: string,
  { http, signal }: { http: Pick<HttpClient, 'request'>; signal: AbortSignal },
): Promise<FetchedPicture> {
  const answer = await http.request({
    method: 'GET',
    url,
    headers: { accept: 'image/jpeg, image/png, image/webp, image/gif' },
    timeoutMs: FETCH_TIMEOUT_MS,
    maxResponseBytes: PICTURE_BYTES_MAX,
    purpose: 'picture',
    signal,
  });
  if (!answer.ok) return { ok: false, code: answer.code, isLasting: !answer.retryable && answer.code !== 'aborted' };
  if (answer.status !== 200) {
    const isPassing = answer.status >= 500 || [408, 425, 429].includes(answer.status);
    return { ok: false, code: `status_${answer.status}`, isLasting: !isPassing };
  }
  const mediaType = mediaTypeOf(answer.body);
  if (mediaType === null) return { ok: false, code: 'not_a_picture', isLasting: true };
  return { ok: true, image: { mediaType, bytes: answer.body }, cacheControl: answer.headers['cache-control'] };
}

/** By its first bytes, whatever the server calls it. */
export function mediaTypeOf(bytes: Buffer): PromptImage['mediaType'] | null {
  const startsWith = (hex: string, offset = 0) =>
    bytes.subarray(offset, offset + hex.length / 2).toString('hex') === hex;
  if (startsWith('ffd8ff')) return 'image/jpeg';
  if (startsWith('89504e470d0a1a0a')) return 'image/png';
  if (startsWith('474946383761') || startsWith('474946383961')) return 'image/gif';
  if (startsWith('52494646') && startsWith('57454250', 8)) return 'image/webp';
  return null;
}
