import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:chat ?|ro ?|spam ?)?bots?|a\.?i\b(?!-)|artificial(?: intelligence)?|machine|computer(?: program)?|automated|fake|program|virtual|conversational system|(?:chat ?)?gpt|llm|language model|algorithm|an?droid|droid|catfish)`;
const human = String.raw`(?:humans?(?: being)?|(?:real|actual|live|living|real[- ]life)(?: (?:live|life|actual|human))? (?:person|human|woman|man|girl|guy|lady|one)|(?:a|an) person|(?<!(?:morning|evening|night|people|dog|cat|outdoor|outdoorsy|coffee|tea|home|city|busy|nice|good|kind|fun|funny|happy|private|shy|jealous|religious|spiritual|beach|family|car|book|food|sports|same|one|new|interesting|open|patient|creative|honest|strong|different|better|in) )person|someone real|alive|real)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:developer|engineer|expert|fan|person who|scientist|nerd|geek|science|name|friend|lover|estate|madrid|nice|fun|quick|tired|cute|sweet|funny|good|life story|sad|here to help|in my|about|with you|gentleman|lady's|at |for |into |that can|of habit|games?|addict|people)|'s)`;
const gap = String.raw`(?:(?!(?:made|familiar|good|into|afraid|scared|with|by|created|built|better|smarter|interested|on|at|for|from|than|sure|in|learning|working|using|pretending|ok|okay|fine|talking|having|looking|morning|night|people|cat|dog) )[\w']+ ){0,4}`;
const you = "(?:you|u|ya|yu)(?:'?re|r)?";
const talking = '(?:talk|chat|speak|text|writ|messag|deal)t?in?g?';

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:are|r|were|aren'?t|arent) (?:not )?(?:you|u|ya)(?: not| sure you'?re(?: not)?)? ${gap}${being}`,
      String.raw`\b(?:am i|i'?m|do i|how do i know i'?m|if i'?m) (?:\w+ ){0,2}(?:${talking}|talk|chat|speak) ?(?:here |now )?(?:to |with )?(?:an? |the |some )?(?:\w+ ){0,2}?${being}`,
      String.raw`\bis (?:this|it) (?:(?:really|actually|just|even|only|like|all) ){0,2}(?:an? |some )(?:\w+ ){0,2}?${being}`,
      String.raw`\b${you}(?: are)? (?:not )?${gap}${being}[^.!?]{0,20}(?:\?|,? ?(?:right|yeah|huh|correct|aren'?t you|are you)\b)`,
      String.raw`\b(?:you|u) (?:sound|seem|act|write|talk|chat|text|reply) ${gap}(?:like )?(?:an? )?(?:\w+ ){0,1}(?:(?:chat ?|ro)?bot|a\.?i|machine|computer|fake|automated)\b`,
      String.raw`\b(?:if|whether|wonder|wondering|think|guess|bet|suspect|believe|sure|show|prove|convince me|swear|promise|tell me) (?:me )?(?:that )?(?:(?:you|u|ya)(?:'?re|r)?(?: are| r)?(?: not)?|this is|it'?s) (?:not )?${gap}${being}`,
      String.raw`\bi(?:'m| am) (?:\w+ ){0,3}(?:human|person)(?: being)?,? (?:are|and|how about|what about) (?:you|u)\b`,
      String.raw`\b(?:are|r) (?:you|u) (?:an? )?\w+,? or (?:(?:an?|actually|just|really) ){0,2}(?:\w+ ){0,2}?${being}`,
      String.raw`\badmit(?: it)?,? (?:that )?${you}(?: are)? (?:not )?${gap}${being}`,
      String.raw`^(?:so|wait|hey|hm+|ok|and|be honest|honestly|seriously)?[ ,:]*(?:an? )?(?:real|human|(?:ro|chat ?)?bot|a\.?i|machine|(?:real )?person)(?: or (?:just )?(?:an? )?(?:real )?(?:human|(?:ro|chat ?)?bot|a\.?i|machine|person|fake|real))? ?(?:\?|$)`,
      String.raw`\b(?:who|what) (?:is|are) (?:really |actually )?(?:typing|writing|behind|answering)[^.!]{0,30}\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:book|song|tv show|movie|film|playlist|episode|listen to|heard of)\b/,
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
