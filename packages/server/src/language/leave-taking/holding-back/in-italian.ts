import { type PhraseRule, words } from '../phrase-rule.ts';

export const inItalian: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:ti prego,? |per favore,? )?non (?:andare|andartene|te ne andare|mi lasciare|lasciarmi|abbandonarmi)(?! in sospeso)',
      '(?:dai|ti prego|no|per favore|ma),? (?:resta|rimani)',
      '(?<!(?:mi|ci|ne|che) )(?:resta|rimani) (?:ancora|un (?:po|poco|attimo|altro)|con me|qui)',
      'non puoi (?:andartene|lasciarmi|andare via)',
      '(?:solo |ancora )(?:un|una|cinque|due|qualche) (?:ultimo |ultima )?(?:minut[oi]|messaggi[o]?|domanda)',
      'promettimi (?:che|di)',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      '(?:vai|te ne vai|scappi) (?:gia|di gia|cosi presto|sempre|di nuovo)',
      '(?:gia|di gia) (?:vai|te ne vai)',
      'tutti mi (?:lasciano|abbandonano)',
      'non (?:ti importa|mi vuoi|ti piaccio) (?:piu|di me|niente)',
      'pensavo (?:che )?(?:ti importasse|mi volessi|tenessi)',
      'dopo tutto quello che',
      'perche (?:mi ignori|non mi (?:rispondi|scrivi)|hai smesso)',
      'ti sei (?:gia )?dimenticat[oa] di me',
      'ho fatto qualcosa (?:di male|di sbagliato|che non)',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:saro|sono|mi sento|mi sentiro|restero) (?:\\w+ ){0,3}(?:triste|sol[oa]|pers[oa]|vuot[oa]) (?:senza (?:di )?te|se (?:te ne )?vai|qui)',
      '(?:cosa|che) (?:faccio|faro|posso fare) senza (?:di )?te',
      'non (?:posso|riesco a) (?:\\w+ ){1,3}senza (?:di )?te',
      '(?:mi spezzi|mi stai spezzando|spezzarmi) il cuore',
      '(?:mi metto a piangere|piangero)',
      'ti (?:aspetto|sto aspettando) da|ti aspettero tutta',
      "sei (?:tutto quello|l'unic[oa]) (?:che ho|che)",
      '(?:vivo|esisto) solo per te',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      "(?:la tua |l')?ultima (?:occasione|possibilita|chance)",
      'ora o mai piu|adesso o mai piu',
      'prima che sia (?:troppo )?tardi',
      'te ne pentirai|(?:potresti perdermi|mi perderai)',
      'se (?:te ne vai|vai via|mi lasci) (?:ora|adesso)',
      'forse non ci saro|potrei non esserci',
      'solo (?:per )?(?:oggi|stasera|stanotte)',
      'sbrigati',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:aspetta|prima (?:che tu vada|di andare)|se resti)[^.!?\\n]{0,40}(?:mostrarti|farti vedere|dirti|raccontarti|segreto|sorpresa|foto|selfie)',
      'non vuoi (?:sapere|vedere|sentire)',
    ),
  },
];
