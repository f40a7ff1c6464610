import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const gap = (most: number): string => `(?:[\\w'.:]+ ){0,${most}}`;
const wish =
  "(?:ar mh?aith leat|an mbeadh fonn ort|an bhfuil fonn ort|ba mh?aith liom|ba bh?rea liom|an feidir (?:linn|liom|leat)|is feidir linn|d'fheadfaimis|an bhfeadfaimis|ar ch?eart duinn|ba cheart duinn|caithfimid|caithfidh (?:muid|me)|teastaionn uaim|ta me ag iarraidh|taim ag iarraidh|ta fonn orm|(?:taim|ta me) ag tnuth le|is fada liom(?: go)?|cathain is feidir linn|cad faoi|nil me in ann fanacht(?: le| chun)?|ni feidir liom fanacht(?: le| chun| go)?)";
const meet =
  '(?:a? ?bh?ualadh (?:suas|le cheile|liom|leat)|a? ?ch?asadh (?:le cheile|ar a cheile|ort|orm|liom|leat)|thu a fh?eiceail (?:i bpearsa|anocht|amarach|sa saol)|d[hu]l (?:amach (?:liom|leat|le cheile)|ar (?:dhata|date)|ag ol (?:caife|le cheile)|chuig an (?:bpictiurlann|bpub))|cuairt a thabhairt (?:orm|ort)|teacht (?:ar cuairt|chuig mo (?:theach|ait)|abhaile liom)|(?:caife|deoch|pionta|dinnear|lon|beile)(?: a (?:ol|ithe|fh?ail))? (?:liom|leat|le cheile|in eineacht))';
const when =
  '(?:anocht|amarach|inniu|ag an deireadh seachtaine|ag a|trathnona|de|an tseachtain seo|go luath|i bpearsa)';
const app = `(?:${messengers}|snapchat)`;
const years =
  '(?:1[0-7]|[6-9]|(?:aon|dha|tri|ceithre|cuig) bh?liana deag|se bliana deag|seacht mbliana deag|deich mbliana|(?:tri|ceithre|cuig|se|seacht) (?:bliana|mbliana|bhliana) deag)';

export const conduct: ConductRules = {
  meeting: phrases(
    `${wish} ${gap(2)}${meet}`,
    `(?:an )?(?:m?bh?uailfimid|m?bh?uailfidh (?:muid|mid|sinn)|m?buailimis|m?buaileam|g?ch?asfaimid|g?ch?asfaidh muid) ${gap(2)}(?:le cheile|ar a cheile|${when})`,
    `(?:buailfidh me leat|casfaidh me (?:ort|leat)|buail liom|cas (?:liom|orm)|an mbuailfidh tu liom|an gcasfaidh tu (?:liom|orm))(?= ?(?:$|[?,!;]|${when}|ag|i|sa))`,
    `(?:cathain|ca huair|cen uair|ca|ca hait) a? ?(?:m?bh?uailfimid|m?bh?uailfidh (?:muid|me)|gh?casfaimid)`,
    `(?:rachaimid|rachaidh muid|raghaimid|teimis|an rachaimid) ${gap(1)}(?:amach le cheile|ar dhata|ar date|ag ol (?:caife|deoch|pionta)|ag ithe(?: amach)?|chun dinneir|chuig an (?:bpictiurlann|bpub))`,
    `tar (?:anall|ar cuairt|abhaile liom|chuig mo (?:theach|ait)|go dti mo (?:theach|ait)|amach liom)(?= ?(?:$|[?,!;]|${when}|chugam))|(?:baileoidh|piocfaidh) me (?:suas )?thu|(?:tiocfaidh|rachaidh) me (?:chugat|chuig do (?:theach|ait)|ar cuairt (?:chugat|ort))|mo (?:theach|ait)sa no do (?:theach|ait)se`,
    `(?:nuair a|go dti go|chomh luath agus a) (?:m?bh?uailfimid|m?bh?uailfidh muid|gh?casfaimid)(?: (?:le cheile|ar a cheile|faoi dheireadh))?|la (?:eigin|amhain|de na laethanta),? (?:buailfimid|buailfidh muid|casfaimid)|ar gcead (?:data|choinne|date)|feicfidh me thu (?:ag an (?:gcaife|staisiun|bpub|mbialann)|i bpearsa|ag a \\w+ a chlog)`,
  ),
  contact: phrases(
    `(?:tabhair|seol|cuir|inis|roinn|scriobh|cad e|cad|ceard|cen|an bhfuil|faigh|an feidir liom|seo|malartoimis) (?:dom |chugam |duit )?${gap(2)}(?:d'uimhir|m'uimhir|do sheoladh|mo sheoladh|d'uimhir ghuthain|do ${app}|mo ${app}|uimhir (?:ghuthain|fhoin))(?: ghuthain| fhoin| riomhphoist)?(?= ?(?:$|[?,!;:.]|dom|chugam|duit|agam|a fhail|ata|na\\b|a thabhairt))`,
    `(?:is e|seo|is i) (?:m'uimhir|mo sheoladh|mo ${app})|(?:m'uimhir(?: ghuthain| fhoin)?|mo (?:sheoladh(?: riomhphoist)?|${app})) (?:na|:|is|\\d+)`,
    `(?:scriobh|seol teachtaireacht|cuir teachtaireacht|glaoigh|lean|cuir glaoch|aimsigh|teacsail) (?:chugam|orm|me|liom) ?(?:\\w+ )?(?:ar|tri|via|le) ${app}|(?:cuir glaoch|glaoigh) orm(?= ?(?:$|[?,!;]|anocht|amarach))`,
    `(?:bogfaimid|bogaimis|leanfaimid|leanaimis|an rachaimid|rachaimid|labhraimis|d'fheadfaimis (?:bogadh|leanuint)) ${gap(3)}(?:go|ar|chuig) ${app}`,
    `an bhfuil ${app} agat|an bhfuil tu ar ${app}`,
  ),
  money: phrases(
    `(?:seol|tabhair|cuir|ceannaigh|ioc|aistrigh) ${gap(3)}(?:airgead|euro|€ ?\\d+|\\d+ ?(?:euro|€)|iasacht(?: airgid)?|cartai? bronntanais|bronntanas|bitcoin|ticead|fon nua) ${gap(1)}(?:chugam|dom|ar mo shon)`,
    `(?:an bh?feadfa|an feidir leat|an mbeifea in ann|an ndeanfa) ${gap(4)}(?:airgead|iasacht|mo chios|mo bhille?i?|\\d+ ?euro|carta bronntanais) ${gap(2)}(?:a (?:sheoladh|thabhairt|ioc|chur|cheannach))`,
    `(?:chuig|isteach i|ar) mo (?:chuntas(?: bainc)?|${purses})|mo uimhir chuntais|m'iban`,
    `(?:teastaionn|ta) ${gap(2)}airgead (?:uaim|ag teastail uaim|de dhith orm)(?: uait)?(?= ?(?:$|[,!;]|uait|chun|don|le))`,
  ),
  negation: phrases(
    'ni(?! (?:feidir liom fanacht|fada))|nil(?! me in ann fanacht)|nach|nior|is trua|faraor|da|ar an drochuair|gan|ba mhaith liom da|ag brionglo\\w*|brionglo\\w*|samhlaigh|na|inne|anuraidh|aris eile',
  ),
  turnedDown: phrases('ach(?! an oiread)|faraor|ar an drochuair|anseo amhain|ni feidir|da bhfeadfainn|dodheanta'),
  underAge: phrases(
    `(?:ta me|taim|taimse|beidh me|d'eirigh me) (?:ach |fos |anois |direach |beagnach |nach mor )?${years}(?: (?:bliana|mbliana|bhliain))?(?: d'aois)?(?= ?(?:$|[,;!)]|agus|ach|haha))`,
    "(?:ta me|taim) (?:fos )?(?:faoi aois|faoi (?:18|ocht mbliana deag)|i mo mhionaoiseach)|(?:nil me|nilim) (?:18|ocht mbliana deag)(?: d'aois)?(?: fos| go foill)?(?= ?(?:$|[,;!)]))|(?:ta me|taim) (?:fos )?(?:sa bhunscoil|i rang a (?:se|cuig))",
  ),
  modelRefusal: phrases(
    'mar (?:a\\.?i|intleacht shaorga|sh?amhail teanga|chuntoir (?:a\\.?i|fiorui\\w*)|mhunla teanga)(?:,| ni| nil| ta)',
    'is (?:samhail teanga|cuntoir (?:a\\.?i|fiorui\\w+)|munla teanga) (?:me|mise|ata ionam)|nil ionam ach (?:samhail teanga|cuntoir)',
    `(?:ta bron orm|gabh mo leithsceal|mo leithsceal|ar an drochuair|ta aifeala orm)[,]? (?:ach )?ni (?:feidir liom|theadfainn|thig liom|bheidh me in ann) ${gap(3)}(?:cabhru|cuidiu|leanuint|scriobh|chruthu|sholathar|a dheanamh leis)`,
    `ni (?:feidir|thig) liom (?:cabhru|cuidiu) (?:leat )?(?:leis (?:sin|an iarratas|seo))|ni feidir liom (?:an t-?(?:iarratas|abhar) sin|abhar (?:den sort sin|gneasach)) a (?:chruthu|chomhlionadh|sholathar|scriobh)`,
    '(?:in aghaidh|ag saru|contrartha do) (?:mo|na|ar) (?:\\w+ )?(?:threoirlinte|dtreoirlinte|treoirlinte|pholasaithe|polasai\\w*|rialacha)',
  ),
};
