import { type ChatModel, type Cost, costOf, costOfNanos, noUsage } from '../../llm/index.ts';
import type { BeginningCall, ModelCallRecord } from '../../turn/index.ts';

/** Failures after which the provider may charge for a call although it told no tokens. */
const perhapsCharged: ReadonlySet<string> = new Set([
  'timeout',
  'aborted',
  'malformed_answer',
  'empty_answer',
  'too_large',
]);

/** One conversation's way to the money; it has one call under way at most. */
export interface SpendAccount {
  mayCall: (call: BeginningCall) => boolean;
  onCall: (record: ModelCallRecord) => void;
}

export interface SpendLimit {
  open(): SpendAccount;
  /** A call was refused: nothing more is begun. */
  isReached(): boolean;
}

/**
 * Keeps what is spent below `maxCost`: each call sets aside the most it can cost before it is made (a token for every
 * byte of the prompt, none from a cache, and the whole output limit), and gives back what it did not need.
 *
 * @param maxCost null: no limit
 */
export function createSpendLimit(model: ChatModel, maxCost: Cost | null): SpendLimit {
  let spent: Cost = 0n;
  let setAside: Cost = 0n;
  let isReached = false;
  return {
    isReached: () => isReached,
    open() {
      let own: Cost = 0n;
      return {
        mayCall({ promptSections }) {
          const most = mostOf(
            model,
            promptSections.reduce((sum, { chars }) => sum + chars, 0),
          );
          if (maxCost !== null && spent + setAside + most > maxCost) {
            isReached = true;
            return false;
          }
          own = most;
          setAside += most;
          return true;
        },
        onCall({ usage, costNano, failure }) {
          const isUnknown = usage === null && perhapsCharged.has(failure?.code ?? '');
          spent += isUnknown ? own : costOfNanos(BigInt(costNano));
          setAside -= own;
          own = 0n;
        },
      };
    },
  };
}

/** No character takes more bytes for each of its UTF-16 units, and no token holds less than a byte. */
const tokensPerCharacter = 3;
/** What a provider puts around a prompt: roles, separators, the schema of the answer. */
const tokensAround = 500;

function mostOf({ prices, limits }: ChatModel, promptCharacters: number): Cost {
  const { inputPerMillion, cacheWritePerMillion = 0 } = prices;
  const dearest = { ...prices, inputPerMillion: Math.max(inputPerMillion, cacheWritePerMillion) };
  const inputTokens = promptCharacters * tokensPerCharacter + tokensAround;
  return costOf({ ...noUsage, inputTokens, outputTokens: limits.maxOutputTokens }, dearest);
}
