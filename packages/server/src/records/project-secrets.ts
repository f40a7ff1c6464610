import { randomBytes } from 'node:crypto';
import type { SealedBox } from '../platform/sealed-box.ts';

/**
 * The two secrets of a project, sealed under where they live: a value copied to another row does not open there.
 */
const signingContext = (projectId: string) => `projects.signing_secret:${projectId}`;
const headersContext = (projectId: string) => `projects.endpoint_headers:${projectId}`;

/** A new secret of Standard Webhooks: `whsec_` and 32 random bytes in base64. */
export function createSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

export function sealSigningSecret(box: SealedBox, projectId: string, secret: string): Buffer {
  return box.seal(Buffer.from(secret, 'utf8'), signingContext(projectId));
}

/** @throws OperationalError `sealed_value_unreadable` */
export function openSigningSecret(box: SealedBox, projectId: string, sealed: Buffer): string {
  return box.open(sealed, signingContext(projectId)).toString('utf8');
}

/** Null for no headers, so that a project without any has nothing sealed. */
export function sealEndpointHeaders(
  box: SealedBox,
  projectId: string,
  headers: Readonly<Record<string, string>>,
): Buffer | null {
  if (Object.keys(headers).length === 0) return null;
  return box.seal(Buffer.from(JSON.stringify(headers), 'utf8'), headersContext(projectId));
}

/** @throws OperationalError `sealed_value_unreadable` */
export function openEndpointHeaders(box: SealedBox, projectId: string, sealed: Buffer | null): Record<string, string> {
  if (sealed === null) return {};
  return JSON.parse(box.open(sealed, headersContext(projectId)).toString('utf8')) as Record<string, string>;
}
