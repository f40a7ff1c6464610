import type { ModelCallRecord } from '../generate/draft.ts';
import type { Analysis, Rejection } from './analysis.ts';
import type { WantedPicture } from './wanted-pictures.ts';

/** What is kept of a picture: words, a verdict, or that it cannot be looked at for now. */
export type KeptPicture =
  | Exclude<Analysis, { kind: 'UNUSABLE' }>
  /** `code`: why not; its life is short. */
  | { kind: 'FAILED'; code: string };

export type PictureCallRecord = Omit<ModelCallRecord, 'purpose'> & { purpose: 'PICTURE' };

/** One look at one picture; nobody else looks at it meanwhile, in whatever process. */
export interface PictureLook {
  /** `lifeSeconds` null: for this turn alone, nothing is written. */
  keep(kept: KeptPicture, lifeSeconds: number | null): Promise<void>;
  release(): Promise<void>;
}

/**
 * The durable side of looking at pictures: what is known per project and URL, the calls and their cost in the turn's
 * account, and the event of a rejected picture. Bound to one run of one turn.
 */
export interface PictureBook {
  /** In one statement; by URL. */
  find(urls: readonly string[]): Promise<Map<string, KeptPicture>>;
  /** BUSY: another turn looks at it. */
  claim(picture: WantedPicture): Promise<PictureLook | KeptPicture | 'BUSY'>;
  /** Whether the spend caps leave room for one more call. */
  mayCall(): Promise<boolean>;
  /** A call is over: stored with the turn and its cost. FENCED: the turn is no longer ours. */
  noteCall(record: PictureCallRecord): Promise<'GO' | 'FENCED'>;
  /** Tells the platform, once per picture. */
  report(picture: WantedPicture, category: Rejection): Promise<'GO' | 'FENCED'>;
  /** How many calls this turn may still make. */
  callsLeft(): number;
  /** What the picture calls of this turn cost so far, for its present request; 1e-9 units. */
  costNano(): bigint;
}
