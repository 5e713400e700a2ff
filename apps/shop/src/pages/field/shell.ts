import { createHash } from 'node:crypto';
import type { FieldAssets } from '../../http/assets.js';
import type { Messages } from '../../messages/index.js';

export const FIELD_PATH = '/lapangan';
const MANIFEST_PATH = `${FIELD_PATH}/manifest.webmanifest`;
const ICON = '/aset/lumbung.svg';

/** The page a phone keeps: the same for everybody, so that nothing of one collector lies in the cache of another. */
export function shellOf({ script, styles }: FieldAssets, locale: string, { field: t }: Messages): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${t.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#1f5f43">
<meta name="robots" content="noindex">
<link rel="manifest" href="${MANIFEST_PATH}">
<link rel="icon" href="${ICON}" type="image/svg+xml">
<link rel="stylesheet" href="${styles}">
<script type="module" src="${script}"></script>
</head>
<body>
<div id="lapangan"><main class="wait"><h1>${t.title}</h1><noscript><p>${t.needsScript}</p></noscript></main></div>
</body>
</html>
`;
}

/** The worker with the list of what it keeps; another edition of any of it is another worker, which the browser notices. */
export function workerOf(assets: FieldAssets, shell: string): string {
  const files = [FIELD_PATH, MANIFEST_PATH, assets.script, assets.styles, ICON];
  const edition = createHash('sha256')
    .update(shell + files.join(' ') + assets.worker)
    .digest('hex')
    .slice(0, 12);
  return `self.LAPANGAN=${JSON.stringify({ edition, files })};\n${assets.worker}`;
}

export function manifestOf(locale: string, { field: t }: Messages): object {
  return {
    name: t.title,
    short_name: t.shortName,
    lang: locale,
    id: FIELD_PATH,
    start_url: FIELD_PATH,
    scope: FIELD_PATH,
    display: 'standalone',
    background_color: '#fffdf8',
    theme_color: '#1f5f43',
    icons: [{ src: ICON, sizes: 'any', type: 'image/svg+xml' }],
  };
}
