import {
  Allow,
  AllowSignedIn,
  badUserInput,
  currentPrincipal,
  forbidden,
  PageArgs,
  requireUuid,
} from '@lumbung/platform';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { PassbookService, type PassbookOf } from './passbook.service.js';
import { SavingsEntry, SavingsEntryConnection, SavingsEntryFilter } from './passbook.types.js';

@Resolver(() => SavingsEntry)
export class PassbookResolver {
  constructor(private readonly passbook: PassbookService) {}

  @Query(() => SavingsEntryConnection, {
    description: '[permission: savings.view] The passbook of an account, newest first.',
  })
  @Allow(SavingsPermission.View)
  async savingsPassbook(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => SavingsEntryFilter, nullable: true }) filter?: SavingsEntryFilter | null,
  ): Promise<SavingsEntryConnection> {
    return this.passbook.page({ id: requireUuid(accountId) }, page, { filter });
  }

  @Query(() => SavingsEntryConnection, {
    description: '[signed in] The passbook of one of my own accounts, by its id or its number, newest first.',
  })
  @AllowSignedIn()
  async mySavingsPassbook(
    @Args() page: PageArgs,
    @Args('accountId', { type: () => ID, nullable: true }) accountId?: string | null,
    @Args('number', { type: () => String, nullable: true }) number?: string | null,
    @Args('filter', { type: () => SavingsEntryFilter, nullable: true }) filter?: SavingsEntryFilter | null,
  ): Promise<SavingsEntryConnection> {
    return this.passbook.page(ofAccount(accountId, number), page, { filter, personId: ownPerson() });
  }

  @Query(() => SavingsEntry, {
    nullable: true,
    description: '[signed in] One line of a passbook of mine, by the number of the account and of the line.',
  })
  @AllowSignedIn()
  async mySavingsEntry(
    @Args('accountNumber') accountNumber: string,
    @Args('seq', { type: () => Int }) seq: number,
  ): Promise<SavingsEntry> {
    return this.passbook.ownEntry(ofAccount(null, accountNumber), seq, ownPerson());
  }
}

function ofAccount(id: string | null | undefined, number: string | null | undefined): PassbookOf {
  if ((id == null) === (number == null)) throw badUserInput('Name the account either by `accountId` or by `number`.');
  return id == null ? { number: number?.slice(0, 30) } : { id: requireUuid(id) };
}

/** The person whose accounts these are; a program has none. */
export function ownPerson(): string {
  const { personId } = currentPrincipal();
  if (!personId) throw forbidden();
  return personId;
}
