import { Chance } from '../house/chance.js';
import { sell, type Scene } from './scene.js';

const LIMIT = 750_000;
const BUYERS = 5;

/** Members who buy now and pay when their wages are paid; last month's list was sent and came back with the money. */
export function scheduleCredit(scene: Scene): void {
  const buyers = scene.shoppers.slice(1, 1 + BUYERS);
  const chance = new Chance(`credit ${scene.slug}`);
  const intoMonth = Number(scene.day(0).slice(8));
  const began = -intoMonth - 24;
  scene.on(began - 1, 9, () => open(scene));
  for (const [index, { memberId }] of buyers.entries()) {
    for (const [turn, day] of [began + index * 4, -intoMonth + 2 + index].entries()) {
      const { variantId } = chance.pick(scene.popular.slice(0, 8));
      const bought = { payment: 'MEMBER_CREDIT', memberId };
      scene.on(day, 15, () => sell(scene, ['credit', index, turn], [{ variantId, quantity: 1 }], bought), index * 7);
    }
  }
  const period = scene.day(-intoMonth).slice(0, 7);
  let listId = '';
  scene.on(-intoMonth + 1, 13, async () => {
    const wish = { ...scene.request('deductions'), period, employer: EMPLOYER, boughtUntil: scene.day(-intoMonth) };
    listId = (await scene.does('TREASURER', 'drawUpDeductions', wish, '... on DeductionList { id }')).id;
    await scene.does(
      'TREASURER',
      'sendDeductions',
      { ...scene.request('list sent'), listId },
      '',
      'MoveDeductionsInput',
    );
  });
  scene.on(-intoMonth + 5, 14, () =>
    scene.does('TREASURER', 'receiveDeductions', { ...scene.request('list paid'), listId, money: 'BANK' }),
  );
}

const EMPLOYER = 'Kantor Contoh Sejahtera';

async function open(scene: Scene): Promise<void> {
  await scene.does('MANAGER', 'updatePaymentSettings', { methods: [{ method: 'MEMBER_CREDIT', isEnabled: true }] });
  for (const { memberId } of scene.shoppers.slice(1, 1 + BUYERS))
    await scene.does('TREASURER', 'setMemberCredit', { memberId, limit: LIMIT, employer: EMPLOYER });
}
