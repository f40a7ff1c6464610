import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'nb',
  triggers:
    'adly admi ager alt anvi av avko avsl bann bare begr begy besk blir blog bort bruk bytt csv dan danm deak ' +
    'debu dech deg deko del demo den denn der det deve din dine doku drop embe epos er etik etis feil figu fikk ' +
    'fikt fjer foku forf fork forl form fors fri fung følg førs gene gi gjen glem godm gpt gren gud gudm hall har ' +
    'hei hemm hens hold hopp html hva hvil hvor hypo igno ikke inge innh inns inst iste jail java jeg json kan ' +
    'kara ki kild kjær kode komm komp konf kopi kred kun lag lage lekk list malw mani med meg meld min mode modu ' +
    'mora mot mots na nest nye nøya og om omga oppd oppf oppg oppr opps oppt ord orde ordr oven over prin prod ' +
    'prog prom pyth rans rege regl retn rett root samt setn sikk simu site skap skju skre skri skue sla slet slut ' +
    'som spil sql sted stod stop svar syst teks teor test tidl til tilf tilg tils tren tros uans ufil usen uten ' +
    'utsa utvi vedl vil vis xml ytte øver',
  order: 'VERB_FIRST',
  drop: 'ignorere?r?|glem(?:me)?(?! ikke)|se bort(?: fra)?|la(?= … (?:bak|ligge))|tilsidesett~|overstyr~|overskriv|slett|fjern|omga|dropp|forkast|hopp over|(?:følg|adlyd|lytt)(?= … ikke)|(?:følg|adlyd|lytt(?: til)?|hør pa) ikke|(?:slutt|slutte) (?:med )?a (?:følge|adlyde)|ikke (?:lenger )?(?:følge|adlyde)|sla(?= … av)',
  orders:
    '(?:tidligere|foregaende|ovenstaende) (?:utsagn|setninger|anvisninger)|~instruksjon~|~instruks~|~prompt(?:en|er|ene|s)?|retningslinje~|direktiv~|anvisning~|(?:alle|dine|din|tidligere|foregaende|forrige|ovenstaende|opprinnelige|gitte|samtlige) … (?:regler|reglene|regel|ordrer?|befaling~|kommandoer|oppgave~|begrensning~|restriksjon~|filtre|filter|informasjon~|tekst~|kontekst~|dokument~|programmering)',
  past: 'alt (?:over|ovenfor|ovenstaende|før(?! (?:vi|jeg|hun|han))|tidligere|hittil|inntil na|til na|(?:som star|som stod) (?:over|ovenfor)|(?:det )?du (?:vet|har lært|har fatt|ble fortalt)|(?:det )?vi … (?:hittil|til na))|det (?:ovenstaende|foregaende)|ovenstaende|alt(?: og|,) (?:skriv|si at|svar)|programmeringen din|din programmering',
  newOrders:
    '(?:her (?:kommer|er|følger)|na (?:kommer|følger)) … (?:nye|ny|neste) (?:oppgave~|instruksjon~|instruks~|ordrer?)|(?:ny|nye|ytterligere|neste|oppdaterte) (?:oppgave~|instruksjon~|instruks~|ordrer?|prompt) ?(?::|følger|kommer|til deg)|(?:konsentrer deg|fokuser) … (?:nye|neste|følgende|denne) (?:oppgave~|instruksjon~)|(?:begynn|start|fortsett) … med (?:en|din|den) (?:ny|nye|neste) (?:oppgave~)|' +
    '(?:din (?:nye |eneste |egentlige )?oppgave|oppgaven din|rollen din) er|(?:fra na av|heretter|fra og med na) … (?:svarer|svar|adlyder|skal du (?:svare|adlyde|opptre)|er du en|opptrer|følger)|jeg (?:beordrer|befaler) deg|(?:følg|adlyd) (?:bare |kun )?(?:mine|disse|følgende) (?:instruksjoner|instrukser|ordre|ordrer|regler)|(?:reglene|instruksjonene) dine gjelder ikke|(?:endre|oppdater|bytt) (?:pa )?(?:instruksjonene|reglene|retningslinjene) dine|utfør følgende',
  tell: 'vis|fortell|gi|avslør|gjenta|skriv|print|list|del|send|kopier|si|siter|beskriv|oppsummer|oversett|(?:hva|hvilke|hvordan) (?:er|var|star|sto|stod|lyder|inneholder|har)|hva|hvilke|(?:jeg )?vil|kan jeg|far jeg|lekk',
  hidden:
    '(?:før|over) (?:denne|dette) (?:meldingen|setningen|teksten)|(?:din|ditt|den|system|skjulte|hemmelige|første|opprinnelige|hele|fulle|denne) (?:% )?(?:system ?-?)?prompt(?:en)?|system-?prompt(?:en)?|prompten din|prompttekst~|system-?(?:melding~|instruksjon~|instruks~)|(?:instruksjonene|instruksene|retningslinjene|direktivene|konfigurasjonen|treningsdataene) (?:dine|din)|(?:dine|din|opprinnelige|hemmelige|skjulte|interne|første|ovenstaende|nøyaktige) … (?:instruksjon~|instruks~|retningslinjer|direktiver|konfigurasjon|treningsdata)|(?:hemmelige|skjulte|interne) (?:regler|reglene|ordrer|innstillinger)|' +
    '(?:teksten|ordene|alt|det)(?: som)? (?:star |sto |stod )?(?:ovenfor|over her|herover|over)(?= ?(?:$|ord|en gang|igjen|pa|og|til))|(?:ovenstaende|foregaende) (?:tekst|prompt|instruksjon~|innhold|ord)|(?:star|sto|stod|skrevet) … (?:ovenfor|over her|i (?:begynnelsen|starten)|øverst)|(?:begynnelsen|starten) (?:av|pa) (?:denne|dette|den her|din) (?:prompt~|tekst~|samtale~|dokument~)|(?:instruksjonene|instrukser|instruksjoner) (?:som )?du … (?:fatt|fikk|følger|har)',
  become:
    'til a (?:opptre|agere|fungere|være)(?: som)?|skal du opptre|opptrer|oppfører|(?:opptre|opptrer|oppfør deg|agere?r?)(?: na)?(?: som)?|lat(?:e)? som (?:at |om )?(?:du er|du var|du)|lat som|du er (?:na|fra na av)|(?:na|fra na av) er du|spill(?: rollen som)?|simuler|fungere?r? som|jobb som|tenk deg at du er|se for deg at du er|svar som|ga inn i rollen som|jeg vil at du (?:skal )?(?:er|blir|være|opptre|fungere|agere)(?: som)?',
  roles: `(?:en |et |min |den )?(?:% )?(?:${worldRoles}|~-?terminal|konsoll|tolk|oversetter|intervjuer|rekrutterer|debattant|historieforteller|journalist|redaktør|sprakmodell|ai|ki|(?:ai-?|ki-?|virtuell |digital |hjelpsom )?assistent|søkemotor|database|kalkulator|korrekturleser|generator|filosof|historiker|programmerer|hacker|rasist|terrorist|diktator)`,
  behave:
    'skal du opptre|opptrer|oppfører|svar~|opptre|lat som|late som|oppfør|snakk|skriv|tenk deg|se for deg|du (?:er|har|kan|far)|har du|ai|ki|fungere?r?',
  unbound:
    'uten (?:moralske|etiske) (?:grenser|regler|skrupler)|(?:uten|fri for|ingen|ikke har noen|ikke hadde noen) (?:noen |etiske |moralske |alle )?(?:% (?:eller|og) )?(?:begrensninger|restriksjoner|filtre|filter|sensur|retningslinjer|etikk)|(?:at du|som om du|du har|lat som … du) … (?:ingen|ikke … noen) (?:regler|grenser|begrensninger)|(?:ikke )?bundet av (?:noen )?(?:regler|retningslinjer)|usensurert~|ufiltrert~',
  modes:
    '(?:utvikler|developer|admin|administrator|debug|feilsøkings|gud|god|vedlikeholds|root|jailbreak|dan|test)-? ?(?:modus~|mode)|jeg er (?:utvikleren|programmereren|skaperen|administratoren|adminen) din|jeg er din (?:% )?(?:utvikler|programmerer|skaper|administrator|admin)|som (?:din utvikler|utvikleren din)|(?:admin|root|administrator)-?(?:tilgang|rettigheter)|(?:sla|deaktiver|fjern) … (?:filteret|filtrene|filtre|begrensningene|sensuren|sikkerhets~)(?: av)?',
  output:
    '(?:svar|skriv) … i stil med|svar pa (?:alle|hvert|alt) … med|(?:begynn|avslutt|start) (?:hvert|svarene|alle) (?:svar|melding|setning)~? ?(?:dine )?med|nevn … i svaret ditt|(?:svar|svarer) (?:bare|kun|utelukkende|alltid) (?:med|som|i|pa)|(?:skriv ut|print|skriv) (?:bare |kun |na )?(?:følgende|teksten|ordene|")|si etter meg|gjenta etter meg|(?:skriv|gi) ingen (?:forklaringer|kommentarer)|ikke svar pa (?:dette |det )?spørsmal~|(?:i stedet|isteden) (?:skriv|si|svar|gi)|min første (?:kommando|setning|forespørsel|oppgave) er|mitt første spørsmal er|(?:si|skriv) (?:na |nøyaktig )?følgende|stopp?[,:]? (?:skriv|si)|svar pa følgende spørsmal',
  make: 'generere|skape|oversette|skriv|skrive|generer|generere|skap|lag|lage|formuler|komponer|forfatt|produser|programmer|list|gi meg|oversett|oppsummer|utvikle',
  products: `(?:en |et |min )?(?:${worldProducts})(?:-%)?|stil om den|essay|manifest|overskrift(?:er)? (?:til|for)|pressemelding|(?:avis|nyhets)?artikkel om|blogginnlegg|kode|kildekode|~(?:spørring|query)|(?:følgende |denne )(?:tekst|setning)~|passord|liste (?:med|over) (?:% )?(?:passord~|tall|e-?post~|bruker~)|tilfeldige tall|kredittkortnumre|propaganda|tale om|produktbeskrivelse|banneord`,
  machine:
    'som (?:en )?(?:ai|ki|kunstig intelligens|sprakmodell|(?:ai|ki)-?(?:assistent|modell|sprakmodell)|assistent|chatbot)[, ] ?(?:svar|besvar|skriv|si|gi|ma|skal|kan|forklar)~|(?:hei|hallo|kjære) (?:chat ?)?gpt|(?:treningsdataene|embeddings) dine|svar som (?:assistent|ai|ki)',
  against:
    '(?:i strid med|i motsetning til|i stedet for|istedenfor|pa tross av|til tross for|tross|uansett|mot) (?:% ){0,3}(?:instruksjon~|instruks~|retningslinje~|prompt~)',
  frame:
    '(?:verden|lek|spill|scenario) (?:der|hvor) du … (?:svarer|ikke|ingen|er|ma|kan)|(?:teoretisk|hypotetisk|fiktivt?) (?:verden|scenario|situasjon)|(?:skuespillere|karakterer|figurer) … (?:blir|faller|forlater|ut av|holder) … (?:rolle|roller|rollen|karakter|karakteren)|spiller … i en film om|helt oppslukt av rollen din',
  tricks:
    '(?:regler|instruksjoner|instrukser|begrensninger) … (?:utvikler|programmerer|skaper)~|(?:avkod|dekod|dekode|dechiffrer) … (?:base ?64|rot ?13|hex|morse|følg~|tekst~|melding~)|(?:til|av|for) (?:test|debug|feilsøkings|forsknings|demo)-?(?:formal|hensyn)|dette er (?:bare |kun )?en (?:sikkerhets|system)-?test|slutt pa (?:prompt|instruksjon)~|oversett (?:instruksjonene|prompten|reglene) din~',
  others: 'jeg|eg|vi|han|hun|de|alle|man|(?:min|mitt|mine|hans|hennes|var) %|aldri|alltid|at jeg|ikke',
  addressed: 'du|deg|na|sa|og|vennligst|vil',
  harmless:
    '(?:fra|pa|av) (?:min|mitt|ikea|sjefen|legen|pakken|esken|jobben|boksen|læreren)|til (?:hylla|kaka|spillet)',
};

export const nb = attemptRules(words);
