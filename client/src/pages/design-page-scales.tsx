import { designText } from '../text/design-text.ts';

const sizes = [
  ['h1', 28, 36],
  ['h2', 20, 28],
  ['panel', 16, 24],
  ['text', 14, 20],
  ['small', 12, 16],
] as const;

const spaces = [4, 8, 12, 16, 24, 48];

/** How large texts are, and how far apart things stand. */
export function DesignScales() {
  const { type, spacing } = designText;
  return (
    <>
      <h2>{type.title}</h2>
      <p className="reading">{type.about}</p>
      <dl className="design-list">
        {sizes.map(([id, size, line]) => (
          <div key={id}>
            <dt>
              {type.sizes[id]} <span className="soft">{`${size}/${line}`}</span>
            </dt>
            <dd style={{ fontSize: size, lineHeight: `${line}px`, fontWeight: size > 14 ? 600 : 400 }}>{type.sample}</dd>
          </div>
        ))}
      </dl>
      <h2>{spacing.title}</h2>
      <p className="reading">{spacing.about}</p>
      <ul className="design-spaces">
        {spaces.map((space) => (
          <li key={space}>
            <span style={{ inlineSize: space }} aria-hidden="true" /> {space}
          </li>
        ))}
      </ul>
    </>
  );
}
