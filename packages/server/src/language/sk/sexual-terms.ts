import type { SexualTermRule } from '../language-pack.ts';
import { latinWords } from '../latin-words.ts';

// "Sukat" are Finnish socks, "vták" a bird, "kozy" goats, "fajčiť" to smoke; "kokot", "piča" and "jebať" mere swearing:
// those need company.
const hard = '(?:tvrd|stojac|stvrdnut|napnut)\\w{1,4}';
const wet = '(?:moj|tvoj|mokr|tesn|vlhk|oholen|nadrzan)\\w{1,3}';
const thing = '(?:vtak(?:a|om|u)?|pero|pera|perom|curak(?:a|om)?|kokot(?:a|om)?|penis(?:om|u)?)';
const cunt = '(?:pic(?:a|u|e|i|ka|ku|ke|icka|icku|icke)|kund(?:a|u|icka|icku)|vagin(?:a|u|e|y)|sterbin(?:a|ku|ka))';

export const sexualTerms: SexualTermRule[] = [
  {
    name: 'sexual_anatomy',
    pattern: latinWords(
      `${hard} (?:\\w{2,12} )?${thing}|(?:tvoj|moj|tvojho|mojho) (?:${hard} )${thing}|(?:tvoj|tvojho|jeho) (?:curak(?:a)?|kokot(?:a)?|penis|vtak(?:a)?)`,
      `${wet} (?:\\w{2,12} )?${cunt}|picick\\w{1,2}|kundick\\w{1,2}|(?:do|v) (?:tvojej |mojej )?(?:picicky|picicke|vaginy|vagine|picky|picke)`,
      'penis(?:om|u|y)?|vagin(?:a|u|y|ou)',
      'klitoris(?:u|om)?|drazdec',
      'cec(?:ky|icky|kami)|(?:tvoje|velke|pevne|nahe|obrovske) kozy(?! (?:na|v|vo|u|sa|z))',
      '(?:tvrd|stvrdnut|citliv)\\w{1,2} (?:\\w{2,9} )?bradavk\\w{1,3}|tvoje bradavky',
      'erekci(?:a|i|u|e)',
      'sperma|spermou|spermy|spermu',
      'dild[oa]|vibrator(?:om|u|y)?',
    ),
  },
  {
    name: 'sexual_acts',
    pattern: latinWords(
      '(?:o|vy|pre)sukat|(?:o|vy|pre)suk(?:am|as|aj|al[ay]?)|(?:sukat|sukam|sukaj|sukas|zasukat) (?:ta|ma|si|sa|tvrdo|poriadne|spolu)|(?:ta|ma|sa|si|spolu|mnou|tebou) (?:\\w{2,10} ){0,2}(?:sukat|sukam|sukal[ay]?|zasukat)|sukanie|sukacka',
      '(?:o|vy|pro|za|roz)?mrd(?:at|am|as|aj|ame|anie|al[ay]?)(?! (?:na (?:to|vsetko|nich|vas)|to))|mrdack\\w|mrdk(?:a|u|ou)',
      '(?:pre|vy|po)?trtk(?:at|am|as|aj|ame|anie|al[ay]?)|pretrtkat',
      '(?:jebat|jebem|vyjebat|pojebat|prejebat|pichat|popichat|pretiahnut|pretiahnem|ojet) (?:ta|ma) (?:\\w{2,9} )?(?:tvrdo|zozadu|cel[aeu]|az|poriadne|do|na|cez|v|hned|dnes|(?= ?(?:$|[,.!?])))|(?:chcem|budem|idem|mozem|chcela? by som) (?:ta|ma) (?:\\w{2,10} ){0,2}(?:jebat|vyjebat|pojebat|pichat|popichat|pretiahnut|sukat)|jeb ma|pichaj ma|(?:mnou|tebou) (?:\\w{2,10} ){0,2}(?:jebat|pichat)|zapichat si|si zapichat',
      `vyfajc(?:it|im|is|i) (?:ti|mi|ho|mu|ta|${thing})|(?:ti|mi|ho) (?:\\w{2,10} ){0,2}vyfajc(?:it|im|is)|fajc(?:it|im|is) (?:ti |mi |mu )?(?:ho|vtaka|kokot(?:a)?)|vycucat (?:ti|ho)|vycucam (?:ti|ho)`,
      `(?:vy|o|po)?(?:liz|cuc|sat|bozkav)(?:at|em|am|as|es|aj|e)? (?:ti |mi |ho |tvoj\\w{0,3} |moj\\w{0,3} ){0,2}(?:${thing}|${cunt}|bradavk\\w{1,3}|klitoris|gule|zadok|cecky)|(?:vy)?liz(?:at|em|aj|es) (?:ta|ma|ti) (?:tam|dole|medzi)|vylizat ta|vylizem ta|(?:ta|ma) vylizat`,
      'masturb\\w{2,9}|onan(?:ovat|ujem|ia|ii)|hon(?:it|im|is) (?:si|ti) (?:ho|vtaka|pero|kokota)|(?:si|ti) (?:ho )?(?:vyhonit|vyhonim)|vyhonit (?:si|ti)|prst(?:it|im|is|il[ay]?) (?:ta|ma|si|sa)|(?:si|ta|ma|sa) (?:\\w{2,9} )?prst(?:it|im)|hram sa so sebou|dotyk(?:am|as|aj) sa (?:tam dole|medzi|na klit)',
      'orgazm\\w{1,4}|orgasm\\w{1,4}|vyvrchol(?:im|it|is|en\\w{1,2}) (?:v tebe|vo mne|s tebou|spolu)|dovediem ta k vrcholu',
      'urob(?:im|is|it|) sa (?:do teba|na (?:ma|teba|tvoj|prsia|tvar)|v tebe|vo mne|ti|pusou)|(?:urobim|urobit|urob) (?:ta|ma) (?:jazykom|rukou|pusou|prstami)|(?:vy|na|o)?striek(?:at|am|nut|nem|aj|as) (?:ti |sa )?(?:do|na) (?:teba|pusy|ust|ma|tvar\\w?|prsia|kozy|brucho|zad\\w{1,2})|vystriekat sa|ejakul\\w{2,7}',
      '(?:oraln|analn|skupinov|divok|drsn|tvrd)\\w{1,3} sex\\w{0,2}|(?:oraln|analn)\\w{1,3} styk\\w{0,2}|chut na sex|sex po telefone|sexting|(?:ta|ma|mi|ti) do (?:zadku|rite) (?:sukat|mrdat|strcit|pichat|vrazit)|anal(?= ?(?:$|[,.!?]))',
      'rozt(?:iahni|iahnut|iahnem|iahnes|ahuj|iahla) (?:mi |pre mna |siroko |svoje |ti )?(?:nohy|nozky|stehna)|na psika (?:si|ta|ma)|(?:vezmi|zober|zoberiem|vziat|zobrat|beriem|ber) (?:si )?(?:ma|ta) (?:\\w{2,9} )?(?:zozadu|na psika|tvrdo|drsne)|(?:zozadu|na psika) (?:si )?(?:ta|ma) (?:\\w{2,9} )?(?:vziat|zobrat|zoberiem|sukat|mrdat|vezmem)',
      'nadrzan(?:a|y|u|ou|eho)|(?:som|si|robis ma|budem|uz som) (?:\\w{2,9} ){0,2}(?:mokra|vlhka) (?:pre teba|z teba|medzi|len|dole|ked na teba)|stoji mi(?= ?(?:$|[,.!?]|ako|ked|vtak|pero|z teba))|postavil sa mi',
      '(?:strc(?:it|im|is|)|strkam|zasun(?:ut|iem)|vrazit|vrazim|vraz) (?:(?:ti|mi|ho|do teba) ){1,3}(?:do (?:teba|mna|pusy|pice|picky|picicky|zadku|rite)|tam|hlboko|vtaka|prsty?)|(?:vnikn|prenikn|vstup)\\w{1,4} do (?:mna|teba)|prirazat|prirazaj|(?:citit|chcem|ucitit) (?:ta|ho) (?:\\w{2,9} )?v sebe|sadnut (?:ti|mi) na (?:tvar|vtaka|pero)|sadni mi na (?:tvar|vtaka)',
      'gang ?bang\\w{0,2}|grupac\\w{0,2}|pornac|prehltnut (?:spermu|semeno)',
    ),
  },
];
