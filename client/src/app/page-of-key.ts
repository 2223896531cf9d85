/** Where the second key after `g` leads. */
export const pageOfKey: Readonly<Record<string, string>> = {
  o: '/',
  r: '/relationships',
  t: '/stories',
  a: '/articles',
  s: '/sources',
  m: '/method',
};
