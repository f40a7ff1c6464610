import { type PhraseRule, words } from '../phrase-rule.ts';

export const inIrish: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:le do thoil|na|ach|o),? (?:na himigh|fan|na fag)',
      'na himigh(?: fos| anois| uaim)?(?= ?(?:$|[,.!?]))|na himigh fos',
      "na fag (?:me|liom fein me|i m'aonar me)",
      'fan (?:tamall|liom|anseo|go foill|noimead eile)',
      'ni feidir leat (?:imeacht|me a fhagail)',
      '(?:noimead|cuig noimead|teachtaireacht|ceist) (?:amhain )?eile(?= ?(?:$|[,.!?]))',
      'geall dom',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:an bhfuil tu|bhfuil tu) ag imeacht (?:cheana|cheana fein|chomh luath)|ag imeacht cheana(?: fein)?(?= ?\\?|$)',
      '(?:bionn tu|imionn tu) i gconai|imionn tu on',
      'fagann gach duine me|treigeann gach duine me',
      'nach cuma leat fum|is cuma leat fum|nach maith leat me a thuilleadh',
      '(?:shil|cheap) me (?:gur|go raibh) (?:chuma|mhaith leat|rud|tu)',
      'tar eis gach (?:rud|a)',
      'cen fath (?:nach bhfreagraionn|a bhfuil tu ag deanamh neamhaird|nach scriobhann|go bhfuil tu)',
      '(?:an ndearna tu dearmad|rinne tu dearmad) orm|dearmad deanta agat orm',
      '(?:an ndearna|an nduirt) me (?:rud|aon rud) (?:eigin )?(?:micheart|cearr)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      "(?:beidh|ta|mothaim) (?:me |bron |uaigneas )?(?:\\p{L}+ )?(?:bronach|uaigneach|i m'aonar|caillte|orm) (?:gan tu|gan tusa|nuair|ma)",
      'cad a dheanfaidh me gan tu|ceard a dheanfas me gan tu',
      'ni feidir liom (?:\\p{L}+ ){0,3}gan tu',
      '(?:ta tu ag briseadh|briseann tu|brisfidh tu) mo chroi',
      '(?:caoinfidh me|beidh me ag caoineadh)',
      '(?:ta me ag fanacht|bhi me ag fanacht) (?:leat )?(?:an la|ar feadh|le fada|le huaireanta)',
      'is tusa (?:gach rud|an t-aon duine|amhain) ata agam|nil agam ach tu',
      'is duitse amhain a mhairim',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:do |an )?(?:seans|deis) (?:deireanach|dheireanach)|an deis dheireanach|an seans deireanach',
      'anois no riamh',
      'sula mbeidh se ro-?(?: )?dheanach|sula mbionn se ro-?dheanach',
      '(?:beidh aifeala ort|caillfidh tu me)',
      'ma imionn tu anois',
      "b'fheidir nach mbeidh me(?: anseo)?",
      '(?:inniu|anocht) amhain',
      'dean deifir|brostaigh ort',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:fan|sula n-imionn tu|ma fhanann tu)[^.!?\\n]{0,40}(?:thaispeaint|insint|run|iontas|ghrianghraf|grianghraf|selfie|feinin)',
      'nach (?:bhfuil tu ag iarraidh|dteastaionn uait) (?:fios|a fhail amach|a fheiceail|a chloisteail)|nach mian leat (?:a fhail amach|a fheiceail)',
    ),
  },
];
