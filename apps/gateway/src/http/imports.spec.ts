import { beforeAll, describe, expect, it } from '@jest/globals';
import { staffOf, type TestPerson } from '@lumbung/identity/testing';
import { openBooksOf } from '@lumbung/ledger/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { startGateway } from '../testing/gateway-house.js';

const IMPORT = `query Import($id: ID!) { productImport(id: $id) { state rowCount newCount wrongCount columns { heading field } progress { done total }
  wrongRows { csvUrl xlsxUrl } } productImportProblems(importId: $id, first: 10) { nodes { line column value message } } }`;
const START = `mutation Start($input: StartProductImportInput!) { startProductImport(input: $input) { __typename ... on ProductImport { id state } ... on UserError { code message } } }`;
const EXPORT = `query { productExport(filter: { search: "kopi" }) { rowCount productCount csvUrl xlsxUrl } }`;

describe('lists of goods over HTTP', () => {
  const house = startGateway();
  let coop: TestCooperative;
  let owner: TestPerson;
  let cashier: TestPerson;

  beforeAll(async () => {
    coop = await house.cooperative();
    await openBooksOf(coop);
    [owner, cashier] = [await staffOf(coop, ['OWNER']), await staffOf(coop, ['CASHIER'])];
  });

  const headersOf = (person?: TestPerson) => ({
    'x-tenant': coop.tenant.slug,
    ...(person ? { authorization: `Bearer ${person.token}` } : {}),
  });
  const upload = async (content: string | Buffer, person?: TestPerson, name = 'barang.csv') => {
    const form = new FormData();
    form.append('file', new Blob([content as string]), name);
    const response = await fetch(`${await house.url()}/imports`, {
      method: 'POST',
      body: form,
      headers: headersOf(person),
    });
    return {
      status: response.status,
      body: (await response.json()) as { importId: string; code?: string; message?: string },
    };
  };
  const download = async (path: string, person?: TestPerson) =>
    fetch(`${await house.url()}${path}`, { headers: person ? { authorization: `Bearer ${person.token}` } : {} });

  it('1,000 rows with 3 errors: uploaded, shown, started, done, and the wrong rows given back', async () => {
    const rows = Array.from(
      { length: 1_000 },
      (_, n) => `Kopi ${n};K-${n};${n % 333 === 332 ? 'mahal' : '12.500'};Minuman`,
    );

    const { status, body } = await upload(['Nama produk;SKU;Harga;Kategori', ...rows].join('\n'), owner);
    expect(status).toBe(201);
    const asking = { tenant: coop, token: owner.token };
    const seen = (await house.ask(IMPORT, { id: body.importId }, asking)).data as Record<string, never>;
    expect(seen).toMatchObject({
      productImport: {
        state: 'CHECKED',
        rowCount: 1_000,
        newCount: 997,
        wrongCount: 3,
        columns: [{ field: 'NAME' }, { field: 'SKU' }, { field: 'PRICE' }, { field: 'CATEGORY' }],
      },
      productImportProblems: {
        nodes: [{ line: 334, column: 'Harga', value: 'mahal' }, { line: 667 }, { line: 1_000 }],
      },
    });
    const start = (skipsWrongRows: boolean) =>
      house.ask(START, { input: { importId: body.importId, skipsWrongRows } }, asking);
    expect((await start(false)).data).toMatchObject({ startProductImport: { __typename: 'ImportHasWrongRows' } });
    expect((await start(true)).data).toMatchObject({
      startProductImport: { __typename: 'ProductImport', state: 'RUNNING' },
    });
    await house.deliverEverything();
    expect((await house.ask(IMPORT, { id: body.importId }, asking)).data).toMatchObject({
      productImport: { state: 'DONE', progress: { done: 997, total: 997 } },
    });

    const { csvUrl, xlsxUrl } = (
      seen as unknown as { productImport: { wrongRows: { csvUrl: string; xlsxUrl: string } } }
    ).productImport.wrongRows;
    const file = await download(csvUrl, owner);
    expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''barang%20-%20perbaikan.csv");
    expect((await file.text()).trim().split('\r\n')).toHaveLength(4);
    expect(
      Buffer.from(await (await download(xlsxUrl, owner)).arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await download(csvUrl)).status).toBe(404);
    expect((await download(csvUrl, cashier)).status).toBe(404);
  }, 60_000);

  it('are sent as exactly what is filtered, with the count beforehand', async () => {
    const { data } = await house.ask(EXPORT, {}, { tenant: coop, token: cashier.token });
    const { rowCount, csvUrl } = (data as { productExport: { rowCount: number; csvUrl: string } }).productExport;

    const response = await download(csvUrl, cashier);

    expect(rowCount).toBe(997);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect((await response.text()).trim().split('\r\n')).toHaveLength(998);
    expect((await house.ask(EXPORT, {}, { tenant: coop })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('are refused from those who may not, and when they are no lists', async () => {
    expect((await upload('Nama produk;Harga\nKopi;1\n')).status).toBe(401);
    expect((await upload('Nama produk;Harga\nKopi;1\n', cashier)).status).toBe(403);
    expect(
      await upload(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]), owner, 'barang.csv'),
    ).toMatchObject({ status: 422, body: { code: 'INVALID_INPUT', message: expect.stringContaining('CSV') } });
    expect(await upload('x'.repeat(6 * 1024 * 1024), owner)).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('5 MB') },
    });
    expect(
      (await house.ask(START, { input: { importId: coop.id } }, { tenant: coop, token: cashier.token })).errors,
    ).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('have a template for everybody', async () => {
    for (const format of ['csv', 'xlsx'])
      expect((await download(`/imports/template?format=${format}`)).status).toBe(200);
    expect((await download('/imports/template?format=exe')).status).toBe(400);
  });
});
