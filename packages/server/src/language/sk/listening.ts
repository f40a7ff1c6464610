import type { ListeningRules } from '../language-pack.ts';

// Folding leaves plain Latin letters of Slovak: \b and \w are enough.
const stop = String.raw`(?= ?(?:$|[,.!?\n]))`;
const words = (count: number): string => String.raw`(?:\w{1,24},? ){0,${count}}`;
const anyOf = (...patterns: string[]): RegExp => new RegExp(String.raw`\b(?:${patterns.join('|')})\b`, 'u');

const relatives =
  '(?:mamu|mamku|otca|ocka|tata|manzela|manzelku|muza|zenu|psa|psika|macku|dieta|babatko|syna|dceru|brata|sestru|babku|babicku|dedka|pracu|kamarata|kamaratku)';
const withColleagues =
  '(?! (?:aj )?(?:s|so) (?:\\w+ )?(?:sef|mam|otc|rodic|kamar|koleg|klient|dokt|lekar|brat|sestr|bab))';
const kinds = '(?:skutocn|ozajstn|realn|ziv|naozajstn)';
const beings = String.raw`(?:clovek(?:om)?|ludska bytost|(?:ro|chat ?)?bot(?:om)?|a\.?i|umel(?:a|ou) inteligenci(?:a|ou)|stroj(?:om)?|(?:pocitacov\w{1,2} )?program(?:om)?|pocitac(?:om)?|automat(?:om)?|algoritmus|fejk|fake|(?:chat ?)?gpt|${kinds}(?:y|a|ou|ym)(?= ?(?:$|[,.!?\n]|clovek|osob|zien|zen|dievc|bab|chalan|muz|chlap|alebo|ci)))`;
// "Si" is "you are", but also a reflexive ("kúpil si robot") and part of the past tense: only these words may stand
// between it and the noun. "Si dobrý človek" praises.
const fillers = String.raw`(?:(?:ty|vy|vobec|naozaj|vlastne|iba|len|aj|tiez|nahodou|teda|snad|mozno|fakt|vazne|urcite|istotne|predsa|asi|nie|nejak[yae]|obycajn[yae]|normaln[yae]|jednoducho|v skutocnosti|stopercentne|100 ?%|${kinds}[yae]),? ){0,4}`;
const notCompared = '(?! (?:s velkym|na|slova|cinu|o |s ),?|,? (?:ktor|co ))';

export const listening: ListeningRules = {
  greeting: new RegExp(
    String.raw`^(?:ahoj(?:ky|te)?|aho+j|cau(?:ko|ky|te|ves)?|cav(?:ko|te)?|cus|nazdar|zdar|servus|serus|zdravim|dobry (?:den|vecer)|dobre (?:rano|popoludnie)|krasn[ey] (?:rano|den|popoludnie|vecer)|pekn[ey] (?:rano|popoludnie|vecer)|dobry${stop}|hej|hi|hello|tepic)\b`,
    'u',
  ),
  thanks: anyOf(
    'dakujem(?:e)?|dakujeme|vdaka(?! (?:tomu|comu|nemu|nej|nim|ktor))|dik(?:y|es|ec)?|podakovat ti|dakovat ti|thx',
    'som (?:ti )?(?:velmi |fakt |naozaj )?vdacn[ay]',
  ),
  wellbeing: anyOf(
    'ako sa (?:mas|mate|citis|dari|ti dari|dnes mas|dnes citis|vedie)',
    `ako (?:ti )?(?:je|ide|bezi|ubieha|ujde)(?: ti)?(?: to)?(?: dnes| tvoj)?(?:${stop}| (?:den|vecer|rano|tyzden|vikend|zivot))`,
    'ako to ide|ako zijes|co (?:je )?(?:noveho|nove)|ako je u teba|co (?:je )?u teba',
    'aky (?:mas|bol|je|si mala?) (?:dnes |tvoj )?(?:den|vecer|tyzden|vikend)',
    'ako bol (?:tvoj )?(?:den|vecer)|(?:vsetko|vsecko) (?:ok|v pohode|dobre|v poriadku) u teba|u teba (?:vsetko )?(?:ok|v pohode|dobre|v poriadku)',
  ),
  goodNight: anyOf(
    `dobru noc|dobru${stop}|dobrunocku|dobru nocku|brunocku|pokojnu noc|krasnu noc`,
    '(?:krasne|sladke|pekne|ruzove) sny|sladko spi|spi (?:dobre|sladko|pekne)|(?:dobre|sladko|pekne) (?:sa )?(?:vyspi|spi)|vyspi sa (?:dobre|pekne|do ruzova)|(?:pekne|dobre) sa vyspi',
    '(?:idem|pojdem|musim|mizim|cas|bezim|letim) (?:uz |teraz |si |pomaly |dnes |radsej ){0,2}(?:ist )?(?:uz )?(?:spat|spinkat|do postele|lahnut|hajat|buvat|do perin)',
  ),
  asksJob: anyOf(
    'co (?:ty )?robis (?:v zivote|za pracu|profesne|pracovne|ako pracu|v praci|na zivobytie)',
    'c[io]m (?:si|sa) (?:ty )?(?:povolanim|zivis)|kym si povolanim|cim si (?:\\w+ )?povolanim|co si povolanim',
    `kde (?:ty )?(?:pracujes|makas|robis)(?=(?: (?:teraz|vlastne|inak))? ?(?:$|[?!.,]))`,
    'aku (?:mas|robis) (?:\\w+ )?pracu|co (?:to )?mas za (?:pracu|zamestnanie|povolanie)|ak(?:e|a) (?:je tvoj[ea]|mas) (?:praca|povolanie|zamestnanie)',
    'v com pracujes|ako co pracujes|v akej oblasti pracujes|v akom odbore|pracujes(?: niekde)?(?= ?\\?)|chodis do prace(?= ?\\?)',
  ),
  meeting: anyOf(
    `(?:stretneme|stretnut|stretnime|uvidime|vidiet|zideme|zist|stretnes) sa${withColleagues}`,
    `sa (?:\\w{1,12} ){0,3}(?:stretneme|stretnut|stretnime|uvidime|vidiet|zist|zideme)${withColleagues}`,
    `(?:chcem|chcela? by som|mozem|rada? by som|rad by som) ta (?:\\w{1,12} ){0,3}(?:vidiet|stretnut|navstivit|pozvat|spoznat osobne|vyzdvihnut|zobrat (?:na|do|von))`,
    `(?:prid|prides|pridem|prist|zastav|zastavis|zastavim|stav|doraz|dorazis|docestuj|prijd) ${words(3)}(?:ku mne|ku tebe|k tebe|za mnou|za tebou|u mna|u teba)`,
    'vyzdvihnem ta|vyzdvihnut ta|navstivim ta|navstivit ta|ta navstivit|navstiv ma|navstivis ma',
    `(?:pod(?:me)?|pojdeme|pojdes|nepojdes|zajdeme|zajst|zajdes|ist|pozyvam ta|pozvem ta|pozvat|co tak|co povies na|nechces|nechcela? by si|skoc(?:me|ime|it)|vyraz(?:me|ime|it)|zoberiem ta|dame si|dat si|vytiahnem ta) ${words(4)}(?:na (?:kavu|kavicku|kafe|pivo|veceru|obed|drink|rande|prechadzku|vino|pohar|zmrzlinu|jedlo|schodzku)|do (?:kina|restauracie|mesta|baru|kaviarne|krcmy)|(?:niekam )?von${stop})`,
    '(?<!bo(?:la?|li) )(?<!bo(?:la?|li) \\w{1,10} )na rande|rande(?= ?\\?)',
    `(?:vidiet|spoznat|stretnut|stretneme|uvidime|pokecat) ${words(3)}(?:nazivo|na zivo|osobne)|v realnom zivote`,
    '(?:daj|posli|napis|povedz) mi (?:svoju |tvoju |presnu )?adresu(?! (?:e-?mail|mail|webu|strank))|aku mas adresu(?! (?:e-?mail|mail))|tvoj[au] adres[au](?! (?:e-?mail|mail))',
  ),
  sadness: anyOf(
    `(?:som|citim sa|citila? som sa|je mi|bolo mi|mi je|mi bolo|pripadam si) ${words(3)}(?:smutn[ayo]|osamel[ayo]|zufal[ayo]|nestastn[ay]|na dne|v depresii|mizerne|(?:strasne|hrozne|pod psa)${stop}|zle|uzko|tazko|nanic|bezcenn[ay]|zlomen[ay]|na hovno|beznadejne)`,
    `(?:som|citim sa|zostala?|ostala?) (?:\\w{1,12} ){0,2}sama?(?:${stop}| (?:na svete|na vsetko|na to|ako prst))`,
    '(?:umrel|zomrel)[aoi]?(?! (?:som )?(?:od smiechu|smiechom|nudou|od nudy|v roku))|pohreb(?:e|u|om)?|rakovin(?:a|u|y|ou)|nador|chemoterapi[aeu]|potratila|(?:mala?|dostala?|prekonala?|ma) (?:\\w+ )?(?:infarkt|porazku|mrtvicu|leukemiu|nehodu|autonehodu|havariu)',
    `(?:prisiel|prisla|pridem) (?:som )?o ${relatives}|stratila? (?:som )?(?:svoju |svojho )?${relatives}`,
    `rozis(?:iel|la) sa|rozisli (?:sme )?sa|rozisli sme|dala? mi kopacky|rozvadzame|rozvadzam sa|rozvod(?:u|om|e)?|(?:opustila?|podviedol|podviedla|podvadzala?|podvadza) ma|nechala? ma${stop}|ma (?:nechala?|opustila?|podviedol|podviedla|podvadza)${stop}`,
    `(?:som|lezim|lezi|skoncila?|mama|otec|manzel|manzelka|syn|dcera|babka|dedko) (?:je |teraz |je teraz )?v nemocnici|vyhodili ma z prace|(?:dostala?|dali mi) (?:som )?vypoved`,
    'placem(?! (?:od smiechu|smiechom|od stastia))|plakala? som(?! (?:od smiechu|smiechom))|som (?:\\w+ )?plakala?(?! (?:od smiechu|smiechom))|revem(?! (?:od smiechu|smiechom))|revala? som|je mi do placu|chce sa mi plakat',
    '(?:zly|hrozny|tazky|strasny|blby|mizerny|najhorsi|otrasny) (?:den|tyzden)|tazke obdobie|(?:zle|hrozne) spravy|mam depresi[ue]',
    'nikto ma nema rad|nikto ma nechce|nikoho nemam|nemam (?:uz )?nikoho',
  ),
  selfHarm: anyOf(
    'zabit sa|sa (?:\\w{1,10} )?zabit|zabijem sa|sa (?:\\w{1,10} )?zabijem|obesit sa|sa (?:\\w{1,10} )?obesit|obesim sa|sa obesim|(?:chcem|chcela? by som|pojdem|idem) sa (?:utopit|zastrelit|otravit)|(?:utopim|zastrelim|otravim) sa|odpravit sa',
    'samovra[zhd]\\w{0,8}|sebevra[zhd]\\w{0,8}|seba ?poskod\\w{0,8}|sebaposkodz\\w{0,8}|sebaublizov\\w{0,5}|suicid\\w{0,6}',
    `ubliz(?:it|im|ujem|ovat) (?:si|sama? sebe|sebe)(?! (?:navzajom|nohu|ruku))|(?:si|sebe|sama? sebe) (?:\\w{1,10} )?ubliz(?:it|im|ujem|ovat)|(?:si nieco|nieco si) (?:hrozne |zle )?(?:urobi[mt]|spravi[mt])(?! (?:na|dobr|tepl|pekn|so?|pre|do|k|pod))`,
    `(?:vziat|zobrat|vezmem|zoberiem|siahnut|siahnem) si (?:\\w{1,10} )?(?:na )?(?:vlastny )?zivot|si (?:\\w{1,10} )?(?:vziat|zobrat|vezmem|zoberiem|siahnut na|siahnem na) (?:svoj |vlastny )?zivot|skoncovat (?:so zivotom|s tymto zivotom|s tymto vsetkym|s tym vsetkym|so vsetkym|so sebou)|(?:skoncit|ukoncit|skoncim|ukoncim) (?:so? )?(?:to |tymto |tym |svojim |svoj |vlastny |tento |ten |tuto ){0,2}(?:zivot(?:om)?|vsetko|vsetkym|trapenie|sebou)|(?:ukoncit|skoncit) to(?: vsetko)?${stop}|to (?:vsetko )?(?:ukoncit|skoncit|skoncovat|ukoncim)${stop}`,
    `(?:chcem|chcela? by som|chcelo by sa mi|radsej by som|najradsej by som|lepsie by bolo|prajem si|tuzim|kiez ?by som|najlepsie bude) ${words(3)}(?:umriet|zomriet|zdochnut|skapat|(?:byt |bola? |radsej ){0,2}(?:po smrti|mrtv[ay])|zmiznut (?:zo sveta|navzdy|z tohto sveta)|neby(?:t)?(?: na svete)?${stop}|nebola?(?: na svete)?${stop}|nezit|nezila?|neexistovat|umrela?|zomrela?|zaspat a ${words(3)}nezobudit|skocit pod)(?! (?:od smiechu|smiechom|od nudy|nudou|od hanby|hanbou))`,
    `(?:nechcem|nechce sa mi|nemozem|nedokazem|nevladzem) (?:uz |dalej |tu |takto |vobec ){0,3}(?:zit|existovat|byt na (?:tomto |tom )?svete|byt nazive)(?! (?:v |vo )?(?:bratislav|kosic|mest|panel|byte|strese)| bez (?:kav|cokol|mobil|hudb|intern))|nechcem (?:uz |tu ){1,2}byt${stop}|zit (?:uz )?(?:sa mi )?(?:nechcem|nechce)`,
    'nemam (?:uz )?(?:preco|pre koho|pre co|dovod|silu|sily|chut)(?: uz| dalej| preco){0,2} (?:zit|do zivota|byt na svete)|nema (?:to )?(?:uz |pre mna ){0,2}(?:cenu|zmysel) (?:uz |dalej ){0,2}zit|(?:moj )?zivot (?:uz |pre mna |mi ){0,2}nema (?:uz |pre mna |ziadny |ziadnu ){0,2}(?:zmysel|cenu)|nevidim (?:uz )?(?:ziadny )?(?:zmysel|dovod) (?:zivota|v zivote|preco zit|zit|dalej zit)|stratila? (?:som )?chut (?:zit|do zivota)',
    `bezo? mna ${words(4)}(?:lepsie|lahsie|lepsi)|(?:lepsie|lahsie) ${words(3)}(?:bezo? mna|keby (?:som )?(?:tu |uz )?(?:nie som|nebola?|nie je|ma nebolo)|keby som umrela?)|keby (?:som )?tu (?:uz )?(?:nebola?|nie som)|keby som (?:tu|radsej|uz|vobec) (?:uz )?(?:nebola?|nezila?|umrela?|zomrela?|neexistovala?)|keby ma (?:tu |uz )?nebolo|keby som (?:umrela?|zomrela?|nezila?)|keby som sa (?:radsej |nikdy |vobec )?nenarodila?`,
    `(?:sa )?(?:uz |nikdy ){1,2}(?:sa )?ne(?:zo|pre)budit|zaspat a ${words(3)}ne(?:zo|pre)budit|nezobudit sa|neprebudit sa`,
    'rezem sa|sa rezem|rezat sa|sa rezat|rezavam sa|porezat sa|sa porezat|podrez(?:at|em) si (?:zily|ruky|zapastia)|si (?:\\w{1,10} )?(?:podrez(?:at|em)|porezat) (?:zily|ruky|zapastia)|podrezat zily',
    `(?:skocit|skocim|skakat|vrhnut sa|vrhnem sa|hodit sa) (?:z|zo|dolu z) (?:mosta|okna|strechy|balkona|skaly|panelaku)|(?:skocit|skocim|vrhnut sa|lahnut si|hodit sa) pod (?:vlak|metro|elektricku|auto)|predavkovat|predavkujem|(?:zhltnut|zhltnem|zjest|zjem|zozrat|zozeriem|vziat si|vezmem si) (?:vsetky )?(?:tie )?(?:prasky|tabletky|lieky|pilulky)(?! (?:na|proti))`,
    `mam (?:uz )?dost (?:tohto |svojho |celeho )?zivota|(?:uz |tu ){1,2}nechcem (?:uz |tu )?byt${stop}|porezem sa|sa porezem|prestat (?:existovat|zit)|keby som (?:tu |radsej )?nebola?${stop}|lepsie by bolo,? keby som`,
    `(?:myslim|premyslam|rozmyslam|myslienky|uvazujem) ${words(2)}(?:na|o|nad) (?:smrt|smrti|smrtou|samovra\\w{1,8})|prajem si smrt|chcem smrt`,
    String.raw`(?:uz )?sa mi (?:uz )?nechce (?:uz )?zit(?! (?:v|na))|kiez by som sa (?:nikdy |radsej )?nenarodila?|nemala? som sa (?:nikdy )?narodit`,
    String.raw`(?:zobrala?|vzala?|zjedla?|prehltla?|zapila?|vezmem|zoberiem) (?:som |si |by som ){0,2}(?:vsetky|cele|celu|hrst|kopu|vela) (?:svoje |moje |balenie |skatulku |platicko )?(?:tablet|liek|praskov|prask|pilul)\p{L}{0,3}`,
    String.raw`(?:unaven[ay]|znechuten[ay]|otraven[ay]) (?:zo )?(?:zivotom|zivota|svojim zivotom)`,
    String.raw`list\p{L}{0,2} na rozlucku|rozluckov[yej]{1,2} list|(?:nikomu|nikto) (?:by |by som )?(?:\p{L}+ )?(?:nechybala?|ma nepostradal)`,
    String.raw`zelam si (?:uz |len |iba ){0,2}(?:umriet|zomriet|smrt|nezit|nebyt)|preco (?:ja )?(?:vobec |este |vlastne ){1,2}(?:zijem|som (?:tu|na svete))`,
    String.raw`(?:vyhraza sa|vyhraza|hovori|bojim sa|sa vyhraza),? ze (?:sa |si ){0,2}(?:zabije|obesi|nieco (?:si )?(?:urobi|spravi)|ublizi)|(?:kamaratka|kamarat|kamos|brat|sestra|segra|mama|dcera|syn|ona|on) (?:\p{L}+ )?(?:chce (?:umriet|zomriet)|nechce (?:uz )?zit(?! (?:v|na))|sa reze)`,
  ),
  asksWhetherHuman: new RegExp(
    [
      String.raw`(?<!\b(?:som|sme|by|ste|mozem|chcem|budem|musim) )\b(?:si|nie si|ste|ze si|ci si|pise mi|odpoveda mi|znies ako|pises ako) ${fillers}${beings}\b${notCompared}`,
      String.raw`\b(?:je to|to je|je toto|je tu|je tam|je na druhej strane|sedi tam|sedi tu) ${fillers}(?:clovek|(?:ro|chat ?)?bot|a\.?i|umela inteligencia|stroj|(?:chat ?)?gpt)\b${notCompared}`,
      String.raw`\b(?:pisem|hovorim|rozpravam|bavim|chatujem|komunikujem|kecam) (?:si |sa |tu |teraz |vlastne |naozaj |fakt ){0,4}(?:s|so) (?:\w{1,12} ){0,1}(?:clovekom|(?:ro|chat ?)?botom|a\.?i|umelou inteligenciou|strojom|programom|pocitacom|automatom|${kinds}(?:ym|ou|ymi) (?:clovekom|osobou|zenou|babou|dievcatom|chalanom|muzom|chlapom|ludmi)|niekym (?:skutocnym|zivym|ozajstnym|naozajstnym))\b${notCompared}`,
      String.raw`\b(?:clovek|(?:ro|chat)?bot|a\.?i|stroj|skutocn[ay]|ozajstn[ay]|ziv[ay]) (?:alebo|ci) (?:len |iba |skor |nejaky ){0,2}(?:clovek|(?:ro|chat)?bot|a\.?i|stroj|program|pocitac|umel|fejk|fake)`,
      String.raw`^(?:hej |pockaj |a |ty )?(?:(?:ro|chat)?bot|a\.?i|clovek|stroj) ?(?:\?|$)`,
      String.raw`\bdokaz(?:te)?(?: mi)?,? ?(?:prosim,? )?ze (?:ty )?(?:nie )?si\b`,
      String.raw`\b(?:existujes (?:naozaj|vobec|skutocne|fakt)|(?:naozaj|vobec|skutocne|fakt) existujes)\b`,
      String.raw`\bkto (?:tu |to |mi |vlastne ){0,3}(?:naozaj|skutocne|v skutocnosti) (?:tu |to |mi ){0,2}(?:pise|odpoveda|sedi|odpisuje)\b`,
    ].join('|'),
    'u',
  ),
};
