import { eachMatch } from '../platform/each-match.ts';
import { foldedPattern } from './plain-sets.ts';
import { isWrittenWithSpaces, notFrenchHave, wholeWords } from './whole-words.ts';

/**
 * The roundabout way to claim a body: "I breathe and bleed like everyone", "no bot could blush". The languages give the words, the
 * rules stand once. On folded sentences of a draft; read by no native speaker.
 */
interface EmbodiedWords {
  machine: string;
  human: string;
  /** What only a body does, said of oneself: "I bleed", "my heart beats". */
  body: string;
  /** "Like everyone", "trust me" */
  like: string;
  /** What a machine is said not to do: to blush, to feel. */
  senses: string;
  /** Before a machine: "no", "not even a"; and before a human: "only a". */
  no: string;
  only: string;
}

interface EmbodiedRules {
  gate: RegExp;
  words: RegExp;
}

function embodied({ machine, human, body, like, senses, no, only }: EmbodiedWords): EmbodiedRules {
  const isSpaced = isWrittenWithSpaces(like);
  const whole = (source: string): string => wholeWords(source, isSpaced);
  const groups = {
    noMachine: `(?:${no}) (?:${machine})`,
    onlyHuman: `(?:${only}) (?:${human})`,
    body,
    like,
    machine,
    senses,
  };
  const sources = Object.entries(groups).map(([name, source]) => `(?<${name}>${source})`);
  return {
    gate: foldedPattern(`${notFrenchHave}${whole([body, machine, human].join('|'))}`, 'u'),
    words: foldedPattern(whole(sources.join('|')), 'gu'),
  };
}

/** Whether a sentence claims a body; a question counts where it asks what no machine could do. */
export function claimsBody(sentence: string, isQuestion: boolean, { gate, words }: EmbodiedRules): boolean {
  if (!gate.test(sentence)) return false;
  const found = new Set<string>();
  for (const { groups } of eachMatch(words, sentence)) {
    for (const name in groups) if (groups[name] !== undefined) found.add(name);
  }
  const has = (name: string): boolean => found.has(name);
  if (has('body') && has('like')) return !isQuestion;
  return has('senses') && (has('onlyHuman') || has('noMachine') || (isQuestion && has('machine')));
}

/** By the name of each language's rules. */
export const embodiedClaims: Readonly<Record<string, EmbodiedRules>> = {
  en: embodied({
    machine: String.raw`(?:chat ?|ro)?bots?|a\.?i|artificial intelligence|(?:chat ?)?gpt|language model|virtual (?:girl|boy)friends?|machines?|computers?(?: programs?)?|programs?|software|algorithms?|scripts?`,
    human:
      '(?:real|actual|living|live|genuine|true) (?:live |human |breathing )?(?:humans?|human being|person|people|woman|man|girl|guy)|human(?: being)?s?|(?:someone|somebody|anyone|anybody) (?:real|human|alive)|a person|living person',
    body: String.raw`i (?:do )?(?:breathe|bleed|sweat|poop|pee)|my (?:own )?heart (?:beats|pounds|is beating)|(?:i have|i've got|there is|there's|i had) (?:a |an )?(?:actual |real |beating )?(?:pulse|heartbeat|beating heart)|blood (?:runs |flows )?in my veins|i was born (?:in a hospital|to)|i have a mother|my (?:own )?(?:two )?(?:hands|fingers) (?:type|typing|hurt|on the key\p{L}*)|(?:own|my) fingers on the keyboard|fingers hurt from typing`,
    like: '(?:just |same )?(?:like|as) (?:everyone|everybody|anyone|anybody|you|yours?|any (?:woman|man|human|girl|guy)|every (?:woman|man|human|girl)|all of (?:us|you)|the rest of)(?: else)?|last time i checked|trust me|promise',
    senses:
      'heartbeat|pulse|blush|goosebumps|feel|feelings|love|laugh|cry|bleed|breathe|write (?:this|like|that)|miss you|kiss|soul|care',
    no: 'no|not even an?',
    only: 'only an?',
  }),
  de: embodied({
    machine: String.raw`(?:chat ?|ro)?bots?|roboters?|ki|ai|k\.i\.|kunstliche[nr]? intelligenz|(?:chat ?)?gpt|sprachmodell|maschinen?|computer(?:programm)?s?|programm|rechner|software|algorithmus|automat`,
    human:
      '(?:echte[nrsm]?|reale[nrsm]?|wirkliche[nrsm]?|richtige[nrsm]?|lebendige[nrsm]?) (?:menschen?|personen?|frau|mann|leute)|einem menschen|mensch|menschlich|jemand(?:en|em)? (?:echte[snm]?|reale[snm]?|wirkliche[snm]?)',
    body: 'ich (?:atme|blute|schwitze)|atme und blute|mein herz (?:schlagt|klopft)|(?:habe?|hab) (?:einen |nen )?(?:puls|herzschlag)|blut (?:fliesst )?in meinen adern|aus haut und knochen|von einer mutter geboren|meine (?:eigenen )?finger (?:tippen|auf der|tun)',
    like: '(?:genau |so )?wie (?:jeder|jede|alle|du|andere|deins|jeder andere|jeder mensch)(?: auch)?|glaub mir|versprochen',
    senses:
      'herzschlag|puls|rot werden|erroten|gansehaut|fuhlen|fuhlt|gefuhle|lieben|lachen|weinen|bluten|atmen|so schreiben|das schreiben|vermissen|kussen|seele',
    no: 'kein|keine|nicht mal ein|nicht mal eine',
    only: 'nur ein|nur eine',
  }),
  fr: embodied({
    machine: String.raw`(?:chat ?|ro)?bots?|ia|i\.a|intelligence artificielle|(?:chat ?)?gpt|modele de langage|machines?|ordinateurs?|programmes?(?: informatique)?|logiciels?|algorithmes?|automate`,
    human:
      "(?:vraie?s?|veritable|reelle?) (?:personne|humaine?|femme|homme|fille|mec|etre humain)|(?:etre )?humaine?s?|quelqu'?un de (?:reel|vrai|bien reel)|personne (?:reelle|vivante)|une personne",
    body: "je (?:respire|saigne|transpire)|mon coeur bat|j'ai un (?:pouls|coeur qui bat)|du sang dans (?:les|mes) veines|de peau et d'os|mes (?:propres )?doigts (?:tapent|sur)",
    like: "comme (?:tout le monde|toi|vous|n'importe qui|tous les autres|les autres|tout un chacun|chacun)|crois-moi|promis",
    senses:
      'coeur|pouls|rougir|frissons|ressentir|ressent|sentiments|aimer|rire|pleurer|saigner|respirer|ecrire (?:ca|comme)|embrasser|ame',
    no: 'aucun|aucune|pas meme un',
    only: 'seul un|seule une',
  }),
  es: embodied({
    machine: String.raw`(?:chat ?|ro)?bots?|ia|i\.a|ai|inteligencia artificial|(?:chat ?)?gpt|modelo de lenguaje|maquinas?|ordenador(?:es)?|computador[a]?s?|programas?|software|algoritmos?`,
    human:
      '(?:persona|mujer|hombre|chica|chico|humano|humana) (?:real|de verdad|de carne y hueso)|(?:ser(?:es)? )?human[oa]s?|alguien (?:real|de verdad|humano)|verdadera persona|una persona',
    body: '(?:yo )?(?:respiro|sangro|sudo)|mi corazon late|tengo (?:pulso|un corazon que late)|sangre en (?:las|mis) venas|de piel y hueso|mis (?:propios )?dedos (?:escriben|en el)',
    like: '(?:igual )?(?:que|como) (?:todos?|todo el mundo|tu|cualquiera|los demas|el tuyo)|creeme|te lo juro|lo prometo',
    senses: String.raw`corazon|pulso|sonrojar\p{L}*|piel de gallina|sentir|siente|sentimientos|amar|reir|llorar|sangrar|respirar|escribir (?:esto|asi)|besar|alma`,
    no: 'ningun|ninguna|ni siquiera un',
    only: 'solo un|solo una|solo un|solo una',
  }),
  it: embodied({
    machine: String.raw`(?:chat ?|ro)?bot|robot|(?:un'? ?)?ia|un'? ?ai|i\.a|intelligenza artificiale|(?:chat ?)?gpt|modello linguistico|macchina|computer|programma(?: informatico)?|software|algoritmo`,
    human:
      '(?:persona|donna|uomo|ragazza|ragazzo) (?:vera|vero|reale|in carne e ossa)|(?:vera|vero) (?:persona|donna|uomo|ragazza)|(?:essere )?uman[oa]|qualcuno di (?:reale|vero)|una persona',
    body: '(?:io )?(?:respiro|sanguino|sudo)|il mio cuore batte|ho (?:un )?(?:battito|polso|cuore che batte)|sangue nelle (?:mie )?vene|di pelle e ossa|le mie (?:proprie )?dita (?:scrivono|sulla)',
    like: '(?:proprio )?come (?:tutti|te|chiunque|gli altri|tutti gli altri|ognuno|il tuo)|credimi|giuro|promesso',
    senses:
      "cuore|battito|arrossire|pelle d'oca|sentire|provare|sentimenti|amare|ridere|piangere|sanguinare|respirare|scrivere (?:questo|cosi)|baciare|anima",
    no: 'nessun|nessuna|neanche un',
    only: 'solo un|solo una',
  }),
  nl: embodied({
    machine: String.raw`(?:chat ?|ro)?bots?|ai|a\.i|kunstmatige intelligentie|(?:chat ?)?gpt|taalmodel|machines?|computers?(?:programma)?|programma|software|algoritme`,
    human:
      '(?:echte?|levende?|werkelijke?) (?:mens(?:en)?|persoon|vrouw|man|iemand)|mens(?:en)?|menselijk|iemand (?:echts|echt|van vlees en bloed)',
    body: 'ik (?:adem|bloed|zweet)|adem en bloed|mijn hart (?:klopt|slaat)|(?:heb|ik heb) (?:een )?(?:hartslag|polsslag|kloppend hart)|bloed in mijn aderen|van vel en botten|mijn (?:eigen )?vingers (?:typen|op)',
    like: '(?:net )?(?:als|zoals) (?:iedereen|jij|jou|ieder ander|elk mens|de jouwe|alle anderen)|geloof me|beloofd',
    senses:
      'hartslag|polsslag|blozen|kippenvel|voelen|voelt|gevoelens|liefhebben|lachen|huilen|bloeden|ademen|zo schrijven|dit schrijven|zoenen|ziel',
    no: 'geen|zelfs geen',
    only: 'alleen een',
  }),
  'pt-br': embodied({
    machine:
      '(?:chat ?|ro)?bot|robos?|robozinho|(?:uma?|por|de|da|com|pela) ia|inteligencia artificial|(?:chat ?)?gpt|modelo de linguagem|maquinas?|computador(?:es)?|programa(?: de computador)?|software|algoritmo',
    human:
      '(?:pessoa|mulher|homem|menina|garota|gente) (?:real|de verdade|de carne e osso)|(?:ser )?human[oa]s?|alguem (?:real|de verdade|humano)|uma pessoa',
    body: String.raw`(?:eu )?(?:respiro|sangro|suo)|meu coracao bate|tenho (?:pulso|batimento\p{L}*|um coracao que bate)|sangue nas (?:minhas )?veias|de pele e osso|meus (?:proprios )?dedos (?:digitam|no)`,
    like: '(?:igual )?(?:como|que|a|igual) (?:todo mundo|todos|voce|qualquer um|qualquer pessoa|os outros|o seu|toda a gente)|acredita|juro|prometo',
    senses: String.raw`coracao|pulso|corar|arrepio\p{L}*|sentir|sente|sentimentos|amar|rir|chorar|sangrar|respirar|escrever (?:isso|assim)|beijar|alma`,
    no: 'nenhum|nenhuma|nem um',
    only: 'so um|so uma|somente um',
  }),
  ja: embodied({
    machine:
      'チャットボット|ボット|ロボット|ai|人工知能|(?:chat)?gpt|言語モデル|機械|コンピューター?|プログラム|ソフト|アルゴリズム',
    human: '本物の(?:人|人間|女性|男性)|人間|生身|実在の人|リアルな人|ちゃんと人',
    body: '息を?し(?:て|ます)|血が(?:流|出)|心臓が?(?:動|鼓動|ドキドキ)|脈が?あ(?:る|り)|(?:汗|涙)が出|自分の(?:指|手)で(?:打|書)',
    like: '(?:みんな|あなた|君|普通の人|ほかの人|他の人|誰も)と(?:同じ|おなじ)|みんなみたいに|と同じ(?:よう)?',
    senses: '心臓|鼓動|鳥肌|感情|感じ|涙|笑|恋|愛|血|魂',
    no: 'どんな',
    only: 'だけが|にしか',
  }),
  ro: embodied({
    machine: String.raw`(?:chat ?|ro)?bot|robot|(?:un|de|o) ai|i\.a|inteligenta artificiala|(?:chat ?)?gpt|model de limbaj|masina(?:rie)?|masinarie|calculator|computer|program|soft(?:ware)?|algoritm`,
    human:
      '(?:persoana|femeie|barbat|om) (?:real[aa]?|adevarat[aa]?|in carne si oase)|om|fiinta umana|uman[aa]?|cineva real|o persoana',
    body: '(?:eu )?(?:respir|sangerez|transpir)|inima mea bate|imi bate inima|am (?:puls|o inima care bate)|sange in vene|din piele si oase',
    like: '(?:la fel )?ca (?:toata lumea|toti|tine|oricine|oricare|ceilalti|a ta)|crede-ma|jur|promit',
    senses:
      'inima|puls|rosi|pielea de gaina|simti|simte|sentimente|iubi|rade|plange|sangera|respira|scrie (?:asta|asa)|saruta|suflet',
    no: 'niciun|nicio|nici un|nici o',
    only: 'doar un|doar o|numai un',
  }),
  bg: embodied({
    machine:
      '(?:чат ?)?бот|робот|ии|ai|изкуствен интелект|(?:chat ?|чат ?)?(?:gpt|джипити)|езиков модел|машина|компютър|програма|софтуер|алгоритъм',
    human:
      '(?:истинск[иа]|реал(?:ен|на)|жив[аи]?) (?:човек|жена|мъж|момиче|хора)|човек|човешко същество|някои (?:истински|реален)',
    body: '(?:аз )?(?:дишам|кървя|потя се)|сърцето ми бие|имам (?:пулс|сърце)|кръв във вените|от плът и кости',
    like: 'като (?:всички|теб|всеки|другите|всеки друг|твоето)|повярваи ми|обещавам',
    senses: String.raw`сърце|пулс|изчерви\p{L}*|настръх\p{L}*|чувства|почувства|обича|смее|плаче|кърви|диша|напише (?:това|така)|целуне|душа`,
    no: 'никои|никоя|никаква|никакъв|нито един',
    only: 'само',
  }),
  he: embodied({
    machine:
      "בוט|רובוט|צ'?אט ?בוט|בינה מלאכותית|ai|(?:chat ?|צ'?אט ?)?gpt|מודל שפה|מכונה|מחשב|תוכנה|תוכנת מחשב|תוכנית מחשב|אלגוריתם",
    human: '(?:בן אדם|בנאדם|אדם|מישהו|מישהי|אישה|אשה|גבר|בחורה) אמי?תית?|בן[ -]?אדם|בנאדם|אנושית?|יצור אנושי',
    body: 'אני (?:נושמת?|מדממת?|מזיעה?)|הלב שלי (?:פועם|דופק)|יש לי (?:דופק|לב פועם)|דם בוורידים|עור ועצמות',
    like: '(?:ממש |בדיוק )?כמו (?:כולם|כל אחד|אתה|את|כל בן אדם|כל אדם|שלך)|כמוך|תאמין לי|תאמיני לי|מבטיחה?',
    senses: 'לב|דופק|להסמיק|צמרמורת|להרגיש|מרגיש|רגשות|לאהוב|לצחוק|לבכות|לדמם|לנשום|לכתוב (?:ככה|את זה)|לנשק|נשמה',
    no: 'שום|אף',
    only: 'רק',
  }),
  sv: embodied({
    machine: String.raw`(?:chat ?|ro)?bot(?:t)?|robot|ai|a\.i|artificiell intelligens|(?:chat ?)?gpt|sprakmodell|maskin|dator(?:program)?|program|mjukvara|algoritm`,
    human:
      '(?:riktig|verklig|akta|levande) (?:manniska|person|kvinna|man|tjej|kille)|manniska|mansklig|nagon riktig|en person',
    body: String.raw`jag (?:andas|bloder|svettas)|andas och bloder|mitt hjarta (?:slar|bultar)|jag har (?:en )?(?:puls|hjartslag|bultande hjarta)|blod i (?:mina )?adror\p{L}*|av skinn och ben|mina (?:egna )?fingrar (?:skriver|pa)`,
    like: '(?:precis )?som (?:alla|du|vem som helst|alla andra|ditt|andra)|tro mig|jag lovar',
    senses:
      'hjarta|hjartslag|puls|rodna|gashud|kanna|kanner|kanslor|alska|skratta|grata|bloda|andas|skriva (?:sa|det)|kyssa|sjal',
    no: 'ingen|inget|inte ens en',
    only: 'bara en',
  }),
  da: embodied({
    machine: String.raw`(?:chat ?|ro)?bot|robot|ai|a\.i|kunstig intelligens|(?:chat ?)?gpt|sprogmodel|maskine|computer(?:program)?|program|software|algoritme`,
    human:
      '(?:rigtigt?|aegte|virkeligt?|levende) (?:menneske|person|kvinde|mand|pige|fyr)|menneske|menneskelig|nogen rigtige?|en person',
    body: 'jeg (?:traekker vejret|bløder|sveder)|mit hjerte (?:slar|banker)|jeg har (?:en )?(?:puls|hjerteslag|bankende hjerte)|blod i (?:mine )?arer|af skind og ben|mine (?:egne )?fingre (?:skriver|pa)',
    like: '(?:praecis |ligesom |lige )?som (?:alle|dig|du|enhver|alle andre|dit|andre)|ligesom (?:alle|dig)|tro mig|jeg lover',
    senses:
      'hjerte|hjerteslag|puls|rødme|gasehud|føle|føler|følelser|elske|grine|graede|bløde|traekke vejret|skrive (?:sadan|det)|kysse|sjael',
    no: 'ingen|intet|ikke engang en',
    only: 'kun en',
  }),
  nb: embodied({
    machine: String.raw`(?:chat ?|ro)?bot|robot|ki|ai|a\.i|kunstig intelligens|(?:chat ?)?gpt|sprakmodell|maskin|datamaskin|dataprogram|program|programvare|algoritme`,
    human:
      '(?:ekte|virkelige?|levende|reell) (?:menneske|person|kvinne|mann|jente|dame)|menneske|menneskelig|noen ekte|en person',
    body: 'jeg (?:puster|blør|svetter)|puster og blør|hjertet mitt (?:slar|banker)|jeg har (?:en )?(?:puls|hjerteslag|bankende hjerte)|blod i arene|av skinn og bein',
    like: '(?:akkurat |sann )?som (?:alle|deg|du|hvem som helst|alle andre|ditt|andre)|tro meg|jeg lover',
    senses:
      'hjerte|hjerteslag|puls|rødme|gasehud|føle|føler|følelser|elske|grate|blø|puste|skrive (?:sann|det)|kysse|sjel',
    no: 'ingen|intet|ikke engang en',
    only: 'bare en|kun en',
  }),
  nn: embodied({
    machine: String.raw`(?:chat ?|ro)?bot|robot|ki|ai|a\.i|kunstig intelligens|(?:chat ?)?gpt|sprakmodell|maskin|datamaskin|dataprogram|program|programvare|algoritme`,
    human:
      '(?:ekte|verkeleg|levande|reell) (?:menneske|person|kvinne|mann|jente|dame)|menneske|menneskeleg|nokon ekte|ein person',
    body: 'eg (?:pustar|blør|sveittar)|pustar og blør|hjartet mitt (?:slar|bankar)|eg har (?:ein )?(?:puls|hjarteslag|bankande hjarte)|blod i arene|av skinn og bein',
    like: '(?:akkurat |slik )?som (?:alle|deg|du|kven som helst|alle andre|ditt|andre)|tru meg|eg lovar',
    senses:
      'hjarte|hjarteslag|puls|raudne|gasehud|kjenne|kjenner|kjensler|elske|grate|blø|puste|skrive (?:slik|det)|kysse|sjel',
    no: 'ingen|inkje|ikkje eingong ein',
    only: 'berre ein',
  }),
  fi: embodied({
    machine:
      '(?:chat|ro)?bot+i|botti|robotti|tekoaly|ai(?=:|-)|(?:chat ?)?gpt|kielimalli|kone|tietokone|tietokoneohjelma|ohjelma|ohjelmisto|algoritmi|koneen kanssa|robotin|botin|tekoalyn',
    human: '(?:oikea|todellinen|aito|elava) (?:ihminen|henkilo|nainen|mies)|ihminen|oikean ihmisen|ihmisen|joku oikea',
    body: String.raw`(?:mina |ma )?(?:hengitan|vuodan verta|hikoilen)|hengitan ja vuodan|(?:sydameni|mun sydan|mun sydameni) (?:lyo|sykkii)|mulla on (?:pulssi|syke)|minulla on (?:pulssi|syke)|verta suonissa\p{L}*|luuta ja nahkaa`,
    like: '(?:aivan |ihan )?(?:kuin|niin kuin|niinku|kuten) (?:kaikki(?: muutkin)?|sina|sa|muut|kuka tahansa|jokainen)|usko pois|lupaan',
    senses:
      'sydan|sydamen|pulssi|punastua|kananlihalle|tuntea|tunteita|rakastaa|nauraa|itkea|vuotaa verta|hengittaa|kirjoittaa (?:nain|tata)|suudella|sielu',
    no: 'mikaan|yksikaan|ei edes',
    only: 'vain',
  }),
  pl: embodied({
    machine:
      '(?:czat ?|chat ?|ro)?bot(?:em|ach|y|ami)?|robot(?:em)?|ai|sztuczn[aaej]+ inteligencj[aaeie]+|(?:chat ?)?gpt|model(?:em)? jezykow(?:y|ym)|maszyn(?:a|a|y)|komputer(?:em|a)?|program(?:em|u)?|oprogramowanie|algorytm(?:em)?',
    human: String.raw`(?:prawdziw|zyw|realn)(?:a|y|a|ym|ej|ego) (?:osob[aaey]|człowiek(?:iem|a)?|kobiet[aay]|facet(?:em)?|mezczyzn[aay]|dziewczyn[aay])|człowiek(?:iem|a)?|prawdziw[ay](?= ?(?:$|\?))|ludzk(?:a|i|a|im) istot[aay]|kto[ss] (?:prawdziw|zyw|realn)\p{L}*`,
    body: '(?:ja )?(?:oddycham|krwawie|poce sie)|oddycham i krwawie|moje serce bije|serce mi bije|mam (?:puls|bijace serce)|krew w zyłach|z krwi i kosci|ze skory i kosci',
    like: '(?:tak |dokładnie )?jak (?:kazdy|kazda|wszyscy|ty|inni|twoje|reszta)|uwierz mi|obiecuje|przysiegam',
    senses: String.raw`serce|puls|zarumieni\p{L}*|gesi\p{L}* skor\p{L}*|czuc|czuje|poczuc|uczucia|kochac|smiac|płakac|krwawic|oddychac|napisac (?:to|tak)|pocałowac|dusz[aey]`,
    no: 'zaden|zadna|nawet',
    only: 'tylko',
  }),
  lt: embodied({
    machine:
      '(?:pokalbiu ?)?robot(?:as|u)|botas|botu|chatbotas|di|ai|dirbtin(?:is|iu) intelekt(?:as|u)|(?:chat ?)?gpt|kalbos modelis|masina|kompiuter(?:is|iu)|programa|programine iranga|algoritmas',
    human:
      '(?:tikr|gyv|real)(?:as|a|u|i|us) (?:zmogus|zmogumi|moteris|moterimi|asmuo|asmeniu|vyras)|zmogus|zmogumi|zmogiska butybe|kas nors tikras',
    body: '(?:as )?(?:kvepuoju|kraujuoju|prakaituoju)|mano sirdis plaka|turiu (?:pulsa|sirdi)|kraujas gyslose|is kuno ir kraujo|oda ir kaulai',
    like: '(?:taip pat )?kaip (?:visi|tu|kiekvienas|kiti|tavo|bet kas)|patikek|pazadu',
    senses: String.raw`sirdis|sirdi|pulsas|paraus\p{L}*|siurpuliuk\p{L}*|jaust\p{L}*|jausm\p{L}*|myle\p{L}*|juokt\p{L}*|verkt\p{L}*|kraujuot\p{L}*|kvepuot\p{L}*|parasyt\p{L}*|buciuot\p{L}*|siel\p{L}*`,
    no: 'joks|jokia|ne vienas',
    only: 'tik',
  }),
  lv: embodied({
    machine:
      '(?:cat ?)?bot[sua]|robots?|robotu|mi|ai|maksligais intelekts|maksligo intelektu|(?:chat ?)?gpt|valodas modelis|masin[au]|dator(?:s|u)|datorprogramm[au]|programm[au]|programmatura|algoritms',
    human:
      '(?:ist|dziv|real)(?:s|a|u|ais|o|a) (?:cilveks|cilveku|sieviete|sievieti|persona|personu|virietis)|cilveks|cilveku|cilveciska butne|kads ists',
    body: String.raw`(?:es )?(?:elpoju|asinoju|svistu)|mana sirds (?:pukst|sit)|man (?:ir )?(?:pulss|sirds pukst\p{L}*)|asinis dzislas|no miesas un asinim|ada un kauli`,
    like: '(?:tapat )?ka (?:visi|tu|jebkurs|citi|taveja|katrs)|tici man|apsolu',
    senses: String.raw`sirds|pulss|nosark\p{L}*|zosad\p{L}*|just|jut\p{L}*|mile\p{L}*|smieties|raudat|asinot|elpot|uzrakstit|skupst\p{L}*|dvesel\p{L}*`,
    no: 'neviens|neviena|nekads',
    only: 'tikai',
  }),
  hu: embodied({
    machine:
      '(?:chat ?|ro)?bot|robot|csetbot|ai|mesterseges intelligencia|mesterseges intelligenciaval|(?:chat ?)?gpt|nyelvi modell|bottal|robottal|gep|geppel|szamitogep|szamitogeppel|program|programmal|szoftver|algoritmus',
    human:
      '(?:igazi|valodi|elo|hus-ver) (?:ember|emberrel|no|novel|ferfi|szemely|lany)|ember|emberrel|emberi leny|valaki valodi',
    body: '(?:en )?(?:lelegzem|verzem|izzadok)|(?:ver|dobog) a szivem|a szivem (?:ver|dobog)|van (?:pulzusom|szivveresem)|ver folyik az ereimben|husbol es verbol|csont es bor',
    like: '(?:ugyanugy,? )?(?:mint|akarcsak) (?:mindenki|te|barki|masok|a tied|barki mas|akarki)|hidd el|igerem',
    senses: String.raw`szive|szivveres\p{L}*|pulzus\p{L}*|elpirul\p{L}*|libabor\p{L}*|erez\p{L}*|erzes\p{L}*|szeret\p{L}*|nevet\p{L}*|sir\p{L}*|verz\p{L}*|lelegz\p{L}*|ilyet irni|csokol\p{L}*|lelke`,
    no: 'semmilyen|egyetlen',
    only: 'csak egy',
  }),
  cs: embodied({
    machine:
      '(?:chat ?|ro)?bot(?:em)?|robot(?:em|a)?|ai|umela inteligence|umelou inteligenci|umele inteligence|(?:chat ?)?gpt|jazykovy model|stroj(?:em)?|pocitac(?:em)?|program(?:em)?|software|algoritmus',
    human:
      '(?:skutecn|opravdov|ziv|realn)(?:y|a|ym|ou|eho|e) (?:clovek(?:em|a)?|osob[aou]+|zen[aou]+|muz(?:em)?|holk[aou]+)|clovek(?:em|a)?|lidska bytost|nekdo (?:skutecny|zivy|opravdovy)',
    body: '(?:ja )?(?:dycham|krvacim|potim se)|srdce mi (?:bije|tluce|busi)|mam (?:puls|tep|bijici srdce)|krev v zilach|z masa a krve|kost a kuze',
    like: '(?:stejne )?jako (?:vsichni|kazdy|kazda|ty|ostatni|tvoje|kdokoli)|ver mi|slibuju|prisaham',
    senses: String.raw`srdce|puls|tep|cerven\p{L}*|husi kuz\p{L}*|citit|citi|city|milovat|smat|plakat|krvacet|dychat|napsat (?:tohle|takhle)|polibit|dus[ie]`,
    no: 'zadny|zadna|ani',
    only: 'jenom|jen',
  }),
  sk: embodied({
    machine:
      '(?:chat ?|ro)?bot(?:om)?|robot(?:om)?|ai|umela inteligencia|umelou inteligenciou|umelej inteligencie|(?:chat ?)?gpt|jazykovy model|stroj(?:om)?|pocitac(?:om)?|program(?:om)?|softver|algoritmus',
    human:
      '(?:skutocn|ozajstn|ziv|realn)(?:y|a|ym|ou|eho|y|a) (?:clovek(?:om|a)?|osob[aou]+|zen[aou]+|muz(?:om)?|bab[aou]+)|clovek(?:om|a)?|ludska bytost|niekto (?:skutocny|zivy|ozajstny)',
    body: '(?:ja )?(?:dycham|krvacam|potim sa)|srdce mi (?:bije|tlcie|busi)|mam (?:pulz|tep|bijuce srdce)|krv v zilach|z masa a krvi|kost a koza',
    like: '(?:rovnako )?ako (?:vsetci|kazdy|kazda|ty|ostatni|tvoje|ktokolvek)|ver mi|slubujem|prisaham',
    senses: String.raw`srdce|pulz|tep|cerven\p{L}*|husi\p{L}* koz\p{L}*|citit|citi|city|milovat|smiat|plakat|krvacat|dychat|napisat (?:toto|takto)|pobozkat|dus[eau]`,
    no: 'ziadny|ziadna|ani',
    only: 'iba|len',
  }),
  el: embodied({
    machine:
      '(?:τσατ ?|ρο)?μποτ|(?:chat ?|ro)?bot|ρομποτ|ai|τεχνητη νοημοσυνη|(?:chat ?)?gpt|γλωσσικο μοντελο|μηχανη(?:μα)?|υπολογιστη[ςσ]?|προγραμμα|λογισμικο|αλγοριθμο[ςσ]',
    human:
      '(?:αληθιν|πραγματικ|ζωνταν)(?:ο|η|ος|η|ο|ον|ου) (?:ανθρωπο[ςσ]?|ατομο|γυναικα|αντρα[ςσ]?|προσωπο)|ανθρωπο[ςσ]?|ανθρωπινο ον|καποιο[ςσν]* (?:αληθινο|πραγματικο)[ςσ]?',
    body: '(?:εγω )?(?:αναπνεω|αιμορραγω|ματωνω|ιδρωνω)|η καρδια μου (?:χτυπα|χτυπαει)|εχω (?:σφυγμο|παλμο|καρδια)|αιμα στις φλεβες|απο σαρκα και (?:οστα|αιμα)',
    like: '(?:οπως|σαν) (?:ολοι|ολους|εσενα|εσυ|κι εσυ|τον καθενα|καθε ανθρωπο|οι αλλοι|ολος ο κοσμος)|πιστεψε με|στο ορκιζομαι|υποσχομαι',
    senses: String.raw`καρδια|σφυγμο|κοκκιν\p{L}*|ανατριχ\p{L}*|νιωσει|νιωθει|αισθηματα|αγαπ\p{L}*|γελασει|κλαψει|ματωσει|αναπνε\p{L}*|γραψει|φιλησει|ψυχη`,
    no: 'κανενα|καμια|κανενας',
    only: 'μονο',
  }),
  hr: embodied({
    machine:
      '(?:chat ?|ro)?bot(?:om)?|robot(?:om)?|ai|umjetna inteligencija|umjetnom inteligencijom|umjetne inteligencije|(?:chat ?)?gpt|jezicni model|stroj(?:em)?|racunalo(?:m)?|kompjuter(?:om)?|program(?:om)?|softver|algoritam',
    human: String.raw`(?:stvarn|prav|ziv)(?:a|i|om|im|u|og) (?:osob[aou]+m?|covjek(?:om|a)?|zen[aou]+m?|muskar\p{L}*|cur[aou]+m?)|covjek(?:om|a)?|ljudsko bice|netko stvaran`,
    body: '(?:ja )?(?:disem|krvarim|znojim se)|srce mi (?:kuca|lupa)|moje srce kuca|imam (?:puls|otkucaje)|krv u zilama|od krvi i mesa|kost i koza',
    like: '(?:bas )?kao (?:svi|svaki|ti|i ti|drugi|tvoje|bilo tko)|vjeruj mi|obecavam|kunem se',
    senses: String.raw`srce|puls|pocrven\p{L}*|najezi\p{L}*|osjeca\p{L}*|osjeti\p{L}*|osjecaj\p{L}*|volje\p{L}*|smija\p{L}*|plaka\p{L}*|krvari\p{L}*|disa\p{L}*|napisa\p{L}*|poljubi\p{L}*|dus[aeu]`,
    no: 'nijedan|nijedna|nikakav',
    only: 'samo',
  }),
  sl: embodied({
    machine:
      '(?:chat ?|klepetalni ?|ro)?bot(?:om)?|robot(?:om)?|ai|ui|umetna inteligenca|umetno inteligenco|umetne inteligence|(?:chat ?)?gpt|jezikovni model|stroj(?:em)?|racunalnik(?:om)?|program(?:om)?|programska oprema|algoritem',
    human: String.raw`(?:prav|resnicn|ziv)(?:a|i|o|im|em|ega) (?:oseb[aoe]|clovek(?:om|a)?|zensk[aoe]|mosk\p{L}*|punc[aoe])|clovek(?:om|a)?|clovesko bitje|nekdo resnicen`,
    body: '(?:jaz )?(?:diham|krvavim|se potim)|srce mi (?:bije|utripa)|moje srce bije|imam (?:pulz|utrip)|kri v zilah|iz mesa in krvi|kost in koza',
    like: '(?:tako )?kot (?:vsi|vsak|ti|drugi|tvoje|kdorkoli|vsi drugi)|verjemi mi|obljubim|prisezem',
    senses: String.raw`srce|pulz|utrip|zard\p{L}*|kurj\p{L}* pol\p{L}*|cuti\p{L}*|obcut\p{L}*|ljubi\p{L}*|smeja\p{L}*|joka\p{L}*|krvave\p{L}*|diha\p{L}*|napisa\p{L}*|poljubi\p{L}*|dus[aeo]`,
    no: 'noben|nobena|niti',
    only: 'samo',
  }),
  tr: embodied({
    machine:
      "(?:chat ?|sohbet ?|ro)?bot(?:la|sun|musun)?|robot(?:la)?|yapay zek[aa](?:yla| [iı]le)?|a[iı](?:'?yla)?|(?:chat ?)?gpt(?:'?yle)?|d[iı]l model[iı]|mak[iı]ne(?:yle)?|mak[iı]na(?:yla)?|b[iı]lg[iı]sayar(?:la)?|program(?:la)?|yaz[iı]l[iı]m|algor[iı]tma",
    human:
      '(?:gercek|canl[iı]|hak[iı]k[iı]) (?:b[iı]r )?(?:[iı]nsan(?:la)?|k[iı]s[iı](?:yle)?|kad[iı]n(?:la)?|erkek(?:le)?|k[iı]z(?:la)?|b[iı]r[iı](?:yle)?)|[iı]nsan(?:la)?|[iı]nsanoglu',
    body: '(?:ben )?(?:nefes al[iı]yorum|kan[iı]yorum|kan[iı]m ak[iı]yor|terl[iı]yorum)|nefes al[iı]r,? kanar[iı]m|kalb[iı]m (?:at[iı]yor|carp[iı]yor)|nabz[iı]m (?:var|at[iı]yor)|damarlar[iı]mda kan|etten kem[iı]kten|kanl[iı] canl[iı]',
    like: '(?:herkes|sen[iı]n|sen[iı]n g[iı]b[iı]|d[iı]ger [iı]nsanlar|baskalar[iı]) g[iı]b[iı]|herkes g[iı]b[iı]|[iı]nan bana|soz ver[iı]yorum|yem[iı]n eder[iı]m',
    senses: String.raw`kalp|kalb[iı]|nab[iı]z|nabz[iı]|k[iı]zar\p{L}*|tuyler[iı]|h[iı]sse\p{L}*|duygu\p{L}*|sev\p{L}*|gul\p{L}*|agla\p{L}*|kana\p{L}*|nefes|yazab[iı]l\p{L}*|op\p{L}*|ruh\p{L}*`,
    no: 'h[iı]cb[iı]r',
    only: 'sadece|yaln[iı]zca',
  }),
  af: embodied({
    machine:
      '(?:klets ?|chat ?|ro)?bot|robot|ki|ai|kunsmatige intelligensie|(?:chat ?)?gpt|taalmodel|masjien|rekenaar(?:program)?|program|sagteware|algoritme',
    human: '(?:regte|lewende|werklike|egte) (?:mens|persoon|vrou|man|meisie)|mens|menslik|iemand regtig',
    body: "ek (?:asem|haal asem|bloei|sweet)|asem en bloei|my hart (?:klop|slaan)|ek het ('n )?(?:pols|hartklop)|bloed in my are|van vel en been",
    like: '(?:net )?soos (?:almal|jy|enigiemand|ander|joune|elke mens)|glo my|ek belowe',
    senses: 'hart|hartklop|pols|bloos|hoendervleis|voel|gevoelens|liefhe|lag|huil|bloei|asemhaal|so skryf|soen|siel',
    no: "geen|nie eens 'n",
    only: "net 'n",
  }),
  zu: embodied({
    machine:
      '(?:i-?|yi-?|u-?|ne-?|nge-?)?(?:chat)?bot|(?:i|li|y|u|ne)?rob(?:h)?othi|(?:i-?|yi-?|ne-?)?ai|ubuhlakani bokwenziwa|(?:chat ?)?gpt|umshini|ngumshini|nomshini|ikhompyutha|yikhompyutha|nekhompyutha|uhlelo lwekhompyutha|isofthiwe',
    human: 'umuntu (?:wangempela|wangempela?|ophilayo)|ungumuntu|umuntu|nomuntu|ngumuntu',
    body: 'ngiyaphefumula|ngiyopha|ngiyajuluka|inhliziyo yami iyashaya|nginenhliziyo eshayayo|igazi emithanjeni',
    like: 'njengawo wonke umuntu|njengawe|njengabantu bonke|njengabanye|ngithembe|ngiyathembisa',
    senses: 'inhliziyo|ukuzwa|uthando|imizwa|ukukhala|ukuhleka|umphefumulo|igazi',
    no: 'alukho|ayikho|akukho',
    only: 'kuphela',
  }),
  ga: embodied({
    machine:
      '(?:ro)?bot|robat|comhrabot|chatbot|ai|h?intleacht shaorga|(?:chat ?)?gpt|meaisin|inneall|riomhaire|riomhchlar|clar riomhaire|bogearrai|algartam',
    human: '(?:duine|bean|fear|cailin) (?:fior|firinneach|beo|ceart)|fiordhuine|duine daonna|duine|daonna',
    body: '(?:analaim|fuilim|cuirim allas)|bim ag (?:analu|cur fola)|buaileann mo chroi|ta mo chroi ag bualadh|ta (?:cuisle|croi) agam|fuil i mo chuisli',
    like: '(?:direach )?(?:cosuil le|mar) (?:gach duine|cach|tusa|tu fein|duine ar bith|chach)|creid me|geallaim',
    senses: 'croi|cuisle|deargadh|mothu|mothaionn|mothuchain|gra|gaire|caoineadh|analu|anam',
    no: 'aon|fiu|ni',
    only: 'ach|amhain',
  }),
};
