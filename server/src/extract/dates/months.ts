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
  be: 'студзеня,студзень лютага,люты сакавіка,сакавік красавіка,красавік мая,травень чэрвеня,чэрвень ліпеня,ліпень жніўня,жнівень верасня,верасень кастрычніка,кастрычнік лістапада,лістапад снежня,снежань',
  bg: 'януари,яну февруари март април май юни юли август септември октомври ноември декември',
  sr: 'јануар,јануара,јан фебруар,фебруара,феб март,марта април,априла мај,маја јун,јуна јул,јула август,августа септембар,септембра октобар,октобра новембар,новембра децембар,децембра',
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  bs: 'januar,januara februar,februara mart,marta april,aprila maj,maja juni,juna,jun juli,jula,jul august,augusta,avgust,avgusta septembar,septembra oktobar,oktobra novembar,novembra decembar,decembra',
  fr: 'janvier,janv février,fevrier,févr,fév mars avril,avr mai juin juillet,juil août,aout septembre octobre novembre décembre,decembre,déc',
  de: 'januar,jänner,jän februar,feber märz,maerz,mrz,mär april mai juni juli august september oktober,okt november dezember,dez',
  nl: 'januari februari maart,mrt april mei juni juli augustus september oktober,okt november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember,des',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  fi: 'tammikuuta,tammikuu helmikuuta,helmikuu maaliskuuta,maaliskuu huhtikuuta,huhtikuu toukokuuta,toukokuu kesäkuuta,kesäkuu heinäkuuta,heinäkuu elokuuta,elokuu syyskuuta,syyskuu lokakuuta,lokakuu marraskuuta,marraskuu joulukuuta,joulukuu',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  lv: 'janvāris,janvārī,janvāra februāris,februārī,februāra marts,martā,marta aprīlis,aprīlī,aprīļa maijs,maijā,maija jūnijs,jūnijā,jūnija jūlijs,jūlijā,jūlija augusts,augustā,augusta septembris,septembrī,septembra oktobris,oktobrī,oktobra novembris,novembrī,novembra decembris,decembrī,decembra',
  lt: 'sausio,sausis vasario,vasaris kovo,kovas balandžio,balandis gegužės,gegužė birželio,birželis liepos,liepa rugpjūčio,rugpjūtis rugsėjo,rugsėjis spalio,spalis lapkričio,lapkritis gruodžio,gruodis',
  es: 'enero,ene febrero marzo abril,abr mayo junio julio agosto,ago septiembre,setiembre octubre noviembre diciembre,dic',
  pt: 'janeiro fevereiro,fev março,marco abril,abr maio,mai junho julho agosto,ago setembro,set outubro,out novembro dezembro,dez',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  it: 'gennaio,gen febbraio,febb marzo aprile maggio,mag giugno,giu luglio,lug agosto,ago settembre,set,sett ottobre,ott novembre dicembre,dic',
  ro: 'ianuarie,ian februarie martie aprilie mai iunie,iun iulie,iul august septembrie octombrie noiembrie,noi decembrie',
  pl: 'stycznia,styczeń,sty lutego,luty,lut marca,marzec kwietnia,kwiecień,kwi maja,maj czerwca,czerwiec,cze lipca,lipiec,lip sierpnia,sierpień,sie września,wrzesień,wrz października,październik,paź listopada,listopad,lis grudnia,grudzień,gru',
  cs: 'ledna,leden února,únor března,březen dubna,duben května,květen června,červen července,červenec srpna,srpen září října,říjen listopadu prosince,prosinec',
  sk: 'januára,január februára,február marca,marec apríla,apríl mája,máj júna,jún júla,júl augusta,august septembra,september októbra,október novembra,november decembra,december',
  sl: 'januarja,januar februarja,februar marca,marec aprila,april maja,maj junija,junij julija,julij avgusta,avgust septembra,september oktobra,oktober novembra,november decembra,december',
  hu: 'január február március április május június július augusztus szeptember október november december',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  el: 'ιανουαρίου,ιανουάριος,ιαν φεβρουαρίου,φεβρουάριος,φεβ μαρτίου,μάρτιος,μαρ απριλίου,απρίλιος,απρ μαΐου,μάιος,μαϊου,μαι ιουνίου,ιούνιος,ιουν ιουλίου,ιούλιος,ιουλ αυγούστου,αύγουστος,αυγ σεπτεμβρίου,σεπτέμβριος,σεπ οκτωβρίου,οκτώβριος,οκτ νοεμβρίου,νοέμβριος,νοε δεκεμβρίου,δεκέμβριος,δεκ',
  he: 'ינואר,בינואר פברואר,בפברואר מרץ,במרץ,מרס,במרס אפריל,באפריל מאי,במאי יוני,ביוני יולי,ביולי אוגוסט,באוגוסט ספטמבר,בספטמבר אוקטובר,באוקטובר נובמבר,בנובמבר דצמבר,בדצמבר',
  hy: 'հունվարի,հունվար փետրվարի,փետրվար մարտի,մարտ ապրիլի,ապրիլ մայիսի,մայիս հունիսի,հունիս հուլիսի,հուլիս օգոստոսի,օգոստոս սեպտեմբերի,սեպտեմբեր հոկտեմբերի,հոկտեմբեր նոյեմբերի,նոյեմբեր դեկտեմբերի,դեկտեմբեր',
  ka: 'იანვარი,იან თებერვალი,თებ მარტი,მარ აპრილი,აპრ მაისი,მაი ივნისი,ივნ ივლისი,ივლ აგვისტო,აგვ სექტემბერი,სექ ოქტომბერი,ოქტ ნოემბერი,ნოე დეკემბერი,დეკ',
  kk: 'қаңтар,қаң ақпан,ақп наурыз,нау сәуір,сәу мамыр,мам маусым,мау шілде,шіл тамыз,там қыркүйек,қыр қазан,қаз қараша,қар желтоқсан,жел',
  ar: 'يناير,كانون_الثاني,جانفي فبراير,شباط,فيفري مارس,آذار,اذار أبريل,ابريل,إبريل,نيسان,أفريل مايو,أيار,ايار,ماي يونيو,يونيه,حزيران,جوان يوليو,يوليه,تموز,جويلية أغسطس,اغسطس,آب,أوت سبتمبر,أيلول,ايلول أكتوبر,اكتوبر,تشرين_الأول نوفمبر,تشرين_الثاني ديسمبر,كانون_الأول',
  fa: 'ژانویه فوریه مارس آوریل مه,می ژوئن ژوئیه,جولای اوت,آگوست سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  id: 'januari februari maret april mei juni juli agustus,agu september oktober november desember,des',
  ms: 'januari februari mac april mei jun julai ogos september oktober november disember',
  hi: 'जनवरी फ़रवरी,फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर दिसंबर,दिसम्बर',
  hr: 'siječnja,siječanj veljače,veljača ožujka,ožujak travnja,travanj svibnja,svibanj lipnja,lipanj srpnja,srpanj kolovoza,kolovoz rujna,rujan listopada,listopad studenog,studenoga,studeni prosinca,prosinac',
};

/** Months of the Persian solar calendar, Farvardin first: a date with one of these is no date of ours until converted. */
export const persianMonths: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

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
