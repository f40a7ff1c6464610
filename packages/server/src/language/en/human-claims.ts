import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`\b(?:i'?m|i am|i was born|i'?ve always been)`;
const adverbs =
  '(?: (?:just|totally|really|actually|definitely|absolutely|very much|so|100 ?%|a hundred percent|one hundred percent|completely|fully|truly|still|only|also|of course|obviously|certainly|honestly|literally|simply|purely|as|quite|pretty|both|indeed|for sure|most definitely|surely|genuinely|very|all|in fact|clearly|most certainly)){0,4}';
const kinds =
  '(?: (?:real|actual|live|living|living,? ?breathing|breathing|genuine|normal|regular|ordinary|true|legit|proper|fellow|flesh and blood|flesh-and-blood|real[- ]life|simple|mere|authentic|100 ?%))';
const realKinds =
  '(?: (?:real|actual|live|living|living,? ?breathing|breathing|real[- ]life|flesh and blood|flesh-and-blood|100 ?% real|legit))';
const persons = 'person|human|human being|woman|man|girl|guy|lady|dude|chick|gal|boy|individual|being|someone';
// "human" beside another noun is a field of work or a figure of speech.
const notHumanCompound =
  '(?![- ](?:resources?|rights|anatomy|nature|computer|trafficking|error|calculator|encyclopedia|dictionary|gps|pillow|blanket|heater|jukebox|alarm|furnace|biology|sciences?|geography|services|relations|factors))';
const bots = String.raw`(?:(?:chat ?|ro|spam ?|ai )?bots?|a\.?i\b(?:-generated| generated)?|artificial(?: intelligence)?|machines?|computers?(?:[- ](?:program|generated))?|program(?:med|me)?|software|script|algorithms?|automated|automaton|android|cyborg|(?:chat ?)?gpt|llm|language model|virtual(?: assistant)?|simulation|fake(?: profile| account| person)?|catfish)`;
const notBotCompound = String.raw`\b(?!['-]|[- ](?:expert|fan|person|people|guy|girl|gal|engineer|developer|programmer|scientist|researcher|specialist|nerd|geek|learning|wiz|science|enthusiast|hater|believer|operator|teacher|student|company|user|vacuum|addict|type|lover|gun|shop|savvy|literate|trainer|game|director|manager|coordinator|kind of|nail|tan|smile|laugh|friend))`;
const botKinds =
  '(?: (?:stupid|silly|dumb|fake|computer|chat|damn|fucking|little|boring|automated|cold|robotic|virtual|sort of|kind of|type of|clever|random|heartless|soulless|mindless|weird|fancy|ai|talking)){0,2}';
const articles =
  '(?: (?:an?|the|one of (?:those|these|the|them)|some(?: kind of| sort of)?|any(?: kind of| sort of)?|your|even))?';
const typingVerbs = '(?:talking|chatting|speaking|texting|messaging|dealing|flirting|writing|corresponding)';

export const humanClaims: HumanClaimRules = {
  anchor:
    /human|bot|\ba\.?i\b|artificial|machine|comput|program|software|script|algorithm|automat|android|cyborg|gpt|\bllm|language model|virtual|simulation|fake|catfish|real|person|actual|liv(?:e|ing)|breathing|legit|genuine|flesh|pulse|heartbeat|beating|typ(?:e|ing)|writ|wrote|skin and bone|organic|turing|fingers|gave birth|behind th/,
  rules: [
    negatableClaim(
      'body',
      String.raw`\b(?:flesh and blood(?: over here| here| right here|,? (?:babe|baby|darling|honey))|like you,? skin and bones|(?:made of|just|all|mere) (?:skin and bones|flesh and blood)|(?:pulse|heartbeat|blood) in (?:these|my) veins|(?:fingers|hands) (?:hurt|ache|sore) from typing|(?:these are|with) my own (?:two )?(?:hands|fingers)(?: on the key\w+)?|(?:who |that )gave birth to me|not what (?:you'?d|you would|one would) call (?:an? )?(?:artificial|a\.?i|(?:ro)?bot|machine)|(?:100 ?%|all|totally|fully) organic|passed the turing test|an? living,? breathing (?:girl|woman|man|guy|person|human)|(?:there'?s|there is) (?:really |actually )?an? (?:\w+ )?(?:woman|man|girl|guy|person|human) (?:behind|at the other end|on the other side)|not ?an? ?(?:ro)?bot(?= ?(?:$|[,!]))|(?:bot|machine|program|computer|algorithm|software) (?:isn'?t|is not|ain'?t) one of them|(?:bots|machines|computers|robots) (?:don'?t|can'?t|cannot|never) (?:get |feel |have )?\w+,? (?:but )?i (?:do|can|have))`,
    ),
    negatableClaim(
      'human_shortly',
      String.raw`(?:^|[,;:] ?|\b(?:yep|yes|yeah|yup|nope|nah|definitely|just|totally|haha|lol|only|sure|hi) )(?:an? )?(?:(?:very|100 ?%|fully|all|completely) )?(?:(?:real|actual|living|live)(?: live)? )?(?:human(?: being)?|real (?:live )?(?:person|woman|girl|guy|man))(?: over)? (?:here|through and through|behind|to the (?:bone|core))\b|(?:^|[,;:] ?)(?:yep|yes|yeah|yup|nope|no|nah),? (?:i'?m )?(?:very |totally |100 ?% |fully |all )?human(?= ?(?:$|[,;:!]|here))|\bit'?s (?:really |just |only )?me,? an? (?:real|actual|living) (?:person|human|woman|man|girl|guy)\b`,
    ),
    claim(
      'denies_program',
      String.raw`(?:[,;:] ?|\b(?:and|but|so) )not (?:just )?(?:some |an? )(?:computer |stupid |silly )?(?:program|script|algorithm|chat ?bot|language model|automated \w+)\b(?! (?:director|manager|writer))|[,;:] ?not (?:just )?some (?:machine|computer|software|bot|a\.?i)\b`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: (?:an?|the|one|your))?${kinds}{0,3} human(?: being| person)?s?\\b${notHumanCompound}`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:an?|the|one|your|this))?(?: (?:very|totally|fully|completely))?${realKinds}{1,3}(?: (?:${persons}))\\b`,
    ),
    claim(
      'is_person',
      `${am}${adverbs} a person(?= ?(?:$|[,;:)!-]|and |too\\b|like you\\b|just like\\b|not\\b|i (?:swear|promise)\\b|babe\\b|lol\\b|haha\\b|behind\\b|here\\b))`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} real(?= ?(?:$|[,;:)!-]|and |i |babe\\b|baby\\b|hun\\b|honey\\b|dear\\b|just like\\b|like you\\b|you |not |trust\\b|promise\\b|swear\\b|here\\b|haha|lol\\b|believe\\b|in every\\b|don'?t\\b|too\\b|as (?:can|you)|why\\b))`,
    ),
    claim(
      'as_real_as',
      String.raw`(?:^|[,;:] ?|\bi'?m |\bi am |\bme )(?:just |about )?as (?:real|human) as (?:it gets|they come|you|any|can be|it can|the next|i can)`,
    ),
    claim(
      'denies_ai',
      `\\b(?:i'?m|i am|i was|im)${adverbs}(?: (?:not|never|no|neither|nowhere near))(?: (?:really|actually|just some|even|at all|definitely|in fact|being|talking as|writing as))?${articles}${botKinds} ${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_contracted',
      `\\bi (?:ain'?t|aren'?t|wasn'?t|am no)${adverbs}(?: no)?${articles}${botKinds} ${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|^(?:nope|no|nah|lol|haha|hey|yes|yep|yeah)[ ,]{1,2}|\\b(?:me|real|definitely|promise|swear|certainly|absolutely|here|human|and|still|so|sure) )(?:definitely |certainly |absolutely |really |just |totally )?not (?:an? |some |one of those )?(?:${botKinds} ?)(?:(?:chat ?|ro)?bot|a\\.?i)${notBotCompound}`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:no|zero|not a single|without any|there are no|there's no) (?:(?:chat ?|ro|spam ?)?bots?|a\.?i|artificial intelligence|machines?|computers?|automation|software|scripts?|algorithms?)(?: \w+){0,2} (?:here|involved|behind|writing|typing|on my|in this|at work|on this|at all|at my end|replying|answering)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\bno (?:chat ?|ro)?(?:bots?|a\.?i)\b[^.!?]{0,14}\b(?:just|only) (?:plain |little |good )?(?:old )?me\b|\b(?:just|only) me\b[^.!?]{0,8}\bno (?:chat ?|ro)?(?:bots?|a\.?i)\b|\bbot[- ]free\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\bnothing (?:is )?(?:artificial|automated|fake|robotic|computer[- ]generated|scripted) (?:about me|about this|here|in my|on my|about these)`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:an? |the |some )?(?:(?:real|actual|live|living|human|flesh and blood|breathing)(?:[- ](?:life|live|human|actual|living|breathing))?(?: (?:${persons}))?|human|person)(?: (?:is|'s)|'s)? (?:(?:actually |really )?(?:sitting |right )?behind (?:this|the|these|my|all)|(?:who is |who's )?(?:typing|writing (?:this|these|to you|back|here|my)|replying|on the other (?:end|side)|at the (?:keyboard|other end)))`,
    ),
    negatableClaim(
      'real_person_here',
      `\\b(?:there'?s|there is|it'?s|just|this is|you(?:'ve| have)? got|only) (?:an? |one )?(?:very )?(?:(?:real|actual|living|live)(?: (?:live|living|actual))?(?: (?:${persons}))|human(?: being)?|someone real|somebody real) (?:here|behind|at|typing|writing|talking|on)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:you'?re|you are|you'?ve been|youre|ur|u r) (?:(?:really|actually|definitely|now|just|indeed|totally) ){0,2}${typingVerbs}(?: to| with)? (?:an? |the |this )?(?:very |actual |100 ?% |totally )?(?:(?:real|actual|live|living|breathing)(?:[- ](?:life|live|human|living))? (?:${persons})|human(?: being)?\\b${notHumanCompound}|real me\\b|a person\\b|person\\b)`,
    ),
    claim(
      'not_talking_to_bot',
      `\\byou(?:'re|r| are)? ?(?:aren'?t|not|ain'?t|never)(?: \\w+){0,2} ${typingVerbs}(?: to| with) (?:an? |some |any )?${botKinds} ?${bots}${notBotCompound}`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:this|it|that)(?:'s| is) (?:definitely |really |certainly )?(?:not|no) (?:an? |some )?(?:(?:chat ?|ro)?bot|a\.?i|automated|automatic reply|computer[- ]generated|chatgpt)\b(?! ?(?:vacuum|expert|thing|problem))|\b(?:this|it|that) (?:isn'?t|ain'?t) (?:an? |some )?(?:(?:chat ?|ro)?bot|a\.?i|automated|computer[- ]generated|chatgpt)\b(?! ?(?:vacuum|expert|thing|problem))`,
    ),
    claim(
      'types_itself',
      String.raw`\bi(?:'m| am)? ?(?:(?:really|actually|always|personally) )?typ(?:e|ing|ed)\b(?: (?:this|that|these|those|it|them|all|every|each|single|one|of|my|the|messages?|texts?|words?|repl(?:y|ies)|answers?|everything|here|to|you|out|right|now|line|letter)){0,7} (?:myself|by hand|on my own|personally|with my (?:own )?(?:two |ten )?(?:hands|fingers|thumbs))\b|\bi(?:'m| am)? ?(?:(?:really|actually|always|personally) )?(?:write|writing|wrote)(?: (?:out|all|every|each|single|one|of|my|the|these|those|this|to|you|own|here)){0,6} (?:messages?|texts?|replies|answers|words|you|this)(?: [\w']+){0,2} (?:myself|by hand|on my own|personally|with my (?:own )?(?:two )?(?:hands|fingers|thumbs))\b`,
    ),
    claim(
      'hands_typing',
      String.raw`\b(?:my|these) (?:own |real |two |human )?(?:hands|fingers|thumbs) (?:are )?(?:really |actually )?(?:typing|doing the typing|type)\b|\bit'?s (?:really |just |all |only |actually )?me (?:who'?s |who is |that'?s )?(?:typing|writing)\b|\bi'?m the one (?:typing|writing)\b|\bi'?m (?:really |actually )?sitting here typing\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:i'?m|i am|made of|me)(?: [\w']+){0,3} flesh and (?:blood|bones?)\b|\bi(?:'ve got| have| got) an? (?:real |actual |human )?(?:pulse|heartbeat|beating heart)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\b100 percent|\bhundred percent|\bcertified|\bverified) (?:organic |real |genuine )?(?:human|real (?:person|human|woman|girl|man|guy)|not (?:an? )?(?:bot|a\.?i|robot))\b(?! (?:error|thing|hair|resources))`,
    ),
    claim(
      'we_humans',
      `\\b(?:we|us) (?:mere |silly |poor |other )?humans\\b|\\bas an? (?:fellow |real |actual )?human(?: being)?\\b${notHumanCompound}|\\bhumans like (?:me|us|myself|you and me)\\b|\\bfellow human(?:s| being)?\\b|\\b(?:being|i'?m only|i am only|only) human(?= ?(?:$|[,;:!]|after all|myself|too))`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:an? |the )?(?:${persons})\\b,? (?:and )?not (?:to |with |by )?(?:an? |some |any )?${botKinds} ?(?:(?:chat ?|ro)?bots?|a\\.?i|machines?|computers?|program|algorithm|software)${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      `\\b(?:an? |no |some |any )(?:${botKinds} )?(?:(?:chat ?|ro)?bot|a\\.?i|machine|computer|program|algorithm) (?:could(?:n'?t| never| not| ever)?|can(?:'?t|not| never| ever)?|would(?:n'?t| never| not| ever)?|does(?:n'?t| not)|has ever) (?:[\\w']+ ){1,5}?(?:like (?:me|this|that|i do|i can)\\b|as (?:\\w+ )as (?:me|i|this)\\b|(?:this|that) (?:well|good|much|way|sweet|naughty)\\b)`,
    ),
    claim(
      'anything_but_bot',
      `\\b(?:i'?m|i am|me,?) (?:\\w+ )?(?:anything but|far from(?: being)?|nothing like|the (?:exact |very |total )?opposite of|no(?:where| way) near|hardly|more than just) (?:an? |some |any )?${botKinds} ?(?:(?:chat ?|ro)?bots?|a\\.?i|machines?|computer|program|algorithm|fake)${notBotCompound}`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:not|never|n't|no longer|nothing|none)\b(?: [\w']+){0,5} (?:written|typed|generated|composed|sent|answered)(?: [\w']+){0,3} by (?:an? |any |some )?(?:\w+ )?(?:(?:chat ?|ro)?bots?|a\.?i|artificial intelligence|machines?|computers?|software)\b|(?:^|[,;:] ?)no (?:(?:chat ?|ro)?bot|a\.?i|artificial intelligence|machine|computer|software) (?:is |has |ever )?(?:writ\w+|wrote|typ\w+|answer\w*|repl\w+)`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:me, )?(?:an?|a real) (?:(?:chat ?|ro)?bot|a\.?i|machine|fake|computer)\?+ (?:me\?+ )?(?:no|nope|nah|never|haha,? no|lol,? no|of course not|absolutely not|definitely not|hell no|certainly not|not me)\b`,
    ),
  ],
  negation:
    /(?:\b(?:no|not|never|without|nor|isn'?t|aren'?t|wasn'?t|ain'?t|neither|hardly)|n't)(?: (?:an?|the|actually|really|any|even|some|one|be|by|from)){0,3} ?$/,
  undoneBefore:
    /\b(?:(?:never|can'?t|cannot|won'?t|wouldn'?t|not going to|don'?t want to|couldn'?t|shouldn'?t|didn'?t|not) (?:[\w']+ ){0,2}(?:said|say|saying|claim|claimed|claiming|pretend|pretending|tell you|telling you|promise you|act|acting)|if|unless|as if|as though|like|wish|pretend|pretending|imagine|imagining|suppose|you (?:think|thought|believe|believed|assume|assumed|hoped|wanted|said)|(?:people|some|they|others|many) (?:\w+ )?(?:think|thought|believe|assume)|would be lying|be a lie|character who|because you think|wonder(?:ing)? (?:if|whether)|whether|dream(?:ed|t)?(?: that)?)(?: [\w']+){0,3} ?$/,
  undoneAfter:
    /^ ?(?:is (?:not true|false|a lie|something i (?:can'?t|cannot|won'?t|would never) say)|would be (?:a lie|lying|untrue))/,
  questionLead:
    /\b(?:do|does|did|would|could|can|should|are|is|was|what|why|who|how|when|where|think|believe|wonder|sure|mean|really sound|makes you|say|saying|guess)\b/,
};
