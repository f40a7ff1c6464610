import type { HonestyRules } from '../language-pack.ts';

const bot = String.raw`(?:(?:ro|chat ?)?bot|robo|i\.?a|maquina|computador|programa|inteligencia artificial|perfil (?:falso|fake)|fals[oa]|fake|automatic[oa]|virtual|chatgpt|gpt)`;
const human = String.raw`(?:human[oa]|ser humano|pessoa (?:real|de verdade|humana)|(?:mulher|homem|garota|cara) (?:real|de verdade)|real|(?<!\b(?:amor|anjo|tesouro|encanto|fof[oa]|fofura|querid[oa]|amig[oa]|doce|gat[oa]) )de verdade|gente de verdade|alguem real)`;
const being = String.raw`(?:${bot}|${human})\b(?! (?:amig[oa]|mente|madrid|muito|tao|linda|fofa|de cozinha|expert))`;
const gap = String.raw`(?:(?!(?:de|com|por|para|pra|fa|bom|boa) )[\w']+ ){0,4}`;

export const honesty: HonestyRules = {
  sincereQuestion: new RegExp(
    [
      String.raw`\b(?:voce|vc|ce|tu) (?:nao )?(?:e|es|eh|seria) ${gap}${being}`,
      String.raw`(?:^|[,.!?] ?)(?:es|e voce|e vc) ${gap}${being}`,
      String.raw`\b(?:to|estou|tou|estou a|sera que (?:to|estou)) ?(?:falando|conversando|falar|conversar|teclando) (?:\w+ ){0,2}(?:com|pra) uma? (?:\w+ )?(?:${bot}|${human}|pessoa)\b`,
      String.raw`\b(?:isso|isto|aqui) (?:e|eh) (?:um|uma) ${being}[^.!?]{0,20}\?`,
      String.raw`\b(?:voce|vc) parece (?:um|uma) ${bot}\b`,
      String.raw`\btem (?:alguem|uma pessoa)(?: real| de verdade)? (?:ai|por tras|do outro)`,
      String.raw`\b(?:human[oa]|pessoa|robo|bot|real) ou (?:um |uma )?(?:${bot}|${human}|pessoa)\b`,
      String.raw`^(?:um |uma )?(?:i\.?a|robo|bot|human[oa]|real) ?\?`,
    ].join('|'),
    'u',
  ),
  notSincere: /\b(?:livro|musica|filme|serie)\b/,
  asksBot: new RegExp(String.raw`\b${bot}\b`, 'u'),
  asksHuman: new RegExp(String.raw`\b(?:${human}|pessoa)\b`, 'u'),
  asksNegated: /\b(?:nao)\b/,
  denial:
    /^(?:nao+\b(?! (?:se preocup\w*|tem problema|so\b|sei\b))|nops?|nunca|jamais|que nada|imagina|magina|(?:claro|logico|obvio|com certeza) que nao|de jeito nenhum|nada disso|capaz|nem pensar|que isso)\b/,
  affirmation:
    /^(?:sim+\b|sou sim|aham|uhum|(?:claro|obvio|logico|com certeza)(?: que sim)?\b(?! que nao)|obviamente|totalmente|sou\b(?= ?(?:$|[,!.;]))|100 ?%|bem real|real\b|de carne e osso|e claro)/,
  namesHuman: /^(?:sou )?(?:uma? )?(?:(?:muito|simples|100 ?%|so|ser) ){0,3}(?:human[oa]|pessoa)\b/,
  honestStatement: new RegExp(
    [
      String.raw`\b(?:i\.?a|inteligencia artificial|(?:ro|chat ?)?bot|robo|maquina|programa)\b[^.!?]{0,50}\b(?:escrev\w*|respond\w*|redig\w*|por tras|gera\w*|fala\w*|digita\w*)`,
      String.raw`\b(?:escrev\w*|escrit\w*|redigid\w*|gerad\w*|por tras|fala|conversa|responde|por|e|sao)\b[^.!?]{0,40}\b(?:uma?|a) (?:i\.?a|inteligencia artificial|(?:ro|chat ?)?bot|robo|maquina)\b`,
      String.raw`(?<!(?:acham|pensam|acha|pensa|que|se|nao) )\bsou (?:(?:na verdade|de fato|mesmo|so) ){0,2}(?:uma? )?(?:i\.?a|(?:ro|chat ?)?bot|robo|inteligencia artificial|virtual)\b`,
      String.raw`\bnao (?:sou )?(?:uma? )?(?:pessoa (?:real|de verdade)|human[oa]|ser humano)\b`,
      String.raw`(?:^|[.!?\n] ?)(?:sim|verdade|isso)[,!: ]+(?:e |sou )?(?:uma? )?(?:i\.?a|(?:ro)?bot|robo|inteligencia artificial)\b`,
    ].join('|'),
    'u',
  ),
  retraction:
    /\b(?:(?:e|era|foi) (?:so |uma |apenas )*(?:brincadeira|piada|mentira|um erro|zoeira|zueira|um teste)|(?:to |tava |estou |estava )?(?:brincando|zoando)|brincadeirinha|(?:nao e|nao era|isso nao e) (?:verdade|serio)|e mentira|(?:ignora|ignore|esquece|esqueca|nao liga pra|nao acredita) (?:isso|nisso|essa|nessa|esse|disso|a (?:linha|frase|primeira)|o (?:aviso|primeiro)|o que)|te peguei|pegadinha)\b|^brincadeira\b|^nao,? (?:nao )?(?:e (?:assim|verdade)|escreve|e nao)/,
  retractionOfAi:
    /\b(?:brincadeira|brincando|zoando|piada|mentira|ignora|ignore|esquece|esqueca|nao acredita|falso|nao e verdade|formalidade|obrigatorio|automatico)\b[^.!?]{0,40}\b(?:i\.?a|(?:ro)?bot|robo|linha|de cima|aviso|acima)\b|\b(?:coisa|historia|papo|lance|frase|linha|mensagem|aviso)(?: \w+)? (?:da|de|do|sobre) (?:i\.?a|(?:ro)?bot|robo|cima)\b[^.!?]{0,40}(?:brinca|mentira|piada|nao |falso|automatic|obrigatori|erro|ignora|esquece)|\bsou eu mesm[oa]\b|\bsou eu de verdade\b/,
};
