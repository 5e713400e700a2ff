import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import { BankingPermission, ReconciliationService, StatementReadsService, StatementsService } from '@lumbung/banking';
import { ProfileService } from '@lumbung/cooperatives';
import { isBusinessDate } from '@lumbung/kernel';
import { badUserInput, requireUuid } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { issuerOf } from './issuer.js';
import { sendFile } from './send-file.js';

/** Statements of the bank brought as files, and the files that come of them. */
@Controller()
export class BankingController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly statements: StatementsService,
    private readonly reads: StatementReadsService,
    private readonly reconciliation: ReconciliationService,
    private readonly profile: ProfileService,
  ) {}

  /** Takes a statement of one bank account and answers `{ statementId }`: looked through, nothing kept yet (see `bankStatement`). */
  @Post('bank-statements/:accountId')
  upload(@Param('accountId') accountId: string, @Req() request: FastifyRequest): Promise<{ statementId: string }> {
    return this.requests.run(request, { who: 'permission', permission: BankingPermission.Reconcile }, async () => {
      const file = await request.file();
      if (!file) throw badUserInput('Send one file as multipart/form-data.');
      return this.statements.upload(requireUuid(accountId), {
        fileName: file.filename,
        content: await file.toBuffer(),
      });
    });
  }

  /** The rows of a statement that cannot be read, with the reason beside each. */
  @Get('bank-statements/:id/wrong-rows')
  async wrongRows(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const allowed = { who: 'permission', permission: BankingPermission.Read } as const;
    await sendFile(reply, await this.requests.run(request, allowed, () => this.reads.wrongRows(requireUuid(id))));
  }

  /** The reconciliation of a bank account for a day, as a file. */
  @Get('bank-reconciliations/:accountId/:format')
  async reconciled(
    @Param('accountId') accountId: string,
    @Param('format') format: string,
    @Query('on') on: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format !== 'pdf' && format !== 'xlsx') throw new NotFoundException();
    const day = on || null;
    if (day !== null && !isBusinessDate(day)) throw badUserInput('Days are written as 2026-11-22.');
    const allowed = { who: 'permission', permission: BankingPermission.Read } as const;
    const file = await this.requests.run(request, allowed, () =>
      this.reconciliation.file(requireUuid(accountId), day, format, () => issuerOf(this.profile)),
    );
    await sendFile(reply, file);
  }
}
