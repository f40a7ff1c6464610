import { expect, it } from 'vitest';
import { createAccessKeyText, hashAccessKey, isAccessKeyText } from './access-key-text.ts';

it('a new key has the documented form, its own hash and a prefix that gives nothing away', () => {
  const { key, hash, prefix } = createAccessKeyText();
  expect(key).toMatch(/^sk-proj-[0-9A-Za-z]{49}$/);
  expect(hash.toString('hex')).toBe(hashAccessKey(key));
  expect(prefix).toBe(key.slice(0, 12));
  expect(isAccessKeyText(key)).toBe(true);
  expect(createAccessKeyText().key).not.toBe(key);
});

it('every key with one letter changed is told from a key without looking anything up', () => {
  const { key } = createAccessKeyText();
  for (let index = 0; index < key.length; index += 1) {
    const changed = key.slice(0, index) + (key[index] === 'x' ? 'y' : 'x') + key.slice(index + 1);
    expect(isAccessKeyText(changed)).toBe(false);
  }
  for (const other of ['', 'sk-proj-', key.slice(1), `${key} `, key.toLowerCase(), key.toUpperCase()]) {
    expect(isAccessKeyText(other)).toBe(false);
  }
});
