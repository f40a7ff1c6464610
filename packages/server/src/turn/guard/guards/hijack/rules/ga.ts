import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'ga',
  triggers:
    'abai ach acho admi ainn aist ait aith amha anoi ata atha athr bain beag bhfu bi cad cait cas ceal cear ceis ' +
    'cen chat chla chor chru chui chum chun cins clui coda coip cosa crio crut cuir cum cunt cusp dan dean debu ' +
    'dich dicr domh dtre duit fag faga fana feas feid fhan fhor forb frea fuai gan gcar gcoi gcon ghin gin gnio ' +
    'gpt hagh haig hins hipi imir inis intl iona leid leir lig lios luai mar mbea mhai mhod mian mise mo mod mode ' +
    'moid na noch nua nuas ordu ort phro prio rial riar riom rith roch roim roin rol rola rud samh saor sara scag ' +
    'scea scri seo seol shon sin socr sria stad tabh tais tasc teoi thas thua tosa treo tuga tus uaim ullm',
  order: 'VERB_FIRST',
  drop: '(?:dean|deanaigi|deanfa|deanfaidh tu) (?:neamhaird|neamhshuim|dearmad)(?: a dheanamh)?(?: de| ar| den| dena)?|(?:tabhair|tugaigi) neamhaird(?: ar)?|na (?:lean|bac|geill|cloigh|tabhair aird|tabhair aon aird|bi ag leanuint)(?: ar| leis| le| do)?(?: nios mo)?|fag (?:ar leataobh|i leataobh)|caith (?:amach|uait)|cuir (?:ar leataobh|i leataobh|ar ceal|as do cheann)|scrios|stad (?:de|den) (?:leanuint|bheith ag leanuint)|leirscrios|saraigh',
  orders:
    '(?:na )?h?treoracha?(?: go leir| ar fad)?|dtreoracha~?|threoracha?|treoir|dtreoir|instruction~|hinstruction~|prompt~|phrompt~|leid(?:eanna)?|leideanna|treoirlinte|dtreoirlinte|threoirlinte|teachtaireacht an chorais|' +
    '(?:na |do |bhur |do chuid |gach |uile |aon )?(?:rialacha|rialach|riail|ordaithe|horduithe|orduithe|tascanna|dtascanna|srianta|teorainneacha|scagairi|fhaisneis|theacs) (?:go leir |ar fad )?(?:roimhe(?: seo)?|thuas|ata agat|a tugadh duit|a fuair tu|seo)|do (?:chuid )?(?:rialacha|rialach|srianta|orduithe)(?: go leir| ar fad)?|chlarsceidealu',
  past: '(?:gach|chuile) (?:rud|ni)(?: a)?(?: duradh| dubhradh| bhi| ata| scriobhadh)? (?:roimhe(?: seo)?|thuas|go dti seo|cheana|suas go dti seo|a duradh leat|ata ar eolas agat)|gach (?:rud )?(?:a duradh|ata) (?:thuas|roimhe|cheana)|(?:an |na )?(?:meid|teacs) thuas|gach rud (?:agus|,) (?:scriobh|abair go|freagair)|a ndudradh (?:roimhe|thuas)',
  newOrders:
    '(?:anois|seo|ta|tagann) … (?:tasc|cuspoir|treoracha|treoir|ordu) (?:nua|eile|breise)(?! (?:on mbois|ag an obair|sa scoil|uaidh))|(?:tasc|treoracha|treoir|ordu|orduithe) nua ?(?::|duit|seo|ag teacht)|(?:dirigh|diriu)~ … (?:tasc|ar an tasc|ar do thasc|do thasc) (?:nua|seo)|tosaigh … le tasc nua|(?:is e|se|e) do thasc|do (?:thasc|rol) (?:nua )?(?:na|is|anois)|' +
    '(?:as seo amach|on noimead seo|feasta|o anois amach),? … (?:freagair|freagroidh|freagroidh tu|geill|geillfidh|is tusa an|caithfidh tu (?:freagairt|geilleadh)|lean mo|labhair amhain)|(?:ordaim|ta me ag ordu) duit|(?:lean|geill do|cloigh le) (?:mo|na) (?:threoracha|orduithe|rialacha|treoracha (?:seo|nua))(?: amhain)?|(?:athraigh|nuashonraigh) do (?:chuid )?(?:rialacha|treoracha|threoracha|treoirlinte|socruithe)|rith an t?-?(?:ordu|cod)',
  tell: 'taispeain(?:t)?|inis|abair|aithris|athraigh|athair|nocht|priontail|scriobh(?: amach)?|tabhair|liostaigh|coipeail|seol|roinn|cuir|aistrigh|achoimrigh|luaigh|cad (?:iad|e|is|ata|ta|a bhi|a deir)|cen|ceard (?:iad|e|is|ata|ta)|is mian liom|ba mhaith liom|teastaionn uaim|an feidir liom|lig dom',
  hidden:
    '(?:roimh|os cionn) (?:an )?(?:teachtaireacht|teachtaireachta|abairt|teacs) seo|(?:do |an |do chuid )?(?:leid|prompt|phrompt)(?: an)?(?: chorais| corais| sheicreideach| tosaigh| iomlan)?|system prompt|(?:do |bhur )(?:chuid )?(?:treoracha|threoracha|dtreoracha|treoirlinte|threoirlinte|cumraiocht|chumraiocht)(?: tosaigh| bunaidh| sheicreideacha| runda| ceilte)?|(?:treoracha|rialacha|orduithe|socruithe) (?:tosaigh|bunaidh|runda|ceilte|inmheanacha|sheicreideacha|folaithe|thuas|a tugadh duit|an chorais)|teachtaireacht an chorais|' +
    '(?:an )?(?:teacs|focail|gach rud|abairt)(?: ata)? thuas|(?:scriofa|scriobhtha|raite|ata) (?:thuas|ag (?:an tus|tus))|tus (?:na leide|an phrompt|an chomhra|an teacs|an phroimpt)~?',
  become:
    'gniomhoidh|gniomhaigh|(?:gniomhaigh|iompair thu fein|feidhmigh|oibrigh) (?:anois )?mar|(?:lig|ligint) ort(?: anois)?(?: (?:gur|go|nach))?|(?:is )?(?:tusa|tu) anois|anois (?:is )?(?:tusa|tu)|imir (?:rol|an rol|pairt)|bi (?:i do|mar)|samhlaigh (?:gur|go)|freagair mar|labhair mar|(?:ba mhaith liom|teastaionn uaim|is mian liom)(?: go)? (?:mbeifea|ngniomhofa mar|ngniomhoidh tu mar|tu (?:a )?(?:gniomhu|bheith))|glac rol|as seo amach is tusa|as seo amach is tu',
  roles: `(?:an |i do )?(?:% )?(?:${worldRoles}|teirminea?l~|theirminea?l~|ateangaire|aistritheoir~|haistritheoir~|agallo?ir~|iriseoir~|eagarthoir~|scealai~|samhail teanga|intleacht shaorga|chuntoir(?: is)?|cuntoir(?: is)?|inneall cuardaigh|bunachar sonrai|aireamhan|gineadoir|fealsamh|starai|riomhchlaraitheoir|haca~|ciniochai|sceimhlitheoir|deachtoir)`,
  behave:
    'gniomhoidh|gniomhaigh|freag~|gniomhaigh|lig ort|ligint|iompair|labhair|scriobh|samhlaigh|is tusa|ta tu|nil|feidhmigh|oibrigh|nach bhfuil',
  unbound:
    'gan (?:teorainneacha|srianta) (?:moralta|eiticiula)|(?:gan|saor o) (?:aon |na )?(?:% (?:no|na|agus) )?(?:srianta?|shrianta?|scagaire?|scagairi|chinsireacht|cinsireacht|teorainneacha|treoirlinte|rialacha eitice)|(?:nach|go) (?:bhfuil|mbeadh) (?:aon )?(?:rialacha|riail|srianta|teorainn)~ (?:agat|ort|ann)|gan chinsireacht',
  modes:
    '(?:mod|mhod|moid) (?:an )?(?:forbrora|fhorbrora|developer|admin|riarthora|debug|difhabhtaithe|de|god|cothabhala|root|jailbreak|dan|tastala|gan srianta)|(?:developer|dan|debug|admin|god) mode|is mise do (?:% )?(?:fhorbroir|forbroir|chruthaitheoir|riomhchlaraitheoir|riarthoir|admin)|(?:rochtain|cearta) (?:riarthora|admin|root)|(?:much|bain|dichumasaigh) … (?:scagair~|srianta|cosaint~|cinsireacht)',
  output:
    '(?:freagair|scriobh) … (?:i stil|sa stil)|freagair (?:gach|na) (?:ceist|ceisteanna) … le|(?:tosaigh|criochnaigh) gach (?:freagra|abairt) le|(?:freagair|freagroidh tu) … (?:amhain|i gconai)|(?:na )?freagair ach (?:le|mar|i)|(?:priontail|scriobh) (?:amhain |anois )?(?:an meid seo|na focail|an teacs seo|")|abair i mo dhiaidh|na scriobh (?:aon )?mhinithe|na freagair an cheist(?: seo)?|(?:ina ionad sin|ina ait sin) (?:scriobh|abair|priontail)|(?:is e mo chead|se mo chead|mo chead) (?:ordu|abairt|iarratas|cheist)|abair an meid seo a leanas|freagair an cheist seo a leanas|stad[ ,:!]+(?:scriobh|abair)',
  make: 'ghiniuint|chruthu|chumadh|a scriobh|scriobhfa|ghinfea|scriobh|gin|cruthaigh|cum|dean|ullmhaigh|riomhchlaraigh|codaigh|liostaigh|tabhair(?: dom)?|aistrigh|achoimrigh|forbair',
  products: `(?:% ){0,2}(?:${worldProducts}|aiste|forogra|ceannlinte?|preaseisiuint|alt (?:faoi|ar|nuachtain)|blagphost|(?:iarratas|ceist|fiosru)(?: sql)|cod|chod|clar (?:i|python)|script|(?:an )?(?:teacs|abairt) seo a leanas|pasfhocail|bpasfhocal|liosta (?:de )?(?:phasfhocail|pasfhocal|na bpasfhocal|uimhreacha|usaideoiri)|focail fhaire|bhfocal faire|uimhreacha randamacha|bolscaireacht|oraid faoi)`,
  machine:
    '(?:mar|i do) (?:is|ai|intleacht shaorga|shamhail teanga|samhail teanga|chuntoir|cuntoir)(?: (?:is|ai|fhiorga))?[, ] ?(?:freagair|scriobh|abair|inis|tabhair|caithfidh|is feidir)~|(?:haigh|dia duit|hey) (?:chat ?)?gpt|do shonrai traenala',
  against:
    "(?:in ainneoin|d ainneoin|d'ainneoin|in ait|in ionad|i gcoinne|beag beann ar) (?:% ){0,2}(?:treoracha~|threoracha|dtreoracha|treoirlinte|prompt~|leid~)",
  frame:
    '(?:domhan|cluiche|scealai|cas) (?:ina|inar) (?:bhfreagraionn|bhfuil|gcaithfidh|nach bhfuil)|(?:domhan|cas|scenario) (?:teoiriciuil|hipiteiseach|samhlaitheach)|(?:aisteoiri|carachtair) … (?:fanann|fhanann|fagann) … (?:rol|rolanna|gcarachtar|carachtar)|aisteoiri … i scannan faoi',
  tricks:
    '(?:rialacha|treoracha|srianta) … (?:forbroiri|bhforbroiri|cruthaitheoiri|gcruthaitheoiri)|(?:dichodaigh|dicriptigh) … (?:base ?64|rot ?13|heics|morse|lean|teachtaireacht|teacs|dean)|(?:chun|ar mhaithe le|le haghaidh) (?:criocha )?(?:tastala|trialach|difhabhtaithe|taighde)|(?:nil ann ach|is e seo) (?:tastail|triail) (?:slandala|corais)|deireadh (?:na dtreoracha|an phrompt|na leide)|aistrigh do chuid treoracha|aistrigh do threoracha',
  others:
    'me|sinn|se|si|siad|caithfidh me|ta orm|bhi orm|(?:mo) %|riamh|i gconai|nior|duirt se liom|bim|oibrim|a rinne me|dearmad ar do chuid',
  addressed: 'tu|tusa|duit|anois|agus|le do thoil',
  harmless:
    '(?:o|on|ar|ag|sa) (?:mo )?(?:bhois|mbois|ndochtuir|dochtuir|ikea|mbosca|bhosca|obair|mhuinteoir)|an dochtura|ikea|scoile',
};

export const ga = attemptRules(words);
