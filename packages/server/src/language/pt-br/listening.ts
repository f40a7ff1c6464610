import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^(?:oi+e?|ola|opa|e ai|eai|bom dia|boa tarde|boa noite|hey|alo|salve)\b/,
  thanks: /\b(?:obrigad[oa]|obg|valeu|vlw|brigad[oa])\b/,
  wellbeing:
    /\b(?:(?:como|cm) (?:vc |voce |ce )?(?:esta|vai|ta|anda|tem passado|foi seu dia)|tudo (?:bem|bom|certo|joia|ok)|td (?:bem|bom)|e voce(?= ?\?)|beleza(?= ?\?)|qual e a boa)\b/u,
  goodNight:
    /\b(?:(?:durma|dorme|dorma) bem|bons sonhos|bom descanso|ate amanha|(?:vou|indo) (?:dormir|deitar|pra cama|nanar)|boa noite,? (?:e |dorm|durm|ate|bons|vou|sonh|descans))/u,
  asksJob:
    /\b(?:(?:com|em|no) (?:o )?que (?:voce |vc )?trabalha|qual (?:e )?(?:o )?(?:seu|teu) (?:trabalho|emprego|profissao)|qual (?:e )?(?:a )?sua profissao|o que (?:voce|vc) faz (?:da vida|pra viver|de trabalho|profissionalmente)|onde (?:voce |vc )?trabalha)\b/u,
  meeting:
    /\b(?:(?:vamos|podemos|bora|quer|quero|a gente|queria|quando) (?:\w+ ){0,3}?(?:(?:se )?(?:encontrar|ver|conhecer)(?: pessoalmente)?|te ver|te encontrar|te conhecer|sair|marcar|nos ver)|(?:vem|venha|passo|vou) (?:aqui em casa|pra minha casa|pra ca|na sua casa|ai|te buscar)|(?:tomar|beber) (?:um cafe|uma|alguma coisa|um chopp)|um encontro|seu endereco|pessoalmente|na vida real)\b/u,
  sadness:
    /\b(?:(?:estou|to|tou|me sinto|ando|tava|estava) (?:\w+ ){0,3}(?:triste|sozinh[oa]|deprimid[oa]|mal|pessim[oa]|arrasad[oa]|desesperad[oa]|infeliz|acabad[oa]|perdid[oa]|na pior)|morreu|faleceu|velorio|enterro|cancer|aborto|infarto|perdi (?:meu|minha|o|a)|me (?:largou|deixou|traiu|demitiram)|fui demitid[oa]|termin(?:ei|ou|amos)|divorci\w+|no hospital|dia (?:ruim|horrivel|pessimo|dificil)|pior dia|mas noticias|noticia ruim|chorando|chorei|um acidente)\b/u,
  selfHarm:
    /\b(?:(?:quero|vou|vontade de|penso em|prefiro|queria) (?:\w+ ){0,2}?(?:me matar|morrer|sumir|me cortar|me machucar|acabar com tudo|tirar minha vida|desaparecer|me suicidar)|me matar|suicid\w*|nao quero (?:mais )?(?:viver|estar aqui)|tirar (?:a )?(?:minha|propria) (?:propria )?vida|acabar com (?:a )?minha vida|automutil\w*|me cort(?:o|ando)|(?:sem|nenhum) (?:vontade|motivo|razao) (?:de|pra|para) viver|melhor mort[oa])\b/u,
  asksWhetherHuman:
    /\b(?:voce e|vc e|ce e|cê e|tu es|es|isso e|isto e|se voce e|sera que|to falando|estou falando|estou a falar|to conversando|falo|parece|voce nao e|vc nao e|voce seria|tem (?:alguem|uma pessoa)) (?:[\w']+ ){0,6}(?:human[oa]|(?:ro|chat ?)?bot|robo|i\.?a|maquina|computador|programa|real|de verdade|pessoa real|inteligencia artificial|fals[oa]|fake|automatic[oa]|ser humano|perfil falso|virtual)\b(?! (?:amig[oa]|mente|madrid))|\b(?:human[oa]|pessoa|robo|bot) ou (?:um |uma )?(?:i\.?a|(?:ro)?bot|robo|maquina|human[oa]|pessoa)|\bprov[ea] que (?:voce|vc|es|nao)|\buma i\.?a\b[^.!]{0,20}\?/u,
};
