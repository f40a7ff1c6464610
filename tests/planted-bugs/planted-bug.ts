/** One line of the product made wrong, and the test that must notice. */
export interface PlantedBug {
  /** What the bug is, as a person would say it. */
  name: string;
  /** Source file, from the root of the repository. */
  file: string;
  /** Occurs exactly once in it. */
  find: string;
  replace: string;
  caughtBy: {
    /** Test file, from the root. */
    test: string;
    /** Its test, as a regular expression on the full name; without it, any test of the file. */
    title?: string;
    /** Found in the failure: it fails for this reason and no other. Default: a failed expectation. */
    says?: RegExp;
    /** Which points a trial of crash points goes through (`TRIAL_POINTS`). */
    points?: string;
  };
}
