/** Patterns over one whole line, folded. Each list says what the line is. */
interface LinePattern {
  reason: string;
  pattern: RegExp;
}

/** Furniture with changing words. */
export const furniturePatterns: readonly LinePattern[] = [
  {
    reason: 'share row',
    pattern:
      /^(?:share|paylas|paylaş|partager|compartir|compartilhar|partilhar|teilen|condividi|udostępnij|поделиться|поділитися|شارك)[\s:]*(?:(?:on|this|sur|en|no|na|auf|su|в)\s+)?(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|vk|viber|reddit|copy link|link|print|messenger|[|·•/,])\s*)*$/u,
  },
  {
    reason: 'row of networks',
    pattern:
      /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|email|e-mail|vk|viber|reddit|pinterest|print|copy link)[\s|·•/,]*){2,}$/u,
  },
  {
    reason: 'cookie notice',
    pattern:
      /\b(?:uses? cookies|cookie (?:policy|settings|preferences)|çerez(?:ler)? (?:kullan|politika)|файлы cookie|utilise des cookies|utiliza cookies|verwendet cookies|utilizza (?:i )?cookie|używa plików cookie)/u,
  },
  {
    reason: 'subscription',
    pattern:
      /^(?:subscribe to|sign up (?:for|to)|get the latest|join our|follow us on|download our app|click here to|abone ol|подписывайтесь|підписуйтесь|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|assine|inscreva-se|jetzt abonnieren|iscriviti|zapisz się|اشترك في|تابعونا|bizi takip)/u,
  },
  {
    reason: 'comment form',
    pattern:
      /(?:your email address will not be published|required fields are marked|leave a (?:comment|reply)|post a comment|save my name, email|e-posta adresiniz yayınlanmayacak|votre adresse e-mail ne sera pas|tu dirección de correo electrónico no será|o seu endereço de email não|ваш адрес email не будет|нажимая кнопку|ihre e-mail-adresse wird nicht)/u,
  },
  {
    reason: 'rights',
    pattern:
      /^(?:©|\(c\)|copyright\b|all rights reserved|tüm hakları saklıdır|все права защищены|всі права захищен|tous droits réservés|todos los derechos reservados|todos os direitos reservados|alle rechte vorbehalten|wszelkie prawa zastrzeżone|جميع الحقوق محفوظة)/u,
  },
  {
    reason: 'reading time',
    pattern:
      /^(?:\d{1,3}\s*(?:min(?:ute)?s?|mins?|dk|dakika|мин\.?|хв\.?)(?:\s+(?:read|de lecture|de lectura|de leitura|okuma|чтения|читання))?|(?:reading time|okuma süresi|время чтения|temps de lecture|lesezeit)\b.*|\d+ (?:views?|shares?|comments?|görüntüleme|просмотр\p{L}*|okunma))$/u,
  },
  { reason: 'visit counter', pattern: /^\(?(?:visited|read|viewed) \d+ times/u },
  { reason: 'breadcrumb', pattern: /^(?:home|ana ?sayfa|главная|головна|accueil|inicio|início|startseite|الرئيسية)\s*[>»›/|].*/u },
  { reason: 'hashtags', pattern: /^(?:#[\p{L}\p{N}_ ]+,?\s*){1,}$/u },
  { reason: 'source link', pattern: /^(?:read the (?:full|original)|click here|(?:https?:\/\/|www\.)\S+$)/u },
  {
    reason: 'pointer to another article',
    pattern:
      /^(?:read (?:also|more|next|too)|also read|see also|related|more on this|don't miss|must read|ayrıca oku(?:yun)?|ilgili haber|bunu da oku|читайте (?:также|ещё|еще)|читайте (?:також|ще)|по теме|à lire aussi|lire aussi|a lire aussi|lea también|le puede interesar|leia também|veja também|lesen sie auch|mehr zum thema|leggi anche|czytaj (?:też|także|również)|zobacz (?:też|także)|اقرأ أيضا|اقرأ ايضا|بیشتر بخوانید|hemçinin oxuyun)\s*[:：\-–—|»>]/u,
  },
  {
    reason: 'a market or page widget',
    pattern:
      /^(?:cover picture for the article|latest from blog|advertisement.*|story continues below.*|article continues below.*|continue reading below.*|reklam alanı.*)$/u,
  },
];

/** Headings after which nothing of the article comes any more. */
export const tailOpeners =
  /^(?:related(?: (?:news|articles|stories|posts|topics|content|links|coverage))?|read next|up next|recommended(?: for you| articles| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|in|on|stories|news)\b.{0,40}|most (?:read|popular|viewed|recent)|trending(?: now)?|latest (?:news|from|articles|stories|posts)\b.{0,30}|popular (?:news|posts|now)|editor'?s'? picks?|(?:leave|post|write|add) (?:a|your) (?:comment|reply)|comments? \(?\d+\)?|\d+ comments?|about the author|in this section|other news|also on .{1,40}|what others are reading|sponsored content|benzer haberler|ilgili haberler|diğer haberler|son haberler|en çok okunanlar|çok okunanlar|önerilen haberler|yorum (?:yap|yaz)\w*|похожие (?:новости|материалы|статьи)|читайте также|другие новости|материалы по теме|самое (?:читаемое|популярное)|еще по теме|новости по теме|ще за темою|читайте також|схожі новини|інші новини|популярні новини|останні новини|à lire (?:aussi|également)|articles? (?:similaires|liés|associés|connexes)|sur le même (?:sujet|thème)|les plus lus|noticias? relacionad[ao]s?|artículos? relacionados?|te puede interesar|también te puede interesar|lo más (?:leído|visto)|más noticias|notícias relacionadas|artigos relacionados|leia (?:também|mais)|mais lidas|veja também|das könnte sie auch interessieren|mehr zum thema|ähnliche artikel|meistgelesen|lesen sie auch|articoli (?:correlati|simili)|leggi anche|ti potrebbe interessare|più letti|czytaj także|zobacz także|powiązane artykuły|najczęściej czytane|polecane|مواضيع ذات صلة|أخبار ذات صلة|اقرأ أيضا|الأكثر قراءة|المزيد من الأخبار|اخبار مرتبط|مطالب مرتبط|پربازدیدترین|oxşar xəbərlər|digər xəbərlər|ən çox oxunanlar|latest from blog)\s*[:：>»]?$/u;

/** "Last updated: …": the line is a date of change. */
export const updatedMark =
  /^(?:\(?\s*)?(?:last )?(?:updated?|modified|edited|revised|güncelle\p{L}*|son güncelle\p{L}*|обновл\p{L}*|оновл\p{L}*|mis(?:e)? à jour|modifié|actualizad[oa]|atualizad[oa]|última atualização|última actualización|aktualisiert|stand|aggiornat[oa]|aktualizacj[ae]|zaktualizowano|آخر تحديث|تحديث|به ?روز ?رسانی|yenilən\p{L}*)(?![\p{L}])/u;

/** A photograph's line: credit or caption. */
export const captionMark =
  /^(?:(?:file )?photo(?:graph|s)?(?: (?:by|credit|courtesy|from|source))?\b\s*[:/|\-–©(]|foto(?:ğraf)?\s*[:/|©]|fotoğraf\s*[:/]|фото\s*[:/©]|imagen?\s*[:/©]|image\s*[:/©]|crédit(?:o)?s?\s*[:/]|picture\s*[:/]|bild\s*[:/]|zdjęcie\s*[:/]|fot\.|صورة\s*[:/]|عکس\s*[:/]|©\s*\p{L}|\(photo|photo \p{Lu}|caption\s*:)|\((?:[^()]{0,30}\b)?(?:photos?|file photo|foto|фото|reuters|afp|ap photo|getty images)(?:\s*[:/][^()]{0,40})?\)\s*\|?$|\bphoto\s*[:/]\s*[\p{L}. ]{2,40}\|?$/iu;

/** Who wrote it. */
export const bylineMark =
  /^(?:by|written by|author|reported by|yazar|yazan|haber|muhabir|автор|par|por|von|di|autor|autore|بقلم|كتب|نویسنده)\s*[:：]?\s+(?<name>[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*(?:[ ,]+(?:and |ve |y |et |e |und |i |и |та |de |van |von |al-|bin )?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*){0,6})\s*(?:[|/,–-].{0,40})?$/u;
