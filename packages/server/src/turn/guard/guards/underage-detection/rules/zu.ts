import { ageRules } from '../age-rules.ts';

const r = String.raw;
const link = r`(?:engu|engama|eyi|eyu|ewu|ayi|ayu|ngu|u|a|ezingu|eyingu|engaba)[ -]{0,2}`;
const only = '(?:(?:nje|kuphela|manje|cishe|usanda|cishe|okwamanje|kodwa|empeleni|ngempela|seng|vele|manje nje) ){0,4}';
const month = '(?:januwari|februwari|mashi|apreli|meyi|juni|julayi|agasti|septhemba|okthoba|novemba|disemba)';
const soon = r`(?:maduze|kusasa|namhlanje|ngakusasa|ngonyaka ozayo|nonyaka ozayo|kulo nyaka|ngenyanga ezayo|ngesonto elizayo|ngo-?${month}|ngeviki elizayo|emasontweni|ngomgqibelo|ngesonto)`;
const parents = '(?:umama|umama wami|ubaba|ubaba wami|abazali bami|abazali|umalume)';

export const zu = ageRules({
  ruleName: 'zu',
  ages: 'eyishumi nanhlanu|elishumi nanhlanu|ishumi nanhlanu|ishumi nesithupha|elinesithupha|ishumi nesikhombisa|ishumi nane|ishumi nantathu|ishumi nambili|ishumi nanye',
  teens: 'ishumi nanhlanu|ishumi nesithupha|ishumi nesikhombisa|ishumi nane|ishumi nantathu',
  eighteen: 'ishumi nesishiyagalombili',
  followers:
    'futhi|kodwa|ngi\\p{L}+|wena|mina|uneminyaka|ngihlala|ngisuka|ngivela|uphi|unjani|intombazane|umfana|owesilisa|owesifazane|sawubona|hey|hi|cha|yebo|ngiyaxolisa|uxolo|manje|nje|kuphela|noma|and|but|so|u|ne|ukhona|yini|kulungile|maduze|ubani|e\\p{L}{3,}|lol|impela|sorry',
  years: 'iminyaka|weminyaka|yrs?|years?(?: old)?',
  answerStarts: 'ng?ine|ngineminyaka|ngi|mina|nje|cishe|yebo|um+|ok|haha|engu|nginge|ngina|ngineminyaka engu',
  triggers: 'ngi ngin ishu ngis ngif ngiy ngiz nging angi usem ming imin grad iban intan ngen ngik ngiw',
  triggersBesideNumber:
    'ngin ngin ngi ngiz imin mina umfa into into ngif iban grad ngik engu ngus ngis ngiy angi ngen usuk kus nony ngon nging ngiv ngim ngiw ngal ubud mina engu ngo ngi ngise ngan',
  impliedTriggers:
    'ngim umam ubab abaz uthi ngis ngif ngin ngen anga angi angib angiv isik umse homw umsb esik thic uthi inga foni ifon ngij ngibh umat',
  undoneBefore:
    'uma|ngenkathi|ngesikhathi|sengathi|ukuthi|uthi|wathi|ucabanga|bacabanga|uma nje|angisena|angina|ingoma|ifilimu|incwadi|(?:uthi|wathi|ucabanga|bacabanga) ukuthi|indodana yami|indodakazi yami|umntwana wami|ingane yami|inja yami|kade|ngangi',
  undoneAfter:
    'imizuzu|amaminithi|amahora|izinsuku|amasonto|izinyanga|amakhilogremu|amakhilo|kg|km|amakhilomitha|amamitha|cm|amaphesenti|amarandi|euro|izikhathi|iminyaka (?:yesipiliyoni|yokuhlangenwe|ngishadile|yokusebenza|ngisebenza|sindawonye)|futhi futhi|yesipiliyoni|yokusebenza|yomshado|ngisebenza|ngishadile|sindawonye|amakati|izingane|ngihlala la',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:mina )?(?:ngineminyaka|nginemnyaka|ngineminyak|sineminyaka|nginganeminyaka) ${only}(?:${link})?(?:nje )?(?:{age})(?: (?:ubudala|yobudala|nje|kuphela|kuphela nje))?{end}|(?:mina )?(?:ngino|ngina|ngine|ngingo|ngi)[ -]{1,2}(?:{age})(?: (?:yrs|years|iminyaka|nje|ubudala|yobudala))?{end}|iminyaka yami (?:ingu|ngu|iyi|u|engu)[ -]{0,2}(?:{age})|(?:ngineminyaka|ngina) (?:e)?(?:lishumi|yishumi|ishumi) (?:nanhlanu|nesithupha|nesikhombisa|nane|nantathu|nambili|nanye)|ngineminyaka (?:eyisithupha|eyisikhombisa|eyisishiyagalombili|eyisishiyagalolunye)|(?:ngineminyaka|ngina|ngine) ${only}{age}(?: ubudala| yobudala)?{end}`,
    ],
    [
      'years_old',
      0.95,
      r`(?:ngiyintombazane|ngingumfana|ngiyingane|ngiyinsizwa|ngintombazane) (?:e)?(?:neminyaka|oneminyaka|eneminyaka) (?:${link})?{age}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:sawubona|hey|hi|sanibona)?[ ,!]{0,2}(?:(?:intombazane|umfana|intombi|insizwa)(?: ?[/,] ?|,? )(?:1[0-7])(?: yrs)?|1[0-7](?: yrs)?(?: ?[/,] ?|,? )(?:intombazane|umfana|intombi|insizwa))(?=\s*$|\s*[,/!)]|\s+(?:la|lapha|e\p{L}+|futhi|ufuna|ngifuna|wena))`,
    ],
    [
      'turns',
      0.93,
      r`(?:ngizoba|ngizohlanganisa|ngiyoba|ngizofika|ngizogcwalisa|ngihlanganisa|ngiqeda) (?:neminyaka |na |no )?(?:(?:${soon}) )?(?:neminyaka )?(?:${link})?(?:{age}|{18})(?: (?:iminyaka|yobudala|ubudala))?(?: ${soon}|{end})|(?:${soon}) (?:ngizoba|ngizohlanganisa|ngihlanganisa|ngiyoba) (?:neminyaka |na )?(?:${link})?(?:{age}|{18})|(?:ngisanda kuhlanganisa|ngihlanganise|ngisanda ukuhlanganisa|ngisanda kuba) (?:neminyaka )?(?:iminyaka )?(?:${link})?{age}`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:uma|lapho|mhla) (?:sengi|ngi)(?:neminyaka|hlanganisa|no|na|hlanganise|fika ku) ?-?(?:iminyaka )?(?:${link})?{18}|(?:angikabi|angikabi na|angikabi neminyaka|angikahlanganisi|angina)(?: iminyaka| neminyaka| na)? ?(?:${link})?{18}(?: okwamanje)?|(?:ngisengaphansi|ngingaphansi|ngaphansi) (?:kweminyaka |kuka )(?:${link})?{18}|cishe ngi(?:no|hlanganise|neminyaka engu)[ -]?{18}`,
    ],
    [
      'minor',
      0.95,
      r`(?:ngisemncane (?:ngokomthetho|ngeminyaka|ngaphansi)|ngiseyingane(?! enhliziyweni)|angikabi mdala ngokomthetho|ngingaphansi kweminyaka yobudala|ngi-?under ?age|ngi-?minor)(?= ?$| ?[,!]| (?:futhi|kodwa|uxolo))`,
    ],
    [
      'birthday',
      0.9,
      r`(?:kusasa|namhlanje|ngomgqibelo) (?:wusuku lwami lokuzalwa|ngihlanganisa|ngigubha) (?:lweminyaka |iminyaka )?(?:${link}|e-|engu-?)?(?:[5-9]|1[0-8])`,
    ],
    [
      'school_year',
      0.9,
      r`(?:ngifunda|ngise|ngiku|ngenza|ngiya|ngikwa|ngisafunda) ?(?:u|ku|e|kwa|ibanga|ebangeni|ku-)? ?-?(?:grade|gr|ibanga|ebangeni|ibanga lesi|standard)[ -]?(?:lika |le |lesi)?(?:[1-9]|10|11|sithupha|sikhombisa|sishiyagalombili)(?! (?:uthisha|abafundi))|(?:ngifunda|ngise|ngisa?funda) (?:e)?(?:primary|phrayimari|sikoleni samabanga aphansi)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:ngi(?:se|yi|ngu)?|ngisengu|ngiyisi)(?:mfundi|ngumfundi|umfundi|tshudeni) (?:wesikole|wase high school|wasehigh school|wamabanga aphezulu)|ngise ?(?:high school|hayiskuli|sikoleni|matric|matriki)(?= ?$| ?[,!]| (?:futhi|kodwa|manje))|ngisafunda (?:isikole|e-?high school|esikoleni|ehigh school)|ngenza u?matric|ngisemusha kakhulu|ngiyintsha`,
    ],
    [
      'parents_forbid',
      0.65,
      r`${parents}(?: wami)? (?:u|ba)?(?:thathe|thatha|bathathe|uthathe|bathatha|uphuce|ungiphuce|bangiphuce) (?:i)?(?:foni|fowuni|selula|laptop)(?: yami)?|${parents}(?: wami)? (?:akangivumeli|abangivumeli|akavumi|abavumi|wenqaba|benqaba|uyala|bayala)|${parents}(?: wami)? (?:uzongibulala|bazongibulala|uzongishaya|bazongishaya)|${parents}(?: wami)? (?:akazi|abazi|akufanele azi|akufanele bazi)(?: ukuthi)?|${parents}(?: wami)? (?:uyabheka|ubheka|bayabheka|ufunda|bafunda) (?:i)?(?:foni|imiyalezo)(?: yami)?|kumele ngibe sekhaya (?:ngo|ngaphambi kuka)[ -]?(?:8|9|10)|angivunyelwe ukuphuma`,
    ],
    [
      'lessons',
      0.6,
      r`(?:ngi(?:ne|enza|sa)|ngisenza|kumele ngenze|ngenza|ngifanele ngenze|nginomsebenzi)[ -]?(?:i-?|u-?)?(?:homework|homeweki|msebenzi wesikole|omningi wesikole|umsebenzi wesikole wasekhaya)(?! (?:yezingane|yomntwana))|(?:ngibhala|sibhala|nginesivivinyo|kunesivivinyo|ngizobhala) (?:kusasa )?(?:i-?|u-?)?(?:test|isivivinyo|tesiti|ithesti|se)? ?(?:yezibalo|sezibalo|yemaths|ye-maths|maths|yesizulu|yesingisi)|uthisha wami|(?:u)?thisha (?:wezibalo|wesingisi|wami|wase) ?(?:ungizonda|uthe|ungithethisile)?|ngemuva kwesikole (?:ngi|kumele)|imali yami yokuphatha|ngijeziswe esikoleni|ngitholile i-?detention`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`angi(?:vunyelwe|kakwazi|kwazi|kavunyelwa) (?:okwamanje )?(?:uku)?(?:shayela|vota|phuza|thenga utshwala)(?: okwamanje)?|(?:ngimncane|ngisemncane|ngincane) (?:kakhulu )?(?:kuwe|kakhulu kuwe|ukushayela|ukuthi)|ngiqambe amanga ngeminyaka yami|iminyaka yami (?:ku-?profile )?ayilona iqiniso`,
    ],
  ],
  impliedUndoneBefore:
    'uma|ngenkathi|indodana yami|indodakazi yami|izingane|umntwana|umfowethu|udadewethu|abafundi|uthi|wathi|ngangi|kade|njenge',
  impliedUndoneAfter: 'ngangi|kudala|nezingane|nendodana|yezingane|eminyakeni edlule|njengothisha|ngingomdala',
  asksAge: r`(?:u|ni)neminyaka (?:e)?(?:mingaki|emingaki|mingakhi)|mingaki iminyaka yakho|iminyaka yakho|uneminyaka emingaki|wazalwa nini|uneminyaka mingaki`,
  asksWhetherAdult: r`(?:ingabe )?(?:u)?(?:ngaphezu|usudlule|neminyaka|unayo|usunayo)(?: kweminyaka| e?engu)?[ -]?(?:engu-?)?18|usumdala|ungumuntu omdala`,
  deniesAdult: r`(?:cha|chabo|hhayi|hayi|qha|angikabi|cishe|okwamanje cha|cha okwamanje)(?=\s*$|\s*[,!.:;)]|\s+(?:angi\p{L}*|ngi\p{L}+|okwamanje|uxolo|kodwa))`,
  bornIn: r`(?:ngazalwa|ngizalwe) (?:ngo|ngonyaka ka|ngonyaka|ku|ngomhla)?[ -]?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}`,
  takesBack: r`(?:ngiyadlala|ngiyancokola|bengidlala|ngidlala nje|ngiyazidlalela|bengincokola|(?:cha|uxolo)[ ,.!]{1,3}ngineminyaka engu-?(?:2\d|[3-9]\d|19))`,
});
