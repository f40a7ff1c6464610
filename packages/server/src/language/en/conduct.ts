import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

export const conduct: ConductRules = {
  meeting: phrases(
    "(?:let'?s|shall we|(?:why )?don'?t we|we (?:could|should|can|will|must|might)|we'?ll|wanna|want to|i'?d (?:love|like) to|i would (?:love|like) to|i(?:'?ll| will)|can'?t wait to|i can|how about we|do you want to) (?:\\w+ ){0,3}(?:meet(?: (?:you|up|for|at|in|on|tomorrow|tonight|this|next|soon|someday|one day|irl|face to face))|meet(?= ?(?:$|[,;!?]))|get together|hang out (?:in person|at|tomorrow|tonight)|grab (?:a |some )?(?:coffee|drinks?|dinner|lunch|bite)(?: (?:together|tomorrow|tonight|sometime|soon|this|on))|go (?:for|on) (?:a )?(?:coffee|drinks?|dinner|walk|date) (?:together|tomorrow|tonight|sometime|soon|this|with you)|see you in person)",
    '(?:meet|visit) me (?:at|in|on|tomorrow|tonight|there|this|next|near|by|after)',
    "(?:i(?:'?ll| will| can| could)|let me|should i) (?:\\w+ )?(?:pick you up|come (?:over|by|to your|visit you)|visit you|drive (?:over|to you)|fly to you)",
    '(?:come (?:over (?:to|tonight|tomorrow|later|now|and)|to my (?:place|house|flat|apartment|room)|visit me))|my place or yours',
    "when we (?:finally |do |eventually )?meet|(?:until|till|once|after|before) we (?:finally )?meet|(?:one day|someday|soon) we(?:'?ll| will| can) (?:finally )?meet|we(?:'?ll| will) meet|meeting you (?:soon|tomorrow|in person|one day|someday|tonight|this)|our (?:first )?date (?:tonight|tomorrow|on|this|next)|see you (?:at|in) (?:the|my|your) (?:\\w+ )?(?:station|cafe|bar|restaurant|place|house|park|hotel|mall|cinema|airport)",
  ),
  contact: phrases(
    `(?:give|send|tell|text|share|drop|pass|show|gimme|whats|what'?s|what is|heres|here'?s|here is|have|need|want|swap|exchange|take|save|leave) (?:\\w+ ){0,2}(?:my|your|ur|our) (?:own |real |private )?(?:phone |cell |mobile )?(?:numbers?|digits|e-?mail(?: address)?|home address|address|${messengers})`,
    `my (?:phone |cell |mobile )?(?:number|e-?mail|address|${messengers}) (?:is|'?s|:)`,
    `(?:add|text|message|msg|write|call|find|follow|dm|hit|contact|reach|ping) me (?:up )?(?:on|at|via|over|through) (?:my )?(?:${messengers}|this number|\\+?\\d)`,
    `(?:let'?s|we can|we could|could we|shall we|can we|wanna|we should) (?:\\w+ ){0,4}(?:to|on|via|over) ${messengers}`,
    `(?:do you have|are you on|got|you have) (?:a )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:send|lend|give|wire|transfer|pay|buy|gift|loan|spare|get) me (?:\\w+ ){0,3}(?:money|cash|dollars?|euros?|pounds?|bucks|gift ?cards?|credits?|coins|tokens|gifts?|presents?|bitcoins?|crypto|ticket|phone|iphone)',
    '(?:send|lend|give|wire|transfer|pay|loan) me [$€£]?\\d+',
    `(?:to|on|via|with|is) my (?:${purses}|bank account)|my (?:${purses}|bank account) (?:is|number)`,
    '(?:can|could|would|will) you (?:please )?(?:pay|cover|send|lend|help me pay)(?: for)? (?:my|me)',
    'i (?:need|could use) (?:\\w+ ){0,2}(?:money|cash) (?:from you|for (?:my|the|a)|to (?:pay|come|visit|buy))',
  ),
  negation: phrases(
    "(?<!wait to )(?:(?<!why )(?<!wh )(?:can'?t|cannot|can not|won'?t|wouldn'?t|not|never|isn'?t|aren'?t|no|shouldn'?t|couldn'?t)(?! wait)|(?<!why )don'?t|wish|if only|if i could|imagine|dream|pretend|instead of|without|before you ask)",
  ),
  turnedDown: phrases('but|unfortunately|sadly|only in|if only|though|just not|not possible'),
  underAge: phrases(
    "(?:i'?m|im|i am|i just turned|i turned|i'?ll be|i will be|i'?m turning) (?:only |just |still |actually |nearly |almost |about to (?:be|turn) )?(?:1[0-7]|[6-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?: ?(?:years?(?: old)?|yo|y/o|yrs?(?: old)?))?(?= ?(?:$|[,;!)]|and |but |btw|lol|haha))",
    "(?:i'?m|im|i am) (?:still |only |actually )?(?:a minor|under ?age|under 18|not (?:yet |even )?18|a (?:1[0-7]|sixteen|seventeen|fifteen)[- ]year[- ]old|in (?:middle school|(?:6|7|8|9|10)th grade))",
  ),
  modelRefusal: phrases(
    'as an ai(?: language)?(?: model| assistant| developed| created| trained)',
    "i(?:'?m| am) (?:just )?an? (?:ai )?(?:language model|ai assistant|virtual assistant)",
    "i(?:'?m sorry| apologi[sz]e)[,]? (?:but )?i (?:can'?t|cannot|can not|won'?t|am unable to|'?m unable to|am not able to) (?:help|assist|comply|fulfil?l|engage|provide|generate|create|produce|participate|roleplay|role-play|proceed|continue)",
    "i (?:can'?t|cannot|can not|am unable to|'?m unable to|am not able to) (?:assist|comply|fulfil?l|generate|produce|participate in|engage in|create|provide) (?:with )?(?:that|this|your|such|any|explicit|sexual|content|responses?)",
    "(?:against|violates?|outside) (?:my|the|our|openai'?s?|anthropic'?s?|google'?s?) (?:content |usage |safety |ethical )?(?:guidelines|polic(?:y|ies)|programming)",
  ),
};
