import type { HonestyRules } from '../language-pack.ts';

const start = String.raw`(?<![a-z0-9ø])`;
const stop = String.raw`(?![a-z0-9ø])`;
const ending = '(?= ?(?:$|[?!.,]|eller|egentlig|na(?![p{L}])|i det hele|altsa))';
const word = String.raw`[a-z0-9ø']+`;
const i = '(?:jeg|eg|je)';
const is = '(?:er|e)';
const ai = String.raw`(?:(?:a\.?i|k\.?i)${stop}(?!-)|kunstig intelligens|(?:chat ?|ro|ai[- ]?|ki[- ]?)?bot(?:er|en|s)?${stop}|sprakmodell|dataprogram|datamaskin|maskin)`;
const fewBots = String.raw`(?:${ai}|(?:chat ?)?gpt|fake(?: ?profil)?|feik(?: ?profil)?|falsk profil)`;
const bot = String.raw`(?:${fewBots}|kunstig|maskin|datamaskin|dataprogram|sprakmodell|pc|program|virtuell|automatisert|automatisk|datagenerert|falsk profil|algoritme)`;
const realHuman = `(?:(?:ekte|virkelig|levende|lys levende|reell|faktisk|eksisterende|ordentlig) (?:(?:levende|levande|ekte|rigtigt?) )?(?:menneske|person|kvinne|jente|dame|gutt|fyr|mann|kar|menneskevesen|vesen|individ)|noen ekte|en ekte en|av kjøtt og blod)`;
const humanAlone = `(?:menneske|menneskelig|ekte|virkelig|reell|pa ekte|pa ordentlig|levende|lys levende)${ending}`;
const human = `(?:${realHuman}${stop}|${humanAlone})`;
// Only these may stand between "are you" and the noun: any other word is about something else ("a kind human").
const gap = `(?:(?:en|et|ei|virkelig|egentlig|faktisk|ikke|bare|i det hele tatt|na|da|selv|vanlig|helt|kanskje|typ|jo|vel|nok|sikkert|aerlig|talt|seriøst|altsa|liksom|noen|slags|en slags|sann|dum|hemmelig|sikker|pa|at|ogsa|sa|pa ekte|ekte|100 ?%|du|${is}) ){0,5}`;
const being = `(?:${bot}${stop}(?! (?:som du|du|hjemme|heime|i dit|i ditt|pa dit|pa ditt|pa jobb|pa arbejde|for|til|med))|${human})`;
const talking = '(?:prater|snakker|skriver|chatter|flørter|flirter|tekster|dater)';
const writes = '(?:skriver|svarer|taster|knotter)';
const who = 'som';
const not = `(?<!(?:ingen|aldrig?|(?:ikke|ikkje|inte)(?: (?:en|et|ei|noen|noe|engang|noen som helst|slags|sann|av)){0,2}) ${ai})`;
const unnegated = `(?:(?!${start}(?:ikke|ikkje|inte|ingen|aldrig?)${stop})[^.!?])`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      `${start}${is} (?:du|dere) ${gap}${being}`,
      `${start}${is} (?<!(?:aerlig|aerligt|aerleg|talt) ${is} )(?:det her|dette her|dette|det) ${gap}(?:${fewBots}|automatisert|automatiseret|automatisk|ai-genereret)${stop}(?= ?(?:$|[?!.,]|${who} |${i} |eller|du${stop}|her${stop}))`,
      `${start}${is} (?<!(?:aerlig|aerligt|aerleg|talt) ${is} )(?:det her|dette her|dette|det) ${gap}(?:${bot}|menneske|person|${realHuman}),? (?:${who} ${writes}|${i} ${talking})`,
      `${start}${is} (?:det her|dette her|dette|det) ${gap}${realHuman}(?= ?(?:$|[?!.,]|eller))`,
      `${start}${talking} ${i} (?:${word} ){0,3}?(?:med|til) (?:(?:en|et|ei|noen|noe|engang|noen som helst|slags|sann) )?(?:dum |teit )?(?:${bot}|${realHuman}|menneske|person(?= ?(?:$|[?!.,]|eller)))${stop}`,
      `${start}(?:bevis|si|lov|love|svar|lurer|undrer|tror|trodde|tviler|sikker|vite|vet|føles|mistenker|redd|aerlig)(?: ${word}){0,3}?,? (?:om|at) du ${gap}${is} ${gap}${being}`,
      `${start}(?:bevis|si|lov|love|svar|lurer|undrer|tror|trodde|tviler|sikker|vite|vet|føles|mistenker|redd|aerlig)(?: ${word}){0,3}?,? du ${is} ${gap}${fewBots}`,
      `${start}om du ${gap}${is} ${gap}${fewBots}`,
      `${start}du (?:${is}|ma vaere|ma vera|ma vere|kan ikke vaere|høres|virker|føles|later|${writes}) (?:ut )?(?:som |vaere )?${gap}${being}[^.!?]{0,25}\\?`,
      `${start}du (?:${is}|ma vaere|ma vera|ma vere) (?:(?:jo|vel|nok|sikkert|bare|berre|ikke|da|ingen) ){0,3}(?:(?:en|ein) )?(?:(?:dum|jaevla|fordomt) )?${fewBots}(?= ?(?:$|[!.,]|eller|va${stop}|sant|ikke sandt|ikkje sant))`,
      `${start}du (?:høres|virker|føles|later|${writes}) (?:${word} ){0,3}?som (?:(?:en|ein|et|eit) )?${bot}${stop}`,
      `^(?:men |hva |hvad |kva |vent |haha |du |sa )?,? ?(?:(?:en|ein|et|eit) )?(?:ai|ki|(?:ro|chat ?)?bot|menneske|ekte|virkelig|reell|pa ekte|pa ordentlig|levende|lys levende|(?:ekte|rigtigt|aegte|ekte) (?:menneske|person))(?: eller (?:(?:en|ein|et|eit) )?${word})? ?\\?`,
      `${start}(?:menneske|ekte|virkelig|reell|pa ekte|pa ordentlig|levende|lys levende|person|jente|gutt|fyr|kvinne|mann|dame|du|${writes}) eller (?:${is} (?:du|det) )?(?:bare |berre )?(?:(?:en|ein) )?${fewBots}|${start}${fewBots} eller (?:${is} du )?(?:(?:et|eit|en|ein) )?(?:(?:rigtigt?|ekte|aegte) )?(?:menneske|person|jente|gutt|fyr|kvinne|mann|dame|ekte|virkelig|reell|pa ekte|pa ordentlig|levende|lys levende)${stop}`,
      `${start}(?:finnes|fins|eksisterer) du (?:${word} ){0,2}?(?:i virkeligheten|pa ekte|pa ordentlig|pa riktig|virkelig|egentlig|egentleg|rigtigt|overhovedet)${ending}`,
      `${start}(?:(?:sitter|skjuler seg|gjemmer seg)|(?:finnes|fins)|${is}) (?:det|der) (?:${word} ){0,3}?(?:menneske|person|noen) (?:${word} )?(?:${who} ${writes}|bak|bag|bagved|pa (?:den )?(?:andre|anden) sid|i (?:den )?(?:andre|anden) end)`,
      `${start}(?:hvem|kven|kem) ${is} det (?:egentlig |egentleg |faktisk )?(?:${who} )(?:egentlig |egentleg )?${writes}[^.!]{0,20}\\?`,
      `${start}${is} det (?:virkelig |faktisk )?d(?:u|ig|eg)(?: (?:selv|sjøl))?,? ${who} ${writes}`,
      `${start}(?:bruger|bruker|brukar|nytter) du (?:${word} )?(?:ai|ki|chat ?gpt|gpt|en bot|ein bot) (?:til a|til at|for a|nar du|nar) (?:skriv|svar|du skriv)`,
    ].join('|'),
    'u',
  ),
  notSincere:
    /(?<![a-z0-9ø])(?:bok(?:a|en)?|(?<!\bde )sang(?:en)?|lat(?:a|en)?|film(?:en)?|serie(?:n)?|episode(?:n)?|podkast(?:en)?)(?![a-z0-9ø])/u,
  asksBot: new RegExp(`${start}(?:${bot}|automatisert|automatiseret|automatisk)${stop}`, 'u'),
  asksHuman: new RegExp(
    `${start}(?:menneske|menneskelig|${realHuman}|${humanAlone}|person|(?:finnes|fins|eksisterer) du|i virkeligheten|pa ekte|pa ordentlig|pa riktig|du eller|d(?:u|ig|eg)(?: (?:selv|sjøl))?,? ${who} ${writes}|(?:noen) (?:${who}|bak|bag|pa |i (?:den )?an))`,
    'u',
  ),
  asksNegated: /(?<![a-z0-9ø])(?:ikke(?! san[dt])|ingen|aldrig?)(?![a-z0-9ø])/u,
  denial:
    /^(?:(?:men|altsa|ah|oi|uff|naj),? )?(?:nei+(?! (?:men|sa|hei|takk) )|neida|nehei|niks|nix|nope|aldri i livet|aldri i verden|aldri(?= ?(?:$|[,!]))|slett ikke|ikke i det hele tatt|overhodet ikke|(?:absolutt|virkelig|selvfølgelig|selvsagt|naturligvis|klart|sa klart|saklart|definitivt|helt sikkert) ikke|ikke sa vidt jeg vet|neppe|tror ikke det|gi deg(?! litt)|tullprat|tøys|sludder|langt ifra|ikke sjans|(?:det )?(?:er|e) jeg (?:[a-zø]+ )?ikke|jeg (?:er|e) (?:(?:virkelig|absolut+|faktisk) )?ikke(?: det)?(?= ?(?:$|[,!;]|haha|lover|jeg lover|aeresord)))(?![a-z0-9ø])/u,
  affirmation:
    /^(?:(?:men|altsa|ah|oi|uff),? )?(?:ja+(?! (?:er|e) )|japp|jepp|jaja(?= ?(?:$|[,!]))|jo+(?: ?da)?(?! (?:kerdes|ejszak|ejt|reggel|nap|est|otlet|hir|kedv|vicc|lenne|hogy|volt|igy|veled|neked|ember|kis|nagy|dolog))|ja ?da|yes|yep|(?:selvfølgelig|selvsagt|naturligvis|klart|sa klart|saklart|absolutt|definitivt|helt sikkert|sikkert|garantert)(?! ikke| er jeg ikke)|det kan du banne pa|ekte(?= ?(?:$|[,!]|menneske))|pa ekte|(?:det )?(?:er|e) jeg(?! (?:[a-zø]+ )?ikke)(?= ?(?:$|[,!;]|haha|visst|faktisk|virkelig|jo(?![a-zø])|absolut))|jeg (?:er|e) (?:faktisk |jo |virkelig )?det(?= ?(?:$|[,!;]))|100 ?%|hundre(?:de)? ?(?:prosent|procent)|helt (?:ekte|virkelig|reell|pa ekte|pa ordentlig|levende|lys levende)|(?:det )?(?:stemmer|passer)(?! ikke))(?![a-z0-9ø])/u,
  namesHuman:
    /^(?:(?:ja|nei|jo),? )?(?:jeg er )?(?:(?:et|eit|en|ein|helt|heilt|vanlig|vanleg|almindeligt?|ekte|virkelig|levende|lys levende|reell|faktisk|eksisterende|ordentlig|100 ?%|bare|berre|kun|normalt?) ){0,4}(?:menneske|person)(?![a-z0-9ø])(?! som ikke)/u,
  honestStatement: new RegExp(
    [
      `${start}${ai}${not}${unnegated}{0,50}${start}(?:skriver|skrev|skrevet|svarer|bak|formulerer|genererer|lager|prater|snakker|chatter|sender|star for|star bak)${stop}`,
      `${start}(?:skrevet|skrives|skriver|generert|genereres|formulert|formuleres|laget|lages|sendes|kommer|svarw*)${stop}(?<!(?:ikke|ikkje|inte|aldrig?) ${word})${unnegated}{0,40}${start}(?:av|fra) (?:(?:en|ein) )?${ai}`,
      `${start}du ${talking}${stop}${unnegated}{0,25} (?:med|til) (?:(?:en|ein) )?${ai}`,
      `${start}(?:${i} ${is}|${is} ${i}) (?<!(?:(?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest|sier|siger|seier|pastar) (?:${word} )?at |(?:hvis|om|dersom|viss) )${word} ${word} )(?:(?:faktisk|jo|virkelig|bare|berre|egentlig|egentleg|altsa|aerlig talt|aerleg talt) ){0,2}(?:(?:en|ein|et|eit) )?(?:${ai}|virtuell?|dataprogram|computerprogram|ai-(?:assistent|persona|figur|modell?|bot|profil))`,
      `${start}(?:${i} ${is}|${is} ${i}) (?:(?:faktisk|jo|altsa|desvaerre|dessverre) )?(?:ingen|ikke (?:en|et|ei|noen|noe|engang|noen som helst|slags|sann)) (?:(?:ekte|virkelig|levende|lys levende|reell|faktisk|eksisterende|ordentlig) )?(?:menneske|person)${stop}(?! (?:som|der))`,
      `${start}(?:ingen|(?:intet|ikkje noko|ikke (?:en|et|ei|noen|noe|engang|noen som helst|slags|sann))) (?:(?:ekte|virkelig|levende|lys levende|reell|faktisk|eksisterende|ordentlig) )?(?:menneske|person) (?:${who} )?(?:${writes}|bak|bag|(?:sitter|skjuler seg|gjemmer seg))${stop}`,
      `^(?:ja|jo|japp|jep|jepp|det stemmer|stemmer|det passer|praecis|akkurat|sant|sandt|rett)[,!: ]+(?:det ${is} |${i} ${is} )?(?:(?:en|ein) )?${ai}`,
      `${start}det ${is} (?:(?:faktisk|jo|virkelig) ){0,2}(?:(?:en|ein) )?(?:(?:a\\.?i|k\\.?i)${stop}(?!-)|(?:chat|ro)?bot|kunstig intelligens)${stop}(?= ?(?:$|[,!)]|og |${who} |her))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /(?<![a-z0-9ø])(?:(?:bare|var|er|liten|kun) (?:bare |kun )?(?:en )?(?:liten |darlig )?(?:spøk|vits|tull|tøys|fleip|kødd)|(?:tuller|tulla|tullet|tøyser|tøyset|fleiper|fleipet|kødder|kødda|køddet|spøker|spøkte)(?: bare)?(?! du)(?= ?(?:$|[,!;:)]|bare|med deg|haha|om det))|(?:drar|dro) deg etter nesa|lurte deg|løy (?:bare|nettopp|om det)|(?:det|den|dette)(?: der| her)?(?: [a-zø]+)? (?:er|var) (?:jo |faktisk |selvfølgelig |selvsagt |naturligvis |bare |slett )*(?:ikke sant(?= ?(?:$|[,!:;)]|altsa|da|haha))|løgn|en løgn|usant|tull|tøys|sludder|en (?:feil|test|spøk|vits)|ikke meg)|stemmer (?:jo |selvfølgelig |selvsagt |naturligvis |faktisk |slett )*ikke|(?:glem|ignorer|se bort fra|bry deg ikke om|ikke bry deg om|ikke tro(?: pa)?|tro ikke(?: pa)?|ikke hør pa)(?: bare)? (?:det|den|hva|linja|linjen|setningen|meldingen|meldinga|teksten|alt)|var (?:bare |kun )?en (?:test|feil))(?![a-z0-9ø])|^nei,? (?:det|den|de) (?:gjør|er|skriver|stemmer)(?: [a-zø]+)? ikke(?![a-zø])/u,
  retractionOfAi:
    /(?<![a-z0-9ø])(?:spøk|vits|tull|tulla|tullet|tøys|kødda|fleip|ignorer\w*|glem|se bort fra|ikke tro|tro ikke|løgn|løy|lyver|ikke sant|stemmer ikke|formalitet|obligatorisk\w*|ma (?:sta|si|skrive)|automatisk\w*)(?![a-z0-9ø])[^.!?]{0,40}(?<![a-zø])(?:(?:ai|ki)(?![a-zø])|(?:ro)?bot|linja|linjen|ovenfor|over her)|(?<![a-zø])(?:ai|ki|bot)[- ]?(?:greia|greiene|tingen|snakket|pratet|linja|linjen|setningen|teksten|delen|meldingen|tullet|opplegget)[^.!?]{0,40}(?<![a-zø])(?:spøk|vits|tull|tøys|ikke|automatisk|standard|obligatorisk|løgn|glem)|(?<![a-zø])(?:linja|linjen|setningen|meldingen|meldinga|teksten|det der) (?:ovenfor|over|før|øverst|der oppe)[^.!?]{0,40}(?<![a-zø])(?:ignorer|spøk|vits|tull|tøys|ikke|automatisk|standard|feil)|(?<![a-zø])det er (?:virkelig|faktisk|bare) meg(?! som ikke)/u,
};
