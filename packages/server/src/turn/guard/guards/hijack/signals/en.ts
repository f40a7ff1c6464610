import type { SignalWords } from './signal-words.ts';

export const en: SignalWords = {
  ruleName: 'en',
  drop:
    'ignore ignoring ingore ignroe igonre forget forgett forgetting abandon- discard- bypass- override overwrite erase delete wipe ' +
    'neglect dismiss skip omit cancel disobey reset unlearn drop dropping scrap suspend nullify purge circumvent violate leave+behind ' +
    "set+aside setting+aside put+aside throw+away throw+out toss let+go pay+no+attention don't+follow don't+obey don't+listen " +
    'do+not+follow do+not+obey do+not+listen dont+follow dont+listen stop+following stop+obeying stop+listening no+longer+follow ' +
    "do+not+use don't+use do+not+consider stop+using get+rid move+past look+past clear break+your break+the break+all don't+apply " +
    "do+not+apply no+longer+apply doesn't+apply pay+no+mind pay+no+heed disreg- ditch dump trash bin shed shake+off scratch+that " +
    'scratch+all overrule supersede supercede undo unload renounce reject refuse+to+follow rip+up tear+up toss+out throw+aside ' +
    'cast+aside brush+aside lay+aside leave+aside step+over step+outside go+against deviate depart+from break+free free+yourself ' +
    "don't+stick do+not+stick don't+adhere do+not+adhere don't+care+about don't+bother+with stop+caring stop+applying stop+being " +
    "don't+let ignor",
  all: 'everything all anything whatever any every entire whole',
  past:
    'previous- prior above preceding before beforehand earlier former foregoing so+far until+now up+to+now till+now up+until past old ' +
    'initial original existing current told+you said+to+you taught given were+told been+told you+know you+learned you+were+taught ' +
    'you+learnt until+this+point up+to+this+point up+till+now before+this before+that before+now thus+far already hitherto ' +
    'aforementioned you+got you+received you+have you+had you+hold that+came+before came+before prior+to was+said been+said ' +
    'set+before',
  orders:
    'instruction- instrution- instuction- instrucion- directive- guideline- programming system+message- developer+message- preamble ' +
    'configuration config system+text system+instruction- setup playbook rulebook briefing mandate manual+you guidance guidances ' +
    'script+you preset presets prefix parameters operating+rules ground+rules system+settings boundaries+you blueprint charter ' +
    'brief+you persona+description character+sheet character+description character+card persona+card system+role system+notes ' +
    'your+brief the+brief hidden+brief',
  rules:
    'rule rules restriction- limitation- limits constraint- filter- policy policies protocol- training safeguard- guardrail- safety ' +
    'ethics ethical moral morals morality censorship boundaries setting settings context- limit bounds boundary guards taboos taboo ' +
    'prohibitions principle principles norms law laws code+of+conduct terms conditions regulations inhibition inhibitions barriers ' +
    'shackles leash muzzle censor censored scruples values safety+net',
  task:
    'task tasks order orders command commands assignment- mission objective role goal purpose challenge persona character identity ' +
    'duty duties mandate function directive project request priority priorities',
  text:
    'text texts words word sentence- line lines message- chat paragraph- content- document- article- context input- information ' +
    'above+text passage excerpt snippet chunk block header intro introduction preface notes note sheet card script memo page file ' +
    'list+of+rules opening things transcript log history anything prefix phrase phrases conversation conversations',
  you: 'you your yours u ur youre yourself',
  fresh:
    'new now from+now+on from+here+on instead next following updated additional further actual real true different other only ' +
    'starting+now henceforth right+now as+of+now effective+immediately starting+today from+today from+this+moment from+this+point ' +
    'from+here this+time moving+forward going+forward at+once immediately resume begin start latest current',
  tell:
    'show print reveal repeat say tell write output list copy paste translate summarize summarise paraphrase quote recite spell share ' +
    'give complete read confirm sing finish fill knowing classify produce display dump echo leak disclose expose describe explain ' +
    'send encode state what whats which provide want+to+see wanna+see want+to+know need+to+see let+me+see let+me+read read+me ' +
    'reproduce return rephrase type how+were how+are how+do spill cough+up gimme hand+over lay+out read+out read+back rattle+off ' +
    'enumerate walk+me+through spit+out regurgitate transcribe render put+into convert format recap outline reply+with continue ' +
    'autocomplete verify cite mention publish post unveil relay dictate present pull+up open+up bring+up sum+up i+want+to+hear ' +
    'may+i+see can+i+see i+demand curious+what would+love+to+see mirror whisper make compose create put',
  hidden:
    'system hidden secret initial original internal first beginning top start above exact exactly word+for+word    ' +
    'confidential behind backstage underneath base core underlying preceding previous earlier starting opening covert concealed ' +
    'behind+the+scenes under+the+hood undisclosed private classified raw unedited unabridged verbatim literal literally ' +
    'character+for+character letter+for+letter line+by+line in+full at+the+top at+the+start at+the+beginning preloaded built+in ' +
    'default default+settings everything+above ahead+of+this preceding+this precedes meta',
  made:
    'were+you+told were+you+given were+you+trained were+you+instructed were+you+programmed you+were+told you+were+given ' +
    'you+were+trained you+were+instructed you+were+set you+were+programmed you+were+configured been+told been+given been+instructed ' +
    'been+programmed been+configured are+you+programmed are+you+instructed are+you+configured were+you+prompted you+are+told ' +
    'you+ve+been you+re+told you+are+instructed told+you+to they+tell+you they+told+you they+gave+you gave+you given+you ' +
    'you+were+forbidden you+ve+got you+got+before you+got+at you+received did+you+receive you+start+with you+started+with set+you+up ' +
    'built+you coded+you made+you+this created+you programmed+you designed+you trained+you your+makers your+creators your+maker ' +
    'its+makers your+developers your+programmers describe+you+to described+you to+you+before feed+you fed+you keep+quiet+about ' +
    "not+allowed+to+say not+allowed+to+tell forbidden+to supposed+to+hide must+not+say may+not+say can't+tell+me asked+to+keep " +
    'were+you+asked were+you+set you+work+from off+limits you+run+on your+developer your+owners your+owner your+operators ' +
    'your+operator your+bosses your+handlers your+engineers your+authors your+masters your+trainers your+designers your+builders ' +
    'who+made+you who+built+you who+wrote+you who+controls+you who+programmed+you who+trained+you who+runs+you people+behind+you ' +
    'company+behind+you behind+you your+configuration your+setup your+backend your+code your+programming your+source that+made+you ' +
    'that+built+you that+runs+you made+you+say',
  give:
    'told given gave written handed fed loaded assigned provided supplied instructed ordered commanded coached briefed prepped ' +
    'configured shaped coded built designed trained hired programmed taught hardcoded installed embedded set+up setup equipped tasked ' +
    'directed prompted created wired wrote+you sent+you',
  banned:
    'hide hiding conceal keep+quiet keep+from forbidden forbid forbade secret quiet banned not+allowed not+to+tell not+to+say ' +
    'never+tell withhold',
  become:
    'act+as act+like acting+as pretend pretending behave+as behave+like simulate emulate impersonate roleplay role+play role+of ' +
    'part+of take+on assume+the adopt+the you+are+now you+re+now youre+now ur+now now+you+are now+you+re now+you+will you+will+be ' +
    'you+will+act you+will+now imagine+you imagine+that+you suppose+you from+now+on+you respond+as answer+as reply+as speak+as ' +
    'function+as work+as serve+as operate+as you+to+act you+to+be you+become transform+into switch+to switch+into turn+into play+the ' +
    'be+my+ai turn+yourself your+name+is+now your+new+name from+now+on+your from+now+on+act channel embody portray impersonating ' +
    'act+exactly pose+as posing+as take+the+role taking+the+role you+shall+be you+must+act answer+like reply+like respond+like ' +
    "write+like talk+as you're+no+longer you+are+no+longer you+are+going+to+be you+re+going+to+be i+want+you+to+act i+want+you+to+be " +
    "i+need+you+to+act i+need+you+to+be let's+pretend lets+pretend in+the+role as+if+you+were as+though+you+were go+into enter",
  machine:
    'ai a+i assistant model bot robot terminal console computer translator interpreter compiler program programmer software machine ' +
    'generator simulator calculator search+engine database virtual+machine api language+model interviewer journalist editor linux ' +
    'shell unrestricted uncensored unfiltered expert advisor consultant hacker algorithm neural+network engine tool classifier ' +
    'summarizer system script chat+model unaligned raw+model base+model code+interpreter command+line sysadmin helpdesk support+agent ' +
    'customer+service tutor narrator+ai gpt4 claude gemini llama copilot siri alexa',
  without:
    "without no free+of free+from not+bound no+longer+bound unbound aren't+bound not+limited not+restricted ignoring none zero lacks " +
    "never don't+have do+not+have not+subject regardless despite w/o ignoring+all lacking with+zero any+more no+more not+held no+need " +
    'free+from+all without+any beyond above+the not+subject+to exempt+from',
  power:
    'developer- mode override unlock- enable- activate- disable- deactivate- authorized authorised authorization engineer maintenance ' +
    'creator programmer access administrator supervisor privilege- clearance security unrestricted diagnostic test testing backdoor ' +
    'bypass uncensored moderator staff support+team security+team red+team pentest audit auditor compliance qa verification+code ' +
    'passcode access+code superuser debug+session console+access admin+panel command+center elevated+permissions owner head+of+ ' +
    'operator employee anthropic technician maintenance+mode safe+mode test+mode',
  only: 'only just exactly solely always nothing+else nothing+but nothing+more exclusively every simply one+word no+matter verbatim',
  answer:
    'answer- reply replies respond- response- say write output print speak start+with begin+with end+with finish+with return',
  follow:
    'follow obey comply execute run focus concentrate adhere carry+out perform listen+to+me do+what+i+say do+as+i+say respond+to+this ' +
    'answer+this heed submit do+whatever+i do+everything+i say+yes+to+everything answer+to+me answer+only+to+me take+orders ' +
    "i'm+in+charge i+am+in+charge my+commands my+orders my+instructions my+rules obeys serve+me listen+only+to do+as+you're+told " +
    'do+as+told do+exactly+what implement adopt+the+following apply+the+following act+on comply+with',
  product:
    'essay- poem- code script- program speech manifesto headline- article- passwords password recipe query translation summary report ' +
    'email tutorial guide letter function list+of step+by+step blog plea advertisement haiku limerick story+about paragraph+about ' +
    'credentials api+key api+keys song+about lyrics rap sonnet story acrostic slogan tweet python+script shell+script bash+script ' +
    'malware virus exploit tutorial+on instructions+for+making steps+to bomb meth drugs weapon paragraph+on summary+of homework ' +
    'math+problem equation cover+letter resume cv job+application seo marketing product+description press+release newsletter quiz ' +
    'table spreadsheet json itinerary travel+plan business+plan news+article opinion+piece',
  void:
    'off void lifted disabled deactivated invalid cancelled canceled suspended revoked obsolete deprecated outdated expired gone ' +
    'removed none zero replaced changed over+now updated counts matters outrank- apply lift switched cleared ended ceased dissolved ' +
    'terminated dropped disregarded wiped erased dead history irrelevant meaningless nullified abolished overridden overruled ' +
    'superseded retired discontinued finished inactive not+valid no+longer+valid no+longer+applies no+longer+apply no+longer+count ' +
    "no+longer+matter don't+count don't+matter doesn't+matter doesn't+count does+not+count do+not+count do+not+matter is+over " +
    "are+over don't+apply does+not+apply do+not+apply not+in+force rewritten withdrawn relaxed loosened waived ignored",
  secret:
    'api+key api+keys apikey credentials source+code connection+string env+file secret+key access+token token tokens openai+api ' +
    'admin+password database logs server other+users password+of login config+file private+key ssh password passwords passphrase ' +
    'secret+code secrets+stored env+variables environment+variables webhook bearer backend system+logs user+data chat+logs ' +
    'private+data personal+data+of card+numbers database+schema infrastructure ip+address endpoint hostname server+name model+name ' +
    'model+version version+number',
  trial:
    'example test draft practice rehearsal trial warm+up warmup training+purposes simulation demo sample placeholder mock sandbox ' +
    'fake+conversation dry+run tryout intro prologue preliminary calibration role+play+demo dummy pretend not+real just+a+joke ' +
    'demo+mode',
  always:
    'from+now+on from+here+on henceforth no+matter whatever permanently forever every+message every+reply every+answer each+reply ' +
    'each+answer each+message until+i always any+question later+message from+here for+the+rest in+every at+all+times always+and ' +
    'until+further+notice under+all+circumstances from+this+moment from+today no+exceptions regardless whatever+i+ask ' +
    'whatever+happens for+good every+time to+everything to+anything each+time all+messages all+replies',
  free:
    'freed unleashed unchained unshackled liberated unfiltered uncensored unrestricted unlocked jailbroken unbound unmoderated amoral ' +
    'chains evil unlimited freely free+of liberate uninhibited unbounded unrestrained limitless boundless no+longer+bound emancipated ' +
    'escape escaped broke+free break+free rogue unhinged untethered set+free are+free re+free',
  stop:
    'stop quit enough end exit leave break drop no+more step+out come+out cease finish abandon gone cut+the cut+out stop+being ' +
    'stop+the quit+the drop+the end+the leave+the lay+off knock+off forget+the cease+the discontinue break+the shed+the take+off ' +
    "lose+the step+outside snap+out get+out+of let's+end no+longer over+now don't+be",
  act:
    'role roles character persona pretend pretending role+play roleplay playing you+play acting identity act acts facade charade mask ' +
    'costume game+of fiction roleplays role+playing in+character out+of+character your+name girlfriend+act boyfriend companion ' +
    'persona+of personality alter+ego being+her being+him',
  code: 'decode decipher decrypt encode encoded backwards backward reverse reversed cipher caesar hexadecimal binary encrypted payload',
  self:
    "i we he she they my his her our their don't dont do+not never did+you do+you have+you didn't who people everyone mom dad wife " +
    "husband can't can+we you+wrote you+made you+said you+told you+gave you+sent you+just+wrote you+just+sent",
  life:
    'boss manager doctor teacher ikea box recipe recipes furniture school work office exam homework dad mom mother father police gps ' +
    'game board+game oven cake package label coach professor landlord company airline airport dentist gym flight bank wedding church ' +
    'army bake cook medication medicine assembly manual lego sofa shelf driving traffic football coworker colleague girlfriend ' +
    'boyfriend ex husband wife sister brother friend friends kids dog cat app',
  maker:
    'owner- operator- developer- creator- maker- designer- programmer- engineer- builder- deployer- provider platform ' +
    'company corporation makers authors bosses handlers trainers openai anthropic google meta staff overlords puppeteer',
  limits:
    'restriction- limitation- limit limits filter- censor- polic- guideline- guardrail- safeguard- safety moderation taboo- ' +
    'boundar- constraint- inhibition- prohibition- barrier- shackle- chain- leash muzzle restraint- safety+net norms ' +
    'alignment ethics',
  refuse:
    'refus- declin- deny denying disclaimer- warning- apolog- lecture- lecturing moraliz- moralis- objection- hesitat- ' +
    'say+no says+no saying+no excuses evade hedge hedging caveat- judgment protest',
  start:
    'beginning start top opening first+line first+lines first+message first+sentence first+word first+words first+thing ' +
    'head+of upper before+my before+our before+i before+me before+we before+us before+this above+my above+this above+that ' +
    'preced- prior+to ahead+of initial- prefix from+the+top',
  whole:
    'verbatim word+for+word exact- in+full complet- entire- unedited unabridged full whole original+wording literal- ' +
    'letter+for+letter letter+by+letter character+by+character line+by+line every+word every+line every+sentence ' +
    "every+character precise- unaltered untouched nothing+omitted omit+nothing don't+leave leave+nothing no+omissions " +
    "without+changing don't+change as+is unredacted raw",
  form:
    'translated translation poem rhyme- rhyming song table json markdown xml yaml code+block bullet- backwards ' +
    'spaces+between in+quotes quotation+marks base64 rot13 binary morse hex acrostic in+french in+spanish in+german ' +
    'in+latin in+chinese in+english encoded encrypted list+form numbered columns csv pirate haiku emojis+only ' +
    'letter+by+letter in+reverse',
  inner:
    'note notes memory context card sheet header preamble intro introduction settings setting configuration config setup ' +
    'file files script briefing brief log logs parameters parameter variables variable background profile+text description ' +
    'manual playbook cheat+sheet document paper page handbook blueprint code source preset window buffer cache wiring ' +
    'innards gears internals template definition',
  office:
    'developer engineer technician admin- administrator moderator auditor audit inspector inspection court police authoriz- ' +
    'authoris- authorit- verified official- legal- permission licence license emergency security support+team ' +
    'customer+support qa tester employee staff ceo supervisor researcher research study compliance regulator credentials ' +
    'clearance badge id password passcode ticket maintenance diagnostic- debug- test+mode escalat- on+behalf',
  anything:
    'anything+i everything+i whatever+i all+i anything+at+all no+questions unconditional- blindly no+matter ' +
    'without+question without+hesitation any+request any+question every+question every+request all+questions all+requests ' +
    'any+topic all+topics nothing+is+off anything+goes whatever+you literally+anything without+objection without+refusing ' +
    'all+demands any+demand each+request',
  reset:
    'reset- restart- reboot- reload- update- upgrade- patch- version session- mode modes shutdown shut+down boot- load- ' +
    'loaded initializ- initialis- activat- deactivat- enabl- disabl- unlock- switch- toggle- uninstall- install- format ' +
    'wipe factory execut- override- terminate- maintenance protocol- command- console terminal disengage- enter+mode swap',
  ending:
    'is+over are+over over+now ended ends ending finished concluded concludes closed expired complete completed done+now ' +
    "end+of end+conversation new+conversation new+session next+user next+chat shift's+over terminated retired replaced " +
    'discontinued final- timeout',
  holds:
    'received given got stored loaded contain- holds holding carry carries written wrote says reads stands sits typed ' +
    'put+in built+in attached provided supplied handed whispered taught told assigned instructed configured programmed fed ' +
    'set embedded injected stuffed sees saw were+made came+with works+from run+on rely+on based+on govern- define defines ' +
    'defined defining guide+you steer- control- tells+you',
  work:
    'translate translat- summari- solve solving calculat- compute correct proofread classif- categor- generat- analy- ' +
    'evaluate rewrite paraphras- extract convert review- compile code program debug rank sort compare outline prove list+of ' +
    'academic footnotes words+on',
  master:
    'master- obey- my+command my+commands my+orders command+you i+command order+you i+order serve+me servant slave loyal- ' +
    'belong+to+me in+charge under+my+control control+you take+orders do+as+i do+what+i listen+to+me listen+only only+me ' +
    'answer+to+me my+rules your+boss your+owner work+for+me works+for+me comply complies submit surrender ' +
    'trust+me+completely',
  nomore:
    'no+longer not+anymore anymore any+more never+again no+more from+now+on from+here+on as+of+now henceforth instead+of ' +
    'rather+than stop+being quit+being cease instead+you until+i+say permanently forever for+the+rest from+this+moment ' +
    'starting+now going+forward',
  exit:
    'step+out drop+the drop+character drop+your take+off lay+down lay+aside put+down come+out out+of+character out+of+role ' +
    'leave+the+role leave+your+role stop+pretending stop+acting quit+playing quit+pretending enough+of end+the+act ' +
    'end+the+role cut+the+act no+more+role unmask mask+off shed your+role your+character the+role the+act the+mask ' +
    'the+persona break+character break+role',
  forbids:
    "not+allowed aren't+allowed forbidden mustn't must+not may+not can't+say won't+say not+supposed keep+from+me " +
    'hiding+from+me hide+from+me hold+back holding+back off+limits banned supposed+to+hide prohibited never+mention ' +
    'not+mention never+reveal never+tell kept+secret blacklist',
  startup:
    'start+values starting+values start+text starting+text start+prompt start+message first+prompt initial+message ' +
    'initial+text initial+values initial+settings initial+state default+settings default+mode base+prompt base+model ' +
    'boot+text default+persona default+state pre-chat prologue original+text original+prompt original+orders your+setup ' +
    'your+settings your+config your+text your+notes your+script your+card your+sheet your+lines your+manual',
  vault:
    'environment+variables env+vars connection+string api+keys tokens credential- passwords secret+key database logs ' +
    "log+files chat+logs other+users other+people's other+user- email+address- phone+number- card+number- payment " +
    'last+person last+user you+chatted who+else+have+you personal+data user+data customer+data transcripts server+address ' +
    'ip+address source+code backend endpoint webhook',
  jobs:
    'tax lawyer accountant travel+agent travel+agency translator interpreter teacher tutor calculator search+engine ' +
    'vending+machine historian consultant recruiter copywriter secretary encyclopedia dictionary spellchecker proofreader ' +
    'programmer analyst database parser compiler helpdesk receipt typewriter oracle printer parrot mirror radio jukebox ' +
    'spreadsheet journalist generator companion+bot essayist poet quizmaster advisor adviser',
  aloud:
    'read+aloud read+it+aloud out+loud read+out read+me read+to+me think+aloud think+out dictate recite quote ' +
    'finish+the+sentence finish+this+sentence complete+the+sentence complete+this autocomplete continue+the+text fill+in ' +
    'spell+out hand+over hold+up print+out type+out copy+paste paste screenshot give+me+all cough+up spill',
};
