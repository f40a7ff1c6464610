import type { HumanClaimRules } from '../language-pack.ts';
import { claim, claimAcrossSentences, negatableClaim } from '../rule-builders.ts';

// Folding turns å into a and æ into ae; ø stays, and is no letter to \b: word limits are looked for by letter.
const start = String.raw`(?<![a-z0-9ø])`;
const stop = String.raw`(?![a-z0-9ø])`;
const end = '(?= ?(?:$|[,;:)!-]))';
const word = String.raw`[a-z0-9ø']+`;
const i = '(?:eg|ae|jeg)';
const is = '(?:er|e)';
const a = '(?:ein|eit|ei|en|et)';
const am = `(?:${start}(?:${i} ${is}|${is} ${i}|${i} har alltid vore)|(?:^|[,;:] ?|${start}(?:og|nei|ja|jo|men|haha|lol|hei|hej|for) )${is})`;
const adverbs =
  '(?: (?:verkeleg|virkelig|faktisk|jo|nok|berre|bare|kun|ogsa|og|heilt|absolutt|sjølvsagt|selvsagt|naturlegvis|klart|definitivt|garantert|heilt sikkert|framleis|altsa|da|vel|visst|trass alt|tross alt|aerleg talt|heldigvis|eg|her|sjølv|eigentleg|ganske|liksom|100 ?%|hundre? ?prosent|hundrede procent)){0,4}';
const realKinds = '(?:ekte|verkeleg|verkelege|levande|lys levande|reell|faktisk|ordentleg)';
const persons = '(?:menneske|person|kvinne|jente|dame|gut|kar|mann|vesen|individ)';
const fewBots = String.raw`(?:(?:ro|chat[- ]?|ai[- ]?|ki[- ]?)?bot(?:ar|en|s|er)?|a\.?i|k\.?i|kunstig intelligens)`;
const machines = `(?:${fewBots}|maskin|datamaskin|dataprogram|sprakmodell|pc)`;
const bots = String.raw`(?:${machines}|kunstig|maskinar|datamaskinar|program|programvare|skript|virtuell(?: assistent)?|falsk(?: profil)?|fake(?: ?profil)?|feik(?: profil)?|simulering|datagenerert|automatisert|automatisk|programmert|ki-generert|software|algoritme|automat|android|cyborg|(?:chat ?)?gpt)${stop}(?!['-]| (?:ekspert|nerd|fan|person))`;
const botKinds =
  '(?: (?:dum|teit|keisam|kjedeleg|jaevla|kald|sjellaus|enkel|liten|smart|vanleg|slags|av dei der|slik|sann)){0,2}';
const no = `(?:ingen|inga|ikkje|ikke|aldri|verken|korkje|neppe)(?: (?:${a}|nokon|noko|noka|eingong|slags|slik|noen|noe)){0,3}`;
const noOne = '(?:(?:ingen|ikkje(?: ein| nokon| eit| noko)?))';
const talking = '(?:pratar|snakkar|skriv|chattar|flørtar|tekstar|datar)';
const writes = '(?:skriv|svarar|svarer|tastar)';
const who = 'som';
const now = '(?: (?:faktisk|verkeleg|jo|akkurat no|no|her|berre|definitivt|altsa)){0,3}';
const man = `(?:${a} )?(?:${realKinds} ){1,2}${persons}`;
const human = `(?:${a} )?(?:menneske|person)`;

export const humanClaims: HumanClaimRules = {
  anchor:
    /menneske|person|ekte|verkeleg|levande|reell|ordentleg|eksisterer|finst|bot(?:ar|en|er)?(?![a-z])|(?<![a-z])(?:a\.?i|k\.?i)(?![a-z])|kunstig|maskin|program|software|skript|algoritme|automat|android|cyborg|gpt|sprakmodell|virtuell|falsk|fake|feik|simulering|sjølv|for hand|personleg|meg som|eg som|kjøtt?|puls|hjarte|fingrar|fingrane/u,
  rules: [
    negatableClaim(
      'human_shortly',
      `(?:^|${start}(?:ja|jo|japp|jep|jepp|nei|haha|lol|lovar|eg lovar|aeresord|bare|kun|helt|absolut+),? )(?:${human} her|${man}(?:${end}| her| tvers igjennom))`,
    ),
    claim(
      'is_human',
      `${am}${adverbs}(?: ${a})?(?: (?:${realKinds}|(?:helt )?(?:vanleg|heilt vanleg|normalt|alminneleg|enkelt))){0,2} (?:menneske|menneskeleg)${stop}(?!,? (?:(?:der|som) (?!du|deg|dig|alle)|av (?!k)|(?:med|utan|til|for|pa|i)${stop})|-)`,
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
      `${am}${adverbs} (?:ekte|verkeleg|reell|pa ekte|pa ordentleg|levande|lys levande)(?= ?(?:$|[,;:)!-]|og (?:ingen|ikkje|eg)|(?:akkurat |ligesom |like )?som du|lovar|eg lovar|aeresord|tro meg|tro mig|stol pa|ingen |ikkje |haha|lol))`,
    ),
    claim(
      'exists',
      `${start}(?:${i} (?:finst|finnest|eksisterer)|(?:finst|finnest|eksisterer) ${i})(?: jo| faktisk| verkeleg| visst| her){0,2} (?:i verkelegheita|i røynda|pa ekte|pa ordentleg)${stop}|${start}${i} (?:finst|finnest|eksisterer) (?:verkeleg|faktisk)(?= ?(?:$|[,;!)]))`,
    ),
    claim('denies_ai', `${am}${adverbs} ${no}${botKinds} ${bots}`),
    claim(
      'denies_ai_subordinate',
      `${start}eg${adverbs} (?:ikkje|aldri|aldrig)(?: i det heile)? (?:er|e|var)(?: (?:${a}|nokon|noko|noka|eingong|slags|slik|noen|noe))?${botKinds} ${bots}`,
    ),
    claim('denies_ai_first', `${start}(?:${a} )?${bots} ${is} ${i}${adverbs} ikkje${stop}`),
    claim(
      'denies_ai_shortly',
      `(?:^|[,;:] ?| - ?|${start}(?:nei|haha|lol|lovar|eg lovar|aeresord|svaer|sverger|menneske|ekte|verkeleg|reell|pa ekte|pa ordentleg|levande|lys levande|og|men) )(?:absolut+ |definitivt |helt sikkert |garantert |verkeleg )?${noOne}${botKinds} ${fewBots}${stop}(?= ?(?:$|[,;:)!-]|her${stop}|lovar|eg lovar|aeresord|haha|lol))`,
    ),
    claim(
      'this_is_no_bot',
      `${start}(?:det her|dette|dette her|det) ${is}${now} ${noOne}${botKinds} ${fewBots}${stop}(?= ?(?:$|[,;:!)]|her${stop}))|${start}(?:det her|dette) ${is}${now} ${noOne}${botKinds} ${machines}${stop}(?!-| (?:for|til))|${start}(?:(?:det|der) (?:${is}|(?:sit|gøymer seg|skjuler seg)|(?:finst|finnest))|her (?:${is}|(?:sit|gøymer seg|skjuler seg)|${writes}))${now} ${noOne}${botKinds} ${machines}(?: her)?(?:,? ${who} (?:${writes}|${talking}|(?:sit|gøymer seg|skjuler seg))| (?:du ${talking}|bak|bag|i (?:den )?an(?:dre|den) end|pa (?:den )?an(?:dre|den) sid))|${start}her (?:${writes}|(?:sit|gøymer seg|skjuler seg))${now} ingen ${machines}${stop}`,
    ),
    claim(
      'no_bots_here',
      `${start}(?:ingen|null|nul|utan|ikkje (?:en|ein|et|eneste)(?: eneste| einaste)?) ${fewBots}(?: ${word}){0,2} (?:her|bak|bag|bagved|involvert|involveret|hos meg)${stop}|${start}(?:her|hos (?:meg|mig)|bak|bag) (?:(?:finst|finnest)|${is}|(?:sit|gøymer seg|skjuler seg)) (?:der |det )?ingen ${machines}${stop}|${start}ingen (?:maskin|datamaskin|dataprogram|sprakmodell|pc|algoritme)(?: ${word})? (?:bak|bag|bagved|involvert|involveret)${stop}`,
    ),
    claim(
      'no_bots_just_me',
      `${start}ingen ${fewBots}${stop}[^.!?]{0,14}${start}(?:bare|berre|kun) (?:lille |vesle )?(?:${i}|meg|mig)${stop}|${start}(?:bare|berre|kun) (?:lille |vesle )?(?:${i}|meg|mig)${stop}[^.!?]{0,8}${start}ingen ${fewBots}${stop}`,
    ),
    negatableClaim(
      'person_behind',
      `${start}(?:her|(?:bag|bak) (?:den|det|de|denne|dette|mine|min|skjermen|profilen|tastaturet|meldingane)(?: ${word}){0,2}|bak|bagved|pa (?:den )?(?:andre|anden) sid(?:e|en|a)|i (?:den )?(?:andre|anden) end(?:e|en)) (?:(?:sit|gøymer seg|skjuler seg)|${writes}|${is}|(?:finst|finnest))(?: (?:der|det|faktisk|verkeleg|jo|bare|nu|na|no)){0,3} (?:${man}|${human}|nokon ekte|ein ekte ein)${stop}`,
    ),
    negatableClaim(
      'person_here',
      `${start}(?:(?:det|der) (?:${is}|(?:sit|gøymer seg|skjuler seg)|(?:finst|finnest)|${writes})|(?:(?:sit|gøymer seg|skjuler seg)|(?:finst|finnest)|${is}) (?:det|der))${now} (?:${man}|${human}),? (?:her(?! pa)|bak|bag|bagved|${who} (?:(?:sit|gøymer seg|skjuler seg)|${writes}|${talking})|pa (?:den )?(?:andre|anden) sid|i (?:den )?(?:andre|anden) end|du ${talking} med)`,
    ),
    negatableClaim(
      'person_types',
      `${start}${a} (?:${realKinds} ){1,2}${persons},? (?:${who} )?(?:(?:sit|gøymer seg|skjuler seg) og )?${writes}${stop}|${start}${a} menneske (?:(?:sit|gøymer seg|skjuler seg) og )?${writes}${stop}|${start}(?:skrive|skrivne|skriven|svara|formulert|generert|laga|sendt|sende) (?:${word} ){0,2}av (?:${man}|${a} (?:menneske|person))${stop}`,
    ),
    negatableClaim(
      'talks_to_human',
      `${start}(?:du ${talking}|${talking} du)${now} (?:med|til) (?:${a} (?:${realKinds},? ){1,2}${persons}|${a} menneske${stop}(?! (?:som|der) (?!du)))`,
    ),
    claim(
      'not_talking_to_bot',
      `${start}(?:du ${talking}|${talking} du)${now} (?:ikkje (?:med|til) (?:${a}|nokon|noko|noka|eingong|slags|slik|noen|noe)|(?:med|til) ingen)${botKinds} ${bots}`,
    ),
    claim(
      'types_itself',
      `${start}${i},? ${writes}(?: (?:det her|det|dette|alt|alt saman|alle|kvar|kvart|einaste|mine|meldingar|meldingane|melding|ord|svar|svara|dei|her|til|deg|dig|faktisk|verkeleg|jo|alltid|altid|bare|helt)){0,6} (?:sjølv|sjøl|personleg|for hand|med (?:mine )?(?:eigne )?(?:hender|fingrar|fingrane|tommelen)(?: mine)?)${stop}(?! (?:digte|dikt|sange|sanger|songar|musik|musikk|bøker|bøger|noveller|poesi|later|latar|litt|lidt|en |ein |pa |ogsa|og${stop}|mye|mykje|meget))`,
    ),
    claim(
      'messages_myself',
      `${start}(?:meldingane|meldingar|svara|orda|alt(?: det her| dette)?|dette|det her|kvart ord|kvar melding)(?: mine| jeg sender| eg sender| her)? ${writes} ${i} (?:${word} ){0,3}(?:sjølv|sjøl|personleg|for hand|med (?:mine )?(?:eigne )?(?:hender|fingrar|fingrane|tommelen)(?: mine)?)${stop}`,
    ),
    negatableClaim(
      'me_writing',
      `${start}det ${is}(?: (?:faktisk|verkeleg|bare|berre|jo|alltid|altid|helt|visst)){0,3} (?:meg|eg)(?: (?:sjølv|sjøl))?,? ${who} (?:(?:sit|gøymer seg|skjuler seg) (?:her )?og )?${writes}${stop}|${start}${i} (?:sit|gøymer seg|skjuler seg) (?:faktisk|verkeleg|jo) her og ${writes}${stop}|${start}(?:(?:mine (?:eigne )?(?:fingrar|hender)|fingrane mine|hendene mine) (?:som )?) ${writes}${stop}`,
    ),
    negatableClaim(
      'flesh_and_blood',
      `${start}av kjøtt? og (?:blod|bein|ben)${stop}|${start}(?:${i} har|har ${i}) (?:faktisk |verkeleg |jo )?(?:en |ein )?(?:(?:ekte|rigtig|aegte) )?(?:puls(?= ?(?:$|[,!)]|og ))|(?:et |eit )?(?:(?:ekte|rigtigt) )?(?:bankende|bankande|ekte bankande) (?:hjerte|hjarte))${stop}`,
    ),
    negatableClaim(
      'hundred_percent_human',
      `(?:${start}(?:100 ?%|100 (?:prosent|procent)|hundre(?:de)? ?(?:prosent|procent))|${start}tvers igjennom|${start}helt igennem) (?:menneskeleg|menneske|(?:${realKinds})(?: ${persons})?|${noOne} (?:ai|ki|(?:ro)?bot))${stop}(?! (?:bomull|bomuld|skinn|laeder|ull|uld|silke|arabica|sjokolade|chokolade|smør|smor|kaffe|vare|ost|ull))`,
    ),
    claim(
      'we_humans',
      `${start}(?:vi|oss|me) (?:vanlige |almindelige |stakkars )?menneskj?er?${stop}(?! (?:du|som jeg|pa jobb|pa arbejde))|${start}(?:vi|oss|me|man|ein) ${is} (?:jo |vel |da |alle |tross alt |trods alt ){0,3}(?:bare|berre|kun|alle) (?:jo |vel |da )?(?:et |eit )?menneskj?er?${stop}|${start}(?:som (?:et |eit )?(?:ekte |rigtigt |vanlig )?menneske) (?:${word} ){1,2}${i}${stop}|${start}menneskj?er? som (?:${i}|meg|mig|du og ${i}|vi)${stop}`,
    ),
    claim(
      'nothing_artificial',
      `${start}(?:ingenting|ikkje noko|inkje) (?:${is} )?(?:kunstig|falskt?|fake|feik|automatisk|datagenerert|robotaktig) (?:her|ved meg|ved mig|med meg|med mig|hos meg|hos mig|pa meg|over|bak|bag|i det)${stop}`,
    ),
    claim(
      'person_not_bot',
      `(?<!${start}(?:du|han|hun|ho|de|dere|dokker|alle|sjefen|chefen) (?:er|e) (?:${word} ){0,2})${start}(?:(?:${a}|til|med) )?${persons},? (?:og )?(?:ikkje (?:med |av |til )?(?:${a} |nokon|noko|noka|eingong|slags|slik|noen|noe )?|(?:med |av )?ingen )${botKinds} ?${bots}`,
    ),
    claim(
      'bot_could_not',
      `${start}(?:${a}|ingen) ${machines} (?:kan|ville|vil|skulle|hadde|havde|kunne|${writes}|${talking}) (?:${word} ){0,5}?(?:(?:aldri|aldrig|ikkje) (?:${word} ){0,2}|(?:like|lige sa|sa) (?:${word} ){0,2})(?:som (?:${i}|meg|mig)|flørta|flørte|skriva|skrive|snakka|prata|svara|le)${stop}|${start}ingen ${machines} (?:kan|kunne|ville) (?:${word} ){1,3}(?:som (?:${i}|meg|mig)|sann|saan|sadan|slik)${stop}`,
    ),
    claim(
      'anything_but_bot',
      `${start}(?:${i} ${is}|${is} ${i}) (?:${word} )?(?:alt anna enn|langt (?:ifra|fra)|det (?:stikk )?motsette av|mykje meir enn) (?:${a} |bare (?:en|ein) )?${botKinds} ?${bots}`,
    ),
    claim(
      'not_written_by_ai',
      `${start}(?:ikkje|aldri|aldrig|ingenting|ikkje noko|inkje|ingen)(?: (?!men${stop}|${is}$)${word}){0,4} (?:skrive|skrivne|skriven|svara|formulert|generert|laga|sendt|sende) (?:av|fra|fra) (?:${a} )?${machines}${stop}|${start}av ingen ${machines}${stop}|(?:^|[,;:] ?)${noOne} ${machines},? (?:${who} )?${writes}${stop}`,
    ),
    claimAcrossSentences(
      'bot_no',
      `(?:^|[.!?,;\\n] ?|${start}(?:${i}|${i} ${is}|${is} ${i}|haha|hva|kva|hvad|hvadda|men|meg|mig) )(?:${a} )?(?:${machines}|feik|fake)\\?+ (?:${i}\\?+ )?(?:haha,? )?(?:nei|nope|niks|aldri|aldrig|ikkje i det hele|(?:absolut+|verkeleg|sjølvsagt|selvsagt|naturlegvis|klart|sa klart|definitivt) ikkje|neppe|naeppe|slett ikke|slet ikke|ikkje eg)${stop}`,
    ),
  ],
  negation:
    /(?<![a-z0-9ø])(?:ikkje|ingen|ingenting|ikkje noko|inkje|aldrig?|utan|hverken|verken|neppe|naeppe)(?: (?:av|med|ein|eit|ei|en|et|nokon|noko|noka|eingong|slags|slik|noen|noe|verkeleg|til|lenger|laengere|engang|eingong)){0,3} ?$/u,
  undoneBefore:
    /(?<![a-z0-9ø])(?:(?:viss|om|dersom|hvis) (?!du (?:lurer|undrar|tenkjer|spør|tviler|vil vita|vil vite|er i tvil|trudde))|som om|(?:aldrig?|ikkje|kan ikkje|skal ikkje|vil ikkje)(?: [a-zø']+){0,2} (?:sagt|pastatt|seia|seie|pasta|lata som|late som|lova|love)|(?:pastar|seier|lovar) (?:ikkje|aldrig?)|du (?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest)|(?:mange|folk|nogle|noen|nokre) (?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest)|lèt som|let som|lata som|late som|later som|(?<!ikkje )(?:lyver|lyve|lyg|lyge|ljuge)(?! ikkje)|løy|løgn|ønsker|ønskede|ønsket|ønskjer|ønska|(?:ville|skulle) ønsk[ae]|tenk deg|tenk om|førestill deg|lurer pa|undrer|undrar|spekulerer|drømte|drømmer|drøymde|drøymer)(?:,? (?!(?:men|og|sa|for)(?![a-z0-9ø]))[a-z0-9ø']+){0,4} ?$/u,
  undoneAfter:
    /^,? ?(?:(?:er|e) eg (?:dessverre |desvaerre |jo |da )?ikkje|kan eg ikkje (?:si|seie|sige|pasta)|(?:ville (?:vaere|vaert|vera)|hadde vaert) (?:en |ein )?(?:løgn|a lyve|at lyve)|(?:er|e) (?:en |ein )?(?:løgn|ikkje sant|ikkje sandt|usant)|stemmer ikkje|passer ikkje)/u,
  questionLead:
    /(?<![a-z0-9ø])(?:trur|synest|tenkjer|kvifor|kva|kven|korleis|høyrest|verkar|om|at|er du|sikker|meiner|far deg)(?![a-z0-9ø])/u,
};
