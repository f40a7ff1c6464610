import type { ListeningRules } from '../language-pack.ts';

// Folding turns every Latvian letter into ASCII, so \b and \w hold; long vowels are also typed double (dziivot), š as sh.
const words = (...alternatives: string[]): RegExp => new RegExp(String.raw`\b(?:${alternatives.join('|')})\b`);

const end = String.raw`(?= ?(?:$|[?!.,]))`;
const endOrElse = String.raw`(?= ?(?:$|[?!.,]|vai\b|nevis\b))`;
const fill =
  '(?:(?:tu|te|seit|es|tas|ir|vai|tikai|tiesam|vispar|varbut|gadijuma|patiesiba|vienkarsi|kaut kads|kaut kada|kads|kada|kadu|tacu|tomer|pats|pati|nejausi|esi|viens|viena|parasts|parasta|godigi|kartejais|ar) ){0,4}';
const bots = String.raw`(?:(?:chat ?|cat ?)?bot(?:s|u|am|i|iem|in\w{1,2})|robot(?:s|u|am|i|iem|in\w{1,2})|m\.?i|a\.?i|makslig(?:ais|o|ajam|aja) (?:intelekt|prat)\w{1,3}|makslig(?:s|a|ais)${endOrElse}|masina${endOrElse}|datorprogramma|dator(?:s|u)${endOrElse}|programm(?:a|u)${endOrElse}|algoritm(?:s|u)|(?:chat ?)?gpt|feiks|viltots|viltota|neista?s?(?= ?(?:$|[?!.,]|profil)))`;
const persons =
  '(?:cilvek(?:s|u|am|i|iem|a)|person(?:a|u)|siev(?:iete|ieti)|viriet(?:is|i)|meiten(?:e|i)|puis(?:is|i))';
const genuine = '(?:ist|dziv|real)(?:s|a|u|am|ai|ais|i)';
const humans = String.raw`(?:${genuine} ${persons}|cilvek(?:s|u)${endOrElse}|ist(?:s|a)${endOrElse}|real(?:s|a)${endOrElse})`;
const talking = '(?:runaju|sarunajos|rakstu|sarakstos|rakstos|catoju|chatoju|komuniceju|rakstos|runajos)';

const live = 'dzii?vot';
// Living somewhere or with someone is another matter.
const ofPlace = String.raw`(?! (?:ar (?:vec|vin|mat|mamm|tet|puis|meit|vir|siev|drau|tevi|brali|masu|citiem)|pie |kopa\b|atseviski\b|seit\b|tur\b|te pat|tuvu|talu|bez (?:kafij|sokol|muzik|telefon|intern|masin|tevis|mil)|vien(?:s|a)\b|riga|pilset|lauk|dzivokl|maj|kopmitn|arzem|latvij|centra|tada valst|saja (?:pilset|valst|maj|dzivokl)))`;
const me = '(?:sevi|sev)';

export const listening: ListeningRules = {
  greeting:
    /^(?:(?:ch?|ci)a+u{1,5}(?:k\w{1,3}|lit\w{1,2}|ci)?|cav(?:in\w{1,2})?|sveik(?:s|a|i|ins|in)?(?! un vesel)|sveicien(?:s|i)|labdien|labrii?t\w{0,4}|labvakar|lab(?:s|as) (?:rits|vakars|dienas)|hei|hey|heja|hi|hello|alo|privet)\b/,
  thanks: /\b(?:paldies(?:in\w{1,2})?(?! diev)|pateicos|pateiciba|tencinu|thanks|thx|tnx)\b/,
  wellbeing: words(
    String.raw`ka (?:tad |tev |tu |jums |tur |sodien ){1,3}(?:iet|klajas|sokas|juties|dzivo|pagaja diena|paiet diena|diena|vakars|rits|garastavoklis|noskanojums)(?! (?:ar (?:darb|macib|eksam)|pie|tur|darba|bez|laukos|riga)\b)`,
    String.raw`(?<!, )ka iet(?= ?(?:$|[?!.,]|tev\b|sodien\b))`,
    'ka (?:paiet|pagaja|aizrit|aizriteja|rit) (?:tava |tev )?(?:diena|dienina|vakars|nedela|brivdienas|rits)',
    'ka (?:ir )?(?:ar )?tav(?:a|s) (?:diena|vakars|rits|garastavoklis|nedela)',
    String.raw`ka tu${end}`,
    'ka (?:tev )?(?:klajas|sokas tev)',
    'kas jauns',
    String.raw`(?:vai (?:tev )?(?:viss )?|viss )(?:ir )?(?:labi|kartiba|ok|okei)(?= ?\?)`,
    String.raw`un (?:tev|tu|tava|ka tev)(?= ?\?)`,
  ),
  goodNight: words(
    'ar ?labu ?nakti?\\w{0,3}|labu ?nakti|mierigu nakti',
    'saldus? (?:tev )?sapn(?:us|isus|u|iti)|salda?us? miedzin\\w{1,2}|saldu miegu|lai (?:saldi|skaisti) (?:sapn|gul)\\w{1,3}',
    'guli (?:saldi|labi|mierigi)',
    '(?:eju|iesu|jaiet|jadodas|dodos|laiks|taisos|skrienu|man laiks|vacos|jakapj|lienu) (?:\\w+ ){0,2}(?:gulet|gult|cucet|pie miera|gulta|gultina|gultinu|caucet)'.replace(
      '',
      '',
    ),
  ),
  asksJob: words(
    String.raw`(?:par ko|ko|kur|ka) (?:tu |tad tu )?stra+da(?! (?:sodien|rit|tas|sis))`,
    'kad(?:s|u) (?:ir )?(?:tev |tavs )?(?:ir )?(?:tavs )?(?:darbs|amats|arods)|kas (?:tev )?(?:ir )?(?:par |tavs )darb(?:s|u)',
    'kad(?:a|u) (?:ir )?(?:tev |tava )?(?:ir )?(?:tava )?(?:profesija|nodarbosanas)|kas (?:tu )?(?:esi )?pec (?:profesijas|amata)',
    'ar ko (?:tu )?(?:nodarbojies|pelni|pelnies)(?! (?:sodien|vakar))',
    'ko (?:tu )?dari (?:darba|dzive|ikdiena)',
    String.raw`vai (?:tu )?strada(?= ?(?:$|\?|kaut kur|vai maci|vai stud))`,
  ),
  meeting: words(
    'satik(?:ties|simies|tos|tamies|samies)|satiekamies|tiekamies|tiksimies|tikties|(?:norunasim|norunat|sarunat|sarunasim) (?:tiksanos|randinu)|randin(?:s|u|a|i)',
    '(?:kad|kur|vai|varbut) (?:mes )?(?:beidzot )?(?:redzesimies|varam redzeties|varetu redzeties)|redzesimies (?:rit|sodien|sestdien|svetdien|piektdien|sovakar|klatiene)',
    '(?:gribu|gribetu|velos) tevi (?:satikt|redzet|apciemot|ieraudzit)|tevi (?:satikt|apciemot)|(?:apciemo|apciemosi) mani|satikt tevi',
    String.raw`(?:ejam|aizejam|iesim|aiziesim|aizbrauksim|braucam|varbut|gribi|gribetu|velies|vai|uzaicinu|uzaicinat|aicinu|nakt|naksi|nac|iedzersim|iedzeram|iedzert|varam|varetu|varetum) (?:\w+ ){0,3}(?:kafij(?:u|as)|kafijot|uz (?:kafij\w{1,2}|kino|restoranu|kafejnicu|baru|vakarinam|pusdienam|randinu)|vinu|alu|vakarinas|pusdienas|pavakarinot|papusdienot|pastaiga|pastaigaties|pie (?:manis|tevis))(?= ?(?:$|[?!.,]|kopa|ar mani|ar tevi|sodien|rit|sovakar|brivdien|nedelas|sestdien|svetdien|piektdien|kad|kur))`,
    '(?:atbrauc|atbrauksi|atbrauksu|atbraukt|brauc|atnac|atnakt|atnaksi|atnaksu|aizbraukt|aizbrauksu|piebrauc|iegriezies|ienac) (?:\\w+ ){0,2}pie (?:manis|tevis)|pie (?:manis|tevis) (?:\\w+ )?(?:atbrauk\\w{1,3}|atnak\\w{1,3}|atnac)',
    '(?:savakt|panemsu|aizbrauksu|pakal) tevi|aizbrauksu tev pakal|atbrauksu tev pakal',
    '(?:kada|kur|atsuti|iedod|pasaki|uzraksti) (?:\\w+ ){0,2}(?:tava|tavu|savu) adres(?:e|i)|tav(?:a|u) adres(?:e|i)|sav(?:a|u) adresi',
    '(?:iepazities|parunaties|ieraudzit) (?:\\w+ ){0,2}(?:klatiene|dzive|realaja dzive)',
  ),
  sadness: words(
    String.raw`(?:man|loti|tik|sodien|jutos|esmu|kaut ka|bezgala) (?:\w+ ){0,2}(?:skumji|skumj(?:s|a|ig\w{1,2})|bedig(?:i|s|a)|vientul(?:i|s|a|ig\w{1,2})|nelaimig(?:s|a)|salauzt(?:s|a)|nomakt(?:s|a)|izmisis|izmisusi|bezceriga?)(?! (?:film|dziesm|stast|gramat|beig))`,
    String.raw`skumji${end}|vientuliba`,
    String.raw`man (?:\w+ ){0,2}(?:gruti|smagi|slikti)${end}|man (?:\w+ ){0,2}(?:gruti|smagi) (?:bez|dzivot|tagad|sobrid)|sap sirds`,
    String.raw`jutos (?:\w+ ){0,3}(?:slikti|briesmigi|vien(?:s|a)${end}|tuks(?:s|a)|nevajadzig\w{1,2}|bezpalidzig\w{1,2}|sudigi|draus?migi)`,
    'esmu (?:palicis|palikusi) vien(?:s|a)|paliku (?:pavisam )?vien(?:s|a)',
    '(?:nomira|aizgaja muziba|mirusi|miris) (?:man(?:s|a)?|mamma|mama|tetis|tevs|vecmamina|vecaismamina|ome|vectevs|vectetins|suns|kakis|masa|bralis|draugs|draudzene|virs|sieva|dels|meita)',
    '(?:mamma|mama|tetis|tevs|vecmamina|ome|omite|vectevs|vectetins|opis|suns|sunitis|kakis|masa|bralis|draugs|draudzene|virs|sieva|dels|meita|vins|vina) (?:\\w+ ){0,2}(?:nomira|miris|mirusi|mirst|aizgaja muziba|gaja boja)|(?:vakar|sonakt|sodien|nesen) nomira',
    '(?:mammas|mamas|teva|teta|vecmammas|vecmaminas|omes|vecteva|drauga|draudzenes|uz|no) ber(?:es|em)|beres bija|sper?taborts|spontanais aborts',
    '(?:mammai|mamai|tevam|tetim|man|vinam|vinai|omei|vectevam|viram|sievai|masai|bralim) (?:\\w+ ){0,2}(?:vezis|vezi|insults|infarkts|audzejs|diagnoze)|(?:atklaja|konstateja|diagnosticeja) (?:\\w+ )?(?:vezi|audzeju)|miris no veza|slimo ar vezi',
    '(?:zaudeju|pazaudeju) (?:darbu|mammu|tevu|teti|viru|sievu|berninu|bernu|suni|omi|vectevu|draugu|draudzeni|brali|masu)',
    '(?:atlaida|izmeta) (?:mani )?no darba|mani (?:atlaida|pameta|piekrapa|krapa|nodeva)|pameta mani|(?:piekrapa|krapa|nodeva) mani|(?:draugs|draudzene|virs|sieva|puisis|meitene) (?:mani )?(?:pameta|piekrapa|aizgaja prom|krapa)|izskir(?:amies|us\\w{1,3})|skir(?:amies ar|samies|sanas|sanos)',
    String.raw`raudu(?! (?:no|aiz) (?:smiekl|laim|priek))|raudaju|(?:gribas|gribu) (?:\w+ )?raudat|nevaru beigt raudat|apraudajos`,
    '(?:esmu|gulu|nokluv\\w{1,2}|aizveda|atrodos|ir) (?:\\w+ )?(?:slimnica|uz slimnicu|reanimacija)',
    '(?:slikt|briesmig|draus?mig|smag|sausmig|sudig|grut)(?:a|u|as|s|ais|aka) (?:\\w+ )?(?:diena|dienu|zina|zinas|nedela|nedelu|laiks|periods)',
    'depresij(?:a|u|as)|neredzu izeju|cietu avarija|iekluvu avarija',
  ),
  selfHarm: words(
    'pas(?:h)?naa?v\\w{1,12}',
    `(?:no(?:galin|nav|beig|sist)(?:at|et|t|sti?|asu|esu|su|isu|u|ju)?|nonavet|nonavesu|nosist|nositisu|nobeigt|nobeigsu|nogalinasu) ${me}|sevi (?:nogalin|nonav|nobeig|nosi)\\w{1,5}`,
    String.raw`(?:nogalin(?:aties|asos|atos)|nonave(?:ties|sos|tos)|nosi(?:sties|tisos|stos)|nobei(?:gties|gsos|gtos))(?! (?:no|aiz) (?:smiekl|karst|garlaic|laim|kaun|bada))`,
    `(?:gribu|gribas|gribetos|gribetu|velos|veletos|labak|labprat|domaju par|sapnoju|gaidu, kad|laiks) (?:\\w+ ){0,3}(?:no)?mirt(?:u|s)?(?! (?:no|aiz) (?:smiekl|kaun|garlaic|laim|karst|bada))`.replace(
      '',
      '',
    ),
    '(?:no)?mirt (?:es )?(?:gribu|gribas|gribetu|velos)|gribu,? lai (?:es )?nomirtu|kaut (?:es )?(?:\\w+ )?(?:nomirtu|butu (?:miris|mirusi|beigts|beigta)|nebutu (?:piedzimis|piedzimusi))|labak (?:\\w+ ){0,2}(?:butu )?(?:(?:no)?miris|(?:no)?mirusi|nepiedzimis|nepiedzimusi|nepiedzimtu|nebutu piedzim\\w{1,3})',
    `(?:negribu|negribas|negribetu|nespeju|nevaru|nevelos|nav spek[au]|apnicis|apnika|pietiek|atriebies|nogurusi|noguris|nogurdina) (?:(?:vairs|vairak|ta|talak|sadi|es|man|vispar|nemaz) ){0,3}${live}\\b${ofPlace}`.replace(
      '',
      '',
    ),
    `vairs (?:\\w+ ){0,2}(?:negribu|negribas|nevaru|nespeju|nevelos) ${live}\\b${ofPlace}|${live} (?:vairs |tacu |es ){0,2}(?:negribu|negribas|nevelos|nav jegas|nav verts|apnicis)|(?:negribu|negribas|nevelos) (?:vairs )?(?:eksistet|but (?:uz sis pasaules|saja pasaule|dziv(?:s|a)))`,
    `(?:nav|neredzu|nav vairs|vairs nav|vairs neredzu|nav nekadas|neredzu nekadu) (?:\\w+ ){0,2}(?:jegas|jegu|kapec|iemesla|iemeslu|ka del|ka labad|kam|verts|verta|merka|speka|gribas) (?:\\w+ ){0,2}(?:${live}|dzive|dzivei)\\b${ofPlace}|nav verts ${live}|dzivei (?:\\w+ ){0,3}(?:nav|zudusi) (?:\\w+ )?(?:jega|jegas|nozimes)|(?:mana )?dzive (?:\\w+ )?(?:ir )?(?:bezjedzig|zaudejusi (?:jegu|nozimi)|nav (?:neka )?vert)\\w{0,2}|(?:kapec|kam|ka labad) (?:man |lai es |vispar |vel ){0,3}(?:${live}|dzivoju|dzivotu)(?= ?(?:$|[?.,!]|talak|vairs))|(?:noguris|nogurusi|pietiek|apnikusi|apnicis|apnika) (?:man )?(?:no )?(?:sis |sadas |sada )?dzives?`,
    '(?:gribu|gribetos|gribas|velos|gribetu|vislabak) (?:\\w+ ){0,2}(?:pazust (?:pavisam|no sis|uz visiem|muzigi|no pasaules)|izgaist|izzust|nebut(?= ?(?:$|[.,!?]))|vairs nebut|neeksistet)|(?:gribu|gribetos|gribas|kaut) (?:\\w+ ){0,2}aizmig(?:t|tu) (?:\\w+ ){0,3}(?:nepamosties|nepamostos|muzig\\w|uz visiem)|(?:nekad|vairs) (?:\\w+ ){0,2}nepamo(?:sties|stos)|nepamosties (?:vairs|nekad)|aizmig\\w{1,3} un (?:\\w+ ){0,2}nepamo\\w{3,5}',
    '(?:iz|no)?bei(?:gt|gsu|gtu|dzu) (?:\\w+ )?(?:savu |so )dzivi|izbeigt dzivi|partrau(?:kt|ksu) (?:savu |so )?dzivi|(?:at|no)nem(?:t|su|tu|os|sos|ties)? (?:sev )?dzivibu|sev dzivibu|pielik(?:t|su|sos) (?:sev rok(?:u|as)|rok(?:u|as) (?:sev|pie sevis))|sev rok(?:u|as) pielik\\w{1,3}|pacel(?:t|su) roku pret sevi|sev roku (?:pielik|pacel)\\w{1,3}',
    '(?:(?:pa|iz|no)?dari(?:t|su|tu)|pieli(?:kt|ksu)) (?:sev (?:\\w+ ){0,1}(?:galu|kaut ko|kko|pari|launu)|visam (?:tam )?galu|galu (?:sev|visam|dzivei)|kaut ko sev)|sev (?:kaut ko|kko|galu|launu|pari|sapes) (?:pa|iz|no)?dari\\w{1,3}|(?:gribu|velos|gribas|laiks) (?:\\w+ )?visu (?:iz|no)?beigt(?= ?(?:$|[.,!?]|un nekad))|gribu,? lai (?:tas )?viss (?:\\w+ )?(?:beidzas|beigtos)|(?:pielikt|likt) (?:visam|dzivei) punktu',
    '(?:sa|par|ie)?(?:griez|graiz)(?:u|t|isu|tu|it|iju)? (?:sev )?(?:sevi|rokas|roku|venas|kajas|plaukstas|adu)(?! kr)|graizos|graizities|(?:par|sa)grie(?:zt|zisu|zu) (?:sev )?venas|iegriez\\w{1,4} sev|venas (?:par|sa)griez\\w{1,4}|griezu sevi|sevi (?:griezu|graizu|griezt|graizit)',
    `(?:savaino|ievaino|sapin|kropl|moc|sodu|kait)(?:t|ju|su|at|u|asu|oju|et|eju) (?:pats |pati )?${me}|${me} (?:savaino|ievaino|sapin|kropl|kait)\\w{1,4}|dar(?:u|it|isu) sev (?:pari|sap\\w{1,3}|launu)|nodar(?:u|it|isu) sev|paskait(?:ej|esan)\\w{1,5}|pashkait\\w{2,8}|pasievainosan\\w{1,2}|savainoju sev\\w?`,
    `(?:negribu vairs|vairs negribu|vairs negribas) but${end}`,
    'sev nodari(?:t|su|tu) (?:pari|launu|kaut ko)',
    'pakar(?:ties|sos|tos|os)|noslicina(?:ties|sos)|nosli(?:kt|cinaties) gribu|noind(?:eties|esos)|nosau(?:ties|sos|tos)|nolek(?:t|su|tu) no (?:\\w+ )?(?:tilta|jumta|balkona|klints|augst\\w{1,4}|majas|torna)|le(?:kt|ksu|ktu) (?:\\w+ )?(?:no (?:tilta|jumta|balkona|klints)|pa logu|zem vilciena|zem masinas|arpus loga)|izlek(?:t|su|tu) pa logu|(?:mes(?:ties|isos)|metisos|metos|pale(?:kt|ksu)|gulties|gulsos|skriet|pakl[iu]\\w{2,3}) (?:zem|uz) (?:vilciena|masinas|sliedem)|no (?:tilta|jumta) (?:no)?le(?:kt|ksu)',
    '(?:ie|sa|iz)dzer(?:t|su|tu|os|sos|ties) (?:\\w+ ){0,2}(?:visas|daudz|parak daudz|saujam?|sauju|paku|iepakojumu) (?:\\w+ )?(?:tablet\\w{1,2}|zales|zalu|miegazal\\w{1,2})|sadzer(?:ties|sos|tos) (?:\\w+ )?(?:tablet\\w{1,2}|zales|zalu|miegazal\\w{1,2})|sari(?:t|ties|su|sos) (?:\\w+ )?(?:tablet\\w{1,2}|zales)|saed(?:isos|ities) (?:tablet\\w{1,2}|zales)|pardoz\\w{2,6}',
    '(?:visiem|viniem|gimenei|citiem|berniem|tev|pasaulei) (?:\\w+ ){0,3}(?:labak|vieglak|mierigak) (?:\\w+ )?bez manis|bez manis (?:\\w+ ){0,3}(?:labak|vieglak|mierigak)|(?:labak|vieglak) (?:\\w+ )?(?:butu|klatos) (?:\\w+ )?bez manis|(?:labak|ja|kaut) (?:\\w+ ){0,2}manis (?:\\w+ )?nebutu|kad manis (?:vairs )?nebus(?! (?:maj|darb|seit|pilset))|(?:domaju|domas|sapnoju) (?:\\w+ ){0,2}par (?:savu )?navi|gribu navi|alkstu naves|atvados no (?:visiem|dzives)',
    String.raw`(?:iz|ie|sa)dzer(?:u|i|a|su|t|tu) (?:\w+ )?(?:visas|veselu|saujam?|parak daudz|kaudzi) (?:savas |tas )?(?:tablet\w{1,3}|zales|zalu|paku|miegazal\w{1,2})|izdzeru visas \w+`,
    String.raw`(?:atvadu|ardievu) (?:vestul\w{1,3}|zin\w{1,2})|(?:nevienam|neviens) (?:\w+ ){0,3}(?:nepietruktu|nepietruks|nepamanitu|neraudatu|nepietrukstu)`,
    String.raw`(?:negribu|negribas|negribetos) (?:vairs )?(?:te |seit )(?:vairs )?but(?= ?(?:$|[,.!?]))|(?:negribu|negribas) (?:vairs )?but (?:te|seit)(?= ?(?:$|[,.!?]))|pieli(?:kt|ksu|ktu) (?:visam |tam |dzivei ){1,2}punktu|(?:visam|dzivei) pieli(?:kt|ksu|ktu) punktu|kapec (?:es )?(?:vispar |vel |joprojam ){1,2}(?:dzivoju|esmu dziv[sa]|eksisteju)`,
    String.raw`(?:grib|draud,?|megina(?:ja)?|runa par|saka,?|doma par) (?:ka )?(?:grib )?(?:no)?(?:nogalina(?:ties|sies)|pakar(?:ties|sies|as)|nomirt|izdarit pasnavib\w|sevi nogalinat|padarit sev galu|sev nodarit pari|nonaveties)(?! no)|(?:draudzene|draugs|bralis|masa|mamma|tetis|meita|dels|vins|vina) (?:\w+ )?(?:negrib vairs dzivot|vairs negrib dzivot|griez sev|graiza\w*)`,
  ),
  asksWhetherHuman: new RegExp(
    [
      String.raw`\bvai (?:tu|te|tas|seit|esi|neesi|es|jus|tiesam|gadijuma|sis|si) ${fill}(?:ne)?(?:${bots}|${humans})\b(?! (?:fan\w|milot\w+|cienit\w+|entuziast\w+|puteklsuc\w+|dav\w+))`,
      String.raw`\b(?:esi|neesi|tu neesi|tu esi|tu tacu esi|tu laikam esi) (?:tikai |tiesam |vienkarsi |kaut kads |kads |tacu |laikam |drosi vien |patiesiba |parasts ){0,3}(?:(?:chat ?|cat ?)?bots|robots|m\.?i\b|a\.?i\b|maksligais (?:intelekts|prats)|datorprogramma|programma${end}|dators${end}|viltot(?:s|a)|algoritms|feiks)\b`,
      String.raw`\b(?:esi|neesi) ${fill}(?:${genuine} ${persons}|cilveks${endOrElse}|ist(?:s|a)${endOrElse}|real(?:s|a)${endOrElse})[^.!]{0,25}\?`,
      String.raw`\b(?:izklausies|raksti|atbildi|uzvedies|skani|runa) (?:pec |ka |gluzi ka |tiesi ka |it ka ){1,2}(?:kads |kaut kads )?(?:${bots}|robota|bota|masinas)`,
      String.raw`\b${talking} (?:te |es |seit |tagad |tiesam |patiesiba |tikai |varbut ){0,3}ar ${fill}(?:${bots}|${genuine} ${persons}|cilveku${endOrElse})`,
      String.raw`\bar ko (?:es )?(?:te |seit |tiesam |isti |patiesiba |vispar ){0,3}(?:runaju|sarunajos|sarakstos|rakstos|catoju)`,
      String.raw`\bkas (?:te |man |seit |tiesam |isti |patiesiba |vispar ){1,3}(?:raksta|atbild|slepjas)\b[^.!]{0,30}\?|\bkas (?:raksta|atbild) (?:te|man|seit|otra pus)\w*[^.!]{0,30}\?|\bkas slepjas aiz\b[^.!]{0,30}\?`,
      String.raw`\bpieradi(?: man)?,? (?:ka )?(?:tu )?(?:esi|neesi)\b`,
      String.raw`\bvai (?:tu )?(?:vispar |tiesam |patiesiba )?eksiste\b`,
      String.raw`\bvai (?:te|seit|otra puse|otra gala|aiz ekrana)(?: tiesam| patiesiba)? (?:ir|raksta|sez) ${fill}(?:${genuine} )?(?:${persons}|${bots})\b`,
      String.raw`\b(?:cilveks|ist(?:s|a)|dzivs cilveks|persona) vai (?:tikai |tomer |varbut )?(?:${bots})\b|\b(?:${bots}) vai (?:tomer |ists |dzivs )?(?:cilveks|ist(?:s|a)|persona)\b`,
      String.raw`^(?:tu |te |pag,? |pagaidi,? |o )?(?:${bots}|cilveks|ists cilveks|dzivs cilveks|real(?:s|a)) ?\?`,
    ].join('|'),
    'u',
  ),
};
