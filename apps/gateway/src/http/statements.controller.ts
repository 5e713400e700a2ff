import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { ProfileService } from '@lumbung/cooperatives';
import { isBusinessDate, type BusinessDate } from '@lumbung/kernel';
import { JournalKind, LedgerPermission, StatementFilesService, type PrintedStatement } from '@lumbung/ledger';
import { badUserInput, requireUuid, type BusinessDateRange } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { issuerOf } from './issuer.js';
import { sendFile } from './send-file.js';

type Asked = Readonly<Partial<Record<'asOf' | 'from' | 'to' | 'accountId' | 'search' | 'kind', string>>>;

/** The statements of the books as files: what the screen shows, for whoever may read the books. */
@Controller('statements')
export class StatementsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly statements: StatementFilesService,
    private readonly profile: ProfileService,
  ) {}

  @Get(':kind/:format')
  async read(
    @Param('kind') kind: string,
    @Param('format') format: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format !== 'pdf' && format !== 'xlsx') throw new NotFoundException();
    const allowed = { who: 'permission', permission: LedgerPermission.Read } as const;
    const file = await this.requests.run(request, allowed, () =>
      this.statements.file(wantedOf(kind, asked), format, () => this.letterhead()),
    );
    await sendFile(reply, file);
  }

  private async letterhead() {
    const officers = (await this.profile.current())?.officers ?? [];
    const nameOf = (office: string) => officers.find((officer) => officer.office === office)?.fullName ?? null;
    return { issuer: await issuerOf(this.profile), chair: nameOf('CHAIR'), treasurer: nameOf('TREASURER') };
  }
}

function wantedOf(kind: string, asked: Asked): PrintedStatement {
  switch (kind) {
    case 'balance-sheet':
    case 'trial-balance':
      return { kind, asOf: dayOf(asked.asOf) };
    case 'result-statement':
      return { kind, period: periodOf(asked) };
    case 'cash-book':
    case 'account-card':
      return { kind, accountId: requireUuid(asked.accountId ?? ''), period: periodOf(asked) };
    case 'journals':
      return {
        kind,
        filter: {
          bookedOn: periodOf(asked),
          accountId: asked.accountId ? requireUuid(asked.accountId) : null,
          kinds: asked.kind && asked.kind in JournalKind ? [asked.kind as JournalKind] : null,
          search: asked.search?.slice(0, 100) || null,
        },
      };
    default:
      throw new NotFoundException();
  }
}

function dayOf(text: string | undefined): BusinessDate | null {
  if (!text) return null;
  if (!isBusinessDate(text)) throw badUserInput('Days are written as 2026-11-22.');
  return text;
}

function periodOf({ from, to }: Asked): BusinessDateRange | null {
  return from || to ? { from: dayOf(from), to: dayOf(to) } : null;
}
