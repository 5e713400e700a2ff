import type { Id } from '@lumbung/kernel';
import { RupiahScalar } from '@lumbung/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export type SavingsProductId = Id<'SavingsProduct'>;

export const SavingsFamily = {
  PRINCIPAL: 'PRINCIPAL',
  MANDATORY: 'MANDATORY',
  VOLUNTARY: 'VOLUNTARY',
  TERM: 'TERM',
  PLANNED: 'PLANNED',
} as const;
export type SavingsFamily = keyof typeof SavingsFamily;
registerEnumType(SavingsFamily, {
  name: 'SavingsFamily',
  description: 'What kind of savings a product is.',
  valuesMap: {
    PRINCIPAL: { description: 'Simpanan pokok: paid once, equal for all, stays while one is a member. Equity.' },
    MANDATORY: { description: 'Simpanan wajib: paid every month, stays while one is a member. Equity.' },
    VOLUNTARY: { description: 'Simpanan sukarela: paid in and taken out freely. A debt of the cooperative.' },
    TERM: {
      description: 'Simpanan berjangka (SISUKA): one amount for some months, placed and broken by its own desk.',
    },
    PLANNED: {
      description: 'Simpanan rencana: saved month by month towards a day, such as for qurban; locked until then.',
    },
  },
});

export const ShariaContract = { WADIAH: 'WADIAH', MUDHARABAH: 'MUDHARABAH' } as const;
export type ShariaContract = keyof typeof ShariaContract;
registerEnumType(ShariaContract, {
  name: 'ShariaContract',
  description: 'The contract (akad) of a sharia product.',
  valuesMap: {
    WADIAH: { description: 'Safe keeping (titipan); a bonus may be given and is never promised.' },
    MUDHARABAH: { description: 'The member shares in what his money earns, by an agreed ratio (nisbah).' },
  },
});

@ObjectType({ description: 'A savings product of the cooperative (produk simpanan). Amounts are whole rupiah.' })
export class SavingsProduct {
  readonly __typename: 'SavingsProduct';

  @Field(() => ID) id: SavingsProductId;
  @Field() name: string;
  @Field(() => SavingsFamily) family: SavingsFamily;
  @Field() familyLabel: string;
  @Field(() => ShariaContract, { nullable: true, description: 'Null for a conventional product.' })
  contract: ShariaContract | null;
  @Field({ description: 'The control account its accounts are parts of, such as `2-1010`; chosen by the template.' })
  accountNumber: string;
  @Field(() => RupiahScalar, { nullable: true, description: 'Principal share only: what each member pays once.' })
  principalAmount: number | null;
  @Field(() => RupiahScalar, { description: 'The least of one deposit.' }) minimumDeposit: number;
  @Field(() => RupiahScalar, { description: 'The least of the very first deposit (setoran awal).' })
  firstDeposit: number;
  @Field(() => RupiahScalar, { description: 'What must stay on an account opened from now on.' })
  minimumBalance: number;
  @Field({
    description:
      'Members may pay with it in the shop (potong simpanan). Voluntary savings only; unless somebody says otherwise all but mudharabah.',
  })
  paysInShop: boolean;
  @Field({ description: 'New accounts can be opened.' }) isActive: boolean;
}
