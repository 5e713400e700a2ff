import { Injectable } from '@nestjs/common';
import { Money } from '@lumbung/kernel';
import { InvalidInput, RupiahScalar, TenantDatabase, resultUnion, type Tx } from '@lumbung/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';

const MOST = 1_000_000_000_000;

@ObjectType({ description: 'How this cooperative wants journals by hand decided.' })
export class ManualJournalSettings {
  readonly __typename = 'ManualJournalSettings';
  @Field(() => RupiahScalar, {
    description: 'Up to and including this amount one person is enough; zero asks for a second one always.',
  })
  fourEyesAbove: number;
}

@InputType({ description: 'How this cooperative wants journals by hand decided.' })
export class UpdateManualJournalSettingsInput {
  @Field(() => RupiahScalar) fourEyesAbove: Money;
}

export const UpdateManualJournalSettingsResult = resultUnion('UpdateManualJournalSettingsResult', [
  ManualJournalSettings,
  InvalidInput,
]);

/** The amount up to which one person may post by hand. */
@Injectable()
export class ManualSettingsService {
  constructor(private readonly db: TenantDatabase) {}

  /** The settings; a second person always, unless the cooperative said otherwise. */
  async settings(): Promise<ManualJournalSettings> {
    const row = await this.db.readRow<{ limit: number }>(LIMIT);
    return { __typename: 'ManualJournalSettings', fourEyesAbove: row?.limit ?? 0 };
  }

  /** Sets the amount, whole rupiah; what is proposed already keeps the answer it got. Refuses with InvalidInput less than zero or more than Rp1 trillion. */
  async update({ fourEyesAbove }: UpdateManualJournalSettingsInput): Promise<ManualJournalSettings | InvalidInput> {
    const { amount } = fourEyesAbove;
    if (amount < 0 || amount > MOST) return new InvalidInput('ledger.manual.limit', 'fourEyesAbove');
    return this.db.transaction(async (tx) => {
      const before = await limitOf(tx);
      await tx.rows(
        `insert into ledger.manual_settings (tenant_id, four_eyes_above) values ($1, $2)
         on conflict (tenant_id) do update set four_eyes_above = excluded.four_eyes_above`,
        [amount],
      );
      tx.audit({
        action: 'ledger.updateManualJournalSettings',
        subject: 'ledgerSettings',
        subjectId: tx.tenantId,
        before: { fourEyesAbove: before },
        after: { fourEyesAbove: amount },
      });
      return { __typename: 'ManualJournalSettings', fourEyesAbove: amount };
    });
  }

  /** Whether one person is enough for so many rupiah. */
  async isWithinLimit(tx: Tx, amount: number): Promise<boolean> {
    return amount <= (await limitOf(tx));
  }
}

async function limitOf(tx: Tx): Promise<number> {
  return (await tx.row<{ limit: number }>(LIMIT))?.limit ?? 0;
}

const LIMIT = `select s.four_eyes_above as "limit" from ledger.manual_settings s where s.tenant_id = $1`;
