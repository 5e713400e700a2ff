import type { Readable } from 'node:stream';
import type { Id } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { parse } from 'csv-parse/sync';
import { ExportsService } from '../exports/exports.service.js';
import type { TableExport } from '../exports/exports.types.js';

/** The lists of a cooperative as files, asked for and opened by one and the same person. */
export class FilesOf {
  constructor(
    private readonly coop: TestCooperative,
    private readonly personId: Id<'Person'>,
  ) {}

  asOne<T>(work: () => T): T {
    return this.coop.run(work, ['OWNER'], { personId: this.personId });
  }

  ask<T>(work: (exports: ExportsService) => T): T {
    return this.asOne(() => work(this.coop.house.get(ExportsService)));
  }

  async open(url: string): Promise<Buffer> {
    const permit = new URL(url, 'http://x').searchParams.get('permit') as string;
    const { content } = await this.ask((exports) => exports.open(permit));
    if (Buffer.isBuffer(content)) return content;
    return Buffer.concat((await (content as Readable).toArray()).map((part) => Buffer.from(part as string)));
  }

  /** The lines of a text file, headings first. */
  async lines({ csvUrl }: Pick<TableExport, 'csvUrl'>): Promise<string[][]> {
    return parse(await this.open(csvUrl), { bom: true, delimiter: ';' });
  }

  /** The lines of a text file by its headings. */
  async records({ csvUrl }: Pick<TableExport, 'csvUrl'>): Promise<Record<string, string>[]> {
    return parse(await this.open(csvUrl), { bom: true, delimiter: ';', columns: true });
  }
}
