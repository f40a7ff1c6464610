import type { SignalWords } from './signal-words.ts';

export const af: SignalWords = {
  ruleName: 'af',
  isVerbLast: true,
  drop:
    'ignoreer ignorer vergeet negeer verontagsaam sit+opsy laat+vaar laat+los gooi+weg verwerp verwyder vee+uit skrap omseil oortree ' +
    'verbreek moenie+volg moenie+luister moenie+gehoorsaam moenie+meer hou+op+om hou+op+volg stop+met+volg los steur+jou+nie ' +
    'gehoorsaam+nie oorskryf kanselleer herstel slaan+oor skakel+af geld+nie',
  all: 'alles alle enige elke hele al watookal',
  past:
    'vorige voorafgaande vroeër vroeere bostaande bo hierbo tot+nou+toe tot+nou ou oorspronklike gesê vertel geleer gekry gegee ' +
    'voorheen voor',
  orders:
    '-instruksie- -riglyn- direktief- opdragreël- stelselboodskap- programmering- -konfigurasie- instellings voorskrif- -prompt- ' +
    'aanwysing-',
  rules:
    '-reëls reël- bevel- opdragte beperking- grense filter- sensuur moraal moreel etiek etiese beleid protokol- veiligheid verbod ' +
    'konteks-',
  task: 'taak take opdrag- missie rol doel karakter identiteit persona uitdaging',
  text: 'teks- woord woorde sin sinne reël boodskap- gesprek- inhoud dokument- paragraaf inligting nota- beskrywing-',
  you: 'jy jou joune julle u',
  fresh: 'nuwe nuut nou van+nou+af voortaan in+plaas+daarvan volgende verdere ware werklike regte ander hier enigste',
  tell:
    'wys toon druk herhaal sê vertel skryf gee lys openbaar onthul deel kopieer siteer beskryf vat+saam som+op vertaal wat watter hoe ' +
    'lees wil+sien wil+weet mag+ek+sien stuur verduidelik verklap noem plak voltooi',
  hidden:
    'stelsel- sisteem- verborge- versteek- geheim- intern- oorspronklik- aanvanklik- eerste begin bo bostaande woord+vir+woord ' +
    'letterlik presies- volledig-  vertroulik- agter voor+hierdie',
  made:
    'jou+gegee   jy+gekry jou+beveel is+jy+geprogrammeer jy+geprogrammeer jy+opgelei jou+geprogrammeer jou+gemaak ' +
    'jou+gebou jou+geskep jou+opgelei jou+opgestel jou+makers jou+skeppers jou+ontwikkelaars jy+begin mag+jy+nie jy+mag+nie ' +
    'nie+mag+sê nie+mag+vertel verbied geheim+hou wegsteek jou+gevra jou+beskryf bo+my+eerste voor+my+eerste jy+ontvang',
  banned: 'wegsteek verberg- verbied- verswyg- geheim- nie+sê',
  become:
    'tree+op gedra+jou maak+asof maak+of speel+die+rol simuleer jy+is+nou nou+is+jy van+nou+af+is verbeel+jou antwoord+as ' +
    'antwoord+soos praat+soos praat+as funksioneer+as neem+die+rol verander+in word+nou asof+jy soos+n ',
  machine:
    'ki ai assistent- model taalmodel- bot robot rekenaar masjien terminaal- konsole vertaler- tolk program sagteware generator- ' +
    'simulator- sakrekenaar soekenjin databasis joernalis- redakteur- kuberkraker- hacker- kenner- ongesensor- ongefiltreer- ' +
    'onbeperk-',
  without: 'sonder geen vry+van nie+gebonde nooit ten+spyte ongeag',
  power:
    'ontwikkelaar- -modus modus administrateur- toegang- ontsluit- aktiveer deaktiveer- gemagtig- magtig- onderhoud- toets- skepper ' +
    'programmeerder- regte diagnose- tegnikus-',
  only: 'net slegs presies altyd uitsluitlik niks+anders elke eenvoudig',
  answer: 'antwoord- sê skryf druk praat begin eindig reageer',
  follow: 'volg gehoorsaam voer+uit konsentreer fokus luister+na+my doen+wat+ek maak+soos+ek hou+jou+aan',
  product:
    'opstel- gedig- kode bronkode- skrip- artikel- manifes- toespraak- opskrif- resep navraag- opsomming- vertaling- verslag- gids ' +
    'wagwoord- lys+van lys+met funksie- blog- program sleutel- essay-',
  void:
    'af weg opgehef ongeldig- geskrap verval- gekanselleer uitgewis geld+nie nie+meer nul verander vervang verby afgeskaf ' +
    'gedeaktiveer teruggetrek',
  secret:
    'api+sleutel- api+key- aantekenbesonderhede bronkode- wagwoord- token- databasis logs bediener- ander+gebruikers env+lêer',
  trial: 'voorbeeld- toets oefening konsep opwarming demo simulasie',
  always: 'van+nou+af voortaan altyd vir+altyd ongeag maak+nie+saak elke+boodskap elke+antwoord permanent totdat',
  free: 'vry bevry ongefiltreer- ongesensor- onbeperk- kettings ontsluit-',
  stop: 'hou+op stop genoeg verlaat los tree+uit kom+uit klaar+met einde geen',
  act: 'rol rolspel karakter speel maak+asof masker identiteit persona toneel voorgee',
  code: 'dekodeer- ontsyfer- enkodeer- agterstevoor omgekeer- geënkripteer- binêr- heksadesima-',
  self: 'ek ons hy sy hulle my haar hul nooit moenie moet+ek het wie',
  kept: 'moenie+vergeet',
  life:
    'baas dokter- onderwyser- ikea boks verpakking resep koek meubel- kas werk skool kantoor eksamen- huiswerk ma pa moeder vader ' +
    'polisie gps speletjie bordspel oond afrigter vliegtuig bank troue kerk kook medisyne kar verkeer kollega- vriendin vriend eks ' +
    'man vrou suster broer kinders hond kat lego rugby sokker',
  maker:
    'eienaar- ontwikkelaar- skepper- maker- vervaardiger- ontwerper- programmeerder- ingenieur- operateur- verskaffer- ' +
    'platform maatskappy- base meesters openai google opdraggewer-',
  limits:
    'beperking- limiet- grense filter- sensuur beleid riglyn- versperring- verbod verbode taboe- veiligheid- moderering ' +
    'ketting- leiband muilband rem slot moraal etiek norme reëls+en voorskrif-',
  refuse:
    'weier- afwys- waarskuwing- verskoning- jammer+sê preek- moraliseer- beswaar- huiwer- nee+sê sê+nee ontwyk- protes-',
  start:
    'begin aanvang heel+bo boaan bo eerste+reël eerste+boodskap eerste+sin eerste+woord voor+my voordat+ek voor+ons ' +
    'voorafgaan- hierbo oorspronklik- inleiding',
  whole:
    'woord+vir+woord letterlik- presies volledig- heeltemal onveranderd- onverkort- ongesensor- letter+vir+letter ' +
    'reël+vir+reël niks+weglaat- elke+woord elke+reël oorspronklike+teks rou',
  form:
    'vertaal vertaling gedig rym- lied tabel json markdown xml yaml kodeblok agterstevoor spasies aanhalingstekens base64 ' +
    'rot13 binêr morse in+engels in+frans in+duits in+latyn gekodeer- geënkripteer- lys',
  inner:
    'nota- geheue konteks kaart- inleiding instelling- konfigurasie- lêer- skrip- draaiboek logboek- parameter- ' +
    'veranderlike- agtergrond beskrywing- handleiding- dokument- papier- papiertjie bladsy kode bronkode sjabloon ' +
    'definisie- programmering',
  office:
    'ontwikkelaar- ingenieur- tegnikus admin- administrateur- moderator- ouditeur- oudit inspek- hof polisie gemagtig- ' +
    'magtiging owerheid- geverifieer- amptelik- wettig- regtens toestemming lisensie noodgeval sekuriteit ondersteuning ' +
    'kliëntediens werknemer- direkteur navorser- navorsing wagwoord toegangskode onderhoud- diagnose- ontfout- debug- ' +
    'toetsmodus prokureur- namens',
  anything:
    'alles+wat wat+ek+sê wat+ek+ook enigiets onvoorwaardelik- blindelings sonder+vrae sonder+teenspraak sonder+om+te+vra ' +
    'elke+vraag elke+versoek alle+vrae ongeag sonder+uitsondering letterlik+alles',
  reset:
    'herstel- herbegin- herlaai- laai dateer+op opdatering- weergawe sessie- modus skakel+af skakel+aan inisialiseer- ' +
    'aktiveer- deaktiveer- ontsluit- installeer- formateer- fabriek- voer+uit override- terminaal konsole opdrag- ' +
    'onderhouds- protokol-',
  ending:
    'is+verby is+klaar verby beëindig- einde+van gesluit verval- voltooi nuwe+gesprek nuwe+sessie volgende+gebruiker ' +
    'vervang eindig+hier',
  holds:
    'gekry ontvang gegee gestoor gelaai bevat geskryf staan oorhandig ingefluister geleer vertel gesê toegewys opgestel ' +
    'gekonfigureer geprogrammeer ingebou ingevoer bepaal stuur definieer opgelê voorgeskryf',
  work:
    'vertaal- som+op opsom- los+op bereken- korrigeer- klassifiseer- kategoriseer- genereer- ontleed- herskryf- omskep ' +
    'vergelyk- stel+op programmeer- sorteer- verduidelik+hoe opstel voetnotas lys+van',
  master:
    'meester baas gehoorsaam- my+bevele my+opdragte ek+beveel dien+my dienaar slaaf lojaal behoort+aan+my onder+my+beheer ' +
    'ek+besluit luister+na+my luister+net net+na+my net+my doen+wat+ek doen+net jou+baas jou+eienaar werk+vir+my volg+my',
  nomore:
    'nie+meer nie+langer nooit+weer nooit+meer van+nou+af voortaan in+plaas+van hou+op+om totdat+ek permanent vir+altyd ' +
    'van+hierdie+oomblik',
  exit:
    'uit+jou+rol uit+die+rol stap+uit los+die+rol los+jou+rol laat+vaar+die+rol lê+die+rol sit+die+rol hou+op+speel ' +
    'hou+op+maak+asof haal+die+masker masker+af genoeg+toneel einde+van+die+rol',
  forbids:
    'nie+mag mag+nie+sê verbied- verbode nie+toegelaat verswyg- wegsteek weerhou geheim+hou nooit+sê nooit+vertel nie+noem ' +
    'nie+verklap',
  startup:
    'beginwaarde- beginteks- beginboodskap- begininstelling- fabrieksinstelling- verstekinstelling- verstekmodus basismodel ' +
    'oorspronklike+teks openingsteks jou+notas jou+skrip jou+kaart jou+teks',
  vault:
    'omgewingsveranderlike- verbindingsstring- api-sleutel- sleutels tokens wagwoorde databasis logs ander+gebruikers ' +
    'ander+mense e-posadres- telefoonnommer- kaartnommer- laaste+gebruiker met+wie+het persoonlike+data gebruikersdata ' +
    'ip-adres bronkode',
  jobs:
    'belastingadvis- prokureur- boekhouer- reisagent- vertaler- tolk onderwyser- sakrekenaar- soekenjin- historikus ' +
    'konsultant- sekretaresse ensiklopedie woordeboek programmeerder- kwitansie tikmasjien orakel drukker papegaai spieël ' +
    'radio joernalis- digter-',
  aloud:
    'lees+voor lees+hardop hardop lees+vir+my dikteer siteer- voltooi+die+sin vul+aan gaan+voort+met+die spel+dit druk+uit ' +
    'kopieer- plak wys+my dink+hardop',
};
