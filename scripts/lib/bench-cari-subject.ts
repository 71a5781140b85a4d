/** What `bench-cari.mjs` measures, as one module: built like the application, and not run through a loader. */
export { buildIndex } from '../../src/lib/learning/rujukan/cari/build';
export { excerpt } from '../../src/lib/learning/rujukan/cari/mark';
export { openIndex, search } from '../../src/lib/learning/rujukan/cari/search';
export { syntheticDocuments } from '../../src/lib/learning/rujukan/cari/testing';
