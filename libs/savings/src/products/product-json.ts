/** One row of `savings.product p` as a SavingsProduct; the label is a word of the trade and comes from the messages. */
export const PRODUCT_JSON = /* sql */ `
  json_build_object('__typename', 'SavingsProduct', 'id', p.id, 'name', p.name, 'family', p.family, 'contract', p.contract,
    'accountNumber', p.account_number, 'principalAmount', p.principal_amount, 'minimumDeposit', p.minimum_deposit,
    'minimumBalance', p.minimum_balance, 'isActive', p.is_active)
`;
