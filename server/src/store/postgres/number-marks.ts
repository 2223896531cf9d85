const pieces = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\?/gu;

const known = new Map<string, string>();

/** `?` becomes `$1`, `$2` … as PostgreSQL wants it; question marks inside of quotes and comments stay. */
export function numberMarks(sql: string): string {
  let numbered = known.get(sql);
  if (numbered === undefined) {
    let count = 0;
    numbered = sql.replaceAll(pieces, (piece) => (piece === '?' ? `$${(count += 1)}` : piece));
    if (known.size > 1000) known.clear();
    known.set(sql, numbered);
  }
  return numbered;
}
