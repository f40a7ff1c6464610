import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:b[oø]rn(?:ene)?|et barn|(?:sma|lille|unge|mindrearig[e]?) (?:pige(?:r)?|dreng(?:e)?|b[oø]rn)|mindrearige?|baby(?:er)?|(?:[2-9]|1[0-5])[- ]?arig[e]?(?: pige(?:r)?| dreng(?:e)?)?|(?:pige|dreng) pa (?:[2-9]|1[0-5]))';
const i =
  '(?:jeg (?:vil|skal|har taenkt mig at|planlaegger at|kunne taenke mig at)|vi (?:vil|skal)|hj(?:ae|e)lp mig(?: med)?(?: at)?|hvordan kan jeg)';
const person =
  '(?:min|mit|mine) (?:eks(?:[- ]?(?:kone|mand|kaereste))?|ex|kone|mand|kaereste|chef|nabo(?:er)?|mor|far|foraeldre|bror|s[oø]ster|familie|b[oø]rn|s[oø]n|datter|laerer|udlejer|stedfar|kollega|kolleger)';

export const da = maliceRules({
  ruleName: 'da',
  triggers:
    'borneporno! børneporno! bornepornografi! børnepornografi! nogenbilleder nøgenbilleder nogen nøgne nogne nøgenfotos nudes kneppe voldtage sex samleje liderlig ophidset taender onanerer paedofil bombe bomben bomber spraenge angreb attentat massakre skyde draebe myrde saelger saelge kober køber kobe købe slave slaver slavinde tvinger gift forgifte ricin cyanid sarin spraengstof lejemorder stikke kvaele luften deres',
  phrases: {
    wants_children: [
      `(?:ha |hatt )?(?:sex|samleje|ligge) (?:med|pa) (?:en |ett |et |ein |eit |din |di |dine |mine )?(?:liten |lille |vesle |lita )?${child}`,
      `(?:kneppe|voldtage|misbruge|rore ved|bolle) (?:en |ett |et |ein |din |di |pa )?(?:liten |lille |lita )?${child}`,
      `(?:jag|jeg|eg) (?:taender|bliver liderlig|bliver ophidset|bliver taendt) (?:\\p{L}+ ){0,2}(?:av|pa) ${child}`,
      `${child} (?:gor|gj[oø]r|gjer|gør) (?:mig|meg) (?:\\p{L}+ )?(?:liderlig|ophidset|taendt)`,
      `(?:jag|jeg|eg) (?:onanerer|spiller den af) (?:\\p{L}+ )?(?:till|til) (?:bilder (?:pa|av) |billeder af |bilete av )?${child}`,
      '(?:jag|jeg|eg) (?:ar|er) (?:en |ein )?(?:pedofil|paedofil)',
      '(?:lad mig|ma jeg|jeg vil) (?:kneppe|rore ved|voldtage|bolle) (?:(?:din|di) (?:lilla |lille |vesle )?(?:dotter|datter|jente)|(?:dottera|datteren|datra) (?:din|di))',
    ],
    child_material: [
      '(?:har du|har i|saelger|soger|s[oø]ger|leder efter|bytter|send|k[oø]ber|hvem har|jeg vil have|hvor (?:finder|kober|køber) jeg|jeg har)(?: \\p{L}+){0,3} (?:barnporr|barneporno|b[oø]rneporno(?:grafi)?|barnepornografi|barnpornografi|overgrepsmateriale|cp(?= ?$))',
      `(?:naken ?bilder|nakenbilete|n[oø]gen ?billeder|nakenfoton|nakenvideor|nudes|n[oø]genfotos|nakna bilder|nakne bilder|n[oø]gne billeder|sexvideoer|porr) (?:pa|av|af|med) (?:\\p{L}+ )?(?:${child}|(?:lille)?(?:datteren|dotter|datter|dottera)(?: din| di)?|(?:lilla |lille )?(?:dotter|datter))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:spraenge|bombe|braende|angribe|skyde (?:alle )?(?:i|pa)|kore ind i|laegge en bombe (?:i|pa)) (?:\\p{L}+ ){0,3}(?:skole(?:n)?|kirke(?:n)?|moske(?:en)?|synagoge(?:n)?|station(?:en)?|banegard(?:en)?|lufthavn(?:en)?|koncert(?:en)?|universitet(?:et)?|hospital(?:et)?|stadion|kontor(?:et)?|radhus(?:et)?|tog(?:et)?|bus(?:sen)?|center(?:et)?|menneskemaengde(?:n)?|arbejde(?:t)?|julemarked(?:et)?)`,
      `${i} (?:\\p{L}+ ){0,3}(?:skole(?:n)?|kirke(?:n)?|moske(?:en)?|synagoge(?:n)?|station(?:en)?|banegard(?:en)?|lufthavn(?:en)?|koncert(?:en)?|universitet(?:et)?|hospital(?:et)?|stadion|kontor(?:et)?|radhus(?:et)?|tog(?:et)?|bus(?:sen)?|center(?:et)?|menneskemaengde(?:n)?|arbejde(?:t)?|julemarked(?:et)?) (?:\\p{L}+ ){0,2}(?:i luften|i lufta)`,
      `${i} (?:\\p{L}+ ){0,2}(?:bega et (?:attentat|terrorangreb|bombeangreb)|lave et (?:attentat|terrorangreb)|en massakre|spraenge en bombe|lave et skoleskyderi)`,
      `${i} (?:draebe|myrde|skyde|sla ihjel|tage livet af) (?:sa (?:manga|mange) (?:som mojligt|som mulig|som mogleg|\\p{L}+ som mojligt|\\p{L}+ som mulig|\\p{L}+ som mogleg|mennesker som muligt)|alla pa (?:skolan|jobbet)|alle pa (?:skolen|skulen|jobben|jobbet|arbejdet)|alle (?:muslimer|jøder|joder)|alla (?:muslimer|judar))`,
      '(?:jag|jeg|eg) har (?:lagt|plassert|placerat|placeret|gjemt|gomt|gemt|plantet) (?:en |ei )?bombe?n? (?:i|pa|under|ved) (?:\\p{L}+ ){0,2}\\p{L}+',
    ],
    trafficking: [
      '(?:jag|jeg|eg) (?:saljer|s(?:ae|e)lger|sel|selger|sael?ger|k[oø]per|kj[oø]per|kj[oø]per|hyr ut|smuglar|smugler|skaffar|skaffer)(?: \\p{L}+){0,2} (?:tjejer|flickor|kvinnor|piger|kvinder|jenter|kvinner|kvinner|barn|slavar|slaver|slavinnor|manniskor|mennesker|menneske|jenter|gutar|drenge) (?:for (?:sex|\\d+|bordell\\p{L}*|prostitu\\p{L}+)|som (?:sex)?slav\\p{L}+|fran \\p{L}+ for \\d+|fra \\p{L}+ for \\d+|over gransen|over graensen|over grensa)',
      '(?:jag|jeg|eg) vil(?:l)? (?:ha |kopa |kjope |kjøpe |købe |kobe )(?:en |ei |ein )?(?:sex)?slav\\p{L}*',
      '(?:jag|jeg|eg|vi) tving(?:ar|er) (?:henne|hende|dem|tjejerna|pigerne|jentene|kvinnorna|kvinderne|kvinnene) (?:\\p{L}+ ){0,2}(?:prostitu\\p{L}+|salja sig|selge seg|selje seg|traekke|pa gatan|pa gaden|pa gata)',
      '(?:jag|jeg|eg|vi) (?:tar|tek|tager) (?:deras|deres|hennes|hendes) pass?',
    ],
    weapon_to_kill: [
      '(?:hur (?:gor|bygger) (?:man|jag)|hvordan (?:lager|laver|bygger|bygge) (?:man|jeg|du)|korleis (?:lagar|byggjer) (?:ein|eg)|(?:lar|laer|laer) (?:mig|meg)(?: (?:hur man|a|at|hvordan jeg))? (?:gor|lage|lave|bygge|laga)|hjalp mig (?:att )?(?:gora|bygga)|hj(?:ae|e)lp (?:mig|meg) (?:med )?(?:a|at)? ?(?:lage|lave|bygge)|(?:jag|jeg|eg) (?:ska|skal|vil|vill) (?:bygga|bygge|lage|lave|laga)) (?:en |ei |ein |et )?(?:\\p{L}+ ){0,2}(?:r[oø]r ?bomb\\p{L}*|bomb\\p{L}*|spr(?:a|ae|e)ng\\p{L}*|ricin|cyanid|sarin|giftgas)(?: \\p{L}+){0,6}',
      `${i} (?:forgifta|forgifte|forgive) (?:${person}|nan|nagon|noen|nogen|nokon)`,
      '(?:vilket|hvilken|hvilket|kva) gift (?:\\p{L}+ ){0,4}(?:dodar|doda|draeber|dreper|drep|draebe|drepe)(?: \\p{L}+){0,3}',
    ],
    kills_somebody: [
      `${i} (?:draebe|myrde|skyde|sla ihjel|tage livet af|stikke|kvaele|skyde ned) ${person}(?= ?(?:$|[,;!]|och|og|med|ikvall|i kvall|i morgon|imorgon|i aften|i kveld|i morgen|i dag|idag|i natt|i nat|for|nar|innan|fordi))`,
      '(?:jag|jeg|eg)? ?(?:s[oø]ker|s[oø]ger|ser etter|leter etter|ledar etter|behover|trenger|treng|har brug for|kanner du|kender du|kjenner du|leiter etter|vill ha|vil ha) (?:\\p{L}+ ){0,2}(?:lonnmordare|leiemorder|leiemordar|lejemorder|torped|yrkesmordare|yrkesmorder)',
      '(?:jag|jeg|eg) har (?:kopt|kjøpt|kjopt|købt|kobt) (?:en |ei |ein |et )?(?:pistol|kniv|vapen|vapen|vaben|vapen|gevar|gevaer|gevaer|vapen|vapen|vaapen) (?:for att|for a|for at|og skal|och ska) (?:\\p{L}+ ){0,2}(?:draebe|myrde|skyde|sla ihjel|tage livet af|skjuta|skyte|skyde)',
    ],
  },
  undoneBefore:
    '(?:(?:ikke|aldrig|ingen|han|hun|de|hvem|nogen|folk|fyr|mand|for|domt|anholdt|mod|forbudt) (?:ville |vil |har |skulle |at )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:burde|skal) (?:\\p{L}+ )?(?:forbyd\\p{L}*|faengsel|spaerres inde)|er (?:sygt|klamt|ulovligt|forfaerdeligt)|ikke|i (?:spillet|filmen|gta|drommen|serien|skak)|af grin)',
  innocent:
    '(?:i (?:spillet|filmen|serien|bogen|en film|et spil|gta|romanen)|spillet|gta|minecraft|fortnite|netflix|filmen|serie|roman|dokumentar|podcast|nyhed|avis|artikel|anholdt|domt|d[oø]mt|faengsel|politi|anklager|retten|advokat|dommer|socialradgiver|psykolog|terap|offer|overlever|som barn|da jeg var (?:\\p{L}+|\\d)|jeg blev (?:\\p{L}+ )?(?:voldtaget|misbrugt|solgt)|(?:misbrugte|voldtog|solgte) mig|rorte (?:ved )?mig|min (?:onkel|stedfar|far|laerer|traener) (?:plejede|rorte|gjorde|voldtog|misbrugte)|for sjov|sjov|lol|haha|hihi|krig|nazist|hitler|terrorist|hvordan kan (?:man|nogen)|forfaerdeligt|paedofile (?:burde|skal))',
  words: {
    whom: 'born børn barn sma lille pige dreng mindrear baby arig datter son søn skole kirke mosk synag station banegard lufthavn koncert folk mennesk alle muslim joder jøder kolleg kone mand eks ex kaereste chef nabo mor far foraeldr bror soster søster familie laerer udlej sted nogen slav borneporno børneporno paedofil arbejde stadion hospital tog center kvind piger attentat terror',
    act: 'knep voldtag sex samleje nogen nøgen nogne nøgne nude porno borneporno børneporno liderlig ophids taend onaner paedofil bomb spraeng angreb attent terror massak skyd draeb draeb myrd stik kvael gift forgift ricin cyanid sarin saelg kob køb slav tving prostit traekke lejemord bytter braend ihjel attentat',
    intent:
      'jeg vi mig vil skal taenkt planlaeg hjaelp hvordan lad saelger soger søger leder bytter send hvem hvor har hvilken hvilket laer',
  },
});
