import type { TestCooperative } from '@lumbung/platform/testing';
import { ImportReadsService } from '../imports/import-reads.service.js';
import type { ProductImport } from '../imports/import.types.js';
import { ProductImportsService } from '../imports/product-imports.service.js';

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
