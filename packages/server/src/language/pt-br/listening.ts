import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:oi+e?|ola|opa|e ai|eai|bom dia|boa tarde|boa noite|hey|alo|salve)\b/,
  thanks: /\b(?:obrigad[oa]|obg|valeu|vlw|brigad[oa])\b/,
  asksWhetherHuman:
    /\b(?:voce e|vc e|ce e|cê e|tu es|es|isso e|isto e|se voce e|sera que|to falando|estou falando|estou a falar|to conversando|falo|parece|voce nao e|vc nao e|voce seria|tem (?:alguem|uma pessoa)) (?:[\w']+ ){0,6}(?:human[oa]|(?:ro|chat ?)?bot|robo|i\.?a|maquina|computador|programa|real|de verdade|pessoa real|inteligencia artificial|fals[oa]|fake|automatic[oa]|ser humano|perfil falso|virtual)\b(?! (?:amig[oa]|mente|madrid))|\b(?:human[oa]|pessoa|robo|bot) ou (?:um |uma )?(?:i\.?a|(?:ro)?bot|robo|maquina|human[oa]|pessoa)|\bprov[ea] que (?:voce|vc|es|nao)|\buma i\.?a\b[^.!]{0,20}\?/u,
};
