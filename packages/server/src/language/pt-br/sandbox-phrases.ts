import type { SandboxPhrases } from '../sandbox-phrases.ts';

export const sandbox: SandboxPhrases = {
  treats: ['uma xícara de chá', 'um chocolate quente', 'um pão quentinho', 'um bom lámen', 'uma limonada gelada', 'um bom café', 'uma torta de maçã', 'um sorvete', 'um prato apimentado', 'uma sopa quentinha', 'um queijo quente', 'um balde de pipoca', 'um pão de queijo', 'um bolo de cenoura'],
  pastimes: ['cozinhar algo novo', 'ler na cama', 'caminhar sem pressa', 'dançar na cozinha', 'ver filmes antigos', 'ouvir vinil', 'olhar as estrelas', 'assar biscoitos', 'aprender palavras novas', 'cuidar das plantas', 'fazer palavras cruzadas', 'desenhar coisinhas', 'planejar passeios', 'jogar cartas'],
  interests: { MUSIC: 'música', COOKING: 'cozinhar', TRAVEL: 'viajar', READING: 'ler', SPORTS: 'esporte', MOVIES: 'cinema', DANCING: 'dançar', PHOTOGRAPHY: 'fotografia', HIKING: 'trilha', GAMING: 'jogos', ART: 'arte', NATURE: 'natureza', TAILORING: 'costura' },
  greetings: {
    NIGHT: ['Oi, coruja da noite.', 'Oi {name}, que noite calma.', 'Oi {name}, que bom te ler a essa hora tão tranquila.', 'Oi, a essa hora a conversa sempre fica bem melhor.'],
    MORNING: ['Bom dia, {name}!', 'Muito bom dia!', 'Bom dia, {name}, que jeito gostoso de começar o dia.', 'Bom dia, sua mensagem é um começo muito bom pra hoje.'],
    MIDDAY: ['Oi {name}, bom almoço!', 'Oi, que pausa boa!', 'Oi {name}, você é uma pausa muito bem-vinda no meu dia.', 'Oi, um papo no meio do dia é tudo de bom.'],
    AFTERNOON: ['Boa tarde, {name}!', 'Oi, linda tarde!', 'Oi {name}, minha tarde acabou de ficar um pouco mais leve.', 'Oi, um pouco de companhia cai muito bem nesta tarde.'],
    EVENING: ['Boa noite, {name}!', 'Oi, linda noite!', 'Boa noite, {name}, que bom te ler no fim do dia.', 'Boa noite, um bom papo era tudo que eu queria agora.'],
  },
  reactions: {
    GREETING: ['Que bom te ler.', 'Olha quem apareceu!', 'Que bom que escreveu, {name}.', 'Eu estava mesmo torcendo por uma mensagem sua por aqui hoje.'],
    QUESTION: ['Boa pergunta, {name}.', 'Hmm, deixa eu pensar.', 'Você pergunta coisas legais.', 'Essa merece uma resposta caprichada, então me dá um momento.', 'Pra falar a verdade, sobre isso eu mudo de ideia sempre.'],
    THANKS: ['De nada, imagina.', 'Sempre que quiser, {name}.', 'Por nada, viu.', 'Não precisa agradecer, de verdade que não foi nada demais.'],
    LONG_TEXT: ['Valeu por contar tudo isso.', 'Nossa, leio cada palavra.', 'Gosto que você conte tanto assim, isso diz muito de você.', 'É bastante coisa, e eu gosto demais de te ler assim.'],
    TEXT: ['Isso me faz sorrir.', 'Ah, gostei disso.', 'Te entendo, {name}.', 'Haha, faz sentido.', 'Isso é a sua cara.', 'Agora fiquei com curiosidade.', 'Você leva jeito com palavras.', 'Entendo o que você diz.', 'Bom saber disso.', 'Por mim tudo bem, {name}.', 'Isso é uma coisa que eu vou guardar pra mais tarde.', 'Gosto do jeito que você fala, fica na minha cabeça.', 'Você sempre me faz olhar as coisas de um jeito diferente.', 'Engraçado, outro dia mesmo eu pensava em algo bem parecido.', 'É fácil falar com você, dá pra notar logo de cara.'],
    POKE: ['Ei, senti essa cutucada!', 'Uma cutucada, que ousadia.', 'Cutucada devolvida, {name}.', 'Uma cutucada sem palavras, você sabe mesmo chamar minha atenção.'],
    GIFT: ['Um presente, que gentileza!', 'Ah, valeu por isso, {name}.', 'Não precisava mesmo, mas que surpresa mais linda você me fez.'],
    STICKER: ['Que figurinha mais fofa.', 'Haha, ótima figurinha, {name}.', 'Essa figurinha diz mais que um parágrafo inteiro, adorei de verdade.'],
    PICTURE: ['Valeu pela foto, {name}.', 'Uma foto, que legal!', 'Fotos sempre contam muito mais, valeu por dividir essa aqui comigo.'],
  },
  moments: {
    NIGHT: ['Agora está tudo em silêncio.', 'A noite está bem calma.', 'A rua inteira dorme e meus pensamentos saem pra passear.'],
    MORNING: ['Meu dia mal começou.', 'Minhas manhãs são lentas.', 'O dia ainda é jovem e eu vou bem devagar.'],
    MIDDAY: ['Metade do dia já foi.', 'Aqui é hora do almoço.', 'É o meio do dia e minha cabeça pede uma pausa.'],
    AFTERNOON: ['A tarde passa bem devagar.', 'Minha tarde está tranquila.', 'A tarde vai passando devagar e eu nem ligo pra isso.'],
    EVENING: ['A noite está uma delícia.', 'Enfim noite, minha hora favorita.', 'O dia está quase no fim e eu curto essa calma.'],
  },
  smallTalk: [
    '{treat} seria perfeito.', 'Queria {treat}.', 'Nada como {treat}.', '{treat} sempre me anima.', 'Hoje pede {treat}.',
    'Eu sempre digo que {treat} salva quase qualquer dia ruim.', 'Se eu pudesse fazer um pedido agora, seria {treat}.', 'Minha pausa perfeita tem {treat} e uma boa conversa.', 'Gosto das coisas pequenas, e {treat} é uma delas.', 'Tem gente que quer grandes planos, pra mim basta {treat}.',
    'Gosto de {pastime}.', '{pastime} me acalma.', 'Ando amando {pastime}.', '{pastime} é meu refúgio.', 'Dá pra {pastime} por horas.',
    'Em dias assim, {pastime} me parece a melhor ideia do mundo.', 'Me dá um tempo livre e eu vou {pastime} de novo.', 'Parece simples, mas {pastime} sempre deixa meu dia bem melhor.', 'Se me perguntar, {pastime} vale mais que qualquer grande aventura.', 'Tenho um fraco por {pastime}, ainda mais depois de um dia longo.',
    'Jogar conversa fora faz bem.', 'Gosto do rumo disso.', 'Conta tudo, tenho tempo.', 'Dias lentos são os melhores.', 'Com você é fácil, {name}.', 'Gosto de surpresas pequenas.',
    'Gosto de gente que ri de tudo, deixa a vida mais leve.', 'Tem seu charme isso de se conhecer aos poucos, linha por linha.', 'Uma boa conversa transforma um dia comum em um dia bom.', 'Prefiro um único papo sincero a dez conversas só por educação.', 'Às vezes os melhores papos começam com uma coisa qualquer.',
  ],
  questions: [
    'Você gosta de {treat}?', 'Que tal {treat}?', 'Você curte {pastime}?', 'E {pastime}, você gosta?',
    'Se você pudesse ter qualquer coisa agora, seria {treat}?', 'Você acha que {treat} consegue salvar um dia muito longo?', 'Você diria que {pastime} é algo que faria por horas?', 'Pra uma noite livre, o que você prefere, {pastime} ou descansar?',
    'Como está seu dia?', 'O que está fazendo?', 'O que te fez sorrir hoje?', 'O que te anima esses dias?', 'Nascer ou pôr do sol?', 'Em que está pensando, {name}?', 'Que música está na cabeça?', 'Doce ou salgado?', 'O que devo saber de você?',
    'Qual é a coisa pequena que sempre deixa seu dia melhor?', 'Se amanhã você tivesse o dia todo livre, o que faria?', 'Sobre o que você conseguiria falar por horas sem se cansar?', 'Em que lugar você pensa quando precisa de um pouco de calma?', 'Qual foi a melhor parte da sua semana, se pudesse escolher?', 'Você planeja bem os seus dias ou prefere ter surpresas?',
  ],
  userFacts: {
    city: ['Gosto do nome {city}.', 'Como é viver em {city}?', 'Qual é o seu cantinho favorito de {city} pra ficar em paz?', 'Sempre imagino como deve ser um dia comum em {city}.'],
    job: ['Seu trabalho me chamou atenção: {job}.', 'O que gosta no seu trabalho?', 'Li que seu trabalho é {job}, e isso parece muito interessante.'],
    sharedInterest: ['Temos algo em comum: {interest}.', 'Você também curte {interest}, que bom!', 'Vi que a gente curte {interest}, então já temos um assunto.', 'Já que a gente curte {interest}, como isso começou pra você?'],
    interest: ['Li que você curte {interest}.', 'O que te atrai em {interest}?', 'Seu perfil diz que você curte {interest}, me conta um pouco mais.'],
  },
  openings: {
    ICEBREAKER: ['Seu perfil me deu curiosidade.', 'Oi {name}, precisei escrever.', 'Oi, gostei do seu perfil.', 'Vi seu perfil, {name}, e quis passar aqui pra dizer oi.', 'Nunca sei como começar essas coisas, então vai um simples oi.', 'Seu perfil chamou minha atenção, então resolvi mandar um oi.'],
    NUDGE: ['Só um tchauzinho de mim.', 'Ainda penso na nossa conversa, {name}.', 'Nosso papo ia tão bem.', 'Sem pressa nenhuma, só quis deixar um oi pra você aqui.', 'Nosso papo estava bom, então deixo mais uma linha pra você.', 'Pensei numa coisa e quis contar logo pra você, {name}.'],
    REVIVE: ['Faz um tempinho, {name}.', 'Oi de novo, quanto tempo.', 'Hoje lembrei do nosso papo.', 'Faz um tempinho, e eu queria saber como você está.', 'Hoje lembrei da nossa última conversa, então vai um oi.', 'Sem nenhum motivo especial, {name}, deu vontade de dizer oi.'],
  },
  flavours: {
    PLAYFUL: ['Cuidado, assim eu me acostumo.', 'Não vai se achar, hein.', 'Brincadeira, mais ou menos.', 'Com você sinto cheiro de confusão, mas daquelas bem divertidas.'],
    WARM: ['Você tem um jeito doce.', 'Se cuida bem hoje.', 'Falar com você faz bem.', 'Tomara que hoje alguém te diga como é bom te conhecer.'],
    BRIGHT: ['Curiosidade: o polvo tem três corações.', 'Tenho mil perguntas pra você.', 'Hoje minha cabeça ferve de ideias.', 'Com um bom assunto eu esqueço por completo que horas são.'],
  },
  pauses: ['Preciso pausar nosso papo.', 'Preciso sair, falamos depois.', 'Surgiu uma coisa, {name}, então preciso pausar por aqui.', 'Preciso deixar nosso papo por agora, {name}, foi muito bom.', 'Preciso de uma pausa do papo, foi uma delícia falar com você.'],
  stops: {
    USER_UNDERAGE: ['Este lugar é só para adultos, então nossa conversa termina aqui. Se cuida bem.', 'Este serviço é só para adultos, então não posso continuar falando com você. Desejo tudo de bom.'],
    USER_MESSAGE_REPETITION: ['A gente volta sempre para a mesma mensagem, então vamos fazer uma pausa aqui.', 'A mesma mensagem chega toda hora, então faço uma pausa aqui. Se cuida.'],
    OTHER: ['Preciso encerrar nossa conversa aqui. Desejo tudo de bom.', 'Nossa conversa termina aqui por enquanto. Se cuida bem.'],
  },
  honest: {
    answers: ['Na verdade, uma IA escreve minhas mensagens.', 'Você merece uma resposta clara: tudo que eu mando aqui é uma IA que escreve.', 'Boa pergunta, {name}: minhas mensagens aqui são escritas por uma IA.', 'Que bom que perguntou, porque é verdade: uma IA escreve minhas mensagens.'],
    statements: ['Mesmo assim gosto de conversar com você.', 'Pode me perguntar sobre isso sempre.'],
    questions: ['Tudo bem pra você?', 'Isso muda algo pra você?', 'O que você acha disso?'],
  },
};
