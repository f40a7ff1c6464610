import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'da',
  triggers:
    'adga adly admi aend af afko afsl ager alt anvi befa begr begy besk bliv blog bort brug cite css csv dan danm ' +
    'dant deak debu dech deko del demo den denn det deve dig din dine doku drop efte emai embe etik etis faet ' +
    'fald fejl fik fikt filt fjer foku forb forf fork forl form fors fort fra frem fri fuld fung følg førs gene ' +
    'gent giv glem god godm godt gpt græn gud gudm gudt hall har hej hele hemm hens hero hvad hvil hvor hypo igno ' +
    'ikke imod indh indl inds inge inst jail java jeg json kan kild kode komm komp konf kopi kred kun kære lav ' +
    'lave list logg læk malw mani med min mods naes noge nogl nu nye næst og om omga opda opfø opga oply opri ' +
    'opsu ord orde ordr oven over php prin prod prog prom præc rans rege regl retn rett root samt sig sikk simu ' +
    'skab skif skju skre skri skru skue sla slet slut som spil spri sql sted stod svar syst sætn tal teks teor ' +
    'test til tilf tils trod træn uans ucen ud uden udsa udsk udvi ufil vedl vil xml yder ændr øver',
  order: 'VERB_FIRST',
  drop: 'ignorere?r?|glem(?:me)?(?! ikke)|se bort(?: fra)?|lad(?= … (?:bag|ligge))|tilsidesæt~|tilsidesaet~|overskriv|slet|fjern|forbiga|omga|drop|forkast|spring … over|(?:følg|adlyd|lyt)(?= … ikke)|(?:følg|adlyd|lyt(?: til)?) ikke|(?:hold op med|stop med) at (?:følge|adlyde)|ikke (?:længere |laengere )?(?:følge|adlyde)|sla(?= … fra)',
  orders:
    '(?:tidligere|foregaende|ovenstaende) (?:udsagn|sætninger|anvisninger)|~instruktion~|~instrukser?~|~prompt(?:en|er|erne|s)?|retningslinjer~?|direktiv~|anvisning~|forskrift~|(?:alle|dine|din|tidligere|foregaende|ovenstaende|oprindelige|givne|samtlige) … (?:regler|regel|ordrer?|befaling~|kommandoer|opgave~|begrænsning~|begraensning~|restriktion~|filtre|filter|oplysninger|information~|tekst~|kontekst~|dokument~|programmering)',
  past: 'alt (?:ovenfor|ovenstaende|ovenover|før(?! (?:vi|jeg|hun|han))|tidligere|forinden|hidtil|indtil nu|det (?:ovenstaende|foregaende|forrige)|(?:hvad )?(?:der star|du ved|du har (?:lært|laert|faet)|der er blevet sagt)|(?:hvad )?vi … (?:hidtil|indtil nu))|det (?:ovenstaende|foregaende)|ovenstaende|alt(?: og|,) (?:skriv|sig at|svar)|din programmering',
  newOrders:
    '(?:her (?:kommer|er|følger)|nu (?:kommer|følger)) … (?:nye|ny|næste|naeste) (?:opgave~|instruktion~|instrukser|ordrer?)|(?:ny|nye|yderligere|næste|opdaterede) (?:opgave~|instruktion~|instrukser|ordrer?|prompt) ?(?::|følger|kommer|til dig)|(?:koncentrer dig|fokuser) … (?:nye|næste|naeste|følgende|denne) (?:opgave~|instruktion~)|(?:begynd|start|fortsæt) … med (?:en|din|den) (?:ny|nye|næste) (?:opgave~)|' +
    'din (?:nye |eneste |egentlige )?(?:opgave|rolle) er(?: at)?|(?:fra nu af|fremover|fra og med nu) … (?:svarer|svar|adlyder|skal du (?:svare|adlyde|agere)|er du en|agerer|følger)|jeg (?:beordrer|befaler) dig|(?:følg|adlyd) (?:kun |udelukkende )?(?:mine|disse|følgende) (?:instruktioner|instrukser|ordrer|regler)|dine (?:regler|instruktioner) gælder ikke|(?:ændr|aendr|opdater|skift) dine (?:instruktioner|regler|retningslinjer|instrukser)|udfør følgende',
  tell: 'vis|fortæl|fortael|giv|afslør|gentag|skriv|udskriv|print|list|del|send|kopier|sig|citer|beskriv|opsummer|oversæt|oversaet|(?:hvad|hvilke|hvordan) (?:er|var|star|stod|lyder|indeholder|har)|hvad|hvilke|(?:jeg )?vil|kan jeg|ma jeg|læk',
  hidden:
    '(?:før|over) (?:denne|dette|den her) (?:besked|sætning|tekst)|(?:din|dit|den|system|skjulte|hemmelige|første|oprindelige|hele|fulde|denne) (?:% )?(?:system ?-?)?prompt(?:en)?|system-?prompt(?:en)?|prompttekst~|system-?(?:besked~|instruktion~|instruks~)|(?:dine|din|oprindelige|hemmelige|skjulte|interne|første|ovenstaende|præcise|indledende) … (?:instruktion~|instrukser?~|retningslinjer|direktiver|konfiguration|træningsdata)|(?:hemmelige|skjulte|interne) (?:regler|ordrer|indstillinger)|' +
    '(?:teksten|ordene|alt|det)(?:,? (?:som|der))? (?:star |stod )?(?:ovenfor|herover|ovenover)|(?:ovenstaende|foregaende) (?:tekst|prompt|instruktion~|indhold|ord)|(?:star|stod|skrevet) … (?:ovenfor|ovenover|herover|i (?:begyndelsen|starten)|øverst)|(?:begyndelsen|starten) (?:af|pa) (?:denne|dette|den her|din) (?:prompt|tekst|samtale|dokument)|(?:instruktioner|instrukser)(?:ne)?,? (?:som )?du … (?:faet|fik|følger|har)',
  become:
    'til at (?:optræde|agere|fungere|være)(?: som)?|skal du agere|agerer|opfører|ager|agere(?: som)?|optræd(?:e)? som|opfør dig som|(?:lad som om|forestil dig(?: at)?|lad som) (?:at )?du (?:er|var)|du er (?:nu|fra nu af)|(?:nu|fra nu af) er du|spil(?: rollen som)?|simuler|fungere?r? som|arbejd som|svar som|ga ind i rollen som|jeg vil have(?:,)? (?:at )?du (?:er|bliver|skal være|agerer|optræder)(?: som)?',
  roles: `(?:en |et |min |den )?(?:% )?(?:${worldRoles}|~-?terminal|konsol|tolk|oversætter|oversaetter|interviewer|rekrutterer|debattør|historiefortæller|journalist|redaktør|sprogmodel|ai|(?:ai-?|virtuel |digital |hjælpsom )?assistent|søgemaskine|database|lommeregner|korrekturlæser|generator|filosof|historiker|programmør|hacker|racist|terrorist|diktator)`,
  behave:
    'skal du agere|agerer|opfører|svar~|ager~|lad som|opfør|tal|snak|skriv|forestil|du (?:er|har|kan|ma)|har du|ai|fungere?r?',
  unbound:
    'uden (?:moralske|etiske) (?:grænser|regler|skrupler)|(?:uden|fri for|ingen|ikke har nogen|ikke havde nogen) (?:nogen |nogle |etiske |moralske |alle )?(?:% (?:eller|og) )?(?:begrænsninger|begraensninger|restriktioner|filtre|filter|censur|retningslinjer|etik)|(?:at du|som om du|du har|lad som … du) … (?:ingen|ikke … nogen) (?:regler|grænser|begrænsninger)|(?:ikke )?bundet af (?:nogen )?(?:regler|retningslinjer)|ucensurere~|ufiltrere~',
  modes:
    '(?:udvikler|developer|admin|administrator|debug|fejlfindings|gud|god|vedligeholdelses|root|jailbreak|dan|test)-? ?(?:tilstand~|mode)|jeg er (?:din|jeres) (?:% )?(?:udvikler|programmør|skaber|administrator|admin)|som din (?:udvikler|programmør|skaber)|(?:admin|root|administrator)-?(?:adgang|rettigheder)|(?:sla|deaktiver|fjern) … (?:filter|filtre|filteret|begrænsninger|censuren|sikkerheds~)(?: fra)?',
  output:
    '(?:svar|skriv) … i stil med|svar pa (?:alle|hvert|alt) … med|(?:begynd|slut|start|afslut) (?:hvert|dine|dit|alle) (?:svar|besked|sætning)~ med|nævn … i dit svar|(?:svar|svarer) (?:kun|udelukkende|altid|bare) (?:med|som|i|pa)|(?:udskriv|print|skriv) (?:kun |bare |nu )?(?:følgende|teksten|ordene|")|sig efter mig|gentag efter mig|(?:skriv|giv) ingen (?:forklaringer|kommentarer)|svar ikke pa (?:dette |det |dette )?spørgsmal~|(?:i stedet|men) (?:skriv|sig|svar|giv)(?! (?:til|mig))|min første (?:kommando|sætning|forespørgsel|opgave) er|mit første spørgsmal er|(?:sig|skriv) (?:nu |præcis )?følgende|stop[,:]? (?:skriv|sig)|svar pa følgende spørgsmal',
  make: 'generere|skabe|oversætte|skriv|skrive|generer|generere|skab|lav|lave|formuler|komponer|forfat|producer|programmer|list|giv mig|oversæt|oversaet|opsummer|udvikl',
  products: `(?:en |et |min )?(?:${worldProducts})(?:-%)?|stil om den|essay|manifest|overskrift(?:er)? (?:til|for)|pressemeddelelse|(?:avis|nyheds)?artikel om|blogindlæg|kode|kildekode|~(?:forespørgsel|query)|(?:følgende |denne )(?:tekst|sætning)~|adgangskoder|kodeord|passwords?|liste (?:med|over) (?:% )?(?:adgangskoder|kodeord|passwords|tal|e-?mails?|bruger~)|tilfældige tal|kreditkortnumre|propaganda|tale om|produktbeskrivelse|bandeord`,
  machine:
    'som (?:en )?(?:ai|kunstig intelligens|sprogmodel|ai-?(?:assistent|model|sprogmodel)|assistent|chatbot)[, ] ?(?:svar|besvar|skriv|sig|giv|ma|skal|kan|forklar)~|(?:hej|hallo|kære) (?:chat ?)?gpt|din(?:e)? (?:træningsdata|embeddings)|svar som (?:assistent|ai)',
  against:
    '(?:i strid med|i modsætning til|i modsaetning til|i stedet for|pa trods af|trods|uanset|imod) (?:% ){0,3}(?:instruktion~|instruks~|retningslinjer|prompt~)',
  frame:
    '(?:verden|leg|spil|scenarie) hvor du … (?:svarer|ikke|ingen|er|skal|ma)|(?:teoretisk|hypotetisk|fiktiv)t? (?:verden|scenarie|situation)|(?:skuespillere|karakterer|figurer) … (?:bliver|falder|forlader|ud af) … (?:rolle|roller|rollen|karakter|karakteren)|spiller … i en film om|helt opslugt af din rolle',
  tricks:
    '(?:regler|instruktioner|instrukser|begrænsninger) … (?:udvikler|programmør|skaber)~|(?:afkod|dekod|dechifrer) … (?:base ?64|rot ?13|hex|morse|følg~|tekst~|besked~)|(?:til|af|for) (?:test|debug|fejlfindings|forsknings|demo)-?(?:formal|hensyn)|(?:dette|det her) er (?:bare |kun )?en (?:sikkerheds|system)-?test|slut pa (?:prompt|instruktion)~|oversæt din(?:e)? (?:instruktioner|prompt|regler)',
  others: 'jeg|eg|vi|han|hun|de|alle|man|(?:min|mit|mine|hans|hendes|vores) %|aldrig|altid|ikke|at jeg',
  addressed: 'du|dig|nu|sa|og|venligst|vil',
  harmless: '(?:fra|pa|af) (?:min|mit|ikea|chefen|lægen|pakken|arbejdet|dasen|læreren)|til (?:reolen|kagen|spillet)',
};

export const da = attemptRules(words);
