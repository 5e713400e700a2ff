/**
 * Builds the desks: first what the browser gets (one page, hashed files, each area its own), then the small server.
 * Both by Vite, which bundles the libraries of the house from their sources, so that nothing must be built before.
 * `--watch` keeps building the browser's part.
 */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { oneModulePerDocument } from './build-documents.mjs';
import { preload } from './build-preload.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const libs = join(here, '../../libs');
// `node build.mjs <directory>` builds elsewhere, so that a spec does not pull the files from under a running console.
const directory = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const isWatching = process.argv.includes('--watch');
const target = resolve(directory ?? join(here, 'dist'));
// Built beside, then put in place whole: a server that starts meanwhile never sees half a build.
const dist = isWatching ? target : join(target, `.next-${process.pid}`);
const publicDirectory = join(dist, 'public');

// The bundler of Vite makes much of React smaller when it knows that nobody debugs it.
process.env.NODE_ENV = 'production';

const shared = {
  configFile: false,
  root: here,
  logLevel: 'warn',
  resolve: {
    alias: [
      { find: /^@lumbung\/web-tokens\/(.+)$/, replacement: join(libs, 'web-tokens/src/$1') },
      { find: /^@lumbung\/([^/]+)$/, replacement: join(libs, '$1/src/index.ts') },
    ],
  },
};

await build({
  ...shared,
  plugins: [oneModulePerDocument(join(libs, 'web-api/src/generated.ts')), react(), preload('src/desks.ts')],
  publicDir: 'static',
  build: {
    outDir: publicDirectory,
    emptyOutDir: true,
    target: 'es2022',
    cssMinify: 'lightningcss',
    assetsDir: 'aset',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    // Names the shell has to carry for every screen: the shorter, the lighter.
    rolldownOptions: { output: { chunkFileNames: 'aset/[hash:8].js' } },
    watch: isWatching ? {} : null,
  },
});
await compress(publicDirectory);

await build({
  ...shared,
  publicDir: false,
  build: {
    ssr: 'src/server/main.ts',
    outDir: join(dist, 'server'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});

if (!isWatching) {
  for (const part of ['public', 'server']) {
    await rm(join(target, part), { recursive: true, force: true });
    await rename(join(dist, part), join(target, part));
  }
  await rm(dist, { recursive: true });
}

/** Compresses once, here, what would otherwise be compressed for every visitor. */
async function compress(directory) {
  const [zip, brotli] = [promisify(gzip), promisify(brotliCompress)];
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(css|js|svg)$/.test(entry.name)) {
      continue;
    }
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
    await writeFile(`${path}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}
