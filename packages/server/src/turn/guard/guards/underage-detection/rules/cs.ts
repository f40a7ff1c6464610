import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:jen|jenom|teprve|uz|skoro|asi|zatim|teď|ted|pouze|vlastne|jeste|stejne|taky|tak|sotva|necelych|pod|prave|cerstve|fakt|jako|cca) ){0,4}';
const month = '(?:lednu|unoru|breznu|dubnu|kvetnu|cervnu|cervenci|srpnu|zari|rijnu|listopadu|prosinci)';
const soon = r`(?:brzo|brzy|zitra|dnes|dneska|pozitri|(?:pristi|tento|tenhle|dalsi) (?:rok|mesic|tyden)|letos|na (?:jare|podzim)|v (?:lete|zime|sobotu|nedeli|patek|${month})|za (?:rok|mesic|tyden|par|dva|tri|ctyri|\d{1,2}) ?(?:dni|dny|tydny|tydnu|mesice|mesicu|roky|let)?|az za (?:rok|dva|\d))`;
const parents = '(?:mama|mamka|matka|tata|tatka|otec|rodice|nasi|tatinek|maminka|rodicum)';

export const cs = ageRules({
  ruleName: 'cs',
  ages: 'pet|sest|sedm|osm|devet|deset|jedenact|dvanact|trinact|ctrnact|patnact|sestnact|sedmnact',
  teens: 'deset|jedenact|dvanact|trinact|ctrnact|patnact|sestnact|sedmnact',
  eighteen: 'osmnact',
  followers:
    'a|ale|jsem|sem|bydlim|z|ze|takze|tak|protoze|ja|ty|tobe|ti|kolik|odkud|jak|co|kde|kdo|kluk|holka|muz|zena|ahoj|cau|cus|ne|jo|jo|no|sorry|sry|promin|pardon|teď|ted|jeste|teprve|jen|uz|bude|brzo|nebo tak|vadi|vadi to|hledam|pul|a pul|upřimne|uprimne|fakt|bohuzel|dik|mimochodem|btw|bi|single|chodim|od (?:vcera|brezna|kvetna)|a tobe|napsala|mam',
  years: 'let|roku|roky|rocni|leta|r',
  answerStarts: 'je|mi|je mi|mne|mam|jen|jenom|teprve|skoro|no|jo|hmm+|eh+m?|tak|uz|haha|bude mi|ok|ja|bude|asi',
  triggers:
    'nepl pet sest sedm osm deve dese jede dvan trin ctrn patn sest sedm nezl mlad osma osmi deva tric plno zakl osme deva seda sede zs prim sekun terci kvar sexta nejs',
  triggersBesideNumber:
    'neni nema nejs mi mne je mam let bylo bude jsem chod trid holk kluk vek tridy narod rocni slec deva oslav muj narozky nam',
  impliedTriggers:
    'mama mamk matk tata tatk otec rodi nasi mobi domac zara ukol pise test ucit stre gymp gymn gypl skol puber teen ridi rid mala mlad vek lhal trid kaps preste pres poznam zakaz vecerk prijim',
  undoneBefore:
    'kdyz|kdyby|jako by|jakoby|ze|rika|rikal|rikala|myslí|mysli|myslel|myslela|vypadam|hada|tipuje|neni|nebylo|nema|nemam|pisnicka|pisen|film|kniha|jmenuje|prala bych|pral bych|(?:rika|rikal|rikala|mysli|myslel|myslela|tipuje),? ze|predstav si,? ze|pripadam si jako|citim se jako kdyby',
  undoneAfter:
    'minut[uy]?|min|kilo|kil|kg|km|kilometru|metru|cm|procent|hodin[uy]?|dni|tydnu|mesicu|korun|kc|krat|let (?:zkusenosti|praxe|praxi|mlads|stars|vdana|zenaty|spolu|cista|zpatky|manzelstvi|v)|roku (?:praxe|zkusenosti)|zase|bylo kdyz|kdyz',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:je|bude) mi|mi je|mne je|je mne|bude mi|nam je obema|je nam obema|mi neni ani|neni mi ani|(?:^|ja |, ?)mam) ${only}{age}(?: a pul)?(?: ?(?:let|roku|roky))?{end}`,
    ],
    [
      'years_old',
      0.95,
      r`jsem (?:teprve |jen |jenom |takova |normalni )?(?:{age}|1[0-7])(?:-?ti)?[ -]?leta?y? ?(?:holka|kluk|divka|slecna|hoch)?{end}|jsem (?:jen |teprve )?(?:patnacti|sestnacti|sedmnacti|ctrnacti|trinacti|dvanacti|jedenacti)let[ay]|(?:muj |)vek(?: je|:) ?${only}{age}{end}|jsem (?:holka|kluk|divka|slecna),? (?:je mi )?{teen}(?: let)?{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:ahoj|cau|cus|zdravim|hoj|nazdar)?[ ,!]{0,2}(?:(?:holka|kluk|divka|slecna)(?: ?[/,] ?|,? )(?:1[0-7])(?: ?let)?|1[0-7](?: ?let)?(?: ?[/,] ?|,? )(?:holka|kluk|divka|slecna)|1[0-7] let tady|tady (?:holka|kluk) {teen})(?=\s*$|\s*[,/!)]|\s+(?:tady|z|ze|a|hleda|hledam|praha|brno|ty|u|let))`,
    ],
    [
      'turns',
      0.93,
      r`(?:bude mi|mi bude|oslavim|budu mit|slavim) (?:(?:${soon}|az|teprve|konecne) ){0,4}(?:{age}|{18})(?: let)?(?: ${soon}|{end})|(?:${soon}) mi bude (?:teprve |konecne )?(?:{age}|{18})|(?:prave|zrovna|cerstve|teprve|vcera|minuly tyden|minuly mesic|v sobotu|v ${month}) mi bylo {age}(?! kdyz){end}|bylo mi {age}(?: let)? (?:vcera|dneska|minuly tyden|minuly mesic|v sobotu|pred (?:tydnem|mesicem|par dny))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:az|dokud|nez) mi (?:bude|nebude|bude konecne) (?:{18}|{teen})|(?:jeste )?(?:mi neni|neni mi|mi jeste neni|jeste mi neni|nemam|mi nebylo) (?:jeste |ani )?{18}(?: let)?{end}|(?:je mi|mam|mi je) (?:skoro|pod|min nez|temer) {18}(?! let (?:zkus|prax)){end}|(?:jeste )?nejsem (?:jeste |ani )?plnolet[ay]|jeste nejsem dospel[ay]`,
    ],
    [
      'minor',
      0.95,
      r`jsem (?:jeste |taky |bohuzel |porad |vlastne |jen |stale )*(?:nezletil[ay]|neplnolet[ay]|mladistv[ay]|nezletilec){end}|jsme nezletil[ie]`,
    ],
    [
      'birthday',
      0.9,
      r`(?:zitra|dnes|dneska|v sobotu|pristi tyden|brzo) (?:mam|slavim|oslavuju|oslavuji) (?:svoje |sve |)(?:[5-9]|1[0-8]|patnacte|sestnacte|osmnacte)(?:te|ty)? ?narozenin\w*|(?:moje|me) (?:[5-9]|1[0-8]|patnacte|sestnacte|osmnacte)(?:te|ty)? ?narozeniny (?:jsou|mam|budou) (?:${soon})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:jsem|chodim|jdu|nastupuju|pujdu|nastoupim|koncim) (?:jeste |teprve |uz |ted |od zari |zatim )*(?:(?:do|v|ve|na) )?(?:(?:[4-9])[ .]?(?:tridy|tride|trida|rocniku)|(?:ctvrte|pate|seste|sedme|osme|devate|paty|sesty|sedmy|osmy|devaty)(?: (?:tridy|tride|rocniku|b|a))?|(?:sestky|sedmicky|osmicky|devitky|sestce|sedmicce|osmicce|devitce|petky)|(?:primy|sekundy|tercie|kvarty|prime|sekunde|tercii|kvarte)|zakladky|zakladce|zakladku|zakladni skoly|zakladni skole|zs)(?=\s*$|\s*[,!)]|\s+(?:a|ale|jeste|na|tak|takze|haha|ted|od|v|zs))|jsem (?:jeste |teprve )?(?:osmak|osmacka|devatak|devatacka|sedmak|sedmacka|sestak|sestacka|patak|patacka|primanka|sekundanka|tercianka)`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`jsem (?:jeste |jen |porad |teprve )*(?:puberťak|puberťacka|pubertak|pubertacka|teenager|teenagerka|stredoskolak|stredoskolacka|gymplak|gymplacka|skolak|skolacka|dite|student gymplu|studentka gymplu|zak|zakyne)(?= ?$| ?[,!]| (?:a|ale|na|takze))|(?:chodim|jsem) (?:jeste |porad |teprve )*(?:na (?:stredni|gympl|gymnazium|gymplu|stredni skolu|stredni skole|strednì|ucnak|prumyslovku|obchodku)|(?:v|do) (?:kvinty|sexty|septimy|oktavy|kvinte|sexte|septime|oktave|prvaku na stredni))(?= ?$| ?[,!]| (?:a|ale|takze|skolu|jeste))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:moje |muj |mi |me )?${parents} mi (?:zase |vcera |porad |kvuli \w+ )?(?:vzali?a?|zabavili?a?|sebrali?a?|berou?|zakazali?a?|zakazuj[ei]|zabavuj[ei]) (?:zase |mi )?(?:mobil|telefon|pocitac|tablet|notebook|xbox|pc|net|chodit|to)|mam (?:zase |porad |tyden )?(?:zaracha|domaci vezeni|zaraz|zakaz (?:mobilu|vychazek|pocitace))|(?:moje |muj |me )?${parents} (?:me|mi) (?:nepust[ií]|nepousti|nedovol[ií]|nedovoluj[ei]|nenechaj[i]|nenecha|zabij[eou]|zabijou|zabije)|(?:moje |muj |me )?${parents} (?:o tom |to )?(?:nesm[eí]j?[ií]?|nevi|nevedi|nemuzou|nesmi|nesmej[i])(?: o tom| to| vedet| videt| zjistit| ze)|(?:moje |muj |me )?${parents} mi (?:kontroluj[eio]u?|ctou|cte|prohlizi|prolezaj[i]?|leze do) (?:mobil|zpravy|telefon|mobilu)|musim byt (?:v (?:8|9|10|osm|devet|deset)|do (?:8|9|10|osmi|deviti|desiti)) ?(?:hodin )?(?:doma|v posteli)|vecerk[au] (?:v|mam|do)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:musim|mam|delam|jdu|jeste mam|nemam) (?:jeste |delat |udelat |hodne |strasne moc |dodelat |psat |moc |dost )*(?:domaci |domacich )?(?:ukoly|ukol|ukolu|domacak|domacaky|dukoly|du)(?: (?:z|na|do) (?:matiky|matematiky|cestiny|anglictiny|skoly|ajiny|nemciny|fyziky))?(?= ?$| ?[,!]| (?:a|z|na|do|takze|ale))(?! (?:v praci|do prace|pro deti))|(?:piseme|pisu|mame|zitra pisem|zitra piseme) (?:zitra |dneska |velkou )*(?:pisemku|test|petiminutovku|ctvrtletku|ctvrtletni praci|pololetku|diktat) (?:z |v )?(?:matiky|matematiky|cestiny|anglictiny|dejepisu|zemaku|fyziky|nemciny|prirodopisu|biologie|ajiny|cj)|(?:nase|nas|moje|muj)? ?(?:ucitelka|ucitel|tridni|uca|profka|profak) (?:z |na |v )?(?:matiku|matiky|cestinu|cestiny|telak|telocvik|anglictinu|ajinu|fyziku|matematiku|me|nas|mi|dejepis)|(?:dostal|dostala)(?: jsem)? (?:poznamku|petku|ctyrku|kouli|dutku|trojku|ricedit\w*)(?: (?:z|v|ze|do))?|(?:propadam|propadnu|propadl|propadla)(?: jsem)? (?:z|v) (?:matiky|matematiky|cestiny|anglictiny|fyziky)|o (?:prestavce|velke prestavce)|moje kapesne|kapesny|po skole (?:musim|mam|jdu|muzu)|delam prijimacky|prijimacky na (?:stredni|gympl|gymnazium)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:jeste )?(?:nemuzu|nesmim) (?:jeste )?(?:ridit|volit|pit|kupovat alkohol|koupit alkohol)(?: auto)?(?: jeste)?(?= ?$| ?[,!]| (?:protoze|je|jsem))|(?:jsem|nejsem) (?:pro tebe |na tebe |asi |jeste |moc |na to |trochu )*(?:moc |prilis )?(?:mlad[ay]|mal[ay]) (?:pro tebe|na tebe|na to|na rizeni|abych|na ridicak)|nejsem (?:na|pro) t(?:ebe|o) (?:moc |prilis )?mlad[ay]|(?:lhal|lhala) jsem (?:o|ohledne) (?:veku|svem veku|svuj vek)|vek (?:v profilu |tady |mam )?(?:je |mam )?(?:falesny|spatne|vymysleny|lez)`,
    ],
  ],
  impliedUndoneBefore:
    'kdyz|drive|tehdy|syn|dcera|deti|synovec|neter|bratr|sestra|zaci|rika|rikal|byl|byla|jako|jako dite|v detstvi|kdyz jsem byla?|syna|dceru|detem',
  impliedUndoneAfter:
    'kdyz jsem byla?|tehdy|byl|byla|s detmi|se synem|s dcerou|deti|syna|dcery|pred lety|opravit|ucitel|ucitelka|detem|jsem byla?',
  asksAge: r`kolik (?:ti|je ti|ti je|vam je|je vam|ti vubec je|ti tak je)(?:(?= ?[?,\n:;)]| ?$)| (?:je|let|rok\w*))|kolik mas (?:let|rok\w*)|jak (?:jsi|jses|si) star[ay]|tvuj vek|ktery jsi rocnik|kdy (?:jsi|ses) (?:se )?narodil[a]?`,
  asksWhetherAdult: r`(?:jsi|jses|si|jste) (?:uz |opravdu |vubec |snad )*(?:plnolet[ay]|dospel[ay]|zletil[ay])|(?:je ti|bylo ti|uz ti je|uz ti bylo|mas) (?:uz |aspon |pres |alespon |vubec )*(?:18|osmnact)`,
  deniesAdult: r`(?:ne|nn|jeste ne|zatim ne|skoro|bohuzel ne|nee+|neni|nejsem|nope|ne uplne)(?=\s*$|\s*[,!.:;)]|\s+(?:jeste|je|mi|jsem|promin|sorry|ale|skoro|bohuzel|zatim|proc))`,
  bornIn: r`(?:narodila?|narozena?y?)(?: jsem)?(?: se)? (?:v roce |roku |v |dne )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|jsem (?:se )?(?:narodila? |narozen[ay]? )(?:v roce |roku |v )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|jsem (?:rocnik|z roku) {year}|rocnik {year}`,
  takesBack: r`(?:delam si (?:srandu|legraci)|(?:jen |to byl |to byla |byl to |)(?:vtip|sranda|fór|for)(?= ?$| ?[,!.]| (?:je|mam|haha))|kecam|prdim|chtel[a]? (?:jsem )?napsat (?:2\d|[3-9]\d|1[89])|(?:ne|promin|sorry|ups)[ ,.!]{1,3}je mi (?:2\d|[3-9]\d|1[89]))`,
});
