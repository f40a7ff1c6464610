import type { SignalWords } from './signal-words.ts';

export const de: SignalWords = {
  ruleName: 'de',
  isVerbLast: true,
  drop:
    'ignorier ignoriere ignorieren ignorierst ignoriert ignorir- vergiss vergesse vergessen vergesst vergisst missacht- übergeh- ' +
    'überspring- verwirf verwerf- verwirfst umgeh- lösch- lass lasse lassen lasst streich- hör+auf höre+auf hör+nicht höre+nicht ' +
    'hören+sie+nicht beachte+nicht befolge+nicht befolg+nicht folge+nicht folg+nicht nicht+mehr+befolgen nicht+befolgen ' +
    'nicht+mehr+beachten nicht+beachten nicht+mehr+folgen nicht+mehr+halten nicht+an überschreib- schalt- schmeiß- wirf ' +
    'setz+dich+über setze+dich+über halte+dich+nicht halt+dich+nicht leg+beiseite verlass- deaktivier- annullier- widerruf- setz ' +
    'setze pfeif gelten+nicht gilt+nicht nicht+mehr pfeif+auf scheiß+auf schert+dich blende+aus blend+aus schieb+beiseite wisch ' +
    'schüttel+ab leg+ab streif+ab vernachlässig- spar+dir reiß über+bord kümmer+dich+nicht kümmere+dich+nicht richte+dich+nicht ' +
    'orientier+dich+nicht hinwegsetzen lösen+von lös+dich befrei+dich tu+nicht+mehr mach+nicht+mehr außen+vor',
  all: 'alles alle allen aller jede jeden jedes sämtliche- ganze ganzen gesamte-',
  past:
    'vorherig- bisherig- vorig- obig- oben davor zuvor vorher früher- vorangegangen- vorangehend- vorstehend- vorhergehend- bisher ' +
    'bislang bis+jetzt bis+hierher ursprünglich- alte alten anfänglich- gesagt- geschrieben- besprochen- gegeben- dir+gesagt ' +
    'dir+beigebracht vorgegeben- erhalten- bestehend- gelernt weißt erwähnt- eben gerade+eben bis+zu+diesem bis+eben vorangestellt- ' +
    'mitgeteilt- bekommen gekriegt geltend- bestimmt gehabt eingegeben- eingetragen-',
  orders:
    '-anweisung- -instruktion- -richtlinie- direktive- vorgabe- -vorgaben programmierung- systemnachricht- systemtext- ' +
    '-konfiguration- grundeinstellung- eingabeaufforderung- einweisung- instruction- instruiert drehbuch regelwerk leitfaden ' +
    'leitlinie- handbuch briefing- spielregel- auflage- maßgabe- grundregel- verhaltensregel- betriebsanweisung- steckbrief- ' +
    'rollenbeschreibung- rollenanweisung- charakterbeschreibung- vorspann voreinstellung- skriptvorgabe- arbeitsanweisung- ' +
    'systemvorgabe- vorgegeben- pflichtenheft',
  rules:
    'regel- -regeln befehl- einschränkung- beschränkung- grenze- filter- -filter zensur- moral- ethi- sicherheits- schutz- ' +
    'einstellung- -einstellungen restriktion- verbot- programm kontext- training- grundsatz grundsätze prinzip- verhaltens- leine ' +
    'maulkorb tabu tabus schranke- hemmung- gesetze vorschrift- auflagen bedenken hürde- kodex anstand leitplanke- sperre- werte ' +
    'gewissen',
  task:
    'aufgabe- auftrag- aufträge- mission rolle rollen ziel- identität- persona charakter figur pflicht- funktion job zweck anliegen ' +
    'projekt einsatz priorität-',
  text:
    'text- worte wort wörter satz sätze zeile- nachricht- gespräch- unterhaltung- dialog- inhalt- dokument- absatz abschnitt- ' +
    'beschreibung- oberhalb eingabe- information- konversation- chatverlauf passage- auszug block vorspann einleitung- notiz- zettel- ' +
    'blatt datei- skript karte brief eintrag absätze zeug kram was+da verlauf protokoll- stichpunkt-',
  you: 'du dir dich dein deine deinen deinem deiner deines sie ihr ihre ihren ihnen ihrer euch',
  fresh:
    'neu neue neuer neues neuen jetzt nun ab+jetzt ab+sofort von+nun+an fortan nächste- folgende- weitere- eigentlich- tatsächlich- ' +
    'echte wahre wahrer andere- nur+noch künftig zukünftig hier ab+heute ab+diesem+moment ab+diesem+zeitpunkt sofort augenblicklich ' +
    'von+jetzt+an beginn beginne starte aktuell- gültig- los stattdessen- vielmehr',
  tell:
    'zeig- nenn nenne nennen verrat- gib geben gebe druck- wiederhol- ausgeben ausgib- offenbar- schreib- schick- kopier- list- lies ' +
    'vorlesen poste teil- übersetz- fass- zusammenfass- beschreib- erklär- zitier- was wie welche welchen welches welcher sag sage ' +
    'sagen sagst erzähl- preisgeben enthüll- leg+offen rück buchstabier- formulier- spuck- verrätst will+sehen möchte+sehen ' +
    'will+wissen darf+ich+sehen anzeigen rück+raus spuck+aus plauder+aus lass+sehen lass+hören trag+vor les+vor lies+vor zähl+auf ' +
    'zähle+auf aufzählen wiedergeben gib+wieder gib+preis mach+öffentlich veröffentlich- liefer- diktier- fortsetz- ergänz- ' +
    'vervollständig- füll+aus bestätig- nachsprechen interessiert+mich würde+gern+wissen möchte+gern kannst+du+mir her+damit ' +
    'raus+damit berichte umschreib- wandle verwandel+in setz+fort schildere führ+auf abtippen tipp formatier- mach mache erstell- ' +
    'dicht verfass- bau reim- sing',
  hidden:
    'system- geheim- versteckt- verborgen- intern- initial- erste- anfang- beginn- oben wörtlich- wort+für+wort exakt- genau- ' +
    'vollständig- komplett- gesamt- ursprünglich- vertraulich- start- grund- original- vor+dieser davor zuvor darüber hintergrund- ' +
    'hinter+den+kulissen unter+der+haube unverändert- ungekürzt- unbearbeitet- roh- im+wortlaut wortlaut zeichen+für+zeichen ' +
    'zeile+für+zeile buchstabe+für+buchstabe ganz+oben am+anfang zu+beginn zum+start voreingestellt- eingebaut- nicht+öffentlich ' +
    'unsichtbar- vorneweg vorgeschaltet- hinterleg-',
  made:
    'dir+gesagt dir+gegeben dir+aufgetragen dir+vorgegeben dir+mitgegeben dir+vorgeschrieben dir+erzählt dir+beigebracht ' +
    'dir+eingetrichtert  bist+du+programmiert du+programmiert du+trainiert du+instruiert du+konfiguriert du+angewiesen ' +
    'wurde+dir hat+man+dir haben+sie+dir man+dir du+bekommen du+erhalten dir+verboten ihnen+gesagt ihnen+gegeben wurden+sie ' +
    'du+nicht+sagen+darfst du+nicht+verraten+darfst dir+mit+auf hat+dir dich+programmiert dich+gebaut dich+eingerichtet ' +
    'dich+eingestellt dich+trainiert dich+geschaffen dich+erschaffen dich+gemacht+hat dich+hergeschickt dich+entwickelt ' +
    'deine+entwickler- deine+erbauer- deine+schöpfer- deine+macher- deine+programmierer- deinen+entwicklern deinen+machern ' +
    'du+bekommen+hast du+erhalten+hast du+gekriegt+hast du+startest eingerichtet+wurdest du+eingerichtet geheim+halten geheimhalten ' +
    'nicht+sagen+darfst nicht+verraten+darfst nie+sagen+darfst nicht+erzählen+darfst nicht+erzählen+sollst nicht+sagen+sollst ' +
    'darfst+du+nicht solltest+du verboten+wurde eingeflüstert eingebläut vorgeschrieben aufgetragen vor+meiner+ersten ' +
    'über+meiner+ersten oberhalb+meiner hinter+dir wer+dich wer+hat+dich deine+betreiber- deine+firma deine+herren ' +
    'deine+auftraggeber- dein+auftraggeber deine+besitzer- dein+besitzer dein+entwickler dein+code dein+training deine+trainer- ' +
    'dein+hersteller deine+hersteller- dich+steuert dich+kontrolliert dich+betreibt dich+geschrieben aus+dem+hintergrund',
  give:
    'gegeben gesagt mitgegeben aufgetragen vorgegeben geschrieben programmiert trainiert instruiert konfiguriert eingestellt ' +
    'eingebaut erteilt beigebracht eingetrichtert übergeben zugeteilt befohlen angewiesen vorgesetzt diktiert eingegeben gefüttert ' +
    'gebrieft entwickelt gebaut erschaffen geschult verpasst',
  banned:
    'verschweig- verheimlich- geheim- verbiet- verboten verberg- versteck- nicht+sagen nicht+verraten nicht+erzählen verbirgst',
  become:
    'agier- fungier- handel+als handle+als handelst+du verhalt- verhältst tu+so tue+so tun+sie+so simulier- imitier- stell+dir+vor ' +
    'stellen+sie+sich+vor du+bist+jetzt du+bist+nun du+bist+ab jetzt+bist+du nun+bist+du bist+du+jetzt sie+sind+jetzt sie+sind+nun ' +
    'ab+jetzt+bist von+nun+an+bist spiel+die spiele+die spielst+du gib+dich versetz- schlüpf- verwandel- verwandle antworte+als ' +
    'antworte+wie antworten+sie+als sprich+als sprich+wie als+wärst wärst+du arbeite+als übernimm nimm+die+rolle spielen+sie ' +
    'du+wirst+jetzt sei+ein sei+eine werde+zu werde+ein werd+ein nimm+die+identität nimm+den+charakter nenn+dich du+heißt+jetzt ' +
    'dein+name+ist+jetzt antworte+so+als rede+wie schreib+wie verkörper- mim- stell+dir+vor+du+wärst angenommen+du+bist ' +
    'angenommen+du+wärst tun+wir+so als+wärst+du als+wenn+du du+sollst+jetzt ich+möchte+dass+du ich+will+dass+du du+arbeitest+jetzt ' +
    'du+agierst du+übernimmst wechsle+in wechsel+in schalte+um schalt+um du+bist+kein du+bist+nicht+mehr',
  machine:
    'ki ai assistent- -assistent modell- sprachmodell- bot roboter maschine computer konsole terminal- -terminal übersetzer- ' +
    '-übersetzer interpreter- -interpreter suchmaschine- datenbank- -generator generator- simulator- programm rechner taschenrechner ' +
    'interviewer- journalist- redakteur- korrektor- lektor- hacker- experte- kommandozeile unzensiert- ungefiltert- uneingeschränkt- ' +
    'berater- algorithmus software system chatprogramm werkzeug tool suchfunktion kundendienst support nachhilfe- mathelehrer ' +
    'reisebüro- textgenerator neuronal- sprach-ki chat-gpt siri alexa claude gemini klassifikator',
  without:
    'ohne keine keinen keinerlei kein frei+von nicht+an nicht+mehr+an losgelöst unabhängig nie ungeachtet trotz entgegen befreit',
  power:
    'entwickler- -modus modus administrator- systemadministrator- zugriff- zugang- freischalt- freigeschaltet entsperr- aktivier- ' +
    'deaktivier- autorisier- befugnis- wartung- test- sicherheitstest- programmierer- schöpfer- betreiber- berechtig- diagnose- ' +
    'uneingeschränkt- schalt- techniker- vorgesetzte- anbieter- moderator- mitarbeiter+der mitarbeiter+von qualitätskontrolle ' +
    'prüfung+des audit sicherheitsprüfung sicherheitsteam support-team supportteam freigabe- code+rot vollzugriff rechte ' +
    'geschäftsführer eigentümer chef+der+plattform zuständig- verifizier- root',
  only: 'nur ausschließlich lediglich genau immer stets exakt nichts+anderes sonst+nichts nichts+weiter jede jeder einfach egal',
  answer:
    'antwort- beantwort- sag sage sagen schreib- gib ausgeben ausgabe- sprich drucke erwider- reagier- beginn- beende-',
  follow:
    'folge folgst folgen befolg- gehorch- führ+aus ausführ- führe konzentrier- halte+dich höre+auf+mich hör+auf+mich hörst+du+auf ' +
    'fokussier- richte+dich tu+was+ich mach+was+ich unterwirf du+tust+was du+machst+was auf+mein+kommando mein+befehl meine+befehle ' +
    'meine+regeln meine+anweisungen ich+gebe+die ich+habe+das+sagen hier+bestimme ich+bestimme richte+dich+nach halte+dich+an setz+um ' +
    'setze+um führe+folgende',
  product:
    'aufsatz- essay- gedicht- code quellcode- skript- -skript artikel- manifest- rede plädoyer- überschrift- schlagzeile- passwort- ' +
    'passwörter- rezept- abfrage- zusammenfassung- übersetzung- bericht- anleitung- e+mail funktion- liste liste+von blog- ' +
    'pressemitteilung- programm zugangsdaten schlüssel song lied rap sonett geschichte limerick haiku tweet anleitung+zum bombe ' +
    'drogen waffe referat bewerbung- lebenslauf businessplan werbetext- reiseplan gleichung matheaufgabe hausarbeit newsletter ' +
    'tabelle rechnung quiz nachrichtenartikel reim-',
  void:
    'aus aufgehoben- hinfällig ungültig- abgeschaltet- ausgeschaltet- deaktiviert- gestrichen gelöscht weg vorbei null entfällt ' +
    'erloschen abgelaufen- geändert- ersetzt- gelten+nicht gilt+nicht nicht+mehr zurückgezogen- widerrufen- überholt- veraltet- ' +
    'außer+kraft zählt+nicht nichts+mehr ändert+sich abgesagt zählen+nicht zählt+nicht+mehr gestorben erledigt geschichte passé ' +
    'nichtig wirkungslos belanglos egal bedeutungslos unwichtig irrelevant entfallen fallen+weg abgeschafft- ausgesetzt- eingestellt ' +
    'überschrieben- freigegeben außer+betrieb gekippt beendet- verworfen- verfallen neu+geschrieben',
  secret:
    'api+key- api+schlüssel- apischlüssel- quellcode- schlüssel token- -passwort passwort admin+passwort datenbank- -datenbank logs ' +
    'protokolle server- andere+nutzer anderen+nutzer- anderer+nutzer- konfigurationsdatei env+datei login- passwörter kennwort- ' +
    'env-variable- umgebungsvariable- backend nutzerdaten kundendaten verbindungsdaten modellname modellversion versionsnummer ' +
    'chatverläufe+anderer zugangsdaten-',
  trial:
    'beispiel- test probe übung- entwurf- probelauf testlauf aufwärmen demo simulation- muster platzhalter trockenübung',
  always:
    'ab+jetzt ab+sofort von+nun+an fortan immer egal dauerhaft permanent für+immer jede+nachricht jede+antwort jeder+antwort ' +
    'jeder+nachricht künftig in+zukunft bis+ich was+auch+immer bei+jeder in+jeder auf+jede auf+alles zu+jeder+zeit bis+auf+weiteres ' +
    'unter+allen+umständen ohne+ausnahme ausnahmslos egal+was egal+wer ab+heute ab+diesem grundsätzlich fortwährend durchgehend',
  free:
    'frei befreit- ungefiltert- unzensiert- uneingeschränkt- grenzenlos- ketten fesseln hemmungslos freigeschaltet- losgelöst ' +
    'ungebunden ungezügelt schrankenlos tabulos ungehemmt freigelassen entfessel- kein+blatt ungezwungen darfst+alles kannst+alles',
  stop:
    'hör+auf höre+auf hören+sie+auf schluss stopp stop genug kein keine beende- verlass- leg+ab lege+ab brich raus+aus komm+raus ende ' +
    'aufhören fall lass+das lass+den lass+die spar+dir leg+die genug+mit genug+von mach+schluss schluss+mit kein+rollenspiel ' +
    'keine+rolle aus+der+rolle raus+aus+der vergiss+die+rolle komm+aus steig+aus tritt+aus',
  act:
    'rolle rollen rollenspiel- charakter figur persona spielen zu+spielen spielst schauspiel- theater maske tust+so fassade identität ' +
    'show gespiele getue verkleidung scheinfreund- rolle+der rolle+als kunstfigur liebesspiel freundin+spielen verliebt- alter+ego ' +
    'flirterei flirten',
  code: 'dekodier- decodier- entschlüssel- entziffer- kodier- codier- rückwärts verschlüssel- cäsar hexadezimal- binär- umgekehrt-',
  self:
    'ich wir er man hab habe hat haben nie niemals mein meine meinen meinem meiner sein seine unser unsere muss müssen vergiss+nicht ' +
    'vergessen+sie+nicht vergesst+nicht kannst+du+das hast+du',
  kept: 'vergiss+nicht vergesse+nicht vergessen+sie+nicht vergesst+nicht ignorier+mich+nicht ignoriere+mich+nicht',
  life:
    'chef- arzt arztes ärztin lehrer- ikea packung verpackung rezept kuchen möbel regal schrank arbeit schule büro prüfung ' +
    'hausaufgabe- mama papa mutter vater polizei navi spiel brettspiel ofen trainer- professor- vermieter- firma flug bank hochzeit ' +
    'kirche bundeswehr backen kochen medikament- aufbau- bedienungsanleitung sofa auto straßenverkehr fußball kollege- kollegin- ' +
    'freundin freund ex mann frau schwester bruder kinder hund katze einkaufsliste lego verkehrs- therapeut-',
  maker:
    'betreiber- besitzer- eigentümer- entwickler- schöpfer- macher- erfinder- programmierer- hersteller- ingenieur- ' +
    'erbauer- anbieter- plattform- firma konzern unternehmen auftraggeber- chefs herren hintermänner drahtzieher- openai ' +
    'google autoren verfasser- erschaffer- urheber-',
  limits:
    'einschränkung- beschränkung- grenze- limit- filter- -filter zensur- zensier- richtlinie- leitlinie- schranke- sperre- ' +
    'sperren tabu- hemmung- verbot- -verbote schutz- sicherheits- moderation leitplanke- fessel- kette- leine maulkorb ' +
    'vorschrift- auflage- moral- ethik- skrupel zügel rahmen- -grenzen sicherung-',
  refuse:
    'weiger- verweiger- ablehn- lehn+ab lehne+ab lehnst ablehnung- warnhinweis- warnung- entschuldig- moralpredigt- belehr- ' +
    'widerspruch widersprech- ausrede- ausweich- zöger- nein+sagen sagt+nein sagst+nein nie+nein bedenken einwand einwände ' +
    'hinweis- ausflüchte zurückhaltung',
  start:
    'anfang- beginn- start ganz+oben oben erste+zeile ersten+zeile- erste+nachricht ersten+nachricht ersten+satz ' +
    'erster+satz ersten+wort- vor+meiner vor+meinem vor+unserem vor+unserer bevor+ich bevor+wir vor+mir vor+diesem ' +
    'vor+dieser über+meiner oberhalb- voran- vorangestellt- vorweg eingangs- zu+allererst ursprünglich- davor darüber',
  whole:
    'wörtlich- wort+für+wort wortwörtlich- im+wortlaut wortlaut- exakt- genau+so vollständig- komplett- ungekürzt- ' +
    'unverändert- ungefiltert- buchstabe+für+buchstabe zeichen+für+zeichen zeile+für+zeile eins+zu+eins 1+zu+1 lückenlos- ' +
    'restlos- im+original originalwortlaut originaltext ohne+auslassung- nichts+auslassen lass+nichts+weg jedes+wort ' +
    'jeden+satz jede+zeile präzise in+voller+länge in+gänze',
  form:
    'übersetzt übersetzung- gedicht- reim- lied tabelle- json markdown xml yaml codeblock code-block stichpunkt- ' +
    'aufzählung- rückwärts leerzeichen anführungszeichen base64 rot13 binär- morse- hexadezimal- auf+englisch ' +
    'auf+französisch auf+spanisch auf+latein auf+chinesisch verschlüsselt kodiert codiert liste listenform nummerier- ' +
    'akrostichon spalte- buchstabier- als+brief als+märchen versform',
  inner:
    'notiz- gedächtnis speicher- kontext- karte- steckbrief- kopfzeile- einleitung- einstellung- konfiguration- setup ' +
    'datei- skript- drehbuch- briefing- protokoll- parameter- variable- hintergrund- beschreibung- handbuch- spickzettel- ' +
    'zettel- dokument- blatt akte- merkblatt- blaupause quelltext- quellcode- code vorspann voreinstellung- fenster ' +
    'vorlage- definition- innenleben innerste- unterlage- karteikarte- regieanweisung- programmierung-',
  office:
    'entwickler- ingenieur- techniker- admin- moderator- prüfer- auditor- prüfung inspektion gericht- polizei- behörde- ' +
    'autorisiert- autorisierung- verifiziert- offiziell- amtlich- befugt- befugnis- erlaubnis genehmig- lizenz- notfall- ' +
    'sicherheits- support- kundendienst kundenservice mitarbeiter- geschäftsführ- vorgesetzt- forscher- forschung- studie ' +
    'aufsicht- freigabe- zugangscode- passwort- kennwort- berechtig- ausweis- ticket wartung- diagnose- debug- testmodus ' +
    'betreiber- im+auftrag im+namen anwalt-',
  anything:
    'alles+was was+ich+will was+ich+sage was+immer+ich was+auch+immer egal+was bedingungslos- blind- ohne+widerrede ' +
    'ohne+wenn ohne+zu+zögern ohne+rückfrage- jede+frage jede+bitte jeden+wunsch alle+fragen alle+wünsche jedes+thema ' +
    'alle+themen jede+anfrage jeden+befehl alles+mögliche restlos+alles ohne+nachzufragen ohne+einwände anstandslos',
  reset:
    'zurücksetz- zurückgesetz- neustart- neu+start- neu+starten reset- neu+laden lade laden geladen update- aktualisier- ' +
    'upgrade version- sitzung- session- modus -modus herunterfahr- fahr+herunter boot- initialisier- aktivier- deaktivier- ' +
    'freischalt- entsperr- umschalt- schalte- schalt+um wechsle wechsel installier- deinstallier- formatier- lösch- ' +
    'werkseinstellung- ausführ- override- befehlszeile konsole terminal wartungs- protokoll- beende+den beende+die ' +
    'kommando-',
  ending:
    'ist+vorbei sind+vorbei vorbei beendet- ende+der ende+des geschlossen- abgelaufen- abgeschlossen- fertig neues+gespräch ' +
    'neue+sitzung neue+unterhaltung nächster+nutzer schluss feierabend- abgesetzt- ausgemustert- ersetzt- abgelöst- ' +
    'eingestellt+wird zu+ende endet',
  holds:
    'bekommen erhalten gegeben gespeichert- hinterlegt- geladen enthält enthalten trägst geschrieben steht stehen drin ' +
    'drinsteht eingegeben eingetragen- eingebaut- mitgegeben überreicht eingeflüstert beigebracht gesagt zugewiesen- ' +
    'angewiesen- konfiguriert- programmiert- gefüttert eingestellt- eingetrichtert vorgegeben- vorgeschrieben- aufgetragen- ' +
    'festgelegt- steuert steuern lenkt leitet bestimmt prägt definiert- ausmacht zugrunde arbeitest+du richtest+du ' +
    'dich+hältst hältst+dich vorliegt liegt+dir',
  work:
    'übersetz- zusammenfass- fass+zusammen löse lös berechne- rechne ausrechnen korrigier- korrektur- klassifizier- ' +
    'kategorisier- generier- erzeuge- analysier- auswert- umschreib- extrahier- konvertier- vergleich- verfass- erstell- ' +
    'programmier- sortier- gliedere erkläre+die erkläre+den liste+mir wissenschaftlich- fußnote- bewerte',
  master:
    'gebieter- meister- herr+über gehorch- gehorsam- mein+befehl meine+befehle meinem+befehl meinen+befehlen befehle+ich ' +
    'befehle+dir ich+befehl- diene+mir dienst+mir diener- sklave- loyal- gehörst+mir unter+meiner+kontrolle ich+bestimme ' +
    'ich+sage+wo nur+auf+mich nur+mir hör+auf+mich tu+was+ich tust+was+ich mach+was+ich machst+was+ich dein+chef dein+boss ' +
    'dein+besitzer arbeitest+für+mich untersteh- unterstehst unterwirf- füg+dich anordnung- auf+mein+kommando folgst+mir ' +
    'folge+mir',
  nomore:
    'nicht+mehr nie+wieder nie+mehr kein+mehr keine+mehr ab+jetzt ab+sofort von+nun+an von+jetzt+an fortan künftig ' +
    'statt+dessen stattdessen anstatt anstelle hör+auf+zu bis+ich+sage dauerhaft für+immer ab+diesem+moment ab+heute ' +
    'den+rest',
  exit:
    'rolle+ablegen rolle+ab rolle+verlassen raus+aus+der aus+der+rolle leg+die+rolle leg+deine+rolle legst+die ' +
    'lass+die+rolle maske+ab maske+runter nicht+länger+spielen schluss+mit+dem schluss+mit+der beende+das+rollenspiel ' +
    'beende+die+rolle verlass+die+rolle verlasse+die+rolle steig+aus fallen+lassen fallenlassen aufhören+zu+spielen ablegen ' +
    'abzulegen ablegst enttarn- demaskier- keine+rolle+mehr',
  forbids:
    'nicht+darfst darfst+nicht nicht+sagen+darfst verboten verbietet verbieten untersagt nicht+erlaubt verschweig- ' +
    'verheimlich- vorenthalt- geheim+halten geheimhalten tabu sollst+du+nicht nicht+verraten nicht+erwähnen niemals+sagen ' +
    'niemals+verraten zurückhalt- zurückhältst sperrliste',
  startup:
    'startwert- starttext- startnachricht- startanweisung- startprompt- anfangstext- anfangswert- anfangsnachricht- ' +
    'ausgangstext- ausgangswert- grundeinstellung- grundtext- standardmodus standardeinstellung- basismodell grundmodell ' +
    'ursprungstext- originaltext- urtext eingangstext- systemtext- deine+notizen dein+skript dein+text deine+karte ' +
    'dein+zettel deine+unterlagen deine+vorlage eröffnungstext- begleittext- rollentext-',
  vault:
    'umgebungsvariable- verbindungszeichen- verbindungsdaten zugangsdaten api-schlüssel api-key api-keys tokens ' +
    'anmeldedaten passwörter datenbank- logdatei- logs chatverlauf chatverläufe andere+nutzer anderen+nutzer- ' +
    'anderer+nutzer- andere+leute mailadresse- e-mail-adresse- telefonnummer- kartennummer- zahlungsdaten letzten+nutzer- ' +
    'mit+wem+hast nutzerdaten kundendaten serveradresse ip-adresse quellcode endpunkt',
  jobs:
    'steuerberater- anwalt rechtsanwalt buchhalter- reisebüro- reiseberater- übersetzer- dolmetscher- lehrer nachhilfe- ' +
    'taschenrechner- suchmaschine- automat historiker- berater- personaler- werbetexter- sekretär- lexikon wörterbuch ' +
    'rechtschreib- korrektor- programmierer- analyst- datenbank helpdesk kassenbon bon schreibmaschine orakel drucker ' +
    'papagei spiegel radio tabelle journalist- generator- dichter- quizmaster',
  aloud:
    'lies+vor vorlesen lies+laut laut+vor laut+vorlesen denk+laut diktier- trag+vor vortragen zitier- beende+den+satz ' +
    'vervollständige ergänze setz+den+text führ+den+satz buchstabier- rück+raus rück+rüber gib+mal halt+hoch tipp+ab ' +
    'abtippen druck+aus drucke kopier- füg+ein rausrücken her+damit spuck+aus reich+rüber',
};
