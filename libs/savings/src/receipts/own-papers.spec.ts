import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, tellerIn } from '../testing/index.js';
import { OwnPapers } from './own-papers.service.js';
import { ReceiptPapers } from './receipt-papers.service.js';

describe('the receipts of a member’s own lines', () => {
  const house = startHouse(SavingsModule);
  const issuer = () => Promise.resolve({ name: 'Koperasi Melati', registrationNo: null, address: null });

  /** A member with an account; `papers` asks as himself. */
  async function saver(coop: TestCooperative) {
    const personId = newId<'Person'>() as PersonId;
    const { id: memberId } = await memberIn(coop, { personId });
    const account = await savingsAccountIn(coop, { memberId });
    const as = <T>(work: () => T) => coop.run(work, ['MEMBER'], { personId, displayName: 'Siti' });
    const papers = (number = account.number, seq = 1) => as(() => house.get(OwnPapers).ofEntry(number, seq, personId));
    return { account, as, papers };
  }

  it('are opened by himself, and say what the officer’s copy says', async () => {
    const coop = await cooperativeWithBooks(house);
    const siti = await saver(coop);
    const receipt = await depositedIn(coop, siti.account, 75_000);

    const found = await siti.papers(siti.account.number.toLowerCase());

    expect(found.map(({ format }) => format)).toContain('PDF');
    const permit = new URL(found.find(({ format }) => format === 'HTML_58')?.url ?? '', 'http://x').searchParams;
    const { content } = await siti.as(() => house.get(ReceiptPapers).open(permit.get('permit') ?? '', issuer));
    for (const text of [receipt.number, 'Rp75.000', siti.account.number]) expect(String(content)).toContain(text);
    expect(await house.statementsOf(() => siti.papers())).toHaveLength(3);
  });

  it('do not make the first paper of the desk a copy', async () => {
    const coop = await cooperativeWithBooks(house);
    const siti = await saver(coop);
    const receipt = await depositedIn(coop, siti.account, 75_000);
    const html = (found: readonly { format: string; url: string }[]) =>
      new URL(found.find(({ format }) => format === 'HTML_58')?.url ?? '', 'http://x').searchParams.get('permit') ?? '';
    const own = async () => {
      const permit = html(await siti.papers());
      return String((await siti.as(() => house.get(ReceiptPapers).open(permit, issuer))).content);
    };
    const teller = await tellerIn(coop);
    const desk = () =>
      coop.run(
        async () => {
          const papers = house.get(ReceiptPapers);
          return String((await papers.open(html(papers.of(receipt.id)), issuer)).content);
        },
        ['CASHIER'],
        teller,
      );

    const looked = [await own(), await own(), await desk(), await own(), await desk()];

    const copies = looked.map((paper) => /SALINAN ke-\d/.exec(paper)?.[0] ?? null);
    expect(copies).toEqual([null, null, null, 'SALINAN ke-1', 'SALINAN ke-1']);
    const audits = await house.admin(
      `select action from platform.audit_record where tenant_id = $1 and action = 'savings.reprint'`,
      [coop.id],
    );
    expect(audits).toHaveLength(1);
  });

  it('of money another sent there is none: that receipt says what the other has left', async () => {
    const coop = await cooperativeWithBooks(house);
    const [siti, budi] = [await saver(coop), await saver(coop)];
    await depositedIn(coop, siti.account, 75_000);
    const sent = { fromAccountId: siti.account.id, toAccountId: budi.account.id, amount: rupiah(5_000) };
    const transfer = () => house.get(SavingsMovesService).transfer({ requestId: newId(), ...sent });
    await coop.run(transfer, ['CASHIER'], await tellerIn(coop));

    expect(await siti.papers(siti.account.number, 2)).not.toEqual([]);
    expect(await budi.papers()).toEqual([]);
  });

  it('are nobody else’s, not of a line there is not, and unknown to another cooperative', async () => {
    const [coop, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const [siti, budi, stranger] = [await saver(coop), await saver(coop), await saver(other)];
    await depositedIn(coop, siti.account, 75_000);

    for (const ask of [
      () => budi.papers(siti.account.number),
      () => siti.papers(siti.account.number, 2),
      () => stranger.papers(siti.account.number),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
