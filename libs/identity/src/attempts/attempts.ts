import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { currentContext, PlatformDatabase, type PlatformTx } from '@lumbung/platform';
import { Vault } from '../secrets/vault.js';
import { networkOf } from './network.js';
import { TooManyAttempts } from './too-many-attempts.js';

/** Something that is tried, by whom or against whom, and how often before it slows down. */
export interface Limit {
  readonly key: Buffer;
  readonly free: number;
}

/** Against one account: a person mistypes a few times, a machine goes on. */
const FREE_PER_ACCOUNT = 5;
/** From one address: mobile networks put a whole village behind one. */
const FREE_PER_ADDRESS = 60;

/**
 * Slows down guessing. An attempt is counted before it is looked at, in one atomic statement, so that a hundred at once
 * get no further than five one after the other. From the last free attempt on, each one costs a wait of 30 seconds,
 * doubled every time up to a quarter of an hour; an hour of peace forgets.
 */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** The limits for an act against an account, from the address of this request where it is known. */
  limits(act: string, account?: string): Limit[] {
    const address = currentContext()?.address;
    const limits: Limit[] = [];
    if (account !== undefined)
      limits.push({ key: this.vault.fingerprint('attempt', `${act} account ${account}`), free: FREE_PER_ACCOUNT });
    if (address !== undefined)
      limits.push({
        key: this.vault.fingerprint('attempt', `${act} address ${networkOf(address)}`),
        free: FREE_PER_ADDRESS,
      });
    return limits;
  }

  /** Counts one attempt. Refuses with TooManyAttempts while one of the limits is waiting; that attempt is not looked at. */
  async claim(limits: readonly Limit[]): Promise<TooManyAttempts | undefined> {
    if (limits.length === 0) return undefined;
    return this.database.transaction((tx) => this.claimIn(tx, limits));
  }

  /** As `claim`, within a transaction that commits whatever comes of the attempt. */
  async claimIn(tx: PlatformTx, limits: readonly Limit[]): Promise<TooManyAttempts | undefined> {
    if (limits.length === 0) return undefined;
    const now = this.clock.now();
    const { claimed, freeAt } = await tx.rowOrFail<{ claimed: number; freeAt: Date | null }>(CLAIM, [
      limits.map(({ key }) => key),
      limits.map(({ free }) => free),
      now,
    ]);
    if (claimed === limits.length) return undefined;
    const waitMs = (freeAt ?? now).getTime() - now.getTime();
    return new TooManyAttempts(Math.max(1, Math.ceil(waitMs / 1000)));
  }

  /** The account proved itself: its earlier failures are forgotten, and its address gets this attempt back. */
  async forgive(tx: PlatformTx, limits: readonly Limit[]): Promise<void> {
    const accounts = limits.filter(({ free }) => free === FREE_PER_ACCOUNT).map(({ key }) => key);
    const addresses = limits.filter(({ free }) => free === FREE_PER_ADDRESS).map(({ key }) => key);
    await tx.rows(FORGIVE, [accounts, addresses, this.clock.now()]);
  }

  /** The attempt was no guess (the password was right, the code is still to come): it counts as if it had not been. */
  async giveBack(limits: readonly Limit[]): Promise<void> {
    if (limits.length === 0) return;
    await this.database.transaction((tx) => tx.rows(GIVE_BACK, [limits.map(({ key }) => key), this.clock.now()]));
  }
}

const CLAIM = /* sql */ `
  with claimed as (
    insert into identity.attempt as a (key, free, count, last_at, free_at)
    select l.key, l.free, 1, $3::timestamptz, $3 from unnest($1::bytea[], $2::int[]) as l (key, free) order by l.key
    on conflict (key) do update set
      count = case when a.last_at < $3::timestamptz - interval '1 hour' then 1 else a.count + 1 end,
      last_at = $3,
      free_at = case
        when a.last_at < $3::timestamptz - interval '1 hour' or a.count + 1 < excluded.free then $3::timestamptz
        else $3::timestamptz + make_interval(secs => least(900, 30 * 2 ^ least(10, a.count + 1 - excluded.free))) end
    where a.free_at <= $3
    returning a.key)
  select (select count(*) from claimed)::int as claimed,
         (select max(w.free_at) from identity.attempt w where w.key = any($1)) as "freeAt"
`;

const FORGIVE = /* sql */ `
  with forgotten as (
    delete from identity.attempt where key = any($1::bytea[])
       or key in (select key from identity.attempt where last_at < $3::timestamptz - interval '1 day' limit 20 for update skip locked))
  update identity.attempt set count = greatest(0, count - 1), free_at = least(free_at, $3) where key = any($2::bytea[])
`;

const GIVE_BACK = /* sql */ `
  update identity.attempt set count = greatest(0, count - 1), free_at = least(free_at, $2::timestamptz) where key = any($1::bytea[])
`;
