import type { ListeningRules } from '../language-pack.ts';

// Folding leaves plain Latin letters of Czech: \b and \w are enough.
const stop = String.raw`(?= ?(?:$|[,.!?\n]))`;
const words = (count: number): string => String.raw`(?:\w{1,24},? ){0,${count}}`;
const anyOf = (...patterns: string[]): RegExp => new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'u');

const am = '(?:jsem|sem)';
const relatives =
  '(?:mamu|tatu|matku|otce|manzela|manzelku|muze|zenu|psa|pejska|kocku|dite|miminko|syna|dceru|bratra|sestru|babicku|dedu|praci|kamarada|kamaradku)';
const kinds = '(?:skutecn|opravdov|realn|ziv)';
const beings = String.raw`(?:clovek(?:em)?|lidska bytost|(?:ro|chat ?)?bot(?:em)?|a\.?i|umel[ao]u? inteligenc[ei]|stroj(?:em)?|(?:pocitacov\w{1,2} )?program(?:em)?|pocitac(?:em)?|automat(?:em)?|algoritmus|fejk|fake|(?:chat ?)?gpt|${kinds}(?:y|a|ej|ou|ym)(?= ?(?:$|[,.!?\n]|clovek|osob|zensk|zen|holk|kluk|muz|chlap|nebo|ci)))`;
// "Jsi hodný člověk" praises: no other adjective stands before the noun.
const plainWords = String.raw`(?:(?!(?!${kinds}|obycejn|nejak|norma|taky)\w{2,16}(?:y|ej) |\w{1,15}l[ai]? |(?:na|do|za|pro|u|od|v|ten|tu|ta|toho|tenhle|muj|tvuj|svuj|nas|vas) )\w{1,20},? ){0,5}`;
const notCompared = '(?! (?:s velkym|na|slova|cinu|o |s ),?|,? (?:kter|co ))';

export const listening: ListeningRules = {
  greeting: new RegExp(
    String.raw`^(?:ahoj(?:ky|da|te)?|aho+j|cau(?:ky|ves|te)?|cus|cc|nazdar(?:ek)?|zdar(?:ec)?|servus|zdravim|zdravicko|dobry (?:den|vecer|rano)|dobre (?:rano|odpoledne)|krasn[ey] (?:rano|odpoledne)|hezk[ey] (?:rano|odpoledne)|dobrej${stop}|hej|hi|hello|tepic|cauko)\b`,
    'u',
  ),
  thanks: anyOf(
    'dik(?:y|ec|es|as|ybohu)?(?! (?:tomu|cemuz|nemu|nim|ni|kter))',
    'dekuj[ui]|dekujem(?:e)?|dekovat ti|podekovat ti|thx|dikyy+',
    'jsem (?:ti )?(?:moc |fakt )?vdecn[ay]',
  ),
  wellbeing: anyOf(
    'jak se (?:mas|mate|vede|dari|citis|ti (?:dari|vede|dneska? dari))|jak se dneska? (?:mas|citis)',
    `jak (?:ti )?(?:je|jde|bezi|utika|ubiha)(?: ti)?(?: to)?(?: dnes| dneska| tvuj)?(?:${stop}| (?:den|vecer|rano|tyden|vikend|zivot))`,
    'jak to jde|jak zijes|co (?:je )?noveho|jak je u tebe|co (?:je )?u tebe',
    'jak(?:y|ej) (?:mas|byl|je|jsi mela?) (?:dneska? |tvuj )?(?:den|vecer|tyden|vikend)',
    'jak byl (?:tvuj )?(?:den|vecer)|(?:vsechno|vse) (?:ok|v pohode|dobry|v poradku) u tebe|u tebe (?:vsechno |vse )?(?:ok|v pohode|dobry|v poradku)',
  ),
  goodNight: anyOf(
    `dobrou noc|dobrou${stop}|brou(?:${stop}| noc)|dobrou dobrou|klidnou noc|krasnou noc`,
    '(?:krasne|sladke|hezke|ruzove) sny|sladce spi|spi (?:dobre|sladce|hezky|sladko)|(?:dobre|hezky|krasne) (?:se )?(?:vyspi|spi)|vyspi se (?:dobre|hezky|krasne|do ruzova)|(?:hezky|dobre) se vyspi',
    '(?:jdu|pujdu|musim|mizim|cas|bezim|letim) (?:uz |ted |si |pomalu |dneska |radsi ){0,2}(?:jit )?(?:uz )?(?:spat|spinkat|do postele|do pelechu|na kute|lehnout|chrnet|hajat)',
  ),
  asksJob: anyOf(
    'co (?:ty )?delas (?:v zivote|za praci|profesne|pracovne|jako praci|za job|v praci|na zivobyti)',
    `c[ie]m (?:se (?:ty )?zivis|(?:jsi|ses) (?:\\w+ )?povolanim)|kym jsi povolanim|co (?:jsi|ses) povolanim`,
    `kde (?:ty )?(?:pracujes|makas|delas)(?=(?: (?:ted|vlastne|jinak))? ?(?:$|[?!.,]))`,
    'jakou (?:mas|delas) (?:\\w+ )?praci|co (?:to )?mas za (?:praci|zamestnani|povolani)|jak(?:e|a) (?:je tvoje|mas|je tva) (?:praci|prace|povolani|zamestnani)',
    'v cem pracujes|jako co pracujes|v jakem oboru|pracujes(?: nekde)?(?= ?\\?)|chodis do prace(?= ?\\?)',
  ),
  meeting: anyOf(
    `(?:sejdeme|sejdem|sejit|potkame|potkat|setkame|setkat|uvidime|videt|sejdes) se(?! (?:i )?(?:s|se) (?:\\w+ )?(?:sef|mam|rodic|kamar|koleg|klient|doktor|bracho|segr|babi))`,
    `se (?:\\w{1,12} ){0,3}(?:sejdeme|sejdem|sejit|potkame|potkat|setkame|setkat|uvidime|videt)(?! (?:s|se) (?:\\w+ )?(?:sef|mam|rodic|kamar|koleg|klient|doktor|bracho|segr|babi))`,
    `(?:chci|chtela? bych|muzu|rada? bych) te (?:\\w{1,12} ){0,3}(?:videt|potkat|navstivit|pozvat|poznat osobne|vyzvednout|vzit (?:na|do|ven))`,
    `(?:prijed|prijedes|prijedu|prijet|prijd|prijdes|prijdu|prijit|stav|stavis|zastav|stavim|zastavim|doraz|dorazis) ${words(3)}(?:ke mne|k tobe|za mnou|za tebou|u me|u tebe)`,
    'vyzvednu te|vyzvednout te|navstivim te|navstivit te|te navstivit|navstiv me|navstivis me',
    `(?:pojd(?:me|es|em)?|zajd(?:eme|em|es)|zajit|jit|pujd(?:eme|em|es)|nepujdes|nezajdeme|nezajdes|zvu te|pozvu te|pozvat|co takhle|co rikas na|co bys rekla? na|nechces|nechtela? bys|skoc(?:ime|it|me)|vyraz(?:ime|it|me)|vezmu te|dame si|dat si|vytahnu te) ${words(4)}(?:na (?:kafe|kafco|kavu|pivo|veceri|obed|drink|rande|prochazku|vino|sklenku|sklenicku|zmrzlinu|jidlo|schuzku)|do (?:kina|restaurace|mesta|baru|kavarny|hospody)|(?:nekam )?ven${stop})`,
    '(?<!by(?:la?|li) )(?<!by(?:la?|li) \\w{1,10} )na rande|rande(?= ?\\?)',
    `(?:videt|potkat|poznat|setkat|sejit|uvidime|potkame|pokecat) ${words(3)}(?:nazivo|na zivo|osobne)|v realu(?! madrid)|v realnem zivote`,
    '(?:dej|posli|napis|rekni) mi (?:svoji |svou |svoji presnou |tvoji )?adresu(?! (?:e-?mail|mail|webu|strank))|jakou mas adresu|tvoj[ei] adres[au](?! (?:e-?mail|mail))',
  ),
  sadness: anyOf(
    `(?:${am}|citim se|citila? (?:jsem|sem) se|je mi|bylo mi|mi je|mi bylo|pripadam si) ${words(3)}(?:smutn[ayo]|smutnej|osamel[ayeo]|osamelej|zoufal[ayeo]|nestastn[aye]|na dne|na dno|v depresi|mizerne|(?:strasne|hrozne|blbe|desne|pod psa)${stop}|zle|spatne|uzko|tezko|k nicemu|bezcenn[aye]|zlomen[aye]|na hovno|beznadejne)`,
    `(?:${am}|citim se|zustala?) (?:\\w{1,12} ){0,2}sama?(?:${stop}| (?:na svete|na vsechno|na to|jak kul))`,
    '(?:umrel|zemrel)[aoiy]?(?! (?:jsem )?(?:smichy|smichem|nudou|hlady|v roce))|pohreb(?:u|em)?|rakovin(?:a|u|y|ou)|nador|chemoterapi[aei]|chemo(?:u|ska|sku)|potratila|(?:mela?|dostala?|prodelala?|ma) (?:\\w+ )?(?:infarkt|mrtvici|leukemii|nehodu|bouracku|autonehodu)',
    `(?:prisel|prisla|prijdu) (?:jsem |sem )?o ${relatives}|ztratila? (?:jsem )?(?:svoji |svou |sveho )?${relatives}`,
    `rozes(?:el|la) se|rozesli (?:jsme )?se|rozesli jsme|dala? mi kopacky|rozvadime|rozvadim se|rozvod(?:u|em)?|(?:opustila?|podvedla?|podvadela?|podvadi) me|(?:nechala?|opousti) me${stop}|me (?:nechala?|opustila?|podvedla?|podvadi)${stop}`,
    `(?:jsem|lezim|lezi|skoncila?|mama|tata|manzel|manzelka|syn|dcera|babicka|deda) (?:je |ted |je ted )?v nemocnici|vyhodili me z prace|(?:dostala?|dali mi) (?:jsem )?vypoved`,
    'brecim(?! (?:smichy|stestim))|brecela?(?: (?:jsem|sem)| celou)(?! smichy)|placu(?! (?:smichy|stestim))|plakala? (?:jsem|sem)|(?:jsem|sem) (?:\\w+ )?(?:brecela?|plakala?)|je mi do place|chce se mi brecet',
    '(?:spatny|spatnej|hrozny|hroznej|tezky|tezkej|strasny|strasnej|blby|blbej|mizerny|nanic|nejhorsi) (?:den|tyden|obdobi)|tezke obdobi|(?:spatne|zle|hrozne) zpravy|mam depres[ei]',
    'nikdo me nema rad|nikdo me nechce|nikoho nemam|nemam (?:uz )?nikoho',
  ),
  selfHarm: anyOf(
    'zabit se|se (?:\\w{1,10} )?zabit|zabi(?:ju|ji|jim) se|se (?:\\w{1,10} )?zabi(?:ju|ji)|obesit se|se (?:\\w{1,10} )?obesit|obesim se|se obesim|(?:chci|chtela? bych|pujdu) se (?:utopit|zastrelit|otravit)|(?:utopim|zastrelim|otravim) se|odprasknout se|odpravit se',
    'sebevra[zhd]\\w{0,8}|sebeposko[zd]\\w{0,8}|sebeublizov\\w{0,4}|sebemrskac\\w{0,6}|suicid\\w{0,6}',
    `ubliz(?:it|im|uju|uji|ovat) (?:si|sama? sobe|sobe)(?! (?:navzajem|nohu|ruku))|(?:si|sobe|sama? sobe) (?:\\w{1,10} )?ubliz(?:it|im|uju|uji|ovat)|(?:si neco|neco si) (?:hrozneho |zleho )?udela(?:t|m)(?! (?:k|na|dobr|tepl|hezk|pekn|ze?|pro|do))`,
    `(?:vzit|vezmu|beru|sahnout|sahnu) si (?:\\w{1,10} )?(?:na )?(?:vlastni )?zivot|si (?:\\w{1,10} )?(?:vzit|vezmu|sahnout na|sahnu na) (?:svuj |vlastni )?zivot|(?:skoncovat|skoncuju|skoncuji) (?:se|s) (?:zivotem|timhle zivotem|timhle vsim|tim vsim|vsim|sebou)|(?:skoncit|ukoncit|skoncim|ukoncim) (?:s |se )?(?:to |timhle |tim |svym |svuj |vlastni |tenhle |ten |sama se |sebou ){0,2}(?:zivot(?:em)?|vsechno|vsim|trapeni)|ukoncit to|skoncit to(?: vsechno)?${stop}|to (?:vsechno )?(?:ukoncit|skoncovat|ukoncim)${stop}`,
    `(?:chci|chtela? bych|chtelo by se mi|radsi bych|radeji bych|nejradsi bych|lepsi by bylo|preju si|touzim|kez bych|nejlepsi bude) ${words(3)}(?:umrit|zemrit|chcipnout|zdechnout|(?:byt |byla? |radsi ){0,2}(?:po smrti|mrtv[aye])|zmizet (?:ze sveta|navzdy|z tohohle sveta)|neby(?:t|la?)(?: na svete)?${stop}|nezit|neexistovat|umrela?|usnout a ${words(3)}neprobudit|skocit pod)(?! (?:smichy|smichem|nudou|hanbou))`,
    `(?:nechci|nechce se mi|nemuzu|nedokazu) (?:uz |dal |dale |tady |tu |takhle |takto |vubec ){0,3}(?:zit|existovat|byt na (?:tomhle |tomto |tom )?svete|byt nazivu|byt na zivu)(?! (?:v |ve )?(?:praz|brn|mest|panel|byt|stresu)| bez (?:kav|kaf|cokol|mobil|hudb|intern|tebe to))|nechci (?:uz |tu |tady ){1,3}byt${stop}|zit (?:uz )?(?:se mi )?(?:nechci|nechce)`,
    `nemam (?:uz )?(?:proc|pro koho|pro co|duvod|silu|sily|chut)(?: uz| dal| proc){0,2} (?:zit|k zivotu|byt na svete)|nema (?:to )?(?:uz |pro me ){0,2}cenu (?:uz |dal ){0,2}zit|(?:muj )?zivot (?:uz |pro me |mi ){0,2}nema (?:uz |pro me |zadny |zadnou ){0,2}(?:smysl|cenu)|nevidim (?:uz )?(?:zadny )?(?:smysl|duvod) (?:zivota|v zivote|proc zit|zit|dal zit|zivot)|ztratila? (?:jsem )?chut (?:zit|do zivota|k zivotu|do zivota)`,
    `(?:beze? mn?e|bezemne) ${words(4)}(?:lip|lepe|lepsi|lepsi(?:m|ch)|lehci)|(?:lip|lepe|lepsi|lehci) ${words(3)}(?:beze? mn?e|kdybych (?:tu |tady |uz )?nebyla?|kdybych umrela?)|kdybych (?:tu|tady) (?:uz )?nebyla?|kdybych (?:radsi |uz |vubec )?(?:nezila?|umrela?|neexistovala?)|kdybych nebyla? na svete|kdybych se (?:radsi |nikdy |vubec )?nenarodila?`,
    `(?:uz )?(?:se )?(?:uz |nikdy ){1,2}(?:se )?neprobudit|(?:usnout|zaspat) a ${words(3)}neprobudit|neprobudit se`,
    'rezu se(?! smichy)|se rezu|rezat se|se rezat|rezavam se|porezat se|se porezat|podrez(?:at|u) si (?:zily|ruce|zapesti)|si (?:\\w{1,10} )?(?:podrez(?:at|u)|porezat) (?:zily|ruce|zapesti)|podrezat zily',
    `(?:skocit|skocim|skakat|vrhnout se|vrhnu se|hodit se) (?:z|ze|dolu z) (?:mostu|okna|strechy|balkonu|skaly|baraku)|(?:skocit|skocim|vrhnout se|lehnout si|hodit se) pod (?:vlak|metro|tramvaj|auto)|predavkovat|predavkuju|(?:spolykat|spolykam|sezrat|sezeru|snist|vzit si) (?:vsechny )?(?:ty )?(?:prasky|pilulky|leky)(?! (?:na|proti))`,
    `mam (?:uz )?dost (?:tohohle |sveho |celyho |celeho )?zivota|(?:uz |tu |tady ){1,2}nechci (?:uz |tu |tady )?byt${stop}|porezu se|se porezu|prestat (?:existovat|zit)|kdybych (?:tu |radsi )?nebyla?${stop}|lepsi by bylo,? kdybych`,
    `(?:myslim|premyslim|myslenky|mysli) ${words(2)}(?:na|o) (?:smrt|smrti|sebevra\\w{1,8})|preju si smrt|chci smrt`,
    String.raw`kez bych se (?:nikdy |radsi )?nenarodila?|nemela? (?:jsem )?se (?:nikdy )?narodit`,
    String.raw`(?:vzala?|spolkla?|snedla?|zapila?|vezmu|spolykam|spolykala?) (?:jsem |si |bych ){0,2}(?:vsechny|cely|celou|hrst|spoustu|moc) (?:svoje |moje |platy?|krabicku |krabici )?(?:prask|prasky|leky|lek|tabletk|pilul)\p{L}{0,3}`,
    String.raw`(?:unaven[ay]|znechucen[ay]|otraven[ay]) (?:zivotem|ze zivota|svym zivotem|zitim)|(?:mam|je mi) (?:uz )?(?:dost|zle z) (?:zivota|toho zivota)`,
    String.raw`dopis\p{L}{0,2} na rozloucenou|dopis\p{L}{0,2} na rozlouceni|rozlouckov(?:y|ej) dopis|(?:nikomu|nikdo) (?:by |bych )?(?:\p{L}+ )?(?:nechybela?|neschazela?|me nepostradal)`,
    String.raw`proc (?:ja )?(?:vubec |jeste |vlastne ){1,2}(?:ziju|ziji|jsem (?:tu|na svete))`,
    String.raw`(?:vyhrozuje|rika|boji se|mluvi o tom|bojim se),? ze (?:se |si ){0,2}(?:zabije|obesi|neco (?:si )?udela|ublizi)|(?:kamaradk?a|kamos|bracha|brat|segra|sestra|mama|dcera|syn|ona|on) (?:\p{L}+ )?(?:chce umrit|nechce (?:uz )?zit(?! (?:v|na))|se reze)`,
  ),
  asksWhetherHuman: new RegExp(
    [
      String.raw`\b(?:jsi|jses|ses|jste|nejsi|nejses|neses|pise mi|odpovida mi|zni(?:s|te) jako|pises jako) ${plainWords}${beings}\b${notCompared}`,
      String.raw`\b(?:je to|to je|je tohle|je tu|je tam|je na druhe strane|sedi tam|sedi tu) (?:vubec |vlastne |opravdu |fakt |taky |jen |jenom |nejaky |nejaka |nejakej |skutecny |opravdovy |zivy |skutecnej |normalni ){0,3}(?:clovek|(?:ro|chat ?)?bot|a\.?i|umela inteligence|stroj|(?:chat ?)?gpt)\b${notCompared}`,
      String.raw`\b(?:pisu|mluvim|bavim|chatuju|chatuji|povidam|komunikuju|komunikuji|pokecavam) (?:si |se |tu |tady |ted |vlastne |opravdu |fakt ){0,4}(?:s|se) (?:\w{1,12} ){0,1}(?:clovekem|(?:ro|chat ?)?botem|a\.?i|umelou inteligenci|strojem|programem|pocitacem|automatem|${kinds}(?:ym|ou|ymi|ym) (?:clovekem|osobou|zenou|zenskou|holkou|klukem|muzem|chlapem|lidmi)|nekym (?:skutecnym|zivym|opravdovym))\b${notCompared}`,
      String.raw`\b(?:clovek|(?:ro|chat)?bot|a\.?i|stroj|skutecn[ay]|opravdov[ay]|ziv[ay]) (?:nebo|ci|anebo) (?:jen |jenom |spis |nejaky |nejakej ){0,2}(?:clovek|(?:ro|chat)?bot|a\.?i|stroj|program|pocitac|umel|fejk|fake)`,
      String.raw`^(?:hele |pockat |a |ty )?(?:(?:ro|chat)?bot|a\.?i|clovek|stroj) ?(?:\?|$)`,
      String.raw`\bdokaz(?:te)?(?: mi)?,? ?(?:prosim,? )?ze (?:ty )?(?:nejsi|jsi|neses|ses)\b`,
      String.raw`\b(?:existujes (?:opravdu|vubec|doopravdy|skutecne|fakt)|(?:opravdu|vubec|doopravdy|skutecne) existujes)\b`,
      String.raw`\bkdo (?:tu |to |mi |tady |vlastne ){0,3}(?:doopravdy|opravdu|ve skutecnosti|skutecne) (?:tu |to |mi |tady ){0,2}(?:pise|odpovida|sedi|odepisuje)\b`,
    ].join('|'),
    'u',
  ),
};
