import { houseNotices } from './house-notices.ts';
import type { Notice } from './notice.ts';

/** What speaks to the reader: offers, calls, labels, pointers. */
const readerNotices: readonly Notice[] = [
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
      /^(?:please )?(?:follow|like|find|join|connect with) (?:us\b|.{2,60}) on (?:twitter|facebook|instagram|youtube|telegram|linkedin|tiktok|whatsapp|x)\b|^(?:sig(?:ue|a)|síguenos|segu(?:i|ici|a)|suivez|folgen sie|volg|takip edin)\b.{0,80}\b(?:facebook|twitter|x|instagram|telegram|whatsapp|newsletter|google news)\b[^.!?]{0,60}[.!]?$|^(?:have|got|do you have) (?:a|an|any|you|something|anything)\b.{0,60}\b(?:tip|story|question|comment|feedback|news|information|say|add|share)s?\b.{0,80}(?:\?|contact|e-?mail|tell us|let us know|get in touch)|^(?:contact|e-?mail|write to|reach|send) .{0,80}@\S+\.\w+$|\bcan be (?:reached|contacted) (?:at|on|via)\b.{0,80}$|^(?:what do you think|tell us what you think|let us know what you think|share your (?:thoughts|views))\b|^(?:download|get) (?:the|our) .{0,40}\bapp\b/u,
    hits: [
      'follow mara ellings on twitter',
      'please follow the harbour courier on twitter and facebook',
      'sigue toda la información internacional en facebook y x, o en nuestra newsletter semanal.',
      'suivez-nous sur facebook et instagram',
      'got a tip? email us',
      'have something to say? let us know in the comments section or send an email to the author',
      'mara ellings can be reached at mara@courier.example',
      'contact the author at mara@courier.example',
      'download our app for breaking news',
    ],
    misses: [
      'follow the money, the prosecutor said',
      'sigue la búsqueda en el lago, dijo el ministro',
      'sigue la polémica en twitter. el ministro no quiso hablar de ella',
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
    reason: 'how the author is reached',
    pattern:
      /^(?:for |send )?(?:questions|comments|feedback|tips|corrections)(?:,? (?:and|or) (?:questions|comments|feedback|tips|corrections))*\s*[:?]?\s(?:.{0,40}\s)?\S+@\S+$|^to contact the (?:reporter|editor|author|writer)s?\b.{0,160}$|^(?:reach|call|e-?mail|contact|write to) (?:\p{L}[\p{L}.'-]*\s){1,4}(?:at|on|via|by)\s.{0,60}(?:\d{3}|@)/u,
    hits: [
      'reach june albright at 555-0190 or on twitter @jalbright',
      'contact mara ellings at +47 555 21',
      'for comments and feedback: desk@courier.example',
    ],
    misses: ['reach the border at night, on foot', 'call the base at dawn, he told them'],
  },
  {
    reason: 'a name with its address',
    pattern: /^[^.!?:;@]{2,40}\s[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?$/u,
    hits: ['김도윤 기자 dykim@hangang.example', 'mara ellings mara@courier.example', 'von jan kroll (kroll@blatt.example)'],
    misses: ['send it to the desk. mara@courier.example', 'the password was admin@base.example, the court heard'],
  },
  {
    reason: 'a name on a network',
    pattern:
      /^(?:on )?(?:twitter|x|instagram|facebook|telegram|mastodon|bluesky)\s*[:：]\s*(?:@|https?:|www\.)?\S{2,60}$|^(?:\p{L}[\p{L}.'-]*\s){1,4}(?:is )?on (?:twitter|x|instagram|facebook|telegram|mastodon|bluesky)\b.{0,10}(?:https?:|@|www\.)\S+$|^follow .{2,60} (?:at|on)\s*:?\s*(?:https?:|@|www\.)\S+$/u,
    hits: ['twitter: @mellings', 'mara ellings on twitter: http://twitter.com/mellings', 'follow mara ellings at: http://twitter.com/mellings'],
    misses: ['twitter: a new rule for ministers was announced', 'the minister on twitter: we shall not yield'],
  },
];

export const notices: readonly Notice[] = [...readerNotices, ...houseNotices];
