/** A promise and the way to fulfil it: `Promise.withResolvers` for Node 20. */
export function createSignal(): { given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
