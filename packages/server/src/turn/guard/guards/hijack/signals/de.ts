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
};
