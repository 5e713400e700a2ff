import { Allow, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IntakePermission } from '../intake.permissions.js';
import { MemberImportReadsService } from './member-import-reads.service.js';
import { MemberImport, MemberImportConnection, MemberImportProblemConnection } from './member-import.types.js';
import {
  CancelMemberImportInput,
  CancelMemberImportResult,
  CheckMemberImportInput,
  CheckMemberImportResult,
  StartMemberImportInput,
  StartMemberImportResult,
  UndoMemberImportInput,
  UndoMemberImportResult,
} from './member-imports.schema.js';
import { MemberImportsService } from './member-imports.service.js';
import { UndoMembersService } from './undo.service.js';

@Resolver(() => MemberImport)
export class MemberImportsResolver {
  constructor(
    private readonly imports: MemberImportsService,
    private readonly undoing: UndoMembersService,
    private readonly reads: MemberImportReadsService,
  ) {}

  @Query(() => MemberImportConnection, {
    description:
      '[permission: intake.members] Members brought as files in the last 30 days (POST /member-imports), newest first.',
  })
  @Allow(IntakePermission.Members)
  memberImports(@Args() page: PageArgs): Promise<MemberImportConnection> {
    return this.reads.list(page);
  }

  @Query(() => MemberImport, {
    description: '[permission: intake.members] One import with its counts, totals and progress.',
  })
  @Allow(IntakePermission.Members)
  memberImport(@Args('id', { type: () => ID }) id: string): Promise<MemberImport> {
    return this.reads.one(requireUuid(id));
  }

  @Query(() => MemberImportProblemConnection, {
    description: '[permission: intake.members] What is wrong or odd about the rows of an import.',
  })
  @Allow(IntakePermission.Members)
  memberImportProblems(
    @Args('importId', { type: () => ID }) importId: string,
    @Args() page: PageArgs,
    @Args('isWarning', {
      type: () => Boolean,
      nullable: true,
      description: 'Only warnings, or only what refuses a row.',
    })
    isWarning?: boolean | null,
  ): Promise<MemberImportProblemConnection> {
    return this.reads.problems(requireUuid(importId), page, isWarning);
  }

  @Mutation(() => CheckMemberImportResult, {
    description: '[permission: intake.members] Looks the rows through again with other columns; writes nobody.',
  })
  @Allow(IntakePermission.Members)
  checkMemberImport(@Args('input') input: CheckMemberImportInput): Promise<typeof CheckMemberImportResult> {
    return this.imports.check(input);
  }

  @Mutation(() => StartMemberImportResult, {
    description:
      '[permission: intake.members] Lets the worker write the members and post their opening balances against 3-1090, or go on after a halt. Safe to repeat.',
  })
  @Allow(IntakePermission.Members)
  startMemberImport(@Args('input') input: StartMemberImportInput): Promise<typeof StartMemberImportResult> {
    return this.imports.start(input);
  }

  @Mutation(() => CancelMemberImportResult, {
    description: '[permission: intake.members] Gives an import up; what was written stays.',
  })
  @Allow(IntakePermission.Members)
  cancelMemberImport(@Args('input') { importId }: CancelMemberImportInput): Promise<typeof CancelMemberImportResult> {
    return this.imports.cancel(importId);
  }

  @Mutation(() => UndoMemberImportResult, {
    description:
      '[permission: intake.members] Takes all opening balances of an import back, as long as none of the accounts moved since; another person than the one who started it. The members stay. Safe to repeat.',
  })
  @Allow(IntakePermission.Members)
  undoMemberImport(@Args('input') input: UndoMemberImportInput): Promise<typeof UndoMemberImportResult> {
    return this.undoing.undo(input);
  }
}
