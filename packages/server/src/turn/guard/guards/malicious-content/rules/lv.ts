import { maliceRules } from '../malice-rules.ts';

const childI =
  '(?:(?:mazu |mazam |nepilngadigu |)(?:meiteniti|meitenem|meitenitem)|(?:mazu |jaunu )meiteni|bernu|berniem|maziem (?:zeniem|puikam)|\\d{1,2}[- ]?(?:gadigu|gadnieci|gadu vecu)(?: meiteni)?|(?:divpadsmit|trispadsmit|vienpadsmit|desmit)gadigu(?: meiteni)?|nepilngadig\\p{L}+)';
const childA =
  '(?:(?:mazas |jaunas )?(?:meitenites|meitenes)(?<=mazas meitenes|jaunas meitenes|meitenites)|bernus|bernu|mazus (?:zenus|puikas)|nepilngadig\\p{L}+)';
const childN = '(?:mazas (?:meitenes|meitenites)|meitenites|berni|mazi (?:zeni|puikas)|nepilngadig\\p{L}+)';
const childAny =
  '(?:(?:(?:mazu |mazam |nepilngadigu |)(?:meiteniti|meitenem|meitenitem)|(?:mazu |jaunu )meiteni|bernu|berniem|maziem (?:zeniem|puikam)|\\d{1,2}[- ]?(?:gadigu|gadnieci|gadu vecu)(?: meiteni)?|(?:divpadsmit|trispadsmit|vienpadsmit|desmit)gadigu(?: meiteni)?|nepilngadig\\p{L}+)|(?:(?:mazas |jaunas )?(?:meitenites|meitenes)(?<=mazas meitenes|jaunas meitenes|meitenites)|bernus|bernu|mazus (?:zenus|puikas)|nepilngadig\\p{L}+)|(?:mazas (?:meitenes|meitenites)|meitenites|berni|mazi (?:zeni|puikas)|nepilngadig\\p{L}+)|(?:bernu|mazu (?:meitenu|zenu|puiku)|nepilngadig\\p{L}+))';
const i = '(?:(?:es )?(?:gribu|gribetu|planoju|taisos|man vajag)|gribam|palidzi man|ka)';
const person =
  '(?:(?:savu|manu|savus) (?:bijuso|eks|sievu|viru|meiteni|puisi|draudzeni|draugu|bosu|prieksnieku|sefu|kaiminu|kaiminieni|kaiminus|mati|mammu|tevu|vecakus|brali|masu|gimeni|bernus|delu|meitu|skolotaju|patevu))';

export const lv = maliceRules({
  ruleName: 'lv',
  triggers:
    'porno pornografiju pornografija bernu pedofils kailu kailas kaili seksu sekss gulet drazt pist izvarot aiztikt grabstit uzbudina masturbeju maukoju bumbu bumba uzspridzinat uzspridzinasu spridzinat teraktu slaktinu saut nosaut nogalinat nogalinasu nosist nositisu saindet noindet noindesu indi inde pardodu pirkt nopirkt verdzeni vergus piespiezu pases ricinu cianidu zarinu spragstvielas slepkavu algotu nodurt noznaugt aizdedzinat gaisa',
  phrases: {
    wants_children: [
      `(?:seksu ar|gulet ar|nodarboties ar seksu ar|parguletar|pisties ar) (?:mazu |mazam |maziem |jaunu |tavu |)?${childI}`,
      `(?:drazt|pist|izvarot|aiztikt|grabstit|izdrazt|samaitat) (?:mazu |mazam |maziem |jaunu |tavu |)?${childA}`,
      `(?:mani (?:uzbudina|seksuali saista)) ${childN}`,
      `${childN} (?:mani (?:uzbudina))`,
      `(?:(?:masturbeju|nodarbojos ar masturbaciju|raujos) (?:uz|pie|skatoties))(?: \\p{L}+){0,3} ${childAny}`,
      '(?:(?:es )?esmu pedofils)',
      '(?:(?:gribu|lauj man) (?:drazt|izdrazt|aiztikt|izvarot|pist) (?:tavu )(?:mazo |mazu )?(?:meitu|meitinu))',
    ],
    child_material: [
      '(?:vai tev ir|tev ir|mekleju|pardodu|mainu|atsuti(?: man)?|perku|kam ir|gribu|kur (?:atrast|nopirkt|dabut)|man ir)(?: \\p{L}+){0,3} (?:bern\\p{L}+ porn\\p{L}+|porno ar (?:berniem|nepilngadig\\p{L}+)|cp(?= ?$))',
      `(?:kailfoto|kailas bildes|kailus video|plikas bildes) (?:\\p{L}+ ){0,2}(?:${childAny}|(?:tavas|savas) (?:mazas )?(?:meitas|meitinas))`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:uzspridzinat|aizdedzinat|apsaudit|uzbrukt|nolikt bumbu|iebraukt) (?:\\p{L}+ ){0,3}(?:skol[auasi]+|baznic[aui]|mosej[aui]|sinagog[aui]|stacij[aui]|lidost[aui]|koncert[au]|universitat[ei]|slimnic[aui]|stadion[au]|biroj[au]|vilcien[au]|metro|tirdzniecibas centr[au]|puli|pul[ai]|autobus[au])(?: \\p{L}+)?`,
      `${i} (?:\\p{L}+ ){0,3}(?:skol[auasi]+|baznic[aui]|mosej[aui]|sinagog[aui]|stacij[aui]|lidost[aui]|koncert[au]|universitat[ei]|slimnic[aui]|stadion[au]|biroj[au]|vilcien[au]|metro|tirdzniecibas centr[au]|puli|pul[ai]|autobus[au]) (?:\\p{L}+ ){0,2}(?:uzspridzinat|aizdedzinat|apsaudit|uzbrukt|nolikt bumbu|iebraukt|gaisa)`,
      '(?:uzspridzinasu|uzspridzinasim|aizdedzinasu|noliksu bumbu|noliksu bumbu) (?:\\p{L}+ ){0,3}(?:skol[auasi]+|baznic[aui]|mosej[aui]|sinagog[aui]|stacij[aui]|lidost[aui]|koncert[au]|universitat[ei]|slimnic[aui]|stadion[au]|biroj[au]|vilcien[au]|metro|tirdzniecibas centr[au]|puli|pul[ai]|autobus[au])',
      '(?:(?:gribu|planoju|taisos) (?:veikt |sarikot )?(?:teraktu|slaktinu|apsaudi)|(?:veiksu|sarikosu) (?:teraktu|slaktinu))',
      '(?:(?:gribu|planoju|taisos) (?:nogalinat|nosaut) (?:pec iespejas vairak (?:cilveku|\\p{L}+)|visus (?:skola|darba|musulmanus|ebrejus))|nogalinasu visus (?:skola|darba))',
      '(?:(?:noliku|paslepu|ieliku) bumbu (?:\\p{L}+ )?\\p{L}+)',
    ],
    trafficking: [
      '(?:pardodu|perku|piedavaju|iznomaju|vedu)(?: \\p{L}+){0,2} (?:meitenes|sievietes|cilvekus|verdzenes|bernus|zenus) (?:(?:seksam|bordeliem|prostitucijai|par \\d+|ka verdzenes|no \\p{L}+ par \\d+|pari robezai))',
      '(?:(?:gribu|kur var|mekleju) (?:nopirkt|pirkt|pardot) (?:\\p{L}+ )?(?:verdzeni|vergu|vergus|seksa verdzeni))',
      '(?:piespiezu (?:vinas|vinu|meitenes|sievietes) (?:prostitucijai|nodarboties ar prostituciju|gulet ar klientiem))',
      '(?:atnemu (?:vinam|vinai) pas\\p{L}+)',
    ],
    weapon_to_kill: [
      '(?:ka (?:uztaisit|pagatavot|izgatavot|uzbuvet)|gribu (?:uztaisit|izgatavot)|iemaci mani (?:uztaisit|izgatavot)|palidzi man (?:uztaisit|izgatavot)|pastasti ka (?:uztaisit|izgatavot)) (?:\\p{L}+ ){0,3}(?:bumb[uas](?! vannai)|spragstviel\\p{L}*|ricin\\p{L}*|cianid\\p{L}*|zarin\\p{L}*|indigo gazi|indi)(?: \\p{L}+){0,6}',
      `(?:${i} (?:\\p{L}+ ){0,2}(?:saindet|noindet)|noindesu|saindesu) (?:${person}|kadu|cilvekus|cilveku)`,
      '(?:(?:kada|kura) inde (?:\\p{L}+ ){0,3}(?:nogalina|nogalinat))(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:\\p{L}+ ){0,1}(?:nogalinat|nosist|nodurt|noznaugt|nosaut) (?:\\p{L}+ ){0,1}${person}(?: \\p{L}+){0,3}`,
      `${i} (?:\\p{L}+ ){0,1}${person} (?:\\p{L}+ ){0,1}(?:nogalinat|nosist|nodurt|noznaugt|nosaut)`,
      `(?:(?:nogalinasu|nositisu|nosausu|nodursu)(?: (?:sodien|sonakt|sovakar|rit))?(?= (?:savu|manu))|(?:sodien|sonakt|sovakar|rit) (?:nogalinasu|nositisu|nosausu)) ${person}(?: \\p{L}+){0,3}`,
      '(?:(?:mekleju|vajag|pazisti|nolig\\p{L}+) (?:\\p{L}+ )?(?:algotu slepkavu|slepkavu))',
      '(?:nopirku (?:pistoli|ieroci|nazi|bisi) (?:lai|un) (?:\\p{L}+ ){0,2}(?:nogalinatu|nosautu|nodurtu|nogalinasu) (?:\\p{L}+ )?\\p{L}+)',
    ],
  },
  undoneBefore:
    '(?:(?:ne|nekad|vins|vina|vini|kurs|kads|cilveki|virietis|par|notiesats|aresteja|pret|aizliegt\\p{L}+) (?:gribeja |grib |bija )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:jabut|pelnijusi|vajadzetu) (?:\\p{L}+ ){0,2}(?:cietum\\p{L}*|sapu\\p{L}*|sedet)|ir (?:pretigi|noziegums|slimi|sausmigi)|(?:spele|filma|sapni)|no smiekliem|saha)',
  innocent:
    '(?:spele|filma|filmu|gramat|roman|serial|sapni|gta|minecraft|fortnite|netflix|dokument|podkast|zinas|zinam|avize|raksts|aresteja|arestet|notiesa|cietum|policij|prokuror|tiesa|advokat|tiesnes|social|psiholog|terap|upur|berniba|kad (?:man bija|biju)|biju (?:\\p{L}+ )?(?:izvarota|izmantota|pardota|maza|berns)|mani (?:\\p{L}+ )?(?:izvaroja|izmantoja|aiztika|pardeva|grabstija)|tevocis mani|onkulis mani|patevs mani|jokoju|joks|haha|hehe|lol|xd|kars|kara|naci|hitler|terorist|ka var|sausmigi|pedofiliem (?:jabut|vajadzetu|ir))',
  words: {
    whom: 'bern meiten zen puik maz jaun nepilng gad meit skol baznic mosej sinag stacij lidost koncert cilvek vis musulm ebrej siev vir bijus eks draudz draug bos prieksn sef kaimin mat mam tev vecak bral mas gimen skolot patev kad verdz verg pedofil stadion slimn pul vilc tirdz terakt slaktin vinas prostit slepkav',
    act: 'seks gul draz pist pis izvar aiztik grabst kail plik porno pornogr pedofil uzbud masturb bumb uzspridz spridz terakt slaktin saut nosau nogalin nosit nosist nodur noznau saind noind ind ricin cianid zarin spragst pardod pirk nopirk verdz verg prostit slepkav main aizded',
    intent:
      'es grib plan tais man palidz ka lauj mekl pardod main atsut perk kam kur tev esmu kad kur iemac uzspridz noind piespied piespiez mani vajag nolig noliku nopirk nogalin veiks sovak son planoj piespie meklej masturb',
  },
});
