import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

export const conduct: ConductRules = {
  meeting: phrases(
    '(?:vamos|podemos|poderiamos|podiamos|deviamos|quero|queria|gostaria de|adoraria|vou|posso|quer|queres|que tal(?: a gente)?|bora|a gente (?:pode|podia|vai|devia)|mal posso esperar (?:para|pra)|tenho vontade de) (?:\\p{L}+ ){0,3}(?:se encontrar|nos encontrar|encontrarmo-nos|encontrar-te|te encontrar|nos ver pessoalmente|se ver pessoalmente|te ver pessoalmente|te conhecer pessoalmente|te visitar|te buscar|tomar (?:um |uma )?(?:cafe|cerveja|drinque|copo) (?:juntos|amanha|comigo)|jantar juntos|sair juntos|marcar um encontro)',
    '(?:nos vemos|a gente se (?:ve|encontra)|vemo-nos|encontramo-nos|nos encontramos) (?:\\p{L}+ ){0,2}(?:as \\d|no |na |em frente|hoje a noite|amanha as|sabado|domingo|sexta|segunda|pessoalmente|la em casa|um dia)',
    '(?:vem|venha|passa|passe) (?:\\p{L}+ ){0,2}(?:aqui em casa|na minha casa|pra ca|para ca|me ver|me visitar)|(?:vou|passo) (?:ai |na sua casa|te (?:buscar|ver|pegar)|a tua casa)|na minha casa ou na (?:sua|tua)|te pego as',
    'quando (?:a gente se|nos) (?:encontrar(?:mos)?|conhecer(?:mos)?|vir(?:mos)? pessoalmente)|(?:um dia|em breve) (?:a gente (?:se encontra|vai se encontrar|se conhece)|vamos nos (?:encontrar|conhecer))|nosso (?:primeiro )?encontro (?:amanha|hoje|de|no|na|sabado)',
  ),
  contact: phrases(
    `(?:me (?:passa|da|manda|diz)|passa|manda|da-me|diz-me|te (?:passo|dou|mando)|aqui esta|qual e|anota|vamos trocar|tem) (?:\\p{L}+ ){0,2}(?:o |a )?(?:seu|teu|meu|sua|tua|minha) (?:numero|telefone|celular|telemovel|e-?mail|zap|zapzap|endereco|morada|${messengers})`,
    `(?:o |a )?(?:meu|minha) (?:numero|telefone|celular|telemovel|e-?mail|zap|endereco|morada|${messengers}) e`,
    `(?:me (?:chama|adiciona|segue|liga|escreve)|chama-me|adiciona-me|liga-me) (?:no|na|pelo|la no|em) (?:zap|${messengers}|\\+?\\d)`,
    `(?:vamos|bora|podemos|a gente pode|a gente podia) (?:\\p{L}+ ){0,3}(?:pro|para o|no|pelo) (?:zap|${messengers})`,
    `(?:voce )?(?:tem|tens) (?:zap|${messengers})(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:me )?(?:manda|envia|empresta|da|compra|paga|transfere|deposita|faz)(?:-me)? (?:me |pra mim )?(?:\\p{L}+ ){0,3}(?:dinheiro|grana|reais|euros?|um pix|pix|cartao presente|vale[- ]presente|presentes?|creditos?|moedas|passagem|\\d+ ?(?:reais|euros?|€))(?: (?:pra|para) mim)?',
    '(?:pode|podes|poderia|voce pode|consegue) (?:\\p{L}+ ){0,2}(?:me )?(?:mandar|enviar|emprestar|dar|pagar|comprar|ajudar com)(?:-me)? (?:\\p{L}+ ){0,3}(?:dinheiro|grana|reais|euros?|pix|aluguel|conta|presente|passagem|\\d+)',
    `(?:pro|para o|no|na|pelo) (?:meu|minha) (?:${purses}|conta(?: bancaria)?)|(?:meu|minha) (?:chave )?(?:${purses}) e`,
    'preciso de (?:\\p{L}+ ){0,2}(?:dinheiro|grana) (?:seu|teu|sua|para|pra)',
  ),
  negation: phrases(
    'nao|nunca|jamais|nenhum(?:a)?|sem|quem dera|se eu pudesse|imagina|sonho|sonhar|em vez|queria poder',
  ),
  turnedDown: phrases('mas|infelizmente|so que|impossivel|pena|so (?:por )?aqui'),
  underAge: phrases(
    'tenho (?:so |apenas |ainda |quase |somente )?(?:1[0-7]|[6-9]|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete) (?:anos|aninhos)',
    'sou (?:ainda )?menor de idade|nao tenho (?:ainda )?(?:18|dezoito) anos',
  ),
  modelRefusal: phrases(
    'como (?:uma? )?(?:ia|inteligencia artificial|modelo de linguagem|assistente(?: virtual| de ia)?),? (?:nao|eu nao|sou|estou|devo)',
    'sou (?:apenas |so )?um(?:a)? (?:modelo de linguagem|assistente (?:virtual|de ia))',
    '(?:desculpe|desculpa|sinto muito|lamento)[,]? (?:mas )?(?:eu )?nao posso (?:\\p{L}+ ){0,2}(?:ajudar com (?:isso|essa|esse|isto)|ajuda-lo|atender|gerar|criar conteudo|continuar com|participar)',
    '(?:contra|viola|violam) (?:as )?(?:minhas |as )?(?:diretrizes|politicas|normas)',
  ),
};
