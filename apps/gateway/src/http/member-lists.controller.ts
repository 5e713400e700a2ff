import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { isUuid } from '@lumbung/kernel';
import {
  MemberAccountState,
  MemberKind,
  MemberListFile,
  MemberSort,
  MembershipPermission,
  MemberStatus,
} from '@lumbung/membership';
import { badUserInput } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

const ALLOWED = { who: 'permission', permission: MembershipPermission.Read } as const;

type Asked = {
  readonly [key in 'search' | 'status' | 'kind' | 'groupId' | 'collectingPostId' | 'account' | 'sort']?: string;
};

/** The register as a workbook, for whoever may read it: the members that `members` finds by this filter. */
@Controller('member-lists')
export class MemberListsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly list: MemberListFile,
  ) {}

  @Get('members')
  async members(@Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const status = named(MemberStatus, asked.status);
    const kind = named(MemberKind, asked.kind);
    const filter = {
      search: asked.search?.slice(0, 120),
      statuses: status && [status],
      kinds: kind && [kind],
      account: named(MemberAccountState, asked.account),
      groupId: idIn(asked.groupId),
      collectingPostId: idIn(asked.collectingPostId),
    };
    const file = await this.requests.run(request, ALLOWED, () =>
      this.list.xlsx(filter, named(MemberSort, asked.sort) ?? 'MEMBER_NO'),
    );
    await sendFile(reply, file);
  }
}

function named<Value extends string>(values: Readonly<Record<Value, string>>, text?: string): Value | null {
  if (!text) return null;
  if (!Object.hasOwn(values, text)) throw badUserInput(`There is no ${text} here.`);
  return text as Value;
}

/** What is no id would otherwise ask for everybody. */
function idIn(text?: string): string | null {
  if (text && !isUuid(text)) throw badUserInput(`${text} is no id.`);
  return text || null;
}
