import type { Notice } from './notice.ts';

/** What an outlet says of itself, of its rules and rights, and of how its page was made. */
export const houseNotices: readonly Notice[] = [
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
    reason: 'where the text is from',
    pattern: /^(?:kaynak|sources?|quelle|fuente|fonte|źródło|источник|джерело|المصدر|منبع|来源|來源|mənbə)\s*[:：]\s*\S.{1,50}$/u,
    hits: ['kaynak: serhat gazetesi', 'источник: риа новости', 'source: ministry of defence'],
    misses: ['sources: they are many, and none of them agrees with the other on what was signed that day', 'the source: a leak'],
  },
  {
    reason: 'the rules for readers who speak',
    long: true,
    pattern:
      /^(?:about |note: |reader'?s?'? |user )?comments? (?:on|posted|made|are|that|left|from|in)\b.{0,200}\b(?:opinions? of|views of|not necessarily|moderat|remov|delet|review|responsib|guidelines)|^(?:we|the editors?) (?:welcome|encourage|invite|reserve the right)\b.{0,200}\b(?:comments?|discussion|debate|posts?|postings?|content|users?)\b.{0,400}|^(?:please )?(?:read|review|see|follow) (?:our|the) (?:comment(?:ing|s)?|community|discussion|house) (?:policy|rules|guidelines|standards)|^(?:the )?(?:opinions|views|comments) (?:below|posted here|in the comments)\b|^(?:comments?|opinions) that are (?:derogatory|abusive|offensive)|^opinions that are\b.{0,200}\bcomments?\b|(?:نرحب|ترحب).{0,120}(?:النقاش|التعليق)|^(?:الآراء|الاراء|التعليقات).{0,80}لا تعبر عن|^(?:los|os|las) (?:comentarios|comentários|opiniones)\b.{0,160}\b(?:responsabil|moderad|no (?:representan|reflejan)|não (?:representam|refletem))|^les commentaires\b.{0,160}\b(?:modér|responsab|engagent)|^(?:die )?kommentare\b.{0,160}\b(?:moderiert|netiquette|verantwort|freigeschaltet)|^yorumlar\p{L}*.{0,160}(?:sorumlu|onaylan|yayınlanma)|^комментари\p{L}*.{0,160}(?:модерац|модератор|правил|ответственност)|^(?:редакци\p{L}+|администраци\p{L}+) не (?:нес[её]т|носи) (?:ответственност|отговорност)|^redakcja nie (?:ponosi|odpowiada)|^(?:figyelem! )?a (?:cikkhez|hozzászól)\p{L}*.{0,160}(?:hozzászól|felelős)/u,
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
