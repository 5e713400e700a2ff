import { depositCollected } from '@lumbung/events';
import { Messenger, OrganisationNames } from '@lumbung/identity';
import { Clock, formatDate, formatRupiah, rupiah, type BusinessDate } from '@lumbung/kernel';
import { MemberContactsService } from '@lumbung/membership';
import { currentTenant, ListenTo, PlatformDatabase, translate } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/** The member hears from the house itself that his money has arrived: no collector can keep it for himself unnoticed. */
@Injectable()
export class ReceiptListener {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly clock: Clock,
    private readonly contacts: MemberContactsService,
    private readonly messenger: Messenger,
    private readonly names: OrganisationNames,
  ) {}

  /** Written to once, in Indonesian, wherever the news is delivered twice; nothing happens for a member without a number. */
  @ListenTo(depositCollected)
  async collected({
    collectionId,
    memberId,
    amount,
    receiptNumber,
    collectedOn,
  }: {
    collectionId: string;
    memberId: string;
    amount: number;
    receiptNumber: string;
    collectedOn: string;
  }): Promise<void> {
    const phone = await this.contacts.phoneOf(memberId);
    if (phone === null) return;
    const { id: tenantId } = currentTenant();
    const text = translate('field.notice', 'id', {
      cooperative: (await this.names.nameOf('COOPERATIVE', tenantId)) ?? 'Koperasi',
      amount: formatRupiah(rupiah(amount), 'id'),
      on: formatDate(collectedOn as BusinessDate, 'id'),
      receipt: receiptNumber,
    });
    await this.database.transaction(async (tx) => {
      const told = await tx.row(TELL, [tenantId, collectionId, this.clock.now()]);
      if (told) await this.messenger.send(tx, { purpose: 'collectionReceipt', to: { phone }, text });
    }, tenantId);
  }
}

const TELL = `update field.collection set told_at = $3 where tenant_id = $1 and id = $2 and told_at is null returning id`;
