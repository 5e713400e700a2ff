import { AllowSignedIn } from '@lumbung/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { ownPerson } from '../passbook/passbook.resolver.js';
import { SavingsNotice } from './notice.types.js';
import { SavingsNotices } from './notices.service.js';

@Resolver()
export class SavingsNoticesResolver {
  constructor(private readonly notices: SavingsNotices) {}

  @Query(() => [SavingsNotice], {
    description: '[signed in] What I was told of my savings in the last thirty days, newest first, at most five.',
  })
  @AllowSignedIn()
  async mySavingsNotices(): Promise<SavingsNotice[]> {
    return this.notices.mine(ownPerson());
  }
}
