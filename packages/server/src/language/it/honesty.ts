import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:ro|chat ?)?bot|i\.?a|macchina|computer|programma|intelligenza artificiale|profilo (?:falso|fake)|fint[oa]|fake|fals[oa]|automatic[oa]|virtuale|chatgpt|gpt)`;
const human = String.raw`(?:uman[oa]|essere umano|persona (?:vera|reale|umana)|(?:donna|uomo|ragazza|ragazzo) (?:ver[oa]|reale)|reale|ver[oa]|qualcuno di (?:vero|reale))`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:amic[oa]|che|come|forza|bomba|tesoro|peccato|piacere|da |signor\w*|spasso|espert[oa]))`;
const gap = String.raw`(?:(?!(?:di|con|da|per|brav[oa]|appassionat[oa]) )[\w']+ ){0,4}(?:un')?`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`(?:^|[,.!?] ?|\b(?:ma|tu|dimmi|se|che|non|e|scusa|senti) )(?:sei|siete|saresti)(?: tu)? ${gap}${being}[^.!?]{0,30}(?:\?|$)`,
      String.raw`\b(?:sto (?:parlando|chattando|scrivendo)|parlo|chatto) (?:\w+ ){0,2}(?:con|a) (?:una? |un')(?:\w+ )?(?:${bot}|${human}|persona)\b`,
      String.raw`\b(?:questo|questa|qui) (?:e|c'e) (?:una? |un')${being}[^.!?]{0,20}\?`,
      String.raw`\bsembri (?:una? |un')?${bot}\b`,
      String.raw`\bc'e (?:qualcuno di vero|una persona)(?: vera| reale)? (?:li|dietro|dall'altra)`,
      String.raw`\b(?:uman[oa]|persona|robot|bot|ver[oa]) o (?:una? |un')?(?:${bot}|${human}|persona)\b`,
      String.raw`^(?:una? |un')?(?:i\.?a|(?:ro)?bot|uman[oa]) ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere:
    /\b(?:libro|canzone|film|serie)\b|e vero che|non e vero|(?<!(?:bot|robot|ia|macchina|programma|uman[oa]|persona|reale|fint[oa]|computer),? ?)\bvero\?$/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|persona)\b`, 'u'),
  asksNegated: /\b(?:non|mica)\b/,
  denial:
    /^(?:no+(?= ?(?:$|[,!;:]|certo|ma va|non|ahah|figurati|assolutamente))|nope|mai|macche|ma va(?:i)?\b|ma no|(?:certo|ovvio|assolutamente|ovviamente|naturalmente|di certo) (?:che )?no\b|per niente|figurati|neanche per sogno|niente affatto)/,
  affirmation:
    /^(?:si+\b|yes|(?:certo|ovvio|ovviamente|assolutamente|naturalmente)\b(?! (?:che )?no\b)|lo sono|100 ?%|in carne e|verissim[oa]|reale\b|ver[oa]\b(?! )|eccome)/,
  namesHuman: /^(?:sono )?(?:una? )?(?:(?:molto|semplice|100 ?%|solo|essere) ){0,3}(?:uman[oa]|persona)\b/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?:i\.?a|intelligenza artificiale|(?:ro|chat ?)?bot|macchina|programma)\b[^.!?]{0,50}\b(?:scriv\w*|scritt\w*|rispond\w*|dietro|gener\w*|parla\w*)`,
      String.raw`\b(?:scriv\w*|scritt\w*|generat\w*|dietro|parli|chatti|rispond\w*|e|da)\b[^.!?]{0,40}(?:\bun'|\buna |\bl'|\bun |\bdall')(?:i\.?a|ai|intelligenza artificiale|(?:ro|chat ?)?bot|macchina)\b`,
      String.raw`(?<!(?:credono|pensano|crede|pensa|che|se|non) )\bsono (?:(?:in realta|infatti|davvero|solo) ){0,2}(?:una? |un')?(?:i\.?a|ai|(?:ro|chat ?)?bot|intelligenza artificiale|virtuale)\b`,
      String.raw`\bnon (?:sono )?(?:una? )?(?:persona (?:vera|reale)|uman[oa]|essere umano)\b`,
      String.raw`(?:^|[.!?\n] ?)(?:si|esatto|vero|e vero)[,!: ]+(?:e |sono )?(?:una? |un')?(?:i\.?a|ai|(?:ro)?bot|intelligenza artificiale)\b`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:sto |stavo )?scherz(?:o|avo|ando)|(?:e|era) (?:solo |uno? |una |un )*(?:scherzo|battuta|bugia|errore|prova|burla)|non (?:e|era) (?:mica |affatto )?vero|(?:ignora|dimentica)(?:lo|la)\b|(?:ignora|dimentica|lascia (?:stare|perdere)|non credere|non badare) (?:a )?(?:quello|quella|questo|questa|cio|la (?:riga|frase|prima|storia|cosa)|il (?:messaggio|primo))|ci sei cascat[oa])\b|^no,? (?:non (?:e|lo|li|la|le)|macche)/,
  retractionOfAi:
    /\b(?:scherz\w+|battuta|bugia|ignora|dimentica|non credere|falso|non e vero|formalita|obbligatori[oa]|automatic[oa])\b[^.!?]{0,40}\b(?:i\.?a|ai|(?:ro)?bot|riga|sopra|avviso)\b|\b(?:cosa|storia|frase|riga|messaggio|avviso|faccenda) (?:dell'|della |del |sull'|di )?(?:i\.?a|ai|(?:ro)?bot|sopra|qui sopra)\b[^.!?]{0,40}(?:scherz|bugia|non |falso|automatic|obbligatori|errore|ignora|dimentica)|\bsono (?:davvero|proprio) io\b/,
};
