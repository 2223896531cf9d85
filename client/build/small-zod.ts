/**
 * Stands in for zod in the page, where its whole weight (32 kB compressed) would come before the first picture. It knows what the contract is
 * written with and nothing else: whatever the contract asks for beyond that fails in `tests/server/http/small-zod.test.ts`, which holds
 * both against each other.
 */
interface Issue {
  path: PropertyKey[];
  message: string;
}

/** Answers with the value as it is handed on; what is wrong is added to the issues. */
type Read = (value: unknown, path: PropertyKey[], issues: Issue[]) => unknown;

const wrong = (issues: Issue[], path: PropertyKey[], message: string): undefined => {
  issues.push({ path, message });
  return undefined;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

class ZodError extends Error {
  readonly issues: Issue[];
  constructor(issues: Issue[]) {
    super(issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    this.name = 'ZodError';
    this.issues = issues;
  }
}

type Shape = Record<string, Schema>;

class Schema {
  readonly read: Read;
  shape: Shape = {};
  options: readonly string[] = [];

  constructor(read: Read) {
    this.read = read;
  }

  /** The same with a further step, left out where there is trouble already. */
  #then(step: Read): Schema {
    return new Schema((value, path, issues) => {
      const before = issues.length;
      const read = this.read(value, path, issues);
      return issues.length > before ? undefined : step(read, path, issues);
    });
  }

  refine(holds: (value: never) => boolean, say: string | { message: string } = 'invalid'): Schema {
    const message = typeof say === 'string' ? say : say.message;
    return this.#then((value, path, issues) => (holds(value as never) ? value : wrong(issues, path, message)));
  }

  /** Of a number its size, of a text or list its length. */
  #sized(holds: (size: number) => boolean, say: string): Schema {
    return this.refine((value: number | string | unknown[]) => holds(typeof value === 'number' ? value : value.length), say);
  }

  min = (least: number): Schema => this.#sized((size) => size >= least, `at least ${least}`);
  max = (most: number): Schema => this.#sized((size) => size <= most, `at most ${most}`);
  positive = (): Schema => this.#sized((size) => size > 0, 'more than 0');
  int = (): Schema => this.refine(Number.isSafeInteger, 'a whole number');
  regex = (form: RegExp, say = 'another form'): Schema => this.refine((value: string) => form.test(value), say);
  trim = (): Schema => this.#then((value) => (value as string).trim());

  transform(make: (value: never, context: { addIssue: (message: string) => void }) => unknown): Schema {
    return this.#then((value, path, issues) => make(value as never, { addIssue: (message) => wrong(issues, path, message) }));
  }

  #unless(isLet: (value: unknown) => boolean, instead: (value: unknown) => unknown): Schema {
    return new Schema((value, path, issues) => (isLet(value) ? instead(value) : this.read(value, path, issues)));
  }

  nullable = (): Schema =>
    this.#unless(
      (value) => value === null,
      () => null,
    );
  optional = (): Schema =>
    this.#unless(
      (value) => value === undefined,
      () => undefined,
    );
  default = (value: unknown): Schema =>
    this.#unless(
      (given) => given === undefined,
      () => structuredClone(value),
    );

  extend = (more: Shape): Schema => object({ ...this.shape, ...more });
  pick = (parts: Record<string, true>): Schema => object(Object.fromEntries(Object.entries(this.shape).filter(([key]) => parts[key])));

  safeParse(value: unknown): { success: true; data: unknown } | { success: false; error: ZodError } {
    const issues: Issue[] = [];
    const data = this.read(value, [], issues);
    return issues.length === 0 ? { success: true, data } : { success: false, error: new ZodError(issues) };
  }

  parse(value: unknown): unknown {
    const read = this.safeParse(value);
    if (!read.success) throw read.error;
    return read.data;
  }
}

const typed = (type: string): Schema =>
  new Schema((value, path, issues) => (typeof value === type && !Number.isNaN(value) ? value : wrong(issues, path, `expected ${type}`)));

/** Parts that are not named are left out; a part that may be absent stays absent. */
function object(shape: Shape): Schema {
  const schema = new Schema((value, path, issues) => {
    if (!isRecord(value)) return wrong(issues, path, 'expected object');
    const read: Record<string, unknown> = {};
    for (const [key, part] of Object.entries(shape)) {
      const one = part.read(value[key], [...path, key], issues);
      if (one !== undefined || key in value) read[key] = one;
    }
    return read;
  });
  schema.shape = shape;
  return schema;
}

function oneOf(values: readonly (string | number)[]): Schema {
  const known = new Set<unknown>(values);
  const schema = new Schema((value, path, issues) => (known.has(value) ? value : wrong(issues, path, 'none of the known values')));
  schema.options = values as readonly string[];
  return schema;
}

function record(key: Schema, part: Schema, isWhole: boolean): Schema {
  return new Schema((value, path, issues) => {
    if (!isRecord(value)) return wrong(issues, path, 'expected record');
    for (const name of isWhole ? key.options : []) if (!(name in value)) wrong(issues, [...path, name], 'is missing');
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [key.read(name, [...path, name], issues), part.read(one, [...path, name], issues)]),
    );
  });
}

const list = (value: unknown, path: PropertyKey[], issues: Issue[], partAt: (at: number) => Schema): unknown =>
  Array.isArray(value) ? value.map((one, at): unknown => partAt(at).read(one, [...path, at], issues)) : wrong(issues, path, 'expected array');

const nothing = new Schema((_, path, issues) => wrong(issues, path, 'one too many'));

export const z = {
  NEVER: undefined,
  string: () => typed('string'),
  number: () => typed('number').refine((value: number) => Number.isFinite(value), 'expected a finite number'),
  boolean: () => typed('boolean'),
  coerce: { number: () => new Schema((value, path, issues) => z.number().read(Number(value), path, issues)) },
  iso: { date: () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/u) },
  object,
  enum: (values: readonly string[]) => oneOf(values),
  literal: (value: string | number) => oneOf([value]),
  array: (part: Schema) => new Schema((value, path, issues) => list(value, path, issues, () => part)),
  tuple: (parts: readonly Schema[]) =>
    new Schema((value, path, issues) => list(value, path, issues, (at) => parts[at] ?? nothing)).refine(
      (value: unknown[]) => value.length === parts.length,
      'too few',
    ),
  record: (key: Schema, part: Schema) => record(key, part, true),
  partialRecord: (key: Schema, part: Schema) => record(key, part, false),
  preprocess: (before: (value: unknown) => unknown, schema: Schema) => new Schema((value, path, issues) => schema.read(before(value), path, issues)),
};
