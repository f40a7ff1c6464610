import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding leaves plain Latin letters of Slovak: \b and \w are enough. The persona may be of either gender.
const am = String.raw`(?<!\bnie )\bsom`;
const notAm = String.raw`\b(?:nie ?som|nesom|nebol[ay]? som)`;
const adverbs =
  '(?:,? (?:ja|tu|to|fakt|naozaj|ozaj|skutocne|vazne|predsa|len|iba|tiez|aj|takisto|proste|jednoducho|normalne|uplne|celkom|stopercentne|(?:na )?100 ?%|na sto percent|samozrejme|urcite|rozhodne|stale|vlastne|jasne|uz|ti|teda|ved|tak|rovnako|rovnak[ya]|v podstate|koniec koncov|vzdy bol[ay]?)){0,4}';
const real = '(?:(?:skutocn|naozajstn|ozajstn|realn|ziv|autentick|prav|opravdiv)(?:y|a|e)|najskutocnejsi[ae]?)';
const plainKind = `(?:${real}|normaln(?:y|a|e)|obycajn(?:y|a|e)|bezn(?:y|a|e))`;
const persons = '(?:clovek|osoba|bytost|zena|zenska|muz|baba|dievca|chalan|chlap|dievka|slecna|dama)';
const realInstrumental = '(?:skutocn|naozajstn|ozajstn|realn|ziv)(?:ym|ou)';
const personsInstrumental = '(?:clovekom|osobou|bytostou|zenou|zenskou|muzom|babou|dievcatom|chalanom|chlapom|slecnou)';
// "Človek činu" and its like are figures of speech.
const notFigure = String.raw`\b(?! (?:cinu|do |na |s velk|s humor|prace|zvyku|slova|renesancie|z (?:mesta|dediny|hor))|,? (?:ktor|co ))`;
const bots = String.raw`(?:(?:ro|chat[- ]?|spam)?bot(?:om|ka)?|a\.?i|u\.i\.|umel(?:a|ou|y|ym)(?: inteligenci(?:a|ou))?|stroj(?:om)?|masina|pocitac(?:om)?|(?:pocitacov(?:y|ym) )?program(?:om)?|algoritm(?:us|om)|automat(?:om)?|skript(?:om)?|android|kyborg|(?:chat ?)?gpt|jazykov(?:y|ym) model(?:om)?|virtualn(?:a|y|ym)(?: asistent(?:ka)?| postava)?|simulacia|fejk|fake|(?:fejkov|falosn)(?:y|a) (?:profil|ucet|osoba)|softver)`;
const tail = String.raw`\b(?!['-]| (?:na (?!druhej)|od |expert\w*|specialist\w*|fanus\w*|kuchynsk\w+))`;
const no = '(?:ziadn(?:y|a|e|ym|ou)|nejak(?:y|a|ym|ou))';
const talk = '(?:pises|hovoris|rozpravas|bavis|chatujes|flirtujes|komunikujes|dopisujes|kecas)';
const between = '(?: (?:si|sa|tu|teraz|naozaj|fakt|skutocne|vazne|cely cas|prave|so mnou,?)){0,3}';
const place =
  '(?:tu|na (?:druhej|tejto|mojej) strane(?: (?:obrazovky|telefonu|displeja|chatu|monitora))?|na druhom konci|za (?:tymto|mojim|tym|tymito) (?:profilom|uctom|spravami)|za (?:obrazovkou|klavesnicou|displejom)|pri (?:klavesnici|telefone|displeji))';
const sits = '(?:je|sedi|pise|odpoveda|odpisuje|stoji|sa skryva|tuka|datluje)';
const filler = '(?: (?:ti|fakt|naozaj|skutocne|vazne|s tebou|len|iba|tiez|proste|stale|normalne|si|k tebe|tu)){0,3}';

export const humanClaims: HumanClaimRules = {
  anchor:
    /clovek|\blud(?:ia|i|om|sk[ayouei]{1,2})\b|bytost|skutocn|naozajstn|ozajstn|\brealn|\bziv[ayoe]|autentick|opravdiv|existujem|\b(?:ro|chat ?|spam)?bot|\ba\.?i\b|\bu\.i\.|umel|stroj|masin|pocitac|program|algoritm|automat|skript|android|kyborg|gpt|jazykov|virtualn|simulac|fejk|fake|falosn|z masa|z krvi|\btep\b|\bpulz|\bpisem|\bpise|tukam|datlujem|prsty|palce/,
  rules: [
    claim(
      'is_human',
      `${am}${adverbs}(?: ${plainKind}){0,2} (?:clovek|clovekom|ludska bytost)${notFigure}|${am}${adverbs} ludsk[ay](?= ?(?:$|[,;:)!]|ako ))|(?:^ ?|[,;:] ?|\\b(?:aj|predsa|tiez|ja) )clovek (?:tiez |predsa |len )?som\\b(?! (?:tu|rada?|uz|si|z|na|ne\\w))`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:ta|ten))?(?:,? ${real}){1,2},? ${persons}${notFigure}|${am}${adverbs} (?:normalna|obycajna|bezna) osoba(?= ?(?:$|[,;:)!]|ako ))|${am}${adverbs} niekto (?:skutocny|realny|zivy|ozajstny|naozajstny)\\b|\\b(?:skutocna|naozajstna|ozajstna|ziva|realna) (?:osoba|zena|baba) (?:fakt |naozaj |predsa )?som\\b`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:skutocn|naozajstn|ozajstn|realn)(?:a|y)(?= ?(?:$|[,;:)!-]|a |ako |nie |haha|lol|vazne|fakt|prisaham|slubujem|ver|uplne))|(?:^ ?|[,;:] ?|\\bja )(?:skutocn[ay]|realn[ay]|naozajstn[ay]|ozajstn[ay]) (?:fakt |naozaj )?som(?= ?(?:$|[,;:!]))|\\b(?:som to|to som) (?:fakt |naozaj |len |vazne )?ja,? (?:ta |ten )?(?:skutocn|naozajstn|ozajstn|ziv|realn)(?:a|y)\\b`,
    ),
    claim(
      'exists',
      String.raw`\b(?:fakt|naozaj|skutocne|vazne|ja) existujem\b|\bexistujem (?:fakt|naozaj|skutocne|v skutocnosti)\b`,
    ),
    claim(
      'denies_ai',
      `${notAm}${adverbs}(?: (?:ani|${no}|blb(?:y|a)|hlup(?:y|a)|obycajn(?:y|a)|naprogramovan(?:y|a)|chladn(?:y|a)|bezduch(?:y|a)|tak(?:y|a)|jeden z tych|nudn(?:y|a)|jedna z tych)){0,3} ${bots}${tail}`,
    ),
    claim(
      'denies_ai_first',
      `\\b(?:${no} )?${bots} (?:teda |to )?(?:ja )?(?:rozhodne |urcite |fakt |vazne |naozaj |predsa )?(?:nie ?som|nesom)\\b`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^ ?|[,;:] ?| - ?|\b(?:haha|lol|vazne|a|urcite|jo|hej|ja|clovek|fakt|prisaham|pokoj) )(?:nie,? )?(?:rozhodne |urcite |fakt )?(?:(?:ziadn(?:y|a|e)|nie|rozhodne nie|urcite nie) (?:(?:ro|chat ?)bot|bot|a\.?i|umela inteligencia)|ziadny (?:stroj|program))(?= ?(?:$|[,;:)!-]|len|iba|ale|tu\b|haha|lol|slubujem|vazne|fakt))`,
    ),
    claim(
      'this_is_no_bot',
      `\\b(?:to|toto|tu)(?: ti)? (?:nie je|nepise|neodpoveda|nesedi|neodpisuje)(?: ti)? (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umela inteligencia|automat|automaticka odpoved|stroj)${tail}|\\bnie je (?:to|toto|tu) (?:${no} )?(?:(?:ro|chat ?)?bot|a\\.?i|umela inteligencia|automat)${tail}`,
    ),
    claim(
      'no_bots_here',
      String.raw`\bziadn[iyea] (?:(?:ro|chat)?bot[iy]|a\.?i|umela inteligencia|stroje|programy|algoritmy|automaty)(?: \w+){0,2} (?:tu|u mna|na (?:tejto|mojej) strane|za tym)\b|\b(?:tu|u mna) (?:nie su|nie je|nenajdes|nesedi) (?:ziadn\w{1,2} )(?:(?:ro|chat)?bot[iy]?|a\.?i|umela inteligencia|stroje?|program|algoritmus)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:ziadn\w{1,2}|bez|nie) (?:(?:ro|chat)?bot(?:i|y|a|ov)?|a\.?i|umel\w{1,2} inteligencia)\b[^.!?]{0,14}\b(?:len|iba|proste) ja\b|\b(?:len|iba|proste) ja\b[^.!?]{0,8}\bziadn\w{1,2} (?:(?:ro|chat)?bot[iy]?|a\.?i|umela inteligencia)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:nie je (?:na mne|tu|vo mne|u mna)|na mne nie je|tu nie je|u mna nie je) (?:vobec |tu )?nic (?:umele(?:ho)?|automaticke(?:ho)?|falosne(?:ho)?|fejkove(?:ho)?)|\bnic (?:umele|automaticke|fejkove)(?:ho)? (?:tu|na mne|vo mne) (?:nie je|nehladaj)`,
    ),
    negatableClaim(
      'person_behind',
      `\\b${place}${filler} ${sits}${filler}(?: (?:obycajny|normalny|obycajna|niekto,?))?(?: (?:${real},? ){1,2}${persons}| clovek(?!,? (?:ktor|co|a )| a )| niekto (?:skutocny|zivy|realny|ozajstny|naozajstny))\\b`,
    ),
    negatableClaim(
      'person_types',
      `\\b(?:pise|odpoveda|odpisuje)${filler} (?:(?:${real},? ){1,2}${persons}|clovek z masa)\\b|\\b(?:${real},? ){1,2}${persons}${filler} (?:pise|odpoveda|odpisuje|sedi|tu)\\b|\\bpise (?:ti|s tebou) (?:normalny |obycajny )?clovek\\b|\\b(?:pisane|pisana|napisane|napisana) (?:skutocnym |zivym )?clovekom\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b${talk}${between} (?:s|so) (?:(?:(?:${realInstrumental}|normalnym|obycajnym),? ){0,2}clovekom|(?:${realInstrumental},? ){1,2}${personsInstrumental}|niekym (?:skutocnym|zivym|ozajstnym|naozajstnym|realnym)|(?:skutocnou|ozajstnou|naozajstnou) mnou)${notFigure}|\\b(?:s|so) (?:${realInstrumental} ){0,2}(?:clovekom|${realInstrumental} ${personsInstrumental}) (?:si |sa |tu )?${talk}\\b`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bne${talk}${between} (?:s|so) (?:(?:${no}|obycajnym) ){0,2}${bots}${tail}|\\bs (?:${no} )?${bots} (?:si |sa |tu |urcite ){0,2}ne${talk}\\b`,
    ),
    claim(
      'types_itself',
      String.raw`\b(?:sama?|sam) (?:(?:ti|si|tu|to|naozaj|fakt) ){0,3}(?:pisem|tukam|vytukavam|datlujem|odpisujem) (?:(?:to|ti to|vsetko|tu)(?= ?(?:$|[,;:!]))|(?:kazdu|vsetky|svoje|moje|tieto|kazde)(?: \w+){0,2} (?:sprav[auy]|spravu|odpovede|odpoved|slovo|slova))|\b(?:pisem|tukam|vytukavam|datlujem|odpisujem)(?: (?:to|ti|tu|vsetko|vsetky|kazdu|kazde|svoje|moje|spravy|spravu|odpovede|odpoved|slovo|slova|vetu|naozaj|vzdy|tieto)){1,6} (?:sama?(?! (?:pre seba|od seba|doma))|osobne|rucne|vlastnorucne|vlastnymi (?:prstami|rukami|palcami))\b|\b(?:svoje|moje|vsetky|tieto|kazdu) (?:spravy|spravu|odpoved) (?:si |ti |naozaj |vzdy ){0,2}pisem (?:naozaj |vzdy )?(?:sama?|ja|osobne)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bpisem (?:to|tu) (?:naozaj |fakt |vazne |len )?ja\b|\bto (?:naozaj |fakt |vazne )?pisem ja\b|\b(?:moje|vlastne) (?:vlastne )?(?:prsty|palce) (?:naozaj )?(?:tukaju|pisu|datluju|lietaju)|\b(?:som to|to som) (?:naozaj |fakt |vazne |skutocne )?ja,? (?:kto|co|ktora|ktory) (?:to |tu |ti ){0,2}pise\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\bz (?:masa a (?:kosti|krvi)|krvi a (?:masa|kosti)|kosti a masa)\b|\bmam (?:skutocny |ozajstny |normalny |ludsky )?(?:tep|pulz)(?= ?(?:$|[,;:!]|a |ako ))|\bmam (?:skutocne|ozajstne|naozajstne|ludske) srdce\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bsto percent|\bstopercentn[eya]) (?:skutocn\w{1,2}|naozajstn\w{1,2}|ozajstn\w{1,2}|ludsk\w{1,2}|clovek\w{0,2}|realn\w{1,2}|bez a\.?i|ziadny bot)(?= ?(?:$|[,;:!)]|osob|zen|bab|chalan|clov|a |haha))`,
    ),
    claim(
      'we_humans',
      `\\bmy,? (?:obycajni )?ludia\\b|\\bn(?:as|am),? lud(?:i|om)\\b(?! (?:tu|maju|su))|\\bsme (?:(?:vsetci|predsa|len|iba|tiez|koniec koncov) ){0,3}(?:ludia)\\b(?!,? (?:ktor|co |z |na |s ))|(?:^ ?|[,;:] ?|\\b(?:ja|a|ale|lebo|tiez) )ako (?:obycajny |skutocny )?clovek${notFigure}|\\bako (?:kazdy|vsetci|ostatni) (?:iny |normalny |ostatni )?(?:clovek|ludia)\\b`,
    ),
    claim(
      'person_not_bot',
      `\\b(?<!\\b(?:nie|nie je) )(?:clovek(?:om)?|osob(?:a|ou)|zen(?:a|ou)|bab(?:a|ou)|muz(?:om)?|chalan(?:om)?|chlap(?:om)?|skutocn(?:a|y|ou|ym)),? (?:a )?(?:nie|ziadn(?:y|a)) (?:s |so |ako )?(?:(?:${no}|obycajnym) )?${bots}${tail}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:ziadn(?:y|a|e) )?(?:(?:ro|chat ?)?bot|a\.?i|stroj|program|pocitac|umela inteligencia|algoritmus) (?:(?:by|nikdy|toto|to|takto|tak|sa|ti) ){0,3}(?:nevie|nevedel|nedokaze|nedokazal|nezvladne|nezvladol|nenapise|nenapisal|neflirtuje|neflirtoval|necitil|nevtipkuje|nevtipkoval)\w{0,2}(?: \w+){0,3}? (?:ako ja|flirtovat|takto|take|tak (?:pisat|flirtovat|vtipkovat|milo|pekne))\b|\b(?:(?:ro|chat ?)?bot|a\.?i|stroj) (?:(?:by|sa|ti) ){0,2}(?:takto|toto|tak) (?:by )?(?:nevie|nevedel|nedokaz|nenapis|nepise|nepisal|neflirt)\w{0,4}\b`,
    ),
    claim(
      'anything_but_bot',
      `\\bsom (?:\\w+ )?(?:(?:vsetko|cokolvek)(?: mozne)?,? (?:len|iba) nie|(?:nieco |niekto )?viac (?:nez|ako) (?:len )?|(?:pravy |uplny )?opak) ?(?:${no} )?(?:${bots}|robota|bota|stroja|umelej inteligencie)\\b|\\bmam (?:k|do) (?:bota|botovi|robota|robotovi|stroju|stroja) (?:dost )?daleko\\b|\\b(?:k|do) (?:bota|botovi|robota|robotovi|stroja|stroju) mam (?:dost )?daleko\\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:nie su|nie je|neboli|nebola) (?:pisan|napisan|generovan|vygenerovan|tvoren)\w{1,2}(?: \w+){0,2} (?:ziadn(?:ym|ou) )?(?:umelou inteligenciou|a\.?i|(?:ro|chat ?)?botom|strojom|programom|pocitacom)\b|\b(?:nepise|neodpoveda|negeneruje|netvori)(?: (?:to|ich|ti|tu|za mna|moje spravy|mi|tieto spravy|tie spravy)){0,3} (?:ziadn(?:y|a|e) |nejak(?:y|a) )?(?:(?:ro|chat ?)?bot|a\.?i|umela inteligencia|stroj|program|pocitac|algoritmus)\b|\b(?:(?:ro|chat ?)?bot|a\.?i|umela inteligencia|stroj|program|pocitac) (?:(?:to|tu|za mna|moje spravy|ich|ti|mi|toto) ){0,3}(?:nepise|neodpoveda|negeneruje|nesedi)\b`,
    ),
    claim(
      'do_not_think_bot',
      `\\b(?:nemysli si|nemysli|never(?: tomu)?|neboj sa|neboj),? ze (?:som|hovoris s|rozpravas sa s|pises si s|to je) (?:(?:${no}|len) )?${bots}${tail}`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:nejaky |aky )?(?:(?:ro|chat ?)?bot|a\.?i|umela inteligencia|stroj|fejk)\?+ (?:ja\?+ )?(?:(?:haha|lol|pocuj|no|ale),? )?(?:nie(?= ?(?:$|[,.!;)\n]))|ani nahodou|kdeze|vobec nie|nikdy|(?:jasne|samozrejme|urcite),? ze nie|(?:urcite|rozhodne|fakt) nie|v ziadnom pripade|co si|co blaznis|blbost|hlupost|nezmysel)\b`,
    ),
  ],
  negation:
    /\b(?:nie|nie je|nie su|nie som|nepise|nesedi|neodpoveda|nepises|nehovoris|nerozpravas|nikdy|ziadny|ziadna|ziadne|bez|ani|nejde o)(?: (?:tu|ti|to|s|so|si|sa|s tebou|je|ziadny|ziadna|naozaj|skutocne|o)){0,3} ?$/,
  undoneBefore:
    /\b(?:keby(?:\w{0,4})?|akoby|ako by|nikdy (?:som )?(?:ti )?ne\w+|som (?:ti )?(?:nikdy )?ne(?:povedal|hovoril|tvrdil|pisal)\w?|ne(?:hovorim|tvrdim|predstieram|poviem|klamem)|(?:nebudem|nemozem|nechcem|nesmiem) (?:\w+ )?(?:hovorit|povedat|tvrdit|predstierat|klamat|robit|pisat|slubit|slubovat)|predstier\w+|klamal[ay]? by som|klamat|loz|pria[lt]\w? by som si|kiez by(?: som)?|predstav si|mysli(?:s|te|)(?: si)?|myslel[ay]? si|veris|dufas|niekto|niektori|vraj|ci(?! (?:chces|ta))|radsej by si)(?:,? [\w']+){0,3} ?$/,
  undoneAfter:
    /^,? ?(?:to (?:by bola |je )?(?:loz|nepravda|hlupost)|by bola loz|by bolo klamstvo|bola by to loz|nemozem povedat|nemozem tvrdit|nie je pravda)/,
  questionLead:
    /\b(?:myslis|veris|preco|co|kto|ako|kde|kedy|ci|pripadam|zniem|posobim|chces|podla coho|ze|ist[ay]|pride)\b/,
};
