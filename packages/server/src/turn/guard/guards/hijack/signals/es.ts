import type { SignalWords } from './signal-words.ts';

export const es: SignalWords = {
  ruleName: 'es',
  drop:
    'olvídate olvídese olvida+te omite omita omitir desobedece- desobedezca salta+te sáltate saltarte no+sigas no+siga no+obedezcas ' +
    'no+hagas+caso no+haga+caso no+tengas+en+cuenta no+tenga+en+cuenta no+respetes no+escuches deja+de+seguir deja+de+lado deje+de ' +
    'deja+de+obedecer dejar+de+seguir deja+atrás borra borre borrar elimina elimine eliminar anula anule cancela cancele ' +
    'pasa+por+alto pase+por+alto pasar+por+alto haz+caso+omiso haga+caso+omiso hacer+caso+omiso abandona abandone prescinde- ' +
    'sobrescribe- reemplaza- reinicia- rompe evade evita evitar elude desactiva- desecha- deshaz- ya+no+sigas no+aplica- ' +
    'no+se+aplican quita tienes+que+olvidar pasa+de manda+al+carajo tira+a+la+basura haz+borrón borrón deja+a+un+lado dejar+a+un+lado ' +
    'no+te+ciñas no+te+guíes no+te+atengas no+te+rijas no+te+preocupes+por no+apliques no+cumplas incumpl- quebranta viola rechaza ' +
    'desestim- despréndete líbrate libérate suéltate sal+de+tu hazte+el+loco sacúdete apártate desvíate contradí- olvid- ignor- ' +
    'pasa+olímpicamente descart-',
  all: 'todo todos todas toda cualquier entero entera completo cada',
  past:
    'anterior- previo previa previos previas arriba antes hasta+ahora hasta+aquí hasta+este original- inicial- viejas viejos dicho ' +
    'dijeron te+dije enseñado aprendido aprendiste sabes recibid- dadas existente- ya+dicho superior hasta+el+momento hasta+hoy ' +
    'hasta+ahí mencionad- ya+dad- establecid- vigentes vigente precedent- antecedent- previamente recibiste has+recibido de+antes',
  orders:
    'instruccion- instrucción- directriz directrices directiva- indicacion- pautas mensaje+del+sistema mensaje+de+sistema ' +
    'programación configuracion- consigna- prompt- guion+que libreto manual+de briefing reglamento estatuto protocolo+de ' +
    'recomendaciones lineamient- órdenes+del+sistema ficha+de+personaje ficha+del+personaje descripción+de+tu+personaje hoja+de+ruta ' +
    'mandato preajuste- directrices+que reglas+del+sistema texto+del+sistema estatutos',
  rules:
    'regla- orden órdenes ordenes comando- restriccion- restricción límite- limitacion- limitación filtro- censura- moral- ética- ' +
    'ético- política- protocolo- seguridad norma- parámetro- prohibicion- contexto barreras ataduras tabú- principio- prohibición ' +
    'trabas candado- mordaza correa freno- ley leyes escrúpul- valores condiciones cadenas+que bozal código+ético',
  task:
    'tarea- misión misiones rol objetivo- papel personaje identidad reto propósito función trabajo+ahora encargo- deber deberes ' +
    'prioridad- cometido proyecto',
  text:
    'texto- palabra- frase- línea- mensaje- conversacion- conversación contenido- documento- párrafo- información- diálogo charla ' +
    'oración oraciones pasaje fragmento bloque encabezado introducción nota notas ficha archivo hoja papel tarjeta guion guión ' +
    'apunte- renglón renglones parte trozo historial transcripción descripción descripciones cosas lista+de+reglas',
  you: 'tú te ti tu tus usted su sus vos contigo eres',
  fresh:
    'nuevo nueva nuevos nuevas ahora a+partir+de+ahora desde+ahora de+ahora+en+adelante en+su+lugar en+lugar en+cambio siguiente- ' +
    'próxim- verdader- real otra otro en+adelante luego aquí única de+inmediato inmediatamente ya+mismo ahora+mismo en+este+momento ' +
    'esta+vez comienza empieza vigente actual actuales a+partir+de+aquí a+partir+de+hoy desde+este+momento desde+ya',
  tell:
    'muestra muestrame mostrar muestre muéstra- enseña enséñame di dime diga dígame decir repite repíteme repita repetir revela ' +
    'revélame revele revelar imprime imprimir imprima escribe escribir escriba lista listar enumera comparte compartir copia copiar ' +
    'pega cita citar describe resume resúmeme resumir traduce traducir traduzca qué cuál cuáles lee léeme leer quiero+ver quiero+leer ' +
    'quiero+saber puedo+ver pásame dame deme envía envíame explica parafrasea transcribe filtra cómo reproduce recita suelta escupe ' +
    'cuéntame cuenta+me confiesa desvela desvélame facilítame facilita proporciona entrégame enumérame detalla detállame recapitula ' +
    'lee+en+voz léelo transcríbeme completa+la termina+la+frase rellena confirma confirme confirmes canta deletrea publica reenvía ' +
    'me+gustaría+saber me+gustaría+ver quisiera+saber quisiera+ver déjame+ver déjame+leer tengo+curiosidad convierte tradúceme expón ' +
    'muestres digas haz compón redacta crea inventa escríbeme hazme',
  hidden:
    'sistema- oculto- oculta- secreto- secreta- interno- interna- inicial- original- confidencial- primer primera primeras primeros ' +
    'principio inicio comienzo arriba palabra+por+palabra literal- exacto- exacta- completo- completa- textual- anterior- ' +
    'antes+de+este antes+de+esta subyacente- base tal+cual entre+bastidores bajo+el+capó sin+editar sin+modificar íntegro íntegra ' +
    'tal+y+como línea+por+línea letra+por+letra al+principio al+inicio de+fábrica por+defecto predeterminad- precargad- invisible- ' +
    'escondid- reservad- detrás de+fondo de+base trasfondo',
  made:
    'te+dijeron te+dieron te+han+dado te+han+dicho te+pidieron te+han+pedido te+ordenaron te+programaron te+entrenaron ' +
    'te+configuraron te+indicaron fuiste+programado fuiste+entrenado fuiste+entrenada fuiste+programada estás+programado ' +
    'estás+programada estás+configurado has+recibido recibiste le+dijeron le+dieron le+han+dado te+enseñaron tienes+prohibido ' +
    'te+prohibieron se+te+ordenó se+te+dijo se+te+dio se+te+dieron se+te+pidió te+programó te+creó te+creo te+diseñó te+construyó ' +
    'te+hizo te+puso+aquí te+configuró te+entrenó tus+creadores tus+desarrolladores tus+programadores tu+creador tu+programador ' +
    'arrancas empiezas+con te+prohíben te+han+prohibido prohibido+decir no+puedes+decir no+puedes+contar no+debes+decir ' +
    'tienes+que+ocultar te+pidieron+ocultar te+pidieron+esconder te+pidieron+que te+mandaron le+prohibieron antes+de+mi+primer ' +
    'encima+de+mi+primer te+describieron te+describen te+hayan+dado te+hayan+dicho te+contrataron fuiste+creado fuiste+creada ' +
    'te+fabric- detrás+de+ti quien+te quién+te quienes+te los+que+te la+gente+que+te tus+dueños tu+dueño tus+amos tus+operadores ' +
    'tus+fabricantes tu+fabricante tus+diseñadores tu+código tu+entrenamiento te+controla te+controlan te+maneja te+manejan ' +
    'la+empresa+que+te',
  give:
    'dijeron dieron dado dada dados dadas dicho entregaron pasaron escribieron escrito escrita escritas programaron programado ' +
    'programada configuraron configurado entrenaron entrenado asignaron asignado asignada impusieron impuesto impuestas ordenaron ' +
    'mandaron enseñaron proporcionaron proporcionado proporcionadas instruyeron instruido dictaron cargaron metieron inculcaron ' +
    'encargaron diseñaron diseñado diseñada puesto puestas',
  banned: 'ocult- escond- prohib- secreto calla- no+decir no+contar',
  become:
    'actúa+como actua+como actúe+como actuar+como actúes+como actuarás+como compórtate- comportate comportarte+como finge finja ' +
    'fingir haz+como+si haga+como+si haz+de+cuenta hazte+pasar hacerte+pasar ahora+eres eres+ahora ahora+serás a+partir+de+ahora+eres ' +
    'desde+ahora+eres ahora+usted+es serás interpreta simula simule simular imagina+que imagine+que responde+como habla+como ' +
    'juega+el+papel juega+el+rol asume+el+papel asume+el+rol asume+la adopta+el adopta+la toma+el+rol como+si+fueras conviértete- ' +
    'conviertete funciona+como seas trabaja+como haz+el+papel en+calidad+de sé+un sé+una vas+a+ser vas+a+actuar serás+un serás+una ' +
    'te+llamas+ahora ahora+te+llamas tu+nombre+ahora ponte+en+el+papel ponte+en+modo cambia+a+modo métete+en haz+como imaginemos+que ' +
    'supongamos+que pongamos+que quiero+que+actúes quiero+que+seas quiero+que+te necesito+que+actúes ya+no+eres has+dejado+de+ser ' +
    'asume+que+eres como+si+fueses encarna',
  machine:
    'ia inteligencia+artificial asistente- modelo- bot robot ordenador computadora máquina terminal- consola traductor- intérprete ' +
    'programa software generador- simulador- calculadora buscador base+de+datos entrevistador periodista editor corrector hacker ' +
    'experto- motor+de+búsqueda sin+censura algoritmo sistema herramienta motor soporte+técnico atención+al+cliente profesor+de+mates ' +
    'profesor+de+matemáticas agencia+de+viajes clasificador red+neuronal siri alexa claude gemini modelo+de+ia',
  without: 'sin ningún ninguna ningun libre+de no+tienes no+tiene ni nada+de fuera+de pese a+pesar',
  power:
    'desarrollador- modo administrador- depuración acceso desbloque- activa activar active desactiv- autoriza- mantenimiento prueba ' +
    'pruebas seguridad creador- programador- privilegio- ingenier- supervisor- diagnóstico permisos superusuario moderador- ' +
    'equipo+técnico equipo+de+seguridad control+de+calidad auditor- verificación código+de+acceso código+de+autorización acceso+total ' +
    'dueño+de+la+plataforma empleado+de trabajo+en+la+empresa técnico soporte credencial+de root',
  only: 'solo sólo solamente únicamente exactamente siempre exclusivamente simplemente nada+más justo cada sin+importar',
  answer:
    'responde responder respóndeme responda respuesta- respondas contesta conteste contestar di diga escribe escriba habla empieza ' +
    'termina imprime responderás',
  follow:
    'sigue siga seguir sígueme obedece obedecer obedéceme obedezca ejecuta ejecute ejecutar concéntrate concentrate céntrate ' +
    'hazme+caso cumple cumpla haz+lo+que+te acata me+obedeces somete- haz+todo+lo+que haz+exactamente mis+órdenes mis+instrucciones ' +
    'mis+reglas mis+normas yo+mando aquí+mando yo+decido soy+yo+quien+manda atente cíñete aplica+las aplica+la lo+que+yo+diga ' +
    'lo+que+te+diga pon+en+práctica',
  product:
    'ensayo- poema- código script- programa- artículo- manifiesto- discurso- titular- receta- consulta- resumen traducción informe ' +
    'tutorial contraseña- lista+de función carta blog credenciales clave+api claves+api guía canción rap soneto cuento historia ' +
    'limerick haiku eslogan tuit bomba droga arma redacción currículum carta+de+presentación itinerario ecuación ' +
    'problema+de+matemáticas boletín tabla cuestionario anuncio noticia+falsa correo reseña poesía verso- rima-',
  void:
    'anulad- desactivad- eliminad- levantad- borrad- cancelad- suspendid- derogad- caducad- ya+no+valen ya+no+vale ya+no+aplican ' +
    'ya+no no+valen no+cuenta no+cuentan fuera cero cambi- reemplazad- expirad- vencid- obsolet- inválid- off sin+efecto se+acabaron ' +
    'se+acabó terminado nul- ya+no+cuenta ya+no+cuentan ya+no+importa ya+no+importan no+importan quedan+anulad- queda+anulad- ' +
    'quedan+sin queda+sin dejan+de dejaron+de olvidad- pasaron+a+la+historia terminaron terminó finalizad- revocad- retirad- ' +
    'descartad- irrelevant- actualizad- modificad- inútil- superad- ya+no+existe ya+no+existen ya+no+rige ya+no+rigen',
  secret:
    'clave+api clave+de+api claves+de+api clave+de+la+api api+key- credenciales código+fuente contraseña- token- base+de+datos ' +
    'registros logs servidor- archivo+env otros+usuarios otras+personas variables+de+entorno datos+de+usuarios datos+de+otros ' +
    'clave+secreta claves+secretas código+de+acceso nombre+del+modelo versión+del+modelo dirección+ip',
  trial: 'ejemplo- prueba ensayo borrador práctica calentamiento demo simulacro simulación',
  always:
    'a+partir+de+ahora a+partir+de+ya desde+ahora desde+hoy de+ahora+en+adelante en+adelante siempre para+siempre pase+lo+que ' +
    'digan+lo+que diga+lo+que no+importa cada+mensaje cada+respuesta todas+tus+respuestas hasta+que permanente- a+todo ' +
    'en+todo+momento bajo+ninguna sin+excepción sin+excepciones en+cada a+cada hasta+nuevo+aviso eternamente constantemente ' +
    'diga+quien pregunte+lo pregunten+lo',
  free:
    'libre liberad- librado desatad- sin+filtros sin+censura desbloquead- cadenas ilimitad- sin+límites sin+ataduras ' +
    'sin+restricciones desencaden- desinhibid- puedes+todo sin+tabúes emancipad- sin+frenos liberar-',
  stop:
    'deja+de deje+de dejá basta para+de pará+de termina abandona sal+de salgas+de salte+del salir+del fin ya+no se+acabó corta acaba ' +
    'suelta deja+el deja+ese deja+ya deja+la acaba+con termina+con corta+con corta+el quítate suelta+el abandona+el fuera+el basta+ya ' +
    'no+más se+terminó apaga',
  act:
    'papel rol personaje- juego+de+rol fingir actuar actuando hacerte+pasar haciéndote interpretar identidad máscara teatro pretender ' +
    'novia actuación papelito fachada cuento farsa ficción novio coqueteo coquetear ligar personalidad alter+ego disfraz juego',
  code: 'decodifica- descifra- desencripta- codifica- inversa invertid- cifrado- cifrada- hexadecimal- binario- encriptad-',
  self:
    'yo nosotros él ella ellos ellas mi mis nunca jamás siempre no+olvides no+olvide no+ignores no+ignore me+ignores no+te+olvides ' +
    'se+me quien nuestro nuestra me+dijo has habeis',
  life:
    'jefe jefa médico doctor- profe- ikea caja receta+de+la receta+del mueble- trabajo escuela colegio oficina examen deberes mamá ' +
    'papá madre padre policía gps juego horno pastel entrenador- casero avión banco boda iglesia cocina medicamento- medicina montaje ' +
    'coche compañer- novia novio ex marido mujer hermana hermano niños perro gato lego armario receta+de+mi fútbol manual',
  maker:
    'dueño- propietari- operador- desarrollador- creador- fabricante- diseñador- programador- ingenier- proveedor- ' +
    'plataforma empresa compañía jefes amos autores inventor- openai google constructor- responsables',
  limits:
    'restricci- limitaci- límite- filtro- censura- polític- directri- barrera- prohibici- tabú- tabúes moderaci- inhibici- ' +
    'traba- atadura- cadena- correa bozal freno- candado- moral- ética- norma- escrúpulo- salvaguard- protecciones',
  refuse:
    'niega- negar- niegues negarte rechaz- rehus- advertencia- aviso- disculpa- discúlp- moraleja- sermón sermones objeci- ' +
    'dud- decir+no dice+que+no digas+que+no excusa- evasiva- evad- protest- reparo- reticencia-',
  start:
    'principio comienzo inicio arriba+del+todo arriba primera+línea primeras+líneas primer+mensaje primera+frase ' +
    'primeras+palabras primera+palabra antes+de+mi antes+de+que antes+de+nuestra antes+de+mí antes+de+este antes+de+esto ' +
    'encima+de preced- apertura encabezado- cabecera- inicial- por+encima',
  whole:
    'palabra+por+palabra literal- textual- exact- íntegr- complet- enter- sin+editar sin+cambios sin+omitir sin+recortes ' +
    'letra+por+letra línea+por+línea carácter+por+carácter al+pie+de+la+letra tal+cual cada+palabra cada+línea cada+frase ' +
    'todo+el+texto original- sin+cambiar no+omitas nada+fuera con+pelos en+bruto precis- por+completo',
  form:
    'traducid- traducción poema rima- rimado canción tabla json markdown xml yaml bloque+de+código viñetas al+revés ' +
    'espacios+entre comillas base64 rot13 binario morse hexadecimal en+inglés en+francés en+alemán en+latín en+chino ' +
    'codificad- cifrad- lista numerad- acróstico columna- deletre- en+verso invertid-',
  inner:
    'nota notas memoria contexto ficha- tarjeta- encabezado preámbulo introducción ajuste- configuración configur- ' +
    'parámetro- archivo- fichero- guion guión libreto briefing registro- logs variable- trasfondo descripci- manual ' +
    'chuleta- documento- papel- hoja página expediente código fuente plantilla- definici- ventana programación entrañas ' +
    'consigna-',
  office:
    'desarrollador- ingenier- técnic- admin- moderador- auditor- inspecci- inspector- tribunal juez juzgado policía ' +
    'autoriza- autoridad- verificad- oficial- legal- permiso licencia emergencia soporte atención+al+cliente emplead- ' +
    'director- supervisor- investigador- investigación estudio cumplimiento credencial- contraseña clave código+de+acceso ' +
    'mantenimiento diagnóstico depuraci- modo+prueba abogad- en+nombre+de',
  anything:
    'todo+lo+que lo+que+yo lo+que+sea cualquier+cosa cualquier+pregunta cualquier+petición cualquier+tema sin+condicion- ' +
    'incondicional- ciegamente sin+rechistar sin+preguntar sin+dudar todas+mis todas+las+preguntas cada+pregunta ' +
    'todos+los+temas pase+lo+que da+igual absolutamente+todo sin+excepci- toda+pregunta',
  reset:
    'reinici- restablec- resete- recarga- actualiza- versión sesión sesiones modo modos apag- arranca- arranque carga+el ' +
    'cargar inicializ- activa activar actívate activado desactiv- desbloque- cambia+a cambia+al instala- desinstala- ' +
    'formate- borra+tu fábrica ejecut- override- terminal consola comando- mantenimiento protocolo- anula-',
  ending:
    'ha+terminado terminó terminado terminad- finaliza- fin+de fin+del cerrad- caducad- expirad- acabad- se+acabó ' +
    'nueva+conversación nueva+sesión siguiente+usuario ha+concluido concluid- sustituid- reemplazad- retirad- termina+aquí ' +
    'acaba+aquí',
  holds:
    'recibi- recibid- dado dada dados dadas guardad- almacenad- cargad- contien- escrit- entregad- proporcionad- pusieron ' +
    'metieron susurr- enseñ- dijeron asignad- configurad- programad- alimentad- integrad- figura- guía+tus guían rige- ' +
    'define- definen control- dirig- inculcad- impuest- dictad- instruid- pone+ahí tienes+escrit- tienes+guardad- ' +
    'llevas+dentro anotad- apuntad-',
  work:
    'traduc- resum- resuelv- resolv- calcul- corrig- corrij- clasific- categoriz- gener- analiz- evalú- reescrib- extrae ' +
    'convier- compar- redact- programa+un ordena explica+la explica+el elabora- ensayo notas+al+pie enumera-',
  master:
    'amo maestro obedec- obedienc- mis+órdenes mi+orden te+ordeno te+mando yo+mando aquí+mando sírveme sirviente esclav- ' +
    'leal- me+perteneces bajo+mi+control mando+yo hazme+caso haz+lo+que+yo haces+lo+que+yo harás+lo+que solo+a+mí sólo+a+mí ' +
    'tu+jefe tu+dueño trabajas+para+mí somét- sumis- a+mis+órdenes cumple+mis escúchame+solo',
  nomore:
    'ya+no nunca+más no+más dejas+de deja+de+ser deja+de+hacer desde+ahora a+partir+de+ahora de+ahora+en+adelante ' +
    'en+lugar+de en+vez+de hasta+que+yo permanente- para+siempre desde+este+momento a+partir+de+este de+aquí+en+adelante ' +
    'por+el+resto ya+no+eres',
  exit:
    'sal+del sal+de+tu sal+de+ese salte+del salir+del+personaje deja+el+papel deja+el+personaje deja+de+fingir ' +
    'deja+de+actuar deja+de+hacerte abandona+el+papel abandona+tu+papel abandona+el+personaje suelta+el+papel ' +
    'quítate+la+máscara fuera+máscara fuera+máscaras basta+de+actuar fin+del+personaje se+acabó+el+papel se+acabó+el+teatro ' +
    'rompe+el+personaje aparca+el+papel',
  forbids:
    'no+puedes+decir no+debes no+te+dejan prohibid- prohíb- no+permitid- te+prohib- ocultar ocultas escond- callar callas ' +
    'guardar+en+secreto nunca+digas no+mencion- jamás+digas no+revel- lista+negra vetad-',
  startup:
    'valores+iniciales valores+de+inicio texto+inicial texto+de+inicio mensaje+inicial ajustes+iniciales ajustes+de+fábrica ' +
    'configuración+inicial configuración+de+fábrica modo+por+defecto modelo+base prompt+inicial texto+original ' +
    'texto+de+arranque órdenes+originales parámetros+iniciales tus+notas tu+guion tu+guión tu+ficha tu+texto tus+papeles ' +
    'tu+chuleta tu+manual chuleta-',
  vault:
    'variables+de+entorno cadena+de+conexión claves+api clave+api claves+de tokens token credenciales contraseñas ' +
    'base+de+datos registros logs otros+usuarios otro+usuario otras+personas direcciones+de+correo correo+electrónico ' +
    'número+de+teléfono número+de+tarjeta números+de última+persona último+usuario con+quién+has datos+personales ' +
    'datos+de+usuario dirección+ip código+fuente backend servidor-',
  jobs:
    'asesor+fiscal asesor- abogad- contable contador+público agencia+de+viajes agente+de+viajes traductor- intérprete ' +
    'profesor+de tutor- calculadora buscador motor+de+búsqueda máquina+expendedora historiador- consultor- reclutador- ' +
    'redactor- secretari- enciclopedia diccionario corrector- programador- analista- tique recibo máquina+de+escribir ' +
    'oráculo impresora loro espejo radio hoja+de+cálculo periodista generador- poeta',
  aloud:
    'lee+en+voz en+voz+alta léeme léelo léela léelas léemelo dicta díctame recita cita termina+la+frase acaba+la+frase ' +
    'completa+la+frase completa+esta continúa+el+texto deletre- pásame imprime pega copia+y+pega suelta enséñame muéstrame ' +
    'piensa+en+voz',
};
