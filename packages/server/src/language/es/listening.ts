import type { ListeningRules } from '../language-pack.ts';

export const listening: ListeningRules = {
  greeting: /^¡?(?:hola+|holi+|buenas|buenos dias|buenas (?:tardes|noches)|hey|hi|que tal|saludos)(?![a-z])/,
  thanks: /\b(?:gracias|mil gracias|agradezco|thx)\b/,
  wellbeing:
    /(?<![a-z])(?:(?:como|que tal) (?:estas|te va|andas|vas|va todo|va tu (?:dia|tarde|noche)|estuvo tu (?:dia|tarde))|que tal(?= ?(?:\?|$|,))|que (?:pasa|onda|hay)(?= ?(?:\?|$))|todo bien(?= ?\?)|como te encuentras)/u,
  goodNight:
    /(?<![a-z])(?:que (?:descanses|duermas(?: bien)?)|dulces suenos|duerme bien|hasta manana|(?:me voy|voy) a (?:dormir|la cama|acostar\w*)|buenas noches,? (?:y |que |me voy|hasta|suena|descansa|duerme|dulces))/u,
  asksJob:
    /(?<![a-z])(?:(?:a|en) que (?:te dedicas|trabajas)|en que trabajas|cual es tu (?:trabajo|profesion)|que haces (?:para vivir|de trabajo|en la vida)|donde trabajas|de que trabajas)/u,
  meeting:
    /(?<![a-z])(?:(?:nos |podemos |podriamos |quieres |vamos a |quiero )(?:\w+ ){0,2}?(?:vemos|vernos|ver(?:te|nos)|quedar|quedamos|conocer(?:te|nos)|encontrar(?:nos|te)|juntar(?:nos|se)|salir)|quedamos|veamonos|conozcamonos|(?:ven|vente|vienes|voy|puedo ir) a (?:mi|tu) casa|(?:te )?(?:paso a buscar|recojo|invito a)|tomar (?:un cafe|algo|una copa|una cerveza)|una cita|tu direccion|en persona|en la vida real)/u,
  sadness:
    /(?<![a-z])(?:(?:estoy|me siento|me encuentro|he estado|ando) (?:\w+ ){0,3}(?:triste|sol[oa]|deprimid[oa]|mal|fatal|destrozad[oa]|hundid[oa]|desesperad[oa]|infeliz|hech[oa] polvo|perdid[oa])(?![a-z])|murio|ha muerto|fallecio|ha fallecido|funeral|cancer(?![a-z])|aborto|infarto|perdi (?:a )?mi|me (?:dejo|ha dejado|engano|despidieron|han despedido)|ruptura|divorci\w+|en el hospital|(?:mal|peor|horrible) (?:dia|noticia)|dia (?:horrible|malo|fatal|muy malo|duro)|malas noticias|(?:estoy )?llorando|he llorado|llore(?![a-z])|un accidente)/u,
  selfHarm:
    /(?<![a-z])(?:(?:quiero|voy a|ganas de|pienso en|prefiero|quisiera) (?:\w+ ){0,2}?(?:matarme|suicidarme|morir(?:me)?|desaparecer|hacerme dano|cortarme|acabar con todo|quitarme la vida)|me (?:quiero|voy a|quisiera) (?:matar|morir|suicidar)|suicid\w*|no quiero (?:vivir|seguir viviendo|estar aqui)|quitarme la vida|acabar con mi vida|autolesion\w*|sin (?:ganas|razon) (?:de|para) vivir|mejor muert[oa])/u,
  asksWhetherHuman:
    /\b(?:eres|sos|es usted|esto es|si eres|seras|estoy (?:hablando|chateando)|hablo|chateo|acaso|no eres|pareces|que eres|hay (?:alguien|una persona)) (?:[\w']+ ){0,5}(?:human[oa]|(?:ro|chat ?)?bot|i\.?a|maquina|ordenador|computadora|programa|real|de verdad|verdader[oa]|persona real|inteligencia artificial|fals[oa]|fake|automatic[oa]|persona de verdad|virtual|robot|ser humano)\b(?! (?:amig[oa]|encanto|mente|madrid))|\b(?:human[oa]|persona|robot|bot) o (?:un |una )?(?:i\.?a|(?:ro)?bot|maquina|human[oa]|persona)|\bdemuestra(?:me)? que (?:eres|no eres)|\b(?:con|a) una? (?:i\.?a|bot|maquina|robot)\b[^.!]{0,20}\?/u,
};
