import { FileOpening, type ListSource, type OpenedFile, type Page } from '@lumbung/catalog';
import type { Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { WrongMemberRows, type WrongMembers } from './members/wrong-rows.js';
import { PayrollListPages, type PayrollList } from './payroll/payroll-list.js';

type Content = WrongMembers | PayrollList;

/** The files behind the addresses that this library gives out. */
@Injectable()
export class IntakeFilesService implements ListSource<Content> {
  readonly kinds = ['wrongMembers', 'payroll'] as const;
  /** Each kind is read with the permission of its own source. */
  readonly permission = 'intake.members';

  constructor(
    private readonly opening: FileOpening,
    private readonly wrongMembers: WrongMemberRows,
    private readonly payroll: PayrollListPages,
  ) {}

  /** Throws NOT_FOUND when the address is forged, older than ten minutes, or another person's. */
  open(permit: string): Promise<OpenedFile> {
    return this.opening.open<Content>(permit, this);
  }

  pagesOf(content: Content, locale: Locale): AsyncGenerator<Page> {
    return content.kind === 'payroll'
      ? this.payroll.pagesOf(content, locale)
      : this.wrongMembers.pagesOf(content, locale);
  }
}
