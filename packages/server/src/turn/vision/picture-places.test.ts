import { expect, test } from 'vitest';
import { createPicturePlaces } from './picture-places.ts';

test('no more are inside than there are places, first come first served, and who gave up is passed over', async () => {
  const places = createPicturePlaces(1);
  const patient = new AbortController().signal;
  const impatient = new AbortController();
  const leave = (await places.enter(patient))!;
  const order: string[] = [];
  const second = places.enter(impatient.signal).then((place) => order.push(place === null ? 'gave up' : 'second'));
  const third = places.enter(patient).then((place) => {
    order.push('third');
    place!();
  });
  impatient.abort();
  await second;
  leave();
  leave();
  await third;
  expect(order).toEqual(['gave up', 'third']);
  expect(await places.enter(AbortSignal.abort())).toBeNull();
  const again = await places.enter(patient);
  const blocked = places.enter(AbortSignal.timeout(5));
  expect(again).not.toBeNull();
  expect(await blocked).toBeNull();
});
