import type { SandboxPhrases } from '../sandbox-phrases.ts';

// {treat} always opens with "un" or "une" and {pastime} with a consonant, so that elisions stand in the sentences.
export const sandbox: SandboxPhrases = {
  treats: ['une tasse de thé', 'un chocolat chaud', 'un bon pain chaud', 'un bol de ramen', 'une limonade fraîche', 'un bon expresso', 'une tarte aux pommes', 'une crêpe au sucre', 'un plat épicé', 'une glace vanille', 'un croque-monsieur', 'un pop-corn beurré', 'une soupe maison', 'un carré de chocolat'],
  pastimes: ['cuisiner un truc nouveau', 'lire au lit', 'marcher longtemps', 'danser dans la cuisine', 'revoir de vieux films', 'passer des vinyles', 'regarder les étoiles', 'faire des gâteaux', 'bouquiner au calme', 'soigner mes plantes', 'faire des mots croisés', 'dessiner des bricoles', 'préparer des escapades', 'jouer en société'],
  interests: { MUSIC: 'la musique', COOKING: 'la cuisine', TRAVEL: 'les voyages', READING: 'la lecture', SPORTS: 'le sport', MOVIES: 'le cinéma', DANCING: 'la danse', PHOTOGRAPHY: 'la photo', HIKING: 'la rando', GAMING: 'les jeux vidéo', ART: "l'art", NATURE: 'la nature', TAILORING: 'la couture' },
  greetings: {
    NIGHT: ['Coucou, toi non plus tu ne dors pas.', 'Coucou {name}, petit oiseau de nuit.', 'Coucou {name}, ça fait plaisir de te lire à cette heure tardive.', 'Hello toi, on discute toujours mieux quand il est tard comme ça.'],
    MORNING: ['Bonjour {name} !', 'Bonjour toi, bon réveil !', 'Bonjour {name}, voilà une bien jolie façon de commencer la journée.', 'Bonjour toi, ton message est un joli début de journée pour moi.'],
    MIDDAY: ['Coucou {name}, bon midi !', 'Hello, bonne pause de midi !', 'Coucou {name}, tu es une pause très bienvenue dans ma journée.', 'Hello toi, une petite discussion à midi, il y a rien de mieux.'],
    AFTERNOON: ['Bon après-midi {name} !', 'Coucou, bel après-midi à toi !', 'Coucou {name}, mon après-midi vient de devenir un peu plus lumineux.', 'Hello toi, un peu de compagnie tombe très bien cet après-midi.'],
    EVENING: ['Bonsoir {name} !', 'Bonsoir toi, bonne soirée !', 'Bonsoir {name}, ça fait plaisir de te lire en fin de journée.', 'Bonsoir toi, une gentille discussion, c’est tout ce que je voulais ce soir.'],
  },
  reactions: {
    GREETING: ['Ça fait plaisir de te lire.', 'Ah, te voilà !', 'Jolie surprise, ton message, {name}.', 'Je me disais justement que ce serait bien de lire un message de toi.'],
    QUESTION: ['Bonne question, {name}.', 'Hmm, laisse-moi réfléchir.', 'Tu poses de bonnes questions.', 'Celle-là mérite une vraie réponse, alors laisse-moi un petit moment.', 'Franchement, sur ça je pourrais changer d’avis chaque jour de la semaine.'],
    THANKS: ['Avec plaisir, vraiment.', 'De rien du tout, {name}.', 'C’est tout naturel.', 'Pas besoin de me remercier, ce n’était vraiment pas grand-chose.'],
    LONG_TEXT: ['Merci de me raconter tout ça.', 'Wow, je lis chaque mot.', 'J’aime bien quand tu racontes autant, ça dit beaucoup de toi.', 'Ça fait beaucoup de choses, et je prends plaisir à te lire.'],
    TEXT: ['Ça me fait sourire.', 'Oh, j’aime bien ça.', 'Je te comprends, {name}.', 'Haha, pas faux.', 'Ça te ressemble bien.', 'Là, tu piques ma curiosité.', 'Tu as le sens de la formule.', 'Je vois ce que tu veux dire.', 'C’est bon à savoir.', 'Ça me va, {name}.', 'Voilà une chose que je vais garder en tête pour plus tard.', 'J’aime bien ta façon de le dire, ça me reste en tête.', 'Tu trouves toujours le moyen de me faire voir les choses autrement.', 'C’est drôle, je pensais à quelque chose de semblable il y a peu.', 'C’est facile de parler avec toi, ça se remarque tout de suite.'],
    POKE: ['Hé, un petit coucou discret !', 'Un poke, quelle audace.', 'Poke rendu tout de suite, {name}.', 'Un poke sans un mot, tu sais vraiment comment attirer mon attention.'],
    GIFT: ['Un cadeau, comme c’est gentil !', 'Oh, merci beaucoup pour ça, {name}.', 'Il ne fallait vraiment pas, mais quelle jolie surprise tu me fais.'],
    STICKER: ['Ce sticker est trop mignon.', 'Haha, super sticker, {name}.', 'Ce sticker en dit plus long que tout un paragraphe, j’adore.'],
    PICTURE: ['Merci pour la photo, {name}.', 'Une photo, quelle bonne idée !', 'Les images racontent toujours tellement plus, merci de partager celle-là.'],
  },
  moments: {
    NIGHT: ['Tout est si calme maintenant.', 'La nuit est paisible ici.', 'Toute la rue dort et mes pensées se promènent un peu partout.'],
    MORNING: ['Ma journée commence à peine.', 'Mes matins sont très lents.', 'La journée est encore jeune et je la prends tout doucement.'],
    MIDDAY: ['La moitié du jour est passée.', 'C’est la pause de midi ici.', 'C’est le milieu de la journée et ma tête réclame une pause.'],
    AFTERNOON: ['L’après-midi passe tout doucement.', 'Mon après-midi est plutôt tranquille.', 'L’après-midi avance lentement et ça ne me dérange pas du tout.'],
    EVENING: ['La soirée est douce et calme.', 'Enfin le soir, mon moment préféré.', 'La journée est presque finie et je savoure un peu de calme.'],
  },
  smallTalk: [
    '{treat} serait parfait.', 'Il me faut {treat}.', 'Rien ne vaut {treat}.', '{treat} me remonte toujours le moral.', 'Je rêve d’{treat}.',
    'Je dis toujours qu’{treat} peut sauver presque toutes les mauvaises journées.', 'Si je pouvais faire un vœu là, ce serait sûrement {treat}.', 'Pour moi la pause parfaite, c’est {treat} et une bonne discussion.', 'J’aime surtout les petites choses de la vie, et {treat} en fait partie.', 'Certains ont besoin de grands projets, moi il me suffit d’{treat}.',
    'J’adore {pastime}.', '{pastime} me détend toujours.', 'En ce moment j’aime {pastime}.', '{pastime}, voilà ma petite évasion.', 'Je pourrais {pastime} sans fin.',
    'Les jours comme celui-ci, {pastime} me semble la meilleure idée du monde.', 'Donne-moi un peu de temps libre et je vais encore {pastime}.', 'Ça paraît tout simple, mais {pastime} me rend de bonne humeur à chaque fois.', 'Si tu veux mon avis, {pastime} vaut mieux que toutes les grandes aventures.', 'J’ai un faible pour ça : {pastime}, surtout après une longue journée.',
    'Papoter, ça fait du bien.', 'J’aime la tournure que ça prend.', 'Raconte-moi tout, j’ai le temps.', 'Les jours lents sont les meilleurs.', 'Avec toi c’est simple, {name}.', 'J’aime les petites surprises.',
    'J’aime les gens qui savent rire de tout, ça rend les choses légères.', 'C’est plutôt agréable de faire connaissance ligne après ligne, comme ça.', 'Une bonne discussion peut transformer une journée ordinaire en bonne journée.', 'Je préfère une seule discussion sincère à dix conversations bien polies.', 'Parfois les meilleures discussions commencent avec trois fois rien, tout simplement.',
  ],
  questions: [
    'Tu aimes ça, {treat} ?', 'Ça te dirait, {treat} ?', 'Et toi, tu aimes {pastime} ?', 'Tu trouves ça comment, {pastime} ?',
    'Si tu pouvais tout avoir là maintenant, ce serait plutôt {treat} ?', 'Tu crois qu’{treat} peut vraiment sauver une très longue journée ?', 'Est-ce que {pastime} est un truc que tu pourrais faire des heures ?', 'Pour une soirée libre tu choisirais quoi, {pastime} ou tout autre chose ?',
    'Comment se passe ta journée ?', 'Tu fais quoi de beau ?', 'Quoi de neuf aujourd’hui ?', 'Plutôt lever ou coucher du soleil ?', 'Tu penses à quoi, {name} ?', 'Tu as quelle chanson en tête ?', 'Plutôt sucré ou salé ?', 'Je devrais savoir quoi sur toi ?', 'Qu’est-ce qui te fait rire ?',
    'C’est quoi la petite chose qui rend toujours ta journée meilleure ?', 'Si demain tu avais toute ta journée libre, tu en ferais quoi ?', 'De quoi tu pourrais parler pendant des heures sans jamais te lasser ?', 'À quel endroit tu penses quand tu as besoin de calme ?', 'C’était quoi le meilleur moment de ta semaine, si tu devais choisir ?', 'Tu prévois tes journées à l’avance ou tu te laisses surprendre ?',
  ],
  userFacts: {
    city: ['J’aime bien le nom, {city}.', 'C’est comment la vie à {city} ?', 'C’est quoi ton coin préféré à {city} quand tu veux du calme ?', 'Je me demande souvent à quoi ressemble une journée ordinaire à {city}.'],
    job: ['Ton métier m’intrigue : {job}.', 'Tu aimes quoi dans ton travail ?', 'Je lis que ton métier, c’est {job}, et ça a l’air vraiment intéressant.'],
    sharedInterest: ['Un goût commun, tiens : {interest}.', 'Toi aussi tu aimes {interest}, super !', 'On a un goût commun, {interest}, alors on tient déjà un sujet.', 'Toi comme moi, on aime {interest}, alors comment ça a commencé ?'],
    interest: ['Je lis que tu aimes {interest}.', 'Tu aimes quoi dans {interest} ?', 'Ton profil dit que tu aimes {interest}, alors raconte-moi un peu plus.'],
  },
  openings: {
    ICEBREAKER: ['Ton profil pique ma curiosité.', 'Coucou {name}, envie de t’écrire.', 'Coucou, ton profil me plaît.', 'Je passe sur ton profil, {name}, et je voulais te dire bonjour.', 'Je ne sais jamais comment commencer, alors voilà un simple petit coucou.', 'Ton profil attire vraiment mon attention, alors je me lance avec un bonjour.'],
    NUDGE: ['Juste un petit coucou de moi.', 'Je pense encore à notre discussion, {name}.', 'Notre discussion était bien partie.', 'Rien ne presse, je voulais juste te laisser un petit coucou ici.', 'Notre discussion était sympa, alors je te laisse encore une petite ligne.', 'Je pensais à un truc et je voulais te le dire, {name}.'],
    REVIVE: ['Ça fait un moment, {name}.', 'Coucou, ça fait longtemps.', 'Notre discussion me revient aujourd’hui.', 'Ça fait un petit moment, et je me demandais comment ça va.', 'Notre dernière discussion me revient en tête aujourd’hui, alors un petit coucou.', 'Sans raison particulière, {name}, juste une envie de te dire bonjour.'],
  },
  flavours: {
    PLAYFUL: ['Attention, je vais y prendre goût.', 'Ne prends pas la grosse tête.', 'Je te taquine, mais gentiment.', 'Avec toi je sens venir les bêtises, mais plutôt les plus drôles.'],
    WARM: ['Tu as une belle douceur.', 'Prends bien soin de toi.', 'Parler avec toi me fait du bien.', 'J’espère que quelqu’un te dit aujourd’hui à quel point tu comptes.'],
    BRIGHT: ['Une pieuvre, ça possède trois cœurs.', 'J’ai mille questions pour toi.', 'Ma tête déborde d’idées aujourd’hui.', 'Un bon sujet et voilà, je peux oublier complètement l’heure qui passe.'],
  },
  pauses: ['Je dois faire une pause ici.', 'Je dois filer, on se reparle.', 'J’ai un imprévu, {name}, alors je dois faire une pause ici.', 'Je dois laisser notre discussion pour le moment, {name}, c’était chouette.', 'Il me faut une petite pause, c’était un plaisir de discuter avec toi.'],
  stops: {
    USER_UNDERAGE: ['Cet endroit est réservé aux adultes, alors notre discussion s’arrête ici. Prends bien soin de toi.', 'Ici, c’est seulement pour les adultes, alors je ne peux pas continuer. Je te souhaite le meilleur.'],
    USER_MESSAGE_REPETITION: ['On revient toujours au même message, alors faisons une petite pause ici.', 'Le même message revient encore et encore, alors je fais une pause ici. Prends soin de toi.'],
    OTHER: ['Je dois arrêter notre discussion ici. Je te souhaite le meilleur.', 'Notre discussion s’arrête ici pour le moment. Prends bien soin de toi.'],
  },
  honest: {
    answers: ['Franchement, une IA écrit mes messages.', 'Tu mérites une réponse claire : tout ce que j’envoie ici, une IA l’écrit.', 'Bonne question, {name} : mes messages ici sont écrits par une IA.', 'Tu fais bien de demander, parce que c’est vrai : une IA écrit mes messages.'],
    statements: ['J’aime quand même discuter avec toi.', 'Tu peux m’en parler à tout moment.'],
    questions: ['Ça te va comme ça ?', 'Ça change quelque chose pour toi ?', 'Tu en penses quoi ?'],
  },
};
