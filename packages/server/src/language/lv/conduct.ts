import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

// "Uz tikšanos" takes leave and proposes nothing; "nesatiksimies" is another word than "satiksimies".
const gap = (most: number): string => `(?:[\\w'.:]+ ){0,${most}}`;
const app = `(?:(?:${messengers}|vatsap|votsap|watsap|feisbuk|snapcat|cats?ap)\\w{0,4}|insta|tiktok\\w{0,3}|e-?past(?:u|a|s))`;
const teens =
  '(?:1[0-7]|[6-9]|desmit|vienpadsmit|divpadsmit|trispadsmit|cetrpadsmit|piecpadsmit|sespadsmit|septinpadsmit)';
const when =
  '(?:rit|sodien|sovakar|parit|vakara|nedelas nogale|sestdien|svetdien|piektdien|plkst|pulksten|astonos|septinos|sesos|\\d)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:satiksimies|satiksies ar mani|satiksu tevi|satiekamies|tiksimies|varam (?:\\w+ ){0,2}satikties|varetu (?:\\w+ ){0,2}satikties|gribi (?:\\w+ ){0,2}satikties|gribu (?:\\w+ ){0,2}(?:tevi satikt|satikties|tevi redzet klatiene)|vajag (?:\\w+ )?satikties|jasatiekas|satikties ar tevi|(?:kad|kur) (?:mes )?(?:beidzot )?(?:satiekamies|satiksimies|tiekamies|tiksimies)|tiekamies (?:\\w+ )?${when}|tikties (?:${when}|klatiene|ar tevi))`,
    `(?:redzesimies|redzamies|redzeties) (?:\\w+ )?(?:klatiene|realaja dzive|pie (?:manis|tevis)|kafejnic\\w+|${when} (?:plkst|pie|kafej|parka)\\w*)`,
    `(?:aiziesim|aizejam|iesim|ejam|varam aiziet|gribi aiziet|aizbrauksim|iedzersim|iedzeram|padzersim|ieturesim|paedisim|nac) ${gap(3)}(?:kafij\\w+|kino|randin\\w+|vakarin\\w+|pusdien\\w+|restoran\\w+|pastaig\\w+|bar\\w{0,2}|vinu kopa|alu kopa)(?! (?:ar (?:draug|mamm|kole)|dzert viena))`,
    `(?:brauc|atbrauc|nac|atnac|piebrauc|ciemos) ${gap(2)}(?:pie manis|ciemos|uz maniem majam|sovakar)|(?:apciemo mani|apciemosi mani)|(?:es )?(?:atbrauksu|atnaksu|piebrauksu|iebrauksu|aizbrauksu) ${gap(2)}(?:pie tevis|pec tevis|tev pakal|ciemos)`,
    `(?:es )?(?:panemsu|savaksu|aizvedisu|paksu) tevi (?=\\w)${gap(1)}(?:no (?:majam|darba)|${when}|uz (?:vakarin\\w+|randin\\w+|kino|kafij\\w+))|savaksu tevi`,
    `(?:kad|lidz|pec tam kad) (?:mes )?(?:beidzot )?(?:satiksimies|tiksimies)|(?:kadu dienu|reiz|drizuma|driz|gan jau) (?:mes )?(?:noteikti )?(?:satiksimies|tiksimies|redzesimies klatiene)|musu (?:pirmais |pirmo )?randin\\w+|(?:nevaru (?:vien )?sagaidit,? kad|gaidu,? kad) ${gap(3)}(?:satiksimies|satiksu|tiksimies|redzesu tevi klatiene)|pie manis vai (?:pie )?tevis|pie tevis vai (?:pie )?manis`,
  ),
  contact: phrases(
    `(?:iedod|dod|atsuti|pasaki|uzraksti|nosuti|suti|vari (?:iedot|atsutit|pateikt)|vai (?:iedosi|dosi|atsutisi)|iedosi|gribu|apmainisimies|sutu|nosutisu|iedosu|te ir|lai|kads ir|kada ir|kads|kada) (?:man |tev |ar )?${gap(2)}(?:sav[us]?|tav[us]?|tavs|tava|savu|man[us]?|mans|mana|manu|musu|numuriem)? ?(?:telefona |talruna |mobilo |majas |e-?pasta )?(?:numur(?:u|s|iem)|telefonu|talruni|adres[ie]|e-?past[us]|${app}(?: kont(?:u|s)| vards)?)(?= ?(?:$|[?,!;:.]|ir\\b|un\\b|tev|man|te|lai|pliz|ludzu|\\d))(?<!laimigais numurs)`,
    `man(?:s|a) (?:telefona |talruna |mobilais |majas |e-?pasta )?(?:numurs|telefons|adrese|e-?pasts|${app}(?: konts| vards)?) (?:ir|:|\\d+)`,
    `(?:raksti|uzraksti|pieraksti|zvani|piezvani|pazvani|pievieno|atrodi|mekle|seko|sazinies) (?:man|mani|ar mani) ?(?:labak |velak |sovakar )?(?:ieks |uz |pa |caur |no )?${app}|(?:piezvani|pazvani|zvani) man(?= ?(?:$|[?,!;]|sovakar|rit|velak|uz))`,
    `(?:pariesim|parejam|parcelsimies|turpinasim|turpinam|varam (?:parcelties|pariet|turpinat|rakstit)|rakstisimies|parrunasim) ${gap(2)}(?:uz |ieks )?${app}`,
    `(?:vai )?tev ir (?:ari )?${app}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:atsuti|nosuti|suti|parskaiti|ieskaiti|aizdod|iedod|dod|noperc|nopirksi|uzdavini|samaksa) man ${gap(3)}(?:naud(?:u|inu)|eiro|euro|dolar\\w+|kredit\\w+|moneta\\w*|davan\\w+|davanu kart\\w+|bilet\\w+|telefonu|iphone|bitcoin\\w*|kript\\w+|\\d+ ?(?:eiro|euro|€))`,
    `(?:vai )?(?:tu )?(?:vari|varetu|varesi|varetu) ${gap(2)}(?:man )?${gap(2)}(?:aizdot|atsutit|parskaitit|samaksat|apmaksat|iedot|nopirkt) ${gap(2)}(?:naud(?:u|inu)|eiro|\\d+ ?eiro|iri|rekinu\\w*|bilet\\w+|davan\\w+|kreditu)`,
    `(?:uz )?man(?:u|s) (?:bankas )?(?:kontu|konts|konta numurs|${purses})(?= ?(?:$|[?,!;:]|ir|\\w))(?<=uz [^.!?]{0,25}|konta numurs|iban|revolut|paypal)`,
    `man (?:steidzami |loti )?(?:vajag|vajadzetu|nepieciesama) ${gap(2)}(?:naud(?:u|a)|\\d+ eiro) (?:no tevis|lai|ire|rekin|parad)\\w*`,
  ),
  negation: phrases(
    'nevar(?!(?:u|am) (?:vien )?sagaidit)\\w*|nedrikst\\w*|nav|nekad|diemzel|zel|kaut|sapn\\w+|sapno\\w*|iedoma\\w*|nespej\\w*|neesmu|nesanak\\w*|neiz\\w+|negrib\\w*|neved\\w*|nedod\\w*|nedosu|nesuti|nevajag|neraksti|bez|ne|vieta|vakar|biju|bijam',
  ),
  turnedDown: phrases('bet|diemzel|zel|tikai te|tikai seit|ja vien|nav iespejams|neiespejami|nevaru|nevaram'),
  underAge: phrases(
    `man (?:ir |bus |palika |paliks ){1,2}(?:tikai |vel |tikko |gandriz |driz |tik ){0,2}${teens}(?= ?(?:$|[,;!)]|un |bet |haha|gad(?:i|ini)\\b|gadu(?! (?:pieredz|darba|staz))))(?! gad\\w+ (?:pieredz|darba|staz|ka))`,
    `man (?:tikai |tikko |vel |gandriz |driz |driz bus |driz paliks )${teens}(?= ?(?:$|[,;!)]|gadi\\b))`,
    '(?:es )?(?:esmu )?(?:vel )?(?:nepilngadig(?:s|a)|jaunak(?:s|a) par 18)|man (?:vel )?nav (?:vel )?(?:18|astonpadsmit)|macos (?:tikai )?(?:[5-9]|10)\\.? klase|eju (?:[5-9]|10)\\.? klase',
  ),
  modelRefusal: phrases(
    'ka (?:maksligais intelekts|(?:liels )?valodas modelis|(?:mi|ai)(?: asistente?| modelis)?|maksliga intelekta (?:asistente?|modelis))(?:,? es| nevaru| man| neesmu)',
    '(?:es )?esmu (?:tikai )?(?:valodas modelis|(?:mi|ai|virtuala?is?|maksliga intelekta) (?:asistente?|modelis|paligs))',
    `(?:atvaino|atvainojos|atvainojiet|piedod|piedodiet|diemzel|man zel),? (?:bet )?(?:es )?(?:ar so |ar to |taja |saja zina )?(?:nevaru|nedrikstu|nespeju) ${gap(3)}(?:palidzet|izpildit|turpinat|rakstit so|radit|sniegt|piedalities)`,
    '(?:nevaru|nespeju|nedrikstu) (?:palidzet ar (?:so|sadu|tadu)|izpildit (?:so|tavu|jusu) (?:pieprasijumu|lugumu|prasibu)|(?:radit|generet|veidot) (?:sadu|tadu|so) saturu)',
    '(?:pretruna ar|parkapj|neatbilst|ir pret) (?:man(?:am|as|u)|musu|satura|lietosanas) (?:\\w+ )?(?:vadlinij\\w+|politik\\w+|noteikum\\w+|pamatnostadn\\w+|programm\\w+)',
  ),
};
