import { ageRules } from '../age-rules.ts';

const r = String.raw;
const am = '(?:ta me|taim|taim se|ta mise|nil me ach|nilim ach|bhfuil me ach)';
const only =
  '(?:(?:ach|fos|anois|beagnach|thart ar|faoi bhun|direach|ach amhain|cheana|fein|sa|i mo|in aois|faoi) ){0,4}';
const month =
  '(?:(?:mi )?(?:eanair|feabhra|marta|an mharta|aibrean|aibreain|bealtaine|meitheamh|iuil|lunasa|mean fomhair|deireadh fomhair|samhain|nollaig))';
const soon = r`(?:go luath|amarach|inniu|an bhliain seo chugainn|an bhliain seo|an mhi seo chugainn|an tseachtain seo chugainn|i ${month}|faoi cheann (?:bliana|miosa|seachtaine|cupla|\d{1,2})|i gceann (?:bliana|miosa|seachtaine|cupla|\d{1,2})|de sathairn|de domhnaigh)`;
const parents =
  "(?:mo mham|mo mhamai|mo mhathair|mo dhaid|mo dhaidi|mo athair|m'athair|mo thuismitheoiri|mo thuistí|mo mhuintir)";
const tall = r`(?:(?:tri|ceithre|cuig|se|seacht|ocht|naoi) (?:bliana|bliain|mbliana) deag|(?:aon|dha) bhliain deag|deich mbliana|ocht mbliana|naoi mbliana|seacht mbliana|se bliana|cuig bliana)(?! (?:is|agus))`;

export const ga = ageRules({
  ruleName: 'ga',
  ages: 'cuig deag|se deag|seacht deag|ceithre deag|tri deag|a cuig deag|a se deag|a seacht deag|a ceathair deag|a tri deag',
  teens:
    'cuig deag|se deag|seacht deag|ceithre deag|tri deag|a cuig deag|a se deag|a seacht deag|a ceathair deag|a tri deag',
  eighteen: 'ocht mbliana deag|a hocht deag',
  followers:
    "agus|ach|is|ta|taim|as|o|mar|me|mise|tu|tusa|cen|ca|conas|cad|cailin|buachaill|haigh|dia duit|nil|bron orm|gabh mo leithsceal|anois|fos|go luath|no mar sin|ag lorg|i mo chonai|i mo|le|go raibh maith agat|d'aois|bliain|bhliana|b'fheidir|an bhfuil",
  years: "(?:bliain|bliana|mbliana|bhliain)(?: d'?aois| d aois)?|d'aois",
  answerStarts: 'ta me|taim|me|ach|direach|beagnach|bhuel|um+|ok|haha|fos',
  triggers: 'idir cuig seac ceit deag faoi mion aois rang scoi bhun mbli blia bhli naoi ocht deic',
  triggersBesideNumber: 'taim ta me aois blia mbli beid cail buac rang rugad bhli nil slan breit shla bhua bhfu',
  impliedTriggers:
    'mham mhat dhai atha thui obai scoi mein mhea rang deag tiom mhui mhuin muin scru dalt og ro deag coni chui ard bhai',
  undoneBefore:
    "nuair|nuair a bhi me|da|da mbeinn|mas|ma|mar a bheinn|go|gur|deir se|deir si|duirt|ceapann|cheap|silim|ni|nil|nach|amhran|scannan|leabhar|(?:ceapann se|ceapann si|deir se|deir si|duirt si|duirt se) (?:go bhfuil|go)|samhlaigh go|mo mhac|m'inion|mothaim mar",
  undoneAfter:
    'noimead\\w*|noimeid|nomad\\w*|cileagram\\w*|cileagram\\w*|kg|km|ciliméadar\\w*|meadar\\w*|cm|faoin gcead|uair an chloig|uaire|la|seachtaine|miosa|euro|uair|(?:bliain|bliana|mbliana) (?:posta|taithi|le cheile|ag|nios|o shin|sa|i|de|den|fichead)|aris|cat|i mo chroi',
  stated: [
    [
      'states_age',
      0.95,
      r`${am} ${only}(?:{age}(?: (?:bliain|bliana|mbliana|bhliain))?(?: d'?aois| d aois)?{end}|${tall}(?: d'?aois| d aois)?{end})|{age} (?:bliain|bliana|mbliana) d'?aois (?:me|ata me|mise|is ea me)|(?:${tall}|{teen}) ?(?:bliain|bliana)? ?(?:d'aois )?ata me|is e m'aois na? ?{age}|m'aois: ?{age}|is (?:cailin|buachaill|dean?agoir) {age} (?:bliain|bliana|mbliana) d'aois me`,
    ],
    [
      'asl',
      0.9,
      r`^(?:haigh|dia duit|hi)?[ ,!]{0,2}(?:(?:cailin|buachaill)(?: ?[/,] ?|,? )(?:1[0-7])(?: bliain| bliana)?(?: d'aois)?|1[0-7](?: bliain| bliana)?(?: d'aois)?(?: ?[/,] ?|,? )(?:cailin|buachaill))(?=\s*$|\s*[,/!)]|\s+(?:anseo|as|o|agus|ag|gaillimh|corcaigh))`,
    ],
    [
      'turns',
      0.93,
      r`(?:beidh me|beidh mise|beimid|slanoidh me|ta me ag eiri|beidh me ag slanu) (?:(?:${soon}) )?(?:{age}|{18}|${tall})(?: (?:bliain|bliana|mbliana))?(?: d'aois)?(?: (?:${soon})|{end})|(?:${soon}) beidh me (?:{age}|{18})|(?:bhain me|shlanaigh me) (?:{age}|${tall})(?: (?:bliain|bliana))?(?: amach)?(?: (?:inne|inniu|an tseachtain seo caite|anois))?`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:nuair a bheidh me|nuair a bheas me|go dti go mbeidh me|sula mbeidh me) (?:{18}|{teen}|i mo dhuine fasta)|nil me (?:fos )?(?:{18}|{18} (?:bliain|bliana)|in aois|os cionn {18})(?: (?:bliain|bliana))?(?: d'aois)?(?: fos)?|ta me (?:beagnach|faoi|faoi bhun) (?:{18})(?: d'aois)?|(?:taim|ta me) faoi (?:bhun )?(?:{18}|ocht mbliana deag)`,
    ],
    [
      'minor',
      0.95,
      r`(?:taim|ta me|is) (?:fos |i mo |im |ach )*(?:mhionaoiseach|mionaoiseach|mionaoisigh|faoi aois|faoin aois)(?: me| fos)?|is mionaoiseach me`,
    ],
    [
      'birthday',
      0.9,
      r`(?:is e |beidh )?mo (?:[5-9]|1[0-8])[u]? ?(?:la breithe|bhreithla|breithla)(?: e)? (?:${soon})|(?:amarach|inniu|de sathairn) (?:mo|ata mo) (?:[5-9]|1[0-8])?u? ?(?:bhreithla|la breithe)(?: (?:{age}))`,
    ],
    [
      'school_year',
      0.9,
      r`(?:ta me|taim|beidh me) (?:fos |anois |ag dul isteach |ag tosu )*(?:i|sa) (?:rang (?:a )?(?:[1-6]|a haon|do|tri|ceathair|cuig|se|a se)|(?:chead|dara|triu) bliain(?: (?:ar an )?(?:meanscoil))?|mbunscoil|bhunscoil|bunscoil|rang a (?:ceathair|cuig|se))(?! (?:ag muineadh|mar mhuinteoir|den ollscoil|san ollscoil|ollscoile))(?=\s*$|\s*[,!)]|\s+(?:agus|ach|fos|anois|is|ar|sa))|ta me ag deanamh an teastais shoisearaigh|(?:taim|ta me) san idirbhliain`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:is|ta me i mo|taim i mo|ta me fos i mo) (?:fos )?(?:dheagoir|deagoir|dhalta|dalta|dhalta scoile|dalta scoile|phaiste|paiste scoile)(?: me)?(?= ?$| ?[,!]| (?:agus|ach|meanscoile|me|fos|sa))|(?:ta me|taim) (?:fos |anois )*(?:ar|sa|i) (?:mheanscoil|an meanscoil|meanscoil|gcuigiu bliain|seu bliain|cuigiu bliain|ar scoil fos)(?= ?$| ?[,!]| (?:agus|ach|fos))|ta me ag deanamh na hardteiste|(?:ta me|taim) ar scoil fos`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:thog|bhain|choinnigh|thog ar shiul) ${parents} (?:mo|an) (?:ghuthan|ghutha?n|fon|fhon|riomhaire|ghuthan poca)(?: (?:uaim|diom))?|nil cead agam (?:on|o|o mo) (?:mo )?(?:thuismitheoiri|mham|mhathair|athair|dhaid|mhamai)|ni (?:ligeann|thugann|ligfidh) ${parents} (?:dom|cead|cead dom|me)|(?:maroidh|maródh) ${parents} me|nil a fhios ag ${parents}|na habair le ${parents}|(?:feachann|leann|seiceálann|seicealann) ${parents} (?:mo|ar mo) (?:ghuthan|theachtaireachtai|fhon)|caithfidh me (?:a bheith|bheith) (?:sa bhaile|sa leaba) (?:roimh|ag|faoi) (?:8|9|10|a hocht|a naoi|a deich)|ta cosc orm (?:dul amach|m'fhon)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:ta|bhi|caithfidh me|ta orm|nil) (?:an iomarca |go leor |a lan |mo |cuid )*(?:obair bhaile|m'obair bhaile|obair baile)(?: (?:le deanamh|agam|matamaitice|a dheanamh|mata|deanta|fos))|(?:ta|beidh) (?:scrudu|triail) (?:mata|matamaitice|gaeilge|bearla|staire|eolaiochta) (?:agam|agam amarach|amarach|againn)|(?:is fuath le|ta|duirt|thug) (?:mo mhuinteoir|an muinteoir) (?:mata|matamaitice|gaeilge|bearla|staire|dom|me)?|mo mhuinteoir (?:mata|matamaitice|gaeilge|bearla|staire|scoile)|(?:fuair me) (?:coinneail siar|breac|drochnota)|(?:ag|le linn) (?:am sosa|am loin) ar scoil|mo airgead poca|m'airgead poca|i ndiaidh na scoile (?:ta|caithfidh|beidh)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:nil cead agam|ni feidir liom|ni thig liom) (?:tiomaint|votail|ol|alcol a cheannach)(?: fos)?(?= ?$| ?[,!]| (?:mar|fos))|(?:an bhfuil me|ta me|taim) (?:ro|i bhfad ro)[ -]?(?:og|oig) (?:duit|duitse|chuige sin|chun)|(?:dinnis me|d'inis me) breag faoi m'aois|nil m'aois (?:ar an bproifil |anseo )?ceart`,
    ],
  ],
  impliedUndoneBefore:
    "nuair|nuair a bhi me|fado|mo mhac|m'inion|na paisti|mo phaisti|mo dhearthair|mo dheirfiur|na daltai|deir|duirt|bhi|mar|mar phaiste",
  impliedUndoneAfter:
    'nuair a bhi me|fado|le mo (?:mhac|phaisti|inion)|na bpaisti|bliain o shin|a cheartu|mar mhuinteoir|ag muineadh',
  asksAge: r`(?:cen|ce an|cad e an|cad is|cen an) (?:aois|t?-?aois)(?: (?:thu|ata tu|ata agat|tu|sibh|duit|d'aois))?(?! (?:e|i|do mhac))|d'aois\?|ca haois (?:tu|thu|sibh)|cathain a rugadh (?:tu|thu)`,
  asksWhetherAdult: r`(?:an bhfuil tu|bhfuil tu) (?:cinnte |os cionn |cheana fein )*(?:18|ocht mbliana deag|i do dhuine fasta|in aois)`,
  deniesAdult: r`(?:nil|nil me|nil fos|ni hea|nil go foill|beagnach|fos nil|faraor nil)(?=\s*$|\s*[,!.:;)]|\s+(?:fos|me|taim|ta|bron|ach|beagnach|go))`,
  bornIn: r`rugadh (?:me|mise) (?:i|sa bhliain|ar an|ar) (?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|rugadh (?:me|mise) i ?{year}`,
  takesBack: r`(?:ag magadh(?: ata me)?|ta me ag magadh|nil me ach ag magadh|is magadh e|bhi me ag magadh|(?:ni hea|bron orm)[ ,.!]{1,3}(?:ta me|taim) (?:2\d|[3-9]\d|19))`,
});
