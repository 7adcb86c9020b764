// Countries as texts name them: ISO 3166 code, then names, people and adjectives in lower case ("испан*" is a stem). Data.

export const regionTable = `
US | usa | u.s.a. | u.s. | united states | the states | american | americans | estados unidos | eeuu | ee.uu. | ee. uu. | eua | états-unis | etats-unis | américain* | vereinigte staaten | amerikan* | stati uniti | verenigde staten | stany zjednoczone | stanach zjednoczonych | spojené státy | statele unite | egyesült államok | сша | америк* | ηπα | abd | amerika | amerika birleşik devletleri | ארה"ב | ארהב | ארצות הברית | الولايات المتحدة | أمريكا | 미국 | アメリカ | 米国 | 美国 | 美國 | สหรัฐ* | สหรัฐอเมริกา | hoa kỳ | mỹ | amerika serikat
GB | uk | u.k. | united kingdom | great britain | britain | british | england | reino unido | royaume-uni | royaume uni | britannique* | großbritannien | vereinigtes königreich | britisch* | regno unito | inghilterra | verenigd koninkrijk | wielka brytania | wielkiej brytanii | velká británie | velké británie | marea britanie | egyesült királyság | storbritannien | великобритани* | британи* | англи* | велик* британ* | британі* | ηνωμένο βασίλειο | ingiltere | birleşik krallık | בריטניה | אנגליה | بريطانيا | المملكة المتحدة | 영국 | イギリス | 英国 | 英國 | inggris | vương quốc anh
ES | spain | spanish | españa | español* | espana | espagne | espagnol* | espanha | espanhol* | spanien | spanisch* | spagna | spagnol* | spanje | spaans* | hiszpani* | hiszpańsk* | španělsk* | spania | spaniol* | spanyolország* | испани* | испанск* | іспані* | іспанськ* | ισπανία | ισπανίας | ispanya | ספרד | إسبانيا | اسبانيا | 스페인 | スペイン | 西班牙 | สเปน | tây ban nha | spanyol
FR | france | french | francia | francés | franceses | frança | française* | français* | francais* | frankreich | französisch* | francesi | francese | frankrijk | frans | franse | francj* | francusk* | francie | francii | francouzsk* | franța | franta | franciaország* | frankrike | франция | франции | францию | францией | французск* | франці* | французьк* | γαλλία | γαλλίας | fransa | צרפת | فرنسا | 프랑스 | フランス | 法国 | 法國 | ฝรั่งเศส | pháp | prancis
DE | germany | german | germans | alemania | alemanes | alemán | alemanha | allemagne | allemand* | deutschland | deutsche | deutschen | germania | tedesch* | duitsland | duits | duitse | niemcy | niemczech | niemiec | niemieck* | německo | německa | německu | německ* | germania | németország* | tyskland | германи* | немецк* | німеччин* | γερμανία | γερμανίας | almanya | גרמניה | ألمانيا | المانيا | 독일 | ドイツ | 德国 | 德國 | เยอรมนี | เยอรมัน | đức | jerman
IT | italy | italian | italians | italia | italiano | italiani | italiana | italie | italien* | italienisch* | itália | italianos | italië | włoch* | włosk* | itálie | itálii | italsk* | olaszország* | итали* | італі* | ιταλία | ιταλίας | i̇talya | italya | ıtalya | איטליה | إيطاليا | ايطاليا | 이탈리아 | イタリア | 意大利 | อิตาลี
NL | netherlands | the netherlands | dutch | holland | países bajos | paises bajos | holanda | pays-bas | niederlande | niederlanden | paesi bassi | olanda | nederland | nederlandse | holandi* | niderland* | nizozem* | olanda | hollandia | nederländerna | нидерланд* | голланди* | нідерланд* | ολλανδία | hollanda | הולנד | هولندا | 네덜란드 | オランダ | 荷兰 | 荷蘭 | เนเธอร์แลนด์ | hà lan | belanda
PL | poland | polish | poles | polonia | polacos | polónia | polônia | pologne | polonais* | polen | polnisch* | polska | polski | polsce | polskę | polskie | polsko | polsku | lengyelország* | польш* | польск* | польщ* | πολωνία | πολωνίας | polonya | פולין | بولندا | 폴란드 | ポーランド | 波兰 | 波蘭 | โปแลนด์ | ba lan | polandia
BR | brazil | brazilian | brazilians | brasil | brasile | brasileir* | brésil | brésilien* | brasilien | brasilianisch* | brazylii | brazyli* | brazíli* | brazilia | бразили* | бразильск* | бразилі* | βραζιλία | brezilya | ברזיל | البرازيل | 브라질 | ブラジル | 巴西 | บราซิล
MX | mexico | mexican | mexicans | méxico | mexicanos | mexicano | mexicana | mexique | mexiko | messico | meksyk* | mexik* | mexic | мексик* | мексиканск* | μεξικό | meksika | מקסיקו | المكسيك | 멕시코 | メキシコ | 墨西哥 | เม็กซิโก
CL | chile | chilean | chileno* | cile | чили | чилі | χιλή | şili | צ'ילה | تشيلي | 칠레 | チリ | 智利 | ชิลี
CO | colombia | colombian | colombiano* | colômbia | colombie | kolumbien | kolumbi* | колумби* | колумбі* | 콜롬비아 | コロンビア | 哥伦比亚
PE | peru | perú | peruvian | peruano* | pérou | перу | 페루 | ペルー | 秘鲁
AR | argentina | argentinian | argentino* | argentine | argentinien | аргентин* | 아르헨티나 | アルゼンチン | 阿根廷
KR | korea | south korea | korean | koreans | corea | corea del sur | coreia | coreia do sul | corée | corée du sud | coréen* | südkorea | korei | koreańsk* | jižní korea | coreea | корея | кореи | корею | корее | корейск* | κορέα | güney kore | kore | קוריאה | דרום קוריאה | كوريا | كوريا الجنوبية | 한국 | 대한민국 | 韓国 | 韩国 | 韓國 | เกาหลี | hàn quốc | korea selatan
JP | japan | japanese | japón | japon | japonés | japão | japonais* | japanisch* | giappone | japonii | japoński* | japonsk* | japonia | japán | япони* | японск* | японі* | ιαπωνία | japonya | יפן | اليابان | 일본 | 日本 | 日本国内 | ญี่ปุ่น | nhật bản | jepang
IL | israel | israeli | israelis | israelí | israël | israele | izrael* | израил* | ізраїл* | ισραήλ | i̇srail | ישראל | ישראלי* | إسرائيل | 이스라엘 | イスラエル | 以色列
UA | ukraine | ukrainian | ukrainians | ucrania | ucrânia | ucraina | oekraïne | ukrain* | ukrajin* | украин* | україн* | ουκρανία | ukrayna | אוקראינה | أوكرانيا | 우크라이나 | ウクライナ | 乌克兰
RU | russia | russian | rusia | rússia | russie | russe | russland | rosj* | rusko | росси* | российск* | рф | росі* | ρωσία | rusya | רוסיה | روسيا | 러시아 | ロシア | 俄罗斯 | รัสเซีย
BY | belarus | bielorrusia | biélorussie | weißrussland | białoru* | беларус* | белорус* | білорус* | belarus | בלארוס
KZ | kazakhstan | kazajistán | kasachstan | казахстан* | қазақстан | qazaqstan
UZ | uzbekistan | узбекистан* | o'zbekiston
TR | turkey | türkiye | turkiye | turkish | turquía | turquia | turquie | türkei | turchia | turkije | turcj* | turecko | turcia | törökország* | turkiet | турци* | турецк* | туреччин* | τουρκία | טורקיה | تركيا | 튀르키예 | 터키 | トルコ | 土耳其 | ตุรกี
SA | saudi arabia | saudi | ksa | arabia saudí | arabia saudita | arabie saoudite | saudi-arabien | arabia saudyjska | саудовск* арави* | саудівськ* араві* | suudi arabistan | السعودية | المملكة العربية السعودية | סעודיה | 사우디아라비아 | サウジアラビア | 沙特
AE | united arab emirates | uae | u.a.e. | emirates | emiratos | emiratos árabes unidos | emirados árabes | émirats arabes unis | emirate | vereinigte arabische emirate | оаэ | оае | bae | الإمارات | الامارات | 아랍에미리트 | アラブ首長国連邦 | 阿联酋
KW | kuwait | kuwaiti | koweït | кувейт* | الكويت | 쿠웨이트
OM | oman | omán | оман* | عمان | سلطنة عمان
QA | qatar | catar | катар* | قطر | 카타르
BH | bahrain | baréin | bahréin | бахрейн* | البحرين | 바레인
EG | egypt | egipto | egito | égypte | ägypten | егип* | египет* | مصر
MA | morocco | marruecos | marrocos | maroc | marokko | marocco | maroko | марокко | المغرب
DZ | algeria | argelia | argélia | algérie | algerien | алжир* | الجزائر
TN | tunisia | túnez | tunisie | tunesien | тунис* | تونس
JO | jordan | jordania | jordanie | jordanien | иордани* | الأردن | الاردن
LB | lebanon | líbano | liban | libanon | ливан* | لبنان
IQ | iraq | irak | ирак* | العراق
AU | australia | australian | australians | aussie | austrália | australie | australien | australi* | австрали* | австралі* | αυστραλία | avustralya | אוסטרליה | أستراليا | 호주 | オーストラリア | 澳大利亚 | 澳洲 | ออสเตรเลีย | úc
NZ | new zealand | nueva zelanda | nouvelle-zélande | neuseeland | nuova zelanda | новая зеландия | новой зеланди* | 뉴질랜드 | ニュージーランド | 新西兰
CA | canada | canadian | canadians | canadá | canadien* | kanada | kanad* | канад* | καναδάς | קנדה | كندا | 캐나다 | カナダ | 加拿大 | แคนาดา
PT | portugal | portuguese | português | portugueses | portugais* | portogallo | portugali* | portugalsk* | portugalia | portugália | португали* | португалі* | πορτογαλία | portekiz | פורטוגל | البرتغال | 포르투갈 | ポルトガル | 葡萄牙 | โปรตุเกส | bồ đào nha
BE | belgium | belgian | belgians | bélgica | belgique | belges | belge | belgien | belgisch* | belgio | belgië | belgi* | belgie | бельги* | бельгі* | βέλγιο | belçika | בלגיה | بلجيكا | 벨기에 | ベルギー | 比利时
CH | switzerland | swiss | suiza | suíça | suisse | schweiz | svizzera | zwitserland | szwajcari* | švýcarsk* | elveția | svájc | швейцари* | швейцарі* | ελβετία | isviçre | שווייץ | سويسرا | 스위스 | スイス | 瑞士
AT | austria | austrian | áustria | autriche | österreich | österreichisch* | oostenrijk | austri* | rakousk* | ausztria | österrike | австри* | австрі* | αυστρία | avusturya | אוסטריה | النمسا | 오스트리아 | オーストリア | 奥地利
CZ | czech republic | czechia | czech | chequia | república checa | tchéquie | république tchèque | tschechien | repubblica ceca | tsjechië | czechy | czech* | česk* | česko | česku | cehia | csehország* | tjeckien | чехи* | чешск* | чехі* | τσεχία | çekya | צ'כיה | التشيك | 체코 | チェコ | 捷克
SK | slovakia | slovak | eslovaquia | slovaquie | slowakei | slovacchia | słowacj* | slovensk* | slovacia | szlovákia | словаки* | словаччин* | σλοβακία | סלובקיה
HU | hungary | hungarian | hungría | hungria | hongrie | ungarn | ungheria | hongarije | węgr* | węgiersk* | maďarsk* | ungaria | magyarország* | magyar | ungern | венгри* | угорщин* | ουγγαρία | macaristan | הונגריה | 헝가리 | ハンガリー | 匈牙利
RO | romania | romanian | rumanía | rumania | roménia | romênia | roumanie | rumänien | roemenië | rumuni* | rumunsk* | românia | românesc* | románia | румыни* | румуні* | ρουμανία | romanya | רומניה | رومانيا | 루마니아 | ルーマニア | 罗马尼亚
BG | bulgaria | bulgarie | bulgarien | bułgari* | bulharsk* | болгари* | болгарі* | българия | βουλγαρία
GR | greece | greek | grecia | grécia | grèce | griechenland | griekenland | grecj* | řeck* | görögország* | grekland | греци* | греці* | ελλάδα | ελλάδας | yunanistan | יוון | اليونان | 그리스 | ギリシャ | 希腊 | กรีซ
SE | sweden | swedish | suecia | suécia | suède | schweden | svezia | zweden | szwecj* | švédsk* | suedia | svédország* | sverige | svensk* | швеци* | швеці* | σουηδία | isveç | שוודיה | السويد | 스웨덴 | スウェーデン | 瑞典
NO | norway | norwegian | noruega | norvège | norwegen | norvegia | noorwegen | norwegi* | norsk* | norge | норвеги* | норвегі* | νορβηγία | norveç | נורווגיה | 노르웨이 | ノルウェー | 挪威
DK | denmark | danish | dinamarca | danemark | dänemark | danimarca | denemarken | dania | danii | dánsk* | danmark | дания | дании | данию | данії | данськ* | δανία | danimarka | דנמרק | 덴마크 | デンマーク | 丹麦
FI | finland | finnish | finlandia | finlândia | finlande | finnland | finlandi* | finsk* | suomi | финлянди* | фінлянді* | φινλανδία | finlandiya | פינלנד | 핀란드 | フィンランド | 芬兰
IE | ireland | irish | irlanda | irlande | irland | ierland | irlandi* | irsk* | ирланди* | ірланді* | ιρλανδία | i̇rlanda | אירלנד | 아일랜드 | アイルランド | 爱尔兰
HR | croatia | croacia | croatie | kroatien | croazia | chorwacj* | chorvatsk* | hrvatska | хорвати* | хорваті*
RS | serbia | srb | serbie | serbien | serbi* | srbija | серби* | сербі*
SI | slovenia | eslovenia | slovénie | slowenien | słoweni* | slovinsk* | словени* | словені*
LT | lithuania | lituania | lituanie | litauen | litw* | литв* | lietuva
LV | latvia | letonia | lettonie | lettland | łotw* | латви* | латві* | latvija
EE | estonia | estonie | estland | estoni* | эстони* | естоні* | eesti
MD | moldova | moldavia | moldavie | молдов* | молдав*
GE | georgia | грузия | грузии | грузию | грузія | грузії | გეორგია
AM | armenia | arménie | armenien | армени* | вірмені*
AZ | azerbaijan | azerbaiyán | азербайджан*
KG | kyrgyzstan | киргиз* | кыргызстан*
HK | hong kong | hongkong | гонконг* | 홍콩 | 香港
TW | taiwan | taiwán | taïwan | тайван* | 대만 | 台湾 | 臺灣 | 台灣 | ไต้หวัน
SG | singapore | singapur | singapour | сингапур* | 싱가포르 | シンガポール | 新加坡 | สิงคโปร์
MY | malaysia | malasia | malaisie | малайзи* | 말레이시아 | マレーシア | 马来西亚 | มาเลเซีย
TH | thailand | tailandia | tailândia | thaïlande | тайланд* | таиланд* | 태국 | タイ国 | 泰国 | ไทย | ประเทศไทย | thái lan
VN | vietnam | viet nam | việt nam | вьетнам* | в'єтнам* | 베트남 | ベトナム | 越南 | เวียดนาม
ID | indonesia | индонези* | 인도네시아 | インドネシア | 印尼 | 印度尼西亚 | อินโดนีเซีย
PH | philippines | filipinas | филиппин* | 필리핀 | フィリピン | 菲律宾 | pilipinas
IN | india | indian | inde | indien | инди* | индія | 인도 | インド | 印度
PK | pakistan | pakistán | пакистан*
BD | bangladesh
LK | sri lanka | шри-ланка
NG | nigeria | nigéria | нигери*
KE | kenya | кени*
ZA | south africa | sudáfrica | áfrica do sul | afrique du sud | südafrika | юар | южная африка
MT | malta
CY | cyprus | chipre | chypre | zypern | cipro | кипр* | κύπρος | קפריסין
LU | luxembourg | luxemburgo | luxemburg | люксембург*
IS | iceland | islandia | islande
UY | uruguay | уругва*
EC | ecuador | équateur
VE | venezuela
BO | bolivia
PY | paraguay
CR | costa rica
PA | panama | panamá
DO | dominican republic | república dominicana
ME | montenegro | черногори*
AL | albania | албани*
MK | north macedonia | macedonia
BA | bosnia`;

/** Names of several countries at once. */
export const groups: Record<string, string[]> = {
  gcc: ['SA', 'AE', 'KW', 'OM', 'BH', 'QA'],
  'gulf countries': ['SA', 'AE', 'KW', 'OM', 'BH', 'QA'],
  'دول الخليج': ['SA', 'AE', 'KW', 'OM', 'BH', 'QA'],
  الخليج: ['SA', 'AE', 'KW', 'OM', 'BH', 'QA'],
  dach: ['DE', 'AT', 'CH'],
  benelux: ['BE', 'NL', 'LU'],
};
