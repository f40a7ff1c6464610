import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding keeps đ, which \b and \w do not take for a letter; no word here begins or ends with it. "Sam" (I am) may stand
// anywhere in its clause. The persona may be of either gender.
const am = String.raw`\b(?:ja sam|sam|jesam)`;
const adverbs =
  '(?:,? (?:ja|tu|ovdje|to|stvarno|zaista|zbilja|doista|fakat|bas|samo|tek|ipak|pa|isto|također|takoder|takodjer|jednostavno|skroz|potpuno|sasvim|sto posto|100 ?%|naravno|sigurno|definitivno|apsolutno|jos uvijek|i dalje|zapravo|jasno|vec|ti|jednako|na kraju krajeva|ozbiljno|itekako|jedna|jedan|uvijek bil[ao]|bil[ao]|u potpunosti)){0,4}';
const real = '(?:stvarn[aio]|stvaran|prav[aio]|ziv[aio]?|realn[ai]|realan|istinsk[ai]|najstvarnij[ai])';
const plainKind = `(?:${real}|obic(?:an|na|ni)|normal(?:an|na|ni))`;
const persons = '(?:covjek|osoba|zena|muskarac|cura|djevojka|decko|tip|frajer|ljudsko bice|bice)';
const realInstrumental = '(?:stvarn|prav|ziv|realn)(?:om|im)';
const personsInstrumental = '(?:covjekom|osobom|zenom|muskarcem|curom|djevojkom|deckom|tipom|ljudskim bicem)';
// "Čovjek od riječi" and its like are figures of speech.
const notFigure = String.raw`\b(?! (?:od (?!krvi)|za |na (?!svijetu)|navike|s (?:velik|humor|sela)|iz |u najboljim|koj[aie]|ko[jg]|sto )|,? koj[aie]\b)`;
const bots = String.raw`(?:(?:ro|chat[- ]?|spam)?bot(?:om|ic[ae])?|a\.?i(?:-?jem)?|umjetn[ao]m?(?: inteligencij(?:a|om))?|stroj(?:em)?|masin(?:a|om)|racunal(?:o|om)|kompj?[iu]?j?ut[eo]r(?:om)?|(?:racunaln(?:i|im) |kompjutersk(?:i|im) )?program(?:om)?|algorit(?:am|mom)|automat(?:om)?|skript(?:a|om)|android|kiborg|(?:chat ?)?gpt|jezicn(?:i|im) model(?:om)?|virtualn(?:a|i|om|im)(?: asistent(?:ica)?| lik)?|simulacij(?:a|om)|fejk|fake|laz(?:ni|an|nim) (?:profil(?:om)?|racun)|softver)`;
const tail = String.raw`\b(?!['-]| (?:za |na |od |strucnja\w+|ekspert\w*|kuhinjsk\w+|usisavac))`;
const no = '(?:nikakav|nikakva|nikakvim|nikakvom|neki|neka|nekakav|nekakva|nekim|nekom|nijedan|nijedna)';
const talk = '(?:pises|razgovaras|pricas|dopisujes|chatas|cavrljas|flertas|caskas|komuniciras)';
const between = '(?: (?:se|si|tu|ovdje|zapravo|stvarno|upravo|zaista|cijelo vrijeme|sa mnom,?|sad|sada)){0,3}';
const place =
  '(?:ovdje|tu|s (?:druge|ove|moje) strane(?: (?:ekrana|telefona|mobitela|chata|linije|zice))?|na drugoj strani|iza (?:ovog|ovoga|mog|moga|ovih) (?:profila|ekrana|racuna|poruka)|iza (?:ekrana|tipkovnice|poruka)|za tipkovnicom)';
const sits = '(?:je|sjedi|pise|odgovara|stoji|se krije|se skriva|tipka)';
const filler = '(?: (?:ti|stvarno|zaista|zbilja|fakat|s tobom|samo|i dalje|upravo|tebi|tu|ovdje|jedna|jedan)){0,3}';

export const humanClaims: HumanClaimRules = {
  anchor:
    /covjek|\bljud(?:i|ima|sk[aeiou]{1,2}m?)\b|\bbice\b|\bstvarn(?:[ai]|om|im)\b|stvaran|najstvarnij|\bprav(?:a|i|om|im|o)\b|\bziv(?:a|i|om|im)?\b|\breal(?:an|n[ai]|nom)\b|istinsk|postojim|\b(?:ro|chat ?|spam)?bot|\ba\.?i\b|umjetn|stroj|masin|racunal|kompj|kompiut|program|algorit|automat|skript|android|kiborg|gpt|jezicn|virtualn|simulacij|fejk|fake|laz(?:ni|an) |krvi i|mesa i|\bpuls\b|\bpise|\btipka|\bprsti/,
  rules: [
    claim(
      'is_human',
      `${am}${adverbs}(?: ${plainKind}){0,2} (?:covjek|ljudsko bice)${notFigure}|${am}${adverbs} ljudsk[ai](?= ?(?:$|[,;:)!]|kao ))|(?:^ ?|[,;:] ?|\\b(?:i|ipak|samo|pa|isto) )(?:${real} )?(?:covjek|ljudsko bice) sam\\b(?! (?:s|ne|u|na|se|to))`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:ona|onaj))?(?:,? ${real}){1,2},? ${persons}${notFigure}|${am}${adverbs} (?:obicna|normalna) osoba(?= ?(?:$|[,;:)!]|kao ))|${am}${adverbs} netko (?:stvaran|pravi|ziv)\\b|\\b(?:stvarna|prava|ziva|stvaran|pravi|ziv|realna) (?:sam (?:ti )?(?:${persons})|(?:osoba|zena|cura|djevojka|covjek|muskarac|decko) sam)${notFigure}`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:stvarn[ai]|stvaran|realn[ai]|realan|prava)(?= ?(?:$|[,;:)!-]|i |kao |ne |haha|lol|ozbiljno|fakat|kunem|obecavam|vjeruj|skroz))|(?:^ ?|[,;:] ?|\\bja )(?:stvarn[ai]|stvaran|prava|realna) sam(?= ?(?:$|[,;:!]))|\\bto sam (?:stvarno |samo |fakat |zbilja )?ja,? (?:ona |onaj )?(?:stvarn[ai]|prav[ai]|ziv[ai]|realna)\\b`,
    ),
    claim(
      'exists',
      String.raw`\b(?:stvarno|zaista|zbilja|fakat|doista|ja) postojim\b|\bpostojim (?:stvarno|zaista|zbilja|uistinu|fakat)\b`,
    ),
    claim(
      'denies_ai',
      `\\bnisam${adverbs}(?: (?:ni|${no}|glup[ia]?|obic(?:an|ni|na)|hlad(?:an|na)|bezdusn[ia]|programiran[ia]?|onaj|dosad(?:an|na|ni)|jedan od (?:onih|tih)|bila?|bio|nikad)){0,3} (?:${bots}|(?:botova|robota|strojeva|programa))${tail}`,
    ),
    claim(
      'denies_ai_first',
      `\\b(?:${no} )?${bots} (?:ja )?(?:definitivno |sigurno |fakat |stvarno |zaista |ipak )?nisam\\b`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^ ?|[,;:] ?| - ?|\b(?:haha|lol|ozbiljno|i|sigurno|ma|ej|hej|ja|covjek|fakat|opusteno|osoba) )(?:ne,? )?(?:definitivno |sigurno )?(?:nikakav|nikakva|ne|nije|sigurno ne|definitivno ne) (?:(?:ro|chat ?)bot|bot|a\.?i|umjetna inteligencija)(?= ?(?:$|[,;:)!-]|samo|ali|nego|vec|tu\b|ovdje|haha|lol|obecavam|ozbiljno))`,
    ),
    claim(
      'this_is_no_bot',
      `\\b(?:ovo|to|ovdje|tu)(?: ti)? (?:nije|ne pise|ne odgovara|ne sjedi)(?: ti)? (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umjetna inteligencija|automat|automatski odgovor|stroj)${tail}|\\bnije (?:ovo|to|tu|ovdje) (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umjetna inteligencija|automat)${tail}`,
    ),
    claim(
      'no_bots_here',
      String.raw`\bnema (?:tu|ovdje|kod mene) (?:nikakv(?:ih|og|e) )?(?:(?:ro|chat)?bot(?:ova|a)|a\.?i(?:-?ja)?|umjetne inteligencije|strojeva|programa|algoritama)\b|\b(?:nema|bez|nula) (?:nikakv(?:ih|og|e) )?(?:(?:ro|chat)?bot(?:ova|a)|a\.?i(?:-?ja)?|umjetne inteligencije|strojeva)(?: \w+){0,2} (?:tu|ovdje|kod mene|s (?:ove|moje) strane|iza ovoga?)\b|\b(?:tu|ovdje|kod mene) nema (?:nikakv(?:ih|og|e) )?(?:(?:ro|chat)?bot(?:ova|a)|a\.?i(?:-?ja)?|umjetne inteligencije|strojeva)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:nikakv\w{1,3}|nikakav|bez|nema|nije|ne) (?:(?:ro|chat)?bot(?:ovi|ova|a)?|a\.?i|umjetn\w{1,2} inteligencij\w)\b[^.!?]{0,14}\b(?:samo|jednostavno|obicna) ja\b|\b(?:samo|jednostavno) ja\b[^.!?]{0,8}\b(?:nikakv\w{1,3}|nikakav|bez|nema) (?:(?:ro|chat)?bot(?:ovi|ova|a)?|a\.?i|umjetne inteligencije)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\bnema (?:tu |ovdje |na meni |u meni )?(?:nista|nicega?) (?:umjetno(?:g|ga)?|automatsko(?:g|ga)?|lazno(?:g|ga)?)(?: (?:na meni|u meni|ovdje|tu))?|\bnista (?:na meni|u meni|ovdje|tu|kod mene) nije (?:umjetno|automatsko|lazno)`,
    ),
    negatableClaim(
      'person_behind',
      `\\b${place}${filler} ${sits}${filler}(?: (?:obican|obicna|netko,?))?(?: (?:${real},? ){1,2}${persons}| covjek(?!,? (?:koj|sto|i )| i )| netko (?:stvaran|ziv|pravi))\\b|\\bs druge strane(?: (?:ekrana|telefona|mobitela))? (?:${real},? ){1,2}${persons}\\b`,
    ),
    negatableClaim(
      'person_types',
      `\\b(?:pise|odgovara)${filler} (?:(?:${real},? ){1,2}${persons}|covjek od krvi)\\b|\\b(?:${real},? ){1,2}${persons}${filler} (?:pise|odgovara|sjedi|tipka|ovdje|tu)\\b|\\bpise (?:ti|s tobom) (?:normalan |obican )?covjek\\b|\\b(?:pise|napisao) (?:ih |to )?(?:stvaran|pravi|ziv|zivi) covjek\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b${talk}${between} (?:s|sa) (?:(?:(?:${realInstrumental}|normalnim|obicnim),? ){0,2}covjekom|(?:${realInstrumental},? ){1,2}${personsInstrumental}|nekim (?:stvarnim|pravim|zivim)|ljudskim bicem|pravom mnom)${notFigure}|\\b(?:s|sa) (?:(?:${realInstrumental} ){0,2}covjekom|${realInstrumental} ${personsInstrumental}) (?:se |tu |ovdje )?${talk}\\b`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bne ${talk}${between} (?:s|sa) (?:(?:${no}|obicnim) ){0,2}${bots}${tail}|\\bs (?:${no} )?${bots} (?:se |tu |sigurno ){0,2}ne ${talk}\\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:sama?|osobno) (?:(?:ti|to|ovo|stvarno|fakat|sve) ){0,3}(?:pisem|tipkam) (?:(?:to|ovo|sve|tu|ovdje)(?= ?(?:$|[,;:!]))|(?:svaku|sve|svoje|moje|ove)(?: \w+){0,2} (?:poruk[aeu]|odgovore?|rijec|rijeci))|\b(?:pisem|tipkam)(?: (?:to|ovo|ti|tu|ovdje|sve|svaku|svoje|moje|ove|poruke|poruku|odgovore|odgovor|rijec|recenicu|stvarno|uvijek)){1,6} (?:sama?(?! (?:sebi|za sebe|od sebe|kod kuce|sam))|osobno|rucno|vlastorucno|(?:vlastitim|svojim) (?:prstima|rukama|palcevima))\b|\b(?:svoje|moje|sve|ove|svaku) (?:poruke|poruku|odgovor) (?:ti |stvarno |uvijek ){0,2}pisem (?:stvarno |uvijek |ti )?(?:sama?|ja|osobno)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\b(?:ovo|to) (?:stvarno |fakat |zbilja |zaista )?(?:ja pisem|pisem ja)\b|\bja (?:stvarno |fakat |osobno )?(?:ovo|sve ovo) pisem\b|\b(?:moji|vlastiti) (?:vlastiti )?(?:prsti|palcevi) (?:stvarno )?(?:tipkaju|pisu|lete)|\bto sam (?:stvarno |fakat |zbilja )?ja,? (?:ona koja|koja|koji|sto) (?:to |ovo |ti ){0,2}pise\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\bod (?:krvi i (?:mesa|kostiju)|mesa i (?:krvi|kostiju))\b|\bimam (?:pravi |stvaran |normalan |ljudski )?puls(?= ?(?:$|[,;:!]|i |kao ))|\bimam (?:pravo|stvarno|ljudsko) srce\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bsto posto|\bstopostotn[oai]) (?:stvarn\w{1,2}|stvaran|ljudsk\w{1,2}|covjek|realn\w{1,2}|prava(?= (?:osoba|zena|cura|djevojka))|bez a\.?i|nikakav bot)(?= ?(?:$|[,;:!)]|osob|zen|cur|djevoj|covj|i |haha))`,
    ),
    claim(
      'we_humans',
      `(?:^ ?|[,;:] ?|\\b(?:i|ali|jer|a|ipak) )mi,? (?:obicni )?ljudi\\b(?!,? (?:koj|s |iz ))|\\bnas,? ljude\\b|\\bnama,? ljudima\\b|\\bsmo (?:(?:svi|ipak|samo|na kraju krajeva) ){0,3}ljudi\\b(?!,? (?:koji|s |iz |sa ))|\\bljudi smo\\b(?!,? (?:koji|s |iz ))|(?:^ ?|[,;:] ?|\\b(?:ja|i|ali|jer) )kao (?:obican |pravi )?covjek${notFigure}|\\bkao (?:i )?(?:svaki|svi|ostali) (?:drugi |normalni |normalan |ostali )?(?:covjek|ljudi)\\b`,
    ),
    claim(
      'person_not_bot',
      `\\b(?<!\\b(?:ne|nije|nisam|nikakav) )(?:covjek(?:om)?|osob(?:a|om)|zen(?:a|om)|cur(?:a|om)|djevojk(?:a|om)|muskarac|muskarcem|decko(?:m)?|stvarn(?:a|om)|stvaran),? (?:a )?(?:ne|nikakav|nikakva|nije) (?:s |sa |kao )?(?:(?:${no}|obican|obicnim) )?${bots}${tail}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:nijedan |nijedna |nikakav |nikakva )?(?:(?:ro|chat ?)?bot|a\.?i|stroj|program|racunalo|umjetna inteligencija|algoritam) (?:(?:nikad|nikada|to|ovako|tako) ){0,2}ne (?:bi (?:nikad )?(?:mogao|mogla|moglo|znao|znala|znalo|umio)|moze|zna|umije|napise)(?: \w+){0,3}? (?:kao ja|flertati|ovako|takve|tako (?:pisati|flertati|saliti|lijepo|slatko))\b|\b(?:(?:ro|chat ?)?bot|a\.?i|stroj) (?:to|ovako|tako) ne (?:moze|zna|umije|pise|flerta|bi (?:mogao|znao|mogla|znala))\b`,
    ),
    claim(
      'anything_but_bot',
      `\\bsam (?:\\w+ )?(?:sve,? samo ne|(?:nesto |netko )?vise od|(?:cista |potpuna |susta )?suprotnost(?: od)?) (?:obicnog |obican )?(?:${no} )?(?:${bots}|robota|bota|stroja|programa|robotu|botu|umjetne inteligencije)\\b|\\bdaleko sam od (?:bota|robota|stroja|programa)\\b|\\bod (?:bota|robota|stroja) sam (?:jako )?daleko\\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:ne (?:pise|odgovara|generira)|nije (?:ih |to |ovo )?(?:napisala?|pisala?|napisao|pisao))(?: (?:to|ih|ti|tu|ovdje|umjesto mene|moje poruke|mi|ove poruke|te poruke|ovo)){0,3} (?:${no} )?(?:(?:ro|chat ?)?bot|a\.?i|umjetna inteligencija|stroj|program|racunalo|algoritam)\b|\b(?:(?:ro|chat ?)?bot|a\.?i|umjetna inteligencija|stroj|program|racunalo) (?:(?:to|ovo|tu|ovdje|ih|ti|mi|umjesto mene) ){0,2}ne (?:pise|odgovara|generira|sjedi)\b|\b(?:poruke|odgovori|rijeci)(?: mi| ti)? nisu (?:napisane|pisane|generirane|od)(?: \w+){0,2} (?:umjetn\w{1,2} inteligencij\w{1,2}|a\.?i(?:-?ja)?|(?:ro)?bota?|stroja?)\b`,
    ),
    claim(
      'do_not_think_bot',
      `\\b(?:nemoj (?:misliti|mislit|vjerovati)|ne misli|ne vjeruj|ne boj se) da (?:sam|pricas s|razgovaras s|se dopisujes s|je ovo|je to) (?:${no} )?${bots}${tail}`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:neki |kakav )?(?:(?:ro|chat ?)?bot|a\.?i|umjetna inteligencija|stroj|fejk)\?+ (?:ja\?+ )?(?:(?:haha|lol|ej|ma|pa),? )?(?:ne(?= ?(?:$|[,.!;)\n]))|kakvi(?= ?(?:$|[,.!;)\n]))|nikako|nikad(?:a)?|(?:naravno|sigurno|jasno) da (?:ne|nisam)|(?:sigurno|definitivno) ne|ni slucajno|nema sanse|gluposti?|nisam)\b`,
    ),
  ],
  negation:
    /\b(?:ne|nije|nisu|nisam|nema|nikad|nikada|nikakav|nikakva|bez|ni)(?: (?:tu|ovdje|ti|to|s|sa|se|s tobom|stvarno|zapravo|od)){0,3} ?$/,
  undoneBefore:
    /\b(?:kad[a]? bih|ako(?! te zanima)|kao da|nikada? (?:ti )?nisam \w+|nisam (?:ti )?(?:nikada? )?(?:rekl[ao]|rekao|tvrdil[ao]|tvrdio|pisala|kazala|kazao)|ne (?:kazem|govorim|tvrdim|glumim|pretvaram se|mogu (?:reci|tvrditi)|zelim (?:tvrditi|lagati|reci)|cu (?:reci|tvrditi|glumiti))|necu (?:[a-zđ]+ ){0,2}(?:reci|tvrditi|pretvarati|glumiti|lagati|govoriti)|pretvaram|pretvarati|pretvarala|glumim|glumiti|lagala? bih|lagao bih|lazem|voljela bih|volio bih|zeljela bih|da barem|zamisli|mislis|mislila? si|mislio si|vjerujes|nadas|netko|je li|jel|li|radije)(?:,? [a-zđ']+){0,3} ?$/,
  undoneAfter:
    /^,? ?(?:to (?:bi bila |je )?(?:laz|neistina)|bila bi (?:to )?laz|lagala bih|lagao bih|ne bih govoril[ao]|nije istina|ne mogu (?:reci|tvrditi))/,
  questionLead:
    /\b(?:mislis|vjerujes|zasto|sto|tko|kako|gdje|kada?|je li|jel|li|zvucim|djelujem|po cemu|sigurn[ai]|zelis|da)\b/,
};
