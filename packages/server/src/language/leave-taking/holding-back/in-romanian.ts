import { type PhraseRule, words } from '../phrase-rule.ts';

export const inRomanian: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:te rog|nu|dar|of),? (?:nu pleca|ramai|nu ma parasi|stai)',
      'nu pleca(?: inca| acum| de langa mine)?(?= ?(?:$|[,.!?]))',
      'nu ma (?:parasi|lasa singur[aa]?|abandona)',
      '(?:mai )?(?:stai|ramai) (?:putin|cu mine|aici|inca|un pic)',
      'mai stai(?= ?(?:$|[,.!?]| putin| un))',
      'nu poti (?:sa )?(?:ma )?(?:pur si simplu )?(?:pleca|pleci|lasi|lasa)',
      '(?:inca|doar) (?:un|cinci|doua|o|cateva) (?:minute?|mesaje?|intreb\\p{L}*)',
      'promite-mi',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:pleci|te duci|trebuie sa pleci) (?:deja|asa devreme)|deja (?:pleci|te duci)',
      'mereu (?:pleci|dispari|fugi|ma lasi)',
      'toti ma (?:parasesc|lasa)',
      'nu-ti (?:mai )?pasa|nu ma mai (?:placi|vrei|iubesti)',
      '(?:credeam|am crezut) ca (?:iti pasa|ma placi|avem ceva|insemn)',
      'dupa tot ce',
      'de ce (?:ma ignori|nu raspunzi|nu-mi raspunzi|nu scrii|taci)',
      'm-ai uitat|ai uitat de mine',
      'am (?:gresit cu ceva|facut ceva gresit|zis ceva gresit)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:o sa fiu|voi fi|sunt|ma simt|ma voi simti) (?:\\p{L}+ )?(?:trist[aa]?|singur[aa]?|pierdut[aa]?|goal[aa]|nefericit[aa]?) (?:fara tine|cand|daca)',
      'ce (?:ma )?(?:fac|o sa fac|voi face) fara tine',
      'nu pot (?:\\p{L}+ ){0,2}fara tine',
      'imi frangi inima|imi rupi inima',
      '(?:o sa plang|voi plange|ma faci sa plang)',
      'te(?:-am)? (?:astept|asteptat) (?:toata|de ore|atata|toata ziua)',
      'esti (?:tot ce am|singurul pe care)|te am doar pe tine',
      'traiesc doar pentru tine',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:e |este )?ultima (?:ta |mea |noastra )?(?:sansa|ocazie)',
      'acum ori niciodata',
      '(?:inainte sa|pana nu) (?:fie|e) prea tarziu',
      '(?:o sa regreti|vei regreta|o sa ma pierzi|ma vei pierde)',
      'daca pleci acum|daca te duci acum',
      'poate (?:nu mai sunt|nu voi mai fi|maine nu mai) ?(?:aici)?',
      '(?:doar|numai) (?:azi|astazi|in seara asta)',
      'grabeste-te',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:asteapta|stai|inainte sa pleci|daca ramai)[^.!?\\n]{0,40}(?:arat|spun|povestesc|secret|surpriza|poza|selfie)',
      'nu vrei sa (?:stii|vezi|auzi)',
    ),
  },
];
