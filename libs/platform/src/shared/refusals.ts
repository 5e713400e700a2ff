import { Field, ObjectType } from '@nestjs/graphql';
import { currentLocale } from '../context/request-context.js';
import { UserError } from '../errors/user-error.js';
import { SlugScalar } from '../graphql/scalars.js';
import { translate, type MessageArguments } from '../messages/messages.js';

/**
 * `new InvalidInput('problem.regionUnknown', 'address.regionCode')`: the problem is a key of the domain's messages,
 * whose sentence becomes `message`; `words` fill its placeholders.
 */
@ObjectType({ implements: () => UserError, description: 'A value breaks a rule of the business; says which one.' })
export class InvalidInput extends UserError {
  @Field(() => String, {
    nullable: true,
    description: 'Path inside the input, such as `contact.phone`; null when it concerns the whole.',
  })
  readonly field: string | null;

  constructor(problem: string, field: string | null = null, words: MessageArguments = {}) {
    super('INVALID_INPUT', { problem: translate(problem, currentLocale(), words) });
    this.field = field;
  }
}

@ObjectType({ implements: () => UserError, description: 'Maker and checker must be two persons.' })
export class FourEyesRequired extends UserError {
  @Field({ description: 'Who made the request and therefore cannot approve it.' })
  readonly makerName: string;

  constructor(makerName: string) {
    super('FOUR_EYES_REQUIRED', { makerName });
    this.makerName = makerName;
  }
}

@ObjectType({ implements: () => UserError, description: 'An address (slug) is already in use inside its scope.' })
export class SlugTaken extends UserError {
  @Field(() => SlugScalar) readonly slug: string;
  @Field(() => [SlugScalar], { description: 'Free ones that come close.' }) readonly suggestions: string[];

  constructor(slug: string, suggestions: string[] = []) {
    super('SLUG_TAKEN', { slug });
    this.slug = slug;
    this.suggestions = suggestions;
  }
}
