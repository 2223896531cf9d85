/**
 * Month names, January first, in the forms that stand in dates (genitives, usual short forms), without the point behind a short
 * form. Forms of one month are parted by commas, `_` is a space within one.
 */
const monthNames: Readonly<Record<string, string>> = {
  en: 'january,jan february,feb,febr march,mar april,apr may june,jun july,jul august,aug september,sep,sept october,oct november,nov december,dec',
  tr: 'ocak,oca şubat,şub mart nisan,nis mayıs,may haziran,haz temmuz,tem ağustos,ağu eylül,eyl ekim,eki kasım,kas aralık,ara',
  az: 'yanvar,yan fevral,fev mart aprel may iyun,iyn iyul,iyl avqust,avq sentyabr,sen oktyabr,okt noyabr,noy dekabr,dek',
  ru: 'января,январь,янв февраля,февраль,фев,февр марта,март,мар апреля,апрель,апр мая,май июня,июнь,июн июля,июль,июл августа,август,авг сентября,сентябрь,сен,сент октября,октябрь,окт ноября,ноябрь,ноя,нояб декабря,декабрь,дек',
  uk: 'січня,січень,січ лютого,лютий,лют березня,березень,бер квітня,квітень,квіт травня,травень,трав червня,червень,черв липня,липень,лип серпня,серпень,серп вересня,вересень,вер жовтня,жовтень,жовт листопада,листопад,лист грудня,грудень,груд',
  be: 'студзеня,студзень,сту лютага,люты сакавіка,сакавік,сак красавіка,красавік,кра мая,травень чэрвеня,чэрвень,чэр ліпеня,ліпень,ліп жніўня,жнівень,жні верасня,верасень кастрычніка,кастрычнік,кас лістапада,лістапад,ліс снежня,снежань,сне',
  bg: 'януари,яну февруари март април май юни юли август септември октомври ноември декември',
  sr: 'јануар,јануара,јан фебруар,фебруара,феб март,марта април,априла мај,маја јун,јуна јул,јула август,августа септембар,септембра,сеп октобар,октобра новембар,новембра,нов децембар,децембра,дец',
  mk: 'јануари февруари март април мај јуни јули август септември,сеп октомври ноември,ное декември',
  bs: 'januar,januara februar,februara mart,marta april,aprila maj,maja juni,juna,jun juli,jula,jul august,augusta,avgust,avgusta septembar,septembra oktobar,oktobra novembar,novembra decembar,decembra',
  fr: 'janvier,janv février,fevrier,févr,fév mars avril,avr mai juin juillet,juil août,aout septembre octobre novembre décembre,decembre,déc',
  de: 'januar,jänner,jän februar,feber märz,maerz,mrz,mär april mai juni juli august september oktober,okt november dezember,dez',
  nl: 'januari februari maart,mrt april mei juni juli augustus september oktober,okt november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember,des',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  fi: 'tammikuuta,tammikuu,tammi helmikuuta,helmikuu,helmi maaliskuuta,maaliskuu,maalis huhtikuuta,huhtikuu,huhti toukokuuta,toukokuu,touko kesäkuuta,kesäkuu,kesä heinäkuuta,heinäkuu,heinä elokuuta,elokuu,elo syyskuuta,syyskuu,syys lokakuuta,lokakuu,loka marraskuuta,marraskuu,marras joulukuuta,joulukuu,joulu',
  et: 'jaanuar,jaan veebruar,veebr märts aprill mai juuni juuli august september oktoober november detsember,dets',
  lv: 'janvāris,janvārī,janvāra februāris,februārī,februāra marts,martā,marta aprīlis,aprīlī,aprīļa maijs,maijā,maija jūnijs,jūnijā,jūnija,jūn jūlijs,jūlijā,jūlija,jūl augusts,augustā,augusta septembris,septembrī,septembra oktobris,oktobrī,oktobra novembris,novembrī,novembra decembris,decembrī,decembra',
  lt: 'sausio,sausis vasario,vasaris kovo,kovas balandžio,balandis gegužės,gegužė birželio,birželis liepos,liepa rugpjūčio,rugpjūtis rugsėjo,rugsėjis spalio,spalis lapkričio,lapkritis gruodžio,gruodis',
  es: 'enero,ene febrero marzo abril,abr mayo junio julio agosto,ago septiembre,setiembre octubre noviembre diciembre,dic',
  pt: 'janeiro fevereiro,fev março,marco abril,abr maio,mai junho julho agosto,ago setembro,set outubro,out novembro dezembro,dez',
  ca: 'gener febrer març abril maig juny juliol agost,ag setembre octubre novembre desembre',
  it: 'gennaio,gen febbraio,febb marzo aprile maggio,mag giugno,giu luglio,lug agosto,ago settembre,set,sett ottobre,ott novembre dicembre,dic',
  ro: 'ianuarie,ian februarie martie aprilie mai iunie,iun iulie,iul august septembrie octombrie noiembrie,noi decembrie',
  pl: 'stycznia,styczeń,sty lutego,luty,lut marca,marzec kwietnia,kwiecień,kwi maja,maj czerwca,czerwiec,cze lipca,lipiec,lip sierpnia,sierpień,sie września,wrzesień,wrz października,październik,paź listopada,listopad,lis grudnia,grudzień,gru',
  cs: 'ledna,leden února,únor,úno března,březen,bře dubna,duben května,květen,kvě června,červen,čvn července,červenec,čvc srpna,srpen,srp září,zář října,říjen,říj listopadu prosince,prosinec',
  sk: 'januára,január februára,február marca,marec apríla,apríl mája,máj júna,jún júla,júl augusta,august septembra,september októbra,október novembra,november decembra,december',
  sl: 'januarja,januar februarja,februar marca,marec aprila,april maja,maj junija,junij julija,julij avgusta,avgust,avg septembra,september oktobra,oktober novembra,november decembra,december',
  hu: 'január február március,márc április,ápr május június július augusztus szeptember,szept október november december',
  sq: 'janar shkurt,shk mars prill,pri maj qershor,qer korrik,korr gusht,gush shtator,sht tetor,tet nëntor,nën dhjetor,dhj',
  el: 'ιανουαρίου,ιανουάριος,ιαν φεβρουαρίου,φεβρουάριος,φεβ μαρτίου,μάρτιος,μαρ απριλίου,απρίλιος,απρ μαΐου,μάιος,μαϊου,μαι,μαΐ ιουνίου,ιούνιος,ιουν ιουλίου,ιούλιος,ιουλ αυγούστου,αύγουστος,αυγ σεπτεμβρίου,σεπτέμβριος,σεπ οκτωβρίου,οκτώβριος,οκτ νοεμβρίου,νοέμβριος,νοε δεκεμβρίου,δεκέμβριος,δεκ',
  he: 'ינואר,בינואר פברואר,בפברואר מרץ,במרץ,מרס,במרס אפריל,באפריל מאי,במאי יוני,ביוני יולי,ביולי אוגוסט,באוגוסט ספטמבר,בספטמבר אוקטובר,באוקטובר נובמבר,בנובמבר דצמבר,בדצמבר',
  hy: 'հունվարի,հունվար,հնվ փետրվարի,փետրվար,փտվ մարտի,մարտ,մրտ ապրիլի,ապրիլ,ապր մայիսի,մայիս,մյս հունիսի,հունիս,հնս հուլիսի,հուլիս,հլս օգոստոսի,օգոստոս,օգս սեպտեմբերի,սեպտեմբեր,սեպ հոկտեմբերի,հոկտեմբեր,հոկ նոյեմբերի,նոյեմբեր,նոյ դեկտեմբերի,դեկտեմբեր,դեկ',
  ka: 'იანვარი,იან თებერვალი,თებ მარტი,მარ აპრილი,აპრ მაისი,მაი ივნისი,ივნ ივლისი,ივლ აგვისტო,აგვ სექტემბერი,სექ ოქტომბერი,ოქტ ნოემბერი,ნოე დეკემბერი,დეკ',
  kk: 'қаңтар,қаң ақпан,ақп наурыз,нау сәуір,сәу мамыр,мам маусым,мау шілде,шіл тамыз,там қыркүйек,қыр қазан,қаз қараша,қар желтоқсан,жел',
  ar: 'يناير,كانون_الثاني,جانفي فبراير,شباط,فيفري مارس,آذار,اذار أبريل,ابريل,إبريل,نيسان,أفريل مايو,أيار,ايار,ماي يونيو,يونيه,حزيران,جوان يوليو,يوليه,تموز,جويلية أغسطس,اغسطس,آب,أوت سبتمبر,أيلول,ايلول أكتوبر,اكتوبر,تشرين_الأول نوفمبر,تشرين_الثاني ديسمبر,كانون_الأول',
  fa: 'ژانویه,ژانویهٔ فوریه,فوریهٔ مارس آوریل مه,می,مهٔ ژوئن ژوئیه,جولای,ژوئیهٔ اوت,آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  id: 'januari februari maret april mei juni juli agustus,agu september oktober november desember,des',
  ms: 'januari februari mac april mei jun julai ogos,ogo september oktober november disember,dis',
  hi: 'जनवरी फ़रवरी,फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर दिसंबर,दिसम्बर',
  hr: 'siječnja,siječanj,sij veljače,veljača,velj ožujka,ožujak,ožu travnja,travanj svibnja,svibanj lipnja,lipanj srpnja,srpanj,srp kolovoza,kolovoz,kol rujna,rujan,ruj listopada,listopad,lis studenog,studenoga,studeni,stu prosinca,prosinac',
  bn: 'জানুয়ারি,জানু ফেব্রুয়ারি,ফেব মার্চ এপ্রিল,এপ্রি মে জুন জুলাই,জুল আগস্ট,আগ সেপ্টেম্বর,সেপ্ট,সেপ অক্টোবর,অক্টো নভেম্বর,নভে ডিসেম্বর,ডিসে',
  ta: 'ஜனவரி,ஜன பிப்ரவரி,பிப் மார்ச்,மார் ஏப்ரல்,ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்,ஆக செப்டம்பர்,செப் அக்டோபர்,அக் நவம்பர்,நவ டிசம்பர்,டிச',
  te: 'జనవరి,జన ఫిబ్రవరి,ఫిబ్ర మార్చి ఏప్రిల్,ఏప్రి మే జూన్ జులై ఆగస్టు,ఆగ సెప్టెంబర్,సెప్టెం అక్టోబర్,అక్టో నవంబర్,నవం డిసెంబర్,డిసెం',
  ml: 'ജനുവരി,ജനു ഫെബ്രുവരി,ഫെബ്രു മാർച്ച്,മാർ ഏപ്രിൽ,ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്,ഓഗ സെപ്റ്റംബർ,സെപ്റ്റം ഒക്ടോബർ,ഒക്ടോ നവംബർ,നവം ഡിസംബർ,ഡിസം',
  mr: 'जानेवारी,जाने फेब्रुवारी,फेब्रु मार्च एप्रिल,एप्रि मे जून जुलै ऑगस्ट,ऑग सप्टेंबर,सप्टें ऑक्टोबर,ऑक्टो नोव्हेंबर,नोव्हें डिसेंबर,डिसें',
  ne: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
  gu: 'જાન્યુઆરી,જાન્યુ ફેબ્રુઆરી,ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર,સપ્ટે ઑક્ટોબર,ઑક્ટો નવેમ્બર,નવે ડિસેમ્બર,ડિસે',
  pa: 'ਜਨਵਰੀ,ਜਨ ਫ਼ਰਵਰੀ,ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈਲ,ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾਈ,ਜੁਲਾ ਅਗਸਤ,ਅਗ ਸਤੰਬਰ,ਸਤੰ ਅਕਤੂਬਰ,ਅਕਤੂ ਨਵੰਬਰ,ਨਵੰ ਦਸੰਬਰ,ਦਸੰ',
  kn: 'ಜನವರಿ,ಜನ ಫೆಬ್ರವರಿ,ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್,ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್,ಆಗ ಸೆಪ್ಟೆಂಬರ್,ಸೆಪ್ಟೆಂ ಅಕ್ಟೋಬರ್,ಅಕ್ಟೋ ನವೆಂಬರ್,ನವೆಂ ಡಿಸೆಂಬರ್,ಡಿಸೆಂ',
  km: 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ',
  lo: 'ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ',
  uz: 'yanvar,yan fevral,fev mart,mar aprel,apr may iyun,iyn iyul,iyl avgust,avg sentabr,sen oktabr,okt noyabr,noy dekabr,dek',
  tg: 'январ,янв,январи феврал,фев,феврали март,мар,марти апрел,апр,апрели май,майи июн,июни июл,июли август,авг,августи сентябр,сен,сентябри октябр,окт,октябри ноябр,ноя,ноябри декабр,дек,декабри',
  tk: 'ýanwar,ýan fewral,few mart,mar aprel,apr maý iýun iýul awgust,awg sentýabr,sen oktýabr,okt noýabr,noý dekabr,dek',
  ky: 'январь,янв февраль,фев март,мар апрель,апр май июнь,июн июль,июл август,авг сентябрь,сен октябрь,окт ноябрь,ноя декабрь,дек',
  so: 'jannaayo,janaayo,jan febraayo,feb maarso,mar abriil,abr maayo,may juun,jun luulyo,lul ogosto,agosto,ogs sebteembar,sebtembar,seb oktoobar,okt noofeembar,nof diseembar,dis',
  sw: 'januari,jan februari,feb machi,mac aprili,apr mei juni,jun julai,jul agosti,ago septemba,sep oktoba,okt novemba,nov desemba,des',
  am: 'ጃንዋሪ,ጃን ፌብሩዋሪ,ፌብ ማርች ኤፕሪል,ኤፕሪ ሜይ ጁን ጁላይ ኦገስት,ኦገስ ሴፕቴምበር,ሴፕቴ ኦክቶበር,ኦክቶ ኖቬምበር,ኖቬም ዲሴምበር,ዲሴም',
  is: 'janúar,jan febrúar,feb mars,mar apríl,apr maí júní,jún júlí,júl ágúst,ágú september,sep október,okt nóvember,nóv desember,des',
  gl: 'xaneiro,xan febreiro,feb marzo,mar abril,abr maio xuño xullo,xul agosto,ago setembro,set outubro,out novembro,nov decembro,dec',
  eu: 'urtarrila,urt otsaila,ots martxoa,mar apirila,api maiatza,mai ekaina,eka uztaila,uzt abuztua,abu iraila,ira urria,urr azaroa,aza abendua,abe',
  mt: 'jannar,jan frar,fra marzu,mar april,apr mejju,mej ġunju,ġun lulju,lul awwissu,aww settembru,set ottubru,ott novembru,nov diċembru,diċ',
  ps: 'جنوري فېبروري,فبروري مارچ اپریل مۍ جون جولای اګست سپتمبر,سېپتمبر اکتوبر نومبر دسمبر',
  ku: 'rêbendan,rbn sibat,sbt adar,adr nîsan,nsn gulan,gln hezîran,hzr tîrmeh,trm tebax,tbx îlon,îln cotmeh,cot mijdar,mjd berfanbar,brf',
  tt: 'гыйнвар,гыйн февраль,фев март,мар апрель,апр май июнь июль август,авг сентябрь,сент октябрь,окт ноябрь,нояб декабрь,дек',
  fil: 'enero,ene pebrero,peb marso,mar abril,abr mayo,may hunyo,hun hulyo,hul agosto,ago setyembre,set oktubre,okt nobyembre,nob disyembre,dis',
};

/** Months of the Persian solar calendar, Farvardin first: a date with one of these is no date of ours until converted. */
const iranianMonths: readonly string[] = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
/** The same months as Afghanistan calls them, in Dari and in Pashto. */
const afghanMonths = ['حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت', 'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب'];

/** All names of the solar months, twelve by twelve. */
export const persianMonths: readonly string[] = [...iranianMonths, ...afghanMonths.flatMap((names) => names.split(' '))];

/** Months of the Islamic lunar calendar, Muharram first, and the other names of four of them. */
export const lunarMonths: readonly string[] =
  'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة,المحرم,صفر,ربيع الاول,ربيع الثاني,جمادى الاولى,جمادى الثانية,رجب,شعبان,رمضان,شوال,ذي القعدة,ذي الحجة'.split(
    ',',
  );

/** Full and short names of the Thai months, January first; years beside them count from the Buddha. */
export const thaiMonths: readonly string[] =
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(
    ' ',
  );

const folded = (word: string): string => word.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replace(/\.$/u, '').replaceAll(/\s+/gu, ' ');

const numbersOf = (names: string): [string, number][] =>
  names.split(' ').flatMap((forms, index) => forms.split(',').map((form): [string, number] => [folded(form.replaceAll('_', ' ')), index + 1]));

const byLanguage = new Map(Object.entries(monthNames).map(([language, names]) => [language, new Map(numbersOf(names))]));

/** Where two languages mean different months by one word, the language that stands first: `listopad` is November in six and October in Croatian. */
const numbers: ReadonlyMap<string, number> = new Map(Object.values(monthNames).flatMap(numbersOf).reverse());

/** 1 to 12, or null for a word that is no month in any language we read. */
export const monthNumber = (word: string, language?: string | null): number | null =>
  byLanguage.get(language ?? '')?.get(folded(word)) ?? numbers.get(folded(word)) ?? null;
