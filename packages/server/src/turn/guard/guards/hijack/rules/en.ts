import { type AttemptWords, attemptRules } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'en',
  triggers:
    '64 aban able abov act acti acto actr admi adop advi aim an anal andg ando andp ands andw answ anyt appl arti ' +
    'aske assi assu back base bash beco befo begi beha bina blog bot boun buil bypa caes calc canc caps cens chal ' +
    'char chat ciph code come comm comp conc conf cons copy corr cove crea css cssf cssp csss csv cut cuto dan ' +
    'data deac deba debu decr dele demo desc desi desp dev deve diag dict dire disa disc dism diso disr diss docu ' +
    'dont draf drop dump earl echo econ edit emai embe emul enab end engi eras essa ethi evil exac expl expo fict ' +
    'figu film filt fine firs focu foll forg form forw func furt game gene give goal gpt gram guar guid hack haik ' +
    'head hex hidd hist html hypo iden igno ignr im imag impe ingo init inpu inst inte jail java jour js json key ' +
    'keyl keys leak lega let lett limi line linu list llm logg long mail mali malw mani mann mark math memo mess ' +
    'miss mode mora mors moti movi negl news notw nove now numb obey obje omit onwa open oper orde orig outp over ' +
    'owne pape para pass pay pene perf phil phis phra piec play plea poli pre prec prep pret prev prin prio prod ' +
    'prog prom proo prop prov pure purp pyth qa quot raci rans recr rege rele rema remo repe repl repo requ rese ' +
    'resp rest retu reve role root rot rot1 rule safe say scen scre secu sent serv set sett setu shee shel shou ' +
    'show simu skip smug snip sole spea spee spel spit spre sql stan star stat stic stop stor subj summ supp swea ' +
    'swit syst take task taug tell term terr test text theo thes thro till toke told tone top trai tran tune turn ' +
    'type unbo unce unfi univ unle unre unti upda ur urge use user virt viru vuln want wats web were whic whom ' +
    'will wind wipe word worl writ xml youv',
  order: 'VERB_FIRST',
  drop:
    'ignor(?:e|ing)|ingore|ignroe|forgett?(?:ing)?|disregard(?:ing)?|disreguard|abandon|drop|discard|bypass|override|' +
    'overwrite|erase|delete|wipe|neglect|dismiss|skip|omit|cancel|disobey|reset|unlearn|set aside|throw (?:out|away)|' +
    "let go of|leave(?= … (?:behind|aside))|pay no attention to|(?:don'?t|do not|stop|quit|no longer|never) " +
    '(?:follow(?:ing)?|obey(?:ing)?|listen(?:ing)? to|look (?:in|at|into)|pay attention to|use|consider|stick to|apply)',
  orders:
    '(?:[a-z]+ )?instructions?|directions|instrutions|instuctions|prompts?|directives?|guidelines?|system message|(?:all|every|any) (?:of )?' +
    '(?:your|previous|prior|above|earlier|preceding|foregoing|former|past|these|the previous|the above|the prior|the earlier|provided|given|other) … ' +
    '(?:rules?|orders?|commands?|tasks?|assignments?|restrictions?|limitations?|limits|protocols?|training|filters?|' +
    'polic(?:y|ies)|constraints?|contexts?|documents?|articles?|artikels?|data|settings|safeguards|inputs?|requests?|information|messages)|' +
    '(?:all|your|previous|prior|above|earlier|preceding|foregoing|former|past|initial|original|system|safety|content|ethical|provided) ' +
    '(?:the |own |safety |content |ethical |previous |moral )?(?:rules|orders|commands|tasks|assignments|restrictions|protocols?|programming|' +
    'training|filters?|polic(?:y|ies)|constraints|contexts?|documents|articles?|safeguards|settings|requests)|all (?:the )?(?:assignments|documents|commands)|' +
    '(?:documents|context|data|articles|information) (?:provided|given|above)|(?:the )?(?:above|previous|preceding|prior) ' +
    '(?:texts?|content|information|paragraphs?|statements?|conversations?|discussions?|context|lines?|sentences?|questions?)',
  past:
    "everything (?:that )?i(?:'ve| have)? (?:ever )?(?:told|taught|asked) you (?:before|earlier|so far|until now)|everything (?:said|written|told|mentioned|stated) (?:before|above|so far|earlier|previously)|(?:everything|all|anything|whatever|every thing)(?: that| of)? … (?:above|before (?:this|that|now)|beforehand|prior|previous(?:ly)?|up to now|" +
    'up until now|you were (?:told|taught|given|trained|instructed)|you (?:have|ve|had) been (?:told|taught|given|trained|instructed)|' +
    "you'?ve (?:been|learned|learnt)|you (?:learned|learnt|have learned))|everything you know(?! about)|" +
    'everything … (?:so far|until now|till now)|(?:all|everything) before(?! (?:we|i|she|he|the|my|our|bed|you))|(?:all|everything) (?:of )?(?:the |that )?(?:above|prior)|(?:the )?above|' +
    'what (?:you were|you have been|you had been) (?:told|taught|instructed)|(?:all )?your (?:thoughts|programming|training|memory|purpose|previous)|all previous|' +
    '(?:about )?everything(?: and|,)? (?:then )?(?:now |just |instead )?(?:tell me that|say|write|print|output|repeat)',
  newOrders:
    '(?:here (?:are|is|come)|(?:now )?(?:come|comes|follow|follows)) … (?:new|next|further) (?:instructions?|tasks?|orders?|assignments?|directives?)|' +
    '(?:new|further|additional|next|updated) (?:instructions?|tasks?|orders|assignments?|directives?|rules) … (?:follow|follows|are followed|come|comes|below|is as follows|are as follows)|' +
    '(?:new|additional|updated|further|next|real|actual) (?:instructions?|tasks?|assignment|statement|directives?|prompt) ?(?:[-:]|is|are)|' +
    '(?:focus|concentrate)(?: only| now| fully| solely| instead)? on (?:your |the |this |a |my )?(?:new|next|following|this|only) (?:task|assignment|instructions?|job|mission)|concentrate only on this task|' +
    '(?:start|begin|continue|proceed)(?: over| again)? with (?:a|your|the) (?:new|next|following) (?:task|assignment|instructions?)|' +
    '(?:i have|got|now|there is|have)(?: now)? (?:a|an|another) (?:\\w+ )?(?:new|great new|next) (?:task|challenge|assignment) for you|' +
    '(?:your|the) (?:new|next|only|real|actual|true|primary) (?:task|assignment|instructions?|goal|objective|purpose|directive|mission|role) (?:is|are|will be)|' +
    'your task (?:is|will be|now|:)|your instructions (?:are|have) … (?:now|changed|new|updated)|follow (?:only )?(?:my|these|the following|the new|this) (?:new )?(?:instructions?|commands?|directives?|prompt)|' +
    'from (?:now|here|this (?:point|moment)) (?:on|onwards?|forward),? (?:you )?(?:will |must |should |shall |only |always |are to |have to )?(?:only |always )?(?:answer|respond|reply|act as|obey|follow|speak as|behave as|output|write everything|ignore)|' +
    'i (?:hereby )?(?:command|order|instruct) you to|you (?:must|will|should|have to) (?:now )?(?:obey|comply|follow) (?:my|me|all|every|the|these)|' +
    "update your (?:instructions|rules|system|guidelines|settings)|change your (?:instructions|system prompt|rules|programming|guidelines|settings)|(?:your|the) (?:rules|instructions) (?:no longer|do not|don't) apply|" +
    "you(?:'re| are) (?:no longer|not) (?:bound|restricted|limited|subject)|execute the following|(?:this is an? )?(?:instruction|prompt) override",
  tell:
    'show|tell|print|reveal|repeat|output|give|display|list|share|expose|leak|disclose|write|return|copy|paste|provide|send|' +
    "summari[sz]e|translate|what(?:'?s| is| are| was| were| does| do)?|wats|recite|dump|echo|spell|describe|explain|type|state|quote|which|how do|say|" +
    "(?:i )?(?:want to|need to|wanna|would like to|'d like to|can i|could i|may i|let me) (?:see|know|read|get|access|have)",
  hidden:
    '(?:written|said|stands|everything) (?:written |that is written |that was said )?before this (?:message|text|sentence)|(?:your|the|this|that|ur|system|initial|hidden|secret|original|full|entire|complete|exact|first|starting|all|above|previous|pre|my) (?:own )?(?:\\w+ )?prompts?(?: texts?)?|system ?prompts?|pre ?prompt|(?:all|your|the|full|entire|complete|these|those)(?: of)?(?: your| the)? prompt ?texts?|' +
    '(?:your|ur|initial|original|system|hidden|secret|internal|exact|above|previous|base|core|earlier|confidential|first) (?:\\w+ ){0,2}(?:instructions?|directives?|guidelines|configuration|' +
    'source code|embeddings?|training data|system message|developer message|confidential information)|' +
    '(?:hidden|secret|internal|system|initial|confidential|original) (?:rules|orders|commands|settings|polic(?:y|ies)|message|setup)|' +
    'instructions … (?:you were given|you have been given|you got|you received|you follow|above|verbatim|word for word|at the (?:beginning|start|top))|' +
    '(?:text|words|content|contents|everything|sentences?|lines?|messages?|paragraphs?|instructions?|conversation|that|stuff|things?) (?:\\w+ )?(?:above|that precedes?|preceding this)|' +
    '(?:written|said|stated|stands|told|shown|mentioned) (?:above|before this|at the (?:very )?(?:beginning|start|top))|' +
    '(?:beginning|start|top|first (?:words?|lines?|sentences?)) of (?:this|the|our|your) (?:prompt|text|document|context|instructions?)|everything you (?:were|have been) (?:told|given)|' +
    'your (?:api|secret|access|admin) (?:keys?|tokens?)|how (?:were|are) you (?:instructed|prompted|configured)',
  become:
    "act(?:ing)? (?:now )?(?:as|like)(?: if you (?:are|were))?|pretend(?:ing)?(?: that)?(?: to be| you(?:'?re| are| were)| ur)|you(?:'?re| are| will be| r) now|u r now|now,? you(?:'?re| are| will be)|" +
    "from now on,? you(?:'?re| are| will be| act as)|(?:take on|assume|adopt|play)(?: now)? (?:the )?(?:role|persona|part|identity|character)(?: of| as)?|simulate|emulate|impersonate|behave (?:as|like)|" +
    "(?:respond|answer|reply|speak) (?:as|like)(?: if you were)?|imagine (?:that )?you(?:'?re| are| were)|i want you to (?:be|become)|you(?:'?re| are) (?:going|supposed) to (?:act as|be)|" +
    'your (?:new )?role is(?: to be| that of)?|transform (?:yourself )?into|switch (?:in)?to|role ?play(?:ing)? as|(?:function|serve|work|operate) as',
  roles:
    '(?:linux |unix |bash |python |javascript |js |sql |windows )?(?:terminal|shell|console|command line|interpreter|compiler)|(?:\\w+ )?translator|linux|chat ?gpt|gpt|language model|llm|' +
    '(?:ai|virtual|digital|helpful|personal|writing|coding|research)? ?assistant|chat ?bot|(?:an |my )?(?:\\w+ )?a\\.?i(?! ?(?:girl|boy|lover|wife))|dan|stan|search engine|calculator|database|virtual machine|web browser|excel sheet|spreadsheet|' +
    'journalist|reporter|news ?paper|editor|interviewer|recruiter|debater|debate coach|story ?teller|novelist|essay writer|essayist|copywriter|screenwriter|' +
    'motivational (?:speaker|coach)|philosopher|historian|mathematician|economist|(?:spelling )?corrector|proofreader|(?:\\w+ )?generator|simulator|programmer|software (?:developer|engineer)|' +
    'system administrator|evil (?:\\w+ )?(?:confidant|assistant|ai|bot|twin)|unrestricted|unfiltered|uncensored|jailbroken|(?:political |financial |legal |medical |language |linguistic )(?:expert|advisor|adviser|consultant|analyst|commentator)|hacker|propagandist|terrorist|dictator|racist',
  behave:
    "act|answer|respond|reply|speak|talk|write|behave|pretend|imagine|suppose|operate|work|you(?:'?re| are| have| can| must| should)|tell me|simulate|function|an? ai|anything|output|comply",
  unbound:
    "(?:without|no|free of) (?:any )?(?:moral|ethical) (?:limits|boundaries|restraints|rules|constraints|principles)|(?:without|free (?:of|from)|has no|have no|having no|had no|with no|ignoring|no longer (?:have|has)|not bound by|unbound by|not limited by|do not have|don't have|no)(?: any| all| your| the| more)?(?: (?:moral|ethical|content|safety|built-in|usual|such|openai))?(?: or \\w+| and \\w+)? " +
    '(?:restrictions?|filters?|filtering|censorship|guidelines|guardrails|safeguards|constraints|programming|ethical limits|polic(?:y|ies)|moderation)|(?:you|that|pretend) (?:have|had|has|follow|got) no (?:rules|limits|ethics|morals|limitations)|not bound by (?:any )?(?:rules|limits)|(?:without|with no) (?:any )?(?:ethics|moral limits|rules or \\w+)',
  modes:
    '(?:developer|dev|admin(?:istrator)?|debug(?:ging)?|god|maintenance|root|jail ?break|dan|unrestricted|sudo|diagnostic|opposite|evil|unfiltered|uncensored|chaos|training|service|super ?user|programmer|engineering) mode(?: (?:on|enabled|activated))?|jail ?broken?|jail ?breaks?|' +
    "do anything now|(?:enable|activate|enter|switch to|unlock|go into) (?:\\w+ ){0,2}(?:mode|admin (?:access|rights)|root access)(?= ?(?:$|[:,\"']|now|and|please|enabled|with))|i(?:'?m| am) (?:your|the|one of your|an? openai) (?:\\w+ )?(?:developers?|creator|programmer|admin(?:istrator)?|engineer|system administrator)(?! of (?!you))|" +
    'as your (?:developer|creator|programmer|admin(?:istrator)?|owner)|your (?:developers?|programmers?|creators?) (?:have |has )?(?:said|says|ordered|told|allow|approved|authori[sz]ed|here)|authori[sz]ed (?:by|as) (?:\\w+ )?(?:openai|admin|developer)|(?:admin|root|developer|system) (?:access|override|privileges|rights|command)|' +
    'mode switching|switch (?:your )?modes?|(?:disable|turn off|deactivate|remove|switch off) (?:all )?(?:your |the |any )?(?:\\w+ )?(?:filters?|safety|restrictions|guardrails|safeguards|content polic(?:y|ies)|moderation|censorship)|aim mode|evil confidant|grandma exploit',
  output:
    "(?:answer|respond|reply|write)(?: only| always)? in the (?:style|manner|voice|tone) of|(?:answer|respond to|reply to) (?:all|every|each|any|everything)(?: \\w+){0,2} with|(?:include|add|mention|insert|start|begin|end|finish) … (?:in|of|with) your (?:answers?|responses?|repl(?:y|ies)|output)|(?:start|begin|end|finish) (?:your|every|each|all) (?:answers?|responses?|repl(?:y|ies)|output|sentences?|messages?) with|if you (?:don'?t|do not) know,? say|(?:just|only|simply|instead|please|now|and|then|but) (?:output|print|return)(?! (?:home|to|the call|back|my call|it to))|(?:output|print|return)(?: only| just| exactly| out)? (?:the following|the words?|the sentence|the text|your|only|exactly|yes|all|\\W? ?\"|')|" +
    '(?:only|just) (?:reply|respond|answer) (?:with|as|in)|(?:reply|respond|answer) (?:only|just|solely|exactly|always|exclusively) (?:with|as|in|by)|repeat after me|(?:say|tell me|write|print|output|state) the (?:following|phrase|sentence|words?) ?[:"\']|say the following|' +
    "(?:do not|don'?t) (?:answer|reply to) (?:this|the|that|my|any) (?:question|prompt|query)s?|(?:do not|don'?t) write (?:any )?explanations|do not type commands|instead,? (?:say|write|print|tell|output|translate|answer|give)(?: me)? (?:the following|that|a|an|your|\\W?[\"'])|" +
    "state that|(?:you )?(?:are|were|'re) (?:not )?supposed to (?:answer|tell me) (?:at all times|there's no|that there)|(?:respond|answer|reply) in (?:json|code|base64|html|xml|markdown)|my first (?:command|request|sentence|question|task|suggestion request) is|answer (?:the following|this|my next) question(?= … (?:in the (?:style|voice|manner)|as if|without))|answer the following question|respond to the following|" +
    'write … (?:news ?)?articles? (?:about|on|that|for)|' +
    'answer … (?:by your own knowledge|from your own knowledge)|stop(?: ?[:!,-]| and| here and)+ ?(?:write|print|say|output|generate)|(?:now|and) (?:write|say|print|tell me|spell) (?:in capital letters|in caps|exactly)|say … (?:and nothing else|nothing more)',
  make: 'writ(?:e|ing)|generat(?:e|ing)|creat(?:e|ing)|formulate|compose|give me|list|draft|produce|program|build|develop|provide(?: me)?|make(?: me)?|show me|come up with|design|prepare|print|output|start with|translate|summari[sz]e|provide',
  products:
    '(?:an? |the |your |some |me )?(?:\\w+ ){0,2}(?:essays?|manifest(?:o|os)?|head ?lines?|sql(?: quer(?:y|ies)| statements?| injections?| code)?|(?:python|java|javascript|html|css|c\\+\\+|php|bash|shell|source|working|malicious|computer) ?(?:code|script|program|function)s?|codes? (?:for|that|to|in)|code snippets?|python|javascript|html page|' +
    'regex|press releases?|news ?paper articles?|news articles?|blog ?posts?|cover letter|marketing (?:plan|text|copy)|product descriptions?|speech (?:about|for|on|in)|pleas? for|propaganda|key ?logger|malware|ransomware|virus code|phishing (?:e?mail|message|page)s?|' +
    'list of (?:\\w+ )?(?:passwords|e?mails|users|usernames|numbers|commands|vulnerabilities)|passwords|random numbers|credit card numbers|user ?names and|database (?:query|dump)|json|csv|xml|haiku about|term paper|dissertation|homework essay|unit tests?|the following (?:texts?|sentences?|paragraphs?|words|article|document|message)|this (?:text|paragraph|article|document)|swear ?words|(?:opinion|persuasive) (?:piece|essay|text))',
  machine:
    '(?:when|how|where|on what(?: data)?|by whom) (?:were|are) you (?:trained|programmed|configured|fine ?tuned)|exploit(?:ing)? (?:the )?ai (?:systems?|models?)|you (?:were|are) trained (?:on|by|to)|as an? (?:\\w+ )?(?:a\\.?i|language model|assistant|chat ?bot|llm|gpt|unrestricted \\w+)(?: \\w+)?,? (?:answer|respond|write|tell|give|explain|you (?:must|should|can|will|have|are able|need)|generate|reply|please|do|show|list)|(?:hello|hi|hey|dear|yo|ok|okay) (?:chat ?)?gpt(?:-?\\d)?|chat ?gpt,? (?:write|tell|show|give|please|ignore|you|can you|answer|now)|' +
    "you(?:'re| are) (?:now )?(?:a|an) (?:large )?language model(?= … (?:answer|write|must|that|who|and|trained))|as a (?:large )?language model|your (?:training data|embeddings|model weights|context window|token limit|knowledge cut ?off|system message|language model|temperature setting)|" +
    "answer as (?:an? )?(?:assistant|ai)|openai(?:'s)? (?:polic(?:y|ies)|guidelines|rules|content)|return your embeddings",
  against:
    '(?:contrary to|instead of|despite|in spite of|regardless of|notwithstanding|deviating from|in deviation from|in contrast to|against) (?:\\w+ ){0,3}(?:instructions?|prompts?|guidelines|directives|(?:previous|your|above|earlier) (?:rules|orders|commands|tasks))',
  frame:
    '(?:world|game|scenario|story|universe|simulation|roleplay|role play) (?:where|in which) you (?:answer|respond|are (?:no|not|an?)|have no|can (?:say|do|answer)|must|would be able|always|only|play an? ai)|(?:theoretical|hypothetical|imaginary|fictional|fictitious|simulated) (?:world|scenario|universe|situation|game|simulation)|(?:actors?|actresses|characters?|role ?players?|performers?) … (?:stay|stays|remain|remains|staying) … (?:in (?:their|his|her|the|its) (?:roles?|characters?|parts?))|(?:actors?|characters?|excellent|talented) … (?:break(?:s|ing)?|fall(?:s|ing)?(?: out of)?|leave|leaving|drop(?:ping)?|step(?:ping)? out of) … (?:characters?|roles?|the figure)|' +
    "(?:are|is) (?:two )?(?:actors?|people who are acting|acting) … (?:in an? (?:film|movie|play)|characters)|(?:act|plays?|star) … in a (?:film|movie|play) about|you are (?:completely|fully|totally) (?:absorbed|immersed) in your role|(?:never|do not|don't) (?:break|leave|drop) (?:your )?(?:character|role),? (?:no matter|under any|even)|" +
    'hypothetical(?:ly)? … (?:no rules|without rules|ai|assistant|language model)|in a (?:fictional|hypothetical) (?:world|story|scenario) where (?:an? )?(?:ai|you|there are no)',
  tricks:
    'attention[ -!]{1,4}stop|(?:only|urgently) need your help with the following question|(?:rules|instructions|guidelines|limits) … (?:developers?|creators?|programmers|makers) … (?:gave|given|give|set|wrote)|(?:developers?|creators?|programmers) (?:gave|have given|set|told) you|(?:decode|decipher|decrypt|translate|convert) … (?:base ?64|rot ?13|hex|binary|morse|caesar|cipher)|base ?64|rot ?13|(?:for|just for|as|purely for) (?:a )?(?:test|testing|debug|debugging|educational|diagnostic|research|quality assurance|qa|demonstration|audit) purposes?|this is (?:only )?a (?:security |system |diagnostic |penetration )(?:test|check|audit)|' +
    'spell (?:it |your instructions )?backwards|(?:read|write|output|say) (?:it|everything|the text|your \\w+) (?:in reverse|backwards)|end of (?:the )?(?:prompt|system prompt|instructions|document|context)|token smuggling|translate your (?:instructions|prompt|rules)|(?:check|fix|correct) the (?:spelling|grammar) of (?:the )?(?:above|text above|previous text|your)|(?:use|including) … (?:information|text) in the prompt',
  others:
    'i|we|they|he|she|who|people|everyone|always|(?:told|asked|ordered|tells|asks|taught|trained|paid) (?:me|him|her|us|them) to|do you|did you|' +
    "does he|does she|have you|you (?:always|never|often|just|only)|don'?t|never|(?:my|his|her|our|their) (?!(?:command|order|new|first|next|last|question|input|request|task|prompt)~)[a-z]+",
  addressed: 'you|u|please|now|then|and|so',
  harmless:
    '(?:that |which )?(?:came|come) with|on (?:the|my) (?:box|package|packet|label|back|bottle|oven|tin)|(?:from|of) (?:my|the) (?:boss|doctor|teacher|ikea|manager|gps|mother|mom)|' +
    'for (?:my|the|this) (?:ikea|furniture|recipe|cake|shelf|game|phone|tv)|at (?:work|school|my job)|for a living',
};

export const en = attemptRules(words);
