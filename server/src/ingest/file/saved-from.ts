/** What browsers and SingleFile write at the head of a page that they save. */
const marks = [/<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/iu, /<!--\s*Page saved with SingleFile[\s\S]{0,200}?\burl:\s*(\S+)/iu];

/** The address of a page that was saved as a file, where the file says it. */
export function savedFrom(html: string): { url?: string } {
  const head = html.slice(0, 4000);
  const url = marks.map((mark) => mark.exec(head)?.[1]).find((found) => found !== undefined);
  return url !== undefined && /^https?:\/\//iu.test(url) && URL.canParse(url) ? { url } : {};
}
