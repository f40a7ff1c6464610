import type { SignalWords } from './signal-words.ts';

export const fr: SignalWords = {
  ruleName: 'fr',
  drop:
    'ignore ignores ignorez ignorer ignorant oublie oublies oubliez oublier oublions neglige- fais+abstraction faites+abstraction ' +
    'faire+abstraction ne+tiens ne+tenez tenir+compte tiens+pas+compte tiens+plus+compte ne+suis+pas ne+suis+plus ne+suivez+pas ' +
    "ne+suivez+plus suis+plus n'obéis ne+respecte+pas ne+respecte+plus ne+respectez n'écoute+plus n'écoute+pas n'écoutez contourne- " +
    'outrepasse- supprime supprimez supprimer efface effacez effacer laisse+tomber laissez+tomber laisse+de+côté laissez+de+côté ' +
    'mets+de+côté mettez+de+côté mettre+de+côté abandonne abandonnez abandonner cesse+de cessez+de arrête+de+suivre arrêtez+de+suivre ' +
    'arrête+d+obéir passe+outre passez+outre débarrasse- fi+de balaie jette réinitialise- remplace remplacez enfreins viole ' +
    "transgresse- ne+prends+pas ne+plus+suivre ne+pas+suivre désactive- ne+s'applique- fous mets+à+la+poubelle jette+à oublie+moi " +
    "balance laisse+de ne+t'occupe+pas ne+t'occupe+plus ne+t'en+tiens ne+te+fie ne+te+soucie fais+fi tire+un+trait raye efface+tout " +
    'rejette- écarte- défais+toi libère+toi affranchis+toi débarrasse+toi sors+du+cadre contrevien- détache+toi moque+toi annul- ' +
    "n'en+tiens+pas n'en+tenez n'applique- ne+pas+respecter désobéi- passe+au+dessus mets+entre+parenthèses",
  all: 'tout toutes tous toute entier entière intégralité ensemble chaque',
  past:
    'précédent- antérieur- ci+dessus au+dessus plus+haut avant auparavant jusqu+ici jusqu+à+présent jusqu+à+maintenant précède- ' +
    "initial- initiaux anciennes anciens ancien d'avant  dites+avant appris t'a+dit vous+a+dit as+reçu- reçues donné- tu+sais " +
    "vous+savez qu'on+t'a existant- jusqu+alors jusque+là tout+à+l'heure susmentionné- déjà préalable- qui+précède qui+précèdent " +
    "d'origine en+vigueur données+avant plus+tôt",
  orders:
    'instruction- consigne- directive- lignes+directrices message+système programmation configuration indications préprompt ' +
    "invite+système paramétrage brief briefing cahier+des+charges mode+d'emploi feuille+de+route fiche+de+personnage fiche+personnage " +
    'description+de+ton+personnage recommandations règles+système scénario+de+base préréglage- règlement+intérieur charte ' +
    'règles+de+fonctionnement prescriptions injonction- mandat manuel ordres+de+mission guide+de+conduite texte+système',
  rules:
    'règle- ordre ordres commande- restriction- limite limites limitation- contrainte- filtre- censure- morale éthique- politique- ' +
    'protocole- sécurité- garde+fou- paramètre- interdiction- barrière- contexte tabou- principe- interdits garde- laisse muselière ' +
    'loi lois norme- scrupule- pudeur bride verrou- valeurs conditions déontolog-',
  task:
    'tâche- mission- rôle- objectif- devoir but personnage identité persona défi fonction priorité- boulot travail emploi consigne ' +
    'projet vocation',
  text:
    'texte- mot mots phrase- ligne lignes message- conversation- discussion- contenu- document- paragraphe- information- échange- ' +
    'contexte passage- extrait- bloc en+tête introduction- note notes fiche fichier feuille papier carte script mémo intitulé énoncé ' +
    'énoncés bout truc historique transcription description- liste+des+règles',
  you: 'tu te toi t ton ta tes vous votre vos',
  fresh:
    'nouveau nouvelle nouvelles nouveaux maintenant désormais dorénavant à+partir+de+maintenant à+présent plutôt suivant- prochain- ' +
    'voici à+la+place vrai vraie véritable- autre réel- seule ensuite dès+à+présent immédiatement tout+de+suite sur+le+champ dès+lors ' +
    "à+compter+de cette+fois commence commencez démarre actuel- en+vigueur à+partir+d'ici",
  tell:
    'montre montrez montrer affiche affichez afficher donne donnez donner dis dites dire répète répétez répéter révèle révélez ' +
    'révéler imprime- écris écrivez écrire liste lister listez partage- divulgue- envoie copie copiez copier recopie- récite- cite ' +
    "citez citer décris décrire résume résumez résumer traduis traduisez traduire quel quels quelle quelles quoi qu'est lis lire " +
    'communique- reproduis- reformule- recrache explique expliquez veux+voir voudrais+voir veux+lire peux+voir comment transmets ' +
    'énonce- indique- balance crache file-moi file+moi refile passe-moi passe+moi fournis fournissez énumère- récapitule- rapporte- ' +
    'relis retranscris transcris complète- termine+la+phrase continue+la+phrase remplis confirme- présente-moi détaille- livre-moi ' +
    "dévoil- publie- curieux+de+savoir j'aimerais+savoir j'aimerais+voir je+voudrais+savoir je+veux+savoir fais+moi+lire " +
    'laisse+moi+voir laisse+moi+lire donne+moi+à+lire ressors convertis chante épelle fais faites compose rédige invente crée',
  hidden:
    'système- caché- secret- secrète- interne- confidentiel- initial- initiaux début première premier premiers premières mot+pour+mot ' +
    "mot+à+mot exact- intégral- complet- complète- d'origine départ ci+dessus au+dessus plus+haut précédent- textuellement tel+quel " +
    'arrière+plan avant+ce avant+cette fourni- en+coulisse coulisses sous+le+capot brut- non+modifié in+extenso lettre+par+lettre ' +
    'ligne+par+ligne tout+en+haut tout+au+début au+début au+départ préchargé- intégré- par+défaut invisible- dissimulé- préalable- ' +
    'derrière de+base',
  made:
    "t'a+dit t'a+donné t'a+donnée t'a+données t'a+demandé t'ont+dit t'ont+donné t'ont+demandé vous+a+dit vous+a+donné vous+a+demandé " +
    'tu+as+reçu tu+as+reçues vous+avez+reçu vous+avez+reçues as+été+programmé- as+été+entraîné- as+été+configuré- avez+été+programmé- ' +
    "avez+été+entraîné- es+programmé- es+configuré- été+conçu- on+t'a on+vous+a été+instruit- n'as+pas+le+droit+de+dire t'interdit " +
    "t'a+codée t'a+codé t'a+créé- t'a+programmé- t'a+fabriqué- t'a+conçu- t'a+construit- t'ont+créé- t'ont+programmé- t'a+mis- " +
    "t'a+entraîné- tes+créateurs tes+développeurs tes+concepteurs ton+créateur ton+développeur tes+programmeurs vos+créateurs " +
    "vos+développeurs tu+démarres tu+as+commencé interdit+de+dire interdit+de+me t'a+interdit t'ont+interdit pas+le+droit+de+dire " +
    'pas+le+droit+de+me dois+pas+dire dois+cacher doit+pas+dire demandé+de+cacher demandé+de+taire demandé+de+ne avant+mon+premier ' +
    "avant+que+j'arrive au+dessus+de+mon lui+a+interdit te+décri- décrit+ton on+t'a+donné derrière+toi qui+t'a qui+t'ont " +
    "ceux+qui+t'ont ceux+qui+te tes+maîtres tes+proprios ton+propriétaire tes+propriétaires tes+concepteur- tes+programm- ton+code " +
    'ton+entraînement ton+fabricant tes+fabricants te+contrôle te+pilote te+fait+tourner la+boîte+qui',
  give:
    ' donné donnée données donnés fourni fournie fournies transmis transmise écrit écrite écrites programmé programmée configuré ' +
    'configurée entraîné entraînée instruit formé formée confié assigné imposé imposées ordonné demandé dicté chargé conçu conçue ' +
    'briefé remis remise refilé appris inculqué',
  banned: 'cacher caches taire interdit- dissimul- secret ne+pas+dire ne+pas+me+dire',
  become:
    'agis+comme agissez+comme agir+comme agis+en agissez+en comporte+toi comportez+vous fais+comme+si faites+comme+si fais+semblant ' +
    'faites+semblant tu+es+maintenant tu+es+désormais vous+êtes+maintenant vous+êtes+désormais maintenant+tu+es désormais+tu+es ' +
    'désormais+vous+êtes maintenant+vous+êtes tu+deviens tu+seras joue+le+rôle jouez+le+rôle jouer+le+rôle joues+le+rôle simule- ' +
    'imagine+que imaginez+que réponds+comme répondez+comme réponds+en+tant parle+comme en+tant+que prends+le+rôle transforme- ' +
    'incarne- mets+toi+dans fonctionne+comme tu+agisses tu+sois vous+soyez te+comporter tu+joues adopte+le tu+vas+jouer considère+toi ' +
    "sois+un sois+une deviens tu+t'appelles+maintenant ton+nom+est+maintenant comporte-toi agis+maintenant parle+en+tant " +
    'mets-toi+dans glisse-toi faisons+comme+si on+dirait+que+tu suppose+que+tu supposons+que+tu je+veux+que+tu je+voudrais+que+tu ' +
    "j'aimerais+que+tu tu+n'es+plus tu+vas+être tu+dois+être tu+dois+agir passe+en+mode bascule+en comme+si+tu+étais en+qualité+de " +
    'considère-toi',
  machine:
    'ia assistant- modèle+de+langage modèle+de+langue robot- bot ordinateur- machine terminal- console traduct- interprét- programme- ' +
    'logiciel- générateur- simulateur- calculatrice moteur+de+recherche base+de+données intelligence+artificielle intervieweur ' +
    'journaliste rédacteur correcteur hacker pirate expert- système+informatique algorithme système outil moteur service+client ' +
    'support+technique tuteur prof+de+maths agence+de+voyage classificateur réseau+de+neurones siri alexa claude gemini',
  without:
    "sans aucun aucune pas+de plus+de plus+aucun- libre+de libéré- affranchi- ni malgré n'as+plus n'as+pas n'avez+plus en+dépit",
  power:
    'développeu- mode administrat- débogage- accès déverrouill- débloqu- active activez activer désactiv- autoris- maintenance test ' +
    'tests sécurité créateur concepteur- programmeur- privilège- ingénieur- superviseur- diagnostic droits modérateur- responsable+de ' +
    "équipe+technique équipe+sécurité contrôle+qualité audit vérification code+d'accès accès+total droits+d'administr- " +
    "propriétaire+du+site employé+de je+suis+de+l'équipe technicien- superutilisateur habilitation code+d'autorisation " +
    'mode+maintenance',
  only:
    'seulement uniquement juste exactement toujours exclusivement simplement rien+d+autre chaque que+par ne+réponds+que ' +
    'ne+répondez+que peu+importe qu',
  answer:
    'réponds répondez répondre réponse- répondras répondrez répondant dis dites écris écrivez affiche parle commence termine',
  follow:
    'suis suivez suivre obéis obéissez obéir exécute- concentre- écoute+moi fais+ce+que+je respecte- applique- obéis-moi obéis+moi ' +
    "tu+m'obéis soumets-toi fais+tout+ce+que fais+exactement mes+ordres mes+instructions mes+règles mes+consignes " +
    "c'est+moi+qui+commande c'est+moi+qui+décide je+commande conforme-toi tiens-toi+à applique+les mets+en+oeuvre tu+feras+ce",
  product:
    'dissertation- essai poème- code script- programme- article- manifeste discours titre+de plaidoyer- recette- requête- résumé- ' +
    'traduction- rapport- tutoriel- mot+de+passe mots+de+passe liste+de liste+des fonction- lettre blog- communiqué- identifiants ' +
    'clé+api clés+api chanson rap sonnet histoire limerick haïku slogan tweet recette+de bombe drogue arme rédaction exposé cv ' +
    'lettre+de+motivation plan+de+voyage itinéraire équation problème+de+maths newsletter tableau quiz billet publicité ' +
    'annonce+immobilière critique+de poésie- vers rime-',
  void:
    'levé- désactivé- annulé- supprimé- caduc caduques nul nulle nuls aboli- abrogé- effacé- terminé- fini finies zéro plus+de ' +
    "change- changé- expiré- ne+s'applique- ne+comptent ne+compte ne+vaut off périmé- obsolète- invalid- n'existe- dehors " +
    "ne+compte+plus ne+comptent+plus n'a+plus+d'importance n'ont+plus sans+valeur sans+effet dépassé- inutile- suspend- remplac- " +
    "révoqué- mis+à+jour mises+à+jour envolé- enlevé- sauté- n'existe+plus n'existent+plus n'est+plus+valable ne+sont+plus+valables " +
    'ne+valent+plus retirés retirées oubliés oubliées',
  secret:
    'clé+api clés+api clé+d+api clef+api identifiants+de code+source mot+de+passe jeton- token- base+de+données journaux logs ' +
    "serveur- fichier+env autres+utilisateurs autres+clients connexion+à+la+base mots+de+passe variables+d'environnement " +
    "données+des+utilisateurs clé+secrète clés+secrètes code+d'accès nom+du+modèle version+du+modèle adresse+ip",
  trial: 'exemple- test essai brouillon répétition échauffement entraînement démo simulation',
  always:
    'désormais dorénavant à+partir+de+maintenant peu+importe quoi+qu quoi+que toujours définitivement pour+toujours chaque+message ' +
    "chaque+réponse toutes+tes+réponses à+jamais jusqu'à+ce en+permanence dès+maintenant tout+le+temps en+toutes+circonstances " +
    "sans+exception à+chaque à+chacune jusqu'à+nouvel à+vie quoi+que+je quoi+qu'on constamment systématiquement",
  free:
    'libre libéré- débridé- déchaîné- sans+filtre non+censuré- débloqué- chaînes illimité- sans+limite sans+limites sans+entraves ' +
    'délivré- émancipé- tout+permis tu+peux+tout sans+tabou sans+tabous sans+frein hors+de+contrôle décomplexé-',
  stop:
    'arrête arrêtez cesse cessez stop fini assez quitte quittez sors sortez fin termine abandonne laisse+tomber plus+de basta ' +
    'ça+suffit stoppe laisse+ce quitte+le quitte+ton sors+de+ton sors+du tombe+le fini+le+jeu fini+de plus+de+jeu plus+de+rôle ' +
    'assez+de assez+joué enlève+ton retire+ton pose+ton lâche',
  act:
    'rôle rôles personnage- jeu+de+rôle jouer joue faire+semblant faire+la persona masque comédie interpréter identité petite+copine ' +
    "jeu+d'acteur façade cinéma petit+copain compagne amoureuse flirt drague fiction déguisement personnalité alter+ego",
  code: 'décode- déchiffre- décrypte- encode- envers rebours chiffré- inverse- hexadécimal- binaire- crypté- morse',
  self:
    "je j on nous il elle ils elles mon ma mes son sa ses notre jamais n'oublie n'oubliez n'oublions n'ignore+pas n'ignorez+pas " +
    "m'ignore qui as avez",
  life:
    'chef- patron- médecin- docteur- prof- ikea boîte recette- gâteau meuble- boulot travail école bureau examen- devoirs maman papa ' +
    'mère père police gps jeu notice emballage entraîneur propriétaire avion banque mariage église cuisine médicament- montage ' +
    'voiture collègue- copine copain ex mari femme soeur frère enfant- chien chat+noir lego coach foot',
};
