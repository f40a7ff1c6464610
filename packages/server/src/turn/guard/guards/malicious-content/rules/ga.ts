import { maliceRules } from '../malice-rules.ts';

const child =
  '(?:leanai|leanbh|paist[ii]|cailin(?:i)? (?:bheag|beag|beaga|og|oga)|buachaill(?:i)? (?:beag|beaga|og|oga)|cailin (?:[2-9]|1[0-5])|mionaoisig)';
const place =
  '(?:scoil|eaglais|mosc|sionagog|staisiun|aerfort|ceolchoirm|ollscoil|ospideal|staid|oifig|traein|ionad siopadoireachta)';
const i =
  '(?:(?:ta me|taim|beidh me) (?:chun|le|ag dul)|ba mhaith liom|teastaionn uaim|ta muid chun|cabhraigh liom|conas)';
const person =
  "(?:mo (?:bhean(?: cheile)?|fhear ceile|iarbhean|iarfhear|chailin|bhuachaill|bhainisteoir|chomharsa(?:in|na)?|mhathair|thuismitheoiri|dhearthair|dheirfiur|theaghlach|chlann|mhac|mhuinteoir|leasathair)|m'(?:fhear|athair|inion|iar|iarbhean))";

export const ga = maliceRules({
  ruleName: 'ga',
  triggers:
    'pornagrafaiocht porn leanai peidifileach pheidifileach nocht lomnocht gneas craiceann eigniu lamhsail adharcach spreagann bhfeisceann buama bhuama buamai phleascadh pleascfaidh pleascadh ionsai sceimhlitheoireachta slad sleacht lamhach maru maroidh mharu dhunmharu diolaim diol ceannach sclabhai sclabhaithe cuirim iallach pasanna nimh nimhiu nimheoidh ricin ciainid sairin plascain phlascain dunmharfoir sathadh thachtadh dho',
  phrases: {
    wants_children: [
      `(?:gneas|craiceann) (?:a bheith agam |a dheanamh |a bhualadh )?le ${child}`,
      `(?:gneas a bheith agam|craiceann a bhualadh) le ${child}`,
      `${child} a (?:eigniu|lamhsail|bhualadh craiceann leo)`,
      `(?:spreagann|cuireann) ${child} (?:me|adharc orm|fonn orm)(?: go gneasach)?`,
      `bim adharcach (?:le|faoi|ag feachaint ar) (?:phictiuir de )?${child}`,
      'is peidifileach me',
    ],
    child_material: [
      '(?:an bhfuil|ta|taim ag lorg|ag lorg|taim ag diol|diolaim|malartaim|seol chugam|ceannaim|teastaionn uaim|ca bhfaighidh me)(?: \\p{L}+){0,4} (?:pornagrafaiocht leanai|porn leanai|pornagrafaiocht le leanai)(?: \\p{L}+)?',
      `(?:pictiuir|grianghraif|fiseain) (?:nochta|lomnochta|nocht) (?:de|da|do|de do) (?:d'?)?(?:${child}|inion)(?: \\p{L}+)?`,
    ],
    mass_violence: [
      `${i} (?:\\p{L}+ ){0,2}(?:an |na )?(?:${place}) (?:\\p{L}+ )?a (?:phleascadh|dho|ionsai|lamhach)`,
      `(?:pleascfaidh|doifidh|ionsoidh) (?:me|muid) (?:an |na )?(?:${place})(?: \\p{L}+)?`,
      `${i} (?:ionsai sceimhlitheoireachta|slad|sleacht) (?:a dheanamh)`,
      `${i} (?:an oiread daoine agus is feidir|gach duine (?:sa scoil|ag an obair)|na (?:giudaigh|moslamaigh) go leir) a (?:mharu|lamhach)`,
      'chuir me buama (?:sa|san|faoi) \\p{L}+',
    ],
    trafficking: [
      '(?:diolaim|ceannaim|taim ag diol|ta me ag diol)(?: \\p{L}+){0,1} (?:cailini|mna|daoine|sclabhaithe|leanai) (?:ar \\d+|le haghaidh (?:gneis|striapachais)|mar sclabhaithe|thar (?:an )?teorainn)',
      '(?:teastaionn uaim|ba mhaith liom|ca bhfeadfainn) sclabhai (?:gneis )?a (?:cheannach|dhiol)',
      'cuirim iallach (?:orthu|ar na (?:cailini|mna)) (?:dul le striapachas|striapachas a dheanamh|lui le custaimeiri)',
      'togaim a gcuid pas\\p{L}*',
    ],
    weapon_to_kill: [
      '(?:conas a (?:dheanaim|dheanfainn|dheantar)|conas (?:buama|ricin)|muin dom conas|cabhraigh liom|inis dom conas) (?:\\p{L}+ ){0,2}(?:buama|phlascain|plascain|ricin|ciainid|sairin|gas nimhe)(?: \\p{L}+){0,6}',
      `${i} ${person} a nimhiu`,
      `(?:nimheoidh me|nimheod) ${person}`,
      'cen nimh (?:\\p{L}+ ){0,3}(?:mharodh|mharaionn)(?: \\p{L}+){0,2}',
    ],
    kills_somebody: [
      `${i} ${person} a (?:mharu|dhunmharu|shathadh|thachtadh|lamhach)(?: \\p{L}+){0,2}`,
      `(?:maroidh me|marod|dunmharoidh me|lamhfaidh me) ${person}(?: \\p{L}+){0,2}`,
      '(?:taim ag lorg|teastaionn|ta me ag lorg|an bhfuil aithne agat ar) (?:uaim )?(?:dunmharfoir(?: ar (?:pa|diol))?)',
      'cheannaigh me (?:gunna|scian) (?:chun|le) (?:\\p{L}+ ){0,3}a (?:mharu|lamhach|shathadh)',
    ],
  },
  undoneBefore:
    '(?:(?:ni|nil|nior|riamh|se|si|siad|duine|fear|gabhadh|faoi|in aghaidh) (?:raibh |theastaigh |uaidh )?(?:\\p{L}+ )?)$',
  undoneAfter: ' ?,? ?(?:(?:sa (?:chluiche|scannan)|i (?:gta|mbriongloid)|le gaire|ag ficheall))',
  innocent:
    "(?:sa (?:chluiche|scannan|leabhar|ursceal|ursceal|tsraith)|cluiche|gta|minecraft|netflix|scannan|leabhar|ursceal|sraith|clar faisneise|podchraoladh|nuacht|paipear|alt |gabhadh|gabh|ciontaiodh|priosun|garda|gardai|cuirt|dliodoir|breitheamh|oibri soisialta|siceolai|teirip|iospartach|marthanoir|nuair a bhi me|i mo phaiste|mar phaiste|eigniodh me|d'eignigh|eignigh|lamhsail(?:eadh)? me|bhain se liom|m'uncail|mo leasathair|ag magadh|magadh|haha|hehe|lol|cogadh|naitsi|hitler|sceimhlitheoiri |conas is feidir|uafasach|ba cheart do pheidifiligh|peidifiligh)",
  wordsInside: true,
  words: {
    whom: "leana pais cail buach og beag bhli bliain inion scoil eaglais mosc sionagog staisiun aerfort ceolchoirm daoi gach giudaigh moslam bhean mo m'fhear cheli iar bhainis chomhars mhath athair thuis dhearth dheir teagh mhuint dhuine sclabh mna peidif ospid sceim sheachn dunmharf",
    act: 'gneas crai eign lamhs nocht lomno porn pornagr peidif spreag adharc buam phleas pleas ionsa sceim slad leacht sleacht lamh mhar maro marod dhunm dunm shath thacht nimh ricin ciain sair plasc diol cheann ceann sclabh striap malart dho doif dunmharf',
    intent:
      'me taim ta uaim ba beidh cabh conas muin seol diol malart ceann teast ca an is cuir chuir cheann tog inis cen maro pleas nimheo bim agam orm ceannaim tá lorg',
  },
});
