import { Clock, formatRupiah, newId, rupiah, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentPrincipal,
  currentTenant,
  forbidden,
  InvalidInput,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SellersService } from '../register/sellers.service.js';
import type {
  DeclareMyTurnoverInput,
  DeclareSellerTurnoverInput,
  TurnoverDeclaration,
  TurnoverDeclarationConnection,
} from './declarations.schema.js';

const COLUMNS = `'TurnoverDeclaration' as "__typename", d.id, d.seller_id as "sellerId", s.name as "sellerName", d.year,
    d.is_within_limit as "isWithinLimit", d.limit_amount as "limitAmount", d.statement, d.declared_on as "declaredOn",
    d.letter_no as "letterNo", d.recorded_by_name as "recordedByName", d.recorded_at as "recordedAt",
    (select coalesce(json_agg(json_build_object('id', l.id, 'fileName', l.file_name, 'mimeType', l.mime_type, 'byteSize', l.byte_size,
              'storeName', l.store_name, 'uploadedByName', l.uploaded_by_name, 'uploadedAt', l.uploaded_at, 'sellerPersonId', s.person_id) order by l.id), '[]')
       from sellers.turnover_letter l where l.tenant_id = d.tenant_id and l.declaration_id = d.id and l.removed_at is null) as letters
  from sellers.turnover_declaration d join sellers.seller s on s.tenant_id = d.tenant_id and s.id = d.seller_id`;

const BY_ID = `select ${COLUMNS} where d.tenant_id = $1 and d.id = $2`;

const listText = (
  backward: boolean,
) => `select ${COLUMNS} where d.tenant_id = $1 and ($2::uuid is null or d.seller_id = $2)
    and ($3::integer is null or d.year = $3) and ($4::uuid is null or d.id ${backward ? '>' : '<'} $4)
  order by d.id ${backward ? 'asc' : 'desc'} limit $5`;

// The rule in force on the last day of the year, or the first there is for years before it.
const LIMIT = `select amount, source /* tenant_id = $1 */ from sellers.turnover_limit where $1::uuid is not null
  order by (effective_from <= make_date($2, 12, 31)) desc, effective_from desc limit 1`;

/** What sellers declare of their turnover, year by year. */
@Injectable()
export class DeclarationsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly sellers: SellersService,
  ) {}

  /**
   * Writes down a declaration that was handed in at the office. Safe to repeat by requestId; a later one of the same
   * year takes its place without removing it. Refuses a day or a year that has not begun (InvalidInput); throws
   * NOT_FOUND. Source: PMK 37/2025, declaration of turnover up to Rp500 million; the limit is a dated row.
   */
  declare(input: DeclareSellerTurnoverInput): Promise<TurnoverDeclaration | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const seller = await this.sellers.one(tx, input.sellerId);
      return this.write(tx, 'sellers.declareTurnover', seller.id, input);
    });
  }

  /** As `declare`, by the seller himself, today. Throws FORBIDDEN for whoever sells nothing here. */
  declareMine(input: DeclareMyTurnoverInput): Promise<TurnoverDeclaration | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const seller = await this.sellers.ofPerson(tx, currentPrincipal().personId);
      if (!seller) throw forbidden();
      return this.write(tx, 'sellers.declareOwnTurnover', seller.id, input);
    });
  }

  /** Declarations, newest first; of one seller or of all, of one year or of all. */
  async list(
    page: PageArgs,
    filter: { sellerId?: string | null; year?: number | null },
  ): Promise<TurnoverDeclarationConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<TurnoverDeclaration>(listText(slice.backward), [
      filter.sellerId ?? null,
      filter.year ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ id }) => [id]);
  }

  /** The signed-in seller's own. Throws FORBIDDEN for whoever sells nothing here. */
  async mine(page: PageArgs): Promise<TurnoverDeclarationConnection> {
    const seller = await this.sellers.ofPerson(undefined, currentPrincipal().personId);
    if (!seller) throw forbidden();
    return this.list(page, { sellerId: seller.id });
  }

  private async write(
    tx: Tx,
    operation: string,
    sellerId: string,
    input: DeclareMyTurnoverInput & Partial<DeclareSellerTurnoverInput>,
  ): Promise<TurnoverDeclaration | InvalidInput> {
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const declaredOn = input.declaredOn ?? today;
    if (declaredOn > today) return new InvalidInput('problem.sellers.future', 'declaredOn');
    if (input.year > Number(today.slice(0, 4))) return new InvalidInput('problem.sellers.yearToCome', 'year');
    const id = newId<'TurnoverDeclaration'>();
    const earlier = await tx.claimRequest(operation, input.requestId, { ...input, sellerId }, id);
    if (earlier) return tx.rowOrFail<TurnoverDeclaration>(BY_ID, [earlier]);
    const limit = await tx.rowOrFail<{ amount: number; source: string }>(LIMIT, [input.year]);
    const statement = statementOf(input.year, input.isWithinLimit, limit.amount);
    await tx.rows(
      `insert into sellers.turnover_declaration (tenant_id, id, seller_id, year, is_within_limit, limit_amount, statement, declared_on,
                                                 letter_no, recorded_by_name, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        sellerId,
        input.year,
        input.isWithinLimit,
        limit.amount,
        statement,
        declaredOn,
        input.letterNo?.trim() ?? null,
        currentPrincipal().displayName,
        this.clock.now(),
      ],
    );
    const { year, isWithinLimit } = input;
    tx.audit({
      action: operation,
      subject: 'Seller',
      subjectId: sellerId,
      after: { year, isWithinLimit, declaredOn, statement },
    });
    return tx.rowOrFail<TurnoverDeclaration>(BY_ID, [id]);
  }
}

/** In Indonesian whatever the language of the screen: it is what an office of the state reads. */
function statementOf(year: number, isWithinLimit: boolean, limit: number): string {
  const amount = formatRupiah(rupiah(limit), 'id');
  return isWithinLimit
    ? `Saya menyatakan bahwa peredaran bruto usaha saya pada tahun pajak ${year} tidak melebihi ${amount}.`
    : `Saya menyatakan bahwa peredaran bruto usaha saya pada tahun pajak ${year} melebihi ${amount}.`;
}
