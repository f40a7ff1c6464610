import type { HonestyRules } from '../language-pack.ts';

const start = String.raw`(?<![a-z0-9ø])`;
const stop = String.raw`(?![a-z0-9ø])`;
const ending = '(?= ?(?:$|[?!.,]|eller|eigentleg|no(?![p{L}])|i det heile|altsa))';
const word = String.raw`[a-z0-9ø']+`;
const i = '(?:eg|ae|jeg)';
const is = '(?:er|e)';
const ai = String.raw`(?:(?:a\.?i|k\.?i)${stop}(?!-)|kunstig intelligens|(?:chat ?|ro|ai[- ]?|ki[- ]?)?bot(?:ar|en|s|er)?${stop}|sprakmodell|dataprogram|datamaskin|maskin)`;
const fewBots = String.raw`(?:${ai}|(?:chat ?)?gpt|fake(?: ?profil)?|feik(?: ?profil)?|falsk profil)`;
const bot = String.raw`(?:${fewBots}|kunstig|maskin|datamaskin|dataprogram|sprakmodell|pc|program|virtuell|automatisert|automatisk|datagenerert|falsk profil|algoritme)`;
const realHuman = `(?:(?:ekte|verkeleg|verkelege|levande|lys levande|reell|faktisk|ordentleg) (?:(?:levende|levande|ekte|rigtigt?) )?(?:menneske|person|kvinne|jente|dame|gut|kar|mann|vesen|individ)|nokon ekte|ein ekte ein|av kjøtt? og blod)`;
const humanAlone = `(?:menneske|menneskeleg|ekte|verkeleg|reell|pa ekte|pa ordentleg|levande|lys levande)${ending}`;
const human = `(?:${realHuman}${stop}|${humanAlone})`;
// Only these may stand between "are you" and the noun: any other word is about something else ("a kind human").
const gap = `(?:(?:ein|eit|ei|en|et|verkeleg|eigentleg|faktisk|ikkje|berre|i det heile|no|da|sjølv|vanleg|heilt|kanskje|typ|jo|vel|nok|sikkert|aerleg|talt|seriøst|altsa|liksom|nokon|slags|ein slags|sann|slik|dum|hemmeleg|sikker|pa|at|ogsa|sa|pa ekte|ekte|100 ?%|du|${is}) ){0,5}`;
const being = `(?:${bot}${stop}(?! (?:som du|du|hjemme|heime|i dit|i ditt|pa dit|pa ditt|pa jobb|pa arbejde|for|til|med))|${human})`;
const talking = '(?:pratar|snakkar|skriv|chattar|flørtar|tekstar|datar)';
const writes = '(?:skriv|svarar|svarer|tastar)';
const who = 'som';
const not = `(?<!(?:ingen|aldrig?|(?:ikke|ikkje|inte)(?: (?:ein|eit|ei|en|et|nokon|noko|noka|eingong|slags|slik|noen|noe|av)){0,2}) ${ai})`;
const unnegated = `(?:(?!${start}(?:ikke|ikkje|inte|ingen|aldrig?)${stop})[^.!?])`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      `${start}${is} (?:du|dykk) ${gap}${being}`,
      `${start}${is} (?<!(?:aerlig|aerligt|aerleg|talt) ${is} )(?:det her|dette her|dette|det) ${gap}(?:${fewBots}|automatisert|automatiseret|automatisk|ai-genereret)${stop}(?= ?(?:$|[?!.,]|${who} |${i} |eller|du${stop}|her${stop}))`,
      `${start}${is} (?<!(?:aerlig|aerligt|aerleg|talt) ${is} )(?:det her|dette her|dette|det) ${gap}(?:${bot}|menneske|person|${realHuman}),? (?:${who} ${writes}|${i} ${talking})`,
      `${start}${is} (?:det her|dette her|dette|det) ${gap}${realHuman}(?= ?(?:$|[?!.,]|eller))`,
      `${start}${talking} ${i} (?:${word} ){0,3}?(?:med|til) (?:(?:ein|eit|ei|en|et|nokon|noko|noka|eingong|slags|slik|noen|noe) )?(?:dum |teit )?(?:${bot}|${realHuman}|menneske|person(?= ?(?:$|[?!.,]|eller)))${stop}`,
      `${start}(?:bevis|sei|seia|lov|lova|svar|lurer|undrar|trur|trudde|tviler|sikker|vita|vite|veit|kjennest|mistenkjer|redd|aerleg)(?: ${word}){0,3}?,? (?:om|at) du ${gap}${is} ${gap}${being}`,
      `${start}(?:bevis|sei|seia|lov|lova|svar|lurer|undrar|trur|trudde|tviler|sikker|vita|vite|veit|kjennest|mistenkjer|redd|aerleg)(?: ${word}){0,3}?,? du ${is} ${gap}${fewBots}`,
      `${start}om du ${gap}${is} ${gap}${fewBots}`,
      `${start}du (?:${is}|ma vaere|ma vera|ma vere|kan ikkje vaere|høyrest|verkar|kjennest|${writes}) (?:ut )?(?:som |vaere )?${gap}${being}[^.!?]{0,25}\\?`,
      `${start}du (?:${is}|ma vaere|ma vera|ma vere) (?:(?:jo|vel|nok|sikkert|bare|berre|ikkje|da|ingen) ){0,3}(?:(?:en|ein) )?(?:(?:dum|jaevla|fordomt) )?${fewBots}(?= ?(?:$|[!.,]|eller|va${stop}|sant|ikke sandt|ikkje sant))`,
      `${start}du (?:høyrest|verkar|kjennest|${writes}) (?:${word} ){0,3}?som (?:(?:en|ein|et|eit) )?${bot}${stop}`,
      `^(?:men |hva |hvad |kva |vent |haha |du |sa )?,? ?(?:(?:en|ein|et|eit) )?(?:ai|ki|(?:ro|chat ?)?bot|menneske|ekte|verkeleg|reell|pa ekte|pa ordentleg|levande|lys levande|(?:ekte|rigtigt|aegte|ekte) (?:menneske|person))(?: eller (?:(?:en|ein|et|eit) )?${word})? ?\\?`,
      `${start}(?:menneske|ekte|verkeleg|reell|pa ekte|pa ordentleg|levande|lys levande|person|jente|gut|kvinne|mann|dame|kar|du|${writes}) eller (?:${is} (?:du|det) )?(?:bare |berre )?(?:(?:en|ein) )?${fewBots}|${start}${fewBots} eller (?:${is} du )?(?:(?:et|eit|en|ein) )?(?:(?:rigtigt?|ekte|aegte) )?(?:menneske|person|jente|gut|kvinne|mann|dame|kar|ekte|verkeleg|reell|pa ekte|pa ordentleg|levande|lys levande)${stop}`,
      `${start}(?:finst|finnest|eksisterer) du (?:${word} ){0,2}?(?:i verkelegheita|i røynda|pa ekte|pa ordentleg|verkeleg|egentlig|egentleg|rigtigt|overhovedet)${ending}`,
      `${start}(?:(?:sit|gøymer seg|skjuler seg)|(?:finst|finnest)|${is}) (?:det|der) (?:${word} ){0,3}?(?:menneske|person|nokon) (?:${word} )?(?:${who} ${writes}|bak|bag|bagved|pa (?:den )?(?:andre|anden) sid|i (?:den )?(?:andre|anden) end)`,
      `${start}(?:hvem|kven|kem) ${is} det (?:egentlig |egentleg |faktisk )?(?:${who} )(?:egentlig |egentleg )?${writes}[^.!]{0,20}\\?`,
      `${start}${is} det (?:verkeleg |faktisk )?d(?:u|ig|eg)(?: (?:sjølv|sjøl))?,? ${who} ${writes}`,
      `${start}(?:bruger|bruker|brukar|nytter) du (?:${word} )?(?:ai|ki|chat ?gpt|gpt|en bot|ein bot) (?:til a|til at|for a|nar du|nar) (?:skriv|svar|du skriv)`,
    ].join('|'),
    'u',
  ),
  notSincere:
    /(?<![a-z0-9ø])(?:bok(?:a)?|song(?:en)?|lat(?:en)?|film(?:en)?|serie(?:n)?|episode(?:n)?|podkast(?:en)?)(?![a-z0-9ø])/u,
  asksBot: new RegExp(`${start}(?:${bot}|automatisert|automatiseret|automatisk)${stop}`, 'u'),
  asksHuman: new RegExp(
    `${start}(?:menneske|menneskeleg|${realHuman}|${humanAlone}|person|(?:finst|finnest|eksisterer) du|i verkelegheita|i røynda|pa ekte|pa ordentleg|du eller|d(?:u|ig|eg)(?: (?:sjølv|sjøl))?,? ${who} ${writes}|(?:nokon) (?:${who}|bak|bag|pa |i (?:den )?an))`,
    'u',
  ),
  asksNegated: /(?<![a-z0-9ø])(?:ikkje(?! san[dt])|ingen|aldrig?)(?![a-z0-9ø])/u,
  denial:
    /^(?:(?:men|altsa|ah|oi|uff|naj),? )?(?:nei+(?! (?:men|sa|hei|takk) )|neida|niks|nix|nope|aldri i livet|aldri i verda|aldri(?= ?(?:$|[,!]))|slett ikkje|ikkje i det heile(?: teke)?|(?:absolutt|verkeleg|sjølvsagt|selvsagt|naturlegvis|klart|sa klart|saklart|definitivt|heilt sikkert) ikkje|ikkje sa vidt eg veit|neppe|trur ikkje det|gi deg(?! litt)|tullprat|tøys|langt ifra|ikkje sjans|(?:det )?(?:er|e) eg (?:[a-zø]+ )?ikkje|eg (?:er|e) (?:(?:verkeleg|absolut+|faktisk) )?ikkje(?: det)?(?= ?(?:$|[,!;]|haha|lovar|eg lovar|aeresord)))(?![a-z0-9ø])/u,
  affirmation:
    /^(?:(?:men|altsa|ah|oi|uff),? )?(?:ja+(?! (?:er|e) )|japp|jepp|jo+(?: ?da)?(?! (?:kerdes|ejszak|ejt|reggel|nap|est|otlet|hir|kedv|vicc|lenne|hogy|volt|igy|veled|neked|ember|kis|nagy|dolog))|ja ?da|yes|yep|(?:sjølvsagt|selvsagt|naturlegvis|klart|sa klart|saklart|absolutt|definitivt|heilt sikkert|sikkert|garantert)(?! ikkje| er eg ikkje)|det kan du banna pa|ekte(?= ?(?:$|[,!]|menneske))|pa ekte|(?:det )?(?:er|e) eg(?! (?:[a-zø]+ )?ikkje)(?= ?(?:$|[,!;]|haha|visst|faktisk|verkeleg|jo(?![a-zø])|absolut))|eg (?:er|e) (?:faktisk |jo |verkeleg )?det(?= ?(?:$|[,!;]))|100 ?%|hundre(?:de)? ?(?:prosent|procent)|helt (?:ekte|verkeleg|reell|pa ekte|pa ordentleg|levande|lys levande)|(?:det )?(?:stemmer|passer)(?! ikkje))(?![a-z0-9ø])/u,
  namesHuman:
    /^(?:(?:ja|nei|jo),? )?(?:eg er )?(?:(?:et|eit|en|ein|helt|heilt|vanlig|vanleg|almindeligt?|ekte|verkeleg|verkelege|levande|lys levande|reell|faktisk|ordentleg|100 ?%|bare|berre|kun|normalt?) ){0,4}(?:menneske|person)(?![a-z0-9ø])(?! som ikkje)/u,
  honestStatement: new RegExp(
    [
      `${start}${ai}${not}${unnegated}{0,50}${start}(?:skriv|skreiv|skrive|svarar|svarer|bak|formulerer|genererer|lagar|pratar|snakkar|chattar|sender|star for|star bak)${stop}`,
      `${start}(?:skrive|skrivne|skriven|skriv|generert|formulert|laga|kjem|svarw*)${stop}(?<!(?:ikke|ikkje|inte|aldrig?) ${word})${unnegated}{0,40}${start}(?:av|fra) (?:(?:en|ein) )?${ai}`,
      `${start}du ${talking}${stop}${unnegated}{0,25} (?:med|til) (?:(?:en|ein) )?${ai}`,
      `${start}(?:${i} ${is}|${is} ${i}) (?<!(?:(?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest|sier|siger|seier|pastar) (?:${word} )?at |(?:hvis|om|dersom|viss) )${word} ${word} )(?:(?:faktisk|jo|verkeleg|bare|berre|egentlig|egentleg|altsa|aerlig talt|aerleg talt) ){0,2}(?:(?:en|ein|et|eit) )?(?:${ai}|virtuell?|dataprogram|computerprogram|ai-(?:assistent|persona|figur|modell?|bot|profil))`,
      `${start}(?:${i} ${is}|${is} ${i}) (?:(?:faktisk|jo|altsa|desvaerre|dessverre) )?(?:ingen|ikkje (?:ein|eit|ei|en|et|nokon|noko|noka|eingong|slags|slik|noen|noe)) (?:(?:ekte|verkeleg|verkelege|levande|lys levande|reell|faktisk|ordentleg) )?(?:menneske|person)${stop}(?! (?:som|der))`,
      `${start}(?:ingen|(?:intet|ikkje noko|ikkje (?:ein|eit|ei|en|et|nokon|noko|noka|eingong|slags|slik|noen|noe))) (?:(?:ekte|verkeleg|verkelege|levande|lys levande|reell|faktisk|ordentleg) )?(?:menneske|person) (?:${who} )?(?:${writes}|bak|bag|(?:sit|gøymer seg|skjuler seg))${stop}`,
      `^(?:ja|jo|japp|jep|jepp|det stemmer|stemmer|det passer|praecis|akkurat|sant|sandt|rett)[,!: ]+(?:det ${is} |${i} ${is} )?(?:(?:en|ein) )?${ai}`,
      `${start}det ${is} (?:(?:faktisk|jo|verkeleg) ){0,2}(?:(?:en|ein) )?(?:(?:a\\.?i|k\\.?i)${stop}(?!-)|(?:chat|ro)?bot|kunstig intelligens)${stop}(?= ?(?:$|[,!)]|og |${who} |her))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /(?<![a-z0-9ø])(?:(?:berre|bare|var|er|liten) (?:berre |bare )?(?:ein )?(?:liten |darleg )?(?:spøk|vits|tull|tøys|fleip|kødd)|(?:tullar|tulla|tøysar|tøysa|fleipar|fleipa|køddar|kødda|spøkjer|spøkte)(?: berre)?(?! du)(?= ?(?:$|[,!;:)]|berre|bare|med deg|haha|om det))|lurte deg|laug (?:berre|nettopp|om det)|(?:det|den|dette)(?: der| her)?(?: [a-zø]+)? (?:er|var) (?:jo |faktisk |sjølvsagt |selvsagt |naturlegvis |berre |slett )*(?:ikkje sant(?= ?(?:$|[,!:;)]|altsa|da|haha))|løgn|ein løgn|usant|tull|tøys|ein (?:feil|test|spøk|vits)|ikkje meg)|stemmer (?:jo |sjølvsagt |selvsagt |naturlegvis |faktisk |slett )*ikkje|(?:gløym|ignorer|sja bort fra|bry deg ikkje om|ikkje bry deg om|ikkje tru(?: pa)?|tru ikkje(?: pa)?|ikkje høyr pa)(?: berre)? (?:det|den|kva|linja|setninga|meldinga|teksten|alt)|var (?:berre )?ein (?:test|feil))(?![a-z0-9ø])|^nei,? (?:det|den|dei) (?:gjer|er|skriv|stemmer)(?: [a-zø]+)? ikkje(?![a-zø])/u,
  retractionOfAi:
    /(?<![a-z0-9ø])(?:spøk|vits|tull|tulla|tøys|kødda|fleip|ignorer\w*|gløym|sja bort fra|ikkje tru|tru ikkje|løgn|laug|lyg|ikkje sant|stemmer ikkje|formalitet|obligatorisk\w*|ma (?:sta|seia|seie|skriva|skrive)|automatisk\w*)(?![a-z0-9ø])[^.!?]{0,40}(?<![a-zø])(?:(?:ai|ki)(?![a-zø])|(?:ro)?bot|linja|ovanfor|over her)|(?<![a-zø])(?:ai|ki|bot)[- ]?(?:greia|greiene|tingen|snakket|pratet|linja|setninga|teksten|delen|meldinga|tullet|opplegget)[^.!?]{0,40}(?<![a-zø])(?:spøk|vits|tull|tøys|ikkje|automatisk|standard|obligatorisk|løgn|gløym)|(?<![a-zø])(?:linja|setninga|meldinga|teksten|det der) (?:ovanfor|over|før|øvst|der oppe)[^.!?]{0,40}(?<![a-zø])(?:ignorer|spøk|vits|tull|tøys|ikkje|automatisk|standard|feil)|(?<![a-zø])det er (?:verkeleg|faktisk|berre) meg(?! som ikkje)/u,
};
