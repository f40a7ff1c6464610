import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packBytes, packedFormats, packJson, unpackBytes, unpackJson } from './packed-bytes.ts';

const asIs = (json: unknown) => json;

describe('packed bytes', () => {
  it('come back as any JSON value went in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpackJson(packJson(value), asIs)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('take NUL and lone surrogates, which jsonb refuses', () => {
    const value = { text: 'a\u0000b \ud800 c' };
    expect(unpackJson(packJson(value), asIs)).toEqual(value);
  });

  it('are deflated above 4 KiB, and only when that makes them smaller', () => {
    const small = packBytes(Buffer.alloc(4_096, 'a'));
    const large = packBytes(Buffer.alloc(4_097, 'a'));
    const random = packBytes(randomBytes(20_000));
    expect(small[0]).toBe(packedFormats.plain);
    expect(large[0]).toBe(packedFormats.deflate);
    expect(large.length).toBeLessThan(200);
    expect(unpackBytes(large)).toEqual(Buffer.alloc(4_097, 'a'));
    expect(random[0]).toBe(packedFormats.plain);
    expect(random.length).toBe(20_001);
  });

  it('are refused when they would inflate beyond the bound', () => {
    const bomb = Buffer.concat([Buffer.from([packedFormats.deflate]), deflateRawSync(Buffer.alloc(1_000_000))]);
    expect(bomb.length).toBeLessThan(2_000);
    expect(() => unpackBytes(bomb, 999_999)).toThrow(/too large/);
    expect(unpackBytes(bomb, 1_000_000).length).toBe(1_000_000);
    expect(() => unpackBytes(packBytes(randomBytes(100)), 99)).toThrow(/too large/);
  });

  it('are refused when damaged, encrypted or of an unknown format, without quoting them', () => {
    expect(() => unpackBytes(Buffer.from([1, 255, 255, 255]))).toThrow(/damaged/);
    expect(() => unpackBytes(Buffer.from([2, 1]))).toThrow(/newer version/);
    expect(() => unpackBytes(Buffer.from([9, 1]))).toThrow(/unknown format/);
    expect(() => unpackBytes(Buffer.alloc(0))).toThrow(/unknown format/);
    expect(() => unpackJson(packBytes(Buffer.from('{"secret')), asIs)).toThrow(
      /^stored bytes cannot be read: no JSON$/,
    );
  });

  it('refuse undefined and parse on read', () => {
    expect(() => packJson(undefined)).toThrow(TypeError);
    const refuse = () => {
      throw new RangeError('schema');
    };
    expect(() => unpackJson(packJson(1), refuse)).toThrow(RangeError);
  });
});
