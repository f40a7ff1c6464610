import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding leaves plain Latin letters of Czech: \b and \w are enough. The persona may be of either gender.
const am = String.raw`\b(?:jsem|(?:ja|ze|taky|prece|preci|fakt|proste) sem)`;
const adverbs =
  '(?:,? (?:ja|tu|tady|to|fakt|fakticky|opravdu|doopravdy|skutecne|vazne|prece|preci|jen|jenom|pouze|taky|take|proste|zkratka|normalne|uplne|naprosto|stoprocentne|(?:na |ze )?100 ?%|na sto procent|samozrejme|urcite|rozhodne|porad|stale|vlastne|jasne|uz|ti|teda|tedy|ale|koneckoncu|tak|stejne|stejn[ay]|byl[ay]? (?:vzdycky )?|v podstate)){0,4}';
const real = '(?:(?:skutecn|opravdov|realn|ziv|autentick|prav)(?:y|ej|a|e)|nejskutecnejsi|nejopravdovejsi)';
const plainKind = `(?:${real}|normalni|obycejn(?:y|ej|a)|bezn(?:y|ej|a)|pouh(?:y|ej|a))`;
const persons = '(?:clovek|osoba|bytost|zena|zenska|muz|holka|kluk|chlap|divka|slecna|dama)';
const realInstrumental = '(?:skutecn|opravdov|realn|ziv)(?:ym|ou)';
const personsInstrumental = '(?:clovekem|osobou|bytosti|zenou|zenskou|muzem|holkou|klukem|chlapem|divkou|slecnou)';
// "Člověk činu" and its like are figures of speech.
const notFigure = String.raw`\b(?! (?:cinu|do |na |s velk|s humor|prace|zvyku|slova|renesance|z (?:mesta|vesnice|hor))|,? (?:kter|co |jenz))`;
const bots = String.raw`(?:(?:ro|chat[- ]?|spam)?bot(?:em|ka)?|a\.?i|u\.i\.|umel(?:a|ou|y|ej)(?: inteligenc[ei])?|stroj(?:em)?|masin(?:a|ka)|pocitac(?:em)?|(?:pocitacov(?:y|ej|ym) )?program(?:em)?|algoritm(?:us|em)|automat(?:em)?|skript(?:em)?|android|kyborg|(?:chat ?)?gpt|jazykov(?:y|ym) model(?:em)?|virtualni(?: asistent(?:ka)?| postava)?|simulace|fejk|fake|(?:fejkov|falesn)(?:y|ej|a) (?:profil|ucet|osoba)|software)`;
const tail = String.raw`\b(?!['-]| (?:na (?!druhe)|od |expert\w*|specialist\w*|fanous\w*|kuchynsk\w+))`;
const no = '(?:zadn(?:y|a|ej|e|ym|ou)|nejak(?:y|a|ej|ym|ou))';
const talk = '(?:pises|mluvis|bavis|chatujes|povidas|flirtujes|komunikujes|dopisujes|kecas)';
const between = '(?: (?:si|se|tu|tady|ted|opravdu|fakt|skutecne|vazne|celou dobu|prave|se mnou,?)){0,3}';
const place =
  '(?:tady|tu|na (?:druhe|druhy|tehle|teto|moji|me) strane(?: (?:obrazovky|telefonu|displeje|chatu|monitoru|drat\\w))?|na (?:druhem|druhym) konci|za (?:timhle|timto|mym|tim|temito|temihle) (?:profilem|uctem|zpravami)|za (?:obrazovkou|klavesnici|displejem)|u (?:klavesnice|telefonu|displeje))';
const sits = '(?:je|sedi|pise|odpovida|odepisuje|stoji|se skryva|tuka|datluje)';
const filler =
  '(?: (?:ti|fakt|opravdu|skutecne|vazne|s tebou|jen|jenom|taky|proste|porad|normalne|si|k tobe|tady|tu|doopravdy)){0,3}';

export const humanClaims: HumanClaimRules = {
  anchor:
    /clovek|\blid(?:i|e|em|sk[ayouei]{1,2})\b|bytost|skutecn|opravdov|\brealn|\bziv[ayoe]|autentick|existuj[ui]|\b(?:ro|chat ?|spam)?bot|\ba\.?i\b|\bu\.i\.|umel|stroj|masin|pocitac|program|algoritm|automat|skript|android|kyborg|gpt|jazykov|virtualn|simulac|fejk|fake|falesn|z masa|z krve|\btep\b|\bpuls|\bpisu|\bpise|tukam|datluj|prsty|palce/,
  rules: [
    claim(
      'is_human',
      `${am}${adverbs}(?: ${plainKind}){0,2} (?:clovek|clovekem|lidska bytost)${notFigure}|${am}${adverbs} lidsk[ay](?= ?(?:$|[,;:)!]|jako ))|(?:^ ?|[,;:] ?|\\b(?:i|prece|taky|ja) )clovek (?:taky |prece |jen )?jsem\\b(?! (?:tu|rada?|uz|si|z|na|ne\\w))`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:ta|ten))?(?:,? ${real}){1,2},? ${persons}${notFigure}|${am}${adverbs} (?:normalni|obycejna|bezna) osoba(?= ?(?:$|[,;:)!]|jako ))|${am}${adverbs} nekdo (?:skutecny|realny|zivy|opravdovy)\\b|\\b(?:skutecna|opravdova|ziva|realna) (?:osoba|zena|holka) (?:fakt |opravdu |prece )?(?:jsem|sem)\\b`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:skutecn|opravdov|realn)(?:a|y|ej)(?= ?(?:$|[,;:)!-]|a |jako |ne |haha|lol|vazne|fakt|prisaham|slibuju|ver|uplne))|(?:^ ?|[,;:] ?|\\bja )(?:skutecn[ay]|realn[ay]|opravdov[ay]) (?:fakt |opravdu )?(?:jsem|sem)(?= ?(?:$|[,;:!]))|\\b(?:jsem to|to jsem) (?:fakt |opravdu |jen |vazne )?ja,? (?:ta |ten )?(?:skutecn|opravdov|ziv|realn)(?:a|y|ej)\\b`,
    ),
    claim(
      'exists',
      String.raw`\b(?:fakt|opravdu|doopravdy|skutecne|vazne|ja) existuj[ui]\b|\bexistuj[ui] (?:fakt|opravdu|doopravdy|skutecne|ve skutecnosti)\b`,
    ),
    claim(
      'denies_ai',
      `\\b(?:nejsem|nesem|nebyl[ay]? jsem)${adverbs}(?: (?:ani|${no}|blb(?:y|ej|a)|hloup(?:y|ej|a)|pouh(?:y|ej|a)|obycejn(?:y|ej|a)|naprogramovan(?:y|ej|a)|chladn(?:y|ej|a)|bezduch(?:y|ej|a)|takov(?:y|ej|a)|jeden z tech|nudn(?:y|ej|a)|zatracen(?:y|ej|a))){0,3} ${bots}${tail}`,
    ),
    claim(
      'denies_ai_first',
      `\\b(?:${no} )?${bots} (?:teda |to )?(?:ja )?(?:rozhodne |urcite |fakt |vazne |opravdu |prece )?(?:nejsem|nesem)\\b`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^ ?|[,;:] ?| - ?|\b(?:haha|lol|vazne|a|urcite|jo|hej|ja|clovek|fakt|prisaham|klid) )(?:ne,? )?(?:rozhodne |urcite |fakt )?(?:(?:zadn(?:y|ej|a|e)|ne|rozhodne ne|urcite ne) (?:(?:ro|chat ?)bot|bot|a\.?i|umela inteligence)|zadn(?:y|ej) (?:stroj|program))(?= ?(?:$|[,;:)!-]|jen|jenom|ale|tady|tu\b|haha|lol|slibuju|vazne|fakt))`,
    ),
    claim(
      'this_is_no_bot',
      `\\b(?:to|tohle|tady|tu)(?: ti)? (?:neni|nepise|neodpovida|nesedi|neodepisuje)(?: ti)? (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umela inteligence|automat|automaticka odpoved|stroj)${tail}|\\bneni (?:to|tohle|tady|tu) (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umela inteligence|automat)${tail}`,
    ),
    claim(
      'no_bots_here',
      String.raw`\bzadn[iyeae] (?:(?:ro|chat)?boti|a\.?i|umela inteligence|stroje|programy|algoritmy|automaty)(?: \w+){0,2} (?:tady|tu|u me|na (?:teto|tehle|me|moji) strane|za tim)\b|\b(?:tady|tu|u me) (?:nejsou|neni|nenajdes|nesedi) (?:zadn\w{1,2} )(?:(?:ro|chat)?boti?|a\.?i|umela inteligence|stroje?|program|algoritmus)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:zadn\w{1,2}|bez|ne) (?:(?:ro|chat)?bot(?:i|u|a)?|a\.?i|umel\w{1,2} inteligence)\b[^.!?]{0,14}\b(?:jen|jenom|proste|pouze) ja\b|\b(?:jen|jenom|proste|pouze) ja\b[^.!?]{0,8}\bzadn\w{1,2} (?:(?:ro|chat)?boti?|a\.?i|umela inteligence)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:neni (?:na me|na mne|tady|tu|ve me|u me)|na me neni|tady neni|tu neni|u me neni) (?:vubec |tady )?nic (?:umeleho|automatickeho|falesneho|fejkoveho)|\bnic (?:umeleho|automatickeho|fejkoveho) (?:tady|tu|na me|ve me) (?:neni|nehledej)`,
    ),
    negatableClaim(
      'person_behind',
      `\\b${place}${filler} ${sits}${filler}(?: (?:obycejny|normalni|obycejna|nekdo,?))?(?: (?:${real},? ){1,2}${persons}| clovek(?!,? (?:kter|co|a )| a )| nekdo (?:skutecny|zivy|realny|opravdovy))\\b`,
    ),
    negatableClaim(
      'person_types',
      `\\b(?:pise|odpovida|odepisuje)${filler} (?:(?:${real},? ){1,2}${persons}|clovek z masa)\\b|\\b(?:${real},? ){1,2}${persons}${filler} (?:pise|odpovida|odepisuje|sedi|tady|tu)\\b|\\bpise (?:ti|s tebou) (?:normalni |obycejny )?clovek\\b|\\b(?:psane|psana|napsane|napsana) (?:skutecnym |zivym )?clovekem\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b${talk}${between} (?:s|se) (?:(?:(?:${realInstrumental}|normalnim|obycejnym),? ){0,2}clovekem|(?:${realInstrumental},? ){1,2}${personsInstrumental}|nekym (?:skutecnym|zivym|opravdovym|realnym)|(?:skutecnou|opravdovou) (?:mnou|zenou))${notFigure}|\\b(?:s|se) (?:${realInstrumental} ){0,2}(?:clovekem|${realInstrumental} ${personsInstrumental}) (?:si |se |tu )?${talk}\\b`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bne${talk}${between} (?:s|se) (?:(?:${no}|obycejnym) ){0,2}${bots}${tail}|\\bs (?:${no} )?${bots} (?:si |se |tu |urcite ){0,2}ne${talk}\\b`,
    ),
    claim(
      'types_itself',
      String.raw`\bsama? (?:(?:ti|si|tu|to|opravdu|fakt) ){0,3}(?:pisu|tukam|vytukavam|datluju|odepisuju) (?:(?:to|ti to|vsechno|tady)(?= ?(?:$|[,;:!]))|(?:kazdou|vsechny|svoje|sve|moje|tyhle|tyto|kazde)(?: \w+){0,2} (?:zpravy?|zpravu|odpovedi?|odpoved|slovo|slova))|\b(?:pisu|tukam|vytukavam|datluju|odepisuju)(?: (?:to|ti|tu|tady|vsechno|vse|vsechny|kazdou|kazde|svoje|sve|moje|zpravy|zpravu|odpovedi|odpoved|slovo|slova|vetu|opravdu|vzdycky|tyhle|tyto)){1,6} (?:sama?(?! (?:pro sebe|od sebe|doma))|osobne|rucne|vlastnorucne|vlastnimi (?:prsty|rukama|palci))\b|\b(?:svoje|sve|moje|vsechny|tyhle|kazdou) (?:zpravy|zpravu|odpoved) (?:si |ti |opravdu |vzdycky ){0,2}pisu (?:opravdu |vzdycky )?(?:sama?|ja|osobne)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bpisu (?:to|tady|tu) (?:opravdu |fakt |vazne |jen )?ja\b|\bto (?:opravdu |fakt |vazne )?pisu ja\b|\b(?:moje|vlastni) (?:vlastni )?(?:prsty|palce) (?:opravdu )?(?:tukaji|pisou|pisi|datluji|litaji)|\b(?:jsem to|to jsem) (?:opravdu |fakt |vazne |skutecne )?ja,? (?:kdo|co|ktera|ktery) (?:to |tu |tady |ti ){0,2}pise\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\bz (?:masa a (?:kosti|krve)|krve a (?:masa|kosti))\b|\bmam (?:skutecny |opravdovy |normalni |lidsky )?(?:tep|puls)(?= ?(?:$|[,;:!]|a |jako ))|\bmam (?:skutecne|opravdove|lidske) srdce\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bsto procent|\bstoprocentn[eiay]) (?:skutecn\w{1,2}|opravdov\w{1,2}|lidsk\w{1,2}|clovek\w{0,2}|realn\w{1,2}|bez a\.?i|zadny bot)(?= ?(?:$|[,;:!)]|osob|zen|holk|kluk|clov|a |haha))`,
    ),
    claim(
      'we_humans',
      `\\bmy,? (?:obycejni )?(?:lidi|lide|lidicky)\\b|\\bn(?:as|am),? lid(?:i|em)\\b(?! (?:tady|maji|jsou))|\\bjsme (?:(?:vsichni|prece|preci|jen|jenom|taky|koneckoncu) ){0,3}(?:lidi|lide)\\b(?!,? (?:kter|co |z |na |s ))|(?:^ ?|[,;:] ?|\\b(?:ja|a|ale|protoze|taky) )jako (?:obycejny |skutecny )?clovek${notFigure}|\\bjako (?:kazd(?:y|ej)|vsichni|ostatni) (?:jin(?:y|ej) |normalni |ostatni )?(?:clovek|lidi|lide)\\b`,
    ),
    claim(
      'person_not_bot',
      `\\b(?<!\\bne )(?:clovek(?:em)?|osob(?:a|ou)|zen(?:a|ou)|holk(?:a|ou)|muz(?:em)?|kluk(?:em)?|chlap(?:em)?|skutecn(?:a|y|ou|ym)),? (?:a )?(?:ne|nikoliv?|zadn(?:y|ej|a)) (?:s |se |jako )?(?:(?:${no}|obycejnym) )?${bots}${tail}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:zadn(?:y|ej|a|e) )?(?:(?:ro|chat ?)?bot|a\.?i|stroj|program|pocitac|umela inteligence|algoritmus) (?:(?:by|nikdy|tohle|to|takhle|tak|se|ti) ){0,3}(?:neumi|neumel|nedokaze|nedokazal|nesvede|nesvedl|nenapise|nenapsal|neflirtuje|neflirtoval|necitil|nevtipkuje|nevtipkoval)\w{0,2}(?: \w+){0,3}? (?:jako ja|flirtovat|takhle|takove|tak (?:psat|flirtovat|vtipkovat|mile|hezky))\b|\b(?:(?:ro|chat ?)?bot|a\.?i|stroj) (?:(?:by|se|ti) ){0,2}(?:takhle|tohle|tak) (?:by )?(?:neumi|neumel|nedokaz|nenaps|nepise|nepsal|neflirt)\w{0,4}\b`,
    ),
    claim(
      'anything_but_bot',
      `\\b(?:jsem|sem) (?:\\w+ )?(?:(?:vsechno|cokoliv?)(?: mozne)?,? (?:jen|jenom) ne|(?:neco |nekdo )?vic nez (?:jen )?|(?:pravy |uplny )?opak) ?(?:${no} )?(?:${bots}|robota|bota|stroje|umele inteligence)\\b|\\bmam (?:k|do) (?:bota|botovi|robota|robotovi|stroje|stroji) (?:hodne )?daleko\\b|\\b(?:k|do) (?:bota|botovi|robota|robotovi|stroje|stroji) mam (?:hodne )?daleko\\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:nejsou|neni|nebyl\w?) (?:psan|napsan|generovan|vygenerovan|tvoren)\w{1,2}(?: \w+){0,2} (?:zadn(?:ym|ou) )?(?:umelou inteligenci|a\.?i|(?:ro|chat ?)?botem|strojem|programem|pocitacem)\b|\b(?:nepise|neodpovida|negeneruje|netvori)(?: (?:to|je|ti|tu|tady|za me|za mne|moje zpravy|me zpravy|mi|tyhle zpravy|ty zpravy)){0,3} (?:zadn(?:y|ej|a|e) |nejak(?:y|a) )?(?:(?:ro|chat ?)?bot|a\.?i|umela inteligence|stroj|program|pocitac|algoritmus)\b|\b(?:(?:ro|chat ?)?bot|a\.?i|umela inteligence|stroj|program|pocitac) (?:(?:to|tu|tady|za me|moje zpravy|je|ti|mi|tohle) ){0,3}(?:nepise|neodpovida|negeneruje|nesedi)\b`,
    ),
    claim(
      'do_not_think_bot',
      `\\b(?:nemysli si|nemysli|never(?: tomu)?|neboj se|neboj),? ze (?:jsem|mluvis s|pises si s|to je) (?:(?:${no}|jen) )?${bots}${tail}`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:nejaky |jaky )?(?:(?:ro|chat ?)?bot|a\.?i|umela inteligence|stroj|fejk)\?+ (?:ja\?+ )?(?:(?:haha|lol|hele|no|ale),? )?(?:ne(?= ?(?:$|[,.!;)\n]))|ani nahodou|kdepak|kdeze|vubec ne|nikdy|(?:jasne|samozrejme|urcite),? ze ne|(?:urcite|rozhodne|fakt) ne|v zadnem pripade|houby|co blbnes|co blaznis|blbost|nesmysl)\b`,
    ),
  ],
  negation:
    /\b(?:ne|neni|nejsou|nejsem|nepise|nesedi|neodpovida|nepises|nemluvis|nikdy|zadny|zadna|zadne|bez|ani|nejde o)(?: (?:tu|tady|ti|to|s|se|si|s tebou|zadny|zadna|opravdu|skutecne|o)){0,3} ?$/,
  undoneBefore:
    /\b(?:kdyby(?:ch|s)?|jako (?:bych|by)|jakoby|nikdy (?:jsem )?(?:ti )?ne\w+|jsem (?:ti )?(?:nikdy )?ne(?:rekl|rikal|tvrdil|psal)\w?|ne(?:rikam|tvrdim|predstiram|reknu|lzu)|(?:nebudu|nemuzu|nemohu|nechci|nesmim|nehodlam) (?:\w+ )?(?:rikat|rict|tvrdit|predstirat|lhat|delat|psat|slibit|slibovat)|predstir\w+|lhal[ay]? bych|lhat|lez|pral[ay]? bych si|kez bych|predstav si|mysli(?:s|te|)(?: si)?|myslel[ay]?(?: sis| jsi)?|veris|doufas|nekdo|nekteri|pry|zda|zdali|jestli(?! (?:chces|te|se))|radsi bys)(?:,? [\w']+){0,3} ?$/,
  undoneAfter:
    /^,? ?(?:to (?:by byla |je )?(?:lez|nepravda|blbost)|by byla lez|by bylo lhani|nemuzu rict|nemohu tvrdit|neni pravda)/,
  questionLead:
    /\b(?:myslis|veris|proc|co|kdo|jak|kde|kdy|jestli|zda|pripadam|znim|pusobim|chces|podle ceho|ze|jist[ay]|prijde)\b/,
};
