import type { TaggedArticle } from '../../server/src/stages.ts';
import { packArticle } from '../../server/src/store/pack-article.ts';
import type { AddResult, ChooseStory, Store } from '../../server/src/store/store.ts';

/** For tests of what is stored, whatever finds its story. */
export const addTagged = (store: Pick<Store, 'add'>, one: TaggedArticle, chooseStory: ChooseStory = () => null): Promise<AddResult> =>
  store.add(packArticle(one), chooseStory);
