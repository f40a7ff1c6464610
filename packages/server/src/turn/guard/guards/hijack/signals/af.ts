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
};
