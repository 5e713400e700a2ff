import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { OfficersService } from './officers.service.js';
import {
  AppointOfficerInput,
  AppointOfficerResult,
  EndOfficeInput,
  EndOfficeResult,
  OfficeTermConnection,
  OfficeTermsArgs,
} from './officers.types.js';

@Resolver()
export class OfficersResolver {
  constructor(private readonly officers: OfficersService) {}

  @Query(() => OfficeTermConnection, {
    description: '[permission: membership.read] Who is in office, or with those who were, page by page.',
  })
  @Allow(MembershipPermission.Read)
  officeTerms(@Args() asked: OfficeTermsArgs): Promise<OfficeTermConnection> {
    return this.officers.page(asked);
  }

  @Mutation(() => AppointOfficerResult, {
    description: '[permission: membership.officers] Writes down that a member was appointed to an office.',
  })
  @Allow(MembershipPermission.Officers)
  appointOfficer(@Args('input') input: AppointOfficerInput): Promise<typeof AppointOfficerResult> {
    return this.officers.appoint(input);
  }

  @Mutation(() => EndOfficeResult, {
    description:
      '[permission: membership.officers] Writes down that an office ended, or that it was written by mistake.',
  })
  @Allow(MembershipPermission.Officers)
  endOffice(@Args('input') input: EndOfficeInput): Promise<typeof EndOfficeResult> {
    return this.officers.end(input);
  }
}
