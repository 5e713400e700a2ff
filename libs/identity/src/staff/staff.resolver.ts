import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AllowSignedIn, resultUnion, type ConnectionOf } from '@lumbung/platform';
import { Role, RoleScope } from './role.js';
import { selects } from './selects.js';
import {
  AssignRoleInput,
  LastOwner,
  PermissionExceeded,
  RemoveRoleInput,
  StaffArgs,
  StaffMember,
  StaffMemberConnection,
} from './staff.schema.js';
import { StaffService } from './staff.service.js';

const AssignRoleResult = resultUnion('AssignRoleResult', [StaffMember, PermissionExceeded]);
const RemoveRoleResult = resultUnion('RemoveRoleResult', [StaffMember, PermissionExceeded, LastOwner]);

/** Who may do it depends on the scope in the arguments, so the service admits; here only nobody is kept out. */
@Resolver(() => StaffMember)
export class StaffResolver {
  constructor(private readonly staffService: StaffService) {}

  @Query(() => StaffMemberConnection, {
    description:
      '[permission: identity.read] or [council: council.read] with scope COUNCIL. People who work here and their roles.',
  })
  @AllowSignedIn()
  staff(@Args() args: StaffArgs, @Info() info: GraphQLResolveInfo): Promise<ConnectionOf<StaffMember>> {
    return this.staffService.list(args, selects(info, 'totalCount'));
  }

  @Query(() => [Role], {
    description:
      '[permission: identity.read] or [council: council.read] with scope COUNCIL. Role templates with their permissions.',
  })
  @AllowSignedIn()
  roles(@Args('scope', { type: () => RoleScope, defaultValue: RoleScope.COOPERATIVE }) scope: RoleScope): Role[] {
    return this.staffService.roles(scope);
  }

  @Mutation(() => AssignRoleResult, {
    description:
      '[permission: identity.assign] or [council: council.assign] with scope COUNCIL. Gives a role to someone who works here.',
  })
  @AllowSignedIn()
  assignRole(@Args('input') input: AssignRoleInput): Promise<typeof AssignRoleResult> {
    return this.staffService.assign(input);
  }

  @Mutation(() => RemoveRoleResult, {
    description:
      '[permission: identity.assign] or [council: council.assign] with scope COUNCIL. Takes a role; without any role the person no longer works here.',
  })
  @AllowSignedIn()
  removeRole(@Args('input') input: RemoveRoleInput): Promise<typeof RemoveRoleResult> {
    return this.staffService.remove(input);
  }
}
