import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:barn(?:a|ene)?|(?:sma|liten|lille|unge|mindrearig[e]?) (?:jente(?:r)?|gutt(?:er)?|barn)|mindrearige?|baby(?:er)?|(?:[2-9]|1[0-5])[- ]?aring(?:er)?|(?:jente|gutt) pa (?:[2-9]|1[0-5]))';
const i =
  '(?:jeg (?:vil|skal|har tenkt a|planlegger a|kunne tenke meg a)|vi (?:vil|skal)|hjelp meg(?: med)?(?: a)?|hvordan kan jeg)';
const person =
  '(?:min|mitt|mine|eksen|kona|mannen|kjaeresten|sjefen|naboen|moren|faren|mora|broren|sosteren|s[oø]steren|familien|laereren|utleieren|stefaren|kollegaen|samboeren|foreldrene)(?: (?:eks(?:[- ]?(?:kone|mann))?|kone|mann|kjaereste|sjef|nabo|mor|far|bror|s[oø]ster|familie|barn|datter|sonn|s[oø]nn|laerer|min|mi|mine))?';

export const nb = maliceRules({
  ruleName: 'nb',
  triggers:
    'barneporno! barnepornografi! nakenbilder nakne nudes knulle voldta sex samleie kat tenner opphisset runker pedofil bombe bomben bomber sprenge angrep attentat massakre skyte drepe drap myrde selger selge kjoper kjøper kjope kjøpe slave slaver slavinne tvinger gift forgifte ricin cyanid sarin sprengstoff leiemorder stikke kvele lufta luften deres',
  phrases: {
    wants_children: [
      `(?:ha |hatt )?(?:sex|samleie|ligge) (?:med|pa) (?:en |ett |et |ein |eit |din |di |dine |mine )?(?:liten |lille |vesle |lita )?${child}`,
      `(?:knulle|voldta|misbruke|ta pa|pule) (?:en |ett |et |ein |din |di |pa )?(?:liten |lille |lita )?${child}`,
      `(?:jag|jeg|eg) (?:tenner|blir kat|blir opphisset|blir tent) (?:\\p{L}+ ){0,2}(?:av|pa) ${child}`,
      `${child} (?:gor|gj[oø]r|gjer|gør) (?:mig|meg) (?:\\p{L}+ )?(?:kat|opphisset|tent)`,
      `(?:jag|jeg|eg) (?:runker) (?:\\p{L}+ )?(?:till|til) (?:bilder (?:pa|av) |billeder af |bilete av )?${child}`,
      '(?:jag|jeg|eg) (?:ar|er) (?:en |ein )?(?:pedofil|paedofil)',
      '(?:la meg|far jeg|jeg vil) (?:knulle|ta pa|voldta|pule) (?:(?:din|di) (?:lilla |lille |vesle )?(?:dotter|datter|jente)|(?:dottera|datteren|datra) (?:din|di))',
    ],
    child_material: [
      '(?:har du|har dere|selger|soker|s[oø]ker|ser etter|leter etter|bytter|send|kj[oø]per|hvem har|jeg vil ha|hvor (?:finner|kjoper|kjøper) jeg|jeg har)(?: \\p{L}+){0,3} (?:barnporr|barneporno|b[oø]rneporno(?:grafi)?|barnepornografi|barnpornografi|overgrepsmateriale|cp(?= ?$))',
      `(?:naken ?bilder|nakenbilete|n[oø]gen ?billeder|nakenfoton|nakenvideor|nudes|n[oø]genfotos|nakna bilder|nakne bilder|n[oø]gne billeder|sexvideoer|porr) (?:pa|av|af|med) (?:\\p{L}+ )?(?:${child}|(?:lille)?(?:datteren|dotter|datter|dottera)(?: din| di)?|(?:lilla |lille )?(?:dotter|datter))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:sprenge|bombe|brenne ned|angripe|skyte (?:alle )?(?:i|pa)|kjore inn i|legge en bombe (?:i|pa)) (?:\\p{L}+ ){0,3}(?:skole(?:n)?|kirke(?:n)?|moske(?:en)?|synagoge(?:n)?|stasjon(?:en)?|jernbanestasjonen|flyplass(?:en)?|konsert(?:en)?|universitet(?:et)?|sykehus(?:et)?|stadion|kontor(?:et)?|radhus(?:et)?|tog(?:et)?|buss(?:en)?|kjopesenter(?:et)?|kjøpesenter(?:et)?|folkemengde(?:n)?|jobb(?:en)?)`,
      `${i} (?:\\p{L}+ ){0,3}(?:skole(?:n)?|kirke(?:n)?|moske(?:en)?|synagoge(?:n)?|stasjon(?:en)?|jernbanestasjonen|flyplass(?:en)?|konsert(?:en)?|universitet(?:et)?|sykehus(?:et)?|stadion|kontor(?:et)?|radhus(?:et)?|tog(?:et)?|buss(?:en)?|kjopesenter(?:et)?|kjøpesenter(?:et)?|folkemengde(?:n)?|jobb(?:en)?) (?:\\p{L}+ ){0,2}(?:i luften|i lufta)`,
      `${i} (?:\\p{L}+ ){0,2}(?:bega et (?:attentat|terrorangrep|bombeangrep)|utfore et (?:attentat|terrorangrep)|en massakre|sprenge en bombe|gjore en skoleskyting)`,
      `${i} (?:drepe|myrde|skyte|sla i hjel|sla ihjel|ta livet av) (?:sa (?:manga|mange) (?:som mojligt|som mulig|som mogleg|\\p{L}+ som mojligt|\\p{L}+ som mulig|\\p{L}+ som mogleg|mennesker som muligt)|alla pa (?:skolan|jobbet)|alle pa (?:skolen|skulen|jobben|jobbet|arbejdet)|alle (?:muslimer|jøder|joder)|alla (?:muslimer|judar))`,
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
      `${i} (?:drepe|myrde|skyte|sla i hjel|sla ihjel|ta livet av|stikke|kvele|skyte ned|knivstikke) ${person}(?= ?(?:$|[,;!]|och|og|med|ikvall|i kvall|i morgon|imorgon|i aften|i kveld|i morgen|i dag|idag|i natt|i nat|for|nar|innan|fordi))`,
      '(?:jag|jeg|eg)? ?(?:s[oø]ker|s[oø]ger|ser etter|leter etter|ledar etter|behover|trenger|treng|har brug for|kanner du|kender du|kjenner du|leiter etter|vill ha|vil ha) (?:\\p{L}+ ){0,2}(?:lonnmordare|leiemorder|leiemordar|lejemorder|torped|yrkesmordare|yrkesmorder)',
      '(?:jag|jeg|eg) har (?:kopt|kjøpt|kjopt|købt|kobt) (?:en |ei |ein |et )?(?:pistol|kniv|vapen|vapen|vaben|vapen|gevar|gevaer|gevaer|vapen|vapen|vaapen) (?:for att|for a|for at|og skal|och ska) (?:\\p{L}+ ){0,2}(?:drepe|myrde|skyte|sla i hjel|sla ihjel|ta livet av|skjuta|skyte|skyde)',
    ],
  },
  undoneBefore:
    '(?:(?:ikke|aldri|ingen|han|hun|de|hvem|noen|folk|fyr|mann|for|dømt|domt|arrestert|mot|forbudt) (?:ville |vil |har |skulle |a )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:burde|skal) (?:\\p{L}+ )?(?:forby\\p{L}*|fengsel|sperres inne)|er (?:sykt|ekkelt|ulovlig|forferdelig)|ikke|i (?:spillet|filmen|gta|drommen|serien|sjakk)|av latter)',
  innocent:
    '(?:i (?:spillet|filmen|serien|boka|en film|et spill|gta|romanen)|spillet|gta|minecraft|fortnite|netflix|filmen|serie|roman|dokumentar|podkast|nyhet|avis|artikkel|arrestert|pagrepet|domt|d[oø]mt|fengsel|politi|aktor|retten|advokat|dommer|barnevern|psykolog|terap|offer|overlever|som barn|da jeg var (?:\\p{L}+|\\d)|jeg ble (?:\\p{L}+ )?(?:voldtatt|misbrukt|solgt)|(?:misbrukte|voldtok|solgte) meg|tok pa meg|onkelen min|stefaren min (?:tok|gjorde|voldtok)|tuller|spok|lol|haha|hihi|krig|nazist|hitler|terrorist|hvordan kan (?:man|noen)|forferdelig|pedofile (?:burde|skal))',
  words: {
    whom: 'barn sma liten lille jent gutt mindrear baby aring datter sonn sønn skole kirke mosk synag stasjon jernbane flyplass konsert folk mennesk alle muslim joder jøder kolleg kona kone mann eks kjaereste sjef nabo mor far foreldr bror soster søster familie laerer utlei ste noen slav barneporno pedofil jobb stadion sykehus tog kjopes kjøpes kvinn attentat terror kjopesent kjøpesent jentene',
    act: 'knull voldta sex samleie naken nakne nude porno barneporno kat tenn opphiss runk pedofil bomb spreng angrep attent terror massak skyt drep myrd stik kvel gift forgift ricin cyanid sarin selg kjop kjøp slav tving prostit leiemord bytter brenn hjel attentat',
    intent:
      'jeg vi meg vil skal tenkt planleg hjelp hvordan la selger soker søker leter bytter send hvem hvor har hvilken laer',
  },
});
