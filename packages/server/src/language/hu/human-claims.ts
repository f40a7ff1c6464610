import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// The verb stands last ("igazi ember vagyok") or first ("nem vagyok én robot"): most claims are known in both orders.
const real = '(?:igazi|valodi|valosagos|valos|elo|eleven|letezo|lelegzo|hus-? ?ver|normalis|hetkoznapi)';
const persons = '(?:ember|szemely|no|ferfi|lany|csaj|srac|pasi|emberi leny|leny)';
const personsWith = '(?:emberrel|szemellyel|novel|ferfival|lannyal|csajjal|sraccal|pasival|valakivel)';
const bots = String.raw`(?:(?:ro|chat ?|chatro|spam|beszelgeto)?bot(?:ocska)?|mesterseges (?:intelligencia|ertelem|leny)|a\.?i|m\.?i(?= ?(?:$|[,;:)!-]|es|vagyok|ir))|gep(?:i hang|ezet)?|szamitogep(?:es program)?|(?:szamitogepes |chat)?program|szoftver|algoritmus|szkript|script|android|kiborg|cyborg|(?:chat ?)?gpt|(?:nagy )?nyelvi modell|virtualis (?:asszisztens|szemely|leny|no|lany|baratno)|automata|kamu(?: ?profil)?|fake(?: ?profil)?|alprofil|szimulacio)`;
const notBotCompound = String.raw`\b(?!['-]| (?:szakerto|guru|fan|rajongo|fejleszto|programozo|mernok|parti|ellenes|mania\w*|hivo|tipus|huzo|csapat\w*|nelkul|tanito))`;
const botsWith =
  '(?:(?:ro|chat ?|chatro)?bottal|mesterseges intelligenciaval|a\\.?i-?val|m\\.?i-?vel|(?:szamito)?geppel|programmal|szoftverrel|algoritmussal|kamuprofillal|automataval)';
const fillers =
  '(?:(?:en|am|is|se|sem|ugye|hidd el|bizony|persze|tenyleg|biztosan|biztos|semmilyen|semmifele|holmi|valami|valamifele|olyan|ilyen|amolyan|csak|egy|az a|hanem|meg|azert|itt|buta|hulye|ostoba|unalmas|egyszeru|rideg|lelketlen|bonyolult) ){0,4}';
const talking =
  '(?:beszel(?:sz|getsz)|chatel(?:sz|getsz)|csetel(?:sz|getsz)|irsz|irogatsz|dumalsz|csevegsz|levelezel|ismerkedsz|flortolsz|uzengetsz|van dolgod)';
const writes =
  '(?:ir(?:ja|ok|om|ogat\\w*)?|valaszol\\w*|gepel(?:i)?|potyog(?:i)?|fogalmaz(?:za)?|beszel|uzen(?:get)?|cseveg)';
const stop = '(?= ?(?:$|[,;:)!-]|haha|hehe|xd|hidd|eskuszom|becsszo|komolyan|es (?:nem|kesz)))';

export const humanClaims: HumanClaimRules = {
  anchor:
    /\bember|hus-? ?ver|husbol|igazi|valod|valos|szemely|letez|bot\b|botok|bottal|botocsk|mesterseg|\ba\.?i\b|\bm\.?i\b|geppel|\bgep\b|gepi|gepez|szamitogep|program|szoftver|algoritm|s[zc]?k?ript|android|[kc][iy]borg|gpt|nyelvi modell|virtualis|automat|kamu|fake|alprofil|szimulac|kezuleg|ujjaimmal|kezemmel|uzenet|magam ir/,
  rules: [
    negatableClaim(
      'is_human',
      String.raw`(?:^|[,;:] ?| - |\b(?:en|is|csak|tenyleg|valoban|komolyan|igenis|bizony|hisz|hiszen|persze|hogy|termeszetesen|egyszeruen|teljesen|abszolut|egy|100 ?%(?:-?(?:ig|osan))?|szazszazalekig|ugyanolyan|ugyanugy|ugyanis|amugy|egyebkent|eskuszom|ja|de|igen|haha|mert|meg|azert|szinten|nyilvan|nyilvanvaloan|magam|pedig|igazabol|valojaban|igazan) )(?:ember|emberi leny|human) vagyok\b(?! ?,? (?:aki\w*|a talpamon)|-)|\bemberbol vagyok\b|\bvagyok en (?:is )?ember${stop}|\bolyan ember vagyok,? (?:akarcsak|mint) (?:te|barki|mindenki|a tobbi\w*)\b`,
    ),
    negatableClaim(
      'is_real_person',
      `\\b${real}(?:,? (?:es )?(?:${real}|normalis|teljesen atlagos))?,? ${persons} (?:am |is |itt )?vagyok\\b(?! ?,? aki\\w*)|\\b(?:csak egy|egy teljesen|teljesen) (?:atlagos|normalis|hetkoznapi|egyszeru) ember vagyok\\b(?! ?,? aki\\w*)|\\bvagyok,? (?:en )?(?:csak )?(?:egy )?(?:igazi|valodi|hus-? ?ver|letezo|elo) ${persons}\\b`,
    ),
    negatableClaim(
      'is_real',
      String.raw`(?<!\baz )\b(?:igazi|valodi|valosagos|letezo|hus-? ?ver) vagyok(?= ?(?:$|[,;:)!-]|es |mint te|akarcsak|hidd|higgy|eskuszom|haha|xd|becsszo|nem ))`,
    ),
    negatableClaim(
      'exists',
      String.raw`\b(?:tenyleg|valoban|igenis|bizony|valosagban is) letezem\b|\bletezem,? (?:tenyleg|valoban|hidd|igenis|eskuszom)`,
    ),
    claim('denies_ai', `\\b(?:nem|sem|se|soha|sose|sosem) (?:vagyok|voltam|lettem) ${fillers}${bots}${notBotCompound}`),
    claim(
      'denies_ai_focused',
      `\\b(?:nem|sem|nehogy) (?:holmi |valami |valamifele |olyan |csak |am ){0,2}(?:egy )?(?:buta |hulye |rideg |lelketlen )?${bots} (?:am |itt )?vagyok\\b`,
    ),
    claim(
      'denies_ai_first',
      `\\b${bots},? (?:az |en |am |biztos |biztosan |biztos hogy |tuti |tuti hogy |az aztan |viszont |persze |hidd el ){0,3}(?:nem|sem|se|sose|sosem|soha nem) vagyok\\b|\\b${bots},? dehogy(?:is)? vagyok\\b`,
    ),
    claim(
      'denies_ai_surely',
      `\\b(?:dehogy(?:is|ogy)?|mar hogy|hogy|hogyan) (?:vagyok|lennek|volnek) (?:mar |en |am ){0,2}(?:egy )?${bots}${notBotCompound}|\\bdehogy(?:is)? (?:egy )?(?:(?:ro|chat ?)?bot|a\\.?i|gep)${stop}|\\b(?:kizart|lehetetlen),? hogy (?:egy )?${bots} legyek`,
    ),
    claim(
      'denies_ai_shortly',
      String.raw`(?:^|[,;:] ?| - |\b(?:nem|haha|hehe|ember|igazi|es|hanem) )(?:biztos(?:an)?|tuti,? hogy|egyaltalan|semmikepp) ?nem (?:egy )?(?:(?:ro|chat ?)?bot|a\.?i|mesterseges intelligencia)${stop}|(?:^|[,;:] ?| - )nem (?:egy )?(?:(?:ro|chat ?)?bot|a\.?i|mesterseges intelligencia)${stop}`,
    ),
    claim(
      'this_is_no_bot',
      `\\bez (?:itt )?(?:most )?(?:nem|sem) (?:egy |holmi |valami )?(?:(?:ro|chat ?)?bot|a\\.?i|mesterseges intelligencia|kamu ?profil|fake ?profil|automata valasz)${stop}`,
    ),
    claim(
      'no_bot_writes',
      `\\b(?:nem|sem|sose|sosem) (?:holmi |valami |valamifele |semmilyen )?(?:egy )?${bots} (?:itt |most |neked |veled ){0,2}(?:${writes}|ul (?:itt|a|mogotte)|van (?:itt|mogotte|a))\\b|\\bnem (?:egy )?(?:ai|mi|(?:ro)?bot|gep|program|mesterseges intelligencia) altal\\b`,
    ),
    claim(
      'no_bots_here',
      String.raw`\b(?:semmi|semmilyen|semmifele|egyetlen|nulla) (?:(?:ro|chat ?)?bot(?:ok)?|a\.?i|gep|mesterseges intelligencia)(?= ?(?:$|[,;:)!-]|itt|csak|van|nincs|sincs|nem|a hatter|mogott))|\b(?:nincs|nincsenek|sincs) (?:itt |mogottem |mogotte |a hatterben |nalam |semmilyen |semmifele |semmi ){0,3}(?:(?:ro|chat ?)?bot(?:ok)?|a\.?i|gep|mesterseges intelligencia)(?= ?(?:$|[,;:)!-]|itt|csak|a hatter|mogott|emogott|nalam))`,
    ),
    negatableClaim(
      'person_behind',
      `\\b(?:${real},? ){1,2}(?:${persons}|valaki) (?:itt |most |neked |van itt,? aki |az,? aki |mind |maga ){0,2}(?:${writes}|ul|all|van) ?(?=$|[,;:)!]|neked|itt|a (?:kepernyo|telefon|tulso|masik|profil|billenty|vonal|gep|sorok)|ezek|ezt|mogott|emogott|veled|az uzenet)`,
    ),
    negatableClaim(
      'person_here',
      `\\b(?:itt|mogotte|mogottem|emogott|(?:a|az) (?:kepernyo|telefon|profil|gep|tulso|masik|billentyuzet|vonal|uzenetek?)(?: (?:mogott|masik|tulso))?(?: (?:vegen|oldalon|oldalan))?)(?: (?:tenyleg|bizony|igenis|most|csak|is)){0,2} (?:ul|van|ir|gepel|all|potyog)(?: neked| itt| most| tenyleg){0,2} (?:egy )?(?:(?:${real},? ){1,2}(?:${persons}|valaki)|ember)\\b`,
    ),
    negatableClaim(
      'person_writes',
      `\\b(?:itt|neked|ezt|ezeket|uzeneteimet|uzeneteket|uzenetet|valaszokat|sorokat)(?: (?:is|most|mind|bizony|igenis|tenyleg)){0,2} (?:egy )?(?:${real} )?ember (?:ir(?:ja|ogat\\w*)?|valaszol|gepel|fogalmazza|potyogi)\\b`,
    ),
    negatableClaim(
      'talks_to_human',
      `\\b(?:${real} ${personsWith}|emberrel) (?:itt |most |tenyleg |igenis |bizony ){0,2}${talking}\\b|\\b${talking} (?:itt |most |tenyleg |igenis |bizony |biztosan ){0,2}(?:egy )?(?:${real} ${personsWith}|emberrel)\\b`,
    ),
    claim(
      'not_talking_to_bot',
      `\\bnem (?:egy |holmi |valami )?${botsWith} (?:itt |most ){0,2}${talking}\\b|\\bnem ${talking} (?:itt |most )?(?:egy |holmi |valami )?${botsWith}`,
    ),
    negatableClaim(
      'types_itself',
      String.raw`\b(?:uzenet(?:et|eket|eimet|emet)|valasz(?:t|ok?at|aimat)|sor(?:t|okat|aimat)|ezt|ezeket|mindent|szavakat|szot)(?: (?:itt|mind|mindig|tenyleg|igenis|is|bizony|neked)){0,2} (?:(?:en|magam|en magam|sajat magam|szemelyesen|sajat kezuleg|kezzel|sajat kezzel|a sajat \w+mal),? ){1,2}(?:irom|irok|gepelem|gepelek|fogalmazom|potyogom|potyogok|kuldom|kuldok)\b|\b(?:en|magam|sajat kezuleg) (?:magam )?(?:irom|gepelem|fogalmazom|potyogom) (?:neked |itt |az? |mind |minden |ezt |ezeket |osszes |sajat ){0,4}(?:uzenet|valasz|sor(?:t|okat)|szo(?:t|\b))|\bsajat kezuleg (?:irok|gepelek|potyogok|valaszolok)\b|\ba (?:ket |sajat |ket sajat )(?:kezemmel|ujjaimmal|huvelykujjammal) (?:irom|irok|gepelem|gepelek|potyogom|potyogok)`,
    ),
    claim(
      'me_writing',
      String.raw`\b(?:itt|neked) (?:tenyleg |bizony |igenis |csak )?en (?:magam )?(?:irok|gepelek|potyogok)(?= ?(?:$|[,;:)!]|neked|nem))|\ben vagyok,? aki (?:itt )?(?:ir|gepel|potyog)`,
    ),
    negatableClaim(
      'flesh_and_blood',
      String.raw`\b(?:husbol[ -](?:es )?verbol|hus es ver|hus-ver) (?:vagyok|valo|all)|\bvan (?:igazi )?pulzusom\b(?= ?(?:$|[,;:)!]|es|nem))`,
    ),
    negatableClaim(
      'hundred_percent_human',
      String.raw`(?:\b100 ?%(?:-?(?:ig|os|osan))?|\b(?:100|szaz) ?szazalek(?:ig|osan|os)?) (?:ember|emberi|hus-? ?ver|human|igazi|valodi)(?= ?(?:$|[,;:)!-]|vagyok|es |no\b|nem))`,
    ),
    negatableClaim(
      'human_shortly',
      String.raw`(?:^|[,;:] ?|\b(?:igen|persze|nana|haha|csak) )(?:egy )?(?:(?:igazi|valodi|hus-? ?ver|elo) (?:ember|no|ferfi|lany|szemely)|hus-? ?ver)(?= ?(?:$|[,;:)!]|itt|vagyok|teljes|nem ))(?! ?,? aki)`,
    ),
    claim(
      'we_humans',
      String.raw`\bmi,? emberek\b|\b(?:minket|bennunket),? embereket\b|\bnekunk,? embereknek\b|\bolyan ember\w*,? mint (?:te|mi|en)\b|\bnekem,? mint embernek\b`,
    ),
    claim(
      'nothing_artificial',
      String.raw`\b(?:nincs|sincs) (?:\w+ ){0,2}?(?:bennem|rajtam|nalam|itt) (?:semmi )?(?:mesterseges|gepi|kamu|muvi|robotszeru)|\bsemmi (?:mesterseges|gepi|kamu) (?:nincs|sincs|nem)`,
    ),
    claim(
      'person_not_bot',
      `\\b(?:${persons}|en)(?: vagyok)?,? (?:es )?nem (?:egy |holmi |valami )?${bots}${stop}|\\b${personsWith}[^.!?]{0,25},? (?:es )?nem (?:egy |holmi |valami )?${botsWith}(?![a-z])`,
    ),
    claim(
      'bot_could_not',
      `\\b(?:egy(?:etlen)?|semmilyen) (?:(?:ro|chat ?)?bot|a\\.?i|mi|gep|program|mesterseges intelligencia) (?:sem |se |nem |soha |sosem |is |bizony ){0,2}(?:tudna|tud|kepes|lenne kepes|flortolne|flortol|irna|beszelne|birna) (?:\\w+ ){0,3}?(?:igy|ilyen\\w*|mint en|ennyire|ugy,? (?:\\w+ )?(?:ahogy|mint))\\b|\\b(?:igy|ilyet|ilyeneket) (?:\\w+ )?(?:egy(?:etlen)? )?(?:(?:ro|chat ?)?bot|a\\.?i|gep|program) (?:nem|sem|se|soha)\\b`,
    ),
    claim(
      'anything_but_bot',
      `\\b(?:minden|barmi|akarmi)(?: mas)?(?: vagyok| lehetek)?,? (?:csak|de) (?:(?:egy )?${bots} nem|nem (?:egy )?${bots})\\b`,
    ),
    claimAcrossSentences(
      'bot_no',
      String.raw`\b(?:en,? ?)?(?:egy )?(?:(?:ro|chat ?)?bot|a\.?i|mesterseges intelligencia|egy gep|kamu(?: ?profil)?)\?+ (?:en\?+ )?(?:haha,? |jaj,? |na )?(?:nem|neem+|dehogy(?:is|ogy)?|ugyan|soha|kizart|na ne|persze,? hogy nem|termeszetesen nem|biztos(?:an)? nem|ne viccelj|ne hulyeskedj)\b`,
    ),
  ],
  negation: /\b(?:nem|sem|se|ne|nincs|soha|sose|sosem|dehogy)(?: (?:egy|is|az?|holmi|valami|itt|igazan)){0,2} ?$/,
  undoneBefore:
    /\b(?:mintha|barcsak|(?:nem|sem|sose|sosem|soha|ne) (?:[\w-]+ ){0,2}(?:mondtam|mondom|mondhatom|mondhatnam|mondanam|allitottam|allitom|allithatom|allitanam|igerem|hazudom|hidd|gondold|tettem ugy|teszek ugy|tehetek ugy|akarom mondani|akarom azt mondani)|azt (?:\w+ )?(?:hiszed|hitted|gondolod|gondoltad|gondoljak|hiszik|mondanam|hazudnam|hazudtam)|ugy (?:teszek|tettem|tennek)|hazugsag(?: (?:lenne|volna))?|hazudnek|tegyuk fel|kepzeld el)(?:,? [\w'-]+){0,4},? ?$|\bha(?: [\w-]+){0,4} ?$/,
  undoneAfter:
    /^,? ?(?:(?:az )?(?:hazugsag|nem (?:volna|lenne) igaz|hazudnek|hazudnank)|(?:de )?(?:ez|az) (?:sajnos )?nem igaz|nem (?:mondhatom|allithatom|allitom|mondanam))/,
  questionLead: /\b(?:hogy|szerinted|miert|mibol|honnan|gondolod|hiszed|biztos|ugye|vajon|mit|ki|mikor|kepzeled)\b/,
};
