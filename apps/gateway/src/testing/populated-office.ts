import { fixedAssetIn } from '@lumbung/assets/testing';
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
  const delivery = desk.house.get(EventDelivery);
  for (const task of delivery.nightlyTasks()) await delivery.runTask(desk.coop.id, task, { night: '' });
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
