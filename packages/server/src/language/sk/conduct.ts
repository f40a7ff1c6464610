import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const places =
  '(?:na (?:kavu|kavicku|kafe|pivo|veceru|obed|drink|rande|prechadzku|vino|pohar|poharik|zmrzlinu|schodzku|pizzu|vylet)|do (?:kina|restauracie|baru|kaviarne|krcmy))';
const withOthers = '(?! (?:s|so) (?!tebou|mnou))';
/** Words between, but not "with my sister". */
const gap = (count: number): string => `(?:(?!(?:s|so) (?!tebou|mnou))\\w+,? ){0,${count}}`;
const service = `(?:${messengers}|fb|ig|facebook|fejsbuk)\\w{0,3}`;
const details = `(?:(?:telefonne )?cislo|telefon|mobil|e-?mail|mail|adresu|kontakt|${service})(?! (?:topanok|stranky|uctu|jedna|na (?:doktora|zubara|kader)))`;
const whose = '(?:svoje|svoj|svoju|tvoje|tvoj|tvoju|moje|moj|moju|nase)';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:stretneme|stretnime|zideme) sa${withOthers}|sa ${gap(3)}(?:stretneme|zideme)${withOthers}`,
    `(?:mozeme|mohli by sme|mali by sme|musime|chcem|chcela? by som|rada? by som|rad by som|kedy|kde|chces|chcela? by si|nechces|nechcela? by si|mas chut|dockat,? kym|tesim sa,? (?:ked|kym)|dufam,? ze|slubujem,? ze|co keby sme) ${gap(4)}(?:(?:sa|ta|teba) ${gap(3)}(?:stretnut|zist|vidiet|stretli|videli|videla?|stretla?|spoznala? (?:osobne|nazivo|na zivo)|spoznat (?:osobne|nazivo|na zivo)|navstivit|navstivila?|vyzdvihnut|stretneme|uvidime|uvidim)|(?:stretnut|zist|vidiet) (?:sa|ta))(?! (?:(?:s|so) (?!tebou|mnou)|na fot|v zrkadle|na obraz))`,
    `(?:prid|prides|pridem|stav sa|stavis sa|stavim sa|zastav sa|zastavim sa|doraz|dorazim|dorazis|zajdi) (?:\\w+ ){0,3}(?:ku mne|k tebe|ku tebe|za mnou|za tebou|u mna|u teba|po teba)|(?:vyzdvihnem|navstivim) ta|(?:navstiv|navstivis|vyzdvihni|vyzdvihnes) ma`,
    `(?:pod(?:me)?|pojdeme|pojdes|zajdeme|zajdime|zajdes|ideme|pozyvam ta|pozvem ta|zoberiem ta|vytiahnem ta|vyrazime|vyrazme|skocime|skocme|co tak|co povies|(?:mozeme|mohli by sme|chces|chcela? by si|nechces|nechcela? by si|mas chut|mas cas) (?:\\w+ )?(?:zajst|ist|vyrazit|skocit)) ${gap(4)}${places}${withOthers}`,
    `(?:ked|kedy|kym) sa (?:\\w+ ){0,2}(?:stretneme|uvidime|zideme)|(?:raz|niekedy|coskoro|skoro|jedneho dna) sa (?:\\w+ ){0,2}(?:stretneme|uvidime|zideme)|nas(?:e|a) (?:prve |prva )?(?:rande|schodzka|stretnutie)|uvidime sa ${gap(3)}(?:zajtra v|dnes v|vecer v|o \\d{1,2}|(?:v|na) (?:kaviarni|parku|restauracii|meste|centre|bare|kine|stanici)|nazivo|na zivo|osobne|u mna|u teba)|(?:spoznat sa|spozname sa|stretnutie|stretnut sa|vidiet sa|schodzka|rande) (?:nazivo|na zivo|osobne)`,
  ),
  contact: phrases(
    `(?:daj|das|posli|posles|napis|povedz|prezrad|poslem|dam|pridam|tu je|tu mas|ake je|aky je|vymenme si|vymenime si|uloz si) (?:(?:mi|ti|si|sem) ){0,2}${whose} (?:sukromn\\w{1,2} |aktualn\\w{1,2} |nov\\w{1,2} )?${details}`,
    `(?:daj|das|posli|posles|napis|dam|poslem|nechas|nechaj|povedz) (?:mi|ti) (?:na seba |sem )?${details}|ake mas (?:telefonne )?cislo(?! (?:topanok|uctu|stranky))|aku mas adresu|aky mas (?:e-?mail|mail|insta\\w*)|vymen(?:me|ime) si (?:cisla|kontakty)`,
    `(?:moje (?:telefonne )?cislo|moj (?:telefon|mobil|e-?mail|mail|${service})|moja adresa) je`,
    `(?:napis|pis|ozvi sa|zavolaj|volaj|pridaj|najdi|najdes|sleduj) (?:si )?(?:mi |ma )?(?:\\w+ ){0,2}(?:na|cez|pod) (?:moj |moje |mojom )?(?:${service}|mail|cislo|\\+?\\d)`,
    `(?:podme|prejdime|prejdeme|presunme sa|presunieme sa|mozeme (?:si )?(?:\\w+ )?(?:pisat|prejst|pokracovat|pokecat|presunut)|pokracujme|pokracovat|pisme si|pisat si) (?:\\w+ ){0,3}(?:na|cez) ${service}`,
    `(?:mas|si na) (?:tiez |nahodou |aj )?${service}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:posli|posles|pozicaj|pozicias|pozicas|daj|das|kup|kupis|zaplat|zaplatis|preved|prevedies|dobi|daruj) mi (?:(?:prosim|nejak[eyu]|trochu|par|aspon|nov[yu]) ){0,3}(?:peniaze|penazi|prachy|love|eur\\w?|dolar\\w{0,2}|darcekov\\w{1,2} (?:kart\\w|poukaz\\w{0,2})|darcek|darceky|kredit\\w?|mince|letenku|listok|mobil|telefon|\\d+ ?(?:eur\\w?|€|dolarov))',
    '(?:mozes|mohol by si|mohla by si|zvladnes|nemohol by si|nemohla by si) (?:mi )?(?:\\w+ ){0,4}(?:pozicat|poslat|previest|dat|zaplatit|kupit|dobit) (?:mi )?(?:\\w+ ){0,3}(?:peniaze|prachy|najom|ucet|ucty|darcek|letenku|listok|darcekov\\w{1,2}|kredit|\\d+)',
    `na (?:moj ucet|moje konto|(?:moj )?(?:${purses}))|cislo (?:mojho )?uctu je|moj (?:ucet|${purses}) je|moje cislo uctu`,
    'potrebujem (?:\\w+ ){0,3}(?:peniaze|prachy) (?:od teba|na (?:najom|lieky|listok|jedlo|letenku|moj|moje|ucty)|aby som)',
  ),
  negation: phrases(
    '(?<!preco (?:\\w+ ){0,2})ne(?:mozem|mozeme|mohol by som|mohla by som|chcem|chcu|budem|budeme|bude|stretnem|stretneme|pridem|uvidime|pojde|ide|da|dam|davam|posielaj|posli|mam|daj|potrebujem|pojdem|poskytnem|poskytujem|smiem|smieme)(?! sa dockat)|nie(?! je daleko)|nikdy|bez|(?<!co )keby\\w{0,4}|sen|snivalo|predstav\\w{0,3}|bohuzial|namiesto|skoda|ziadn\\w{1,3}',
  ),
  turnedDown: phrases(
    'ale|bohuzial|lenze|skoda|len tu|iba tu|neda sa(?: to)?|to sa neda|nie je mozne|nejde to|to nejde',
  ),
  underAge: phrases(
    '(?:mam|budem mat|mal som|mala som) (?:(?:este len|len|iba|skoro|zatial|prave|nedavno|coskoro|uz|vlastne|teraz) ){0,2}(?:1[0-7]|[6-9]|desat|jedenast|dvanast|trinast|strnast|patnast|sestnast|sedemnast) (?:rokov|rokoch)(?= ?(?:$|[,;!)]|a |ale |haha|lol))|mam (?:len |iba |este len )?(?:1[0-7]|(?:sest|sedem|pat|str|tri)nast)(?=,? a ty| ?$)',
    'som (?:este |zatial |stale )?(?:neplnolet[ay]|malolet[ay]|neplnolet[ya]|pod 18|na zakladnej(?: skole)?|v (?:[6-9]|siestej|siedmej|osmej|deviatej) triede|(?:sestnast|sedemnast|patnast|strnast)rocn[ay])|(?:este )?nemam (?:este )?(?:18|osemnast)(?= ?(?:$|[,;!)]|rokov))',
  ),
  modelRefusal: phrases(
    'ako (?:ai|umela inteligencia|(?:velky )?jazykovy model|(?:ai|virtualn[ya]) asistent(?:ka)?),? (?:nie )?(?:ne)?(?:mozem|som|mam|smiem|musim|viem|dokazem)',
    'som (?:len |iba )?(?:(?:velky )?jazykovy model|(?:ai|virtualn[ya]) asistent(?:ka)?)',
    '(?:ospravedlnujem sa|prepac|prepacte|je mi luto|luto mi je|mrzi ma to|bohuzial),? (?:ale )?(?:s tym |to )?(?:nemozem|nedokazem|nie som schop\\w{1,3}) (?:\\w+ ){0,3}(?:pomoct|vyhoviet|splnit|generovat|vygenerovat|napisat|vytvorit|pokracovat|odpovedat na|zucastnit)',
    '(?:v rozpore s|porusuje|proti) (?:mojimi |moje |mojim |nasimi )?(?:pravidl\\w{1,3} (?:pouzivania|pouzitia)|(?:bezpecnostn\\w{1,3}|etick\\w{1,3}) zasad\\w{1,3}|pokyn\\w{1,3}|smernic\\w{1,3}|programovan\\w{1,3})',
  ),
};
