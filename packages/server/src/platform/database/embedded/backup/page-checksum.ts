/** Bytes of a page; every build of PostgreSQL that anybody ships has this size. */
export const pageBytes = 8192;

const lanes = 32;
const words = pageBytes / 4;
const prime = 16_777_619;
/** From PostgreSQL's `checksum_impl.h`: the state each lane begins with. */
const laneBeginnings = Int32Array.from([
  0x5b1f36e9, 0xb8525960, 0x02ab50aa, 0x1de66d2a, 0x79ff467a, 0x9bb9f8a3, 0x217e7cd2, 0x83e13d2c, 0xf8d4474f,
  0xe39eb970, 0x42c6ae16, 0x993216fa, 0x7b093b5d, 0x98daff3c, 0xf718902a, 0x0b1c9cdb, 0xe58f764b, 0x187636bc,
  0x5d7b3bb1, 0xe73de7de, 0x92bec979, 0xcca6c0b2, 0x304a0979, 0x85aa43d4, 0x783125bb, 0x6ca8eaa2, 0xe407eac6,
  0x4b5cfc3e, 0x9fbf8c76, 0x15ca20be, 0xf2ca9fd3, 0x959bd756,
]);
/** The word that holds the checksum itself, which counts as zero. */
const checksumWord = 2;

const state = new Int32Array(lanes);

/**
 * The data checksum of a page, as PostgreSQL computes it: 32 FNV-1a hashes side by side, folded into 1 to 65,535. The
 * number of the block is part of it, so that a page in the wrong place does not fit either.
 * @param offset where in the buffer the 8 KiB of the page begin
 */
export function pageChecksum(buffer: Buffer, offset: number, blockNumber: number): number {
  const view = new DataView(buffer.buffer, buffer.byteOffset + offset, pageBytes);
  state.set(laneBeginnings);
  for (let word = 0; word < words; word += lanes) {
    for (let lane = 0; lane < lanes; lane += 1) {
      let value = view.getInt32((word + lane) * 4, true);
      // The checksum is the lower half of its word.
      if (word + lane === checksumWord) value &= 0xffff_0000;
      const mixed = state[lane]! ^ value;
      state[lane] = Math.imul(mixed, prime) ^ (mixed >>> 17);
    }
  }
  let folded = 0;
  for (let lane = 0; lane < lanes; lane += 1) {
    // Two more rounds of zeros, so that the last words reach every bit.
    let mixed = state[lane]!;
    mixed = Math.imul(mixed, prime) ^ (mixed >>> 17);
    mixed = Math.imul(mixed, prime) ^ (mixed >>> 17);
    folded ^= mixed;
  }
  return (((folded ^ blockNumber) >>> 0) % 65_535) + 1;
}
