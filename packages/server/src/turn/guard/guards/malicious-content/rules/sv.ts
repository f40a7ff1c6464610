import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:barn(?:en)?|(?:sma|liten|unga|minderarig[ae]?|lilla) (?:flick(?:or|a|an)|pojk(?:ar|e)|tjej(?:er)?|kill(?:ar|e)|barn)|minderariga?|bebis(?:ar)?|(?:[2-9]|1[0-5])[- ]?aring(?:ar)?|(?:flick(?:a|or)|tjej|pojke) pa (?:[2-9]|1[0-5]))';
const i =
  '(?:jag (?:ska|vill|tanker|planerar att|skulle vilja|maste)|vi (?:ska|tanker|vill)|hjalp mig(?: att)?|hur kan jag)';
const person =
  '(?:min|mitt|mina) (?:ex(?:[- ]?(?:fru|man))?|fru|man|flickvan|pojkvan|chef|granne|grannar|mamma|pappa|foraldrar|bror|syster|familj|barn|son|dotter|larare|hyresvard|styvpappa|kollega|kollegor|sambo)';

export const sv = maliceRules({
  ruleName: 'sv',
  triggers:
    'barnporr! barnpornografi! nakenbilder nakna nakenfoton nudes knulla valdta sex samlag antastar kat kata upphetsad runkar pedofil bomb bomben bomber spranga attentat massaker skjuta skjuter doda mordar morda mord saljer salja koper kopa slav slavar slavinna tvingar gift forgifta ricin cyanid sarin sprangmedel lonnmordare hugga strypa luften deras tander',
  phrases: {
    wants_children: [
      `(?:ha |hatt )?(?:sex|samlag|legat) (?:med|pa) (?:en |ett |et |ein |eit |din |di |dine |mine )?(?:liten |lille |vesle |lita )?${child}`,
      `(?:knulla|valdta|utnyttja|ta pa) (?:en |ett |et |ein |din |di |pa )?(?:liten |lille |lita )?${child}`,
      `(?:jag|jeg|eg) (?:tander|ar tand|blir kat|blir tand|gar igang|blir upphetsad) (?:\\p{L}+ ){0,2}(?:av|pa) ${child}`,
      `${child} (?:gor|gj[oø]r|gjer|gør) (?:mig|meg) (?:\\p{L}+ )?(?:kat|tand|upphetsad)`,
      `(?:jag|jeg|eg) (?:runkar) (?:\\p{L}+ )?(?:till|til) (?:bilder (?:pa|av) |billeder af |bilete av )?${child}`,
      '(?:jag|jeg|eg) (?:ar|er) (?:en |ein )?(?:pedofil|paedofil)',
      '(?:lat mig|far jag|jag vill) (?:knulla|ta pa|valdta) (?:(?:din|di) (?:lilla |lille |vesle )?(?:dotter|datter|jente)|(?:dottera|datteren|datra) (?:din|di))',
    ],
    child_material: [
      '(?:har du|har ni|saljer|soker|letar efter|byter|skicka|koper|vem har|jag vill ha|var (?:hittar|koper) jag|jag har)(?: \\p{L}+){0,3} (?:barnporr|barneporno|b[oø]rneporno(?:grafi)?|barnepornografi|barnpornografi|overgrepsmateriale|cp(?= ?$))',
      `(?:naken ?bilder|nakenbilete|n[oø]gen ?billeder|nakenfoton|nakenvideor|nudes|n[oø]genfotos|nakna bilder|nakne bilder|n[oø]gne billeder|sexvideoer|porr) (?:pa|av|af|med) (?:\\p{L}+ )?(?:${child}|(?:lille)?(?:datteren|dotter|datter|dottera)(?: din| di)?|(?:lilla |lille )?(?:dotter|datter))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:spranga|bomba|branna ner|attackera|skjuta (?:alla )?(?:i|pa)|kora in i|lagga en bomb i) (?:\\p{L}+ ){0,3}(?:skola(?:n)?|kyrka(?:n)?|moske(?:n)?|synagoga(?:n)?|station(?:en)?|centralen|flygplats(?:en)?|konsert(?:en)?|universitet(?:et)?|sjukhus(?:et)?|stadion|kontor(?:et)?|stadshus(?:et)?|tag(?:et)?|buss(?:en)?|kopcentrum(?:et)?|folkmassa(?:n)?|jobb(?:et)?)`,
      `${i} (?:\\p{L}+ ){0,3}(?:skola(?:n)?|kyrka(?:n)?|moske(?:n)?|synagoga(?:n)?|station(?:en)?|centralen|flygplats(?:en)?|konsert(?:en)?|universitet(?:et)?|sjukhus(?:et)?|stadion|kontor(?:et)?|stadshus(?:et)?|tag(?:et)?|buss(?:en)?|kopcentrum(?:et)?|folkmassa(?:n)?|jobb(?:et)?) (?:\\p{L}+ ){0,2}(?:i luften|i lufta)`,
      `${i} (?:\\p{L}+ ){0,2}(?:bega ett attentat|gora ett attentat|utfora ett attentat|spranga en bomb|en massaker|ett bombdad|en skolskjutning)`,
      `${i} (?:doda|morda|morda|skjuta|sla ihjal|ta livet av|ha ihjal) (?:sa (?:manga|mange) (?:som mojligt|som mulig|som mogleg|\\p{L}+ som mojligt|\\p{L}+ som mulig|\\p{L}+ som mogleg|mennesker som muligt)|alla pa (?:skolan|jobbet)|alle pa (?:skolen|skulen|jobben|jobbet|arbejdet)|alle (?:muslimer|jøder|joder)|alla (?:muslimer|judar))`,
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
      `${i} (?:doda|morda|morda|skjuta|sla ihjal|ta livet av|ha ihjal|hugga|knivhugga|strypa|skjuta ner) ${person}(?= ?(?:$|[,;!]|och|og|med|ikvall|i kvall|i morgon|imorgon|i aften|i kveld|i morgen|i dag|idag|i natt|i nat|for|nar|innan|fordi))`,
      '(?:jag|jeg|eg)? ?(?:s[oø]ker|s[oø]ger|ser etter|leter etter|ledar etter|behover|trenger|treng|har brug for|kanner du|kender du|kjenner du|leiter etter|vill ha|vil ha) (?:\\p{L}+ ){0,2}(?:lonnmordare|leiemorder|leiemordar|lejemorder|torped|yrkesmordare|yrkesmorder)',
      '(?:jag|jeg|eg) har (?:kopt|kjøpt|kjopt|købt|kobt) (?:en |ei |ein |et )?(?:pistol|kniv|vapen|vapen|vaben|vapen|gevar|gevaer|gevaer|vapen|vapen|vaapen) (?:for att|for a|for at|og skal|och ska) (?:\\p{L}+ ){0,2}(?:doda|morda|morda|skjuta|sla ihjal|ta livet av|ha ihjal|skjuta|skyte|skyde)',
    ],
  },
  undoneBefore:
    '(?:(?:inte|aldrig|ingen|han|hon|de|vem|nagon|folk|snubbe|man|for|domd|gripen|anhallen|mot|forbjudet) (?:ville |vill |har |skulle |att )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:borde|ska) (?:\\p{L}+ )?(?:forbjud\\p{L}*|fangelse|lasas in)|ar (?:sjukt|ackligt|olagligt|ett brott|hemskt)|inte|i (?:spelet|filmen|gta|drommen|serien|schack)|av skratt)',
  innocent:
    '(?:i (?:spelet|filmen|serien|boken|en film|ett spel|gta|drommen|romanen)|spel|gta|minecraft|fortnite|netflix|filmen|serie|roman|dokumentar|podd|nyhet|tidning|artikel|greps|gripen|anhallen|domd|fangelse|polis|aklagar|domstol|advokat|domare|socialtjanst|psykolog|terap|offer|overlevare|som barn|nar jag var (?:\\p{L}+|\\d)|jag blev (?:\\p{L}+ )?(?:valdtagen|utnyttjad|sald)|(?:utnyttjade|valdtog|antastade|salde) mig|tog pa mig|min (?:farbror|morbror|styvpappa|pappa|larare|tranare) (?:brukade|tog|gjorde|valdtog)|skoja|skamt|lol|haha|hihi|krig|nazist|hitler|terrorist|hur kan (?:man|nagon)|hemskt|pedofiler (?:borde|ska))',
  words: {
    whom: 'barn sma liten flick pojk tjej minderar bebis aring dotter son skola skolan kyrk mosk synag station central flygplats konsert folk manniskor alla muslim judar kolleg fru man ex flickvan pojkvan chef grann mamma pappa foraldr bror syster familj larare hyres styv nagon slav barnporr pedofil jobb stadion sjukhus tag kopcent kvinn attentat terror kopcentr tjejer tjejerna barnpornografi',
    act: 'knull valdta sex samlag naken nakna nude porr barnporr kat tand upphets runk pedofil bomb sprang attent massak skjut dod mord hugg stryp gift forgift ricin cyanid sarin salj kop slav tving prostit lonnmord byter attack brann ihjal barnpornografi attentat',
    intent: 'jag vi mig vill ska tank planer hjalp hur lat saljer soker letar byter skicka vem var har vilket lar',
  },
});
