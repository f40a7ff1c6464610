import { sexualWords } from '../rule-builders.ts';

// "Craiceann" is skin, "pit" and "bod" are words of other languages, "adharc" a horn, "cíoch" a breast in medicine too:
// those need company.
const my = '(?:mo|do)';

export const sexualTerms = [
  sexualWords('sexual_anatomy', [
    `${my} bh?od(?: (?:crua|mor|ramhar))?(?= ?(?:$|[.,!?]|i do|i mo|crua|mor|ramhar|a (?:lio?|li|dhiul|shu|mhothu)|isteach|idir))`,
    'bod (?:crua|mor|ramhar)',
    `${my} ph?it(?: (?:fhliuch|the|theann))?(?= ?(?:$|[.,!?]|fhliuch|the|a li|a lio|a phogadh))`,
    'pit fhliuch',
    "(?:do |mo |m'|d')?fh?aighin(?: fhliuch)?",
    `(?:${my} )?bh?rillin`,
    `(?:${my} )?ph?eineas`,
    `(?:lio?|li|ag li|ag su|suim|lim|a shu|fasc|fascadh|pogadh) (?:ar )?${my} ch?iocha|${my} ch?iocha (?:mora|arda|nochta|a (?:li|lio|phogadh|shu|fhascadh))`,
    `${my} sh?ini (?:crua|a (?:li|lio|shu|phogadh))|(?:li|lim|ag su|su|ag li|diul) (?:ar )?${my} sh?ini`,
    `${my} mh?agairli`,
    `${my} th?oin (?:\\w+ )?a (?:li|lio|fhocail|bhualadh go crua)`,
    'dildo|creathadoir gneis',
    `${my} shu (?:ort|ionat|i do bheal)|(?:sil|siol) (?:mo )?(?:ionat|i do bheal)`,
  ]),
  sexualWords('sexual_acts', [
    '(?:ag )?bh?ualadh craicinn|craiceann a bhualadh(?: leat)?|(?:bhuailfinn|buailfidh (?:me|muid)|buailimis) craiceann',
    '(?:me|thu|tu|tusa) a (?:fhocail|fhucail|fuckail)|(?:focail|fuckail) (?:me|thu)(?: go crua)?|ag (?:focail|fuckail) (?:leat|liom|a cheile)',
    'gneas (?:beil|anail|tona)',
    '(?:gneas a (?:bheith|dheanamh|bheith agam|bheith againn)|ag (?:deanamh|iarraidh) gneis?|gneas (?:leat|liom|linn)|gneas a bheith agam leat|ba mhaith liom gneas|gneas teasai)',
    '(?:ag )?(?:fein-?(?:truailliu|phleisiur)|fh?eintruailliu)|(?:mastarbail|masturbail)\\w*',
    '(?:orgasam|sh?unas)(?: a bheith)?',
    '(?:ta|bhi|cuireann tu) adharc (?:orm|ort|mhor orm)|adharcach (?:duit|ar do shon)|(?:ta me|taim) (?:chomh |an-? ?)?adharcach',
    '(?:diul|diulaim|ag diul|su|suigh|ag su|suim|li|ligh|lim|ag li|lifidh me) (?:ar )?(?:mo|do) (?:bhod|phit|bhrillin|mhagairli|thoin)',
    '(?:oscail|leath|scaip) (?:do|mo) chosa(?: dom)?',
    '(?:fliuch|an-fhliuch) (?:duit|ar do shon|idir (?:mo|do) chosa)|(?:ta me|taim) (?:chomh |an-? ?)?fliuch (?:duit|ar do shon|idir)',
    '(?:teacht|ag teacht|tiocfaidh me|thiocfainn) (?:istigh ionat|i do bheal|ar do (?:chiocha|aghaidh|bholg)|ionat)',
    '(?:dul|ag dul|rachaidh me|rachainn) (?:sios ort|isteach ionat|istigh ionat|go domhain ionat)|(?:istigh ionat|go domhain ionat)(?= ?(?:$|[.,!]))',
    '(?:mearail|ag mearail|ag cur mo mheara ionam|mo mheara ionat|mo mheara istigh)',
    "(?:ta|d'eirigh|eirionn) (?:mo bhod|se) (?:crua duit|ina sheasamh duit)|seasamh ar mo bhod",
    'ag cuimilt (?:mo bhrillin|mo bhoid|mo phite)|(?:ag teagmhail|ag ple) liom fein (?:agus|ag smaoineamh)',
    'gang ?bang|triur sa leaba',
    '(?:on|o) chul (?:ionat|a fhocail)|ar do cheithre bhoinn dom',
    'siulfaidh mo theanga ar do phit|mo theanga (?:ar|i) do (?:phit|bhrillin)',
  ]),
];
