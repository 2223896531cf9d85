const steps = [1, 2, 2.5, 5, 10];

/** The least of the round numbers, as 20 or 0.25, that is not below `least`. */
function roundStep(least: number, isWhole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const allowed = steps.map((step) => step * power).filter((step) => !isWhole || Number.isInteger(step));
  return allowed.find((step) => step >= least) ?? 1;
}

/** Some five round numbers from `low`, zero or below, to `high`: the first and the last are the ends of the axis. */
export function niceTicks(low: number, high: number, { isWhole }: { isWhole: boolean }): number[] {
  const step = roundStep(Math.max(high - low, isWhole ? 1 : 1e-6) / 4, isWhole);
  // Room for what a computer makes of 0.1 + 0.2.
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: Math.max(1, last - first) + 1 }, (_, at) => (first + at) * step);
  // Little hangs below the axis: half a step is room enough.
  const half = isWhole ? Math.ceil(step / 2) : step / 2;
  return low < 0 && low >= -half ? [-half, ...ticks.filter((tick) => tick >= 0)] : ticks;
}
