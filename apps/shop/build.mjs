/**
 * Builds the shop: first what the browser gets (islands and style sheets, with hashed names), then the server.
 * Both by Vite: it understands TSX and decorators with their metadata, and bundles the libraries of the house from
 * their sources, so that the shop can be built before any of them.
 */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const libs = join(here, '../../libs');
// `node build.mjs <directory>` builds elsewhere, so that a spec does not pull the files from under a running shop.
const dist = resolve(process.argv[2] ?? join(here, 'dist'));
const publicDirectory = join(dist, 'public');

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

await rm(dist, { recursive: true, force: true });
await build({
  ...shared,
  base: '/aset/',
  publicDir: false,
  build: {
    outDir: publicDirectory,
    emptyOutDir: true,
    target: 'es2020',
    cssTarget: 'chrome99',
    cssMinify: 'lightningcss',
    assetsDir: '',
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: 'manifest.json',
    rolldownOptions: {
      input: {
        islands: 'src/islands/main.ts',
        base: 'src/styles/base.css',
        shop: 'src/styles/shop.css',
        buying: 'src/styles/buying.css',
        site: 'src/styles/site.css',
        selling: 'src/styles/selling.css',
        portal: 'src/styles/portal.css',
      },
    },
  },
});
// The collector's page: a bundle of its own, that shares no piece with the shop, so that it can be kept whole on a phone.
await build({
  ...shared,
  base: '/aset/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: publicDirectory,
    emptyOutDir: false,
    target: 'es2020',
    cssTarget: 'chrome99',
    cssMinify: 'lightningcss',
    assetsDir: '',
    assetsInlineLimit: 0,
    modulePreload: false,
    manifest: 'field-manifest.json',
    rolldownOptions: {
      input: { field: 'src/field/main.tsx', worker: 'src/field/worker.ts', fieldStyles: 'src/styles/field.css' },
    },
  },
});
await copyStatic(join(here, 'static'), publicDirectory);
await compress(publicDirectory);

await build({
  ...shared,
  publicDir: false,
  build: {
    ssr: 'src/main.ts',
    outDir: dist,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});

/** Files whose names stay as they are: the manifest's icons. */
async function copyStatic(from, to) {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    await copyFile(join(from, name), join(to, name));
  }
}

/** Compresses once, here, what would otherwise be compressed for every visitor. */
async function compress(directory) {
  const [zip, brotli] = [promisify(gzip), promisify(brotliCompress)];
  for (const name of await readdir(directory)) {
    if (!/\.(css|js|svg)$/.test(name)) {
      continue;
    }
    const path = join(directory, name);
    const bytes = await readFile(path);
    await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
    await writeFile(`${path}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}
