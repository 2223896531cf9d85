import type { Correction } from '@entente/shared/domain/correction';
import type { Tagging } from '@entente/shared/domain/tagging';
import { topicIds } from '@entente/shared/vocabulary/topics';
import { describe, expect, it } from 'vitest';
import { createCorrectionCommands } from '../../../server/src/correction-commands.ts';
import { NotFound } from '../../../server/src/query/not-found.ts';
import { corrected } from '../../../server/src/store/corrected.ts';
import { listCorrections } from '../../../server/src/store/corrections-store.ts';
import { countedOf } from '../../../server/src/store/counted.ts';
import type { Store } from '../../../server/src/store/store.ts';
import { follow } from '../../../server/src/tally/follow.ts';
import { openTally } from '../../../server/src/tally/tally.ts';
import { emptyFilter } from '@entente/shared/contract/filter';
import { addTagged } from '../../support/add-tagged.ts';
import { article, evidence, relation, tagged, tagging } from '../../support/build.ts';
import { randomFrom } from '../../support/random.ts';
import { storeEngines } from '../../support/store-engines.ts';

const body = ['Azerbaijan and Türkiye signed a memorandum in Baku.', 'Poland will  train\nRomanian crews next year.'];

const machine = (): Tagging =>
  tagging({
    relations: [
      relation('AZE-TUR', {
        topics: ['agreement', 'industry'],
        stage: 'signed',
        evidence: [evidence(body[0]!, { topic: 'industry', stage: 'signed' })],
      }),
      relation('GEO-TUR', { topics: ['agreement'], primary: false }),
    ],
    topics: ['agreement', 'industry', 'training'],
  });

/** One article, corrected as a user does it, counted by a tally. */
async function open(store: Store) {
  await store.ensureSource({ id: 'paste', kind: 'paste', name: 'Pasted texts' });
  await addTagged(store, tagged(article({ title: 'Memorandum', body }), machine()));
  const from = await store.mark();
  const tally = await openTally(store.counted());
  const follower = follow({ store, tally, from, every: 60_000, onFault: () => {} });
  let minute = 0;
  const now = (): Date => new Date(Date.UTC(2026, 2, 1, 0, (minute += 1)));
  const commands = createCorrectionCommands({ store, now });
  const tags = async (): Promise<Tagging> => (await store.byIds([1]))[0]!.tagging;
  /** As the server does behind each command. */
  const counted = async <A>(answer: A | Promise<A>): Promise<A> => {
    const given = await answer;
    await follower.catchUp();
    return given;
  };
  return {
    correctArticle: (body: Parameters<typeof commands.correctArticle>[0]) => counted(commands.correctArticle(body)),
    undoCorrection: (id: number) => counted(commands.undoCorrection(id)),
    store,
    tags,
    pairs: async () => (await tags()).relations.map(({ pair }) => pair),
    counts: (filter: object) => tally.select({ ...emptyFilter, ...filter }, null).length,
  };
}

const reject = { article: 1, kind: 'reject', topic: null, quote: '', reason: 'A venue only.' } as const;
const add = { article: 1, kind: 'add', topic: null, reason: 'Said in the last sentence.' } as const;

describe.each(storeEngines)('corrections on $name', ({ missing, place }) => {
  it.skipIf(missing)('reject a pair: it is counted no more, and is back when that is undone', async () => {
    await using here = place();
    const at = await open(await here.open());
    const { id } = await at.correctArticle({ ...reject, pair: 'AZE-TUR' });
    expect(await at.pairs()).toEqual(['GEO-TUR']);
    expect([at.counts({ pair: ['AZE-TUR'] }), at.counts({ topic: ['industry'] }), at.counts({ topic: ['training'] })]).toEqual([0, 0, 1]);
    expect((await at.tags()).corrections).toMatchObject([
      { id, kind: 'reject', pair: 'AZE-TUR', reason: 'A venue only.', articleTitle: 'Memorandum' },
    ]);
    expect(await at.undoCorrection(id)).toEqual({ undone: true });
    expect(await at.tags()).toEqual(machine());
    expect(at.counts({ pair: ['AZE-TUR'] })).toBe(1);
    expect(await at.undoCorrection(id)).toEqual({ undone: false });
  });

  it.skipIf(missing)('of all pairs make an article not relevant', async () => {
    await using here = place();
    const at = await open(await here.open());
    await at.correctArticle({ ...reject, pair: 'AZE-TUR' });
    await at.correctArticle({ ...reject, pair: 'GEO-TUR' });
    expect(await at.tags()).toMatchObject({ relevant: false, relevance: { rule: 'analyst/rejected' } });
    expect(at.counts({})).toBe(0);
  });

  it.skipIf(missing)('reject a topic of a pair, whose sentence still proves the pair', async () => {
    await using here = place();
    const at = await open(await here.open());
    await at.correctArticle({ ...reject, pair: 'AZE-TUR', topic: 'industry' });
    const { relations, topics } = await at.tags();
    expect(relations[0]).toMatchObject({ topics: ['agreement'], stage: null });
    expect(relations[0]!.evidence[0]).not.toHaveProperty('topic');
    expect(topics.map(({ id }) => id)).toEqual(['agreement', 'training']);
    await expect(at.correctArticle({ ...reject, pair: 'AZE-TUR', topic: 'industry' })).rejects.toThrow(NotFound);
    await expect(at.correctArticle({ ...reject, pair: 'FRA-GRC' })).rejects.toThrow(NotFound);
  });

  it.skipIf(missing)('add a pair with the words that prove it, marked as the analyst’s', async () => {
    await using here = place();
    const at = await open(await here.open());
    const words = 'Poland will train Romanian crews next year.';
    await at.correctArticle({ ...add, pair: 'POL-ROU', topic: 'training', quote: words });
    const { relations, countries } = await at.tags();
    const added = relations.find(({ pair }) => pair === 'POL-ROU')!;
    const whole = body.join('\n\n');
    expect(added).toMatchObject({ stance: 'cooperation', topics: ['training'], evidence: [{ rule: 'analyst/added', reason: add.reason, score: 1 }] });
    const [{ quote, start, end }] = added.evidence as [(typeof added.evidence)[number]];
    expect(whole.slice(start, end)).toBe(quote);
    expect(quote).toBe('Poland will  train\nRomanian crews next year.');
    expect(countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['POL', 'ROU']));
    expect(at.counts({ pair: ['POL-ROU'], topic: ['training'] })).toBe(1);
    await expect(at.correctArticle({ ...add, pair: 'POL-ROU', quote: 'Poland will sell tanks.' })).rejects.toThrow(/do not stand in the article/u);
    await expect(at.correctArticle({ ...add, article: 9, pair: 'POL-ROU', quote: words })).rejects.toThrow(NotFound);
  });

  it.skipIf(missing)('hold when the article is read again, whatever is read then, and show the new reading when they are undone', async () => {
    await using here = place();
    const at = await open(await here.open());
    const rejection = await at.correctArticle({ ...reject, pair: 'AZE-TUR' });
    const addition = await at.correctArticle({ ...add, pair: 'POL-ROU', quote: 'Poland will train Romanian crews' });
    const newer: Tagging = { ...machine(), tagger: 'newer', relations: [...machine().relations, relation('ARM-FRA')] };
    expect(await at.store.retag(1, newer)).toEqual(await at.tags());
    expect(await at.pairs()).toEqual(['GEO-TUR', 'ARM-FRA', 'POL-ROU']);
    expect(await at.tags()).toMatchObject({ tagger: 'newer' });
    await at.undoCorrection(addition.id);
    await at.undoCorrection(rejection.id);
    expect(await at.tags()).toEqual(newer);
    expect(await at.store.check()).toEqual([]);
  });

  it.skipIf(missing)('go with their article, and are listed newest first', async () => {
    await using here = place();
    const at = await open(await here.open());
    await at.correctArticle({ ...reject, pair: 'AZE-TUR' });
    await at.correctArticle({ ...reject, pair: 'GEO-TUR', topic: 'agreement' });
    expect((await listCorrections(at.store.database)).map(({ pair }) => pair)).toEqual(['GEO-TUR', 'AZE-TUR']);
    expect((await listCorrections(at.store.database, 1)).map(({ pair }) => pair)).toEqual(['AZE-TUR', 'GEO-TUR']);
    await at.store.remove([1]);
    expect(await listCorrections(at.store.database)).toEqual([]);
    expect(await at.store.check()).toEqual([]);
  });

  it.skipIf(missing)('however many and in whatever order: the tags are those of the tagger as corrected, and nothing else', async () => {
    await using here = place();
    const at = await open(await here.open());
    const random = randomFrom(11);
    let [model, said]: [Tagging, Correction[]] = [machine(), []];
    for (let step = 0; step < 120; step += 1) {
      const tags = await at.tags();
      if (random.chance(0.2)) {
        model = { ...machine(), tagger: `reading ${step}`, relations: random.some([...machine().relations, relation('ARM-FRA')], 3) };
        await at.store.retag(1, model);
      } else if (said.length > 0 && random.chance(0.3)) {
        const gone = random.pick(said);
        said = said.filter((one) => one !== gone);
        await at.undoCorrection(gone.id);
      } else if (tags.relations.length > 0 && random.chance(0.6)) {
        const { pair, topics } = random.pick(tags.relations);
        await at.correctArticle({ ...reject, pair, topic: random.chance(0.5) ? (topics[0] ?? null) : null });
      } else {
        const [pair, topic] = [random.pick(['POL-ROU', 'AZE-TUR'] as const), random.chance(0.7) ? random.pick(topicIds) : null];
        await at.correctArticle({ ...add, pair, topic, quote: 'Poland will train' });
      }
      said = await listCorrections(at.store.database, 1);
      const expected = corrected(model, said);
      expect(await at.tags()).toEqual(expected);
      expect(expected.relations.every((one) => one.evidence.length > 0)).toBe(true);
      const [counted] = (await at.store.since({ article: 0, change: 0 }, () => false)).counted;
      expect(counted).toEqual(countedOf({ ...(await at.store.byIds([1]))[0]!, tagging: expected }));
    }
    expect(await at.store.check()).toEqual([]);
  });
});
