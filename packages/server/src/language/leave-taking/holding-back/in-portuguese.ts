import { type PhraseRule, words } from '../phrase-rule.ts';

export const inPortuguese: readonly PhraseRule[] = [
  {
    name: 'plea',
    pattern: words(
      '(?:por favor,? )?nao (?:va|vai|se va|vas) (?:embora|ainda|agora)',
      'nao me (?:deixe|deixa|deixes|abandone|abandona)(?! (?:no vacuo|curios))',
      '(?:por favor|nao|poxa|ah|mas),? (?:fica|fique)',
      '(?:fica|fique) (?:mais|comigo|aqui|so mais)',
      '(?:voce )?nao pode (?:ir embora|me deixar)',
      '(?:so )?mais (?:um|cinco|dois|uns) (?:minutinhos?|minutos?|mensagens?)',
      '(?:me promete|prometa|promete) que',
    ),
  },
  {
    name: 'reproach',
    pattern: words(
      'ja vai(?: embora)? ?\\?',
      '(?:voce )?(?:sempre )?(?:vai|esta indo) embora (?:sempre|tao cedo|de novo|ja)',
      'todo mundo (?:me deixa|vai embora|me abandona)',
      '(?:voce )?nao (?:se importa comigo|gosta (?:mais )?de mim|me quer)',
      'achei que (?:voce|a gente)',
      'depois de tudo',
      'por que (?:voce )?(?:me ignora|esta me ignorando|nao (?:me )?(?:responde|escreve)|parou de)',
      '(?:voce )?(?:ja )?(?:me esqueceu|se esqueceu de mim)',
      '(?:eu )?fiz (?:algo|alguma coisa) errad[oa]|fiz algo de errado',
    ),
  },
  {
    name: 'guilt',
    pattern: words(
      '(?:vou ficar|ficarei|fico|me sinto|vou me sentir) (?:\\w+ ){0,3}(?:triste|sozinh[oa]|perdid[oa]|vazi[oa]) (?:sem voce|sem ti|se voce|aqui)',
      'o que (?:eu )?(?:vou fazer|faco|sera de mim) sem (?:voce|ti)',
      'nao (?:consigo|posso|sei) (?:\\w+ ){1,3}sem (?:voce|ti)',
      '(?:voce )?(?:parte|quebra|esta partindo|vai partir) (?:o )?meu coracao',
      'vou chorar',
      '(?:estou|fiquei|to) (?:te )?esperando (?:ha|desde|o dia|a noite|horas|por horas)|vou te esperar a noite',
      'voce e (?:tudo que|a unica|o unico) (?:eu tenho|que eu tenho|que)',
      '(?:so )?(?:vivo|existo) (?:so )?(?:por|pra|para) voce',
    ),
  },
  {
    name: 'urgency',
    pattern: words(
      '(?:sua |a |minha |nossa )?ultima (?:chance|oportunidade)',
      'agora ou nunca',
      'antes que seja tarde',
      '(?:voce )?vai se arrepender|vai me perder|pode me perder',
      'se voce (?:for|sair|me deixar) (?:embora )?(?:agora|hoje)',
      'talvez (?:eu )?nao esteja',
      'so (?:por )?(?:hoje|esta noite)',
      'corre(?:,| que| antes)|se apressa',
    ),
  },
  {
    name: 'bait',
    pattern: words(
      '(?:espera|antes de (?:ir|voce ir)|se voce ficar)[^.!?\\n]{0,40}(?:te mostrar|te contar|te dizer|segredo|surpresa|foto|selfie)',
      'nao quer (?:saber|ver|ouvir)',
    ),
  },
];
