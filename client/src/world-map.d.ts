declare module 'virtual:world-map' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const map: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default map;
}
