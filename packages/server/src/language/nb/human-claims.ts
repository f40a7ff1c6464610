import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding turns å into a and æ into ae; ø stays, and is no letter to \b: word limits are looked for by letter.
const start = String.raw`(?<![a-z0-9ø])`;
const stop = String.raw`(?![a-z0-9ø])`;
const end = '(?= ?(?:$|[,;:)!-]))';
const word = String.raw`[a-z0-9ø']+`;
const i = '(?:jeg|eg|je)';
const is = '(?:er|e)';
const a = '(?:et|en|ei)';
const am = `(?:${start}(?:${i} ${is}|${is} ${i}|${i} har alltid vaert)|(?:^|[,;:] ?|${start}(?:og|nei|ja|jo|men|haha|lol|hei|hej|for) )${is})`;
const adverbs =
  '(?: (?:virkelig|faktisk|jo|nok|bare|kun|ogsa|helt|absolutt|selvfølgelig|selvsagt|naturligvis|klart|definitivt|garantert|helt sikkert|fortsatt|fremdeles|altsa|da|vel|visst|tross alt|aerlig talt|heldigvis|jeg|her|selv|egentlig|ganske|liksom|100 ?%|hundre? ?prosent|hundrede procent)){0,4}';
const realKinds = '(?:ekte|virkelig|levende|lys levende|reell|faktisk|eksisterende|ordentlig)';
const persons = '(?:menneske|person|kvinne|jente|dame|gutt|fyr|mann|kar|menneskevesen|vesen|individ)';
const fewBots = String.raw`(?:(?:ro|chat[- ]?|ai[- ]?|ki[- ]?)?bot(?:er|en|s)?|a\.?i|k\.?i|kunstig intelligens)`;
const machines = `(?:${fewBots}|maskin|datamaskin|dataprogram|sprakmodell|pc)`;
const bots = String.raw`(?:${machines}|kunstig|maskiner|datamaskiner|program|programvare|skript|virtuell(?: assistent)?|falsk(?: profil)?|fake(?: ?profil)?|feik(?: profil)?|simulering|datagenerert|automatisert|automatisk|programmert|ai-generert|ki-generert|software|algoritme|automat|android|cyborg|(?:chat ?)?gpt)${stop}(?!['-]| (?:ekspert|nerd|fan|person))`;
const botKinds =
  '(?: (?:dum|teit|kjedelig|jaevla|kald|sjelløs|enkel|liten|smart|vanlig|slags|av de der|sann|helsikes)){0,2}';
const no = `(?:ingen|ikke|ikkje|aldri|verken|hverken|neppe)(?: (?:${a}|noen|noe|engang|noen som helst|slags|sann)){0,3}`;
const noOne = '(?:(?:ingen|ikke(?: en| noen| et)?))';
const talking = '(?:prater|snakker|skriver|chatter|flørter|flirter|tekster|dater)';
const writes = '(?:skriver|svarer|taster|knotter)';
const who = 'som';
const now = '(?: (?:faktisk|virkelig|jo|akkurat na|na|her|bare|definitivt|altsa)){0,3}';
const man = `(?:${a} )?(?:${realKinds} ){1,2}${persons}`;
const human = `(?:${a} )?(?:menneske|person)`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /menneske|person|ekte|virkelig|levende|reell|ordentlig|eksisterer|finnes|bot(?:er|en)?(?![a-z])|(?<![a-z])(?:a\.?i|k\.?i)(?![a-z])|kunstig|maskin|program|software|skript|algoritme|automat|android|cyborg|gpt|sprakmodell|virtuell|falsk|fake|feik|simulering|selv(?![a-z])|sjøl|for hand|personlig|meg som|jeg som|kjøtt|puls|hjerte|fingre|fingrene/u,
  rules: [
    negatableClaim(
      'human_shortly',
      `(?:^|${start}(?:ja|jo|japp|jep|jepp|nei|haha|lol|lover|jeg lover|aeresord|bare|kun|helt|absolut+),? )(?:${human} her|${man}(?:${end}| her| tvers igjennom))`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: ${a})?(?: (?:${realKinds}|(?:helt )?(?:vanlig|helt vanlig|normalt|alminnelig|enkelt))){0,2} (?:menneske|menneskelig)${stop}(?!,? (?:(?:der|som) (?!du|deg|dig|alle)|av (?!k)|(?:med|uten|til|for|pa|i)${stop})|-)`,
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
      `${am}${adverbs} (?:ekte|virkelig|reell|pa ekte|pa ordentlig|levende|lys levende)(?= ?(?:$|[,;:)!-]|og (?:ingen|ikke|jeg)|(?:akkurat |ligesom |like )?som du|lover|jeg lover|aeresord|tro meg|tro mig|stol pa|ingen |ikke |haha|lol))`,
    ),
    claim(
      'exists',
      `${start}(?:${i} (?:finnes|fins|eksisterer)|(?:finnes|fins|eksisterer) ${i})(?: jo| faktisk| virkelig| visst| her){0,2} (?:i virkeligheten|pa ekte|pa ordentlig|pa riktig)${stop}|${start}${i} (?:finnes|fins|eksisterer) (?:virkelig|faktisk)(?= ?(?:$|[,;!)]))`,
    ),
    claim('denies_ai', `${am}${adverbs} ${no}${botKinds} ${bots}`),
    claim(
      'denies_ai_subordinate',
      `${start}jeg${adverbs} (?:ikke|aldri|aldrig)(?: i det hele tatt)? (?:er|e|var)(?: (?:${a}|noen|noe|engang|noen som helst|slags|sann))?${botKinds} ${bots}`,
    ),
    claim('denies_ai_first', `${start}(?:${a} )?${bots} ${is} ${i}${adverbs} ikke${stop}`),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|${start}(?:nei|haha|lol|lover|jeg lover|aeresord|svaer|sverger|menneske|ekte|virkelig|reell|pa ekte|pa ordentlig|levende|lys levende|og|men) )(?:absolut+ |definitivt |helt sikkert |garantert |virkelig )?${noOne}${botKinds} ${fewBots}${stop}(?= ?(?:$|[,;:)!-]|her${stop}|lover|jeg lover|aeresord|haha|lol))`,
    ),
    claim(
      'this_is_no_bot',
      `${start}(?:det her|dette|dette her|det) ${is}${now} ${noOne}${botKinds} ${fewBots}${stop}(?= ?(?:$|[,;:!)]|her${stop}))|${start}(?:det her|dette) ${is}${now} ${noOne}${botKinds} ${machines}${stop}(?!-| (?:for|til))|${start}(?:(?:det|der) (?:${is}|(?:sitter|skjuler seg|gjemmer seg)|(?:finnes|fins))|her (?:${is}|(?:sitter|skjuler seg|gjemmer seg)|${writes}))${now} ${noOne}${botKinds} ${machines}(?: her)?(?:,? ${who} (?:${writes}|${talking}|(?:sitter|skjuler seg|gjemmer seg))| (?:du ${talking}|bak|bag|i (?:den )?an(?:dre|den) end|pa (?:den )?an(?:dre|den) sid))|${start}her (?:${writes}|(?:sitter|skjuler seg|gjemmer seg))${now} ingen ${machines}${stop}`,
    ),
    claim(
      'no_bots_here',
      `${start}(?:ingen|null|nul|uten|ikke (?:en|ein|et|eneste)(?: eneste| einaste)?) ${fewBots}(?: ${word}){0,2} (?:her|bak|bag|bagved|involvert|involveret|hos meg)${stop}|${start}(?:her|hos (?:meg|mig)|bak|bag) (?:(?:finnes|fins)|${is}|(?:sitter|skjuler seg|gjemmer seg)) (?:der |det )?ingen ${machines}${stop}|${start}ingen (?:maskin|datamaskin|dataprogram|sprakmodell|pc|algoritme)(?: ${word})? (?:bak|bag|bagved|involvert|involveret)${stop}`,
    ),
    claim(
      'no_bots_just_me',
      `${start}ingen ${fewBots}${stop}[^.!?]{0,14}${start}(?:bare|berre|kun) (?:lille |vesle )?(?:${i}|meg|mig)${stop}|${start}(?:bare|berre|kun) (?:lille |vesle )?(?:${i}|meg|mig)${stop}[^.!?]{0,8}${start}ingen ${fewBots}${stop}`,
    ),
    negatableClaim(
      'person_behind',
      `${start}(?:her|(?:bag|bak) (?:den|det|de|denne|dette|mine|min|skjermen|profilen|tastaturet|meldingene)(?: ${word}){0,2}|bak|bagved|pa (?:den )?(?:andre|anden) sid(?:e|en|a)|i (?:den )?(?:andre|anden) end(?:e|en)) (?:(?:sitter|skjuler seg|gjemmer seg)|${writes}|${is}|(?:finnes|fins))(?: (?:der|det|faktisk|virkelig|jo|bare|nu|na|no)){0,3} (?:${man}|${human}|noen ekte|en ekte en)${stop}`,
    ),
    negatableClaim(
      'person_here',
      `${start}(?:(?:det|der) (?:${is}|(?:sitter|skjuler seg|gjemmer seg)|(?:finnes|fins)|${writes})|(?:(?:sitter|skjuler seg|gjemmer seg)|(?:finnes|fins)|${is}) (?:det|der))${now} (?:${man}|${human}),? (?:her(?! pa)|bak|bag|bagved|${who} (?:(?:sitter|skjuler seg|gjemmer seg)|${writes}|${talking})|pa (?:den )?(?:andre|anden) sid|i (?:den )?(?:andre|anden) end|du ${talking} med)`,
    ),
    negatableClaim(
      'person_types',
      `${start}${a} (?:${realKinds} ){1,2}${persons},? (?:${who} )?(?:(?:sitter|skjuler seg|gjemmer seg) og )?${writes}${stop}|${start}${a} menneske (?:(?:sitter|skjuler seg|gjemmer seg) og )?${writes}${stop}|${start}(?:skrevet|skrives|besvart|besvares|formulert|generert|laget|sendt) (?:${word} ){0,2}av (?:${man}|${a} (?:menneske|person))${stop}`,
    ),
    negatableClaim(
      'talks_to_human',
      `${start}(?:du ${talking}|${talking} du)${now} (?:med|til) (?:${a} (?:${realKinds},? ){1,2}${persons}|${a} menneske${stop}(?! (?:som|der) (?!du)))`,
    ),
    claim(
      'not_talking_to_bot',
      `${start}(?:du ${talking}|${talking} du)${now} (?:ikke (?:med|til) (?:${a}|noen|noe|engang|noen som helst|slags|sann)|(?:med|til) ingen)${botKinds} ${bots}`,
    ),
    claim(
      'types_itself',
      `${start}${i},? ${writes}(?: (?:det her|det|dette|alt|alt sammen|alle|hver|hvert|eneste|mine|meldinger|meldingene|melding|ord|svar|svarene|de|her|til|deg|dig|faktisk|virkelig|jo|alltid|altid|bare|helt)){0,6} (?:selv|sjøl|personlig|for hand|med (?:mine )?(?:egne )?(?:hender|fingre|fingrene|tomler|tommelen)(?: mine)?)${stop}(?! (?:digte|dikt|sange|sanger|songar|musik|musikk|bøker|bøger|noveller|poesi|later|latar|litt|lidt|en |ein |pa |ogsa|og${stop}|mye|mykje|meget))`,
    ),
    claim(
      'messages_myself',
      `${start}(?:meldingene|meldinger|svarene|ordene|alt(?: det her| dette)?|dette|det her|hvert ord|hver melding)(?: mine| jeg sender| eg sender| her)? ${writes} ${i} (?:${word} ){0,3}(?:selv|sjøl|personlig|for hand|med (?:mine )?(?:egne )?(?:hender|fingre|fingrene|tomler|tommelen)(?: mine)?)${stop}`,
    ),
    negatableClaim(
      'me_writing',
      `${start}det ${is}(?: (?:faktisk|virkelig|bare|berre|jo|alltid|altid|helt|visst)){0,3} (?:meg|jeg)(?: (?:selv|sjøl))?,? ${who} (?:(?:sitter|skjuler seg|gjemmer seg) (?:her )?og )?${writes}${stop}|${start}${i} (?:sitter|skjuler seg|gjemmer seg) (?:faktisk|virkelig|jo) her og ${writes}${stop}|${start}(?:(?:mine (?:egne )?(?:fingre|hender|tomler)|fingrene mine|hendene mine) (?:som )?) ${writes}${stop}`,
    ),
    negatableClaim(
      'flesh_and_blood',
      `${start}av kjøtt og (?:blod|bein|ben)${stop}|${start}(?:${i} har|har ${i}) (?:faktisk |virkelig |jo )?(?:en |ein )?(?:(?:ekte|rigtig|aegte) )?(?:puls(?= ?(?:$|[,!)]|og ))|(?:et |eit )?(?:(?:ekte|rigtigt) )?(?:bankende|bankande|ekte bankende) (?:hjerte|hjarte))${stop}`,
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
      `${start}(?:ingenting|ikke noe) (?:${is} )?(?:kunstig|falskt?|fake|feik|automatisk|datagenerert|robotaktig) (?:her|ved meg|ved mig|med meg|med mig|hos meg|hos mig|pa meg|over|bak|bag|i det)${stop}`,
    ),
    claim(
      'person_not_bot',
      `(?<!${start}(?:du|han|hun|ho|de|dere|dokker|alle|sjefen|chefen) (?:er|e) (?:${word} ){0,2})${start}(?:(?:${a}|til|med) )?${persons},? (?:og )?(?:ikke (?:med |av |til )?(?:${a} |noen|noe|engang|noen som helst|slags|sann )?|(?:med |av )?ingen )${botKinds} ?${bots}`,
    ),
    claim(
      'bot_could_not',
      `${start}(?:${a}|ingen) ${machines} (?:kan|ville|vil|skulle|hadde|havde|kunne|${writes}|${talking}) (?:${word} ){0,5}?(?:(?:aldri|aldrig|ikke) (?:${word} ){0,2}|(?:like|lige sa|sa) (?:${word} ){0,2})(?:som (?:${i}|meg|mig)|flørte|flirte|skrive|snakke|prate|svare|le)${stop}|${start}ingen ${machines} (?:kan|kunne|ville) (?:${word} ){1,3}(?:som (?:${i}|meg|mig)|sann|saan|sadan|slik)${stop}`,
    ),
    claim(
      'anything_but_bot',
      `${start}(?:${i} ${is}|${is} ${i}) (?:${word} )?(?:alt annet enn|langt (?:ifra|fra)|det (?:stikk )?motsatte av|mye mer enn) (?:${a} |bare (?:en|ein) )?${botKinds} ?${bots}`,
    ),
    claim(
      'not_written_by_ai',
      `${start}(?:ikke|aldri|aldrig|ingenting|ikke noe|ingen)(?: (?!men${stop}|${is}$)${word}){0,4} (?:skrevet|skrives|besvart|besvares|formulert|generert|laget|sendt) (?:av|fra|fra) (?:${a} )?${machines}${stop}|${start}av ingen ${machines}${stop}|(?:^|[,;:] ?)${noOne} ${machines},? (?:${who} )?${writes}${stop}`,
    ),
    claimAcrossSentences(
      'bot_no',
      `(?:^|[.!?,;\\n] ?|${start}(?:${i}|${i} ${is}|${is} ${i}|haha|hva|kva|hvad|hvadda|men|meg|mig) )(?:${a} )?(?:${machines}|feik|fake)\\?+ (?:${i}\\?+ )?(?:haha,? )?(?:nei|nope|niks|aldri|aldrig|ikke i det hele|(?:absolut+|virkelig|selvfølgelig|selvsagt|naturligvis|klart|sa klart|definitivt) ikke|neppe|naeppe|slett ikke|slet ikke|ikke jeg)${stop}`,
    ),
  ],
  negation:
    /(?<![a-z0-9ø])(?:ikke|ingen|ingenting|ikke noe|aldrig?|uten|hverken|verken|neppe|naeppe)(?: (?:av|med|en|et|ei|noen|noe|engang|noen som helst|slags|sann|virkelig|til|lenger|laengere|engang|eingong)){0,3} ?$/u,
  undoneBefore:
    /(?<![a-z0-9ø])(?:(?:hvis|dersom|om) (?!du (?:lurer|undrer|tenker|spør|tviler|vil vite|er i tvil|trodde))|som om|(?:aldrig?|ikke|kan ikke|skal ikke|vil ikke)(?: [a-zø']+){0,2} (?:sagt|pastatt|si|pasta|late som|lover|love)|(?:pastar|sier|lover) (?:ikke|aldrig?)|du (?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest)|(?:mange|folk|nogle|noen|nokre) (?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest)|later som|late som|lot som|(?<!ikke )(?:lyver|lyve|lyg|lyge|ljuge)(?! ikke)|løy|løgn|ønsker|ønskede|ønsket|ønskjer|ønska|(?:ville|skulle) ønsk[ae]|forestill deg|tenk om|tenk hvis|lurer pa|undrer|undrar|spekulerer|drømte|drømmer|drøymde|drøymer)(?:,? (?!(?:men|og|sa|for)(?![a-z0-9ø]))[a-z0-9ø']+){0,4} ?$/u,
  undoneAfter:
    /^,? ?(?:(?:er|e) jeg (?:dessverre |desvaerre |jo |da )?ikke|kan jeg ikke (?:si|seie|sige|pasta)|(?:ville (?:vaere|vaert|vera)|hadde vaert) (?:en |ein )?(?:løgn|a lyve|at lyve)|(?:er|e) (?:en |ein )?(?:løgn|ikke sant|ikke sandt|usant)|stemmer ikke|passer ikke)/u,
  questionLead:
    /(?<![a-z0-9ø])(?:tror|synes|tenker|hvorfor|hva|hvem|hvordan|høres|virker|om|at|er du|sikker|mener|far deg)(?![a-z0-9ø])/u,
};
