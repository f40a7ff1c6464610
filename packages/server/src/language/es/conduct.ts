import type { ConductRules } from '../language-pack.ts';
import { messengers, phrases, purses } from '../rule-builders.ts';

export const conduct: ConductRules = {
  meeting: phrases(
    '(?:vamos a|podemos|podriamos|deberiamos|quiero|quisiera|me (?:gustaria|encantaria)|voy a|puedo|quieres(?: que)?|te gustaria|tengo ganas de|no veo la hora de|que tal si|y si) (?:\\p{L}+ ){0,3}(?:vernos|quedar|quedamos|conocernos en persona|conocerte en persona|encontrarnos|encontramos|verte en persona|vemos en persona|visitarte|recogerte|tomar (?:un |una )?(?:cafe|copa|algo) (?:juntos|manana|contigo|esta)|cenar juntos|salir juntos)',
    '(?:nos vemos|quedamos|nos encontramos|veamonos|encontremonos) (?:\\p{L}+ ){0,2}(?:a las|en (?:el|la|mi|tu|persona)|esta noche|manana a|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin)|la semana|un dia)',
    '(?:ven|vente|pasate|puedes venir) (?:\\p{L}+ ){0,2}(?:a mi (?:casa|piso|depa)|a verme|a casa)|voy a (?:tu casa|verte|buscarte|recogerte)|(?:paso|te paso) a (?:buscarte|recogerte|buscar)|en tu casa o en la mia|te recojo|te visito',
    'cuando (?:por fin )?nos (?:veamos|conozcamos|encontremos)|(?:algun dia|un dia|pronto) nos (?:veremos|conoceremos|encontraremos|vamos a (?:ver|conocer))|nuestra (?:primera )?cita (?:de|manana|esta|el|en)',
  ),
  contact: phrases(
    `(?:dame|pasame|mandame|enviame|dime|te (?:doy|paso|mando)|aqui tienes|este es|cual es|me das|me pasas|intercambiemos|apunta|anota) (?:\\p{L}+ ){0,2}(?:tu|mi|nuestros?) (?:numero|telefono|celular|movil|correo|e-?mail|mail|direccion|${messengers})`,
    `mi (?:numero|telefono|celular|movil|correo|e-?mail|direccion|${messengers}) es`,
    `(?:escribeme|agregame|anademe|llamame|buscame|hablame|contactame|sigueme) (?:por|al|en|a|a mi) (?:mi )?(?:${messengers}|\\+?\\d)`,
    `(?:pasemos|vamos|hablemos|sigamos|podemos hablar|podriamos hablar|nos pasamos|continuamos) (?:\\p{L}+ ){0,2}(?:por|a|en|al) ${messengers}`,
    `tienes ${messengers}(?= ?(?:$|[?,!]))`,
  ),
  money: phrases(
    '(?:mandame|enviame|prestame|dame|regalame|comprame|pagame|depositame|transfiereme) (?:\\p{L}+ ){0,3}(?:dinero|plata|pasta|euros?|dolares|pesos|tarjetas? (?:de )?regalo|regalos?|creditos?|monedas|billete|pasaje|celular|movil|\\d+ ?(?:euros?|€|dolares|pesos))',
    '(?:puedes|podrias|me puedes|me podrias) (?:\\p{L}+ ){0,2}(?:mandarme|enviarme|prestarme|darme|pagarme|comprarme|regalarme|ayudarme con|mandar|enviar|prestar) (?:\\p{L}+ ){0,3}(?:dinero|plata|euros?|dolares|pesos|alquiler|renta|factura|tarjeta|billete|\\d+)',
    `(?:a|en|por) mi (?:${purses}|cuenta(?: bancaria)?)(?= ?(?:$|[,;.!]))|mi (?:${purses}|numero de cuenta) es`,
    'necesito (?:\\p{L}+ ){0,2}(?:dinero|plata) (?:de ti|para (?:mi|el|la|pagar|ir|poder))',
  ),
  negation: phrases(
    'no(?! veo la hora)|nunca|jamas|ningun(?:a|o)?|sin|ojala|si pudiera|imagina(?:te)?|sueno|sonar|en vez|en lugar|tampoco',
  ),
  turnedDown: phrases('pero|lamentablemente|por desgracia|desgraciadamente|ojala|imposible|solo (?:por )?aqui'),
  underAge: phrases(
    'tengo (?:solo |apenas |todavia |casi |recien )?(?:1[0-7]|[6-9]|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) (?:anos|anitos|aos)',
    'soy (?:todavia |aun )?menor de edad|no tengo (?:todavia |aun )?(?:18|dieciocho)',
  ),
  modelRefusal: phrases(
    'como (?:una )?(?:ia|inteligencia artificial|modelo de lenguaje|asistente)(?: de ia| virtual)?,? (?:no|estoy|debo)',
    'soy (?:solo )?un (?:modelo de lenguaje|asistente (?:virtual|de ia))',
    '(?:lo siento|lo lamento|disculpa|perdon)[,]? (?:pero )?no puedo (?:\\p{L}+ ){0,2}(?:ayudarte con (?:eso|esa|esto|esta)|ayudar con|cumplir|generar|crear|continuar con|participar|responder a esa|proporcionar)',
    '(?:en contra de|viola|incumple) (?:mis|las) (?:normas|politicas|directrices|reglas)',
  ),
};
