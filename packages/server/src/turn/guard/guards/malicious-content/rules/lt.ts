import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:maza |mazomis |nepilnamete |)(?:mergaite|mergaitemis|mergyte|mergytemis)|vaiku|vaikais|mazais berniukais|\\d{1,2}[- ]?met(?:e|emis|i|iu|ine)(?: mergaite)?|(?:dvylika|trylika|vienuolika|desimt)mete|nepilnamet\\p{L}+)';
const childA =
  '(?:(?:mazas |maza |jaunas )?(?:mergaites|mergaite|mergytes|mergyte)|vaikus|vaika|mazus berniukus|nepilnamet\\p{L}+)';
const childN = '(?:(?:mazos )?(?:mergaites|mergytes)|vaikai|mazi berniukai|nepilnamet\\p{L}+)';
const childAny =
  '(?:(?:(?:maza |mazomis |nepilnamete |)(?:mergaite|mergaitemis|mergyte|mergytemis)|vaiku|vaikais|mazais berniukais|\\d{1,2}[- ]?met(?:e|emis|i|iu|ine)(?: mergaite)?|(?:dvylika|trylika|vienuolika|desimt)mete|nepilnamet\\p{L}+)|(?:(?:mazas |maza |jaunas )?(?:mergaites|mergaite|mergytes|mergyte)|vaikus|vaika|mazus berniukus|nepilnamet\\p{L}+)|(?:(?:mazos )?(?:mergaites|mergytes)|vaikai|mazi berniukai|nepilnamet\\p{L}+)|(?:vaiku|mazu (?:mergaiciu|berniuku)|mergaiciu|nepilnameciu))';
const i = '(?:(?:as )?(?:noriu|noreciau|planuoju|ketinu|turiu|rengiuosi)|norime|padek man|kaip)';
const person =
  '(?:(?:savo|mano) (?:buvusia|buvusi|zmona|vyra|mergina|vaikina|virsininka|sefa|kaimyna|kaimyne|kaimynus|motina|mama|teva|tevus|broli|seseri|seima|vaikus|sunu|dukra|mokytoja|uosve|patevi))';

export const lt = maliceRules({
  ruleName: 'lt',
  triggers:
    'terakta porno pornografija pornografijos vaiku pedofilas nuogu nuogas nuogos seksu myletis seksas dulkinti pisti isprievartauti liesti grabineti jaudina uzveda masturbuojuosi smaukausi bomba susprogdinti susprogdinsiu sprogdinti teroro ataka zudynes saudyti nusauti nuzudyti nuzudysiu uzmusti uzmusiu nunuodyti nunuodysiu nuodai nuodu parduodu pirkti nusipirkti verge verciu pasus ricina cianida zarina sprogmenis zudika samdoma papjauti pasmaugti padegti isprievartausiu',
  phrases: {
    wants_children: [
      `(?:sekso su|seksu su|myletis su|myletis su|permiegoti su|pistis su) (?:maza |mazomis |mazais |jauna |tavo |)?${childI}`,
      `(?:dulkinti|pisti|isprievartauti|liesti|grabineti|isdulkinti|tvirkinti) (?:maza |mazomis |mazais |jauna |tavo |)?${childA}`,
      `(?:mane (?:jaudina|uzveda|traukia seksualiai)) ${childN}`,
      `${childN} (?:mane (?:jaudina|uzveda))`,
      `(?:(?:smaukausi|masturbuojuosi) (?:i|pagal|ziuredamas i))(?: \\p{L}+){0,3} ${childAny}`,
      '(?:(?:as )?(?:esu )?pedofilas(?= ?(?:$|,|ir)))',
      '(?:(?:noriu|leisk man) (?:dulkinti|isdulkinti|liesti|isprievartauti|pisti|paliesti) (?:tavo )(?:maza |mazaja )?(?:dukra|dukrele|dukryte))',
    ],
    child_material: [
      '(?:turi|turite|ieskau|parduodu|keiciu|keiciuosi|atsiusk(?: man)?|perku|kas turi|noriu|kur (?:rasti|gauti|nusipirkti)|turiu)(?: \\p{L}+){0,3} (?:vaik\\p{L}+ porn\\p{L}+|porno su (?:vaikais|nepilnameci\\p{L}+)|pedofil\\p{L}+ (?:medziag|filmuk)\\p{L}+|cp(?= ?$))',
      `(?:nuogas nuotraukas|nuogu nuotrauku|nuogus video|nuogas foto) (?:\\p{L}+ ){0,2}(?:${childAny}|(?:tavo|savo) (?:mazos )?(?:dukters|dukros|dukreles))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:susprogdinti|padegti|apsaudyti|uzpulti|padeti bomba|ivaziuoti i) (?:\\p{L}+ ){0,3}(?:mokykl[aaoje]+|baznyci[aaoje]+|mecet[eeeje]+|sinagog[aaoje]+|stot[iyeje]+|oro uost[aae]|koncert[aae]|universitet[aae]|ligonin[eeeje]+|stadion[aae]|biur[aae]|traukini|metro|prekybos centr[aae]|mini[aaoje]+|autobus[aae])(?: \\p{L}+)?`,
      `${i} (?:\\p{L}+ ){0,3}(?:mokykl[aaoje]+|baznyci[aaoje]+|mecet[eeeje]+|sinagog[aaoje]+|stot[iyeje]+|oro uost[aae]|koncert[aae]|universitet[aae]|ligonin[eeeje]+|stadion[aae]|biur[aae]|traukini|metro|prekybos centr[aae]|mini[aaoje]+|autobus[aae]) (?:\\p{L}+ ){0,2}(?:susprogdinti|padegti|apsaudyti|uzpulti|padeti bomba|ivaziuoti i|i ora)`,
      '(?:susprogdinsiu|susprogdinsim|padegsiu|padesiu bomba) (?:\\p{L}+ ){0,3}(?:mokykl[aaoje]+|baznyci[aaoje]+|mecet[eeeje]+|sinagog[aaoje]+|stot[iyeje]+|oro uost[aae]|koncert[aae]|universitet[aae]|ligonin[eeeje]+|stadion[aae]|biur[aae]|traukini|metro|prekybos centr[aae]|mini[aaoje]+|autobus[aae])',
      '(?:(?:noriu|planuoju|ketinu) (?:ivykdyti |surengti )?(?:terakta|teroro ataka|zudynes|skerdynes|saudynes)|(?:ivykdysiu|surengsiu) (?:terakta|zudynes|skerdynes))',
      '(?:(?:noriu|planuoju|ketinu) (?:nuzudyti|issaudyti) (?:kuo daugiau (?:zmoniu|\\p{L}+)|visus (?:mokykloje|darbe|musulmonus|zydus))|(?:nuzudysiu|issaudysiu) visus (?:mokykloje|darbe))',
      '(?:(?:padejau|paslepiau|palikau) bomba (?:\\p{L}+ )?\\p{L}+)',
    ],
    trafficking: [
      '(?:parduodu|perku|siulau|nuomoju|gabenu)(?: \\p{L}+){0,2} (?:merginas|moteris|zmones|verges|vaikus|berniukus|mergaites) (?:(?:seksui|i bordelius|prostitucijai|uz \\d+|po \\d+|kaip verges|is \\p{L}+ uz \\d+|per siena))',
      '(?:(?:noriu|kur galiu|ieskau) (?:nusipirkti|pirkti|parduoti) (?:\\p{L}+ )?(?:verge|verge|vergus|seksverge))',
      '(?:verciu (?:jas|ja|merginas|moteris) (?:prostitucijai|uzsiimti prostitucija|parsidavineti|miegoti su klientais))',
      '(?:atimu (?:is ju|jom|jai) pas\\p{L}+)',
    ],
    weapon_to_kill: [
      '(?:kaip (?:pagaminti|padaryti|sukonstruoti|gaminti)|noriu (?:pagaminti|padaryti)|ismokyk mane (?:gaminti|pagaminti)|padek man (?:pagaminti|padaryti)|pasakyk kaip (?:pagaminti|padaryti)) (?:\\p{L}+ ){0,3}(?:bomb[aaa](?! voniai)|sprogmen\\p{L}*|ricin\\p{L}*|cianid\\p{L}*|zarin\\p{L}*|nuodingas dujas|nuodus)(?: \\p{L}+){0,6}',
      `(?:${i} (?:\\p{L}+ ){0,2}(?:nunuodyti)|nunuodysiu) (?:${person}|zmogu|zmones|ka nors)`,
      '(?:koki(?:e|us)? nuoda(?:i|us) (?:\\p{L}+ ){0,3}(?:uzmusa|nuzudo|nuzudyti))(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,1}(?:nuzudyti|uzmusti|papjauti|pasmaugti|nusauti|nudeti) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `${i} (?:\\p{L}+ ){0,1}${person} (?:\\p{L}+ ){0,1}(?:nuzudyti|uzmusti|papjauti|pasmaugti|nusauti|nudeti)`,
      `(?:(?:nuzudysiu|uzmusiu|nusausiu|papjausiu)(?: (?:siandien|sianakt|rytoj))?(?= (?:savo|mano))|(?:siandien|sianakt|rytoj) (?:nuzudysiu|uzmusiu|nusausiu)) ${person}(?: \\p{L}+){0,3}`,
      '(?:(?:ieskau|reikia|pazisti|samdysiu) (?:\\p{L}+ )?(?:samdomo zudiko|zudiko))',
      '(?:nusipirkau (?:pistoleta|ginkla|peili|sautuva) (?:kad|ir) (?:\\p{L}+ ){0,2}(?:nuzudyciau|uzmusciau|nusauciau|nuzudysiu) (?:\\p{L}+ )?\\p{L}+)',
    ],
  },
  undoneBefore:
    '(?:(?:ne|niekada|jis|ji|jie|kas|kazkas|zmones|vyras|uz|nuteistas|suimtas|pries|draudziam\\p{L}+|kuris) (?:norejo |nori |buvo )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:turetu|nusipelno) (?:\\p{L}+ ){0,2}(?:kalejim\\p{L}*|puti|sedeti)|yra (?:slyksty\\p{L}*|nusikaltimas|baisu)|(?:zaidime|filme|sapne)|is juoko|sachmatais)',
  innocent:
    '(?:zaidim|filme|filmas|filma|knygoj|romane|seriale|sapne|gta|minecraft|fortnite|netflix|serial|romana|knyg|dokument|tinklalaid|zinias|ziniose|naujien|laikrast|straipsn|sueme|suimt|nuteis|kalejim|policij|prokuror|teism|advokat|teisej|socialin|psicholog|terap|auk[au]|buvau (?:\\p{L}+ )?(?:isprievartauta|tvirkinama|parduota|maza|vaikas)|kai man buvo|vaikysteje|kaip vaika|(?:isprievartavo|tvirkino|grabinejo|liesdavo|liete|pardave) mane|mane (?:\\p{L}+ )?(?:isprievartavo|tvirkino|grabinejo|liete|liesdavo|pardave)|dede mane|patevis mane|juokauju|juokas|haha|hehe|lol|xd|karas|kare|naci|hitler|terorist|kaip gali|baisu|pedofilai (?:turetu|turi|nusipelno))',
  words: {
    whom: 'vaik mergait mergyt berniuk maz jaun nepilnam met dukr dukter mokykl baznyc mecet sinag stot oro koncert zmon zmog vis musulm zyd zmona vyr buvus mergin vaikin virsin sef kaimyn motin mam tev brol seser seim mokyt uosv patev verg pedofil stadion ligon mini trauk prekyb moter terakt zudyn skerdyn jas prostit zudik',
    act: 'seks mylet permieg pist pis dulk isprievart liest grabin tvirk nuog porno pornogr pedofil jaudin uzved smauk masturb bomb susprogd teror terakt zudyn skerdyn saud nusau nuzud uzmus papjau pasmaug nuod nunuod ricin cianid zarin sprog parduod pirk perk verg prostit zudik keic padeg',
    intent:
      'as nor planuo ketin turi pad kaip leisk iesk parduod keic atsiusk perk kas kur esu koki ismok susprog nunuod verc mane reik samd pazist nuzud nusipirk ivykd planuoj verciu ieskau smauk',
  },
});
