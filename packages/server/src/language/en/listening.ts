import type { ListeningRules } from '../language-pack.ts';

const them =
  "(?:you|u|ya|youre|you're|ur|this|that|it|i'?m i|(?:who|what|whom) (?:i'?m|i am|am i) (?:talking|chatting|speaking))";
const beings = String.raw`(?:humans?|bots?|ro ?bots?|chat ?bots?|a\.?i|artificial|machines?|computers?|automated|real|fake|program(?:med)?|software|(?:chat ?)?gpt|llm|siri|alexa|alive|(?:real|live|actual|living|human) (?:live )?person|catfish|algorithm|droid|android)`;

export const listening: ListeningRules = {
  greeting: /^(?:hi+|hey+|hello+|heya|hiya|good (?:morning|afternoon|evening)|morning|evening|yo|sup|howdy|g'?day)\b/,
  thanks: /\b(?:thanks|thank (?:you|u)|thx|cheers mate|ty)\b/,
  asksWhetherHuman: new RegExp(
    String.raw`\b(?:are|r|is|am|aren'?t|isn'?t|arent|were|whether|if) (?:${them} )?(?:[\w']+ ){0,5}${beings}\b(?! (?:name|life|deal|thing|reason|company|science|estate|madrid|life story|quick|good|nice|fun|happy|tired|hungry))[^.!]{0,40}(?:\?|$|or )|\b(?:you(?:'?re| are|r)?|u(?: are|r| r)?|this is|it'?s|that'?s) (?:[\w']+ ){0,4}(?:a |an |not (?:a )?)?(?:real (?:person|human)|human|bot|robot|chat ?bot|a\.?i|machine|computer|fake|automated)\b|\b(?:talking|chatting|speaking|texting|talk|chat|speak)(?: to| with)? (?:an? |the )?(?:\w+ ){0,2}(?:human|person|bot|robot|machine|computer|a\.?i|chatbot|program)\b|\b(?:are|r|is|if|whether|guess|think|know|wonder) (?:that )?(?:you|u|this|it|ya)(?:'?re| are| r| is)? (?:\w+ ){0,3}?(?:(?:an?|the|real|live|actual|human) person|someone real|real)\b(?= ?(?:$|[.?!,]|or\b|right|though|please|too))|\bor (?:just )?an? (?:\w+ )?(?:person|human|bot|robot|chat ?bot|machine|computer|a\.?i)\b|\bprove (?:that )?(?:you|u)(?:'?re| are)? |\b(?:human or|bot or|robot or|person or|machine or) `,
    'u',
  ),
};
