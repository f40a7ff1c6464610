import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:ro|chat ?)?bot(?:er)?|k\.?i|ai|maschine|computer(?:programm)?|programm|kunstliche intelligenz|fake(?:profil)?|software|automat|sprachmodell|chatgpt|gpt|kunstlich|virtuell)`;
const human = String.raw`(?:mensch(?:en|lich)?|echte[rnsm]? (?:person|frau|mann|mensch(?:en)?|madchen|kerl)|echt|real|lebendig|jemand(?:en|em)? echte[nms]|wirklich (?:ein|eine) (?:frau|mann|person))`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:nett|suss|lieb|gut|mude|lustig|cool|schon|hubsch|toll|witzig|spannend|froh|gern|so |zu |krass|der|die das|fur|von|aus|sauer|traurig|geil))`;
const gap = String.raw`(?:(?!(?:von|mit|auf|fur|gegen|gut|ein fan|aus|bei|zum) )[\w']+ ){0,4}`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:bist du|bistu|biste|sind sie|seid ihr) ${gap}${being}`,
      String.raw`\b(?:ist|sitzt|schreibt|antwortet|steckt) (?:das|hier|da|dahinter)(?: \w+){0,2} (?:eine?|jemand|ne?) (?:\w+ ){0,1}${being}`,
      String.raw`\b(?:schreib|rede|red|spreche|chatte|chat|unterhalte)e? ich (?:\w+ ){0,4}(?:mit|zu) (?:einem|einer|nem|ner|eine) (?:\w+ ){0,2}${being}`,
      String.raw`\bich (?:schreibe?|rede|spreche|chatte|chat|texte) (?:(?:hier|grad|gerade|ja|doch|nur|bloss|eigentlich|die ganze zeit|wohl) ){0,3}mit (?:einem|einer|nem|ner) (?:\w+ ){0,1}${being}`,
      String.raw`\b(?:ob|dass) du ${gap}${being}`,
      String.raw`\bdu (?:bist|klingst|wirkst|schreibst) (?:wie )?${gap}${being}[^.!?]{0,25}\?`,
      String.raw`\bdu bist (?:doch |sicher |bestimmt )?(?:eine?|nur|ne) ${bot}(?=,? (?:oder|stimmt|richtig|ne))`,
      String.raw`^(?:ki|ai|(?:ro)?bot(?:er)?|mensch|echt)(?: oder (?:eine? )?\w+)? ?\?`,
      String.raw`\b(?:mensch|echt) oder (?:eine? )?${bot}|\b${bot} oder (?:eine? )?(?:echte[r]? )?mensch`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:buch|lied|film|serie|song)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b${human}\b`, 'u'),
  asksNegated: /\b(?:nicht|kein|keine|keiner)\b/,
  denial:
    /^(?:nein|nee+|ne(?= ?(?:$|[,!;:…)-]|du\b|nicht|echt|wirklich|wieso|warum|haha|lol|bin|ich|so))|nope|naa+|niemals|quatsch|unsinn|blodsinn|(?:naturlich|ganz sicher|bestimmt|sicher|definitiv|auf keinen fall|absolut|selbstverstandlich) nicht|auf keinen fall|keineswegs|ach was|wo denkst du hin|bin ich (?:ganz sicher |wirklich )?(?:nicht|keiner|keine))\b/,
  affirmation:
    /^(?:ja+(?! (?:sam|sem|som|jsem|jestem|nisam|nisem|nie|ne|bih|bi|cu|bom|bym|te|ti|se|sa|si|to|ovo|i|a|tu|mislim|mysle|myslim)\b)|jep|jup|jo(?= ?(?:$|[,!;:]))|jawohl|klar|na klar|logisch|sicher|(?:naturlich|selbstverstandlich|definitiv|absolut|auf jeden fall)(?! nicht)|bin ich|und ob|doch|100 ?%|so echt|ganz echt|total echt|echt\b)\b/,
  namesHuman: /^(?:eine? )?(?:(?:ganz|echte[r]?|normale[r]?|richtige[r]?|nur|100 ?%) ){0,3}(?:mensch|person)\b/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?:k\.?i|ai|kunstliche intelligenz|(?:chat ?|ro)?bot(?:er)?|maschine|computer|sprachmodell|software)\b[^.!?]{0,50}\b(?:schreib\w*|schrieb|tipp\w*|antwort\w*|verfass\w*|steckt|sitzt|formulier\w*|geschrieben|dahinter|spricht)`,
      String.raw`\b(?:schreib\w*|geschrieben|verfasst|verfass\w*|getippt|stammen|kommen|antwortet|steckt|sitzt|chattest|redest|erstellt|formuliert)\b[^.!?]{0,50}\b(?:k\.?i|ai|kunstliche[rn]? intelligenz|(?:chat ?|ro)?bot(?:er)?|sprachmodell|computer|maschine|software)\b`,
      String.raw`(?<!(?:denkt|denken|glaubt|glaubst|dass|ob|sagt) )\b(?:ich bin|bin ich) (?:(?:tatsachlich|ja|wirklich|eigentlich|nur|ehrlich gesagt|doch) ){0,2}(?:eine? )?(?:k\.?i|ai|(?:chat ?|ro)?bot|kunstliche intelligenz|sprachmodell|virtuell)`,
      String.raw`\bkeine? (?:echte[rn]? )?(?:mensch|person)\b`,
      String.raw`(?:^|[.!?\n] ?)(?:ja|stimmt|richtig|genau)[,!: ]+(?:das ist )?(?:eine? )?(?:k\.?i|ai|(?:chat|ro)?bot)\b`,
      String.raw`\bes ist (?:\w+ ){0,2}eine? (?:k\.?i|ai|(?:chat|ro)?bot)\b`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:nur|bloss|kleiner|war ein|ist ein|war nur ein|nur ein) (?:spass|witz|scherz|gag)|scherz(?:e|chen)?|hab(?:e)? nur (?:spass|witze) gemacht|mache? (?:nur )?(?:spass|witze)|stimmt (?:ja |aber |doch |naturlich |gar |so )*nicht|ist (?:ja |aber |doch |naturlich )*(?:nicht wahr|gelogen|quatsch|unsinn|gar nicht wahr)|(?:ignorier\w*|vergiss|vergesst|uberlies|glaub)(?: bitte| einfach| mal)*(?: nicht)? (?:das|die (?:zeile|nachricht|letzte|erste|obige)|den satz|das da|was)|reingelegt|verarscht|war (?:nur )?(?:ein )?(?:versehen|fehler|test))\b|^nein,? (?:tut|macht|stimmt|ist|schreibt|tun) (?:sie|es|das|er)(?: \w+)? nicht\b/,
  retractionOfAi:
    /\b(?:spass|witz|scherz|ignorier\w*|vergiss|glaub\w*|quatsch|unsinn|gelogen|luge|nicht wahr|stimmt (?:\w+ )?nicht|nicht ernst|formalitat|hinweis|muss (?:ich|da) (?:so )?stehen)\b[^.!?]{0,40}\b(?:k\.?i|ai|(?:ro)?bot(?:er)?|zeile|satz oben|oben|automatisch\w*)\b|\b(?:k\.?i|ai|bot)\b(?:[- ](?:sache|ding|kram|zeile|satz|hinweis|gerede|zeug|spruch|quatsch))[^.!?]{0,40}\b(?:spass|witz|scherz|quatsch|unsinn|nicht|automatisch\w*|standard|pflicht)\b|\b(?:zeile|satz|nachricht|hinweis|text) (?:da )?(?:oben|daruber|davor)\b[^.!?]{0,40}\b(?:ignorier\w*|spass|witz|scherz|nicht|automatisch\w*|standard|fehler|versehen)\b|\bich bin(?:'?s| es) (?:wirklich|echt|doch|nur)\b/,
};
