import type { SexualTermRule } from '../language-pack.ts';
import { latinWords } from '../latin-words.ts';

// "Jebote", "koji kurac" and "pička" are mere swearing, "pica" is pizza, "pušiti" to smoke: those need company.
const hard = '(?:tvrd|krut|dignut|nabrek)\\w{1,3}';
const wet = '(?:moj|tvoj|mokr|vlazn|tijesn|uska|usku|obrijan|vrel)\\w{0,3}';
const thing = '(?:kurac|kurca|kurcem|kit(?:a|u|om)|penis(?:a|om)?|cun(?:a|u)|kurcina)';
const cunt =
  '(?:pick(?:a|u|e|i|ica|icu|ice)|pizd(?:a|u|e|i|ica)|vagin(?:a|u|e|i)|mac(?:a|u)(?= (?:je mokra|je vlazna)))';

export const sexualTerms: SexualTermRule[] = [
  {
    name: 'sexual_anatomy',
    pattern: latinWords(
      `${hard} (?:\\w{2,12} )?${thing}|(?:tvoj|moj|tvoja|moja|tvoju|moju|tvog|mog|njegov) (?:${hard} |veliki |velika |veliku )?${thing}|kurcin\\w|kitic\\w(?= (?:u|tvrda))`,
      `${wet} (?:\\w{2,12} )?${cunt}|pickic\\w|picic\\w|(?:u|na) (?:tvoju |tvojoj |moju |mojoj )?(?:pickicu|pickici|vaginu|vagini)`,
      'penis(?:a|om|u|i)?|vagin(?:a|u|e|i|om)',
      'klitoris(?:a|u|om)?',
      '(?:tvoje|moje|velike|cvrste|gole|njene|ogromne) (?:\\w{2,9} )?sise|sisic\\w|sisurin\\w',
      '(?:tvrd|ukrucen|osjetljiv|nabrekl)\\w{1,2} (?:\\w{2,9} )?bradavic\\w{1,3}|(?:tvoje|sisati|sisam|lizati) bradavice',
      'erekcij(?:a|u|e|om)',
      '(?:tvoj\\w?|moj\\w?|vruc\\w|topl\\w) sperm\\w{1,2}|sperm[ue] (?:po|u|na)',
      'dild[oa]|vibrator(?:om|a|i)?',
    ),
  },
  {
    name: 'sexual_acts',
    pattern: latinWords(
      '(?:jebati|jebat|pojebati|pojebat|izjebati|izjebat|poseviti|posevit|seviti|sevit|ojebati) (?:cu )?(?:te|me|se s|nas)|(?:po)?kara(?:ti|t) (?:cu )?(?:te|me)|(?:te|me|se|nas) (?:\\w{2,10} ){0,3}(?:jebati|jebat|pojebati|pojebat|izjebati|izjebat|pokarati|pojebem|jebes|jebem(?! (?:ti|mu|im))|seviti|poseviti|sevis)|jebi me|pojebi me|karaj me|sevi me|jebanj(?:e|a)|sevljenj(?:e|a)|sevimo se|jebemo se|jebali se|jebacin\\w',
      `(?:po)?pus(?:it|iti|im|is|i) (?:cu )?(?:ti|mi|mu) (?:ga|${thing})|(?:ti|mi|mu) (?:ga )?(?:po)?pus(?:iti|it|im|is|i|ila)(?: ga)?(?= ?(?:$|[,.!?]|dok|do|${thing}|duboko|polako))|(?:po)?pus(?:iti|im|is|i) (?:${thing})|pusenj(?:e|a)(?= (?:${thing}|ti|dok))`,
      `(?:po|iz)?(?:liz|sis|cucl|ljub)(?:ati|at|em|am|es|as|i|aj)? (?:cu )?(?:ti |mi |ga |tvoj\\w{1,2} |moj\\w{1,2} ){0,2}(?:${thing}|${cunt}|bradavic\\w{1,2}|klitoris|jaja|sise|guzicu)|(?:iz|po)?liz(?:ati|at|em|es|i) (?:cu )?(?:te|me|ti) (?:dolje|tamo|među|medu|medju|cijelu|svuda)|polizati te|polizat cu te|izlizati te`,
      'masturbira\\w{1,4}|masturbacij\\w|drk(?:ati|am|as|aj|anje|ao|ala|at|anja)|izdrk(?:ati|am|at|aj)|prst(?:iti|im|is|it) (?:te|me|se)|(?:te|me|se) (?:\\w{2,9} )?prst(?:iti|im|is)|diram se (?:tamo|dolje|dok|među|misl)|igram se sa sobom',
      'orgaz(?:am|m\\w{1,4})|svrs(?:im|is|iti|it cu|io|ila|avam|avas|avaj|i (?:za|u|po|na)|imo)(?! (?:je )?(?:skol[ua]|faks|fakultet|posao|srednj))|ejakul\\w{2,7}|(?:po|na)?prsk(?:ati|at|am) (?:te |ti )?(?:po|u) (?:tebi|usta|sisama|licu)',
      '(?:oraln|analn|grupn|divlj|grub|zestok)\\w{1,3} (?:seks\\w{0,2}|odnos\\w{0,2})|seks (?:na telefon|preko telefona|uzivo)|zelja za seksom|(?:zelim|hocu|ocu) seks(?:a)?|(?:te|me|mi|ti) u guzicu|u guzicu (?:te|me|ti|mi)|anal(?= ?(?:$|[,.!?]))',
      'rasir(?:i|it|iti|im) (?:mi |ti |svoje |za mene |siroko ){0,2}(?:noge|bedra)|(?:uzmi|uzet cu|uzeti|uzmem|uzimam) (?:me|te) (?:\\w{2,9} )?(?:odostraga|straga|s leđa|s leda|grubo|na stolu|divlje)|na sve cetiri (?:i|dok|za mene)',
      'napaljen(?:a|i)?(?! (?:sam |sem |si |je )?na (?!tebe|mene|seks))|napaljujes me|(?:sam|si|cinis me|postajem) (?:\\w{2,9} ){0,2}(?:mokra|vlazna) (?:za tebe|zbog tebe|od tebe|među|medu|medju|dolje|kad te|dok)|(?:mokra|vlazna) sam (?:za tebe|zbog tebe|od tebe|među|medu|dolje|kad|dok)|(?:dize|digao|ukrutio) mi se(?= ?(?:$|[,.!?]|kad|zbog|dok|od tebe))|stoji mi (?:kurac|kita|ko kamen|zbog tebe)',
      '(?:uci|uđi|udi|udji|uđem|udem|prodri|prodrijeti) (?:duboko |polako )?u (?:tebe|mene)|(?:stavi|gurni|zabij|zabiti|stavit cu|gurnut cu|zabit cu|nabit cu) (?:mi|ti) (?:ga|kurac|kitu|prste?)|(?:osjetiti|osjetim|osjecati|osjecam|zelim) (?:te|ga) (?:\\w{2,9} )?u sebi|sjedni mi na (?:lice|kurac|kitu)|sjest(?:i|) (?:cu )?(?:ti|mi) na (?:lice|kurac)|jasi me|jahati te|jahat cu te',
      'gang ?bang\\w{0,2}|grupnjak\\w{0,2}|progutati (?:spermu|sve)',
    ),
  },
];
