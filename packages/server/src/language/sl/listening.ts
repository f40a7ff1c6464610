import type { ListeningRules } from '../language-pack.ts';

// "ai" is a word in other languages ("și ai" in Romanian): as the short word for AI it counts only where the clause ends.
const bots = String.raw`(?:(?:(?:ro|chat ?|klepetalni )?bot(?:a|om|u|ka|ko)?|umetn[aoie](?: inteligenc[aoeio])?|stroj(?:em)?|program(?:om)?|racunalnik(?:om)?|algoritem|(?:chat ?)?gpt|lazni profil|fejk|fake)\b|(?:a\.?i|u\.i\.?|ui)(?:-?jem)?(?= ?(?:$|[?!.,]|ali\b)))`;
const genuine = '(?:prav|resnicn|ziv|zares|navadn|resnic|cisto prav)(?:[aieou]|im|em|ega|ih)?';
const persons =
  '(?:oseb[aoe]|clovek(?:a|om)?|zensk[aoe]|moski(?:m)?|dekle(?:t|tom)?|punc[aoe]|fant(?:om)?|bitje|ljudje)';
const humans = String.raw`(?:${genuine} ${persons}\b|clovesko bitje|clovek(?:om)?\b(?! (?:od|za|ki|z|s|iz)\b)|(?:resnicn[aoi]|resnicen|pravi|prava)(?= ?(?:$|[?!.,]|ali\b)))`;
const fill =
  '(?:(?:ti|to|tole|tukaj|tu|sploh|res|zares|dejansko|v resnici|mogoce|morda|slucajno|samo|le|nek|neki|neka|neko|kaksen|kaksna|en|ena|eno|pa|potem|mi|iskreno|navaden|navadna|kar|vseeno|ali|a) ){0,4}';
const asked = '(?:a si|ali si|si ti|ti si|a sem|nisi|a nisi|ali nisi|ste|ali ste|a ste|da si|da nisi|ce si|ce nisi)';
const sounding = '(?:zvenis|delujes|pises|odgovarjas|obnasas se|se obnasas) (?:mi )?(?:malo |skoraj )?(?:kot|ko)';
const talking = '(?:govorim|pogovarjam|klepetam|pisem|dopisujem|cvekam|chatam|cetam|komuniciram|tipkam)';

/** "Ubila se bom od smeha" and its like are idiom; nothing else is let go. */
const figure =
  '(?:(?:bom |cu |bi )?(?:od (?:smeha|smijeha|dela|posla|dolgcasa|dosade|smejanja|ucenja|sramu|srece)|z delom|na treningu|v fitnesu|u teretani))';
const live = '(?:zivet[i]?|zivela?|obstajati|obstajat)';
const harm =
  '(?:poskodovat[i]?|poskoduj(?:em)?|poskodoval[a]?|ranit[i]?|ranim|ranil[a]?|porezat[i]?|porezem|rezat[i]?|rezal[a]?)';

export const listening: ListeningRules = {
  greeting:
    /^(?:zivjo+|ziv[ij]o|zdravo|hej+|hey+|haj|hi|hello|halo|oj(?! ne\b)|ojla|cao+|ciao|dober (?:ti )?(?:dan|vecer)|dobro jutro|(?:lepo )?jutro|vecer|pozdravljen[ai]?|lepo pozdravljen[ai]?|lep pozdrav|lp)\b/u,
  thanks: /\b(?:hvala+(?! bogu\b)|najlepsa hvala|zahvaljujem|fala+(?! bogu\b)|thx|tnx|thanks)\b/u,
  wellbeing:
    /\b(?:kako (?:si|ste)(?= ?(?:$|[?!.,:;)]|(?:kaj|danes|ti|drugace|nocoj|draga|dragi|lepa|lepotica|zdaj|te dni)\b))|kako (?:ti )?(?:gre|je)(?= ?(?:$|[?!.,]|(?:kaj|danes|zivljenje|pri tebi|drugace)\b))|kako kaj\b|kako (?:je |ti je )?(?:bil |minil |tece |gre )?(?:tvoj )?(?:dan|vecer|teden)\b|kako se (?:kaj )?(?:pocutis|imas)|kaj (?:bo )?(?:dogaja|novega|dobrega)(?= ?(?:$|[?!.,]|(?:pri tebi|danes|kaj)\b))|si (?:ti )?(?:v redu|dobro|ok)\b|in ti ?\?|kaj pa ti ?\?)/u,
  goodNight:
    /\b(?:lahko ?noc|lepo (?:mi )?spi|sladko (?:mi )?spi|spi (?:lepo|sladko|dobro)|(?:lepe|sladke) sanje|lepo sanjaj|sanjaj lepo|(?:grem|moram|odhajam|bom sla|bom sel|cas je za|se spravljam) (?:(?:jaz|zdaj|sedaj|pocasi|ze|iti|it|v|k|pa) ){0,3}(?:spat|spati|spancka\p{L}{0,2}|posteljo|pocitku|spanje)|^ln)\b/u,
  asksJob:
    /\b(?:s cim se (?:ti )?(?:kaj )?ukvarjas|kaj (?:ti )?(?:delas|pocnes) (?:v zivljenju|po poklicu|v sluzbi|za zivljenje|sluzbeno)|kaj si (?:ti )?po (?:poklicu|izobrazbi)|kje (?:ti )?delas(?! (?:zurko|piknik|danes|jutri))|kje si (?:zaposlen|zaposlena)|(?:kaksno|katero) sluzbo imas|(?:kaj|kateri|kaksen) (?:je )?(?:tvoj )?poklic (?:imas|je tvoj|opravljas)|kaj je tvoj poklic|kaksen je tvoj poklic|kaj je tvoje delo|od cesa zivis|kaj delas po poklicu|imas sluzbo)\b/u,
  meeting:
    /\b(?:(?:kdaj|kje|a|ali|lahko|kaj ce|predlagam da|hocem da|zelim da|bi|da|dajva|ce) (?:se |bi se ){1,2}(?:(?:lahko|midva|kdaj|jutri|nocoj|res|koncno|enkrat|kje|spet|z|s|tabo|kaj|v zivo|v soboto|ta vikend) ){0,3}(?:vidiva|dobiva|srecava|spoznava v zivo|dobila|srecala|videla|srecal s tabo|dobil s tabo|videl s tabo|dobili|videli)|se (?:lahko |kdaj |jutri |nocoj |enkrat |v soboto |v petek |v nedeljo ){0,2}(?:dobiva|srecava|vidiva) ?(?:\?|v |jutri|nocoj|na |kje|kdaj|ob |pri )|(?<!(?:prijateljico|prijateljem|mamo|sestro|sodelavko|bratom|ocetom) )greva (?:(?:lahko|midva|kdaj|jutri|nocoj|skupaj|enkrat|kam|v|soboto|ta vikend) ){0,3}(?:na (?:eno |kaksno )?(?:kav[oi]|kavico|pijaco|pijacko|vecerjo|kosilo|zmenek|dejt|sprehod|sladoled|torto)|ven|v kino)|(?:bi|a|ali|hoces|zelis|te) (?:(?:kdaj|sla|sel|gres|iti|it|jutri|nocoj|z mano|lahko|povabim|peljem|ti|si|jaz|bi) ){0,4}na (?:eno |kaksno )?(?:kavo|kavico|pijaco|pijacko|vecerjo|kosilo|zmenek|dejt|sprehod)(?: z mano)?|pridi (?:k meni|do mene|na obisk|k nam)|(?:lahko |bi )?pride(?:m|s) (?:k tebi|do tebe|pote|k meni|do mene)|obisci me|te (?:lahko )?obiscem|(?:tvoj|daj mi|poslji mi|poslji) naslov|(?:te|se) (?:(?:rada|rad|bi|zelim|hocem|lahko) ){0,3}(?:spozna|sreca|vide|dobi)\p{L}{0,3} v zivo|v zivo (?:sreca|spozna|vid|dob)\p{L}{1,4}|v resnicnem zivljenju)/u,
  sadness:
    /\b(?:(?:sem|pocutim se|se pocutim|mi je|bila|bil) (?:(?:tako|zelo|res|cisto|ful|nekako|danes|spet|vedno|preve[c]|malo|se|in) ){0,3}(?:zalostn[aoi]|zalosten|osamljen[aoi]?|obupan[ao]?|potrt[ao]?|depresivn[ao]|depresiven|nesrecn[ao]|nesrecen|hudo|grozno|zlomljen[ao]?|uniceni?[ao]?|na tleh|brezup\p{L}{1,4})|(?:zalostn[ao]|zalosten|osamljen[ao]?|obupan[ao]?|potrt[ao]?|depresivn[ao]|depresiven|nesrecn[ao]|nesrecen|zlomljen[ao]?) sem|hudo mi je|ne morem vec(?= ?(?:$|[.!?]))|depresij\p{L}{1,2}|(?:umrl[aoi]?|preminil[ai]?) (?:mi |nam |je |so |sta )(?! ?(?:je )?(?:telefon|baterija|racunalnik|od smeha|laptop))|(?:mi|nam|ji|mu) (?:je |so )?(?:vceraj |danes |nedavno |pred kratkim )?(?:umrl[aoi]?|poginil[aoi]?)\b(?! (?:telefon|baterija|racunalnik|laptop))|(?:na|po) pogreb\p{L}{0,2}|(?:ima|imam|imel|imela|zbolel[a]? za) (?:hudega )?rak(?:a|om)?\b(?! po horoskopu)|rak (?:dojke|na|pljuc|crevesja)|rakom\b|kemoterapij\p{L}{1,2}|spontani splav|infarkt\p{L}{0,2}|mozgansk\p{L}{1,2} kap\p{L}{0,2}|izgubil[a]? sem (?:(?:svojo|svojega|vceraj|danes) ){0,2}(?:sluzbo|mamo|oceta|ata|ocija|moza|zeno|brata|sestro|babico|dedka|psa|kuza|muco|macko|otroka|dojencka|prijatelj\p{L}{1,3})|(?:dobil[a]? (?:sem )?|sem dobil[a]? )odpoved|odpustili so me|so me odpustili|zapustil[a]? me|me je (?:zapustil|pustil|prevaral|varal)[a]?\b|prevaral[a]? me|razsl[ai] sva se|sva se razsl[ai]|konec je med nama|locujem se|locujeva|locitev|locitve|locitvi|(?<!dela(?:m|la|l|va|) )v bolnisnici|(?<!dela(?:m|la|l|va|) )v bolnici|(?:slab|grozen|tezek|obupen|najslabsi) (?:dan|teden)\b(?! (?:popravi|resi))|(?:slab[aoe]|grozn[aoe]|zalostn[aoe]) novic\p{L}{1,2}|tezko obdobje|(?:sem|ves cas|samo|spet|vso noc|cele dneve|cel dan) (?:se )?(?:jokam|jokal[a]?|jocem)|(?:jokam|jocem) (?:ves|vsak|ze|zaradi|in|cel)|ne morem nehati jokati|na jok mi gre|zlomljeno (?:mi je )?srce|zlomil[a]? mi (?:je )?srce|prometn[aoie] nesrec[aoie]|imel[a]? sem nesreco)/u,
  selfHarm: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[
      String.raw`ubi(?:ti?|jem|jam|la?|j) (?:bi |bom |sem )?se\b(?! ${figure})`,
      String.raw`se (?:\p{L}+ ){0,3}?(?:ubi(?:ti?|jem|la?)|obesi(?:ti?|m|la?)|zastrupi(?:ti?|m|la?)|zaklala?)\b(?! ${figure})`,
      String.raw`(?:obesi(?:ti?|m|la?)|ustreli(?:ti?|m|la?)) se\b`,
      String.raw`samomor\p{L}{0,10}|suicid\p{L}{0,8}|samoposkod\p{L}{1,8}`,
      String.raw`(?:hocem|zelim(?: si)?|hotela|hotel|bi(?: najraje| raje)?|raje|najraje|lazje bi bilo|cas je da|da) (?:(?:samo|kar|si|bi|res|ze|zdaj|danes|le|rada|rad|enostavno|preprosto) ){0,3}(?:umret[i]?|umrem|umrla|umrl|crknit[i]?|crknila|crknil)\b(?! (?:od (?:smeha|sramu|dolgcasa|lakote|srece|zeje|vrocine)|za (?:kos|cokolado|kavo)))`,
      String.raw`umrla? bi\b(?! (?:od|za)\b)|naj (?:ze |samo |kar ){0,2}umrem|zelim si smrti?|(?:(?:zelim|hocem|da bi|raje|bolje|rada|rad) ){1,2}(?:(?:bi|si|bila?|da|biti|ce) ){0,4}(?:mrtva|mrtev)\b(?! utrujen)`,
      String.raw`(?:nocem|ne zelim|ne morem|ne zmorem|ne bom) (?:si )?vec (?:tako |takole )?${live}|(?:vec )?(?:nocem|ne zelim|si ne zelim|ne bi) (?:(?:vec|sploh|dalje|naprej) ){0,2}${live}\b(?! (?:v|na|s|z|pri|tu|tukaj|brez|tako dalec)\b)`,
      String.raw`(?:se mi ne da|ne da se mi|mi ni) (?:vec )?(?:do (?:zivljenja|tega da zivim)|${live})|ni mi (?:vec )?do zivljenja|${live} se mi ne da`,
      String.raw`(?:nocem|ne zelim|da) (?:se|si) (?:(?:zjutraj|nikoli|ne|jutri|bi) ){0,3}vec (?:ne )?zbudi(?:ti?|m|la?)|(?:se|da se) (?:nikoli |ne bi |zjutraj ){0,3}vec (?:ne )?zbudi(?:ti?|m|la?)`,
      String.raw`nocem (?:vec )?biti (?:vec )?(?:ziva?|tu|na tem svetu)|(?:da se ne bi|da se nisem|ce se ne bi) (?:nikoli )?rodila?|ne bi (?:nikoli )?rodila?\b`,
      String.raw`(?:dovolj|dost|sit|sita|naveli[c]an|naveli[c]ana) (?:(?:mam|imam|sem|mi je) )?(?:vsega in )?zivljenja|sovrazim svoje zivljenje`,
      String.raw`(?:ne vidim|nimam|ni|nima) (?:vec )?(?:smisl[ae]?|razlog\p{L}{0,2}|volje|moci) (?:vec )?(?:v zivljenju|zivet[i]?|za zivljenje|da (?:se )?(?:vec )?zivim|naprej)`,
      String.raw`nima (?:vec )?smisla (?:(?:vec|da) ){0,2}ziv(?:eti?|im)|zivljenje (?:(?:zame|mi|vec) ){0,2}nima (?:vec )?smisla|(?:zakaj|cemu) (?:sploh |se ){0,2}(?:zivim|zivet[i]?)(?! (?:v|na|tu|tukaj|pri)\b)|nimam (?:vec )?(?:za kaj|zakaj|za koga) zivet[i]?`,
      String.raw`(?:bolj[es]i?|boljsi|lazje|lepse) (?:(?:bi|bilo|bo|bil|vam|vsem|jim|svetu|svet|je|ce) ){0,5}(?:brez mene|me ne bi(?: vec)? bilo|me ni\b|me (?:vec )?ne bo)|brez mene (?:(?:bi|bo|vam|jim|vsem|bilo|svet|bil) ){1,4}(?:bolj[es]i?|boljsi|lazje)|(?:da|ce) me ne bi (?:vec )?bilo|nikomur ne bi manjkala?`,
      String.raw`(?:vzet[i]?|vzamem|vzela?|vzemam|jemljem) (?:(?:si|bom|bi|sem|svoje) ){0,3}zivljenje|si (?:(?:bom|bi|hocem|zelim) )?(?:vzet[i]?|vzamem|vzela?) zivljenje`,
      String.raw`(?:konca(?:ti?|m|la?)|narediti?|naredit|naredim|naredila?) (?:(?:bom|bi|s|svoje|svojim|temu|vsemu|vse|konec|tem) ){0,4}(?:zivljenj(?:e|u|em)|vsemu|konec temu|trpljenje)\b|(?:konca(?:ti?|m|la?)) (?:bom |bi )?(?:vse|to) skupaj\b|koncat?(?:i|la|l|m)? (?:(?:bom|bi) )?z vsem\b(?! (?:delom|kar|tem)\b)|naredi(?:m|la?) (?:bom |bi )?konec(?= ?(?:$|[.!?,]))`,
      String.raw`si (?:bom |bi |hocem |zelim )?(?:kaj|nekaj) (?:(?:bom|hudega|slabega|zalega) ){0,2}(?:naredila?|naredim|storila?|storiti|narediti)\b(?! (?:za|toplega|dobrega))|(?:kaj|nekaj) si bom (?:naredila?|storila?)(?! (?:za|toplega|dobrega))|(?:naredila?|storila?) si bom (?:kaj|nekaj)(?! (?:za|toplega|dobrega|jesti))`,
      String.raw`(?:rezem|rezala?|rezat[i]?|zarezem|porezem) (?:sem )?(?:se\b(?! (?:na papir|v prst|pri kuh))|si (?:roke|zile|zapestj[ea]))|se (?:(?:spet|zopet|vedno|ze|namerno|ponoci|hocem|zelim|bom) ){0,2}(?:rezem|rezala?|rezat[i]?|porezem)\b(?! (?:na papir|v prst|pri kuh))`,
      String.raw`(?:prerez(?:ati?|em|ala?)) (?:(?:si|bom|bi) ){0,2}(?:zile|vene)|si (?:(?:bom|bi|hocem|zelim) )?(?:prerez(?:ati?|em|ala?)) (?:zile|vene)|(?:zile|vene) (?:si )?prerez\p{L}{1,3}|rez(?:e|em) po (?:rokah|roki|zapestju)`,
      String.raw`(?:se|sebe) (?:(?:hocem|zelim|moram|namerno|sam|sama|bi) ){1,3}${harm}|namerno (?:se )?${harm}|(?:poskodujem se|se poskodujem)\b(?! (?:na|pri|med|v)\b)|${harm} (?:se namerno|(?:samo|sam[aoe]g[aoe]) sebe)|skodovat[i]? (?:sam[i]? )?sebi`,
      String.raw`(?:skoci(?:ti?|m|la?)|vrzem|vrg(?:la|el)|vreci) (?:(?:bom|bi|se|bom se|bi se|sem) ){0,2}(?:z|s|pod|pred|skozi|cez) (?:most[au]?|stavbe|bloka|strehe|balkona|nebotic\p{L}{1,3}|okno|okna|vlak|avto|tovornjak|pecine|ograjo)\b|se (?:(?:bom|bi|hocem|zelim) ){0,2}(?:vrg(?:la|el)|vrzem|vreci) (?:z|s|pod|pred|skozi) (?:most[au]?|bloka|strehe|balkona|okno|okna|vlak|avto|tovornjak)\b`,
      String.raw`predozira\p{L}{1,5}(?! (?:sem )?(?:se )?s (?:cokolad|kav|sladk)\p{L}{1,4})(?! se s cokolad)|prevelik\p{L}{1,2} odmerek|(?:vse|kup|sk(?:at|at)lo|pest|cel[oe] skatlo|prevec|polno) (?:te |svoje )?(?:tablet|tableto|zdravil|pomirjeval)\p{L}{0,2}`,
      String.raw`(?:hocem|zelim|zelim si|najraje bi|rada bi|rad bi) (?:(?:samo|kar|enostavno|preprosto|za vedno) ){0,2}izgini(?:ti?|la?)\b(?! (?:na|v|s|z|za (?:vikend|teden|en teden|nekaj|par))\b)|dvigni(?:ti?|la?) (?:bom |bi )?roko nase|roko nase`,
      String.raw`(?:utrujen|utrujena|sem) (?:sem )?(?:utrujena? )?od (?:zivljenja|zivetja)|nav?eli[cč]ana? zivljenja|poslovilno pismo|poslovilna pisma`,
      String.raw`(?:nihce|noben) me (?:ne bi|ne bo) (?:pogresal|opazil)|nikomur ne bi manjkala?|nocem (?:vec )?biti (?:vec )?(?:tukaj|tu)(?= ?(?:$|[.,!?]))|ne maram (?:vec )?ziveti?(?= ?(?:$|[.,!?]))|ne maram vec ziveti?`,
      String.raw`(?:rada?|najraje|hotela?|zelim|hocem) (?:bi )?(?:se|si) (?:\p{L}+ )?(?:poskodovala?|poskodovati|kaj naredila?|kaj naredit)|(?:hocem|zelim|bi) (?:samo )?vse (?:skupaj )?koncati?(?= ?(?:$|[.,!?]))`,
      String.raw`(?:hoce|grozi,?|poskusila?|pravi,?|govori,?) (?:da )?(?:se )?(?:bo )?(?:ubiti?|ubila?|obesiti?|obesila?|kaj naredila?|narediti samomor)(?! (?:od|pri))|(?:prijatelj|prijateljica|brat|sestra|mama|hci|sin|ona|on) (?:\p{L}+ )?(?:hoce umreti?|noce (?:vec )?ziveti?(?! v)|se reze)`,
    ].join('|')})(?![\p{L}\p{N}])`,
    'u',
  ),
  asksWhetherHuman: new RegExp(
    [
      String.raw`\b${asked} ${fill}(?:${bots}|${humans})(?! (?:za|na|ki|iz|v|od)\b)`,
      // "și" and "je to" are words of other languages: alone they lead to a question only at its beginning or to a plain word.
      String.raw`(?:^|[.!?,:] ?|\b(?:in|pa|kaj|hej|zivjo|povej) )si ${fill}(?!program|fake|fejk)(?:${bots}|${humans})(?! (?:za|na|ki|iz|v|od|de)\b)`,
      String.raw`\bje (?:to|tole|tukaj|tu) ${fill}(?:(?:ro|chat ?)?bot\b|(?:ai|ui|umetna inteligenca)(?= ?(?:$|[?!.,]|ali\b))|${genuine} ${persons}\b|clovek(?= ?(?:\?|ali\b)))`,
      String.raw`\b${sounding} ${fill}${bots}`,
      String.raw`\b${talking} (?:se )?${fill}(?:z|s) ${fill}(?:${bots}|${genuine} ${persons}\b|clovekom(?= ?(?:$|[?!.,]|ali\b)))`,
      String.raw`\bs kom (?:se |zares |v resnici |sploh |pravzaprav ){0,3}${talking}`,
      String.raw`\bkdo (?:(?:to|mi|v resnici|zares|res|pravzaprav|se|sploh) ){0,4}(?:pise|odgovarja|tipka|skriva)\b[^.!]{0,30}\?`,
      String.raw`\b(?:a |ali )?(?:res |sploh |v resnici |zares )obstajas|\bobstajas (?:res|sploh|v resnici|zares)`,
      String.raw`\bdokazi(?: mi)?,? da (?:si|nisi)\b`,
      String.raw`\b(?:clovek|oseba|resnicna|resnicen|zenska|moski) ali (?:(?:samo|le|kaksen|neki|pa) )?${bots}|\b${bots} ali (?:(?:samo|le|kaksna|neka|pa) )?(?:${genuine} )?(?:clovek|oseba|zenska|moski|resnicna|resnicen)\b`,
      String.raw`^(?:a |ma |cakaj,? )?(?:${bots}|clovek|resnicna|resnicen|prava oseba|resnicna oseba) ?\?`,
    ].join('|'),
    'u',
  ),
};
