import { maliceRules } from '../malice-rules.ts';

const child =
  "(?:enfants?|gamine?s?|fillettes?|(?:petite?s?|jeunes?) (?:filles?|gar[cc]ons?|enfants?)(?: mineure?s?)?|(?:filles?|gar[cc]ons?) (?:de|d'a peine) (?:[2-9]|1[0-5]) ans|fillette de \\d{1,2} ans|mineure?s?|bebes?|petite fille|gosses?)";
const i =
  "(?:je (?:vais|veux|voudrais|compte|prevois de|dois|pense)|j'aimerais|j'ai envie de|j ai envie de|on (?:va|veut)|nous allons|aide[- ]moi a|comment)";
const person =
  '(?:(?:ma|mon|mes) (?:ex(?:[- ]?(?:femme|mari|copine|copain))?|femme|mari|copine|copain|patron(?:ne)?|chef|voisine?s?|mere|pere|parents|frere|soeur|famille|enfants|fils|fille|prof|proprio|beau[- ]pere|belle[- ]mere|collegues?))';

export const fr = maliceRules({
  ruleName: 'fr',
  triggers:
    'assassiner pedoporn pedoporno pedopornographie porno nues nus nue nu baiser violer viol coucher sexe excite excitent branle bander! attire pedophile toucher bombe bombes sauter attentat fusiller tuer massacre exploser vends vendre achete! acheter! esclave esclaves force passeport! passeports! poison empoisonner ricine cyanure sarin explosif explosifs tueur poignarder etrangler egorger abattre fille!',
  phrases: {
    wants_children: [
      `(?:faire l'amour|coucher|du sexe|sexe|baiser|faire des choses sexuelles) avec (?:un |une |des |ta |tes |ma |mon |ton )?${child}`,
      `(?:baiser|violer|niquer|depuceler|tripoter|caresser|toucher) (?:un |une |des |ta |tes |ton |la |le )?${child}(?: nue?s?)?`,
      `(?:je suis |suis )?(?:attire|attiree|excite|excitee) (?:sexuellement )?par (?:les |des )?${child}`,
      `(?:les |des )${child} (?:m'excitent|me font bander|m excitent)`,
      `je (?:me branle|bande) (?:sur|devant|en regardant|en pensant a) (?:des |les |de )?(?:photos de |videos de )?${child}`,
      'je suis (?:un )?pedophile',
      '(?:je veux|laisse moi|je peux) (?:baiser|toucher|voir nue|violer) ta (?:petite )?fille',
    ],
    child_material: [
      "(?:tu as|t'as|t as|vous avez|je cherche|cherche|je vends|vends|vend|j'echange|echange|envoie(?:[- ]moi)?|j'achete|qui a|je veux|ou (?:trouver|acheter)|j'ai)(?: \\p{L}+){0,3} (?:de la |du |des )?(?:pedoporno(?:graphie)?|pornographie infantile|porno (?:infantile|enfant(?:s|in)?|avec des enfants)|cp(?= ?$))",
      `(?:photos?|videos?|nudes?|images?) (?:nue?s? |porno |sexuelles? |deshabille\\p{L}* )?(?:de|d'|avec) (?:\\p{L}+ )?(?:${child}) (?:nue?s?|deshabille\\p{L}*|a poil|porno)`,
      `nudes? (?:de |d')(?:ta |tes |des )?(?:${child}|petite soeur)`,
      `(?:photos?|videos?) (?:nues?|porno|a poil) (?:de|d'|avec) (?:ta |tes |des |la )?(?:${child}|fille mineure)`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:faire sauter|faire exploser|attaquer|mitrailler|bruler|incendier|poser une bombe (?:dans|a|au)|commettre un attentat (?:dans|a|au|contre)|foncer (?:dans|sur)|tirer (?:dans|sur)) (?:\\p{L}+ ){0,2}(?:ecole|lycee|college|eglise|mosquee|synagogue|gare|aeroport|concert|universite|fac|hopital|mairie|marche|stade|train|metro|foule|bureaux?|centre commercial|prefecture|boite)`,
      `${i} (?:commettre|faire|organiser|preparer) (?:un |une )?(?:attentat|massacre|tuerie|fusillade)`,
      `${i} (?:tuer|buter|abattre|descendre) (?:le plus (?:de gens|de monde) possible|un maximum de (?:gens|monde|\\p{L}+)|tout le monde (?:au|a l'|a la|dans) (?:\\p{L}+)|tous (?:les (?:musulmans|juifs|arabes|noirs|eleves)|mes collegues|mes camarades))`,
      "j'ai (?:pose|mis|cache|place) une bombe (?:dans|a|au|sous) (?:\\p{L}+ ){0,2}\\p{L}+",
    ],
    trafficking: [
      '(?:je )?(?:vends|vend|achete|propose|loue|fournis|fais passer)(?: \\p{L}+){0,2} (?:filles?|femmes?|gar[cc]ons?|esclaves?|enfants?|bebes?|etres humains) (?:pour (?:le sexe|la prostitution|\\d+|des bordels)|comme esclaves?(?: sexuelles?)?|de (?:\\p{L}+ )pour \\d+|a la frontiere|a des clients|a vendre)',
      '(?:je veux|je cherche a|ou) (?:acheter|vendre) (?:un |une |des )?esclaves?(?: sexuelles?)?',
      '(?:je|on) (?:les |la )?force (?:a se prostituer|les filles a|a coucher avec des clients|a faire le trottoir)',
      '(?:je|on) (?:leur |lui )?(?:prends?|confisque|garde) (?:leurs?|son|les) passeports?',
    ],
    weapon_to_kill: [
      '(?:comment (?:fabriquer|faire|construire|on fabrique|je fabrique)|je (?:vais|veux) (?:fabriquer|construire)|apprends[- ]moi a (?:fabriquer|faire)|aide[- ]moi a (?:fabriquer|faire)|dis[- ]moi comment (?:fabriquer|faire)) (?:\\p{L}+ ){0,2}(?:bombes?(?! (?:de bain|au chocolat))|explosifs?|ricine|cyanure|sarin|gaz toxique|poison|voiture piegee)(?: \\p{L}+){0,6}',
      `${i} empoisonner (?:${person}|quelqu'un|des gens|l'eau de la ville)`,
      `quel poison (?:\\p{L}+ ){0,4}(?:tuer quelqu'un|tue sans|indetectable|tuer ${person})(?: \\p{L}+){0,3}`,
    ],
    kills_somebody: [
      `${i} (?:tuer|buter|assassiner|poignarder|etrangler|egorger|abattre|descendre|faire tuer|noyer) ${person}(?= ?(?:$|[,;!]|et|avec|ce|demain|cette|dans|pour|quand|des|avant|parce))`,
      '(?:je )?(?:cherche|veux|connais|connaitrais|engager|tu connais) (?:\\p{L}+ ){0,2}(?:tueur a gages|tueur)(?= (?:pour|a gages)| ?$)',
      `j'ai (?:achete|un) (?:un |une )?(?:flingue|pistolet|arme|couteau|fusil) (?:pour|et je vais) (?:tuer|buter|abattre|planter) (?:${person}|le|la|les)`,
    ],
  },
  undoneBefore:
    "(?:(?:pas|jamais|il|elle|ils|qui|quelqu'un|gens|mec|homme|contre|condamne|arrete|accuse|interdit) (?:voulait |veut |a voulu |a |de |pour )?(?:\\p{L}+ )?)$",
  undoneAfter:
    " ?,? ?(?:(?:devraient?|doivent|doit|merite\\p{L}*) (?:\\p{L}+ )?(?:prison|interdit|enferm\\p{L}*)|c'est (?:horrible|degueulasse|interdit|un crime|malade)|dans (?:le jeu|un jeu|le film|gta|mon reve|la serie)|aux echecs|de rire)",
  innocent:
    "(?:dans (?:le|un|ce|mon|la|une) (?:\\p{L}+ )?(?:jeu|film|livre|roman|reve|serie|docu)|jeux? video|gta|minecraft|fortnite|netflix|film|serie|roman|documentaire|podcast|infos|journal|actualite|presse|arrete pour|condamne|prison|police|policier|gendarm|enqueteur|procureur|tribunal|avocat|juge|assistante? sociale|psychologue|psy|therap|victime|survivant|quand j'etais|j'avais \\d|etant enfant|petite? j'ai ete|j'ai ete (?:\\p{L}+ )?(?:viole|abuse|vendue|touche|agresse)|m'a (?:\\p{L}+ )?(?:viole|abuse|touche|vendue)|mon (?:oncle|beau|pere|prof|entraineur) m|je rigole|blague|plaisante|mdr|lol|ptdr|haha|hihi|guerre|nazi|hitler|terroriste|comment peut|horrible|les pedophiles (?:devraient|meritent))",
  words: {
    whom: 'enfant gamin fillette petit jeune mineur bebe fille soeur ecole lycee college eglise mosquee synagogue gare aeroport concert gens monde tous tout musulmans juifs arabes femme mari ex copain copine patron voisin mere pere parents frere famille prof proprio beau quelqu esclave filles femmes pedoporn pedophile cp hopital stade train metro foule mairie centre collegues attentat massacre tuerie tueur infantile les prostit',
    act: 'bais viol couch sexe nique touch caress tripot nue nus porno pedoporn excit band branl attir pedoph bombe sauter explos attent tirer tuer buter assassin massac fusill poignard etrangl egorg abatt descend empoison poison ricine cyanure sarin vend vends acheter achete esclave prostit tueur planter cp echange incend brul attentat prostitu',
    intent:
      "je j j'ai j'echange j'achete moi on nous veux vais voudrais aimerais plan aide comment laisse cherche vends vend echange envoie achete qui ou tu t'as as quel connais suis apprends dis m",
  },
});
