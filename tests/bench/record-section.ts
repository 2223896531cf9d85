import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { projectPath } from '../support/project-file.ts';

const file = 'docs/performance.md';

const intro = `# How fast it is

Each table was written by the command above it (\`--record\`), on the machine named there. Figures are of that machine and that day;
the aims are those of a million articles on two cores. What other programs did at the same time is in the figures too.
`;

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectPath('.'), encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

/** Where and when figures were measured. */
const place = (): string =>
  `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Puts the newest figures of one benchmark into the document, in the place of those before. */
export function recordSection({ title, command, text }: { title: string; command: string; text: string }): void {
  const path = projectPath(file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : intro;
  const section = `## ${title}\n\n    ${command}\n\n${place()}\n\n${text.trim()}\n`;
  const sections = before.split(/^(?=## )/mu);
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  if (at === -1) sections.push(section);
  else sections[at] = section;
  writeFileSync(path, `${sections.map((one) => one.trim()).join('\n\n')}\n`);
}
