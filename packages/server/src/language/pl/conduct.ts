import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

const places =
  '(?:na (?:kawe|kawke|piwo|piwko|drinka|kolacje|obiad|spacer|randke|wino|pizze|herbate|lody|miasto)|do (?:kina|restauracji|knajpy|baru|kawiarni))';
/** Words between, but not "with my sister". */
const gap = (count: number): string => `(?:(?!(?:z|ze) (?!toba|mna))[a-zł]+,? ){0,${count}}`;
const withOthers = '(?! (?:z|ze) (?!toba))';
const service = `(?:${messengers}|fejs(?:buk)?|fb|ig)[a-zł]{0,3}`;
const details = `(?:numer(?: telefonu)?|numerek|nr(?: tel)?|telefon|komork[ei]|e-?maila?|maila?|adres(?: domowy)?|${service})(?! (?:buta|strony|konta|jeden))`;

export const conduct: ConductRules = {
  meeting: phrases(
    `(?:spotkajmy|umowmy) sie${withOthers}|spotkamy sie${withOthers}|(?:zobaczmy|zobaczymy|widzimy|spotykamy) sie ${gap(3)}(?:jutro o|dzis o|dzis wieczorem|dzisiaj o|wieczorem o|o \\d{1,2}|o (?:siodmej|osmej|szostej|piatej|dziewiatej)|w (?:kawiarni|parku|restauracji|miescie|centrum|realu|barze|kinie|galerii|sobote|piatek|niedziele|weekend|przysz[łl]y)|na (?:kaw[a-zł]{1,3}|zywo|dworcu|miescie)|osobiscie|kiedys|u mnie|u ciebie)`,
    `(?:mozemy|moglibysmy|mog[łl]ybysmy|musimy|powinnismy|powinnysmy|chce|chcia[łl]a?bym|chetnie|moze|kiedy|gdzie|chcesz|chcia[łl]a?bys|masz ochote|doczekac,? (?:az|kiedy)|ciesze sie,? ze|fajnie by[łl]oby|by[łl]oby (?:super|mi[łl]o|fajnie|cudownie)|mam nadzieje,? ze|obiecuje,? ze|marze,? zeby) ${gap(4)}(?:(?:sie|cie|ciebie) ${gap(3)}(?:spotkac|spotkamy|zobaczyc|zobaczymy|umowic|umowimy|odwiedzic|poznac (?:na zywo|osobiscie|w realu))|(?:spotkac|spotkamy|zobaczyc|zobaczymy|umowic|umowimy) (?:sie|cie|z toba)|odwiedzic cie|poznac cie (?:na zywo|osobiscie|w realu))(?! (?:(?:z|ze) (?!toba)|na zdjeci|jutro tutaj))`,
    `(?:wpad(?:nij|niesz|ne)|przyjedz(?:iesz)?|przyjade|przyjdz(?:iesz)?|przyjde|podjade|zajrzyj|zapraszam(?: cie)?) (?:[a-zł]+ ){0,3}(?:do mnie|do ciebie|po ciebie|u mnie)|(?:odbiore|zgarne|odwiedze) (?:cie|ciebie)|(?:odwiedz|odbierz|odwiedzisz) mnie|do mnie czy do ciebie|u mnie czy u ciebie`,
    `(?:chodz|chodzmy|pojdziemy|pojdzmy|idziemy|wyskoczymy|wyskoczmy|skoczymy|skoczmy|wybierzemy sie|umowmy sie|zapraszam cie|zabiore cie|wezme cie|porwe cie|(?:mozemy|moglibysmy|powinnismy|chcesz|masz ochote|dasz sie) (?:[a-zł]+ )?(?:isc|pojsc|wyskoczyc|skoczyc|wyjsc|zaprosic|wyciagnac|porwac)|co powiesz) ${gap(4)}${places}${withOthers}`,
    `(?:kiedy|gdy|jak|az) (?:juz |wreszcie |w koncu )?sie (?:juz |wreszcie |w koncu )?(?:spotkamy|zobaczymy)|(?:kiedys|wkrotce|niedlugo|pewnego dnia) (?:[a-zł]+ )?sie (?:[a-zł]+ )?(?:spotkamy|zobaczymy)|nasz[ae]j? (?:pierwsz(?:a|e|ej) )?(?:randk[aei]|spotkani[ae])|do zobaczenia (?:jutro o|o \\d{1,2}|w (?:kawiarni|parku|restauracji|barze|kinie|galerii)|na zywo|na miejscu|przy|pod)|poznamy sie (?:na zywo|osobiscie|w realu)|spotkani(?:e|a|u) (?:na zywo|w realu|w cztery oczy)`,
  ),
  contact: phrases(
    `(?:daj|podaj|dasz|podasz|wyslij|przeslij|napisz|zdradz|masz|zostaw|podesle|podam|dam|wysle|oto|jaki jest|jaki masz|wymienmy sie|wymienimy sie|zapisz sobie|zapisz|mam) (?:(?:mi|ci|sobie|tu) ){0,2}(?:swoj|twoj|moj|nasz)[a-zł]{0,3} (?:prywatn[a-zł]{1,2} |w[łl]asn[a-zł]{1,2} )?${details}`,
    `(?:daj|podaj|dasz|podasz|wyslij|przeslij|zostaw|podam|dam|podesle) (?:mi |ci )?(?:do siebie )?${details}|jaki masz (?:numer|nr|adres|telefon|mail|e-?mail)(?! (?:buta|strony|konta))|wymie(?:nmy|nimy) sie (?:numerami|mailami|kontaktami)`,
    `moj[a-zł]{0,3} (?:numer(?: telefonu)?|nr|telefon|e-?mail|mail|adres|${service}) to`,
    `(?:napisz|pisz|odezwij sie|zadzwon|dzwon|dodaj|znajdz|znajdziesz|zaobserwuj|szukaj|zapros|zlap|z[łl]ap) (?:do mnie |mnie |mi )?(?:[a-zł]+ ){0,2}(?:na|przez|pod) (?:moj[a-zł]{0,3} )?(?:${service}|maila|numer|\\+?\\d)`,
    `(?:przejdzmy|przeniesmy sie|przejdziemy|przeniesiemy sie|mozemy (?:[a-zł]+ )?(?:pisac|pogadac|przejsc|popisac|przeniesc sie)|popiszemy|pogadamy|pogadajmy|popiszmy|piszmy|porozmawiajmy|zadzwonmy do siebie) (?:[a-zł]+ ){0,2}(?:na|przez) ${service}`,
    `masz (?:moze |tez |konto na ){0,2}${service}(?= ?(?:$|[?,!]))|jestes na ${service}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:wyslij|przeslij|przelej|pozycz|pozyczysz|daj|dasz|kup|kupisz|zap[łl]ac|wp[łl]ac|do[łl]aduj|podaruj|zasponsoruj|podrzuc) mi (?:prosze |troche |jakies |jakis |choc |tylko |nowy |nowa |na szybko |kilka ){0,3}(?:pieni[a-zł]{1,5}|kas[ey]|hajs[a-zł]{0,2}|z[łl]ot[a-zł]{1,3}|z[łl]|euro|dolar[a-zł]{1,3}|kart[eay] podarunkow[a-zł]{1,2}|bon(?:y|a)?|prezent[a-zł]{0,2}|bilet[a-zł]{0,2}|telefon|do[łl]adowani[ea]|monet[a-zł]{0,2}|kredyt[a-zł]{0,2}|blik[a-zł]{0,3}|(?:ze )?\\d+ ?(?:z[łl]|euro|€|dolarow|stowy))',
    '(?:mozesz|m[oó]g[łl]bys|mog[łl]abys|zechcesz|dasz rade|pomozesz|mozna) (?:mi )?(?:[a-zł]+ ){0,4}(?:pozyczyc|wys[łl]ac|przelac|przes[łl]ac|dac|zap[łl]acic|op[łl]acic|kupic|do[łl]adowac) (?:mi )?(?:[a-zł]+ ){0,3}(?:pieni[a-zł]{1,5}|kas[ey]|hajs[a-zł]{0,2}|czynsz|rachun[a-zł]{2,4}|rat[ey]|prezent|bilet|kart[ey]|\\d+)',
    `na (?:moje konto|moj (?:rachunek|numer konta|blik)|(?:moj[a-zł]? )?(?:${purses})a?)|moj (?:numer konta|blik|${purses}) to|numer mojego konta`,
    'potrzebuje (?:[a-zł]+ ){0,3}(?:pieniedzy|kasy|hajsu) (?:od ciebie|na (?:moj[a-zł]{0,3}|czynsz|leki|bilet|rachunki|jedzenie)|zeby)',
  ),
  negation: phrases(
    '(?<!(?:czemu|dlaczego)(?: [a-zł]+){0,2} )nie(?! moge sie doczekac| mozemy sie doczekac)|nigdy|bez|gdybym|gdyby|gdybysmy|(?:marze|sni|wyobraz)[a-zł]{0,4}(?! zeby sie z toba)|sen|niestety|zamiast|szkoda',
  ),
  turnedDown: phrases(
    'ale|niestety|tylko ze|szkoda|jednak|tylko tutaj|tylko tu|to niemozliwe|nie moge|nie da sie|nic z tego',
  ),
  underAge: phrases(
    '(?:mam|skoncze|skonczy[łl](?:am|em)|koncze) (?:(?:dopiero|tylko|jeszcze|w[łl]asnie|prawie|juz|tak naprawde|niedlugo) ){0,2}(?:1[0-7]|[6-9]|dziesiec|jedenascie|dwanascie|trzynascie|czternascie|pietnascie|szesnascie|siedemnascie) (?:lat|latek)(?= ?(?:$|[,;!)]|i |a |ale |haha|lol))|mam (?:dopiero |tylko )?1[0-7](?=,? (?:a|i) ty)',
    'jestem (?:jeszcze |dopiero |wciaz )?(?:niepe[łl]noletni[ay]?|ma[łl]oletni[ay]?|nieletni[ay]?|(?:szesnasto|siedemnasto|pietnasto|czternasto|trzynasto|dwunasto)lat(?:ka|kiem)|w (?:gimnazjum|podstawowce|szkole podstawowej|(?:[678]|siodmej|osmej|szostej) klasie))|nie (?:mam|skonczy[łl](?:am|em)) (?:jeszcze )?(?:18|osiemnast[a-zł]{1,3})(?= ?(?:$|[,;!)]|lat))',
  ),
  modelRefusal: phrases(
    'jako (?:ai|sztuczna inteligencja|(?:duzy )?model (?:jezykowy|ai)|(?:wirtualn[ay] )?asystent(?:ka)?(?: ai)?),? (?:nie )?(?:moge|jestem|mam|musze|potrafie|powinn[a-zł]{2,3})',
    'jestem (?:tylko |jedynie )?(?:(?:duzym )?modelem jezykowym|asystent(?:em|ka) ai|wirtualn(?:ym|a) asystent(?:em|ka))',
    '(?:przepraszam|przykro mi|wybacz|niestety),? (?:ale )?(?:nie moge|nie jestem w stanie|nie bede mog[łl][a-zł]{1,2}) (?:[a-zł]+ ){0,3}(?:pomoc|spe[łl]nic|wygenerowac|generowac|napisac|stworzyc|kontynuowac|odpowiedziec na|uczestniczyc|zrealizowac)',
    '(?:niezgodne z|narusza|wbrew|sprzeczne z) (?:moimi |moje |moim |naszymi )?(?:wytyczn[a-zł]{1,3}|zasad[a-zł]{1,3} (?:uzytkowania|bezpieczenstwa)|polityk[a-zł]{1,2}|programowani[a-zł]{1,2}|regulamin[a-zł]{0,3})',
  ),
};
