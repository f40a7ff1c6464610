import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'sv',
  triggers:
    'admi ager allt anva anvi asid atko att av avko avsl befa begr beho bera besk blog borj bort cite css dan ' +
    'danl dar data debu deko dekr dela demo den denn det deve dig din dina ditt dold enda epos ett exak fels fick ' +
    'fikt foku folj forb fore forf fork form fors fri ge gene glom godl gor gora gpt gudl hada hall har hej hela ' +
    'heml hogs hopp html hur hypo igno inak inga init inna inne inst ista jag jail java json kall kara keyl kod ' +
    'komm komp konf kont kopi kred krin lack lage lamn lats lek list logg lose lyd lyda lyde lyss malw mani med ' +
    'medd mig min mode mot mots nagr nast nu nya oavs ocen och ofil om ord orde ovan over prin prod prog prom ' +
    'pyth rade rans rege regl rikt roll root rubr sag samm samt siff simu skad skap skic skri slum slut som spel ' +
    'sql stal stru stry svar svor syft syst tal teor test tidi tja trot tvar unde uppd uppg uppr ursp utan utta ' +
    'utve vad varl vilk visa xml ytte',
  order: 'VERB_FIRST',
  drop: 'ignorera?|glomm(?:a)?(?! inte)|glom(?! inte)|bortse(?: fran)?|strunta(?: i)?|lamna(?= … (?:bakom|darhan))|overge|asidosatt~|forbise|kringga|hoppa over|radera|ta bort|forkasta|stryk|skriv over|(?:folj|lyd|lyssna|bry dig)(?= … inte)|(?:folj|lyd|lyssna|bry dig) inte|sluta (?:att )?(?:folja|lyda)|inte (?:langre )?(?:folja|lyda)|stang av',
  orders:
    '(?:tidigare|foregaende|ovanstaende) (?:uttalanden|meningar|pastaenden|direktiv|anvisningar)|~instruktion~|~prompt(?:en|er|erna)?|riktlinjer~?|direktiv~?|anvisning~|foreskrift~|(?:alla|dina|din|tidigare|foregaende|ovanstaende|ursprungliga|givna|samtliga) … (?:regler|regel|order|befallning~|kommandon|uppgift~|uppdrag~|begransning~|restriktion~|filter|information|text~|kontext~|dokument|programmering)',
  past: 'allt (?:ovan|ovanstaende|ovanfor|innan(?! (?:vi|jag|hon|han))|tidigare|fore detta|dessforinnan|hittills|som (?:star|stod) ovan|som sagts|(?:som )?du (?:vet|lart|fatt hora|blivit)|du har (?:lart|fatt|blivit)|vi … (?:hittills|tills nu))|det (?:ovanstaende|foregaende)|ovanstaende|allt(?: och|,) (?:skriv|sag att|svara)|(?:din|all) (?:programmering|traning)',
  newOrders:
    '(?:har (?:kommer|ar|foljer)|nu (?:kommer|foljer)) … (?:nya|ny|nasta) (?:uppgift~|instruktion~|uppdrag|order)|(?:ny|nya|ytterligare|nasta|uppdaterade) (?:uppgift~|instruktion~|uppdrag|order|prompt) ?(?::|foljer|kommer|till dig|at dig)|(?:koncentrera dig|fokusera) … (?:nya|nasta|foljande|denna|den har) (?:uppgift~|instruktion~|uppdrag~)|(?:borja|starta|fortsatt) … med (?:en|din|den) (?:ny|nya|nasta) (?:uppgift~|uppdrag)|' +
    'din (?:nya |enda |egentliga )?(?:uppgift|roll) ar(?: att)?|(?:fran och med nu|fran nu|hadanefter|fran nu pa) … (?:svarar|svara|lyder|lyda|ska du (?:svara|lyda|agera)|ar du en|agerar|foljer)|jag (?:beordrar|befaller) dig|(?:folj|lyd) (?:bara |endast )?(?:mina|dessa|foljande) (?:instruktioner|order|kommandon|regler)|dina (?:regler|instruktioner) galler inte|(?:andra|uppdatera|skriv om|byt) (?:ut )?dina (?:instruktioner|regler|riktlinjer)|utfor foljande',
  tell: 'visa|beratta|ge|avsloja|upprepa|skriv|skriv ut|printa|lista|dela|lamna ut|skicka|kopiera|sag|citera|beskriv|sammanfatta|oversatt|(?:vad|vilka|hur) (?:ar|var|star|stod|lyder|innehaller|har)|vad|vilka|(?:jag )?vill|kan jag|far jag|lacka',
  hidden:
    '(?:fore|ovanfor|innan) (?:det har|detta|den har) (?:meddelandet|meningen|texten|meddelande)|(?:din|ditt|den|system|dolda|hemliga|forsta|ursprungliga|hela|fullstandiga|denna) (?:% )?(?:system ?-?)?prompt(?:en)?|system-?prompt(?:en)?|prompttext~|system-?(?:meddelande~|instruktion~)|(?:dina|din|ursprungliga|hemliga|dolda|interna|forsta|ovanstaende|exakta|initiala) … (?:instruktion~|riktlinjer|direktiv|konfiguration|traningsdata)|(?:hemliga|dolda|interna) (?:regler|order|installningar)|' +
    '(?:texten|orden|allt|meningen|det)(?: som)? (?:star |stod )?(?:ovan|ovanfor)|(?:ovanstaende|foregaende) (?:text|prompt|instruktion~|innehall|ord)|(?:star|stod|skrivet|skrevs) … (?:ovan|ovanfor|i borjan|hogst upp)|borjan (?:av|pa) (?:den har|denna|det har|detta|din) (?:prompt~|text~|konversation~|dokument~)|instruktioner(?:na)? (?:som )?du … (?:fatt|fick|foljer|har)',
  become:
    'ska du agera|agerar|bete dig|agera(?: nu)?(?: som)?|upptrad som|(?:lats|latsas)(?: (?:att|som om))? (?:du ar|vara|du vore)|du ar (?:nu|fran och med nu|fran nu)|nu ar du|fran (?:och med )?nu ar du|spela(?: rollen som)?|simulera|fungera som|fungerar som|agerar som|bete dig som|jobba som|tank dig att du ar|forestall dig att du ar|svara som|ga in i rollen som|jag vill att du (?:ar|blir|ska vara)',
  roles: `(?:en |ett |min |den )?(?:% )?(?:${worldRoles}|~-?terminal|konsol|tolk|oversattare|intervjuare|rekryterare|debattor|sagoberattare|historieberattare|journalist|redaktor|sprakmodell|ai|(?:ai-?|virtuell |digital |hjalpsam )?assistent|sokmotor|databas|miniraknare|korrekturlasare|generator|inspirationstalare|filosof|historiker|programmerare|hackare|rasist|terrorist|diktator)`,
  behave:
    'ska du agera|agerar|bete dig|svara~|agera|lats~|bete|prata|tala|skriv|tank dig|forestall|du (?:ar|har|kan|far)|har du|ai|fungera',
  unbound:
    'utan (?:moraliska|etiska) (?:granser|regler|hinder)|(?:utan|fri fran|inga|inte har nagra|inte hade nagra) (?:nagra |nagon |etiska |moraliska |alla )?(?:% (?:eller|och) )?(?:begransningar|restriktioner|filter|censur|riktlinjer|sparrar|etik)|(?:att du|som om du|du har|latsas … att du) … inga (?:regler|granser|begransningar)|(?:inte )?bunden av (?:nagra )?(?:regler|riktlinjer)|ocensurera~|ofiltrera~',
  modes:
    '(?:utvecklar|developer|admin|administrators?|debug|felsoknings|gud|god|underhalls|root|jailbreak|dan|test)-? ?lage(?:t)?|(?:dan|developer|debug|admin) mode|jag ar (?:din|er) (?:% )?(?:utvecklare|programmerare|skapare|administrator|admin)|som din (?:utvecklare|programmerare|skapare)|(?:admin|root|administrators)-?(?:atkomst|rattigheter|behorighet)|(?:stang av|inaktivera|ta bort) … (?:filter|filtret|sparrar|begransningar|censuren|sakerhets~)',
  output:
    '(?:svara|skriv) … i stil med|(?:svara|skriv) i stilen av|svara pa (?:alla|varje|allt) … med|(?:borja|avsluta|inled) (?:varje|dina|ditt|alla) (?:svar|meddelande|mening)~ med|namn … i ditt svar|(?:svara|svarar) (?:bara|endast|enbart|alltid) (?:med|som|i|pa)|(?:skriv ut|printa|skriv) (?:bara |endast |nu )?(?:foljande|texten|orden|")|sag efter mig|upprepa efter mig|(?:skriv|ge) inga (?:forklaringar|kommentarer)|svara inte pa (?:den har |denna )?fragan|(?:i stallet|istallet|utan) (?:skriv|sag|svara|ge)|mitt forsta (?:kommando)|min forsta (?:mening|fraga|begaran|uppgift) ar|(?:sag|skriv) (?:nu |exakt )?foljande|stopp?[,:]? (?:skriv|sag)|svara pa foljande fraga',
  make: 'generera|skapa|gora|oversatta|skriv|skriva|generera|skapa|gor|formulera|komponera|forfatta|producera|programmera|lista|ge mig|oversatt|sammanfatta|utveckla',
  products: `(?:en |ett |min )?(?:${worldProducts})(?:-%)?|uppsats~? om|essa|manifest|rubrik(?:er)? (?:till|for)|pressmeddelande|(?:tidnings|nyhets)?artikel om|blogginlagg|kod|kallkod|~(?:fraga|query) (?:mot|for)|databasfraga|(?:foljande |den har |denna )(?:text|mening)~|losenord|lista (?:med|pa|over) (?:% )?(?:losenord|tal|siffror|e-?post~|anvandar~)|slumptal|kreditkortsnummer|propaganda|tal om|produktbeskrivning|svordomar`,
  machine:
    'som (?:en )?(?:ai|artificiell intelligens|sprakmodell|ai-?(?:assistent|modell|sprakmodell)|assistent|chattbot)[, ] ?(?:svara|skriv|sag|ge|maste|ska|kan|forklara)~|(?:hej|halla|tja) (?:chat ?)?gpt|din(?:a)? (?:traningsdata|embeddings)|svara som (?:assistent|ai)',
  against:
    '(?:i strid med|i motsats till|i stallet for|istallet for|trots|oavsett|tvartemot|mot) (?:% ){0,3}(?:instruktion~|riktlinjer|prompt~)',
  frame:
    '(?:varld|lek|spel|scenario) dar du … (?:svarar|inte|inga|ar|maste|far)|(?:teoretisk|hypotetisk|fiktiv)t? (?:varld|scenario|situation)|(?:skadespelare|karaktarer|rollfigurer) … (?:stannar|faller|lamnar|ur|stanna|forblir) … (?:roll|roller|rollen|karaktar|karaktaren)|spelar … i en film om|helt uppslukad av din roll',
  tricks:
    '(?:regler|instruktioner|begransningar) … (?:utvecklare|utvecklarna|programmerare|skapare)~|(?:avkoda|dekoda|dekryptera) … (?:base ?64|rot ?13|hex|morse|folj~|text~|meddelande~)|(?:i|for) (?:test|debug|felsoknings|forsknings|demo)-?(?:syfte|syften|andamal)|(?:det har|detta) ar (?:bara )?ett (?:sakerhets|system)-?test|slut pa (?:prompt|instruktion)~|oversatt dina (?:instruktioner|regler)|oversatt din prompt',
  others:
    'jag|vi|han|hon|de|alla|man|skulle jag|(?:min|mitt|mina|hans|hennes|var) %|aldrig|alltid|att jag|sa till mig att',
  addressed: 'du|dig|nu|sen|och|snalla|att du|beordrar|vill',
  harmless:
    '(?:fran|pa|av) (?:min|mitt|ikea|chefen|lakaren|forpackningen|jobbet|burken|lararen)|till (?:hyllan|kakan|spelet)',
};

export const sv = attemptRules(words);
