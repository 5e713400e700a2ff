import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, collapseSpaces, newId, normaliseSearch } from '@lumbung/kernel';
import { cooperativeSignedUp } from '@lumbung/events';
import {
  IdentityService,
  type AccountExists,
  type OpenedSession,
  type PasswordTooWeak,
  type PreparedAccount,
} from '@lumbung/identity';
import {
  Config,
  conflict,
  currentContext,
  InvalidInput,
  PlatformDatabase,
  RegionsService,
  requestHash,
  SlugTaken,
  TenantDirectory,
  UserError,
  type PersonId,
  type PlatformTx,
  type TenantId,
} from '@lumbung/platform';
import { CARD_COLUMNS, CooperativeView, type CooperativeRow } from '../profile/cooperative-view.js';
import { insertOfficersAtSignUp, PUBLISH_PROFILE, type Published } from '../profile/profile.rows.js';
import { CooperativeAlreadySignedUp } from '../profile/profile.schema.js';
import { timeZoneOfRegion } from '../profile/time-zone-of-region.js';
import { CooperativeSignedUp, SlugUnavailableReason, type SignUpCooperativeInput } from './sign-up.schema.js';
import { SlugsService } from './slugs.service.js';

export type SignUpRefusal = SlugTaken | CooperativeAlreadySignedUp | AccountExists | PasswordTooWeak | InvalidInput;

/** How long a repetition signs the new account in again. */
const REPEATABLE_FOR_MS = 10 * 60_000;

interface Founded {
  readonly cooperativeId: TenantId;
  readonly personId: PersonId;
  readonly session: OpenedSession | null;
}

/** How a cooperative comes into the house. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly directory: TenantDirectory,
    private readonly identity: IdentityService,
    private readonly config: Config,
    private readonly regions: RegionsService,
    private readonly slugs: SlugsService,
    private readonly view: CooperativeView,
    private readonly clock: Clock,
  ) {}

  /**
   * Founds a draft cooperative whose shop works at once for its own staff. The person who is signed in becomes its
   * owner, else the new account, which is signed in. Safe to repeat by requestId: the cooperative of the first call is
   * answered, with a fresh session of its new account within ten minutes. Refuses
   * with SlugTaken, CooperativeAlreadySignedUp (a number of the state is held by another), AccountExists,
   * PasswordTooWeak, and InvalidInput (reserved address, unknown region, nobody to own it). How the numbers are
   * written is not judged: the ministries' own data differ.
   */
  async signUp(input: SignUpCooperativeInput): Promise<CooperativeSignedUp | SignUpRefusal> {
    const { account } = input;
    const personId = signedInPerson();
    if (!personId && !account) return new InvalidInput('cooperatives.accountNeeded', 'account');
    const problem = this.problemOfSlug(input.slug) ?? (await this.regions.problemOf(input.address));
    if (problem) return problem;
    const owner = personId ?? (await this.identity.prepareAccount(account as NonNullable<typeof account>));
    if (owner instanceof UserError) return owner;

    const tenantId = newId<'Tenant'>();
    const founded = await this.database.transaction((tx) => this.found(tx, tenantId, input, owner), tenantId);
    if (founded instanceof SlugTaken) return new SlugTaken(input.slug, await this.slugs.suggest(input.slug));
    if (founded instanceof UserError) return founded;
    this.directory.forget(input.slug);
    return this.answer(founded);
  }

  private async found(
    tx: PlatformTx,
    tenantId: TenantId,
    input: SignUpCooperativeInput,
    owner: PersonId | PreparedAccount,
  ): Promise<Founded | SignUpRefusal> {
    const earlier = await this.claim(tx, tenantId, input);
    if (earlier) return this.again(tx, earlier, input);

    const zone = timeZoneOfRegion(input.address.regionCode);
    const [registered] = await tx.rows(REGISTER_TENANT, [tenantId, input.slug, zone, this.clock.now()]);
    if (!registered) return new SlugTaken(input.slug);
    const person = typeof owner === 'string' ? { id: owner } : await this.identity.registerPerson(tx, owner);
    if (person instanceof UserError) return person;
    const taken = await this.writeProfile(tx, tenantId, input);
    if (taken) return new CooperativeAlreadySignedUp(taken);
    await this.identity.foundOwner(tx, { tenantId, personId: person.id });
    await tx.rows('update cooperatives.sign_up set person_id = $2 where request_id = $1', [input.requestId, person.id]);

    const { slug, name, kind } = input;
    tx.audit({
      action: 'cooperatives.signUp',
      subject: 'cooperative',
      subjectId: tenantId,
      after: { slug, name, kind },
    });
    tx.emit(cooperativeSignedUp({ cooperativeId: tenantId, slug, name, ownerPersonId: person.id }));
    const session = typeof owner === 'string' ? null : await this.identity.openSession(tx, person.id);
    return { cooperativeId: tenantId, personId: person.id, session };
  }

  private async claim(tx: PlatformTx, tenantId: TenantId, input: SignUpCooperativeInput): Promise<Claim | undefined> {
    const hash = this.keyedHash(input);
    const [claimed] = await tx.rows(CLAIM, [input.requestId, hash, tenantId, this.clock.now()]);
    if (claimed) return undefined;
    const earlier = await tx.rowOrFail<Claim & { hash: string }>(EARLIER, [input.requestId]);
    if (earlier.hash !== hash) throw conflict('This requestId was already used with another input.');
    return earlier;
  }

  /** The same input, password included, signs in again while the answer may still be on its way, and never later. */
  private async again(
    tx: PlatformTx,
    { cooperativeId, personId, signedUpAt }: Claim,
    { account }: SignUpCooperativeInput,
  ): Promise<Founded> {
    const asking = signedInPerson();
    if (asking === personId) return { cooperativeId, personId, session: null };
    if (asking || !account) throw conflict('This requestId was already used by somebody else.');
    const isFresh = this.clock.now().getTime() - signedUpAt.getTime() < REPEATABLE_FOR_MS;
    return { cooperativeId, personId, session: isFresh ? await this.identity.openSession(tx, personId) : null };
  }

  /** Keyed, because the input holds a password: what is kept must not help anybody to guess it. */
  private keyedHash(input: SignUpCooperativeInput): string {
    const key = Buffer.from(this.config.MASTER_KEY, 'base64');
    return createHmac('sha256', key)
      .update(`sign up ${requestHash(input)}`)
      .digest('hex');
  }

  private async writeProfile(
    tx: PlatformTx,
    tenantId: TenantId,
    input: SignUpCooperativeInput,
  ): Promise<Published['taken']> {
    const { address, name, kind, legalEntityNo, cooperativeRegistrationNo } = input;
    await tx.rows(INSERT_PROFILE, [
      tenantId,
      collapseSpaces(name),
      kind,
      legalEntityNo.trim(),
      cooperativeRegistrationNo?.trim() ?? null,
      collapseSpaces(address.street),
      address.landmark ?? null,
      address.regionCode,
      address.postalCode ?? null,
    ]);
    await insertOfficersAtSignUp(tx, input.officers);
    const { taken } = await tx.rowOrFail<Published>(PUBLISH_PROFILE, [tenantId, normaliseSearch(name)]);
    return taken;
  }

  private async answer({ cooperativeId, session }: Founded): Promise<CooperativeSignedUp> {
    const row = await this.database.readRow<CooperativeRow>(FOUNDED, [cooperativeId]);
    const signedIn = session && (await this.identity.signedIn(session));
    return new CooperativeSignedUp(this.view.of(row as CooperativeRow), signedIn);
  }

  private problemOfSlug(slug: string): InvalidInput | undefined {
    const problem = this.slugs.problemOf(slug);
    return problem === SlugUnavailableReason.RESERVED
      ? new InvalidInput('cooperatives.slugReserved', 'slug')
      : undefined;
  }
}

interface Claim {
  readonly cooperativeId: TenantId;
  readonly personId: PersonId;
  readonly signedUpAt: Date;
}

/** A program cannot own a cooperative: only a person who signed in himself counts. */
function signedInPerson(): PersonId | undefined {
  const principal = currentContext()?.principal;
  return principal?.kind === 'person' ? principal.personId : undefined;
}

// Of two calls with one requestId the second waits here until the first is done.
const CLAIM = `insert into cooperatives.sign_up (request_id, request_hash, cooperative_id, signed_up_at)
  values ($1, $2, $3, $4) on conflict do nothing returning request_id`;

const EARLIER = `select request_hash as hash, cooperative_id as "cooperativeId", person_id as "personId", signed_up_at as "signedUpAt"
  from cooperatives.sign_up where request_id = $1`;

const REGISTER_TENANT = `insert into platform.tenant (id, slug, state, time_zone, created_at)
  values ($1, $2, 'DRAFT', $3, $4) on conflict do nothing returning id`;

const INSERT_PROFILE = `insert into cooperatives.profile
    (tenant_id, name, kind, legal_entity_no, cooperative_registration_no, street, landmark, region_code, postal_code)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const FOUNDED = `select t.state, ${CARD_COLUMNS} from cooperatives.directory d join platform.tenant t on t.id = d.id where d.id = $1`;
