/** Month names and their usual short forms, folded to lower case, January first. Full words only; a trailing point is not part of them. */
const monthNames: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [['january', 'jan'], ['february', 'feb', 'febr'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']],
  tr: [['ocak', 'oca'], ['şubat', 'şub'], ['mart'], ['nisan', 'nis'], ['mayıs'], ['haziran', 'haz'], ['temmuz', 'tem'], ['ağustos', 'ağu'], ['eylül', 'eyl'], ['ekim', 'eki'], ['kasım', 'kas'], ['aralık', 'ara']],
  az: [['yanvar', 'yan'], ['fevral', 'fev'], ['mart'], ['aprel'], ['may'], ['iyun', 'iyn'], ['iyul', 'iyl'], ['avqust', 'avq'], ['sentyabr', 'sen'], ['oktyabr', 'okt'], ['noyabr', 'noy'], ['dekabr', 'dek']],
  ru: [['января', 'январь', 'янв'], ['февраля', 'февраль', 'фев', 'февр'], ['марта', 'март', 'мар'], ['апреля', 'апрель', 'апр'], ['мая', 'май'], ['июня', 'июнь', 'июн'], ['июля', 'июль', 'июл'], ['августа', 'август', 'авг'], ['сентября', 'сентябрь', 'сен', 'сент'], ['октября', 'октябрь', 'окт'], ['ноября', 'ноябрь', 'ноя', 'нояб'], ['декабря', 'декабрь', 'дек']],
  uk: [['січня', 'січень', 'січ'], ['лютого', 'лютий', 'лют'], ['березня', 'березень', 'бер'], ['квітня', 'квітень', 'квіт'], ['травня', 'травень', 'трав'], ['червня', 'червень', 'черв'], ['липня', 'липень', 'лип'], ['серпня', 'серпень', 'серп'], ['вересня', 'вересень', 'вер'], ['жовтня', 'жовтень', 'жовт'], ['листопада', 'листопад', 'лист'], ['грудня', 'грудень', 'груд']],
  fr: [['janvier', 'janv'], ['février', 'fevrier', 'févr', 'fév'], ['mars'], ['avril', 'avr'], ['mai'], ['juin'], ['juillet', 'juil'], ['août', 'aout'], ['septembre'], ['octobre'], ['novembre'], ['décembre', 'decembre', 'déc']],
  de: [['januar', 'jänner', 'jän'], ['februar', 'feber'], ['märz', 'maerz', 'mrz', 'mär'], ['april'], ['mai'], ['juni'], ['juli'], ['august'], ['september'], ['oktober', 'okt'], ['november'], ['dezember', 'dez']],
  es: [['enero', 'ene'], ['febrero'], ['marzo'], ['abril', 'abr'], ['mayo'], ['junio'], ['julio'], ['agosto', 'ago'], ['septiembre', 'setiembre'], ['octubre'], ['noviembre'], ['diciembre', 'dic']],
  pt: [['janeiro'], ['fevereiro', 'fev'], ['março', 'marco'], ['abril', 'abr'], ['maio', 'mai'], ['junho'], ['julho'], ['agosto', 'ago'], ['setembro', 'set'], ['outubro', 'out'], ['novembro'], ['dezembro', 'dez']],
  it: [['gennaio', 'gen'], ['febbraio', 'febb'], ['marzo'], ['aprile'], ['maggio', 'mag'], ['giugno', 'giu'], ['luglio', 'lug'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'], ['novembre'], ['dicembre', 'dic']],
  pl: [['stycznia', 'styczeń', 'sty'], ['lutego', 'luty', 'lut'], ['marca', 'marzec'], ['kwietnia', 'kwiecień', 'kwi'], ['maja', 'maj'], ['czerwca', 'czerwiec', 'cze'], ['lipca', 'lipiec', 'lip'], ['sierpnia', 'sierpień', 'sie'], ['września', 'wrzesień', 'wrz'], ['października', 'październik', 'paź'], ['listopada', 'listopad', 'lis'], ['grudnia', 'grudzień', 'gru']],
  ar: [['يناير', 'كانون الثاني', 'جانفي'], ['فبراير', 'شباط', 'فيفري'], ['مارس', 'آذار', 'اذار'], ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل'], ['مايو', 'أيار', 'ايار', 'ماي'], ['يونيو', 'يونيه', 'حزيران', 'جوان'], ['يوليو', 'يوليه', 'تموز', 'جويلية'], ['أغسطس', 'اغسطس', 'آب', 'أوت'], ['سبتمبر', 'أيلول', 'ايلول'], ['أكتوبر', 'اكتوبر', 'تشرين الأول'], ['نوفمبر', 'تشرين الثاني'], ['ديسمبر', 'كانون الأول']],
  fa: [['ژانویه'], ['فوریه'], ['مارس'], ['آوریل'], ['مه', 'می'], ['ژوئن'], ['ژوئیه', 'جولای'], ['اوت', 'آگوست'], ['سپتامبر'], ['اکتبر'], ['نوامبر'], ['دسامبر']],
};

/** Months of the Persian solar calendar, Farvardin first: a date with one of these is no date of ours until converted. */
export const persianMonths: readonly string[] =
  ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];

const numbers: ReadonlyMap<string, number> = new Map(
  Object.values(monthNames).flatMap((months) => months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1]))));

/** 1 to 12, or null for a word that is no month in any language we read. */
export const monthNumber = (word: string): number | null =>
  numbers.get(word.replaceAll('İ', 'i').toLowerCase().replace(/\.$/u, '').replace(/\s+/gu, ' ')) ?? null;
