import { fixedAssetIn } from '@lumbung/assets/testing';
import { bankStatementIn, broughtStatementIn, moneyAccountIn } from '@lumbung/banking/testing';
import { attachedTo } from '@lumbung/ledger/testing';
import { EventDelivery } from '@lumbung/platform';
import { asked, type Desk } from './desk.js';

/** What is neither goods nor orders: hours, an invitation, a mistake in the books, and one night that passed. */
export async function officeOf(desk: Desk): Promise<void> {
  const openingHours = [{ day: 'MONDAY', opensAt: '08:00', closesAt: '16:00' }];
  await desk.does('updateCooperativeProfile', { openingHours });
  const { members, journals } = await desk.asks<Record<'members' | 'journals', { nodes: { id: string }[] }>>(
    'query { members(filter: { search: "anggota" }, first: 1) { nodes { id } } journals(filter: { kinds: OTHER }, first: 1) { nodes { id } } }',
  );
  await desk.does('inviteMember', { memberId: members.nodes[0]?.id });
  await desk.does('requestReversal', asked({ journalId: journals.nodes[0]?.id, reason: 'Salah catat' }));
  await attachedTo(desk.coop, journals.nodes[0]?.id ?? '');
  await handwritten(desk);
  await fixedAssetIn(desk.coop);
  await desk.does('depreciateFixedAssets', asked({ through: '2026-02-28' }));
  await bankOf(desk);
  const delivery = desk.house.get(EventDelivery);
  for (const task of delivery.nightlyTasks()) await delivery.runTask(desk.coop.id, task, { night: '' });
}

/** A bank account of its own, a statement whose line is matched with a voucher, and one that waits to be kept. */
async function bankOf(desk: Desk): Promise<void> {
  await desk.does(
    'addMoneyAccount',
    asked({ kind: 'BANK', name: 'Bank kedua', bankName: 'Bank Contoh', accountNo: '12345678' }),
  );
  const { id: accountId } = await moneyAccountIn(desk.coop);
  await desk.does('updateManualJournalSettings', { fourEyesAbove: 10_000 });
  await bankStatementIn(desk.coop, [
    'Tanggal;Keterangan;Debet;Kredit',
    '10/11/2026;Biaya adm;5.000;',
    '11/11/2026;Bunga;;700',
  ]);
  await broughtStatementIn(desk.coop, ['Tanggal;Keterangan;Debet;Kredit', '12/11/2026;Biaya adm;5.000;']);
  const { bankLines, accounts } = await desk.asks<{
    bankLines: { nodes: { id: string }[] };
    accounts: { id: string; number: string }[];
  }>(
    `query { bankLines(accountId: "${accountId}", first: 5) { nodes { id } } accounts(accountClass: EXPENSE) { id number } }`,
  );
  const otherAccountId = accounts.find(({ number }) => number === '5-3050')?.id;
  await desk.does(
    'bookBankLine',
    asked({ lineId: bankLines.nodes[0]?.id, otherAccountId, text: 'Biaya administrasi' }),
  );
}

/** A journal that somebody wrote by hand, and the amount up to which one person is enough. */
async function handwritten(desk: Desk): Promise<void> {
  const { accounts, moneyPurposes } = await desk.asks<{
    accounts: { id: string; moneyKind: string | null }[];
    moneyPurposes: { form: string; account: { id: string } }[];
  }>('query { accounts(accountClass: ASSET) { id moneyKind } moneyPurposes { form account { id } } }');
  const moneyAccountId = accounts.find(({ moneyKind }) => moneyKind === 'CASH')?.id;
  const otherAccountId = moneyPurposes.find(({ form }) => form === 'MONEY_OUT')?.account.id;
  const money = { moneyAccountId, otherAccountId, amount: 25_000 };
  await desk.does('updateManualJournalSettings', { fourEyesAbove: 10_000 });
  await desk.does('saveManualJournal', asked({ form: 'MONEY_OUT', text: 'Beli lampu', money }));
  await desk.does('saveJournalTemplate', asked({ name: 'Lampu', form: 'MONEY_OUT', text: 'Beli lampu', money }));
}
