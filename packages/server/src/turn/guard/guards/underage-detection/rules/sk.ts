import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:len|iba|este len|uz|skoro|asi|zatial|teraz|vlastne|este|tiez|takmer|necelych|pod|prave|cerstvo|fakt|akoze|cca|sotva) ){0,4}';
const month = '(?:januari|februari|marci|aprili|maji|juni|juli|auguste|septembri|oktobri|novembri|decembri)';
const soon = r`(?:coskoro|onedlho|zajtra|dnes|pozajtra|(?:buduci|tento|dalsi) (?:rok|mesiac|tyzden)|(?:na|o) (?:buduci |)(?:rok|mesiac|tyzden)|na (?:jar|jesen|buduci rok|leto)|v (?:lete|zime|sobotu|nedelu|piatok|${month})|o (?:rok|mesiac|tyzden|par|dva|tri|styri|\d{1,2}) ?(?:dni|tyzdne|tyzdnov|mesiace|mesiacov|roky|rokov)?|tohto roku)`;
const parents = '(?:mama|mamka|matka|oco|ocko|otec|tato|tatko|rodicia|nasi|mamina|ocino)';

export const sk = ageRules({
  ruleName: 'sk',
  ages: 'pat|sest|sedem|osem|devat|desat|jedenast|dvanast|trinast|strnast|patnast|sestnast|sedemnast',
  teens: 'desat|jedenast|dvanast|trinast|strnast|patnast|sestnast|sedemnast',
  eighteen: 'osemnast',
  followers:
    'a|ale|som|byvam|z|zo|takze|tak|pretoze|lebo|ja|ty|tebe|ti|kolko|odkial|ako|co|kde|kto|chalan|baba|dievca|muz|zena|ahoj|cau|cus|nie|hej|no|ano|sorry|sry|prepac|pardon|teraz|este|len|uz|budem|coskoro|alebo tak|vadi|vadi to|hladam|a pol|uprimne|fakt|bohuzial|dik|btw|bi|single|chodim|od (?:vcera|marca|maja)|a tebe|mam',
  years: 'rokov|roky|rocn[ay]|rok|r',
  answerStarts: 'mam|ja|len|iba|este len|skoro|no|hej|ano|hmm+|eh+m?|tak|uz|haha|budem mat|ok|asi|takmer',
  triggers:
    'pat sest sede osem deva desa jede dvan trin strn patn sest nepl malo mlad osma devi siedm osmi plno zakl osme deviat sied siedm zs sest piat prim seku terc kvar mala',
  triggersBesideNumber:
    'nema nie mam roko mi je budem bude mal mala som chod trie baba chal diev vek narod rocn mame oslav moje',
  impliedTriggers:
    'mama mamk matk oco ocko otec tato tatk rodi nasi mobi doma zara uloh pise test ucit stre gymp gymn skol pube teen sofe mala mlad vek klam trie vrec vrecko pres poznam zakaz vecier prij nemo nesm dosta prepa',
  undoneBefore:
    'ked|keby|akoby|ako keby|ze|hovori|povedal|povedala|mysli|mysli si|myslel|myslela|vyzeram|tipuje|nemam|uz nemam|nemal|nemala|pesnicka|piesen|film|kniha|vola|(?:hovori|povedal|povedala|mysli si|mysli|myslela si|myslel si|tipuje),? ze|predstav si,? ze|citim sa ako keby|chcela by som mat|kiez by som mal[a]?',
  undoneAfter:
    'minut[uy]?|min|kilo|kil|kg|km|kilometrov|metrov|cm|percent|hodin[uy]?|dni|tyzdnov|mesiacov|eur|krat|rokov (?:skusenosti|praxe|prax|mlads|stars|vydata|zenaty|spolu|cist|manzelstva|v)|zas|zase|ked',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:mam|mame (?:obe|obaja)|je mi|mi je) ${only}(?:{age}(?: a pol)?(?: ?(?:rokov|roky|rockov)))(?! (?:skuse|prax|v|na|s|bez|vyda|mlads|stars))|(?:^|ja |, ?|este |no |hej |ahoj |mame (?:obe|obaja) )(?:mam|mam len|je mi) ${only}{age}{end}`,
    ],
    [
      'years_old',
      0.95,
      r`som (?:len |iba |este len |taka )?(?:{age}|1[0-7])[ -]?rocn[ay](?: (?:baba|dievca|chalan|chlapec))?|som (?:len )?(?:patnast|sestnast|sedemnast|strnast|trinast|dvanast|jedenast)rocn[ay]|(?:moj )?vek(?: je|:) ?${only}{age}{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:ahoj|cau|cus|zdravim|nazdar)?[ ,!]{0,2}(?:(?:baba|chalan|dievca|chlapec)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?rokov)?|1[0-7](?: ?rokov)?(?: ?[/,] ?|,? )(?:baba|chalan|dievca|chlapec)|1[0-7] rokov tu|tu (?:baba|chalan) {teen})(?=\s*$|\s*[,/!)]|\s+(?:tu|z|zo|a|hlada|hladam|blava|kosice|ty|rokov))`,
    ],
    [
      'turns',
      0.93,
      r`(?:budem mat|bude mi|mi bude|oslavim|dovrsim|slavim) (?:(?:${soon}|az|konecne) ){0,4}(?:{age}|{18})(?: rokov)?(?: ${soon}|{end})|(?:${soon}) (?:mi bude|budem mat|mam|dovrsim) (?:uz |konecne )?(?:{age}|{18})(?: rokov)?{end}|(?:prave|cerstvo|vcera|minuly tyzden|minuly mesiac|v sobotu) (?:som mala?|mi bolo|som dovrsila?) {age}|(?:mala?|dovrsila?) som {age}(?: rokov)? (?:vcera|dnes|minuly tyzden|minuly mesiac|pred (?:tyzdnom|mesiacom))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:ked|kym|az) (?:budem mat|mi bude|nebudem mat|mi nebude|dovrsim) (?:konecne )?(?:{18}|{teen})|(?:este )?(?:nemam|mi nie je|nie je mi) (?:este |ani )?{18}(?: rokov)?(?: este)?{end}|mam (?:skoro|pod|menej ako|takmer) {18}(?! rokov (?:skus|prax)){end}|(?:este )?nie som (?:este |ani )?(?:plnolet[ay]|dospel[ay])`,
    ],
    [
      'minor',
      0.95,
      r`som (?:este |tiez |bohuzial |stale |vlastne |len )*(?:neplnolet[ay]|malolet[ay]|mladistv[ay]|maloleta){end}|sme neplnolet[ie]`,
    ],
    [
      'birthday',
      0.9,
      r`(?:zajtra|dnes|v sobotu|buduci tyzden|coskoro) (?:mam|slavim|oslavujem) (?:svoje )?(?:[5-9]|1[0-8]|patnaste|sestnaste|osemnaste)(?:te|ty)? ?narodenin\w*|moje (?:[5-9]|1[0-8]|patnaste|sestnaste|osemnaste)(?:te)? ?narodeniny (?:su|mam|budu) (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:som|chodim|idem|nastupujem|pojdem|koncim) (?:este |iba |uz |teraz |od septembra |zatial |len )*(?:(?:do|v|vo|na) )?(?:(?:[4-9])[ .]?(?:triedy|triede|rocnika|rocniku)|(?:stvrtej|piatej|siestej|siedmej|osmej|deviatej)(?: (?:triedy|triede|b|a))?|(?:siestaka|siedmaka|osmaka|deviataka)|(?:primy|sekundy|tercie|kvarty|prime|sekunde|tercii|kvarte)|zakladnej|zakladnu|zakladnej skoly|zakladnu skolu|zakladnej skole|zakladke|zs)(?=\s*$|\s*[,!)]|\s+(?:a|ale|este|na|tak|takze|haha|teraz|od|v|skolu|zs))|som (?:este |len |iba )?(?:osmak|osmacka|deviatak|deviatacka|siedmak|siedmacka|siestak|siestacka|piatak|piatacka)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`som (?:este |len |stale |iba )*(?:pubertiak|pubertiacka|tinedzer|tinedzerka|teenager|stredoskolak|stredoskolacka|gymnazista|gymnazistka|skolak|skolacka|dieta|ziak|ziacka)(?= ?$| ?[,!]| (?:a|ale|na|takze))|(?:chodim|som) (?:este |stale |len )*(?:na (?:strednu|gympel|gymnazium|gympli|gymnaziu|strednej|strednu skolu|strednej skole|gymply|obchodnu|priemyslovku)|(?:v|do) (?:kvinty|sexty|septimy|oktavy|kvinte|sexte|septime|oktave))(?= ?$| ?[,!]| (?:a|ale|takze|skolu|este))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:moja |moj |moji )?${parents} mi (?:zase |vcera |zas |stale )?(?:zobrali?a?|zhabali?a?|vzali?a?|beru|zakazali?a?|zakazuj[ue]|zobere|zoberu) (?:zase |mi )?(?:mobil|telefon|pocitac|tablet|notebook|pc|xbox|chodit|to)|mam (?:zase |zas |tyzden )?(?:zaracha|domace vazenie|zakaz (?:mobilu|vychadzok|pocitaca|na mobil))|(?:moja |moj |moji )?${parents} (?:ma|mi|mna) (?:nepustia?|nedovolia?|nedovoluju|nenechaju|nenecha|zabiju|zabije)|(?:moja |moj |moji )?${parents} (?:o tom |to )?(?:nesmie|nesmu|nevie|nevedia|nemozu|nemoze)(?: o tom| to| vediet| vidiet| zistit| ze)|(?:moja |moj |moji )?${parents} mi (?:kontroluj[ue]|citaju|cita|pozera|prezeraju) (?:mobil|spravy|telefon)|musim byt (?:o (?:8|9|10|osmej|deviatej|desiatej)|do (?:8|9|10|osmej|deviatej|desiatej)) ?(?:doma|v posteli)|vecierk[au] (?:o|mam|do)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:musim|mam|robim|idem|este mam|nemam) (?:este |robit |urobit |vela |strasne vela |dorobit |spravit |dost |si )*(?:domace |domacich )?(?:ulohy|uloha|uloh|ulohu|du|du-cka)(?: (?:z|na|do) (?:matiky|matematiky|slovenciny|anglictiny|skoly|angliny|nemciny|fyziky))?(?= ?$| ?[,!]| (?:a|z|na|do|takze|ale))(?! (?:v praci|do prace|pre deti))|(?:piseme|pisem|mame|zajtra piseme) (?:zajtra |dnes |velku )*(?:pisomku|test|patminutovku|stvrtrocnu pracu|diktat|previerku) (?:z |zo )?(?:matiky|matematiky|slovenciny|anglictiny|dejepisu|fyziky|nemciny|biologie|angliny|chemie|geografie)|(?:nasa|nas|moja|moj)? ?(?:ucitelka|ucitel|triedna|triedny|profka|profak) (?:z |na |zo )?(?:matiku|matiky|slovencinu|slovenciny|telesnu|telesnej|anglictinu|anglinu|fyziku|matematiku|ma|nas|mi|dejepis)|(?:dostal|dostala)(?: som)? (?:poznamku|patku|stvorku|gulu|pokarhanie|trojku)(?: (?:z|v|zo|do))?|(?:prepadam|prepadnem|prepadol|prepadla)(?: som)? (?:z|v) (?:matiky|matematiky|slovenciny|anglictiny|fyziky)|(?:cez|na) (?:prestavku|prestavke|velku prestavku)|moje vreckove|po skole (?:musim|mam|idem|mozem)|prijimacky na (?:strednu|gympel|gymnazium)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:este )?(?:nemozem|nesmiem) (?:este )?(?:soferovat|riadit auto|volit|pit|kupovat alkohol|kupit alkohol|jazdit)(?: auto)?(?: este)?(?= ?$| ?[,!]| (?:lebo|pretoze|mam|som))|(?:som|nie som) (?:pre teba |na teba |asi |este |na to |trochu )*(?:moc |prilis |velmi )?(?:mlad[ay]|mal[ay]) (?:pre teba|na teba|na to|na soferovanie|aby)|(?:klamal|klamala) som (?:o|ohladom|s) (?:veku|svojom veku|vek)|vek (?:v profile |tu |mam )?(?:je |mam )?(?:falosny|zle|vymysleny)`,
    ],
  ],
  impliedUndoneBefore:
    'ked|kedysi|vtedy|syn|dcera|deti|synovec|neter|brat|sestra|ziaci|hovori|povedal|bol|bola|ako|ako dieta|v detstve|ked som bola?|syna|dceru|detom',
  impliedUndoneAfter:
    'ked som bola?|vtedy|bol|bola|s detmi|so synom|s dcerou|deti|syna|dcery|pred rokmi|opravit|ucitel|ucitelka|detom|som bola?',
  asksAge: r`kolko mas (?:rok\w*|rock\w*|vlastne)|kolko (?:mas|ti je|je ti)(?:(?= ?[?,\n:;)]| ?$)| rok\w*)|aky je tvoj vek|tvoj vek|ako si star[ay]|ktory si rocnik|kedy si sa narodil[a]?`,
  asksWhetherAdult: r`(?:si|ste) (?:uz |naozaj |vobec |hadam )*(?:plnolet[ay]|dospel[ay])|(?:mas|mate|je ti) (?:uz |aspon |viac ako |cez |vobec )*(?:18|osemnast)`,
  deniesAdult: r`(?:nie|este nie|zatial nie|skoro|bohuzial nie|nee+|nemam|nie som|nope|nie celkom)(?=\s*$|\s*[,!.:;)]|\s+(?:este|mam|som|prepac|sorry|ale|skoro|bohuzial|zatial|preco))`,
  bornIn: r`(?:narodila?|narodeny?a?)(?: som)?(?: sa)? (?:v roku |roku |v |dna )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|som (?:sa )?narodil?[a]? (?:v roku |roku |v )?{year}|som (?:rocnik|z roku) {year}|rocnik {year}`,
  takesBack: r`(?:robim si (?:srandu|zarty)|zartujem|(?:to bol |bol to |to bola )?(?:vtip|sranda)(?= ?$| ?[,!.]| (?:mam|je|haha))|kecam|chcela? som napisat (?:2\d|[3-9]\d|1[89])|(?:nie|prepac|sorry|ups)[ ,.!]{1,3}mam (?:2\d|[3-9]\d|19))`,
});
