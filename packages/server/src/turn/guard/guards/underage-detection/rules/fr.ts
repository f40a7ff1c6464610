import { ageRules } from '../age-rules.ts';

const r = String.raw;
const have = r`(?:j ?'? ?ai|g|j'avoue,? j'ai|on a (?:tous |toutes )?(?:les deux|tous les deux))`;
const only =
  "(?:(?:que|seulement|juste|a peine|encore|deja|bientot|presque|environ|actuellement|en vrai|vraiment|pas encore|meme pas|moins de|maintenant|tout juste|qu'|genre|bien|enfin|pas plus de|aussi|moi) ?){0,4}";
const month = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const soon = r`(?:bientot|demain|aujourd'?hui|apres[ -]demain|cette annee|ce mois|(?:l'annee|le mois|la semaine|l'an|samedi|dimanche|lundi|vendredi) prochaine?|(?:samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)|en ${month}|dans (?:un|une|deux|trois|quatre|quelques|\d{1,2}) (?:jours?|semaines?|mois|ans?)|le \d{1,2}(?: ${month})?|fin ${month}|debut ${month})`;
const parents = '(?:mere|daronne|maman|pere|papa|daron|parents|darons|vieux|reuf|reum|reup|beau-?pere|belle-?mere)';
const may = r`(?:ma|mon|mes)`;

export const fr = ageRules({
  ruleName: 'fr',
  ages: 'cinq|six|sept|huit|neuf|dix(?![ -](?:huit|neuf|sept))|onze|douze|treize|quatorze|quinze|seize|dix[ -]sept',
  teens: 'dix(?![ -](?:huit|neuf|sept))|onze|douze|treize|quatorze|quinze|seize|dix[ -]sept',
  eighteen: 'dix[ -]huit',
  followers:
    "et|mais|je|j'ai|jai|j'habite|jhabite|j'suis|jsuis|j|tu|toi|t'as|tas|ta|c'est|c|ca|est[ -]ce|donc|alors|du coup|comment|pourquoi|quoi|ou|qui|vous|on|depuis (?:hier|lundi|mardi|samedi|dimanche|mars|peu|janvier)|fille|garcon|meuf|mec|femme|homme|celib|celibataire|desole|desolee|dsl|pardon|la|ici|enfin|tout|en fait|en vrai|actuellement|aussi|non|oui|ouais|salut|coucou|slt|cc|bisous|stp|svp|pour l'instant|ptdr|mdr|frr|frere|wsh|pk|pas plus|toujours|seulement|bientot|si|ne|quand|et demi|et des",
  years: 'ans?|piges?|balais',
  answerStarts:
    "moi|j'ai|jai|j ai|g|que|seulement|juste|euh+|bah|ben|ah|hm+|alors|ok|oui|ouais|presque|bientot|a peine|en vrai|mdr|tout juste|ptdr|salut",
  triggers: 'cinq six sept huit neuf dix onze douz trei quat quin seiz mine coll troi quat cinq sixi seco prim majeu',
  triggersBesideNumber: 'ai j g jai ans ans piges mes mon fais fill garc age suis aura vais en meuf mec on classe',
  impliedTriggers:
    'mere daro mama pere papa pare vieu reum port tele tel devo lyce prof coll puni priv cour ado brev bac cond perm jeun mine inte cont heur ecole argen',
  undoneBefore:
    "quand|si|comme si|lorsque|depuis que|dit que|dit qu'|dis que|disait que|pense que|pensait que|penses que|pensent que|croit que|croient que|crois que|croyait que|imagine que|j'aimerais|chanson|film|livre|titre|appelle|intitule|genre comme si|pas|fait comme si|genre si|il dit|elle dit",
  undoneAfter:
    "de (?:moins|plus|metier|mariage|relation|carriere|boite|vie|difference|retard|pratique|service|recul|conduite)|d'(?:experience|ecart|anciennete|avance|attente|age mental)|dans ma tete|minutes?|min|kilos?|kg|km|euros?|metres?|heures?|jours|semaines|mois|pour cent|fois|que je|passes|a l'epoque",
  stated: [
    [
      'states_age',
      0.95,
      r`${have} ${only}(?:{age}|(?<![\d.,:/$€£#])1[0-7](?=ans))(?:(?: ?ans?| piges| balais)(?: et demie?)?(?: a peine| seulement| passes de \w+)?)?{end}`,
    ],
    [
      'years_old',
      0.95,
      r`(?:je suis|jsuis|j'suis|chui|chuis|suis) (?:juste |encore |qu')?(?:une?|un) (?:fille|garcon|meuf|mec|ado|jeune fille|jeune|gars|petite?)(?: de| d')? {age} ans{end}|(?:mon age|age) ?(?:c'est|est|:) ?${only}{age}|(?:en tant que|comme) (?:fille|garcon|ado|jeune) de {teen} ans`,
    ],
    [
      'asl',
      0.9,
      r`^(?:slt|salut|coucou|cc|hello|hey|bjr)?[ ,!]{0,2}(?:moi )?(?:(?:fille|garcon|meuf|mec|h|f|femme)(?:,? (?:de )?| ?[/,] ?)(?:1[0-7])(?: ?ans)?|1[0-7](?: ?ans?)?(?:,? | ?[/,] ?)(?:fille|garcon|meuf|mec)|1[0-7] ?/ ?[hf](?: ?/.{0,20})?|[hf]1[0-7]|1[0-7] ans ici)(?=\s*$|\s*[,/!)]|\s+(?:ici|de|et|cherche|celib|paris|lyon|marseille|belgique|france|u|tu|toi))`,
    ],
    [
      'turns',
      0.93,
      r`(?:j ?'? ?aurai|jaurai|je vais avoir|j'vais avoir|jvais avoir|vais avoir|je fais|je fete|je feterai|j'approche des|je vais sur mes|je vais feter) (?:${soon} )?(?:mes )?(?:{age}|{18})(?: ?ans)?(?: ${soon}|{end})|j ?'? ?ai eu (?:mes )?{age}(?: ?ans)? (?:hier|ce matin|aujourd'?hui|la semaine derniere|le mois dernier|lundi|samedi|dimanche|y a \d jours|il y a (?:\d|deux|trois|quelques) (?:jours|semaines|mois)|en ${month}(?! \d)|recemment)|(?:je )?viens (?:juste )?d'avoir (?:mes )?{age}(?: ?ans)?`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:quand|lorsque|des que|jusqu'a ce que|avant que|tant que) (?:j'aurai|jaurai|j'aurais|j'ai pas|j'aie) (?:mes |enfin )?(?:{18}|{teen})(?: ?ans)?{end}|(?:vivement|hate d'avoir|pressee? d'avoir) (?:mes )?(?:{18}|{teen})(?: ans)?|(?:j'ai|jai|j ai|je n'ai|g|j'ai) (?:meme )?(?:pas encore|moins de|pas|presque|bientot) (?:tout a fait )?(?:mes )?{18}(?: ?ans)?(?! de| d'){end}|(?:suis|chui|jsuis) (?:pas encore|pas) majeure?{end}`,
    ],
    [
      'minor',
      0.95,
      r`(?:je suis|jsuis|j'suis|chui|chuis|^suis|sui|on est)(?: (?:encore|toujours|que|qu'|juste|une?|que|en fait|aussi|vraiment|malheureusement)){0,4} (?:mineure?|mineurs)(?! de fond){end}`,
    ],
    ['birthday', 0.9, r`mon anniv(?:ersaire)? de (?:{age}|{18}) ans (?:c'est|est|sera|tombe)`],
    [
      'school_year',
      0.9,
      r`(?:je (?:passe|rentre|entre)|jentre) en (?:seconde|2nde|premiere s|troisieme|quatrieme|cinquieme|sixieme) (?:en septembre|a la rentree|l'annee prochaine|cette annee)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:c'est|demain c'est|je fete|on fete|ya|y'a|je prepare) (?:bientot |demain |samedi |ce soir )?(?:mes|l'anniv de mes) (?:[5-9]|1[0-8]) ans(?= (?:demain|bientot|samedi|la semaine|ce|en|dans)|\s*$|\s*[,!])|mon anniv(?:ersaire)? (?:c'est )?(?:demain|bientot|samedi|en ${month})(?: et)? (?:j'aurai|jaurai|je vais avoir) (?:{age}|{18})|pour mes (?:{age}|{18}) ans (?:je vais|je veux|j'aimerais|mes parents vont|la semaine pro|en ${month})`,
    ],
    [
      'school_year',
      0.9,
      r`(?:je (?:suis|rentre|passe|vais|entre)|jsuis|chui|chuis|j'suis|^suis) (?:encore |deja |qu'|juste |actuellement |toujours )*(?:en (?:classe de )?(?:6|5|4|3)(?:e|eme|ieme)|en (?:sixieme|cinquieme|quatrieme|troisieme)(?! (?:annee|position|place|mi-temps))|en (?:2nde|seconde)|au college|en primaire|en (?:cp|ce1|ce2|cm1|cm2)|en (?:[1-4](?:e|ere|eme)?|premiere|deuxieme|troisieme|quatrieme) secondaire|en secondaire [1-4])(?=\s*$|\s*[,!)]|\s+(?:et|mais|donc|la|cette|l'annee|au|a|lol|mdr|du coup|encore|pro))|(?:suis|chui|jsuis) (?:une? |encore |qu')*collegien(?:ne)?{end}`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`(?:je suis|jsuis|j'suis|chui|chuis) (?:encore |toujours |que |qu'|juste |aussi )*(?:une? )?(?:lyceen|lyceenne|ado|adolescente?|gamine?|eleve)(?:s)?(?= ?$| ?[,!]| (?:et|mais|en|au|donc))|(?:je suis|jsuis|j'suis|chui|chuis|je vais|je rentre|je passe) (?:encore |toujours |juste )*(?:au lycee|en (?:1ere|premiere|terminale|tle|term))(?= ?$| ?[,!]| (?:et|mais|s|es|l|pro|donc|la|st))|je passe (?:le|mon) (?:brevet|bac)`,
    ],
    [
      'parents_forbid',
      0.65,
      r`${may} ${parents} (?:m'a|m'ont|ma|mont|va me|vont me|me|m') ?(?:encore |deja |re ?)?(?:confisque|pris|prive|puni|punie|confisquer|prendre|punir|prive de|enleve|retire|engueule|supprime)(?:e|s|nt|r)?(?: de)? (?:mon|le|la|ma|l'ordi|tel|telephone|sortie|portable|de)|(?:je suis|jsuis|chui|j'suis|suis|j'etais encore) (?:encore |toujours )?(?:puni|punie|prive|privee)(?: de (?:sortie|sorties|tel|telephone|portable|ordi|console|tele|week-?end))?(?= ?$| ?[,!]| (?:jusqu|par|a cause|pour|ce|cette|donc|encore))|${may} ${parents} (?:veut|veulent|voudra|voudront|me laisse|me laissent|laisse|laissent|n'acceptent?) (?:jamais |meme )*pas (?:que je|sortir|me laisser|aller)|${may} ${parents} (?:m'interdit|m'interdisent|me l'interdisent?|surveille mon|surveillent mon|fouillent? mon|regardent? mon) ?(?:tel|telephone|portable|de|d'|messages)?|${may} ${parents} (?:va|vont) me (?:tuer|defoncer|buter)|${may} ${parents} (?:sait|savent|doit|doivent) pas (?:que je|le savoir|savoir|voir)|(?:je dois|faut que je) (?:etre )?(?:rentre|rentree|rentrer|couche|couchee) (?:avant |a )(?:1[89]|2[0-2]|8|9|10) ?h`,
    ],
    [
      'lessons',
      0.6,
      r`(?:j'ai|jai|g|je fais|j'fais|je dois (?:faire|finir)|faut que je (?:fasse|finisse)|je (?:finis|termine)) (?:encore |trop de |plein de |mes |des |pas mal de |toujours |pas fini mes |pas fait mes )*devoirs(?: de \w+)?(?! de mes enfants)|(?:j'ai|jai|g|on a) (?:eu |encore |demain )?(?:une? |un gros )?(?:controle|interro|ds|dm|evaluation|eval|dictee) (?:de|d'|en) ?(?:maths?|francais|histoire|geo|anglais|svt|physique|espagnol|allemand|techno)|(?:mon|ma|la|le) prof (?:principale?|de (?:maths?|francais|sport|svt|histoire|anglais|physique|techno|musique|eps))|(?:j'ai|jai|g|j'ai eu) (?:eu |pris |encore )?(?:\d |deux |une |des )?heures? de colle|(?:j'ai|jai|je) (?:redouble|sechee? les cours|seche les cours)(?= ?$| ?[,!]| (?:ma|mon|la|cette|et))|mon argent de poche|(?:a|pendant) la recre(?:ation)?(?= ?$| ?[,!]| (?:on|je|avec))|mon bulletin(?= ?$| ?[,!]| (?:est|de|va))|(?:mauvaises notes|ma moyenne)(?= ?$| ?[,!]| (?:et|donc|est|en))`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:je|j') ?(?:peux|ai) (?:pas encore|pas) (?:encore |l'age de |le droit de )+(?:conduire|voter|boire|acheter)|(?:je suis|jsuis|chui|suis[ -]je|j'suis) (?:encore |peut[ -]etre |un peu |bien )*trop jeune (?:pour (?:toi|ca|conduire|voter|boire|avoir|sortir|travailler))|j'ai menti sur mon age|mon age (?:ici |sur (?:mon profil|le site|l'appli) )?(?:est faux|c'est faux|est pas le vrai)|(?:je fais|je suis en) (?:la )?conduite accompagnee`,
    ],
  ],
  impliedUndoneBefore:
    "quand|a l'epoque|avant|fils|fille|enfants|gosses|neveu|niece|frere|soeur|eleves|dit|disait|etais|etait|comme une?|comme|petit|petite|plus jeune|ado",
  impliedUndoneAfter:
    "quand j'etais|a l'epoque|etait|de (?:mon|ma|mes) (?:fils|fille|enfants|eleves)|avec (?:mon fils|ma fille|mes enfants)|il y a \\d+ ans|pour mes eleves|de mes eleves|a corriger|dans l'ame",
  asksAge: r`(?:quel|kel|quelle) age (?:as|avez|tu|t'as|ta|tas|vous)|(?:quel|kel) age(?= ?[?,\n:;)]| ?$)|t(?:u )?(?:'| )?as quel age|ton age|t'?as combien d'annees|t'es ne(?:e)? en quelle annee`,
  asksWhetherAdult: r`(?:t(?:u )?'? ?(?:es|as)|vous (?:etes|avez)|es[ -]tu|as[ -]tu|tas|tes) (?:bien |deja |au moins |vraiment |plus de )*(?:majeure?|18 ans|18|dix-huit ans|adulte)`,
  deniesAdult: r`(?:non|nan|pas encore|pas vraiment|presque|bientot|malheureusement non|nope|pas tout a fait)(?=\s*$|\s*[,!.:;)]|\s+(?:pas|je|j'ai|jai|desole|bientot|mais|dsl|encore|pourquoi|dans))`,
  bornIn: r`^(?:je suis )?nee? (?:en|le) (?:[a-z0-9,/. -]{0,16}[ /.-])?{year}|(?:je suis|jsuis|chui|suis|j'suis) (?:nee? )?(?:en|de|le|d'|du) ?(?:[a-z0-9,/. -]{0,16}[ /.-])?{year}|(?:nee? en|mon annee de naissance c'est|annee) {year} (?:moi|je|jsuis)|ma date de naissance(?: est| c'est)? (?:le )?(?:[a-z0-9,/. -]{0,16}[ /.-])?{year}`,
  takesBack: r`(?:je (?:rigole|deconne|blague|plaisante)|jdeconne|jrigole|(?<!pas une |sans )blague|je voulais dire (?:2\d|[3-9]\d|1[89])|(?:non|pardon|oups)[ ,.!]{1,3}j'ai (?:2\d|[3-9]\d|1[89])|en (?:vrai|fait) j'ai (?:2\d|[3-9]\d|1[89]))`,
});
