import type { Placement, TermPlan } from '../cooperatives/keeping.js';
import type { Savers } from '../story/savers.js';
import type { Scene } from '../trade/index.js';

const DEPOSIT = '... on TermDeposit { id }';
/** Offered so many days before the first is placed. */
const BEFORE_THE_FIRST = 10;

/** Term deposits: one that ended, one that goes on by itself, one that matures within days, one broken. */
export function scheduleTerms(scene: Scene, plan: TermPlan, savers: Savers): void {
  let productId = '';
  const first = Math.max(...plan.placements.map(({ daysAgo }) => daysAgo));
  scene.on(-first - BEFORE_THE_FIRST, 9, async () => (productId = await offer(scene, plan, first)));
  plan.placements.forEach((placement, index) => {
    let depositId = '';
    scene.on(-placement.daysAgo, 10, async () => (depositId = await place(scene, productId, placement, index, savers)));
    if (placement.brokenDaysAgo !== undefined)
      scene.on(-placement.brokenDaysAgo, 10, () =>
        scene.does(
          'MANAGER',
          'breakTermDeposit',
          { ...scene.request('term broken', index), depositId, reason: 'Biaya sekolah anak' },
          DEPOSIT,
        ),
      );
  });
}

async function offer(scene: Scene, { name, contract, least, percents }: TermPlan, first: number): Promise<string> {
  const { id } = await scene.does(
    'OWNER',
    'createSavingsProduct',
    { ...scene.request('term product'), name, family: 'TERM', contract, minimumDeposit: least },
    '... on SavingsProduct { id }',
  );
  const rates = Object.entries(percents).map(([months, percent]) => ({ termMonths: Number(months), percent }));
  const table = { productId: id, startsOn: scene.day(-first - BEFORE_THE_FIRST), source: 'Keputusan pengurus', rates };
  await scene.does('OWNER', 'setTermRates', table, '... on TermTerms { __typename }');
  const terms = {
    productId: id,
    dayBasis: 'ACTUAL_365',
    penaltyPercent: '1',
    penaltyAmount: 0,
    forfeitsInterest: true,
  };
  await scene.does('OWNER', 'saveTermTerms', terms, '... on TermTerms { __typename }');
  return id;
}

async function place(
  scene: Scene,
  productId: string,
  { amount, termMonths, interestPaid, rollover }: Placement,
  index: number,
  savers: Savers,
): Promise<string> {
  const { memberId, id: payoutAccountId } = savers.passbook(scene.shoppers, index);
  const agreed = { productId, memberId, amount, termMonths, interestPaid, rollover, payoutAccountId, money: 'BANK' };
  const { id } = await scene.does(
    'MANAGER',
    'placeTermDeposit',
    { ...scene.request('term', index), ...agreed },
    DEPOSIT,
  );
  return id;
}
