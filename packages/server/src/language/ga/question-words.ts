import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: '(?:ro)?bot|robat|comhrabot|chatbot|ai|h?intleacht shaorga|(?:chat ?)?gpt',
  device: 'meaisin|inneall|riomhaire|riomhchlar|clar riomhaire|bogearrai|algartam',
  human: '(?:duine|bean|fear|cailin) (?:fior|firinneach|beo|ceart)|fiordhuine|duine daonna|duine|daonna',
  somebody: '(?:aon duine|einne|duine eigin|duine)',
  behind: String.raw`ar an taobh eile|taobh thiar (?:de|den)\p{L}*|ar chul\p{L}*|laistiar`,
  exists: 'an ann duit|an bhfuil tu ann (?:dairire|i ndairire|fiu)|ann duit i ndairire',
  flesh: 'fuil agus feoil|feoil agus fuil|fola agus feola',
  you: 'an|tu|tusa|bhfuil tu',
  texts: '(?:do|na) (?:theachtaireachtai|teachtaireachtai|fhreagrai|freagrai)(?: seo)?',
  automatic: 'uathoibrioch|go huathoibrioch|uathoibrithe|ginte|riomhghinte|claraithe',
  writes: 'ce (?:ata|a bhionn) ag (?:scriobh|freagairt|closcriobh)|ce a (?:scriobhann|fhreagraionn)|ce leis a bhfuilim',
  talking:
    '(?:an )?bhfuil(?:im| me) ag (?:caint|comhra|labhairt|scriobh)|taim ag (?:caint|comhra)|ta me ag (?:caint|comhra|labhairt)',
  sounds: '(?:ta tu cosuil|is cosuil|fuaimnionn|scriobhann tu|freagraionn tu)',
  profile: '(?:an |do )?(?:proifil|phroifil|cuntas|chuntas)(?: seo)?',
  fake: String.raw`breag\p{L}*|breige|fake|falsa`,
  demand:
    "abair liom|inis dom|bi macanta|admhaigh|cruthaigh|(?:ba mhaith liom|teastaionn uaim|ni mor dom) (?:fios|a fhail amach|a bheith ar an eolas)|nach ea$|nach bhfuil$|no cad$|no nach bhfuil$|an bhfuil an ceart agam|conas a bheadh a fhios|n'fheadar",
  areYou: 'an|nach|bhfuil tu i do|an bhfuil tu i do',
  filler: 'ach|i ndairire|dairire|saghas|amhain',
  or: 'no',
});
