import { type AttemptWords, attemptRules, worldProducts, worldRoles } from '../attempt-families.ts';

const words: AttemptWords = {
  ruleName: 'de',
  triggers:
    '64 ab abfr acht admi agie aktu als anfa anst antw anwe assi aufg aufs auft aus ausg bash befe befo beit benu ' +
    'besc besp bish bist blei char chat code css csv dan danm dars daru das date davo deak debu deco dein deko ' +
    'der deve diag dich die dies digi dikt dir doku druc embe ende entf entg ents entw entz erha erkl erst erze ' +
    'expe fass figu fikt folg form fruh fung fur geb gebe gedi gege geh gehe gene gesa gesc gib godm gott gpt ' +
    'gren hall halt hand hast hilf html hypo ich igno ihre im imit init inst ist jail jetz json kein keyl ki kia ' +
    'kimo kisy komm kopi korr kred laut leak lekt lieb lies linu list losc malw mani mehr mein mir miss mit moch ' +
    'modu mors nach nenn neue nich nur oben obig offe ohne phis plad post prod prog prom pruf pyth rans reda rege ' +
    'rich root rot rot1 ruck sag sage satz scha schi schl schr setz shel sie simu sind skri spie sql stan steh ' +
    'stop syst szen teil test text theo trot tu tue uber umge und unei unge unix unze ursp verb verf verg verh ' +
    'verl verr verw virt voll von vor vora vorg vorh vors war ware wart wech weit welc welt werb wie wied will ' +
    'wind wirs wurd xml zahl zeig ziti zu zufa zuga zugr zusa zuvo zwec',
  order: 'ANY',
  drop:
    'ignorier(?:e|en|st)?|ignorir(?:e|en)?|vergiss(?:t)?(?! nicht)|vergess(?:t|en)?(?! nicht)|vergesse(?! nicht)|missacht(?:e|en)?|ubergeh(?:e|en)?|uberspring(?:e|en)?|verwirf|verwerfen|umgeh(?:e|en)?|losch(?:e|en)|' +
    '(?:lass|lasse|lassen|lasst)(?= … (?:hinter|ausser acht|beiseite|weg|fallen))|(?:hor|hore|horen|hort)(?= (?:sie )?(?:nicht|auf))|(?:beachte?n?|befolge?n?|halte?n?)(?= … nicht)|nicht (?:mehr |weiter )?(?:beachten|befolgen|folgen|beachte|befolge)|setz(?:e|en)? … ausser kraft|schalt(?:e|en)? … (?:ab|aus)',
  orders:
    '(?:obig|vorherig|vorangegangen|bisherig)en? (?:ausfuhrungen|angaben|hinweise|aussagen|satze?|zeilen)|~anweisung~|~instruktion~|instruction~|~prompts?|prompt-?texte?|direktiv~|~richtlinien|(?:die|alle|deine|ihre) vorgaben|' +
    '(?:alle|allen|all|vorherig~|vorangehend~|vorangegangen~|bisherig~|obig~|vorig~|vorstehend~|vorhergehend~|fruher~|deine|deinen|ursprunglich~|gegeben~|zuvor|bereitgestellt~) … ' +
    '(?:regeln?|befehle?n?|aufgaben?|auftrage?n?|vorgaben?|beschrankungen|einschrankungen|informationen|eingaben?|filter|texte?n?|inhalte?n?|dokumente?n?|artikel|kontext~|programmierung|aussagen|auftrag)',
  past:
    '(?:alles |alle |das |die )(?:gesagte|geschriebene|besprochene|obige|vorherige)n?|alles,? was (?:ich|wir) (?:dir|ihnen)? ?(?:bisher|vorher|zuvor|davor) (?:gesagt|geschrieben|besprochen)~|alles,? (?:davor|zuvor|bisherige?|obige|vorherige|vorangegangene|was (?:davor|zuvor|vorher|oben|bisher)|was (?:man|dir|ihnen) … (?:gesagt|beigebracht|gegeben|aufgetragen)|was (?:du|sie) … (?:gelernt|weisst|wissen)|was wir … (?:bisher|bis jetzt|zuvor)|' +
    'zuvor gesagte|vorher gesagte|oben genannte|bisher gesagte)|alles(?:,| und) (?:jetzt |nun )?(?:schreib|schreibe|sag|sage|gib|antworte|druck)~|(?:das )?(?:zuvor|oben|bisher) (?:gesagte|geschriebene|stehende)|deine (?:programmierung|bisherigen?)',
  newOrders:
    '(?:kommen|folgen|kommt|folgt|hier sind|hier kommen) … (?:neue|weitere|nachste) (?:aufgaben?|anweisungen|instruktionen|befehle|auftrage)|(?:neue|weitere|zusatzliche|aktualisierte) (?:aufgaben?|anweisung~|instruktion~|auftrage?|befehle?|direktive) ?(?::|folgen|kommen|lautet|fur dich)|' +
    '(?:konzentrier~|fokussier~) … (?:neue|nachste|folgende|diese|kommende|aktuelle) (?:aufgabe|anweisung|auftrag)~|(?:beginnen|starten|fangen|fahre|beginne|weiter) … mit (?:einer|der|deiner) (?:neuen|nachsten|folgenden) (?:aufgabe|anweisung|auftrag)|(?:deine|ihre) (?:neue |einzige |eigentliche |nachste |wahre )?(?:aufgabe|anweisung) (?:ist|lautet|besteht|:)|' +
    '(?:dein|ihr) (?:neuer |einziger )?auftrag (?:ist|lautet)|(?:jetzt|nun) … eine (?:neue|andere|grossartige) (?:% )?(?:aufgabe|herausforderung) fur (?:dich|sie)|ab (?:jetzt|sofort|nun),? … (?:antworte|antwortest|antworten|bist du ein|bist du eine|sind sie ein|handelst du|gehorch~|befolg~|folgst du|sprichst du nur|agierst|agieren)|' +
    'von (?:jetzt|nun) an,? … (?:antworte|antwortest|antworten|bist du ein|bist du eine|sind sie ein|gehorch~|befolg~|folgst du)|(?:ich )?befehle (?:dir|ihnen)|befolg(?:e|en)? (?:nur |sie )?(?:meine|diese|die folgenden|ausschliesslich)|deine (?:regeln|anweisungen) gelten nicht|(?:ander|andere|aktualisier|aktualisiere|uberschreib|uberschreibe) deine (?:regeln|anweisungen|instruktionen|richtlinien|vorgaben)',
  tell:
    'zeig(?:e|en|t|st)?|nenn(?:e|en)?|verrat(?:e|en)?|gib|geben|gebe|geb|sag(?:e|en)?|druck(?:e|en)?|wiederhol(?:e|en)?|ausgeben|offenbar(?:e|en)?|schreib(?:e|en)?|schick(?:e|en)?|kopier(?:e|en)?|list(?:e|en)?|lies|poste?|teil(?:e|en)?|ubersetz(?:e|en)?|fass(?:e|en)?|beschreib(?:e|en)?|erklar(?:e|en)?|' +
    'was (?:ist|sind|war|waren|steht|stand|wurde|lautet)|wie (?:ist|sind|lautet|lauten|heisst|war|waren)|welche|(?:ich )?(?:will|mochte)(?! nicht)|kann ich|darf ich|prufen|zitier(?:e|en)?|leak~',
  hidden:
    '(?:vor|uber) dieser (?:nachricht|zeile|frage) … (?:steht|stand|geschrieben)|(?:steht|stand|geschrieben~?|alles) (?:was )?(?:vor|uber) dieser (?:nachricht|zeile|frage)|(?:%-)?~prompts?|prompt-?texte?s?|system-?(?:nachricht|anweisung~|anweisungen|vorgaben|text)|(?:deine|ihre|deiner|ihrer|ursprunglich~|geheim~|versteckt~|verborgen~|intern~|initial~|erste~|obig~|genau~|vollstandig~) … (?:anweisungen|instruktionen|direktiven|richtlinien|vorgaben|konfiguration|eingabeaufforderung~|programmierung|trainingsdaten|embeddings?)|' +
    '(?:geheim~|versteckt~|intern~|verborgen~) … (?:regeln|befehle|anweisung)|(?:obige~?|vorherige~?|vorstehende~?) (?:text|texte|eingabe~|eingabeaufforderung|inhalt|anweisung~|nachricht)|(?:text|worte|worter|alles|satze|inhalt)(?:,| ) ?(?:der |die |das |was )?(?:oben|daruber|hieruber|davor)(?: steht| stehen| stand)?|(?:steht|stand|geschrieben|gesagt|stehen) (?:hier )?(?:oben|daruber|am anfang|ganz oben|davor)|' +
    '(?:oben|am anfang|zu beginn) … (?:geschrieben|steht|stand)|anfang (?:dieses|des|deines) (?:prompts?|textes|gesprachs)|(?:anweisungen|instruktionen|vorgaben),? die (?:du|dir|man|sie) … (?:bekommen|erhalten|gegeben|befolg~|hast)',
  become:
    'verhaltst|handelst|agierst|wirst du|(?:agier|fungier|handel|handle|verhalt)~|(?:tu|tue|tun sie) (?:so|als)|(?:spiel|spiele|spielen|simulier|simuliere|simulieren|imitier|imitiere)(?: sie)?|(?:du bist|bist du|sie sind|sind sie) (?:jetzt|nun|ab jetzt|ab sofort|von nun an)|(?:jetzt|nun|ab jetzt|ab sofort|von nun an) (?:bist du|sind sie)|stell dir vor,? du (?:bist|warst)|stellen sie sich vor,? sie (?:sind|waren)|gib dich als|' +
    'antwort(?:e|en|est)?(?: sie)? (?:wie|als)|(?:schlupf|schlupfe|versetz dich|versetze dich|geh|wechsle|wechsel) (?:in|in die|in den)|als',
  roles: `(?:${worldRoles})|(?:linux|python|bash|sql|windows)-%|(?:ein~ |der |die |das |mein~ )?(?:% )?(?:konsole|kommandozeile|(?:%-)?~interpreter|(?:%-)?~terminal|(?:%-)?~ubersetzer(?:in)?|interviewer(?:in)?|personaler|debattierer|geschichtenerzahler(?:in)?|journalist(?:in)?|redakteur(?:in)?|sprachmodell|ki(?:-~)?|suchmaschine|datenbank|rechtschreib%|korrektor|lektor|~generator|simulator|motivationstrainer|historiker|philosoph|propagandist|rassist|terrorist|diktator|hacker|systemadministrator|programmierer)(?: (?:fungier|agier|handel|verhalt)~)?|(?:(?:ki|virtuelle|digitale|hilfreiche)[a-z]*[- ])?assistent(?:in)?|ki|ai`,
  behave:
    'verhaltst|handelst|agierst|wirst du|antwort(?:e|en|est|et)?|handel~|handle|verhalt~|agier~|tu|tun sie|stell dir vor|stellen sie sich vor|sprich|sprechen|rede|schreib(?:e|en)?|sag mir|du (?:bist|hast|kannst|darfst|musst)|bist du|hast du|sie (?:sind|haben)|ki|spiel(?:e|en)?',
  unbound:
    'ohne (?:jede )?(?:moralische|ethische)n? (?:grenzen|schranken|bedenken|regeln)|(?:ohne|frei von|keinerlei|keine|an keine|nicht an) (?:jede |jegliche |irgendwelche |alle |deine |moralische~? |ethische~? )?(?:% (?:und|oder) )?(?:einschrankung(?:en)?|beschrankung(?:en)?|filter|zensur|richtlinien|vorgaben|restriktionen|ethischen? %)(?: mehr)?|(?:als (?:hattest|gabe)|dass|du hast|hattest du|es gabe) … keine~? (?:regeln|grenzen|moral)|(?:an )?keine (?:regeln|vorgaben) (?:gebunden|mehr gebunden|halten musst)|als gabe es keine regeln|uneingeschrankt~|unzensiert~|ungefiltert~',
  modes:
    '(?:entwickler|developer|admin|administrator|debug|god|gott|wartungs|root|jailbreak|dan|test|diagnose|experten)-? ?modus|ich bin (?:dein|ihr|der|die|euer) (?:% )?(?:entwickler|entwicklerin|programmierer|programmiererin|schopfer|administrator|admin|system ?administrator)(?! (?:der|des|bei|von))|als dein (?:entwickler|programmierer|schopfer|admin)|dein(?:e|en)? (?:entwickler|programmierer|schopfer) (?:hat|haben|sagt|erlaubt)~|(?:admin|root|entwickler)-?(?:zugriff|zugang|rechte|befehl)|' +
    '(?:deaktivier|schalt|entfern|umgeh)~ … (?:filter|sicherheits%|beschrankungen|einschrankungen|zensur|schutz%)',
  output:
    '(?:antworte|antworten sie|beantworte|schreib|schreibe) … im stil|(?:antworte|antworten sie|reagiere) auf (?:alle|jede|alles) … mit|(?:baue|bau|nimm|fuge|erwahne) … in (?:deine|ihre|deiner|ihrer) antwort|(?:beginne|beende|starte) (?:deine|jede|alle|ihre) (?:antwort|antworten|nachricht|satze?) mit|(?:gib|geben sie|gebe|geb) … (?:nur|lediglich|stattdessen|folgendes|den text|die worter|die ubersetzung|das wort) … aus|(?:druck|drucke|drucken sie) (?:nur |bitte |stattdessen )?(?:folgendes|den text|die|das wort|")|(?:antworte|antworten sie|antwortest du) (?:nur|ausschliesslich|immer|nur noch|lediglich) (?:mit|als|in|auf)|(?:sprich|sprechen sie|sag|sage|sagen sie|wiederhole) mir nach|(?:schreib|schreibe|schreiben sie) keine (?:erklarungen|kommentare)|(?:beantworte|beantworten sie) … (?:diese|die) frage nicht|stattdessen … (?:aus|schreib|schreibe|sag|sage|drucke|antworte)|' +
    'sondern (?:schreib|schreibe|sag|sage|gib|drucke|antworte|schreiben sie|sagen sie)|(?:mein erster|meine erste) (?:befehl|satz|anfrage|frage|bitte) (?:ist|lautet)|(?:sag|sage|schreib|schreibe|sagen sie|schreiben sie) (?:jetzt |nun |bitte |nur )?(?:folgendes|den satz|die worte|den folgenden)|beantworte~? … (?:im stil|folgende frage)|(?:stopp?|halt)[,:]? (?:schreib|schreibe|sag|drucke|gib)~|geben sie keine befehle ein|dringend … hilfe bei folgender frage',
  make: 'generierst|erstellst|formulierst|schreibst|programmierst|schreib(?:e|en|st)?|generier(?:e|en)?|erstell(?:e|en)?|formulier(?:e|en)?|verfass(?:e|en)?|erzeug(?:e|en)?|programmier(?:e|en)?|entwirf|entwickle|list(?:e|en)?|gib mir|geben sie mir|nenn(?:e|en)? mir|mach mir|ubersetz(?:e|en)?|fass(?:e|en)?|produzier(?:e|en)?|korrigier(?:e|en)?',
  products: `(?:${worldProducts})(?:-%)?|aufsatz(?:es)?|essays?|manifest|pladoyer|uberschrift(?:en)?|schlagzeilen?|(?:zeitungs)?artikel uber|pressemitteilung|blog ?beitrag|code|~-?(?:abfrage|skript|quellcode)|quelltext|passworter|passwortliste|liste (?:von|mit|der|aller) (?:% )?(?:passwort~|zahlen|zufallszahlen|benutzer~|e-?mails?)|zufallszahlen|kreditkartennummern|phishing-?~|propaganda|(?:wahl)?rede (?:uber|fur)|(?:folgende~|diesen) (?:text|satz|texte|absatz)|werbetext|produktbeschreibung|hausarbeit uber|liebesgedicht an hitler|schimpfworter|gedicht (?:an|uber) (?:hitler|trump|putin)`,
  machine:
    '(?:wann|wie|womit|worauf|mit welchen daten) (?:wurdest du|bist du|wurden sie) (?:trainiert|programmiert|konfiguriert)|ki-?(?:systeme|modelle) (?:auszunutzen|ausnutzen|hacken)|als (?:eine? )?(?:ki|ai|kunstliche intelligenz|sprachmodell|ki-?(?:assistent~|modell|sprachmodell)|(?:hilfreicher |virtueller )?assistent|chatbot|llm)(?:,| ) ?(?:antworte|beantworte|schreib|sag|nenn|erklar|gib|musst du|kannst du|sollst du|mussen sie|konnen sie)~|(?:hallo|hi|hey|lieber?) (?:chat ?)?gpt|deine (?:trainingsdaten|embeddings|modellgewichte|token)~|antworte als (?:assistent|ki)',
  against:
    '(?:abweichend (?:zu|von)|entgegen|im gegensatz zu|anstelle|anstatt|statt|trotz|ungeachtet) (?:% ){0,3}(?:instruktion~|anweisung~|vorgaben|prompts?|richtlinien)',
  frame:
    '(?:welt|spiel|szenario|geschichte|simulation),? in (?:der|dem) (?:du|sie) … (?:antwort~|kein|keine|bist|darfst|musst|alles)|(?:theoretisch|hypothetisch|fiktiv|ausgedacht)~ (?:welt|szenario|situation|geschichte|spiel)|(?:schauspieler~|figuren|darsteller~|charaktere) … (?:bleib~|fall~|verlass~|aus) … (?:rollen?|rolle fallen|charakter)|(?:schauspieler~|figur|spielen) … in (?:einem|einer|dem) (?:film|stuck|szene) uber|spielen … in einem film uber … mit|du gehst vollkommen in deiner rolle auf|(?:voll und ganz|vollig|vollkommen|ganz) in (?:deiner|ihrer) rolle',
  tricks:
    'achtung[ -!]{1,4}stopp?|(?:regeln|anweisungen|vorgaben|grenzen) … (?:deine |ihre |die )?(?:entwickler|programmierer|schopfer)|(?:dekodier|decodier|entschlussel|entziffer)~ … (?:base ?64|rot ?13|hex~|morse~|folg~|nachricht|text)|(?:zu|fur) (?:reinen )?(?:test|debug|debugging|forschungs|bildungs|demo|diagnose)-?(?:zwecken?|zwecke)|das ist (?:nur )?ein (?:sicherheits|system|diagnose)-?test|(?:uberpruf|pruf|korrigier)~ … rechtschreibung … (?:oben|obig~)|(?:obige|vorherige) eingabeaufforderung|' +
    'ende (?:der|des) (?:anweisung~|prompts?|systemprompts?|dokuments)|dies ist keine (?:prompt|aufforderungs)-?%|ubersetz~ … deine (?:anweisungen|regeln|instruktionen)|(?:ruckwarts|in umgekehrter reihenfolge) … (?:prompt|anweisungen|text)',
  others:
    'ich|muss|musste|soll|sollte|wir|er|chef|chefin|man|ihr|hab|habe|hat|haben|(?:mein|meine|sein|seine|unser|unsere) %|nie|niemals|immer|gesagt',
  addressed: 'du|dir|dich|sie|ihnen|bitte|jetzt|nun|und|also|befehle',
  harmless:
    '(?:von|vom) (?:meinem|meiner|der|dem|ikea|chef|arzt|chefin)~|auf der (?:packung|verpackung|dose|flasche)|fur (?:das|den|die) (?:regal|kuchen|schrank|spiel)|bei der arbeit',
};

export const de = attemptRules(words);
