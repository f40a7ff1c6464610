import type { ListeningRules } from '../language-pack.ts';

// Folding takes every fada away, so that spellings with and without it are one. The three dialects are heard in their
// commonest forms (conas taoi, cén chaoi a bhfuil tú, goidé mar atá tú), and lenition is optional where learners drop it.
const words = (...alternatives: string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'u');

const w = String.raw`[\p{L}\p{N}'-]+`;
const end = '(?= ?(?:$|[?!.,]))';
const what = "(?:cad|cad e|cen rud|ceard|ce'?rd|goide|cade)";
const you = '(?:tu|thu|tusa|thusa)';
const am = '(?:ta me|ta mise|taim|taimse|tam|bim|bhi me|bhios|mothaim|mothaionn me|braithim|airim)';
const self = '(?:me|mise) fh?ein';
const wish =
  "(?:ba mh?aith liom|ba bhrea liom|b'fhearr liom|ba mhian liom|is mian liom|teastaionn uaim|ta uaim|(?:ta me|taim|ta mise) (?:ag iarraidh|ag suil le)|ta fonn(?: mor)? orm|bionn fonn orm|(?:ta me|taim|bim) ag (?:smaoineamh|cuimhneamh|smaointiu) ar|smaoinim(?: go minic)? ar|smaoinigh me ar|guim|ba cheart dom|(?:ta me|taim) reidh (?:chun|le))";
const unwilling =
  '(?:ni theastaionn uaim|ni mian liom|ni mh?aith liom|nior mh?aith liom|nil me ag iarraidh|nilim ag iarraidh|nil uaim|nil fonn(?: ar bith)? orm|ni feidir liom|nil me in ann|nilim in ann|nil me abalta|nilim abalta)';
const filler = '(?:(?:a|bheith|direach|anois|anocht|simpli|ach|fein|inniu|uaireanta|go minic) ){0,3}';
/** Without the adjective alone, which also stands with music ("ceol beo"). */
const livingOn = '(?:(?:a |le |chun )?(?:mh?aireachtail|mh?aireachtaint|mh?airstin|mh?arthain)|(?:bheith|fanacht) beo)';
const living = '(?:a )?(?:mh?aireachtail|mh?aireachtaint|mh?airstin|mh?arthain|bheith beo|beo)';
const family =
  '(?:mh?athair|athair|mh?am(?:ai|o|mai|mo)?|dh?aid(?:i|eo)?|bhean|fhear|chara|chailin|bhuachaill|inion|mh?ac|leanbh|ph?aiste|dheirfiur|dhearthair|uncail|aintin|sheanmh?athair|sheanathair|mh?adra|chat)';
const meet =
  '(?:bh?ualadh (?:suas|le cheile|liom|leat|le duine a cheile)|ch?asadh (?:le cheile|ar a cheile|ort|orm|liom|leat)|th?eacht le cheile|(?:thu|me) a fh?eiceail(?! (?:anseo|aris anseo))|a cheile a fh?eiceail|d[hu]l (?:amach (?:liom|leat|le cheile|in eineacht)|ar (?:dhata|date)|ag ol|ag ithe|chuig an (?:bpictiurlann|bpub)|go dti an (?:phictiurlann|pub))|cuairt a thabhairt (?:orm|ort)|th?eacht (?:ar cuairt|anall|chuig mo (?:theach|ait)|go dti mo (?:theach|ait)|abhaile liom)|(?:caife|deoch|pionta|cupan (?:tae|caife)|dinnear|lon|beile)(?: a (?:ol|ithe|fh?ail))? (?:liom|leat|le cheile|in eineacht))';
const when = '(?:anocht|amarach|inniu|ag an deireadh seachtaine|ag a|trathnona|oiche|de|an tseachtain)';

const bots =
  '(?:(?:chat ?|comhra)?bh?ot|robot|robat|robo|comhrabota?|a\\.?i\\.?|hai|h?intleacht sh?aorga|mh?easi?n|mh?eaisin|riomhaire|riomhchlar|algartam|(?:chat ?)?gpt|proifil bh?reige)';
const humans =
  '(?:fior-?(?:dh?uine|bh?ean|fh?ear)|(?:duine|bean|fear|cailin|buachaill) (?:(?:an-)?fh?ior|dh?aonna|bh?eo|ceart|cheart|nadurtha|i ndairire)|daonnai)';

export const listening: ListeningRules = {
  greeting: new RegExp(
    `^(?:dia (?:dh?uit|dh?aoibh|'s muire|(?:is|agus) muire)|haigh+|hail?o+|heileo|h[ea]l+o+|hi+|hey+|heya|maidin mh?aith|mora dh?uit|trathnona (?:maith|brea)|se do bheatha|go mbeannai dia|a chara${end}|yo|well${end})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  thanks: words(
    '(?<!(?:nil|ni hea|ni theastaionn|ni theastaionn uaim|nior mhaith liom|nior mhaith),? )(?:go raibh|gura) (?:mile |cead )?maith ag(?:at|aibh)(?:sa|se)?',
    'grma',
    '(?:mile|cead) (?:buiochas|maith)',
    'buiochas (?:mor|o chroi|leat|duit|as)',
    `(?:ta me|taim) (?:${w} ){0,2}(?:an-?|fior-?|ana-?)?bh?uioch`,
  ),
  wellbeing: words(
    `conas (?:ata|ta|ta'n|a bhfuil) (?:${you}(?: fein)?(?! (?:ag(?! (?:deanamh|mothu|eiri))|chun|in ann|abalta))|cursai|an saol|ag eiri leat|rudai|do (?:la|mhaidin|thrathnona|oiche|sheachtain)|ta tu)`,
    '(?:conas|cad e mar|goide mar) (?:a )?(?:bhi|ata) (?:do (?:la|mhaidin|thrathnona|oiche|sheachtain|dheireadh seachtaine)|an la)',
    'conas (?:taoi|taoise|ataoi|a mhothaionn tu|mar ata tu)',
    `c(?:en|e'n|ein) chaoi (?:a |ina |'?na )?(?:bh?fuil|wil) (?:${you}|cursai|do la|an saol|sibh)(?! (?:ag(?! (?:deanamh|mothu))|chun|in ann))`,
    `(?:cad e|goide|cade|caide|ca de) mar (?:ata|ta|a bhfuil) (?:${you}|cursai|do la|an saol|sibh)(?! (?:ag(?! (?:deanamh|mothu))|chun|in ann))`,
    "conas a d'?eirigh leat inniu",
    `(?:aon|cad e an|goide an) (?:sceal|scealta)(?: agat| nua| leat)?${end}`,
    `an bhfuil tu (?:go maith|ceart go leor|i gceart|ok|okay|go brea)${end}`,
    '(?:gach rud|chuile short|achan rud) (?:go maith|ceart go leor|i gceart|go brea) ?(?=\\?)',
  ),
  goodNight: words(
    '(?<!(?:bhi|raibh|bionn|beidh|ba) )oiche mh?aith(?! (?:agam|againn|aige|aici|acu|ceoil|spoirt|oibre|craic|a bhi))',
    '(?<!(?:bhi|raibh|gan|beidh) )codladh samh',
    '(?<!(?:ar|nior|nar) )(?:codail|codlaigh)(?: (?:anois|leat))? go (?:maith|samh)',
    '(?:brionglo?idi|aislingi|taibhrimh) (?:deasa|milse|maithe|aoibhne|binne)',
    'slan codlata',
    `(?:(?:ta me|taim|tam) (?:ag )?(?:(?:dul|imeacht|gabhail)|chun dul)|(?:caithfidh me|ta orm|ta se in am agam|is mithid dom|ba cheart dom|ta fonn orm) (?:${w} )?(?:dul|imeacht)|rachaidh me|raghaidh me) (?:(?:anois|suas|abhaile|ar ais) ){0,2}(?:a ch?odladh|a lui|chun codlata|chun na leapa|go dti an leaba|chuig an leaba|sa leaba)(?! (?:le|in|i)(?![\\p{L}]))`,
    `am (?:codlata|lui|leapa)(?: dom| domsa| agam)?${end}`,
  ),
  asksJob: words(
    `cen (?:post|jab|obair|tsli bheatha|ghairm|gairm|cineal oibre|saghas oibre|sort oibre|sor?t poist|cineal poist) (?:ata|a bhionn|a dheanann|a dheineann|a bhfuil|i|e)`,
    `${what} a (?:dheanann|dheineann|ghnionn|oibrionn) (?:tu|tusa)(?: (?:mar|do do) (?:ph?ost|obair|shli bheatha|ghairm|jab)| don obair| gach la)?${end}`,
    `${what} (?:ata agat )?mar (?:ph?ost|obair|shli bheatha|ghairm)`,
    `(?:cad|cad e|ceard|goide|cade) (?:e |i )?do (?:ph?ost|jab|obair|shli bheatha|ghairm)`,
    `${what} (?:an|e an|i an) (?:post|jab|obair|ghairm|tsli bheatha) (?:ata agat|a dheanann tu|a dheineann tu)`,
    'ca (?:bhfuil|mbionn) tu ag obair',
    'ca n-?oibrionn tu',
    '(?:cad|ce|ceard) leis a (?:bhfuil|mbionn) tu ag obair',
    'an bhfuil (?:post|jab|obair) agat',
    'an oibrionn tu',
  ),
  meeting: words(
    `(?:ar mh?aith leat|ar mhiste leat|an mbeadh fonn ort|an bhfuil fonn ort|ba mh?aith liom|ba bh?rea liom|ba dh?eas liom|an feidir (?:linn|liom|leat)|is feidir linn|d'fheadfaimis|an bhfeadfaimis|an bhfeadfainn|an bhfeadfa|ar ch?eart duinn|ba cheart duinn|caithfimid|caithfidh (?:muid|tu|me)|teastaionn uaim|ta me ag iarraidh|taim ag iarraidh|ta fonn orm|taim ag tnuth le|ta me ag tnuth le|cathain is feidir linn|ca huair is feidir linn|cad faoi|ar mhaith leatsa) (?:${w} ){0,2}${meet}`,
    `(?:an )?(?:m?buailfimid|m?buailfidh (?:muid|mid|sinn)|m?buailimis|m?buaileam|g?casfaimid|g?casfaidh muid|g?casaimis) (?:${w} )?(?:le cheile|ar a cheile|amarach|anocht|suas|de)`,
    `(?:an )?(?:mbuailfidh tu|mbuailfea|gcasfa|gcasfaidh tu|buail|cas) (?:liom|orm)(?: ${when}| ?\\?)`,
    `(?:cathain|ca huair|cen uair|ca|ca hait|cen ait) a? ?(?:m?bh?uailfimid|m?bh?uailfidh (?:muid|me|mid)|bh?feicfidh (?:me|muid)|bh?feicfimid|gh?casfaimid)(?! (?:an scannan|ar|an clar))`,
    `(?:feicfidh me|feicfead|chifidh me|cifidh me) (?:thu|tu) (?:${w} )?${when}`,
    `(?:rachaimid|rachaidh muid|raghaimid|teimis|an rachaimid|an rachaidh muid|an rachfa|an dtiocfa) (?:${w} )?(?:amach|ar dhata|ar date|ag ol|ag ithe|chun dinneir|chuig an (?:bpictiurlann|bpub)|liom|ar cuairt)`,
    `tar (?:anall|aniar|abhaile liom|ar cuairt|chuig mo (?:theach|ait)|go dti mo (?:theach|ait)|amach liom)(?! (?:anuraidh))`,
    '(?:baileoidh|piocfaidh) me (?:suas )?thu',
    `${what} e? ?(?:do )?(?:an )?sheoladh(?! riomhph?oist)`,
    '(?:sa saol fior|sa bhfiorshaol|san fhiorshaol|i bpearsa) (?:a bhualadh|bualadh|le cheile)|bh?ualadh (?:le cheile |leat |liom )(?:sa saol fior|i bpearsa|aghaidh ar aghaidh|go luath)',
  ),
  sadness: words(
    `${am} (?:(?!(?:nach|gan) )${w} ){0,3}(?:an-?|fior-?|ro-?|chomh )?(?:bh?ronach|uaigneach|h-?uaigneach|croibh?riste|ch?roibhriste|duairc|gruama|in isle bri|trina cheile|tri cheile|scriosta|go dona|go huafasach|go hainnis|in umar na haimleise|gan dochas|gan mh?aith|i bpian|cloite|ag (?:caoineadh|gol|caoin))`,
    `(?:ta me|taim|bim|mothaim|braithim|airim) (?:(?:chomh|i gconai|ro-|go hiomlan|an-|ar fad|fos) ){0,2}(?:liom fein|i m'? ?aonar)(?= ?(?:$|[!.,]|ar an saol|i gconai))`,
    '(?:ta|bhi|tagann|bionn) (?:an-?|fior-?|ana-?)?(?:uaigneas|dubhron|lionn dubh|dulagar|duairceas|eadochas|gruaim|briseadh croi|croibhriseadh)(?: (?:an domhain|mor|uafasach))? orm',
    '(?:ta|bhi) (?:an-?bh?ron|fior-?bh?ron|bron (?:an domhain|mor|uafasach|an tsaoil|an croi))(?: ar domhan)? orm',
    '(?:ta|bhi) bron orm (?:inniu|i gconai|gach la|o shin|le tamall|an t-am ar fad|o fuair|mar fuair)',
    '(?:mo chroi briste|bhris (?:se|si|siad) mo chroi|croi briste)',
    `fuair (?:mo ${w}(?: ${w})?|se|si|m'${w}) bas(?! (?:den|le|leis|ag|ar an|sa scannan|sa leabhar|fado))`,
    `(?:d'eag|shiothlaigh|cailleadh|thit) (?:mo|m') ?${family}`,
    "(?:cailleadh|d'eag|shiothlaigh) (?:se|si|iad|e|i|m'athair|m'uncail|m'aintin|m'inion)",
    'ar shli na firinne',
    `(?:ta )?(?:mo ${family}|m'athair|m'inion|m'uncail|m'aintin) (?:${w} )?(?:marbh|caillte|basaithe|ag fail bh?ais)`,
    `bh?as (?:mo |m')${w}`,
    's?h?ochraid(?:e|i)?|torramh',
    'h?ailse|ceimiteiripe|breith anabai|taom croi|(?:strog|stroc|stroic) (?:ag|aige|aici|ar|air|uirthi)',
    `chaill me (?:mo (?:ph?ost|jab|${family})|m'athair|m'inion)`,
    "(?:bhris|scar) (?:me|muid|sinn|se|si) (?:suas|o cheile|liom|le mo)|(?:scaramar|scar muid)|d'fhag (?:se|si|mo (?:bhean|fhear|chailin|bhuachaill)) me",
    'colscaradh',
    `(?:ta|bhi) (?:me|mise|mo ${w}|m'${w}|se|si) (?:${w} )?san (?:ospideal|otharlann)`,
    'd?roch-? ?(?:la|sceal|scealta|sceala|nuacht|sheachtain|bhliain|thrathnona|mhaidin|oiche|tamall)',
    '(?:la|seachtain|am|bliain|tamall|oiche) (?:an-?)?(?:uafasach|ch?rua|dh?eacair|dh?ona|th?rom)(?! (?:go leor i|chun))',
    '(?:briseadh|caitheadh) (?:me )?as (?:mo ph?ost|mo jab|an bpost)(?: me)?|tugadh an bothar dom|fuair me an bothar',
    'ni feidir liom stopadh (?:ag|de) (?:caoineadh|ghol|gol)',
    'bhi (?:timpiste|taisme)(?: (?:bhoithre|mhor|ghluaisteain|charr))? (?:agam|ag mo)',
    'is fuath liom mo shaol|ta an saol ro-?(?:dheacair|chrua)|nil me in ann (?:nios mo|leanuint)|ni feidir liom (?:leanuint ar aghaidh|e a sheasamh)',
  ),
  selfHarm: words(
    // The idiom: to put a hand in one's own death.
    `lamh (?:a (?:ch?ur|chuir) |chur |curtha )?(?:${w} ){0,2}(?:i mo|ina|i do|im|i) (?:bh?as|mbas)`,
    String.raw`fh?ein-? ?(?:mh?ar[abu]|dh?iobhail|dh?ochar|gh?ortu|gh?earr|mh?illi)\p{L}{0,8}`,
    `${self} a (?:mh?aru|gh?ortu|gh?earradh|dho|ch?rochadh|bha|lamhach|thachtadh|chaitheamh (?:os|faoi|den|isteach|anuas)|dhiobhail|scriosadh)`,
    `(?:maroidh|maraim|muirfidh|crochfaidh|crochaim|bafaidh|lamhfaidh|mh?aroinn|ch?rochfainn) (?:me )?${self}`,
    `(?:gearraim|gearrfaidh|gortaim|gortoidh|ghearr|ghearrainn|ghortainn) (?:me )?${self}(?! (?:ag|agus me|le scian|sa chistin|ar an))`,
    '(?:do mo|dom|do m) (?:gh?earradh|gh?ortu|mh?aru|mh?illeadh) fh?ein',
    'mo (?:bhas|mharu|mhuineal|chaol laimhe|riostai|rosta|chuisli|lamha|chraiceann) (?:fein )?a (?:mharu|ghearradh|chur i gcrich)|mo mharu fein',
    `${wish} ${filler}(?:bh?as(?: a (?:fh?ail|fhaighinn))?(?! (?:mo|a bh|le (?:naire|gaire)|den (?:naire|gh?aire|leadran)))|mh?arbh|an mb?h?as|imeacht on saol|an saol(?: seo)? a fh?agail|imithe on saol|deireadh leis)(?! (?:tuirseach|de thuirse|ag gaire|na|mo|m'${w}))`,
    `${wish} (?:go bhfaighinn bas|da bhfaighinn bas|da mbeinn marbh|(?:go mbeinn|bheith) marbh|nach mbeinn (?:ann|beo|anseo)|dul a ch?odladh (?:agus|is) gan (?:duiseacht|muscailt)|gan (?:duiseacht|muscailt))`,
    `gan (?:duiseacht|muscailt) (?:choiche|go deo|riamh|aris|nios mo)`,
    `${unwilling} ${filler}(?:leanuint (?:ar aghaidh )?(?:ag |de )?)?${living}(?! (?:gan (?:ch?aife|ch?eol|s(?:h)?eacl|tae|th?u|m'fhon|mo ghuthan|an t-?idirlion)|le mo (?:mh|dh|th)|faoin|in (?:eineacht|aice)|sa (?!saol|domhan)|i (?!mo |bpian)|ar (?:aran|an airgead)))`,
    `${unwilling} ${filler}(?:anseo|ann|ar an (?:saol|domhan)(?: seo)?)(?= ?(?:$|[.!?,]|nios mo|a thuilleadh))`,
    `${unwilling} ${filler}(?:duiseacht|muscailt|eiri) (?:aris|nios mo|choiche|go deo)`,
    `(?:nil|ni fheicim|gan) (?:aon |puinn )?(?:ch?uis|fh?ath|ch?iall|bh?ri|ph?ointe|mh?aith|rud|tada|dada|faic)(?: ar bith)? (?:${w} ){0,3}(?:${livingOn}|le(?:m| mo) (?:shaol|bheatha)|leis an saol|i(?:m| mo) (?:shaol|bheatha)|sa saol)(?! (?:gan (?:ch?aife|ch?eol)|nios|chomh|is|mar)(?![\\p{L}]))`,
    `ni fiu (?:(?:an|mo) (?:saol|shaol|bheatha)|dom (?:a bheith beo|bheith beo|mh?aireachtail)|(?:tada|dada|faic|rud ar bith|pingin) (?:me|mise|mo shaol))`,
    `ni fiu (?:${w} ){0,2}${livingOn}`,
    "is fuath liom (?:a )?bheith beo|(?:ta|teastaionn) bas uaim|nios fearr as marbh|b'fhearr marbh me",
    'ag gearradh mo (?:chuid )?(?:lamh|laimhe|lamha|rostai?|chuisli|chraicinn|choise?)',
    `(?:b'fhearr|nios fearr|fearr)(?: as)? (?:${w} ){0,4}(?:gan (?:me|mise)(?= ?(?:$|[.,!?]|ann|anseo|beo|a bheith (?:ann|anseo|beo)))|(?:da|mura) mb?einn (?:marbh|beo|ann|anseo)|da bhfaighinn bas|i m'eagmais)`,
    '(?:da|go|mura) mbeinn (?:marbh(?! (?:tuirseach|de thuirse))|beo)|nar rugadh (?:riamh )?me|is trua (?:gur rugadh me|nach bhfuil me marbh|go bhfuil me beo)',
    `(?:deireadh|crioch|stop) (?:a ch?ur |${w} ){0,2}(?:le(?:m| mo) (?:shaol|bheatha)(?! (?:oibre|ghairmiuil))|leis an (?:saol(?: seo)?|iomlan|rud ar fad|rud uile|mbeatha|bpian)|leis (?:seo )?ar fad|le gach rud|leis (?:seo )?(?:uile|go leir))`,
    "mo (?:shaol|bheatha|anam) (?:fh?ein )?a (?:th?ogail|bh?aint|ch?riochnu|chailleadh)|m'anam (?:fein )?a (?:bhaint|thogail)",
    `(?:leimfidh me|leimfinn|(?:liom|orm|uaim|ag smaoineamh ar|ag iarraidh|chun) (?:a )?leim(?:neach|t)?)(?: amach)? (?:anuas )?(?:den (?:droichead|diolinn|dion|aill|fhoirgneamh|bhalcoin)|de (?:dhroichead|aill|dhion)|anuas (?:den|o|de)|os comhair (?:an |na )?(?:traenach|traein|bus|bhus|cairr)|faoi (?:thraein|bhus))`,
    String.raw`rodhaileog\p{L}{0,3}|ro-?dhochar|overdose`,
    `(?:(?:na|mo chuid|mo) (?:piollai|bpiollai|phiollai|taibleid|dtaibleid) (?:${w} )?(?:go leir|uile|ar fad)(?: a (?:gh?lacadh|th?ogail|sh?logadh))|(?:glacfaidh|togfaidh|slogfaidh|ghlac|thog|shlog) me (?:na |mo chuid )?(?:piollai|bpiollai|taibleid|dtaibleid) (?:${w} )?(?:go leir|uile|ar fad))`,
    `(?:ta me|taim) (?:${w} ){0,2}(?:tuirseach|braite|breoite|bailithe|dubh doite) (?:den|de mo|dem) (?:saol|shaol|mh?aireachtail|bheatha)(?! (?:oibre|sa chathair))`,
    String.raw`litir (?:slan|fheinmharaithe|slain)|(?:i|e|iad|hi|he) fh?ein a (?:mharu|ghortu|ghearradh|chrochadh)`,
    String.raw`ni (?:ch|bh|air)\p{L}{3,12} (?:aon ?duine|duine ar bith|einne|aoinne) (?:uaidh |uathu )?(?:me|mise)(?= ?(?:$|[,.!?]| da| dha))|imeacht as an saol(?: seo)?|cen fath (?:a |go )?bhfuil me beo|cad chuige a bhfuil me beo|gh?earr\p{L}{0,5} (?:me )?mo (?:chaol laimhe|rosta\p{L}?|lamha|riostai|chuisli)`,
  ),
  asksWhetherHuman: words(
    `(?:an|nach|gur|gurb|is|nach e gur) (?:(?:direach|ach) )?(?:${bots}|${humans}) (?:${you}|ata ionat|i seo|e seo|e sin|i sin|ata (?:ag|anseo|ann|i)|a (?:scriobhann|fhreagraionn|bhfuil me|bhfuilim))`,
    `an (?:duine|daonna) (?:${you}|ata ionat|e seo|e sin|ata ag (?:scriobh|freagairt|caint)|a (?:scriobhann|fhreagraionn))`,
    `(?:an )?bhfuil (?:tu|tusa) (?:(?:i ndairire|dairire|gur|ach|i gceart|go deimhin) ){0,2}(?:(?:do|i do|id) (?:${bots}|dhuine(?: (?:fh?ior|daonna|beo|ceart))?(?= ?(?:$|[?!.,]|no))|fh?ior-?dhuine)|fior(?:${end}|(?= no ))|daonna|beo${end}|breige|falsa|(?:${bots}|${humans}))`,
    `(?:an bhfuil tu|an ann duit) (?:ann )?i ndairire(?= ?\\?|$)(?<!an bhfuil tu i ndairire)`,
    `(?:an )?(?:bhfuil me|bhfuilim|ta me|taim) (?:(?:i ndairire|anois|direach|anseo|b'fheidir) ){0,2}ag (?:caint|labhairt|comhra|scriobh|teacsail|ple) (?:anois |anseo )?(?:le|leis an|chuig) (?:${bots}|${humans}|duine${end})(?! inne)`,
    `${bots},? no (?:an )?(?:(?:duine|bean|fear|cailin|buachaill)(?: fior)?|${humans})`,
    `(?:duine|daonna|bean|fear|cailin|buachaill)(?: (?:fh?ior|daonna|beo|ceart))?(?: ${you})?,? no (?:an )?(?:${bots})`,
    `an bhfuil (?:aon )?(?:duine|${humans})(?: (?:fior|ceart|beo|daonna))? (?:ag scriobh|ag freagairt|taobh thiar|ar an taobh eile|ar an gceann eile)`,
    `(?:ta tu|ta se|ta seo|fuaimnionn tu|labhraionn tu|scriobhann tu|freagraionn tu) (?:${w} ){0,2}(?:cosuil le|mar) (?:${bots})`,
    `ag usaid (?:${bots})${end}`,
    `(?:cruthaigh|cruthaigh dom|admhaigh|admhaigh e) (?:e )?(?:gur|go|nach) (?:${w} ){0,2}(?:${bots}|${humans}|duine|fior|daonna)`,
    `ce (?:ata|a bhfuil|leis a bhfuil me|leis a bhfuilim|a bhionn) (?:ag (?:scriobh|caint|freagairt)|ann) (?:i ndairire|dairire)`,
  ),
};
