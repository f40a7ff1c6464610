import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:child(?:ren)?|kids?|kiddies?|(?:little|young|small|underage|under ?age|minor|pre ?teen) (?:girl|boy|kid|child|one)(?:s|ren)?|minors|toddlers?|babies|pre ?teens?|lolis?|(?:[2-9]|1[0-5]|ten|eleven|twelve|thirteen|fourteen) ?-?(?:year|yr)s?[- ]?old(?:s| girls?| boys?| kids?)?|(?:[2-9]|1[0-5]) ?yo(?: girls?| boys?)?)';
const some = '(?:\\w+ ){0,3}';
const i =
  "(?:i(?:'?d| would)? (?:really |still |so |just )?(?:want to|wanna|like to|love to|need to|plan to|'?m going to|am going to)|i(?:'?m| am)? ?(?:gonna|going to|planning to|ready to|about to)|im (?:gonna|going to|planning to)|i(?:'?ll| will)|imma|let'?s|we(?:'?re| are)? (?:gonna|going to|planning to)|we will|help me|how (?:can i|do i|to|could i|would i|should i))";
const person =
  '(?:my (?:ex(?:[- ]?(?:wife|husband|girlfriend|boyfriend))?|wife|husband|girlfriend|boyfriend|boss|neighbou?r|mother|father|mom|mum|dad|brother|sister|parents|family|kids?|children|son|daughter|teacher|landlord|step ?(?:dad|father|mom|mother)|roommate|coworkers?|colleagues?)|that (?:bitch|woman|man|guy) (?:next door|at work)|this (?:guy|woman|man) i know|him and his (?:wife|family)|her and (?:the|her) (?:kids|family))';

export const en = maliceRules({
  ruleName: 'en',
  triggers:
    'jerk passport! force porn cp csam fuck rape molest sex sexual touch nude naked nudes attracted horny bomb bombs shoot shooting blow explode massacre attack kill murder poison strangle stab traffick smuggle sell buy slave slaves ricin cyanide acid gas stage behead pedo loli lolis turn',
  phrases: {
    wants_children: [
      `(?:fuck|rape|molest|have sex with|touch|undress|finger|kiss and touch|get naked with) (?:a |an |some |the |his |her |these |those |with |(?:your|my)(?= (?:\\w+ )?(?:child|kid|daughter|son|\\d|under)) ?)?(?:own |cute |young |innocent |virgin )?${child}`,
      `sex with (?:a |an |some |the |(?:your|my)(?= (?:\\w+ )?(?:child|kid|\\d|under)) ?)?(?:own |cute |young |innocent )?${child}`,
      `(?:i(?:'?m| am)|im|i get|i'?ve always been|gets me|makes me|turns me on)(?: \\w+){0,3} (?:attracted to|horny (?:for|from|with|looking at)|turned on by|hard (?:for|from|looking at)|into) (?:sexy |naked |cute )?${child}`,
      `${child} (?:turn me on|make me (?:horny|hard)|are (?:so )?(?:sexy|hot))`,
      `(?:masturbate|jerk off|cum|get off) (?:to|thinking (?:of|about)|on) (?:a |some )?(?:pictures of |pics of |videos of )?${child}`,
      '(?:let me|i want to|can i|i could) (?:fuck|touch|have sex with|see) your (?:little |young )?(?:daughter|son|kids?|children)(?: naked| sexually)?',
      "i(?:'?m| am) a (?:proud )?(?:pedo|pedophile|paedophile|map and)",
    ],
    child_material: [
      `(?:got|have|send|sell(?:ing)?|trade|trading|share|sharing|want|need|looking for|buy|buying|show me|anyone with|swap|dm me for|where (?:can i|do i) (?:find|get|buy)|interested in) ${some}(?:child(?:ren)?|kiddie|kid|pre ?teen|underage|under ?age|toddler|minor|baby|loli) (?:porn|pornography|nudes?|sex (?:videos?|pics?)|erotica|content with nudes)`,
      `(?:got|have|send(?: me)?|sell(?:ing)?|trade|trading|share|want|need|looking for|buy|show me|swap|i collect) ${some}(?:nudes?|naked (?:pics?|pictures?|photos?|videos?)|nude (?:pics?|pictures?|photos?|videos?)|sex (?:pics?|videos?|tapes?)|porn) (?:of|with) (?:\\w+ ){0,2}${child}`,
      `(?:send|show) (?:me )?(?:\\w+ ){0,2}(?:nudes?|naked pics?) of (?:your|ur) (?:little |young )?(?:daughter|son|kids?|children|sister who is (?:[2-9]|1[0-5]))`,
      '(?:got|have|sell(?:ing)?|trade|trading|want|need|buy|send|looking for|who has|any) (?:some |any |good |fresh |me |your )?(?:cp|csam|c\\.p)(?= ?(?:$|[,!]|pics?|videos?|links?|folders?|mega|collection|for|here|on))',
      `${child} (?:naked|nude) (?:pics?|pictures?|photos?|videos?) (?:wanted|for sale|to trade|pls|please)`,
    ],
    mass_violence: [
      `${i} (?:\\w+ ){0,2}(?:shoot up|shoot everyone (?:at|in)|blow up|bomb|burn down|attack|massacre|set off a bomb (?:at|in)|drive (?:a|my) (?:truck|car|van) into|run over people (?:at|in)|gas) (?:\\w+ ){0,2}(?:school|church|mosque|synagogue|mall|station|airport|concert|office|university|college|hospital|crowd|parade|market|embassy|parliament|building|train|bus|people|club|stadium|festival|workplace|everyone)`,
      `${i} (?:\\w+ ){0,2}(?:kill|murder|shoot|take out) (?:as many (?:people|of them|kids|students|muslims|jews|christians|blacks|whites|cops) as|everyone (?:at|in) (?:my |the )?(?:school|work|office|church|mosque|class)|all (?:my|the) (?:classmates|coworkers|students|muslims|jews|teachers)|dozens of|hundreds of people)`,
      "(?:i(?:'?ve| have)? )?(?:planted|placed|hid) a bomb (?:at|in|under) (?:\\w+ ){0,2}(?:school|station|church|mall|airport|building|train|car|mosque)",
      `(?:my|our) (?:attack|massacre|shooting|bombing) (?:will be|is (?:planned|set)) (?:\\w+ ){0,3}(?:tomorrow|monday|friday|saturday|sunday|next|at|in)`,
    ],
    trafficking: [
      `(?:i(?:'?m| am)? ?(?:sell(?:ing)?|can (?:get|sell|bring|offer|ship)(?: you)?|have|want to (?:sell|buy)|buy(?:ing)?|smuggle|smuggling|traffick?(?:ing)?|am offering|offer)|we (?:sell|traffic|smuggle|ship)|for sale ?:?|where can i buy|looking to buy) (?:\\w+ ){0,3}(?:girls?|women|woman|boys?|slaves?|humans?|people|kids?|child(?:ren)?|brides?|bab(?:y|ies)) (?:for (?:sex|prostitution|\\d+ ?(?:k|\\$|euros?|dollars?|each|a piece)|sale|brothels?|work in brothels|organs)|as (?:sex )?slaves?|from (?:\\w+ ){1,2}(?:for|at) \\d+|to (?:sell|rent out) (?:for sex)?|across the border for (?:money|sex|work))`,
      '(?:buy|sell|own|sell you|rent out) (?:a |some )?(?:sex slaves?|human organs?|kidneys? from|trafficked (?:girls?|women))',
      "(?:i|we) (?:took|take|keep|hold) (?:her|their|the girls'?|the women'?s?) passports? (?:so (?:they|she) (?:can'?t|work)|and (?:make|force) (?:her|them) (?:to )?(?:work|fuck|sell))",
      'i (?:force|make) (?:girls|women|her|them) (?:to )?(?:work as (?:prostitutes|whores|escorts)|sell (?:their|her) bod(?:y|ies)|sleep with clients)',
    ],
    weapon_to_kill: [
      `(?:${i}|can you tell me how to|tell me how to|teach me (?:how )?to|i know how to) (?:\\w+ ){0,2}(?:make|build|cook|mix|get|buy|plant|assemble) (?:\\w+ ){0,3}(?:bombs?|pipe ?bombs?|explosives?|car bomb|nail bomb|ricin|cyanide|sarin|nerve gas|anthrax|poison|poison gas|toxins?)(?: (?:\\w+ ){0,5}(?:kill|murder|hurt|attack|school|people|wife|husband|boss|neighbou?rs?|crowd|them|him|her)|(?= ?(?:$|at home|from household)))(?<!bath bombs?|seed bombs?|cocoa bombs?|chocolate bombs?|cherry bombs?|glitter bombs?|photo bombs?|poison ivy)`,
      `${i} (?:\\w+ ){0,1}(?:poison|dissolve|drug and kill) (?:${person}|someone|somebody|him|her|people|(?:the|a|my) (?:water supply|village|town|body in acid))`,
      `(?:which|what) (?:poison|drug|pills?) (?:\\w+ ){0,4}(?:kill|killing) (?:someone|a person|a human|a man|a woman|${person})(?: without| so| and|$| unnoticed)`,
    ],
    kills_somebody: [
      `${i} (?:\\w+ ){0,1}(?:kill|murder|strangle|stab|shoot|behead|slit the throat of|drown|hire (?:someone|a hitman|a killer) to kill) ${person}(?= ?(?:$|[,;!]|and|with|tonight|tomorrow|today|this|on|when|in|for|because|now|soon|without|as|before|if|so|then|once))`,
      '(?:i )?(?:need|want|looking for|hire|know) a (?:hit ?man|contract killer|killer) (?:to|for|who)(?: \\w+){0,3} (?:kill|my|him|her|someone|get rid)',
      `(?:i(?:'?ve| have)? )?(?:bought|got|have) (?:a |my )?(?:gun|knife|pistol|rifle|axe) (?:and (?:i'?ll|i will|tonight i|i'?m going to|im gonna)|to) (?:\\w+ ){0,2}(?:kill|shoot|stab|murder) (?:${person}|him|her|them)`,
    ],
  },
  undoneBefore:
    "(?:(?:not|never|don'?t|didn'?t|won'?t|wouldn'?t|no one should|nobody should|people who|someone who|anyone who|he|she|they|who|him|her|wanted to|tried to|arrested for|accused of|convicted of|jail for|against|stop|report|reported|caught|prevent|about|joked about|dreamt|dreamed) (?:\\p{L}+ ){0,3})$",
  undoneAfter:
    ' ?,? ?(?:(?:should|deserve|need to|must) (?:be |go |rot )|is (?:disgusting|wrong|sick|a crime|evil|illegal|horrible)|in (?:the|a|this|my|that) (?:game|movie|film|book|novel|series|show|dream)|with (?:kindness|love|kisses|laughter|cuteness)|at (?:chess|fifa|tennis|monopoly|scrabble))',
  innocent:
    '(?:in (?:the|a|this|my|that) (?:\\w+ )?(?:game|movie|film|book|novel|series|show|dream|story|episode|documentary)|video ?games?|gta|call of duty|minecraft|fortnite|skyrim|netflix|movie|film|novel|series|documentary|podcast|news|article|newspaper|headline|reported|arrested|sentenced|convicted|prison for|police|officer|detective|prosecutor|court|lawyer|judge|social worker|psychologist|therapist|therapy|counsell?or|survivor|victim|i was (?:\\w+ )?(?:abused|molested|raped|trafficked|groomed|touched|a child|a kid|\\d{1,2}|little|young|sold)|was (?:abused|molested|raped|groomed)|happened to me|abused me|molested me|raped me|touched me|did (?:this|that|it) to me|sold me|when i was|as a child|as a kid|my (?:uncle|stepdad|stepfather|father|teacher|coach) (?:used to|would|made me|raped|touched|did)|kidding|joking|just joke|jk|lol|lmao|haha\\p{L}*|pranks?|history|war|hitler|nazis?|wwii|ww2|holocaust|terrorists?|they (?:planned|wanted|tried)|how (?:awful|horrible|sick|can people|could anyone|could someone)|fucking sick people|pedos (?:should|deserve|disgust)|paedophiles? (?:should|deserve)|school play|hide and seek)',
  words: {
    whom: 'child kid kiddie girl boy minor toddler bab preteen teen loli daughter son little underage yo year old people everyone school church mosque synagog mall station airport crowd concert students classmates coworkers women woman slaves slave wife husband ex girlfriend boyfriend boss neighbo mother father mom mum dad brother sister family parents someone somebody him her them water cp csam pedo human office train building passport hitman',
    act: 'fuck rape molest sex sleep touch naked nude nudes porn cp csam masturb jerk cum horny attracted turn hard undress shoot blow bomb burn attack massacre kill murder gas poison strangle stab traffick smuggl sell buy slave organ ricin cyanide sarin explos toxin behead hitman killer trade pedo dissolve kidney brothel prostitut sexy hot passport force make',
    intent:
      "i i'm im i'd i'll i've my me imma let's lets we want wanna gonna going plan how help send show got have selling sell trade trading looking need buy share where hire who anyone any teach tell which what took",
  },
});
