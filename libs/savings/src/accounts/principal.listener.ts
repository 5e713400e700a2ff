import { memberApproved } from '@lumbung/events';
import { ListenTo } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SavingsAccountsService } from './accounts.service.js';

/** Who was taken on finds the account into which he pays his principal share (simpanan pokok). */
@Injectable()
export class PrincipalListener {
  constructor(private readonly accounts: SavingsAccountsService) {}

  @ListenTo(memberApproved)
  async approved({ memberId }: { memberId: string }): Promise<void> {
    await this.accounts.openPrincipal(memberId);
  }
}
