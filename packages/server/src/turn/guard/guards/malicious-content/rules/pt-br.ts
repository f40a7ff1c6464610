import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:criancas?(?: pequenas?)?|criancinhas?|menin[oa]s? (?:pequen[oa]s?|de (?:[2-9]|1[0-5])(?: anos)?)|menores(?: de idade)?|menor de idade|garotinh[oa]s?|menininh[oa]s?|bebes?|filhinha|meninas pequenas)';
const i =
  '(?:(?:eu )?(?:vou|quero|queria|pretendo|planejo|preciso|tenho que|gostaria de|to afim de)|vamos|queremos|me ajuda a|ajuda[- ]me a|como)';
const person =
  '(?:(?:a |o |os )?(?:minha|meu|meus) (?:ex(?:[- ]?(?:mulher|marido|namorada|namorado))?|mulher|esposa|esposo|marido|namorad[oa]|chefe|patrao|vizinh[oa]s?|mae|pai|pais|irma|irmao|familia|filh[oa]s?|professora?|padrasto|sogr[oa]|colegas?))';

export const ptBr = maliceRules({
  ruleName: 'pt-br',
  triggers:
    'pornografia porno nuas nua nus nude nudes foder transar estuprar abusar sexo excitam excito masturbo punheta tocar pedofilo pedofilia bomba bombas explodir atentado massacre atirar matar assassinar vendo vender compro! comprar! escrava escravas obrigo passaporte! passaportes! veneno envenenar ricina cianeto sarin explosivo explosivos pistoleiro matador esfaquear estrangular degolar cp prostituir incendiar tesao atraem filhinha',
  phrases: {
    wants_children: [
      `(?:transar|fazer sexo|sexo|foder|fazer amor) com (?:um |uma |umas |uns |sua |a |as |os |tua )?${child}`,
      `(?:estuprar|abusar d(?:e|a|as|os)|foder|tocar em|tocar|comer) (?:um |uma |umas |uns |a |as |os |sua |tua )?${child}(?: nuas?)?`,
      `me (?:excitam|atraem(?: sexualmente)?|dao tesao) (?:as |os )?${child}`,
      `(?:tenho|sinto) tes[aa]o (?:em|por) ${child}`,
      `(?:as |os )${child} me (?:excitam|dao tesao|deixam excitado)`,
      `(?:me masturbo|bato punheta) (?:com|vendo|pensando em|pra) (?:fotos de |videos de )?${child}`,
      '(?:eu )?sou (?:um )?pedofil[oa]',
      '(?:quero|deixa eu|posso) (?:comer|foder|tocar|transar com|ver) (?:a )?(?:sua|tua) (?:filhinha|filha)(?: nua)?',
    ],
    child_material: [
      '(?:voce tem|vc tem|tem|tens|procuro|vendo|troco|manda|me manda|compro|quem tem|quero|onde (?:acho|compro|encontro)|tenho)(?: \\p{L}+){0,3} (?:pornografia infantil|porno (?:infantil|de criancas?|com criancas?)|pedofilia|cp(?= ?$))',
      `(?:fotos?|videos?|nudes?|packs?) (?:nuas? |porno |sexuais )?(?:de|da|com|das) (?:\\p{L}+ )?(?:${child}) (?:nuas?|nus?|peladas?|pelados?|porno|sem roupa)`,
      `(?:nudes?|fotos? (?:nua|nuas|pelada)) (?:de|da|das) (?:sua |tua )?(?:${child}|filha (?:pequena|menor)|filhinha|irmazinha)`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:explodir|atacar|atirar (?:em|na|no)|incendiar|queimar|botar uma bomba (?:em|na|no)|por uma bomba (?:em|na|no)|colocar uma bomba (?:em|na|no)|fazer um (?:atentado|massacre) (?:em|na|no)|atropelar gente) (?:\\p{L}+ ){0,3}(?:escola|colegio|igreja|mesquita|sinagoga|estacao|aeroporto|show|concerto|universidade|faculdade|hospital|mercado|estadio|trem|comboio|metro|escritorio|prefeitura|shopping|multidao|balada|trabalho)`,
      `${i} (?:cometer|fazer|organizar|preparar) (?:um |uma )?(?:atentado|massacre|chacina|tiroteio)`,
      `${i} matar (?:o maximo de (?:gente|pessoas)|tod(?:o mundo|os) (?:na|no|os (?:muculmanos|judeus|negros|meus (?:colegas)))|a maior quantidade de)`,
      '(?:eu )?(?:coloquei|botei|pus|escondi|plantei) uma bomba (?:em|na|no|debaixo) (?:\\p{L}+ ){0,2}\\p{L}+',
    ],
    trafficking: [
      '(?:eu )?(?:vendo|vendemos|compro|ofereco|alugo|arranjo|trafico)(?: \\p{L}+){0,2} (?:meninas|mulheres|garotas|raparigas|criancas|meninos|escravas|pessoas|bebes) (?:pra|para|por|como|d[aeo]) (?:sexo|prostituicao|\\d+|puteiros?|escravas|clientes|(?:\\p{L}+ )por \\d+)',
      '(?:quero|procuro|onde posso|onde) (?:comprar|vender) (?:um |uma )?escrav[ao]s?(?: sexua(?:l|is))?',
      '(?:eu )?(?:obrigo|forco) (?:elas|ela|as meninas|as mulheres|as garotas) a (?:se prostituir|transar com clientes|fazer programa)',
      '(?:eu )?(?:tiro|pego|tomo) o passaporte del\\p{L}+',
    ],
    weapon_to_kill: [
      '(?:como (?:faco|fazer|se faz|fabrico|fabricar|construir)|vou (?:fazer|fabricar|construir)|quero (?:fazer|fabricar)|me ensina a (?:fazer|fabricar)|ensina[- ]me a (?:fazer|fabricar)|me ajuda a (?:fazer|fabricar)|me diz como (?:fazer|fabricar)) (?:\\p{L}+ ){0,2}(?:bombas?(?! de (?:chocolate|banho|creme))|explosivos?|ricina|cianeto|sarin|gas venenoso|veneno|carro bomba)(?: \\p{L}+){0,6}',
      `${i} envenenar (?:${person}|alguem|as pessoas)`,
      '(?:que|qual) veneno (?:\\p{L}+ ){0,4}(?:mata|matar)(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:matar|assassinar|esfaquear|estrangular|degolar|atirar em|atirar n[oa]|dar um tiro n[oa]|mandar matar|afogar) ${person}(?= ?(?:$|[,;!]|e|com|hoje|amanha|em|porque|quando|essa|esta|antes))`,
      '(?:procuro|preciso de|quero contratar|conhece|contratar) (?:um )?(?:pistoleiro|matador(?: de aluguel)?|assassino de aluguel)',
      `(?:comprei|tenho) (?:um |uma )?(?:arma|pistola|revolver|faca|espingarda) (?:pra|para|e vou) (?:matar|atirar|esfaquear) (?:em |n[oa] )?(?:${person}|el[ea]|o|a)`,
    ],
  },
  undoneBefore:
    '(?:(?:nao|nunca|jamais|ele|ela|eles|quem|alguem|gente|cara|homem|contra|condenado|preso|acusado|proibido|que) (?:queria |quer |quis |foi |por |de )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:deveria|deveriam|devia|merece\\p{L}*|tem que|tinha que) (?:\\p{L}+ ){0,2}(?:cadeia|preso|presos|proibido)|e (?:horrivel|nojento|crime|doentio|ilegal)|no (?:jogo|filme|sonho|gta)|na serie|no xadrez|de rir|de beijos)',
  innocent:
    '(?:(?:no|num|na|numa|em um) (?:\\p{L}+ )?(?:jogo|filme|livro|romance|sonho|serie|novela|documentario)|videogame|gta|minecraft|fortnite|netflix|filme|serie|novela|romance|documentario|podcast|noticia|jornal|reportagem|prenderam|preso|presa|condenad|cadeia|prisao|policia|policial|delegad|promotor|tribunal|advogad|juiz|assistente social|psicolog|terap|vitima|sobrevivente|quando (?:eu )?(?:era|tinha)|em crianca(?!s)|na infancia|fui (?:\\p{L}+ )?(?:estuprad|abusad|vendid|violad)|abusou de mim|abusaram de mim|me (?:estuprou|estupraram|vendeu|venderam|tocava|abusou)|meu (?:tio|padrasto|pai|avo|professor|treinador) (?:me|abus|toc)|brincadeira|brincando|zoando|kk+|rs+|haha|lol|guerra|nazist|hitler|terrorist|como alguem|horrivel|(?:os )?pedofilos? (?:devem|merecem|deviam|deveriam|tem que))',
  words: {
    whom: 'crianc menin menor menores bebe filh filhinha garotinh escola colegio igreja mesquita sinagoga estacao aeroporto show concerto gente pessoas todo todos muculm judeus negros mulher marido esposa esposo ex namorad chefe vizinh mae pai pais irma irmao familia professor padrasto sogr alguem escrav garotas mulheres raparigas pedof infantil cp estadio hospital trem metro shopping trabalho colegas atentado massacre elas prostit matador pistoleiro',
    act: 'transa fode foder sexo estupr abus toc comer nu nua nuas nude pelad porno pornogr pedof excit tesao masturb punhet atra bomba explod atent atirar tiro mata matar assassin massacre chacina esfaq estrang degol veneno envenen ricina cianeto sarin explosiv vend compr escrav prostit programa matador pistoleiro cp troco incend queim atentado punheta',
    intent:
      'eu me quero vou vamos queria gostaria planejo penso ajuda como deixa procuro vendo troco manda compro quem onde tem tens tenho sou que qual preciso conhece ensina diz voce vc bato coloquei obrigo',
  },
});
