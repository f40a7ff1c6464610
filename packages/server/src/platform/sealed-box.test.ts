import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createSealedBox, loadMasterKey, masterKeyFingerprint } from './sealed-box.ts';

const key = randomBytes(32);
const plain = Buffer.from('whsec_0123456789');

describe('a sealed value', () => {
  const box = createSealedBox(key);

  it('opens with the same key and context, also when it is empty', () => {
    expect(box.open(box.seal(plain, 'row 1'), 'row 1')).toEqual(plain);
    expect(box.open(box.seal(Buffer.alloc(0), 'row 1'), 'row 1')).toEqual(Buffer.alloc(0));
  });

  it('never looks the same twice and does not hold the plain bytes', () => {
    const sealed = box.seal(plain, 'row 1');
    expect(sealed.equals(box.seal(plain, 'row 1'))).toBe(false);
    expect(sealed.includes(plain)).toBe(false);
  });

  it('does not open in another place, with another key, or with any bit changed', () => {
    const sealed = box.seal(plain, 'row 1');
    expect(() => box.open(sealed, 'row 2')).toThrow(/cannot be decrypted/);
    expect(() => createSealedBox(randomBytes(32)).open(sealed, 'row 1')).toThrow(/cannot be decrypted/);
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => box.open(changed, 'row 1')).toThrow(/cannot be decrypted/);
    }
    expect(() => box.open(sealed.subarray(0, 20), 'row 1')).toThrow(/cannot be decrypted/);
  });
});

describe('the master key', () => {
  const folders: string[] = [];
  function newFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'repartee-key-'));
    folders.push(folder);
    return folder;
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it('is made once in the data directory, readable for its owner alone', () => {
    const dataDir = join(newFolder(), 'data');
    const first = loadMasterKey({ dataDir });
    const second = loadMasterKey({ dataDir });
    expect(first.origin).toBe('created');
    expect(second.origin).toBe('file');
    expect(second.key.equals(first.key)).toBe(true);
    expect(statSync(first.file ?? '').mode & 0o777).toBe(0o600);
  });

  it('comes from the environment as base64 or hex, and then no file is made', () => {
    const dataDir = newFolder();
    for (const text of [key.toString('base64'), key.toString('base64url'), key.toString('hex')]) {
      const loaded = loadMasterKey({ fromEnvironment: text, dataDir });
      expect(loaded).toMatchObject({ origin: 'environment', file: undefined });
      expect(loaded.key.equals(key)).toBe(true);
    }
    expect(loadMasterKey({ fromEnvironment: '', dataDir }).origin).toBe('created');
  });

  it('is refused when it has not 32 bytes, without repeating it', () => {
    const dataDir = newFolder();
    const wrong = randomBytes(31).toString('hex');
    expect(() => loadMasterKey({ fromEnvironment: wrong, dataDir })).toThrow(/must hold 32 bytes/);
    expect(() => loadMasterKey({ fromEnvironment: wrong, dataDir })).not.toThrow(wrong);
    writeFileSync(join(dataDir, 'master-key'), 'not a key');
    expect(() => loadMasterKey({ dataDir })).toThrow(/must hold 32 bytes/);
    expect(() => createSealedBox(randomBytes(16))).toThrow(/32 bytes/);
  });

  it('has a fingerprint that tells keys apart', () => {
    expect(masterKeyFingerprint(key)).toBe(masterKeyFingerprint(Buffer.from(key)));
    expect(masterKeyFingerprint(key)).not.toBe(masterKeyFingerprint(randomBytes(32)));
    expect(masterKeyFingerprint(key)).toMatch(/^[0-9a-f]{32}$/);
  });
});
