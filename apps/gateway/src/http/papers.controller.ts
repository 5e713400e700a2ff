import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { SettlementPapersService } from '@lumbung/consignment';
import { ProfileService } from '@lumbung/cooperatives';
import { PapersService } from '@lumbung/orders';
import { PassbookPrinting, ReceiptPapers, SavingsStatements, TermCertificates } from '@lumbung/savings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { issuerOf } from './issuer.js';
import { showFile } from './send-file.js';

/** What is printed: of orders proof, receipt, invoice, packing lists and delivery notes; settlements with sellers; papers of savings. */
@Controller('papers')
export class PapersController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly papers: PapersService,
    private readonly settlements: SettlementPapersService,
    private readonly savings: ReceiptPapers,
    private readonly certificates: TermCertificates,
    private readonly statements: SavingsStatements,
    private readonly passbooks: PassbookPrinting,
    private readonly profile: ProfileService,
  ) {}

  /** A paper, by the address that `Order.papers`, `Parcel.papers` or `parcelPapers` gave out: signed, and good for a short while. */
  @Get()
  async read(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.requests.run(request, { who: 'anyone' }, () =>
      this.papers.open(permit ?? '', () => issuerOf(this.profile)),
    );
    await showFile(reply, paper, 'ourselves');
  }

  /** A settlement as a PDF, by the address that `ConsignmentSettlement.paperUrl` gave out. */
  @Get('settlements')
  async readSettlement(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.requests.run(request, { who: 'anyone' }, () =>
      this.settlements.open(permit ?? '', () => issuerOf(this.profile)),
    );
    await showFile(reply, paper, 'ourselves');
  }

  /** The paper of a deposit, withdrawal or transfer, by the address that `SavingsReceipt.papers` gave out. */
  @Get('savings')
  async readSavings(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.requests.run(request, { who: 'anyone' }, () =>
      this.savings.open(permit ?? '', () => issuerOf(this.profile)),
    );
    await showFile(reply, paper, 'ourselves');
  }

  /** The certificate of a term deposit, by the address that `TermDeposit.certificateUrl` gave out. */
  @Get('term-certificates')
  async readCertificate(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.requests.run(request, { who: 'anyone' }, () =>
      this.certificates.open(permit ?? '', () => issuerOf(this.profile)),
    );
    await showFile(reply, { ...paper, stylesheetHash: null }, 'ourselves');
  }

  /** The statement of a savings account, by the address that `savingsStatement` or `mySavingsStatement` gave out. */
  @Get('statements')
  async readStatement(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.requests.run(request, { who: 'anyone' }, () =>
      this.statements.open(permit ?? '', () => issuerOf(this.profile)),
    );
    await showFile(reply, paper, 'ourselves');
  }

  /** New lines for a passbook, by the address that `printSavingsPassbook` gave out. */
  @Get('passbook')
  async readPassbook(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const paper = await this.requests.run(request, { who: 'anyone' }, () =>
      this.passbooks.open(permit ?? '', () => issuerOf(this.profile)),
    );
    await showFile(reply, paper, 'ourselves');
  }
}
