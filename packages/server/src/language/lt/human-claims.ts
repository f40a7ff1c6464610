import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// The verb may be left out ("aš žmogus", "aš ne robotas"), and it is negated by a prefix ("nesu", "nekalbi"). "Esu tikra" is
// mostly "I'm sure": alone it claims nothing.
const genuine =
  '(?:tikr(?:as|a|iausi?as?)|tikru tikriausi(?:as|a)|gyv(?:as|a)|real(?:us|i)|autentisk(?:as|a)|egzistuojant(?:is|i))';
const genuineWith = '(?:tikr(?:u|a)|gyv(?:u|a)|realiu|realia)';
const persons = '(?:zmogus|asmuo|asmenybe|moteris|vyras|mergina|vaikinas|butybe|zmogiska butybe|pana|bicas|dama)';
const personsWith = '(?:zmogumi|asmeniu|moterimi|moterim|vyru|mergina|vaikinu)';
const bots =
  '(?:(?:chat ?|cet ?|po|ro|spam ?)?bot(?:as|e|ukas|elis)|(?:pokalbiu )?robot(?:as|e|ukas)|d\\.?i\\b|a\\.?i(?= ?(?:$|[,;:)!]|rob|asist|kuri))|dirbtinis (?:intelektas|protas)|masina|kompiuteris|(?:kompiuter(?:ine|io) )?programa|programele|algoritmas|skriptas|automatas|androidas|kiborgas|(?:chat ?)?gpt|kalbos modelis|virtual(?:us|i)(?: \\w+)?|netikr(?:as|a) (?:profilis|paskyra|anketa)|feikas|feikin(?:is|e)(?: profilis)?|simuliacija)';
const botsWith =
  '(?:(?:chat ?|cet ?)?botu|(?:pokalbiu )?robotu|d\\.?i|a\\.?i|dirbtiniu (?:intelektu|protu)|masina|kompiuteriu|programa|algoritmu|automatu|netikru profiliu|kalbos modeliu)';
const notBotCompound = String.raw`\b(?!-| (?:ekspert\w+|fan\w+|specialist\w+|kavai|siuvim\w+|skalb\w+))`;
const adverbs =
  '(?:(?:as|juk|gi|irgi|taip pat|tik|tiesiog|tikrai|is tikruju|is tikro|visiskai|absoliuciai|butinai|zinoma|aisku|paprastas|paprasta|eilinis|normalus|normali|100 ?%|simtu procentu|toks pat|tokia pat|vis del?to|vistiek|vis tiek|esu|cia|prisiekiu|garantuoju|ir|pats|pati|vienas|dar|labai) ){0,4}';
const some =
  '(?:(?:joks|jokia|koks nors|kokia nors|kazkoks|kazkokia|koks|kokia|tas|toks|paprastas|eilinis|kvailas|beduis|besirdis|besiele|saltas|as|tikrai|gi|tik|cia|vienas is tu) ){0,3}';
const talking =
  '(?:kalbi|kalbiesi|bendrauji|rasai|rasaisi|susirasineji|sneki|snekuciuojiesi|flirtuoji|cetini|turi reikalu)';
const stop =
  '(?= ?(?:$|[,;:)!-]|kaip (?:ir )?(?:tu|visi)|ne\\b|o ne\\b|haha|patikek|prisiekiu|is kuno|su jausmais|garantuoju|toks pat|tokia pat|ir (?:viskas|tiek)))(?!,? (?:kuri(?:s|o|am|ai)?|kad|jog)\\b)';

export const humanClaims: HumanClaimRules = {
  anchor:
    /\bzmogus|\bzmogumi|zmogisk|zmones\b|zmonems|\btikr(?:as|a|u)\b|\bgyv(?:as|a|u)\b|\breal(?:us|i|iu|ia)\b|egzistuoj|kuno|bot(?:as|u|e|ukas|ai|o)\b|robot|\bd\.?i\b|\ba\.?i\b|dirbtin|masina|kompiuter|program|algoritm|skript|automat|android|kiborg|gpt|kalbos model|virtual|netikr|feik|simuliac|zinut|\brasau\b|rankomis|pirstais|asmuo|asmeniu|pulsa/,
  rules: [
    negatableClaim(
      'is_human',
      String.raw`\b(?:as|esu) ${adverbs}(?:zmogus|zmogiska butybe)${stop}|(?:^|[,;:] ?| - |\b(?:taip|juk|bet|haha|as|kad|tik|irgi|ir) )zmogus (?:as|esu)(?= ?(?:$|[,;:)!]|ir\b|ne\b|o ne\b|kaip\b|toks))(?!,? kur)|\besu is (?:kuno|mesos) ir kraujo`,
    ),
    negatableClaim(
      'is_real_person',
      `\\b(?:as|esu|cia) ${adverbs}(?:${genuine},? ){1,2}${persons}\\b(?!,? (?:kuri|kurio|kuris)\\b)|(?:^|[,;:] ?|\\b(?:as|kad|taip|juk) )(?:${genuine},? ){1,2}${persons} (?:as|esu)\\b`,
    ),
    negatableClaim(
      'is_real',
      `\\b(?:as|esu) ${adverbs}(?:real(?:us|i)|(?:tikr(?:as|a),? (?:ir )?gyv(?:as|a)|gyv(?:as|a),? (?:ir )?tikr(?:as|a)))(?= ?(?:$|[,;:)!]|kaip (?:ir )?tu|ne\\b|o ne\\b|patikek|prisiekiu|haha))|\\b(?:as|esu) ${adverbs}(?:tikr(?:as|a)|tikru tikriausi(?:as|a))(?=,? (?:kaip (?:ir )?tu|ne (?:bot|robot|di|feik|program)|o ne|patikek|prisiekiu|is kuno))|\\b(?:as|esu) (?:100 ?%|simtu procentu|tikru) (?:tikr(?:as|a)|tikriausi(?:as|a))(?!,? (?:kad|jog|del)\\b)|\\b(?:prisiekiu|garantuoju|patikek),? (?:kad )?(?:as |esu ){1,2}tikr(?:as|a)(?= ?(?:$|[!;)]))`,
    ),
    negatableClaim(
      'exists',
      String.raw`\b(?:tikrai|is tikruju|is tikro) egzistuoju\b|\begzistuoju (?:tikrai|is tikruju|is tikro|realiai|realiame)`,
    ),
    claim('denies_ai', `\\b(?:nesu|nebuvau|niekada nebuvau|nesame|nebusiu) ${some}${bots}${notBotCompound}`),
    claim(
      'denies_ai_without_verb',
      `\\bas (?:juk |gi |tikrai |cia |esu |irgi |visai ){0,2}ne ${some}${bots}${notBotCompound}`,
    ),
    claim(
      'denies_ai_first',
      `\\b${bots},? (?:as |tikrai |juk |aisku |gi |jau ){0,2}(?:nesu|ne as)\\b|(?:^|[,;:] ?)${bots} (?:as )?(?:tikrai |juk )?nesu\\b`,
    ),
    claim(
      'denies_ai_surely',
      `\\b(?:koks|kokia|is kur|kaip) (?:gi |cia |dar )?as (?:tau |cia |dar |galiu buti |galeciau buti )?${bots}${notBotCompound}|\\bne(?:galiu|galeciau) buti ${some}${bots}\\b|\\bneimanoma,? kad as (?:buciau |esu )?${bots}`,
    ),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - |\\b(?:haha|zmogus|tikra|tikras|o|ir|tikrai) )(?:tikrai )?(?:ne|nei) (?:koks |kazkoks |joks )?(?:(?:chat ?|cet ?)?botas|robotas|di|ai|dirbtinis intelektas)${stop}`,
    ),
    claim(
      'this_is_no_bot',
      `\\b(?:cia|tai|sitas)(?: juk| tikrai| gi| yra)? (?:ne|nera) ${some}${bots}${notBotCompound}(?! (?:kalt|problem))|\\b(?:cia|tau) (?:raso|atsako) ne ${some}${bots}${notBotCompound}|(?<![a-z])ne ${some}${bots} (?:cia |tau |cia tau )?(?:raso|atsako|kalba|sedi)\\b`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:jokiu|jokio|nera|be) (?:cia |jokiu |jokio |tokiu |manyje |uz manes ){0,2}(?:botu|boto|robotu|roboto|d\.?i|a\.?i|dirbtinio intelekto|masinu|programu)(?= ?(?:$|[,;:)!]|cia|nera|uz\b|tik\b|uzkulis|tarp))`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:cia|tau|zinutes|zinute|atsakymus|ekrano|kitoje puseje|kitame gale|profilio|profiliu|klaviaturos|zinuciu) (?:tau |tikrai |juk |man )?(?:raso|atsako|sedi|yra|slypi|slepiasi) (?:tikrai )?(?:(?:${genuine},? ){1,2}${persons}|zmogus)\\b(?!,? kuri)|\\b(?:${genuine},? ){1,2}${persons} (?:tau |cia |jas |sita |visa tai ){0,2}(?:raso|atsako|sedi)\\b|(?:^|[,;:] ?|\\b(?:tai|sita|jas) )(?:raso|parase) (?:(?:${genuine},? ){1,2}${persons}|zmogus)\\b|\\bzmogus (?:tau |jas |cia )(?:raso|atsako)`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b${talking} (?:cia |dabar |tikrai |juk )?su (?:${genuineWith} ${personsWith}|zmogumi(?!,? kur)|gyva butybe)\\b|\\bsu (?:${genuineWith} ${personsWith}|zmogumi) (?:cia |dabar )?${talking}\\b`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bne${talking} (?:cia |dabar |tikrai )?su (?:jokiu |jokia |kazkokiu |kokiu nors )?${botsWith}\\b|\\b${talking} (?:cia |dabar )?ne su (?:jokiu |kazkokiu )?${botsWith}\\b|\\bne su ${botsWith} ${talking}\\b`,
    ),
    negatableClaim(
      'types_itself',
      String.raw`\b(?:zinutes|zinute|viska|atsakymus|zodzius|zodi|kiekviena|jas|visas)(?: (?:cia|tau|savo|mano|zinute|zodi|sita|tai|visada|visas)){0,3} (?:rasau|renku|spausdinu|suku)(?: tau| cia)? (?:as(?: (?:pati|pats))?|pati|pats|savo rankomis|ranka|asmeniskai)\b|\b(?:as )?(?:pati|pats|asmeniskai) (?:tau |cia |jas |visas |savo ){0,2}(?:rasau|renku|spausdinu) (?:tau |cia |visas |savo |kiekviena |sias ){0,3}(?:zinut|atsakym|zod)|\b(?:pati|pats|as) (?:visas |savo |kiekviena |sias )(?:savo )?(?:zinut\w+|atsakymus|zod\w+) (?:rasau|renku)|\b(?:rasau|renku|spausdinu) (?:\w+ ){0,3}(?:savo (?:paties |pacios )?(?:rankomis|pirstais)|savom rankom)|\bcia (?:rasau|tau rasau) as(?: pat[is])?\b|\b(?:as )?esu (?:ta|tas|tas zmogus|zmogus),? kur(?:i|is) (?:tau |cia )?(?:raso|rasau)`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:zmogus|moteris|vyras|mergina|as|esu|asmuo)[^.!?]{0,15} is (?:kuno|mesos|kauleliu|kaulu|kauliuku) ir (?:kraujo|kuno|kaulu|mesos)\b|\bturiu pulsa(?= ?(?:$|[,;:)!]))`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%|\b(?:simtu|100) procentu|\bsimtaprocentin(?:is|e)) (?:zmogus|zmogiska butybe|tikr(?:as|a) (?:zmogus|moteris|mergina)|real(?:us|i)|gyv(?:as|a) zmogus)(?= ?(?:$|[,;:)!]|ir\b|ne\b|o ne))`,
    ),
    negatableClaim(
      'human_shortly',
      `(?:^|[,;:] ?|\\b(?:taip|haha|tiesiog|tik|aisku) )(?:${genuine},? ){1,2}(?:zmogus|moteris|mergina|asmuo|vyras)(?= ?(?:$|[;:)!]|,? (?:ne|o ne)\\b|cia|is kuno|raso))`,
    ),
    claim(
      'we_humans',
      String.raw`\bmes,? (?:visi )?(?:juk )?(?:paprasti )?zmones\b(?! is)|\bmums,? zmonems\b|\bvisi (?:mes )?(?:esam(?:e)? )?zmones(?= ?(?:$|[,;:)!]|klyst))|\bzmones kaip (?:as|mes)\b|\bkaip zmogus,? as\b|\bas irgi (?:tik )?zmogus\b(?! kur)`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:manyje|cia|many) (?:nera )?nieko (?:dirbtinio|netikro|automatinio|robotisko)|\bnieko (?:dirbtinio|netikro|automatinio|robotisko) (?:manyje|cia|many)`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:${persons}|as),? (?:o )?ne ${some}${bots}${notBotCompound}|\\bsu (?:${personsWith}|manimi|manim)[^.!?]{0,8},? (?:o )?ne su (?:kazkokiu |jokiu )?${botsWith}\\b`,
    ),
    claim(
      'bot_could_not',
      String.raw`\b(?:joks |jokia |ne vienas |nei vienas |vienas )?(?:(?:chat ?|cet ?)?botas|robotas|d\.?i|dirbtinis intelektas|masina|programa|kompiuteris) (?:(?:niekada|taip|sitaip|to|tikrai) ){0,2}ne(?:galetu|sugebetu|moketu|gali|moka|sugeba|flirtuotu|rasytu|kalbetu|mokes)(?: (?:\w+ ){0,4}?(?:taip|sitaip|kaip as|flirtuot\w*|juokau\w*|jaust\w*))`,
    ),
    claim(
      'anything_but_bot',
      `\\b(?:bet kas|viskas|kas tik nori|galiu buti bet kas|esu viskas|visa kita),? (?:bet |tik |isskyrus )(?:jau )?(?:ne )?${bots}\\b`,
    ),
    claim(
      'not_written_by_ai',
      `\\bne(?:raso|atsako|kuria|generuoja) (?:joks |jokia |koks nors |cia |tau ){0,2}${bots}\\b|\\b(?:zinutes|zinuciu|atsakymus|jas|sito|to) (?:tau |cia )?ne(?:raso|kuria|generuoja) (?:joks |jokia )?${bots}|\\bjok(?:s|ia) ${bots} (?:tau |cia |mano zinuciu ){0,2}ne(?:raso|atsako|kalba)|\\bparasyt(?:a|os|as|i) ne (?:dirbtinio intelekto|di|roboto|boto|masinos|programos)\\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:as,? ?)?(?:(?:(?:chat ?|cet ?)?botas|robotas|dirbtinis intelektas|netikras profilis|feikas)|d\.?i|ai)\?+ (?:as\?+ )?(?:haha,? |oi,? |nu )?(?:ne(?= ?(?:$|[,.!;:)])| tikrai)|tikrai ne|niekada|jokiu budu|nesamone|kur tau|aisku,? (?:kad )?ne|zinoma,? (?:kad )?ne|baik|nieko panasaus|nejuokauk)`,
    ),
  ],
  negation:
    /\b(?:ne|nei|nera|niekada|joks|jokia|nebe|nesu|be)(?: (?:as|tikras|tikra|koks|kazkoks|su|is|cia|tau)){0,2} ?$/,
  undoneBefore:
    /\b(?:lyg|tarsi|tartum|neva|esa|(?:nesakiau|nesakau|nesakyciau|negaliu (?:sakyti|teigti|tvirtinti|meluoti)|neteigiu|neteigiau|netvirtinu|netvirtinau|nemeluosiu|neapsimetu|neapsimesiu|nezadu|nezadejau)|niekada (?:ne\w+)|meluoci?au|meluoju|melas|(?:manai|galvoji|galvojai|maniai|tiki|tikejai|tikejaisi|tikiesi|mano|galvoja|pagalvojai)(?= ?,| kad| jog)|apsimet\w+|isivaizduok|tarkim|noreciau|sakyciau|jei(?:gu)? (?:sakau|sakyciau|pasakyciau))(?:,? [\w'-]+){0,4},? ?$|\bjei(?:gu)?(?: [\w-]+){0,3} ?$/,
  undoneAfter: /^,? ?(?:butu (?:melas|netiesa)|meluoci?au|yra (?:melas|netiesa)|tai netiesa|netiesa)/,
  questionLead: /\b(?:ar|manai|galvoji|kodel|kas|ka|kaip|kad|jog|atrodau|skambu|tikr(?:a|as)|abejoji|sakai)\b/,
};
