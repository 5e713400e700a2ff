import type { BusinessDate } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { MemberImportReadsService } from '../members/member-import-reads.service.js';
import type { MemberImport } from '../members/member-import.types.js';
import { MemberImportsService } from '../members/member-imports.service.js';
import type { StartMemberImportInput } from '../members/member-imports.schema.js';

/** A file with members that was looked through. Lines are given as the officer types them, separated by semicolons. */
export async function memberImportIn(
  coop: TestCooperative,
  content: readonly string[] | Buffer,
  fileName = 'anggota.csv',
): Promise<MemberImport> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content.join('\r\n'));
  const answer = await coop.run(() => coop.house.get(MemberImportsService).upload({ fileName, content: bytes }));
  if (!('importId' in answer)) throw new Error(`The file was refused: ${answer.message}`);
  return memberImportOf(coop, answer.importId);
}

/** A file with members that was taken in, its wrong rows left out. */
export async function memberImportedIn(
  coop: TestCooperative,
  content: readonly string[] | Buffer,
  start: Partial<StartMemberImportInput> = {},
): Promise<MemberImport> {
  const { id } = await memberImportIn(coop, content);
  const started = await coop.run(() =>
    coop.house
      .get(MemberImportsService)
      .start({ importId: id, cutOverOn: '2026-10-31' as BusinessDate, skipsWrongRows: true, ...start }),
  );
  if (!('__typename' in started)) throw new Error(`The import was refused: ${started.message}`);
  await coop.house.deliverEverything();
  return memberImportOf(coop, id);
}

/** An import as it stands. */
export function memberImportOf(coop: TestCooperative, id: string): Promise<MemberImport> {
  return coop.run(() => coop.house.get(MemberImportReadsService).one(id));
}

/** What is wrong with a file, or odd about it: line, column and sentence. */
export async function memberProblemsOf(
  coop: TestCooperative,
  id: string,
  areWarnings = false,
): Promise<(string | number | null)[][]> {
  const found = await coop.run(() =>
    coop.house.get(MemberImportReadsService).problems(id, { first: 100 }, areWarnings),
  );
  return found.nodes.map(({ line, column, message }) => [line, column, message]);
}
