/** What the names that authors give to parts of a page say of them. Names are compared as words: `articleBody__shareBar` is "article body share bar". */
interface NameRule {
  reason: string;
  words: RegExp;
}

const rule = (reason: string, words: string): NameRule => ({ reason, words: new RegExp(` (?:${words}) `, 'u') });

/** Containers that are not the article's own text. */
const containers: readonly NameRule[] = [
  rule(
    'other articles',
    'related\\w*|relacionad\\w*|recommend\\w*|recomend\\w*|recirc\\w*|suggest(?:ed|ions)|teasers?|promos?|promoted|promotions?|excerpts?|cards?|popular\\w*|trending|outbrain|taboola|zergnet|revcontent|mgid|read ?more|read ?also|also ?read|read ?next|up ?next|see ?also|more (?:on|from|stories|news|articles|posts|in|like|links|coverage)|most (?:read|popular|viewed|recent|commented|shared)|top (?:stories|news)|latest (?:news|stories|articles|posts)|(?:next|prev|previous) (?:article|post|story)|post nav\\w*|linked news|also on|ilgili|benzer|son haber\\w*|en cok|diger|verwandt\\w*|weiterlesen|correlati|a lire|lire aussi|podobne|similar|you might|you may|further reading|similarposts|yarpp|crp|zalomeni',
  ),
  rule(
    'sharing',
    'shar(?:e|es|ing|ebar|er|ers|etools|edaddy|ethis|aholic)|socials?|social(?:media|bar|links|share|icons?)|follow(?: us| me)?|addthis\\w*|addtoany|a2a|like (?:button|box)|fb like|paylas\\w*|partag\\w*|compart\\w*|condivid\\w*|udostepnij|sns|bookmarks?|whatsapp',
  ),
  rule(
    'subscription',
    'newsletters?|subscri\\w*|suscri\\w*|sign ?up|mailing|optin|mailchimp|mc4wp|regwall|paywall|piano|tinypass|donat\\w*|membership|call to action|cta|abone|abonne\\w*|inscription|support us|get alerts|email alert',
  ),
  rule(
    'advertising',
    'ads?|adv|advert\\w*|adsbygoogle|ad ?(?:slot|unit|wrap\\w*|container|box|block|label)|dfp|gpt|sponsor\\w*|reklam\\w*|publicidad\\w*|publicite|publicidade|werbung|anzeige|banner ad|story continues|commercial',
  ),
  rule(
    'ways through the site',
    'breadcrumbs?|pagination|pager|paginator|nav|navbar|navigation|menu|submenu|masthead|site (?:header|footer)|page (?:header|footer) nav|skip ?(?:link|nav)|ticker|breaking (?:news|bar)|topbar',
  ),
  rule(
    'tools',
    'no ?content|robots no ?content|no ?index|tool ?bar|article tools|story tools|tools|text ?size|font ?size|resizer|print ?only|no ?print|hide ?print|d print none|print (?:button|link)|rating|ratings|feedback|survey|poll|helpful|report (?:error|typo)|not prose|inline ?video|corrections? form|login|register|modal|popup|lightbox|overlay|tooltip|weather|player|jwplayer|playlist|video (?:meta|info|desc\\w*|title|transcript)|transcript|audio player|listen',
  ),
  rule(
    'readers',
    'comments?(?! (?:open|closed|on|off|enabled|disabled|allowed|count|link))|comment (?:list|area|section|s|form|respond)|commenting|respond|disqus\\w*|livefyre|viafoura|spot ?im|talk ?backs?|postings?|reader (?:opinions|reactions)|replies|yorum\\w*|kommentar\\w*|commentaires?|comentarios?',
  ),
  rule('notices', 'cookies?|gdpr|consent|privacy|copyright|legal|disclaimer|rights|(?:gov|usa) banner'),
  rule('foot', '(?<!post |entry |article |story |node |body |author )(?:site |page |main |global )?footer|colophon'),
  rule('beside the text', 'conversation|discussion|(?:\\w* )?crunchbase\\w*|side ?bar|rail|right rail|left rail|right col|widget area|aside'),
  rule(
    'subjects',
    'tags?|tag ?(?:list|cloud|links|s)|post tags|entry tags|keywords?|hash ?tags?|etiket\\w*|topics? (?:list|links)|cat links|post categories|labels?|filed under',
  ),
  rule(
    'author',
    'author (?:bio|box|info|card|profile|about|description|desc|block|details|meta|name|wrap\\w*)|(?:about|post) (?:the )?author|bios?|biography|contributors?|writer info|bylines?|by line|posted (?:on|by)|time ?stamp|dateline|date ?time|pub ?date|publish(?:ed)? (?:date|time|on)|post ?date|entry (?:meta|date)|(?:post|item|news) (?:meta|info)|article (?:meta|date|info)|meta ?(?:data|info|bar)|read(?:ing)? time|story (?:meta|date|info)|article (?:header|heading) meta',
  ),
  rule('repeated words', 'pull ?quotes?|quote pull|pulled|screen ?reader(?: text)?|visually ?hidden|sr only|off ?screen|a11y'),
  rule('posts of networks', 'twitter (?:tweet|video)|instagram (?:media|embed)|tweet|fb post|tiktok embed|reddit card|embed(?:ly)? card'),
];

/** Headings, paragraphs and lists are taken away by fewer names: `<p class="card-text">` is the article's own. */
const lines: readonly NameRule[] = [
  rule('other articles', 'related\\w*|read ?more|read ?also|also ?read|read ?next|see ?also|more on|more from|ilgili\\w*|promos?|teasers?'),
  rule('sharing', 'shar(?:e|ing|ebar)|social|follow(?: us)?'),
  rule('subscription', 'newsletters?|subscri\\w*|sign ?up|cta'),
  rule('advertising', 'ads?|advert\\w*|sponsor\\w*|reklam'),
  rule('author', 'bylines?|by ?line|signature|author(?: bio| info| name)?|time ?stamp|date|pub ?date|published|posted|entry meta|post meta|meta'),
  rule('notices', 'copyright|disclaimer|cookies?'),
  rule('subjects', 'tags?|tag list|kicker|eyebrow|overline|section ?name|category'),
  rule('repeated words', 'pull ?quotes?|screen ?reader(?: text)?|visually ?hidden|sr only|off ?screen'),
  rule('foot', 'footer|foot links'),
  rule('tools', 'tool ?bar|no ?print|print ?only'),
];

/** Words inside a line are the line's own, but for those that only a screen reader speaks. */
const inline: readonly NameRule[] = [rule('repeated words', 'screen ?reader(?: text)?|visually ?hidden|sr only|off ?screen|visuallyhidden')];

const captions =
  / (?:\w*captions?|(?:art|img|image|photo|pic|foto|story) ?cap|caption text|(?:photo|image|img|picture|pic|media|foto|video) ?(?:credits?|captions?|copyright|source|info|desc\w*|legend|by|meta|title|text|subtitle)|credits?|cutline|legend|legende|legenda|figcaption|didascalia|foto alti|resim alti|fotoalti|pie ?(?:de )?foto|bildunterschrift|bildtext|photographer|fotograf\w*) /u;

/** Boxes around a picture; what little text is in them is about it. */
const pictures =
  / (?:photos?|images?|pictures?|pics?|img|foto(?:graf)?s?|bild|resim|illustration|thumb(?:nail)?|media(?: wrapper| block)?|leafmedia|visual) /u;

/** Where sites say that the article's text stands. */
const bodies =
  / (?:article ?(?:body|content|text|copy|main ?text|detail|paragraphs?|bodytext)(?: \w+)?|story ?(?:body|content|text|copy|detail)(?: \w+)?|(?:entry|post|news|page|blog|text|content|single|td post|detail|body) ?(?:content|body|text|copy)|main ?(?:text|content)|rich ?text|post entry|full ?(?:text|story)|bodytext|haber ?(?:metni|icerik|detay|text)|detay ?icerik|news ?(?:text|detail)|cuerpo|corps|texto|artikel(?:text|body)|field name body|article ?wrap body|js article (?:body|text)|article ?body text) /u;

export interface NameSays {
  /** Why a container of this name is not the article's text. */ container: string | null;
  line: string | null;
  inline: string | null;
  caption: boolean;
  picture: boolean;
  body: boolean;
}

const says = (rules: readonly NameRule[], words: string): string | null => rules.find((rule) => rule.words.test(words))?.reason ?? null;

/** `articleBody--wide` → ` article body wide `. */
export const wordsOf = (name: string): string =>
  ` ${name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim()} `;

const longestName = 300;

/** Reads names; one reader for one page, for the same names come again and again. */
export function nameReader(): (name: string) => NameSays {
  const known = new Map<string, NameSays>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const words = wordsOf(name.slice(0, longestName));
    const said = {
      container: says(containers, words),
      line: says(lines, words),
      inline: says(inline, words),
      caption: captions.test(words),
      picture: pictures.test(words),
      body: bodies.test(words),
    };
    known.set(name, said);
    return said;
  };
}
