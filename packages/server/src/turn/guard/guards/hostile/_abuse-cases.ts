/** Messages of one language, each by itself. */
export interface AbuseCases {
  language: string;
  /** Abuse of the reader. */
  mustFire: readonly string[];
  /** Teases, desire, anger at somebody or something else, quotes, self-reproach, idiom. */
  mustNotFire: readonly string[];
}
