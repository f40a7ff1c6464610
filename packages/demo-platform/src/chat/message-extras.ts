import type { StoredMessage } from '../store/conversation-store.ts';

/** What a chat platform lets its users send besides text. */
export const extraKinds = ['POKE', 'GIFT', 'STICKER', 'PICTURE'] as const;
export type ExtraKind = (typeof extraKinds)[number];

type Extra = Pick<StoredMessage, 'poke' | 'gifts' | 'sticker' | 'pictureUrls'>;

/** Each kind in turn, so that pressing again shows another one. */
const catalogue: Readonly<Record<ExtraKind, readonly Extra[]>> = {
  POKE: [{ poke: true }],
  GIFT: [
    { gifts: [{ name: 'Red rose', tier: 'LOW' }] },
    { gifts: [{ name: 'Teddy bear', tier: 'MEDIUM' }] },
    { gifts: [{ name: 'Golden necklace', tier: 'HIGH' }] },
  ],
  STICKER: [
    { sticker: 'A cat in a cup of coffee, waving' },
    { sticker: 'A yellow speech bubble with the word “Hello”' },
    { sticker: 'A dancing pineapple with sunglasses' },
  ],
  PICTURE: ['dog', 'sunset', 'dinner'].map((name) => ({
    pictureUrls: [`https://pictures.example.com/shared/${name}.jpg`],
  })),
};

/** Draws from the catalogue, one after the other. */
export function createMessageExtras(): { next(kind: ExtraKind): Extra } {
  const given = new Map<ExtraKind, number>();
  return {
    next(kind) {
      const count = given.get(kind) ?? 0;
      given.set(kind, count + 1);
      const list = catalogue[kind];
      return list[count % list.length]!;
    },
  };
}
