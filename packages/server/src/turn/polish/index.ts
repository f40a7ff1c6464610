/** The polish stage: pure passes that make a draft keep what the plan chose. See `polish.ts` for what it promises. */
export { polish } from './polish.ts';
export { DEGRADE_FLUENCY } from './slips/degrade-fluency.ts';
