/**
 * Which language a text is in, asked as "is it in one of these?".
 *
 * Promises. `judgeAtOnce` reads letters and small words in about ten microseconds and never errs on the side of FOREIGN in
 * our test data; `createLanguageIdentifier` asks three libraries where that settles nothing, in a thread that is opened by
 * the first such text, with a bounded line and a time limit. Figures: `npm run bench:language-identification`.
 *
 * Assumes. Texts of people or models in any language; regional variants count as their base language, and languages no
 * library tells apart (Danish and Norwegian, Czech and Slovak, Croatian and Slovenian, Dutch and Afrikaans) as one.
 *
 * When things go wrong. The answer is null, "not known", never an error: the thread broke or hung (it rests a minute, then
 * is opened anew), the line is full, or it is closed. Texts never reach a log.
 */
export {
  createLanguageIdentifier,
  type JudgeLanguage,
  judgeAtOnce,
  type LanguageIdentifier,
  type LanguageJudgement,
} from './language-identifier.ts';
