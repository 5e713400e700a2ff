// What the made-up cooperatives look like. The same formulas in JavaScript and in SQL, so that a request knows its goods
// without asking. Every id carries the number of its tenant, so that one tenant can be copied into another as text.
import { createHash } from 'node:crypto';

const hex = (number, digits) => number.toString(16).padStart(digits, '0');
const id =
  (kind) =>
  (tenant, number = 0) =>
    `01900000-0000-7${kind}-8000-${hex(tenant, 6)}${hex(number, 6)}`;

export const tenantId = id('000');
export const categoryId = id('001');
export const mediaId = id('002');
export const productId = id('003');
export const variantId = id('004');
export const accountId = id('005');

/** As `id` above, in SQL; the tenant is the first, from which the others are copied. */
export const idSql = (kind, number) =>
  `('01900000-0000-7${kind}-8000-000001' || lpad(to_hex(${number}), 6, '0'))::uuid`;
export const markOf = (tenant) => `-8000-${hex(tenant, 6)}`;

export const tenantSlug = (tenant) => `toko-${tenant}`;
export const productSlug = (product) => `barang-${product}`;
export const priceOf = (product) => 2_000 + ((product * 37) % 480) * 250;
export const priceSql = (product) => `(2000 + ((${product} * 37) % 480) * 250)`;

/** Goods sold so far: all different, so that the order of a list is known. 7919 is a prime. */
export const soldOf = (product, products) => (product * 7_919) % products;
export const soldSql = (product, products) => `((${product} * 7919) % ${products})`;

export const HEADS = [
  'beras',
  'minyak goreng',
  'gula pasir',
  'kopi bubuk',
  'teh celup',
  'keripik singkong',
  'kecap manis',
  'sambal',
  'susu segar',
  'madu',
  'telur ayam',
  'tepung terigu',
  'sabun mandi',
  'deterjen',
  'kerupuk udang',
  'abon sapi',
  'rempeyek',
  'dodol apel',
  'sirup jeruk',
  'garam',
];
const KINDS = [
  'cap melati',
  'pilihan',
  'asli desa',
  'murni',
  'istimewa',
  'hemat',
  'anggota',
  'organik',
  'pedas',
  'original',
];
const SIZES = ['250 g', '500 g', '1 kg', '2 kg', '5 kg'];
const array = (words) => `array[${words.map((word) => `'${word}'`).join(', ')}]`;
export const nameSql = (n) =>
  `initcap((${array(HEADS)})[1 + ${n} % 20] || ' ' || (${array(KINDS)})[1 + (${n} / 20) % 10]) || ' ' || (${array(SIZES)})[1 + (${n} / 200) % 5]`;

/** Searches of one and of two words: about 50 and 10 hits among 1,000 products. */
export const SEARCHES = HEADS.flatMap((head, n) => [head.split(' ')[0], `${head} ${KINDS[n % 10].split(' ')[0]}`]);

export const cartId = (cart) => `01900000-0000-7000-9000-${hex(cart, 12)}`;
export const cartLineId = (cart, line) => `01900000-0000-7000-a000-${hex(cart, 10)}${hex(line, 2)}`;
export const cartToken = (cart) => `keranjang-${cart}`;
export const tokenHash = (token) => createHash('sha256').update(token).digest();
export const tenantOfCart = (cart, tenants) => 1 + (cart % tenants);
/** The line-th good of a cart: another one in each line, other ones in the next cart. */
export const goodOfCart = (cart, line, products) => (cart * 13 + line * 7) % products;
