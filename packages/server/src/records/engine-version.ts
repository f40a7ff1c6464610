/**
 * Raised when a version writes into rows what the version before cannot carry on with: checkpoints, phases, requests. Such
 * a worker opens its turns with the new number, and an older one beside it leaves them alone (CLAIM). A version that only
 * adds what the older one may ignore does not raise it.
 */
export const engineVersion = 1;
