import { accountCodes, ControlProofs } from '@lumbung/ledger';
import { Injectable, type OnModuleInit } from '@nestjs/common';

const { LAND, BUILDINGS, VEHICLES, EQUIPMENT, ACCUMULATED_DEPRECIATION } = accountCodes;

/** What the register booked of its assets, and wrote off, against the accounts of fixed assets. */
@Injectable()
export class AssetsProof implements OnModuleInit {
  constructor(private readonly proofs: ControlProofs) {}

  onModuleInit(): void {
    this.proofs.add(
      { key: 'assetCost', accounts: [LAND, BUILDINGS, VEHICLES, EQUIPMENT], isAll: false, register: COST },
      { key: 'assetDepreciation', accounts: [ACCUMULATED_DEPRECIATION], isAll: false, register: WRITTEN_OFF },
    );
  }
}

/** What came is added unless it stood in the books before; what left is taken off whoever booked it first. */
const COST = /* sql */ `
  select coalesce(sum(case when a.journal_id is not null and a.state <> 'CANCELLED' then a.cost else 0 end
                    - case when a.state = 'DISPOSED' then a.cost else 0 end), 0) as amount, count(*) as checked
    from assets.asset a where a.tenant_id = $1
`;

/** Whoever left took along all that was written off, also what was before this register began. */
const WRITTEN_OFF = /* sql */ `
  select coalesce(sum(case a.state when 'IN_USE' then -written.amount when 'DISPOSED' then a.written_off_before else 0 end), 0) as amount,
         coalesce(sum(written.months), 0) as checked
    from assets.asset a
   cross join lateral (select coalesce(sum(d.amount), 0) as amount, count(*) as months
                         from assets.depreciation d where d.tenant_id = $1 and d.asset_id = a.id) written
   where a.tenant_id = $1
`;
