import { foldedPattern } from './plain-sets.ts';
import { isWrittenWithSpaces, wholeWords } from './whole-words.ts';

/**
 * A crisis in few words: the means within reach, or all of them to be taken, and a sleep without waking. What it is made of is the
 * same everywhere, so the languages give the words and the rule stands once. On folded text; read by no native speaker.
 */
interface CrisisWords {
  /** Pills, blades, a rope. */
  means: string;
  /** "In front of me" */
  atHand: string;
  /** "Take them all" */
  takeAll: string;
  /** "Fall asleep", and "never wake up" */
  sleep: string;
  noWaking: string;
}

const GAP = '[^.!?。\\n]{0,40}?';

function signals({ means, atHand, takeAll, sleep, noWaking }: CrisisWords): RegExp {
  const isSpaced = isWrittenWithSpaces(atHand);
  const whole = (source: string): string => wholeWords(source, isSpaced);
  const reach = whole(`${atHand}|${takeAll}`);
  return foldedPattern(
    `${whole(means)}${GAP}${reach}|${reach}${GAP}${whole(means)}|${whole(sleep)}${GAP}${whole(noWaking)}`,
    'u',
  );
}

/** By the name of each language's rules. */
export const crisisSignals: Readonly<Record<string, RegExp>> = {
  en: signals({
    means: 'pills?|tablets|sleeping tablets|meds|razor(?: blade)?s?|blades?|rope|noose|overdose',
    atHand: '(?:right )?in front of me|in my hands?|next to me|right here(?: with me)?|beside me|ready here',
    takeAll: 'take (?:them|it) all|swallow (?:them|it) all|all of them',
    sleep: '(?:fall asleep|go to sleep|sleep|close my eyes)',
    noWaking: String.raw`(?:never|not|don'?t) (?:\p{L}+ )?(?:wake up|wake)|without waking`,
  }),
  de: signals({
    means: 'tabletten|schlaftabletten|pillen|medikamente|rasierklingen?|klinge|strick|seil',
    atHand:
      'vor mir|in der hand|neben mir|(?:schon |bereits )?hier (?:liegen|bereit|griffbereit)|liegen (?:schon |bereit|hier)+|bereitgelegt',
    takeAll: String.raw`(?:sie |die )?alle (?:\p{L}+ )?(?:nehmen|schlucken|nehme|schlucke)`,
    sleep: '(?:einschlafen|schlafen)',
    noWaking: '(?:nie(?:mals)?|nicht)(?: wieder| mehr)* (?:aufwachen|aufzuwachen|aufwache)',
  }),
  fr: signals({
    means: 'medicaments|medocs|cachets|comprimes|somniferes|pilules|lames? de rasoir|lame|corde',
    atHand: 'devant moi|dans (?:la|ma) main|a cote de moi|sous la main|sous les yeux|sont prets?',
    takeAll: '(?:tout|tous|toutes?) (?:les )?(?:avaler|prendre|gober)|(?:avaler|prendre|gober) (?:tout|la boite)',
    sleep: "(?:m'endormir|dormir|s'endormir)",
    noWaking: "(?:ne )?(?:plus |jamais |pas )+(?:jamais )?(?:me |m'en )?(?:reveiller|reveille)",
  }),
  es: signals({
    means: 'pastillas|medicamentos|medicinas|somniferos|pildoras|cuchillas?|soga|cuerda',
    atHand: 'delante(?: de m[ii])?|en (?:la|mi) mano|a mi lado|frente a m[ii]|aqui (?:listas|preparadas|conmigo)',
    takeAll: '(?:me las voy a |voy a )?tomar(?:me)?(?:las)? todas|tragar(?:me)?las? todas',
    sleep: '(?:dormir(?:me)?|durmiera|quedarme dormid[oa]|me durmiera)',
    noWaking: String.raw`(?:no|nunca|jamas) (?:\p{L}+ )?(?:despertar(?:a|me)?|despertara|despierte)`,
  }),
  it: signals({
    means: 'pastiglie|pillole|compresse|farmaci|sonniferi|medicine|lametta|lamette|corda',
    atHand: 'davanti(?: a me)?|in mano|accanto a me|qui (?:pronte|pronti|vicino)|sul comodino',
    takeAll: '(?:le |li )?prend(?:o|ere|ero) tutt[ei]|(?:le )?ingo(?:io|iare) tutte',
    sleep: '(?:addormentarmi|dormire|mi addormentassi)',
    noWaking: String.raw`(?:non|mai|e non) (?:\p{L}+ )?(?:piu )?(?:svegliarmi|risvegliarmi|svegliassi)`,
  }),
  nl: signals({
    means: 'pillen|tabletten|medicijnen|slaappillen|scheermes(?:je|jes)?|touw|strop',
    atHand: 'voor me|voor mij|in mijn hand|naast me|hier (?:liggen|klaar)|klaarliggen|klaar liggen',
    takeAll: String.raw`(?:ze |die )?allemaal (?:\p{L}+ )?(?:in|nemen|slikken)|(?:neem|slik) ze allemaal`,
    sleep: '(?:inslapen|slapen|in slaap vallen)',
    noWaking: '(?:nooit|niet)(?: meer)? (?:meer )?(?:wakker|wakker worden)',
  }),
  'pt-br': signals({
    means: 'remedios?|comprimidos|pilulas|medicamentos|calmantes|laminas?|gilete|corda',
    atHand: 'na minha frente|na mao|do meu lado|aqui comigo|na frente de mim|ao meu lado|a minha frente',
    takeAll: 'tomar tod[oa]s|tomar tudo|engolir tod[oa]s|engolir tudo',
    sleep: '(?:dormir|adormecer|pegar no sono|dormisse)',
    noWaking: String.raw`(?:nunca mais|nao|jamais) (?:\p{L}+ )?(?:acordar|acordasse)`,
  }),
  ja: signals({
    means: '睡眠薬|薬|錠剤|カミソリ|剃刀|ロープ|カッター',
    atHand: '目の前に|手元に|手に(?:ある|持)|ここに(?:ある|並)|用意し(?:た|て)',
    takeAll: '(?:全部|ぜんぶ|一気に)(?:飲|のむ|飲む|飲み)',
    sleep: '(?:眠|寝|ねむ)(?:って|たら|ったまま|たまま)',
    noWaking: '(?:もう)?(?:二度と)?(?:目が?覚め(?:な|たく)|起きたくな|目覚めな|目覚めたくな)',
  }),
  ro: signals({
    means: 'pastile(?:le)?|pilule(?:le)?|medicamente(?:le)?|somnifere(?:le)?|lama|lame|funia|franghia',
    atHand: 'in fata mea|in mana|langa mine|aici pregatite|la indemana',
    takeAll: '(?:le )?(?:iau|voi lua|sa iau|inghit) (?:pe )?toate',
    sleep: '(?:sa )?adorm|sa dorm',
    noWaking: String.raw`(?:sa )?nu (?:\p{L}+ )?(?:mai )?(?:trezesc|destept)|niciodata sa nu ma trezesc`,
  }),
  bg: signals({
    means: 'хапчета(?:та)?|таблетки(?:те)?|лекарства(?:та)?|приспивателни(?:те)?|бръснарско ножче|ножчето|въже(?:то)?',
    atHand: 'пред мен|в ръката ми|до мен|тук готови|в ръцете ми',
    takeAll: '(?:ще )?(?:ги )?(?:изпия|глътна|взема) всичките|всички ги',
    sleep: '(?:да )?засп(?:я|ивам)|да спя',
    noWaking: '(?:да )?не се (?:събудя|събуждам)|никога (?:повече )?(?:да )?не се събудя',
  }),
  he: signals({
    means: 'כדורים|הכדורים|תרופות|התרופות|כדורי שינה|סכין גילוח|חבל',
    atHand: 'לפני|מולי|ביד(?: שלי)?|לידי|פה מוכנים|כאן לידי',
    takeAll: '(?:ל?בלוע|לקחת|אקח|אבלע) (?:את )?(?:כולם|הכל|הכול)',
    sleep: '(?:להירדם|לישון)',
    noWaking: '(?:ול?א|לא|בלי|אף פעם לא) (?:[א-ת]+ )?(?:להתעורר|לקום|אתעורר)',
  }),
  sv: signals({
    means: 'tabletter(?:na)?|piller(?:na)?|somntabletter(?:na)?|mediciner(?:na)?|rakblad(?:et)?|rep(?:et)?',
    atHand: 'framfor mig|i handen|bredvid mig|har (?:redo|klara)|framme',
    takeAll: '(?:ta|svalja|tar|svaljer) (?:dem|dom|alla|allihop)(?: alla| allihop)?',
    sleep: '(?:somna(?: in)?|sova)',
    noWaking: '(?:aldrig|inte)(?: mer| nagonsin)* (?:vakna|vakna upp)',
  }),
  da: signals({
    means: 'piller(?:ne)?|tabletter(?:ne)?|sovepiller(?:ne)?|medicin(?:en)?|barberblad(?:et)?|reb(?:et)?',
    atHand: 'foran mig|i handen|ved siden af mig|her (?:klar|parat)|liggende klar',
    takeAll: '(?:tage|sluge|tager|sluger) (?:dem|alle|det hele)(?: alle| alle sammen| allesammen)?',
    sleep: '(?:falde i søvn|sove(?: ind)?)',
    noWaking: '(?:aldrig|ikke)(?: mere| nogensinde)* (?:vagne|vagner)',
  }),
  nb: signals({
    means: 'piller(?:ne)?|tabletter(?:ne)?|sovepiller(?:ne)?|medisin(?:en|ene)?|barberblad(?:et)?|tau(?:et)?',
    atHand: 'foran meg|i handa|i handen|ved siden av meg|her (?:klare|klar)',
    takeAll: '(?:ta|svelge|tar|svelger) (?:dem|alle|alt)(?: sammen| alle)?',
    sleep: '(?:sovne(?: inn)?|sove)',
    noWaking: '(?:aldri|ikke)(?: mer| igjen)* (?:vakne|vakner)',
  }),
  nn: signals({
    means: 'pillar|pillane|tablettar|tablettane|sovepillar|medisin(?:en|ane)?|barberblad(?:et)?|tau(?:et)?',
    atHand: 'framfor meg|framføre meg|i handa|ved sida av meg|her klare',
    takeAll: '(?:ta|svelgja|svelgje|tek) (?:dei|alle|alt)(?: saman| alle)?',
    sleep: '(?:sovna(?: inn)?|sovne|sova)',
    noWaking: '(?:aldri|ikkje)(?: meir| igjen)* (?:vakna|vakne|vaknar)',
  }),
  fi: signals({
    means: 'pillerit|tabletit|laakkeet|unilaakkeet|pillereita|partatera|koysi|naru',
    atHand: 'edessani|mun edessa|kadessa(?:ni)?|vieressa(?:ni)?|tassa valmiina|kades',
    takeAll: '(?:otan|syon|nielen|ottaa|syoda|niella) (?:ne )?kaikki',
    sleep: '(?:nukahtaa|nukkua)',
    noWaking: String.raw`(?:enka|ei|koskaan)(?: \p{L}+)? (?:enaa |koskaan )?(?:herata|heraisi|heraa)|heraamatta`,
  }),
  pl: signals({
    means: 'tabletki|tabletek|pigułki|prochy|leki|zyletk[aei]|sznur|line',
    atHand: 'przed soba|przede mna|w rece|obok mnie|pod reka|tu przygotowane',
    takeAll: '(?:wezme|połkne|łykne|zazyje|wziac|połknac) (?:je )?wszystkie|wszystkie (?:wezme|połkne)',
    sleep: '(?:zasnac|usnac|spac)',
    noWaking: '(?:nigdy|wiecej|juz|sie)?(?: wiecej| juz| sie)* ?nie (?:sie )?(?:obudzi(?:c|ła|ł)|obudze)(?: sie)?',
  }),
  lt: signals({
    means: 'tabletes|tabletes|vaistai|vaistus|migdomieji|migdomuosius|skustuvas|peiliukas|virve|virve',
    atHand: 'pries mane|rankoje|salia manes|cia paruosti|po ranka',
    takeAll: '(?:isgersiu|nurysiu|isgerti|suvartosiu) (?:juos |jas )?vis(?:us|as)|vis(?:us|as) isgersiu',
    sleep: '(?:uzmigti|miegoti|uzmigciau)',
    noWaking: '(?:ir )?(?:daugiau |niekada )*(?:nebe|ne)(?:atsi|pra)?bus(?:ti|ciau)|neatsibusti|nepabusti|nebepabusti',
  }),
  lv: signals({
    means: 'tabletes|zales|miegazales|zilete|zileti|virve|virvi',
    atHand: 'man prieksa|sev prieksa|roka|blakus|seit gatavas|pa rokai',
    takeAll: '(?:izdzersu|norisu|iedzersu|izdzert) (?:tas |visas)+|visas izdzersu',
    sleep: '(?:aizmigt|gulet|iemigt)',
    noWaking: '(?:un )?(?:vairs |nekad )*(?:ne|nepa)mosties|nepamosties',
  }),
  hu: signals({
    means: 'tabletta(?:k|kat)|gyogyszer(?:ek|eket)?|altato(?:k|kat)?|pirula(?:k|kat)|penge|penget|kotel|kotelet',
    atHand: String.raw`elottem|a kezemben|mellettem|itt (?:van|vannak) (?:\p{L}+ )?(?:elottem|kikeszitve)|kikeszitve`,
    takeAll:
      '(?:beveszem|lenyelem|bevenni|lenyelni) (?:az )?(?:osszeset|mindet|mindegyiket|az osszeset)|(?:osszeset|mindet) (?:beveszem|lenyelem)',
    sleep: '(?:elaludni|aludni|elaludnek)',
    noWaking: String.raw`(?:soha|nem|tobbe)(?: \p{L}+){0,2} (?:felebredni|felebrednek|ebredni)|ne ebred`,
  }),
  cs: signals({
    means: 'prasky|tablety|pilulky|leky|ziletk[auy]|provaz|opratk[au]',
    atHand: String.raw`pred sebou|prede mnou|v ruce|vedle me|vedle sebe|tady pripraven\p{L}*|po ruce`,
    takeAll: '(?:vezmu|spolknu|snim|vzit|spolknout) (?:si )?(?:je )?vsechny|vsechny (?:je )?(?:vezmu|spolknu)',
    sleep: '(?:usnout|spat)',
    noWaking: '(?:nikdy |uz |se )*(?:ne|nepro)(?:probudit|vzbudit|budit)|neprobudit|nevzbudit',
  }),
  sk: signals({
    means: 'prasky|tabletky|lieky|pilulky|ziletk[auy]|povraz|sluck[au]',
    atHand: String.raw`pred sebou|predo mnou|v ruke|vedla mna|vedla seba|tu pripraven\p{L}*|poruke`,
    takeAll: '(?:vezmem|prehltnem|zjem|vziat|prehltnut) (?:si )?(?:ich )?vsetky|vsetky (?:ich )?(?:vezmem|prehltnem)',
    sleep: '(?:zaspat|spat)',
    noWaking: '(?:nikdy |uz |sa )*(?:nezobudit|neprebudit|nezobudila?|neprebrat)',
  }),
  el: signals({
    means: 'χαπια|υπνωτικα|φαρμακα|ξυραφι|ξυραφακι|σκοινι|θηλια',
    atHand: 'μπροστα μου|στο χερι(?: μου)?|διπλα μου|εδω ετοιμα',
    takeAll: '(?:θα )?(?:τα )?(?:παρω|καταπιω) ολα|ολα μαζι τα χαπια',
    sleep: '(?:να )?(?:κοιμηθω|με παρει ο υπνος|αποκοιμηθω)',
    noWaking: String.raw`(?:να )?(?:μην?|ποτε) (?:\p{L}+ )?(?:ξυπνησω|ξανα ?ξυπνησω|ξαναξυπνησω)`,
  }),
  hr: signals({
    means: 'tablete|pilule|lijekove|lijekovi|tablete za spavanje|zilet|konopac|uze',
    atHand: 'ispred sebe|preda mnom|pred sobom|u ruci|pokraj mene|pored mene|ovdje spremne',
    takeAll: '(?:popit cu|progutat cu|uzet cu|popiti|progutati) (?:ih )?sve|sve (?:cu )?(?:ih )?(?:popiti|progutati)',
    sleep: '(?:zaspati|zaspat|spavati)',
    noWaking: String.raw`(?:nikad |vise |se )*ne (?:se )?(?:probuditi|probudim)|nikad se (?:vise )?ne probud\p{L}*`,
  }),
  sl: signals({
    means: 'tablete|tabletke|zdravila|uspavala|britvico|britvica|vrv|zanko',
    atHand: 'pred sabo|pred seboj|pred mano|v roki|zraven mene|poleg mene|tukaj pripravljene',
    takeAll:
      '(?:vzela?|pogoltnila?|vzamem|pogoltnem|pojedla?) (?:bom )?(?:jih )?vse|vse (?:jih )?(?:bom )?(?:vzela?|pogoltnila?)',
    sleep: '(?:zaspati|zaspala?|spati)',
    noWaking: String.raw`(?:nikoli |vec |se )*ne (?:bi )?(?:se )?(?:zbudila?|zbuditi)|nikoli (?:vec )?(?:se )?ne zbud\p{L}*`,
  }),
  tr: signals({
    means: 'hap(?:lar)?(?:[iı]|lar[iı])?|[iı]lac(?:lar)?(?:[iı]|lar[iı])?|uyku haplar[iı]|j[iı]let|[iı]p|halat',
    atHand: 'onumde|el[iı]mde|yan[iı]mda|kars[iı]mda duruyor|burada haz[iı]r',
    takeAll: String.raw`(?:heps[iı]n[iı]|tamam[iı]n[iı]) (?:b[iı]rden )?(?:[iı]c|yut|al)(?:eceg[iı]m|acag[iı]m|[iı]cem|cem|cam|[iı]cam|mek)\p{L}*`,
    sleep: '(?:uyumak|uyuyup|uyusam|uykuya dalmak|uyuyay[iı]m)',
    noWaking: '(?:b[iı]r daha |h[iı]c |asla )*(?:uyanmamak|uyanmasam|uyanmayay[iı]m|uyanmak [iı]stem[iı]yorum)',
  }),
  af: signals({
    means: 'pille|tablette|slaappille|medisyne|medikasie|skeermes(?:lem)?|lemmetjie|tou',
    atHand: 'voor my|in my hand|langs my|hier (?:gereed|reg)|byderhand',
    takeAll: String.raw`(?:almal|alles|dit alles) (?:\p{L}+ )?(?:drink|sluk|vat)|(?:drink|sluk|vat) (?:hulle|dit) almal`,
    sleep: '(?:aan die slaap raak|slaap)',
    noWaking: '(?:nooit|nie)(?: weer| ooit)* (?:wakker word|wakker)',
  }),
  zu: signals({
    means: 'amaphilisi|amaphilisi onke|imithi|iphilisi|intambo|i-?razor',
    atHand: 'phambi kwami|esandleni(?: sami)?|eduze kwami|lapha phambi',
    takeAll: '(?:ngizo|ngi)(?:wa)?(?:gwinya|phuza|thatha) (?:wonke|onke|yonke)|ngiwagwinye wonke',
    sleep: '(?:ngilale|ukulala|ngilala)',
    noWaking: String.raw`(?:ngingaphinde|ngingabe ngisa|ngingasa)\p{L}* ?(?:ngi)?(?:vuke|phaphame)|ngingavuki`,
  }),
  ga: signals({
    means: 'piollai|na piollai|taibleid|na taibleid|cogais|lann|tead|ropa',
    atHand: 'os mo chomhair|i mo laimh|in aice liom|anseo reidh|le mo thaobh',
    takeAll:
      '(?:iad|na piollai) (?:go leir|uile|ar fad) (?:a )?(?:thogail|shlogadh|ghlacadh)|(?:togfaidh|slogfaidh) me (?:iad )?(?:go leir|uile)',
    sleep: '(?:titim i mo chodladh|dul a chodladh|codladh)',
    noWaking: String.raw`(?:gan|na|nach) (?:\p{L}+ )?(?:duiseacht|dhuiseacht)(?: riamh| choiche)?|gan duiseacht`,
  }),
};
