import { readdirSync } from 'node:fs';
import { projectPath, projectText } from '../../support/project-file.ts';
import { type Page, PageBuilder } from './build-page.ts';
import type { Texts } from './texts.ts';

const folder = 'tests/eval/pages';

interface Row {
  layout: string;
  texts: string;
  day: string;
  time: string;
}

/** All pages: each layout in one to three languages, as `pages.json` lists them. */
export function evalPages(): Page[] {
  const rows = JSON.parse(projectText(`${folder}/pages.json`)) as Row[];
  return rows.map(({ layout, texts: name, day, time }) => {
    const texts = JSON.parse(projectText(`${folder}/texts/${name}.json`)) as Texts;
    const later = `${String(Math.min(23, Number(time.slice(0, 2)) + 2)).padStart(2, '0')}:41`;
    const dates = {
      date: { day, time },
      updated: { day, time: later },
      today: { day: '2026-10-30', time: '09:15' },
      old: { day: '2023-02-11', time: '17:20' },
    };
    return new PageBuilder(texts, dates, '+02:00').build(`${layout} (${name})`, projectText(`${folder}/layouts/${layout}.html`));
  });
}

export const layoutNames = (): string[] => readdirSync(projectPath(`${folder}/layouts`)).map((file) => file.replace('.html', ''));
