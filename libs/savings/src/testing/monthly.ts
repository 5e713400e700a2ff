import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { UserError } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { NisbahService } from '../mudharabah/nisbah.service.js';
import type { ProfitShare } from '../mudharabah/mudharabah.types.js';
import { ProfitSharesService } from '../mudharabah/profit-shares.service.js';
import type { CreateStandingInstructionInput } from '../standing/standing.schema.js';
import { StandingInstructionsService } from '../standing/standing.service.js';
import type { StandingInstruction } from '../standing/standing.types.js';

/** The members' part of a mudharabah product from a month on. */
export async function nisbahIn(
  coop: TestCooperative,
  productId: string,
  { memberPercent = '40', startsOn = '2026-10-01' }: { memberPercent?: string; startsOn?: string } = {},
): Promise<void> {
  const terms = { productId, startsOn: startsOn as BusinessDate, memberPercent, source: 'Akad pembukaan rekening' };
  const set = await coop.run(() => coop.house.get(NisbahService).set({ requestId: newId(), ...terms }));
  if (set instanceof UserError) throw new Error(`This ratio was refused: ${set.message}`);
}

/** What was shared out for a month that is over: of Rp100.000 unless more is said. */
export async function profitShareIn(coop: TestCooperative, month: string, amount = 100_000): Promise<ProfitShare> {
  const shares = coop.house.get(ProfitSharesService);
  const asked = {
    month: month as BusinessDate,
    income: [{ text: 'Margin murabahah yang diterima', amount: rupiah(amount) }],
  };
  const share = await coop.run(async () => {
    const preview = await shares.preview(asked);
    if (preview instanceof UserError) return preview;
    const membersAmount = rupiah(preview.membersAmount);
    return shares.decide({ requestId: newId(), ...asked, membersAmount, source: 'Rapat pengurus' });
  });
  if (share instanceof UserError) throw new Error(`This share was refused: ${share.message}`);
  return share;
}

/** Rp25.000 on the fifth of every month from one account to another, unless more is said. */
export async function standingIn(
  coop: TestCooperative,
  fromAccountId: string,
  toAccountId: string,
  given: Partial<CreateStandingInstructionInput> = {},
): Promise<StandingInstruction> {
  const input = { requestId: newId(), fromAccountId, toAccountId, amount: rupiah(25_000), day: 5, ...given };
  const made = await coop.run(() => coop.house.get(StandingInstructionsService).create(input));
  if (made instanceof UserError) throw new Error(`This instruction was refused: ${made.message}`);
  return made;
}
