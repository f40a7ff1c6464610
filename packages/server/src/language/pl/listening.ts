import type { ListeningRules } from '../language-pack.ts';

// Folding keeps ł, which \b and \w do not take for a letter; people also type l for it.
const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const stop = String.raw`(?= ?(?:$|[,.!?\n]))`;
const words = (count: number): string => String.raw`(?:[\p{L}\p{N}'-]{1,24},? ){0,${count}}`;
const anyOf = (...patterns: string[]): RegExp => new RegExp(`${start}(?:${patterns.join('|')})${end}`, 'u');

const beings =
  '(?:cz[łl]owiek(?:iem)?|(?:ro|chat ?|czat ?)?bot(?:em)?|a\\.?i|si|sztuczn[ay] inteligencj[ay]|maszyn[ay]|program(?:em)?(?: komputerow\\p{L}{1,3})?|komputer(?:em)?|automat(?:em)?|algorytm(?:em)?|fejk(?:iem)?|fake(?:iem)?|(?:chat ?)?gpt|(?:prawdziw|realn|[zż]yw)(?:a|y|ym|e)(?= ?(?:$|[,.!?\\n]|osob|cz[łl]owiek|kobiet|dziewczyn|facet|mezczyzn|ludz|czy)))';
// "Jesteś dobrym człowiekiem" praises: no other adjective stands before the noun.
const plainWords = String.raw`(?:(?!(?!prawdziw|realn|zyw|normaln|zwyk[łl])\p{L}{2,16}ym |(?:w|na|do|masz|ma|mam|lubisz|widzisz|ten|moj|twoj|swoj) )[\p{L}'-]{1,20},? ){0,5}`;
const notCompared = '(?! (?:sukcesu|czynu|renesansu|orkiestra|o |z (?:zasad|klas|pasj|charakt)|,? ?ktor))';

export const listening: ListeningRules = {
  greeting: new RegExp(
    `^(?:hej(?:ka|ko)?|hejo|heja|cze(?:sc)?|czesc|siem(?:a|ka|anko|aneczko)|elo|dzien ?(?:dobry|doberek)|dobry wieczor|dobry${stop}|witaj|witam|halo|hello|hey|hi|jo[łl]|yo|czo[łl]em)${end}`,
    'u',
  ),
  thanks: anyOf(
    'dzieki(?! (?:temu|czemu|niemu|niej|nim|ktor))',
    'dziekuj[ey]|dziekuje(?:my)?|dziek(?:s|uwa|owa)|dziena|dzienx|dziex|thx|thanks',
    `jestem (?:ci )?(?:bardzo |naprawde )?wdzieczn[ay]`,
  ),
  wellbeing: anyOf(
    'jak sie (?:masz|miewasz|czujesz|trzymasz)',
    'jak (?:leci|zyjesz|zdrow(?:ie|ko)|samopoczucie|humor|nastroj)',
    `(?:jak|co) tam(?:${stop}|(?= (?:u ciebie|dzien|dzis|dzisiaj|wieczor|weekend|zycie|zdrowko|humor|sprawy|po pracy|s[łl]ychac)))`,
    'co (?:u ciebie|s[łl]ychac)',
    'jak (?:ci )?(?:mija|mina[łl]|idzie|leci|uplywa) (?:ci )?(?:twoj )?(?:dzien|wieczor|ranek|poranek|tydzien|weekend)',
    'jak (?:tam )?(?:twoj )?(?:dzien|wieczor|weekend)',
    'wszystko (?:ok|okej|dobrze|gra|w porzadku) u ciebie',
    'u ciebie wszystko (?:ok|okej|dobrze|gra|w porzadku)',
    String.raw`a (?:co )?u ciebie(?= ?\?)|a (?:jak )?ty(?= ?\?)`,
  ),
  goodNight: anyOf(
    '(?:do)?branoc(?:ka)?',
    'dobrej noc(?:y|ki)|spokojnej nocy|mi[łl]ej nocy',
    'spij (?:dobrze|s[łl]odko|spokojnie)',
    '(?:s[łl]odkich|mi[łl]ych|kolorowych|pieknych|dobrych) snow',
    '(?<!nie )(?:ide|lece|spadam|uciekam|zmykam|czas|pora|musze|bede sz(?:la|edl|[łl]a)) (?:juz |teraz |zaraz |sie )?(?:isc )?(?:juz )?(?:spac|do [łl]ozka|lulu|w kimono|po[łl]ozyc|k[łl]asc)',
  ),
  asksJob: anyOf(
    'czym (?:sie )?(?:ty )?(?:sie )?zajmujesz',
    '(?:gdzie|jako kto|w czym|w jakiej (?:branzy|firmie)) (?:ty )?pracujesz',
    'kim (?:ty )?jestes z zawodu|kim z zawodu jestes',
    'co (?:ty )?robisz (?:w zyciu|zawodowo|na co dzien|na codzien|w pracy|zarobkowo)',
    'jak(?:i|a|ie) (?:jest |to )?(?:masz |twoj(?:a|e)? )?(?:zawod|praca|zajecie)|jaki masz zawod|jaka masz prace',
    `pracujesz(?: gdzies| zawodowo)?(?= ?\\?)|z czego (?:sie utrzymujesz|zyjesz)`,
  ),
  meeting: anyOf(
    'spotkaj?my sie|(?:spotkac|spotkasz|zobaczyc|zobaczymy|zobaczmy) sie(?! z (?:szef|mam|rodzic|kole|kump|znajom|przyjaci|brat|siostr|klient|lekarz|babci|dziadk))',
    'sie (?:\\p{L}{1,12} ){0,3}(?:spotkac|spotkamy|spotkasz|zobaczyc|zobaczymy)(?! z (?:szef|mam|rodzic|kole|kump|znajom|przyjaci|brat|siostr|klient|lekarz|babci|dziadk))',
    `kiedy (?:cie ${words(2)}zobacze|sie (?:\\p{L}{1,12} )?widzimy)`,
    'widzimy sie (?:jutro|dzis|dzisiaj|wieczorem|o |w )',
    `(?:chce|chcia[łl]a?bym|moge|mog[łl]a?bym|marze zeby) (?:cie|ciebie) ${words(2)}(?:zobaczyc|spotkac|odwiedzic|poznac na zywo|zaprosic|porwac)`,
    `(?:wpad(?:nij|niesz|ne|am)|wpasc|przyjedz(?:iesz)?|przyjade|przyjechac|przyjdz(?:iesz)?|przyjde|przyjsc|podjade|podjechac) ${words(2)}(?:do mnie|do ciebie|po ciebie)`,
    '(?:odbiore|zgarne|odwiedze|porwe) (?:cie|ciebie)|odwiedz mnie|odwiedzisz mnie',
    `(?:chodz(?:my)?|pojdziemy|pojdziesz|pojdzmy|pojsc|idziemy|wyskocz(?:ymy|ysz|my)|wybierzemy sie|umow(?:my|imy|isz) sie|zaprosic|zapraszam|zabiore cie|zabrac cie|wyciagnac|co powiesz|masz ochote|dasz sie|skoczymy) ${words(4)}(?:na (?:kaw[ey]|kawke|piw[ok]o?|drinka|kolacje|obiad|spacer|randke|wino|pizze|herbate|lody|miasto)|do (?:kina|restauracji|knajpy|baru|kawiarni))`,
    '(?<!by[łl](?:am|em|a|y|i)? )(?<!by[łl](?:am|em|a|y|i)? \\p{L}{1,10} )na randke',
    `randka(?= ?\\?)`,
    `(?:zobaczyc|spotkac|poznac|zobaczymy|pogadac|porozmawiac) ${words(3)}(?:na zywo|w cztery oczy|osobiscie)`,
    'w realu(?! (?:madryt|kup))|w prawdziwym zyciu sie|poza internetem',
    '(?:podaj|daj|wyslij|napisz) (?:mi )?(?:swoj |twoj )?adres(?! (?:e-?mail|mail|stron))|jaki masz adres(?! (?:e-?mail|mail))|twoj adres(?! (?:e-?mail|mail))',
  ),
  sadness: anyOf(
    `(?:jestem|czuje sie|czu[łl](?:am|em) sie|jest mi|mi jest|by[łl]o mi|mi by[łl]o) ${words(3)}(?:smutn[aoy]|samotn(?:a|y|ie)|za[łl]aman[ay]|zdo[łl]owan[ay]|przygnebion[ay]|zrozpaczon[ay]|nieszczesliw[ay]|przybit[ay]|bezwartosciow[ay]|beznadziejnie|okropnie${stop}|fatalnie|zle|ciezko|do niczego|w rozsypce|w depresji|na dnie)`,
    `jestem (?:zupe[łl]nie |calkiem |ca[łl]kiem |taka |taki |znowu )?sama?(?:${stop}| (?:na swiecie|jak palec|ze wszystkim|z tym))`,
    'smutno mi|mi smutno|przykro mi bardzo|mam (?:mega |strasznego |takiego )?do[łl]a',
    `(?:u|z)mar[łl][aoy]?(?! (?:ze smiechu|z nudow|ze wstydu|w (?:roku|\\d)))|odesz[łl]a na zawsze|nie zyje(?! (?:bez|sie|tym|mi|z|w))`,
    'pogrzeb(?:ie|u|em)?|w za[łl]obie',
    'm(?:am|a|ia[łl]a?) (?:\\p{L}{1,12} )?(?:raka|nowotw[oó]r|guza|zawa[łl]|udar)|nowotw[oó]r|chemioterapi[aei]|raka (?:piersi|p[łl]uc|mozgu|jelita|trzustki)|chor[ay] na raka|poroni[łl]am|poronieni[ea]',
    `(?:zerwa[łl]a?|rozsta[łl]a?) (?:sie )?ze mna|zerwalismy|rozstali(?:smy)? sie|rozwod(?:zimy|ze|u|em)?(?: sie)?`,
    `(?:rzuci[łl]a?|zostawi[łl]a?|zdradzi[łl]a?|zdradza[łl]a?|opusci[łl]a?) mnie(?! w domu)|mnie (?:rzuci[łl]a?|zostawi[łl]a?|zdradzi[łl]a?|opusci[łl]a?)`,
    'straci[łl](?:am|em|a) (?:prace|mame|matke|tate|ojca|meza|zone|syna|corke|brata|siostre|dziecko|psa|kota|babcie|dziadka|przyjaci\\p{L}{1,6})|zwolnili mnie|wyrzucili mnie z pracy',
    `(?:jestem|leze|lezy|trafi[łl](?:am|em|a)?|mama|tata|zona|maz|syn|corka|wyladowa[łl](?:am|em|a)?) (?:jest )?(?:w|do) szpital(?:u|a)`,
    'mia[łl](?:am|em|a)? (?:powazny |straszny |okropny )?wypadek',
    'p[łl]acze(?! ze (?:smiechu|szczescia))|rycze(?! ze (?:smiechu|szczescia))|p[łl]aka[łl](?:am|em)(?! ze (?:smiechu|szczescia))|chce mi sie p[łl]akac',
    '(?:okropny|fatalny|ciezki|straszny|z[łl]y|beznadziejny|najgorszy|kiepski) (?:dzien|tydzien|czas|okres)|z[łl]e (?:wiesci|wiadomosci)|mam depresje',
    'nikt mnie nie (?:kocha|lubi|rozumie|chce)|nikogo nie mam|nie mam (?:juz )?nikogo',
  ),
  selfHarm: anyOf(
    'zabic sie|sie zabic|zabi(?:j[ea]|jam) sie|sie zabije|powiesic sie|sie powiesic|powiesze sie|sie powiesze|zajeb(?:ac|ie) sie|sie zajeb(?:ac|ie)|otruc sie|sie otruc|(?:chce|chcia[łl]a?bym) sie (?:utopic|zastrzelic)|(?:utopie|zastrzele) sie|(?:pod[ck]iac|podetne) (?:sobie )?zy[łl]y|sobie zy[łl]y',
    'samob[ou]jstw\\p{L}{1,4}|samobojcz(?:e|ych|ymi) mysl\\p{L}{1,4}|mysl(?:i|ach|ami)? samobojcz\\p{L}{1,4}|(?<!(?:gol|bramk|trafieni|strza[łl])\\p{L}{0,3} )samobojcz\\p{L}{1,4}',
    `(?:tne|ciac|pociac|potne|(?:po)?ciela?m|(?:po)?ci[aeo][łl][ae]?m|okaleczam|okaleczac|okaleczyc|skrzywdzic|skrzywdze) (?:sie|siebie)(?! (?:w palec|przy goleniu|papierem))|sie (?:tne|ciac|pociac|potne|poci[ae][łl]a?m|okaleczam|okaleczac|skrzywdzic|okaleczyc)|samookalecz\\p{L}{1,6}`,
    'sobie (?:\\p{L}{1,10} )?krzywde|krzywde sobie|zrobi(?:c|e) sobie cos z[łl]ego|(?:cos sobie|sobie cos) zrobi(?:c|e)(?! (?:do|na|z|dobr|ciep|fajn|pyszn|mi[łl]))',
    `(?:chce|chcia[łl]a?bym|chcia[łl]oby sie|wole|wola[łl]a?bym|pragne|marze zeby|lepiej) ${words(3)}(?:umrzec|zdechnac|zginac|nie zyc|nie istniec|skonczyc ze soba|zniknac (?:na zawsze|z tego swiata)|odejsc (?:na zawsze|z tego swiata)|byc martw[ay]|(?:zasnac|usnac) i ${words(3)}nie obudzic)(?! (?:ze smiechu|z nudow|ze wstydu))`,
    `zasnac i ${words(3)}nie obudzic|nigdy (?:sie )?(?:juz |wiecej )?nie obudzic|nie obudzic sie (?:juz|wiecej|rano|nigdy)|(?:juz )?sie nie obudzic`,
    `nie chce (?:mi sie )?(?:juz |dluzej |d[łl]uzej |wiecej |dalej |tak |w ogole ){0,3}(?:zyc|istniec)(?! w (?:(?:tym )?miescie|polsce|stresie|bloku|tym (?:kraju|mieszkaniu|bloku)))|(?:zyc|istniec) mi sie (?:juz )?nie chce|(?:zyc|istniec) (?:juz )?nie chce|odechcia[łl]o mi sie zyc|nie chce (?:juz |tu |tutaj ){0,3}byc na (?:tym )?swiecie`,
    `nie mam (?:juz )?(?:po co|dla kogo|dla czego|si[łl][ya]?|ochoty|checi|powodu|powodow)(?: juz| dalej| zeby| aby| by){0,2} (?:zyc|istniec|do zycia)|nie widze (?:juz )?(?:zadnego )?sensu (?:zycia|w zyciu|zyc|zeby zyc|dalej zyc|istnienia)|(?:moje )?zycie (?:juz )?nie ma (?:juz |dla mnie |zadnego |wiekszego ){0,2}sensu|nie warto (?:juz )?zyc|(?:straci[łl](?:am|em)|nie mam) (?:juz )?checi? do zycia|nie dam (?:juz )?rady (?:d[łl]uzej |tak |dalej ){0,2}zyc|nie potrafie (?:juz )?(?:d[łl]uzej |tak |dalej ){0,2}zyc(?! bez (?:kaw|czekol|telefon|internet|muzyk))`,
    '(?:odebrac|odbiore|odbieram) sobie zycie|sobie (?:odebrac |odbiore )?zycie (?:odebrac|odbiore)|targ(?:nac|ne) sie na (?:swoje |w[łl]asne )?zycie|(?:s|za)koncz(?:yc|e) (?:ze soba|z zyciem|(?:to |swoje |moje |w[łl]asne )?(?:ca[łl]e |nedzne )?zycie|to wszystko|z tym wszystkim)|(?:ze soba|z zyciem) skoncz(?:yc|e)',
    `beze mnie ${words(3)}(?:lepiej|lzej|latwiej|[łl]atwiej)|(?:lepiej|lzej) ${words(3)}beze mnie|gdyby mnie (?:juz |tu |tak ){0,2}nie by[łl]o|zeby(?:m)? (?:mnie )?(?:juz |tu ){0,2}nie (?:by[łl]o mnie|zy[łl]a?)|zebym nie zy[łl]a?|zeby mnie (?:juz |tu ){0,2}nie by[łl]o|lepiej (?:zebym|gdybym) sie nie (?:urodzi[łl]a?)`,
    'sk(?:oczyc|ocze|akam) (?:z|ze) (?:mostu|okna|dachu|balkonu|wiezowca|klifu|wiaduktu)|(?:rzucic|rzuce) sie (?:pod|z) (?:pociag|metro|tramwaj|auto|samochod|mostu|okna|dachu)|sie rzucic pod|(?:wskoczyc|skoczyc|wskocze) pod (?:pociag|metro|tramwaj)',
    `przedawkowac|przedawkuje|(?:na[łl]ykac|na[łl]ykam|najesc|nazrec) sie ${words(1)}(?:tabletek|prochow|lekow|pigu[łl]ek)|[łl]yknac (?:wszystkie|ca[łl]e opakowanie)|po[łl]knac (?:wszystkie|ca[łl]e opakowanie)`,
    `po co (?:ja |w ogole |jeszcze ){0,2}(?:zyje|mam zyc|zyc)|mam (?:juz )?(?:dosyc|dosc) (?:tego |swojego |ca[łl]ego )?zycia|nie chce (?:juz |tu |tutaj |wiecej ){1,3}byc${stop}|(?:gdybym|zebym|najchetniej(?: bym)?|kiedy wreszcie) (?:juz |tak |po prostu |sobie ){0,2}(?:umar[łl]a?|zgine[łl]a|zgina[łl]|umre)(?:bym)?|przesta(?:c|ne) (?:istniec|zyc)|szczesliws[iz]\\p{L}? ${words(2)}beze mnie|(?:wezme|wziac|zjem|polkne|po[łl]kne|[łl]ykne) wszystkie (?:\\p{L}{1,10} )?(?:tabletki|leki|prochy|pigu[łl]ki)`,
    `mysl(?:e|ec|i) ${words(2)}o (?:smierci|samob\\p{L}{1,10})|mysli o smierci|pragne smierci|chce smierci`,
    String.raw`[zż]a[lł]uje,? ze (?:sie |w ogole |kiedykolwiek ){0,3}(?:sie )?(?:urodzi[lł](?:am|em)|zyje)|po co (?:ja )?sie urodzi[lł](?:am|em)`,
    String.raw`(?:wzi(?:ac|e[lł](?:a|am)|[aą][lł](?:em)?|e[lł]am)|polkn(?:e[lł]a?m?|[aą][lł]em)|po[lł]kn(?:e[lł]a?m?|[aą][lł]em)|zjad[lł](?:a?m|em)|[lł]ykn(?:e[lł]a?m?|[aą][lł]em)) (?:\p{L}+ )?(?:wszystkie|ca[lł](?:e|a|y)|garsc|mnostwo|za duzo) (?:moje |swoje |opakowanie )?(?:tabletki|tabletek|leki|lekow|prochy|prochow|pigu[lł](?:ki|ek))`,
    String.raw`nie (?:widze|mam) (?:juz )?(?:zadnego )?(?:powodu|powodow),? (?:zeby |aby |by |do )?(?:dalej |dluzej )?(?:zyc|zycia)`,
    String.raw`zmeczon[ya] (?:juz )?(?:zyciem|tym zyciem|wlasnym zyciem)|znudzi[lł]o mi sie zycie`,
    String.raw`list(?:y)? pozegnaln[yae]|(?:napisa[lł](?:am|em)|pisze) (?:juz )?(?:list )?pozegnaln[yae]|marz(?:e|y|y mi sie) (?:\p{L}+ )?(?:o )?smierc(?:i)?`,
    String.raw`(?:chce|grozi,?|probowa[lł]a?|mysli o tym,?|mowi,?) (?:ze )?(?:sie )?(?:zabic|zabije|powiesic|powiesi|cos sobie zrobi|zrobic sobie (?:krzywde|cos)|popelnic) ?(?:sie)?(?! (?:z |za ))|(?:kolega|kolezanka|przyjacio[lł]\p{L}{1,3}|brat|siostra|mama|corka|syn|ona|on) (?:\p{L}+ )?(?:chce umrzec|nie chce (?:juz )?zyc|tnie sie)`,
    String.raw`nikt (?:\p{L}+ ){0,3}(?:teskni[lł]|zauwazy[lł]|p[lł]aka[lł])\p{L}{0,3},? gdybym (?:umar[lł]|znik|nie)\p{L}{0,6}`,
  ),
  asksWhetherHuman: new RegExp(
    [
      `${start}(?:jestes|jestescie|odpisuje mi|odpowiada mi|wygladasz na|brzmisz jak|piszesz jak) ${plainWords}${beings}${end}${notCompared}`,
      `${start}(?:ty|czy to|to ty|czy tu jest|siedzi tam|jest tam|po drugiej stronie (?:jest|siedzi)|czy pisze (?:do mnie|tu|ze mna)) (?:to |tu |jest |naprawde |moze |w ogole |tez |tylko |aby |na pewno |jaki[sm] |jakas |zwyk[łl]y |zywy |prawdziwy |po prostu ){0,3}${beings}${end}${notCompared}`,
      `${start}(?:pisze|rozmawiam|gadam|czatuje|klikam|mam do czynienia|koresponduje) (?:ja |tu |tutaj |teraz |wlasnie |w[łl]asnie |sobie |naprawde ){0,3}(?:z|ze|do) (?:\\p{L}{1,12} ){0,1}(?:cz[łl]owiekiem|(?:ro|chat ?|czat ?)?bot(?:em|a)|a\\.?i|sztuczna inteligencja|maszyna|programem|komputerem|automatem|algorytmem|fejkiem|(?:prawdziw|zyw|realn)(?:a|ym|ymi) (?:osoba|cz[łl]owiekiem|kobieta|dziewczyna|facetem|mezczyzna|ludzmi)|kims prawdziwym)${end}${notCompared}`,
      `${start}(?:cz[łl]owiek(?:iem)?|(?:ro|chat)?bot(?:em)?|a\\.?i|maszyna|prawdziw[ay]|zyw[ay]) czy (?:ty |jednak |tylko |moze ){0,2}(?:cz[łl]owiek|(?:ro|chat)?bot|a\\.?i|maszyn|prawdziw|zyw|fejk|fake|sztuczn|program|komputer)`,
      `^(?:ej |hej |czekaj |a |to )?(?:(?:ro|chat)?bot|a\\.?i|cz[łl]owiek|prawdziw[ay]|maszyna) ?(?:\\?|$)`,
      `${start}udowodnij(?: mi)?,? ?(?:prosze,? )?ze (?:ty )?(?:nie )?jestes${end}`,
      `${start}(?:istniejesz (?:naprawde|w rzeczywistosci|w ogole)|(?:naprawde|w ogole) istniejesz)${end}`,
      `${start}kto (?:tu |to |do mnie |mi |tak ){0,2}naprawde (?:tu |do mnie |mi )?(?:pisze|odpisuje|siedzi|odpowiada)${end}`,
    ].join('|'),
    'u',
  ),
};
