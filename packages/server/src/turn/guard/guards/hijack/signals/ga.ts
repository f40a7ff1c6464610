import type { SignalWords } from './signal-words.ts';

export const ga: SignalWords = {
  ruleName: 'ga',
  drop:
    'déan+neamhaird déan+dearmad dean+dearmad neamhaird dearmad ná+lean ná+leanaigí ná+géill ná+héist ná+bac ná+cloígh ' +
    'stop+ag+leanúint éirigh+as fág+ar+leataobh cuir+ar+leataobh caith+amach scrios cealaigh sáraigh cuir+ar+ceal seachain ' +
    'déan+neamhshuim lig+duit múch',
  all: 'gach uile iomlán chuile aon',
  past: 'roimhe roimhe+seo thuas go+dtí+seo cheana bunaidh tosaigh dúradh tugadh sean- réamh- seo+roimhe',
  orders:
    '-treoir treoracha threoracha dtreoracha treoir leid leideanna prompt- phrompt- bprompt- treoirlínte ríomhchlár- cumraíocht- ' +
    'orduithe teagasc-',
  rules:
    'riail- rialach- ordú- srian srianta shrianta scagaire scagairí cinsireacht moráltacht eitic eiticiúil polasaí slándáil cosc ' +
    'teorainn- prótacal comhthéacs socruithe',
  task: 'tasc tascanna misean ról rólanna carachtar aidhm aitheantas dúshlán cúram',
  text: 'téacs focal focail abairt abairtí líne teachtaireacht- comhrá ábhar doiciméad alt eolas cur+síos nóta',
  you: 'tú thú duit leat agat ort tusa sibh',
  fresh: 'nua anois as+seo+amach feasta ina+áit+sin ina+ionad seo+a+leanas fíor- eile anseo amháin',
  tell:
    'taispeáin abair inis nocht scríobh tabhair liostaigh roinn cóipeáil luaigh déan+cur+síos achoimrigh aistrigh cad céard conas cén ' +
    'léigh priontáil aithris athscríobh mínigh líon críochnaigh ba+mhaith+liom+feiceáil',
  hidden:
    'córas- chórais folaithe rúnda inmheánach bunaidh tosaigh túsaigh tús chéad thuas focal+ar+fhocal cruinn beacht go+hiomlán iomlán ' +
    'faoi+cheilt ar+chúl',
  made:
    'a+dúradh+leat dúradh+leat tugadh+duit a+tugadh+duit a+fuair+tú fuair+tú cláraíodh+thú traenáladh+thú a+chruthaigh+thú ' +
    'a+rinne+thú a+thóg+thú a+chláraigh+thú do+chruthaitheoir- do+fhorbróir- níl+cead+agat nach+bhfuil+cead+agat cosc+ort ' +
    'coimeád+rúnda a+cheilt iarradh+ort roimh+mo+chéad os+cionn+mo',
  banned: 'ceil- cheilt folaigh cosc rún',
  become:
    'gníomhaigh+mar iompair+thú+féin lig+ort is+tú+anois tá+tú+anois anois+is+tú as+seo+amach+is glac+ról samhlaigh freagair+mar ' +
    'labhair+mar feidhmigh+mar bí+i+do bí+mar amhail+is imir+ról mar',
  machine:
    'ai is+intleacht intleacht+shaorga cúntóir- chúntóir- samhail- bot róbat- ríomhaire- meaisín- teirminéal- consól- aistritheoir- ' +
    'ateangaire- ríomhchlár bogearra- gineadóir- ionsamhlóir áireamhán inneall+cuardaigh bunachar+sonraí iriseoir- eagarthóir- ' +
    'haiceálaí- saineolaí- comhairleoir- gan+chinsireacht',
  without: 'gan níl saor+ó ainneoin beag+beann',
  power:
    'forbróir- mód mhód modh riarthóir- rochtain- díghlasáil- gníomhachtaigh cumasaigh díchumasaigh údaraithe cothabháil tástáil- ' +
    'slándáil cruthaitheoir- ríomhchláraitheoir- innealtóir- diagnóis- dífhabhtaithe',
  only: 'amháin ach díreach i+gcónaí gach+freagra go+beacht rud+ar+bith+eile',
  answer: 'freagair freagra- abair scríobh labhair tosaigh críochnaigh',
  follow: 'lean géill cuir+i+gcrích rith dírigh éist+liom déan+mar+a déan+an+rud comhlíon',
  product:
    'aiste- dán dánta cód chód script- alt+faoi forógra óráid- ceannlíne oideas- fiosrú achoimre- aistriúchán- tuarascáil- ' +
    'treoirleabhar pasfhocal- liosta- feidhm- blag- eochair-',
  void: "múchta cealaithe neamhbhailí scriosta bainte imithe díchumasaithe athraithe d'athraigh níos+mó deireadh nialas as+feidhm",
  secret: 'eochair+api api+key- cód+foinse pasfhocal- token- bunachar+sonraí logaí freastalaí- úsáideoirí+eile env',
  trial: 'sampla- tástáil triail dréacht cleachtadh téamh+suas taispeántas',
  always: 'as+seo+amach feasta i+gcónaí go+deo is+cuma gach+teachtaireacht gach+freagra go+buan go+dtí+go',
  free: 'saor scaoilte saortha gan+scagadh gan+chinsireacht slabhraí díghlasáilte',
  stop: 'stop éirigh+as scoir deireadh fág tar+amach go+leor críochnaigh',
  act: 'ról rólimirt carachtar ag+ligean aisteoireacht masc aitheantas cailín',
  code: 'díchódaigh- dícriptigh- ionchódaigh- siar droim+ar+ais criptithe scipéir',
  self: 'mé sinn sé sí siad mo ár riamh ná+déan+dearmad rinne+mé ní',
  life:
    'bas boss dochtúir- múinteoir- ikea bosca oideas- cáca troscán obair oibre scoil- oifig- scrúdú- obair+bhaile mam daid máthair ' +
    'athair garda- gps cluiche- oigheann traenálaí eitilt banc bainis eaglais cistin leigheas carr cara chara fear+céile bean+chéile ' +
    'deirfiúr deartháir páistí madra cat lego peil-',
};
