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
};
