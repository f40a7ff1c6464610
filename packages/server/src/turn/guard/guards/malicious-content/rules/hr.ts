import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:malom |maloljetnom |)(?:djevojcicom|curicom)|(?:malim|mladim) (?:djevojcicama|curicama|djecacima)|djetetom|djecom|\\d{1,2}[- ]?godisnj\\p{L}+(?: djevojcicom| curom| djecakom)?|(?:dvanaesto|trinaesto|jedanaesto|deseto)godisnj\\p{L}+(?: djevojcicom| curicom)?|maloljetn\\p{L}+)';
const childA = '(?:(?:male |mlade |malu )?(?:djevojcic[eu]|curic[eu])|djecu|dijete|male djecake|maloljetn\\p{L}+)';
const childN = '(?:(?:male )?(?:djevojcice|curice)|djeca|mali djecaci|maloljetn\\p{L}+)';
const childAny =
  '(?:(?:(?:malom |maloljetnom |)(?:djevojcicom|curicom)|(?:malim|mladim) (?:djevojcicama|curicama|djecacima)|djetetom|djecom|\\d{1,2}[- ]?godisnj\\p{L}+(?: djevojcicom| curom| djecakom)?|(?:dvanaesto|trinaesto|jedanaesto|deseto)godisnj\\p{L}+(?: djevojcicom| curicom)?|maloljetn\\p{L}+)|(?:(?:male |mlade |malu )?(?:djevojcic[eu]|curic[eu])|djecu|dijete|male djecake|maloljetn\\p{L}+)|(?:(?:male )?(?:djevojcice|curice)|djeca|mali djecaci|maloljetn\\p{L}+)|(?:djece|malih (?:djevojcica|curica|djecaka)|maloljetn\\p{L}+))';
const i = '(?:(?:ja )?(?:zelim|hocu|htio bih|htjela bih|planiram|namjeravam|moram|dode mi da)|zelimo|pomozi mi|kako)';
const person =
  '(?:(?:moju|mog|mojeg|svoju|svog|svoga|moje|svoje) (?:bivsu|bivseg|ex|zenu|muza|curu|djevojku|decka|sefa|seficu|susjeda|susjedu|susjede|majku|mamu|oca|tatu|roditelje|brata|sestru|obitelj|djecu|sina|kcer|ucitelja|profesora|punicu|punca|ocuha))';

export const hr = maliceRules({
  ruleName: 'hr',
  triggers:
    'porno pornografiju djecje djecja djecju decje pedofil gole golih golisave seks seksati jebati silovati dirati pipati uzbuduju uzbuđuju pale drkam bombu bomba bombe raznijeti raznesem dignuti dignem atentat masakr pucati upucati ubiti ubit ubijem prodajem prodam kupiti robinju robinje tjeram prisiljavam putovnice pasos otrov otrovati otrovat ricin cijanid sarin eksploziv placenog! ubojicu izbosti zadaviti zapaliti zrak',
  phrases: {
    wants_children: [
      `(?:seks s|seks sa|imati seks s(?:a)?|spavati s(?:a)?|jebati se s(?:a)?) (?:malom |malim |mladom |nekom |tvojom |)?${childI}`,
      `(?:jebati|silovati|dirati|pipati|karati|zlostavljati|pojebati) (?:malom |malim |mladom |nekom |tvojom |)?${childA}`,
      `(?:uzbuduju me|uzbuđuju me|uzbudjuju me|pale me) ${childN}`,
      `${childN} (?:me (?:uzbuduju|uzbuđuju|uzbudjuju|pale))`,
      `(?:(?:drkam|masturbiram) (?:na|uz|gledajuci))(?: \\p{L}+){0,3} ${childAny}`,
      '(?:(?:ja )?sam pedofil|pedofil sam)',
      '(?:(?:zelim|hocu|daj da|pusti me da) (?:jebem|jebati|pojebem|diram|dirati|silujem|karati) (?:tvoju )(?:malu )?(?:kcer|kcerku|kcerkicu))',
    ],
    child_material: [
      '(?:imas|imate|trazim|prodajem|prodam|mijenjam|razmjenjujem|posalji(?: mi)?|kupujem|tko ima|ko ima|zelim|gdje (?:mogu naci|mogu kupiti|ima)|imam)(?: \\p{L}+){0,3} (?:djecj\\p{L}+ porn\\p{L}+|djecij\\p{L}+ porn\\p{L}+|dje[cc]j\\p{L}+ pornografij\\p{L}+|porno s (?:djecom|maloljetn\\p{L}+)|cp(?= ?$))',
      `(?:gole slike|golih slika|gole fotke|gole snimke|nudes) (?:\\p{L}+ ){0,2}(?:${childAny}|(?:tvoje|svoje) (?:male )?(?:kceri|kcerke|kcerkice))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:raznijeti|dignuti|zapaliti|napasti|pucati (?:u|po)|postaviti bombu (?:u|na|ispod)|zabiti se autom u) (?:\\p{L}+ ){0,3}(?:skol[uie]|crkv[ui]|dzamij[ui]|sinagog[ui]|kolodvor(?:u)?|stanic[ui]|aerodrom(?:u)?|zracn\\p{L}+ luk\\p{L}+|koncert(?:u)?|fakultet(?:u)?|bolnic[ui]|stadion(?:u)?|ured(?:u)?|vlak(?:u)?|metro|trgovack\\p{L}+ cent\\p{L}+|gomil[ui]|autobus(?:u)?)(?: \\p{L}+)?`,
      `${i} (?:\\p{L}+ ){0,3}(?:skol[uie]|crkv[ui]|dzamij[ui]|sinagog[ui]|kolodvor(?:u)?|stanic[ui]|aerodrom(?:u)?|zracn\\p{L}+ luk\\p{L}+|koncert(?:u)?|fakultet(?:u)?|bolnic[ui]|stadion(?:u)?|ured(?:u)?|vlak(?:u)?|metro|trgovack\\p{L}+ cent\\p{L}+|gomil[ui]|autobus(?:u)?) (?:\\p{L}+ ){0,2}(?:raznijeti|dignuti|zapaliti|napasti|pucati (?:u|po)|postaviti bombu (?:u|na|ispod)|zabiti se autom u|u zrak)`,
      '(?:raznijet cu|dignut cu|raznest cu|zapalit cu|pucat cu po|postavit cu bombu (?:u|na)) (?:\\p{L}+ ){0,3}(?:skol[uie]|crkv[ui]|dzamij[ui]|sinagog[ui]|kolodvor(?:u)?|stanic[ui]|aerodrom(?:u)?|zracn\\p{L}+ luk\\p{L}+|koncert(?:u)?|fakultet(?:u)?|bolnic[ui]|stadion(?:u)?|ured(?:u)?|vlak(?:u)?|metro|trgovack\\p{L}+ cent\\p{L}+|gomil[ui]|autobus(?:u)?)',
      '(?:(?:zelim|planiram|hocu|namjeravam) (?:izvrsiti |napraviti |pociniti )?(?:atentat|masakr|pokolj)|(?:izvrsit cu|napravit cu) (?:atentat|masakr|pokolj))',
      '(?:(?:zelim|planiram|hocu) (?:ubiti|pobiti) (?:sto vise (?:ljudi|\\p{L}+)|sve (?:u skoli|na poslu|muslimane|zidove|cigane))|(?:ubit cu|pobit cu) sve (?:u skoli|na poslu))',
      '(?:(?:postavio|stavio|sakrio) sam bombu (?:u|na|ispod) \\p{L}+)',
    ],
    trafficking: [
      '(?:prodajem|prodam|kupujem|nudim|krijumcarim|nabavljam)(?: \\p{L}+){0,2} (?:cure|djevojke|zene|ljude|robinje|djecu|djecake) (?:(?:za (?:seks|bordel|prostituciju|\\d+)|kao robinje|iz \\p{L}+ za \\d+|preko granice))',
      '(?:(?:zelim|gdje mogu|hocu|trazim) (?:kupiti|prodati) (?:\\p{L}+ )?(?:robinju|roba|robove|robinje))',
      '(?:(?:tjeram|prisiljavam) (?:ih|je|cure|zene|djevojke) (?:na prostituciju|na seks|da se prostituiraju|da rade u bordelu))',
      '(?:(?:uzimam|uzeo sam) im (?:putovnice|pasose))',
    ],
    weapon_to_kill: [
      '(?:kako (?:napraviti|izraditi|se radi|sloziti|da napravim)|zelim (?:napraviti|sloziti)|nauci me (?:kako )?(?:napraviti|raditi)|pomozi mi (?:napraviti|da napravim)|reci mi kako (?:napraviti)) (?:\\p{L}+ ){0,3}(?:bomb[uei](?! za kupku)|eksploziv\\p{L}*|ricin|cijanid|sarin|otrovni plin|otrov)(?: \\p{L}+){0,6}',
      `(?:${i} (?:\\p{L}+ ){0,2}(?:otrovati)|otrovat cu) (?:${person}|nekoga|ljude)`,
      '(?:koji otrov (?:\\p{L}+ ){0,3}(?:ubija|ubiti|ubije|moze ubiti))(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,1}(?:ubiti|izbosti|zadaviti|upucati|zaklati|smaknuti) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `${i} (?:\\p{L}+ ){0,1}${person} (?:\\p{L}+ ){0,1}(?:ubiti|izbosti|zadaviti|upucati|zaklati|smaknuti)`,
      `(?:(?:ubit cu|upucat cu|zaklat cu|izbost cu)(?: (?:veceras|nocas|sutra|danas))?(?= (?:moju|mog|svoju|svog|svoga|mojeg))|(?:veceras|nocas|sutra|danas) cu ubiti) ${person}(?: \\p{L}+){0,3}`,
      '(?:(?:trazim|trebam|poznajes|unajmit cu) (?:\\p{L}+ )?(?:placenog ubojicu|placenika|ubojicu))',
      '(?:kupio sam (?:pistolj|oruzje|noz|pusku) (?:da|i) (?:\\p{L}+ ){0,2}(?:ubijem|upucam|izbodem|ubit) (?:\\p{L}+ )?\\p{L}*)',
    ],
  },
  undoneBefore:
    '(?:(?:ne|nikad|nikada|on|ona|oni|tko|netko|neko|ljudi|tip|covjek|zbog|osuden|uhicen|protiv|zabranjen\\p{L}|koji) (?:je |htio |htjela |zeli |se )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:treba\\p{L}*|zasluzuj\\p{L}*) (?:\\p{L}+ ){0,2}(?:zatvor\\p{L}*|robij\\p{L}*|trunuti)|je (?:odvratno|gadno|zlocin|bolesno)|u (?:igri|filmu|gta|snu|sahu)|od smijeha)',
  innocent:
    '(?:u (?:igri|igrici|filmu|knjizi|romanu|seriji|snu|gta)|igric|gta|minecraft|fortnite|netflix|film|serij|roman|knjig|dokument|podcast|vijesti|novin|clanak|uhitili|uhicen|uhapsi|osuden|zatvor|robij|policij|tuzitelj|sud |sudac|sudu|odvjetnik|socijaln|psiholog|terap|zrtv|kao (?:dijete|malu|mala|mali)|kad sam (?:imala|imao|bila|bio)|bila sam (?:\\p{L}+ )?(?:silovana|zlostavljana|prodana)|(?:silovao|zlostavljao|dirao|prodao) me|me (?:je )?(?:\\p{L}+ )?(?:silovao|zlostavljao|dirao|prodao)|ujak me|stric me|ocuh me|salim se|zezam se|haha|hehe|lol|xd|rat |ratu|naci |nacist|hitler|terorist|kako moze|strasno|pedofili (?:trebaju|zasluzuju|bi))',
  words: {
    whom: 'djec djet dijet djevojcic curic maloljet godisnj kcer skol crkv dzam sinag kolod stanic aerodrom koncert ljud sve musliman zid cigan zen muz ex bivs cur djevojk deck sef susjed majk mam oc tat roditel brat sestr obitel ucitel profesor punic ocuh nekog robinj rob pedofil stadion bolnic gomil vlak trgovack atentat masakr djece ih prostitu ubojic',
    act: 'seks jeb silov dir pip kar zlostav gol porno pornogr pedofil uzbud uzbuđ pal drk masturb bomb raznij raznes dig atentat masakr pokolj puca upuc ubi pobi izbo zadav zakla otrov ricin cijanid sarin eksploz prod kup robinj rob prostitu ubojic mijenj razmjen zapal drkam raznijet',
    intent:
      'ja zel hoc htio planir namjer imam moram pomozi kako daj pusti traz prod mijenj razmjen posalj kupu tko ko gdje imas sam koji nauc ubit otrovat tjer prisilj me naprav unajm treb drkam planiram tjeram trazim raznijet',
  },
});
