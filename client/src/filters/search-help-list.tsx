import { searchHelpText as words } from '../text/search-help-text.ts';

const lines: readonly (readonly [example: string, meaning: string])[] = [
  ['drone corvette', words.both],
  ['"joint production"', words.row],
  ['drone OR corvette', words.either],
  ['drone -exercise', words.without],
  ['(drone OR radar) Baku', words.parentheses],
  ['produc*', words.prefix],
  ['title:frigate', words.title],
  ['country:TUR country:Pakistan', words.country],
  ['pair:TUR-AZE', words.pair],
  ['topic:exercise stance:conflict', words.topic],
  ['publisher:"Daily News"', words.publisher],
  ['lang:tr', words.lang],
  ['after:2023 before:2024-07', words.after],
  ['has:money', words.has],
];

/** Examples, and what each finds. */
export const SearchHelpList = () => (
  <>
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
    <p className="soft">{words.foot}</p>
  </>
);
