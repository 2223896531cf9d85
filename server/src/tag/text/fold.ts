const special: Readonly<Record<string, string>> = {
  İ: 'i',
  I: 'i',
  ı: 'i',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ۀ: 'ه',
  ـ: 'ـ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  ʻ: "'",
};

const cache = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = special[unit];
  if (known !== undefined) return known;
  const lower = unit.toLowerCase();
  const bare = lower.normalize('NFD')[0] ?? lower;
  return bare.length === unit.length ? bare : unit;
}

/**
 * Lower case without diacritics, one UTF-16 unit for one: offsets in the folded text are offsets in the text.
 * Both Turkish i's become `i`; Arabic and Persian letter variants fall together.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]!;
    let to = cache.get(unit);
    if (to === undefined) cache.set(unit, (to = foldUnit(unit)));
    folded += to;
  }
  return folded;
}
