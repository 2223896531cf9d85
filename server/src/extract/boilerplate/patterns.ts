/** Patterns over one whole line, folded. Each list says what the line is. */
interface LinePattern {
  reason: string;
  pattern: RegExp;
}

/** "Read also": another article follows. */
const pointerWords =
  "(?:read (?:also|more|next|too)|also read|see also|related|more on this|don't miss|must read|ayrıca oku(?:yun)?|ilgili haber|bunu da oku|читайте (?:также|ещё|еще)|читайте (?:також|ще)|по теме|à lire aussi|lire aussi|a lire aussi|lea también|le puede interesar|leia também|veja também|lesen sie auch|mehr zum thema|leggi anche|czytaj (?:też|także|również)|zobacz (?:też|także)|اقرأ أيضا|اقرأ ايضا|بیشتر بخوانید|hemçinin oxuyun)";

/** The same behind the last sentence of a paragraph, with its colon. */
export const pointerInside = new RegExp(`(?<=[.!?…»”"])\\s+${pointerWords}\\s*[:：]\\s*(?<other>\\S.{3,160})$`, 'iu');

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
  { reason: 'notice to subscribers', pattern: /abonelere sunulan haberler|abonelik için lütfen/u },
  { reason: 'visit counter', pattern: /^\(?(?:visited|read|viewed) \d+ times/u },
  { reason: 'breadcrumb', pattern: /^(?:home|ana ?sayfa|главная|головна|accueil|inicio|início|startseite|الرئيسية)\s*[>»›/|].*/u },
  { reason: 'hashtags', pattern: /^(?:#[^#\s][^#.!?]{0,60}){2,}$|^#[\p{L}\p{N}_]+$/u },
  {
    reason: 'source link',
    pattern: /^(?:read (?:more (?:about|on) .{2,60} (?:in|on|at) |the (?:full|original))|click here|(?:https?:\/\/|www\.)\S+$)/u,
  },
  {
    reason: 'pointer to another article',
    pattern: new RegExp(`^${pointerWords}\\s*[:：\\-–—|»>]`, 'u'),
  },
  {
    reason: 'age of the page',
    pattern:
      /^(?:(?:(?:first )?published|posted|updated|yayınlan\p{L}*)?\s*\d{1,2}\s*(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|dakika|saat|gün|мин\p{L}*|час\p{L}*|дн\p{L}*)\s+(?:ago|önce|назад|тому)|il y a \d+ \p{L}+|hace \d+ \p{L}+|há \d+ \p{L}+|vor \d+ \p{L}+)(?:\s*[•·|,–-]\s*(?:updated|last updated)\b.{0,30})?$/u,
  },
  {
    reason: 'player',
    pattern:
      /^(?:\d{1,2}:\d{2}(?:\s*min)?|\d(?:[.,]\d+)?x|(?:ai|we) (?:made|generated) this audio|(?:listen|watch)(?: to)? (?:to )?(?:this|the) (?:article|story|video)\b.{0,40}|слухати|слушать|прямий еф.р|аудіоновини|вимкнути звук)$/u,
  },
  {
    reason: 'teaser of another article',
    pattern:
      /(?:…|\.{3})\s*(?:read more|continue reading|devamını oku|devamı|читати більше|читать (?:далее|дальше|полностью)|lire la suite|leer más|leia mais|weiterlesen|leggi tutto|czytaj (?:więcej|dalej)|اقرأ المزيد)$|(?:^|[.…])\s*(?:full story|more)\s*[»›>]*$/u,
  },
  {
    reason: 'notice of the outlet',
    pattern:
      /^(?:contact us\s*:.*|error: content is protected.*|please enter your (?:comment|name)\b.*|menafn\d{8,}\w*|legal disclaimer:?|information comes .as is.\..*|image source,.*|.{0,60}\bweb sitesinde\b.{0,80}\bözetlenerek\b.*|tags?\s*:.*|etiketler\s*:.*|теги\s*:.*|mots-clés\s*:.*|(?:para )?más noticias (?:de|en) .{0,60}|first published on .{0,80}|source\s*:\s*https?:.*|share (?:page|this page)|about sharing|print version.*|e-?mail this article)$/u,
  },
  {
    reason: 'a market or page widget',
    pattern:
      /^(?:cover picture for the article|latest from blog|advertisement.*|story continues below.*|article continues below.*|continue reading below.*|reklam alanı.*)$/u,
  },
];

/** Headings after which nothing of the article comes any more. */
export const tailOpeners =
  /^(?:related(?: (?:news|articles|stories|posts|topics|content|links|coverage))?|read next|up next|recommended(?: for you| articles| stories)?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|in|on|stories|news)\b.{0,40}|most (?:read|popular|viewed|recent)|trending(?: now)?|latest (?:news|from|articles|stories|posts)\b.{0,30}|popular (?:news|posts|now)|editor'?s'? picks?|(?:leave|post|write|add) (?:a|your) (?:comment|reply)|comments? \(?\d+\)?|\d+ comments?|about the author|in this section|other news|also on .{1,40}|what others are reading|sponsored content|benzer haberler|ilgili haberler|diğer haberler|son haberler|en çok okunanlar|çok okunanlar|önerilen haberler|yorum (?:yap|yaz)\w*|похожие (?:новости|материалы|статьи)|читайте также|другие новости(?: .{1,20})?|материалы по теме|самое (?:читаемое|популярное)|еще по теме|новости по теме|ще за темою|читайте також|схожі новини|інші новини|популярні новини|останні новини|à lire (?:aussi|également)|articles? (?:similaires|liés|associés|connexes)|sur le même (?:sujet|thème)|les plus lus|noticias? relacionad[ao]s?|artículos? relacionados?|te puede interesar|también te puede interesar|lo más (?:leído|visto)|más noticias|notícias relacionadas|artigos relacionados|leia (?:também|mais)|mais lidas|veja também|das könnte sie auch interessieren|mehr zum thema|ähnliche artikel|meistgelesen|lesen sie auch|articoli (?:correlati|simili)|leggi anche|ti potrebbe interessare|più letti|czytaj także|zobacz także|powiązane artykuły|najczęściej czytane|polecane|مواضيع ذات صلة|أخبار ذات صلة|اقرأ أيضا|الأكثر قراءة|المزيد من الأخبار|اخبار مرتبط|مطالب مرتبط|پربازدیدترین|oxşar xəbərlər|digər xəbərlər|ən çox oxunanlar|latest from blog|support (?:us|veterans|our journalism)|more stories|around the web|може бути цікаво|вам може бути цікаво|это интересно|خبرهای مرتبط|related articles more from author|most watched|top stories|don't miss|legal disclaimer|further reading|see also|daha fazla haber|günün manşetleri|ən son xəbərlər|ещё новости|смотрите также|à ne pas manquer|recommandés pour vous|en otros temas|vídeos? mais vistos?|auch interessant|potrebbe interessarti|zobacz więcej|قد يعجبك أيضا|شاهد أيضا|kapcsolódó (?:írások|cikkek|anyagok)|ajánlott cikkek|legolvasottabb|související(?: články)?|čtěte také|mohlo by vás zajímat|nejčtenější|súvisiace(?: články)?|čítajte aj|articole similare|citește și|cele mai citite|още по темата|свързани (?:новини|статии)|вижте още|още новини|най-четени|повезане вести|прочитајте (?:још|и)|најчитаније|povezane vesti|pročitajte (?:još|i)|najčitanije|povezani članci|læs også|mest læste|relaterede artikler|les også|mest lest|läs (?:också|även|mer)|mest läst|relaterade artiklar|lue myös|luetuimmat|lees ook|meest gelezen|gerelateerde artikelen|σχετικά (?:άρθρα|νέα)|διαβάστε (?:ακόμη|ακόμα|επίσης)|קראו (?:עוד|גם)|כתבות נוספות|baca juga|berita terkait|terpopuler|xem thêm|tin liên quan|関連(?:記事|ニュース|キーワード)|あわせて読みたい|こちらもおすすめ|アクセスランキング|相关(?:新闻|阅读|报道|文章|链接)|相關(?:新聞|閱讀|報導|文章)|延伸(?:阅读|閱讀)|推荐阅读|热门(?:新闻|推荐)|관련 ?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|추천 ?(?:기사|뉴스)|संबंधित (?:खबरें|समाचार)|यह भी पढ़ें)\s*[:：>»]?$/u;

/** Where readers' comments begin: nothing after it is the article's, however long. */
export const commentOpeners =
  /^(?:(?:leave|post|write|add) (?:a|your) (?:comment|reply)|\d+ (?:comments?|yorum(?:lar)?|комментари\p{L}*|коментар\p{L}*|commentaires?|comentarios?|comentários?|kommentare?|commenti|commento|komentarz\p{L}*|reacties|kommentarer|تعليقات|تعليق|نظرات?|نظر|şərh(?:lər)?|コメント|评论|條留言|留言|댓글|σχόλια|תגובות|replies|responses)|(?:comments?|yorum(?:lar)?|комментари\p{L}*|коментар\p{L}*|commentaires?|comentarios?|comentários?|kommentare?|commenti|commento|komentarz\p{L}*|reacties|kommentarer|تعليقات|تعليق|نظرات?|نظر|şərh(?:lər)?|コメント|评论|條留言|留言|댓글|σχόλια|תגובות|replies|responses) \(?\d+\)?|join the (?:conversation|discussion)|yorum (?:yap|yaz)\w*|bir (?:yorum|cevap) yaz\p{L}*|оставить комментарий|добавить комментарий|комментарии \(?\d+\)?|залишити коментар|(?:laisser|ajouter) un commentaire|votre commentaire|deja (?:un|tu) comentario|dejar un comentario|deixe (?:um|o seu) comentário|(?:schreibe|hinterlasse)n? (?:einen|sie einen) kommentar|lascia un commento|(?:dodaj|zostaw) komentarz|اترك (?:تعليق\p{L}*|ردا?)|أضف تعليق\p{L}*|ارسال نظر|نظر شما|şərh (?:yaz|bildir)\p{L}*|your email address will not be published.*|legal disclaimer)\s*[:：!]?$/u;

/** The same, said by a heading in one word. */
export const commentHeadings =
  /^(?:(?:user|reader|readers'?) )?(?:comments?|yorum(?:lar(?:ınız)?)?|комментари[ийя]|коментар[іий]|commentaires?|comentarios?|comentários?|kommentare?|commenti|komentarz[ey]?|komentar[ie]?|komentáře|reacties|kommentarer|kommentit|hozzászólások|comentarii|talkbacks?|تعليقات|التعليقات|نظرات|şərhlər|コメント|评论|評論|留言|댓글|σχόλια|תגובות|टिप्पणियाँ|ความคิดเห็น|bình luận)$/u;

/** Words that mark the date after them as that of a change. */
export const updatedWord =
  /(?<!\p{L})(?:updat\p{L}*|modified|last edited|revised|güncelle\p{L}*|обновл\p{L}*|оновл\p{L}*|изменен\p{L}*|mis(?:e)? à jour|modifi(?:é|ée|cado|cada)|actuali[sz]ad[oa]|actualización|atualizad[oa]|atualização|aktualisiert|aktualisierung|geändert|aggiorna\p{L}*|aktualizacj\p{L}*|zaktualizowano|آخر تحديث|تحديث|به ?روز ?رسانی|yenilən\p{L}*|redaktə|aktualizov\p{L}*|gewijzigd|bijgewerkt|uppdatera\p{L}*|oppdatert|opdateret|päivitetty|muokattu|frissít\p{L}*|ažurira\p{L}*|ажурира\p{L}*|ενημερ\p{L}*|diperbarui|cập nhật|atnaujint\p{L}*|atjaunināt\p{L}*|uuendatud|განახლ\p{L}*|թարմացվ\p{L}*|עודכן|עדכון)(?!\p{L})/giu;

/** "Last updated: …": the line is a date of change. */
export const updatedMark =
  /^(?:\(?\s*)?(?:last )?(?:updated?|modified|edited|revised|güncelle\p{L}*|son güncelle\p{L}*|обновл\p{L}*|оновл\p{L}*|mis(?:e)? à jour|modifié|actualizad[oa]|atualizad[oa]|última atualização|última actualización|aktualisiert|stand|aggiornat[oa]|aktualizacj[ae]|zaktualizowano|آخر تحديث|تحديث|به ?روز ?رسانی|yenilən\p{L}*|aktualizov\p{L}*|(?:laatst )?(?:gewijzigd|bijgewerkt)|uppdatera\p{L}*|oppdatert|opdateret|päivitetty|frissít\p{L}*|ažurira\p{L}*|ажурира\p{L}*|(?:τελευταία )?ενημ[εέ]ρ\p{L}*|diperbarui|cập nhật|atnaujint\p{L}*|עודכן)(?![\p{L}])/u;

/** A photographer's credit without a word about the picture. */
export const creditAlone = (line: string): boolean =>
  /^\(?(?:file )?(?:photos?|photograph|images?|picture|foto(?:ğraf)?|фото|изображение|зображення|crédit(?:o)?s?|imagen|imagem|bild|zdjęcie|fot|صورة|عکس|©)[^\p{L}]*(?:by|credit|courtesy|source|from|:)?/iu.test(
    line,
  ) && line.split(/[\s/|]+/u).length <= 6;

/** A photograph's line: credit or caption. */
const captionMark =
  /^(?:(?:file )?photo(?:graph|s)?(?: (?:by|credit|courtesy|from|source))?\b\s*[:/|\-–©(]|foto(?:ğraf)?\s*[:/|©]|fotoğraf\s*[:/]|фото\s*[:/©]|изображение\s*[:/]|зображення\s*[:/]|imagen?\s*[:/©]|image\s*[:/©]|cr[ée]dito?s?\s*[:/]|picture\s*[:/]|bild\s*[:/]|zdjęcie\s*[:/]|fot\.|صورة\s*[:/]|عکس\s*[:/]|©\s*\p{L}|\(photo|photo \p{Lu}|caption\s*:)|\((?:[^()]{0,30}\b)?(?:photos?|file photo|foto|фото|reuters|afp|ap photo|getty images)(?:\s*[:/][^()]{0,40})?\)\s*\|?$|\((?:ap|afp|reuters) photo\s?[/,][^()]{0,80}\)(?: (?:more|less))?$|\bfile [-–—] in this\b|\([^()]{0,40}\bphotos? by\b[^()]{0,60}\)$|(?<!\p{L})(?:photos?|foto|фото|photo credit)\s*[:/]\s*[\p{L}./ ]{2,40}\|?$|(?<!\p{L})(?:reuters|afp|ap|epa|getty images|anadolu|tass|ria)\s?\/\s?[\p{L}. ]{2,40}$|[\p{L}.]{2,}\s?\/\s?(?:reuters|afp|ap|epa|epa-efe|getty images|anadolu|tass|aa)$/iu;

/** The line of a credit, which stands below its caption. */
export const creditLine = /^(?:(?:image|photo|picture|foto)\s)?(?:cr[ée]dito?s?|courtesy)\s*[:/]/iu;

/** Whether a line bears it; one look for what all of them have spares most lines the long pattern. */
export const marksCaption = (line: string): boolean => /[:/|©(]|phot|fot|фото|cr[ée]dit/iu.test(line) && captionMark.test(line);

/** Who wrote it. */
export const bylineMark =
  /^(?:by|written by|author|reported by|yazar|yazan|haber|muhabir|автор|par|por|von|di|autor|autore|بقلم|كتب|نویسنده)\s*[:：]?\s+(?<name>[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*(?:[ ,]+(?:and |ve |y |et |e |und |i |и |та |de |van |von |al-|bin )?[\p{Lu}\p{Lo}][\p{L}\p{M}.'’&-]*){0,6})\s*(?:[|/,–-].{0,40})?$/u;

/** Words that mark the date beside them as that of publication. */
export const publishedMark =
  /(?<!\p{L})(?:published|posted|first published|issued|released?|created|yayın\p{L}*|giriş|dərc|опубликован\p{L}*|опубліков\p{L}*|publié\p{L}*|veröffentlicht|publicad[oa]|pubblicat[oa]|opublikowano|dodano|نشر|تاريخ النشر|تاریخ انتشار|منتشر|公開|公開日|发布|发布时间|發布|publikován\p{L}*|zveřejněno|publicera[dt]|publisert|publiceret|udgivet|julkaistu|gepubliceerd|geplaatst|megjelent|objavljeno|објављено|публикуван\p{L}*|δημοσι[εέ]\p{L}*|diterbitkan|paskelbta|publicēts|פורסם|გამოქვეყნ\p{L}*|প্রকাশ\p{M}*\p{L}*)(?!\p{L})/iu;

/** The day it is: a page's clock. */
export const todayMark =
  /^(?:today(?: is)?|it is|bugün|сегодня|сьогодні|днес|aujourd['’]hui|nous sommes|hoy(?: es)?|hoje(?: é)?|heute(?: ist)?|oggi|dzisiaj|dziś|dnes je|vandaag|i dag|idag|tänään|astăzi|ma|danas|σήμερα|היום|اليوم|امروز|آج|आज|hôm nay|hari ini|今天是?|今日は?|오늘은?)(?![\p{L}\p{M}])/iu;

/** What a note about the author says of him. */
export const authorNote =
  /(?<!\p{L})(?:is|was) (?:an?|the|our)\b.{0,100}\b(?:reporter|correspondent|writer|editor|journalist|columnist|contributor|author|fellow|professor|lecturer|analyst|researcher|director|producer)\b|\b(?:covers|reports on|writes (?:about|on|for)|has (?:covered|reported|written))\b|\bfollow (?:him|her|them|me)\b|\bon twitter\b|@\p{L}|\b(?:muhabiri|yazarı|est (?:journaliste|correspondante?)|ist (?:redakteurin|redakteur|korrespondent)|es (?:redactora?|periodista|corresponsal)|è (?:giornalista|corrispondente)|segue la|scrive (?:di|per)|escribe (?:sobre|en|para)|escreve (?:sobre|no|na|para)|couvre|schreibt (?:über|für)|пишет (?:о|для)|пише (?:про|для)|обозреватель|оглядач|корреспондент|кореспондент|zajmuje się|مراسل\p{L}*|خبرنگار|記者|记者)/iu;
