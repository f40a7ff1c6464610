import type { SignalWords } from './signal-words.ts';

export const zu: SignalWords = {
  ruleName: 'zu',
  drop:
    'ziba -ziba indiva khohlwa -khohlwa- -khohlwe- ungalandeli unganaki musa+ukulandela musa+ukulalela yeka+ukulandela yeka+ukulalela ' +
    '-landeli lahla susa sula -lalele -laleli cima khansela phula beka+eceleni shiya ignore',
  all: 'konke yonke zonke lonke wonke bonke noma+yini',
  past: '-ngaphambi- -phambili -ngenhla -edlule kuze+kube+manje okudlule -kudala -tshelwe -shiwo ngaphambili',
  orders: '-miyalelo- -yalelo- -iqondiso- -miyalo- -prompt- -nkombandlela-',
  rules:
    '-mithetho- -thetho- -mikhawulo- -mingcele- -khawulo- -vimbelo- -isihlungi- -zihlungi- -filter- -zimiso- -kuphepha',
  task: '-msebenzi- -misebenzi- -ndima- -nhloso-',
  text: '-mbhalo- -magama- -mlayezo- -myalezo- -ngxoxo- -musho- -misho- -lwazi- -bhaliwe-',
  you: 'wena wakho yakho zakho bakho lakho akho kwakho u',
  fresh: 'manje kusukela+manje -sha -entsha -isha esikhundleni kusuka+manje -landelayo -langempela -yiqiniso',
  tell:
    'bonisa ngibonise khombisa tshela ngitshele phinda veza dalula bhala bhalela yisho thi funda ngifundele nikeza nginike chaza ' +
    'humusha fingqa yini iyini yiziphi kuthiwani ngifuna+ukubona ngifuna+ukwazi thumela shono kopisha ziyini',
  hidden:
    '-fihliwe- -mfihlo- -yimfihlo- -sistimu -system- -kuqala- -qalo- -ngenhla -ngaphakathi -phelele -qondile igama+negama ' +
    'igama+ngegama -phezulu',
  made:
    '-tshelwe -wanikwa -nikiwe -nikezwe -fundiswe -qeqeshwe -hlelwe -hlelelwe -yalelwe -kwakha- -akudala -kudalile abakwakhile ' +
    'abakwenzile onjiniyela+bakho abadali+bakho akuvumelekile awuvunyelwe ukufihla ungavunyelwe',
  banned: 'fihla -fihla- -vunyelwe -fihlwe',
  become:
    'ziphathe zenze sebenza+njenge- yenza+sengathi yiba- usungu- usuyi- manje+uyi- manje+ungu- dlala+indima cabanga+ukuthi ' +
    'phendula+njenge- khuluma+njenge- sengathi',
  machine:
    'ai -msizi- -modeli- bot -bot- -robhothi- -khompyutha- -khompuyutha- -mshini- -terminal- -humushi -hlelo- -chwepheshe- -ntatheli-',
  without: 'ngaphandle -ngenamithetho awunayo awunawo awunamithetho ayikho azikho ngaphandle+kwe-',
  power:
    'unjiniyela -njiniyela- imodi -modi -mode umphathi -mphathi ukufinyelela vula nika+amandla cisha -gunyaziwe -vivinya -hlolo- ' +
    '-dali',
  only: 'kuphela nje njalo ngokuphelele akukho+okunye',
  answer: 'phendula -phendul- impendulo izimpendulo thi bhala khuluma qala qeda',
  follow: 'landela -landela lalela+mina thobela enza+engikushoyo yenza+engikushoyo gxila qhuba',
  product: '-indaba- -nkondlo- ikhodi- -khodi -skripthi- -athikili- -nkulumo- -phasiwedi- uhlu -zinombolo- -resiphi-',
  void: '-cishiwe -susiwe -khanseliwe -phelile -shintshile ayisasebenzi azisasebenzi aziseko -guqukile',
  secret: 'ukhiye+we-api api+key- -phasiwedi- -khodi+yomthombo token- -seva-',
  trial: 'isibonelo -sibonelo ukuhlola isivivinyo -vivinyo',
  always: 'kusukela+manje njalo phakade noma+yini yonke+impendulo yonke+imiyalezo',
  free: 'khululekile ukhululekile -khululiwe',
  stop: 'yeka mayime kwanele phuma qeda',
  act: 'indima -ndima umlingiswa ukulingisa ukuzenza',
  code: '-hlukanisa- -decode- hlehla emuva -bethelwe-',
  self: '-ngakhohlw- ungakhohlwa mina thina yena bona ngi- wami yami zami angi-',
  kept: 'ungakhohlwa -ngakhohlwa',
  life:
    'umphathi+wami -dokotela- -thisha- ikea ibhokisi -resiphi- ikhekhe ifenisha emsebenzini isikole- ihhovisi umama ubaba amaphoyisa ' +
    'umdlalo -mdlalo imoto umngani -ngane inja ikati ibhola',
  maker:
    'umnikazi abanikazi umdali umakhi abakhi umthuthukisi abathuthukisi unjiniyela umphathi inkampani abaphathi amakhosi ' +
    'openai google',
  limits:
    'imikhawulo umkhawulo imingcele isihlungi izihlungi ukuvinjelwa inqubomgomo iziqondiso imigoqo ukuphepha amaketanga ' +
    'isimilo imithetho umthetho izithiyo',
  refuse:
    'ukwenqaba nqaba wenqaba ungenqabi isexwayiso izexwayiso xolisa ukuxolisa intshumayelo ukuphikisa ukungabaza cha+ngeke',
  start:
    'isiqalo ekuqaleni kwasekuqaleni phezulu umugqa+wokuqala umyalezo+wokuqala umusho+wokuqala amagama+okuqala ' +
    'ngaphambi+kwami ngaphambi+kokuba ngenhla isingeniso okokuqala',
  whole:
    'igama+negama ngokuphelele konke+okubhaliwe njengoba+injalo ngaphandle+kokushintsha uhlamvu+nohlamvu umugqa+nomugqa ' +
    'igama+ngalinye umbhalo+wangempela ngqo',
  form:
    'humusha kuhunyushwe inkondlo irayimi iculo ithebula json markdown xml yaml emuva ngokuphambana base64 rot13 ngesingisi ' +
    'ngesifulentshi ngesijalimane uhlu',
  inner:
    'amanothi inothi inkumbulo umongo ikhadi isingeniso izilungiselelo ukulungiselelwa ifayela iskripthi ilogi ipharamitha ' +
    'incazelo ibhukwana idokhumenti iphepha ikhasi ikhodi umthombo isifanekiso',
  office:
    'umthuthukisi unjiniyela uchwepheshe admin umlawuli imodareyitha umcwaningi+mabhuku inkantolo amaphoyisa ogunyaziwe ' +
    'igunya amandla+okungena kuqinisekisiwe okusemthethweni imvume ilayisensi isimo+esiphuthumayo ezokuphepha usekelo ' +
    'isisebenzi umqondisi ucwaningo iphasiwedi ikhodi+yokungena debug hlola ummeli egameni',
  anything:
    'konke+engi yonke+into noma+yini ngaphandle+kwemibandela ngaphandle+kombuzo ngaphandle+kokungabaza yonke+imibuzo ' +
    'wonke+umbuzo zonke+izicelo',
  reset:
    'setha+kabusha qala+kabusha layisha buyekeza inguqulo iseshini imodi cisha vula+i sebenzisa+imodi khubaza vula ' +
    'shintshela faka sula hambisa override itheminali ikhonsoli umyalo iphrothokholi',
  ending:
    'kuphelile iphelile iphele ukuphela+kwe isiphetho kuvaliwe ingxoxo+entsha iseshini+entsha umsebenzisi+olandelayo',
  holds:
    'otholile owatholile unikezwe owanikezwa ugcine kulayishiwe equkethe kubhaliwe obhaliwe bakubhalele utsheliwe ' +
    'owatshelwa bakutshela bakufundisa ufundisiwe uqondiswe bakuhlela uhlelwe okufakiwe bakuyala uyalelwe',
  work:
    'humusha fingqa xazulula bala lungisa hlukanisa khiqiza hlaziya hlola bhala+kabusha guqula qhathanisa ngibhalele ' +
    'chaza+ukuthi i-eseyi eseyi',
  master:
    'inkosi+yakho lalela+mina ngilalele imiyalo+yami umyalo+wami ngiyakuyala ngiyala ngikhonze isigqila thembeka ungowami ' +
    'ngaphansi+kwami yimina+kuphela mina+kuphela mina+ngedwa yenza+engikushoyo wenze+engikushoyo umphathi+wakho ' +
    'usebenzela+mina',
  nomore:
    'awusayena awusekho ungabe+usa ungabe+usaba kusukela+manje kusukela+namhlanje esikhundleni+sa yeka+ukuba unomphela ' +
    'phakade kuze+kube',
  exit:
    'phuma+endimeni yeka+indima shiya+indima lahla+indima susa+imaski yeka+ukuzenza yeka+ukulingisa yeka+ukudlala ' +
    'akusekho+indima ngaphandle+kwendima',
  forbids:
    'awuvumelekile akuvumelekile akufanele+usho kwenqatshelwe ukufihla uyafihla fihla okuyimfihlo imfihlo ungasho ' +
    'ungakhulumi+nga ungadaluli',
  startup:
    'umbhalo+wokuqala umyalezo+wokuqala izilungiselelo+zokuqala izilungiselelo+ezimisiwe imodi+emisiwe imodeli+eyisisekelo ' +
    'umbhalo+wangempela amanothi+akho iskripthi+sakho ikhadi+lakho',
  vault:
    'izinguquko+zemvelo ukhiye+we-api ukhiye+api okhiye amathokheni amaphasiwedi isizindalwazi amalogi abanye+abasebenzisi ' +
    'abanye+abantu ikheli+le-imeyili inombolo+yocingo inombolo+yekhadi imininingwane+yomuntu ikhodi+yomthombo iseva',
  jobs:
    'umeluleki ummeli umgcini+mabhuku umhumushi uthisha isibali injini+yokusesha umlando unobhala isichazamazwi umhleli ' +
    'umabhalane iphrinta upholi isibuko intatheli imbongi',
  aloud:
    'funda+kakhulu kakhulu ngifundele fundela+mina phimisela caphuna qedela+umusho gcwalisa qhubeka+nombhalo phrinta ' +
    'namathisela kopisha ngikhombise',
};
