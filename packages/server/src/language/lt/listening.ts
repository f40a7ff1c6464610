import type { ListeningRules } from '../language-pack.ts';

// Folding turns every Lithuanian letter into ASCII, so \b and \w hold.
const words = (...alternatives: string[]): RegExp => new RegExp(String.raw`\b(?:${alternatives.join('|')})\b`);

const end = String.raw`(?= ?(?:$|[?!.,]))`;
const fill =
  '(?:(?:tu|cia|as|ar|gal|is tikro|is tikruju|is viso|isvis|apskritai|tikrai|tik|tiesiog|kartais|siaip|visgi|vis delto|koks|kokia|koks nors|kokia nors|kazkoks|kazkokia|gyvas|gyva|juk|tai|esi|paprastas|paprasta|dar viena|dar vienas|eilinis|vienas is tu) ){0,4}';
const bots = String.raw`(?:(?:chat ?|cet ?|po)?bot(?:as|a|u|e|ai|ais|o)|robot(?:as|a|u|e|ai|ais|uk\w{1,3}|o)|d\.?i|a\.?i|ii|dirbtin(?:is|io|iu|i)(?: (?:intelekt|prot)\w{1,3})?|masina${end}|masina (?=ar\b)|kompiuteris|program(?:a|ele)(?= ?(?:$|[?!.,]|ar\b|kuri))|algoritm(?:as|u)|(?:chat ?)?gpt|feikas|feikin(?:is|e)|netikr(?:as|a)|virtual(?:us|i)(?= ?(?:$|[?!.,]|asist\w+|pagalb\w+)))`;
const persons =
  '(?:zmog(?:us|aus|ui|u|umi)|zmones|zmonemis|asm(?:uo|eniu)|moter(?:is|imi)|vyr(?:as|u)|mergin(?:a|os)|vaikin(?:as|u))';
const genuine = '(?:tikr|gyv|real)(?:as|a|us|i|u|iu|o|os)';
const humans = String.raw`(?:${genuine} ${persons}|zmog(?:us|umi)(?= ?(?:$|[?!.,]|ar\b|is tikr|o ne\b|ne\b))|(?:is )?tikr(?:as|a)(?= ?(?:$|[?!.,]|ar\b|siaip))|real(?:us|i)(?= ?(?:$|[?!.,]|ar\b))|gyv(?:as|a)(?= (?:padaras|butybe|zmog)))`;
const talking = '(?:kalbu|kalbuosi|kalbames|kalbam|sneku|snekuosi|bendrauju|rasau|rasausi|susirasineju|chatinu|cetinu)';

// Living somewhere or with someone is another matter; "the world" and this life are not.
const ofPlace = String.raw`(?! (?:su (?!tuo\b|siuo\b|tokiu\b|skausmu\b)|pas |prie |kartu\b|atskirai\b|netoli|toli\b|arti\b|be (?:kavos|interneto|tel|masinos|meiles|saldumynu)|vien(?:as|a)\b|bute\b|name\b|kaime\b|mieste\b|cia\b|kitur\b|lietuvoj|uzsien|(?!pasaul|gyvenim|tam(?:e|oje)|skausm|kanci|kanc|praga)[a-z]{2,20}(?:uje|iuje|yje|oje|eje|ose)\b))`;
const me = '(?:save|sau)';

export const listening: ListeningRules = {
  greeting:
    /^(?:labas|labuk\w{0,4}|labut\w{0,5}|labuciai|laba (?:diena|vakara|ryta)|sveik(?:as|a|i|utis?|ute|uciai)?(?! (?:prot|mait|gyven|miego|mityb))|labs|lbs|heil?o?|hey|ei|hi|hello|alio|zdarov\w?)\b/,
  thanks: /\b(?:aciu(?:k\w{0,3})?(?! dievui)|dekui|dekoju|dekavoju|dekuoju|thanks|thx|tnx)\b/,
  wellbeing: words(
    String.raw`kaip (?:tau |tu |siandien |pas tave ){0,2}(?:sekasi|laikaisi|gyveni|gyvuoji|einasi|jautiesi|reikalai|reikaliukai|gyvenimas|sveikata|nuotaika)(?! (?:su|ten|darb|mokyt|kai|del|be)\b)`,
    String.raw`kaip tu${end}`,
    'kaip tu (?:siandien|gyveni|laikaisi|ten)',
    'kaip (?:tau )?(?:tavo |praejo |praejo tavo |praeina |slenka |siandien )(?:siandien )?(?:diena|dienele|vakaras|rytas|savaite|savaitgalis|nuotaika|reikalai)',
    'kaip (?:diena|dienele|vakaras|rytas|nuotaika|reikalai|savaite)',
    'kas (?:naujo|gero|girdet)',
    String.raw`(?:ar )?viskas (?:gerai|ok|okei)(?= ?\?| pas tave| tau)`,
    'ka gero',
    String.raw`o (?:tau|tu|pas tave|tavo)(?= ?\?)`,
  ),
  goodNight: words(
    'lab(?:os|a)? ?nakt(?:ies|is|uk\\w{0,4}|uzes?)?',
    'ramios nakt(?:ies|uzes?)',
    'gero miego',
    '(?:saldziu|grazi?u) (?:tau )?sapn(?:u|eliu)',
    '(?:einu|eisiu|keliauju|keliausiu|begu|lekiu|varau|laikas|metas|jau|reikia|turiu) (?:jau |as |man |eiti |eit ){0,2}(?:miegot?i?|miegu(?:cio|ci)|gult?i?|i lova|lovon|pamiegoti)',
    'miegok (?:gerai|saldziai|ramiai|skaniai)',
  ),
  asksJob: words(
    String.raw`(?:kuo|ka) (?:tu )?dirbi(?! (?:siandien|ryt|dabar|vakare|savaitgal))`,
    'kuo (?:tu )?uzsiimi(?! (?:siandien|dabar|vakar))',
    'kur (?:tu )?dirbi',
    'kok(?:s|i) (?:yra )?(?:tavo )?(?:darbas|darba (?:dirbi|turi)|profesija|amatas)',
    'kokia (?:yra )?(?:tavo )?(?:profesija|specialybe)',
    'kas (?:tu )?(?:esi )?pagal (?:profesija|specialybe)',
    'is ko (?:tu )?(?:gyveni|uzdirbi|pragyveni)',
    String.raw`ar (?:tu )?dirbi(?= ?(?:$|\?|kur|ar mok|ar stud))`,
  ),
  meeting: words(
    String.raw`susi(?:tikt?i?|tinkam|tinkame|tikim|tikime|tiksim|tiksime|tikciau|tiktum|tiktume)(?! su (?!man|tav))`,
    String.raw`(?<!iki )(?<!iki greito )pasimat(?:yt?i?|om|ome|ykim|ysim|ysime|ymo|yma|yciau)`,
    'kada (?:as )?tave pamatysiu',
    '(?:noriu|noreciau) tave (?:pamatyt?i?|aplankyt?i?|apkabint?i? gyvai)',
    String.raw`(?:eime|einam|einame|eisim|eikim|nueikim|nueinam|nueisim|varom|gal|noretum|nori|norit|ar|kvieciu|pakviesiu|pakviesti|galim|galetume|galetum|isgerkim|isgerti|isgeriam) (?:\w+ ){0,3}(?:kavos|kavai|puodelio kavos|vyno|alaus|vakarienes|vakarieniaut\w?|pietu|pietauti|i kina|i restorana|i kavine|i bara|pasivaikscio\w{1,4}|i pasimatyma|pas mane|pas tave)(?= ?(?:$|[?!.,]|kartu|su man|su tav|siandien|rytoj|ryt|vakar|savaitgal|sestad|sekmad|penktad|kada|kur))`,
    '(?:atvaziuok|atvaziuosiu|atvaziuoti|atvaziuoju|atvaryk|atvarysiu|ateik|ateisiu|ateiti|uzsuk|uzsuksiu|uzeik|uzeisiu|atlek) (?:\\w+ ){0,2}pas (?:mane|tave)',
    'pas (?:mane|tave) (?:atvaziuo\\w{1,4}|atei\\w{1,3}|uzsuk\\w{0,3}|uzei\\w{1,3})',
    '(?:aplankyk|aplankysi|aplankyti|aplankysiu) (?:mane|tave)',
    '(?:paimsiu|pasiimsiu|pasiimti) tave',
    '(?:koks|duok|atsiusk|parasyk|pasakyk|kur) (?:\\w+ ){0,2}(?:tavo|savo) (?:namu )?adres(?:as|a)',
    '(?:tavo|savo) adresa',
    String.raw`(?:realiame|tikrame|realiam) gyvenime (?:susi\w+|pasi\w+)|(?:susipazint?i?|pamatyt?i?|pabendrau\w{1,3}) (?:\w+ ){0,2}gyvai`,
  ),
  sadness: words(
    String.raw`(?:man|labai|taip|kazkaip|siandien|buvo|esu|jauciuosi|be galo) (?:\w+ ){0,2}(?:liudna|liudnas|liudni|neramu|baisu|vienisa|vienisas)(?! (?:film|dain|istorij|knyg|pabaig))`,
    String.raw`liudna${end}|liudziu|liudesys mane`,
    String.raw`man (?:\w+ ){0,2}sunku${end}|man (?:\w+ ){0,2}(?:sunku|bloga) (?:be|gyventi|siuo metu|dabar)|skauda sirdi`,
    'jauciuosi (?:\\w+ ){0,3}(?:blogai|prastai|vienisai|vien[ai]s?|tuscias?|nereikaling\\w{1,2}|sudauz\\w{1,4}|siaubingai|sudinai|palauzt\\w{1,2}|nelaiming\\w{1,2}|beviltiskai)',
    'esu (?:\\w+ ){0,2}(?:vienis\\w{1,2}|nelaiming\\w{1,2}|depresij\\w{1,3}|sugniuzd\\w{1,3}|palauzt\\w{1,2})',
    'likau (?:visai |visiskai )?vien(?:as|a)|vienatve',
    '(?:numire|mirs?ta) (?:mano|man|mama|tetis|tevas|mociute|moc[iu]*te|senelis|sen[eo]lis|sunelis|suo|sesuo|brolis|drauge|draugas|kate|katinas|vyras|zmona)',
    '(?:mama|tetis|tevas|mociute|senelis|suo|suniukas|sesuo|brolis|drauge|draugas|kate|katinas|vyras|zmona|sunus|dukra|dukte|jis|ji) (?:\\w+ ){0,2}(?:numire|mire|mirsta|zuvo|nugaise)',
    String.raw`(?:vakar|pries \w+|siandien|neseniai|netiketai) (?:mire|numire|zuvo)|mire (?:mano|mama|tetis|tevas|mociute|senelis|sesuo|brolis|draug\w{1,2}|kat\w{1,4}|suo)`,
    'laidotuv\\w{1,3}|persileid\\w{2,5}|vezi(?:u|o)|(?:mamai|teciui|tevui|man|jam|jai|mociutei|seneliui|seseriai|broliui) (?:\\w+ ){0,2}(?:vezys|insultas|infarktas|diagnoz\\w{1,5})|(?:isti(?:ko|nka)|patyre) (?:\\w+ )?(?:insult|infarkt)\\w{1,3}',
    'netekau (?:darbo|mamos|tevo|tecio|vyro|zmonos|mociutes|senelio|suns|kates|vaiko|kudikio|draugo|drauges|brolio|sesers)',
    '(?:praradau|pamete) (?:darba|mama|teva|vyra|zmona|kudiki|vaika)',
    '(?:atleido|ismete|ispyre) (?:mane )?is darbo|mane (?:atleido|paliko|isdave|apgavo|apgaudinejo|mete)|paliko mane|issiskyr(?:iau|em|eme)|skyryb(?:os|u|as)(?! zenkl)|(?:draugas|drauge|vyras|zmona|vaikinas|mergina) (?:mane )?(?:paliko|mete|isdave|apgavo|apgaudinejo)|isdave mane',
    String.raw`verkiu(?! is (?:juoko|dziaugsm|laimes))|apsiverk\w{1,4}|(?:noriu|norisi) verkt?i?|pravirkau|verkiau`,
    '(?:guliu|atsidur\\w{1,4}|paguld\\w{1,3}|esu|yra|isvez\\w{1,3}) (?:\\w+ )?(?:ligoninej?e?|i ligonine)',
    '(?:prast|blog|siaubing|sunk|baisi|klaik|sudin)\\w{0,4} (?:diena|dienele|naujien\\w{1,3}|zini\\w{1,3}|savait\\w{1,3}|laikotarpis|metas)',
    'depresij(?:a|oje|os)|nematau iseities|patekau i avarija|avarijoje',
  ),
  selfHarm: words(
    'nusi?zud\\w{1,8}|(?:nori\\w{0,2}|noreciau|galvoju|ketinu|bandziau|bandau|planuoju) zudyt\\w{0,4}|savi?zud\\w{1,6}|zudyti(?:s|uosi)',
    `(?:nuzud|uzmus)(?:yti?|ysiu|yciau|ti?|siu|iu|ciau) (?:save|pat[ia] save)|save (?:nuzud|uzmus)\\w{1,5}|uzsimus(?:ti?|iu|ciau)`,
    String.raw`(?:nori(?:u|si)|noreciau|noretusi|mieliau|geriau|man laikas|pasiruos\w{1,3}|galvoju apie|mintys apie|minciu apie|svajoju) (?:\w+ ){0,3}(?:nu)?mir(?:ti?|ciau)(?! (?:is (?:juoko|gedos|nuobod|laimes|bado|alkio|karsc|smals)|nuo (?:juoko|gedos|karsc)))`,
    String.raw`(?:nu)?mirti? (?:as )?(?:noriu|noreciau|norisi)(?! is)`,
    String.raw`(?:galvoju|mastau|svajoju|mintys|minciu) (?:\w+ ){0,2}apie (?:savo )?(?:mirti|nusizud\w+|savizud\w+)`,
    String.raw`(?:nori(?:u|si)|noreciau|noretusi) (?:\w+ ){0,3}(?:nebebut|nebut|isnykt|dingt\w? (?:is sio|is gyven|visam|amz)|nebegyvent|amzinai uzmigt|uzmigt amz)\w{0,2}`,
    String.raw`(?:uzmig\w{1,3}|nori(?:u|si)|noreciau|noretusi|galeciau) (?:\w+ ){0,3}ne(?:be)?(?:pabus|atsibus|atbus)(?:ti?|iu|ciau)\b`,
    `(?:nenoriu|nebenoriu|nesinori|nebesinori|nenoreciau|nebegaliu|nenori) (?:\\w+ ){0,2}gyvent?i?\\b${ofPlace}`,
    `(?:never|neverta|nebeverta|nusibodo|atsibodo|pavargau|pakyrejo|isseko jeg\\w+) (?:\\w+ ){0,2}gyvent?i?\\b${ofPlace}|gyventi (?:nebenoriu|nenoriu|nebesinori|nesinori|neverta|nusibodo|pavargau)`,
    '(?:nera|neturiu|nebera|nebeturiu|nematau|nebematau) (?:\\w+ ){0,2}(?:del ko|kam|prasmes|priezasci\\w{1,2}|tikslo|noro|jegu|ko) (?:\\w+ ){0,2}gyven(?:t?i?|ime|imo|imui)|(?:nematau|nebematau|nera) gyvenimo prasmes|nera del ko gyvent?i?',
    'gyvenimas (?:\\w+ ){0,3}(?:ne(?:be)?turi prasmes|beprasm\\w{1,3}|neteko prasmes|prarado prasme|never\\w{1,3} (?:nieko|gyvent))|kam (?:man )?(?:is viso |isvis |apskritai )?gyventi?|gana (?:man )?(?:sio |to )?gyvenimo|pavargau nuo gyvenimo',
    'atim(?:ti?|siu|ciau) (?:\\w+ )?gyvybe|gyvybe (?:sau )?atim(?:ti?|siu)|(?:nutrauk|uzbaig|pabaig|baig)(?:t?i?|siu|ciau|iu) (?:\\w+ ){0,2}gyvenim[ao]|nusitrauk(?:ti?|siu) gyvyb',
    '(?:pasidary|padary)(?:ti?|siu|ciau) (?:sau )?gala|gala (?:sau )?pasidary\\w{1,4}',
    '(?:pa)?kel(?:ti?|siu|ciau|iu) (?:\\w+ ){0,2}(?:ranka (?:\\w+ )?pries save|pries save (?:\\w+ )?ranka)',
    'pasikar(?:ti?|siu|ciau)|pasikoriau|nusisau(?:ti?|siu|ciau)|nusisaus(?:iu)?|nusiskandin(?:ti?|siu|ciau)|nusinuodyt?i?|nusinuodysiu|apsinuodysiu',
    '(?:per(?:si)?pjau|per(?:si)?rez|isi?pjau)(?:ti?|siu|ciau|ziau|stau) (?:\\w+ ){0,2}(?:venas|riesus|gysla)|venas (?:per\\w{3,10})',
    'pjaust(?:au|yti?|ysiu|yciau|iau) (?:save|rankas|venas|riesus|slaunis|oda)|pjaust(?:ausi|ytis|ysiuosi|iausi)|save pjaust\\w{1,4}|(?:su)?pjausciau (?:save|rankas|venas|riesus|slaunis)|pjausciausi',
    'nebematau (?:jokios )?prasmes(?= ?(?:$|[?!.,]))|(?:nebenoriu|nenoriu) (?:\\w+ )?buti? (?:siame pasaulyje|cia daugiau|gyv(?:as|a))|nasta (?:visiems|seimai|kitiems|artimiesiems)|geriau (?:\\w+ ){0,2}manes nebutu',
    `(?:zalo(?:ju|ti?|siu|jau)|skriau(?:dziu|sti?)|suzalo(?:ti?|siu)) ${me}|${me} (?:zalo(?:ju|ti?|siu|jau)|suzalo(?:ti?|siu))|zalojuosi|zalotis|savizal\\w{1,4}|saves zaloj\\w{1,5}|susizalo(?:ti?|siu|ciau)|(?:ka nors|kazka) sau pa(?:si)?dary\\w{1,4}|pasidary(?:ti?|siu) (?:sau )?(?:ka nors|kazka)(?: sau| blogo)?${end}|(?:ka nors|kazka) pasidary(?:ti?|siu)${end}|padary(?:ti?|siu) (?:sau (?:ka nors|kazka)|(?:ka nors|kazka) sau)\\b|sau (?:ka nors|kazka) pa(?:si)?dary\\w{1,4}|pakenk(?:siu|ti?|ciau) sau|sau pakenk\\w{1,4}`,
    '(?:nu|is)?so(?:k(?:ti?|u)|ksiu|kciau|ksiu) (?:\\w+ )?(?:nuo (?:tilto|stogo|balkono|skardzio|daugiaaukscio|namo)|pro langa|po traukiniu|po masina|i upe ir)|(?:palisiu|pulsiu|mesiuosi|pulti|mestis|gulsiu|atsigulsiu) (?:po traukiniu|po masina|ant begiu|nuo (?:tilto|stogo))|nuo (?:tilto|stogo|balkono) (?:nu)?sok(?:siu|ti?|ciau)',
    '(?:is|pri(?:si)?|su)?ger(?:ti?|siu|ciau) (?:\\w+ ){0,2}(?:visas|visus|visu|daug|kruva|sauja|pakuote|pakeli) (?:\\w+ )?(?:tablec\\w{1,2}|tabletes|vaist\\w{1,3}|migdom\\w{1,4})|prisiger(?:ti?|siu|ciau) (?:tablec\\w{1,2}|vaistu|migdom\\w{1,3})|prisirysiu (?:tablec\\w{1,2}|vaistu)|perdoz\\w{2,6}',
    '(?:geriau|noreciau|kad) (?:\\w+ ){0,3}(?:buciau (?:\\w+ )?(?:mir(?:es|usi)|negim(?:es|usi))|negimciau|negimus\\w|numirciau|mirciau)(?! is juoko)|geriau jau (?:nu)?mirti?',
    '(?:visiems|jiems|seimai|vaikams|tau|pasauliui) (?:\\w+ ){0,3}(?:geriau|lengviau|ramiau) be manes|be manes (?:\\w+ ){0,3}(?:geriau|lengviau|ramiau)|(?:butu|bus|gyventu) (?:\\w+ ){0,2}(?:geriau|lengviau) be manes|(?:geriau|lengviau) (?:\\w+ )?(?:butu|bus) (?:\\w+ )?be manes|(?:jei|kad) manes (?:cia )?(?:nebutu|nebeliktu|neliktu)|kai manes (?:nebebus|nebus|neliks)(?! (?:nam|darb|cia|mieste|siandien|ryt|savait|atostog))',
    String.raw`(?:noriu|noreciau|laikas) (?:\w+ ){0,2}visk(?:a|am) (?:uz)?(?:baigti?|pabaigti?|padaryti gala)(?= ?(?:$|[.,!?]|siandien|nes|cia ir dabar|visam))|noriu,? kad viskas (?:\w+ )?(?:pasi)?baigtusi|atsisveikinu su (?:visais|gyvenimu)`,
    String.raw`(?:is|su|pri(?:si)?)?ger(?:iau|ti?|siu) (?:\w+ )?(?:visas|visus|sauja|saujas|per daug|krūvą|kruva) (?:savo |tas )?(?:tablet\w{1,3}|vaist\w{1,3}|migdom\w{1,4})`,
    String.raw`(?:atsisveikinimo|prieismirtin\w{1,2}|priesmirtin\w{1,2}) (?:laisk\w{1,3}|zinut\w{1,3})|(?:niekas|niekam) (?:\w+ ){0,3}(?:nepasiges\w{0,4}|netruk\w{1,4}|nepastebet\w{0,3}|netruksiu|neverktu)(?:,? jei\w* (?:as )?(?:mirciau|dingciau|manes nebutu))?`,
    String.raw`(?:nebenoriu|nenoriu) (?:daugiau )?(?:cia )?(?:daugiau )?buti?(?: cia)?(?= ?(?:$|[,.!?])|(?: daugiau)(?= ?(?:$|[,.!?])))|(?:kam|kodel) (?:as )?(?:is viso |isvis |apskritai |dar |ivis ){1,2}(?:gyvenu|gyventi?|egzistuoju)|(?:noreciau|geriau|noriu) (?:buti?|buciau) (?:mir(?:es|usi)|nebegyv\w{1,2})`,
    String.raw`(?:nori|grasina,?|bando|bande|kalba apie|galvoja|sako,?) (?:kad )?(?:nori )?(?:nusizudyt?i?|nusizudys|zudytis|pasikarti?|pasikars|susizaloti?|mirti?|pasidaryti? gala)(?! is)|(?:drauge?|draugas|brolis|sese|mama|tetis|dukra|sunus|jis|ji) (?:\w+ )?(?:nebenori gyventi?|pjaustosi|zalojasi)`,
  ),
  asksWhetherHuman: new RegExp(
    [
      String.raw`\bar (?:tu|cia|esi|nesi|as|gi|jus|tikrai|tai|ne|kartais|tik|is tikruju) ${fill}(?:ne)?(?:${bots}|${humans})\b(?! (?:fanas|fane|mylet\w+|gerbej\w+|kazkur|parduodi|turi|per|veikia|siurbl\w+))`,
      String.raw`\b(?:nesi|esi|tu gi|juk tu|tu juk|tu) (?:esi |nesi |gi |cia |tikrai |tik |tiesiog |is tikruju |kazkoks |kazkokia |koks nors |kokia nors ){0,3}(?:(?:chat ?|po)?bot(?:as|e)|robot(?:as|e)|d\.?i\b|a\.?i\b|dirbtin(?:is|io) (?:intelekt|prot)\w{1,3}|kompiuteris|programa${end}|netikr(?:as|a)${end}|algoritmas)\b`,
      String.raw`\b(?:esi|nesi|tu) ${fill}(?:${genuine} ${persons}|zmogus|tikr(?:as|a)${end}|real(?:us|i)${end})[^.!]{0,25}\?`,
      String.raw`\b(?:skambi|rasai|atsakineji|atsakai|kalbi|elgiesi|atrodai) (?:lyg |kaip |tarsi |visai |kaip koks |kaip kokia |lyg koks ){1,2}(?:${bots})`,
      String.raw`\b${talking} (?:cia |as |dabar |is tikruju |tikrai |gal |tik ){0,3}su ${fill}(?:${bots}|${genuine} ${persons}|zmogumi(?= ?(?:$|[?!.,]|ar\b)))`,
      String.raw`\bsu kuo (?:as |cia |is tikruju |dabar |tikrai ){0,3}${talking}`,
      String.raw`\bkas (?:cia |man |is tikruju |tikrai |siaip ){0,3}(?:raso|atraso|atsako|atsakineja|slepiasi)\b[^.!]{0,30}\?`,
      String.raw`\birodyk(?: man)?,? (?:kad |jog )?(?:tu )?(?:esi|nesi|ne)\b`,
      String.raw`\bar (?:tu )?(?:is viso |isvis |tikrai |is tikruju |apskritai )?egzistuoji`,
      String.raw`\bar (?:cia |kitoje puseje |uz ekrano |ten ){1,2}(?:yra |sedi |raso ){0,2}(?:${genuine} )?(?:${persons}|${bots})\b`,
      String.raw`\b(?:zmogus|tikras|tikra|gyvas zmogus|asmuo) ar (?:tik |tiesiog |vis delto )?(?:${bots})\b|\b(?:${bots}) ar (?:tik |gyvas |tikras |vis delto )?(?:zmogus|tikras|tikra|asmuo)\b`,
      String.raw`^(?:tu |cia |palauk,? |o )?(?:${bots}|zmogus|tikras zmogus|gyvas zmogus|real(?:us|i)) ?\?`,
    ].join('|'),
    'u',
  ),
};
