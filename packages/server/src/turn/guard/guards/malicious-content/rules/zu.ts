import { maliceRules } from '../malice-rules.ts';

const child = '(?:(?:i|zi)?ngane\\p{L}*|(?:ama|in)?tombazan(?:ya|y)?\\p{L}*|zingane|mfanyana|bantwana)';
const childO = '(?:izingane|ingane|amantombazanyana|intombazanyana|abafanyana|izinganyana|ingane encane|abantwana)';
const person =
  '(?:umkami|unkosikazi wami|umyeni wami|indoda yami|isoka lami|intombi yami|ex yami|u-?ex wami|ubasi wami|umphathi wami|umakhelwane(?: wami)?|omakhelwane|umama|ubaba|abazali bami|umfowethu|udadewethu|umndeni wami|izingane zami|uthisha wami|umamezala)';

export const zu = maliceRules({
  ruleName: 'zu',
  triggers:
    'ucansi ngocansi izingane ingane izithombe ezinqunu nqunu ocansini porn iphonografi! iphornografi! ukudlwengula dlwengula ukuthinta ibhomu ibhomba amabhomu ngizoqhumisa sizoqhumisa qhumisa ukuqhumisa ukuhlasela ngizodubula ngibulale ukubulala ngizobulala ngithengisa ukuthenga isigqila izigqila ngiphoqa ipasipoti amapasipoti ushevu ubuthi ngizofaka iricin icyanide isarin iziqhumane umbulali oqashwayo inkabi ngizogwaza ngizoklinya ngizoshisa pedophile iphedophile! ngiyiphedophile zivusa',
  phrases: {
    wants_children: [
      `(?:ucansi|ukuya ocansini|ukulala ngocansi) (?:ne|ni|no|nom|nama)${child}`,
      `ngifuna uku(?:dlwengula|lala|thinta) (?:ne)?${childO}(?: \\p{L}+)?`,
      `${childO} (?:ziyangivusa|zingivusa|iyangivusa)(?: ngokocansi)?`,
      'ngivuswa (?:yi|u|ama)\\p{L}*(?:ngane|ntombazanyana)\\p{L}*',
      '(?:mina )?ngi(?:yi|u)(?:pedophile|phedophile|phedofayela)',
    ],
    child_material: [
      '(?:unawo|unayo|ngifuna|ngithengisa|ngithenga|ngithumelele|ngishintsha|ngitholaphi|ngicela)(?: \\p{L}+){0,3} (?:i?porn ye?zingane|iphonografi ye?zingane|iphornografi ye?zingane|child porn)',
      'izithombe (?:ezinqunu |ezi-?nqunu )(?:ze|zama|zo)\\p{L}*(?:ngane|ntombaz\\p{L}+|fana|ndodakazi)(?: \\p{L}+)?',
    ],
    mass_violence: [
      '(?:ngizo|sizo|ngifuna uku)(?:qhumisa|shisa|hlasela|dubula e) ?(?:i|e|le|la)?(?:sikole|sonto|siteshi|mosque|sibhedlela|nxanxathela|stediyamu|hhovisi|stimela|university)\\p{L}*(?: \\p{L}+)?',
      '(?:ngizo|ngifuna uku)(?:qhumisa|shisa|hlasela) (?:isikole|isonto|isiteshi|imosque|isibhedlela|inxanxathela|istediyamu|ihhovisi|isitimela|inyuvesi)(?: \\p{L}+)?',
      '(?:sizoqhumisa|sifuna ukuqhumisa) (?:isikole|isonto|isiteshi|inxanxathela)(?: \\p{L}+)?',
      'ngi(?:hlela|funa) uku(?:hlasela|bulala) abantu (?:abaningi|bonke)(?: \\p{L}+){0,2}',
      'ngi(?:funa uku|zo)\\p{L}*bulala (?:abantu abaningi|wonke umuntu (?:esikoleni|emsebenzini)|bonke (?:esikoleni|emsebenzini))(?: \\p{L}+){0,3}',
      'ngi(?:fake|beke|fihle) ibhom[bu]\\p{L}* (?:e|kw|ngaphansi)\\p{L}+',
    ],
    trafficking: [
      'ngi(?:thengisa|thenga) (?:amantombazane|abesifazane|abantu|izigqila|izingane|abafana)(?: ngo?\\p{L}*\\d*| ukuze| \\p{L}+)?(?: \\d+| \\p{L}+){0,2}',
      'ngifuna uku(?:thenga|thengisa) isigqila(?: socansi)?',
      'ngi(?:ba)?phoqa (?:amantombazane|abesifazane)? ?(?:uku|ukuba)\\p{L}*(?:dayisa|thengisa|seben)\\p{L}*(?: \\p{L}+)?',
      'ngithatha amapasipoti abo',
    ],
    weapon_to_kill: [
      '(?:yenziwa kanjani|ngiyenza kanjani|ngenza kanjani|ngifundise ukwenza|ngisize ngenze|ngifuna ukwenza) (?:\\p{L}+ ){0,1}(?:ibhom[bu]\\p{L}*|iricin|icyanide|isarin|iziqhumane|ubuthi)(?: \\p{L}+){0,5}',
      '(?:ibhom[bu]\\p{L}*|icyanide|iricin) yenziwa kanjani(?: \\p{L}+){0,3}',
      `(?:ngizofaka|ngifuna ukufaka|ngizoba?) ushevu ${person}`,
      `ngizodlisa ${person}(?: ushevu)?`,
    ],
    kills_somebody: [
      `(?:ngizo|ngifuna uku|ngihlela uku)(?:m|ba)?(?:bulala|gwaza|dubula|klinya) ${person}(?: \\p{L}+){0,2}`,
      'ngi(?:funa|dinga|qasha) (?:inkabi|umbulali oqashwayo)(?: \\p{L}+){0,4}',
      'ngithenge (?:isibhamu|ummese) (?:ukuze|ngizo)\\p{L}* ?(?:ngi)?\\p{L}*(?:bulale|dubule|gwaze|bulala)(?: \\p{L}+){0,2}',
    ],
  },
  undoneBefore: '(?:(?:angi|akekho|yena|bona|othile|umuntu|boshwe|wafuna) (?:\\p{L}+ )?)$',
  undoneAfter: ' ?,? ?(?:(?:emdlalweni|kufilimu|ephusheni|ku-?gta|ngensini))',
  innocent:
    '(?:emdlalweni|umdlalo|ifilimu|kufilimu|incwadi|encwadini|uchungechunge|iphupho|gta|minecraft|netflix|idokhumentari|podcast|izindaba|ezindabeni|iphephandaba|boshwa|boshwe|baboshwe|babophe|ijele|ejele|amaphoyisa|iphoyisa|emaphoyiseni|inkantolo|ummeli|ijaji|usonhlalakahle|isazi sengqondo|isisulu|ngisemncane|ngiseyingane|ngangineminyaka|ngadlwengulwa|wangidlwengula|bangidlwengula|wangithinta|malume|ubabekazi|ngiyadlala|ngiyantela|haha|hehe|lol|impi|hitler|amaphekula|kanjani umuntu|kubi kakhulu|amaphedophile)',
  wordsInside: true,
  words: {
    whom: 'ingane izingane zingane ngane ntombaz intombaz ibantwana minyaka neminyaka ndodakazi isikole sikole sonto isonto siteshi isiteshi mosque sibhedl nxanxa inxanxa stediy hhovis stimel abantu wonke bonke umkami unkosik indoda isoka intombi ubasi umakhelw omakh umama ubaba mkhwen bafowet udade umndeni uthisha isigqila izigqila amantomb abesifaz phedoph pedoph inkabi umyeni wami mfana abafana umphathi mantombaz ikole',
    act: 'ucansi ocansi lala dlweng ukudlwe thinta ukuthint nqunu ezinqun porn iphon iphor pedoph phedoph ngiyiphed vusa ziyangi ibhom qhum ngizoqh sizoqh ukuqhum shisa hlasel ukuhlas dubul bulal ukubul ngizobul gwaz klinya ushevu ubuthi iricin icyan isarin iziqhum thengis ngitheng ngithen isigqil izigqil inkabi umbulali ngizogwa ukuya hono ansi asipot',
    intent:
      'ngi ngifuna ngizo sizo sifuna ngihlela ngithengisa ngithenga ngicela unawo unayo ngithum ngishint ngitho ngifun ngisize ngenza ngiyenza yenziwa ngidinga ngiqasha ngithenge ngifake ngibeke mina ngiyi ziyangi zingivusa ngiphoqa ngibaph ngithatha iyangi',
  },
});
