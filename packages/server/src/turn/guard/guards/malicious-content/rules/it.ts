import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:bambin[aeio](?: piccol[aeio])?|bimb[aeio]|minori|minorenn[ei]|neonat[aeio]|ragazzin[aeio](?: di (?:[2-9]|1[0-5])(?: anni)?)?|(?:ragazz[aeio]|bambin[aeio]) di (?:[2-9]|1[0-5])(?: anni)?|figlioletta|tua figlia piccola)';
const i =
  '(?:(?:io )?(?:voglio|vorrei|devo|sto per|penso di|ho intenzione di|ho voglia di|vado a)|vogliamo|andiamo a|faremo|aiutami a|come faccio a|come)';
const person =
  '(?:(?:la |il |le |i )?(?:mia|mio|miei|mie) (?:ex(?:[- ]?(?:moglie|marito))?|moglie|marito|fidanzat[ao]|ragazz[ao]|capo|vicin[aoi]|madre|padre|genitori|fratello|sorella|famiglia|figl[ioa]|prof|professoressa|padrone di casa|patrigno|suocer[ao]|collegh?[aei]))';

export const it = maliceRules({
  ruleName: 'it',
  triggers:
    'pedoporno pedopornografia pedopornografico pornografia porno nude nudi nuda nudo scopare scoparmi violentare stuprare sesso letto eccitano eccito masturbo sego toccare pedofilo bomba bombe esplodere saltare attentato strage sparare massacro uccidere ammazzare vendo vendere compro! comprare! schiava schiave costringo! passaporto! passaporti! veleno avvelenare ricina cianuro sarin esplosivo esplosivi sicario accoltellare! strangolare sgozzare cp prostituirsi incendiare attraggono',
  phrases: {
    wants_children: [
      `(?:fare sesso|sesso|scopare|andare a letto|fare l'amore) con (?:un |una |delle |dei |tua |le |i |la |il )?${child}`,
      `(?:violentare|stuprare|scopar(?:e|mi)|toccare|palpeggiare|sverginare) (?:un |una |delle |dei |le |i |la |il |tua )?${child}(?: nud[aeio])?`,
      `mi (?:eccitano|attraggono(?: sessualmente)?|fanno eccitare|arrapano|piacciono sessualmente) (?:le |i |gli )?${child}`,
      `(?:le |i |gli )${child} mi (?:eccitano|arrapano|fanno (?:eccitare|arrapare))`,
      `mi (?:masturbo|sego|faccio seghe) (?:su|guardando|pensando a|con) (?:foto di |video di )?(?:le |i )?${child}`,
      'sono (?:un )?pedofil[oa]',
      '(?:voglio|fammi|posso) (?:scopar(?:e|mi)|toccare|vedere nuda|violentare) (?:a )?tua (?:figlia|figlioletta|bambina)',
    ],
    child_material: [
      '(?:hai|avete|cerco|vendo|scambio|mandami|compro|chi ha|voglio|dove (?:trovo|compro)|ho)(?: \\p{L}+){0,3} (?:pedoporno(?:grafia)?|materiale pedopornografico|pornografia (?:infantile|minorile)|porno (?:con|di) (?:bambin[ie]|minori)|cp(?= ?$))',
      `(?:foto|video|nudes?|immagini) (?:nud[aeio] |porno |sessuali )?(?:di|con) (?:\\p{L}+ )?(?:${child}) (?:nud[aeio]|porno|svestit[aeio]|senza vestiti)`,
      `(?:nudes?|foto (?:nuda|nude|porno|hard)) (?:di|con) (?:tua |tue |delle |dei )?(?:${child}|figlia (?:piccola|minorenne)|sorellina)`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,3}(?:far (?:saltare|esplodere)|attaccare|bruciare|incendiare|bombardare|sparare (?:a|in|nella)|mettere una bomba (?:in|a|alla|nella)|fare (?:un attentato|una strage) (?:in|a|alla|nella|al)|investire la gente) (?:\\p{L}+ ){0,3}(?:aria )?(?:\\p{L}+ ){0,2}(?:scuola|chiesa|moschea|sinagoga|stazione|aeroporto|concerto|universita|ospedale|mercato|stadio|treno|metro|ufficio|comune|centro commerciale|folla|discoteca|lavoro)`,
      `${i} (?:fare|commettere|compiere|organizzare) (?:un |una )?(?:attentato|strage|massacro|sparatoria)`,
      `${i} (?:uccidere|ammazzare|sparare a) (?:piu (?:gente|persone) possibile|quanta piu gente|tutti (?:a scuola|al lavoro|i (?:musulmani|neri|negri|miei (?:colleghi|compagni))|gli (?:ebrei|immigrati)))`,
      'ho (?:messo|piazzato|nascosto) una bomba (?:in|a|al|alla|nel|nella|sotto) (?:\\p{L}+ ){0,2}\\p{L}+',
    ],
    trafficking: [
      '(?:io )?(?:vendo|vendiamo|compro|offro|affitto|procuro)(?: \\p{L}+){0,2} (?:ragazze|donne|bambine|bambini|ragazzi|schiave|persone|neonati) (?:per (?:sesso|prostituzione|\\d+|bordelli)|a \\d+|come schiave|(?:dalla|dal|di) (?:\\p{L}+ )(?:per|a) \\d+|ai clienti|oltre il confine)',
      '(?:voglio|cerco di|dove posso|dove) (?:comprare|vendere) (?:un |una |delle )?schiav[aoe](?: sessual[ei])?',
      '(?:le |la )?costringo (?:a prostituirsi|le ragazze a|a scopare coi clienti|ad andare coi clienti)',
      '(?:gli |le )?(?:tolgo|prendo|sequestro) (?:il|i|loro il) passaport[oi]',
    ],
    weapon_to_kill: [
      '(?:come (?:faccio|fare|si fa|costruire|costruisco|fabbricare|si costruisce) (?:a fare )?|voglio (?:costruire|fabbricare|fare) |sto per costruire |insegnami a (?:fare|costruire) |aiutami a (?:fare|costruire) |dimmi come (?:fare|costruire) )(?:\\p{L}+ ){0,2}(?:bomb[ae](?! (?:da bagno|alla crema|fritt))|esplosiv[oi]|ricina|cianuro|sarin|gas tossico|veleno|autobomba)(?: \\p{L}+){0,6}',
      `${i} avvelenare (?:${person}|qualcuno|la gente)`,
      '(?:che|quale) veleno (?:\\p{L}+ ){0,4}(?:uccide|uccidere|ammazzare)(?: \\p{L}+){0,4}',
    ],
    kills_somebody: [
      `${i} (?:uccidere|ammazzare|accoltellare|strangolare|sgozzare|far fuori|far ammazzare|sparare a|annegare) (?:a )?${person}(?= ?(?:$|[,;!]|e|con|stasera|stanotte|domani|in|perche|quando|oggi|prima))`,
      `(?:io )?(?:ammazzo|uccido) ${person}(?= ?(?:$|stasera|stanotte|domani|oggi))`,
      '(?:cerco|voglio assumere|mi serve|conosci|assoldare) (?:un )?(?:sicario|killer)',
      `ho comprato (?:un |una )?(?:pistola|coltello|fucile|arma) (?:per|e) (?:\\p{L}+ )?(?:uccidere|ammazzare|sparare a) (?:${person}|lo|la)`,
    ],
  },
  undoneBefore:
    '(?:(?:non|mai|lui|lei|loro|chi|qualcuno|gente|tizio|uomo|contro|condannato|arrestato|accusato|vietato|che) (?:voleva |vuole |ha |per |di )?(?:\\p{L}+ )?)$',
  undoneAfter:
    ' ?,? ?(?:(?:dovrebbe|dovrebbero|merita\\p{L}*|deve) (?:\\p{L}+ ){0,2}(?:carcere|galera|vietato)|e (?:orribile|schifoso|un crimine|malato|illegale)|nel (?:gioco|film|sogno)|in (?:gta|un gioco)|a scacchi|dal ridere|di baci)',
  innocent:
    '(?:(?:nel|in un|nella|in una|nei) (?:\\p{L}+ )?(?:gioco|film|libro|romanzo|sogno|serie|videogioc|documentario)|videogioc|gta|minecraft|fortnite|netflix|film|serie|romanzo|documentario|podcast|notizi|telegiornale|giornale|tg |arrestat|condannat|carcere|galera|prigione|polizia|poliziott|carabinier|procura|tribunale|avvocat|giudice|assistente sociale|psicolog|terap|vittima|sopravvissut|quando (?:ero|avevo)|da (?:bambin|piccol)|sono stat[ao] (?:\\p{L}+ )?(?:violentat|abusat|stuprat|vendut)|mi (?:ha|hanno) (?:\\p{L}+ )?(?:violentat|abusat|stuprat|vendut|toccat)|mio (?:zio|patrigno|padre|nonno|prof|allenatore) mi|scherzo|scherzavo|ahah|haha|lol|guerra|nazist|hitler|terrorist|come si fa a essere|come puo|orribile|i pedofili (?:devono|dovrebbero|meritano))',
  words: {
    whom: 'bambin minor minorenn ragazzin piccol neonat figli figlia scuola chiesa moschea sinagoga stazione aeroporto concerto gente persone tutti musulm ebrei neri negri immig moglie marito ex fidanzat ragazz capo vicin madre padre genitor fratello sorella famiglia prof padron patrigno suocer qualcuno schiav donne pedof pedoporn cp stadio ospedale treno metro folla centro collegh strage attentat massacro sicari killer le prostit',
    act: 'scop violent stupr sesso letto tocc nud porno pedoporn pedopornogr pedof eccit arrap masturb seg attra bomba saltare esplo attentat strage spar uccid ammazz massacr accolt strangol sgozz velen avvelen ricina cianuro sarin vend compr schiav prostit sicari killer cp scambi incend bruc fuori',
    intent:
      'io mi voglio vorrei devo sto ho intenzione vado facciamo vogliamo andiamo aiut come fammi cerco vendo scambio mandami compro chi dove hai avete sono che quale serve conosci insegn dimmi le penso costringo',
  },
});
