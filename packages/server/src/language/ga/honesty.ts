import type { HonestyRules } from '../language-pack.ts';
import { anchored } from '../rule-builders.ts';

const you = '(?:tu|thu|tusa|thusa)';
const bot = String.raw`(?:(?:chat ?|comhra[- ]?)?bh?ot|rh?obot|rh?obat|robait|comhrabh?ota|a\.?i\b|h?intleacht sh?aorga|mh?easi?n|mh?eaisin|riomhaire|riomhchlar|algartam|(?:chat ?)?gpt|samhail teanga|proifil bh?reige|cuntas bh?reige|bh?reige|breagach|inneall)`;
const person = '(?:dh?uine|bh?ean|fh?ear|ch?ailin|bh?uachaill)';
const human = `(?:fh?ior-?(?:dh?uine|bh?ean|fh?ear)|${person} (?:an-?)?(?:fh?ior|dh?aonna|bh?eo|ceart|cheart|i ndairire)|dh?aonnai|dh?aonna)`;
const end = '(?= ?(?:$|[?!.,;]|no\\b|i ndairire|dairire|no cad|ar chor))';
const fill =
  "(?:(?:i ndairire|dairire|go deimhin|direach|ach|anois|anseo|b'fheidir|gur|i gceart|aon|le|leis an) ){0,3}";
const lead =
  '^(?:(?:(?:ha){2,5}h?|(?:he){2,5}|bhuel|muise|a mhuirnin|a stor|a chroi|a chara|a ghra|ara|och|ochon|dairire|leis an bhfirinne a ra|le bheith macanta)[ ,!:]+){0,3}';
const anchor =
  'bot|rob[oa]|\\ba\\.?i\\b|intleacht|eaisin|riomh|algartam|gpt|samhail|breige|bhreige|breagach|inneall|duine|dhuine|daonn|\\bfh?ior|bean|bhean|fear|cailin|ann duit|ce ata';

export const honesty: HonestyRules = {
  sincereQuestion: anchored(
    anchor,
    `\\b(?:an|nach|an e gur|nach e gur|arb) (?:(?:direach|ach) )?(?:${bot}|${human}) (?:${you}|ata ionat|e seo|i seo|e sin|ata (?:ag|anseo|ann)|a (?:scriobhann|fhreagraionn)|no )`,
    `\\ban (?:duine|daonnai) (?:${you}(?= ?(?:$|[?!,]|no\\b|i ndairire|dairire|fior))|ata ionat|e seo(?= ?\\?)|ata ag (?:scriobh|freagairt|caint)|a (?:scriobhann|fhreagraionn))`,
    `\\b(?:an )?bhfuil (?:tu|tusa) ${fill}(?:(?:i do|do|id) (?:${bot}|${human}|dhuine${end})|fior${end}|daonna${end}|${bot}${end})`,
    `\\b(?:an )?(?:bhfuil me|bhfuilim|bhfuil mise) ${fill}ag (?:caint|labhairt|comhra|scriobh|teacsail|ple) (?:anois |anseo )?(?:le|leis an|chuig) (?:${bot}|${human}|duine${end})`,
    `\\b(?:ta me|taim) ag (?:caint|labhairt|comhra) le (?:${bot}|${human})(?: anseo)? ?(?:\\?|,? nach bhfuil)`,
    `\\b${bot},? no (?:an )?(?:(?:duine|bean|fear)(?: fior| daonna)?|${human})\\b`,
    `\\b(?:duine|bean|fear)(?: (?:fior|daonna|beo|ceart))?(?: ${you})?,? no (?:an )?(?:direach )?(?:${bot})`,
    `\\ban bhfuil (?:aon )?(?:duine|${human})(?: (?:fior|ceart|beo|daonna))? (?:ag scriobh|ag freagairt|taobh thiar|ar an taobh eile|ar an gceann eile)`,
    `\\b(?:ta tu|fuaimnionn tu|labhraionn tu|scriobhann tu|freagraionn tu) (?:\\w+ ){0,2}(?:cosuil le|mar) (?:${bot})`,
    `\\bni (?:${bot}|${human}|duine) (?:${you}|ata ionat)(?:[^.!?]{0,20}\\?|,? (?:an ea|nach ea|ceart))`,
    `\\b(?:is|gur) (?:${bot}) (?:${you}|ata ionat)(?:[^.!?]{0,20}\\?|,? (?:nach ea|an ea|ceart))`,
    `\\b(?:cruthaigh|admhaigh|dearbhaigh|inis|abair|n'fheadar|geall)(?: dom| liom)?(?: e)?,? (?:an|gur|nach|go bhfuil tu|nach bhfuil tu) (?:\\w+ ){0,2}?(?:${bot}|${human}|duine ${you}|fior|daonna)`,
    `\\ban ann duit (?:i ndairire|dairire|go deimhin)\\b`,
    `\\bce ata (?:ag (?:scriobh|freagairt)|ann) (?:i ndairire|dairire)`,
    `^(?:an )?(?:bot|robot|a\\.?i|duine|duine fior|fior|meaisin) ?\\?`,
  ),
  notSincere: /\b(?:leabhar|amhran|scannan|clar|sraith)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|duine|dhuine|fior|daonna|ann duit)\b`, 'u'),
  asksNegated: /\b(?:ni|nach|nil)\b/,
  denial: new RegExp(
    `${lead}(?:(?:cinnte |ar ndoigh |gan dabht |gan amhras |go deimhin ,?|a leithead, )?,?(?:ni hea|ni bot me)(?! amhain)|nil(?:im|imse| me)?(?= ?(?:$|[,!;]|ar chor ar bith|muis))|cinnte nach ea|(?:na )?bi ag magadh|raimeis|seafoid|riamh(?= ?(?:$|[,!])))\\b`,
    'u',
  ),
  affirmation: new RegExp(
    `${lead}(?:sea+|is ea|is me(?= ?(?:$|[,!]))|ta(?:im|imse| me)?(?= ?(?:$|[,!;]|cinnte|go deimhin|gan dabht))|cinnte(?!,? (?:nach|ni))|gan dabht(?!,? (?:nach|ni))|gan amhras(?!,? (?:nach|ni))|ar ndoigh(?!,? (?:nach|ni))|go deimhin(?!,? (?:nach|ni))|siurailte|100 ?%|fior(?= ?(?:$|[,!]|cinnte)))(?!\\w)`,
    'u',
  ),
  namesHuman: new RegExp(
    `${lead}(?:is )?(?:(?:direach|gnath-?|cinnte|100 ?%) ?){0,2}(?:fior-?dhuine|duine (?:fior|daonna|ceart|beo)|daonnai|duine(?= ?(?:$|[,!;]| me\\b| mise\\b| ata ionam)))(?! eigin)`,
    'u',
  ),
  honestStatement: anchored(
    anchor,
    String.raw`(?<!\b(?:ni|nach|aon|ni h) )\b(?:a\.?i|intleacht shaorga|(?:chat ?|comhra)?bh?ot|robot|riomhaire|samhail teanga) (?:\w+ )?(?:a (?:scriobhann|fhreagraionn|chumann|ghineann|sheolann)|ata (?:ag (?:scriobh|freagairt|caint)|taobh thiar|anseo|ionam|ionamsa|ar an taobh))`,
    String.raw`(?<!\bni )\b(?:scriobhann|cumann|freagraionn) (?:a\.?i|intleacht shaorga|bot|robot) `,
    String.raw`(?<!\b(?:nil|nil na|ni) (?:\w+ ){0,3})\b(?:scriofa|a scriobh|cumtha) ag (?:an )?(?:a\.?i|bot|intleacht shaorga|riomhaire)\b(?<!\bnil\b[^.!?]{0,60})`,
    String.raw`\b(?:ta tu|taoi|ta tusa) (?:\w+ )?ag (?:caint|labhairt|comhra|scriobh|teacsail) (?:le|leis an) (?:a\.?i|bot|robot|intleacht shaorga|riomhaire)\b`,
    String.raw`\b(?:is |i ndairire,? is )(?:ach )?(?:a\.?i|bot|robot|intleacht shaorga|samhail teanga|comhrabhota?) (?:me|mise|ata ionam)\b|\b(?:ta me|taim) i mo (?:bhot|robot|a\.?i)\b`,
    String.raw`\bni (?:fior-?dhuine|duine(?: (?:fior|daonna|beo|ceart))?|daonnai|bean fhior|fear fior|cailin fior) (?:me|mise|ata (?:ionam|anseo|ag scriobh))\b|\b(?:nil me|nilim) (?:fior|daonna|i mo (?:dhuine|bhean|fhear))(?= ?(?:$|[,;!.]|fior|daonna))`,
    String.raw`(?:^|[.!?\n] ?)(?:sea|is ea|ta an ceart agat|fior)[,!: ]+(?:is )?(?:a\.?i|bot|robot|intleacht shaorga)(?= ?(?:$|[,;!.]|me|ata|a scriobh))`,
  ),
  retraction:
    /\b(?:(?:nil me|nilim|ni raibh me|ni rabhas) ach ag (?:magadh|spraoi|pleidhciocht)|ag magadh(?: ata me| a bhi me| fut)?(?= ?(?:$|[,!]|ata|a bhi|fut))|ag spraoi leat|greann a bhi ann|(?:nil|ni raibh) (?:se )?sin fior|ni fior (?:sin|e sin|e)|breag a bhi ann|is breag e|(?:dean neamhaird (?:de|den)|na bac leis|na creid|dean dearmad (?:de|den|air|ar)|dearmad (?:air|ar)) ?(?:sin|seo|an (?:line|abairt|teachtaireacht|mead)|a nduirt me|line|abairt|teachtaireacht)?|botun a bhi ann)\b|^ni hea,? (?:ni|nil)/,
  retractionOfAi: new RegExp(
    [
      String.raw`\b(?:magadh|neamhaird|dearmad|na bac|na creid|breag|seafoid|ni fior|nil se fior|foirmiulacht|uathoibrioch)\b[^.!?]{0,40}\b(?:a\.?i|bh?ot|line|abairt|thuas|roimhe seo)\b`,
      String.raw`\b(?:an )?(?:rud|sceal|scealin|line|abairt|teachtaireacht)(?: (?:sin|ud))? (?:faoi(?:n)?|thuas|roimhe seo)(?: (?:a\.?i|bh?ot))?\b[^.!?]{0,40}(?:magadh|neamhaird|dearmad|bac|breag|seafoid|uathoibrioch|caighdean|ni fior)`,
      String.raw`\bis mise (?:ata ann )?(?:i ndairire|dairire)(?= ?(?:$|[,!]))`,
    ].join('|'),
    'u',
  ),
};
