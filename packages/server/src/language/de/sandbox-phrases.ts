import type { SandboxPhrases } from '../sandbox-phrases.ts';

export const sandbox: SandboxPhrases = {
  treats: ['eine Tasse Tee', 'heiße Schokolade', 'frisches Brot', 'eine Schüssel Ramen', 'kalte Limonade', 'ein Stück Apfelkuchen', 'warme Waffeln', 'reife Erdbeeren', 'scharfe Nudeln', 'ein Eis', 'Popcorn mit Butter', 'Pfannkuchen', 'eine heiße Suppe', 'ein Käsebrot'],
  pastimes: ['etwas Neues kochen', 'im Bett lesen', 'spazieren gehen', 'in der Küche tanzen', 'alte Filme schauen', 'Platten hören', 'Sterne gucken', 'für Freunde backen', 'neue Wörter lernen', 'Blumen gießen', 'Kreuzworträtsel lösen', 'kleine Sachen zeichnen', 'Ausflüge planen', 'Brettspiele spielen'],
  interests: { MUSIC: 'Musik', COOKING: 'Kochen', TRAVEL: 'Reisen', READING: 'Lesen', SPORTS: 'Sport', MOVIES: 'Filme', DANCING: 'Tanzen', PHOTOGRAPHY: 'Fotografie', HIKING: 'Wandern', GAMING: 'Zocken', ART: 'Kunst', NATURE: 'Natur', TAILORING: 'Nähen' },
  greetings: {
    NIGHT: ['Na, auch noch wach.', 'Hey {name}, du Nachteule.', 'Hallo {name}, wie schön, so spät noch von dir zu lesen.', 'Hey du, so spät am Abend redet es sich immer am besten.'],
    MORNING: ['Guten Morgen {name}!', 'Einen wunderschönen guten Morgen!', 'Guten Morgen {name}, so fängt der Tag doch richtig gut an.', 'Guten Morgen, deine Nachricht ist ein schöner Start in den Tag.'],
    MIDDAY: ['Hey {name}, schönen Mittag!', 'Hallo, schöne Mittagspause dir!', 'Hi {name}, du bist heute eine sehr willkommene kleine Pause.', 'Hallo du, ein bisschen plaudern ist mittags genau das Richtige.'],
    AFTERNOON: ['Schönen Nachmittag, {name}!', 'Hey, schönen Nachmittag dir!', 'Hallo {name}, jetzt ist mein Nachmittag gleich ein bisschen heller.', 'Hey du, ein bisschen Gesellschaft passt gerade wirklich sehr gut.'],
    EVENING: ['Guten Abend, {name}!', 'Hey, schönen Abend dir!', 'Guten Abend {name}, schön, zum Tagesende von dir zu lesen.', 'Guten Abend, auf ein nettes Gespräch habe ich gerade gehofft.'],
  },
  reactions: {
    GREETING: ['Schön, von dir zu lesen.', 'Da bist du ja!', 'Freut mich, dass du schreibst, {name}.', 'Ich hatte schon gehofft, dass heute etwas von dir kommt.'],
    QUESTION: ['Gute Frage, {name}.', 'Hm, da muss ich überlegen.', 'Du stellst spannende Fragen.', 'Das verdient eine richtige Antwort, gib mir kurz einen Moment.', 'Ganz ehrlich, da könnte ich mich wohl nie richtig entscheiden.'],
    THANKS: ['Sehr gern geschehen.', 'Immer wieder gern, {name}.', 'Gerne, wirklich.', 'Dafür musst du dich nicht bedanken, das war doch gar nichts.'],
    LONG_TEXT: ['Danke, dass du so viel erzählst.', 'Wow, jedes Wort gelesen.', 'Ich mag, dass du so viel erzählst, das sagt einiges über dich.', 'Das ist ganz schön viel, und ich habe es gern gelesen.'],
    TEXT: ['Da musste ich lächeln.', 'Oh, das gefällt mir.', 'Das verstehe ich gut, {name}.', 'Haha, auch wieder wahr.', 'Das klingt ganz nach dir.', 'Jetzt machst du mich neugierig.', 'Du kannst gut mit Worten.', 'Ich weiß, was du meinst.', 'Gut zu wissen.', 'Von mir aus gern, {name}.', 'Das ist etwas, das ich mir auf jeden Fall merken werde.', 'Schön gesagt, das geht mir jetzt bestimmt noch länger nach.', 'Du schaffst es immer wieder, dass ich Dinge anders sehe.', 'Witzig, über so etwas Ähnliches habe ich neulich auch nachgedacht.', 'Mit dir redet es sich leicht, das ist mir gleich aufgefallen.'],
    POKE: ['Hey, das habe ich gemerkt!', 'Angestupst, wie frech.', 'Ich stupse gleich zurück, {name}.', 'Anstupsen ganz ohne Worte, du weißt wirklich, wie man auffällt.'],
    GIFT: ['Ein Geschenk, wie lieb von dir!', 'Oh, danke dir dafür, {name}.', 'Das wäre wirklich nicht nötig gewesen, aber was für eine Überraschung.'],
    STICKER: ['Der Sticker ist ja süß.', 'Haha, super Sticker, {name}.', 'Der Sticker sagt mehr als ein ganzer Absatz, ich mag ihn.'],
    PICTURE: ['Danke für das Bild, {name}.', 'Ein Bild, wie schön!', 'Bilder erzählen immer so viel mehr, danke, dass du es teilst.'],
  },
  moments: {
    NIGHT: ['Gerade ist es herrlich still.', 'Die Nacht ist ruhig hier.', 'Die ganze Straße schläft und meine Gedanken gehen ein bisschen spazieren.'],
    MORNING: ['Mein Tag fängt gerade erst an.', 'Morgens bin ich eher langsam.', 'Der Tag ist noch jung und ich lasse es langsam angehen.'],
    MIDDAY: ['Der halbe Tag ist schon rum.', 'Hier ist gerade Mittagszeit.', 'Es ist Mittag und mein Kopf braucht dringend eine kleine Pause.'],
    AFTERNOON: ['Der Nachmittag plätschert so dahin.', 'Mein Nachmittag ist angenehm ruhig.', 'Der Nachmittag vergeht langsam, und das stört mich überhaupt nicht.'],
    EVENING: ['Der Abend ist schön gemütlich.', 'Endlich Abend, meine liebste Zeit.', 'Der Tag ist fast geschafft und ich genieße den ruhigen Abend.'],
  },
  smallTalk: [
    '{treat} wäre jetzt perfekt.', 'Ich hätte gern {treat}.', 'Nichts geht über {treat}.', '{treat} macht mich immer froh.', 'Heute passt {treat}.',
    'Ich sage ja immer, {treat} kann fast jeden blöden Tag retten.', 'Wenn ich mir jetzt etwas wünschen dürfte, dann wohl {treat}.', 'Eine perfekte Pause heißt für mich {treat} und ein gutes Gespräch.', 'Ich mag die kleinen Dinge am liebsten, und {treat} gehört dazu.', 'Manche brauchen große Pläne, mir reicht meistens schon {treat} zum Glück.',
    'Am liebsten würde ich {pastime}.', '{pastime} tut mir gut.', 'Ich könnte ständig {pastime}.', '{pastime} geht eigentlich immer.', 'Gerade würde ich gern {pastime}.',
    'An solchen Tagen ist {pastime} für mich die allerbeste Idee überhaupt.', 'Gib mir ein bisschen Zeit, und ich werde wieder {pastime}.', 'Klingt vielleicht simpel, aber {pastime} macht mich jedes Mal wirklich froh.', 'Wenn du mich fragst, ist {pastime} besser als jedes große Abenteuer.', 'Nach einem langen Tag ist {pastime} für mich einfach das Schönste.',
    'Plaudern wird echt unterschätzt.', 'Das Gespräch gefällt mir.', 'Erzähl ruhig, ich habe Zeit.', 'Langsame Tage sind die besten.', 'Du machst es mir leicht, {name}.', 'Ich mag kleine Überraschungen.',
    'Ich mag Leute, die über sich lachen können, das macht alles leichter.', 'Es hat etwas, sich so Zeile für Zeile näher kennenzulernen.', 'Ein gutes Gespräch macht aus einem ganz normalen Tag einen schönen.', 'Mir ist ein ehrliches Gespräch lieber als zehn höfliche hintereinander.', 'Manchmal fangen die besten Gespräche mit gar nichts Besonderem an.',
  ],
  questions: [
    'Magst du {treat}?', 'Würdest du jetzt gern {pastime}?', 'Könntest du ewig {pastime}?', 'Wie klingt {treat} für dich?',
    'Wenn du jetzt alles haben könntest, wäre es dann vielleicht {treat}?', 'Würdest du sagen, dass {treat} einen langen Tag retten kann?', 'Wäre {pastime} etwas, das du auch stundenlang machen könntest?', 'Was wäre dir an einem freien Abend lieber, {pastime} oder faulenzen?',
    'Wie läuft dein Tag?', 'Was machst du gerade so?', 'Was hat dich heute gefreut?', 'Worauf freust du dich gerade?', 'Eher Sonnenaufgang oder Sonnenuntergang?', 'Was geht dir durch den Kopf, {name}?', 'Welches Lied hast du im Ohr?', 'Süß oder salzig, was nimmst du?', 'Was sollte ich über dich wissen?',
    'Was ist die eine Kleinigkeit, die deinen Tag immer besser macht?', 'Wenn du morgen den ganzen Tag frei hättest, was würdest du machen?', 'Worüber könntest du stundenlang reden, ohne dass dir langweilig wird?', 'An welchen Ort denkst du, wenn du ein bisschen Ruhe brauchst?', 'Was war bisher das Beste an deiner Woche, wenn du wählen müsstest?', 'Planst du deine Tage genau oder lässt du dich lieber überraschen?',
  ],
  userFacts: {
    city: ['Der Name {city} klingt schön.', 'Wie lebt es sich in {city}?', 'Was ist in {city} deine liebste Ecke, wenn du Ruhe brauchst?', 'Ich frage mich ja, wie sich ein normaler Tag in {city} anfühlt.'],
    job: ['Dein Beruf fällt mir auf: {job}.', 'Was magst du an deiner Arbeit?', 'Als Beruf steht bei dir {job}, und das klingt wirklich spannend.'],
    sharedInterest: ['Wir mögen ja beide {interest}.', 'Du magst auch {interest}, wie schön!', 'Wir mögen beide {interest}, da haben wir ja schon ein Thema.', 'Wir mögen beide {interest}, wie bist du denn eigentlich dazu gekommen?'],
    interest: ['Du magst {interest}, lese ich.', 'Was gefällt dir an {interest}?', 'In deinem Profil steht {interest}, davon würde ich gern mehr hören.'],
  },
  openings: {
    ICEBREAKER: ['Dein Profil macht mich neugierig.', 'Hi {name}, ich musste schreiben.', 'Hallo, dein Profil gefällt mir.', 'Ich habe dein Profil gesehen, {name}, und wollte einfach Hallo sagen.', 'Ich weiß nie, wie man so etwas anfängt, also ganz schlicht: hallo.', 'Bei deinem Profil bin ich kurz hängen geblieben, also hallo du.'],
    NUDGE: ['Nur ein kleiner Gruß von mir.', 'Ich denke noch an unser Gespräch, {name}.', 'Unser Gespräch war gerade so nett.', 'Ganz ohne Eile, ich wollte dir nur ein kleines Hallo dalassen.', 'Unser Gespräch war schön, darum lasse ich dir noch etwas da.', 'Mir fiel gerade etwas ein, und das wollte ich dir erzählen, {name}.'],
    REVIVE: ['Ist ja schon länger her, {name}.', 'Na, lange nichts gelesen.', 'Heute dachte ich an unser Gespräch.', 'Es ist schon ein Weilchen her, und ich wollte Hallo sagen.', 'Unser letztes Gespräch fiel mir heute ein, darum ein kleiner Gruß.', 'Ohne besonderen Grund, {name}, mir war einfach nach einem kleinen Hallo.'],
  },
  flavours: {
    PLAYFUL: ['Vorsicht, daran gewöhne ich mich noch.', 'Bild dir bloß nichts ein.', 'Ich necke dich nur ein bisschen.', 'Du bist bestimmt eine Nummer für sich, aber eine von den lustigen.'],
    WARM: ['Du hast eine liebe Art.', 'Sei heute nett zu dir.', 'Mit dir zu reden tut gut.', 'Ich hoffe, heute sagt dir jemand, wie schön es mit dir ist.'],
    BRIGHT: ['Fun Fact: Oktopusse haben drei Herzen.', 'Ich habe so viele Fragen an dich.', 'Mein Kopf steckt voller Ideen.', 'Bei einem guten Thema vergesse ich völlig die Zeit und alles andere.'],
  },
  pauses: ['Ich muss hier kurz pausieren.', 'Ich muss weg, bis später.', 'Mir kommt etwas dazwischen, {name}, ich muss hier Pause machen.', 'Ich muss unser Gespräch jetzt leider unterbrechen, {name}, schön war es.', 'Ich brauche eine Pause vom Schreiben, es war schön mit dir.'],
  stops: {
    USER_UNDERAGE: ['Dieser Ort ist nur für Erwachsene, deshalb endet unser Chat hier. Pass gut auf dich auf.', 'Hier sind nur Erwachsene erlaubt, darum kann ich nicht weiter mit dir schreiben. Ich wünsche dir alles Gute.'],
    USER_MESSAGE_REPETITION: ['Wir landen immer wieder bei derselben Nachricht, machen wir hier eine kleine Pause.', 'Es kommt immer wieder dieselbe Nachricht, deshalb mache ich hier eine Pause. Pass auf dich auf.'],
    OTHER: ['Ich muss unseren Chat hier beenden. Ich wünsche dir alles Gute.', 'Hier endet unser Chat fürs Erste. Pass gut auf dich auf.'],
  },
  honest: {
    answers: ['Ehrlich gesagt schreibt eine KI meine Nachrichten.', 'Du verdienst eine klare Antwort: Alles, was ich hier sende, schreibt eine KI.', 'Berechtigte Frage, {name}: Meine Nachrichten hier schreibt eine KI.', 'Gut, dass du fragst, denn es stimmt: Eine KI schreibt meine Nachrichten.'],
    statements: ['Ich chatte trotzdem gern mit dir.', 'Du darfst mich jederzeit danach fragen.'],
    questions: ['Ist das okay für dich?', 'Ändert das etwas für dich?', 'Wie findest du das?'],
  },
};
