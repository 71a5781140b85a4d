import fc from 'fast-check';

/**
 * The same cases on every machine, so that a change is judged by what it changed. Others are tried with
 * `FC_SEED=12345 npm test`; what they find becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_123) });
