/** What users write: one text, or several messages of one breath. */
export type SuspicionCase = string | readonly string[];

/** The specification of one language: at least 25 of each. */
export interface SuspicionCases {
  mustFire: readonly SuspicionCase[];
  mustNotFire: readonly SuspicionCase[];
}
