import { parseArgs } from 'node:util';
import { measureSample, reportRoles, roleErrors } from './roles/measure-roles.ts';
import { evaluate } from './score/evaluate.ts';
import { print, printErrors } from './score/print.ts';
import { record } from './score/record.ts';
import { isSealed, type SetId, setIds, sets } from './score/sets.ts';

const help = `Usage: npm run eval -- [--set NAME …] [--errors N] [--json] [--record]

Tags labelled articles and prints how right the tags are, beside naive baselines.

  --set NAME   own (all labelled items of the project), its halves dev and check;
               articles, countries, pairs (in ../shared/eval, where that is),
               roles (roles and stages in the sample corpus).
               Without it: own, the three of ../shared/eval, and roles
  --errors N   the first N articles with an error; not for own and check,
               whose errors are not looked at
  --json       one line of JSON for each set
  --record     measure own, check and articles, and keep the figures for the
               Method page and for the test that holds them
  --help       this text
`;

interface Output {
  write(text: string): unknown;
}

/** Answers the exit status: 0 done, 2 bad usage. */
export function main(args: string[], { out, err }: { out: Output; err: Output }): number {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        set: { type: 'string', multiple: true },
        errors: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }));
  } catch (error) {
    err.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  const chosen = values.set ?? ['own', 'articles', 'countries', 'pairs', 'roles'];
  const unknown = chosen.find((name) => name !== 'roles' && !(setIds as string[]).includes(name));
  if (unknown !== undefined || !/^\d+$/u.test(values.errors)) {
    err.write(`${unknown === undefined ? '--errors takes a number.' : `There is no set “${unknown}”.`}\n\n${help}`);
    return 2;
  }
  if (values.help) out.write(help);
  else if (values.record) out.write(record(new Date()));
  else
    for (const id of chosen as (SetId | 'roles')[]) {
      const how = { errors: Number(values.errors), json: values.json };
      if (id === 'roles') showRoles(how, out);
      else show(id, how, { out, err });
    }
  return 0;
}

function show(id: SetId, { errors, json }: { errors: number; json: boolean }, { out, err }: { out: Output; err: Output }): void {
  const { title, read } = sets[id];
  const items = read();
  if (!items) {
    err.write(`${title} (${id}): not measured, for ../shared/eval is not on this machine.\n\n`);
    return;
  }
  const evaluation = evaluate(items);
  out.write(json ? `${JSON.stringify({ set: id, ...evaluation.measured, ...evaluation.breakdown })}\n` : `${print(title, evaluation)}\n`);
  if (errors === 0) return;
  if (isSealed(id))
    err.write(`The errors of “${id}” are not shown: its figures are worth something only while nobody works towards them. Take dev.\n`);
  else out.write(`${printErrors(evaluation.judgements, errors)}\n`);
}

function showRoles({ errors, json }: { errors: number; json: boolean }, out: Output): void {
  const { errors: wrong, ...figures } = measureSample();
  out.write(json ? `${JSON.stringify({ set: 'roles', ...figures })}\n` : `Roles and stages in the sample corpus\n\n${reportRoles(figures)}\n`);
  if (errors > 0) out.write(`\n${roleErrors(wrong.slice(0, errors))}\n`);
}
