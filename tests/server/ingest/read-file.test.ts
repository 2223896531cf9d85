import { describe, expect, it } from 'vitest';
import { encodeText } from '../../support/encode-text.ts';
import { readFile } from '../../../server/src/ingest/file/read-file.ts';

const read = (name: string, content: string | Uint8Array) => [
  ...readFile(name, typeof content === 'string' ? Buffer.from(content) : content, '2026-11-01T00:00:00Z'),
];
const texts = (name: string, content: string | Uint8Array) => read(name, content).map((r) => ('document' in r ? r.document.content : r.error));

describe('a JSON Lines file', () => {
  it('keeps its good lines and lists the broken ones by number', () => {
    const rows = read(
      'a.jsonl',
      '\uFEFF{"text":"one","Title":"T"}\r\n\n{"text": broken}\n[1]\n{"title":"no text"}\n{"body":"five","link":"https://example.org/5","date":"2024-06-27","lang":"tr-TR"}',
    );
    expect(rows.map((r) => [r.line, 'document' in r])).toEqual([
      [1, true],
      [3, false],
      [4, false],
      [5, false],
      [6, true],
    ]);
    expect(rows[0]).toMatchObject({ document: { content: 'one', title: 'T', mediaType: 'text/plain' } });
    expect(rows[4]).toMatchObject({
      document: { content: 'five', url: 'https://example.org/5', publishedAt: '2024-06-27', language: 'tr', sourceId: 'file' },
    });
    expect(rows[1]).toMatchObject({ error: 'This line is not valid JSON.' });
  });

  it('says which field has the wrong kind of value', () => {
    expect(texts('a.ndjson', '{"text":"x","date":20240627}')).toEqual(['"date" must be text in quotation marks.']);
  });
});

describe('a JSON file', () => {
  it('holds one article, a list, or lines', () => {
    expect(texts('a.json', '{"content":"one"}')).toEqual(['one']);
    expect(texts('a.json', '[{"text":"one"},\n{"text":"two"}]')).toEqual(['one', 'two']);
    expect(texts('a.json', '{"text":"one"}\n{"text":"two"}')).toEqual(['one', 'two']);
    expect(texts('a.json', '{"text":')[0]).toMatch(/not valid JSON/u);
  });
});

describe('a CSV file', () => {
  it('is read by the names of its columns, whatever their case, order and separator', () => {
    const rows = read('a.csv', 'URL;Published;TITLE;Text\nhttps://example.org/1;2024-06-27;"A; b";"Line one\nline two"\n\n;;;\n');
    expect(rows[0]).toMatchObject({
      document: { content: 'Line one\nline two', title: 'A; b', url: 'https://example.org/1', publishedAt: '2024-06-27' },
    });
    expect(rows[1]).toMatchObject({ error: expect.stringContaining('no text') });
  });

  it('says what its header must name', () => {
    expect(texts('a.csv', 'a,b\n1,2')[0]).toMatch(/one of them "text".*names: a, b/u);
  });

  it('keeps the rows around one that is broken', () => {
    const rows = read('a.csv', 'title,text\na,one\nb,"two" x "\nc,three\n');
    expect(rows.filter((r) => 'document' in r).length).toBeGreaterThanOrEqual(2);
  });
});

describe('a row of many names', () => {
  it('takes the whole text before a summary of it, and the name of a publisher that is an object', () => {
    const row = { source: { id: null, name: 'Wire' }, description: 'In short.', summary: 'Short.', text: 'The whole text.' };
    expect(read('a.json', JSON.stringify(row))[0]).toMatchObject({ document: { content: 'The whole text.', publisher: 'Wire' } });
  });
});

describe('a page that a browser saved', () => {
  const page = '<html><head><meta charset="windows-1254"></head><body><p>Yaşar Güler Bakü’de görüştü</p></body></html>';
  const archive = (encoding: string, body: string, head = 'Content-Type: text/html') =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://news.example.org/a?id=1',
      'Subject: =?utf-8?Q?x?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Boundary--1----"',
      '',
      '',
      '------Boundary--1----',
      head,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://news.example.org/a?id=1',
      '',
      body,
      '------Boundary--1----',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------Boundary--1------',
      '',
    ].join('\r\n');
  const quoted = (bytes: Uint8Array) =>
    [...bytes]
      .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
      .join('');

  it('as one file (.mhtml, .mht) is read with its encoding and its address', () => {
    for (const [name, text] of [
      ['a.mhtml', archive('quoted-printable', `${quoted(Buffer.from(page)).slice(0, 40)}=\r\n${quoted(Buffer.from(page)).slice(40)}`)],
      [
        'a.mht',
        archive('base64', Buffer.from(encodeText(page, 'windows-1254')).toString('base64'), 'Content-Type: text/html; charset="windows-1254"'),
      ],
    ] as const)
      expect(read(name, text)[0]).toMatchObject({
        document: { content: expect.stringContaining('Yaşar Güler Bakü’de'), mediaType: 'text/html', url: 'https://news.example.org/a?id=1' },
      });
    expect(texts('a.mht', 'nothing of the kind')[0]).toMatch(/holds no page/u);
  });

  it('says where it was saved from', () => {
    for (const mark of [
      '<!-- saved from url=(0028)https://news.example.org/a/1 -->',
      '<!--\n Page saved with SingleFile \n url: https://news.example.org/a/1 \n saved date: Fri Nov 27 2026 -->',
    ])
      expect(read('a.html', `<!DOCTYPE html>\n${mark}\n<html><body><p>Text</p></body></html>`)[0]).toMatchObject({
        document: { url: 'https://news.example.org/a/1' },
      });
    expect(read('a.html', '<!-- saved from url=(0014)about:internet -->\n<html><body><p>Text</p></body></html>')[0]).not.toHaveProperty(
      'document.url',
    );
  });
});

describe('any file', () => {
  it('is decoded: UTF-8, UTF-16 with its mark, Turkish single bytes, a page with the wrong label', () => {
    expect(texts('a.txt', Buffer.from('\uFEFFYaşar Güler', 'utf8'))).toEqual(['Yaşar Güler']);
    expect(texts('a.txt', Buffer.from('\uFEFFYaşar Güler', 'utf16le'))).toEqual(['Yaşar Güler']);
    expect(texts('a.txt', Buffer.from('Ya\xfear G\xfcler', 'latin1'))).toEqual(['Yaşar Güler']);
    expect(texts('a.html', '<meta charset="windows-1254"><p>Yaşar Güler</p>')[0]).toContain('Yaşar Güler');
    expect(texts('a.html', Buffer.from('<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>', 'latin1'))[0]).toContain('Москва');
    expect(texts('a.txt', Buffer.concat([Buffer.from('Yaşar Güler, çok '), Buffer.from([0xff])]))[0]).toContain('Yaşar Güler');
  });

  it('knows a page from a text', () => {
    expect(read('a.txt', '<!DOCTYPE html><p>Text</p>')[0]).toMatchObject({ document: { mediaType: 'text/html' } });
    expect(read('a.TXT', 'x < y and <b> is a tag')[0]).toMatchObject({ document: { mediaType: 'text/plain' } });
  });

  it('is refused in words when it is binary, empty or of an unknown kind', () => {
    expect(texts('a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))[0]).toMatch(/holds no text/u);
    expect(texts('a.txt', '%PDF-1.7 …')[0]).toMatch(/holds no text/u);
    expect(texts('a.csv', '')[0]).toBe('The file is empty.');
    expect(texts('a.docx', 'x')[0]).toMatch(/\.docx are not read.*\.txt/u);
    expect(texts('noending', 'x')[0]).toMatch(/without an ending/u);
    expect(texts('a.constructor', 'x')[0]).toMatch(/not read/u);
  });
});
