/** Words of what stands beside a name where a page says who wrote it. All are looked for folded. */

/** What a person is, by language. */
const offices: Readonly<Record<string, string>> = {
  en: 'correspondents? reporters? writers? editors? journalists? columnists? contributors? contributing producers? analysts? fellows? bloggers? authors? director chief head president professor lecturer intern photographers? critic researcher anchor editor-in-chief founder',
  fr: 'journalistes? correspondante?s? rédact(?:eur|rice)s? redacteurs? envoyée?s? chroniqueu(?:r|se)',
  de: 'redakteur(?:in)? korrespondent(?:in)? reporter(?:in)? journalist(?:in)? chefredakteur(?:in)? volontär(?:in)? autor(?:in)?',
  es: 'periodistas? redactora? corresponsal(?:es)? enviad[oa] reporter[oa] editora? columnista',
  pt: 'jornalistas? repórter(?:es)? correspondentes? redatora? colunista enviad[oa]',
  it: 'giornalist[aei] corrispondent[ei] inviat[oa] caporedattore redattore',
  nl: 'verslaggever redacteur correspondent',
  nordic: 'journalist reporter redaktør redaktör korrespondent toimittaja kirjeenvaihtaja',
  pl: 'dziennikarz(?:ka)? redaktor(?:ka)? korespondent(?:ka)?',
  cs: 'redaktor(?:ka)? zpravodaj(?:ka)? novinář(?:ka)?',
  hu: 'újságíró szerkesztő tudósító',
  ru: 'корреспондент журналист(?:ка)? обозреватель редактор шеф-редактор автор',
  uk: 'кореспондент(?:ка)? журналіст(?:ка)? оглядач редактор(?:ка)?',
  bg: 'журналист кореспондент редактор репортер',
  tr: 'muhabir\\p{L}* yazar\\p{L}* editör\\p{L}* temsilcisi müdürü',
  az: 'müxbir\\p{L}* redaktor\\p{L}*',
  el: 'ανταποκριτ\\p{L}* δημοσιογράφος συντάκτ\\p{L}*',
  ar: 'مراسل\\p{L}* محرر\\p{L}* صحفي\\p{L}* كاتب\\p{L}*',
  fa: 'خبرنگار\\p{L}* روزنامه‌نگار نویسنده',
};

/** Words that outlets have in their names, and people hardly ever. */
const outlets: Readonly<Record<string, string>> = {
  any: 'afp reuters ap upi dpa apa efe ansa tass pap mti belga xinhua bloomberg',
  en: 'news times press today sports? agency service services bureau staff media network magazine daily journal tribune herald gazette wires? online digital desk team newspapers? newsroom university institute foundation post editorial reports? agencies correspondents',
  fr: 'agence rédaction presse',
  de: 'redaktion agentur zeitung nachrichten',
  es: 'agencia agencias redacción noticias diario periódico ediciones',
  pt: 'agência redação notícias jornal',
  it: 'agenzia redazione notizie giornale',
  slavic: 'redakcja redakce агентство редакция редакція новости новини агенція',
  tr: 'haber haberler\\p{L}* haberci\\p{L}* ajansı\\p{L}* gazetesi servisi merkezi',
  ar: 'وكالة وكالات تحرير هيئة صحيفة',
  fa: 'خبرگزاری روزنامه',
};

const oneOf = (lists: Readonly<Record<string, string>>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${Object.values(lists)
      .flatMap((words) => words.split(' '))
      .join('|')})(?![\\p{L}\\p{M}])`,
    'iu',
  );

export const officeWord = oneOf(offices);
export const outletWord = oneOf(outlets);

/** Before an office, these are part of it and no name: "Senior Political Correspondent". */
export const rankWord =
  /^(?:senior|junior|chief|lead|staff|special|deputy|associate|assistant|managing|executive|foreign|national|political|diplomatic|science|technology|business|defen[cs]e|security|world|health|sports?|guest|freelance|contributing|former|middle|north|south|east|west|us|uk|eu|un)$/iu;

/** Degrees and titles that follow a name behind a comma. */
export const degree = /^(?:ph\.?d|m\.?d|m\.?a|b\.?a|m\.?sc|b\.?sc|mba|m\.?p\.?h|j\.?d|ll\.?m|r\.?n|esq|jr|sr|i{2,3}|iv|prof|dr)\.?$/iu;

/** What stands where a name should, and is none. */
export const placeholder =
  /^(?:(?:the )?(?:site |web |news )?(?:admin(?:istrator)?|editors?|staff|webmaster|newsroom|desk|team|guest|anonymous|unknown|user|author|redaktion|redaction|rédaction|redacción|redazione|redação|redakcja|редакция|редакція|editör|edition|comments?|share|print|e-?mail|follow|more|home|news|published|posted|updated|staff reports?|staff writers?|web edition|from web edition|news services?|wire (?:reports|services)|contact reporter|guest author|super user|editorial (?:team|board|staff)))$/iu;

/** Words of buttons: a line with one of them is a row of tools. */
export const buttonWord =
  /^(?:rss|feeds?|print|share|tweet|e-?mail|comments?|save|listen|subscribe|sign|log|menu|home|search|archives?|videos?|photos?|gallery|views?|likes?|follow|facebook|twitter|tags?|labels?|etiquetas?|etiketler|yazdır|paylaş|yorum|imprimer|partager|imprimir|compartir|drucken|teilen|stampa|condividi|печать|поделиться|друк|whatsapp|telegram|listen|شارك|مشاركة|استمع|طباعة|واتساب|اشتراک|چاپ|слушать|слухати|dinle|escuchar|écouter|anhören|teile|vorlesen)$/iu;
