import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory that looks as if the browser's files had been built, for specs that do not look at them. */
export function stubAssets(): string {
  const directory = mkdtempSync(join(tmpdir(), 'shop-assets-'));
  const files = {
    'src/islands/main.ts': 'islands.js',
    'src/styles/base.css': 'base.css',
    'src/styles/shop.css': 'shop.css',
    'src/styles/buying.css': 'buying.css',
    'src/styles/site.css': 'site.css',
    'src/styles/selling.css': 'selling.css',
    'src/styles/portal.css': 'portal.css',
  };
  for (const file of Object.values(files)) {
    writeFileSync(join(directory, file), file.endsWith('.css') ? 'body{margin:0}' : '');
  }
  const manifest = Object.fromEntries(Object.entries(files).map(([source, file]) => [source, { file }]));
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
  const field = {
    'src/field/main.tsx': { file: 'field.js' },
    'src/field/worker.ts': { file: 'worker.js' },
    'src/styles/field.css': { file: 'field.css' },
  };
  for (const { file } of Object.values(field)) writeFileSync(join(directory, file), '');
  writeFileSync(join(directory, 'field-manifest.json'), JSON.stringify(field));
  return directory;
}
