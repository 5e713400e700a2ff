import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Connection, DateTimeScalar, PageArgs, UserError } from '@lumbung/platform';
import { Role, ROLE_KEYS, RoleKey, RoleScope } from './role.js';

@ObjectType({ description: 'A person who works for this cooperative or council, as colleagues see him.' })
export class StaffMember {
  readonly __typename = 'StaffMember';
  @Field(() => ID, { description: "The person's id." }) id: string;
  @Field() fullName: string;
  @Field(() => String, { nullable: true, description: 'Such as `+62 812 •••• 4567`.' }) phoneMasked: string | null;
  @Field(() => String, { nullable: true }) emailMasked: string | null;
  @Field(() => [Role], { description: 'Empty for somebody who no longer works here.' }) roles: Role[];
  @Field() hasTotp: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last seen here, exact to five minutes.' })
  lastSeenAt: Date | string | null;
}

@ObjectType({ description: 'People who work here, by name.' })
export class StaffMemberConnection extends Connection(StaffMember) {}

@ArgsType()
export class StaffArgs extends PageArgs {
  @Field(() => RoleScope, { defaultValue: RoleScope.COOPERATIVE })
  @IsIn(Object.keys(RoleScope))
  scope: RoleScope;

  @Field(() => String, { nullable: true, description: 'A part of the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;
}

@InputType({ isAbstract: true })
abstract class RoleChangeInput {
  @Field(() => RoleScope, { defaultValue: RoleScope.COOPERATIVE })
  @IsIn(Object.keys(RoleScope))
  scope: RoleScope;

  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => RoleKey)
  @IsIn(ROLE_KEYS)
  role: RoleKey;
}

@InputType()
export class AssignRoleInput extends RoleChangeInput {}

@InputType()
export class RemoveRoleInput extends RoleChangeInput {}

@ObjectType({ implements: () => UserError, description: 'Nobody grants more than he holds.' })
export class PermissionExceeded extends UserError {
  @Field(() => [String]) readonly missingPermissions: string[];

  constructor(missingPermissions: string[]) {
    super('PERMISSION_EXCEEDED', { permissions: missingPermissions.join(', ') });
    this.missingPermissions = missingPermissions;
  }
}

@ObjectType({ implements: () => UserError, description: 'The last owner (or council admin) cannot be removed.' })
export class LastOwner extends UserError {
  constructor() {
    super('LAST_OWNER');
  }
}
