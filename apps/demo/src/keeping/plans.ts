import type { Goal, PlannedPlan } from '../cooperatives/keeping.js';
import type { Savers } from '../story/savers.js';
import type { Scene } from '../trade/index.js';

/** Offered so many days before the first is opened. */
const BEFORE_THE_FIRST = 7;
/** A month of somebody who saves by standing order. */
const MONTH_DAYS = 30;

/** Planned savings: some keep up with their months, one lags behind. */
export function schedulePlans(scene: Scene, plan: PlannedPlan, savers: Savers): void {
  let productId = '';
  const first = Math.max(...plan.goals.map(({ daysAgo }) => daysAgo));
  scene.on(-first - BEFORE_THE_FIRST, 9, async () => (productId = await offer(scene, plan)));
  plan.goals.forEach((goal, index) => {
    let accountId = '';
    scene.on(-goal.daysAgo, 11, async () => {
      // Those at the end of the list have no term deposit.
      const member = savers.passbook(scene.shoppers, -1 - index);
      accountId = await open(scene, productId, plan.label, goal, member, index);
    });
    const amount = Math.ceil(goal.goal / goal.months);
    for (let month = 0; month < goal.paid; month++)
      scene.on(month * MONTH_DAYS - goal.daysAgo, 12, () =>
        scene.does(
          'MANAGER',
          'depositSavings',
          { ...scene.request('goal', index, month), accountId, amount, money: 'BANK' },
          '... on SavingsReceipt { __typename }',
        ),
      );
  });
}

async function offer(scene: Scene, { name, contract, purpose }: PlannedPlan): Promise<string> {
  const { id } = await scene.does(
    'OWNER',
    'createSavingsProduct',
    { ...scene.request('planned product'), name, family: 'PLANNED', contract, minimumDeposit: 10_000 },
    '... on SavingsProduct { id }',
  );
  const rules = { productId: id, purpose, feePercent: '1', feeAmount: 0 };
  await scene.does('OWNER', 'saveSavingsPlanRules', rules, '... on SavingsPlanRules { productId }');
  return id;
}

async function open(
  scene: Scene,
  productId: string,
  label: string,
  { goal, months, daysAgo }: Goal,
  { id: payoutAccountId, memberId }: { readonly id: string; readonly memberId: string },
  index: number,
): Promise<string> {
  const dueOn = scene.day(months * MONTH_DAYS - daysAgo);
  const { id } = await scene.does(
    'MANAGER',
    'openSavingsPlan',
    {
      ...scene.request('plan', index),
      productId,
      memberId,
      label: `${label} ${dueOn.slice(0, 4)}`,
      goalAmount: goal,
      monthlyAmount: Math.ceil(goal / months),
      dueOn,
      payoutAccountId,
    },
    '... on SavingsPlan { id }',
  );
  return id;
}
