import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperationalError } from './errors.ts';

/** Encryption of secrets at rest: signing secrets, access keys of the demo, headers of endpoints. */
export interface SealedBox {
  /**
   * Bytes that only `open` with the same key and the same `context` turns back.
   * @param context where the value lives, e.g. `projects.signing_secret:<id>`: a value copied to another row, by mistake
   *   or by somebody who can write the database but has no key, does not open there
   */
  seal(plain: Buffer, context: string): Buffer;
  /** @throws OperationalError `sealed_value_unreadable`, not retryable: another key, another context, or changed bytes */
  open(sealed: Buffer, context: string): Buffer;
}

export interface MasterKey {
  /** 32 bytes. */
  key: Buffer;
  origin: 'environment' | 'file' | 'created';
  /** Where it lies; undefined when it came from the environment. */
  file: string | undefined;
}

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const headerBytes = 1 + nonceBytes;
export const masterKeyFileName = 'master-key';

/** Layout: key id (1) · nonce (12) · ciphertext · tag (16). AES-256-GCM under a key derived from the master key. */
export function createSealedBox(masterKey: Buffer): SealedBox {
  assertKeyLength(masterKey);
  const key = Buffer.from(hkdfSync('sha256', masterKey, '', 'repartee sealed box', keyBytes));
  // Says "another key" before the tag says "changed"; one byte, so that it identifies nothing.
  const keyId = Number.parseInt(masterKeyFingerprint(masterKey).slice(0, 2), 16);
  return {
    seal(plain, context) {
      // Random nonces are safe for 2^32 values under one key; secrets are a few per project.
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(context, 'utf8'));
      return Buffer.concat([Buffer.from([keyId]), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, context) {
      if (sealed.length < headerBytes + tagBytes) throw unreadable('it is too short');
      if (sealed[0] !== keyId) throw unreadable('it was sealed with another master key');
      const nonce = sealed.subarray(1, headerBytes);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(context, 'utf8'));
      decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(headerBytes, -tagBytes)), decipher.final()]);
      } catch {
        throw unreadable('it was changed, or belongs to another place');
      }
    },
  };
}

/**
 * Names the key without revealing it: 32 hex digits. Stored with the data, so that a start with another key is refused
 * before anything is written with it.
 */
export function masterKeyFingerprint(masterKey: Buffer): string {
  return createHmac('sha256', masterKey).update('repartee master key fingerprint').digest('hex').slice(0, 32);
}

/**
 * The master key of the environment, else of the data directory, where it is made at the first start (mode 0600).
 * @throws OperationalError `master_key_invalid`, not retryable; the message never repeats the value
 */
export function loadMasterKey(options: { fromEnvironment?: string | undefined; dataDir: string }): MasterKey {
  if (options.fromEnvironment !== undefined && options.fromEnvironment !== '') {
    return {
      key: parseMasterKey(options.fromEnvironment, 'REPARTEE_MASTER_KEY'),
      origin: 'environment',
      file: undefined,
    };
  }
  const file = join(options.dataDir, masterKeyFileName);
  const isNew = !existsSync(file) && createKeyFile(options.dataDir, file);
  return { key: parseMasterKey(readFileSync(file, 'utf8').trim(), file), origin: isNew ? 'created' : 'file', file };
}

/** False when another starter was faster: linking never replaces, so both go on with the same key. */
function createKeyFile(dataDir: string, file: string): boolean {
  mkdirSync(dataDir, { recursive: true });
  const staging = `${file}.${process.pid}`;
  // On disk before it has its name: what is encrypted with it must not outlive it.
  writeFileSync(staging, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(staging, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(staging, { force: true });
  }
}

/** 64 hex digits, or base64 (either alphabet) of 32 bytes. */
function parseMasterKey(text: string, source: string): Buffer {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  throw new OperationalError('master_key_invalid', `${source} must hold 32 bytes as base64 or as 64 hex digits`, {
    retryable: false,
  });
}

function assertKeyLength(key: Buffer): void {
  if (key.length === keyBytes) return;
  throw new OperationalError('master_key_invalid', 'the master key must have 32 bytes', { retryable: false });
}

function unreadable(reason: string): OperationalError {
  return new OperationalError('sealed_value_unreadable', `a secret cannot be decrypted: ${reason}`, {
    retryable: false,
  });
}
