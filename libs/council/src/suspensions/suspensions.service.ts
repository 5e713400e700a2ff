import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@lumbung/kernel';
import { publicState, RegistrationsService, type RegisteredCooperative } from '@lumbung/cooperatives';
import { cooperativeReinstated, cooperativeSuspended } from '@lumbung/events';
import {
  FourEyesRequired,
  notFound,
  PlatformDatabase,
  TenantDirectory,
  UserError,
  type PlatformTx,
  type TenantId,
} from '@lumbung/platform';
import { CouncilCooperativesReader } from '../cooperatives/council-cooperatives.reader.js';
import type { CouncilCooperative } from '../cooperatives/council-cooperative.schema.js';
import { currentActor, currentCouncilId } from '../registry/councils.service.js';
import { CooperativeStateConflict, SuspensionState, type Suspension } from './suspension.schema.js';
import { SuspensionsReader } from './suspensions.reader.js';

interface HeldSuspension {
  readonly id: string;
  readonly state: SuspensionState;
  readonly requestedBy: string;
  readonly requestedByName: string;
}

/**
 * Closing a shop to the public, by two people of the council: whoever asks cannot approve. Every act is written into
 * the cooperative's own audit chain. A cooperative outside the council's region is NOT_FOUND, as is another council's
 * suspension. Acts are safe to repeat: asked again, they answer what is there.
 */
@Injectable()
export class SuspensionsService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly directory: TenantDirectory,
    private readonly registrations: RegistrationsService,
    private readonly reader: SuspensionsReader,
    private readonly cooperatives: CouncilCooperativesReader,
    private readonly clock: Clock,
  ) {}

  /** Asks for a suspension; the shop stays open meanwhile. Refuses with CooperativeStateConflict unless it is active. */
  async request(cooperativeId: string, reason: string): Promise<Suspension | CooperativeStateConflict> {
    const councilId = currentCouncilId();
    const result = await this.database.transaction(async (tx) => {
      const cooperative = await this.lockOwn(tx, councilId);
      const open = await tx.row<HeldSuspension>(OPEN, [tx.tenantId]);
      if (open) return open.id;
      if (cooperative.state !== 'ACTIVE') return new CooperativeStateConflict(publicState(cooperative.state));

      const [id, actor] = [newId<'Suspension'>(), currentActor()];
      await tx.rows(REQUEST, [id, tx.tenantId, councilId, reason, actor.id, actor.name, this.clock.now()]);
      tx.audit({ action: 'council.requestSuspension', subject: 'suspension', subjectId: id, reason });
      return id;
    }, cooperativeId as TenantId);
    return result instanceof UserError ? result : this.reader.get(result, councilId);
  }

  /**
   * Puts a suspension in force: the public no longer sees the shop. Refuses with FourEyesRequired for the one who
   * asked, and with CooperativeStateConflict when it was declined or lifted, or the cooperative is no longer active.
   */
  async approve(suspensionId: string): Promise<Suspension | FourEyesRequired | CooperativeStateConflict> {
    return this.decide(suspensionId, async (tx, held, cooperative) => {
      if (held.state === SuspensionState.IN_FORCE) return undefined;
      if (held.state !== SuspensionState.REQUESTED || cooperative.state !== 'ACTIVE')
        return new CooperativeStateConflict(publicState(cooperative.state));
      if (held.requestedBy === currentActor().id) return new FourEyesRequired(held.requestedByName);

      await this.write(tx, held, SuspensionState.IN_FORCE);
      await this.registrations.moveTo(tx, 'SUSPENDED');
      tx.emit(cooperativeSuspended({ suspensionId }));
      tx.audit({
        action: 'council.approveSuspension',
        subject: 'suspension',
        subjectId: suspensionId,
        before: { state: held.state },
        after: { state: 'IN_FORCE' },
      });
      return undefined;
    });
  }

  /** Declines a request; the one who asked may withdraw it so. Refuses with CooperativeStateConflict when it is in force or over. */
  async decline(suspensionId: string, reason: string): Promise<Suspension | CooperativeStateConflict> {
    return this.decide(suspensionId, async (tx, held, cooperative) => {
      if (held.state === SuspensionState.DECLINED) return undefined;
      if (held.state !== SuspensionState.REQUESTED) return new CooperativeStateConflict(publicState(cooperative.state));
      await this.write(tx, held, SuspensionState.DECLINED);
      tx.audit({
        action: 'council.declineSuspension',
        subject: 'suspension',
        subjectId: suspensionId,
        before: { state: held.state },
        after: { state: 'DECLINED' },
        reason,
      });
      return undefined;
    });
  }

  /** Lifts a suspension: the shop is public again. Refuses with CooperativeStateConflict when it never was active. */
  async reinstate(cooperativeId: string, reason: string): Promise<CouncilCooperative | CooperativeStateConflict> {
    const councilId = currentCouncilId();
    const result = await this.database.transaction(async (tx) => {
      const cooperative = await this.lockOwn(tx, councilId);
      if (cooperative.state === 'ACTIVE') return cooperative;
      if (cooperative.state !== 'SUSPENDED') return new CooperativeStateConflict(publicState(cooperative.state));
      const held = await tx.rowOrFail<HeldSuspension>(OPEN, [tx.tenantId]);
      await tx.rows(`update council.suspension set state = 'LIFTED' where id = $1`, [held.id]);
      await this.registrations.moveTo(tx, 'ACTIVE');
      tx.emit(cooperativeReinstated({ suspensionId: held.id }));
      tx.audit({
        action: 'council.reinstate',
        subject: 'suspension',
        subjectId: held.id,
        before: { state: held.state },
        after: { state: 'LIFTED' },
        reason,
      });
      return cooperative;
    }, cooperativeId as TenantId);
    if (result instanceof UserError) return result;
    this.directory.forget(result.slug);
    return this.cooperatives.get(cooperativeId, councilId);
  }

  private async decide<Refusal extends UserError>(
    suspensionId: string,
    work: (tx: PlatformTx, held: HeldSuspension, cooperative: RegisteredCooperative) => Promise<Refusal | undefined>,
  ): Promise<Suspension | Refusal> {
    const councilId = currentCouncilId();
    const found = await this.database.readRow<{ tenantId: TenantId }>(WHOSE, [suspensionId, councilId]);
    if (!found) throw notFound();
    const result = await this.database.transaction(async (tx) => {
      const cooperative = await this.registrations.lock(tx);
      const held = await tx.rowOrFail<HeldSuspension>(HOLD, [suspensionId]);
      return (await work(tx, held, cooperative)) ?? cooperative;
    }, found.tenantId);
    if (result instanceof UserError) return result;
    this.directory.forget(result.slug);
    return this.reader.get(suspensionId, councilId);
  }

  private async lockOwn(tx: PlatformTx, councilId: string): Promise<RegisteredCooperative> {
    const cooperative = await this.registrations.lock(tx);
    await tx.rowOrFail(OWN_REGION, [councilId, cooperative.regionCode]);
    return cooperative;
  }

  private async write(tx: PlatformTx, held: HeldSuspension, state: SuspensionState): Promise<void> {
    const actor = currentActor();
    await tx.rows(
      'update council.suspension set state = $2, decided_by = $3, decided_by_name = $4, decided_at = $5 where id = $1',
      [held.id, state, actor.id, actor.name, this.clock.now()],
    );
  }
}

const HELD = `select id, state, requested_by as "requestedBy", requested_by_name as "requestedByName" from council.suspension`;
const HOLD = `${HELD} where id = $1 for update`;
const OPEN = `${HELD} where cooperative_id = $1 and state in ('REQUESTED', 'IN_FORCE') for update`;
const WHOSE = `select cooperative_id as "tenantId" from council.suspension where id = $1 and council_id = $2`;
const OWN_REGION = `select id from council.council c where c.id = $1 and ($2 = c.region_code or $2 like c.region_code || '.%')`;

const REQUEST = `insert into council.suspension
    (id, cooperative_id, council_id, state, reason, requested_by, requested_by_name, requested_at)
  values ($1, $2, $3, 'REQUESTED', $4, $5, $6, $7)`;
