import { configureGlobal } from 'fast-check';

/**
 * The same inputs in every run, so that a change fails for what it changed. Others are tried with `PROPERTY_SEED=<number>`,
 * and by `npm run fuzz`.
 */
configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_129) });
