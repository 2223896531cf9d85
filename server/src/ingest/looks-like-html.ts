const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|header|div|p|h[1-3]|meta|title|table)[\s>]/iu;
const closing = /<\/(?:p|div|article|section|body|html|h[1-6]|li|span|a)>/giu;

/** True for a page's source, false for text that only mentions a tag. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  return opening.test(head) || (head.match(closing)?.length ?? 0) >= 5;
}
