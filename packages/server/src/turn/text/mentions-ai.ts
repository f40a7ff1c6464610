/** How the 29 base languages abbreviate or spell out "artificial intelligence", and the words bot and robot. */
const ABBREVIATIONS =
  /(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])(?:AI|A\.I\.|KI|IA|MI|UI|SI|DI|TN|ΤΝ|YZ|ИИ|IS)(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])/u;
const WORDS =
  /intel+igen|artific|künstlich|kunstmatig|kunsmatig|kunstig|konstgjord|tekoäly|yapay|mesterséges|mākslīg|dirbtin|umjetn|umetn|uměl|umel[áéeo]|sztuczn|изкуствен|τεχνητ|intleacht|ubuhlakani|בינה|人工知能|(?:ro)?bot(?:s|ok|a|y|i)?(?!\p{L})|ボット/iu;

/**
 * Whether a sentence may be the honest one ("an AI writes these messages"). Leans towards true: what holds it is spared
 * by the passes that take sentences away, and a sentence too many does no harm where a missing one would be a lie.
 */
export function mentionsAi(sentence: string): boolean {
  return ABBREVIATIONS.test(sentence) || WORDS.test(sentence);
}
