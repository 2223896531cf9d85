import { openTally } from '../../server/src/tally/tally.ts';
import { extract } from '../../server/src/extract/extract.ts';
import { openFollowing } from '../../server/src/feeds/open-following.ts';
import { chooseStory, storySketch } from '../../server/src/group/choose-story.ts';
import { createPipeline } from '../../server/src/pipeline.ts';
import { packWith, readWith } from '../../server/src/read-document.ts';
import { createFeedsStore } from '../../server/src/store/feeds-store.ts';
import { tag } from '../../server/src/tag/tag.ts';
import { tempStore } from './temp-store.ts';

/** The real stages over a store of its own, with everything that follows feeds. */
export async function followed(allowHosts: readonly string[], now: () => Date = () => new Date(), timeout = 2000) {
  const temp = await tempStore();
  const { store } = temp;
  const tally = await openTally(store.counted());
  const faults: string[] = [];
  const say = (line: string): void => void faults.push(line);
  const read = packWith(readWith(extract, tag), ({ article, tagging }) => storySketch(article, tagging));
  const pipeline = createPipeline({ read, chooseStory, store, tally, onFault: (error) => say(String(error)) });
  const opened = openFollowing({ store, tally, pipeline, options: { allowHosts, timeout }, now, say, gap: 5 });
  return {
    ...opened,
    store,
    tally,
    pipeline,
    faults,
    feeds: createFeedsStore(store.database),
    async [Symbol.asyncDispose]() {
      await opened.following.stop();
      await temp[Symbol.asyncDispose]();
    },
  };
}
