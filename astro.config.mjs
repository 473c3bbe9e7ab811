import { defineConfig } from 'astro/config';
import backgrounder from './src/index.ts';
import { environment } from './src/read/environment.ts';

// BRIEFING_DIR names another folder to build with this checkout; SITE and BASE its address; SHARD a part of it.
const { briefingDir, outDir, cacheDir, site, base } = environment(process.env);

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  publicDir: `${briefingDir}/public`,
  server: { port: Number(process.env.PORT) || 4321, host: process.env.HOST || false },
  integrations: [backgrounder({ dir: briefingDir, shard: process.env.SHARD })],
});
