import { Field, InterfaceType } from '@nestjs/graphql';
import { currentLocale } from '../context/request-context.js';
import { translate, type MessageArguments } from '../messages/messages.js';

/**
 * A refusal: an answer that a person can act on. It is data, not an exception: services return it, the transaction
 * undoes itself, and each mutation's union lists the refusals it may answer with.
 */
@InterfaceType({
  description: 'A refusal a person can act on; `message` is a sentence in the language of the request.',
  resolveType: (refusal: UserError) => refusal.constructor.name,
})
export abstract class UserError {
  @Field({ description: 'The name of the refusal in capitals; means one thing in the whole API and never changes.' })
  readonly code: string;

  /** What fills the placeholders of the sentence. */
  protected readonly words: MessageArguments = {};

  protected constructor(code: string, words: MessageArguments = {}) {
    this.code = code;
    Object.defineProperty(this, 'words', { value: words, enumerable: false });
  }

  @Field({ description: 'What happened and what can be done, in the language of the request (id or en).' })
  get message(): string {
    return translate(this.code, currentLocale(), this.words);
  }
}
