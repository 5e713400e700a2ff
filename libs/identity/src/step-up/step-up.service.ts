import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import {
  currentContext,
  currentPrincipal,
  forbidden,
  PlatformDatabase,
  type PersonId,
  type PlatformTx,
} from '@lumbung/platform';
import { SecondFactor } from '../totp/second-factor.js';
import { Pins } from './pins.js';
import { StepUpRefused, StepUpRequired, type MyStepUp, type StepUpInput, type StepUpMethod } from './step-up.schema.js';

/** After so many wrong proofs in a row … */
export const FREE_TRIES = 5;
/** … nothing is looked at for so long. */
export const LOCKED_MINUTES = 15;

interface Known {
  readonly pinHash: string | null;
  readonly pinSetAt: Date | null;
  readonly totpSecret: Buffer | null;
  readonly tries: number;
  readonly lockedUntil: Date | null;
}
type Claimed = Known & { readonly isClaimed: boolean };

/** Asks a signed-in person once more for himself before his own money moves: by PIN, or by a code where he has TOTP. */
@Injectable()
export class StepUpService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly pins: Pins,
    private readonly secondFactor: SecondFactor,
    private readonly clock: Clock,
  ) {}

  /** What the signed-in person can prove himself with, and whether he may try now. */
  async mine(): Promise<MyStepUp> {
    const known = await this.known(currentPersonId());
    const isLocked = known !== undefined && known.lockedUntil !== null && known.lockedUntil > this.clock.now();
    return {
      methods: methodsOf(known),
      pinSetAt: known?.pinSetAt ?? null,
      triesLeft: known ? triesLeft(known, this.clock.now()) : FREE_TRIES,
      lockedUntil: isLocked ? known.lockedUntil : null,
    };
  }

  /**
   * Makes sure that it is the signed-in person himself who does `action` (`domain.verb`, for the audit). Call it before
   * the transaction that moves the money and return what it answers; undefined means proved. Refuses with
   * StepUpRequired without a proof, or with one that he does not have, and with StepUpRefused for a wrong one: after
   * five of them for a quarter of an hour for any. A code of the app is good once, a PIN as often as it is right.
   * Throws FORBIDDEN for a program: it has neither.
   */
  require(action: string, proof: StepUpInput | null | undefined): Promise<StepUpRequired | StepUpRefused | undefined> {
    return this.requireOf(currentPersonId(), action, proof);
  }

  /** As `require`, of a person who stands at the desk of the signed-in officer and types his proof himself. */
  async requireOf(
    personId: PersonId,
    action: string,
    proof: StepUpInput | null | undefined,
  ): Promise<StepUpRequired | StepUpRefused | undefined> {
    const [pin, code] = [proof?.pin?.trim(), proof?.code?.trim()];
    const method: StepUpMethod = pin ? 'PIN' : 'TOTP';
    if (!pin && !code) return new StepUpRequired(methodsOf(await this.known(personId)));
    const now = this.clock.now();
    // Counted before it is looked at, so that a hundred guesses at once get no further than five one after the other.
    const claimed = await this.database.transaction((tx) =>
      tx.row<Claimed>(CLAIM, [personId, method, now, FREE_TRIES, lockEnd(now)]),
    );
    if (!claimed || !methodsOf(claimed).includes(method)) return new StepUpRequired(methodsOf(claimed));
    if (!claimed.isClaimed) return this.refusal(claimed, now);
    // Outside the transaction: the work of a hash must not hold a connection.
    const isRightPin = pin ? await this.pins.matches(personId, claimed.pinHash, pin) : false;
    const isRight = await this.database.transaction(async (tx) => {
      const isProved = pin
        ? isRightPin
        : await this.secondFactor.accept(tx, { id: personId, totpSecret: claimed.totpSecret }, code ?? '');
      await this.note(tx, personId, { action, method, isProved, tries: claimed.tries });
      return isProved;
    }, currentContext()?.tenant?.id);
    return isRight ? undefined : this.refusal(claimed, now);
  }

  /** The person signed in with his password: wrong tries are forgotten, and a lock with them. */
  async forgive(tx: PlatformTx, personId: PersonId): Promise<void> {
    await tx.rows(FORGIVE, [personId]);
  }

  private async note(
    tx: PlatformTx,
    personId: PersonId,
    { action, method, isProved, tries }: { action: string; method: StepUpMethod; isProved: boolean; tries: number },
  ): Promise<void> {
    if (isProved) await this.forgive(tx, personId);
    if (!tx.tenantId) return;
    tx.audit({
      action: isProved ? 'identity.stepUp' : 'identity.refuseStepUp',
      subject: 'person',
      subjectId: personId,
      after: isProved ? { action, method } : { action, method, tries },
    });
  }

  private refusal(known: Known, now: Date): StepUpRefused {
    const { lockedUntil } = known;
    if (lockedUntil === null) return new StepUpRefused(triesLeft(known, now), null);
    return new StepUpRefused(0, lockedUntil, Math.max(1, Math.ceil((lockedUntil.getTime() - now.getTime()) / 60_000)));
  }

  private known(personId: PersonId): Promise<Known | undefined> {
    return this.database.readRow<Known>(KNOWN, [personId]);
  }
}

/** The signed-in person; throws FORBIDDEN for a program. */
function currentPersonId(): PersonId {
  const { kind, personId } = currentPrincipal();
  if (kind !== 'person' || !personId) throw forbidden();
  return personId;
}

function methodsOf(known: Known | undefined): StepUpMethod[] {
  return [...(known?.pinHash ? ['PIN' as const] : []), ...(known?.totpSecret ? ['TOTP' as const] : [])];
}

function triesLeft({ tries, lockedUntil }: Known, now: Date): number {
  const isLockOver = lockedUntil !== null && lockedUntil <= now;
  return isLockOver ? FREE_TRIES : Math.max(0, FREE_TRIES - tries);
}

function lockEnd(now: Date): Date {
  return new Date(now.getTime() + LOCKED_MINUTES * 60_000);
}

const KNOWN = /* sql */ `
  select s.pin_hash as "pinHash", s.pin_set_at as "pinSetAt", p.totp_secret as "totpSecret",
         coalesce(s.tries, 0) as tries, s.locked_until as "lockedUntil"
    from identity.person p left join identity.step_up s on s.person_id = p.id where p.id = $1
`;

// Counts a try of a person who has what he tries with, unless he is locked; the last free try locks at once.
const CLAIM = /* sql */ `
  with claimed as (
    insert into identity.step_up as s (person_id, tries)
    select p.id, 1 from identity.person p left join identity.step_up k on k.person_id = p.id
     where p.id = $1 and case $2 when 'PIN' then k.pin_hash is not null else p.totp_secret is not null end
    on conflict (person_id) do update set
      tries = case when s.locked_until is null then s.tries + 1 else 1 end,
      locked_until = case when s.locked_until is null and s.tries + 1 >= $4::int then $5::timestamptz end
    where s.locked_until is null or s.locked_until <= $3::timestamptz
    returning tries, locked_until)
  select s.pin_hash as "pinHash", s.pin_set_at as "pinSetAt", p.totp_secret as "totpSecret", c.tries is not null as "isClaimed",
         coalesce(c.tries, s.tries, 0) as tries,
         case when c.tries is null then s.locked_until else c.locked_until end as "lockedUntil"
    from identity.person p left join identity.step_up s on s.person_id = p.id left join claimed c on true
   where p.id = $1
`;

const FORGIVE = /* sql */ `
  update identity.step_up set tries = 0, locked_until = null where person_id = $1 and (tries > 0 or locked_until is not null)
`;
