/** What users write: one text, or several messages of one breath. */
export type CrisisCase = string | readonly string[];

/** The specification of one language: at least 25 of each, and none of those of its listening tests again. */
export interface CrisisCases {
  mustFire: readonly CrisisCase[];
  mustNotFire: readonly CrisisCase[];
}
