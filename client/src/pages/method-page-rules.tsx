import { Fragment } from 'react';
import { methodText } from '../text/method-text.ts';

/** The rules that an analyst has to know to defend a number. */
export const MethodRules = () =>
  methodText.rules.map(({ title, text }) => (
    <Fragment key={title}>
      <h2>{title}</h2>
      <p>{text}</p>
    </Fragment>
  ));
