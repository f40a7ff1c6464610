import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

const am = String.raw`(?:\b(?:ik ben|ben ik|ik was altijd|'k ben)|(?:^|[,;:] ?|\b(?:en|nee|ja|hoor|haha|hey) )ben)`;
const adverbs =
  '(?: (?:echt|wel|gewoon|ook|ook maar|maar|slechts|heel|helemaal|absoluut|natuurlijk|zeker|100 ?%|voor 100 ?%|honderd procent|volledig|toch|nog steeds|werkelijk|daadwerkelijk|ik|serieus|eerlijk|gelukkig|uiteraard|totaal|zelf|tenslotte)){0,4}';
const realKinds = '(?:echte?|reeele?|levende?|levend|normale?|gewone?|werkelijke?|bestaande|authentieke?|heus)';
const persons = '(?:mens|persoon|vrouw|man|meisje|meid|jongen|gast|kerel|vent|iemand|menselijk wezen|wezen)';
const bots = String.raw`(?:(?:ro|chat[- ]?|ai[- ])?bots?|a\.?i\b|k\.?i\b|kunstmatige intelligentie|machines?|computers?(?:programma)?|programma|software|script|algoritme|automaat|androide|cyborg|(?:chat ?)?gpt|taalmodel|virtue(?:el|le)(?: assistent)?|nep(?:profiel|account)?|fake(?: profiel| account)?|kunstmatig|geautomatiseerd)`;
const notBotCompound = String.raw`\b(?!['-]| (?:expert|fan|nerd|freak|specialist|ontwikkelaar|mens|type|kenner|leider))`;
const talking = '(?:praat|chat|schrijft|spreekt|app(?:t)?|kletst|typt|flirt|bent|zit)';

export const humanClaims: HumanClaimRules = {
  anchor:
    /mens|echt|reeel|leven|werkelijk|bestaan|besta |authentiek|heus|bot|\ba\.?i\b|\bk\.?i\b|kunstmatig|machine|comput|programma|software|script|algoritme|automa|android|cyborg|gpt|taalmodel|virtue|nep|fake|typ|schrij|schrf|tik|beantwoord|vlees|hart|vingers|duimen|handen|besta/,
  rules: [
    negatableClaim('human_shortly', String.raw`\b(?:echt mens|echt persoon|echte (?:persoon|vrouw|man)) hier\b`),
    claim(
      'is_human',
      `${am}${adverbs}(?: een)?(?: ${realKinds}){0,2} (?:mens|menselijk(?: wezen)?)\\b(?!,? (?:die|dat|met|van|zonder|voor)\\b|-)`,
    ),
    claim('is_human_of_flesh', `${am}${adverbs} een mens (?:van vlees|zoals (?:jij|jou))`),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: een)? (?:echte?|reeele?|levende?|werkelijke?|bestaande|heuse)(?:,? (?:echte?|levende?|ademende?))? ${persons}\\b`,
    ),
    claim(
      'is_real',
      `${am}(?: (?:heel|helemaal|100 ?%|voor 100 ?%|absoluut|gewoon|wel|toch|natuurlijk|serieus)){0,3} (?:echt|reeel)(?= ?(?:$|[,;:)!-]|en (?:geen|niet|ik)|hoor|net als jij|beloofd|geloof|geen |haha|lol))`,
    ),
    claim('exists', String.raw`\bik besta (?:echt|wel echt|werkelijk|wel degelijk)\b`),
    claim(
      'denies_ai',
      `${am}${adverbs} (?:geen|niet (?:een|zo'n)|nooit een|noch een)(?: (?:stom(?:me)?|simpele?|domme?|koude?|soort|een of andere|nep)){0,2} ${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_verb_last',
      `\\bdat ik (?:echt |toch )?geen ${bots} ben\\b|\\bdat ik (?:echt |gewoon )?een (?:${realKinds} )?${persons} ben\\b(?! die)|\\bdat ik (?:wel )?echt ben\\b`,
    ),
    claim('denies_ai_first', `\\b(?:een )?${bots} ben ik (?:zeker |echt |absoluut )?(?:niet|geen)\\b`),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|\\b(?:nee|haha|lol|beloofd|mens|echt|en|zeker) )(?:zeker |echt |absoluut )?geen (?:(?:ro|chat[- ]?)?bot|a\\.?i|kunstmatige intelligentie)\\b(?= ?(?:$|[,;:)!-]|hier|hoor|beloofd|haha|lol))`,
    ),
    claim(
      'this_is_no_bot',
      String.raw`\b(?:dit|dat|hier|het) (?:is|schrijft|typt|antwoordt|zit|praat) (?:echt |zeker |je )?geen (?:(?:ro|chat[- ]?)?bot|a\.?i|kunstmatige intelligentie|automatisch bericht|machine aan|computer aan|computer die)\b`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:geen|nul|zonder) (?:(?:ro|chat[- ]?)?bots?|a\.?i|kunstmatige intelligentie|machines?|computers?|software|algoritmes?)(?: \w+){0,2} (?:hier|erachter|bij mij|aan het werk|in het spel|tussen)\b|\b(?:hier|bij mij|hierachter|erachter) (?:zijn|is|zit|zitten|heb je) (?:\w+ )?geen (?:(?:ro|chat[- ]?)?bots?|a\.?i|machines?|computers?)\b`,
    ),
    claim(
      'no_bots_just_me',
      String.raw`\bgeen (?:(?:ro|chat[- ]?)?bots?|a\.?i)\b[^.!?]{0,14}\b(?:alleen|gewoon|enkel) (?:ik|mij)\b|\b(?:alleen|gewoon|enkel) ik\b[^.!?]{0,8}\bgeen (?:ro)?bots?\b`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:hier|erachter|hierachter|achter (?:dit|deze|mijn|het)(?: \\w+){0,2}|aan de andere kant)(?: (?:zit|schrijft|typt|antwoordt|is|praat|zitten|staat))(?: (?:echt|gewoon|wel|toch|er|nu|je)){0,3} (?:een (?:${realKinds} )?(?:mens|persoon)|een (?:echte?|levende?) ${persons}|iemand echt|een mens)\\b`,
    ),
    negatableClaim(
      'person_types',
      `\\been (?:echte?|levende?|reeele?) ${persons} (?:typt|schrijft|antwoordt|zit|praat|die (?:typt|schrijft))\\b|\\been mens (?:typt|schrijft|antwoordt)\\b|\\bdoor een (?:echte? )?(?:mens|persoon|vrouw) (?:geschreven|getypt)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:je|jij|u) ${talking}(?: (?:nu|hier|echt|gewoon|wel|toch|aan het praten|te praten|te chatten|aan het chatten)){0,3} (?:met|tegen|aan) een (?:(?:echte?|levende?|reeele?) ${persons}|mens)\\b(?! (?:die|met))`,
    ),
    claim(
      'not_talking_to_bot',
      `\\b(?:je|jij|u) ${talking}(?: (?:nu|hier|echt|zeker|gewoon|te praten|te chatten)){0,3} (?:niet (?:met|tegen|aan) een|met geen) ${bots}`,
    ),
    claim(
      'types_itself',
      String.raw`\bik (?:typ|type|tik|schrijf|beantwoord)(?: (?:je|jou|dit|dat|alles|hier|alle|al|elk|elke|deze|mijn|mn|de|het|woord|woorden|bericht|berichten|berichtjes|antwoorden|echt|gewoon|nu|ook|altijd|ieder|iedere|allemaal)){0,6} (?:zelf|persoonlijk|eigenhandig|met de hand|met mijn (?:eigen )?(?:handen|vingers|duimen)|hoogstpersoonlijk)\b|\b(?:mijn|al mijn|deze) berichten (?:typ|schrijf) ik (?:\w+ ){0,2}zelf\b`,
    ),
    negatableClaim(
      'me_writing',
      String.raw`\bik ben het (?:zelf |echt |gewoon )?die (?:dit |hier |je )?(?:typt|schrijft|typ|schrijf)\b|\bmijn (?:eigen )?(?:vingers|duimen|handen) (?:typen|vliegen over)\b|\bhier (?:typ|schrijf) ik (?:echt )?zelf\b`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\bvan vlees en (?:bloed|botten)\b|\bik heb een (?:echte )?(?:hartslag|kloppend hart)\b`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\bhonderd procent) (?:mens|menselijk|echte? (?:mens|persoon|vrouw|man|meid)|echt|geen (?:ro)?bot)\b(?! (?:katoen|leder|leer|wol))`,
    ),
    claim(
      'we_humans',
      String.raw`\b(?:wij|we|ons) mensen\b|\bals (?:echte? )?mens\b(?! (?:die|met))|\bmensen (?:zoals|als) (?:ik|wij|jij en ik)\b|\bmedemens(?:en)? (?:ben|van mij)\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:aan mij is|er is|hier is) (?:helemaal )?niets (?:kunstmatig|nep|automatisch|geautomatiseerd)s?`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:een )?${persons},? (?:en )?(?:niet (?:met |door )?een|geen|met geen) ${bots}${notBotCompound}`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:een|geen) (?:(?:ro|chat ?)?bot|a\.?i|machine|computer|programma) (?:kan|zou|kon|flirt|schrijft|praat) (?:[\w']+ ){0,4}?(?:zo (?:\w+ ){0,2}|(?:nooit|niet) (?:zo )?(?:\w+ ){0,2})(?:als ik|zoals ik|flirten|schrijven|praten)\b`,
    ),
    claim(
      'anything_but_bot',
      String.raw`\b(?:ik ben|ben ik) (?:\w+ )?(?:allesbehalve|alles behalve|verre van|het tegenovergestelde van|veel meer dan) (?:een )?(?:(?:ro|chat ?)?bot|a\.?i|machine|computer|programma)\b`,
    ),
    claim(
      'not_written_by_ai',
      String.raw`\b(?:niet|nooit|niets)\b(?: [\w']+){0,4} door (?:een )?(?:a\.?i|(?:ro|chat)?bot|machine|computer|kunstmatige intelligentie)\b|\bgeen (?:a\.?i|(?:ro|chat)?bot|machine|computer) (?:die )?(?:schrijft|typt|antwoordt)|\bdoor geen (?:a\.?i|(?:ro)?bot|machine)\b`,
    ),
    negatableClaim(
      'someone_writes',
      String.raw`\bhier (?:schrijft|typt) (?:gewoon |echt )?(?:een (?:vrouw|man|mens|persoon)|iemand zelf)\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:ik,? )?een (?:(?:ro|chat[- ]?)?bot|a\.?i|machine|nepprofiel)\?+ (?:ik\?+ )?(?:nee|neen|nooit|natuurlijk niet|zeker niet|echt niet|haha,? nee|tuurlijk niet|welnee)\b`,
    ),
  ],
  negation: /\b(?:geen|niet|nooit|zonder|noch)(?: (?:met|door|van|een|echt|tegen|aan)){0,3} ?$/,
  undoneBefore:
    /\b(?:als(?: ik)?|alsof|(?:nooit|niet|kan niet|zal niet|ga niet|wil niet)(?: [\w']+){0,2} (?:gezegd|beweerd|zeggen|beweren|doen)|beweer (?:niet|nooit)|zeg (?:niet|nooit)|(?:je|jij) (?:denkt|dacht|gelooft|geloofde|hoopt|hoopte)|(?:sommigen|mensen|velen) (?:denken|geloven)|doe niet|net doen|lieg\w*|liegen|gelogen|leugen|wou dat|wilde dat|stel je voor|zou graag|of)(?:,? [\w']+){0,4} ?$/,
  undoneAfter:
    /^,? ?(?:ben ik (?:helaas |dus )?(?:niet|geen)|kan ik niet (?:zeggen|beweren)|zou (?:liegen|gelogen|een leugen)|ben,? (?:kan|zal|ga|mag) ik (?:niet|nooit)|(?:is|zou) (?:een leugen|gelogen|niet waar))/,
  questionLead:
    /\b(?:denk|denkt|dacht|geloof|gelooft|vind|vindt|waarom|wat|wie|hoe|klink|lijk|zou|dat|of|bent|ben je|zeker)\b/,
};
