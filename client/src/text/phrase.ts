import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence with parts of the page inside it (links, marks), in the order of its language: phrase`${link} from ${publishers}`. */
export const phrase = (words: TemplateStringsArray, ...parts: ReactNode[]): ReactNode =>
  createElement(Fragment, null, ...words.flatMap((word, at): ReactNode[] => [word, parts[at]]));
