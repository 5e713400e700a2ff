import type { Scene } from './scene.js';

/** What buyers choose between, where goods come in several kinds. */
const OPTIONS: Readonly<Record<string, string>> = {
  'susu-pasteurisasi': 'Rasa',
  yogurt: 'Rasa',
  'keripik-singkong-tetangga': 'Rasa',
  'seragam-sd': 'Ukuran',
  'beras-premium': 'Ukuran',
  'mukena-bordir': 'Warna',
  'batik-tulis': 'Warna',
};

const TASTES = ['Tawar', 'Manis', 'Asin', 'Pedas'] as const;
const TASTE_OF: Readonly<Record<string, (typeof TASTES)[number]>> = {
  'susu-pasteurisasi': 'Manis',
  'susu-segar': 'Tawar',
  yogurt: 'Manis',
  'stik-susu': 'Asin',
  'kue-satru': 'Manis',
  pia: 'Manis',
  'bipang-manis': 'Manis',
  'roti-sisir': 'Manis',
  'keripik-lempuk': 'Asin',
  'kerupuk-kupang': 'Asin',
  'sambal-kupang': 'Pedas',
  'abon-bandeng': 'Asin',
  'kecap-manis': 'Manis',
  'mi-instan': 'Pedas',
};
const COLD = ['susu-pasteurisasi', 'susu-segar', 'yogurt', 'otak-otak-bandeng', 'bandeng-duri-lunak'];

/** Options, attributes one can filter by, and words that mean the same. */
export async function knowTheGoods(scene: Scene): Promise<void> {
  await options(scene);
  await attributes(scene);
  for (const words of [
    ['minyak', 'migor'],
    ['telur', 'telor'],
  ])
    await scene.does('CATALOG_EDITOR', 'saveSynonyms', { words });
}

async function options(scene: Scene): Promise<void> {
  for (const [slug, name] of Object.entries(OPTIONS)) {
    const sizes = scene.stocked(slug);
    if (sizes.length < 2) continue;
    const values = sizes.map(({ size }) => size.name);
    await scene.does('CATALOG_EDITOR', 'setProductOptions', {
      productId: await scene.productId(slug),
      options: [{ name, values: values.map((value) => ({ name: value })) }],
      variants: sizes.map(({ variantId }, index) => ({ variantId, values: [values[index]] })),
    });
  }
}

async function attributes(scene: Scene): Promise<void> {
  const kept = '... on Attribute { id choices { id name } }';
  type Made = { id: string; choices: { id: string; name: string }[] };
  const taste = await scene.does<Made>(
    'CATALOG_EDITOR',
    'createAttribute',
    {
      name: 'Cita rasa',
      code: 'cita-rasa',
      kind: 'CHOICE',
      isFilterable: true,
      choices: TASTES.map((name) => ({ name })),
    },
    kept,
  );
  const cold = { name: 'Simpan dingin', code: 'simpan-dingin', kind: 'BOOLEAN', isFilterable: true };
  const { id: coldId } = await scene.does<Made>('CATALOG_EDITOR', 'createAttribute', cold, kept);
  const known = new Set(scene.shelves.map(({ good }) => good.slug));
  for (const slug of [...new Set([...Object.keys(TASTE_OF), ...COLD])].filter((it) => known.has(it))) {
    const choice = taste.choices.find(({ name }) => name === TASTE_OF[slug]);
    const values = [
      ...(choice ? [{ attributeId: taste.id, choiceId: choice.id }] : []),
      ...(COLD.includes(slug) ? [{ attributeId: coldId, isTrue: true }] : []),
    ];
    await scene.does('CATALOG_EDITOR', 'setProductAttributes', { productId: await scene.productId(slug), values });
  }
}
