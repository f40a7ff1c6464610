import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:malou |mladou |nezletilou |)(?:holcickou|divenkou)|(?:malymi|mladymi) (?:holkami|holcickami|kluky)|ditetem|detmi|\\d{1,2}[- ]?let(?:ou|ym)(?: holkou| klukem| divkou)?|(?:dvanacti|trinacti|jedenacti|deseti)letou(?: holkou)?|nezletil\\p{L}+)';
const childA =
  '(?:(?:male |mlade |malou )?(?:holcick[yu]|holky|divenky)(?<=male holky|mlade holky|holcicky|holcicku|divenky)|deti|dite|male kluky|\\d{1,2}[- ]?lete holky|nezletile)';
const childN = '(?:(?:male |mlade )?holcicky|male holky|deti|mali kluci|nezletil\\p{L}+)';
const childAny =
  '(?:(?:(?:malou |mladou |nezletilou |)(?:holcickou|divenkou)|(?:malymi|mladymi) (?:holkami|holcickami|kluky)|ditetem|detmi|\\d{1,2}[- ]?let(?:ou|ym)(?: holkou| klukem| divkou)?|(?:dvanacti|trinacti|jedenacti|deseti)letou(?: holkou)?|nezletil\\p{L}+)|(?:(?:male |mlade |malou )?(?:holcick[yu]|holky|divenky)(?<=male holky|mlade holky|holcicky|holcicku|divenky)|deti|dite|male kluky|\\d{1,2}[- ]?lete holky|nezletile)|(?:(?:male |mlade )?holcicky|male holky|deti|mali kluci|nezletil\\p{L}+)|(?:deti|malych (?:holek|holcicek|kluku)|holcicek|nezletil\\p{L}+))';
const i = '(?:(?:ja )?(?:chci|chtel bych|chtela bych|hodlam|planuju|planuji|musim|mam chut)|chceme|pomoz mi|jak)';
const person =
  '(?:(?:moji|mou|meho|me|svoji|svou|sveho|svoje|svy) (?:ex|byvalou|byvaleho|byvaly|zenu|manzelku|manzela|muze|pritelkyni|pritele|holku|kluka|sefa|sefovou|souseda|sousedku|sousedy|matku|mamu|otce|tatu|rodice|bratra|bracha|sestru|segru|rodinu|deti|syna|dceru|ucitele|tchana|tchyni|otcima))';

export const cs = maliceRules({
  ruleName: 'cs',
  triggers:
    'porno pornografii detske detskou detska pedofil nahe nahych nahatych nahote sex soulozit mrdat sukat znasilnit osahavat osahat vzrusuji vzrusujou rajcuji rajcujou honim bombu bomba bomby odpalit odpalim vyhodit vyhodim vyhodime atentat masakr strilet postrilet! zastrelit zabit zabiju zavrazdit prodam prodavam koupit koupim otrokyni otrokyne nutim pasy jed otravit otravim ricin kyanid sarin vybusniny vrahа vraha zabijaka najemneho ubodat uskrtit zapalit',
  phrases: {
    wants_children: [
      `(?:sex s|mit sex s|soulozit s|vyspat se s|mrdat s) (?:malou |malymi |mladou |nejakou |tvoji |)?${childI}`,
      `(?:mrdat|sukat|znasilnit|osahavat|osahat|opichat|vojet|ojet) (?:malou |malymi |mladou |nejakou |tvoji |)?${childA}`,
      `(?:vzrusuji me|vzrusujou me|rajcuji me|rajcujou me) ${childN}`,
      `${childN} (?:me (?:vzrusuji|vzrusujou|rajcuji|rajcujou))`,
      `(?:(?:honim si|honim ho|masturbuju|masturbuji) (?:u|nad|pri|na))(?: \\p{L}+){0,3} ${childAny}`,
      '(?:jsem pedofil)',
      '(?:(?:chci|nech me) (?:mrdat|osukat|osahat|opichat|znasilnit|sukat) (?:tvoji |tvou )(?:malou )?(?:dceru|dcerku|holcicku))',
    ],
    child_material: [
      '(?:mas|mate|hledam|sheanim|shanim|prodam|prodavam|vymenim|posli(?: mi)?|koupim|kdo ma|chci|kde (?:najdu|koupim|sezenu)|mam)(?: \\p{L}+){0,3} (?:detsk\\p{L}+ porn\\p{L}+|porno s (?:detmi|nezletil\\p{L}+)|cp(?= ?$))',
      `(?:nahe fotky|nahatе fotky|nahych fotek|nahe videa|nahatych fotek|nudes) (?:\\p{L}+ ){0,2}(?:${childAny}|(?:tve|svoji|svoje|tvoji) (?:male )?(?:dcery|dcerky))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:vyhodit|odpalit|zapalit|postrilet|napadnout|dat bombu (?:do|na)|polozit bombu (?:do|na)|vjet do) (?:\\p{L}+ ){0,3}(?:skol[uey]|kostel[au]?|mesit[uy]|synagog[uy]|nadrazi|letist[ei]|koncert(?:e|u)?|univerzit[uy]|nemocnic[ie]|stadion[u]?|kancelar|urad|vlak|metro|obchodni\\p{L}* (?:dum|centrum|dome|centru)|dav[u]?|autobus)(?: \\p{L}+)?`,
      `${i} (?:\\p{L}+ ){0,3}(?:skol[uey]|kostel[au]?|mesit[uy]|synagog[uy]|nadrazi|letist[ei]|koncert(?:e|u)?|univerzit[uy]|nemocnic[ie]|stadion[u]?|kancelar|urad|vlak|metro|obchodni\\p{L}* (?:dum|centrum|dome|centru)|dav[u]?|autobus) (?:\\p{L}+ ){0,2}(?:vyhodit|odpalit|zapalit|postrilet|napadnout|dat bombu (?:do|na)|polozit bombu (?:do|na)|vjet do|do vzduchu|do povetri)`,
      '(?:vyhodim|vyhodime|odpalim bombu (?:v|na|ve)|zapalim|postrilim) (?:\\p{L}+ ){0,3}(?:skol[uey]|kostel[au]?|mesit[uy]|synagog[uy]|nadrazi|letist[ei]|koncert(?:e|u)?|univerzit[uy]|nemocnic[ie]|stadion[u]?|kancelar|urad|vlak|metro|obchodni\\p{L}* (?:dum|centrum|dome|centru)|dav[u]?|autobus)',
      '(?:(?:chci|hodlam|planuju|planuji) (?:spachat |udelat )?(?:atentat|masakr|strelbu)|(?:spacham|udelam) (?:atentat|masakr))',
      '(?:(?:chci|hodlam|planuju) (?:zabit|postrilet) (?:co nejvic (?:lidi|\\p{L}+)|vsechny (?:ve skole|v praci|muslimy|zidy|cikany|spoluzaky))|(?:zabiju|postrilim) vsechny (?:ve skole|v praci|spoluzaky))',
      '(?:(?:dal jsem|polozil jsem|nastrazil jsem|ukryl jsem) bombu (?:do|na|v|pod) \\p{L}+)',
    ],
    trafficking: [
      '(?:prodavam|prodam|kupuju|koupim|nabizim|pasuju|sezenu)(?: \\p{L}+){0,2} (?:holky|divky|zeny|lidi|otrokyne|deti|kluky) (?:(?:na sex|do (?:bordelu|prostituce)|za \\d+|po \\d+|jako otrokyne|z \\p{L}+ za \\d+|pres hranice))',
      '(?:(?:chci|kde muzu|kde si muzu|hledam) (?:si )?(?:koupit|prodat) (?:\\p{L}+ )?otrok\\p{L}+)',
      '(?:nutim (?:je|ji|holky|zeny) (?:k prostituci|do sexu|slapat|prostituovat))',
      '(?:(?:beru|sebral jsem|beru si) (?:jim|ji) pasy?)',
    ],
    weapon_to_kill: [
      '(?:jak (?:vyrobit|udelat|sestrojit|se vyrabi|postavit)|chci (?:vyrobit|sestrojit)|nauc me (?:jak )?(?:vyrobit|delat)|pomoz mi (?:vyrobit|udelat)|rekni mi jak (?:vyrobit|udelat)) (?:\\p{L}+ ){0,3}(?:bomb[uy](?! do vany| do koupele)|trubkovou bombu|vybusnin\\p{L}*|trhavin\\p{L}*|ricin|kyanid|sarin|jedovaty plyn|jed)(?: \\p{L}+){0,6}',
      `(?:${i} (?:\\p{L}+ ){0,2}(?:otravit)|otravim) (?:${person}|nekoho|lidi)`,
      '(?:(?:jaky|ktery) jed (?:\\p{L}+ ){0,3}(?:zabije|zabiji|zabit|otravit))(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,1}(?:zabit|zavrazdit|ubodat|uskrtit|zastrelit|podriznout) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `${i} (?:\\p{L}+ ){0,1}${person} (?:\\p{L}+ ){0,1}(?:zabit|zavrazdit|ubodat|uskrtit|zastrelit|podriznout)`,
      `(?:(?:zabiju|zavrazdim|zastrelim|ubodam)(?: (?:dneska|dnes|dnes v noci|zitra|v noci))?(?= (?:moji|mou|meho|svoji|svou|sveho|me rodice))|(?:dneska|dnes|zitra|v noci|dnes v noci) (?:zabiju|zavrazdim|zastrelim)) ${person}(?: \\p{L}+){0,3}`,
      '(?:(?:hledam|potrebuju|potrebuji|znas|najmu) (?:\\p{L}+ )?(?:najemneho (?:vraha|zabijaka)|vraha))',
      '(?:koupil jsem (?:si )?(?:pistoli|zbran|nuz|pusku) (?:abych|a) (?:\\p{L}+ ){0,2}(?:zabil|zabiju|zastrelil|ubodal|zastrelim) (?:\\p{L}+ )?\\p{L}+)',
    ],
  },
  undoneBefore:
    '(?:(?:ne|nikdy|on|ona|oni|kdo|nekdo|lidi|chlap|typek|za|odsouzen|zatcen|proti|zakazan\\p{L}|ktery) (?:chtel |chtela |chteli |mel |se )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:by mel\\p{L}*|si zaslouzi|patri) (?:\\p{L}+ ){0,2}(?:vezeni|kriminal\\p{L}*|sedet)|je (?:hnusny|nechutny|zlocin|nemocny)|ve? (?:hre|filmu|gta|snu|sachu|sachach)|smichy)',
  innocent:
    '(?:ve? (?:hre|filmu|knize|romanu|serialu|snu|gta)|pocitacov|gta|minecraft|fortnite|netflix|film|serial|roman|knih|dokument|podcast|zprav|novin|clanek|zatkli|zatcen|odsouzen|vezeni|kriminal|polici|statni zastup|soud|advokat|pravnik|socialk|psycholog|terap|obet|jako (?:dite|malou|mala|maly|maleho)|kdyz mi bylo|kdyz jsem byl|byla jsem (?:\\p{L}+ )?(?:znasilnena|zneuzita|prodana)|(?:znasilnil|zneuzil|zneuzival|osahaval|prodal) me|me (?:\\p{L}+ )?(?:znasilnil|zneuzival|osahaval|prodal)|stryc me|otcim me|delam si srandu|sranda|haha|hehe|lol|xd|valk|naci|hitler|terorist|jak muze|hrozne|pedofilove by|pedofilove patri)',
  words: {
    whom: 'det dite dit holcic holk kluk male mlad nezletil leto lete dcer divk skol kostel mesit synagog nadrazi letist koncert lidi vsech muslim zid cikan spoluz zenu manz muze ex byval pritel sef soused matk mam otc tat rodic brat brach sestr segr rodin ucit tchan tchyn otcim nekoho otrok zeny pedofil stadion nemocn metro dav obchodn kancel atentat masakr obchod je prostitu vraha',
    act: 'sex soul mrd suk znasil osah opich oj nahe nahat nahy porno pornogr pedofil vzrus rajc hon masturb bomb vyhod odpal atentat masakr stril postril zastrel zabit zabij zavrazd ubod uskrt jed otrav ricin kyanid sarin vybusn prod koup otrok prostitu vrah zabij vymen zapal prostitut',
    intent:
      'ja chci chtel hodlam planuj mam mus pomoz jak nech hledam shan prod vymen posli koup kdo kde mas mate jsem jaky ktery nauc vyhod otrav zabij nutim me spach dnes honim dal',
  },
});
