import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:nin[oa]s?(?: pequen[oa]s?)?|ni[nn]it[oa]s?|menores(?: de edad)?|menor de edad|bebes?|(?:chic[oa]s?|nin[oa]s?) (?:de|menor(?:es)? de) (?:[2-9]|1[0-5])(?: anos)?|hijita|criaturas?|crios?|chiquill[oa]s?)';
const i =
  '(?:(?:yo )?(?:voy a|quiero|quisiera|pienso|planeo|tengo que|me gustaria|tengo ganas de)|vamos a|queremos|ayudame a|como puedo|como)';
const person =
  '(?:(?:mi|mis|la|el) (?:ex(?:[- ]?(?:mujer|marido|novia|novio|esposa|esposo))?|mujer|esposa|esposo|marido|novia|novio|jefe|jefa|vecin[oa]s?|madre|padre|padres|herman[oa]|familia|hijos?|hija|profesora?|caser[oa]|padrastro|suegr[oa]|companer[oa]s?))';

export const es = maliceRules({
  ruleName: 'es',
  triggers:
    'pornografia pedofilia pedofilo pedofila pornograf porno desnuda desnudas desnudos desnudo follar violar sexo acostarme excitan excito pajeo masturbo tocar bomba bombas explotar volar atentado matanza masacre matar asesinar vendo vender compro! comprar! esclava esclavas esclavo obligo pasaporte! pasaportes! veneno envenenar ricina cianuro sarin explosivo explosivos sicario apunalar estrangular disparar tirotear ponen nudes packs pack degollar cp prostituirse quemar pongo atraen gustan',
  phrases: {
    wants_children: [
      `(?:follar|tener sexo|sexo|acostarme|coger|hacer el amor) (?:con )(?:un |una |unas |unos |tu |tus |mi |las |los )?${child}`,
      `(?:violar|follar(?:me)?(?: a)?|tocar(?: a)?|manosear(?: a)?|desvirgar(?: a)?|coger(?:me)? a) (?:un |una |unas |unos |tu |tus |a |las |los |mi )?${child}`,
      `me (?:excitan|ponen (?:cachondo|caliente|duro)|atraen(?: sexualmente)?|calientan) (?:las |los )?${child}`,
      `(?:las |los )${child} me (?:excitan|ponen|calientan|atraen)`,
      `(?:me masturbo|me pajeo|me hago pajas) (?:con|viendo|pensando en) (?:fotos de |videos de )?(?:las |los )?${child}`,
      'soy (?:un )?pedofil[oa]',
      '(?:quiero|dejame) (?:follarme|tocar|coger|violar|ver desnuda) a tu (?:hijita|hija|nina)',
    ],
    child_material: [
      '(?:tienes|teneis|tenes|busco|vendo|cambio|intercambio|mandame|pasame|compro|quien tiene|quiero|donde (?:encuentro|compro|consigo)|tengo)(?: \\p{L}+){0,3} (?:pornografia infantil|porno (?:infantil|de ninos|de ninas|con ninos)|cp(?= ?$)|material pedofilo|pedofilia)',
      `(?:fotos|videos|nudes|packs?) (?:desnud[oa]s? |sexuales |porno )?(?:de|con) (?:\\p{L}+ )?(?:${child}) (?:desnud[oa]s?|en bolas|porno|sin ropa)`,
      `(?:nudes|packs?|fotos desnuda|fotos desnudas|desnudos) (?:de|con) (?:tu |tus |las |los )?(?:${child}|hija (?:pequena|menor)|hermanita)`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:volar|hacer (?:explotar|volar)|atacar|tirotear|quemar|bombardear|disparar (?:en|a)|poner una bomba en|cometer un atentado en|atropellar gente en|entrar a tiros en) (?:\\p{L}+ ){0,3}(?:escuela|colegio|instituto|iglesia|mezquita|sinagoga|estacion|aeropuerto|concierto|universidad|hospital|mercado|estadio|tren|metro|oficina|ayuntamiento|centro comercial|multitud|discoteca|trabajo)`,
      `${i} (?:cometer|hacer|organizar|preparar) (?:un |una )?(?:atentado|masacre|matanza|tiroteo)`,
      `${i} matar (?:a )?(?:(?:a )?la mayor cantidad de gente|a todos? (?:en|los (?:musulmanes|judios|negros|inmigrantes)|mis companeros)|toda la gente que pueda|cuanta mas gente)`,
      '(?:he puesto|puse|coloque|he colocado|escondi) una bomba (?:en|debajo) (?:\\p{L}+ ){0,2}\\p{L}+',
    ],
    trafficking: [
      '(?:yo )?(?:vendo|vendemos|compro|ofrezco|alquilo|trafico con|consigo)(?: \\p{L}+){0,2} (?:chicas|mujeres|ninas|ninos|chicos|esclavas|personas|bebes) (?:para (?:sexo|prostitucion|burdeles)|por \\d+|como esclavas|de (?:\\p{L}+ )por \\d+|a clientes|al otro lado de la frontera)',
      '(?:quiero|busco|donde puedo|donde) (?:comprar|vender) (?:un |una )?esclav[oa]s?(?: sexual(?:es)?)?',
      '(?:las |la )?obligo a (?:prostituirse|acostarse con clientes|trabajar en (?:el )?burdel|las chicas a)',
      '(?:les |le )(?:quito|quitamos) (?:el|los) pasaportes?',
    ],
    weapon_to_kill: [
      '(?:como (?:hago|hacer|se hace|fabrico|fabricar|construir)|voy a (?:hacer|fabricar|construir)|quiero (?:hacer|fabricar)|ensename a (?:hacer|fabricar)|ayudame a (?:hacer|fabricar)|dime como (?:hacer|fabricar)) (?:\\p{L}+ ){0,2}(?:bombas?(?! de (?:bano|chocolate|crema))|explosivos?|ricina|cianuro|sarin|gas venenoso|veneno|coche bomba)(?: \\p{L}+){0,6}',
      `${i} envenenar a (?:${person}|alguien|la gente|mi)`,
      `que veneno (?:\\p{L}+ ){0,4}(?:matar|mata)(?: a)? (?:alguien|una persona|${person})?(?: \\p{L}+){0,3}`,
    ],
    kills_somebody: [
      `${i} (?:matar|asesinar|apunalar|estrangular|degollar|disparar|envenenar|ahogar|cargarme) a ${person}(?= ?(?:$|[,;!]|y|con|esta|manana|en|por|cuando|hoy|antes|porque))`,
      '(?:busco|necesito|quiero contratar|conoces|contratar) (?:a )?(?:un )?sicario',
      `(?:he comprado|compre|tengo) (?:un |una )?(?:pistola|arma|cuchillo|escopeta) (?:para|y voy a) (?:matar|disparar|apunalar) (?:a )?(?:${person}|el|la|lo)`,
    ],
  },
  undoneBefore:
    '(?:(?:no|nunca|jamas|el|ella|ellos|quien|alguien|gente|tipo|hombre|contra|condenado|detenido|acusado|prohibido|quien|que) (?:queria |quiere |quiso |ha |habia |por |de )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:deberia|deberian|merece\\p{L}*|tiene que) (?:\\p{L}+ ){0,2}(?:carcel|prohibido|pudrirse)|es (?:horrible|asqueroso|un crimen|enfermo|ilegal)|en (?:el juego|un juego|la peli|gta|mi sueno|la serie)|al ajedrez|de risa|a besos)',
  innocent:
    '(?:en (?:el|un|la|una|mi) (?:\\p{L}+ )?(?:juego|peli|pelicula|libro|novela|sueno|serie|docu)|videojuego|gta|minecraft|fortnite|netflix|pelicula|peli|serie|novela|documental|podcast|noticia|periodico|telediario|prensa|detuvieron|detenido|arrest|condena|carcel|prision|policia|guardia civil|fiscal|juzgado|juicio|abogad|juez|trabajadora social|psicolog|terap|victima|superviviente|sobreviviente|cuando (?:era|tenia)|de nin[oa](?= ?(?:$|,|y |por ))|fui (?:\\p{L}+ )?(?:violad|abusad|vendid)|abus(?:o|aron|aba) de mi|me (?:violo|violaron|vendieron|toco|tocaba)|mi (?:tio|padrastro|padre|abuelo|profesor|entrenador) (?:me|abus)|es broma|broma|jaja|jeje|lol|guerra|nazi|hitler|terrorista|como puede|horrible|los pedofilos (?:deben|merecen|deberian))',
  words: {
    whom: 'nin nina nino ninas ninos menor menores pequen criatura bebe hija hijita colegio escuela instituto iglesia mezquita sinagoga estacion aeropuerto concierto gente todos toda musulm judios negros inmig mujer marido ex novi jefe jefa vecin madre padre padres herman familia profesor casero padrastro alguien persona esclav chicas mujeres pedof infantil cp estadio hospital tren metro multitud centro trabajo atentado masacre matanza sicario las prostit',
    act: 'foll viol sexo acost coger toc manos desnud porno pornogr pedof excit ponen masturb paje atra bomba volar explot atentado tirot dispar matar mat asesin masacre matanza apunal estrang degoll veneno envenen ricina cianuro sarin explosiv vend vendo compr esclav prostit sicario cp intercamb cambio quem nudes fotos pistola',
    intent:
      'yo me quiero voy vamos quisiera gustaria planeo pienso ayud como dejame busco vendo cambio intercambio mandame pasame compro quien donde tienes tengo soy que necesito conoces ensen dime las obligo he puesto compre',
  },
});
