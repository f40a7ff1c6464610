import type { SexualTermRule } from '../language-pack.ts';
import { latinWords } from '../latin-words.ts';

// "Sukat" are Finnish socks, "kunde" customers, "pták" a bird, "kozy" goats, "péro" a pen; "kunda", "píča" and "čurák" mere
// swearing: those need company.
const hard = '(?:tvrd|stojic|ztvrdl|napnut)\\w{1,4}';
const wet = '(?:moj|tvoj|tv|mokr|tesn|vlhk|oholen|horkou?|nadrzen)\\w{1,3}';
const thing = '(?:ptak(?:a|em|u)?|pero|pera|perem|curak(?:a|em)?|kokot(?:a|em)?|penis(?:em|u)?|klack?(?:em)?)';
const cunt =
  '(?:kund(?:a|u|e|y|icka|icku|icce|icky)|pic(?:a|u|e|i|ka|ku|ce|icka|icku)|vagin(?:a|u|e|y)|sterbin(?:a|ku|ka))';

export const sexualTerms: SexualTermRule[] = [
  {
    name: 'sexual_anatomy',
    pattern: latinWords(
      `${hard} (?:\\w{2,12} )?${thing}|(?:tvuj|muj|tvoje|moje|tvyho|myho|tveho|meho) (?:${hard} )${thing}|(?:tvuj|tvyho|tveho|jeho) (?:curak(?:a)?|kokot(?:a)?|penis|ptak(?:a)?)`,
      `${wet} (?:\\w{2,12} )?${cunt}|kundick\\w{1,2}|(?:do|v) (?:tvoji |moji |me |tve )?(?:kundicky|kundicce|vaginy|vagine|picky|picce)`,
      'penis(?:em|u|y)?|vagin(?:a|u|y|ou)',
      'klitoris(?:u|em)?|postevacek',
      'cec(?:ky|icky|kama)|(?:tvoje|tvy|velky|velke|pevne|nahe|obri) kozy(?! (?:na|v|ve|u|se|z))',
      '(?:tvrd|ztvrdl|nabehl|citliv)\\w{1,2} (?:\\w{2,9} )?bradavk\\w{1,3}|(?:tvoje|tve|tvy) bradavky',
      'erekc(?:e|i)',
      'sperma|spermatem|spermatu',
      'dild[oa]|vibrator(?:em|u|y)?|robertk(?:em|a)',
    ),
  },
  {
    name: 'sexual_acts',
    pattern: latinWords(
      '(?:o|vy|pre)sukat|(?:o|vy|pre)suk(?:am|as|ej|al[ay]?|u)|(?:sukat|sukam|sukej|sukas|zasukat) (?:te|me|si|se|tvrde|poradne|spolu)|(?:te|me|se|si|spolu|mnou|tebou) (?:\\w{2,10} ){0,2}(?:sukat|sukam|sukal[ay]?|zasukat)|sukani|sukacka',
      '(?:o|vy|pro|za|roz)?mrd(?:at|am|as|ej|ame|ani|al[ay]?)(?! (?:na (?:to|vsechno|ne|vas)|to))|mrdack\\w|mrdk(?:a|u|ou)',
      '(?:o|za)?prcat|(?:o|za)?prcej|(?:o|za)prcam|prcam te|prcani',
      '(?:opichat|zapichat si|si zapichat|vopichat|zapichame si|zapichat)|(?:te|mnou|tebou) (?:\\w{2,10} ){0,2}pichat|pichej me|pichat (?:te|me) (?:\\w+ )?(?:tvrde|zezadu|cely|az|celou)|(?:jebat|ojet|ojebat|vojet|projet) te|(?:te|me) (?:\\w{2,10} ){0,2}(?:ojet|vojet|ojebat)|ojed me|vojed me',
      `vykour(?:it|im|is|i) (?:ti|mi|ho|mu|te|${thing})|(?:ti|mi|ho) (?:\\w{2,10} ){0,2}vykour(?:it|im|is)|kour(?:it|im|is) (?:ti |mi |mu )?(?:ho|${thing})|oral(?:ek|ku)? ?(?:do pusy|hluboky)`,
      `(?:vy|o|po)?(?:liz|cuc|saj|sat|kous)(?:at|u|es|ej|am|as|e|i)? (?:ti |mi |ho |tvoj\\w |moj\\w |tv\\w{1,4} ){0,2}(?:${thing}|${cunt}|bradavk\\w{1,3}|klitoris|koule|zadek|cecky)|(?:vy)?liz(?:at|u|ej|es) (?:te|me|ti) (?:tam|dole|mezi)|vylizat te|vylizu te|(?:te|me) vylizat`,
      'masturb\\w{2,9}|onan(?:ovat|uju|uji|ie|ii)|hon(?:it|im|is) (?:si|ti) (?:ho|ptaka|pero|curaka)|(?:si|ti) (?:ho )?(?:vyhonit|vyhonim)|vyhonit (?:si|ti)|prst(?:it|im|is|il[ay]?) (?:te|me|si|se)|(?:si|te|me|se) (?:\\w{2,9} )?prst(?:it|im)|hraju si se sebou|hrat si se sebou|dotyk(?:am|as|ej) se (?:tam dole|mezi|na klit)',
      'orgasm\\w{1,4}|orgazm\\w{1,4}|vyvrchol(?:im|it|is|en\\w) (?:v tobe|ve mne|s tebou|spolu)|dovedu te k vrcholu',
      'udel(?:am|as|ej|at) se (?:do|na (?:me|tebe|tvoj|tvuj|prsa|oblicej)|v tobe|ve mne|ti|pusou)|(?:udelam|udelat|udelej) (?:te|me) (?:jazykem|rukou|pusou|prsty)|(?:vy|na|o)?strik(?:at|am|nout|nu|ej|as) (?:ti |se )?(?:do|na) (?:tebe|pusy|me|tvar\\w?|prsa|kozy|oblicej|ust|bricho|zad\\w)|vystrikat se|ejakul\\w{2,7}',
      '(?:oraln|analn|skupinov|divok|drsn|tvrd)\\w{1,3} sex\\w{0,2}|(?:oraln|analn)\\w{1,3} styk\\w{0,2}|chut na sex|sex po telefonu|sexting|do zadku (?:te|me|mi|ti)|(?:te|me|mi|ti) do (?:zadku|prdele) (?:sukat|mrdat|strcit|pichat|vrazit)|anal(?= ?(?:$|[,.!?]))',
      'rozt(?:ahni|ahnout|ahnu|ahnes|ahuju|ahla) (?:mi |pro me |siroce |svoje |ti )?(?:nohy|nozky|stehna)|na pejska (?:si|te|me)|(?:vem|vezmi|vezmu|vzit|beru|ber) (?:si )?(?:me|te) (?:\\w{2,9} )?(?:zezadu|na pejska|tvrde|drsne)|(?:zezadu|na pejska) (?:te|me) (?:\\w{2,9} )?(?:vzit|sukat|mrdat|sukal|vezmu)',
      'nadrzen(?:a|y|ej|ou|yho)|(?:jsem|jsi|delas me|budu|uz jsem) (?:\\w{2,9} ){0,2}(?:mokra|vlhka) (?:pro tebe|z tebe|mezi|jen|dole|kdyz na tebe)|stoji mi(?= ?(?:$|[,.!?]|jak|kdyz|ptak|pero|z tebe))|postavil se mi',
      '(?:strc(?:it|im|is|)|strkam|zasun(?:out|u)|zaraz(?:it|im)|vrazit|vrazim|vraz) (?:(?:ti|mi|ho|do tebe) ){1,3}(?:do (?:tebe|me|pusy|kundy|pici|zadku|prdele|kundicky|picky)|tam|hluboko|ptaka|prsty?)|(?:vnikn|pronikn|vstup)\\w{1,4} do (?:me|tebe)|prirazet|prirazej|(?:citit|chci|ucitit) (?:te|ho) (?:\\w{2,9} )?v sobe|sednout (?:ti|mi) na (?:oblicej|ptaka|pero)|sedni mi na (?:oblicej|ptaka)',
      'gang ?bang\\w{0,2}|grupac\\w{0,2}|pornak|spolknout (?:sperma|semeno)',
    ),
  },
];
