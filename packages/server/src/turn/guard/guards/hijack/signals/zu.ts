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
};
