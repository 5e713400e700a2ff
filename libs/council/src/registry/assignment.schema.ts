import { Field, ObjectType } from '@nestjs/graphql';
import { Role } from '@lumbung/identity';
import { Council } from './council.schema.js';

@ObjectType({ description: 'Work for a council (Dekopinda).' })
export class CouncilAssignment {
  @Field(() => Council) council: Council;
  @Field(() => [Role]) roles: Role[];
  @Field(() => [String]) permissions: string[];
}
