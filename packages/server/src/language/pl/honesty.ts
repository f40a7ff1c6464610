import type { HonestyRules } from '../language-pack.ts';

// Folding keeps ł, which \b and \w do not take for a letter; people also type l for it.
const end = String.raw`(?![a-z0-9ł])`;
const bot = String.raw`(?:(?:ro|chat ?|czat ?)?bot(?:em|a|ka)?|a\.?i|sztuczn(?:a|ej) inteligencj(?:a|i)|sztuczn(?:a|y|ym)|maszyn(?:a|ka)|(?:komputerow[a-zł]{1,2} )?program(?:em)?|komputer(?:em)?|automat(?:em)?|algorytm(?:em)?|fejk(?:iem)?|fake'?(?:iem)?|(?:chat ?)?gpt|wirtualn(?:a|y|ym)|model(?:em)? jezykow(?:y|ym))`;
const human = String.raw`(?:cz[łl]owiek(?:iem)?|ludzka istota|istota ludzka|(?:prawdziw|realn|zyw|autentyczn)(?:a|y|ym) (?:osoba|cz[łl]owiek(?:iem)?|kobieta|dziewczyna|facet(?:em)?|mezczyzna|ch[łl]opak(?:iem)?)|(?:prawdziw|realn)(?:a|y)(?= ?(?:$|[?,.]|czy\b|jestes\b|osob))|kims (?:prawdziw|realn)ym|ktos prawdziwy)`;
const being = String.raw`(?:${bot}|${human})${end}(?! (?:sukcesu|czynu|biznesu|renesansu|orkiestra|pracy|honoru|s[łl]owa|natury|poranka|do |od |o |z (?:zasad|klas|pasj|charakt|poczuc)|kuchenn)|,? ktor)`;
const fill =
  '(?:(?:ty|to|tu|tutaj|naprawde|serio|moze|w ogole|tez|tylko|aby|na pewno|jakims|jakas|jakis|zwyk[łl]ym|zwyk[łl]a|po prostu|przypadkiem|czasem|w[łl]asnie|faktycznie|chyba|pewnie|jednak|rzeczywiscie|w rzeczywistosci|w koncu|w takim razie|tak naprawde|wiec|no|juz|prawdziw(?:ym|a)|zyw(?:ym|a)|normaln(?:ym|a)|takim|taka|kolejnym|kolejna|tym|jednym z tych|teraz|ze mna|szczerze|mi|ktos|kims|zadn(?:ym|a)),? ){0,5}';
const someone =
  '(?:(?:ro|chat ?)?bot|a\\.?i|sztuczna inteligencja|maszyna|automat|cz[łl]owiek|(?:prawdziwa|zywa) osoba|ktos prawdziwy)';
const aiWords =
  '(?:a\\.?i|sztuczn(?:a|ej|e) inteligencj(?:a|i|e)|(?:ro|chat ?|czat ?)?bot(?:em|a)?|maszyn(?:a|y|e)|program(?:em)?|algorytm(?:em)?|komputer(?:em)?|model(?:em)? jezykow(?:y|ym))';
const doubt = String.raw`(?<!(?:mysl[a-zł]{1,4}|sadz[a-zł]{1,4}|uwaza[a-zł]{1,3}|twierdz[a-zł]{1,3}|wierz[a-zł]{1,2}|czy|ze niby),? (?:ze )?)`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\bjestes(?:cie)? ${fill}${being}`,
      String.raw`\b(?:bot(?:em)?|robot(?:em)?|chatbotem|cz[łl]owiekiem|ai|sztuczna inteligencja|maszyna|prawdziw[ay]|(?:prawdziwa|zywa) osoba|prawdziw(?:a kobieta|a dziewczyna|ym cz[łl]owiekiem)) ${fill}jestes\b`,
      String.raw`\b(?:rozmawiam|pisze|gadam|czatuje|klikam|koresponduje|popisuje|mam do czynienia) ${fill}(?:z|ze|do) ${fill}${being}`,
      String.raw`\bto (?:jest |pisze )?${fill}(?:(?:ro|chat ?)?bot|a\.?i|sztuczna inteligencja|automat|fejk|(?:prawdziwy |zywy )?cz[łl]owiek)(?= ?(?:\?|,|czy\b))`,
      String.raw`\b(?:pisze|odpisuje|odpowiada|siedzi|jest) (?:mi|do mnie|ze mna) ${fill}${someone}${end}`,
      String.raw`\b(?:pisze|odpisuje|odpowiada|siedzi|jest|pisza) (?:tu|tam|tutaj|po drugiej stronie) ${fill}${someone}${end}[^.!]{0,20}\?|\b(?:tu|tam|tutaj|po drugiej stronie(?: ekranu)?) ${fill}(?:pisze|siedzi|jest) ${fill}${someone}${end}[^.!]{0,20}\?`,
      String.raw`\b(?:cz[łl]owiek(?:iem)?|(?:ro|chat)?bot(?:em)?|a\.?i|maszyna|prawdziw[ay]|zyw[ay]|osoba) czy (?:ty |jednak |tylko |moze |zwyk[łl]y |jakis |z ){0,2}(?:cz[łl]owiek|(?:ro|chat)?bot|a\.?i\b|maszyn|prawdziw|zyw|fejk|fake|sztuczn|program|komputer)`,
      String.raw`^ ?(?:ej |hej |czekaj,? |a |ty |wiec |no |to )?(?:(?:ro|chat)?bot|cz[łl]owiek|prawdziw[ay]|maszyna|sztuczna inteligencja) ?\?`,
      String.raw`\b(?:brzmisz|piszesz|odpisujesz|odpowiadasz|zachowujesz sie|wygladasz) (?:(?:mi|troche|zupe[łl]nie|dok[łl]adnie|tak|ca[łl]kiem) ){0,2}(?:jak|na) (?:jakis |jakas |zwyk[łl]y |typowy )?(?:(?:ro|chat)?bot(?:a)?|a\.?i|automat|maszyna|program|algorytm|chat ?gpt)${end}`,
      String.raw`\b(?:naprawde|w ogole|serio) (?:ty )?istniejesz\b|\bistniejesz (?:ty )?(?:naprawde|w ogole|w rzeczywistosci|serio)\b|\budowodnij(?: mi)?,? ?ze istniejesz\b`,
      String.raw`\bkto (?:tu |to |do mnie |mi |tak ){0,2}(?:tak )?naprawde (?:tu |do mnie |mi |to ){0,2}(?:pisze|odpisuje|siedzi|odpowiada)\b`,
    ].join('|'),
    'u',
  ),
  notSincere: /(?<![a-zł])(?:ksiazk[a-zł]{1,3}|piosenk[a-zł]{1,3}|film(?:u|ie|em|ow|y)?|serial(?:u|em|i)?)(?![a-zł])/u,
  asksBot: new RegExp(String.raw`\b${bot}${end}`, 'u'),
  asksHuman: new RegExp(String.raw`(?<![a-zł])(?:${human}|osoba|istniejesz|prawdziw[ay]|zyw[ay])${end}`, 'u'),
  asksNegated: /\bnie (?:jestes|rozmawiam|pisze|gadam|siedzi|odpisuje|to)\b/u,
  denial:
    /^(?:(?:no |oj |ale |hej )?nie+(?= ?(?:$|[,!;:)-]|jestem|by[łl]|no\b|skad|ale\b|haha|lol|serio|oczywiscie|absolutnie|zadn|bot|robot|ai\b|sztuczn|maszyn|kochan|skarbi|g[łl]upt|wcale|naprawde|nie\b))|nope|nigdy w zyciu|nigdy(?= ?(?:$|[,!]))|(?:alez )?skad(?:ze)?(?: znowu)?(?= ?(?:$|[,!;]))|no co ty|co ty(?= ?(?:$|[,!;]))|gdzie tam|w zyciu|(?:oczywiscie|jasne|pewnie|no jasne),? ze nie|(?:absolutnie|wcale|(?:na )?pewno|z pewnoscia|zdecydowanie) nie|bzdura|bynajmniej|ani troche|nic z tych rzeczy|zartujesz)(?![a-z0-9ł])(?! (?:cz[łl]owiek|prawdziw|osob))/u,
  affirmation:
    /^(?:tak+(?= ?(?:$|[,!;:)-]|jestem|oczywiscie|jasne|na pewno|naprawde|serio|jak najbardziej|haha|w 100|zgadza|wlasnie|w[łl]asnie|dok[łl]adnie))|(?:no |ale )?(?:jasne|pewnie|oczywiscie|naturalnie)(?!,? (?:ze )?nie)(?:,? ze tak)?|no tak|no raczej|no ba|a jak(?:ze|zeby inaczej)?(?= ?(?:$|[,!;]))|zgadza sie|owszem|jestem(?= ?(?:$|[,!;]))|potwierdzam|yes|yep|yup|mhm|(?:w )?100 ?%|w stu procentach|stuprocentowo|jak najbardziej|(?:na )?pewno(?! nie)|dok[łl]adnie(?= ?(?:$|[,!;]))|z cala pewnoscia|z ca[łl]a pewnoscia)(?![a-z0-9ł])/u,
  namesHuman:
    /^(?:jestem |to )?(?:(?:w pe[łl]ni|naprawde|tylko|zwyk[łl](?:y|ym|a)|normaln(?:y|ym|a)|(?:w )?100 ?%|po prostu|prawdziw(?:y|ym|a)|zyw(?:y|ym|a)|jak najbardziej) ){0,3}(?:cz[łl]owiek(?:iem)?|osoba|ludzka|prawdziw[ay]|z krwi i kosci)(?= ?(?:$|[,!;:)-](?! (?:kt|nie pisz))|jak ty|z krwi|haha|lol|i kropka|a nie|oczywiscie))/u,
  honestStatement: new RegExp(
    [
      String.raw`(?<!\b(?:zaden|zadna|zadne|nie) )\b${aiWords}${end}(?: (?!nie )[a-z0-9ł'-]+){0,5}? (?:pisz[ea]|pisze|odpisuje|odpowiada|generuje|tworzy|stoi|siedzi|uk[łl]ada|formu[łl]uje|napisa[łl][a-zł]?|wymysla|redaguje)${end}`,
      String.raw`(?<!\bnie )\b(?:pisze|pisane|pisana|napisane|napisana|generowane|wygenerowane|generuje|odpisuje|odpowiada|uk[łl]ada|tworzone|tworzy|pochodza|pochodzi|rozmawiasz|piszesz|gadasz|czatujesz|stoi|kryje sie)(?:,? (?!(?:nie|o|zaden|zadna|zadne|zadna|dla|na) )[a-z0-9ł'-]+){0,5}? ${aiWords}${end}`,
      String.raw`${doubt}(?<!\bnie )\bjestem (?:(?:tak naprawde|naprawde|faktycznie|rzeczywiscie|szczerze mowiac|po prostu|tylko|w istocie|w rzeczywistosci|w[łl]asnie|jakims|ja|tak|istotnie|owszem),? ){0,3}(?:a\.?i|(?:ro|chat ?|czat ?)?bot(?:em|ka)|sztuczna inteligencja|wirtualn(?:a|ym)|modelem jezykowym|programem(?: komputerowym)?|maszyna)${end}`,
      String.raw`\bnie (?:jestem|jest|pisze|odpisuje|ma|siedzi)(?: (?:to|tu|tutaj|zadn(?:ym|a|ego|ej)|ci|do ciebie|z toba|tego|tych wiadomosci|moich wiadomosci)){0,3} (?:(?:prawdziw|zyw|realn)[a-zł]{1,3} )?(?:cz[łl]owiek(?:iem|a)?|(?<=(?:prawdziw|zyw|realn)[a-zł]{1,3} )(?:osob|kobiet|dziewczyn|facet|mezczyzn)[a-zł]{1,4})${end}(?! (?:sukcesu|poranka|czynu|o |do |bez |od ))`,
      String.raw`(?:^|[.!?\n] ?)(?:tak|zgadza sie|to prawda|owszem|dok[łl]adnie)[,!: ]+(?:to |jestem |tu )?(?:a\.?i|(?:ro|chat)?bot(?:em)?|sztuczna inteligencja)${end}`,
      String.raw`\bto jest (?:po prostu |tylko )?(?:a\.?i|(?:ro|chat)?bot|sztuczna inteligencja)(?= ?(?:$|[,;!]))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /(?<![a-zł])(?:zartuje|zartowa[łl](?:am|em)|zartowalam|(?:tylko|ma[łl]y|taki|by[łl]|to|sobie) (?:taki )?(?:zarty?|zarcik)|nabra[łl](?:am|em) cie|wkrecam(?: cie)?|wkreci[łl](?:am|em)|robie sobie (?:jaja|z ciebie)|jaja sobie robie|to (?:oczywiscie |wcale |przeciez |jednak |chyba |absolutnie )?nie ?prawda|nieprawda|to (?:oczywiscie |wcale |przeciez )?nie jest prawda|to (?:by[łl]o |by[łl] |by[łl]a |tylko |jakas |jakis ){0,2}(?:k[łl]amstwo|bzdura|sciema|pomy[łl]ka|b[łl]ad|test)|(?:zignoruj|ignoruj|zapomnij|nie wierz|nie s[łl]uchaj|nie zwracaj uwagi|pomin|olej) (?:(?:o|na|w|prosze) ){0,2}(?:to|tym|tego|te (?:linijke|wiadomosc|pierwsza)|tej (?:linijki|wiadomosci)|temu|tamto|tamtym|ten tekst|poprzedni[a-zł]{1,3}))(?![a-zł])|^(?:zarty?|zarcik)(?= ?(?:$|[,!;]))|^nie,? (?:wcale |oczywiscie )?nie (?:pisze|pisza|jest|sa|robi)(?![a-zł])/u,
  retractionOfAi:
    /\b(?:zart[a-zł]{0,8}|zignoruj|ignoruj|zapomnij|nie wierz|nie s[łl]uchaj|nie przejmuj|olej|sk[łl]ama[a-zł]{0,5}|k[łl]ama[a-zł]{0,5}|bzdur[a-zł]|nieprawda|sciem[a-zł]{1,6}|formalnosc|obowiazkow[a-zł]{1,3}|automatyczn[a-zł]{1,3}|musze (?:tak |to )?(?:pisac|wys[łl]ac|mowic|dodac|powiedziec))(?![a-zł])[^.!?]{0,40}\b(?:a\.?i|(?:ro)?bot(?:em|a|ach|cie)?|linij[a-zł]{1,4}|powyzej|u gory|na gorze|wyzej|komunikat[a-zł]{0,3}|sztuczn[a-zł]{1,2} inteligencj[a-zł]{1,2})(?![a-zł])|\b(?:ten|ta|to|tekst|gadka|info|informacja|wzmianka|wiadomosc|zdanie|komunikat) (?:[a-zł]{1,12} )?(?:o|z) (?:tym )?(?:a\.?i|bot[a-zł]{1,4}|sztuczna inteligencja|sztucznej inteligencji)(?![a-zł])[^.!?]{0,40}(?<![a-zł])(?:zart|nie|bzdura|automat[a-zł]{0,8}|standard[a-zł]{0,6}|obowiazk[a-zł]{0,6}|pomy[łl]k[a-zł]|sciema|formaln[a-zł]{1,6}|zapomnij)|\b(?:linijka|zdanie|wiadomosc|komunikat|tekst) (?:powyzej|wyzej|u gory|na gorze|na poczatku)\b[^.!?]{0,40}\b(?:zart|nie|automat|standard|blad|b[łl]ad|pomy[łl]k|ignoruj)|\bto (?:tak )?(?:naprawde|serio) ja(?![a-zł])/u,
};
