import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../ui/button.tsx';

const lines: readonly (readonly [example: string, meaning: string])[] = [
  ['drone corvette', 'both words, anywhere in the article'],
  ['"joint production"', 'words that follow each other'],
  ['drone OR corvette', 'either; AND, OR and NOT in capitals'],
  ['drone -exercise', 'without a word; NOT exercise says the same'],
  ['(drone OR radar) Baku', 'parentheses hold together'],
  ['produc*', 'all words that begin so'],
  ['title:frigate', 'in the title only'],
  ['country:TUR country:Pakistan', 'a code or a name, in many languages'],
  ['pair:TUR-AZE', 'the two in one relation'],
  ['topic:exercise stance:conflict', 'by name or label'],
  ['publisher:"Daily News"', 'words of the publisher’s name'],
  ['lang:tr', 'the language of the article'],
  ['after:2023 before:2024-07', 'later than 2023, earlier than July 2024; days too'],
  ['has:money', 'also date, url, pair, topic, equipment'],
];

/** The language of the search box by examples. */
export function SearchHelp() {
  return (
    <DialogTrigger>
      <Button look="quiet" aria-label="How to search">
        ?
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="popover-dialog search-help" aria-label="How to search">
          <dl>
            {lines.map(([example, meaning]) => (
              <div key={example}>
                <dt>
                  <code>{example}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <p className="soft">Case and accents do not matter. Chinese, Japanese, Korean and Thai are found inside of longer words.</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
