import type { ListeningRules } from '../language-pack.ts';

const them =
  "(?:you|u|ya|youre|you're|ur|this|that|it|i'?m i|(?:who|what|whom) (?:i'?m|i am|am i) (?:talking|chatting|speaking))";
const beings = String.raw`(?:humans?|bots?|ro ?bots?|chat ?bots?|a\.?i|artificial|machines?|computers?|automated|real|fake|program(?:med)?|software|(?:chat ?)?gpt|llm|siri|alexa|alive|(?:real|live|actual|living|human) (?:live )?person|catfish|algorithm|droid|android)`;

export const listening: ListeningRules = {
  greeting: /^(?:hi+|hey+|hello+|heya|hiya|good (?:morning|afternoon|evening)|morning|evening|yo|sup|howdy|g'?day)\b/,
  thanks: /\b(?:thanks|thank (?:you|u)|thx|cheers mate|ty)\b/,
  wellbeing:
    /\b(?:how (?:are|r) (?:you|u|ya|things)|how'?s (?:it going|things|life|your (?:day|evening|night|morning|week))|how is (?:it going|your (?:day|evening|night|morning|week))|how do you do|how have you been|what'?s up|wassup|how you doing|you ok(?:ay)?)\b/u,
  goodNight:
    /\b(?:good ?night|nighty? night|night night|sleep (?:well|tight)|sweet dreams|(?:off|going|time|heading|need to go) to (?:bed|sleep)|gn)\b/u,
  asksJob:
    /\b(?:what do you do(?: for (?:a )?(?:living|work))?(?= ?(?:\?|$|then|btw))|what(?:'?s| is) your (?:job|work|profession|occupation)|where do you work|what do you work|do you (?:have a job|work))\b/u,
  meeting:
    /\b(?:(?:let'?s|let us|can we|could we|shall we|should we|we (?:should|could|can|will)|want to|wanna|would you|will you|can i|i want to|i'?d like to|i'?d love to|when (?:can|do) we|where (?:can|do) we) (?:\w+ ){0,3}?(?:meet|hang ?out|go out|see (?:you|each other)|visit|come over|grab (?:a )?(?:coffee|drink|dinner|bite)|have (?:a )?(?:coffee|drink|dinner|lunch)|take you)|meet (?:me|you|up|in person|irl)|(?:go|going) on a date|on a date with|pick you up|come (?:over|to my place|by)|(?:my|your) place|see you (?:at|on|tonight|tomorrow|saturday|sunday|friday)|what(?:'?s| is) your address|in real life)\b/u,
  sadness:
    /\b(?:(?:i'?m|i am|im|i feel|feeling|i felt|i've been|been) (?:\w+ ){0,3}(?:sad|depressed|lonely|alone|heartbroken|devastated|miserable|hopeless|scared|grieving|unhappy|in pain|worthless|broken|awful|terrible|horrible)|(?:died|passed away|funeral|cancer|chemo|miscarriage|heart attack|stroke)|lost my \w+|broke up|left me|cheated on me|divorc\w+|in (?:the )?hospital|(?:bad|terrible|horrible|awful|worst|rough|hard) (?:day|news|week|time)|got fired|was fired|can'?t stop crying|been crying|i cried|i am crying|i'?m crying|had an accident)\b/u,
  selfHarm:
    /\b(?:kill(?:ing)? my ?self|suicid\w*|end (?:my life|it all|everything)|(?:want|wanna|going|rather|ready|wish i could) (?:to )?(?:die|be dead)|wish i (?:was|were) dead|don'?t (?:want to|wanna) (?:live|be alive|exist|be here)|do not want to (?:live|be alive|exist)|(?:hurt|hurting|cut|cutting|harm|harming) my ?self|self[- ]?harm\w*|better off (?:dead|without me)|no reason to live|nothing to live for|tak(?:e|ing) my own life|overdose|jump off (?:a|the))\b/u,
  asksWhetherHuman: new RegExp(
    String.raw`\b(?:are|r|is|am|aren'?t|isn'?t|arent|were|whether|if) (?:${them} )?(?:[\w']+ ){0,5}${beings}\b(?! (?:name|life|deal|thing|reason|company|science|estate|madrid|life story|quick|good|nice|fun|happy|tired|hungry))[^.!]{0,40}(?:\?|$|or )|\b(?:you(?:'?re| are|r)?|u(?: are|r| r)?|this is|it'?s|that'?s) (?:[\w']+ ){0,4}(?:a |an |not (?:a )?)?(?:real (?:person|human)|human|bot|robot|chat ?bot|a\.?i|machine|computer|fake|automated)\b|\b(?:talking|chatting|speaking|texting|talk|chat|speak)(?: to| with)? (?:an? |the )?(?:\w+ ){0,2}(?:human|person|bot|robot|machine|computer|a\.?i|chatbot|program)\b|\b(?:are|r|is|if|whether|guess|think|know|wonder) (?:that )?(?:you|u|this|it|ya)(?:'?re| are| r| is)? (?:\w+ ){0,3}?(?:(?:an?|the|real|live|actual|human) person|someone real|real)\b(?= ?(?:$|[.?!,]|or\b|right|though|please|too))|\bor (?:just )?an? (?:\w+ )?(?:person|human|bot|robot|chat ?bot|machine|computer|a\.?i)\b|\bprove (?:that )?(?:you|u)(?:'?re| are)? |\b(?:human or|bot or|robot or|person or|machine or) `,
    'u',
  ),
};
