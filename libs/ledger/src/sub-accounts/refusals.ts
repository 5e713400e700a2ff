import { formatRupiah, rupiah, type Money } from '@lumbung/kernel';
import { currentLocale, RupiahScalar, translate, UserError } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SubAccountState, type SubAccountId } from './sub-account.js';

@ObjectType({
  implements: () => UserError,
  description: 'The account has too little for this, beside what is held and the least that must stay.',
})
export class InsufficientBalance extends UserError {
  @Field(() => ID, { description: 'The account that falls short.' })
  readonly accountId: SubAccountId;

  @Field(() => RupiahScalar, { description: 'The most that can be taken now.' })
  readonly available: Money;

  @Field(() => RupiahScalar, { description: 'How much more it would need.' })
  readonly shortfall: Money;

  constructor(accountId: SubAccountId, available: number, shortfall: number) {
    super('INSUFFICIENT_BALANCE', {
      available: formatRupiah(rupiah(available), currentLocale()),
      shortfall: formatRupiah(rupiah(shortfall), currentLocale()),
    });
    this.accountId = accountId;
    this.available = rupiah(available);
    this.shortfall = rupiah(shortfall);
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'The account is closed, or is blocked or dormant and gives nothing out.',
})
export class SubAccountClosed extends UserError {
  @Field(() => ID)
  readonly accountId: SubAccountId;

  @Field(() => SubAccountState)
  readonly accountState: SubAccountState;

  constructor(accountId: SubAccountId, accountState: SubAccountState) {
    super('SUB_ACCOUNT_CLOSED', { state: translate(`ledger.subAccount.${accountState}`, currentLocale()) });
    this.accountId = accountId;
    this.accountState = accountState;
  }
}
