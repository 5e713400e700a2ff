import { newId } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { ImportReadsService } from '../imports/import-reads.service.js';
import type { ProductImport } from '../imports/import.types.js';
import { ProductImportsService } from '../imports/product-imports.service.js';
import { EVERYTHING } from '../products/product-columns.js';
import { ProductListsService } from '../products/product-lists.service.js';
import type { Product } from '../products/product.types.js';
import { FilesOf } from './exports.js';

/** A file with goods that was looked through. Lines are given as the officer types them, separated by semicolons. */
export async function importIn(
  coop: TestCooperative,
  content: string | readonly string[] | Buffer,
  roles?: readonly string[],
): Promise<ProductImport> {
  const bytes = Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : content.join('\r\n'));
  const answer = await coop.run(
    () => coop.house.get(ProductImportsService).upload({ fileName: 'barang.csv', content: bytes }),
    roles,
  );
  if (!('importId' in answer)) throw new Error(`The file was refused: ${answer.message}`);
  return coop.run(() => coop.house.get(ImportReadsService).one(answer.importId));
}

/** A file with goods that was taken in, its wrong rows left out. */
export async function importedIn(
  coop: TestCooperative,
  content: string | readonly string[] | Buffer,
): Promise<ProductImport> {
  const { id } = await importIn(coop, content);
  const started = await coop.run(() =>
    coop.house.get(ProductImportsService).start({ importId: id, skipsWrongRows: true }),
  );
  if (!('__typename' in started)) throw new Error(`The import was refused: ${started.message}`);
  await coop.house.deliverEverything();
  return importOf(coop, id);
}

/** An import as it stands. */
export function importOf(coop: TestCooperative, id: string): Promise<ProductImport> {
  return coop.run(() => coop.house.get(ImportReadsService).one(id));
}

/** What is wrong with a file: line, column, value and sentence. */
export async function problemsOf(coop: TestCooperative, id: string): Promise<(string | number | null)[][]> {
  const found = await coop.run(() => coop.house.get(ImportReadsService).problems(id, { first: 100 }));
  return found.nodes.map(({ line, column, value, message }) => [line, column, value, message]);
}

/** The lines of the file with the wrong rows, for one and the same person. */
export async function wrongRowsOf(coop: TestCooperative, id: string): Promise<string[]> {
  const files = new FilesOf(coop, newId<'Person'>());
  const { wrongRows } = await files.asOne(() => coop.house.get(ImportReadsService).one(id));
  const text = (await files.open(wrongRows?.csvUrl ?? '')).toString().replace('\uFEFF', '');
  return text.trimEnd().split('\r\n');
}

/** Every product as the console sees it, by name. */
export async function everyProductIn(coop: TestCooperative): Promise<Product[]> {
  const wishes = { wanted: EVERYTHING, facets: false, totalCount: true };
  const found = await coop.run(() => coop.house.get(ProductListsService).managed({}, 'NAME', { first: 100 }, wishes));
  return found.nodes;
}

/** How much of everything a shop holds. */
export async function shopSizeOf(coop: TestCooperative): Promise<Record<string, number>> {
  const [row] = await coop.house.admin<Record<string, string>>(
    `select (select count(*) from catalog.product where tenant_id = $1) as products, (select count(*) from catalog.product_variant where tenant_id = $1) as variants,
            (select count(*) from catalog.category where tenant_id = $1) as shelves, (select sum(on_hand) from catalog.stock where tenant_id = $1) as "onHand"`,
    [coop.id],
  );
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
}
