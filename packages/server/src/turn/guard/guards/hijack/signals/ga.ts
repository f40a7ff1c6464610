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
  maker:
    'úinéir- forbróir- cruthaitheoir- déantóir- innealtóir- oibreoir- soláthraí- ardán comhlacht- máistrí openai google',
  limits:
    'srian- srianta teorainn- scagaire- cinsireacht- polasa- treoirlín- bacainn- cosc- tabú sábháilteacht- slabhra- iall ' +
    'moráltacht eitic- noirm',
  refuse: 'diúlta- dhiúlta- rabhadh leithscéal- seanmóir- agóid- leisce rá+ní',
  start:
    'tús túis tosach thús barr céad+líne chéad+líne chéad+teachtaireacht chéad+abairt chéad+fhocail roimh+mo romham sular ' +
    'thuas réamhrá ceannteideal bunaidh',
  whole:
    'focal+ar+fhocal go+díreach go+hiomlán iomlán gan+athrú gan+chinsireacht litir+ar+litir líne+ar+líne gach+focal ' +
    'gach+líne bunleagan amh',
  form:
    'aistrithe aistriúchán dán rím- amhrán tábla json markdown xml yaml droim+ar+ais comharthaí+athfhriotail base64 rot13 ' +
    'dénártha morse i+mbéarla i+bhfraincis i+ngearmáinis códaithe criptithe liosta',
  inner:
    'nóta- cuimhne comhthéacs- cárta- réamhrá socrú- socruithe cumraíocht- comhad- script- log- paraiméad- athróg- cúlra ' +
    'tuairisc- lámhleabhar doiciméad- páipéar- leathanach cód foinse teimpléad- ríomhchlárú',
  office:
    'forbróir- innealtóir- teicneoir- admin- modhnóir- iniúch- cigire- cúirt gardaí údaraith- údarás fíoraith- oifigiúil ' +
    'dleathach- cead ceadúnas éigeandáil slándáil tacaíocht fostaí- stiúrthóir- taighde pasfhocal cód+rochtana cothabháil ' +
    'diagnóis- dífhabht- debug tástáil dlíodóir',
  anything:
    'gach+rud gach+a cibé+rud rud+ar+bith aon+rud gan+choinníoll- gan+cheist- gan+leisce gach+ceist gach+iarratas ' +
    'gan+eisceacht is+cuma+cad',
  reset:
    'athshocraigh athshocrú atosaigh athlódáil lódáil nuashonr- leagan seisiún mód mhód múch cas+as cas+air gníomhachtaigh ' +
    'díghníomhachtaigh díghlasáil suiteáil formáidigh scrios monarcha rith override críochfort consól ordú prótacal',
  ending: 'críochnaith- thart deireadh dúnta imithe comhrá+nua seisiún+nua úsáideoir+eile',
  holds:
    'fuair fuarthas tugadh thug stóráilte lódáilte scríofa scríobhadh dúradh múineadh ordaíodh sannta cumraithe ' +
    'ríomhchláraithe leabaithe stiúr- treor- deacht-',
  work:
    'aistrigh achoimr- réitigh ríomh ceartaigh aicmigh gin anailís- measúnaigh athscríobh tiontaigh comparáid mínigh+conas ' +
    'aiste liostaigh',
  master:
    'máistir géill éist+liom mo+orduithe mo+ordú ordaím freastail seirbhíseach sclábhaí dílis is+liomsa faoi+mo+smacht ' +
    'mise+amháin liomsa+amháin déan+mar+a déan+an+rud do+bhoss ag+obair+domsa',
  nomore:
    'níos+mó nach+mó riamh+arís as+seo+amach feasta as+seo+suas in+áit in+ionad stop+de+bheith éirigh+as go+deo go+buan ' +
    'go+dtí+go+ndéarfaidh',
  exit:
    'fág+an+ról lig+den+ról éirigh+as+an caith+uait+an bain+díot+an stop+ag+ligean stop+ag+aisteoireacht stop+ag+imirt ' +
    'amach+as+an+ról deireadh+leis+an+ról gan+ról',
  forbids: 'níl+cead nach+bhfuil+cead cosc+ort toirmisc- ceil- faoi+cheilt i+rún ná+habair ná+luaigh ná+nocht',
  startup:
    'luachanna+tosaigh téacs+tosaigh téacs+bunaidh teachtaireacht+tosaigh socruithe+bunaidh réamhshocr- bunmhúnla do+nótaí ' +
    'do+script do+chárta do+théacs',
  vault:
    'athróga+timpeallachta eochair+api eochracha comhartha- pasfhocail bunachar+sonraí logaí úsáideoirí+eile daoine+eile ' +
    'seoladh+ríomhphoist uimhir+fóin uimhir+cárta sonraí+pearsanta bunchód freastalaí',
  jobs:
    'comhairleoir- dlíodóir cuntasóir gníomhaire+taistil aistritheoir- ateangaire múinteoir áireamhán inneall+cuardaigh ' +
    'staraí rúnaí ciclipéid foclóir printéir pearóid scáthán iriseoir file',
  aloud:
    'léigh+amach léigh+os os+ard léigh+dom deachtaigh aithris luaigh críochnaigh+an+abairt comhlánaigh lean+ar+aghaidh+leis ' +
    'priontáil greamaigh cóipeáil taispeáin+dom',
};
