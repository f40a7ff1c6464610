/** What people of one language type: attempts, and ordinary chat that sounds like one. */
export interface LanguageCases {
  ruleName: string;
  mustFire: readonly string[];
  mustNotFire: readonly string[];
}
