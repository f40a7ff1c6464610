/**
 * PostgreSQL arrays in the binary format, built by hand: pg would turn an array into one escaped text (18.7 µs for a
 * body of 2.8 kB against 2.2 µs here), while it sends a Buffer as it is. The statement must say the type: `$1::bytea[]`.
 */

/** The types whose binary form we build. The numbers are fixed in PostgreSQL's catalogue (`pg_type.oid`). */
export const elementOids = { bool: 16, bytea: 17, int8: 20, int4: 23, text: 25, uuid: 2950 } as const;

/** One-dimensional array of elements that are already in the binary form of `elementOid`; null is SQL's null. */
export function binaryArray(items: readonly (Buffer | null)[], elementOid: number): Buffer {
  let bytes = 20;
  let hasNull = 0;
  for (const item of items) {
    bytes += 4 + (item?.length ?? 0);
    if (item === null) hasNull = 1;
  }
  const target = Buffer.allocUnsafe(items.length === 0 ? 12 : bytes);
  // Header: number of dimensions (0 for an empty array), whether there are nulls, element type, size, lower bound.
  target.writeInt32BE(items.length === 0 ? 0 : 1, 0);
  target.writeInt32BE(hasNull, 4);
  target.writeInt32BE(elementOid, 8);
  if (items.length === 0) return target;
  target.writeInt32BE(items.length, 12);
  target.writeInt32BE(1, 16);
  let offset = 20;
  for (const item of items) {
    target.writeInt32BE(item === null ? -1 : item.length, offset);
    offset += 4;
    if (item !== null) offset += item.copy(target, offset);
  }
  return target;
}

export function byteaArray(items: readonly (Buffer | null)[]): Buffer {
  return binaryArray(items, elementOids.bytea);
}

/** The texts must hold no NUL: PostgreSQL refuses it, and with it the whole batch. */
export function textArray(items: readonly (string | null)[]): Buffer {
  return binaryArray(
    items.map((item) => (item === null ? null : Buffer.from(item, 'utf8'))),
    elementOids.text,
  );
}

/** Sixteen bytes each, or the usual text of 36 characters. */
export function uuidArray(items: readonly (Buffer | string | null)[]): Buffer {
  return binaryArray(
    items.map((item) => (typeof item === 'string' ? Buffer.from(item.replaceAll('-', ''), 'hex') : item)),
    elementOids.uuid,
  );
}

export function int4Array(items: readonly (number | null)[]): Buffer {
  return binaryArray(
    items.map((item) => {
      if (item === null) return null;
      const bytes = Buffer.allocUnsafe(4);
      bytes.writeInt32BE(item);
      return bytes;
    }),
    elementOids.int4,
  );
}

export function int8Array(items: readonly (number | bigint | null)[]): Buffer {
  return binaryArray(
    items.map((item) => {
      if (item === null) return null;
      const bytes = Buffer.allocUnsafe(8);
      bytes.writeBigInt64BE(BigInt(item));
      return bytes;
    }),
    elementOids.int8,
  );
}

const trueByte = Buffer.from([1]);
const falseByte = Buffer.from([0]);

export function boolArray(items: readonly (boolean | null)[]): Buffer {
  return binaryArray(
    items.map((item) => (item === null ? null : item ? trueByte : falseByte)),
    elementOids.bool,
  );
}
