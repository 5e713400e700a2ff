import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import {
  NationalIdCheck,
  NationalIdCheckInput,
  RevealMemberParticularsInput,
  RevealMemberParticularsResult,
  UpdateMemberParticularsInput,
  UpdateMemberParticularsResult,
} from './particulars.schema.js';
import { ParticularsService } from './particulars.service.js';

@Resolver()
export class ParticularsResolver {
  constructor(private readonly particulars: ParticularsService) {}

  @Query(() => NationalIdCheck, {
    description: '[permission: membership.edit] Reads an identity card number before it is saved; keeps nothing.',
  })
  @Allow(MembershipPermission.Edit)
  nationalIdCheck(@Args('input') input: NationalIdCheckInput): Promise<NationalIdCheck> {
    return this.particulars.check(input);
  }

  @Mutation(() => UpdateMemberParticularsResult, {
    description: '[permission: membership.edit] Corrects what the register knows of a person.',
  })
  @Allow(MembershipPermission.Edit)
  updateMemberParticulars(
    @Args('input') input: UpdateMemberParticularsInput,
  ): Promise<typeof UpdateMemberParticularsResult> {
    return this.particulars.update(input);
  }

  @Mutation(() => RevealMemberParticularsResult, {
    description:
      '[permission: membership.unmask] Shows identity, family card, tax and bank account numbers whole; reason and look are audited.',
  })
  @Allow(MembershipPermission.Unmask)
  revealMemberParticulars(
    @Args('input') input: RevealMemberParticularsInput,
  ): Promise<typeof RevealMemberParticularsResult> {
    return this.particulars.reveal(input);
  }
}
