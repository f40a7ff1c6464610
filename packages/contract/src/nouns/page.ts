import { z } from 'zod';
import { wholeNumberOrDigits } from '../wire-formats.ts';

/** One page of a list, newest first. */
export function pageOf<Item extends z.ZodType>(item: Item, id: string) {
  return z
    .object({
      items: z.array(item),
      nextCursor: z.string().nullable().describe('Send it as `cursor` for the next page; null: this was the last one.'),
    })
    .meta({ id });
}

export const pageLimits = { min: 1, max: 100, default: 25 } as const;

/** Query members of every list. Not filled in: without `limit` the server takes `pageLimits.default`. */
export const pageQueryFields = {
  limit: wholeNumberOrDigits(pageLimits.min, pageLimits.max)
    .optional()
    .meta({ default: pageLimits.default, description: 'Items per page, 1 to 100.' }),
  cursor: z.string().min(1).max(512).optional().describe('`nextCursor` of the page before.'),
};
