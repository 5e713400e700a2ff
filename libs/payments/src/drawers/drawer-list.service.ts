import { newId } from '@lumbung/kernel';
import { InvalidInput, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { DrawerInUse, type Drawer, type SaveDrawerInput } from './drawers.schema.js';

/** The drawers a cooperative has. */
@Injectable()
export class DrawerListService {
  constructor(private readonly db: TenantDatabase) {}

  /** All drawers, those in use first, by name. A cooperative has a handful: the list is not paged. */
  async list(): Promise<Drawer[]> {
    return this.db.read<Drawer>(`${DRAWERS} order by d.is_active desc, lower(d.name), d.id limit 100`);
  }

  /**
   * Adds a drawer, or renames one or takes it out of use. Refuses with InvalidInput for a name already given, and with
   * DrawerInUse when somebody has it; throws NOT_FOUND.
   */
  async save({ drawerId, name, isActive }: SaveDrawerInput): Promise<Drawer | DrawerInUse | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const id = drawerId ?? newId();
      const before = drawerId ? await tx.rowOrFail<Drawer>(`${DRAWERS} and d.id = $2`, [drawerId]) : undefined;
      if (before?.openBy && !isActive) return new DrawerInUse(before.name, before.openBy);
      const twin = await tx.row(TWIN, [id, name.trim()]);
      if (twin && isActive) return new InvalidInput('drawers.problem.nameTaken', 'name');
      await tx.rows(SAVE, [id, name.trim(), isActive]);
      tx.audit({
        action: 'payments.saveDrawer',
        subject: 'drawer',
        subjectId: id,
        before,
        after: { name: name.trim(), isActive },
      });
      return tx.rowOrFail<Drawer>(`${DRAWERS} and d.id = $2`, [id]);
    });
  }
}

const DRAWERS = `
  select 'Drawer' as "__typename", d.id, d.name, d.is_active as "isActive",
         (select s.cashier_name from payments.drawer_session s
           where s.tenant_id = $1 and s.drawer_id = d.id and s.closed_at is null) as "openBy"
    from payments.drawer d where d.tenant_id = $1`;

const TWIN = `select 1 as twin from payments.drawer where tenant_id = $1 and id <> $2 and is_active and lower(name) = lower($3) for update`;

const SAVE = `
  insert into payments.drawer (tenant_id, id, name, is_active) values ($1, $2, $3, $4)
  on conflict (tenant_id, id) do update set name = excluded.name, is_active = excluded.is_active`;
