import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { quantize } from 'topojson-client';
import type { Plugin } from 'vite';

const name = 'virtual:world-map';

/** Natural Earth's countries at 1:50 million (public domain), thinned to what a screen can show; every shape stays. */
function worldMap(): Topology {
  const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology;
  const weighed = presimplify(atlas as Parameters<typeof presimplify>[0]);
  return quantize(simplify(weighed, quantile(weighed, 0.75)), 1e4);
}

/** Makes the map while building, as a module of its own. */
export const worldMapPlugin = (): Plugin => ({
  name: 'world-map',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(worldMap())};` : null),
});
