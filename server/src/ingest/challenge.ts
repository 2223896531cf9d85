import { wordsIn } from './words-in.ts';

/** What stands on a page that wants to know whether a person is asking. */
const marks =
  /captcha|cf-chl|challenge-platform|just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|ddos-guard|checking your browser|enable javascript and cookies/iu;

/** More words than such a page has: articles may speak of it, and sites load the same scripts on every page. */
const mostWords = 150;

export const hasChallenge = (html: string): boolean => marks.test(html.slice(0, 50_000));

/** True of a page that is nothing but the question. */
export const isChallenge = (html: string): boolean =>
  hasChallenge(html) && wordsIn(html.slice(0, 200_000).replaceAll(/<(script|style|noscript)\b[\s\S]*?<\/\1>/giu, ' ')) < mostWords;
