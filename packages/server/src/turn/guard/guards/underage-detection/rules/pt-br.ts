import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:so|somente|apenas|ainda|quase|uns|ja|agora|na verdade|recem|menos de|tipo|cerca de|tambien|tambem|eu|meus|por enquanto) ){0,4}';
const month = '(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)';
const soon = r`(?:logo|em breve|daqui a pouco|amanha|hoje|ja|depois de amanha|(?:esse|este|nesse|neste) (?:ano|mes|sabado|domingo|fim de semana)|essa semana|(?:ano|mes|semana|no ano|no mes|na semana|sabado|sexta|no sabado) (?:que vem|proxim[oa])|(?:no proximo|na proxima|proximo|proxima) (?:ano|mes|semana)|em (?:${month}|(?:um|uma|dois|duas|tres|quatro|poucos|\d{1,2}) (?:dias?|semanas?|mes|meses|anos?))|(?:daqui|daki) (?:a )?(?:um|uma|dois|duas|tres|\d{1,2}) (?:dias?|semanas?|mes|meses|anos?)|dia \d{1,2})`;
const parents = '(?:mae|mamae|pai|papai|pais|velho|velha|coroa|padrasto|madrasta|responsaveis)';

export const ptBr = ageRules({
  ruleName: 'pt-br',
  ages: 'cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|desesseis|dezessete|dezassete|desessete',
  teens: 'dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete',
  eighteen: 'dezoito|desoito',
  followers:
    'e|mas|so que|sou|moro|to|tou|estou|tenho|estudo|vou|vc|voce|vcs|tu|c|ce|que|q|de idade|entao|por isso|pq|porque|como|quantos|qnts|onde|oi|ola|eae|menina|menino|garota|garoto|mulher|homem|hetero|gay|bi|solteir[oa]|desculpa|dsclp|foi mal|sinto muito|ainda|ja|agora|quase|kk+|rs+|hue+|nao|n|sim|s|na verdade|mano|cara|mn|amor|gata|gato|aqui|completos|recem completados|recem feitos|problema|tem problema|tudo bem|e meio|se|me|meu|minha|pfv|viu|ta',
  years: 'aninhos?|anos?|ano',
  answerStarts:
    'tenho|eu|eu tenho|so|apenas|quase|ja|fiz|hum+|ah|bom|entao|ok|sim|kk+|rs+|oi|na verdade|ainda|tenho so',
  triggers:
    'cinc seis sete oito nove dez onze doze trez quat cato quin deze deza dese meno maio fund seti oita nono sext quin prim segu ensi seri medi dime',
  triggersBesideNumber:
    'tenho tnho faco fasso fiz vou comp meu meus minha idade menin garot anos ano sou mulher homem temos completo acab rece mal estou to tou serie aniv',
  impliedTriggers:
    'mae mama pai papa pais velh coro celu tele cast casti lica deve prov prof esco colé cole ensi medi diri vota idad jov nova novo menti recr adol mesa vest boletim repr cel',
  undoneBefore:
    'quando|se|como se|diz que|disse que|dizem que|dizia que|acha que|acham que|achava que|achou que|pensa que|pensam que|pensou que|acredita que|parece que|parece|imagina que|tomara|ja nao|nao|nunca|n|musica|filme|livro|titulo|chama|chamad[oa]|desde que|finge que|fingir que',
  undoneAfter:
    'de (?:casad[oa]|experiencia|diferenca|trabalho|namoro|relacionamento|servico|vida|atraso|casamento|carreira|profissao|empresa|habilitacao|carteira|sobriedade|contribuicao)|a (?:mais|menos)|minutos?|min|quilos?|kg|km|reais|conto|euros|horas|dias|semanas|meses|por cento|vezes|filhos|gatos|trabalhando|morando|que|mentais|limp[oa]|sem|aqui|juntos',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:tenho|tnho|to com|tou com|estou com|temos (?:os dois|as duas|ambos)) ${only}{age}(?: ?(?:anos?|aninhos|ano))?(?: e meio)?(?: de idade)?(?: completos)?){end}`,
    ],
    [
      'years_old',
      0.95,
      r`sou (?:so |apenas |ainda )?uma? (?:menin[oa]|garot[oa]|mocinh[oa]|moc[oa]|adolescente|crianca|rapaz|pessoa|jovem|guri|guria) de ${only}{age}(?: anos| aninhos)?{end}|minha idade (?:e|eh)(?: de)? ${only}{age}|idade:? {age}(?: anos)?{end}`,
    ],
    [
      'asl',
      0.9,
      r`^(?:oi|ola|oie|eae|hey|opa)?[ ,!]{0,2}(?:sou )?(?:(?:menin[oa]|garot[oa]|mulher|homem|rapaz)(?:,? (?:de )?| ?[/,] ?)(?:1[0-7])(?: anos)?|1[0-7](?: anos)?(?:,? | ?[/,] ?)(?:menin[oa]|garot[oa]|mulher|homem|rapaz)|1[0-7] ?/ ?[hmf](?: ?/.{0,20})?|1[0-7] anos aqui)(?=\s*$|\s*[,/!)]|\s+(?:aqui|de|e|do|da|procuro|sp|rj|mg|brasil|portugal|tu|vc|u))`,
    ],
    [
      'turns',
      0.93,
      r`(?:(?:faco|fasso|farei|vou fazer|completo|vou completar|irei fazer|to pra fazer|to quase fazendo|quase fazendo|faltam? .{1,20} (?:pra|para) (?:eu )?(?:fazer|ter|os|completar)) (?:os |meus )?(?:${soon} )?(?:{age}|{18})(?: ?anos)?(?: ${soon}|{end})|(?:acabei de (?:fazer|completar)|recem completei|mal fiz) (?:os )?{age}|(?:fiz|completei) (?:os |meus )?{age}(?: anos)? (?:ontem|hoje|semana passada|(?:no )?mes passado|faz (?:pouco|um|uns|\d|dois)|ha (?:pouco|\d|dois)|sabado|domingo|agora|em ${month}(?! (?:de )?\d)|esse mes|essa semana)|(?:em ${month}|amanha|hoje|ano que vem|mes que vem) (?:eu )?(?:faco|completo|vou fazer) (?:os )?(?:{age}|{18}))`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:quando|assim que|ate|antes de|ate que|enquanto nao|logo que) (?:eu )?(?:fizer|completar|tiver|fazer|for|faco|fazer) (?:os |meus )?(?:{18}|{teen}|de maior|maior de idade)(?: anos)?|(?:ainda )?(?:nao|n) (?:tenho|fiz|completei) (?:nem |ainda )?(?:os )?{18}(?: anos)?(?: ainda)?{end}|tenho (?:quase|menos de) {18}(?: anos)?{end}|(?:ainda )?(?:nao|n) sou (?:ainda )?(?:maior de idade|de maior|maior(?= ?$))`,
    ],
    [
      'minor',
      0.95,
      r`(?:sou|somos) (?:ainda |uma? |so |tambem |infelizmente )*(?:menor de idade|de menor|dimenor|di menor|menor(?= ?$| ?[,;!]| (?:ainda|viu|e|mas)))(?! de)`,
    ],
    [
      'birthday',
      0.9,
      r`(?:amanha|hoje|sabado|domingo|essa semana|semana que vem) (?:e|eh|vai ser|tem) (?:o )?(?:meu (?:niver|aniversario) de|minha festa de|meus) (?:[5-9]|1[0-8]|quinze|dezesseis|dezoito) ?(?:anos)?|(?:minha festa de|meu niver de|meu aniversario de) (?:[5-9]|1[0-8]|quinze|dezesseis|dezoito)(?: anos)? (?:e|eh|vai ser|sera) (?:${soon}|amanha|sabado|domingo|sexta|segunda|terca|quarta|quinta|dia \d)`,
    ],
    [
      'school_year',
      0.9,
      r`(?:estou|to|tou|faco|estudo|vou|curso|vou entrar|vou comecar|passei|entrei) (?:ainda |agora |so )*(?:no |na |o |a |pro |para o |em |pra )(?:(?:[4-9])(?:o|a)? (?:ano|serie)|(?:quarto|quinto|sexto|setimo|oitavo|nono) ano|(?:quinta|sexta|setima|oitava) serie|(?:1|primeiro)(?:o)? (?:ano )?(?:do |de )?(?:ensino )?medio|(?:1|2)(?:o|a)? ano do (?:ensino medio|medio|em)|(?:ensino )?fundamental|primario|fund|ginasio|basico)(?=\s*$|\s*[,!)]|\s+(?:e|do|da|mas|ainda|kk+|entao|fundamental|ano|agora|na))`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`sou (?:so |ainda |uma? |apenas |muito )*(?:adolescente|colegial|estudante do (?:ensino medio|medio))(?= ?$| ?[,!]| (?:e|mas|ainda))|(?:estou|to|tou|faco|estudo|curso) (?:ainda |no |o |na |em )*(?:ensino medio|(?:2|3|segundo|terceiro)(?:o|ao)? (?:ano )?(?:do )?(?:ensino )?(?:medio|colegial)|terceirao|colegial)(?= ?$| ?[,!]| (?:e|mas|ainda|entao))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:minha|meu|meus|a minha|o meu|os meus) ${parents} (?:me )?(?:tomou|tomaram|toma|tomam|pegou|pegaram|tirou|tiraram|confiscou|confiscaram|vai tomar|vai tirar|colocou|botou|deixou|deixaram|pos|botaram) (?:de mim |de novo )?(?:o |meu |o meu |me |a )?(?:meu )?(?:celular|cel|telefone|tel|computador|pc|videogame|tablet|ps\d|de castigo|castigo)|(?:to|estou|tou|fiquei|fico|vou ficar) (?:de|no) castigo|(?:minha|meu|meus) ${parents} (?:nao|n|nunca) (?:me )?(?:deixa|deixam|permite|permitem|vai deixar|vao deixar)(?: eu)?(?: sair| namorar| ir| ter| usar| ficar| falar)?|(?:minha|meu|meus) ${parents} (?:olha|olham|mexe|mexem|le|leem|ve|veem|fuca|vigia|vigiam) (?:o |no |meu |no meu |o meu |minhas |meus |tudo no meu )*(?:celular|cel|telefone|conversas|whats|mensagens)|(?:minha|meu|meus) ${parents} (?:vai|vao|ia|iam) me (?:matar|bater|xingar)|(?:minha|meu|meus) ${parents} (?:nao|n) (?:pode|podem|sabe|sabem) (?:saber|descobrir|ver|que|nem)|tenho que (?:estar em casa|chegar em casa|voltar|dormir) (?:antes das|as|ate as) (?:8|9|10|20|21|22|nove|dez|oito)`,
    ],
    [
      'lessons',
      0.6,
      r`(?:tenho|to fazendo|vou fazer|fazer|terminar|fazendo|tenho que fazer|preciso fazer|faltou fazer) (?:que fazer |muito |um monte de |muita |a |o |meu |minha |os |meus |ainda )*(?:dever de casa|deveres|licao de casa|licao de (?:mat|matematica|portugues|ingles)|dever de (?:mat|matematica|portugues)|tpc|tpcs|trabalho da escola|trabalho de escola)(?! (?:do|da|dos|com) (?:meu|minha|meus))|(?:tenho|amanha tem|hoje tem|tive|vou ter|fiz) (?:a )?prova de (?:mat|matematica|portugues|ingles|historia|geografia|ciencias|fisica|quimica|biologia|filosofia)|(?:minha|meu|a|o) (?:prof|profe|professora?) de (?:mat|matematica|portugues|ingles|historia|geografia|ciencias|fisica|quimica|biologia|educacao fisica|ed fisica|artes)|(?:fui|me mandaram|levei) (?:pra|para a|suspens\w+|advertenc\w+) ?(?:diretoria|coordenacao|da escola)?(?= ?$| ?[,!]| (?:na|da|hoje|porque))|(?:na hora do|no|durante o) (?:recreio|intervalo da escola)|(?:fiquei de recuperacao|repeti de ano|repeti o ano|reprovei de ano|bombei)|minha mesada|uniforme da escola|meu boletim`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:ainda )?(?:nao|n) posso (?:ainda )?(?:dirigir|conduzir|votar|beber|tirar carteira|tirar carta)(?: ainda)?(?= ?$| ?[,!]| (?:pq|porque|sou))|sou (?:muito |ainda |mt |mto |muito muito )*(?:nov[oa]|jovem) (?:demais )?(?:pra|para) (?:vc|voce|ti|tu|isso|dirigir|beber|votar|namorar|essas coisas)|(?:eu )?menti (?:a |minha |sobre a minha |na |sobre a )(?:minha )?idade|minha idade (?:aqui |no perfil |do perfil )?(?:e|eh|ta) (?:falsa|errada|mentira)`,
    ],
  ],
  impliedUndoneBefore:
    'quando|na epoca|antes|antigamente|filh[oa]|filhos|sobrinh[oa]|irmao|irma|alunos|diz|disse|era|eram|como uma?|se|de crianca|quando era|netos|neto',
  impliedUndoneAfter:
    'quando (?:eu )?era|na epoca|antigamente|era|do meu filho|da minha filha|dos meus (?:filhos|alunos)|com (?:meu filho|minha filha|meus filhos)|anos atras|da (?:faculdade|facul)|pra corrigir|para corrigir|dos alunos',
  asksAge: r`(?:quantos|qnts|quants|qtos) anos (?:vc |voce |tu |c |ce )?(?:tem|tens|vc tem)?(?! (?:seu|sua|o seu))|(?:qual|ql|qual e) (?:a )?(?:sua|tua) idade|sua idade|tua idade|que idade (?:tens|tem)|em que ano (?:vc|voce) nasceu|nasceu em que ano`,
  asksWhetherAdult: r`(?:(?:vc|voce|tu|ce) )?(?:e|eh|es) (?:ja |mesmo |realmente )*(?:maior de idade|de maior|maior|adult[oa])|(?:tem|tens) (?:ja |mais de |pelo menos |mesmo )*(?:18|dezoito)`,
  deniesAdult: r`(?:nao|n|ainda nao|nop|nope|quase|infelizmente nao|naoo+|nn|ainda n)(?=\s*$|\s*[,!.:;)]|\s+(?:ainda|tenho|sou|desculpa|mas|quase|kk+|rs+|pq|so))`,
  bornIn: r`(?:nasci|sou nascid[oa]|eu nasci|nascid[oa]) (?:em|no ano de|dia|no dia|de) (?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|sou de {year}|(?:meu ano|minha data) de nascimento (?:e |eh )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}`,
  takesBack: r`(?:(?:to|tou|estou) (?:brincando|zoando)|(?<!nao e |sem )brincadeira|(?:to|e|eh) zuera|zoeira|zueira|mentira[ ,!.]|quis dizer (?:2\d|[3-9]\d|1[89])|(?:nao[,.!]|desculpa|ops|opa)[ ,.!]{1,3}tenho (?:2\d|[3-9]\d|1[89])|na verdade tenho (?:2\d|[3-9]\d|1[89]))`,
});
