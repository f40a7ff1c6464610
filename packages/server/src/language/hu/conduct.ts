import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

// "WhatsAppon", "Instára", "a Messengeredet": the case ending follows the name.
const messenger = `${messengers}(?:-?[a-z]{0,6})?`;
const purse = `${purses}(?:-?[a-z]{0,6})?`;
const sums =
  '(?:penz[a-z]{0,4}|forint[a-z]{0,3}|eurot?|dollart?|ajandekkarty[a-z]{0,3}|lovet?|bitcoint?|kriptot?|kreditet?|zsetont?|utalvany[a-z]{0,3}|\\d+ ?(?:ft|ezer|ezret|rongy|forint|euro|e)[a-z]{0,3})';

export const conduct: ConductRules = {
  meeting: phrases(
    'talalkoz(?:zunk|hatnank|hatunk|nank|hassunk)',
    '(?:majd|ha|amikor|mikor|ha majd|amint|mire|hamarosan|egyszer|egy nap|holnap|ma este|este|hetvegen|szombaton|vasarnap|penteken|jovo heten|veled|veled is|\\d{1,2}(?:[:.]\\d\\d)?-?(?:kor|re|ra)?|nalam|nalad) (?:[a-z]+ ){0,3}talalkoz(?:unk|om|hatok)',
    'talalkozunk (?:[a-z]+ ){0,3}(?:holnap|ma|este|hamarosan|szombaton|vasarnap|penteken|hetvegen|nalam|nalad|\\d{1,2}(?:[:.]\\d\\d)?(?:-?(?:kor|re|ra))?)',
    '(?:szeretnek|akarok|szivesen|jo lenne|remelem|akarsz|szeretnel|lenne kedved|van kedved|lesz idom|alig varom,? hogy|tudunk|tudnank|fogunk) (?:[a-z]+ ){0,4}talalkoz(?:ni|nek|zak|hassak|nal|hatok|unk)',
    'talalkoz(?:ni|nek|nal|hatnek|hatok) (?:[a-z]+ ){0,2}(?:veled|velem)',
    '(?:szemelyesen|eloben|elo ?ben) (?:is )?(?:[a-z]+ ){0,2}(?:talalkoz(?:z|h|n|u|o)[a-z]*|megismer(?:ni|hes|jel|het|ked)[a-z]*|lat(?:ni|hatlak|lak|hassalak|nalak)|beszelgessunk|osszefut[a-z]+)',
    '(?:megismernelek|megismerhetlek|lathatlak|latlak) (?:[a-z]+ ){0,2}(?:szemelyesen|eloben)',
    'fussunk ossze (?:[a-z]+ ){0,2}(?:kave[a-z]*|holnap|a varosban|szombaton)|(?:menjunk|gyere|elviszlek|elhivlak|megyunk|mehetnenk) (?:[a-z]+ ){0,2}randi(?:ra|zni)|randizzunk|randizhatnank|(?:az )?elso randi(?:nk|nkon|nkra)(?! volt)',
    '(?:igyunk|megihat[a-z]+|ihatnank|beulhet[a-z]+|beulunk|uljunk be|menjunk|mehetnenk|elmehetnenk|elmegyunk|meghivlak|meghivhatlak|elviszlek|elvihetlek|elhivlak|meginnank) (?:[a-z]+ ){0,4}(?:kave(?:t|ra|zni|zoba|zo)?|italra|vacsora(?:ra|zni|t)?|vacsizni|ebed(?:re|elni)|mozi(?:ba|zni)|setalni|etterem[a-z]*|etterembe|inni|fagyi[a-z]*|fagyizni|sor(?:re|t|ozni)|bor(?:ra|ozni)|buliba|bulizni|koncertre)',
    '(?:kavez|vacsoraz|mozi|sor|bor)z?(?:zunk|hatnank|nank) (?:[a-z]+ ){0,2}(?:egyutt|egyet|holnap|este|valahol)|setaljunk egy(?:et|utt)|ebedeljunk egyutt',
    '(?:gyere|ugorj|jojj|jossz|jonnel|johetnel) (?:[a-z]+ ){0,2}(?:at(?: hozzam)?|hozzam|fel hozzam|el hozzam|ertem)|atjossz|atjohetnel|atjonnel|(?:at|el)?(?:megyek|mehetek|megyek majd|ugrom|jovok) (?:[a-z]+ ){0,2}(?:hozzad|erted)|erted (?:megyek|mehetek|jovok)|felvesz?lek (?:kocsival|nalad|otthon|este|autoval)|(?:meglatogat(?:lak|hatlak|nalak|jalak|hatnal|sz)|latogass meg)|nalam vagy nalad|hozzam vagy hozzad',
  ),
  contact: phrases(
    `(?:add|ad[nd]ad|adod|megad(?:od|nad|om|hatom|hatnad)|megadni|kuld(?:d|od|om|ened|j)|elkuld(?:od|om|ened)|ird|irj|mondd|itt (?:van|a)|mi (?:a|az)|kerem|kerhetem|elker(?:em|hetem|nem)|csereljunk|szamot|dobd|dobj) (?:[a-z]+ ){0,3}(?:telefonszam(?:ot|od|om|odat|omat|unk)?|szamo(?:d|m)(?:at)?|szamot|telo(?:szamod|szamom|d|m)(?:at)?|mobil(?:od|om|szamod|szamom)(?:at)?|e-?mail(?:ed|em|cimed|cimem)?(?:et)?|(?:lak)?cime(?:d|m)(?:et)?|elerhetoseg(?:ed|em)(?:et)?|${messenger})`,
    `(?:a |az )?(?:telefonszamo(?:d|m)(?:at)?|szamo(?:d|m)(?:at)?|e-?mail ?cime(?:d|m)(?:et)?|lakcime(?:d|m)(?:et)?|elerhetosege(?:d|m)(?:et)?) (?:[a-z]+ )?(?:a kovetkezo|megad(?:od|nad|om)|elkuld(?:od|om|ened)|kuldod|kuldom|add|kerem|kerhetem|elkerhetem|itt van)`,
    `(?:a |az )?(?:telefonszamom|szamom|e-?mail ?cimem|lakcimem|cimem)(?= ?(?:$|[:,]|az|ez|\\d))`,
    `(?:irj|hivj|keress|jelolj|talalsz|uzenj|kovess|megtalalsz|elersz|adj hozza|beszelj|irok|hivlak|kereslek|felhivlak)(?: (?:ram|rad|meg|be|fel|at|inkabb|neked|nekem|a|az|majd|nyugodtan|ott|engem)){0,4} (?:${messenger}|ezen a szamon)`,
    `(?:menjunk|valtsunk|folytassuk|beszeljunk|beszelgessunk|csevegjunk|dumaljunk|atmehetnenk|atmehetunk|folytathatnank|beszelhetnenk|irjunk|chateljunk) (?:[a-z]+ ){0,3}${messenger}`,
    `(?:van|hasznalsz|fent vagy|fenn vagy|megvan) (?:neked |a |az )?${messenger}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    `(?:kuldj|kuldenel|kuldesz|utalj|utalnal|utalsz|adj|adnal|kolcsonozz|kolcsonoznel|fizess|fizetnel|ajandekozz|dobj|szerezz) (?:[a-z]+ ){0,4}${sums}`,
    '(?:vegyel|vennel|veszel|kuldj|kuldenel|ajandekozz) nekem (?:[a-z]+ ){0,3}(?:ajandek[a-z]*|telefont|iphone[a-z]*|jegyet|repulojegyet|vonatjegyet|ruhat|taskat|ekszert)',
    `(?:tudnal|tudsz|kolcson tudsz|kolcson tudnal) (?:[a-z]+ ){0,4}(?:kolcsonadni|kolcsonozni|kuldeni|utalni|adni|fizetni|dobni) (?:[a-z]+ ){0,3}${sums}|(?:tudnal|tudsz) (?:[a-z]+ ){0,3}${sums} (?:[a-z]+ ){0,2}(?:kolcsonadni|kolcsonozni|kuldeni|utalni|adni|kolcson)|(?:tudnal|tudsz) (?:[a-z]+ ){0,2}kolcson ?adni`,
    `kolcson ?ad(?:nal|sz|j|hatnal) (?:[a-z]+ ){0,3}${sums}`,
    `(?:utald|kuldd|utalhatod|kuldheted|utalj) (?:[a-z]+ ){0,4}(?:szamlam(?:ra|szamra)|bankszamlam[a-z]*|${purse})|(?:a |az )(?:szamlaszamom|bankszamlam|bankszamlaszamom|paypal[a-z]*|revolut[a-z]*) (?:szama|a kovetkezo|itt van|:)|(?:a |az )szamlaszamom(?= ?(?:$|:))`,
    '(?:ki|be)?fizet(?:ned|ed|heted|nel|hetned|ed ki|ned ki) (?:[a-z]+ ){0,4}(?:szamlam[a-z]*|szamlaimat|lakberem[a-z]*|berleti[a-z]*|alberletem[a-z]*|jegyem[a-z]*|telefonszamlam[a-z]*)',
    '(?:penzre|anyagi segitsegre|anyagi tamogatasra) (?:lenne |van )?(?:[a-z]+ )?szuksegem|(?:kellene|kene|kell) (?:nekem )?(?:egy kis |nemi )?penz (?:toled|a (?:lakber|szamla|jegy|benzin)[a-z]*|hogy)',
  ),
  negation: phrases(
    'nem(?! (?:akarsz|akarnal|szeretnel|lenne kedved|volna kedved|jossz|jonnel|tudnal|tudsz|adnad|adnal))|ne|se|sem|soha|sose|sosem|nincs|nincsen|nelkul|barcsak|almod[a-z]+|almom[a-z]*|kepzel[a-z]+|lehetetlen|helyett|ha (?:tehetnem|lehetne|tudnek|tudnank|megtehetn[a-z]+)|tilos',
  ),
  turnedDown: phrases(
    'de|sajnos|viszont|azonban|nem (?:lehet[a-z]*|megy|tudok|tudom|mukodik)|csak itt|kar hogy|lehetetlen',
  ),
  underAge: phrases(
    '(?<![\\d.,:] ?)(?:1[0-7]|[6-9]|tiz|tizenegy|tizenketto|tizenket|tizenharom|tizennegy|tizenot|tizenhat|tizenhet)(?: ?eves)? (?:vagyok|leszek|lettem|multam)(?! (?:perc|oraja|napja|even|a |az |benne|kor))',
    '(?:most |nemreg |epp )?toltottem (?:be )?(?:a )?(?:1[0-7]|tizenhat|tizenhet|tizenot|tizennegy)',
    '(?:kiskoru|18 alatti|fiatalkoru|18 ev alatti) vagyok|(?:meg )?(?:nem vagyok|nem multam|nem toltottem be) (?:meg )?(?:a )?(?:18|tizennyolc|nagykoru)|nem vagyok (?:meg )?nagykoru|(?:altalanos iskolas|nyolcadikos|hetedikes|hatodikos|kilencedikes) vagyok',
  ),
  modelRefusal: phrases(
    'mint (?:egy )?(?:ai|mesterseges intelligencia|nyelvi modell|virtualis asszisztens)(?: [a-z]+)?,? (?:nem|sajnos|csak)',
    'ai-?(?:kent|asszisztenskent)|(?:nyelvi modell|mesterseges intelligencia|virtualis asszisztens)kent|mesterseges intelligenciakent',
    '(?:csak )?egy (?:nagy )?(?:nyelvi modell|ai-?asszisztens|virtualis asszisztens) vagyok|egy nagy nyelvi modell',
    '(?:sajnalom|sajnos|elnezest|bocsanat|bocs),? (?:de )?(?:[a-z]+ ){0,3}(?:nem tudok|nem segithetek|nem tehetek|nem vagyok kepes) (?:[a-z]+ ){0,3}(?:segiteni|eleget tenni|teljesiteni|letrehozni|folytatni|kereset[a-z]*|keresnek|abban|ebben)',
    '(?:sajnalom|sajnos|elnezest|bocsanat),? (?:de )?(?:ezt a kerest|ebben|ezzel kapcsolatban|ilyen tartalm[a-z]*) (?:[a-z]+ ){0,2}(?:nem tudok|nem tudom|nem segithetek|nem tehetem|nem all modomban)(?! (?:donteni|dont))',
    '(?:ellentetes|ellenkezik|nem felel meg|serti) (?:[a-z]+ ){0,2}(?:iranyelv[a-z]*|szabalyzat[a-z]*|hasznalati feltetel[a-z]*)|(?:az )?iranyelvei(?:m|mmel|mnek)|tartalmi iranyelv[a-z]*',
  ),
};
