import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { batchIdIn, IntakeFilesService, MemberImportsService, PayrollMatchingService } from '@lumbung/intake';
import { badUserInput } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

/** Books and lists of others brought as files, and the files that come of them. */
@Controller()
export class IntakeController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly members: MemberImportsService,
    private readonly payroll: PayrollMatchingService,
    private readonly files: IntakeFilesService,
  ) {}

  /** Takes one CSV or XLSX with members and answers `{ importId }`: looked through, nothing written yet (see `memberImport`). */
  @Post('member-imports')
  upload(@Req() request: FastifyRequest): Promise<{ importId: string }> {
    return this.requests.run(request, { who: 'permission', permission: 'intake.members' }, async () =>
      this.members.upload(await fileOf(request)),
    );
  }

  /** Takes what the treasurer of an employer deducted and answers `{ batchId }`: compared, nothing posted yet (see `payrollBatch`). */
  @Post('payroll-files/:batchId')
  match(@Param('batchId') batchId: string, @Req() request: FastifyRequest): Promise<{ batchId: string }> {
    return this.requests.run(request, { who: 'permission', permission: 'intake.payroll' }, async () =>
      this.payroll.upload(batchIdIn(batchId), await fileOf(request)),
    );
  }

  /** The file behind a signed address, such as the refused rows of an import. */
  @Get('exports/intake')
  async read(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.files.open(permit ?? ''));
    await sendFile(reply, file);
  }
}

async function fileOf(request: FastifyRequest): Promise<{ fileName: string; content: Buffer }> {
  const file = await request.file();
  if (!file) throw badUserInput('Send one file as multipart/form-data.');
  return { fileName: file.filename, content: await file.toBuffer() };
}
