import { Clock, newId } from '@lumbung/kernel';
import { qrisForAmount } from '@lumbung/payments';
import {
  connectionFrom,
  currentContext,
  InvalidInput,
  notFound,
  PrivateFiles,
  sliceOf,
  TenantDatabase,
  type KeptFile,
  type OpenedPrivateFile,
  type PageArgs,
  type SentFile,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { againstReceiving } from '../moves/rules.js';
import { answered, DEPOSIT_FROM, DEPOSIT_JSON, DEPOSIT_PROOFS, stateLabel, type RawDeposit } from './deposit-json.js';
import type { SavingsDepositRequest, SavingsDepositRequestConnection } from './deposit-request.types.js';
import {
  DepositDecided,
  type RequestMySavingsDepositInput,
  type SavingsDepositWays,
} from './deposit-requests.schema.js';

const MOST_WAITING = 5;
const MOST_PROOFS = 3;
/** How often another free amount is looked for when somebody else took it at the same moment. */
const ATTEMPTS = 20;

type Row = { deposit: RawDeposit };

/** Deposits a member announces and sends himself; money counts only once an officer has found it. */
@Injectable()
export class OwnDepositsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly accounts: SavingsAccountsService,
    private readonly files: PrivateFiles,
    private readonly clock: Clock,
  ) {}

  /** By what money can be sent here: transfer where the bank account is set up, QRIS where the static code is. */
  async ways(): Promise<SavingsDepositWays> {
    const rows = await this.db.read<Way>(WAYS);
    return { methods: rows.map(({ method }) => method) };
  }

  /**
   * Announces money for an own account, whole rupiah, and answers where to send it. A transfer into savings gets a unique
   * amount of 1 to 999 rupiah on top, which goes to the account as well; a share, which is due in full, gets none. A
   * QRIS is the cooperative's static code for exactly this sum. Nothing is booked. Refuses (InvalidInput) what the
   * account would refuse as a deposit, a way that is not open here, and the sixth that waits. Throws NOT_FOUND for an
   * account that is not his. Safe to repeat by requestId.
   */
  request(input: RequestMySavingsDepositInput, personId: string): Promise<SavingsDepositRequest | InvalidInput> {
    const id = newId();
    return this.db.transaction(async (tx) => {
      const account = await this.accounts.inTransaction(tx, input.accountId);
      if (account.personId !== personId) throw notFound();
      const earlier = await tx.claimRequest('savings.requestDeposit', input.requestId, input, id);
      if (earlier) return this.inside(tx, earlier);
      const amount = input.amount.amount;
      if (amount <= 0) return new InvalidInput('savings.problem.notAboveZero', 'amount');
      if (account.state === 'CLOSED') return new InvalidInput('savings.problem.closed', 'accountId');
      const refusal = againstReceiving(account, amount);
      if (refusal) return refusal;
      const way = (await tx.rows<Way>(WAYS)).find(({ method }) => method === input.method);
      if (!way) return new InvalidInput('savings.problem.depositWay', 'method');
      const { count } = await tx.rowOrFail<{ count: number }>(COUNT, [account.memberId]);
      if (count >= MOST_WAITING) return new InvalidInput('savings.problem.depositsWaiting', 'accountId');

      const isShare = account.product.family === 'PRINCIPAL' || account.product.family === 'MANDATORY';
      const qris = way.qrisPayload === null ? null : qrisForAmount(way.qrisPayload, input.amount);
      const values = [
        id,
        account.id,
        account.memberId,
        input.method,
        amount,
        input.note?.trim() ?? null,
        way.bankName,
        way.accountNo,
        way.holderName,
        qris,
        way.merchantName,
        way.nmid,
        this.clock.now(),
        input.method === 'BANK_TRANSFER' && !isShare,
      ];
      if (!(await announced(tx, values))) return new InvalidInput('savings.problem.depositWay', 'method');
      const after = { accountId: account.id, amount, method: input.method };
      tx.audit({ action: 'savings.requestDeposit', subject: 'savingsDeposit', subjectId: id, after });
      return this.inside(tx, id);
    });
  }

  /** A person's own announced deposits, newest first. */
  async mine(personId: string, page: PageArgs): Promise<SavingsDepositRequestConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<Row>(slice.backward ? MINE_BACKWARD : MINE, [
      personId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ deposit }) => answered(deposit, this.files)),
      slice,
      ({ id }) => [id],
    );
  }

  /** One of a person's own; throws NOT_FOUND, also for another member's. */
  async myOne(id: string, personId: string): Promise<SavingsDepositRequest> {
    const row = await this.db.readRow<Row>(MY_ONE, [id, personId]);
    if (!row) throw notFound();
    return answered(row.deposit, this.files);
  }

  /** Takes an announced deposit back before an officer decided. Refuses with DepositDecided; throws NOT_FOUND as `myOne`. */
  cancel(id: string, personId: string): Promise<SavingsDepositRequest | DepositDecided> {
    return this.db.transaction(async (tx) => {
      const { deposit } = await tx.rowOrFail<Row>(MY_LOCK, [id, personId]);
      if (deposit.state === 'CANCELLED') return answered(deposit, this.files);
      if (deposit.state !== 'WAITING') return new DepositDecided(deposit.state, stateLabel(deposit.state));
      const by = currentContext()?.principal?.displayName ?? null;
      await tx.rows(CANCEL, [id, this.clock.now(), by]);
      tx.audit({ action: 'savings.cancelDeposit', subject: 'savingsDeposit', subjectId: id });
      return this.inside(tx, id);
    });
  }

  /**
   * Keeps a picture of the transfer for a person's own announced deposit. Refuses (InvalidInput) one that is decided, the
   * fourth, and files as PrivateFiles.put. Throws NOT_FOUND as `myOne`.
   */
  async putProof(id: string, personId: string, sent: SentFile): Promise<{ proofId: string } | InvalidInput> {
    const kept = await this.files.put(DEPOSIT_PROOFS, sent, (file) => this.keep(id, personId, file));
    return kept instanceof InvalidInput ? kept : { proofId: kept.id };
  }

  /** The file behind `SavingsDepositProof.url`. Throws NOT_FOUND when the permit is forged, old or another person's. */
  openProof(id: string, permit: string): Promise<OpenedPrivateFile> {
    return this.files.open(DEPOSIT_PROOFS, id, permit);
  }

  private keep(id: string, personId: string, file: KeptFile): Promise<InvalidInput | undefined> {
    return this.db.transaction(async (tx) => {
      const { deposit } = await tx.rowOrFail<Row>(MY_LOCK, [id, personId]);
      if (deposit.state !== 'WAITING' || deposit.proofs.length >= MOST_PROOFS)
        return new InvalidInput('savings.problem.depositProof', 'file');
      const { fileName, mimeType, byteSize, storeName } = file;
      await tx.rows(KEEP, [file.id, id, fileName, mimeType, byteSize, storeName, this.clock.now()]);
      const after = { proofId: file.id, fileName, mimeType, byteSize };
      tx.audit({ action: 'savings.addDepositProof', subject: 'savingsDeposit', subjectId: id, after });
      return undefined;
    });
  }

  private async inside(tx: Tx, id: string): Promise<SavingsDepositRequest> {
    return answered((await tx.rowOrFail<Row>(ONE_DEPOSIT, [id])).deposit, this.files);
  }
}

async function announced(tx: Tx, values: readonly unknown[]): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (await tx.row(INSERT, values)) return true;
  return false;
}

interface Way {
  readonly method: SavingsDepositRequest['method'];
  readonly bankName: string | null;
  readonly accountNo: string | null;
  readonly holderName: string | null;
  readonly qrisPayload: string | null;
  readonly merchantName: string | null;
  readonly nmid: string | null;
}

const WAYS = /* sql */ `
  select w.method, case w.method when 'BANK_TRANSFER' then s.bank_name end as "bankName", case w.method when 'BANK_TRANSFER' then s.account_no end as "accountNo",
         case w.method when 'BANK_TRANSFER' then s.holder_name end as "holderName", case w.method when 'QRIS' then s.qris_payload end as "qrisPayload",
         case w.method when 'QRIS' then s.merchant_name end as "merchantName", case w.method when 'QRIS' then s.nmid end as nmid
    from payments.methods($1) w
    join payments.settings s on s.tenant_id = $1
   where w.is_enabled and case w.method when 'BANK_TRANSFER' then s.account_no is not null when 'QRIS' then s.qris_payload is not null else false end
   order by w.position
`;

const COUNT = `select count(*)::integer as count from savings.deposit_request d where d.tenant_id = $1 and d.member_id = $2 and d.state = 'WAITING'`;

// A free amount by chance: neighbours that ask at once rarely meet, and who meets tries again.
const INSERT = /* sql */ `
  insert into savings.deposit_request (tenant_id, id, number, account_id, member_id, method, amount, unique_amount, note, bank_name, account_no, holder_name,
                                       qris_payload, merchant_name, nmid, requested_at)
  select $1, $2, 'SD-' || lpad(n::text, greatest(6, length(n::text)), '0'), $3, $4, $5, $6::bigint + free.extra, free.extra, $7, $8, $9, $10, $11, $12, $13, $14
    from (select 0 as extra where not $15::boolean
          union all
          (select extra from generate_series(1, 999) extra
            where $15 and not exists (select from savings.deposit_request o
                                       where o.tenant_id = $1 and o.state = 'WAITING' and o.unique_amount > 0 and o.amount = $6::bigint + extra)
              and not exists (select from payments.payment t
                               where t.tenant_id = $1 and t.method = 'BANK_TRANSFER' and t.state = 'PENDING' and t.amount = $6::bigint + extra)
            order by random() limit 1)) free
   cross join lateral platform.next_number($1, 'savings_deposit') n
  on conflict do nothing returning id
`;

const ONE_DEPOSIT = `select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM} where d.tenant_id = $1 and d.id = $2`;
const MY_ONE = `${ONE_DEPOSIT} and m.person_id = $3`;
const MY_LOCK = `${MY_ONE} for update of d`;
const CANCEL = `update savings.deposit_request set state = 'CANCELLED', decided_at = $3, decided_by_name = $4 where tenant_id = $1 and id = $2`;
const KEEP = `insert into savings.deposit_proof (tenant_id, id, request_id, file_name, mime_type, byte_size, store_name, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const OWN = `select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM} where d.tenant_id = $1 and m.person_id = $2`;
const MINE = `${OWN} and d.id < (select coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by d.id desc limit $4`;
const MINE_BACKWARD = `${OWN} and d.id > (select coalesce($3::uuid, '00000000-0000-0000-0000-000000000000')) order by d.id limit $4`;
