import { Allow, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { BankingPermission } from '../banking.permissions.js';
import { StatementReadsService } from './statement-reads.service.js';
import { BankStatement, BankStatementConnection } from './statement.types.js';
import {
  KeepBankStatementInput,
  KeepBankStatementResult,
  RemoveBankStatementInput,
  RemoveBankStatementResult,
  SetBankStatementColumnsInput,
  SetBankStatementColumnsResult,
} from './statements.schema.js';
import { StatementsService } from './statements.service.js';

@Resolver(() => BankStatement)
export class StatementsResolver {
  constructor(
    private readonly statements: StatementsService,
    private readonly reads: StatementReadsService,
  ) {}

  @Query(() => BankStatementConnection, {
    description: '[permission: banking.read] Statements of one bank account, or of all, newest first.',
  })
  @Allow(BankingPermission.Read)
  bankStatements(
    @Args() page: PageArgs,
    @Args('accountId', { type: () => ID, nullable: true }) accountId: string | null,
  ): Promise<BankStatementConnection> {
    return this.reads.list(page, accountId == null ? null : requireUuid(accountId));
  }

  @Query(() => BankStatement, {
    description:
      '[permission: banking.read] One statement. Files come by `POST /bank-statements/{accountId}`; rows that cannot be read as CSV at `/bank-statements/{id}/wrong-rows`.',
  })
  @Allow(BankingPermission.Read)
  bankStatement(@Args('id', { type: () => ID }) id: string): Promise<BankStatement> {
    return this.reads.one(requireUuid(id));
  }

  @Mutation(() => SetBankStatementColumnsResult, {
    description: '[permission: banking.reconcile] Says what the columns of a statement are.',
  })
  @Allow(BankingPermission.Reconcile)
  setBankStatementColumns(
    @Args('input') input: SetBankStatementColumnsInput,
  ): Promise<typeof SetBankStatementColumnsResult> {
    return this.statements.setColumns(input);
  }

  @Mutation(() => KeepBankStatementResult, {
    description: '[permission: banking.reconcile] Keeps the lines that no earlier statement had; books nothing.',
  })
  @Allow(BankingPermission.Reconcile)
  keepBankStatement(@Args('input') input: KeepBankStatementInput): Promise<typeof KeepBankStatementResult> {
    return this.statements.keep(input);
  }

  @Mutation(() => RemoveBankStatementResult, {
    description: '[permission: banking.reconcile] Takes a statement away of which nothing is matched.',
  })
  @Allow(BankingPermission.Reconcile)
  removeBankStatement(@Args('input') input: RemoveBankStatementInput): Promise<typeof RemoveBankStatementResult> {
    return this.statements.remove(input);
  }
}
