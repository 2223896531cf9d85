import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>>;

/** Options and the rest; what is not known is bad usage. `what` names the rest in the message. */
export function readArguments<const O extends Options>(
  args: string[],
  options: O,
  { min, max, what }: { min: number; max: number; what: string },
): Read<O> {
  const read = parse(args, options);
  if (read.positionals.length < min) throw new UsageError(`${what} is missing.`);
  if (read.positionals.length > max) throw new UsageError(`“${read.positionals[max]}” is too much.`);
  return read;
}

function parse<const O extends Options>(args: string[], options: O): Read<O> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
