import { sexualWords } from '../rule-builders.ts';

// "Amabele" is sorghum too, "ikuku" a cake to some, "induku" a stick, "ucansi" a word of health advice: those need company.
export const sexualTerms = [
  sexualWords('sexual_anatomy', [
    '(?:[unwkls]|ko|no|ngo|emthond)?(?:um|m)thondo(?: wami| wakho)?|emthondweni|(?:imi)thondo',
    '(?:i|l|ne|nge|kwe)?pipi (?:lami|lakho)(?: eliqinile)?',
    'induku (?:yami|yakho) (?:eqinile|iqinile|ivukile|evukile|enkulu)',
    '(?:i|l|ne|nge|sa|e)?golo (?:lami|lakho|lakhe)|igolo|egolweni',
    '(?:i)?kuku (?:yakho|yami|elimanzi|emanzi)(?= ?(?:$|[.,!]|imanzi|emanzi|lakho))',
    '(?:i)?sibunu (?:sakho|sami)(?! sibuhlungu)',
    '(?:i)?nquza (?:yakho|yami)',
    '(?:ngincel\\w*|munya|ngimuny\\w*|khotha|ngikhoth\\w*|uncel\\w*|ngiphulul\\w*|ngibamb\\w*) (?:\\w+ )?(?:amabele|izingono|ibele)(?: (?:akho|zakho|ami|zami))?',
    '(?:amabele akho|amabele ami|izingono zakho|izingono zami) (?:\\w+ )?(?:ngiwa\\w+|ngizi\\w+|aqinile|ziqinile|amnandi)|izingono (?:zakho|zami)',
    'i-?(?:penis|vagina|dick|cock|pussy|clit(?:oris)?|dildo|vibrator|boner)|umsunduzo',
    '(?:i)?sidoda (?:sami|sakho)|amalotha (?:ami|akho)',
    'amasende (?:ami|akho)',
  ]),
  sexualWords('sexual_acts', [
    '(?:[a-z]{0,8})(?:ku|ngi|m|si|zi|u)?bhebh(?:a|e|ana|ane|ela|isa|ile|eni|eke)',
    '(?:ngifuna|asi|masi|singa|sizo|ngithanda|ngicela|ake si|ukwenza|senze|senza|ngenze|sokwenza) ?(?:\\w+ ){0,2}(?:ucansi|i-?sex|isex|ezocansi)(?= ?(?:$|[.,!?]|nawe|nami|kusihlwa|manje|sobabili))|(?:ucansi|i-?sex) (?:nawe|nami)',
    '(?:ngifuna|asi|masi|ukuthi si|singa|ake si) ?(?:ukulalana|lalane|lalana|ukulala) nawe(?= ?(?:$|[.,!?]|ocansini|kusihlwa|namhlanje))|ukulalana nawe|silalane',
    '(?:uku|ngi|u|ngiya|uya|ngisha|nga)?(?:shay[aei]|ngishaya) indlwabu|indlwabu',
    'masturbat\\w+|uku-?masturbat\\w+',
    'i-?orgasm|i-?blow ?job|i-?hand ?job|i-?anal|i-?oral sex|i-?doggy(?: ?style)?|i-?threesome|i-?gang ?bang',
    '(?:munya|ncela|khotha|ngimunye|ngincele|ngikhothe|ukumunya|ukuncela|ukukhotha|muncela|ungimunye|ungincele|ungikhothe) (?:\\w+ )?(?:umthondo|ipipi|igolo|ikuku|isibunu|i-?dick|i-?pussy|amasende)(?: wami| lami| lakho| wakho)?',
    '(?:vula|vul|uvule|ngivulele|vulela) (?:mina )?(?:amathanga|imilenze)(?: akho| yakho)?(?: ngi\\w+)?',
    '(?:ngivukelwe|ngishisekile ngawe|uyangivusa|ungivusa inkanuko|ngi-?horny|nginenkanuko|ngikhanukile|ngikhanuka ukukungena|u-?horny|ngi so horny)(?= ?(?:$|[.,!]|nguwe|uwena|ngenxa|kakhulu|manje|ngawe))',
    '(?:ngimanzi|ngimanzi te|sengimanzi) (?:\\w+ )?(?:ngenxa yakho|ngawe|phansi|phakathi kwamathanga|emathangeni)',
    '(?:ngichithe|ngichithele|ngizochitha|ngifuna ukuchitha|chitha|ngichithela) (?:\\w+ )?(?:ngaphakathi kwakho|phakathi kwakho|emlonyeni wakho|phezu kwakho|emabeleni akho|kuwe)',
    '(?:ngingene|ngena|ngizongena|ngifuna ukungena|ungingene|ngikungene|ukukungena) (?:ngaphakathi kwakho|ngaphakathi kwami|kuwe ujule|ujule|kancane kancane|uqine)',
    '(?:ngizithinta|ngizithinte|ngiziphulula|zithinte|ngizifaka iminwe|ukuzithinta) (?:ngicabanga ngawe|phansi|lapho|mina|ngenxa yakho)|ngikufake iminwe|iminwe (?:egolweni|ekuku)',
    '(?:cum|cumming|fuck(?:ing)?) (?:wena|mina|kuwe|me|you)|uku-?fuck|ngiku-?fuck\\w*|ngi-?cum\\w*',
  ]),
];
