import { describe, expect, it } from '@jest/globals';
import { fixedAssetIn } from '@lumbung/assets/testing';
import { moneyAccountIn } from '@lumbung/banking/testing';
import { staffOf } from '@lumbung/identity/testing';
import { openBooksOf, postedIn } from '@lumbung/ledger/testing';
import { startGateway } from '../testing/gateway-house.js';

describe('the books and the bank over HTTP', () => {
  const house = startGateway();

  async function arranged() {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await postedIn(coop);
    await fixedAssetIn(coop);
    const [supervisor, treasurer, seller] = [
      await staffOf(coop, ['SUPERVISOR']),
      await staffOf(coop, ['TREASURER']),
      await staffOf(coop, ['CATALOG_EDITOR']),
    ];
    const ask = async (path: string, token?: string, body?: FormData) =>
      fetch(`${await house.url()}/${path}`, {
        ...(body ? { method: 'POST', body } : {}),
        headers: { 'x-tenant': coop.tenant.slug, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      });
    return { coop, ask, supervisor, treasurer, seller };
  }

  it('give every statement as PDF and workbook to whoever may read the books, and to nobody else', async () => {
    const { coop, ask, supervisor, seller } = await arranged();
    const { id } = await moneyAccountIn(coop);
    const paths = [
      'statements/balance-sheet',
      'statements/result-statement',
      'statements/trial-balance',
      `statements/cash-book`,
      'statements/account-card',
      'statements/journals',
      `bank-reconciliations/${id}`,
      'books/inventory',
    ];
    for (const path of paths)
      for (const format of ['pdf', 'xlsx']) {
        const answer = await ask(`${path}/${format}?accountId=${id}&from=2026-11-01&asOf=2026-11-30`, supervisor.token);
        expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'private, no-store']);
      }
    expect((await ask('statements/balance-sheet/pdf')).status).toBe(401);
    expect((await ask('statements/balance-sheet/pdf', seller.token)).status).toBe(403);
    expect((await ask('statements/balance-sheet/pdf?asOf=kemarin', supervisor.token)).status).toBe(400);
    expect((await ask('statements/rahasia/pdf', supervisor.token)).status).toBe(404);
  });

  it('take a statement of the bank from who may reconcile, and give its wrong rows back', async () => {
    const { coop, ask, supervisor, treasurer } = await arranged();
    const { id } = await moneyAccountIn(coop);
    const body = () => {
      const form = new FormData();
      form.append('file', new File(['Tanggal;Keterangan;Debet;Kredit\n10/11/2026;A;x;'], 'mutasi.csv'));
      return form;
    };

    const taken = await ask(`bank-statements/${id}`, treasurer.token, body());
    const { statementId } = (await taken.json()) as { statementId: string };
    const wrong = await ask(`bank-statements/${statementId}/wrong-rows`, supervisor.token);

    expect(await wrong.text()).toContain('Jumlah tidak dapat dibaca');
    expect((await ask(`bank-statements/${id}`, supervisor.token, body())).status).toBe(403);
  });
});
