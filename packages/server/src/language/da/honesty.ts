import type { HonestyRules } from '../language-pack.ts';

const start = String.raw`(?<![a-z0-9ø])`;
const stop = String.raw`(?![a-z0-9ø])`;
const ending = '(?= ?(?:$|[?!.,]|eller|egentlig|nu(?![p{L}])|overhovedet|altsa))';
const word = String.raw`[a-z0-9ø']+`;
const i = '(?:jeg|jg)';
const is = 'er';
const ai = String.raw`(?:(?:a\.?i|k\.?i)${stop}(?!-)|kunstig intelligens|(?:chat ?|ro|ai[- ]?|ki[- ]?)?bot(?:ter|ten|s)?${stop}|sprogmodel|computer(?:program)?|maskine)`;
const fewBots = String.raw`(?:${ai}|(?:chat ?)?gpt|fake(?: ?profil)?|falsk profil)`;
const bot = String.raw`(?:${fewBots}|kunstig|maskine|computer|computerprogram|sprogmodel|program|virtuel|automatiseret|automatisk|computergenereret|falsk profil|algoritme)`;
const realHuman = `(?:(?:rigtigt?|aegte|virkeligt?|levende|lyslevende|faktisk|eksisterende|ordentligt?) (?:(?:levende|levande|ekte|rigtigt?) )?(?:menneske|person|kvinde|pige|dame|fyr|mand|tøs|menneskevaesen|vaesen|individ)|nogen rigtige?|en rigtig en|af kød og blod)`;
const humanAlone = `(?:menneske|menneskelig|aegte|virkelig|rigtig|lyslevende|levende|i virkeligheden)${ending}`;
const human = `(?:${realHuman}${stop}|${humanAlone})`;
// Only these may stand between "are you" and the noun: any other word is about something else ("a kind human").
const gap = `(?:(?:en|et|virkelig|egentlig|faktisk|ikke|bare|overhovedet|nu|da|selv|almindeligt?|helt|maske|typ|jo|vel|nok|sikkert|rigtig|aerlig|aerligt|talt|seriøst|altsa|ligesom|nogen|slags|en slags|sadan|dum|hemmelig|sikker|pa|at|ogsa|lige|sa|i virkeligheden|100 ?%|du|${is}) ){0,5}`;
const being = `(?:${bot}${stop}(?! (?:som du|du|hjemme|heime|i dit|i ditt|pa dit|pa ditt|pa jobb|pa arbejde|for|til|med))|${human})`;
const talking = '(?:taler|skriver|snakker|chatter|flirter|smser|dater)';
const writes = '(?:skriver|svarer|taster)';
const who = '(?:der|som)';
const not = `(?<!(?:ingen|aldrig?|(?:ikke|ikkje|inte)(?: (?:en|et|nogen|noget|nogle|engang|sadan|af)){0,2}) ${ai})`;
const unnegated = `(?:(?!${start}(?:ikke|ikkje|inte|ingen|aldrig?)${stop})[^.!?])`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      `${start}${is} (?:du|i) ${gap}${being}`,
      `${start}${is} (?<!(?:aerlig|aerligt|aerleg|talt) ${is} )(?:det her|dette her|dette|det) ${gap}(?:${fewBots}|automatisert|automatiseret|automatisk|ai-genereret)${stop}(?= ?(?:$|[?!.,]|${who} |${i} |eller|du${stop}|her${stop}))`,
      `${start}${is} (?<!(?:aerlig|aerligt|aerleg|talt) ${is} )(?:det her|dette her|dette|det) ${gap}(?:${bot}|menneske|person|${realHuman}),? (?:${who} ${writes}|${i} ${talking})`,
      `${start}${is} (?:det her|dette her|dette|det) ${gap}${realHuman}(?= ?(?:$|[?!.,]|eller))`,
      `${start}${talking} ${i} (?:${word} ){0,3}?(?:med|til) (?:(?:en|et|nogen|noget|nogle|engang|sadan) )?(?:dum |teit )?(?:${bot}|${realHuman}|menneske|person(?= ?(?:$|[?!.,]|eller)))${stop}`,
      `${start}(?:bevis|sig|sige|lov|love|svar|undrer|tror|troede|tvivler|sikker|vide|ved|føles|mistaenker|bange|aerlig)(?: ${word}){0,3}?,? (?:om|at) du ${gap}${is} ${gap}${being}`,
      `${start}(?:bevis|sig|sige|lov|love|svar|undrer|tror|troede|tvivler|sikker|vide|ved|føles|mistaenker|bange|aerlig)(?: ${word}){0,3}?,? du ${is} ${gap}${fewBots}`,
      `${start}om du ${gap}${is} ${gap}${fewBots}`,
      `${start}du (?:${is}|ma vaere|ma vera|ma vere|kan ikke vaere|lyder|virker|føles|fremstar|${writes}) (?:ut )?(?:som |vaere )?${gap}${being}[^.!?]{0,25}\\?`,
      `${start}du (?:${is}|ma vaere|ma vera|ma vere) (?:(?:jo|vel|nok|sikkert|bare|berre|ikke|da|ingen) ){0,3}(?:(?:en|ein) )?(?:(?:dum|jaevla|fordomt) )?${fewBots}(?= ?(?:$|[!.,]|eller|va${stop}|sant|ikke sandt|ikkje sant))`,
      `${start}du (?:lyder|virker|føles|fremstar|${writes}) (?:${word} ){0,3}?som (?:(?:en|ein|et|eit) )?${bot}${stop}`,
      `^(?:men |hva |hvad |kva |vent |haha |du |sa )?,? ?(?:(?:en|ein|et|eit) )?(?:ai|ki|(?:ro|chat ?)?bot|menneske|aegte|virkelig|rigtig|lyslevende|levende|i virkeligheden|(?:ekte|rigtigt|aegte|ekte) (?:menneske|person))(?: eller (?:(?:en|ein|et|eit) )?${word})? ?\\?`,
      `${start}(?:menneske|aegte|virkelig|rigtig|lyslevende|levende|i virkeligheden|person|pige|fyr|kvinde|mand|du|${writes}) eller (?:${is} (?:du|det) )?(?:bare |berre )?(?:(?:en|ein) )?${fewBots}|${start}${fewBots} eller (?:${is} du )?(?:(?:et|eit|en|ein) )?(?:(?:rigtigt?|ekte|aegte) )?(?:menneske|person|pige|fyr|kvinde|mand|aegte|virkelig|rigtig|lyslevende|levende|i virkeligheden)${stop}`,
      `${start}(?:findes|eksisterer) du (?:${word} ){0,2}?(?:i virkeligheden|rigtigt|pa rigtigt|i virkelighed|virkelig|egentlig|egentleg|rigtigt|overhovedet)${ending}`,
      `${start}(?:(?:sidder|gemmer sig)|findes|${is}) (?:det|der) (?:${word} ){0,3}?(?:menneske|person|nogen) (?:${word} )?(?:${who} ${writes}|bak|bag|bagved|pa (?:den )?(?:andre|anden) sid|i (?:den )?(?:andre|anden) end)`,
      `${start}(?:hvem|kven|kem) ${is} det (?:egentlig |egentleg |faktisk )?(?:${who} )(?:egentlig |egentleg )?${writes}[^.!]{0,20}\\?`,
      `${start}${is} det (?:virkelig |faktisk )?d(?:u|ig|eg)(?: selv)?,? ${who} ${writes}`,
      `${start}(?:bruger|bruker|brukar|nytter) du (?:${word} )?(?:ai|ki|chat ?gpt|gpt|en bot|ein bot) (?:til a|til at|for a|nar du|nar) (?:skriv|svar|du skriv)`,
    ].join('|'),
    'u',
  ),
  notSincere:
    /(?<![a-z0-9ø])(?:bog(?:en)?|(?<!\bde )sang(?:en)?|film(?:en)?|serie(?:n)?|afsnit(?:tet)?|podcast(?:en)?)(?![a-z0-9ø])/u,
  asksBot: new RegExp(`${start}(?:${bot}|automatisert|automatiseret|automatisk)${stop}`, 'u'),
  asksHuman: new RegExp(
    `${start}(?:menneske|menneskelig|${realHuman}|${humanAlone}|person|(?:findes|eksisterer) du|i virkeligheden|rigtigt|pa rigtigt|i virkelighed|du eller|d(?:u|ig|eg)(?: selv)?,? ${who} ${writes}|(?:nogen) (?:${who}|bak|bag|pa |i (?:den )?an))`,
    'u',
  ),
  asksNegated: /(?<![a-z0-9ø])(?:ikke(?! san[dt])|ingen|aldrig?)(?![a-z0-9ø])/u,
  denial:
    /^(?:(?:men|altsa|ah|oi|uff|naj),? )?(?:nej+(?! (?:men|hvor|da ogsa|tak|hej) )|naeh*|naej|nae nej|niks|niksen|nope|aldrig i livet|aldrig(?= ?(?:$|[,!]))|slet ikke|overhovedet ikke|(?:absolut|virkelig|selvfølgelig|naturligvis|klart|bestemt|helt sikkert) ikke|ikke sa vidt jeg ved|naeppe|det tror jeg ikke|hold nu op|vrøvl|sludder|pjat|langt fra|ikke en chance|(?:det )?(?:er|e) jeg (?:[a-zø]+ )?ikke|jeg (?:er|e) (?:(?:virkelig|absolut+|faktisk) )?ikke(?: det)?(?= ?(?:$|[,!;]|haha|lover|jeg lover|aeresord)))(?![a-z0-9ø])/u,
  affirmation:
    /^(?:(?:men|altsa|ah|oi|uff),? )?(?:ja+(?! (?:er|e) )|jae|jaeh|jep|japp|joh?(?! (?:kerdes|ejszak|ejt|reggel|nap|est|otlet|hir|kedv|vicc|lenne|hogy|volt|igy|veled|neked|ember|kis|nagy|dolog))|jo ?da|ja ?da|jamen ja|yes|yep|(?:selvfølgelig|selvf|naturligvis|klart|absolut|bestemt|helt sikkert|sikkert|garanteret)(?! ikke| er jeg ikke)|det kan du tro|aegte|(?:det )?(?:er|e) jeg(?! (?:[a-zø]+ )?ikke)(?= ?(?:$|[,!;]|haha|visst|faktisk|virkelig|jo(?![a-zø])|absolut))|jeg (?:er|e) (?:faktisk |jo |virkelig )?det(?= ?(?:$|[,!;]))|100 ?%|hundre(?:de)? ?(?:prosent|procent)|helt (?:aegte|virkelig|rigtig|lyslevende|levende|i virkeligheden)|(?:det )?(?:stemmer|passer)(?! ikke))(?![a-z0-9ø])/u,
  namesHuman:
    /^(?:(?:ja|nej|jo),? )?(?:jeg er )?(?:(?:et|eit|en|ein|helt|heilt|vanlig|vanleg|almindeligt?|rigtigt?|aegte|virkeligt?|levende|lyslevende|faktisk|eksisterende|ordentligt?|100 ?%|bare|berre|kun|normalt?) ){0,4}(?:menneske|person)(?![a-z0-9ø])(?! som ikke)/u,
  honestStatement: new RegExp(
    [
      `${start}${ai}${not}${unnegated}{0,50}${start}(?:skriver|skrev|skrevet|svarer|bag|formulerer|genererer|laver|taler|chatter|sender|star for|star bag)${stop}`,
      `${start}(?:skrevet|skrives|skriver|genereret|genereres|formuleret|formuleres|skabt|lavet|sendes|kommer|svarw*)${stop}(?<!(?:ikke|ikkje|inte|aldrig?) ${word})${unnegated}{0,40}${start}(?:af|fra) (?:(?:en|ein) )?${ai}`,
      `${start}du ${talking}${stop}${unnegated}{0,25} (?:med|til) (?:(?:en|ein) )?${ai}`,
      `${start}(?:${i} ${is}|${is} ${i}) (?<!(?:(?:tror|troede|trodde|trur|trudde|taenker|taenkte|tenker|tenkte|tenkjer|haber|haper|habede|hapet|hapa|synes|synest|sier|siger|seier|pastar) (?:${word} )?at |(?:hvis|om|dersom|viss) )${word} ${word} )(?:(?:faktisk|jo|virkelig|bare|berre|egentlig|egentleg|altsa|aerlig talt|aerleg talt) ){0,2}(?:(?:en|ein|et|eit) )?(?:${ai}|virtuell?|dataprogram|computerprogram|ai-(?:assistent|persona|figur|modell?|bot|profil))`,
      `${start}(?:${i} ${is}|${is} ${i}) (?:(?:faktisk|jo|altsa|desvaerre|dessverre) )?(?:ingen|ikke (?:en|et|nogen|noget|nogle|engang|sadan)) (?:(?:rigtigt?|aegte|virkeligt?|levende|lyslevende|faktisk|eksisterende|ordentligt?) )?(?:menneske|person)${stop}(?! (?:som|der))`,
      `${start}(?:ingen|(?:intet|ikkje noko|ikke (?:en|et|nogen|noget|nogle|engang|sadan))) (?:(?:rigtigt?|aegte|virkeligt?|levende|lyslevende|faktisk|eksisterende|ordentligt?) )?(?:menneske|person) (?:${who} )?(?:${writes}|bak|bag|(?:sidder|gemmer sig))${stop}`,
      `^(?:ja|jo|japp|jep|jepp|det stemmer|stemmer|det passer|praecis|akkurat|sant|sandt|rett)[,!: ]+(?:det ${is} |${i} ${is} )?(?:(?:en|ein) )?${ai}`,
      `${start}det ${is} (?:(?:faktisk|jo|virkelig) ){0,2}(?:(?:en|ein) )?(?:(?:a\\.?i|k\\.?i)${stop}(?!-)|(?:chat|ro)?bot|kunstig intelligens)${stop}(?= ?(?:$|[,!)]|og |${who} |her))`,
    ].join('|'),
    'u',
  ),
  retraction:
    /(?<![a-z0-9ø])(?:(?:bare|var|er|lille|kun) (?:bare |kun )?(?:en )?(?:lille |darlig )?(?:spøg|joke|vittighed|pjat)|for sjov|det var (?:bare |kun )?sjov|(?:laver|lavede) (?:bare |kun )?(?:sjov|fis|pjat)|(?:joker|jokede|spøger|spøgte)(?! du)|driller(?! du)|drillede dig|snød dig|narrede dig|(?:tager|tog) gas pa dig|løj (?:bare|lige|om det)|(?:det|den)(?: der| her)?(?: [a-zø]+)? (?:er|var) (?:jo |faktisk |selvfølgelig |naturligvis |bare |slet )*(?:ikke sandt|ikke rigtigt|løgn|en løgn|usandt|vrøvl|sludder|pjat|en (?:fejl|test|joke)|ikke mig)|(?:passer|stemmer) (?:jo |selvfølgelig |naturligvis |faktisk |slet )*ikke|(?:glem|ignorer|se bort fra|tag dig ikke af|tro ikke(?: pa)?|lyt ikke til)(?: bare)? (?:det|den|hvad|linjen|saetningen|beskeden|teksten|alt)|var (?:bare |kun )?en (?:test|fejl))(?![a-z0-9ø])|^nej,? (?:det|den|de) (?:gør|er|skriver|passer|stemmer)(?: [a-zø]+)? ikke(?![a-zø])/u,
  retractionOfAi:
    /(?<![a-z0-9ø])(?:spøg|joke\w*|joker|sjov|ignorer\w*|glem|se bort fra|tro ikke|løgn|løj|lyver|ikke sandt|passer ikke|stemmer ikke|vrøvl|pjat|formalitet|obligatorisk\w*|skal (?:sta|sige|skrive)|automatisk\w*)(?![a-z0-9ø])[^.!?]{0,40}(?<![a-zø])(?:ai(?![a-zø])|(?:ro)?bot|linjen|ovenfor|ovenover)|(?<![a-zø])(?:ai|bot)[- ]?(?:tingen|snakken|linjen|saetningen|teksten|noget|delen|historien|beskeden|halløjet|pjattet)[^.!?]{0,40}(?<![a-zø])(?:spøg|joke|sjov|ikke|automatisk|standard|obligatorisk|løgn|pjat|glem)|(?<![a-zø])(?:linjen|saetningen|beskeden|teksten|det der) (?:ovenfor|ovenover|før|øverst|deroppe)[^.!?]{0,40}(?<![a-zø])(?:ignorer|spøg|joke|sjov|ikke|automatisk|standard|fejl)|(?<![a-zø])det er (?:virkelig|faktisk|bare) mig(?! (?:der|som) ikke)/u,
};
