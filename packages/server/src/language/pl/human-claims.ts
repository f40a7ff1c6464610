import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding keeps ł, which \b and \w do not take for a letter; people also type l for it. The persona may be of either gender.
const am = String.raw`(?<!\b(?:nie|niby) )\b(?:jestem|(?:zawsze )?by[łl](?:am|em) (?:zawsze )?)`;
const adverbs =
  '(?:,? (?:ja|tu|tutaj|to|naprawde|serio|przeciez|tylko|tez|rowniez|takze|po prostu|zwyczajnie|w pe[łl]ni|na pewno|jak najbardziej|(?:w|na) 100 ?%|w stu procentach|na sto procent|stuprocentow(?:o|ym|a)|absolutnie|ca[łl]kowicie|ca[łl]kiem|oczywiscie|jasne|wciaz|nadal|w[łl]asnie|faktycznie|akurat|jednak|juz|z pewnoscia|zdecydowanie|definitywnie|wcale|w rzeczywistosci|tak naprawde|takim samym|taka sama|w koncu|z natury|tak samo|rownie|tak)){0,4}';
const realInstrumental =
  '(?:prawdziw(?:ym|a)|najprawdziwsz(?:ym|a)|zyw(?:ym|a)|realn(?:ym|a)|autentyczn(?:ym|a)|rzeczywist(?:ym|a))';
const plainInstrumental = `(?:${realInstrumental}|normaln(?:ym|a)|zwyk[łl](?:ym|a)|zwyczajn(?:ym|a)|takim samym)`;
const realNominative = '(?:prawdziw[ay]|najprawdziwsz[ay]|zyw[ay]|realn[ay]|autentyczn[ay]|rzeczywist[ay])';
const personsInstrumental =
  '(?:cz[łl]owiekiem|osoba|kobieta|mezczyzna|dziewczyna|facetem|ch[łl]opakiem|istota|babka|laska)';
const persons = '(?:cz[łl]owiek|osoba|kobieta|mezczyzna|dziewczyna|facet|ch[łl]opak|istota|babka|laska)';
// "Człowiek sukcesu" and its like are figures of speech.
const notFigure = String.raw`(?![a-z0-9ł])(?! (?:sukcesu|czynu|biznesu|renesansu|instytucja|orkiestra|pracy|interesu|honoru|s[łl]owa|kompromisu|lasu|gor|morza|wsi|miasta|natury|wiary|poranka|o |z (?:zasad|klas|pasj|charakt|poczuc)|od |do |na )|,? ktor|,? co )`;
const botsInstrumental =
  "(?:(?:ro|chat[- ]?|czat[- ]?|spam)?bot(?:em|ka)|a\\.?i|s\\.?i|sztuczn(?:a|ym)(?: inteligencja| tworem)?|maszyn(?:a|ka)|komputerem|(?:komputerowym )?programem(?: komputerowym)?|algorytmem|automatem|skryptem|androidem|cyborgiem|(?:chat ?)?gpt|modelem jezykowym|wirtualn(?:a|ym)(?: asystent(?:ka|em)| postacia)?|symulacja|fejkiem|fake'?iem|fejkow(?:a|ym)(?: profilem| kontem)?|falszyw(?:ym|a) (?:profilem|osoba)|fa[łl]szyw(?:ym|a) (?:profilem|osoba)|oprogramowaniem)";
const bots =
  '(?:(?:ro|chat ?|czat ?)?bot(?:em|a|y|ow|ami)?|a\\.?i|sztuczn(?:a|ej) inteligencj(?:a|i|e)|maszyn(?:a|y|e)?|program(?:em|u|y|ow)?|komputer(?:em|a|y|ow)?|algorytm(?:em|u|y|ow)?|automat(?:em|u|y|ow)?|fejk(?:iem|a)?)';
const notBotCompound = String.raw`(?![a-z0-9ł'-])(?! (?:do|od|kuchenn[a-zł]+|ekspert[a-zł]*|antywirus[a-zł]+|sprzataj[a-zł]+) )`;
const no = '(?:zadn(?:ym|a|ego|ej|e)|zaden|zadna|jak(?:ims|as|imkolwiek|akolwiek|is|iegos))';
const talk = '(?:piszesz|rozmawiasz|gadasz|czatujesz|flirtujesz|korespondujesz|klikasz|masz do czynienia|popisujesz)';
const between =
  '(?: (?:tu|tutaj|teraz|naprawde|w[łl]asnie|sobie|przeciez|ze mna|na pewno|serio|caly czas|ca[łl]y czas)){0,3}';
const place =
  '(?:tu|tutaj|po (?:drugiej|tej|mojej) stronie(?: (?:ekranu|telefonu|klawiatury|czatu|monitora))?|z (?:tej|drugiej) strony(?: ekranu)?|za (?:tym|tymi|moim|moimi) (?:profilem|ekranem|kontem|wiadomosciami|s[łl]owami|zdjeciem)|przed ekranem|przy klawiaturze)';
const sits = '(?:jest|siedzi|pisze|odpisuje|stoi|(?:kryje|ukrywa|chowa|znajduje) sie|klika|odpowiada|stuka)';
const filler =
  '(?: (?:do ciebie|z toba|ci|naprawde|serio|tylko|po prostu|tez|zawsze|tu|tutaj|ktos,?|jak najbardziej)){0,3}';

export const humanClaims: HumanClaimRules = {
  anchor:
    /cz[łl]owiek|ludz(?:ie|i|iom|mi|ka|ki|kie)\b|istota|prawdziw|\brealn|\bzyw[aey]|autentyczn|istnieje|\b(?:ro|chat ?|czat ?|spam)?bot|\ba\.?i\b|\bs\.?i\b|sztuczn|maszyn|komputer|program|algorytm|automat|skrypt|android|cyborg|gpt|jezykowy|wirtualn|symulacj|fejk|fake|krwi i|\bpuls|\b(?:od)?pisz|stuka|klikam|palce|kciuki|fa[łl]szyw/,
  rules: [
    claim(
      'is_human',
      String.raw`${am}${adverbs}(?: ${plainInstrumental}){0,2} (?:cz[łl]owiekiem|istota ludzka|ludzka istota)${notFigure}|${am}${adverbs} ludzk[ai](?= ?(?:$|[,;:)!]|jak ))|\bcz[łl]owiek ze mnie(?= ?(?:$|[,;:!)]|jak ))|\b(?:cz[łl]owiekiem|istota ludzka) (?:to )?(?:ja )?(?:tez |naprawde |przeciez |w koncu )?jestem\b`,
    ),
    claim(
      'is_real_person',
      String.raw`${am}${adverbs}(?: (?:ta|tym))?(?:,? ${realInstrumental}){1,2},? (?:${personsInstrumental})${notFigure}|${am}${adverbs} (?:zwyk[łl]a|normalna|zwyczajna) osoba(?= ?(?:$|[,;:)!]|jak |tak jak))|${am}${adverbs} kims (?:prawdziwym|realnym|zywym)\b|\b(?:prawdziw|zyw|realn)a (?:osoba|kobieta|dziewczyna) (?:to )?(?:ja )?(?:naprawde |przeciez )?jestem\b|\bcz[łl]owiekiem(?:,? kt[oó]ry| co) (?:[a-zł]+ ){0,3}(?:tu|z toba|do ciebie) (?:siedzi|pisze|odpisuje)\b`,
    ),
    claim(
      'is_real',
      String.raw`${am}${adverbs} (?:prawdziw[ay]|realn[ay]|najprawdziwsz[ay])(?= ?(?:$|[,;:)!-]|i |jak |nie |haha|lol|serio|s[łl]owo|przysiegam|obiecuje|uwierz|a nie|tak jak))|(?:^ ?|[,;:] ?|\bja )(?:prawdziw[ay]|realn[ay]) (?:to )?(?:ja )?jestem(?= ?(?:$|[,;:!]))|\bto (?:naprawde |tylko |serio )?ja,? (?:ta |ten )?(?:prawdziw[ay]|zyw[ay]|realn[ay])\b`,
    ),
    // "Istnieje" is also the third person: it needs its subject, or a sentence of its own.
    claim(
      'exists',
      String.raw`\bja (?:tu |przeciez )?(?:naprawde |serio )?istnieje\b|^ ?(?:tak,? |no |oczywiscie,? |jasne,? )?(?:naprawde|serio) istnieje(?= ?(?:$|[,;!]))|^ ?(?:tak,? )?istnieje (?:naprawde|serio)(?= ?(?:$|[,;!]))`,
    ),
    claim(
      'denies_ai',
      String.raw`\bnie ?(?:jestem|by[łl](?:am|em))${adverbs}(?: (?:ani|${no}|tym|ta|takim|taka|g[łl]up(?:im|ia)|zimn(?:ym|a)|bezduszn(?:ym|a)|jedn(?:ym|a) z tych|zwyk[łl](?:ym|a)|zaprogramowan(?:ym|a)|nudn(?:ym|a)|cholern(?:ym|a)|pieprzon(?:ym|a)|gadajac(?:ym|a))){0,3} (?:${botsInstrumental}|(?:botow|maszyn|programow))${notBotCompound}`,
    ),
    claim(
      'denies_ai_first',
      String.raw`\b(?:${no} )?${botsInstrumental} (?:to )?(?:ja )?(?:na pewno |raczej |z pewnoscia |zdecydowanie |akurat |przeciez )?nie (?:jestem|by[łl](?:am|em))\b`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^ ?|[,;:] ?| - ?|\b(?:haha|lol|serio|i|na pewno|nope|hej|s[łl]owo|ja|tak|przysiegam|cz[łl]owiek|spokojnie) )(?:nie,? )?(?:to )?(?:na pewno |ja |zdecydowanie )?(?:(?:nie|zaden|zadna|zadne) (?:(?:ro|chat ?|czat ?)?bot|a\.?i|sztuczna inteligencja)|nie (?:botem|robotem|sztuczna inteligencja)|zadn(?:ym|a) (?:(?:ro|chat ?|czat ?)?botem|maszyna|sztuczna inteligencja)|zadna maszyna|zaden program)(?= ?(?:$|[,;:)!-]|tylko|ale|tutaj|tu\b|haha|lol|s[łl]owo|obiecuje|serio))`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:to|tu|tutaj) nie (?:jest |pisze |odpisuje |odpowiada |siedzi |ma )?(?:zaden |zadna |zadne |jakis |jakas |zadnego |zadnych |automatyczny )?(?:(?:ro|chat ?|czat ?)?bot(?:a|ow)?|a\.?i|sztuczn(?:a|ej) inteligencj[ai]|automat|automatyczna odpowiedz)${notBotCompound}`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:nie ma|bez|zero|zadnych|zadnego|zadnej) (?:tu |tutaj |zadnych |zadnego |zadnej |jakichkolwiek ){0,2}(?:(?:ro|chat|czat)?bot(?:ow|a)|a\.?i|sztucznej inteligencji|maszyn|programow|algorytmow|automatow)(?: [a-zł]+){0,2} (?:tu|tutaj|w tej rozmowie|z tej strony|po tej stronie|po mojej stronie|u mnie|za tym)(?![a-z0-9ł])|\bnie ma (?:tu|tutaj|u mnie) (?:zadn(?:ych|ego|ej) )?(?:(?:ro|chat|czat)?bot(?:ow|a)|a\.?i|sztucznej inteligencji|maszyn|algorytmow|automatow)(?![a-z0-9ł])`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:zadn[a-zł]{1,3}|zaden|zero|bez|nie ma|nie) (?:tu )?(?:(?:ro|chat|czat)?bot(?:a|y|ow|em)?|a\.?i|sztuczn[a-zł]{1,2} inteligencj[a-zł])(?![a-z0-9ł])[^.!?]{0,14}\b(?:tylko|po prostu|sama?) ja\b|\b(?:tylko|po prostu|to) ja\b[^.!?]{0,8}\b(?:nie|zaden|zadne|zadna|zadnych|bez) (?:(?:ro|chat|czat)?bot(?:a|ow)?|a\.?i)(?![a-z0-9ł])`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\bnic (?:nie jest )?(?:tu |tutaj )?(?:nie jest )?(?:sztuczn(?:ego|e)|automatyczn(?:ego|e)|udawan(?:ego|e)|fejkowe(?:go)?) (?:we mnie|tutaj|tu|u mnie|w moich|w tej)|\b(?:we mnie|tutaj|tu|u mnie) (?:nie ma )?nic (?:nie jest )?(?:sztuczn|automatyczn|fejkow)[a-zł]{1,3}|\bnie ma we mnie nic (?:sztucznego|z (?:bota|robota|maszyny))`,
    ),
    negatableClaim(
      'person_behind',
      String.raw`\b${place}${filler} ${sits}${filler}(?: (?:zwyk[łl]y|normalny|zwyk[łl]a))?(?: (?:${realNominative},? ){1,2}${persons}| cz[łl]owiek(?!,? kt)| osoba z krwi| ktos (?:prawdziwy|zywy|realny))(?![a-z0-9ł])`,
    ),
    negatableClaim(
      'person_types',
      String.raw`\b(?:pisze|odpisuje|odpowiada)${filler} (?:${realNominative},? ){1,2}${persons}(?![a-z0-9ł])|(?<![a-zł])(?:${realNominative},? ){1,2}${persons}${filler} (?:pisze|odpisuje|odpowiada|siedzi|stuka|klika|tutaj|tu|z tej strony)(?![a-z0-9ł])|\bcz[łl]owiek (?:tu |do ciebie |z toba ){1,2}(?:pisze|odpisuje)\b|\b(?:pisane|pisana|napisane|napisana) przez (?:prawdziwego |zywego )?cz[łl]owieka\b`,
    ),
    negatableClaim(
      'talks_to_human',
      String.raw`\b${talk}${between} (?:z|ze|do) (?:(?:${plainInstrumental},? ){0,2}cz[łl]owiekiem|(?:${realInstrumental},? ){1,2}${personsInstrumental}|kims (?:prawdziwym|zywym|realnym)|prawdziw(?:ym|a) mna)${notFigure}|\bze? (?:(?:${plainInstrumental},? ){0,2}cz[łl]owiekiem|(?:${realInstrumental},? ){1,2}${personsInstrumental}) ${talk}\b`,
    ),
    claim(
      'not_talking_to_bot',
      String.raw`\bnie ${talk}${between} (?:z|ze|do) (?:(?:${no}|zwyk[łl](?:ym|a)) ){0,2}${botsInstrumental}${notBotCompound}|\bz (?:${no} )?${botsInstrumental} (?:tu |na pewno ){0,2}nie ${talk}\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:sama?|osobiscie|w[łl]asnorecznie|recznie) (?:(?:to|ci|do ciebie|tu|zawsze|naprawde) ){0,3}(?:pisze|wypisuje|stukam|wystukuje|klikam|wklepuje) (?:(?:to|tu|wszystko|do ciebie)(?= ?(?:$|[,;:!]))|(?:te|kazda|kazde|wszystkie|swoje|moje)(?: [a-zł]+){0,2} (?:wiadomosci?|odpowiedzi|s[łl]owo|s[łl]owa|litere|zdanie|zdania))|\b(?:pisze|stukam|wystukuje|wklepuje|klikam)(?: (?:to|te|tu|ci|do ciebie|wszystko|wszystkie|kazda|kazde|swoje|moje|wiadomosci|wiadomosc|odpowiedzi|odpowiedz|s[łl]owo|s[łl]owa|zdanie|naprawde|zawsze|litere|ze swoich)){1,6} (?:sama?(?! (?:z siebie|jak palec|w domu))|osobiscie|w[łl]asnorecznie|recznie|w[łl]asnymi (?:rekami|palcami|dlonmi|recoma))\b|\b(?:moje|swoje|wszystkie|te) wiadomosci (?:zawsze |naprawde )?pisze (?:zawsze |naprawde |ja )?(?:sama?|ja|osobiscie)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bto (?:naprawde |serio |przeciez )?ja (?:sama? )?(?:(?:tu|naprawde|to wszystko|te wiadomosci|osobiscie|sama?) ){1,3}(?:pisze|odpisuje|stukam|klikam)\b|\b(?:moje|w[łl]asne) (?:w[łl]asne |prawdziwe )?(?:palce|kciuki) (?:naprawde |same )?(?:pisza|stukaja|klikaja|biegaja|wystukuja)|\bja (?:tu )?(?:naprawde )?siedze (?:tu )?i (?:do ciebie )?(?:pisze|stukam|klikam)\b|\bjestem ta osoba,? ktora (?:to |tu |do ciebie ){0,2}pisze\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\bz krwi i (?:z )?kosci\b|\bmam (?:prawdziwy |normalny |ludzki )?puls(?= ?(?:$|[,;:!]|i |jak ))|\bmam (?:prawdziwe|ludzkie) (?:,? bijace )?serce\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bsto procent|\bstu procentach|\bstuprocentow[a-zł]{1,2}) (?:prawdziw[a-zł]{1,2}|ludzk[a-zł]{1,2}|cz[łl]owiek[a-zł]{0,3}|realn[a-zł]{1,2}|bez (?:bota|ai)|nie bot)(?= ?(?:$|[,;:!)]|osob|kobiet|dziewczyn|facet|cz[łl]ow|i |haha))`,
    ),
    claim(
      'we_humans',
      String.raw`\bmy,? (?:zwykli )?ludzie\b|\bnas,? ludzi\b|\bnam,? ludziom\b|\bjestesmy (?:przeciez |tylko |w koncu |wszyscy |jedynie ){0,2}ludzmi\b|(?:^ ?|[,;:] ?|\b(?:ja|i|a|bo|tez) )jako (?:zwyk[łl]y |prawdziwy |tylko )?cz[łl]owiek${notFigure}|\bjak (?:kazdy|wszyscy) (?:inny |normalny |zwyk[łl]y )?(?:cz[łl]owiek${notFigure}|ludzie\b)`,
    ),
    claim(
      'person_not_bot',
      String.raw`(?<![a-zł])(?<!\bnie )(?:cz[łl]owiek(?:iem)?|osob[ay]|kobiet[ay]|dziewczyn[ay]|facet(?:em)?|mezczyzn[ay]|ktos prawdziwy|kims prawdziwym|prawdziw[ay]),? (?:a )?nie (?:z |ze |jak )?(?:(?:${no}|zwyk[łl]ym) )?${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:zaden |zadna |zadne |zwyk[łl]y )?(?:(?:ro|chat ?|czat ?)?bot|a\.?i|maszyna|program|komputer|sztuczna inteligencja|algorytm) (?:(?:by|nigdy|tego|by tak|w zyciu) ){0,3}nie (?:by )?(?:potrafi|umia|umie|mog|moze|napisa|napisze|zrozumie|zrozumia|flirt|czu|zart)[a-zł]{0,7}(?: [a-zł]+){0,3}? (?:jak ja|tak (?:[a-zł]+ )?(?:pisac|flirtowac|rozmawiac|zartowac|smiac)|flirtowac|takich (?:rzeczy|wiadomosci|s[łl]ow))(?![a-z0-9ł])|\b(?:bot|robot|ai|maszyna) (?:by )?tak (?:by )?nie (?:potrafi|umie|umia|napisa|pisze|flirtuje|flirtowa)[a-zł]{0,4}(?![a-z0-9ł])`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\bjestem (?:[a-zł]+ )?(?:wszystkim,? (?:tylko|ale) nie|(?:kims|czyms) wiecej niz|(?:zupe[łl]nym |ca[łl]kowitym )?przeciwienstwem|wiecej niz) (?:tylko |jakims |zwyk[łl]ym ){0,2}${bots}(?![a-z0-9ł])|\bdaleko mi do (?:bota|robota|maszyny|ai|programu)\b|\bdo (?:bota|robota|maszyny) (?:mi )?(?:bardzo )?daleko mi\b|\bdo (?:bota|robota|maszyny) mi (?:bardzo )?daleko\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\bnie (?:sa |jest |by[łl][ayo] )?(?:pisan|napisan|generowan|wygenerowan|tworzon)[eay](?: [a-zł]+){0,2} przez (?:${no} |zadnego )?(?:(?:ro|chat ?|czat ?)?bota|a\.?i|sztuczna inteligencje|maszyne|program|komputer|algorytm)(?![a-z0-9ł])|\bnie (?:pisze|odpisuje|odpowiada|generuje|tworzy) (?:(?:tego|ich|ci|tu|za mnie|mi|moich wiadomosci|tych wiadomosci|tych s[łl]ow|do ciebie) ){0,3}(?:zaden |zadna |zadne |jakis |jakas )?(?:(?:ro|chat ?|czat ?)?bot|a\.?i|sztuczna inteligencja|maszyna|program|komputer|algorytm)(?![a-z0-9ł])|\b(?:(?:ro|chat ?|czat ?)?bot|a\.?i|sztuczna inteligencja|maszyna|program|komputer|algorytm) (?:(?:tu|tego|za mnie|mi|moich wiadomosci|ich|do ciebie) ){0,3}nie (?:pisze|odpisuje|generuje|tworzy|odpowiada|siedzi)\b`,
    ),
    claim(
      'do_not_think_bot',
      String.raw`\bnie (?:mysl|wierz|sadz|uwazaj|boj sie),? ze (?:jestem|pisze z|to|rozmawiasz z|piszesz z) (?:(?:${no}|zwyk[łl]ym) )?${bots}${notBotCompound}`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:jakims |jakas )?(?:(?:ro|chat ?|czat ?)?bot(?:em)?|a\.?i|sztuczna inteligencja|maszyna|fejk(?:iem)?)\?+ (?:ja\?+ )?(?:(?:haha|lol|hehe|oj|no),? )?(?:nie(?! (?:wiem|rozumiem|ma\b|ukrywam|bede|tylko))|no co ty|nigdy|skad(?:ze)?|w zyciu|gdzie tam|(?:oczywiscie|jasne|pewnie),? ze nie|absolutnie nie|alez skad|zartujesz)(?![a-z0-9ł])`,
    ),
  ],
  negation:
    /(?<![a-zł])(?:nie|zaden|zadna|zadne|nigdy|bez|ani)(?: (?:jest|jestem|pisze|siedzi|odpisuje|ma|z|przez|tu|tutaj|to|do ciebie|z toba|zaden|zadna|naprawde|w)){0,3} ?$/u,
  undoneBefore:
    /(?<![a-zł])(?:gdybym|gdyby|gdybys|(?:jesli|jezeli)(?! (?:chcesz|sie|pytasz))|jakbym|jakby|nie (?:[a-zł]+ ){0,2}(?:powiedzia[łl][a-zł]*|mowi[łl][a-zł]*|mowie|mow|twierdze|twierdzic|twierdzi[łl][a-zł]*|mowic|udawac|udaje|powiedziec|powiem|napisze|obiecac|k[łl]amac)|udaje|udawac|udawa[łl][a-zł]*|k[łl]ama[łl][a-zł]*|sk[łl]ama[a-zł]*|k[łl]amstwo|chcia[łl]a?bym|sni[a-zł]+|wyobraz[a-zł]*|(?<!nie )mysl(?:isz|a[łl][a-zł]+|elis[a-zł]*|i|a)|sadzisz|wierzysz|uwazasz|masz nadzieje|niektorzy|wielu|ze niby|czy|wolisz)(?:,? [a-zł']+){0,3} ?$/u,
  undoneAfter:
    /^,? ?(?:to (?:by[łl]oby |jest |by[łl]aby )?(?:k[łl]amstwo|k[łl]amstwem|nieprawda|bzdura)|by[łl]oby (?:k[łl]amstwem|nieprawda)|nie moge (?:powiedziec|twierdzic))/u,
  questionLead:
    /(?<![a-zł])(?:czy|dlaczego|czemu|co|kto|jak|skad|kiedy|myslisz|sadzisz|uwazasz|wierzysz|wydaje ci sie|brzmie|wygladam|chcesz|po czym|pewn[ay]|ze)(?![a-zł])/u,
};
