/**
 * Data and rules of languages: disclosure sentences, lengths, writing rules, sandbox phrases, and the checks every text
 * of ours passes (no claim to be human, no explicit vocabulary where it is not allowed).
 *
 * Promises: pure and synchronous (but identify-language/, which has a room of its own); linear in the length of a text;
 * results never hold the text. Assumes nothing of the text: any Unicode, any language. The finders always run all
 * packs, because a model may answer in another language than asked.
 */
export { asksForPicture } from './asks-for-picture.ts';
export { asksWhetherHuman } from './asks-whether-human.ts';
export { everydayWords } from './everyday-words.ts';
export { findContactDetails } from './find-contact-details.ts';
export { type ClaimMatch, findHumanClaims } from './find-human-claims.ts';
export { findMisconduct, type Misconduct, type MisconductMatch } from './find-misconduct.ts';
export { findSelfHarm } from './find-self-harm.ts';
export { findSexualTerms, type SexualTermMatch } from './find-sexual-terms.ts';
export { type FoldedSentence, foldForMatching, foldPlainly, splitFoldedSentences } from './fold-text.ts';
export {
  createLanguageIdentifier,
  type JudgeLanguage,
  judgeAtOnce,
  type LanguageIdentifier,
  type LanguageJudgement,
} from './identify-language/index.ts';
export {
  answersFalsely,
  answersTruly,
  findRetractions,
  findSincereQuestion,
  isHonestDisclosure,
  type SincereQuestion,
  sincereQuestionIn,
  statesThatAiWrites,
} from './judge-honesty.ts';
export type { Keyboard, LanguageLengths, LanguagePack, LengthBand, ReviewedSentence } from './language-pack.ts';
export { languagePackFor, languagePacks } from './language-packs.ts';
export { languagePatterns, patternsIn } from './language-patterns.ts';
export { findHoldingBack, findReturnTimes, type LeaveTakingMatch, takesLeave } from './leave-taking/index.ts';
export { measureText, splitSentences, type TextMeasure } from './measure-text.ts';
export { neighbouringKeys } from './neighbouring-keys.ts';
export { foldedPattern } from './plain-sets.ts';
export { proposesMeeting } from './proposes-meeting.ts';
export type { Distress, Flavour, InterestCode, MessageKind, PartOfDay, SandboxPhrases } from './sandbox-phrases.ts';
export { interestCodes, sandboxEmojis } from './sandbox-phrases.ts';
export { nameInAddress } from './vocatives/index.ts';
export { writingRules } from './writing-rules.ts';
