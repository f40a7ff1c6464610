import { expect, it } from 'vitest';
import { newUuid, parsePublicId, publicId } from './ids.ts';

it('an id on the wire has 22 digits and leads back to its row, the smallest and the largest included', () => {
  const extremes = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  for (const uuid of [...extremes, ...Array.from({ length: 1_000 }, newUuid)]) {
    const id = publicId('turn', uuid);
    expect(id).toMatch(/^turn_[0-9A-Za-z]{22}$/);
    expect(parsePublicId('turn', id)).toBe(uuid);
  }
  expect(publicId('proj', extremes[0]!)).toBe('proj_0000000000000000000000');
  expect(publicId('proj', extremes[1]!)).toBe('proj_7n42DGM5Tflk9n8mt7Fhc7');
});

it("an id of another kind, with a digit too many or above 128 bits is nobody's", () => {
  const id = publicId('turn', newUuid());
  expect(parsePublicId('event', id)).toBeUndefined();
  expect(parsePublicId('turn', `${id}0`)).toBeUndefined();
  expect(parsePublicId('turn', `turn_${'z'.repeat(22)}`)).toBeUndefined();
});
