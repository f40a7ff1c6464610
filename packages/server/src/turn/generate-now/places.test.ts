import { describe, expect, it } from 'vitest';
import { createPlaces } from './places.ts';

describe('places for callers that wait', () => {
  it('are never all taken by one project, and never more than there are', () => {
    const places = createPlaces(3, 2);
    const ofOne = [places.take('one'), places.take('one'), places.take('one')];
    expect(ofOne.map((place) => place !== null)).toEqual([true, true, false]);
    expect([places.take('two'), places.take('two')].map((place) => place !== null)).toEqual([true, false]);
    ofOne[0]!();
    expect(places.take('two')).not.toBeNull();
    expect(places.take('one')).toBeNull();
    ofOne[1]!();
    expect(places.take('one')).not.toBeNull();
  });
});
