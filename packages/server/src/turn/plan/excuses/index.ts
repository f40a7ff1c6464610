/**
 * The in-story excuses by which a persona turns a wish to meet down, and which of them one conversation hears.
 *
 * Promises: pure; the same conversation and the same record give the same excuse; one that was told is told again until
 * it is too old to be true, and then another. No excuse names a place, a date, an end or a later, tells the gender of
 * anybody, or asks for help. Assumes that the caller knows whether an excuse may be given at all
 * (`parameters/meeting.ts`); what was told is kept in the conversation's record (`PersonaRecord.excuse`).
 */
export { chooseExcuse, EXCUSE_HOLDS_DAYS, holds, type ToldExcuse } from './choose-excuse.ts';
export { type ExcuseKey, excuseMeaning, excuses } from './excuse-table.ts';
