/** A line that speaks to the reader or runs the page, though it stands among the paragraphs. Lines are folded before they are compared. */
interface Notice {
  reason: string;
  pattern: RegExp;
  hits: readonly string[];
  misses: readonly string[];
  /** Said at greater length than other notices are. */
  long?: true;
}

export const notices: readonly Notice[] = [
  {
    reason: 'an offer of a newsletter or subscription',
    pattern:
      /^(?:sign ?up|register|subscribe|join)\b[^.]{0,40}\b(?:newsletters?|briefing|alerts?|e-?mails?|inbox|updates)\b|^(?:sign ?up|subscribe)\b[^.]{0,20}\b(?:here|now|today|free)\b|^get (?:the|our|your|all the|more)\b.{0,80}\b(?:inbox|newsletters?|e-?mail|delivered|app)\b|^(?:want|looking for) more\b.{0,100}\b(?:sign up|subscribe|newsletter|follow)\b|^(?:already a|not a|become a) (?:subscriber|member)\b|^thank(?:s| you) for (?:signing up|subscribing|registering|reading)\b|^(?:please )?(?:enter|check) (?:a valid|your) (?:e-?mail|inbox)\b|^this newsletter (?:may|is)\b/u,
    hits: [
      'sign up for our daily briefing',
      'subscribe now for unlimited reading',
      'get the latest headlines delivered to your inbox',
      'already a subscriber? log in',
      'want more stories like this? sign up here',
    ],
    misses: [
      'register of arms transfers shows a rise',
      'get the troops home, the minister said',
      'join the alliance today or never, he warned',
      'subscribers to the old cable service lost their picture',
    ],
  },
  {
    reason: 'consent asked of the reader',
    pattern:
      /\bby (?:signing up|subscribing|clicking|registering|providing|submitting|continuing|posting|commenting)\b.{0,120}\b(?:agree|accept|consent|acknowledge|confirm)|\byou can (?:unsubscribe|opt out) at any time|\byour browser (?:does not|doesn't) support\b|^(?:please )?(?:enable|turn on) javascript\b|javascript (?:must be|is) (?:enabled|disabled|required)\b/u,
    hits: ['by signing up, you agree to our terms of use', 'you can unsubscribe at any time', 'to view this content, javascript must be enabled'],
    misses: ['by signing the accord both states agree to share costs', 'the ministers agreed by clicking their glasses'],
  },
  {
    reason: 'a call to follow, write or tell',
    pattern:
      /^(?:please )?(?:follow|like|find|join|connect with) (?:us\b|.{2,60}) on (?:twitter|facebook|instagram|youtube|telegram|linkedin|tiktok|whatsapp|x)\b|^(?:have|got|do you have) (?:a|an|any|you)\b.{0,60}\b(?:tip|story|question|comment|feedback|news|information)s?\b.{0,80}(?:\?|contact|e-?mail|tell us|let us know|get in touch)|^(?:contact|e-?mail|write to|reach|send) .{0,80}@\S+\.\w+$|\bcan be (?:reached|contacted) (?:at|on|via)\b.{0,80}$|^(?:what do you think|tell us what you think|let us know what you think|share your (?:thoughts|views))\b|^(?:download|get) (?:the|our) .{0,40}\bapp\b/u,
    hits: [
      'follow mara ellings on twitter',
      'please follow the harbour courier on twitter and facebook',
      'got a tip? email us',
      'mara ellings can be reached at mara@courier.example',
      'contact the author at mara@courier.example',
      'download our app for breaking news',
    ],
    misses: [
      'follow the money, the prosecutor said',
      'the base can be reached only by sea',
      'have a look at the ships that took part',
      'he wrote to the ministry in may',
    ],
  },
  {
    reason: 'a label of a picture or player',
    pattern:
      /^(?:text|font) size\b.{0,40}$|^(?:image|media|video|photo) (?:copyright|caption|source|credit)\b.{0,120}|^(?:hide|toggle|show|expand) captions?$|^(?:\[\+\] ?)?(?:click |tap )?(?:to )?(?:enlarge|expand|unmute)(?: this)?(?: image| photo| picture)?$|^enlarge (?:this )?(?:image|photo)$|^(?:slide |photo |image )?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: photos?| images?)?$|^(?:play|watch|pause|replay|autoplay)(?: now| video| again)?$|^(?:show|hide|view|read) (?:thumbnails|captions|more|less|full .{2,20}|all)$|^(?:next|previous|last) slide(?: ?(?:next|previous|last) slide)?$|^(?:view|see|open|launch) (?:the )?(?:gallery|slideshow|photos|all photos|larger version|more photos)$|^(?:close|full ?screen|loading|buffering)(?:\.{3}|…)?$|^(?:automatically generated )?(?:video )?transcript\b.{0,60}$/u,
    hits: [
      'text size: t t your company',
      'image copyright getty images',
      'hide caption',
      '[+] enlarge',
      '3 of 12',
      'play video',
      'view gallery',
      'loading...',
      'autoplay',
      'show thumbnails',
    ],
    misses: [
      'video shows the ship on fire off the coast',
      '3 of 12 aircraft were delivered',
      'close ties between the two armies',
      'play video games for training, he told cadets',
    ],
  },
  {
    reason: 'a picture agency alone',
    pattern:
      /^(?:(?:photos?|images?|pictures?|via|source|credit)\s*:?\s*(?:by\s+)?)?(?:getty(?: images)?|reuters|afp|ap(?: photo| images)?|associated press|epa(?:-efe)?|shutterstock|istock(?:photo)?|alamy|pa(?: images| media| wire)?|anadolu(?: agency| images)?|tass|ria novosti|xinhua|dpa|efe|ansa|bloomberg|rex features|zuma)(?:\s*[/|,-]\s*.{2,40})?(?: via .{2,30})?$/u,
    hits: ['getty images', 'photo: reuters', 'afp/getty images', 'ap photo/jon smith'],
    misses: ['reuters reported the deal on monday', 'ap reporters counted nine tanks', 'anadolu agency said'],
  },
  {
    reason: 'a break for advertising',
    pattern:
      /^(?:(?:the )?(?:story|article|post) )?continues? (?:reading )?(?:below|after)\b.{0,40}$|^(?:continue|keep) reading(?: the main story| below)?$|^skip (?:advertisement|ad|past .{2,60}|to end of .{2,60})$|^(?:sponsored|paid|promoted|partner) (?:content|links?|post|stories)(?: by .{2,30})?$|^ads? by \p{L}{2,20}$|^(?:powered|presented|supported|brought to you) by\b.{0,60}$/u,
    hits: [
      'story continues below',
      'continue reading the main story',
      'skip past newsletter promotion',
      'sponsored content',
      'ads by google',
      'powered by outbrain',
    ],
    misses: ['fighting continues after the truce', 'powered by two engines, the boat reaches forty knots and carries eight men'],
  },
  {
    reason: 'the rules of the house',
    pattern:
      /^our standards:|^this (?:material|story|article|report|content) may not be (?:published|reproduced|copied)\b|\bmay not be (?:published, broadcast|reproduced without|copied, distributed)|^(?:content|text|photos?) (?:may|can) not be used without\b|^(?:disclaimer|haftungsausschluss|aviso legal)\s*[:：]|^(?:the )?(?:opinions|views) expressed (?:in|by|here|on)\b.{0,200}\b(?:author|own|reflect|represent|necessarily)\b/u,
    hits: [
      'our standards: the trust principles',
      'this material may not be published, broadcast, rewritten or redistributed',
      'the views expressed in this article are the author’s own and do not reflect those of the paper',
    ],
    misses: ['our standards are those of the alliance, he said', 'the views expressed at the summit differed'],
  },
  {
    reason: 'who edited the page',
    pattern: /^[（(]?(?:责任?编辑|責任編輯|责编|編集|编辑|작성|editing by|edited by|editor|redaktor|редактор|editör)\s*[:：]\s*[^。]{1,40}[)）]?$/u,
    hits: ['（责编：王一、李二）', 'editor: r. hale'],
    misses: ['editor: we must never print this again, she said in a speech. nobody listened'],
  },
  {
    reason: 'a pointer with its label',
    pattern:
      /^(?:>+|»|→|▶|•\s*»)\s*\S.{0,150}$|^(?:watch|video|listen|photos?|gallery|slideshow|in pictures|podcast|more|also|related(?: stor(?:y|ies)| articles?| news| video)?|read|read this|next|recommended|trending|must[- ]read|explore further|go deeper|further reading|background|here's more|more here|lees ook|läs också|les også|læs også|lue myös|přečtěte si také|čtěte také|прочетете още|прочитајте и|pročitajte|διαβάστε (?:επίσης|ακόμα|ακόμη)|קראו גם|baca juga|xem thêm|もっと読む|関連記事|相关阅读|延伸阅读|더보기)\s*[:：|>»]\s*\S.{0,150}$/u,
    hits: [
      'related: minister resigns over contract',
      'watch: the launch of the new frigate',
      '>> fishing fleet returns to harbour',
      'baca juga: dua menteri mundur',
    ],
    misses: [
      'video of the launch was shown on state television',
      'more than 200 soldiers took part: a record',
      'read the treaty twice, the senator told colleagues',
    ],
  },
  {
    reason: 'the rights of the outlet',
    pattern:
      /(?:저작권자|무단 ?전재|재배포 ?금지)|^(?:免责|版权|特别|郑重)?(?:声明|聲明)\s*[:：]|凡本网(?:站)?(?:注明|转载)|(?:版权所有|版權所有|無断転載|转载请注明|轉載請註明)|^(?:при (?:использовании|перепечатке|цитировании|полном или частичном)|при (?:використанні|передруку|цитуванні|копіюванні)|перепечатка|передрук)(?!\p{L}).{0,160}(?:ссылк|посилан|материал|матеріал|источник|джерел)|^(?:сетевое издание|свидетельство о регистрации|(?:media|mass media) registration certificate)|^.{0,80}\b(?:registration certificate|свидетельство о регистрации сми)\b|kaynak gösterilme(?:den|ksizin)|^(?:reproduction|reprodução|reproducción|riproduzione) (?:interdite|prohibida|proibida|riservata)|^(?:any )?reproduction (?:in whole|of this)|^nachdruck\b.{0,60}(?:verboten|genehmigung)/iu,
    hits: [
      '<저작권자 ⓒ 한강경제, 무단 전재 및 재배포 금지>',
      '声明：凡本网注明来源的作品，均转载自其它媒体',
      'при использовании материалов ссылка на сайт обязательна',
      'при цитуванні матеріалів посилання обов’язкове',
      'sitemizdeki yazılar kaynak gösterilmeden kullanılamaz',
      'riproduzione riservata',
    ],
    misses: [
      '双方发表联合声明',
      'при использовании дронов погибли двое',
      'reproduction of the old tank stands in the museum',
      'nachdruck verlieh er seiner forderung',
    ],
  },
  {
    reason: 'a line of the printed or shared edition',
    pattern:
      /^original print headline\b|^(?:read or )?share this (?:story|article)\s*[:：]|^published in \p{L}[\p{L} ]{2,30}, \p{L}+ \d|^a version of this (?:article|story|editorial) (?:appears|appeared|ran)\b|^questions\? comments\?/u,
    hits: [
      'original print headline: more reasons',
      'read or share this story: http://x.example/1',
      'published in sahar, january 27th, 2021',
      'a version of this article appears in print on may 3',
    ],
    misses: [
      'published in 2019, the paper set the course',
      'share this story of two brothers, he asked',
      'a version of this tank was sold to jordan',
    ],
  },
  {
    reason: 'a plea to support the outlet or to mend its slips',
    pattern:
      /^(?:please )?support (?:our|local|independent|quality|free) (?:journalism|reporting|news|newsroom|work)\b|\b(?:depends?|rel(?:y|ies)) on (?:readers|people|supporters) like you\b|^(?:нашли|заметили|увидели) (?:ошибку|опечатку)|^(?:знайшли|помітили) помилку|^(?:found|see|spotted) (?:a|an) (?:error|mistake|typo)\b|^(?:fehler (?:gefunden|entdeckt))|^hata(?:yı)? bildir/u,
    hits: [
      'support local journalism',
      'the sentinel depends on readers like you. become a subscriber',
      'нашли ошибку? выделите её и нажмите ctrl+enter',
      'found a typo? tell us',
    ],
    misses: ['support our troops, the general said', 'the island depends on readers of the tide', 'found a mine, the fishermen called the navy'],
  },
  {
    reason: 'how the author is reached',
    pattern: /^(?:reach|call|e-?mail|contact|write to) (?:\p{L}[\p{L}.'-]*\s){1,4}(?:at|on|via|by)\s.{0,60}(?:\d{3}|@)/u,
    hits: ['reach june albright at 555-0190 or on twitter @jalbright', 'contact mara ellings at +47 555 21'],
    misses: ['reach the border at night, on foot', 'call the base at dawn, he told them'],
  },
  {
    reason: 'where the text is from',
    pattern: /^(?:kaynak|sources?|quelle|fuente|fonte|źródło|источник|джерело|المصدر|منبع|来源|來源|mənbə)\s*[:：]\s*\S.{1,50}$/u,
    hits: ['kaynak: serhat gazetesi', 'источник: риа новости', 'source: ministry of defence'],
    misses: ['sources: they are many, and none of them agrees with the other on what was signed that day', 'the source: a leak'],
  },
  {
    reason: 'a name with its address',
    pattern: /^[^.!?:;@]{2,40}\s[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?$/u,
    hits: ['김도윤 기자 dykim@hangang.example', 'mara ellings mara@courier.example', 'von jan kroll (kroll@blatt.example)'],
    misses: ['send it to the desk. mara@courier.example', 'the password was admin@base.example, the court heard'],
  },
  {
    reason: 'the rules for readers who speak',
    long: true,
    pattern:
      /^(?:about |note: |reader'?s?'? |user )?comments? (?:on|posted|made|are|that|left|from|in)\b.{0,200}\b(?:opinions? of|views of|not necessarily|moderat|remov|delet|review|responsib|guidelines)|^(?:we|the editors?) (?:welcome|encourage|invite|reserve the right)\b.{0,200}\b(?:comments?|discussion|debate|posts?|postings?|content|users?)\b.{0,400}|^(?:please )?(?:read|review|see|follow) (?:our|the) (?:comment(?:ing|s)?|community|discussion|house) (?:policy|rules|guidelines|standards)|^(?:the )?(?:opinions|views|comments) (?:below|posted here|in the comments)\b|^(?:comments?|opinions) that are (?:derogatory|abusive|offensive)|^opinions that are\b.{0,200}\bcomments?\b|(?:نرحب|ترحب).{0,120}(?:النقاش|التعليق)|^(?:الآراء|الاراء|التعليقات).{0,80}لا تعبر عن|^(?:los|os|las) (?:comentarios|comentários|opiniones)\b.{0,160}\b(?:responsabil|moderad|no (?:representan|reflejan)|não (?:representam|refletem))|^les commentaires\b.{0,160}\b(?:modér|responsab|engagent)|^(?:die )?kommentare\b.{0,160}\b(?:moderiert|netiquette|verantwort|freigeschaltet)|^yorumlar\p{L}*.{0,160}(?:sorumlu|onaylan|yayınlanma)|^комментари\p{L}*.{0,160}(?:модерац|модератор|правил|ответственност)|^(?:редакци\p{L}+|администраци\p{L}+) не (?:нес[её]т|носи) (?:ответственност|отговорност)|^redakcja nie (?:ponosi|odpowiada)|^a (?:cikkhez|hozzászól)\p{L}*.{0,160}(?:hozzászól|felelős)/u,
    hits: [
      'reader comments on harbour.example are the opinions of the writer, not harbour courier',
      'we reserve the right to remove any content at any time from this community',
      'we welcome comments that advance the story through opinion',
      'please read our commenting policy',
      'الآراء الواردة أدناه لا تعبر عن رأي الموقع',
      'los comentarios son responsabilidad de sus autores',
      'редакция не несет ответственности за мнения читателей',
    ],
    misses: [
      'comments on the treaty came from both capitals',
      'we welcome the accord, the minister said',
      'we reserve the right to answer, the general said',
      'opinions that are heard in the port differ',
      'los comentarios del ministro sorprendieron a la alianza',
    ],
  },
  {
    reason: 'data of a program',
    long: true,
    pattern:
      /^[{[]\s*["'][\w-]{1,40}["']\s*:|^"?[\w-]{1,40}"?\s*:\s*[{[]\s*["'{]|^(?:var|let|const|function|window\.|document\.)\s?[\w.$]{1,40}\s*(?:=|\()|^js_modules"\s*:/u,
    hits: ['{ "js_modules": [{"name": "video"}], "assetid": "2162723" }', "['id': 3", 'var s_account = "x"', 'window.adslots=[]'],
    misses: ['{sic} was in the original', '[the minister] said: never', 'let us go, he said', 'function follows form (as they say)'],
  },
  {
    reason: 'a name on a network',
    pattern:
      /^(?:on )?(?:twitter|x|instagram|facebook|telegram|mastodon|bluesky)\s*[:：]\s*(?:@|https?:|www\.)?\S{2,60}$|^(?:\p{L}[\p{L}.'-]*\s){1,4}(?:is )?on (?:twitter|x|instagram|facebook|telegram|mastodon|bluesky)\b.{0,10}(?:https?:|@|www\.)\S+$|^follow .{2,60} (?:at|on)\s*:?\s*(?:https?:|@|www\.)\S+$/u,
    hits: ['twitter: @mellings', 'mara ellings on twitter: http://twitter.com/mellings', 'follow mara ellings at: http://twitter.com/mellings'],
    misses: ['twitter: a new rule for ministers was announced', 'the minister on twitter: we shall not yield'],
  },
  {
    reason: 'a disclosure to the reader',
    pattern:
      /^(?:this (?:post|article|page|story|site) (?:may )?contains? (?:affiliate|sponsored)|disclosure:|some of the links in this|we may (?:earn|receive) (?:a |an )?(?:small )?(?:commission|affiliate))|\baffiliate (?:links?|commission)\b.{0,80}$|^(?:the information|nothing) (?:in|on|contained in) this (?:article|page|site|website|report)\b.{0,120}\b(?:advice|purposes only)\b/u,
    hits: [
      'this post may contain affiliate links. read my disclosure policy',
      'the information in this article is for general purposes only and does not constitute investment advice',
    ],
    misses: [
      'this article of the treaty contains a promise',
      'disclosure of the contract was refused',
      'the information in this report was denied by the ministry',
    ],
  },
  {
    reason: 'the end of a release',
    pattern:
      /^(?:-\s*)?(?:end|ends|30|fin|ende)(?:\s*-)?$|^source\s*[:：]?\s+(?:\p{L}[\p{L}\p{N}.&'-]*\s?){1,6}(?:,? (?:asa|plc|inc|ltd|llc|corp|corporation|ag|gmbh|sa|se|nv|ab|oyj?|group|company))\.?$/u,
    hits: ['-end-', 'ends', 'source nordlicht systems asa'],
    misses: ['ends are what we make of them', 'the source of the leak', 'source code of the system was sold to a company'],
  },
];
