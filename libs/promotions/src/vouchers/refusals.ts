import { formatDate, formatRupiah, type BusinessDate, type Money } from '@lumbung/kernel';
import { BusinessDateScalar, currentLocale, RupiahScalar, translate, UserError } from '@lumbung/platform';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const VoucherObstacle = {
  MEMBERS_ONLY: 'MEMBERS_ONLY',
  FIRST_ORDER_ONLY: 'FIRST_ORDER_ONLY',
  USED_BY_YOU: 'USED_BY_YOU',
  OTHER_CHANNEL: 'OTHER_CHANNEL',
} as const;
export type VoucherObstacle = keyof typeof VoucherObstacle;
registerEnumType(VoucherObstacle, {
  name: 'VoucherObstacle',
  description: 'Why a voucher is not for this buyer.',
  valuesMap: {
    MEMBERS_ONLY: { description: 'It is for members who signed in.' },
    FIRST_ORDER_ONLY: { description: 'It is for the first order at this cooperative.' },
    USED_BY_YOU: { description: 'This buyer used it as often as one person may.' },
    OTHER_CHANNEL: { description: 'It counts elsewhere: only online, or only at the counter.' },
  },
});

/** A named code does nothing for this basket. Carries the code as the buyer spelled it. */
@ObjectType({ isAbstract: true })
export abstract class VoucherRefused extends UserError {
  @Field({ description: 'The code as it was given.' })
  readonly voucherCode: string;

  protected constructor(code: string, voucherCode: string, words: Readonly<Record<string, string | number>> = {}) {
    super(code, { code: voucherCode.trim(), ...words });
    this.voucherCode = voucherCode;
  }
}

@ObjectType({ implements: () => UserError, description: 'No voucher has this code.' })
export class VoucherUnknown extends VoucherRefused {
  constructor(voucherCode: string) {
    super('VOUCHER_UNKNOWN', voucherCode);
  }
}

@ObjectType({ implements: () => UserError, description: 'Too many unknown codes were tried from here; wait a little.' })
export class VoucherTriedTooOften extends VoucherRefused {
  @Field(() => Int) readonly retryAfterSeconds: number;

  constructor(voucherCode: string, retryAfterSeconds: number) {
    super('VOUCHER_TRIED_TOO_OFTEN', voucherCode, { seconds: retryAfterSeconds });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

@ObjectType({ implements: () => UserError, description: 'The voucher is over, or the cooperative ended it.' })
export class VoucherExpired extends VoucherRefused {
  constructor(voucherCode: string) {
    super('VOUCHER_EXPIRED', voucherCode);
  }
}

@ObjectType({ implements: () => UserError, description: 'The voucher counts from a later day on.' })
export class VoucherNotYetValid extends VoucherRefused {
  @Field(() => BusinessDateScalar, { description: 'The first day on which it counts.' })
  readonly startsOn: BusinessDate;

  constructor(voucherCode: string, startsOn: BusinessDate) {
    super('VOUCHER_NOT_YET_VALID', voucherCode, { day: formatDate(startsOn, currentLocale()) });
    this.startsOn = startsOn;
  }
}

@ObjectType({ implements: () => UserError, description: 'The cooperative paused the voucher.' })
export class VoucherPaused extends VoucherRefused {
  constructor(voucherCode: string) {
    super('VOUCHER_PAUSED', voucherCode);
  }
}

@ObjectType({ implements: () => UserError, description: 'All uses, or all the money set aside for it, are gone.' })
export class VoucherUsedUp extends VoucherRefused {
  constructor(voucherCode: string) {
    super('VOUCHER_USED_UP', voucherCode);
  }
}

@ObjectType({ implements: () => UserError, description: 'The voucher is for other buyers.' })
export class VoucherNotForYou extends VoucherRefused {
  @Field(() => VoucherObstacle) readonly obstacle: VoucherObstacle;

  constructor(voucherCode: string, obstacle: VoucherObstacle) {
    super('VOUCHER_NOT_FOR_YOU', voucherCode, {
      obstacle: translate(`promotions.obstacle.${obstacle}`, currentLocale()),
    });
    this.obstacle = obstacle;
  }
}

@ObjectType({ implements: () => UserError, description: 'Nothing in the basket is what the voucher is for.' })
export class VoucherNotForTheseGoods extends VoucherRefused {
  constructor(voucherCode: string) {
    super('VOUCHER_NOT_FOR_THESE_GOODS', voucherCode);
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Not enough pieces for "buy X, get Y"; parts of a unit do not count.',
})
export class VoucherTooFewGoods extends VoucherRefused {
  @Field(() => Int, { description: 'So many pieces are paid …' }) readonly buyQuantity: number;
  @Field(() => Int, { description: '… and so many are free.' }) readonly getQuantity: number;

  constructor(voucherCode: string, buyQuantity: number, getQuantity: number) {
    super('VOUCHER_TOO_FEW_GOODS', voucherCode, { buy: buyQuantity, get: getQuantity });
    this.buyQuantity = buyQuantity;
    this.getQuantity = getQuantity;
  }
}

@ObjectType({ implements: () => UserError, description: 'The basket is worth less than the voucher asks for.' })
export class MinimumNotReached extends VoucherRefused {
  @Field(() => RupiahScalar, { description: 'What the goods must be worth, before any discount.' })
  readonly minimum: Money;

  @Field(() => RupiahScalar, { description: 'How much more must be bought.' })
  readonly missing: Money;

  constructor(voucherCode: string, minimum: Money, missing: Money) {
    const locale = currentLocale();
    super('MINIMUM_NOT_REACHED', voucherCode, {
      minimum: formatRupiah(minimum, locale),
      missing: formatRupiah(missing, locale),
    });
    this.minimum = minimum;
    this.missing = missing;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Another promotion takes off more and does not go together with this one.',
})
export class VoucherNotCombinable extends VoucherRefused {
  constructor(voucherCode: string) {
    super('VOUCHER_NOT_COMBINABLE', voucherCode);
  }
}

/** Every way a code can be refused, for the result unions of whoever takes codes. */
export const voucherRefusals = [
  VoucherUnknown,
  VoucherTriedTooOften,
  VoucherExpired,
  VoucherNotYetValid,
  VoucherPaused,
  VoucherUsedUp,
  VoucherNotForYou,
  VoucherNotForTheseGoods,
  VoucherTooFewGoods,
  MinimumNotReached,
  VoucherNotCombinable,
] as const;
