import { tag } from '../../server/src/tag/tag.ts';
import { article } from '../support/build.ts';

// A program of its own: what a fresh process needs until its first article is tagged, in milliseconds since it began.
const loaded = performance.now();
tag(article({ title: process.argv[2] ?? 'Norway and Poland sign a defence agreement', language: process.argv[3] ?? 'en' }));
process.stdout.write(`${JSON.stringify({ loaded, tagged: performance.now() })}\n`);
