import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '@lumbung/platform';
import { SignUpCooperativeInput, SignUpCooperativeResult, SlugAvailability } from './sign-up.schema.js';
import { SignUpService } from './sign-up.service.js';
import { SlugsService } from './slugs.service.js';

@Resolver()
export class SignUpResolver {
  constructor(
    private readonly signUp: SignUpService,
    private readonly slugs: SlugsService,
  ) {}

  @Query(() => SlugAvailability, { description: '[anyone] Whether a slug can still be taken.' })
  @AllowAnyone()
  slugAvailability(@Args('slug') slug: string): Promise<SlugAvailability> {
    return this.slugs.availability(slug.slice(0, 200));
  }

  @Mutation(() => SignUpCooperativeResult, {
    description: '[anyone] Signs a cooperative up as a draft with a working shop; the caller becomes owner.',
  })
  @AllowAnyone()
  signUpCooperative(@Args('input') input: SignUpCooperativeInput): Promise<typeof SignUpCooperativeResult> {
    return this.signUp.signUp(input);
  }
}
