import { ageRules } from '../age-rules.ts';

const r = String.raw;
const spelled =
  'ot|hat|het|nyolc|kilenc|tiz|tizenegy|tizenketto|tizenket|tizenharom|tizennegy|tizenot|tizenhat|tizenhet';
const only =
  '(?:(?:csak|meg csak|meg|mar|majdnem|kb|korulbelul|most|amugy|igazabol|alig|nemreg|pont|is|en|epp|eppen|mindjart|lassan|szoval|amugy is) ){0,4}';
const month =
  '(?:januar|februar|marcius|aprilis|majus|junius|julius|augusztus|szeptember|oktober|november|december)(?:ban|ben)?';
const soon = r`(?:hamarosan|nemsokara|holnap|ma|holnaputan|jovore|iden|(?:jovo|ebben az|kovetkezo|ezen a|most) (?:evben|heten|honapban|ev|${month})|${month}|(?:szombaton|vasarnap|penteken)|(?:egy|ket|par|nehany|harom|\d{1,2}) (?:nap|het|honap|ev) (?:mulva|es)|nyaron|osszel|tavasszal|most)`;
const parents =
  '(?:anyam|anyukam|anya|anyu|apam|apukam|apa|apu|szuleim|a szuleim|osok|az osok|osok|anyaek|apaek|nevelo?apam)';

export const hu = ageRules({
  ruleName: 'hu',
  ages: spelled,
  teens: 'tiz|tizenegy|tizenketto|tizenharom|tizennegy|tizenot|tizenhat|tizenhet',
  eighteen: 'tizennyolc',
  followers:
    'es|de|en|te|neked|hany|honnan|hol|mi|mit|ki|mert|szoval|igy|ugyhogy|lany|fiu|no|ferfi|szia|hali|hello|nem|igen|ja|sorry|bocsi|bocs|sajnos|most|meg|csak|mar|nemsokara|vagy ilyesmi|keresek|lakom|fel|es fel|amugy|komolyan|tenyleg|koszi|btw|bi|szingli|gond|baj|az baj|ugye|majdnem|vagyok',
  years: 'eves(?:en)?|ev|e',
  answerStarts: 'en|csak|meg csak|majdnem|hat|na|igen|ja|hm+|ööö|mar|haha|ok|most|mult|amugy|leszek|nemreg multam',
  triggers: 'ot hat het nyol kile tiz tize kisk fiat nagy nyol hete hato otod kile altal alta',
  triggersBesideNumber:
    'lett multa vagy eves ev lesz tolt mult eves eves lany fiu koro kor jaro jarok oszt szul en vagyunk betol evese szulin szuli',
  impliedTriggers:
    'anya anyu apam apuk apa apu szul osok ose tele hazi lecke leck dolg teza felel tana ofo oszt gimi gimn kozep suli isko tini szob veze jogs fiat hazu zseb intő into egye bukt szun ellen szakk kozepi kaptam gima matek foci',
  undoneBefore:
    'ha|amikor|mikor|mintha|hogy|azt mondja|mondta|hiszi|hitte|gondolja|azt hiszi|azt hitte|tunok|tippel|nem|mar nem|dal|film|konyv|cime|barcsak|(?:mondja|mondta|hiszi|hitte|gondolja|gondolta),? hogy|kepzeld el,? hogy|ugy erzem magam mintha|lanyom|fiam|o|a lanyom|a fiam|kutyam|oviba',
  undoneAfter:
    'perc\\w*|kilo\\w*|kg|km|kilomet\\w*|meter\\w*|cm|szazalek\\w*|ora\\w*|napos|hetes|napra|honap\\w*|forint\\w*|euro\\w*|ft|szer|eves (?:koromban|voltam|tapasztalat\\w*|fiam|lanyom|hazas\\w*|kapcsolat\\w*|gyerek\\w*|kutya\\w*|auto\\w*|unoka\\w*|munka\\w*)|evesen|voltam|volt|lenn\\w*|nem|mar nem|lelekben|fejben',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:en )?${only}(?:{age}|1[0-7])(?:[ -]?(?:eves|ev|e|esztendos))?(?: es fel(?: eves)?)? (?:vagyok|vok|vagyunk mindketten|lany vagyok|fiu vagyok|vgyk|lanyka vagyok)|(?:(?<![\d.,:/$€£#])1[0-7]|(?:${spelled}))[ -]?eves (?:vagyok|vok|lany vagyok|fiu vagyok)|(?:en )?(?:vagyok|csak|meg csak) ${only}{age}[ -]?eves(?! (?:korom|volt|fiam|lany|gyerek|kutya|auto|unok|tapasz)){end}|en ${only}(?:{age})(?:[ -]?eves){end}|vagyok ${only}{age}{end}`,
    ],
    [
      'years_old',
      0.95,
      r`egy (?:{age}|1[0-7])[ -]?eves (?:lany|fiu|csaj|srac|tini) vagyok|(?:az )?eletkorom(?: az| az:|:)? ?${only}{age}{end}|a? ?korom:? {age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:szia|hali|hello|csa|hey|sziasztok|cso)?[ ,!]{0,2}(?:(?:lany|fiu|no|csaj|srac)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?eves)?|1[0-7](?:[ -]?eves| ?e)?(?: ?[/,] ?|,? )(?:lany|fiu|csaj|srac|l|f)|[lf]1[0-7]|1[0-7] eves itt)(?=\s*$|\s*[,/!)]|\s+(?:itt|es|keres|keresek|bp|budapest|te|eves))`,
    ],
    [
      'turns',
      0.93,
      r`(?:(?:${soon}|en|csak|majd) ){0,4}(?:{age}|{18})(?:[ -]?eves)? (?:leszek|leszunk)(?! (?:perc|ora))|leszek (?:(?:${soon}|csak|majd) ){0,4}(?:{age}|{18})(?:[ -]?eves)?(?: ${soon}|{end})|(?:toltom|betoltom|be fogom tolteni|fogom tolteni) (?:be )?(?:(?:${soon}) )?a (?:{age}|1[0-8])(?:-?[eo]t|-?at|-?ot|-?et)?|(?:most|tegnap|nemreg|mult heten|mult honapban) (?:toltottem|multam|lettem|toltottem be) (?:be )?(?:a )?{age}(?:-?[eo]t|-?at)?|(?:tegnap|most|nemreg|mult heten) (?:lettem|multam) (?:{age})`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:ha|amikor|mikor|amig|mig|majd ha|mire|mielott) (?:majd |vegre |nem |mar )*(?:(?:{18}|{teen})(?:[ -]?eves)? (?:leszek|vagyok|nem leszek)|nagykoru leszek|betoltom a 18|leszek (?:{18}|{teen})|elmulok (?:{18}))|(?:meg )?nem vagyok (?:meg |is |meg csak )*(?:{18}(?:[ -]?eves)?|nagykoru|felnott)(?: meg)?|(?:majdnem|mindjart) {18}(?:[ -]?eves)? vagyok|{18} (?:alatti|alatt) vagyok|18 alatt vagyok`,
    ],
    [
      'minor',
      0.95,
      r`(?:en )?(?:meg |sajnos |is |amugy |meg mindig |igazabol |csak )*(?:kiskoru|fiatalkoru)(?:ak)? (?:vagyok|vagyunk|vok)|(?:vagyok|vagyunk) (?:meg |sajnos )*(?:kiskoru|kiskoruak)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:holnap|ma|szombaton|jovo heten|nemsokara) (?:lesz |van |unneplem |tartom )(?:a )?(?:[5-9]|1[0-8])[ .-]?(?:ik|dik)? ?(?:szulinapom|szuletesnapom|szulim|szulinapomat)|a (?:[5-9]|1[0-8])[ .-]?(?:ik|dik)? ?(?:szulinapom|szuletesnapom) (?:lesz |van )?(?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:(?:[4-9]|10)[ .-]{0,2}(?:ik|dik|edik|adik|odik)?(?:es|os|as)|otodikes|hatodikos|hetedikes|nyolcadikos|kilencedikes|tizedikes|negyedikes|altalanos iskolas|altsulis|felsos|alsos) (?:vagyok|vok|leszek|lany vagyok|fiu vagyok)|(?:vagyok|leszek|en) (?:meg |csak |most )*(?:otodikes|hatodikos|hetedikes|nyolcadikos|kilencedikes|tizedikes|altalanos iskolas){end}|(?:az? )?(?:(?:[4-9]|10)[ .-]{0,2}(?:ik|dik)?|otodik|hatodik|hetedik|nyolcadik|kilencedik|tizedik)(?:ba|be| osztalyba| osztalyban| b-be) (?:jarok|megyek|vagyok|lepek)|jarok (?:meg |most )*(?:az? )?(?:(?:[4-9]|10)[ .-]{0,2}(?:ik|dik)?|otodik|hatodik|hetedik|nyolcadik|kilencedik)(?:ba|be| osztalyba)|altalanos(?: ?iskola| ?suli)?ba (?:jarok|megyek)|jarok (?:meg )?altalanos\w*`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:meg |csak |en |meg mindig )*(?:tinedzser|tini|gimis|gimnazista|kozepiskolas|kozepsulis|kozepes|szakkozepes|sulis|iskolas|gyerek|vegzos gimis|szakgimis|(?:11|12|tizenegyedikes|tizenkettedikes)(?:[ .-]{0,2}(?:es|edikes|os))?) (?:vagyok|lany vagyok|fiu vagyok|vok)(?! a lelk)|(?:vagyok|en) (?:meg |csak )*(?:tinedzser|gimis|gimnazista|kozepiskolas|iskolas){end}|(?:gimibe|gimnaziumba|kozepiskolaba|kozepsuliba|szakkozepbe|suliba|iskolaba|szakgimibe) jarok|jarok (?:meg )?(?:gimibe|gimnaziumba|kozepiskolaba|suliba)`,
    ],
    [
      'parents_forbid',
      0.65,
      r`${parents} (?:elvette|elvettek|elkobozta|elkoboztak|elveszi|elveszik|letiltotta|letiltottak)(?: tolem)? (?:megint )?(?:a )?(?:telom|telomat|telefonom|telefonomat|gepem|gepemet|laptopom|laptopomat|mobilom|mobilomat|tabletem|xboxom|telot|netet)|(?:szobafogsagom van|szobafogsagban vagyok|szobafogsagot kaptam|kaptam szobafogsagot|bunteteseben vagyok|buntiben vagyok|buntim van)|${parents} nem (?:enged|engednek|enged el|engednek el|engedi|engedik|hagyja|hagyjak)(?: el| meg| ki)?|${parents} (?:mindig )?(?:nezegeti|ellenorzi|ellenorzik|olvassa|olvassak|megnezi|megnezik) (?:a )?(?:telom|telomat|telefonom|telefonomat|uzeneteim|uzeneteimet|chatem|mobilom|mobilomat)|${parents} (?:meg fog|megol|megolnek|meg fognak|kinyir|kinyirnak)(?: olni)?|${parents} nem (?:tudhatja|tudhatjak|tudja|tudjak|lathatja|lathatjak)(?: meg| hogy| ezt)?|(?:(?:8|9|10|20|21|22|nyolc|kilenc|tiz)(?:ra|re|ora|kor)?(?: orara)? )(?:otthon kell lennem|haza kell ernem|haza kell mennem|agyban kell lennem)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:meg )?(?:meg kell|kell|meg) ?(?:csinalnom|irnom|megcsinalnom|megirnom|tanulnom) (?:meg |a |sok |rengeteg )*(?:hazit|hazi feladatot|leckem|lecket|leckemet|matekhazit|matek hazit|matekot)|(?:sok|rengeteg|van|meg van|annyi|csinalom a|irom a|nem csinaltam meg a) (?:a |meg )?(?:hazim|hazink|leckem|leckenk|hazi feladatom|matek hazim|matekhazim|hazit|lecket|hazimat)(?: van)?|(?:holnap|ma|irunk) (?:irunk |lesz |dogat irunk )?(?:dogat|tezat|dolgozatot|doga|temazaro|temazarot|ropdogat|felelek|felelni fogok)(?: irunk)?(?: lesz)? ?(?:matekbol|matekból|magyarbol|angolbol|toribol|fizikabol|kemiabol|biologiabol|bioszbol|foldrajzbol|irodalombol|nyelvtanbol)?(?= ?$| ?[,!]| (?:es|de))|(?:matekbol|magyarbol|angolbol|toribol|fizikabol|kemiabol|bioszbol) (?:irunk|dogat irunk|dogat|felelek|temazaro|egyest kaptam|bukok|megbuktam|megbukok|allok bukasra|karot kaptam)|(?:az? )?(?:matektanarom|magyartanarom|angoltanarom|tesitanarom|matektanar|matek tanarom|oszim|ofom|osztalyfonokom|toritanarom|angol tanarom|magyar tanarom|ofo|tesi tanarom)(?= (?:utal|nagyon|olyan|egy|szivat|kiakadt|hulye|kidob|beirt|azt))|(?:kaptam|beirtak|beirt) (?:egy )?(?:intot|egyest|karot|fekete pontot|beirast)|(?:szunetben|nagyszunetben|lyukasoran)(?= ?$| ?[,!]| (?:a|az|volt))|zsebpenz(?:em|t kapok)|suli utan (?:kell|megyek|van|mehetek)|iskola utan (?:kell|megyek|mehetek)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`meg nem (?:vezethetek|szavazhatok|ihatok|vehetek alkoholt|vehetek piat)|(?:tul|tulsagosan) (?:fiatal|kicsi) (?:vagyok )?(?:hozzad|ehhez|neked|a vezeteshez|ahhoz)(?: vagyok)?|hazudtam (?:a )?(?:koromrol|koromat|eletkoromrol|korommal kapcsolatban)|a korom (?:itt |a profilomon )?(?:kamu|nem igaz|hamis)`,
    ],
  ],
  impliedUndoneBefore:
    'amikor|mikor|regen|akkor|fiam|lanyom|gyerekek|gyerekeim|unokam|ocsem|hugom|diakok|mondja|mondta|volt|mint|mint egy|gyerekkoromban|ha|a fiam|a lanyom|gyereknek',
  impliedUndoneAfter:
    'voltam|volt|koromban|regen|a gyerekekkel|a fiammal|a lanyommal|a gyerekek|evvel ezelott|tanar|tanarno|tanarkent|a lelkem mélyén|lelekben',
  asksAge: r`(?:hany|mennyi) (?:eves|esztendos|idos)(?: (?:vagy|vagytok))?(?! (?:a fiad|a lanyod|a gyerek))|mennyi idos (?:vagy)?|mennyi vagy|(?:a )?korod|hanyas vagy|mikor szulettel|mikori vagy`,
  asksWhetherAdult: r`(?:mar )?(?:elmultal|betoltotted a|vagy mar|megvagy|vagy) ?(?:mar |legalabb )*(?:18|tizennyolc|nagykoru|felnott)|nagykoru vagy|(?:18|tizennyolc)(?: eves)? (?:vagy|elmultal)|felnott vagy`,
  deniesAdult: r`(?:nem|meg nem|nem meg|majdnem|sajnos nem|neem+|nope|nem egeszen)(?=\s*$|\s*[,!.:;)]|\s+(?:meg|vagyok|en|bocsi|bocs|de|majdnem|sajnos|miert|csak|egeszen))`,
  bornIn: r`{year}[ -]?(?:ben|ban|es|as|os)? ?(?:szulettem|szuletesu vagyok|vagyok)|(?:szulettem|szuletesi evem) ?(?:[a-z0-9,/. :-]{0,20}[ /.:-])?{year}|{year} [a-z]{3,10} \d{0,2}[a-z-]{0,3} ?(?:szulettem)`,
  takesBack: r`(?:viccelek|vicceltem|csak vicc(?:elek|eltem)?|(?:ez )?(?:vicc|poen) volt|hulyulok|szivatlak|(?:2\d|[3-9]\d|1[89])(?:-?[eo]t|-?at)? akartam irni|(?:nem|bocs|bocsi|upsz)[ ,.!]{1,3}(?:2\d|[3-9]\d|19)(?: eves)? vagyok)`,
});
