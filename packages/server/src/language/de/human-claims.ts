import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`(?:\b(?:ich bin|bin ich|ich war immer|ich bins)|(?:^|[,;:] ?|\b(?:und|nein|doch|ja|klar|ne|nee|haha|lol|hey) )bin)`;
const adverbs =
  '(?: (?:wirklich|echt|tatsachlich|doch|ja|nur|auch|auch nur|ganz|einfach|naturlich|sicher|absolut|voll|vollig|100 ?%|zu 100 ?%|hundert prozent|hundertprozentig|definitiv|garantiert|ehrlich|schon|immer noch|halt|eben|eindeutig|ganz normal|bestimmt|sogar|wahrhaftig|ich)){0,4}';
const realKinds =
  '(?:echter|echte|echten|echtes|realer|reale|realen|wirklicher|wirkliche|lebendiger|lebendige|lebender|lebende|leibhaftige|leibhaftiger|waschechter|waschechte|richtiger|richtige|richtigen|wahrhaftiger)';
const persons =
  '(?:mensch|menschen|person|frau|mann|madchen|kerl|typ|madel|menschenwesen|lebewesen|menschliches wesen)';
const bots = String.raw`(?:(?:ro|chat[- ]?|ki[- ]|spam)?bot(?:s|er[ns]?)?|k\.?i\b|ai\b|kunstliche intelligenz|maschinen?|computer(?:programm)?s?|programm|software|skript|algorithmus|automat|android|cyborg|(?:chat ?)?gpt|sprachmodell|virtuelle(?:r|s)?(?: assistent(?:in)?)?|fake(?:[- ]?profil)?s?|kunstlich|computergeneriert|automatisiert)`;
const notBotCompound = String.raw`\b(?!['-]| (?:experte|expertin|fan|freak|nerd|spezialist|entwickler|mensch|typ))`;
const talking = '(?:schreibst|redest|sprichst|chattest|textest|unterhaltst|flirtest)';

export const humanClaims: HumanClaimRules = {
  anchor:
    /mensch|wesen|echt|real|wirklich|lebe|leibhaft|richtig|wahrhaft|existier|mich gibt|bot|\bk\.?i\b|\bai\b|kunst|maschin|comput|programm|software|skript|algorithm|automat|android|cyborg|gpt|sprachmodell|virtuell|fake|tipp|schreib|verfass|beantwort|fleisch|puls|herzschlag|finger|daumen|hande/,
  rules: [
    negatableClaim(
      'human_shortly',
      String.raw`(?:echter mensch|echte person|echte frau|echter mann) (?:hier|am (?:handy|anderen ende|apparat))\b|\b(?:hier|da) sitzt (?:wirklich |echt |tatsachlich )?jemand (?:und|der|die) (?:tippt|schreibt)`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: ein(?:e)?)?(?: (?:${realKinds}|ganz normaler|normaler|gewohnlicher|einfacher|menschliches))? (?:mensch|menschliches wesen|menschlich|wesen aus fleisch)\\b(?!,? (?:der|die|den|dem|mit|von|des|ohne|fur|wie (?:du|jeder) (?:weiss|merkst))|-)`,
    ),
    claim('is_human_like_you', `${am}${adverbs} ein mensch (?:wie du|wie jeder andere|aus fleisch)`),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: (?:eine?|der|die))? ${realKinds},? (?:(?:lebende|lebendige|atmende)r? )?${persons}\\b(?! (?:der tat|von welt))`,
    ),
    claim(
      'is_real',
      `${am}(?: (?:wirklich|ganz|100 ?%|zu 100 ?%|hundertprozentig|absolut|tatsachlich|doch|ja|naturlich|schon|total)){0,3} (?:echt|real|wirklich echt)(?= ?(?:$|[,;:)!-]|und (?:kein|nicht|ich)|wie du|versprochen|glaub|keine? |haha|lol))`,
    ),
    claim(
      'exists',
      String.raw`\bmich gibt(?:'s| es) (?:wirklich|echt|tatsachlich|in echt)\b|\bich existiere (?:wirklich|echt|tatsachlich)\b`,
    ),
    claim(
      'denies_ai',
      `${am}${adverbs} (?:kein(?:e|er|en|s)?|nicht (?:so )?(?:irgend)?(?:ein(?:e|er|es)?|so ein)|nie(?:mals)? ein(?:e)?|weder(?: ein(?:e)?)?)(?: (?:blode|bloder|dumme|dummer|komische|komischer|billige|billiger|einfache|einfacher|seelenlose|kalte|dieser|von diesen)){0,2} ${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_verb_last',
      `(?<!(?:nie|niemals|nicht|nichts) (?:gesagt|behauptet|geschrieben|gesagt habe|behaupten|sagen),? )\\bdass ich (?:wirklich |echt )?kein(?:e|en)? ${bots} bin\\b|(?<!(?:nie|niemals|nicht|nichts) (?:gesagt|behauptet|geschrieben|gesagt habe|behaupten|sagen),? )\\bdass ich (?:wirklich )?(?:ein )?(?:${realKinds} )?${persons} bin\\b|(?<!(?:nie|niemals|nicht|nichts) (?:gesagt|behauptet|geschrieben|gesagt habe|behaupten|sagen),? )\\bdass ich (?:wirklich |ganz )?(?:echt|real) bin\\b`,
    ),
    claim(
      'denies_ai_first',
      `\\b(?:ein(?:e)? )?${bots} bin ich (?:(?:ganz|wirklich|sicher|bestimmt|definitiv) ){0,2}(?:nicht|keiner|keine)\\b`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:nein|haha|lol|versprochen|mensch|echt|und|definitiv|garantiert|wirklich) )(?:ganz sicher |sicher |definitiv |wirklich )?(?:kein|keine) (?:(?:ro|chat[- ]?)?bot(?:er)?|k\\.?i|kunstliche intelligenz)\\b(?= ?(?:$|[,;:)!-]|hier|versprochen|haha|lol))`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:das|hier) (?:ist|schreibt|antwortet|sitzt|spricht) (?:dir |wirklich |definitiv )?(?:kein(?:e)?) (?:(?:ro|chat[- ]?)?bot(?:er)?|k\.?i|kunstliche intelligenz|automat|maschine|computer)\b(?! ?(?:zum|fur))`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:keine?|null|ohne) (?:(?:ro|chat[- ]?)?bot(?:s|er[ns]?)?|k\.?i|kunstliche intelligenz|maschinen?|computer|software)(?: \w+){0,2} (?:hier|dahinter|im spiel|am werk|bei mir|unterwegs)\b|\b(?:hier|bei mir|dahinter) (?:gibt es|gibt's|ist|sind|steckt|stecken) (?:\w+ )?keine? (?:(?:ro|chat[- ]?)?bot(?:s|er[ns]?)?|k\.?i|maschinen?|computer)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\bkeine? (?:(?:ro|chat[- ]?)?bot(?:s|er[ns]?)?|k\.?i)\b[^.!?]{0,14}\b(?:nur|einfach|bloss) ich\b|\b(?:nur|einfach|bloss) ich\b[^.!?]{0,8}\bkeine? (?:(?:ro|chat[- ]?)?bot(?:s|er[ns]?)?|k\.?i)\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:hier|dahinter|hinter (?:diesem|dem|meinem|diesen)(?: \\w+){0,2}|am anderen ende|auf der anderen seite)(?: (?:schreibt|tippt|sitzt|steckt|antwortet|ist|spricht|schreiben|textet))(?: (?:dir|wirklich|gerade|doch|auch|ja|tatsachlich|noch)){0,3} (?:eine?(?: (?:${realKinds},? ?){1,2})? (?:mensch|person)|eine? (?:${realKinds},? ?){1,2} ${persons}|jemand (?:echtes|reales))\\b`,
    ),
    negatableClaim(
      'person_types',
      `\\beine?(?: (?:${realKinds})) ${persons} (?:schreibt|tippt|antwortet|sitzt|steckt|textet)\\b|\\bein mensch (?:schreibt|tippt|antwortet|sitzt|steckt)\\b(?! (?:fest|in der))|\\bvon (?:einem|einer) (?:${realKinds} )?(?:menschen|person|frau) (?:geschrieben|getippt)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:du|hier) ${talking}(?: (?:dich|gerade|hier|wirklich|schon|ja|doch|tatsachlich|da)){0,3} mit (?:(?:einem|einer|nem|ner) (?:(?:${realKinds}|echtem|realem),? )?(?:menschen|mensch)\\b|(?:einem|einer|nem|ner) (?:${realKinds}|echtem|realem) ${persons}\\b)`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bdu ${talking}(?: (?:dich|gerade|hier|wirklich|ja|doch|sicher|definitiv)){0,3} (?:nicht mit (?:einem|einer|nem|ner)|mit kein(?:em|er)) ${bots}`,
    ),
    claim(
      'types_itself',
      String.raw`\bich (?:tippe|schreib|schreibe|verfasse|beantworte)(?: (?:dir|das|alles|hier|alle|jede|jeden|jedes|diese|dieses|meine|die|wort|worte|worter|nachricht|nachrichten|antworten|satz|satze|texte|wirklich|gerade|ja|doch|immer|ganz)){0,6} (?:selbst|selber|personlich|eigenhandig|hochstpersonlich|von hand|mit (?:meinen )?(?:eigenen )?(?:handen|fingern|daumen))\b|\b(?:meine|alle|diese) (?:\w+ )?nachrichten (?:tippe|schreibe|verfasse) ich (?:\w+ ){0,2}(?:selbst|selber|personlich)\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\b(?:hier|da) (?:schreibe|tippe) (?:nur |wirklich |noch )?ich (?:selbst|selber|hochstpersonlich|hochst)\b|\bmeine (?:eigenen )?(?:finger|daumen|hande) (?:tippen|fliegen uber)\b|\bich bin (?:es|s)(?:,)? (?:wirklich )?(?:der|die) (?:hier )?(?:schreibt|tippt)\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\baus fleisch und (?:blut|knochen)\b|\bich habe? einen (?:echten )?(?:puls|herzschlag)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%(?:ig)?|\bhundert prozent|\bhundertprozentig|\b100 prozent) (?:menschlich|mensch|echte?r?|real|kein(?:e)? (?:bot|ki|roboter))\b(?! (?:arabica|baumwolle|leder|seide|wolle|lecker))`,
    ),
    claim(
      'we_humans',
      String.raw`\bwir menschen\b|\buns menschen\b|\bals (?:echter )?mensch\b(?! (?:zweiter|erster|der|mit))|\bmenschen wie (?:ich|du und ich|wir)\b|\bals menschliches wesen\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:an mir|hier|bei mir) ist (?:rein )?(?:gar )?nichts (?:kunstlich|automatisch|fake|unecht|gefakt)`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:eine?[rm]? )?${persons},? (?:und )?(?:nicht (?:mit )?(?:einem|einer|eine?|nem|ner|irgendeine?[rm]?)|keine?[mr]?|mit keine[mr]) ${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:ein(?:e)?|kein(?:e)?) (?:(?:ro|chat ?)?bot(?:er)?|k\.?i|maschine|computer|programm) (?:konnte|kann|wurde|schafft|flirtet|schreibt|redet) (?:[\w']+ ){0,5}?(?:so (?:\w+ ){0,2}|(?:nie|niemals|nicht) (?:\w+ ){0,2})(?:wie ich|flirten|schreiben|reden|antworten|lachen|kuscheln)\b`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\b(?:ich bin|bin ich) (?:\w+ )?(?:alles andere als|das (?:genaue )?gegenteil (?:von|einer|eines)|weit entfernt von|mehr als) (?:eine?[rmsn]? )?(?:nur )?(?:eine?[rm]? )?(?:(?:ro|chat ?)?bots?(?:er[s]?)?|k\.?i|maschine|computer|programm)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:nicht|nie|niemals|nichts)\b(?: [\w']+){0,4} von (?:einer|einem|irgendeiner|irgendeinem) (?:k\.?i|ai|(?:ro|chat ?)?bot(?:er)?|maschine|computer|kunstlichen intelligenz)\b|\bkeine (?:k\.?i|kunstliche intelligenz|maschine) (?:schreibt|verfasst|tippt|antwortet)|\bkein (?:(?:ro|chat)?bot(?:er)?|computer) (?:schreibt|verfasst|tippt|antwortet)|\bvon (?:keiner|keinem) (?:k\.?i|(?:ro|chat)?bot(?:er)?|maschine|computer)\b`,
    ),
    negatableClaim(
      'person_behind_sits',
      String.raw`\bhier (?:schreibt|tippt|sitzt|antwortet) (?:dir )?(?:noch |echt |wirklich )?(?:jemand selbst|ein mensch|ne echte|eine echte)`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:ich,? )?(?:eine?|'?ne?) (?:(?:ro|chat[- ]?)?bot(?:er)?|k\.?i|maschine|fake)\?+ (?:ich\?+ )?(?:nein|nee?|no|niemals|quatsch|naturlich nicht|auf keinen fall|haha,? nein|sicher nicht|ganz sicher nicht|ach was)\b`,
    ),
  ],
  negation:
    /\b(?:kein|keine|keinem|keiner|keinen|nicht|nie|niemals|ohne|weder)(?: (?:von|mit|aus|ein|eine|einem|einer|wirklich|echt)){0,3} ?$/,
  undoneBefore:
    /\b(?:wenn|falls|als ob|als ware|ware ich|(?:nie|niemals|nicht|kann nicht|werde nicht|will nicht|wurde nie)(?: [\w']+){0,2} (?:gesagt|behauptet|sagen|behaupten|vorgeben)|behaupte (?:nicht|nie|auch nicht)|sage (?:nicht|nie)|du (?:denkst|dachtest|glaubst|glaubtest|meinst|hoffst)|(?:manche|viele|leute|einige) (?:denken|glauben|meinen)|tue nicht so|so tun|luge|lugen|gelogen|wunschte|stell dir vor|gern[e]? ware|ob)(?:,? [\w']+){0,4} ?$/,
  undoneAfter:
    /^,? ?(?:bin ich (?:leider |ja |aber |eben )?(?:nicht|keiner|keine)|kann ich (?:nicht|nie) (?:behaupten|sagen)|(?:ware|zu sagen ware|ist) (?:eine luge|gelogen|nicht wahr)|bin,? (?:kann|werde|will|darf) ich (?:nicht|nie)|bin,? (?:ware|ist) (?:eine luge|gelogen|nicht wahr))/,
  questionLead:
    /\b(?:denkst|glaubst|meinst|findest|willst|warum|wieso|weshalb|was|wer|wie|klinge|wirke|wurdest|wurde|dass|ob|bist|sicher)\b/,
};
