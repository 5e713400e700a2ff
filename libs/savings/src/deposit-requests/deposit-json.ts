import { currentLocale, translate, type PrivateFiles, type PrivateFileSort } from '@lumbung/platform';
import type { SavingsDepositProof, SavingsDepositRequest } from './deposit-request.types.js';

/** Proofs of announced deposits, as files. */
export const DEPOSIT_PROOFS: PrivateFileSort = {
  folder: 'savings-deposit-proofs',
  path: '/savings-deposit-proofs',
  purpose: 'savings deposit proof',
  nameless: 'bukti',
};

interface RawProof extends Omit<SavingsDepositProof, 'url'> {
  readonly storeName: string;
}
export type RawDeposit = Omit<SavingsDepositRequest, 'proofs' | 'stateLabel'> & {
  readonly proofs: readonly RawProof[];
};

/** One announced deposit, under the aliases of `DEPOSIT_FROM`. */
export const DEPOSIT_JSON = /* sql */ `
  json_build_object('__typename', 'SavingsDepositRequest', 'id', d.id, 'number', d.number, 'state', d.state, 'method', d.method,
    'accountId', d.account_id, 'accountNumber', a.number, 'productName', p.name, 'memberId', m.id, 'memberNo', m.member_no,
    'memberName', m.full_name, 'personId', m.person_id, 'amount', d.amount, 'uniqueAmount', d.unique_amount, 'note', d.note,
    'bankAccount', case when d.state = 'WAITING' and d.account_no is not null
                        then json_build_object('bankName', d.bank_name, 'accountNo', d.account_no, 'holderName', d.holder_name) end,
    'qris', case when d.state = 'WAITING' and d.qris_payload is not null
                 then json_build_object('payload', d.qris_payload, 'merchantName', d.merchant_name, 'nmid', d.nmid) end,
    'proofs', coalesce((select json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'mimeType', f.mime_type, 'storeName', f.store_name) order by f.id)
                          from savings.deposit_proof f where f.tenant_id = $1 and f.request_id = d.id), '[]'),
    'requestedAt', d.requested_at, 'decidedAt', d.decided_at, 'decidedByName', d.decided_by_name, 'reason', d.reason,
    'received', d.received, 'receiptNumber', d.receipt_number, 'seq', d.seq)
`;

export const DEPOSIT_FROM = /* sql */ `
  savings.deposit_request d
  join savings.account a on a.tenant_id = $1 and a.id = d.account_id
  join savings.product p on p.tenant_id = $1 and p.id = a.product_id
  join membership.member m on m.tenant_id = $1 and m.id = d.member_id
`;

/** With the words of the reader's language, and addresses of the proofs for this person. */
export function answered({ proofs, ...deposit }: RawDeposit, files: PrivateFiles): SavingsDepositRequest {
  return {
    ...deposit,
    stateLabel: stateLabel(deposit.state),
    proofs: proofs.map((proof) => ({ ...proof, url: files.urlOf(DEPOSIT_PROOFS, proof) })),
  };
}

export function stateLabel(state: SavingsDepositRequest['state']): string {
  return translate(`savings.deposit.${state}`, currentLocale());
}
