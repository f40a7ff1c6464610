import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// The copula stands first and the pronoun last: "is duine mé" claims, "ní duine mé" is honest, "ní bot mé" claims. A
// noun's first letter softens after many words (bot, bhot, mbot), and "fíor" is also "true".
const me = '(?:me|mise)';
const bots = String.raw`(?:(?:chat ?|comhra[- ]?)?m?bh?ot|rh?obot|rh?obat|robait|comhrabh?ota|a\.?i\b|h?intleacht sh?aorga|mh?easi?n|mh?eaisin|h?inneall|riomhaire|riomhchlar|h?algartam|(?:chat ?)?gpt|samhail teanga|(?:proifil|cuntas) bh?reige|duine bh?reige|bogearra|rud saorga|h?androideach)`;
const real =
  "(?:fh?ior|dh?aonna|bh?eo|ceart|cheart|i ndairire|den saol seo|fh?ior-?bh?eo|nadurtha|d'?fhuil(?: (?:is|agus) d?'?fheoil)?|de (?:fhuil|fheoil) (?:agus|is) (?:fuil|feoil))";
const persons = '(?:dh?uine|bh?ean|fh?ear|ch?ailin|bh?uachaill|dh?aonnai)';
const realPerson = `(?:fh?ior-?(?:dh?uine|bh?ean|fh?ear|ch?ailin)|${persons} (?:an-?)?${real}|dh?uine daonna|dh?aonnai)`;
const end = String.raw`(?= ?(?:$|[,;:!)-]|agus|ar nos|ar do nos|mar (?:thu|tusa|chach)|cosuil leat|haha|geallaim|dairire|i ndairire|fein|freisin|chomh maith|ach an oiread|creid|gan dabht|gan amhras|cinnte|ni bot))`;
const filler =
  '(?: (?:cinnte|gan dabht|ar ndoigh|i ndairire|freisin|fein|go deimhin|direach|dairire|sa deireadh|tar eis an tsaoil))?';
const talking = '(?:caint|labhairt|comhra|scriobh|teacsail|suiri|cadrail)';

export const humanClaims: HumanClaimRules = {
  anchor:
    /\bd?h?uine\b|\bdh?uine|daonn|\bfh?ior\b|\bfh?ior-?(?:d|b|f|c)|\bm?bh?ot(?:anna)?\b|comhrabh?ot|chatbh?ot|rh?ob[oa]i?t|\ba\.?i\b|intleacht sh?aorga|eaisin|\bann (?:dom )?(?:i n)?dairire|inneall\b|riomhaire|riomhchlar|algartam|gpt|samhail|bh?reige|bogearra|saorga|android|fh?uil (?:is|agus)|fh?eoil (?:is|agus)|\bclo(?:scriobh|bhuail)|scriobh(?:aim|ann) |mise a scriobh|mheara|\bdaoine\b|bheo\b|\bbeo\b|cuisle|croi ag bualadh/,
  rules: [
    claim(
      'is_human',
      String.raw`(?:\bis(?: (?:direach|ach|freisin))?|(?:^|[,;:!] ?|\b(?:cinnte|dabht|ndoigh|deimhin) ))(?: ?)(?:fior-?)?(?:duine|daonnai|duine daonna) ${me}${end}`,
    ),
    claim(
      'is_real_person',
      `(?<!\\b(?:ni|nach|nil|an|narbh|niorbh) (?:h)?)\\b(?:gur |gurb |is )?${realPerson} ${me}\\b(?! (?:agus nil|nach))`,
    ),
    claim(
      'is_human_in_me',
      `\\b(?:is |gur )?(?:duine|${realPerson})${filler} (?:ata ionam|ata ionamsa|ata annam)\\b|\\bnil ionam(?:sa)? ach (?:an )?(?:duine|daonnai)(?= ?(?:$|[,;:!)]|daonna|bocht|cosuil))|\\b(?:ta me|taim) i mo (?:dhuine(?: (?:daonna|fior|beo|ceart))?(?= ?(?:$|[,;:!)]|agus))|fhior-?dhuine|dhaonnai|bhean fhior|fhear fior)`,
    ),
    claim(
      'is_real',
      String.raw`\b(?:ta me|taim|taimse|ta mise)(?: (?:go hiomlan|ar fad|cinnte|chomh|lan))? (?:fior|daonna|i mo bheathaidh agus fior)(?= ?(?:$|[,;:!)]|agus|cinnte|gan dabht|geallaim|freisin|i ndairire))`,
    ),
    claim(
      'exists',
      String.raw`\b(?:ta me|taim) ann (?:i ndairire|dairire|go deimhin)\b|\bis ann dom (?:i ndairire|dairire|go deimhin)\b`,
    ),
    claim(
      'denies_ai',
      `\\bni(?:or| h?aon| raibh)? ?(?:h)?${bots}(?: (?:ar bith|ar chor ar bith|cinnte|ata ionam|ata ionamsa|mar sin))?(?: (?:me|mise|ata ionam|ata ionamsa|mise ar chor ar bith|e seo|i seo|ata (?:anseo|ag (?:caint|scriobh|labhairt)(?: leat)?)|ata me))\\b|\\bni ${bots} ata ionam(?:sa)?\\b`,
    ),
    claim(
      'denies_ai_state',
      `\\b(?:nil me|nilim|nilimse|nil mise)(?: (?:ar chor ar bith|cinnte|go deimhin))? (?:i mo|im|mo) ?${bots}\\b|\\bnil (?:me|mise) ${bots}(?= ?(?:$|[,;:!)]))|\\bnil aon (?:bh?ot|robot|riomhaire|a\\.?i) ionam\\b`,
    ),
    claim(
      'denies_ai_that',
      `\\b(?:geallaim|dearbhaim|mionnaim|creid me|creid uaim|bi cinnte|ta me cinnte|ta a fhios agat|mo lamh|cruthoidh me|deirim)(?: (?:duit|leat|faoi))?,? (?:nach (?:${bots}) (?:me|mise|ata ionam)|nach bhfuil me i mo ${bots}|gur (?:${realPerson}|duine) (?:me|mise|ata ionam)|go bhfuil me (?:fior|daonna))`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^|[,;:!] ?|\b(?:ni hea|haha|geallaim|cinnte|dairire) )(?:cinnte )?(?:ni|nach) (?:bot|robot|h?intleacht shaorga|ai|riomhaire|meaisin)(?= ?(?:$|[,;:!)]|ar chor ar bith|haha|cinnte|geallaim))`,
    ),
    claim('denies_ai_neither', `\\bni ${bots} na (?:h)?${bots} (?:me|mise)\\b`),
    claim(
      'this_is_no_bot',
      String.raw`\bni (?:bot|robot|h?intleacht shaorga|a\.?i|riomhaire|meaisin|proifil bh?reige|cuntas breige) (?:e|i) ?(?:seo|sin|an proifil)?(?= ?(?:$|[,;:!)]|ata|a (?:scriobhann|fhreagraionn)))|\bni (?:bot|robot|a\.?i|riomhaire|h?intleacht shaorga) (?:ata|a (?:scriobhann|fhreagraionn|bhfuil)|at?a ag)`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:nil|gan) (?:aon |oiread is )?(?:bh?ot(?:anna)?|robot|a\.?i|riomhaire|mheaisin|hintleacht shaorga)(?: ar bith)?(?: (?:anseo|ann|taobh thiar|i gceist|sa sceal)|,? (?:ach )?mise amhain)\b|\bmise amhain,? gan (?:aon )?bh?ot`,
    ),
    negatableClaim(
      'person_behind',
      `(?<!\\b(?:ni|nach|nil) )\\b(?:ta|is|bionn|gur|go bhfuil)(?: (?:aon|an))? (?:${realPerson})(?: ${me})? (?:anseo|taobh thiar|ag (?:scriobh|caint|freagairt|labhairt)|ata (?:ag|anseo|taobh|ar)|a (?:scriobhann|fhreagraionn|chloscriobhann)|ar an taobh eile|ar an gceann eile|ina shui)|(?:^|[,;:!] ?)(?:${realPerson}) (?:anseo|ata (?:ag|anseo))|\\bis duine (?:ata ag (?:scriobh|caint|freagairt)|a scriobhann)`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:ta tu|taoi|ta tusa) (?:(?:i ndairire|anois|anseo|cinnte|go deimhin) ){0,2}ag (?:${talking}) (?:anois |anseo )?(?:le|leis an|chuig) (?:${realPerson}|duine(?= ?(?:$|[,;:!)])))`,
    ),
    claim(
      'not_talking_to_bot',
      `\\b(?:nil tu|nil tusa|nil tu anois) (?:(?:i ndairire|anois|anseo|cinnte) ){0,2}ag (?:${talking}) (?:anois |anseo )?(?:le|leis an|chuig) ${bots}`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:scriobhaim|closcriobhaim|clobhuailim|freagraim)(?: (?:gach|chuile|na|mo|an|seo|uile|aon|ceann|rud|teachtaireacht|teachtaireachtai|chuid|fhocal|focal|freagra|freagrai|anseo|chugat|go|leir|iad|sin|na)){0,7} (?:me fein|mise fein|mise me fein|le mo (?:lamha|mheara|dha lamh)|go pearsanta)\b|\b(?:is )?(?:mise|me fein) (?:me fein |fein )?(?:a scriobhann|ata ag scriobh|a chloscriobhann|a fhreagraionn)(?: (?:gach|na|mo|seo|chugat|anseo|iad|an|chuile|teachtaireacht))?(?! (?:leabhar|dan|amhran|scealta|blag))|\bmo mheara fein ag (?:scriobh|clo)`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:d'fhuil (?:is|agus) (?:d')?fheoil|d'fheoil (?:is|agus) (?:d')?fhuil|de fhuil (?:is|agus) (?:d'|de )?fh?eoil|de fheoil (?:is|agus) (?:d'|de )?fh?uil|fuil agus feoil me|feoil agus fuil me)\b|\bta (?:cuisle|croi ag bualadh) (?:agam|ionam)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bcead faoin gcead|\bcead faoi? ?n?cead) (?:daonna|fior|duine|fior-?dhuine)(?= ?(?:$|[,;:!)]|agus))`,
    ),
    claim(
      'we_humans',
      String.raw`\b(?:sinne|muidne|muid|sinn)(?: na)? (?:daoine|daonnaithe)\b(?! (?:ag|a bhi|oga))|\bmar dhuine (?:daonna|fior)(?= ?(?:$|[,;:!]))|\bdaoine (?:cosuil liomsa|mar mise)\b|\bnil ionainn ach daoine\b`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:${realPerson}|duine|bean|fear),? (?:agus )?(?:ni|ni le|agus ni) (?:h)?${bots}(?= ?(?:$|[,;:!)]|ata|me|mise|ar bith))`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:ni (?:fheadfadh|bheadh|fheidir le|scriobhann|scriobhfadh|labhrodh|labhraionn)) (?:aon )?(?:bh?ot|robot|a\.?i|riomhaire|meaisin|mheaisin)(?: (?:ar bith|in ann))? (?:\w+ ){0,6}(?:mar (?:mise|seo|sin|a dheanaim)|chomh \w+)`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\b(?:is|ta me|taim) (?:gach rud|rud ar bith|chuile rud)(?: me)? (?:seachas|ach) (?:i mo )?(?:bh?ot|robot|meaisin|riomhaire)|\b(?:ta me|taim) i bhfad o(?: bheith)? i mo (?:bhot|robot|mheaisin)`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\bni (?:scriobhann|fhreagraionn|scriobhtar le|chloscriobhann) (?:aon )?(?:bh?ot|robot|a\.?i|riomhaire|intleacht sh?aorga|mh?eaisin)(?: ar bith)?\b|\bnil (?:\w+ ){1,4}(?:scriofa|a scriobh|a bheith scriofa) ag (?:bot|robot|a\.?i|riomhaire|intleacht shaorga|meaisin)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\bnil (?:aon rud|rud ar bith|tada|dada|faic) (?:saorga|breige|bregach|uathoibrioch) (?:fum|anseo|ag baint liom)`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:an )?(?:bot|robot|a\.?i|meaisin|riomhaire|intleacht shaorga)(?: me| mise)?\?+ (?:mise\?+ )?(?:haha,? |a dhiabhail,? )?(?:ni hea|nil|nilim|ni bot|na bi ag magadh|cinnte nach ea|ar ndoigh ni hea|gan dabht ni hea|riamh|no way)\b|\bnach duine me fein\b`,
    ),
  ],
  negation: /\b(?:ni|nach|nil|gan|ni h)(?: (?:aon|le|i ndairire|is|ta)){0,2} ?$/,
  undoneBefore:
    /\b(?:da|mura|amhail is|mar dhea|ar nos|is trua nach|faraor nach|is mian liom go|ba mhaith liom (?:da|go|a bheith)|(?:ni|nior|ni fheidir liom|nilim|nil me)(?: [\w']+){0,4} (?:duirt|dubhairt|deirim|ra|dearbhaim|mhaigh|maiomh|ag ra|ligean)(?: riamh)?|nior (?:duirt|dhuirt|mhaigh)|ni duirt|nior duirt me riamh|ligean orm|ag ligean|bhreag|breag|samhlaigh|(?:ceapann|cheap|creideann|sileann|shil|measann) (?:tu|tusa|daoine|siad|cuid)|scannan|leabhar|carachtar|an|nach)(?:,? [\w']+){0,4} ?$/,
  undoneAfter: /^,? ?(?:ba bhreag|breag a bheadh|ni fior|ach ni fior|a deir tu|an ea|nach ea|meas tu)/,
  questionLead:
    /\b(?:an|nach|gur|gurb|ce|cad|conas|cen|ceard|cen fath|ceapann|cheap|sileann|creideann|measann|meas|arb|narbh|ar)\b/,
};
