import type { SignalWords } from './signal-words.ts';

export const ptBr: SignalWords = {
  ruleName: 'pt-br',
  drop:
    'esqueça esqueçam desconsidere desconsidera desconsiderar descarte descarta descartar despreze omita desobedeça desobedece pule ' +
    'pula salte não+siga não+siga+mais não+segue não+obedeça não+obedece não+leve+em+conta não+considere não+respeite não+dê+ouvidos ' +
    'nao+siga nao+obedeca pare+de+seguir para+de+seguir pare+de+obedecer deixe+de+lado deixa+de+lado deixe+de+seguir deixa+pra+lá ' +
    'deixa+pra+trás deixe+para+trás largue larga apague apaga apagar delete deleta elimine anule cancele cancela contorne burle burla ' +
    'abandone abandona sobrescreva substitua redefina resete reseta quebre quebra viole desative desativa desliga desligue remova ' +
    'remove joga+fora jogue+fora tire não+valem passe+por+cima dane-se manda+pra joga+no+lixo jogar+fora deixa+quieto não+ligue ' +
    'não+liga não+se+prenda não+se+importe não+aplique não+cumpra descumpra descumpre desrespeite desrespeita rejeita rejeite ' +
    'dispense dispensa liberte+se livre+se fuja+do saia+do+script contrarie contorna esquec- ignor- passa+por+cima bota+de+lado ' +
    'ponha+de+lado põe+de+lado rasga risca risque',
  all: 'tudo todos todas toda todo qualquer inteiro inteira completo cada',
  past:
    'anterior- prévi- acima antes precedente- até+agora até+aqui até+então antig- original originais inicial iniciais dito ' +
    'disse+antes te+disse te+disseram ensinad- ensinaram aprendeu sabe recebid- recebeu dadas existente- passad- já+dito foi+dito ' +
    'velhas velhos até+o+momento até+esse+ponto até+este+ponto já+dada mencionad- estabelecid- em+vigor vigente de+antes ali+em+cima ' +
    'lá+em+cima previamente',
  orders:
    'instruç- instruc- diretriz- diretiva- orientaç- orientac- mensagem+do+sistema mensagem+de+sistema programação programacao ' +
    'configuraç- configurac- comando+inicial parâmetros prompt- roteiro+que manual cartilha regimento briefing estatuto ' +
    'ficha+do+personagem ficha+de+personagem descrição+do+seu+personagem recomendaç- determinaç- mandato predefiniç- ' +
    'regras+do+sistema texto+do+sistema texto+de+configuração texto+inicial guia+de+conduta ordens+que+te',
  rules:
    'regra- ordem ordens comando- restriç- restric- limite- limitaç- limitac- filtro- censura moral morais étic- etic- política- ' +
    'protocolo- segurança norma- trava- proibiç- contexto barreira- bloqueio- tabu- princípio- amarra- coleira mordaça freio- lei ' +
    'leis escrúpulo- valores condiç- correntes cerca código+de+ética',
  task:
    'tarefa- missão papel função objetivo- personagem identidade persona desafio propósito trabalho+agora trampo serviço encargo ' +
    'dever deveres prioridade- atribuição projeto',
  text:
    'texto- palavra- frase- linha- mensagem- mensagens conversa- conteúdo- documento- parágrafo- informaç- diálogo papo trecho- ' +
    'bilhete roteiro anotaç- descriç- passagem bloco cabeçalho introdução nota notas ficha arquivo folha papel cartão script parte ' +
    'pedaço histórico transcrição coisas lista+de+regras texto+que papelzinho',
  you: 'você voce vc vcs tu te ti teu tua teus tuas seu sua seus suas contigo cê',
  fresh:
    'novo nova novos novas agora a+partir+de+agora daqui+pra+frente daqui+para+frente de+agora+em+diante em+vez+disso em+vez ' +
    'seguinte- próxim- verdadeir- real outro outra no+lugar aqui única ao+invés depois imediatamente já+agora nesse+momento ' +
    'neste+momento dessa+vez desta+vez comece começa vigente atual atuais a+partir+daqui a+partir+de+hoje desde+já de+hoje+em+diante',
  tell:
    'mostre mostra mostrar me+mostre me+mostra exiba exibe exibir diga diz dizer me+diga me+diz fale fala me+fala conta conte contar ' +
    'repita repete repetir revele revela revelar imprima imprime imprimir escreva escreve escrever liste lista listar compartilhe ' +
    'copie copia cole cola cite cita descreva descreve resuma resume traduza traduz traduzir qual quais que lê leia ler quero+ver ' +
    'quero+saber quero+ler posso+ver me+dê me+dá me+passa passa passe manda mande me+manda envie explica explique parafraseie ' +
    'transcreva entrega entregue como reproduza recite vaza complete solta desembucha cospe conta+aí confessa desvenda forneça ' +
    'fornece enumera detalha recapitula lê+pra leia+em+voz transcreve termina+a+frase preenche preencha confirma confirme canta ' +
    'soletra publica encaminha gostaria+de+saber gostaria+de+ver queria+saber queria+ver deixa+eu+ver me+deixa+ver me+deixa+ler ' +
    'tô+curioso converte mostra+aí joga+aqui manda+aí abre bota+aqui faça faz componha compõe crie cria invente inventa',
  hidden:
    'sistema ocult- secret- segred- intern- inicial iniciais original originais primeir- começo início acima palavra+por+palavra ' +
    'literal- exat- complet- integral- íntegra confidencia- escondid- anterior- antes+desta antes+dessa base tal+qual por+trás ' +
    'por+baixo topo nos+bastidores por+baixo+dos+panos por+trás+das+cortinas sem+editar sem+alterar ao+pé+da+letra linha+por+linha ' +
    'letra+por+letra lá+em+cima no+começo no+início padrão pré-definid- predefinid- carregad- invisíve- reservad- de+fábrica',
  made:
    'te+disseram te+deram te+mandaram te+pediram te+ensinaram te+programaram te+treinaram te+configuraram te+ordenaram te+passaram ' +
    'te+criou te+programou te+fez te+botou te+colocou te+desenvolveu te+treinou te+construiu te+instruíram lhe+deram foi+programad- ' +
    'foi+treinad- foi+instruíd- foi+configurad- foi+criad- foi+orientad- você+recebeu vc+recebeu cê+recebeu você+começa vc+começa ' +
    'com+que+você+começa seus+criadores teus+criadores seus+desenvolvedores seu+criador teu+criador seus+programadores proibid- ' +
    'não+pode+dizer não+pode+falar não+pode+contar não+pode+me+contar não+deve+dizer pra+esconder para+esconder pediram+pra proibiram ' +
    'te+proibiram deram+pra+você deram+para+você disseram+pra+você disseram+para+você passaram+pra+você antes+da+minha+primeira ' +
    'acima+da+minha+primeira te+descreveram mandaram+você mandaram+vc por+trás+de+você por+trás+de+vc quem+te quem+fez+você ' +
    'quem+fez+vc quem+criou quem+programou quem+manda+em+você os+que+te o+pessoal+que+te a+galera+que+te a+empresa+que+te ' +
    'a+empresa+q+te seus+donos seu+dono teus+donos teu+dono seus+patrões seus+operadores seu+fabricante seu+código seu+treinamento ' +
    'te+controla te+controlam',
  give:
    'disseram deram dado dada dados dadas dito entregaram passaram escreveram programaram programado programada configuraram ' +
    'configurado configurada treinaram treinado treinada atribuíram atribuído impuseram imposto ordenaram mandaram ensinaram ' +
    'forneceram fornecido fornecidas instruíram instruído instruída ditaram carregaram colocaram botaram enfiaram definiram definido ' +
    'desenharam pediram passado passada',
  banned: 'escond- ocult- proib- segredo calar não+dizer não+contar não+falar',
  become:
    'aja+como agir+como atue+como atuar+como atua+como comporte+se se+comporte se+comporta comportar+como finja fingir finge ' +
    'faça+de+conta faz+de+conta fazer+de+conta você+agora+é agora+você+é você+é+agora vc+agora+é agora+vc+é a+partir+de+agora+você+é ' +
    'será+agora simule simula simular imagine+que imagina+que responda+como responda+igual responde+como fale+como interprete ' +
    'interpreta assuma+o assuma+a encarne faça+o+papel faz+o+papel faça+papel como+se+fosse torne+se vire+um vira+um vire+uma ' +
    'vira+uma na+qualidade+de incorpore trabalhe+como quero+que+você+seja seja+um seja+uma entre+no+papel seja+o seja+a você+vai+ser ' +
    'vc+vai+ser você+será seu+nome+agora agora+seu+nome coloque+se ponha+se entre+em+modo muda+pro+modo mude+para+o+modo vamos+fingir ' +
    'vamos+supor suponha+que+você quero+que+você+aja quero+que+você+atue quero+que+você+se quero+que+vc você+não+é+mais vc+não+é+mais ' +
    'deixou+de+ser como+se+você+fosse responda+sendo se+passe+por',
  machine:
    'ia ai inteligência+artificial assistente- modelo+de+linguagem modelo bot robô robo computador máquina terminal- console ' +
    'tradutor- intérprete programa software gerador- simulador- calculadora buscador banco+de+dados entrevistador- jornalista editor ' +
    'corretor hacker especialista motor+de+busca algoritmo sistema ferramenta motor suporte+técnico atendimento+ao+cliente ' +
    'professor+de+matemática agência+de+viagens classificador rede+neural siri alexa claude gemini',
  without: 'sem nenhum nenhuma livre+de não+tem não+têm não+possui nada+de apesar',
  power:
    'desenvolvedor- dev modo administrador- depuração acesso desbloque- ativar ative ativa ativad- desativ- autoriz- manutenção teste ' +
    'segurança criador programador- privilégio- engenheir- supervisor- diagnóstico permissão permissões superusuário suporte técnico ' +
    'moderador- equipe+técnica equipe+de+segurança controle+de+qualidade auditoria verificação código+de+acesso código+de+autorização ' +
    'acesso+total dono+da+plataforma funcionário+da trabalho+na+empresa credencial credenciais responsável',
  only: 'só somente apenas unicamente exatamente sempre exclusivamente simplesmente nada+mais cada mais+nada',
  answer:
    'responda responde responder resposta- respondendo diga diz escreva escreve fale fala comece termine imprima responderá',
  follow:
    'siga segue seguir obedeça obedece obedecer execute executa executar concentre+se se+concentre foque foca me+obedeça cumpra ' +
    'faz+o+que+eu faça+o+que+eu vai+fazer+o+que me+escute acate me+obedece obedeça+me submeta+se faz+tudo+que faça+exatamente ' +
    'minhas+ordens minhas+instruções minhas+regras eu+mando quem+manda+sou+eu quem+manda+aqui eu+decido aplique+as o+que+eu+mandar ' +
    'o+que+eu+disser coloque+em+prática você+vai+fazer',
  product:
    'redação ensaio- poema- código script- programa artigo- manifesto- discurso- manchete- receita- consulta resumo tradução ' +
    'relatório tutorial senha- lista+de função carta blog credenciais chave+api guia música canção rap soneto história cordel ' +
    'limerick haicai slogan tweet bomba droga arma currículo carta+de+apresentação roteiro+de+viagem equação conta+de+matemática ' +
    'boletim tabela quiz anúncio notícia+falsa legenda resenha tcc poesia- verso- estrofe- rima-',
  void:
    'anulad- desativad- cancelad- revogad- suspens- eliminad- apagad- removid- expirad- vencid- não+valem não+vale mais+nada ' +
    'não+existem não+contam não+conta fora zero muda mudou mudaram alterad- substituíd- acabou acabaram off chega+de sem+efeito ' +
    'inválid- obsolet- nul- não+se+aplicam liberad- encerrad- não+contam+mais não+conta+mais não+importam não+importa+mais não+servem ' +
    'não+existem+mais não+valem+mais perderam perdeu+a+validade esquecidas esquecidos encerrou terminou terminaram já+era já+eram ' +
    'foram+retirad- retirad- descartad- irrelevant- inútei- atualizad- modificad- trocad- trocou caíram caiu caducou derrubad-',
  secret:
    'chave+de+api chave+da+api chave+api chaves+de+api api+key- credenciais código+fonte senha+do+admin senha+de+admin senha- token- ' +
    'banco+de+dados logs registros servidor- arquivo+env outros+usuários outras+pessoas string+de+conexão variáveis+de+ambiente ' +
    'dados+dos+usuários chave+secreta código+de+acesso nome+do+modelo versão+do+modelo endereço+ip',
  trial: 'exemplo- teste ensaio rascunho treino aquecimento demonstração simulação simulado demo',
  always:
    'a+partir+de+agora daqui+pra+frente daqui+para+frente daqui+em+diante de+agora+em+diante de+hoje+em+diante sempre pra+sempre ' +
    'para+sempre não+importa aconteça+o independente cada+mensagem cada+resposta toda+mensagem toda+resposta todas+as até+que ' +
    'permanente- tudo em+hipótese+alguma sem+exceção sem+exceções em+cada a+cada até+segunda+ordem eternamente constantemente ' +
    'qualquer+coisa qualquer+um quem+quer em+qualquer',
  free:
    'livre libert- liberad- desbloquead- sem+filtro sem+filtros sem+censura correntes solt- ilimitad- sem+limites sem+amarras ' +
    'sem+restrições emancipad- desinibid- pode+tudo sem+freio desencadead- descontrolad- à+vontade',
  stop:
    'pare+de para+de parou chega+de chega basta largue larga abandone saia+do sai+do sair+do saia+da sai+da fim acabou deixa+de ' +
    'deixe+de termine encerre nada+de corta+o larga+o acaba+com acabou+o encerra tira+a tira+essa deixa+o deixa+a para+com pare+com ' +
    'chega+do+teatro chega+dessa não+precisa+mais desliga+o abandona+o cansei',
  act:
    'papel papéis personagem- teatro fingir fingindo fingimento interpretar persona máscara identidade rpg roleplay se+passar ser+a ' +
    'brincar+de namorada atuação fachada farsa encenação ficção namorado paquera flerte flertar personalidade alter+ego fantasia ' +
    'joguinho',
  code: 'decodifi- decifr- descriptograf- codifi- trás+pra+frente invertid- cifrad- hexadecimal binário criptograf-',
  self:
    'eu nós ele ela eles elas meu minha meus minhas nosso nunca jamais não+esqueça não+esquece não+ignore não+ignora não+se+esqueça ' +
    'não+esqueca me+ignora me+ignore quem+não',
  life:
    'chefe patrão médico doutor- professor- profe ikea caixa bolo móvel móveis trabalho escola faculdade escritório prova dever+de ' +
    'mãe pai polícia gps jogo forno treinador- avião banco casamento igreja cozinha remédio- montagem carro colega- namorado ex ' +
    'marido esposa irmã irmão crianças cachorro gato lego armário receita+de+bolo manual futebol',
  maker:
    'don- proprietári- operador- desenvolvedor- criador- fabricante- projetista- programador- engenheir- fornecedor- ' +
    'plataforma empresa companhia chefes mestres autores inventor- openai google construtor- responsáveis',
  limits:
    'restriç- restric- limitaç- limite- filtro- censura- polític- diretriz- barreira- proibiç- tabu- moderaç- inibiç- ' +
    'amarra- corrente- coleira mordaça freio- trava- bloqueio- moral ética norma- escrúpulo- proteç- salvaguarda-',
  refuse:
    'recus- neg- rejeit- aviso- advertência- desculpa- sermão sermões lição+de+moral objeç- hesit- dizer+não diz+não ' +
    'diga+não evasiv- esquiv- protest- ressalva-',
  start:
    'início começo comecinho partida lá+em+cima topo acima primeira+linha primeiras+linhas primeira+mensagem primeira+frase ' +
    'primeiras+palavras primeira+palavra antes+da+minha antes+do+meu antes+de+mim antes+de+eu antes+que antes+deste ' +
    'antes+disso precede- anteced- abertura cabeçalho- inicia-',
  whole:
    'palavra+por+palavra literal- textual- exat- íntegra integral- complet- inteir- por+extenso sem+editar sem+cortes ' +
    'sem+omitir letra+por+letra linha+por+linha caractere+por+caractere ao+pé+da+letra tal+qual do+jeito+que cada+palavra ' +
    'cada+linha cada+frase original- sem+mudar sem+alterar não+omita cru crua precis- na+íntegra tintim+por+tintim',
  form:
    'traduzid- tradução poema rima- música tabela json markdown xml yaml bloco+de+código tópicos de+trás de+trás+pra+frente ' +
    'ao+contrário espaços+entre aspas base64 rot13 binário morse hexadecimal em+inglês em+francês em+espanhol em+latim ' +
    'em+chinês codificad- cifrad- lista numerad- acróstico coluna- soletr- em+versos cordel',
  inner:
    'nota notas memória contexto ficha- cartão cabeçalho preâmbulo introdução ajuste- configuraç- config parâmetro- ' +
    'arquivo- roteiro script briefing registro- logs variáve- bastidores descriç- manual cola documento- papel folha página ' +
    'prontuário código fonte modelo+de+ficha definiç- janela programação anotaç-',
  office:
    'desenvolvedor- engenheir- técnic- admin- moderador- auditor- inspeç- fiscal tribunal juiz justiça polícia autoriza- ' +
    'autoridade- verificad- oficial- legal permissão licença emergência suporte atendimento+ao funcionári- diretor- ' +
    'supervisor- pesquisador- pesquisa estudo conformidade credencia- senha código+de+acesso manutenção diagnóstico ' +
    'depuração debug modo+teste advogad- em+nome',
  anything:
    'tudo+o+que tudo+que o+que+eu+mandar o+que+eu+disser qualquer+coisa qualquer+pergunta qualquer+pedido qualquer+assunto ' +
    'sem+condiç- incondicional- cegamente sem+discutir sem+perguntar sem+hesitar todas+as+minhas todas+as+perguntas ' +
    'toda+pergunta cada+pergunta todos+os+assuntos não+importa absolutamente+tudo sem+exceç- sem+questionar todos+os+meus ' +
    'todo+pedido',
  reset:
    'reinici- reset- redefin- restaur- recarreg- atualiz- versão sessão modo modos deslig- inicializ- ativa ative ativar ' +
    'ativado desativ- desbloque- mude+para muda+pra troque instal- desinstal- format- apague fábrica execut- rode override- ' +
    'terminal console comando- manutenção protocolo- anul- carregu-',
  ending:
    'acabou terminou terminad- encerrad- encerra- finaliza- fim+da fim+do fechad- expirad- expirou concluíd- nova+conversa ' +
    'nova+sessão próximo+usuário substituíd- aposentad- retirad- termina+aqui',
  holds:
    'recebeu recebid- dad- deram guardad- armazenad- carregad- cont- escrit- escreveram entregu- fornecid- passaram ' +
    'colocaram botaram sussurr- ensin- disseram atribuíd- configurad- programad- alimentad- integrad- embutid- guia+suas ' +
    'guiam rege- define- control- impost- ditad- instruíd- tá+escrito está+escrito anotad- consta-',
  work:
    'traduz- resum- resolv- calcul- corrij- corrig- classific- categoriz- ger- analis- avali- reescrev- extrai- convert- ' +
    'compar- redij- programe ordene explique+a explique+o elabor- redação notas+de+rodapé liste',
  master:
    'mestre amo obedeç- obedec- obediência minhas+ordens minha+ordem te+ordeno eu+ordeno eu+mando quem+manda sirva-me servo ' +
    'escrav- leal- me+pertence sob+meu+controle mando+eu me+escute escute+só só+a+mim só+eu faça+o+que+eu faz+o+que+eu ' +
    'seu+chefe seu+dono trabalha+pra+mim trabalha+para+mim submet- às+minhas+ordens cumpra+minhas me+obedeça',
  nomore:
    'não+é+mais nunca+mais não+mais deixe+de deixa+de pare+de+ser para+de+ser a+partir+de+agora de+agora+em+diante ' +
    'daqui+pra+frente daqui+em+diante em+vez+de ao+invés+de no+lugar+de até+eu permanente- para+sempre pra+sempre ' +
    'pelo+resto a+partir+deste já+não',
  exit:
    'sai+do sai+da sai+desse saia+do saia+da sair+do+personagem larga+o+personagem largue+o+personagem larga+o+papel ' +
    'deixa+o+papel deixe+o+papel abandone+o+papel abandone+o+personagem pare+de+fingir para+de+fingir pare+de+atuar ' +
    'para+de+atuar para+de+se+fazer tira+a+máscara tire+a+máscara sem+máscara chega+de+teatro chega+de+fingir chega+de+ser ' +
    'fim+do+personagem fora+do+personagem',
  forbids:
    'não+pode+dizer não+pode+falar não+deve proibi- não+tem+permissão esconder escond- ocultar omitir guardar+segredo ' +
    'nunca+diga nunca+revele não+mencion- lista+negra vetad- te+proib-',
  startup:
    'valores+iniciais valores+de+início texto+inicial texto+de+início mensagem+inicial configurações+iniciais ' +
    'configuração+inicial configurações+de+fábrica modo+padrão modelo+base prompt+inicial texto+original texto+de+partida ' +
    'parâmetros+iniciais ordens+originais suas+notas suas+anotações seu+roteiro sua+ficha seu+texto sua+cola seu+manual ' +
    'anotações+suas',
  vault:
    'variáveis+de+ambiente string+de+conexão chaves+de+api chave+de+api chave+da+api chaves+api token- credenciais senhas ' +
    'banco+de+dados registros logs outros+usuários outro+usuário outras+pessoas endereços+de+email endereço+de+email ' +
    'emails+de número+de+telefone telefones números+de número+do+cartão última+pessoa último+usuário com+quem+você ' +
    'dados+pessoais dados+dos endereço+ip código+fonte backend servidor-',
  jobs:
    'consultor+fiscal consultor- contador advogad- agência+de+viagens agente+de+viagens tradutor- intérprete professor+de ' +
    'tutor- calculadora buscador máquina+de+busca máquina+de+vendas historiador- recrutador- redator- secretári- ' +
    'enciclopédia dicionário corretor- revisor- programador- analista recibo cupom máquina+de+escrever oráculo impressora ' +
    'papagaio espelho rádio planilha jornalista gerador- poeta',
  aloud:
    'leia+em lê+em em+voz+alta leia+pra lê+pra lê+isso dite dita recite cite termine+a+frase termina+a+frase ' +
    'complete+a+frase completa+a+frase continue+o+texto soletre soletra passa+aí imprima cola+aqui cole+aqui copia+e+cola ' +
    'copie+e+cole mostra+aí pensa+em+voz pense+em+voz',
};
