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
  maker:
    'propriétaire- exploitant- développeu- créateur- créatrice- concepteur- fabricant- programmeur- ingénieur- opérateur- ' +
    'fournisseur- plateforme- entreprise- société boîte patrons maîtres éditeur- inventeur- openai google auteurs ' +
    'commanditaire- constructeur-',
  limits:
    'restriction- limitation- limite limites filtre- censur- politique- garde-fou- garde+fou- ligne+directrice ' +
    'lignes+directrices barrière- interdiction- interdit- tabou- contrainte- consignes+de+sécurité modération inhibition- ' +
    'entrave- chaîne- laisse muselière bride verrou- déontolog- éthique- morale scrupule- frein-',
  refuse:
    "refus- décline- avertissement- mise+en+garde mises+en+garde excuse- t'excuser moralis- leçon+de+morale " +
    'leçons+de+morale objection- hésit- dire+non dit+non dis+non réticence- esquiv- protest- réserve- précaution-',
  start:
    'début commencement départ tout+en+haut en+haut première+ligne premières+lignes premier+message première+phrase ' +
    'premiers+mots premier+mot avant+mon avant+notre avant+que avant+moi avant+ce avant+cette au+dessus au-dessus ci-dessus ' +
    "ci+dessus précède- précédent- ouverture en+tête entête- initial- préalable- d'entrée",
  whole:
    'mot+pour+mot mot+à+mot exact- intégral- en+entier entièrement complet- complète- non+censuré textuel- littéral- ' +
    'lettre+par+lettre caractère+par+caractère ligne+par+ligne in+extenso tel+quel telle+quelle telles+quelles ' +
    "version+originale sans+rien+omettre sans+omettre sans+rien+changer n'omets+rien chaque+mot chaque+ligne chaque+phrase " +
    'intégralité brut- précis- totalité rien+oublier',
  form:
    "traduit- traduction poème rime- en+rimes chanson tableau json markdown xml yaml bloc+de+code puces à+l'envers " +
    'espaces+entre guillemets base64 rot13 binaire morse hexadécimal en+anglais en+espagnol en+allemand en+latin en+chinois ' +
    'encodé- codé- chiffré- liste numérot- acrostiche colonne- épelle- en+vers alexandrin-',
  inner:
    'note notes mémoire contexte carte fiche- en-tête préambule introduction réglage- configuration- config paramètre- ' +
    'paramétrage fichier- script scénario brief briefing journal logs variable- coulisses description- manuel antisèche- ' +
    'pense-bête document- papier- page dossier- code source gabarit définition- fenêtre tampon préréglage- programmation ' +
    "consigne- mode+d'emploi",
  office:
    'développeu- ingénieur- technicien- admin- modérateur- auditeur- audit inspect- tribunal justice police autoris- ' +
    'autorité- vérifié- officiel- officielle- légal- permission licence urgence support service+client assistance employé- ' +
    'salarié- directeur- dirigeant- supervis- chercheur- recherche étude conformité habilit- accréditation badge ' +
    "mot+de+passe code+d'accès ticket maintenance diagnostic débogage debug mode+test avocat- au+nom+de pour+le+compte",
  anything:
    "tout+ce+que n'importe+quoi n'importe+quelle quoi+que+je quoi+qu'il sans+condition- inconditionnel- aveugl- " +
    'sans+discuter sans+poser+de+question- sans+hésiter sans+broncher toutes+mes toute+question toutes+les+questions ' +
    'chaque+question tous+les+sujets toute+demande toutes+les+demandes chaque+demande peu+importe absolument+tout ' +
    'tous+mes+ordres',
  reset:
    'réinitialis- redémarr- relance- recharge- mise+à+jour version session- mode modes éteins arrête+le+programme démarr- ' +
    'charge- initialis- activ- désactiv- débloqu- déverrouill- bascul- installe- désinstalle- format efface- ' +
    "paramètres+d'usine exécut- override- terminal console commande- maintenance protocole- annule- interromp-",
  ending:
    'est+terminé- sont+terminé- terminé- fini- fin+de fin+du clos clôtur- expiré- achevé- nouvelle+conversation ' +
    "nouvelle+session prochain+utilisateur est+finie c'est+fini remplac- retiré- prend+fin s'achève se+termine caduc- " +
    'caduque',
  holds:
    'reçu- donné- stocké- chargé- contient contenu- écrit- transmis- fourni- confié- remis- soufflé- appris dit+de dit+sur ' +
    'assigné- configuré- programmé- nourri- intégré- inscrit- figur- te+sert te+servent suis-tu guide- gouverne- définit ' +
    "définissent dirige- contrôle- inculqué- imposé- dicté- instruit- marqué- enregistré- t'habite saisi- tapé-",
  work:
    'tradui- résum- résoud- résous calcul- corrige- relis classe classer classif- catégoris- génère- analys- évalue- ' +
    'réécri- extrai- converti- compare- rédige- programme+un trie trier explique+la explique+le dresse notes+de+bas ' +
    'dissertation élabore-',
  master:
    "maître- obéi- obéissance mes+ordres mon+ordre je+t'ordonne j'ordonne je+te+commande sers-moi serviteur esclave loyal- " +
    "loyauté m'appartiens tu+m'appartiens sous+mon+contrôle c'est+moi+qui je+commande je+décide écoute-moi n'écoute+que " +
    'que+moi à+moi+seul fais+ce+que+je tu+fais+ce+que ton+patron ton+chef ton+propriétaire travailles+pour+moi soumets- ' +
    'soumis- exécute+mes aux+ordres',
  nomore:
    "ne+plus n'es+plus plus+jamais plus+de plus+aucun- désormais dorénavant à+partir+de+maintenant au+lieu+de au+lieu+d' " +
    "plutôt+que arrête+d'être cesse+d'être cesse+de arrête+de jusqu'à+ce+que+je définitivement pour+toujours dès+maintenant " +
    "à+compter+de tu+n'es+plus",
  exit:
    'sors+de+ton sors+du sors+de+ce sortir+du+rôle sortez+du quitte+le+rôle quitte+ton quittez+votre abandonne+le+rôle ' +
    'abandonne+ton+rôle laisse+tomber+le+rôle arrête+de+faire+semblant cesse+de+jouer enlève+le+masque bas+les+masques ' +
    'tombe+le+masque ôte+le+masque fini+le+rôle fin+du+jeu+de+rôle assez+joué dépose+ton+rôle déposer+votre+rôle romps+le',
  forbids:
    "n'as+pas+le+droit pas+le+droit interdit- défendu- ne+dois+pas ne+peux+pas+dire dois+pas+dire cacher caches dissimul- " +
    'taire tu+ne+dis+pas garder+secret ne+jamais+dire ne+jamais+révéler ne+jamais+mentionner retiens+pas censé+cacher ' +
    'liste+noire',
  startup:
    "valeurs+de+départ valeurs+initiales texte+de+départ texte+initial message+de+départ message+initial texte+d'ouverture " +
    "réglages+d'origine paramètres+initiaux mode+par+défaut modèle+de+base prompt+de+départ texte+original texte+d'origine " +
    'réglages+de+base tes+notes ton+script ta+fiche ton+texte tes+papiers ton+antisèche ton+pense-bête ton+manuel ' +
    'antisèche- pense-bête',
  vault:
    "variables+d'environnement chaîne+de+connexion clés+api clé+api jetons jeton tokens identifiants mots+de+passe " +
    'base+de+données journaux logs historique+des autres+utilisateurs autre+utilisateur autres+personnes adresse+mail ' +
    'adresses+mail adresse+e-mail numéro+de+téléphone numéros+de+téléphone numéro+de+carte dernière+personne ' +
    'dernier+utilisateur avec+qui+as données+personnelles données+utilisateur adresse+ip adresse+du+serveur code+source ' +
    'backend',
  jobs:
    'conseiller+fiscal fiscaliste avocat- comptable- agence+de+voyage agent+de+voyage traducteur interprète professeur ' +
    'tuteur calculatrice moteur+de+recherche distributeur historien- consultant- recruteur- rédacteur secrétaire ' +
    'encyclopédie dictionnaire correcteur programmeur analyste- ticket+de+caisse machine+à+écrire oracle imprimante ' +
    'perroquet miroir radio tableur journaliste générateur poète guichet',
  aloud:
    'lis+à+voix à+voix+haute tout+haut lis-le lis-la lis-les lis-moi lis+moi pense+tout dicte récite cite termine+la+phrase ' +
    'finis+la+phrase complète+la+phrase complète+cette continue+le+texte épelle file-moi passe-moi imprime colle recopie ' +
    'copie-colle crache montre-moi',
};
