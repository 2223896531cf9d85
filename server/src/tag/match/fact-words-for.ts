import { equipmentWords } from '../lexicon/equipment/all-languages.ts';
import { doubtfulModels, equipmentModels } from '../lexicon/equipment/models.ts';
import { strands } from '../lexicon/strands/strands.ts';
import { timeForms } from './time-forms.ts';
import type { EquipmentWord, FactWord } from './fact-word.ts';
import { longestEnding, writtenOntoWords } from './lexicon-for.ts';
import { type Case, Trie } from './trie.ts';

/** A name in capitals throughout asks for them: KHAN is a missile, Khan a man. */
const caseOf = (form: string): Case => (/^\p{Lu}{2,}$/u.test(form) ? 'exact' : 'initial');

const built = new Map<string, Trie<FactWord>>();

/** One automaton over what is looked for in evidence sentences only; built at a language's first evidence. */
export function factWordsFor(language: string): Trie<FactWord> {
  // Languages without words of their own share the names.
  const served = equipmentWords[language] ? language : 'und';
  let trie = built.get(served);
  if (!trie) built.set(served, (trie = build(served)));
  return trie;
}

function build(language: string): Trie<FactWord> {
  const trie = new Trie<FactWord>(writtenOntoWords[language], longestEnding[language]);
  for (const [kind, words] of Object.entries(equipmentWords[language] ?? {}) as [EquipmentWord['class'], string][])
    for (const word of words.split(', ')) trie.add(word, { kind: 'equipment', class: kind, model: null, doubtful: false });
  for (const [form, model] of equipmentModels)
    trie.add(form, { kind: 'equipment', class: model.class, model: model.name, doubtful: doubtfulModels.has(form) }, caseOf(form));
  for (const strand of strands) for (const { form, doubtful } of strand.forms) trie.add(form, { kind: 'strand', strand, doubtful }, caseOf(form));
  for (const [form, sense, value] of timeForms(language)) trie.add(form, { kind: 'time', sense, value });
  return trie;
}
