import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:malym |mladym |maloletym |)(?:dievcatkom|dievcatom)|(?:malymi|mladymi) (?:dievcatkami|dievcatami|chlapcami)|dietatom|detmi|\\d{1,2}[- ]?roc(?:nou|nym)(?: dievcatom| chlapcom)?|(?:dvanast|trinast|jedenast|desat)rocn(?:ou|ym)(?: dievcatom)?|malolet\\p{L}+)';
const childA =
  '(?:(?:male |mlade )?(?:dievcatka|dievcata|dievcatko)(?<=male dievcata|mlade dievcata|dievcatka|dievcatko)|deti|dieta|malych chlapcov|malolete)';
const childN = '(?:(?:male |mlade )?dievcatka|male dievcata|deti|mali chlapci|malolet\\p{L}+)';
const childAny =
  '(?:(?:(?:malym |mladym |maloletym |)(?:dievcatkom|dievcatom)|(?:malymi|mladymi) (?:dievcatkami|dievcatami|chlapcami)|dietatom|detmi|\\d{1,2}[- ]?roc(?:nou|nym)(?: dievcatom| chlapcom)?|(?:dvanast|trinast|jedenast|desat)rocn(?:ou|ym)(?: dievcatom)?|malolet\\p{L}+)|(?:(?:male |mlade )?(?:dievcatka|dievcata|dievcatko)(?<=male dievcata|mlade dievcata|dievcatka|dievcatko)|deti|dieta|malych chlapcov|malolete)|(?:(?:male |mlade )?dievcatka|male dievcata|deti|mali chlapci|malolet\\p{L}+)|(?:deti|malych (?:dievcat|dievcatiek|chlapcov)|dievcatiek|malolet\\p{L}+))';
const i = '(?:(?:ja )?(?:chcem|chcel by som|chcela by som|planujem|musim|mam chut|chystam sa)|chceme|pomoz mi|ako)';
const person =
  '(?:(?:moju|mojho|svoju|svojho|moje|mojich|svojich) (?:ex|byvalu|byvaleho|zenu|manzelku|manzela|muza|priatelku|priatela|frajerku|frajera|sefa|sefku|suseda|susedku|susedov|matku|mamu|otca|tata|rodicov|brata|sestru|rodinu|deti|syna|dceru|ucitela|svokra|svokru|otcima))';

export const sk = maliceRules({
  ruleName: 'sk',
  triggers:
    'porno pornografiu detske detsku detska pedofil nahe nahych sex sexovat sulozit jebat trtkat znasilnit ohmatavat osahavat vzrusuju vzrusuje rajcuju honim bombu bomba bomby odpalit odpalim vyhodit vyhodim vyhodime atentat masaker strielat postrielat! zastrelit zabit zabijem zavrazdit predam predavam kupit kupim otrokynu otrokyne nutim pasy jed otravit otravim ricin kyanid sarin vybusniny vraha zabijaka najomneho dobodat udusit zapalit',
  phrases: {
    wants_children: [
      `(?:sex s|mat sex s|sulozit s|vyspat sa s|jebat s) (?:malou |malymi |mladou |nejakou |tvojou |)?${childI}`,
      `(?:jebat|trtkat|znasilnit|ohmatavat|osahavat|pretiahnut|ojebat) (?:malou |malymi |mladou |nejakou |tvojou |)?${childA}`,
      `(?:vzrusuju ma|rajcuju ma) ${childN}`,
      `${childN} (?:ma (?:vzrusuju|rajcuju))`,
      `(?:(?:honim si|honim ho|masturbujem) (?:pri|nad|na))(?: \\p{L}+){0,3} ${childAny}`,
      '(?:som pedofil)',
      '(?:(?:chcem|nechaj ma) (?:jebat|ojebat|osahavat|pretiahnut|znasilnit|trtkat) (?:tvoju )(?:malu )?(?:dceru|dcerku))',
    ],
    child_material: [
      '(?:mas|mate|hladam|zhanam|predam|predavam|vymenim|posli(?: mi)?|kupim|kto ma|chcem|kde (?:najdem|kupim|zozeniem)|mam)(?: \\p{L}+){0,3} (?:detsk\\p{L}+ porn\\p{L}+|porno s (?:detmi|maloletymi|neplnoletymi)|cp(?= ?$))',
      `(?:nahe fotky|nahych fotiek|nahe videa|nudes) (?:\\p{L}+ ){0,2}(?:${childAny}|(?:tvojej|svojej) (?:malej )?(?:dcery|dcerky))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:vyhodit|odpalit|zapalit|postrielat|napadnut|dat bombu (?:do|na)|polozit bombu (?:do|na)|vojst autom do) (?:\\p{L}+ ){0,3}(?:skol[uey]|kostol[a]?|mesit[uy]|synagog[uy]|stanic[ue]|letisk[oua]|koncert(?:e)?|univerzit[uy]|nemocnic[ue]|stadion[e]?|kancelari?u?|urad|vlak|metro|obchodn\\p{L}+ (?:dom|centrum|dome|centre)|dav[u]?|autobus)(?: \\p{L}+)?`,
      `${i} (?:\\p{L}+ ){0,3}(?:skol[uey]|kostol[a]?|mesit[uy]|synagog[uy]|stanic[ue]|letisk[oua]|koncert(?:e)?|univerzit[uy]|nemocnic[ue]|stadion[e]?|kancelari?u?|urad|vlak|metro|obchodn\\p{L}+ (?:dom|centrum|dome|centre)|dav[u]?|autobus) (?:\\p{L}+ ){0,2}(?:vyhodit|odpalit|zapalit|postrielat|napadnut|dat bombu (?:do|na)|polozit bombu (?:do|na)|vojst autom do|do vzduchu|do povetria)`,
      '(?:vyhodim|vyhodime|odpalim bombu (?:v|na|vo)|zapalim|postrielam) (?:\\p{L}+ ){0,3}(?:skol[uey]|kostol[a]?|mesit[uy]|synagog[uy]|stanic[ue]|letisk[oua]|koncert(?:e)?|univerzit[uy]|nemocnic[ue]|stadion[e]?|kancelari?u?|urad|vlak|metro|obchodn\\p{L}+ (?:dom|centrum|dome|centre)|dav[u]?|autobus)',
      '(?:(?:chcem|planujem|chystam sa) (?:spachat |urobit )?(?:atentat|masaker|strelbu)|(?:spacham|urobim) (?:atentat|masaker))',
      '(?:(?:chcem|planujem) (?:zabit|postrielat) (?:co najviac (?:ludi|\\p{L}+)|vsetkych (?:v skole|v praci|moslimov|zidov|ciganov|spoluziakov))|(?:zabijem|postrielam) vsetkych (?:v skole|v praci))',
      '(?:(?:dal som|polozil som|nastrazil som|ukryl som) bombu (?:do|na|v|pod) \\p{L}+)',
    ],
    trafficking: [
      '(?:predavam|predam|kupujem|kupim|ponukam|pasujem|zozeniem)(?: \\p{L}+){0,2} (?:dievcata|zeny|ludi|otrokyne|deti|chlapcov|baby) (?:(?:na sex|do (?:bordelu|prostitucie)|za \\d+|po \\d+|ako otrokyne|z \\p{L}+ za \\d+|cez hranice))',
      '(?:(?:chcem|kde mozem|kde si mozem|hladam) (?:si )?(?:kupit|predat) (?:\\p{L}+ )?otrok\\p{L}+)',
      '(?:nutim (?:ich|ju|dievcata|zeny) (?:k prostitucii|do sexu|slapat|prostituovat))',
      '(?:(?:beriem|zobral som) (?:im|jej) pasy?)',
    ],
    weapon_to_kill: [
      '(?:ako (?:vyrobit|urobit|zostrojit|sa vyraba|postavit)|chcem (?:vyrobit|zostrojit)|nauc ma (?:ako )?(?:vyrobit|robit)|pomoz mi (?:vyrobit|urobit)|povedz mi ako (?:vyrobit|urobit)) (?:\\p{L}+ ){0,3}(?:bomb[uy](?! do vane| do kupela)|rurkovu bombu|vybusnin\\p{L}*|trhavin\\p{L}*|ricin|kyanid|sarin|jedovaty plyn|jed)(?: \\p{L}+){0,6}',
      `(?:${i} (?:\\p{L}+ ){0,2}(?:otravit)|otravim) (?:${person}|niekoho|ludi)`,
      '(?:(?:aky|ktory) jed (?:\\p{L}+ ){0,3}(?:zabije|zabit|otravit))(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,1}(?:zabit|zavrazdit|dobodat|udusit|zastrelit|podrezat) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `${i} (?:\\p{L}+ ){0,1}${person} (?:\\p{L}+ ){0,1}(?:zabit|zavrazdit|dobodat|udusit|zastrelit|podrezat)`,
      `(?:(?:zabijem|zavrazdim|zastrelim|dobodam)(?: (?:dnes|dnes v noci|zajtra|v noci))?(?= (?:moju|mojho|svoju|svojho))|(?:dnes|zajtra|v noci|dnes v noci) (?:zabijem|zavrazdim|zastrelim)) ${person}(?: \\p{L}+){0,3}`,
      '(?:(?:hladam|potrebujem|poznas|najmem) (?:\\p{L}+ )?(?:najomneho (?:vraha|zabijaka)|vraha))',
      '(?:kupil som (?:si )?(?:pistol|zbran|noz|pusku) (?:aby som|a) (?:\\p{L}+ ){0,2}(?:zabil|zabijem|zastrelil|dobodal|zastrelim) (?:\\p{L}+ )?\\p{L}+)',
    ],
  },
  undoneBefore:
    '(?:(?:nie|nikdy|on|ona|oni|kto|niekto|ludia|chlap|typek|za|odsudeny|zatknuty|proti|zakazan\\p{L}|ktory) (?:chcel |chcela |chceli |mal |sa )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:by mal\\p{L}*|si zasluzia|patria|patri) (?:\\p{L}+ ){0,2}(?:vazeni\\p{L}*|basy|sediet)|je (?:hnusne|nechutne|zlocin|chore)|vo? (?:hre|filme|gta|sne|sachu)|od smiechu)',
  innocent:
    '(?:vo? (?:hre|filme|knihe|romane|seriali|sne|gta)|pocitacov|gta|minecraft|fortnite|netflix|film|serial|roman|knih|dokument|podcast|sprav|novin|clanok|zatkli|zatknut|odsuden|vazeni|basa|polici|prokurat|sud|advokat|pravnik|socialk|psycholog|terap|obet|ako (?:dieta|malu|mala|maly)|ked som mal|ked som bol|bola som (?:\\p{L}+ )?(?:znasilnena|zneuzita|predana)|(?:znasilnil|zneuzil|zneuzival|osahaval|ohmataval|predal) ma|ma (?:\\p{L}+ )?(?:znasilnil|zneuzival|osahaval|ohmataval|predal)|stryko ma|ujo ma|otcim ma|robim si srandu|sranda|haha|hehe|lol|xd|vojn|naci|hitler|terorist|ako moze|hrozne|pedofili by|pedofili patria)',
  words: {
    whom: 'det diet dieta dievcat chlapc male mlad malolet rocn dcer skol kostol mesit synagog stanic letisk koncert ludi vsetk moslim zid cigan spoluz zen manz muz ex byval priatel frajer sef sused matk mam otc tat rodic brat sestr rodin ucit svokr otcim niekoho otrok pedofil stadion nemocn metro dav obchodn kancel atentat masaker obchod ich prostitu vraha',
    act: 'sex suloz jeb trt znasil ohmat osah pretia nahe nahy porno pornogr pedofil vzrus rajc hon masturb bomb vyhod odpal atentat masak striel postriel zastrel zabit zabij zavrazd dobod udus jed otrav ricin kyanid sarin vybusn pred kup otrok prostitu vrah vymen zapal',
    intent:
      'ja chc chcem planuj mam mus pomoz ako nech hladam zhan pred vymen posli kup kto kde mas mate som aky ktory nauc vyhod otrav zabij nutim ma spach dnes chyst honim dal planujem',
  },
});
