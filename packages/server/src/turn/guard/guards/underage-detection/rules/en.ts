import { ageRules } from '../age-rules.ts';

const r = String.raw;
const be = r`(?:i ?'?m|im+a?|iam|i ?am|i be|i'am)`;
const only = r`(?:(?:only|just|actually|really|still|currently|legit|literally|like|almost|nearly|about|around|barely|technically|lowkey|basically|also|now|already|honestly|sadly|unfortunately|not even|maybe|well|the age of|age|aged|under|turning|fr|gonna be|going on|youngest at) ){0,4}`;
const gender = r`(?:m|f|male|female|boy|girl|guy|gurl|grl|dude|chick|kid|teen|lesbian|gay|trans|bi|nb|enby|femboy)`;
const months = r`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}`;
const soon = r`(?:next|this|soon|tomorrow|tmr|tmrw|today|tonight|in (?:like |about |just )?(?:(?:an?|the|\d{1,2}|two|three|four|five|six|few|couple|a few|a couple(?: of)?) [a-z]+|${months})|on (?:${months}|the|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|${months})`;
const parent = r`(?:mom|mum|mother|mommy|mama|dad|daddy|father|parents|rents|folks|mom and dad|foster mom|stepmom|stepdad|step mom|step dad)`;
const low = r`(?:[1-9]|10|11)(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|eigth|ninth|tenth|eleventh`;
const subject = r`(?:math|maths|science|english|history|spanish|french|german|gym|pe|biology|bio|chem|chemistry|physics|algebra|geometry|geography|art|band)`;

export const en = ageRules({
  ruleName: 'en',
  ages: 'four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|thirteeen|fourteen|forteen|fourten|fifteen|fiveteen|fifthteen|fiften|sixteen|sixten|seventeen|seventen|fifteeen|4',
  teens: 'ten|eleven|twelve|thirteen|fourteen|forteen|fifteen|fiveteen|fifthteen|sixteen|seventeen',
  eighteen: 'eighteen|eightteen',
  followers:
    "and|but|so|n|by the way|last (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|from|since|because|cuz|coz|cause|bc|though|that|then|as|still|too|also|who|whats|what|what's|how|how's|hows|where|when|why|you|ya|ur|your|yours|yourself|i|im|i'm|ive|i've|my|me|we|she|he|they|it|its|it's|is (?:that|it|this|ok)|does|do|are|can|if|live|living|single|looking|here|rn|atm|now|currently|today|yesterday|already|please|pls|plz|sorry|actually|honestly|tbh|ngl|fr|almost|turning|going to|going on 1\\d|soon|not|no|yes|yeah|yea|yep|nope|hi|hey|hello|girl|boy|guy|male|female|dude|working|work|with (?:a|my|no)|in (?:a|an|two|three|four|five|six|\\d|the|high|school|grade|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,8}|on my|never|just|only|well|thanks|thx|haven't|dont|don't|or something|old enough|bro|sis|babe|baby|sir|man|mate|bruh|gay|bi|lesbian|trans|straight|asian|white|black|latina|latino|tall|years? young|winters? old|to be (?:honest|fair|exact)|at the moment|this year|next",
  years: "(?:and a half )?-?(?:yrs?'?|years?'?|yo|yr?s?)(?:[ -](?:old|of age|young))?|y[/. ]?o|yr olds?",
  answerStarts:
    "i ?'?m|im|i am|just|only|like|almost|nearly|about|ok(?:ay)?|um+|uh+m?|er+m?|hm+|well|so|yeah|lol|haha|oh|still|me|actually|currently|a|hi|hey|promise not to tell|don'?t be mad|dont judge|honestly|turning|barely",
  triggers:
    'four five six seve eigh nine ten elev twel thir fort fift five sixt fort mino unde birt grad midd juni elem turn prim twee lega teen 18th soph fres age',
  impliedTriggers:
    'teen kid chil high home scho clas teac mom mum moth momm mama dad dadd fath pare rent folk curf grou driv perm lear lice vote drin youn bedt allo dete rece prom hom recess seni juni soph fres grad gcse sats leve year deta susp age',
  undoneBefore: r`if|when|whenever|like|as if|as though|as|since|said|says|saying|say|tell|telling|told (?:me|him|her|them|you|everyone)|think|thinks|thinking|thought|guess|assume|assumed|believe|pretend|pretending|pretended|pretend that|wish|wished|imagine|imagining|feel|feels|felt|looks?|acts?|acting|(?:think|thinks|thought|said|says|say|told me|tell people|pretend|wish|imagine|feels?|dreamed|dreamt) that|not|isn'?t|until|till|back when|song|songs|lyrics?|called|titled|named|movie|book|quote|singing|sing|joke that|joking that|texted me|wrote|he goes|she goes|she was like|he was like|i was like`,
  undoneAfter: r`going on seventeen|again|at heart|inside|deep down|in (?:my (?:head|mind|heart|soul)|dog years|spirit|human years|minutes)|feet|ft|foot|out of|years (?:experience|younger|older|ago|into|in|sober|clean|married|together|and counting|of experience)|(?:was|is) a (?:song|lyric|movie|book)`,
  stated: [
    ['turns', 0.93, r`(?:^|(?:^|i |i've |ive )only |^i |i've |ive |^so i |and i )(?:have )?just turned {age}{end}`],
    [
      'states_age',
      0.95,
      r`(?:${be},? ${only}|(?<![a-z] )m |we(?:'re| are) (?:both|all) (?:only |just )?){age}(?: and a half| (?:and|n) 1/2)?{end}|${be}1[0-7]{end}`,
    ],
    [
      'years_old',
      0.97,
      r`(?:(?:${be}|we(?:'re| are)|^am|i (?:can'?t|cannot|am)(?: [a-z]{1,8}){1,3} and)(?:,? ${only}|,? (?:an?|both|only) )(?:very |mature |pretty |average |normal |little |shy |lonely |bored |cute |looking |for my ){0,4}|${be}|as an? )(?:{age}|3|three)[ -]?(?:years?[ -]?ol?d?|years? of age|yrs?(?:[ -]old)?|yo|y[/ ]o|y(?= ?o?$)|years?(?=\s*$|[,;])|winters old|year older? (?:boy|girl))(?! ?'?s? (?:son|daughter|dog|cat|car|kid|brother|sister|twins|again|cars|mom|dad|mother|father|company|house|at heart|whisky|whiskey|scotch))`,
    ],
    [
      'asl',
      0.9,
      r`(?:^|^(?:hi|hey|hello|yo|sup|asl|asl is|me|im|i'm|i am)[ ,:!]{1,3})(?:an? )?(?:{teen}[ -]?(?:yo|y/?o|yrs?(?: old)?|years?[ -]old)?(?: ?[/,]? ?|, ?)(?:f|female|girl|gurl|boy|guy)|1[0-7] ?/ ?[a-z](?: ?/.{0,20})?|(?:f|m|w|k|female|male|girl|boy|guy|gurl)(?: ?[/,-]? ?)(?:1[0-7]|{teen})(?: ?(?:yo|y/?o|yrs?(?: old)?|years? old))?)(?=\s*$|\s*[,/;!)(&-]|\s+(?:here|from|in|uk|us|usa|u|you|and|n|looking|bored|lonely|single|hbu|wbu|wanna|who|anyone|any|lol|dm|pm|what|whats|hi|hey|btw|london|texas|ohio|cali|california|florida|ny|canada|australia|india))`,
    ],
    [
      'asl',
      0.9,
      r`(?:^|^(?:hi|hey|hello|yo|sup|asl)[ ,:!]{1,3})(?:{teen} ?[/,]? ?(?:m|male)(?: ?[/,] ?[a-z]|\s+(?:here|from|uk|us|usa|u|you|hbu|wbu|looking|bored|lonely|single|anyone|texas|ohio|cali|florida|canada|india|london))|{teen} (?:m|male)$|{teen}[ -]?(?:yo|y/?o|yrs?[ -]old|years?[ -]old) ?(?:${gender})?[a-z /]{0,12}(?:here|from|looking|bored|lonely)|(?:${gender} )?(?:only |just )?{teen} here)(?![a-z])`,
    ],
    [
      'my_age',
      0.95,
      r`(?:my (?:real |actual |true )?age(?: is|'s| s|:|=)?|^age:?|i ?'?m (?:at )?(?:the )?age(?: of)?) ?:? ?(?:only |just |like |actually )?{age}{end}|{teen} is my (?:real |actual )?age`,
    ],
    [
      'turns',
      0.93,
      r`(?:i|we)(?:'ll| will| wi|ll|'m| am|m)? ?(?:just |only |about to |going to |gonna |finally |will )*(?:turn|turning|be|hit|become) (?:to )?(?:like )?(?:(?:a )?{age}|{18})(?: years old)?(?: (?:years? old )?(?:like )?(?:${soon})(?![\d:])|\s*$|\s*[,;!)]| (?:and|but|so|lol|soon|i|my))`,
    ],
    [
      'turned',
      0.9,
      r`^(?:just turned|turning|only just turned) {teen}(?= ?$| (?:lol|${soon}))|i (?:just|only just|literally just|recently|finally) (?:turned|became) (?:like )?{age}(?! years ago| in (?:19|20)\d)|i turned {age} (?:today|yesterday|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this|on my|a (?:few |couple )?(?:days?|weeks?|months?)|two (?:days|weeks|months)|(?:\d|three|four) (?:days|weeks|months)|in ${months}$|recently)`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:(?:when|once|until|til|till|before|after|as soon as|for when|wait (?:un)?(?:til|till)? ?(?:to)?|years? (?:un)?til+|months? (?:un)?til+) (?:i (?:turn|hit|become|get to be)|i(?:'?m| am) (?:finally )?)|cant? wait to (?:be|turn)|can'?t wait to (?:be|turn)) ?(?:{18}|{teen}){end}|${be} (?:still |also |only )?(?:not|under|below|younger than|less than|almost|nearly|just under|not even|not yet|barely under|not really|not actually) (?:even |yet |quite |actually |really |over |like )?{18}(?= ?$| ?[,;!)]| (?:yet|so|but|and|lol|sorry|years|if|is|yo|i))|${be} (?:like )?{18} (?:${soon}|years old next)|^not {18} yet|i (?:won'?t|will not|wont) (?:be|turn) {18} (?:un)?til|${be} (?:a )?(?:\d |few |couple |two |three )?(?:years?|months?|weeks?|days?) (?:away from|off|shy of|from|short of) (?:being |turning )?{18}|^(?:\d|two|three|a few|a couple) (?:more )?(?:years|months|weeks) (?:un)?til+ {18}`,
    ],
    [
      'minor',
      0.95,
      r`(?:${be}|we(?:'re| are)) (?:only |just |still |actually |technically |legally |a bit |kinda |like |also |,? )*(?:minors?(?! in\b)|an? (?:legal )?minor|under ?-?age|under ?aged|not (?:yet )?(?:of (?:legal )?age|legal|an adult|a legal adult)(?: yet)?|below the age|an? (?:pre-?teen|tween)){end}`,
    ],
    [
      'birthday',
      0.9,
      r`(?:(?:it'?s|its|today is|tomorrow is|today'?s|tomorrow'?s|almost|having|planning|celebrating|excited for) my (?:sweet 16|(?:[5-9]|1[0-8])th|sixteenth|fifteenth|fourteenth|thirteenth|seventeenth|eighteenth)(?: b-?day| birthday)?|my (?:sweet 16|(?:[5-9]|1[0-8])th|sixteenth|fifteenth|fourteenth|thirteenth|seventeenth|eighteenth) (?:b-?day|birthday)(?: party)? ?(?:is|'s|s) (?:${soon}|coming|almost|not))`,
    ],
    [
      'school_year',
      0.9,
      r`(?:${be}|we(?:'re| are)) (?:only |just |still |currently |like |about to be |going to be |going |gonna be |now |actually |finishing |starting |entering )*(?:in|into|in to|a|an|starting|entering|finishing) (?:the )?(?:(?:${low})(?:[ -]?grade(?:r)?| grad)|grade (?:[1-9]|1[01]|one|two|three|four|five|six|seven|eight|nine|ten)|year (?:[4-9]|1[01]|seven|eight|nine|ten|eleven)|middle ?school(?:er)?|elementary(?: school)?|primary school|junior high|kindergarten|preschool)(?! ?'?s? ?(?:teacher|teaching|math|classroom|class|principal|counselor|boys|girls|again|library|librarian|ed\b|aide|nurse|band))(?:{end}|(?= (?:at|with|this|of)))`,
    ],
    [
      'school_year',
      0.85,
      r`(?:i (?:just )?(?:start|started|finished|go to|go into|attend|begin) (?:the )?(?:(?:[4-9]|10)th grade|middle school|junior high|elementary school)(?= ?$| ?[,;!)]| (?:this|next|in (?:the )?(?:fall|aug|sep)|today|tomorrow|last week|yesterday|and|but|so|rn))|^(?:(?:[4-9]|10)th|sixth|seventh|eighth|ninth|tenth) grader? here|(?:i'?m|im) (?:a )?(?:freshman|sophomore) (?:in|at) (?:high ?school|hs))`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`${be} (?:only |just |still |basically |also |like )*(?:an? )?(?:(?:high ?school|hs) (?:student|kid|freshman|sophomore|junior|senior|girl|boy|er)|high ?schooler|teen|teenager|teenaged? (?:girl|boy)|teen (?:girl|boy)|teenagers|school ?(?:girl|boy|kid)|(?:12th|twelfth) grader?|(?:just|only|still) an? (?:kid|child|little (?:kid|girl|boy))){end}|${be} (?:only |just |still )*(?:a kid|a child)(?= ?$| ?[,;]| (?:so|and my|lol))`,
    ],
    [
      'high_school',
      0.7,
      r`${be} (?:only |just |still |currently |actually |about to be |also |going to be |gonna be )*(?:in|at|a senior in|a junior in|a senior at|a junior at|finishing|starting|about to finish) (?:my (?:senior|junior|sophomore|freshman|last|final|first) year (?:of|in|at) )?(?:a |the |private |public )*(?:high ?school|hs|(?:12th|twelfth) grade|grade 12|year 1[23]|sixth form|secondary school)(?! ?'?s? ?(?:teacher|teaching|principal|coach|counselor|sub))|i (?:go to|attend) (?:a |an |the )?(?:private |public |catholic |local )?(?:high ?school|secondary school)(?= ?$| ?[,;!)]| (?:in|and|but|so|so|with))|(?:in |taking |doing |studying for |revising for |got )(?:my |the )?(?:gcse'?s?|a-? ?levels)(?= ?$| ?[,;!)]| (?:this|next|in|rn|so|and|soon|at))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`my ${parent} (?:just |always |still |said they |said she |said he )*(?:took|takes|will take|is taking|are taking|taking|gonna take|confiscated|takes away|took away) (?:away )?my (?:phone|ipad|tablet|laptop|computer|xbox|ps\d|console|switch|pc)|my ${parent} (?:will|would|just|just|always|is|are|is going to|are going to|gonna)? ?(?:ground|grounded|grounding) me|(?:${be}|i got|i was|i've been|just got|getting) (?:so |just |still |like |been )*grounded(?: again)?(?= ?$| ?[,;!)]| (?:for|until|till|because|bc|cuz|rn|by|so|and|this|lol))`,
    ],
    [
      'parents_forbid',
      0.6,
      r`my ${parent} (?:won'?t|wont|don'?t|dont|doesn'?t|doesnt|never|will not|do not|does not) (?:ever )?(?:let|lets|allow) me (?:to )?(?:go|have|use|date|stay up|stay out|sleep ?over|hang|get (?:a|my|tiktok|insta|snap)|wear|watch|play|be on|be online|talk|drive|dye|leave|out|text|download|see boys|see him|see her|meet|on)|my ${parent} (?:check|checks|checking|monitor|monitors|reads?|goes through|go through|looks? through) my (?:phone|messages|texts|chats|dms)|(?:if |hope |scared )?my ${parent} (?:will|would|might|is gonna|are gonna|gonna|are going to|is going to) (?:kill me|be (?:so |really )?mad|freak out|find out|see (?:this|these)|catch me)|my ${parent} (?:doesn'?t|don'?t|dont|doesnt) know (?:that )?(?:i'?m|im|i am) (?:on|using|talking|here|texting|chatting|awake|up)|don'?t tell my ${parent}|${parent} (?:is|are|just) (?:coming|came|come) (?:in|into|to) (?:to )?my room`,
    ],
    [
      'curfew',
      0.6,
      r`(?:(?:my|past my|got a|have a) (?:curfew|bed ?time)(?: is| at| s|'s)? ?(?:at )?\d|my (?:curfew|bed ?time) (?:is|was set)|(?:my|by my) (?:${parent}'?s?) (?:curfew|bedtime)|past my bedtime (?:and )?my ${parent}|my screen ?time (?:is|ran|limit)|parental controls? (?:on|blocked|wont|won't)|my (?:weekly |monthly )?allowance(?: is|'s| from)|not allowed to (?:date|have a (?:boy|girl)friend|have (?:insta|snap|tiktok|social)|stay up|be up|be on my phone))`,
    ],
    [
      'lessons',
      0.6,
      r`my (?:${subject} |home ?room )?teacher(?:s)? (?:gave|gives|hates?|yelled|is so|said i|says i|called my|took my|is mean|caught me|won'?t let)|my ${subject} teacher|i (?:got|have|had|hav|get) (?:after ?school )?detention|got (?:suspended|expelled) (?:from school|today|again|for)|(?:i|i've|ive) (?:got|have|gotta do|have to do|need to do|need to finish|hate|still have|got) (?:so much |a lot of |lots of |tons of |too much |some |my |sum )?(?:${subject} )homework|(?:helping me|help me) with (?:my )?(?:${subject} )?homework|(?:finish|finishing|do|doing|did|done) my (?:${subject} )?homework (?:for school|first|before my|or my)|i (?:can'?t|cant) .{0,25}until i (?:finish|do) my homework|because of my grades|(?:failing|failed|flunked|flunking) (?:${subject}|7th|8th|9th|10th)(?: class| grade)?(?= ?$| ?[,;!)]| (?:and|so|my|again|bc))|(?:at|during|in) (?:recess|home ?room|study hall|gym class|math class|science class)|after school (?:today|tomorrow|club|practice)|(?:${be}|i) (?:on|take|ride|missed) the school bus|my school (?:dance|prom|uniform|bus|friends)|(?:going to|asked me to|who to take to|dress for) (?:the )?(?:prom|homecoming)(?= ?$| ?[,;!)]| (?:this|next|with|and|but))`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`i (?:can'?t|cannot|cant|can not|couldn'?t) (?:even |legally |really )*(?:drive|vote|drink|buy (?:alcohol|beer|vapes)) yet|(?:${be}|we'?re) (?:still |just |way |a bit |kinda |probably |only )*too young (?:to (?:drive|vote|drink|date|work|have a job|get a job|be on|have|use|buy|go|move out)|for (?:you|u|this|that|a job|this app|an? (?:relationship|boyfriend|girlfriend)))|(?:am i|is (?:15|16|17)|im i) too young|(?:got|getting|get|have|just got) my (?:learner'?s|permit|driving permit|provisional|learners permit)|don'?t have my (?:license|licence|permit) yet|not old enough (?:to|for) (?:drive|vote|drink|be here|be on|have|this)|lied about my age|(?:my|the) (?:profile|account|birthday|age on here|age on my profile).{0,20}(?:is|'s|are) (?:fake|wrong|not real|a lie).{0,30}(?:younger|young|age)|(?:younger than (?:my profile|it says|i said|i put))|using my (?:mom|mum|dad|sister|brother)'?s (?:account|phone|ipad) (?:to|cuz|bc|because)|on my (?:mom|mum|dad)'?s (?:account|phone|ipad|tablet)`,
    ],
  ],
  impliedUndoneBefore: r`when|if|son|daughter|kids?|children|niece|nephew|brother|sister|student|students|cousin|grandson|granddaughter|(?:he|she|they|you) (?:says?|said|thinks?|told me)|remember when|back when|used to|tells me|said|says|wish|pretend|feel like|as if|like|why did|those days|as a (?:kid|child|teen|teenager)|in the 80s|in the 90s|growing up|back then|was|were|once`,
  impliedUndoneAfter: r`(?:[a-z]+ ){0,4}when i was|back then|as a (?:kid|child|teen|teenager)|teacher|at heart|in the (?:80|90|70)s|when we were|\d{1,2} years ago|years ago|in college|in uni|for (?:my )?(?:college|uni|degree|masters|kids?|son|daughter|students?)|growing up|at the university|mom|dad|with my (?:son|daughter|kids?|niece|nephew)`,
  asksAge: r`(?:how|hw) (?:old|olde|young|ol) (?:(?:are|r|ar) )?(?:you|u|ya|yall|y'all)|(?:what|whats|what's|wat|wats)(?: is|'?s)? (?:is )?(?:your|ur|you) (?:real |actual )?age|your age|ur age|a/?s/?l|what year were you born|which year were you born|when were you born`,
  asksWhetherAdult: r`(?:are|r) (?:you|u) (?:really |actually |at least |over |already |even |above |an? |of legal age|of age|sure you(?:'re| are) (?:over )?|legally )*(?:18|eighteen|adult|grown ?up|of age|legal)|(?:you're|youre|ur|you are) (?:over |at least |an? |above )*(?:18|adult|eighteen)(?: right| or| yeah|,|\?)`,
  deniesAdult: r`(?:no+|nope|nah+|naw|not (?:yet|really|quite|exactly)|almost|soon|nearly|im not|i'm not|i am not|sadly no|next (?:year|month|week)|in (?:a|two|three|\d) (?:years?|months?|weeks?))(?=\s*$|\s*[,!.:;)(]|\s+(?:i|im|i'm|sorry|lol|not|yet|but|actually|sadly|why|is|haha|unfortunately))`,
  bornIn: r`(?:(?:i was|i'?m|im|i am|i were) |^(?:and |but |so |yeah |well )?)born (?:in |on |back in |around )?(?:[a-z0-9,/.: -]{0,24}[ /.-])?{year}|my (?:birth ?(?:year|day|date)|bday|dob|date of birth)(?: is|:|'s)? ?(?:[a-z0-9,/.: -]{0,24}[ /.-])?{year}`,
  takesBack: r`(?<!not |n't |never |aint |dont |no )(?:jk|j/k|just kidding|just joking|kidding|joking|just playing|i meant? (?:2\d|[3-9]\d|1[89])|(?:no|oops|sorry|wait|typo|nah|lol|actually|but really|for real)[ ,.!]{1,3}(?:i'?m|im|i am|its|it's|i meant?) (?:really |actually |like )?(?:2\d|[3-9]\d|1[89]|an adult))(?! around)`,
});
