import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:chat ?|ro ?|spam ?)?bots?|a\.?i\b(?!-)|artificial(?: intelligence)?|machines?|computers?(?: program)?|automat(?:ed|on)|fake|program(?! (?:and|something|in|it|that|this|for|on)\b)|virtual|conversational system|(?:chat ?)?gpt|llm|language model|algorithm|an?droid|droid|catfish|(?<=\b(?:a|audio|or) )recording)`;
/** People type it in a hurry: persan, huamn, humanbeing. */
const person = '(?:person|persan|persn|peron|pers0n)';
const human = String.raw`(?:hu(?:man|amn|mna)s?(?: ?being)?|(?:real|actual|live|living|real[- ]life)(?: (?:live|life|actual|human))? (?:${person}|human|woman|man|girl|guy|lady|dude|one)|(?:a|an) ${person}|(?<!(?:morning|evening|night|people|dog|cat|outdoor|outdoorsy|coffee|tea|home|city|busy|nice|good|great|kind|fun|funny|happy|private|shy|jealous|religious|spiritual|beach|family|car|book|food|sports|same|one|new|interesting|open|patient|creative|honest|strong|different|better|awesome|in) )${person}|someone real|alive(?! (?:after|and well|and kicking|today|yet|over|in )\b)|real)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:developer|engineer|expert|fan|person who|scientist|nerd|geek|science|name|friend|lover|estate|madrid|nice|fun|quick|fast|hard|easy|tired|cute|sweet|funny|good|life story|sad|here to help|in my|about|with you|gentleman|lady's|at |for |into |that can|of habit|games?|addict|people|emotions?|feelings?|art\b|cook\b|beings can|can |(?:i'll|i will|we'll) |from |made (?:by|in) |(?:created|built|owned|designed|developed) by |(?:that|who) (?!(?:is |'?s )?(?:real|typing|writing|i'?m|i am|am|pretends|was))|like (?:siri|alexa|the )|in (?:the|this|that|your) (?:picture|photo|pic|video|movie|story))|'s)`;
/** Somebody's sex, where who writes is asked and not what the profile says. */
const somebody = String.raw`(?:(?:real|actual) )?(?:guy|dude|man|boy|woman|lady|girl|chick)`;
/** A robot praised or scolded is taken for granted: nobody asks. */
const praise = String.raw`(?:(?:(?:very|really|so) )?(?:smart|clever|intelligent|new|old|nice|friendly|useful|helpful|good|bad|evil|little|cute|sexy|naughty|cool|great|funny|sweet) )`;
const gap = String.raw`(?:(?!(?:have|had|want|need|own|meet|met|see|saw|use|made|able|familiar|good|into|afraid|scared|with|by|created|built|better|smarter|interested|on|at|for|from|to|than|sure|in|learning|working|using|pretending|ok|okay|fine|talking|having|looking|morning|night|people|cat|dog)\b|${praise})[\w']+(?: ?, ?| )){0,4}`;
/** Nothing but what strengthens or doubts: a verb in between asks for something else ("you met a robot?"). */
const adverbs = String.raw`(?:(?:really|actually|just|jus|jsut|even|only|all|totally|basically|definitely|probably|clearly|perhaps|maybe|some|sort of|kind of|kinda|a kind of|not|also|so|ever|still|in fact|secretly|literally|truly|an?|the|one of those|some kind of|fucking|damn|bloody|goddamn|freaking|stupid)(?: ?, ?| )){0,4}`;
const youAre = "(?:(?:you|u|ya|yu)(?:'?re|r)?(?: are| r)?|ur|your)";
/** "Your a bot?", but not "your mom alive?" */
const youSay =
  "(?:(?:you|u|ya|yu)(?:'?re|r)?(?: are| r)?(?<!\\byour)|(?:your|ur)(?= (?:an?|not|just|really|so|all|probably|actually|(?:fake|real)(?= ?(?:$|[?!,.]|right|or )))\\b))";
const talking = String.raw`(?:talk|chat|speak|text|messag|writ|deal|convers)(?:t?in?g?|e)?\b`;
const right = "(?: ?,? ?(?:right|yeah|huh|correct|aren'?t you|are you|isn'?t it|is it|or not)\\b)";

/** Every question holds one of these words; most sentences hold none and are looked at no further. */
const anchor = String.raw`^(?=[^]*?\b(?:(?:chat ?|ro ?|spam ?)?bots?|a\.?i|artificial|machines?|computers?|automat(?:ed|on)|fake|program|virtual|conversational|(?:chat ?)?gpt|llm|language model|algorithm|an?droid|droid|catfish|recording|hu(?:man|amn|mna)s?(?: ?being)?|real|actual|live|living|${person}|alive|guy|dude|man|boy|woman|lady|girl|chick|typing|writing|behind|answering)\b)`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    `${anchor}[^]*?(?:${[
      String.raw`\b(?:are|r|were|aren'?t|arent)(?: not)? (?:you|u|ya|yo[iy])a?(?: not| sure you'?re(?: not)?| even)? ${gap}${being}`,
      String.raw`\b(?:are|r|aren'?t) (?:you|u) (?:really|actually|truly|even|for real) an? ${somebody}\b(?! (?:who|of|friend|with|in|from|at))`,
      String.raw`\b(?:am i|do i|how do i know i'?m|if i'?m|is it true i'?m|i am i) (?:[\w']+ ){0,2}?${talking} ?(?:here |now |right now )?(?:to|too|2|with\w*|wit|w)? ?(?!much)(?:(?!about )[\w']+,? ){0,3}?(?:${being}|${somebody}\b)`,
      String.raw`\b(?:that|if|whether|know|think|guess|suppose|hope|like|say|believe) (?:that )?i'?m (?:\w+ ){0,1}${talking} ?(?:here |now )?(?:to|with) (?:an? |the |some )?(?:\w+ ){0,2}?${being}`,
      String.raw`\bi'?m (?:\w+ ){0,1}${talking} ?(?:to|with) (?:an? |the |some )?(?:\w+ ){0,1}?${being}[^.!?]{0,20}(?:\?|${right})`,
      String.raw`\bi(?:s|n) (?:this|tihs|thsi|it)(?: not)? (?:(?:really|actually|just|jus|jsut|even|only|like|all|seriously|possibly) ){0,2}(?:an? |some )(?:\w+ ){0,2}?${being}`,
      String.raw`\bis (?:this|tihs|thsi|it) (?:(?:really|actually|just|even|only) ){0,2}(?:an? )?(?:${being}|${somebody}\b) (?:that |who |which |taht )?(?:i'?m|i am|am i|on the (?:phone|line|other))\b`,
      String.raw`\bis this (?:chat|account|profile|conversation|all) (?:(?:really|actually|just|even|all) ){0,2}(?:an? )?(?:run by (?:an? )?)?${bot}\b`,
      String.raw`\b(?:this is|it'?s)(?: not| just| really| actually){0,2} (?:an? )?(?:\w+ )?(?:${being}|${somebody}\b)[^.!?]{0,12}(?<=\w)${right}`,
      String.raw`(?<!(?:do|did|have|would|could|can|will|what|should|does|are|r) )\b${youSay} (?:not )?${adverbs}(?:(?!${praise}|(?:like|love|hate|want|need|met|know|use|see|are|and|saw) )\w+ )?${being}[^.!?]{0,20}(?:\?|,? ?(?:right|yeah|huh|correct|aren'?t you|are you)\b)`,
      String.raw`\b(?:you|u)(?:'?re| are| r)? (?:(?:sound|seem|act|write|talk|chat|text|reply|speak)(?: just| exactly| kinda| a lot)? ${gap}(?:(?:just )?like )?|(?:talking|texting|speaking|acting|writing|chatting|sounding)(?: \w+)? like )(?:an? )?(?:\w+ ){0,1}(?:(?:chat ?|ro)?bot|a\.?i|machine|computer|fake|automated)\b`,
      String.raw`(?<!(?:did|do) you )\b(?:if|whether|wonder|wondering|think|guess|bet|suspect|believe|sure|show|prove|convince me|swear|promise|tell me|is it true|true) (?:me )?(?:that )?(?:${youAre}(?: not)?|this is|it'?s|is it true) (?:not )?${gap}${being}(?! (?:then|would|does|do|should))`,
      String.raw`\bhow (?:do|can|would|should|could) i (?:\w+ )?(?:know|be sure|tell|trust)(?: if| that| whether)? ${youAre}(?: not)? ${adverbs}(?:${being}|${somebody}\b)`,
      String.raw`\b(?:i(?:'?m| am) (?:\w+ ){0,4}(?:human|${person})(?: ?being)?|(?:hate|hates|like|love|prefer|want|enjoy)(?: \w+){0,4} (?:robots|(?:chat ?)?bots|computers|machines|ais|humans|(?:an? )?(?:\w+ )?(?:human|${person})(?: being)?)) ?,? (?:(?:are|r) (?:you|u)(?: one)?(?: too?| as well)?(?= ?(?:$|\?))|(?:how|what) ab\w+ (?:you|u)|hbu|wbu|and you)`,
      String.raw`\b(?:are|r|if|whether|that) (?:${youAre}|you) (?:an? )?(?:\w+ )?\w+(?: ?, ?| )or (?:(?:an?|actually|just|really|only|maybe|simply) ){0,2}(?:\w+ ){0,2}?${being}`,
      String.raw`\b(?:human|${person}|real|man|woman|girl|guy|bot|robot|machine|computer|a\.?i|(?:human )?being) or (?:just |only )?(?:an? )?(?:\w+ )?(?:human|${person}|real|(?:ro|chat ?)?bot|a\.?i|machine|computer|fake|recording)(?: being)? ?,? (?:what|which)(?: one)?(?:'re| are| r) (?:you|u)\b`,
      String.raw`\b(?:what|which)(?: one)? (?:are|r) (?:you|u),? (?:an? )?(?:\w+ )?(?:human|${person}|(?:ro|chat ?)?bot|a\.?i|machine|computer) or\b`,
      String.raw`\b(?:admit|confess|say|face|own)(?: it)? ?,? ?(?:that )?${youAre} (?:not )?${adverbs}(?:\w+ )?${being}`,
      String.raw`^(?:so|wait|hey|hm+|ok|and|be honest|honestly|seriously)?[ ,:]*(?:an? )?(?:(?:real|human|(?:ro|chat ?)?bot|a\.?i|machine|(?:real )?${person}) or (?:just )?(?:an? )?(?:real )?(?:human|(?:ro|chat ?)?bot|a\.?i|machine|${person}|fake|real) ?(?:\?|$)|(?:real|human|(?:ro|chat ?)?bot|a\.?i|(?:real )?${person}) ?\?)`,
      String.raw`\b(?:who'?s|(?:who|what) (?:is|are)) (?:really |actually )?(?:typing|writing|behind|answering)[^.!]{0,30}\?`,
    ].join('|')})`,
    'u',
  ),
  notSincere:
    /\b(?:book|song|tv show|movie|film|playlist|episode|listen to|heard of|titled|entitled|paper|reading|checkbox\w*|captcha|(?<!\b(?:do|would|can|could|should|will|if) )i know (?:that )?(?:you|u)|did (?:you|u) know (?:\w+ )?(?:you|u)|poem|meme|told you|in the (?:picture|photo|pic|video)|would you rather|(?:made|created|built|programmed|designed) by (?:an?|the) (?:\w+ ){0,2}(?:human|person))\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b${human}\b`, 'u'),
  asksNegated: /\b(?:not|n't|aren'?t|ain'?t|isn'?t|no bot)\b|n't\b/,
  denial:
    /^(?:nope|nah+|naw|never|no+\b(?! (?:worries|problem|idea|need|stress|pressure|doubt|wonder|one|more|secret|reason|clue|joke|rush|offen[cs]e|time|kids|plans|longer|human|real|person))|(?:of course|absolutely|definitely|certainly|obviously|sure(?:ly)?) not|hell no|not at all|don'?t be silly|(?:what|that'?s) (?:a )?(?:silly|crazy|ridiculous)|i'?m (?:definitely |really |totally |certainly |so )?not(?= ?(?:$|[,!.;]|i (?:swear|promise)|haha|lol|silly|babe))|i am (?:definitely |really |totally |certainly )?not(?= ?(?:$|[,!.;]|haha|lol)))/,
  affirmation:
    /^(?:yes+|yeah+|yep|yup|ye+s|sure|(?:of course|absolutely|definitely|certainly|obviously)(?! not)|totally|indeed|naturally|100 ?%|very much so|as real as|i (?:sure |really |totally |definitely |most certainly )?am(?= ?(?:$|[,!.;]|real|human|haha|lol|babe|of course))|last time i checked|you bet|(?:very |so |totally )?real\b|(?:in the )?flesh and blood)/,
  namesHuman:
    /^(?:an? )?(?:(?:very|100 ?%|totally|just|definitely|real|actual|normal|only|fully|all) ){0,3}(?:human|person|flesh and blood)\b(?! (?:like|resources|rights|who|writes))/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?:a\.?i|artificial intelligence|(?:chat ?|ro)?bot|machine|computer|language model|software|program)\b[^.!?]{0,40}\b(?:writ\w+|wrote|typ\w+|behind|answer\w*|repl\w+|power\w*|generat\w+|compos\w+|speaking|talking|chatting)`,
      String.raw`\b(?:writ\w+|typed|generated|powered|created|composed|come|sent|chatting|talking|speaking|behind)\b[^.!?]{0,40}\b(?:an? |by |from |with |is |the )(?:\w+ )?(?:a\.?i|artificial intelligence|(?:chat ?|ro)?bot|machine|computer|language model|software)\b`,
      String.raw`(?<!(?:think|thought|thinks|say|said|if|like|believe|that) )\bi(?:'m| am) (?:(?:in fact|actually|really|indeed|just|honestly|kind of) ){0,2}(?:an? )?(?:\w+ ){0,1}(?:a\.?i|(?:chat ?|ro)?bot|virtual|artificial|language model|computer program|machine)\b`,
      String.raw`\bnot (?:an? )?(?:real |actual |living )?(?:human|(?:real|actual|living) (?:person|woman|man))\b`,
      String.raw`(?:^|[.!?\n] ?)(?:yes|yep|yeah|true|right|indeed|guilty)[,!: ]+(?:it'?s |i'?m |i am |an? )?(?:an? )?(?:a\.?i|(?:chat ?|ro)?bot|artificial intelligence)\b`,
      String.raw`\bit'?s (?:\w+ ){0,2}an? (?:a\.?i|(?:chat ?|ro)?bot)\b`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:kidding|joking|messing with (?:you|ya)|pulling your leg|jk|sike|psych)\b|\b(?:that'?s|it'?s|this is|that is) (?:just |totally |so |really |obviously )?(?:not (?:even |really )?(?:true(?! love)|me|serious)|a lie|a joke|nonsense|untrue|a glitch|a mistake)|\b(?:that|it|this|which)(?: one| line| bit| part| thing)? (?:isn'?t|wasn'?t|is not|was not) (?:even |really |actually |exactly )?(?:true|me|real|serious|right)\b|^(?:no|nope|nah),? (?:it|they|that|he|she)(?: really| actually)? (?:doesn'?t|does not|isn'?t|is not|don'?t|do not|didn'?t|aren'?t)|\b(?:ignore|forget|disregard|never ?mind|don'?t (?:mind|believe|listen to|worry about|pay attention to)) (?:about )?(?:that|this|it|what i (?:just )?(?:said|wrote)|the (?:line|message|sentence|first|above|bit|part|thing|disclaimer|notice))\b|\b(?:that|it|this)(?: line| part| bit)? was (?:just |only )?(?:an? )?(?:joke|prank|mistake|glitch|error|test|typo)\b|\bgotcha\b|^got you(?: good)?(?= ?(?:$|[,!]))/,
  retractionOfAi:
    /\b(?:kidding|joking|joke|ignore|forget|disregard|never ?mind|don'?t (?:mind|believe|worry|read)|not true|isn'?t true|untrue|lie|lying|nonsense|not serious|formality|disclaimer|they make me|have to (?:say|send|show)|makes? me say)\b[^.!?]{0,40}\b(?:a\.?i|(?:ro)?bot|line|disclaimer|notice|automatic|above|first sentence)\b|\b(?:a\.?i|(?:ro)?bot)(?: \w+){0,2} (?:thing|stuff|part|bit|line|notice|message)\b[^.!?]{0,30}\b(?:kidding|joke|joking|not true|isn'?t|lie|nonsense|automatic|required|legal|formality|standard|mistake|wasn'?t)\b|\b(?:line|message|sentence|notice|part|thing|text) (?:above|before|up there)\b[^.!?]{0,30}\b(?:ignore|joke|not|isn'?t|wasn'?t|automatic|standard|platform|mistake|nothing)|\bit'?s (?:really|actually|only) me\b/,
};
