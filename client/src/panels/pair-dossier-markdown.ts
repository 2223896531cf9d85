import type { Pair } from '@entente/shared/domain/codes';
import { sampleNote } from '../export/csv-of.ts';
import type { Provenance } from '../export/export-table.ts';
import { formatDated } from '../format/dates.ts';
import { pairName, stageLabel, stanceLabel, topicLabel } from '../format/names.ts';
import { roleText } from './pair-chronology-role.ts';
import type { DossierEntry } from './pair-dossier.ts';
import { commonText } from '../text/common-text.ts';
import { pairText } from '../text/pair-text.ts';

/** What an article says must stay text: nothing in it may become markup or a link. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~]/gu, (mark) => `\\${mark}`);

const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\/[^\s<>]+$/iu.test(url);

/** What is said of the story beside its quotes, in words. */
export const entryFacts = ({ stance, topics, stage, roles, primary }: DossierEntry): string =>
  [
    stanceLabel(stance),
    ...topics.map(topicLabel),
    ...(stage === null ? [] : [stageLabel(stage)]),
    ...roles.map(roleText),
    ...(primary ? [] : [pairText.chronology.background]),
  ].join(' · ');

function entryText(entry: DossierEntry): string {
  const { published, title, quotes, publishers, url, sample } = entry;
  const source = [
    publishers.map(plain).join(', ') || commonText.publisherUnknown,
    ...(isWeb(url) ? [`<${url}>`] : []),
    ...(sample ? [`**${commonText.sample}**`] : []),
  ];
  return [
    `### ${published === null ? pairText.chronology.dateUnknown : formatDated(published)}: ${plain(title)}`,
    entryFacts(entry),
    ...quotes.map(({ number, quote }) => `> [${number}] “${plain(quote)}”`),
    source.join(' · '),
  ].join('\n\n');
}

/** The dossier of a pair as one Markdown text. */
export const dossierMarkdown = (pair: Pair, sentences: readonly string[], entries: readonly DossierEntry[], provenance: Provenance): string =>
  `${[
    `# ${pairName(pair)}`,
    sentences.join(' '),
    `${pairText.dossier.filter(plain(provenance.filter))}<${provenance.url}>`,
    pairText.dossier.tagger(provenance.version, provenance.tagger, provenance.exportedAt.slice(0, 10)),
    ...(provenance.sample > 0 ? [`**${sampleNote(provenance)}.**`] : []),
    `## ${pairText.chronology.caption}`,
    ...entries.map(entryText),
  ].join('\n\n')}\n`;
