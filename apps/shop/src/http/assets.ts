import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleHash } from '../security/csp.js';

/** The built files a page refers to, by their hashed names. */
export interface Assets {
  readonly script: string;
  readonly baseStyles: string;
  readonly shopStyles: string;
  /** On top of those, where one orders, pays and looks after an order. */
  readonly buyingStyles: string;
  /** On top of those, on the platform's own site. */
  readonly siteStyles: string;
  /** Only on the pages of sellers, which nobody who buys ever loads. */
  readonly sellingStyles: string;
  /** On top of base and shop, on a member's own pages. */
  readonly portalStyles: string;
  /** The base style sheet itself, and the hash under which the policy lets it stand inside a page. */
  readonly baseCss: string;
  readonly baseCssHash: string;
  readonly field: FieldAssets;
}

/** The collector's page: kept whole on a phone by its worker. */
export interface FieldAssets {
  readonly script: string;
  readonly styles: string;
  /** The code of the worker, which is served under an address of its own for the sake of its scope. */
  readonly worker: string;
}

export const ASSETS = Symbol('Assets');
export const ASSET_PATH = '/aset/';

interface ManifestEntry {
  readonly file: string;
}

export function readAssets(publicDirectory: string): Assets {
  const fileOf = filesOf(publicDirectory, 'manifest.json');
  const fieldFileOf = filesOf(publicDirectory, 'field-manifest.json');
  const base = fileOf('src/styles/base.css');
  const baseCss = readFileSync(join(publicDirectory, base), 'utf8').trim();
  return {
    script: ASSET_PATH + fileOf('src/islands/main.ts'),
    baseStyles: ASSET_PATH + base,
    shopStyles: ASSET_PATH + fileOf('src/styles/shop.css'),
    buyingStyles: ASSET_PATH + fileOf('src/styles/buying.css'),
    siteStyles: ASSET_PATH + fileOf('src/styles/site.css'),
    sellingStyles: ASSET_PATH + fileOf('src/styles/selling.css'),
    portalStyles: ASSET_PATH + fileOf('src/styles/portal.css'),
    baseCss,
    baseCssHash: styleHash(baseCss),
    field: {
      script: ASSET_PATH + fieldFileOf('src/field/main.tsx'),
      styles: ASSET_PATH + fieldFileOf('src/styles/field.css'),
      worker: readFileSync(join(publicDirectory, fieldFileOf('src/field/worker.ts')), 'utf8'),
    },
  };
}

function filesOf(publicDirectory: string, name: string): (source: string) => string {
  const manifest = JSON.parse(readFileSync(join(publicDirectory, name), 'utf8')) as Record<
    string,
    ManifestEntry | undefined
  >;
  return (source) => {
    const entry = manifest[source];
    if (entry === undefined) {
      throw new Error(`The shop was built without ${source}. Run: node apps/shop/build.mjs`);
    }
    return entry.file;
  };
}
