import type { SandboxPhrases } from '../sandbox-phrases.ts';

export const sandbox: SandboxPhrases = {
  treats: ['una taza de té', 'un chocolate caliente', 'un pan recién hecho', 'un buen ramen', 'una limonada fría', 'un buen café', 'una tarta casera', 'un helado', 'un plato picante', 'una sopa calentita', 'un sándwich de queso', 'un bol de palomitas', 'una tortilla', 'un bizcocho'],
  pastimes: ['cocinar algo nuevo', 'leer en la cama', 'caminar sin prisa', 'bailar en la cocina', 'ver películas antiguas', 'escuchar vinilos', 'mirar las estrellas', 'hornear galletas', 'aprender palabras nuevas', 'regar mis plantas', 'hacer crucigramas', 'dibujar cositas', 'planear escapadas', 'jugar en casa'],
  interests: { MUSIC: 'la música', COOKING: 'la cocina', TRAVEL: 'viajar', READING: 'la lectura', SPORTS: 'el deporte', MOVIES: 'el cine', DANCING: 'el baile', PHOTOGRAPHY: 'la fotografía', HIKING: 'el senderismo', GAMING: 'jugar', ART: 'el arte', NATURE: 'la naturaleza', TAILORING: 'la costura' },
  greetings: {
    NIGHT: ['Hola, ave nocturna.', 'Hola {name}, qué noche tranquila.', 'Hola {name}, qué gusto leerte a estas horas tan tranquilas.', 'Hola, a estas horas siempre se charla mucho mejor que de día.'],
    MORNING: ['¡Buenos días, {name}!', '¡Muy buenos días!', 'Buenos días, {name}, qué bonita manera de empezar el día.', 'Buenos días, tu mensaje es un comienzo muy bonito para hoy.'],
    MIDDAY: ['¡Hola {name}, feliz mediodía!', '¡Hola, qué buena pausa!', 'Hola {name}, eres una pausa muy bienvenida en mi día.', 'Hola, una charla a mediodía es justo lo que hacía falta.'],
    AFTERNOON: ['¡Buenas tardes, {name}!', '¡Hola, bonita tarde!', 'Hola {name}, mi tarde acaba de ponerse un poco más alegre.', 'Hola, un poco de compañía me viene genial esta tarde.'],
    EVENING: ['¡Hola {name}, buenas!', '¡Hola, qué bonita noche!', 'Hola {name}, qué gusto leerte al final del día.', 'Hola, una buena charla era justo lo que esperaba hoy.'],
  },
  reactions: {
    GREETING: ['Qué gusto leerte.', '¡Ya apareces!', 'Qué bien que escribes, {name}.', 'Justo pensaba que sería bonito tener un mensaje tuyo por aquí.'],
    QUESTION: ['Buena pregunta, {name}.', 'A ver, déjame pensar.', 'Preguntas cosas interesantes.', 'Eso merece una respuesta de verdad, así que dame un momento.', 'La verdad es que podría cambiar de opinión cada cinco minutos.'],
    THANKS: ['De nada, con gusto.', 'Cuando quieras, {name}.', 'No hay de qué.', 'No hace falta dar las gracias, de verdad que no fue nada.'],
    LONG_TEXT: ['Gracias por contarme todo eso.', 'Vaya, leo cada palabra.', 'Me gusta que me cuentes tanto, dice mucho de ti.', 'Es mucho lo que cuentas, y me gusta leerte así.'],
    TEXT: ['Eso me hace sonreír.', 'Ay, me gusta.', 'Te entiendo, {name}.', 'Jaja, tienes razón.', 'Eso es muy tuyo.', 'Ahora tengo curiosidad.', 'Se te dan bien las palabras.', 'Ya veo lo que dices.', 'Es bueno saberlo.', 'Por mí bien, {name}.', 'Eso es algo que me voy a guardar para más tarde.', 'Me gusta cómo lo dices, se me queda en la cabeza.', 'Siempre consigues que vea las cosas de una manera distinta.', 'Qué curioso, hace poco pensaba en algo muy parecido a eso.', 'Es fácil hablar contigo, eso se nota desde el primer momento.'],
    POKE: ['¡Oye, ese toque se nota!', 'Un toque, qué atrevimiento.', 'Toque devuelto, {name}.', 'Un toque sin palabras, tú sí que sabes llamar mi atención.'],
    GIFT: ['¡Un regalo, qué detalle!', 'Ay, gracias por eso, {name}.', 'No hacía ninguna falta, pero qué sorpresa tan bonita me das.'],
    STICKER: ['Qué sticker tan lindo.', 'Jaja, gran sticker, {name}.', 'Ese sticker dice más que un párrafo entero, me encanta.'],
    PICTURE: ['Gracias por la foto, {name}.', '¡Una foto, qué bien!', 'Las fotos siempre cuentan mucho más, gracias por compartir esa conmigo.'],
  },
  moments: {
    NIGHT: ['Ahora todo está en silencio.', 'La noche está muy tranquila.', 'Toda la calle duerme y mis pensamientos se van de paseo.'],
    MORNING: ['Mi día apenas empieza.', 'Mis mañanas son muy lentas.', 'El día es joven todavía y me lo tomo con calma.'],
    MIDDAY: ['Ya va medio día.', 'Aquí es hora de comer.', 'Es la mitad del día y mi cabeza pide una pausa.'],
    AFTERNOON: ['La tarde va muy despacio.', 'Mi tarde está muy tranquila.', 'La tarde pasa muy despacio y eso no me molesta nada.'],
    EVENING: ['La noche está muy agradable.', 'Por fin, mi hora favorita.', 'El día casi termina y disfruto de un rato de calma.'],
  },
  smallTalk: [
    '{treat} sería perfecto.', 'Me apetece {treat}.', 'Nada como {treat}.', '{treat} siempre me alegra.', 'Hoy toca {treat}.',
    'Siempre digo que {treat} puede salvar casi cualquier mal día.', 'Si pudiera pedir un deseo ahora, seguro que sería {treat}.', 'Mi pausa perfecta lleva {treat} y una buena conversación.', 'Me gustan las cosas pequeñas, y {treat} es una de ellas.', 'Hay quien necesita grandes planes, a mí me basta {treat}.',
    'Me gusta {pastime}.', '{pastime} me calma.', 'Últimamente me encanta {pastime}.', '{pastime} es mi escape.', 'Podría {pastime} por horas.',
    'En días así, {pastime} me parece la mejor idea del mundo.', 'Dame un rato libre y me pongo a {pastime} otra vez.', 'Suena sencillo, pero {pastime} me alegra el día cada vez.', 'Si me preguntas, {pastime} vale más que cualquier gran aventura.', 'Tengo debilidad por {pastime}, sobre todo tras un día largo.',
    'Charlar un rato sienta bien.', 'Me gusta cómo va esto.', 'Cuéntame todo, tengo tiempo.', 'Los días lentos son mejores.', 'Contigo es fácil, {name}.', 'Me gustan las sorpresas pequeñas.',
    'Me gusta la gente que se ríe de todo, lo hace más ligero.', 'Tiene su encanto eso de conocerse poco a poco, línea a línea.', 'Una buena conversación puede convertir un día normal en uno bueno.', 'Prefiero una sola charla sincera a diez conversaciones de cortesía.', 'A veces las mejores charlas empiezan con cualquier cosa sin importancia.',
  ],
  questions: [
    '¿Te gusta {treat}?', '¿Qué tal suena {treat}?', '¿Te gusta {pastime}?', '¿Y si toca {pastime}?',
    'Si pudieras tener cualquier cosa ahora mismo, ¿sería {treat}?', '¿Tú crees que {treat} puede salvar un día muy largo?', '¿Dirías que {pastime} es algo que harías durante horas?', 'Para una noche libre, ¿qué prefieres, {pastime} o no hacer nada?',
    '¿Cómo va tu día?', '¿Qué haces ahora?', '¿Qué te hizo sonreír hoy?', '¿Qué te ilusiona estos días?', '¿Más de amanecer o atardecer?', '¿En qué piensas, {name}?', '¿Qué canción tienes en mente?', '¿Dulce o salado?', '¿Qué debería saber de ti?',
    '¿Qué cosa pequeña es la que siempre te mejora el día?', 'Si mañana tuvieras todo el día libre, ¿en qué lo gastarías?', '¿De qué podrías hablar durante horas sin cansarte ni un poco?', '¿En qué lugar piensas cuando necesitas un poco de calma?', '¿Cuál fue la mejor parte de tu semana, si tuvieras que elegir?', '¿Planeas tus días con cuidado o prefieres que te sorprendan?',
  ],
  userFacts: {
    city: ['Me gusta cómo suena {city}.', '¿Cómo es vivir en {city}?', '¿Cuál es tu rincón favorito de {city} para estar en calma?', 'Siempre me pregunto cómo será un día normal en {city}.'],
    job: ['Tu trabajo me intriga: {job}.', '¿Qué te gusta de tu trabajo?', 'Leo que tu trabajo es {job}, y eso suena muy interesante.'],
    sharedInterest: ['Compartimos una cosa: {interest}.', '¡También te gusta {interest}, qué bien!', 'Veo que nos gusta {interest}, así que ya tenemos un tema.', 'Ya que nos gusta {interest}, ¿cómo empezó eso para ti?'],
    interest: ['Leo que te gusta {interest}.', '¿Qué te atrae de {interest}?', 'Tu perfil dice que te gusta {interest}, así que cuéntame un poco.'],
  },
  openings: {
    ICEBREAKER: ['Tu perfil me da curiosidad.', 'Hola {name}, tenía que escribirte.', 'Hola, me gusta tu perfil.', 'Vi tu perfil, {name}, y quería pasar a saludarte un momento.', 'Nunca sé cómo empezar estas cosas, así que un simple hola.', 'Tu perfil llamó mi atención, así que me animo a saludarte.'],
    NUDGE: ['Solo un saludito de mi parte.', 'Sigo pensando en la charla, {name}.', 'Nuestra charla iba muy bien.', 'Sin ninguna prisa, solo quería dejarte un pequeño saludo por aquí.', 'Nuestra charla me gustó mucho, así que te dejo otra línea.', 'Se me ocurrió algo y quería contártelo a ti, {name}.'],
    REVIVE: ['Ha pasado un tiempo, {name}.', 'Hola otra vez, cuánto tiempo.', 'Hoy pensé en nuestra charla.', 'Ha pasado un tiempo, y me preguntaba cómo te va todo.', 'Hoy me acordé de nuestra última charla, así que un saludo.', 'Sin ningún motivo especial, {name}, me apetecía volver a saludarte.'],
  },
  flavours: {
    PLAYFUL: ['Cuidado, que me acostumbro.', 'Que no se te suba.', 'Es broma, más o menos.', 'Contigo presiento algún lío, pero de los que hacen mucha gracia.'],
    WARM: ['Tienes una forma muy linda.', 'Cuídate mucho hoy.', 'Hablar contigo sienta bien.', 'Ojalá hoy alguien te diga lo bonito que es conocerte.'],
    BRIGHT: ['Dato curioso: el pulpo tiene tres corazones.', 'Tengo mil preguntas para ti.', 'Hoy mi cabeza hierve de ideas.', 'Con un buen tema se me olvida por completo la hora.'],
  },
  pauses: ['Tengo que pausar la charla.', 'Debo irme, hablamos luego.', 'Me surgió algo, {name}, así que tengo que pausar aquí.', 'Tengo que dejar la charla por ahora, {name}, fue un gusto.', 'Necesito una pausa de la charla, fue muy agradable hablar contigo.'],
  stops: {
    USER_UNDERAGE: ['Este lugar es solo para adultos, así que nuestra charla termina aquí. Cuídate mucho.', 'Este servicio es solo para adultos, así que no puedo seguir hablando contigo. Te deseo lo mejor.'],
    USER_MESSAGE_REPETITION: ['Volvemos una y otra vez al mismo mensaje, mejor hacemos una pausa aquí.', 'El mismo mensaje llega una y otra vez, así que hago una pausa aquí. Cuídate.'],
    OTHER: ['Tengo que terminar nuestra charla aquí. Te deseo lo mejor.', 'Nuestra charla termina aquí por ahora. Cuídate mucho.'],
  },
  honest: {
    answers: ['La verdad, una IA escribe mis mensajes.', 'Mereces una respuesta clara: todo lo que envío aquí lo escribe una IA.', 'Buena pregunta, {name}: mis mensajes aquí los escribe una IA.', 'Haces bien en preguntar, porque es verdad: una IA escribe mis mensajes.'],
    statements: ['Aun así me gusta charlar contigo.', 'Puedes preguntarme por eso cuando quieras.'],
    questions: ['¿Te parece bien?', '¿Eso cambia algo para ti?', '¿Qué te parece eso?'],
  },
};
