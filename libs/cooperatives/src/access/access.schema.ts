import { Field, ObjectType } from '@nestjs/graphql';
import { Role } from '@lumbung/identity';
import { Cooperative } from '../profile/cooperative.schema.js';

@ObjectType({ description: 'What one cooperative lets this person do.' })
export class CooperativeAccess {
  @Field(() => Cooperative) cooperative: Cooperative;
  @Field(() => [Role], { description: 'Empty for one who is only a member.' }) roles: Role[];
  @Field(() => [String]) permissions: string[];
}
