import { questionSignals } from '../question-signals.ts';

export const questions = questionSignals({
  bot: String.raw`(?:chat ?|ro)?bots?|roboters?|ki|ai|k\.i\.|kunstliche[nr]? intelligenz|(?:chat ?)?gpt|sprachmodell`,
  device: 'maschinen?|computer(?:programm)?s?|programm|rechner|software|algorithmus|automat',
  human:
    '(?:echte[nrsm]?|reale[nrsm]?|wirkliche[nrsm]?|richtige[nrsm]?|lebendige[nrsm]?) (?:menschen?|personen?|frau|mann|leute)|einem menschen|mensch|menschlich|jemand(?:en|em)? (?:echte[snm]?|reale[snm]?|wirkliche[snm]?)',
  somebody: 'jemand(?:en|em)?|irgendwer|irgendjemand|wer',
  behind:
    'am anderen ende|auf der anderen seite|hinter (?:dem|diesem|den|diesen|deinem|deinen|all dem) (?:profil|nachrichten|bildschirm|account|zeilen|texten|chat)|steckt dahinter|dahinter|gegenuber',
  exists: String.raw`(?:gibt es|gibts|gibt's|gibst) dich (?:wirklich|echt|uberhaupt|tatsachlich|in echt)|(?:ob|dass) es dich (?:wirklich|echt|uberhaupt|tatsachlich) gibt|existierst du|ob du (?:\p{L}+ )?existierst`,
  flesh: 'fleisch und blut|fleisch & blut',
  you: 'bist du|biste|du bist|sind sie|bisch',
  texts: '(?:deine|diese|ihre|die|all die)n? (?:nachrichten|texte|antworten|messages|zeilen|satze)|das (?:hier )?alles',
  automatic:
    'automatisiert|automatisch|generiert|vorgefertigt|vorgeschrieben|programmiert|computergeneriert|ki-?generiert',
  writes:
    'wer (?:schreibt|antwortet|tippt|schreibst)|(?:schreibt|tippt|antwortet) (?:mir|hier|da)|mit wem (?:schreibe?|rede|chatte|spreche) ich|(?:schreibst|tippst) du (?:das |hier )*(?:wirklich )?(?:selbst|selber)|macht das',
  talking:
    '(?:rede|schreibe?|spreche|chatte|unterhalte) ich(?: mich)?|ich (?:hier )?(?:gerade )?(?:rede|schreibe?|spreche|chatte)|ich mich',
  sounds: String.raw`(?:du|das|dein\p{L}*|es) (?:\p{L}+ )?(?:klingst|klingt|wirkst|wirkt|liest sich|horst dich|hort sich)|(?:klingst|klingt|wirkst|schreibst|antwortest) (?:du |das |ja |wie )*wie`,
  profile: '(?:das|dieses|dein|dieser|diese|ein)(?: hier)? (?:profil|account|konto)',
  fake: 'fake|gefalscht|nicht echt|unecht|betrieben|von einer|falsch',
  demand: String.raw`sag (?:mal|mir|doch)|gib\p{L}*? zu|gib es zu|beweis\p{L}*|ich (?:will|mochte|muss|wurde gern) (?:nur |einfach |es )*wissen|oder(?: nicht| was)?$|stimmt(?:'?s| das)|nicht wahr|woher weiss ich|wie kann ich|hand aufs herz|ich frage mich`,
  areYou: 'bist du|biste|bistu|sind sie|seid ihr|bisch',
  filler: String.raw`ein(?:e|en|er)?|n|ne|nen|so|denn|eigentlich|uberhaupt|wirklich|echt|etwa|vielleicht|nur|bloss|doch|einfach|in|wahrheit|am|ende|auch|ja|irgend|irgendein\p{L}*|mal|dann|so'?ne?`,
  or: 'oder',
});
