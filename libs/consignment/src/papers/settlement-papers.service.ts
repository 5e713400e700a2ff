import { FileLinks, type OpenedFile } from '@lumbung/catalog';
import { toPdf, type Issuer } from '@lumbung/documents';
import { newId, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentLocale, notFound, runAs, TenantDatabase, TenantDirectory, translate } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ConsignmentPermission } from '../consignment.permissions.js';
import { SETTLEMENT_PAPER } from '../settlements/settlement-statements.js';
import type { ConsignmentSettlement } from '../settlements/settlement.types.js';
import { documentOf, type SettlementPaper } from './settlement-paper.js';

/** What a permit carries: which settlement. */
interface SettlementContent {
  readonly kind: 'settlement';
  readonly id: string;
}

/** Settlements on paper (perhitungan titip jual). */
@Injectable()
export class SettlementPapersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly links: FileLinks,
    private readonly directory: TenantDirectory,
  ) {}

  /**
   * The address of a settlement's PDF, for the person of this request, who was already found to have the right to the
   * settlement: an officer, or the seller himself. Asks no database: what stands on it is read when it is opened.
   */
  link({ id, number }: Pick<ConsignmentSettlement, 'id' | 'number'>): string {
    const content: SettlementContent = { kind: 'settlement', id };
    const name = `${translate('consignment.paper.settlement', currentLocale())} ${number}`;
    return this.links.ofPdf(content, name, '/papers/settlements');
  }

  /**
   * The PDF behind such an address, with the payouts that stand by now. One statement. The issuer is asked for inside the
   * cooperative, by whoever knows it. Throws NOT_FOUND for a permit that is forged, older than ten minutes or another
   * person's.
   */
  async open(permit: string, issuer: () => Promise<Issuer>): Promise<OpenedFile> {
    const { tenant: tenantId, locale, name, content } = this.links.read<SettlementContent>(permit, ['settlement']);
    const tenant = await this.directory.byId(tenantId);
    if (!tenant) throw notFound();
    // The right was shown when the address was given out; the one who opens it may come without cooperative and roles.
    const permissions = new Set([ConsignmentPermission.Read, 'cooperatives.read']);
    const principal = { kind: 'system', displayName: 'Lumbung', permissions } as const;
    return runAs({ requestId: newId(), locale, tenant, principal }, async () => {
      const settlement = await this.db.readRow<SettlementPaper>(SETTLEMENT_PAPER, [content.id]);
      if (!settlement) throw notFound();
      const timeZone = tenant.timeZone as CooperativeTimeZone;
      const document = documentOf(settlement, { issuer: await issuer(), locale, timeZone });
      return { content: await toPdf(document, 'A4'), mimeType: 'application/pdf', fileName: `${name}.pdf` };
    });
  }
}
