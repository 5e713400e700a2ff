/** What a product says where nobody decided: daily money may be spent, what was given to earn (mudharabah) stays. */
const PAYS_IN_SHOP = `p.family = 'VOLUNTARY' and p.contract is distinct from 'MUDHARABAH'`;

/** Whether an account of product `p` pays in the shop. */
export const MAY_PAY_IN_SHOP = `p.family = 'VOLUNTARY' and coalesce(p.pays_in_shop, ${PAYS_IN_SHOP})`;

/** One row of `savings.product p` as a SavingsProduct; the label is a word of the trade and comes from the messages. */
export const PRODUCT_JSON = /* sql */ `
  json_build_object('__typename', 'SavingsProduct', 'id', p.id, 'name', p.name, 'family', p.family, 'contract', p.contract,
    'accountNumber', p.account_number, 'principalAmount', p.principal_amount, 'minimumDeposit', p.minimum_deposit,
    'firstDeposit', p.first_deposit, 'minimumBalance', p.minimum_balance, 'paysInShop', coalesce(p.pays_in_shop, ${PAYS_IN_SHOP}), 'isActive', p.is_active)
`;
