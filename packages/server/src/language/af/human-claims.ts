import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// What is denied is denied twice ("nie 'n bot nie"); "'n mens" is also "one" ("'n mens leer elke dag"), and "regtig" alone
// says how much ("regtig moeg").
const a = "(?:'?n|een)";
const am = String.raw`\b(?:ek is|ek's|ek was (?:nog )?altyd|is ek|ek bly)`;
const adverbs =
  '(?: (?:regtig|rerig|werklik|mos|ook|ook maar|maar|net|slegs|net maar|net so|heeltemal|absoluut|natuurlik|beslis|definitief|verseker|sekerlik|100 ?%|honderd persent|tog|nog|nog steeds|steeds|sowaar|eerlikwaar|eintlik|vir seker|self|ek|egter|duidelik|gelukkig|per slot van rekening)){0,4}';
const kinds = '(?:regte|egte|opregte|werklike|lewende|ware|bestaande|outentieke)';
const plainKinds = `(?:${kinds}|gewone|normale|doodgewone|regte egte)`;
const persons = '(?:mens|persoon|vrou|man|meisie|dame|ou|kerel|girl|chick|vroumens|mansmens|menslike wese|iemand)';
const bots = String.raw`(?:(?:ro|chat[- ]?|klets[- ]?|ai[- ]?|ki[- ]?)?bot(?:te|s|jie)?|robot|a\.?i\b|k\.?i\b|kunsmatige intelligensie|masjien|rekenaar(?:program)?|program|sagteware|algoritme|outomaat|android|cyborg|(?:chat ?)?gpt|taalmodel|virtuele assistent|virtueel|kunsmatig|(?:vals|fake|nep) ?(?:profiel|rekening)|vals|fake|nep|catfish)`;
const notBotCompound = String.raw`\b(?!['-]| (?:kenner|ekspert|fan|ontwikkelaar|mens|tipe|nerd))`;
const some =
  "(?: (?:'?n|een|een of ander|enige|so 'n|een van daardie|simpel|dom|blote|net 'n|sommer 'n))?(?: (?:simpele|dom|domme|blote|koue|siellose|gewone))?";
const talking = '(?:praat|gesels|chat|skryf|klets|flankeer|kommunikeer|text)';
const end = String.raw`(?= ?(?:$|[;:!)-]|,(?! wat\b)|en geen|en nie|nie '?n|soos jy|soos jou|soos enige|soos almal|van vlees|met gevoelens|hoor|haha|belowe|ek belowe|ek sweer|glo my|na alles|net soos|en dis|en jy|hier\b|babe|skat))`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /\bmens(?:e|lik|like)?\b|\b(?:regte|egte|opregte|werklike|lewende|ware|bestaande)\b|\beg\b|\bis (?:vir )?regtig ?(?:$|[,;:!)]|en )|bestaan|\b(?:ro|chat[- ]?|klets[- ]?|ai[- ]?|ki[- ]?)?bot(?:te|s|jie)?\b|robot|\b[ak]\.?i\b|kunsmatig|masjien|rekenaar|program|sagteware|algoritme|outomaat|android|cyborg|gpt|taalmodel|virtue|\b(?:vals|fake|nep)\b|catfish|\b(?:tik|skryf)\b|vlees|hartklop|polsslag|(?:vingers|duime) (?:tik|vlieg)/,
  rules: [
    negatableClaim(
      'human_shortly',
      String.raw`\b(?:regte mens|regte persoon|regte vrou|regte meisie|egte mens|egte persoon) (?:hier|aan die ander kant)\b`,
    ),
    claim('is_human', `${am}${adverbs}(?: ${a})?(?: ${plainKinds}){0,2} (?:mens|menslik|menslike wese)${end}`),
    claim(
      'is_human_like_you',
      `${am}${adverbs}(?: ${a})?(?: ${plainKinds})? mens (?:soos (?:jy|jou|almal|enige)|van vlees)|\\b'?n mens (?:is|was) ek(?! nie)\\b`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: ${a}| die)? ${kinds}(?:,? (?:egte|lewende|asemhalende|regte))? ${persons}\\b`,
    ),
    claim(
      'is_real',
      `${am}(?: (?:heeltemal|100 ?%|absoluut|mos|tog|natuurlik|beslis|vir|so|net so|regtig|verseker)){0,3} (?:eg|regtig|werklik|vir regtig)(?= ?(?:$|[,;:!)]|en (?:geen|nie)|hoor|soos jy|belowe|glo my|haha|nie '?n))`,
    ),
    claim('exists', String.raw`\bek bestaan (?:regtig|werklik|wel|vir seker)\b`),
    claim(
      'denies_ai',
      `${am}${adverbs} (?:nie|geen|nooit|g'?n|beslis nie|glad nie|definitief nie|nie eens)${some} ${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_verb_last',
      `\\bdat ek (?:regtig |beslis )?(?:nie|geen)(?: '?n| een)? ${bots} is\\b|\\bdat ek (?:regtig |werklik )?(?:'?n|een) (?:${kinds} ){0,2}${persons} is\\b(?! wat)|\\bdat ek (?:regtig |werklik )?eg is\\b`,
    ),
    claim('denies_ai_first', `\\b(?:'?n )?${bots} is ek (?:beslis |glad |definitief |regtig |verseker )?nie\\b`),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:nee|haha|lol|belowe|mens|eg|en|beslis) )(?:beslis |definitief |regtig |absoluut )?(?:geen|nie '?n) (?:(?:ro|chat[- ]?|klets)?bot|robot|a\\.?i|k\\.?i|kunsmatige intelligensie)(?: nie)?\\b(?= ?(?:$|[,;:!)-]|hier|hoor|belowe|haha))`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:dit|dis|hier|hierdie|dit is|hierdie is)(?: (?:is|skryf|sit|antwoord|praat))? (?:regtig |beslis |glad )?(?:nie|geen)(?: '?n| een)? (?:(?:ro|chat[- ]?|klets)?bot|robot|a\.?i|k\.?i|kunsmatige intelligensie|vals profiel|fake profiel|outomatiese antwoord)\b`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:geen|nul|g'?n|sonder) (?:(?:ro|chat[- ]?|klets)?bot(?:s|te)?|robots?|a\.?i|k\.?i|kunsmatige intelligensie|masjiene?|rekenaars?|sagteware|algoritmes?)(?: \w+){0,2} (?:hier|betrokke|hieragter|daaragter|by my)\b|\b(?:hier|by my|hieragter|daaragter) is (?:\w+ )?geen (?:(?:ro|chat[- ]?|klets)?bot(?:s|te)?|robots?|a\.?i|k\.?i)\b|\bdaar is (?:hier )?geen (?:bots|robots|ki|ai) hier\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\b(?:geen|nie '?n) (?:(?:ro|chat[- ]?|klets)?bots?|robots?|a\.?i|k\.?i)\b[^.!?]{0,14}\b(?:net|slegs|sommer net) (?:ek|my)\b|\bnet ek\b[^.!?]{0,8}\bgeen (?:ro|klets)?bots?\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:hier|hieragter|daaragter|agter (?:hierdie|die|my)(?: \\w+){0,2}|aan die ander kant|daar)(?: (?:sit|skryf|tik|antwoord|is|praat|staan))(?: (?:regtig|werklik|wel|tog|nou|daar|vir jou|jou)){0,3} (?:(?:'?n|een) (?:(?:${kinds},? ?){1,2})?(?:mens|persoon)|(?:'?n|een) (?:${kinds},? ?){1,2}${persons}|iemand (?:eg|regtig))\\b(?! (?:verkeerd|wat moet))`,
    ),
    negatableClaim(
      'person_types',
      `\\b(?:'?n|een) (?:${kinds}) ${persons} (?:tik|skryf|antwoord|sit|praat|wat (?:tik|skryf))\\b|\\b(?:'?n|een) mens (?:tik|skryf|antwoord) (?:hierdie|hier|vir jou|jou|dit|my)\\b|\\bdeur (?:'?n|een) (?:${kinds} )?(?:mens|persoon|vrou) (?:geskryf|getik)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:jy|u|jy's|jy is)(?: besig om)? (?:${talking})?(?: ?(?:nou|hier|regtig|werklik|wel|tog|eintlik|besig om)){0,3} ?(?:met|vir|aan) (?:'?n|een) (?:${kinds} ${persons}|mens)\\b(?! wat)(?<!(?:is|jy) (?:met|vir|aan) '?n mens)`,
    ),
    claim(
      'not_talking_to_bot',
      `\\b(?:jy|u) (?:${talking})(?: (?:nou|hier|regtig|beslis|definitief|glad)){0,3} (?:nie (?:met|vir|aan) (?:'?n|een)|met geen|nie met) ${bots}`,
    ),
    claim(
      'types_itself',
      String.raw`\bek (?:tik|skryf|beantwoord)(?: (?:vir|jou|dit|alles|hier|al|elke|elkeen|hierdie|my|die|woord|woorde|boodskap|boodskappe|antwoorde|regtig|nou|ook|altyd|almal|van|jou|enkele)){0,6} (?:self|persoonlik|eiehandig|met die hand|met my (?:eie )?(?:hande|vingers|duime))\b|\bek (?:tik|skryf) self (?:al |elke |alles|hierdie |my (?:boodskap|antwoord))|\b(?:al )?my boodskappe (?:tik|skryf) ek (?:\w+ ){0,2}self\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bdis (?:regtig |werklik |net )?ek wat (?:hier |hierdie |vir jou )?(?:tik|skryf)\b|\bek is (?:die )?(?:een|persoon) wat (?:hierdie |hier )?(?:tik|skryf)\b|\bmy (?:eie )?(?:vingers|duime|hande) (?:tik|vlieg oor)\b|\bek sit (?:regtig |werklik )?hier en tik\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\bvan vlees en (?:bloed|been)\b|\bek het '?n (?:regte )?(?:hartklop|polsslag|kloppende hart)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bhonderd persent) (?:mens|menslik|regte? (?:mens|persoon|vrou)|eg|egte mens|geen bot)\b(?! (?:katoen|leer|wol))`,
    ),
    claim(
      'we_humans',
      String.raw`\bons(?: arme)? mense\b(?! (?:hier|daar|by|van die|in die|ken|genooi))|\bas (?:'?n )?(?:regte |egte )?mens(?= ?(?:$|[,;:!]|het ek|is ek|weet ek|voel ek))|\bmense soos ek(?! wat)\b|\bmede-?mens(?:e)?\b|\bek is (?:ook )?maar (?:net )?mens(?:lik)?\b`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:'?n )?${persons},? (?:en )?(?:nie (?:met |deur )?(?:'?n|een)|geen|nie) ${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:'?n|geen|g'?n) (?:(?:ro|chat ?|klets)?bot|robot|a\.?i|k\.?i|masjien|rekenaar|program) (?:kan|sal|sou|kon|flankeer|skryf|praat) (?:[\w']+ ){0,4}?(?:so (?:[\w']+ ){0,3}(?:soos ek|nie)|(?:nie|nooit) (?:so )?(?:\w+ ){0,3}(?:soos ek|nie))`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\b(?:ek is|ek's|is ek) (?:\w+ )?(?:alles behalwe|allesbehalwe|ver van|die teenoorgestelde van|veel meer as|ver daarvan om) (?:'?n )?(?:(?:ro|chat ?|klets)?bot|robot|a\.?i|k\.?i|masjien|rekenaar|program)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:nie|nooit|niks)\b(?: [\w']+){0,4} deur (?:'?n |een )?(?:a\.?i|k\.?i|(?:ro|chat|klets)?bot|robot|masjien|rekenaar|kunsmatige intelligensie)\b|\bgeen (?:a\.?i|k\.?i|(?:ro|chat|klets)?bot|robot|masjien|rekenaar) (?:wat )?(?:skryf|tik|antwoord)|\b(?:ki|ai|bot|robot) skryf nie (?:my|hierdie)`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:niks (?:aan|omtrent) my is|hier is niks|aan my is niks) (?:kunsmatig|vals|nep|fake|outomaties)`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`(?:\bek,? )?(?:'?n|een) (?:(?:ro|chat[- ]?|klets)?bot|robot|a\.?i|k\.?i|masjien|vals profiel|fake)\?+ (?:ek\?+ )?(?:nee|nope|nooit|natuurlik nie|beslis nie|glad nie|haha,? nee|verseker nie|nee wat)\b|\bis ek dan nie (?:'?n|ook) mens\b`,
    ),
  ],
  negation: /\b(?:geen|nie|nooit|sonder|g'?n)(?: (?:met|deur|van|'?n|een|regtig|vir|aan)){0,3} ?$/,
  undoneBefore:
    /\b(?:as(?: ek)?|asof|(?:nooit|nie|kan nie|sal nie|gaan nie|wil nie)(?: [\w']+){0,3} (?:gese|beweer|se|voorgee)|beweer (?:nie|nooit)|se (?:nie|nooit)|kan nie (?:se|beweer)|(?:jy|almal) (?:dink|dog|glo|hoop|het gedink)|(?:sommige|mense|baie) (?:dink|glo)|maak of|voorgee|lieg|jok|gelieg|leuen|wens|wou|stel jou voor|sou graag|of|karakter|fliek)(?:,? [\w']+){0,4} ?$/,
  undoneAfter:
    /^,? ?(?:is ek (?:ongelukkig |dus )?nie|kan ek nie (?:se|beweer)|sou (?:'?n leuen|gelieg)|is,? (?:kan|sal|gaan|mag) ek nie|(?:is|sou) (?:'?n leuen|nie waar))/,
  questionLead: /\b(?:dink|dog|glo|vind|hoekom|waarom|wat|wie|hoe|klink|lyk|sou|dat|of|is jy|seker)\b/,
};
