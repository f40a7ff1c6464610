import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding leaves plain Latin letters of Slovene: \b and \w are enough. "Sem" (I am) may stand anywhere in its clause. The
// persona may be of either gender.
const am = String.raw`\b(?:jaz sem|sem)`;
const adverbs =
  '(?:,? (?:jaz|tu|tukaj|to|res|zares|resnicno|dejansko|v resnici|samo|le|pac|tudi|vendar|kar|preprosto|enostavno|cisto|popolnoma|povsem|sto ?procentno|100 ?%|stoodstotno|seveda|gotovo|zagotovo|definitivno|absolutno|se vedno|se zmeraj|vedno|ze|ti|pa|prav tako|enako|ravno tako|konec koncev|ful|ena|en|bil[ao]?|itak|kot)){0,4}';
const real =
  '(?:resnicn[aio]|resnicen|prav[aio]|ziv[aio]?|realn[ai]|realen|pristn[ai]|dejansk[ai]|najresnicnejs[ai]|najbolj resnicn[ai])';
const plainKind = `(?:${real}|navaden|navadn[aio]|obicajen|obicajn[ai]|normalen|normaln[ai])`;
const persons = '(?:clovek|oseba|zenska|zena|moski|punca|dekle|fant|clovesko bitje|bitje|tip)';
const realInstrumental = '(?:resnicn|prav|ziv|realn)(?:o|im)';
const personsInstrumental = '(?:clovekom|osebo|zensko|zeno|moskim|punco|dekletom|fantom|bitjem)';
// "Človek dejanj" and its like are figures of speech.
const notFigure = String.raw`\b(?! (?:dejanj|besed[ae]?|navad[ae]?|za |na (?!svetu)|od |s (?:smisl|posluh)|z (?:velik|dobr)|iz (?!mesa|krvi)|ki )|,? (?:ki|kater\w+)\b)`;
const bots = String.raw`(?:(?:klepetalni )?(?:(?:ro|chat[- ]?|spam)?bot(?:om|ka|i)?)|a\.?i(?:-?jem)?|u\.?i\.?|umetn[ao](?: inteligenc[ao])?|stroj(?:em)?|masin[ao]|racunalnik(?:om)?|(?:racunalnisk(?:i|im) )?program(?:om)?|algorit(?:em|mom)|avtomat(?:om)?|skript[ao]|android|kiborg|(?:chat ?)?gpt|jezikovn(?:i|im) model(?:om)?|virtualn(?:a|i|o|im)(?: (?:pomocnica|pomocnik|asistentka|asistent))?|simulacij[ao]|fejk|fake|laz(?:ni|en|nim) (?:profil(?:om)?|racun)|programska oprema)`;
const tail = String.raw`\b(?!['-]| (?:za |na |od |strokovnja\w+|ekspert\w*|kuhinjsk\w+|sesalnik))`;
const no = '(?:noben|nobena|nobenim|nobeno|kaksen|kaksna|kaksnim|kaksno|neki|nek|neka|nekim|neko|kak)';
const talk = '(?:pises|govoris|pogovarjas|klepetas|dopisujes|cvekas|chatas|flirtas|spogledujes|komuniciras)';
const between = '(?: (?:se|si|tu|tukaj|zdaj|res|zares|dejansko|v resnici|ves cas|z mano,?|pravkar)){0,3}';
const place =
  '(?:tukaj|tu|na (?:drugi|tej|moji) strani(?: (?:zaslona|ekrana|telefona|linije|klepeta))?|za (?:tem|mojim|temi) (?:profilom|zaslonom|racunom|sporocili)|za (?:zaslonom|tipkovnico|sporocili))';
const sits = '(?:je|sedi|pise|odgovarja|stoji|se skriva|tipka)';
const filler = '(?: (?:ti|res|zares|resnicno|s tabo|samo|se vedno|pravkar|dejansko|tu|tukaj|ena|en|cisto)){0,3}';

export const humanClaims: HumanClaimRules = {
  anchor:
    /\bclove[kc]|clovesk|\bljud(?:je|i|em)\b|\bbitje|resnicn|resnicen|\bprav(?:a|i|o|im)\b|\bziv(?:a|i|o|im)?\b|\brealn|\brealen|\bpristn|obstajam|\b(?:ro|chat ?|spam)?bot|\ba\.?i\b|\bu\.?i\b|umetn|stroj|masin|racunalni|program|algorit|avtomat|skript|android|kiborg|gpt|jezikovn|virtualn|simulacij|fejk|fake|laz(?:ni|en) |mesa in|krvi in|\butrip|\bpulz|\bpise|\btipka|\bprsti/,
  rules: [
    claim(
      'is_human',
      `${am}${adverbs}(?: ${plainKind}){0,2} (?:clovek|clovesko bitje)${notFigure}|${am}${adverbs} clovesk[ai](?= ?(?:$|[,;:)!]|kot ))|(?:^ ?|[,;:] ?|\\b(?:tudi|samo|le|pac|saj|da) )(?:cisto |res )?(?:${plainKind} )?(?:clovek|clovesko bitje) sem\\b(?! (?:s|ne|v|na|se|to|vceraj|danes))`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:tista|tisti))?(?:,? ${real}){1,2},? ${persons}${notFigure}|${am}${adverbs} (?:navadna|obicajna|normalna|cisto navadna) oseba(?= ?(?:$|[,;:)!]|kot ))|${am}${adverbs} nekdo (?:resnicen|pravi|ziv)\\b|\\b(?:resnicna|prava|ziva|resnicen|pravi|ziv|realna) (?:sem (?:ti )?(?:${persons})|(?:oseba|zenska|punca|clovek|moski|fant) sem)${notFigure}`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:resnicn[aio]|resnicen|realn[ai]|realen|prava)(?= ?(?:$|[,;:)!-]|in |kot |ne |haha|lol|prisezem|obljubim|verjemi|cisto))|(?:^ ?|[,;:] ?|\\bjaz )(?:enako |cisto |res )?(?:resnicna|resnicen|prava|realna) sem(?= ?(?:$|[,;:!]|kot (?:ti|vsi)))|\\bto sem (?:res |samo |zares |dejansko )?jaz,? (?:tista |tisti )?(?:resnicn[ai]|prav[ai]|ziv[ai]|realna)\\b`,
    ),
    claim(
      'exists',
      String.raw`\b(?:res|zares|dejansko|resnicno|jaz) obstajam\b|\bobstajam (?:res|zares|dejansko|v resnici|resnicno)\b`,
    ),
    claim(
      'denies_ai',
      `\\bnisem${adverbs}(?: (?:ne|niti|${no}|neumn[ai]|neumen|navaden|navadn[ai]|hladen|hladna|brezdusn[ai]|programiran[ai]?|tisti|dolgocas(?:en|na)|eden (?:od )?tistih|bila?|nikoli)){0,3} (?:${bots}|(?:botov|robotov|strojev|programov))${tail}`,
    ),
    claim(
      'denies_ai_first',
      `\\b(?:${no} )?${bots} (?:pa |jaz )?(?:zagotovo |gotovo |definitivno |res |zares |vsekakor )?nisem\\b`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^ ?|[,;:] ?| - ?|\b(?:haha|lol|resno|in|gotovo|ma|ej|hej|jaz|clovek|brez skrbi|oseba|prisezem) )(?:ne,? )?(?:zagotovo |gotovo |definitivno )?(?:noben|nobena|nobeno|ne|ni|zagotovo ne|gotovo ne) (?:(?:ro|chat ?)bot|bot|a\.?i|umetna inteligenca)(?= ?(?:$|[,;:)!-]|samo|ampak|temvec|tu\b|tukaj|haha|lol|obljubim|resno))`,
    ),
    claim(
      'this_is_no_bot',
      `\\b(?:to|tole|tukaj|tu)(?: ti)? (?:ni|ne pise|ne odgovarja|ne sedi)(?: ti)? (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umetna inteligenca|avtomat|samodejni odgovor|stroj)${tail}|\\bni (?:to|tole|tu|tukaj) (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umetna inteligenca|avtomat)${tail}`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:tu|tukaj|pri meni) ni (?:nobenih |nobenega |nobene )?(?:(?:ro|chat)?bot(?:ov|a)|a\.?i(?:-?ja)?|umetne inteligence|strojev|programov|algoritmov)\b|\bni (?:nobenih |nobenega |nobene )?(?:(?:ro|chat)?bot(?:ov|a)|a\.?i(?:-?ja)?|umetne inteligence|strojev)(?: \w+){0,2} (?:tu|tukaj|pri meni|na (?:tej|moji) strani)\b|\b(?:brez|nobenih) (?:(?:ro|chat)?botov|umetne inteligence|strojev) (?:tu|tukaj|pri meni)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:noben\w{0,3}|brez|ni|ne) (?:(?:ro|chat)?bot(?:i|ov|a)?|a\.?i|umetn\w inteligenc\w)\b[^.!?]{0,14}\b(?:samo|le|preprosto) jaz\b|\b(?:samo|le|preprosto) jaz\b[^.!?]{0,8}\b(?:noben\w{0,3}|brez|ni) (?:(?:ro|chat)?bot(?:i|ov|a)?|a\.?i|umetn\w inteligenc\w)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:nic|nicesar) (?:umetnega|samodejnega|laznega|ponarejenega) ni (?:na meni|v meni|tu|tukaj|pri meni)\b|\b(?:na meni|v meni|tu|tukaj|pri meni) ni (?:prav )?(?:nic|nicesar) (?:umetnega|samodejnega|laznega)\b|\bni (?:na meni|v meni|tu|tukaj) (?:nic|nicesar) (?:umetnega|samodejnega|laznega)\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b${place}${filler} ${sits}${filler}(?: (?:navaden|navadna|nekdo,?))?(?: (?:${real},? ){1,2}${persons}| clovek(?!,? (?:ki|kater|in )| in )| nekdo (?:resnicen|ziv|pravi))\\b|\\bna drugi strani(?: (?:zaslona|ekrana|telefona))? (?:${real},? ){1,2}${persons}\\b`,
    ),
    negatableClaim(
      'person_types',
      `\\b(?:pise|odgovarja)${filler} (?:(?:${real},? ){1,2}${persons}|clovek iz mesa)\\b|\\b(?:${real},? ){1,2}${persons}${filler} (?:pise|odgovarja|sedi|tipka|tukaj|tu)\\b|\\bpise (?:ti|s tabo) (?:normalen |navaden )?clovek\\b|\\b(?:pise|napisal) (?:jih |to )?(?:resnicen|pravi|ziv) clovek\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b${talk}${between} (?:s|z) (?:(?:(?:${realInstrumental}|normalnim|navadnim),? ){0,2}clovekom|(?:${realInstrumental},? ){1,2}${personsInstrumental}|nekom (?:resnicnim|pravim|zivim)|cloveskim bitjem)${notFigure}|\\b(?:s|z) (?:(?:${realInstrumental} ){0,2}clovekom|${realInstrumental} ${personsInstrumental}) (?:se |si |tu )?${talk}\\b`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bne ${talk}${between} (?:s|z) (?:(?:${no}|navadnim) ){0,2}${bots}${tail}|\\b(?:s|z) (?:${no} )?${bots} (?:se |si |tu |gotovo ){0,2}ne ${talk}\\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:sama?|osebno) (?:(?:ti|to|res|vse) ){0,3}(?:pisem|tipkam) (?:(?:to|vse|tu|tukaj|vse to)(?= ?(?:$|[,;:!]))|(?:vsako|vsa|svoja|moja|ta|vse)(?: \w+){0,2} (?:sporocil[oa]|odgovor\w?|besed[eo]?))|\b(?:pisem|tipkam)(?: (?:to|ti|tu|tukaj|vse|vsa|vsako|svoja|moja|ta|sporocila|sporocilo|odgovore|odgovor|besedo|stavek|res|vedno)){1,6} (?:sama?(?! (?:sebi|zase|od sebe|doma))|osebno|rocno|lastnorocno|(?:z lastnimi|s svojimi|z mojimi) (?:prsti|rokami|palci))\b|\b(?:svoja|moja|vsa|ta|vsako) (?:sporocila|sporocilo) (?:ti |res |vedno ){0,2}pisem (?:res |vedno |ti )?(?:sama?|jaz|osebno)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bto (?:res |zares |dejansko )?(?:jaz pisem|pisem jaz)\b|\bjaz (?:res |zares |osebno )?to pisem\b|\b(?:moji|lastni) (?:lastni )?(?:prsti|palci) (?:res )?(?:tipkajo|pisejo|letijo)|\bto sem (?:res |zares |dejansko )?jaz,? (?:tista,? ki|tisti,? ki|ki) (?:to |ti ){0,2}pise\w?\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\biz (?:mesa in (?:krvi|kosti)|krvi in mesa)\b|\bimam (?:pravi |resnicen |normalen |cloveski )?(?:utrip|pulz)(?= ?(?:$|[,;:!]|in |kot ))|\bimam (?:pravo|resnicno|clovesko) srce\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bsto odstotno|\bsto ?procentno|\bstoodstotn[oai]|\bstoprocentn[oai]) (?:resnicn\w|resnicen|clovesk\w|clovek|realn\w|prava(?= (?:oseba|zenska|punca))|brez a\.?i|noben bot)(?= ?(?:$|[,;:!)]|oseb|zensk|punc|clov|in |haha))`,
    ),
    claim(
      'we_humans',
      `(?:^ ?|[,;:] ?|\\b(?:in|ampak|ker|saj|tudi|a) )mi,? (?:navadni )?ljudje\\b(?!,? (?:ki|s |iz |z ))|\\bnas,? ljudi\\b(?! je)|\\bnam,? ljudem\\b|\\bsmo (?:(?:vsi|pac|samo|le|konec koncev) ){0,3}ljudje\\b(?!,? (?:ki|s |iz |z ))|\\bljudje smo\\b(?!,? (?:ki|s |iz ))|(?:^ ?|[,;:] ?|\\b(?:jaz|in|ampak|ker) )kot (?:navaden |pravi )?clovek${notFigure}|\\bkot (?:vsak|vsi|ostali) (?:drug |drugi |normalni |normalen |ostali )?(?:clovek|ljudje)\\b`,
    ),
    claim(
      'person_not_bot',
      `\\b(?<!\\b(?:ne|ni|nisem|noben) )(?:clovek(?:om)?|oseb[ao]|zensk[ao]|zen[ao]|punc[ao]|dekle(?:tom)?|moski(?:m)?|fant(?:om)?|resnicn[ao]|resnicen),? (?:in |pa )?(?:ne|noben|nobena|ni) (?:s |z |kot )?(?:(?:${no}|navaden|navadnim) )?${bots}${tail}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:noben |nobena |kaksen )?(?:(?:ro|chat ?)?bot|a\.?i|stroj|program|racunalnik|umetna inteligenca|algoritem) (?:(?:nikoli|tega|tako|takole) ){0,2}ne (?:bi (?:nikoli )?(?:mogel|mogla|zmogel|znal|znala|uspel)|more|zna|zmore|napise)(?: \w+){0,3}? (?:kot jaz|flirtati|takole|taksne|tako (?:pisati|flirtati|saliti|lepo|ljubko))\b|\b(?:(?:ro|chat ?)?bot|a\.?i|stroj) (?:tega|takole|tako) ne (?:more|zna|zmore|pise|flirta|bi (?:mogel|znal|zmogel))\b`,
    ),
    claim(
      'anything_but_bot',
      `\\bsem (?:\\w+ )?(?:vse prej kot|(?:karkoli|vse),? samo ne|(?:nekaj |nekdo )?vec kot|(?:cisto |popolno |pravo )?nasprotje(?: od)?) (?:samo |navaden |navadnega )?(?:${no} )?(?:${bots}|robota|bota|stroja|programa|umetne inteligence)\\b|\\bdalec sem od (?:bota|robota|stroja|programa)\\b|\\bod (?:bota|robota|stroja) sem (?:zelo )?dalec\\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:ne (?:pise|odgovarja|generira|ustvarja)|ni (?:jih |tega |ga )?(?:napisal|pisal)\w?)(?: (?:tega|jih|ti|tu|tukaj|namesto mene|mojih sporocil|teh sporocil|mi)){0,3} (?:${no} )?(?:(?:ro|chat ?)?bot|a\.?i|umetna inteligenca|stroj|program|racunalnik|algoritem)\b|\b(?:(?:ro|chat ?)?bot|a\.?i|umetna inteligenca|stroj|program|racunalnik) (?:(?:tega|tu|tukaj|jih|ti|mi|namesto mene|mojih sporocil) ){0,2}ne (?:pise|odgovarja|generira|sedi)\b|\b(?:sporocila|odgovori|besede) (?:ti )?niso (?:napisan|pisan|generiran|ustvarjen|delo|od)\w?(?: \w+){0,2} (?:umetn\w inteligenc\w|a\.?i(?:-?ja)?|(?:ro)?bota?|stroja?)\b`,
    ),
    claim(
      'do_not_think_bot',
      `\\b(?:ne misli|ne verjemi|ne boj se|nikar ne misli),? da (?:sem|govoris s|se pogovarjas z|se pogovarjas s|si pises z|je to) (?:${no} )?${bots}${tail}`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:neki |kaksen )?(?:(?:ro|chat ?)?bot|a\.?i|umetna inteligenca|stroj|fejk)\?+ (?:jaz\?+ )?(?:(?:haha|lol|ej|ma|joj),? )?(?:ne(?= ?(?:$|[,.!;)\n]))|kje(?: pa)?(?= ?(?:$|[,.!;)\n]))|nikakor|nikoli|(?:seveda|sploh|gotovo|zagotovo) (?:da )?ne|niti slucajno|ni govora|d[ae]j no|neumnost|nisem)\b`,
    ),
  ],
  negation:
    /\b(?:ne|ni|niso|nisem|nikoli|noben|nobena|nobeno|brez|niti)(?: (?:tu|tukaj|ti|to|s|z|se|si|s tabo|res|zares|iz)){0,3} ?$/,
  undoneBefore:
    /\b(?:ce (?:bi|sem)|kot da|nikoli (?:ti )?nisem \w+|nisem (?:ti )?(?:nikoli )?(?:rekl[ao]|rekel|trdil[ao]?|pisala|pisal)|ne (?:pravim|govorim|trdim|hlinim|pretvarjam se|morem (?:reci|trditi)|zelim (?:trditi|lagati|reci))|ne bom (?:\w+ ){0,2}(?:rekl[ao]|rekel|trdil[ao]?|pretvarjal[ao]?|lagal[ao]?|govoril[ao]?)|pretvarja\w{1,3}|hlini\w{1,2}|lagala? bi|lazem|rada bi bil\w|rad bi bil\w?|ko bi (?:le )?|predstavljaj si|mislis|si misli[sl]a?|verjames|upas|nekdo|nekateri|menda|ali|raje bi)(?:,? [\w']+){0,3} ?$/,
  undoneAfter:
    /^,? ?(?:to (?:bi bila |je )?(?:laz|neresnica)|bi bila (?:to )?laz|bi (?:bila )?lagal[ao]?|bi se zlagal[ao]?|ni res|ne morem (?:reci|trditi))/,
  questionLead: /\b(?:mislis|verjames|zakaj|kaj|kdo|kako|kje|kdaj|ali|zvenim|delujem|po cem|preprican[ai]?|zelis|da)\b/,
};
