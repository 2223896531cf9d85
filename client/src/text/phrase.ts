import { Children, createElement, Fragment, isValidElement, type ReactNode } from 'react';

/** A sentence with parts of the page inside it (links, marks), in the order of its language: phrase`${link} from ${publishers}`. */
export const phrase = (words: TemplateStringsArray, ...parts: ReactNode[]): ReactNode =>
  createElement(Fragment, null, ...words.flatMap((word, at): ReactNode[] => [word, parts[at]]));

/** The words of a phrase whose parts are texts. */
export const plain = (said: ReactNode): string =>
  isValidElement<{ children?: ReactNode }>(said)
    ? Children.toArray(said.props.children).map(plain).join('')
    : typeof said === 'string' || typeof said === 'number'
      ? String(said)
      : '';
