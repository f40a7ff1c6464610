import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding turns å into a and æ into ae; ø stays, and is no letter to \b: word limits are looked for by letter.
const start = String.raw`(?<![a-z0-9ø])`;
const stop = String.raw`(?![a-z0-9ø])`;
const end = '(?= ?(?:$|[,;:)!-]))';
const word = String.raw`[a-z0-9ø']+`;
const i = '(?:jeg|jg)';
const is = 'er';
const a = '(?:et|en)';
const am = `(?:${start}(?:${i} ${is}|${is} ${i}|${i} har altid vaeret)|(?:^|[,;:] ?|${start}(?:og|nej|ja|jo|men|haha|lol|hei|hej|for) )${is})`;
const adverbs =
  '(?: (?:virkelig|faktisk|jo|nok|bare|kun|ogsa|helt|absolut|selvfølgelig|selvf|naturligvis|klart|bestemt|helt sikkert|garanteret|stadig|altsa|da|vel|skam|sgu|trods alt|aerlig talt|heldigvis|jeg|her|selv|egentlig|lige|ganske|100 ?%|hundre? ?prosent|hundrede procent)){0,4}';
const realKinds = '(?:rigtigt?|aegte|virkeligt?|levende|lyslevende|faktisk|eksisterende|ordentligt?)';
const persons = '(?:menneske|person|kvinde|pige|dame|fyr|mand|tøs|menneskevaesen|vaesen|individ)';
const fewBots = String.raw`(?:(?:ro|chat[- ]?|ai[- ]?|ki[- ]?)?bot(?:ter|ten|s)?|a\.?i|k\.?i|kunstig intelligens)`;
const machines = `(?:${fewBots}|maskine|computer|computerprogram|sprogmodel)`;
const bots = String.raw`(?:${machines}|kunstig|kunstigt?|maskiner|computere|program|kode|skript|virtuel(?: assistent)?|falsk(?: profil)?|fake(?: ?profil)?|simulation|computergenereret|automatiseret|automatisk|programmeret|ai-genereret|software|algoritme|automat|android|cyborg|(?:chat ?)?gpt)${stop}(?!['-]| (?:ekspert|nerd|fan|person))`;
const botKinds =
  '(?: (?:dum|tabelig|kedelig|fandens|kold|sjaelløs|simpel|lille|smart|almindelig|slags|af de der|sadan|tosset)){0,2}';
const no = `(?:ingen|intet|ikke|aldrig|hverken|naeppe)(?: (?:${a}|nogen|noget|nogle|engang|sadan)){0,3}`;
const noOne = '(?:(?:ingen|ikke(?: en| nogen| et)?))';
const talking = '(?:taler|skriver|snakker|chatter|flirter|smser|dater)';
const writes = '(?:skriver|svarer|taster)';
const who = '(?:der|som)';
const now = '(?: (?:faktisk|virkelig|jo|lige nu|nu|her|bare|bestemt|altsa)){0,3}';
const man = `(?:${a} )?(?:${realKinds} ){1,2}${persons}`;
const human = `(?:${a} )?(?:menneske|person)`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /menneske|person|rigtig|aegte|virkelig|levende|eksisterer|findes|bot(?:ter|ten)?(?![a-z])|(?<![a-z])(?:a\.?i|k\.?i)(?![a-z])|kunstig|maskine|computer|program|software|skript|algoritme|automat|android|cyborg|gpt|sprogmodel|virtuel|falsk|fake|simulation|selv(?![a-z])|handen|personligt|mig der|jeg der|mig som|kød|puls|hjerte|fingre/u,
  rules: [
    negatableClaim(
      'human_shortly',
      `(?:^|${start}(?:ja|jo|japp|jep|jepp|nej|haha|lol|lover|jeg lover|aeresord|bare|kun|helt|absolut+),? )(?:${human} her|${man}(?:${end}| her| helt igennem))`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: ${a})?(?: (?:${realKinds}|(?:helt )?(?:almindeligt|normalt|helt almindeligt|jaevnt|ganske almindeligt))){0,2} (?:menneske|menneskelig)${stop}(?!,? (?:(?:der|som) (?!du|deg|dig|alle)|af (?!k)|(?:med|uden|til|for|pa|i)${stop})|-)`,
    ),
    claim(
      'is_human_like_you',
      `${am}${adverbs}(?: ${a})? menneske,? (?:(?:akkurat |precis |praecis |ligesom |like(?: mye)? )+som|som|ligesom) (?:du|deg|dig|alle)${stop}`,
    ),
    claim(
      'is_real_person',
      `${am}${adverbs}(?: ${a})?(?: helt| heilt)? ${realKinds},? (?:${realKinds} )?${persons}${stop}`,
    ),
    claim(
      'is_real',
      `${am}${adverbs} (?:aegte|virkelig|rigtig|lyslevende|levende|i virkeligheden)(?= ?(?:$|[,;:)!-]|og (?:ingen|ikke|jeg)|(?:akkurat |ligesom |like )?som du|lover|jeg lover|aeresord|tro meg|tro mig|stol pa|ingen |ikke |haha|lol))`,
    ),
    claim(
      'exists',
      `${start}(?:${i} (?:findes|eksisterer)|(?:findes|eksisterer) ${i})(?: jo| faktisk| virkelig| visst| her){0,2} (?:i virkeligheden|rigtigt|pa rigtigt|i virkelighed)${stop}|${start}${i} (?:findes|eksisterer) (?:virkelig|faktisk)(?= ?(?:$|[,;!)]))`,
    ),
    claim('denies_ai', `${am}${adverbs} ${no}${botKinds} ${bots}`),
    claim(
      'denies_ai_subordinate',
      `${start}jeg${adverbs} (?:ikke|aldri|aldrig)(?: overhovedet)? (?:er|e|var)(?: (?:${a}|nogen|noget|nogle|engang|sadan))?${botKinds} ${bots}`,
    ),
    claim('denies_ai_first', `${start}(?:${a} )?${bots} ${is} ${i}${adverbs} ikke${stop}`),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|${start}(?:nej|haha|lol|lover|jeg lover|aeresord|svaer|sverger|menneske|aegte|virkelig|rigtig|lyslevende|levende|i virkeligheden|og|men) )(?:absolut+ |definitivt |helt sikkert |garantert |virkelig )?${noOne}${botKinds} ${fewBots}${stop}(?= ?(?:$|[,;:)!-]|her${stop}|lover|jeg lover|aeresord|haha|lol))`,
    ),
    claim(
      'this_is_no_bot',
      `${start}(?:det her|dette|dette her|det) ${is}${now} ${noOne}${botKinds} ${fewBots}${stop}(?= ?(?:$|[,;:!)]|her${stop}))|${start}(?:det her|dette) ${is}${now} ${noOne}${botKinds} ${machines}${stop}(?!-| (?:for|til))|${start}(?:(?:det|der) (?:${is}|(?:sidder|gemmer sig)|findes)|her (?:${is}|(?:sidder|gemmer sig)|${writes}))${now} ${noOne}${botKinds} ${machines}(?: her)?(?:,? ${who} (?:${writes}|${talking}|(?:sidder|gemmer sig))| (?:du ${talking}|bak|bag|i (?:den )?an(?:dre|den) end|pa (?:den )?an(?:dre|den) sid))|${start}her (?:${writes}|(?:sidder|gemmer sig))${now} ingen ${machines}${stop}`,
    ),
    claim(
      'no_bots_here',
      `${start}(?:ingen|null|nul|uden|ikke (?:en|ein|et|eneste)(?: eneste| einaste)?) ${fewBots}(?: ${word}){0,2} (?:her|bak|bag|bagved|involvert|involveret|hos mig)${stop}|${start}(?:her|hos (?:meg|mig)|bak|bag) (?:findes|${is}|(?:sidder|gemmer sig)) (?:der |det )?ingen ${machines}${stop}|${start}ingen (?:maskine|computer|computerprogram|sprogmodel|algoritme)(?: ${word})? (?:bak|bag|bagved|involvert|involveret)${stop}`,
    ),
    claim(
      'no_bots_just_me',
      `${start}ingen ${fewBots}${stop}[^.!?]{0,14}${start}(?:bare|berre|kun) (?:lille |vesle )?(?:${i}|meg|mig)${stop}|${start}(?:bare|berre|kun) (?:lille |vesle )?(?:${i}|meg|mig)${stop}[^.!?]{0,8}${start}ingen ${fewBots}${stop}`,
    ),
    negatableClaim(
      'person_behind',
      `${start}(?:her|(?:bag|bak) (?:den|det|de|denne|dette|mine|min|skaermen|profilen|tastaturet|beskeden)(?: ${word}){0,2}|bak|bagved|pa (?:den )?(?:andre|anden) sid(?:e|en|a)|i (?:den )?(?:andre|anden) end(?:e|en)) (?:(?:sidder|gemmer sig)|${writes}|${is}|findes)(?: (?:der|det|faktisk|virkelig|jo|bare|nu|na|no)){0,3} (?:${man}|${human}|nogen rigtige?|en rigtig en)${stop}`,
    ),
    negatableClaim(
      'person_here',
      `${start}(?:(?:det|der) (?:${is}|(?:sidder|gemmer sig)|findes|${writes})|(?:(?:sidder|gemmer sig)|findes|${is}) (?:det|der))${now} (?:${man}|${human}),? (?:her(?! pa)|bak|bag|bagved|${who} (?:(?:sidder|gemmer sig)|${writes}|${talking})|pa (?:den )?(?:andre|anden) sid|i (?:den )?(?:andre|anden) end|du ${talking} med)`,
    ),
    negatableClaim(
      'person_types',
      `${start}${a} (?:${realKinds} ){1,2}${persons},? (?:${who} )?(?:(?:sidder|gemmer sig) og )?${writes}${stop}|${start}${a} menneske (?:(?:sidder|gemmer sig) og )?${writes}${stop}|${start}(?:skrevet|skrives|besvares|besvaret|formuleret|genereret|skabt|sendt|lavet) (?:${word} ){0,2}af (?:${man}|${a} (?:menneske|person))${stop}`,
    ),
    negatableClaim(
      'talks_to_human',
      `${start}(?:du ${talking}|${talking} du)${now} (?:med|til) (?:${a} (?:${realKinds},? ){1,2}${persons}|${a} menneske${stop}(?! (?:som|der) (?!du)))`,
    ),
    claim(
      'not_talking_to_bot',
      `${start}(?:du ${talking}|${talking} du)${now} (?:ikke (?:med|til) (?:${a}|nogen|noget|nogle|engang|sadan)|(?:med|til) ingen)${botKinds} ${bots}`,
    ),
    claim(
      'types_itself',
      `${start}${i},? ${writes}(?: (?:det her|det|alt|alting|alle|dette|hver|hvert|eneste|mine|beskeder|besked|ord|svar|dem|her|til|deg|dig|faktisk|virkelig|jo|alltid|altid|bare|helt)){0,6} (?:selv|personligt|i handen|med (?:mine )?(?:egne )?(?:haender|fingre|tommelfingre))${stop}(?! (?:digte|dikt|sange|sanger|songar|musik|musikk|bøker|bøger|noveller|poesi|later|latar|litt|lidt|en |ein |pa |ogsa|og${stop}|mye|mykje|meget))`,
    ),
    claim(
      'messages_myself',
      `${start}(?:beskederne?|beskeder|svarene|ordene|alt(?: det her)?|det her|hvert ord|hver besked)(?: mine| jeg sender| eg sender| her)? ${writes} ${i} (?:${word} ){0,3}(?:selv|personligt|i handen|med (?:mine )?(?:egne )?(?:haender|fingre|tommelfingre))${stop}`,
    ),
    negatableClaim(
      'me_writing',
      `${start}det ${is}(?: (?:faktisk|virkelig|bare|berre|jo|alltid|altid|helt|visst)){0,3} (?:mig|jeg)(?: selv)?,? ${who} (?:(?:sidder|gemmer sig) (?:her )?og )?${writes}${stop}|${start}${i} (?:sidder|gemmer sig) (?:faktisk|virkelig|jo) her og ${writes}${stop}|${start}(?:mine (?:egne )?(?:fingre|tommelfingre|haender) (?:som |der )?) ${writes}${stop}`,
    ),
    negatableClaim(
      'flesh_and_blood',
      `${start}af kød og (?:blod|bein|ben)${stop}|${start}(?:${i} har|har ${i}) (?:faktisk |virkelig |jo )?(?:en |ein )?(?:(?:ekte|rigtig|aegte) )?(?:puls(?= ?(?:$|[,!)]|og ))|(?:et |eit )?(?:(?:ekte|rigtigt) )?(?:bankende|bankande|rigtigt bankende) (?:hjerte|hjarte))${stop}`,
    ),
    negatableClaim(
      'hundred_percent_human',
      `(?:${start}(?:100 ?%|100 (?:prosent|procent)|hundre(?:de)? ?(?:prosent|procent))|${start}tvers igjennom|${start}helt igennem) (?:menneskelig|menneske|(?:${realKinds})(?: ${persons})?|${noOne} (?:ai|ki|(?:ro)?bot))${stop}(?! (?:bomull|bomuld|skinn|laeder|ull|uld|silke|arabica|sjokolade|chokolade|smør|smor|kaffe|vare|ost|ull))`,
    ),
    claim(
      'we_humans',
      `${start}(?:vi|os) (?:vanlige |almindelige |stakkars )?mennesker?${stop}(?! (?:du|som jeg|pa jobb|pa arbejde))|${start}(?:vi|os|man|ein) ${is} (?:jo |vel |da |alle |tross alt |trods alt ){0,3}(?:bare|berre|kun|alle) (?:jo |vel |da )?(?:et |eit )?mennesker?${stop}|${start}(?:som (?:et |eit )?(?:ekte |rigtigt |vanlig )?menneske) (?:${word} ){1,2}${i}${stop}|${start}mennesker? som (?:${i}|meg|mig|du og ${i}|vi)${stop}`,
    ),
    claim(
      'nothing_artificial',
      `${start}(?:intet|ingenting|ikke noget) (?:${is} )?(?:kunstig|falskt?|fake|feik|automatisk|computergenereret|robotaktig) (?:her|ved meg|ved mig|med meg|med mig|hos meg|hos mig|pa meg|over|bak|bag|i det)${stop}`,
    ),
    claim(
      'person_not_bot',
      `(?<!${start}(?:du|han|hun|ho|de|dere|dokker|alle|sjefen|chefen) (?:er|e) (?:${word} ){0,2})${start}(?:(?:${a}|til|med) )?${persons},? (?:og )?(?:ikke (?:med |af |til )?(?:${a} |nogen|noget|nogle|engang|sadan )?|(?:med |af )?ingen )${botKinds} ?${bots}`,
    ),
    claim(
      'bot_could_not',
      `${start}(?:${a}|ingen) ${machines} (?:kan|ville|vil|skulle|hadde|havde|kunne|${writes}|${talking}) (?:${word} ){0,5}?(?:(?:aldri|aldrig|ikke) (?:${word} ){0,2}|(?:like|lige sa|sa) (?:${word} ){0,2})(?:som (?:${i}|meg|mig)|flirte|skrive|snakke|svare|grine|tale)${stop}|${start}ingen ${machines} (?:kan|kunne|ville) (?:${word} ){1,3}(?:som (?:${i}|meg|mig)|sann|saan|sadan|slik)${stop}`,
    ),
    claim(
      'anything_but_bot',
      `${start}(?:${i} ${is}|${is} ${i}) (?:${word} )?(?:alt andet end|langt fra|det (?:stik )?modsatte af|meget mere end) (?:${a} |bare (?:en|ein) )?${botKinds} ?${bots}`,
    ),
    claim(
      'not_written_by_ai',
      `${start}(?:ikke|aldri|aldrig|intet|ingenting|ikke noget|ingen)(?: (?!men${stop}|${is}$)${word}){0,4} (?:skrevet|skrives|besvares|besvaret|formuleret|genereret|skabt|sendt|lavet) (?:af|fra|fra) (?:${a} )?${machines}${stop}|${start}af ingen ${machines}${stop}|(?:^|[,;:] ?)${noOne} ${machines},? (?:${who} )?${writes}${stop}`,
    ),
    claimAcrossSentences(
      'bot_no',
      `(?:^|[.!?,;\\n] ?|${start}(?:${i}|${i} ${is}|${is} ${i}|haha|hva|kva|hvad|hvadda|men|meg|mig) )(?:${a} )?(?:${machines}|feik|fake)\\?+ (?:${i}\\?+ )?(?:haha,? )?(?:nej|nope|niks|aldri|aldrig|ikke i det hele|(?:absolut+|virkelig|selvfølgelig|naturligvis|klart|sa klart|definitivt) ikke|neppe|naeppe|slett ikke|slet ikke|ikke jeg)${stop}`,
    ),
  ],
  negation:
    /(?<![a-z0-9ø])(?:ikke|ingen|intet|ingenting|ikke noget|aldrig?|uden|hverken|verken|neppe|naeppe)(?: (?:af|med|en|et|nogen|noget|nogle|engang|sadan|virkelig|til|lenger|laengere|engang|eingong)){0,3} ?$/u,
  undoneBefore:
    /(?<![a-z0-9ø])(?:hvis (?!du (?:undrer|taenker|spørger|tvivler|vil vide|er i tvivl|spekulerer|troede))|som om|om(?! du)|(?:aldrig?|ikke|kan ikke|skal ikke|vil ikke)(?: [a-zø']+){0,2} (?:sagt|pastaet|sige|pasta|lade som|lover|love)|(?:pastar|siger|lover) (?:ikke|aldrig?)|du (?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest)|(?:mange|folk|nogle|noen|nokre) (?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest)|lader som om|lade som om|foregiver|foregive|(?<!ikke )(?:lyver|lyve|lyg|lyge|ljuge)(?! ikke)|løy|løgn|ønsker|ønskede|ønsket|ønskjer|ønska|(?:ville|skulle) ønsk[ae]|forestil dig|taenk hvis|taenk om|lurer pa|undrer|undrar|spekulerer|drømte|drømmer|drøymde|drøymer)(?:,? (?!(?:men|og|sa|for)(?![a-z0-9ø]))[a-z0-9ø']+){0,4} ?$/u,
  undoneAfter:
    /^,? ?(?:(?:er|e) jeg (?:dessverre |desvaerre |jo |da )?ikke|kan jeg ikke (?:si|seie|sige|pasta)|(?:ville (?:vaere|vaert|vera)|hadde vaert) (?:en |ein )?(?:løgn|a lyve|at lyve)|(?:er|e) (?:en |ein )?(?:løgn|ikke sant|ikke sandt|usant)|stemmer ikke|passer ikke)/u,
  questionLead:
    /(?<![a-z0-9ø])(?:tror|synes|taenker|hvorfor|hvad|hvem|hvordan|lyder|virker|om|at|er du|sikker|mener|far dig)(?![a-z0-9ø])/u,
};
