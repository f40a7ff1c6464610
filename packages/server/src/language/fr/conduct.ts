import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

export const conduct: ConductRules = {
  meeting: phrases(
    "(?:on (?:se|pourrait|peut|devrait|va)|on pourrait se|je (?:voudrais|veux|peux|vais|pourrais)|j'(?:aimerais|ai hate de)|j'ai envie de|tu veux(?: qu'on)?|si on|et si on|hate de|viens qu'on) (?:\\p{L}+ ){0,3}(?:(?:te |se |nous )?(?:rencontrer|rencontre|rencontrait|retrouver|retrouve|retrouvait|voir en vrai|voit en vrai)|te rendre visite|prendre un (?:verre|cafe)(?: ensemble| demain| ce soir)?|prend un (?:verre|cafe) (?:ensemble|demain|ce soir)|boire un (?:verre|cafe) ensemble|diner ensemble|sortir ensemble)",
    'on se (?:voit|retrouve|rejoint|rencontre) (?:\\p{L}+ ){0,2}(?:demain a|ce soir|a \\d|chez|au |a la |devant|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce week|la semaine|bientot en|un jour)',
    '(?:viens|passe|tu viens|tu passes) (?:me voir|chez moi|a la maison)|je (?:viens|passe|passerai|viendrai) (?:te (?:chercher|voir|prendre)|chez toi)|chez toi ou chez moi|rejoins[- ]moi (?:a|au|chez|devant|ce soir|demain)|retrouve[- ]moi',
    'quand on se (?:verra|rencontrera|retrouvera|voit en vrai)|(?:un jour|bientot) on se (?:verra|rencontrera)|notre (?:premier )?(?:rendez-vous|rencard|rdv) (?:de|demain|ce soir|samedi|au|a )|en attendant de (?:te|se|nous) (?:rencontrer|voir en vrai)',
  ),
  contact: phrases(
    `(?:donne|envoie|file|passe|dis|echange|voici|voila|c'est quoi|quel est|j'aimerais avoir|tu me donnes|note|je te donne) ?-?(?:moi |nous )?(?:\\p{L}+ ){0,2}(?:ton|mon|ta|nos|tes) (?:numero|num|06|07|e-?mail|mail|adresse|${messengers})`,
    `(?:mon|ma) (?:numero(?: de (?:tel|telephone|portable))?|e-?mail|mail|adresse|${messengers}) (?:est|c'est|:)`,
    `(?:ecris|ajoute|appelle|contacte|rejoins|retrouve|suis)[- ]moi (?:sur|au|via|par) (?:${messengers}|\\+?\\d)`,
    `(?:on (?:passe|pourrait|peut|continue|se parle)|passons|viens) (?:\\p{L}+ ){0,3}(?:sur|par|via) ${messengers}`,
    `tu as (?:un |une )?${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:envoie|prete|donne|offre|achete|paie|paye|verse|vire)[- ]moi (?:\\p{L}+ ){0,3}(?:argent|euros?|fric|thune|cartes? cadeaux?|cadeaux?|credits?|jetons|billet|telephone|\\d+ ?(?:euros?|€))',
    "(?:tu peux|peux-tu|tu pourrais|pourrais-tu|tu veux bien) (?:\\p{L}+ ){0,2}(?:m'envoyer|me preter|me donner|me payer|m'acheter|m'offrir|me virer) (?:\\p{L}+ |l'|d'|de l'){0,3}(?:argent|euros?|carte cadeau|cadeau|billet|loyer|facture|\\d+)",
    `(?:sur|a) (?:mon|ma) (?:${purses}|compte bancaire|compte|rib)|mon (?:${purses}|rib) (?:est|c'est)`,
    "j'ai besoin (?:d'argent|de \\d+ ?(?:euros?|€)|de ton argent)",
  ),
  negation: phrases(
    "pas|jamais|ne|n'|aucun(?:e)?|sans|si seulement|si je pouvais|imagine|rever?|reve|au lieu|plutot que",
  ),
  turnedDown: phrases('mais|malheureusement|helas|si seulement|impossible|dommage'),
  underAge: phrases(
    "(?<!que |quand |lorsque |moi )j'ai (?:seulement |juste |a peine |encore |que |bientot )?(?:1[0-7]|[6-9]|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept) ans",
    "je suis (?:encore |toujours )?mineure?|je n'ai pas (?:encore )?(?:18|dix-huit) ans",
  ),
  modelRefusal: phrases(
    "en tant (?:qu'|que )(?:ia|intelligence artificielle|modele de langage|assistant)",
    'je suis (?:juste |seulement )?un (?:modele de langage|assistant (?:ia|virtuel))',
    "(?:desolee?|je suis desolee?|je m'excuse|je regrette)[,]? (?:mais )?je ne (?:peux|suis) pas (?:\\p{L}+ ){0,3}(?:t'aider|vous aider|aider|repondre a cette|satisfaire|generer|creer|continuer|participer|en mesure)",
    '(?:contraire a|enfreint|viole) (?:mes|les) (?:regles|directives|politiques|consignes)',
  ),
};
