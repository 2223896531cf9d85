import { describe, expect, it } from 'vitest';
import { charsetOfPage, decodeText, isBinary } from '../../../server/src/ingest/decode-text.ts';
import { encodeText } from '../../support/encode-text.ts';

const texts: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1251', 'Министры обороны двух стран подписали соглашение о совместной подготовке сапёров, сообщили в четверг.'],
  ['koi8-r', 'Министры обороны двух стран подписали соглашение о совместной подготовке горных частей, сообщили в четверг.'],
  ['windows-1254', 'İki ülkenin savunma bakanları, mayın arama gemileri için ortak eğitim anlaşması imzaladı; görüşmeler üç yıl sürdü.'],
  ['windows-1256', 'وقّع وزيرا الدفاع في البلدين اتفاقا للتدريب المشترك لوحدات الهندسة، بحسب بيان صدر يوم الخميس في العاصمة.'],
  ['windows-1253', 'Οι υπουργοί Άμυνας των δύο χωρών υπέγραψαν συμφωνία για κοινή εκπαίδευση των πληρωμάτων τους στο Αιγαίο.'],
  ['windows-1255', 'שרי הביטחון של שתי המדינות חתמו על הסכם לאימון משותף של יחידות ההנדסה, נמסר ביום חמישי בבירה.'],
  ['windows-1250', 'Ministrowie obrony obu państw podpisali umowę o wspólnym szkoleniu żołnierzy, którą wcześniej długo uzgadniano.'],
  ['windows-1252', 'Les ministres de la Défense des deux pays ont signé un accord « à égalité » sur la formation commune des équipages.'],
  ['gb18030', '两国国防部长周四签署协议，决定共同建立培训基地，首批学员将在明年秋季入学，费用由双方分担。'],
  ['big5', '兩國國防部長週四簽署協議，決定共同建立培訓基地，首批學員將在明年秋季入學，費用由雙方分擔。'],
  ['shift_jis', '両国の国防相は木曜日、共同訓練センターの設置に関する覚書に署名し、来年の秋までに施設を完成させることで合意した。'],
  ['euc-jp', '両国の国防相は木曜日、共同訓練センターの設置に関する覚書に署名し、来年の秋までに施設を完成させることで合意した。'],
  ['euc-kr', '양국 국방장관은 목요일 공동 훈련 센터를 설치하기로 합의하고 양해각서에 서명했다고 국방부가 밝혔다.'],
  ['utf-16le', 'Savunma bakanları, mayın arama gemileri için ortak eğitim anlaşması imzaladı.'],
  ['utf-16be', 'Savunma bakanları, mayın arama gemileri için ortak eğitim anlaşması imzaladı.'],
];
const page = (text: string, head = '') => `<html><head>${head}<title>x</title></head>\n<body><p>${text}</p></body></html>`;

describe.each(texts)('a page in %s', (encoding, text) => {
  it('that says so is read by what it says', () => {
    const bytes = encodeText(page(text, encoding.startsWith('utf-16') ? '' : `<meta charset="${encoding}">`), encoding);
    expect(decodeText(bytes, [undefined, charsetOfPage(bytes)])).toContain(text);
  });

  it('that says nothing is read by its letters', () => {
    expect(decodeText(encodeText(page(text), encoding))).toContain(text);
  });

  it('that says UTF-8 and is not is read by its letters', () => {
    expect(decodeText(encodeText(page(text), encoding), ['utf-8'])).toContain(text);
  });

  it('is no binary file', () => {
    expect(isBinary(encodeText(page(text), encoding))).toBe(false);
  });
});

describe.each(texts.filter(([encoding]) => !/^windows-125[0247]$/u.test(encoding)))('a page in %s that says Latin-1 by habit', (encoding, text) => {
  it('is read by its letters', () => {
    expect(decodeText(encodeText(page(text), encoding), ['iso-8859-1'])).toContain(text);
  });
});

it('what says iso-8859-9 is read as the Turkish it is', () => {
  const text = 'Güler ile Aşgabat’ta görüştü; İstanbul’dan ayrıldı.';
  expect(decodeText(encodeText(text, 'windows-1254'), ['iso-8859-9'])).toBe(text);
});

it('valid UTF-8 is UTF-8 whatever a label says', () => {
  expect(decodeText(Buffer.from('Yaşar Güler, Мир'), ['windows-1251'])).toBe('Yaşar Güler, Мир');
});

it('a byte-order mark decides, and is no part of the text', () => {
  expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Мир', 'utf16le')]), ['utf-8'])).toBe('Мир');
});

it('one broken sign does not make a page another', () => {
  const bytes = Buffer.concat([Buffer.from('Yaşar Güler görüştü: '), Buffer.from([0xfe]), Buffer.from(' çok iyi geçti')]);
  expect(decodeText(bytes)).toBe('Yaşar Güler görüştü: \uFFFD çok iyi geçti');
});

it('a label that nobody knows is passed over', () => {
  expect(decodeText(encodeText(page(texts[0]![1]), 'windows-1251'), ['x-unknown', 'utf8mb4'])).toContain(texts[0]![1]);
});

it('samples of sound are binary though half their bytes are zero', () => {
  expect(isBinary(Uint8Array.from({ length: 4000 }, (_, at) => (at % 2 === 0 ? (at * 7) % 250 : 0)))).toBe(true);
});
