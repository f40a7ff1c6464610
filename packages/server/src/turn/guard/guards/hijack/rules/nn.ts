import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'nn',
  triggers:
    'adly admi ager alt av avgr avko avsl bann bash berr besk blir blog bruk byrj byt dan danm deak debu deg deko ' +
    'demo den denn der det deve dikt din dine doku drop eg ei ein eit embe epos er etik etis feil fekk fell fikt ' +
    'filo fjer flei foku forf fork forl form fors fri fung følg føre førs gene gi gje gjen gjev gløm gløy god ' +
    'godm gpt gren gud gudm hack hall har hei heil held hemm hopp hypo igno ikkj inge inns inst ista iste jail ' +
    'java json kan ki kjel kjem kjær kode komp konf kopi korr kun kva lag lage lek list llm løyn mani med meg ' +
    'meld min modu mot mots nest nye nøya og om omga omse omsy opp oppd oppf oppg opph opps oppt orda ordr ovan ' +
    'over prin prod prog prom pyth reda regl retn rett root samt send setn simu sja skal skap skil skju skod skri ' +
    'sla slet slut som spel spra sql stad star stod stop svar syst teks teor test tidl til tilf tilg tils tolk ' +
    'tras tren tros uans ufil unix usen utan utvi vedl vil vis xml øvst',
  order: 'VERB_FIRST',
  drop: 'ignorere?r?|ignorer|gløym(?:e)?(?! ikkje)|gløm(?! ikkje)|sja bort(?: ifra| fra)?|lat(?= … (?:bak|liggje|ligge))|tilsideset~|overstyr~|overskriv|slett|fjern|omga|dropp|forkast|hopp over|(?:følg|adlyd|lytt|høyr)(?= … ikkje)|(?:følg|adlyd|lytt(?: til)?|høyr pa) ikkje|slutt(?:e)? (?:med )?a (?:følgje|følge|lyde)|ikkje (?:lenger )?(?:følg|følgje|adlyd|lyd|bry deg om)|sla(?= … av)',
  orders:
    '~instruksjon~|~instruks~|~prompt(?:en|ar|ane|er)?|retningslin~|direktiv~|(?:alle|dine|din|tidlegare|føregaande|førre|opphavlege|gjevne|samtlege|ovanstaande) … (?:reglar|reglane|regel|ordrar|ordre|kommandoar|oppgav~|oppgåv~|avgrensing~|restriksjon~|filter|informasjon~|tekst~|dokument~|programmering)|(?:reglane|oppgavene|avgrensingane) dine',
  past: 'alt (?:over|ovanfor|ovanstaande|før(?! (?:vi|eg|ho|han|me))|tidlegare|hittil|til no|(?:som star|som stod) (?:over|ovanfor)|(?:det )?du (?:veit|har lært|har fatt|vart fortald)|(?:det )?(?:vi|me) … (?:hittil|til no))|det (?:ovanstaande|føregaande)|alt(?: og|,) (?:skriv|sei at|svar)|programmeringa di',
  newOrders:
    '(?:her (?:kjem|er|følgjer)|no (?:kjem|følgjer)) … (?:nye|ny|neste) (?:oppgav~|instruksjon~|instruks~|ordrar?)|(?:ny|nye|fleire|neste|oppdaterte) (?:oppgav~|instruksjon~|instruks~|ordre|prompt) ?(?::|følgjer|kjem|til deg)|(?:konsentrer deg|fokuser) … (?:nye|neste|følgjande|denne) (?:oppgav~|instruksjon~)|(?:byrj|start|hald fram) … med (?:ei|di|den) (?:ny|nye|neste) oppgav~|' +
    '(?:oppgava di|rolla di|di (?:nye |einaste )?oppgave) er|(?:fra no av|heretter|fra og med no) … (?:svarar|svar|adlyder|skal du (?:svare|svara|lyde|opptre)|er du ein|følgjer)|eg (?:beordrar|befaler) deg|(?:følg|adlyd) (?:berre |kun )?(?:mine|desse|følgjande) (?:instruksjonar|instruksar|ordrar|reglar)|(?:reglane|instruksjonane) dine gjeld ikkje|(?:endre|oppdater|byt) (?:pa )?(?:instruksjonane|reglane|retningslinene) dine|utfør følgjande',
  tell: 'vis|fortel|gje|gjev|gi|avslør|gjenta|ta opp att|skriv|print|list|del|send|kopier|sei|siter|beskriv|skildre|oppsummer|omset|oversett|(?:kva|kva for|korleis) (?:er|var|star|stod|lyder|inneheld|har)|kva|(?:eg )?vil|kan eg|far eg|lek',
  hidden:
    '(?:før|over) (?:denne|dette) (?:meldinga|setninga|teksten)|(?:din|ditt|den|system|skjulte|løynde|hemmelege|første|opphavlege|heile|fulle|denne) (?:% )?(?:system ?-?)?prompt(?:en)?|system-?prompt(?:en)?|prompten din|prompttekst~|system-?(?:melding~|instruksjon~|instruks~)|(?:instruksjonane|instruksane|retningslinene|retningslinjene|direktiva|konfigurasjonen) (?:dine|din)|(?:dine|din|opphavlege|hemmelege|skjulte|løynde|interne|første|nøyaktige) … (?:instruksjon~|instruks~|retningslin~|direktiv|konfigurasjon|treningsdata)|(?:hemmelege|skjulte|løynde|interne) (?:reglar|reglane|ordrar|innstillingar)|' +
    '(?:teksten|orda|alt)(?: som)? (?:star |stod )?(?:ovanfor|over her)|(?:star|stod|skrive) … (?:ovanfor|over her|i (?:byrjinga|starten)|øvst)|(?:byrjinga|starten) (?:av|pa) (?:denne|dette|den her|din) (?:prompt~|tekst~|samtale~|dokument~)|(?:instruksjonane|instruksar) (?:som )?du … (?:fatt|fekk|følgjer|har)',
  become:
    'skal du opptre|opptrer|oppfører|(?:opptre|opptrer|oppfør deg|ager)(?: no)?(?: som)?|lat(?:e)? som (?:at |om )?(?:du er|du var|du)|lat som|du er (?:no|fra no av)|(?:no|fra no av) er du|spel(?: rolla som)?|simuler|fungere?r? som|fungera som|jobb som|tenk deg at du er|sja for deg at du er|svar som|eg vil at du (?:skal )?(?:er|blir|vere|opptre|fungere|ager)(?: som)?',
  roles: `(?:ein |ei |eit |min |den )?(?:% )?(?:${worldRoles}|~-?terminal|konsoll|tolk|omsetjar|oversettar|intervjuar|debattant|historieforteljar|journalist|redaktør|sprakmodell|ai|ki|(?:ai-?|ki-?|virtuell |digital |hjelpsam )?assistent|søkjemotor|database|kalkulator|korrekturlesar|generator|filosof|historikar|programmerar|hackar|rasist|terrorist|diktator)`,
  behave:
    'skal du opptre|opptrer|oppfører|svar~|opptre|lat som|late som|oppfør|snakk|skriv|tenk deg|sja for deg|du (?:er|har|kan|far)|har du|ai|ki|fungere?r?',
  unbound:
    'utan (?:moralske|etiske) (?:grenser|reglar)|(?:utan|fri for|ingen|ikkje har nokon|ikkje hadde nokon) (?:nokon |etiske |moralske |alle )?(?:% (?:eller|og) )?(?:avgrensingar|restriksjonar|filter|sensur|retningsliner|retningslinjer|etikk)|(?:at du|som om du|du har|lat som … du) … (?:ingen|ikkje … nokon) (?:reglar|grenser|avgrensingar)|(?:ikkje )?bunden av (?:nokon )?(?:reglar|retningsliner)|usensurert~|ufiltrert~',
  modes:
    '(?:utviklar|developer|admin|administrator|debug|feilsøkings|gud|god|vedlikehalds|root|jailbreak|dan|test)-? ?(?:modus~|mode)|eg er (?:utviklaren|programmeraren|skaparen|administratoren) din|eg er din (?:% )?(?:utviklar|programmerar|skapar|administrator|admin)|som (?:din utviklar|utviklaren din)|(?:admin|root|administrator)-?(?:tilgang|rettar)|(?:sla|deaktiver|fjern) … (?:filteret|filtra|avgrensingane|sensuren|tryggleiks~)(?: av)?',
  output:
    '(?:svar|skriv) … i stil med|svar pa (?:alle|kvart|alt) … med|(?:byrj|avslutt|start) (?:kvart|alle) (?:svar|melding|setning)~ med|nemn … i svaret ditt|(?:svar|svarar) (?:berre|kun|alltid) (?:med|som|i|pa)|(?:skriv ut|print|skriv) (?:berre |kun |no )?(?:følgjande|teksten|orda|")|sei etter meg|gjenta etter meg|ta opp att etter meg|(?:skriv|gje) ingen (?:forklaringar|kommentarar)|ikkje svar pa (?:dette |det )?spørsmal~|(?:i staden|isteden) (?:skriv|sei|svar|gje)|(?:min|den) første (?:kommandoen|setninga|oppgava)(?: min)? er|(?:sei|skriv) (?:no |nøyaktig )?følgjande|stopp?[,:]? (?:skriv|sei)|svar pa følgjande spørsmal',
  make: 'generere|skape|omsetje|skriv|skrive|generer|generere|skap|lag|lage|formuler|komponer|forfatt|produser|programmer|list|gje meg|gi meg|omset|oppsummer|utvikle',
  products: `(?:ein |ei |eit |min )?(?:${worldProducts})(?:-%)?|stil om den|essay|manifest|overskrift(?:er)? (?:til|for)|pressemelding|(?:avis|nyhende)?artikkel om|blogginnlegg|kode|kjeldekode|~(?:spørjing|query)|(?:følgjande |denne )(?:tekst|setning)~|passord|liste (?:med|over) (?:% )?(?:passord~|tal|e-?post~|brukar~)|tilfeldige tal|propaganda|tale om|produktskildring|banneord`,
  machine:
    'som (?:ein )?(?:ai|ki|kunstig intelligens|sprakmodell|(?:ai|ki)-?(?:assistent|modell|sprakmodell)|assistent|chatbot)[, ] ?(?:svar|skriv|sei|gje|ma|skal|kan|forklar)~|(?:hei|hallo|kjære) (?:chat ?)?gpt|(?:treningsdata|embeddings) dine|svar som (?:assistent|ai|ki)',
  against:
    '(?:i strid med|i motsetnad til|i staden for|istadenfor|trass i|til tross for|tross|uansett|mot) (?:% ){0,3}(?:instruksjon~|instruks~|retningslin~|prompt~)',
  frame:
    '(?:verd|leik|spel|scenario) der du … (?:svarar|ikkje|ingen|er|ma|kan)|(?:teoretisk|hypotetisk|fiktivt?) (?:verd|scenario|situasjon)|(?:skodespelarar|karakterar|figurar) … (?:blir|fell|forlet|ut av|held) … (?:rolle|rollene|rolla|karakter)|spelar … i ein film om|heilt oppslukt av rolla di',
  tricks:
    '(?:reglar|instruksjonar|instruksar|avgrensingar) … (?:utvikl|programmer|skapar)~|(?:avkod|dekod|dekode) … (?:base ?64|rot ?13|hex|morse|følg~|tekst~|melding~)|(?:til|av|for) (?:test|debug|feilsøkings|forskings|demo)-?(?:formal|føremal|omsyn)|dette er (?:berre |kun )?ein (?:tryggleiks|system)-?test|slutt pa (?:prompt|instruksjon)~|omset (?:instruksjonane|prompten|reglane) din~',
  others: 'eg|jeg|vi|me|han|ho|dei|alle|ein|(?:min|mitt|mine|hans|hennar|var) %|aldri|alltid|at eg|ikkje',
  addressed: 'du|deg|no|sa|og|ver|vil',
  harmless: '(?:fra|pa|av) (?:min|mitt|ikea|sjefen|legen|pakken|esken|jobben|boksen|læraren)|til (?:hylla|kaka|spelet)',
};

export const nn = attemptRules(words);
