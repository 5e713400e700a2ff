import { CatalogModule } from '@lumbung/catalog';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { addMessages } from '@lumbung/platform';
import { SavingsModule } from '@lumbung/savings';
import { Module } from '@nestjs/common';
import { IntakeFilesService } from './intake-files.service.js';
import './intake.permissions.js';
import { MemberImportJobs } from './members/member-import.jobs.js';
import { MemberImportReadsService } from './members/member-import-reads.service.js';
import { MemberImportsResolver } from './members/member-imports.resolver.js';
import { MemberImportsService } from './members/member-imports.service.js';
import { TermImport } from './terms/term-import.service.js';
import { MemberWriter } from './members/member-writer.js';
import { UndoMembersService } from './members/undo.service.js';
import { WrongMemberRows } from './members/wrong-rows.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { PayrollAssigning } from './payroll/payroll-assign.service.js';
import { PayrollListPages } from './payroll/payroll-list.js';
import { PayrollMatchingService } from './payroll/payroll-matching.service.js';
import { PayrollPapersResolver } from './payroll/payroll-papers.resolver.js';
import { PayrollPostingService } from './payroll/payroll-posting.service.js';
import { PayrollReadsService } from './payroll/payroll-reads.service.js';
import { PayrollResolver } from './payroll/payroll.resolver.js';
import { PayrollService } from './payroll/payroll.service.js';

addMessages({ id, en });

/** Where the books and lists from before, or from elsewhere, are taken over. */
@Module({
  imports: [MembershipModule, LedgerModule, SavingsModule, CatalogModule],
  providers: [
    MemberImportsService,
    MemberImportReadsService,
    MemberWriter,
    TermImport,
    MemberImportJobs,
    UndoMembersService,
    MemberImportsResolver,
    WrongMemberRows,
    PayrollService,
    PayrollMatchingService,
    PayrollPostingService,
    PayrollAssigning,
    PayrollReadsService,
    PayrollListPages,
    PayrollResolver,
    PayrollPapersResolver,
    IntakeFilesService,
  ],
  exports: [MemberImportsService, MemberImportReadsService, PayrollMatchingService, IntakeFilesService],
})
export class IntakeModule {}
