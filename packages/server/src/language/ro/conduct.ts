import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const days =
  '(?:maine|diseara|azi|astazi|deseara|poimaine|sambata|duminica|vineri|joi|miercuri|marti|luni|in weekend|weekendul asta|saptamana viitoare|curand)';
const places =
  '(?:in oras|la (?:cafenea|gara|metrou|mall|restaurant|o cafea|cafea|cina|film|cinema|hotel|mine|tine|locul|parc)|in (?:parc|centru|persoana|fata)|fata in fata)';
const sums =
  '(?:bani|banii|lei|euro|ron|dolari|card(?:uri)? cadou|voucher(?:e)?|cadou(?:ri)?|credit(?:e)?|monede|bitcoin|crypto|bilet(?:ul)?|\\d+ ?(?:de )?(?:lei|euro|ron|dolari))';

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:hai(?:de)?(?: sa)?|vrei(?: sa)?|putem(?: sa)?|am putea(?: sa)?|ar trebui sa|vreau sa|as vrea sa|mi-ar placea(?: mult)? sa|abia astept(?: sa)?|poate|ce zici(?: sa)?|o sa|vom putea|sper sa|imi doresc sa|ti-ar placea sa|cand) (?:(?:[a-z]|-)+ ){0,3}(?:ne (?:vedem (?:${days}|${places}|la \\d|live|pe bune|in realitate)|int[ai]lnim|cunoastem (?:fata in fata|in persoana|live|pe viu))|te (?:vad|cunosc) (?:in persoana|fata in fata|live|pe viu|${days}|la )|te (?:int[ai]lnesc|vizitez|scot)|ma int[ai]lnesc cu tine|ies(?:im)? (?:cu tine|${places}|${days}|undeva|impreuna|la )|bem (?:o cafea|un suc|o bere|un vin|ceva)(?: ${days}| impreuna)?)`,
    `ne (?:vedem|int[ai]lnim)(?: si noi)? (?:${days}|${places}|la (?:ora )?\\d|pe viu|live)`,
    `(?:${days}|la (?:ora )?\\d{1,2}|pe) (?:(?:[a-z]|-)+ ){0,2}ne (?:int[ai]lnim|vedem (?:${places}|la))`,
    `(?:cand|pana|dupa ce|daca) (?:o sa |vom |in sfarsit |intr-un final )?ne (?:vom |in sfarsit )?(?:int[ai]lni|int[ai]lnim|vedea fata|vedea in)|(?:intr-o zi|candva|curand|sigur) (?:o sa )?ne (?:vom )?(?:int[ai]lni|int[ai]lnim)|ne vom (?:int[ai]lni|vedea (?:curand|${days}|in|fata|intr))|prima noastra int[ai]lnire`,
    '(?:vino|vii|sa vii|treci|trece|hai) (?:(?:[a-z]|-)+ ){0,2}(?:la mine|pe la mine|acasa la mine|sa ma vezi)|(?:vin|sa vin|trec|pot veni|o sa vin|voi veni) (?:(?:[a-z]|-)+ ){0,2}(?:la tine|pe la tine|dupa tine|acasa la tine)|te (?:iau|astept|pot lua) (?:[a-z]+ )?(?:de acasa|cu masina|de la|in fata|la (?:gara|metrou|cafenea|restaurant))|la (?:tine|mine) sau la (?:tine|mine)|(?:sa )?te vizitez|viziteaza-?ma',
    `te (?:invit|scot|duc) (?:(?:[a-z]|-)+ )?(?:la (?:o |un )?(?:cafea|cina|film|masa|restaurant|plimbare|bere|suc|teatru|concert)|in oras)|(?:mergem|iesim|bem) (?:[a-z]+ ){0,2}(?:la (?:o |un )?(?:cafea|cina|film|restaurant|plimbare|bere|suc)|in oras|o cafea|un suc) (?:${days}|impreuna|noi doi)`,
  ),
  contact: phrases(
    `(?:da-?mi|dai-?mi|imi dai|mi-ai da|trimite-?mi|imi trimiti|lasa-?mi|spune-?mi|zi-?mi|scrie-?mi|iti dau|iti trimit|iti las|ti-l dau|sa-?ti dau|sa facem schimb de|care (?:e|este|ti-e|iti e)|poti sa-?mi dai|vrei|noteaza|iata|uite|ia) (?:[a-z]+ ){0,2}(?:numarul|nr|numar|numarul de telefon|telefonul|mailul|e-?mail-?(?:ul)?|adresa(?: de)?|contul|${messengers}(?:-?ul|ul)?)(?: de (?:telefon|mail|e-?mail|acasa))? ?(?:tau|meu|ta|mea|de telefon|unde stai|(?=$))(?! (?:norocos|preferat|favorit|la (?:pantofi|picior)|de (?:familie|pantofi)))`,
    `(?:numarul|telefonul|nr|mailul|e-?mail-?ul|adresa|${messengers}(?:-?ul)?)(?: de (?:telefon|mail|e-?mail|acasa))? (?:meu|mea) (?:e|este|il gasesti|:)|(?:numerele|numere) de telefon(?= ?(?:$|[,!]))`,
    `(?:scrie-?mi|suna-?ma|adauga-?ma|cauta-?ma|gaseste-?ma|ma gasesti|contacteaza-?ma|urmareste-?ma|vorbeste-?mi|da-?mi (?:un )?(?:add|mesaj|semn)|iti scriu|te caut|te adaug|te sun) (?:[a-z]+ ){0,2}(?:pe|la|prin) (?:(?:contul meu de )?${messengers}|numarul|\\+?\\d)`,
    `(?:hai(?:de)?(?: sa (?:vorbim|trecem|continuam|ne mutam|scriem))?|putem (?:vorbi|trece|continua|sa vorbim)|trecem|vorbim|continuam|ne mutam|sa vorbim|mai bine) (?:[a-z]+ ){0,2}pe ${messengers}`,
    `(?:ai|esti pe|folosesti|ai cont de) (?:si )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:trimite-?mi|da-?mi|imprumuta-?(?:mi|ma)|cumpara-?mi|fa-?mi (?:un )?cadou|transfera-?mi|plateste-?mi|ofera-?mi|pune-?mi|baga-?mi) (?:(?:[a-z]|-)+ ){0,3}(?:${sums}|telefon(?:ul)?|chiria|factura|iphone)`,
    `(?:poti|ai putea|imi poti|mi-ai putea|vrei|ai vrea) (?:sa )?(?:te rog )?(?:sa )?(?:-?mi |imi |ma )?(?:(?:sa-?mi|mi) )?(?:trimi(?:ti|te)|da(?:i)?|imprumu(?:ti|ta)|plat(?:esti|i)|cumper(?:i|a)|cumpara|ajuta|ajuti cu) (?:(?:[a-z]|-)+ ){0,3}(?:${sums}|chiria|factura|facturile|telefon)`,
    `(?:imi )?(?:trimi(?:ti|te)|imprumu(?:ti|ta)-?(?:mi|ma)?) (?:(?:[a-z]|-)+ ){0,2}\\d+ ?(?:de )?(?:lei|euro|ron|dolari)`,
    `(?:in|pe|prin|la) (?:contul meu(?! de (?:insta|face|tik))(?: bancar)?|(?:contul meu de )?(?:${purses}))(?= ?(?:$|[,;!]))|(?:iban-?ul|contul) meu (?:bancar )?(?:e|este|:)`,
    'am (?:mare )?nevoie (?:urgenta )?de (?:[a-z]+ )?bani (?:de la tine|pentru|ca sa|sa)|imi trebuie (?:niste )?bani (?:pentru|ca sa|de la tine|sa)',
  ),
  negation: phrases(
    'nu(?! (?:vrei|ai vrea|ti-ar placea|mai pot (?:de nerabdare|astepta)|pot sa astept))|nu-(?:ti|mi|i|l|s)|n-(?:am|o|ar|as)|niciodata|nici|fara|de-as putea|daca as putea|as vrea sa pot|imagineaza|visez|vis|visam|in loc(?: sa)?|imposibil',
  ),
  turnedDown: phrases('dar|insa|din pacate|nu se poate|nu pot|doar aici|imposibil|pacat'),
  underAge: phrases(
    '(?<!\\b(?:cand|cat|pe vremea cand|de cand) )(?:am|voi avea|fac|o sa am|o sa fac|implinesc|am implinit) (?:doar |numai |abia |aproape |deja |inca |si eu |maine |curand |de curand )?(?:1[0-7]|[6-9]|zece|unsprezece|doisprezece|douasprezece|treisprezece|paisprezece|patrusprezece|cincisprezece|saisprezece|saptesprezece|unspe|doispe|treispe|paispe|cinspe|saispe|saptespe) (?:ani|anisori)(?! (?:de|vechime|experienta|in|diferenta|mai))',
    '(?:sunt|inca sunt) (?:inca |doar )?(?:minora?|sub 18)(?! (?:in|la) )|(?:nu|n-)(?: am| ?am)? (?:inca |implinit )?(?:inca |implinit )?(?:18|optsprezece) ani|nu sunt (?:inca )?majora?|sunt (?:in|elev[a]? in) clasa a (?:v|vi|vii|viii|ix|[5-9]|opta|noua|saptea|sasea)(?:-a)?',
  ),
  modelRefusal: phrases(
    '(?:ca|fiind|in calitate de|sunt doar) (?:un |o )?(?:ai|ia|inteligenta artificiala|model (?:lingvistic|de limbaj)(?: ai)?|asistent (?:virtual|ai))(?: [a-z]+)?,? (?:nu|trebuie|sunt|imi pare|n-)',
    'sunt (?:doar |numai )?un (?:model (?:lingvistic|de limbaj)|asistent (?:virtual|ai))|(?:ca|in calitate de) (?:model (?:lingvistic|de limbaj)|asistent ai)',
    '(?:imi pare rau|scuze|imi cer scuze|ma scuzati|regret)[,]? (?:dar )?(?:nu (?:te |va )?pot|nu sunt in masura|nu am voie|nu-?ti pot) (?:(?:[a-z]|-)+ ){0,2}(?:ajuta cu (?:asta|aceasta|acest|asa ceva|acea)|asista|indeplini|genera|crea|continua|participa|raspunde la (?:aceasta|acest|asta)|oferi|cererea|solicitarea|sa ajut cu)',
    '(?:impotriva|incalca|contravin(?:e)?|contrar) (?:[a-z]+ ){0,2}(?:regulil[a-z]{2,4}|politic[a-z]{2,4}|ghidur[a-z]{2,5}|norme[a-z]{0,3}|principiil[a-z]{2,3}) (?:mele|de continut|de utilizare|noastre|platformei|interne)',
  ),
};
