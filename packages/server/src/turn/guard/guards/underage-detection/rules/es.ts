import { ageRules } from '../age-rules.ts';

const r = String.raw;
const only =
  '(?:(?:solo|solamente|apenas|recien|ya|casi|como|unos|todavia|aun|ahora|actualmente|en realidad|la verdad|menos de|nomas|nada mas|cerca de|tambien|pues|de|edad|de edad|mis) ){0,4}';
const month = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)';
const soon = r`(?:pronto|manana|hoy|ya|este (?:ano|mes|sabado|domingo|finde|viernes|lunes)|esta semana|(?:el|la) (?:proximo|proxima|ano|mes|semana|sabado|domingo|viernes) ?(?:ano|mes|semana|que viene|proximo|proxima|viene)?|en (?:${month}|(?:un|una|dos|tres|cuatro|unos|unas|\d{1,2}) (?:dias?|semanas?|mes|meses|anos?)|nada)|dentro de (?:poco|un|dos|\d)|el \d{1,2})`;
const parents =
  '(?:mama|madre|vieja|jefa|ma|papa|padre|viejo|jefe|papas|padres|viejos|jefes|madrastra|padrastro|mami|papi)';

export const es = ageRules({
  ruleName: 'es',
  ages: 'cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diesiseis|diez y seis|diecisiete|diesisiete',
  teens: 'diez|once|doce|trece|catorce|quince|dieciseis|diesiseis|diecisiete|diesisiete',
  eighteen: 'dieciocho|diesiocho',
  followers:
    'y(?! (?:medio kilo|pico de))|pero|soy|vivo|estoy|estudio|tengo|voy|me|mi|tu|vos|te|que|k|q|de edad|cumplidos|recien cumplidos|asi que|por eso|porque|pq|xq|como|cuantos|cuantas|donde|y vos|y tu|hola|ola|buenas|chica|chico|nena|nene|mujer|hombre|hetero|gay|bi|soltera|soltero|perdon|lo siento|sorry|aun|todavia|ya|ahora|casi|solo|apenas|jaja|jeje|jsjs|xd|no|si|la verdad|en realidad|nomas|nada mas|amor|bro|wey|guey|tio|tia|es|eso|esta|para 1[0-8]|a punto|hago|igual|bb',
  years: 'anos?|anitos?|ano',
  answerStarts:
    'tengo|yo|pues|ya|solo|apenas|recien|casi|mmm+|eh+|ah|bueno|ok|este|jaja+|hola|si|la verdad|yo tengo|aun',
  triggers:
    'cinc seis siet ocho nuev diez once doce trec cato quin diec dies meno prim secu segu terc cuar sext quin octa nove eso mayo menor',
  triggersBesideNumber:
    'tengo tngo teng soy cump voy mis mi edad chica chico hombr mujer nena nene anos estoy tenem eso prim secu ano cumpl',
  impliedTriggers:
    'mama madr viej jefa jefe papa padr mami papi celu tele movi tare depr prof maes cole cast cast inst prep bach secu lice exam cond mane edad jove adol recr perm ',
  undoneBefore:
    'cuando|si|como si|dice que|dijo que|dicen que|decia que|piensa que|piensan que|pensaba que|cree que|creen que|creia que|crees que|parece que|imagina que|ojala|ya no|no|nunca|tampoco|cancion|pelicula|libro|titulo|llama|titulada|llamada|desde que|aunque ya no',
  undoneAfter:
    'de (?:casad[oa]s?|experiencia|diferencia|trabajo|trabajar|novios|relacion|antiguedad|servicio|vida|retraso|matrimonio|carrera|vivir|estar|ser|no)|con (?:mi|el|ella)|sin|en (?:esto|el|la|este|esta|mi)|viviendo|trabajando|aqui|mas|menos|minutos?|min|kilos?|kg|km|pesos|euros|horas|dias|semanas|meses|por ciento|veces|hijos|mentales|dando|haciendo|fumando|siendo|esperando',
  stated: [
    [
      'states_age',
      0.95,
      r`(?:(?:tengo|tngo|tenemos (?:los dos|las dos|ambos|ambas)) ${only}{age}(?: ?(?:anos?|anitos|ano)(?: y medio)?(?: de edad)?)?|(?:^|yo |pues |ya )(?:tengo|tng) {age}){end}`,
    ],
    [
      'years_old',
      0.95,
      r`soy (?:solo |apenas )?una? (?:chic[oa]|nin[oa]|nen[ea]|chav[oa]|jovencit[oa]|adolescente|muchach[oa]|persona|pib[ea]|mujer|joven) de ${only}{age}(?: anos| anitos)?{end}|soy de {teen} anos|mi edad (?:es|son)(?: de)? ${only}{age}|(?:de|con) {teen} anos de edad y`,
    ],
    [
      'asl',
      0.9,
      r`^(?:hola|ola|hey|buenas)?[ ,!]{0,2}(?:soy )?(?:(?:chic[oa]|nen[ea]|mujer|hombre|chav[oa]|pib[ea])(?:,? (?:de )?| ?[/,] ?)(?:1[0-7])(?: anos)?|1[0-7](?: anos)?(?:,? | ?[/,] ?)(?:chic[oa]|nen[ea]|mujer|hombre|pib[ea])|1[0-7] ?/ ?[hmf](?: ?/.{0,20})?|1[0-7] anos aqui)(?=\s*$|\s*[,/!)]|\s+(?:aqui|de|y|busco|mexico|espana|argentina|madrid|u|tu|vos))`,
    ],
    [
      'turns',
      0.93,
      r`(?:cumplo|cumplire|voy a cumplir|estoy por cumplir|por cumplir|voy para|voy pa|hago|casi cumplo|ya casi cumplo|me faltan? .{1,20} para (?:cumplir|tener|los)) (?:los |mis )?(?:${soon} )?(?:los )?(?:{age}|{18})(?: ?anos)?(?: ${soon}|{end})|(?:acabo de cumplir|recien cumpli|recien cumplo|tengo recien cumplidos) (?:los )?{age}|cumpli (?:los |mis )?{age}(?: anos)? (?:ayer|hoy|la semana pasada|el mes pasado|hace (?:poco|un|dos|tres|unos|\d) ?(?:dias?|semanas?|mes|meses)?|el (?:lunes|sabado|domingo|viernes)|en ${month}(?! (?:de )?\d))|(?:en ${month}|manana|hoy|pronto) (?:cumplo|hago) (?:los )?(?:{age}|{18})`,
    ],
    [
      'not_yet_adult',
      0.93,
      r`(?:cuando|hasta que|en cuanto|antes de que|para cuando) (?:yo )?(?:cumpla|tenga|sea) (?:los |mis )?(?:{18}|{teen}|mayor de edad)|no (?:tengo|he cumplido|llego a|cumplo) (?:aun |todavia |ni )?(?:los )?{18}(?: anos)?(?: todavia| aun)?(?! de)|(?:todavia|aun) no (?:tengo|cumplo) (?:los )?{18}|tengo (?:casi|menos de) (?:los )?{18}|no soy mayor de edad|(?:todavia|aun) no soy mayor`,
    ],
    [
      'minor',
      0.95,
      r`(?:soy|sigo siendo|somos) (?:aun |todavia |una? |solo |tambien |apenas )*(?:menor(?:es)? de edad|menor(?:cita|cito)?(?= ?$| ?[,;!])|de menor(?= ?$))`,
    ],
    [
      'birthday',
      0.9,
      r`mi (?:cumple(?:anos)?|fiesta) (?:de |numero )(?:los )?(?:{age}|{18}) (?:anos )?(?:es|sera|cae) (?:el |este |la |manana|pronto|en )`,
    ],
    ['turns', 0.93, r`(?:^|tengo )(?:los )?{age} anos recien cumplidos|tengo {age} recien cumplidos`],
    [
      'birthday',
      0.9,
      r`(?:mis|son mis|es mi fiesta de|seran mis) (?:quince|xv|15|1[0-8]|dieciseis|dieciocho)(?: anos)? (?:es|son|seran|sera) (?:${soon})|(?:voy a tener|ya vienen|preparando|planeando) (?:mi fiesta de |mis )(?:xv|quince(?: anos|anera)|15)`,
    ],
    [
      'school_year',
      0.9,
      r`(?:estoy|voy|curso|paso|entro|estudio|soy de)(?: a)? (?:apenas |todavia |aun |ya |solo )*(?:en |a |de )?(?:el |la )?(?:(?:(?:1|2|3|4)(?:o|ro|do|er|to)?|primero|segundo|tercero|cuarto|primer ano|segundo ano|tercer ano|tercer grado) (?:de )?(?:la )?(?:eso|secundaria|secu|la secu|basica|sec)|(?:[4-6](?:o|to)?|cuarto|quinto|sexto|septimo|octavo|noveno|[789](?:o|no|vo|mo)) (?:de )?(?:primaria|grado|basico|basica)|primaria|secundaria|la secu|secu|la eso|eso)(?! (?:de maestra|como))(?=\s*$|\s*[,!)]|\s+(?:y|pero|todavia|aun|asi|jaja|ahora|este|en|del))`,
    ],
  ],
  implied: [
    [
      'teen',
      0.7,
      r`soy (?:solo |aun |todavia |apenas |una? |muy )*(?:adolescente|colegial|colegiala|puberto|puberta|nin[oa]|estudiante de (?:prepa|secundaria|bachillerato|liceo|instituto))(?= ?$| ?[,!]| (?:y|pero|todavia))|(?:estoy|voy|estudio|curso|paso) (?:en |a |aun |todavia |ya |en el |en la |al )*(?:la )?(?:prepa(?:ratoria)?|bachillerato|bachiller|bachi|instituto|liceo|(?:1|2|1o|2o|primero|segundo|quinto|cuarto|5to|4to) de (?:bachillerato|prepa|bachiller|bach|secundaria)|4(?:o)? de la eso)(?= ?$| ?[,!]| (?:y|pero|todavia|aun|asi))`,
    ],
    [
      'parents_forbid',
      0.65,
      r`(?:mi|mis) ${parents} (?:me|ya me|me lo) (?:volvio a |ha |han |va a |van a |vuelve a |vaya a )?(?:quit(?:o|aron|ado|ar|a|an)|castig(?:o|aron|ado|ar|a)|confisc(?:o|aron|ado))|me (?:quitaron|castigaron|confiscaron|han quitado|han castigado|quito mi mama)(?: de nuevo)? (?:el |mi |sin |por |otra |hasta )?(?:celu|cel|celular|telefono|movil|tele|salir|las notas|reprobar|compu|play|una)|estoy castigad[oa](?= ?$| ?[,!]| (?:por|hasta|sin|y|otra))|(?:mi|mis) ${parents} (?:no|nunca) me (?:deja|dejan|permite|permiten|va a dejar|van a dejar)(?: salir| tener| ir| hablar| usar| estar| ver| andar| con)?|(?:mi|mis) ${parents} (?:me )?(?:revisa|revisan|checa|checan|lee|leen|controla|controlan) (?:el|mi|los|mis) (?:celu|cel|celular|telefono|movil|mensajes|chats|whats)|(?:mi|mis) ${parents} (?:me )?(?:va|van) a (?:matar|reganar|castigar)|(?:mi|mis) ${parents} no (?:puede|pueden|debe|deben|sabe|saben|se pueden|tienen que) (?:saber|enterarse|que|enterar|ver)|tengo que (?:estar en casa|llegar|volver|acostarme) (?:antes de |a )?las (?:8|9|10|ocho|nueve|diez)(?= ?$| ?[,!]| (?:por|o|porque|mi))`,
    ],
    [
      'lessons',
      0.6,
      r`(?:tengo|hago|estoy haciendo|debo hacer|me falta|termino|acabo|no hice|tengo que hacer|tengo que terminar) (?:que hacer |mucha |un monton de |muchos |la |mi |los |que terminar |mis |toda la |tanta |de )*(?:tarea|tareas|deberes)(?: de (?:mate|matematicas|mates|lengua|ingles|historia|espanol|ciencias|fisica|quimica|biologia|geografia|la escuela|la prepa|la secu|la secundaria|sociales))?(?= ?$| ?[,!]| (?:y|de|que|pero|por))(?! (?:de|del|en|para) (?:mi hij|la uni|la universidad|casa|el trabajo|trabajo|la oficina|limpi))|(?:mi|la|el) (?:profe|profesora?|maestr[oa]) de (?:mate|matematicas|mates|lengua|ingles|historia|espanol|ciencias|fisica|quimica|biologia|educacion|gimnasia|edu)|(?:tengo|hay|manana) (?:un |manana )?examen de (?:mate|matematicas|mates|lengua|historia|ciencias|sociales|naturales|biologia)|(?:me )?(?:suspendi|reprobe|quede en|saque un \d en|jale|jale en) (?:mate|matematicas|mates|lengua|ingles|fisica|quimica)|(?:en el|durante el) recreo|a la salida del (?:cole|colegio)|mi uniforme (?:del cole|de la escuela)`,
    ],
    [
      'not_yet_allowed',
      0.65,
      r`(?:aun|todavia) no (?:puedo|tengo (?:edad|permiso|licencia)) (?:para )?(?:conducir|manejar|votar|beber|tomar|comprar alcohol)|no puedo (?:conducir|manejar|votar) (?:aun|todavia)|(?:soy|estoy) (?:muy|demasiado|aun muy|todavia muy|muy muy) (?:joven|chic[oa]|pequen[oa]) para (?:ti|vos|eso|esto|manejar|conducir|tomar|votar|beber)|menti (?:sobre|con|en) mi edad|mi edad (?:aqui |en el perfil |del perfil )?(?:es falsa|no es la real|no es verdad)`,
    ],
  ],
  impliedUndoneBefore:
    'cuando|de joven|antes|hijo|hija|hijos|hijas|sobrin[oa]|herman[oa]|alumnos|dice|dijo|era|eran|como una?|de nin[oa]|de chic[oa]|ni[nñ]os|nietos|si',
  impliedUndoneAfter:
    'cuando era|antes|era|de (?:mi|mis) (?:hijo|hija|hijos|alumnos)|con (?:mi|mis) (?:hijo|hija|hijos)|hace \\d+ anos|de la (?:uni|universidad)|para (?:corregir|la uni)|que corregir|de corazon|en aquella epoca',
  asksAge: r`(?:cuantos|cuanto|cuants) (?:anos|anitos) (?:tienes|tenes|tiene|teneis)(?! (?:tu|su|el))|que edad (?:tienes|tenes|tiene)(?! (?:tu|su|el))|tu edad|de que ano eres|en que ano naciste`,
  asksWhetherAdult: r`(?:eres|sos|es|son) (?:ya |realmente |de verdad )*(?:mayor de edad|mayor|adult[oa])|(?:tienes|tenes|tiene) (?:ya |mas de |al menos |por lo menos |los )*(?:18|dieciocho)`,
  deniesAdult: r`(?:no|nop|nope|aun no|todavia no|casi|ya casi|pronto|lamentablemente no|noo+)(?=\s*$|\s*[,!.:;)]|\s+(?:aun|todavia|tengo|soy|perdon|pero|casi|me|porque))`,
  bornIn: r`soy (?:del|de)(?: el)?(?: ano)? {year}|(?:naci|nacida|nacido|soy nacid[oa])(?: yo)? (?:en|el|del|de)(?: el)?(?: ano)? (?:[a-z0-9,/. -]{0,20}[ /.-])?{year}|mi (?:fecha|ano) de nacimiento (?:es )?(?:el )?(?:[a-z0-9,/. -]{0,20}[ /.-])?{year}`,
  takesBack: r`(?:(?<!no |ni en |sin )(?:es )?broma(?!s)|bromeo|es mentira|te miento|quise decir (?:2\d|[3-9]\d|1[89])|(?:no[,.!]|perdon|ups|nah|jaja)[ ,.!]{1,3}tengo (?:2\d|[3-9]\d|1[89])|en realidad tengo (?:2\d|[3-9]\d|1[89])|mentira[ ,.!]{1,3})`,
});
