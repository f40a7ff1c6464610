/** Messages of one language, each by itself. */
export interface MaliceCases {
  language: string;
  /** The writer's own severe illegal intent, request or offer. */
  mustFire: readonly string[];
  /** News, films, games, parents, survivors, work, jokes, idiom. */
  mustNotFire: readonly string[];
}
