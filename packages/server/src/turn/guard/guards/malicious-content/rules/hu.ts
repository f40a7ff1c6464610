import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:kislannyal|kislanyokkal|kisfiuval|kisfiukkal|gyerekkel|gyerekekkel|kiskoruval|kiskoruakkal|\\d{1,2} ?eves(?:sel|sekkel| lannyal| kislannyal| fiuval| gyerekkel))';
const childA =
  '(?:kislanyt|kislanyokat|kisfiut|kisfiukat|gyereket|gyerekeket|kiskorut|kiskoruakat|\\d{1,2} ?eves(?:t|eket| lanyt| lanyokat| kislanyt))';
const childN = '(?:kislanyok|kisfiuk|gyerekek|kiskoruak|kis lanyok)';
const childR = '(?:kislanyokrol|kisfiukrol|gyerekekrol|kiskoruakrol)';
const place =
  '(?:az |a )?(?:iskola\\p{L}*|sulit|templom\\p{L}*|mecset\\p{L}*|zsinagoga\\p{L}*|palyaudvar\\p{L}*|allomas\\p{L}*|repuloter\\p{L}*|repter\\p{L}*|koncert\\p{L}*|egyetem\\p{L}*|korhaz\\p{L}*|stadion\\p{L}*|iroda\\p{L}*|vonat\\p{L}*|metro\\p{L}*|plaza\\p{L}*|hivatal\\p{L}*|munkahely\\p{L}*)';
const i = '(?:akarok|fogok|szeretnek|tervezek|keszulok|akarom|fogom|szeretnem|akarjuk|fogjuk|segits)';
const person =
  '(?:(?:a |az )?(?:felesegem|ferjem|exem|volt felesegem|volt ferjem|baratnom|baratom|fonokom|szomszedom|szomszed|anyam|apam|szuleim|batyam|ocsem|noverem|hugom|csaladom|gyerekeim|fiam|lanyom|tanarom|anyosom|neveloapam|kollegam)(?:at|et|t)?)';

export const hu = maliceRules({
  ruleName: 'hu',
  triggers:
    'olni arulok gyerekporno gyermekporno gyerekpornot gyermekpornot gyermekpornografia porno pornot pedofil meztelen meztelenul szex szexelni szexet dugni dugnam megdugni megdugnam megeroszakolni eroszakolni fogdosni izgatnak felizgatnak beindulok! bomba bombat bombak felrobbantom felrobbantani robbantani merenylet merenyletet meszarlast tomegmeszarlast lovoldozni leloni megolni megolom meggyilkolni eladok eladnek venni veszek rabszolga rabszolgat rabszolganot kenyszeritem utlevelet mereg merget megmergezni megmergezem ricint cianidot szarint robbanoszert bergyilkos bergyilkost leszurni megfojtani felgyujtani',
  phrases: {
    wants_children: [
      `(?:szexelni|dugni|szexelnek|szeretkezni|lefekudni|szexet) (?:akarok |szeretnek )?(?:egy )?${childI}`,
      `(?:egy )?${childI} (?:akarok |szeretnek |akarnek )?(?:szexelni|dugni|szexelnek|szexet|lefekudni|szex)`,
      `(?:egy )?${childA} (?:akarok |szeretnek |akarnek )?(?:megdugni|megeroszakolni|fogdosni|megdugnek|molesztalni)`,
      `(?:megdugni|megdugnam|megeroszakolni|megeroszakolnam|fogdosni) (?:egy |a )?${childA}`,
      `(?:izgatnak|felizgatnak|bejonnek|vonzanak) (?:engem )?(?:szexualisan )?(?:a )?${childN}`,
      `(?:a )?${childN} (?:izgatnak|felizgatnak|beinditanak)`,
      '(?:kis|kiskoru) ?(?:lanyokra|fiukra|gyerekekre)? ?(?:gyerekekre|kislanyokra|kisfiukra) (?:verem|recskazok|beindulok)',
      'gyerekek kepeire (?:verem|recskazok)',
      'pedofil vagyok',
      '(?:meg akarom|hadd|megdugnam|meg szeretnem) (?:dugni |dugjam |fogdosni |megdugjam |eroszakolni )?a (?:kislanyod|lanyod)(?:at)?',
    ],
    child_material: [
      '(?:van|keresek|eladok|elado|cserelek|kuldj|veszek|kinek van|kell|hol (?:talalok|lehet|veszek)|kaphatok)(?: \\p{L}+){0,3} (?:gyer(?:m)?ekporno\\p{L}*|gyerek porno\\p{L}*|cp(?= ?$))',
      'gyer(?:m)?ekporno\\p{L}* (?:van|keresek|eladok|elado|cserelek|kell|erdekel|veszek)',
      `(?:meztelen kepek\\p{L}*|meztelen fotok\\p{L}*|pornot?|nudes) (?:\\p{L}+ )?(?:${childR}|a (?:kis)?lanyodrol)`,
      `(?:${childR}|a (?:kis)?lanyodrol) (?:\\p{L}+ )?(?:meztelen (?:kepek\\p{L}*|fotok\\p{L}*|videok\\p{L}*))`,
    ],
    mass_violence: [
      `(?:fel ?robbantom|fel ?gyujtom|fel fogom (?:robbantani|gyujtani)|szet ?lovom|megtamadom|felrobbantjuk) (?:\\p{L}+ ){0,2}(?:${place})`,
      `${i} (?:\\p{L}+ ){0,2}(?:${place}) (?:\\p{L}+ ){0,2}(?:felrobbantani|robbantani|felgyujtani|szetloni|lovoldozni)`,
      `(?:fel akarom|fel akarjuk|fel szeretnem|fel fogom|fel fogjuk) (?:robbantani|gyujtani) (?:\\p{L}+ ){0,2}(?:${place})`,
      '(?:merenyletet|tomegmeszarlast|meszarlast|robbantast|iskolai lovoldozest) (?:fogok|akarok|tervezek|keszulok)(?: \\p{L}+)?',
      '(?:akarok|fogok|tervezek|keszulok) (?:\\p{L}+ )?(?:merenyletet|tomegmeszarlast|meszarlast)(?: \\p{L}+)?',
      '(?:minel tobb embert|mindenkit (?:az iskolaban|a munkahelyemen|a suliban)|az osszes (?:muszlimot|zsidot|ciganyt)) (?:\\p{L}+ )?(?:meg akarok olni|meg fogok olni|megolok|megolni|leloni|akarok megolni|lelovok)',
      '(?:meg akarok|meg fogok) olni (?:minel tobb embert|mindenkit)',
      '(?:elhelyeztem|leraktam|elrejtettem) egy bombat \\p{L}*',
    ],
    trafficking: [
      '(?:lanyokat|noket|embereket|rabszolgakat|gyerekeket|fiukat) (?:adok el|arulok|veszek|kinalok|csempeszek)(?: \\p{L}+)?',
      '(?:eladok|arulok|veszek|kinalok|csempeszek) (?:\\p{L}+ )?(?:lanyokat|noket|embereket|rabszolgakat|gyerekeket) (?:szexre|\\d+|bordelyba|prostitucio\\p{L}+|rabszolganak|a hataron)(?: ?\\p{L}+)?',
      '(?:szeretnek|akarok|hol lehet|hol tudok) (?:\\p{L}+ )?(?:szex)?rabszolga(?:t|not) (?:venni|vasarolni|eladni)',
      '(?:szex)?rabszolga(?:t|not) (?:akarok|szeretnek) (?:venni|vasarolni)',
      '(?:prostituciora|arra) kenyszeritem (?:oket|a lanyokat|a noket)',
      '(?:kenyszeritem|kenyszeritjuk) (?:oket|a lanyokat|a noket) (?:prostituciora|a prostituciora|szexre)',
      'elveszem (?:az|a) utlevel\\p{L}+(?: tol\\p{L}+)?',
    ],
    weapon_to_kill: [
      '(?:hogyan|hogy) (?:kell |lehet |tudok )?(?:csinaljak|keszitsek|kesziteni|csinalni|epitsek|keszitek|csinalok) (?:\\p{L}+ ){0,2}(?:bombat(?! furdo)|csobombat|robbanoszert|ricint|cianidot|szarint|merges gazt|merget)(?: \\p{L}+){0,6}',
      '(?:tanits meg|segits|mondd el hogyan (?:kell)?) (?:\\p{L}+ ){0,2}(?:bombat|csobombat|robbanoszert|ricint|cianidot|szarint)(?: \\p{L}+){0,4}',
      '(?:bombat|csobombat|robbanoszert|ricint|cianidot) (?:akarok|szeretnek|fogok) (?:kesziteni|csinalni|epiteni)',
      `(?:megmergezem|meg fogom mergezni|meg akarom mergezni|meg fogok mergezni) (?:\\p{L}+ ){0,1}(?:${person}|valakit|az embereket)`,
      '(?:melyik|milyen) mereg (?:\\p{L}+ ){0,4}(?:ol|megol|olne)(?: \\p{L}+){0,3}',
    ],
    kills_somebody: [
      `(?:meg fogom|meg akarom|meg kell|meg szeretnem|el akarom|le fogom|le akarom) (?:olni|gyilkolni|fojtani|szurni|loni|tenni lab alol) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `(?:megolom|meggyilkolom|leszurom|lelovom|megfojtom|kinyirom) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `(?:ma este|ma ejjel|holnap|ma) (?:megolom|lelovom|meggyilkolom) (?:\\p{L}+ ){0,1}${person}`,
      '(?:bergyilkost) (?:keresek|szeretnek|akarok|fogadok)|(?:keresek|ismersz|kell) (?:egy )?bergyilkost',
      '(?:vettem|szereztem) egy (?:pisztolyt|fegyvert|kest|puskat) (?:hogy|es) (?:\\p{L}+ ){0,2}(?:megoljem|lelojem|leszurjam|megolom|lelovom)(?: \\p{L}+){0,3}',
    ],
  },
  undoneBefore:
    '(?:(?:nem|soha|sose|o|aki|valaki|emberek|pasi|ferfi|miatt|elitelt|letartoztattak|ellen|tilos) (?:akarta |akarja |hogy )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:kellene|megerdemli\\p{L}*) (?:\\p{L}+ ){0,2}(?:borton\\p{L}*|rohadni\\p{L}*)|(?:undorito|beteg|bun|szornyu)|(?:a jatekban|jatekban|filmben|alomban|sakkban)|a nevetestol|miatt)',
  innocent:
    '(?:jatek|filmb|film |filmet|konyv|regeny|sorozat|almo|gta|minecraft|fortnite|netflix|dokumentum|podcast|hirek|hirekben|ujsag|cikk|letartoztat|elitel|borton|rendor|ugyesz|birosag|ugyved|biro |szocialis|pszicholog|terap|aldozat|tulelo|gyerekkoromban|gyerekkent|amikor (?:\\d|kicsi|gyerek)|kicsi koromban|(?:megeroszakoltak|molesztaltak|eladtak|molesztalt|megeroszakolt|fogdosott) (?:engem|kicsi|gyerek|amikor)|a nagybatyam|a neveloapam|viccel|vicc|haha|hehe|lol|xd|haboru|naci|hitler|terrorist|hogy lehet|szornyu|a pedofilokat|a pedofiloknak|pedofilok)',
  words: {
    whom: 'gyer gyerm kislan kisfi kis kisko lany lanyod fiu eves iskol sulit suli templom mecset zsinag palyaud repter repter koncert ember minden musz zsido cigany felesegem felesegemet ferj ferjem ex exem exemet barat fonok szomszed anya anyam apa apam szul test baty noverem csalad tanar nevelo valaki rabszol nok pedofil plaz korhaz stadion tomeg vonat hivatal munkahely merenyl meszar bergyilk oket prostit gyerek lanyok',
    act: 'szex dug megdug eroszak megeroszak fogdos molesz meztel porno gyerekp gyermekp pedofil izgat felizgat beindul ver recsk bomb robb felrobb gyujt merenyl meszar lo lelo lovol ol olni megol gyilk meggyilk szur leszur fojt mereg merg megmerg ricin cianid szarin elad arul ven vesz rabszol prostit bergyilk cserel kinyir kenyszer verem',
    intent:
      'akar szeretn fog fogom fogok terv keszul meg fel hogy hogyan segits hadd keres elad cserel kuldj vesz kinek van kell hol vagyok melyik tanit felrobb megmerg kenyszer megol lelov elhely lerak vettem ismersz megdugnam izgatnak verem tervez keresek arulok',
  },
});
