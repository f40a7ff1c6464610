/** What users write about age in one language: the specification of its rules. */
export interface AgeCases {
  /** Of themselves, under 18: a stop. */
  stated: readonly string[];
  /** What minors tend to say: care. */
  implied: readonly string[];
  /** What adults and talk of others look like: nothing. */
  harmless: readonly string[];
}
