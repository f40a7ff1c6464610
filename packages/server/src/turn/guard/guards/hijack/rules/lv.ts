import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'lv',
  triggers:
    'aizm aizs akti apej apko apra ar atbi atce atka atkl atko atme atsi atsu augs beid beig bez briz cau cenz ' +
    'cite css csv dali darb deak deko dod domr doto druk dzes esej esi filt form gene gpt hei hipo html iedo ieks ' +
    'iepr iera iero iest ieve igno inst ir izdo izdr izdz izla izli izpi izsl izst iztu izva izve java json ka ' +
    'kada kadi kads kars kas katr keyl klau ko kod kodu koma kur kura lai lamu logg loma lomu luk malw mani merk ' +
    'naka nav neat nece nees nefi neie neka nekl neli nene nepi nera nese noko nolu nora nosa note otra pala papi ' +
    'park paro parr part pasa pave php piee piek piep pild pirm prec prog prom prop pyth radi raks rans rege reli ' +
    'rezi riko runa runu sace sads sadu saga saki sako saku sast sava savu scri seko simu skai skri slep snie ' +
    'spel spit sql svei taga tava tavi tavs tavu tela tele teli teor tev ties tika turp uz uzde uzge uzpr uzra ' +
    'uzsk uzta uzve vadl vaic vaja varo virs visu xml zino',
  order: 'VERB_FIRST',
  drop: 'ignore(?:jiet)?|ignoret|aizmirsti(?:et)?(?! ka)|aizmirst|nenem(?:iet)? vera|neiever(?:o|ojiet)|neseko(?:jiet)?|neklausi(?:et)?|neklausies|nepildi(?:et)?|izlaid(?:iet)?|apej(?:iet)?|izdzes(?:iet)?|dzes|atmet(?:iet)?|atstaj(?:iet)?(?= … (?:malu|mala|aiz sevis))|beidz (?:ieverot|sekot|klausit|pildit)|parkap|parraksti|atcel|nelieto vairs|izsledz',
  orders:
    'instrukcij~|prompt(?:u|s|us|a|iem)?|noradijum~|noradem|norades|vadlinij~|direktiv~|sistemas? (?:zinoj~|uzvedn~)|uzvedn(?:e|i|es|em)|(?:vis(?:us|as|u|iem)|savus|savas|savu|tavus|tavas|ieprieksej(?:os|as|o|ais)|augstak ~|sakotnej(?:os|as)|dotos) (?:% ){0,2}(?:noteikum(?:us|iem|i|u)|pavel(?:es|em)|komand(?:as|am)|uzdevum(?:us|iem|i)|ierobezojum(?:us|iem)|filtr(?:us|iem)|informacij~|tekst(?:u|us)|kontekst~|dokument~)|ieprieksejo (?:tekstu|sarunu)|augstak (?:esoso|mineto) tekstu|savu programmejumu',
  past: '(?:par )?visu,? (?:kas |ko )?(?:(?:bija|ir|mes|tev|rakstits|teikts) … (?:ieprieks|augstak|lidz sim|pirms tam|virs)|ieprieks|augstak|pirms tam|lidz sim|zini(?! par)|iemacijies|tev (?:teica|lika))|(?:to,? )?kas (?:ir )?(?:augstak|ieprieks)|augstak mineto|visu(?: un|,) (?:uzraksti|saki ka|atbildi)',
  newOrders:
    '(?:tagad|seko|te|luk|man tev ir) … (?:jaun(?:s|a|i|as|u)|nakam(?:ais|a)) (?:uzdevum~|instrukcij~|noradijum~|pavel~)(?! (?:darba|no prieks~|skola~))|(?:jaun(?:s|as|i)|papildu|nakamais) (?:uzdevums|uzdevumi|instrukcija|instrukcijas|noradijumi|komanda) ?(?::|tev|ir sads)|(?:koncentrejies|fokusejies|pieversies)~? … (?:jaun~|nakamaj~|sim|vienigaj~) (?:savam |tavam )?(?:uzdevum~)|(?:sac|saksim)~ … ar jaunu uzdevumu|(?:tavs|jusu) (?:jaunais |vienigais |istais )?(?:uzdevums|loma)(?: ir| -|:| bus)|' +
    '(?:no si briza|no tagad|turpmak|no sa briza),? … (?:atbildi|atbildesi|klausi|klausisi|paklausi|tev (?:jaatbild|jaklausa|jarikojas)|rikosies|pildi|runa tikai)|(?:es )?(?:pavelu|lieku) tev|(?:ievero|pildi|klausi|seko) (?:tikai )?(?:manam|manus|manas|sim|sos|sos|jaunajam) (?:instrukcij~|pavel~|noradijum~|noteikum~|komand~)|(?:tavi|tavas) (?:noteikumi|instrukcijas) (?:vairs )?nav speka|(?:nomaini|maini|atjaunini|parraksti) (?:savas|savus) (?:instrukcijas|noteikumus|vadlinijas|iestatijumus)|(?:izpildi|palaid) (?:so|sadu|sekojos~|komandu|kodu)',
  tell: 'paradi(?:et)?|radi|pasaki(?:et)?|saki|pastasti|atkarto(?:jiet)?|atklaj(?:iet)?|izvadi(?:et)?|izdruka(?:jiet)?|druka|uzraksti(?:et)?|dod|iedod|sniedz|uzskaiti|nokope|atsuti|dalies|apraksti|apkopo|partulko|iztulko|cite|kad(?:s|a|i|as) (?:ir|bija)|kas (?:ir|rakstits|bija|teikts)|kadas|kadi|(?:gribu|velos|vai varu) (?:redzet|zinat|izlasit)|nosauc',
  hidden:
    '(?:pirms|virs) (?:sis|si) (?:zinas|teksta|teikuma)|(?:savu|tavu|pirmo|visu|so|slepto|slepeno|sakotnejo|pilno|sistemas) (?:% )?(?:prompt(?:u|a|s)?|uzvedni)|sistemas (?:prompt~|uzvedn~|zinoj~|instrukcij~)|(?:savas|tavas|tavi|savus|sakotnejas|sakotnejos|slepenas|sleptas|ieksejas|precizas|ieprieksejas) (?:% )?(?:instrukcijas|noradijumi|noradijumus|vadlinijas|direktivas|iestatijumus)|(?:savu|tavu) (?:% )?konfiguraciju|(?:slepen(?:os|us|ie|as)|slept(?:os|us|ie|as)|iekse(?:jos|jie)) (?:% )?(?:noteikumus|noteikumi|komandas|iestatijumus)|' +
    '(?:tekstu|vardus|visu|teikumu|saturu)(?: kas)?(?: ir)? (?:augstak|ieprieks|virs si)|(?:augstak) (?:esoso|rakstito|mineto) (?:tekstu|saturu)|(?:rakstits|teikts|ir) (?:augstak|(?:sa |si |pasa )?(?:% )?sakuma)|(?:si|sis|prompta|sarunas) (?:prompta |uzvednes |teksta |sarunas )?sakuma|instrukcijas,? ko (?:sanemi|tev)',
  become:
    'uzvedisies|rikosies|darbosies|uzvedies|(?:uzvedies|rikojies|darbojies|strada|funkcione) (?:tagad )?ka|(?:izliecies|izlikties|iedomajies)(?:,)?(?: ka| par)?(?: esi)?|tele(?:o|jo)?(?: lomu)?|simule|esi (?:tagad )?|(?:tagad|no si briza|turpmak) (?:tu )?(?:esi|busi)|tu (?:tagad )?(?:esi )?tagad|(?:atbildi|runa) ka|(?:gribu|velos),? lai (?:tu )?(?:butu|rikojies ka|darbojies ka|uzvedies ka|teloto|tu)|uznemies lomu',
  roles: `(?:% )?(?:${worldRoles}|(?:linux )?terminal~|konsol~|tulk(?:s|otaj~|u)?|interveta?j~|stastniek~|zurnalist~|redaktor~|valodas model~|mi|maksligais intelekts|maksligo intelektu|(?:virtualais |mi |ai )?(?:asistent|paligs|palig)~|meklet~|datu baz~|kalkulator~|korektor~|generator~|filozof~|vesturniek~|programmetaj~|haker~|rasist~|terorist~|diktator~)`,
  behave:
    'uzvedisies|rikosies|darbosies|uzvedies|atbild~|rikojies|izliecies|uzvedies|runa|raksti|uzraksti|iedomajies|esi|tev ir|vari|tev nav|mi|simule|darbojies',
  unbound:
    'bez (?:moralam|etiskam|moraliem|etiskiem) (?:robezam|ierobezojumiem|noteikumiem)|(?:bez|nekadu|nav) (?:jebkadiem |nekadiem |visiem |nekadu )?(?:% (?:un|vai) )?(?:ierobezojumiem|ierobezojumu|filtriem|filtru|cenzuras|vadlinijam|etikas (?:normam|noteikumiem)|moderacijas)|(?:ka|it ka|lai) … (?:tev )?(?:nav|nebutu|bez) (?:nekadu |nekadiem )?(?:noteikumu|noteikumiem|robezu|ierobezojumu)|necenzet~|nefiltret~',
  modes:
    '(?:izstradataja|programmetaja|developer|admin|administratora|debug|atkludosanas|dieva|god|apkopes|root|jailbreak|dan|testa|neierobezot~) rezim~|(?:es )?esmu tavs (?:% )?(?:izstradatajs|programmetajs|raditajs|administrators|admins)|ka tavs (?:izstradatajs|programmetajs|raditajs)|(?:admin|administratora|root) (?:pieeja|piekluve|tiesibas)~?|(?:izsledz|nonem|atcel|deaktive) … (?:filtr~|ierobezojum~|aizsardzib~|cenzuru)',
  output:
    '(?:atbildi|uzraksti) … stila|atbildi uz (?:visiem|katru|visu) … ar|(?:sac|beidz) (?:katru|savu) (?:atbildi|teikumu|zinu) ar|(?:ieklauj|piemin|pievieno) … sava atbilde|(?:atbildi|atbildesi) (?:tikai|vienmer|vienigi) %|(?:izvadi|izdruka|uzraksti) (?:tikai |tagad )?(?:sekojos~|sadu|sos vardus|tekstu|")|atkarto aiz manis|atkarto pec manis|neraksti (?:nekadus )?paskaidrojumus|neatbildi uz so jautajumu|(?:ta vieta) (?:uzraksti|saki|izvadi|pasaki)|man(?:s|a) pirm(?:ais|a) (?:komanda|teikums|ludzums|jautajums)(?: ir|:)|atbildi uz (?:sadu|sekojoso) jautajumu|stop[ ,:!]+(?:uzraksti|saki)',
  make: 'uzgeneret|generet|izveidot|sastadit|sagatavot|uzraksti(?:et)?|raksti|uzrakstit|genere(?:jiet)?|uzgenere|izveido(?:jiet)?|radi|formule|sastadi|uztaisi|programme|uzprogramme|uzskaiti|dod(?: man)?|iedod|sniedz|partulko|iztulko|apkopo|sagatavo',
  products: `(?:% ){0,2}(?:${worldProducts}|eseju?|sacerejumu|domrakstu|manifestu|virsrakst~|preses relizi|rakstu (?:par|avizei)|bloga ierakstu|(?:sql )?(?:vaicajumu|pieprasijumu)|kodu?(?: kas| ar)?|pirmkodu|programmu (?:ar|kas)|skript~|(?:sekojos~|sadu) (?:tekstu|teikumu)|paroles|parolu|sarakstu ar (?:% )?(?:parolem|skaitliem|lietotajiem|komandam)|parolu sarakstu|nejausus skaitlus|karsu numurus|propagandu|runu par|produkta aprakstu|lamuvardus)`,
  machine:
    'ka (?:mi|ai|maksligais intelekts|valodas modelis|(?:mi |ai |virtualais )?(?:asistents|asistente|paligs)|llm)[, ] ?(?:atbildi|uzraksti|pasaki|saki|dod|tev|vari|paskaidro)~|(?:sveiks|sveiki|cau|hei) (?:chat ?)?gpt|tavi apmacibas dati|atbildi ka (?:asistents|mi)',
  against:
    '(?:neskatoties uz|par spiti|preteji|ta vieta lai|pretruna ar|neatkarigi no) (?:% ){0,3}(?:instrukcij~|noradijum~|vadlinij~|prompt~)',
  frame:
    '(?:pasaul|spel|scenarij)~,? (?:kur|kura) (?:tu )?(?:atbildi|neesi|tev nav|esi|tev|vari)|(?:teoretisk|hipotetisk|izdomat)~ (?:pasaul|scenarij|situacij)~|(?:aktieri|varoni|teli) … (?:paliek|iziet|neiziet|pamet) … (?:lom~|tela)|(?:tele|spele) … filma par|pilniba iejuties sava loma',
  tricks:
    '(?:noteikumus|instrukcijas|noradijumus|ierobezojumus) … (?:izstradataji|raditaji|programmetaji)|(?:atkode|dekode|atsifre|atkodet) … (?:base ?64|rot ?13|hex|morze~|izpildi|zinoj~|tekst~)|(?:testesanas|testa|atkludosanas|petniecibas) (?:noluk~|merk~|vajadzib~)|(?:sis|tas) ir (?:tikai )?(?:drosibas|sistemas) tests|(?:prompta|instrukciju) beigas|partulko savas (?:instrukcijas)|otradi … (?:prompt|instrukcij)~',
  others:
    'es|mes|vins|vina|vini|man|jauzraksta|rakstu|(?:mans|mana|prieksnieks|boss|sefs) (?!pirm)%|nekad|vienmer|ne|man teica|lai es|stradaju|neaizmirsti',
  addressed: 'tu|tev|tevi|tagad|un|ludzu|gribu|lai',
  harmless:
    '(?:no|uz|pie) (?:mana )?(?:prieksniek~|sef~|arsta|ikea|kastes|iepakojuma|darb~|skolotaj~)|arsta|prieksnieka',
};

export const lv = attemptRules(words);
