import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { badUserInput } from '@lumbung/platform';
import { isBusinessDate, isUuid } from '@lumbung/kernel';
import { SubAccountState } from '@lumbung/ledger';
import { MandatoryArrearsOrder, SavingsFamily, SavingsLists, SavingsPermission } from '@lumbung/savings';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

const ALLOWED = { who: 'permission', permission: SavingsPermission.View } as const;

type Asked = { readonly [key in 'search' | 'productId' | 'family' | 'memberClass' | 'state']?: string };

/** Lists of savings as workbooks, for whoever may see savings. */
@Controller('savings-lists')
export class SavingsListsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly lists: SavingsLists,
  ) {}

  /** The accounts that `savingsAccounts` finds by this filter. */
  @Get('accounts')
  async accounts(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.requests.run(request, ALLOWED, () =>
      this.lists.accounts({
        search: asked.search?.slice(0, 100),
        productId: asked.productId && isUuid(asked.productId) ? asked.productId : null,
        family: named(SavingsFamily, asked.family),
        memberClass: asked.memberClass?.slice(0, 30),
        states: asked.state ? [named(SubAccountState, asked.state) ?? 'OPEN'] : null,
      }),
    );
    await sendFile(reply, file);
  }

  /** The members that `mandatorySavingsArrears` names. */
  @Get('arrears')
  async arrears(
    @Query() asked: Pick<Asked, 'search' | 'memberClass'> & { readonly order?: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, ALLOWED, () =>
      this.lists.arrears({
        search: asked.search?.slice(0, 100),
        memberClass: asked.memberClass?.slice(0, 30),
        order: named(MandatoryArrearsOrder, asked.order),
      }),
    );
    await sendFile(reply, file);
  }

  /** The slips `withholdingSlips` has of a month, with their sums. */
  @Get('withholding')
  async withholding(
    @Query('month') month: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!month || !isBusinessDate(month)) throw badUserInput('A month, by its first day.');
    await sendFile(reply, await this.requests.run(request, ALLOWED, () => this.lists.withholding(month)));
  }
}

function named<Value extends string>(values: Readonly<Record<Value, string>>, text?: string): Value | null {
  if (!text) return null;
  if (!(text in values)) throw badUserInput(`There is no ${text} here.`);
  return text as Value;
}
