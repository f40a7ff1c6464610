/** Whoever waits says for whom, and whether it gives way. */
export interface Waiting {
  /** Shares are served in turn; the engine's share key is the project. */
  share: string;
  /** Served only when no other waits. */
  isEngagement: boolean;
}

/** Shares in the order of their next turn (a Map keeps the order of insertion), each with its own line. */
type Lane<Item> = Map<string, Set<Item>>;

/**
 * A line with fair turns: live calls before engagement ones, and within each the shares one after the other, whatever one
 * of them has put into the line; within a share, first come, first served.
 */
export interface WaitingLine<Item extends Waiting> {
  readonly size: number;
  add(item: Item): void;
  /** Who is next; stays in the line until it is removed. */
  next(): Item | undefined;
  /** Takes it out, and its share to the end of the turns where `served`. False: it was not in the line. */
  remove(item: Item, served: boolean): boolean;
  /**
   * Who makes room for a newcomer when the line is full: the last of the longest share, engagement first. Undefined: the
   * newcomer's own share is as long as any, and has to stay out itself.
   */
  crowdOut(newcomer: Waiting): Item | undefined;
  items(): Item[];
}

function longestOf<Item>(lane: Lane<Item>): { share: string; items: Set<Item> } | undefined {
  let longest: { share: string; items: Set<Item> } | undefined;
  for (const [share, items] of lane) if (!longest || items.size > longest.items.size) longest = { share, items };
  return longest;
}

export function createWaitingLine<Item extends Waiting>(): WaitingLine<Item> {
  const live: Lane<Item> = new Map();
  const engagement: Lane<Item> = new Map();
  const laneOf = ({ isEngagement }: Waiting): Lane<Item> => (isEngagement ? engagement : live);
  const firstOf = (lane: Lane<Item>): Item | undefined => lane.values().next().value?.values().next().value;
  let size = 0;

  return {
    get size() {
      return size;
    },
    add(item) {
      const lane = laneOf(item);
      const known = lane.get(item.share);
      if (known) known.add(item);
      else lane.set(item.share, new Set([item]));
      size += 1;
    },
    next: () => firstOf(live) ?? firstOf(engagement),
    remove(item, served) {
      const lane = laneOf(item);
      const items = lane.get(item.share);
      if (!items?.delete(item)) return false;
      size -= 1;
      if (served || items.size === 0) lane.delete(item.share);
      if (served && items.size > 0) lane.set(item.share, items);
      return true;
    },
    crowdOut(newcomer) {
      const givesWay = newcomer.isEngagement ? undefined : longestOf(engagement);
      if (givesWay) return [...givesWay.items].at(-1);
      const lane = laneOf(newcomer);
      const longest = longestOf(lane);
      const own = lane.get(newcomer.share)?.size ?? 0;
      return longest && longest.items.size > own + 1 ? [...longest.items].at(-1) : undefined;
    },
    items: () => [...live.values(), ...engagement.values()].flatMap((items) => [...items]),
  };
}
