import type { Column } from './column.ts';
import { Columns } from './columns.ts';
import { noCountry } from './country-place.ts';
import { derive } from './derive.ts';
import type { Dictionary } from './dictionary.ts';

type Numbers = Column['data'];

/** Puts a column of a part behind what there is; `changed` is what becomes of its numbers. */
function put<A extends Numbers>(to: Column<A>, { data, length }: Column<A>, changed?: (value: number) => number): void {
  const base = to.length;
  to.reach(base + length);
  to.length = base + length;
  if (changed === undefined) to.data.set(data.subarray(0, length), base);
  else for (let at = 0; at < length; at += 1) to.data[base + at] = changed(data[at]!);
}

/** The same for a column that says where lists begin: its first number, 0, is where those before it end. */
function putStarts(to: Column<Uint32Array>, from: Column<Uint32Array>, items: number): void {
  to.length -= 1;
  put(to, from, (start) => start + items);
}

/** By place of a word in a part: its place here. Negative numbers stand for none. */
function renamed(to: Dictionary, { words }: Dictionary): (place: number) => number {
  const places = Int32Array.from(words, (word) => to.place(word));
  return (place) => (place < 0 ? place : places[place]!);
}

/** What was counted of several parts of the articles, one behind the other, as one. Nothing of it may be dead. */
export function joinColumns(parts: readonly Columns[]): Columns {
  const all = new Columns();
  // Room for all at once, and some of what is to come.
  for (const [at, column] of all.columns.entries()) column.reach(Math.ceil(parts.reduce((sum, { columns }) => sum + columns[at]!.length, 0) * 1.02));
  for (const part of parts) append(all, part);
  while (all.sourceCountry.length < all.sources.words.length) all.sourceCountry.push(noCountry);
  derive(all);
  all.version += 1;
  return all;
}

function append(all: Columns, part: Columns): void {
  // Starts first: they count on from the items that are there.
  putStarts(all.firstCountry, part.firstCountry, all.country.length);
  putStarts(all.firstRelation, part.firstRelation, all.pair.length);
  putStarts(all.rungs.first, part.rungs.first, all.rungs.items.length);
  putStarts(all.strands.first, part.strands.first, all.strands.items.length);
  putStarts(all.people.first, part.people.first, all.people.items.length);
  put(all.language, part.language, renamed(all.languages, part.languages));
  put(all.publisher, part.publisher, renamed(all.publishers, part.publishers));
  put(all.source, part.source, renamed(all.sources, part.sources));
  put(all.pair, part.pair, renamed(all.pairs as Dictionary, part.pairs as Dictionary));
  put(all.strands.items, part.strands.items, renamed(all.strandNames, part.strandNames));
  put(all.people.items, part.people.items, renamed(all.personNames, part.personNames));
  for (const name of asTheyAre) put<Numbers>(all[name], part[name]);
  put(all.rungs.items, part.rungs.items);
  all.highestStory = Math.max(all.highestStory, part.highestStory);
}

const asTheyAre = [
  ...(['id', 'minute', 'flags', 'story', 'publisherCountry', 'topics', 'saidStances', 'saidStages', 'nearest'] as const),
  ...(['country', 'stance', 'strength', 'relationTopics', 'facts', 'roles', 'eventDay'] as const),
];
