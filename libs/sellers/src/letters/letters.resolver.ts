import { Allow, currentContext, PrivateFiles, UrlScalar } from '@lumbung/platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SellersPermission } from '../sellers.permissions.js';
import { LETTERS } from './letter-files.js';
import { RemoveTurnoverLetterInput, RemoveTurnoverLetterResult, TurnoverLetter } from './letters.schema.js';
import { LettersService } from './letters.service.js';

@Resolver(() => TurnoverLetter)
export class LettersResolver {
  constructor(
    private readonly letters: LettersService,
    private readonly files: PrivateFiles,
  ) {}

  @ResolveField(() => UrlScalar, {
    nullable: true,
    description:
      'Only for officers with sellers.unmask and for the seller himself; a path on the address of the API, good for ten minutes. Each opening is audited.',
  })
  url(@Parent() letter: TurnoverLetter): string | null {
    const { personId, permissions } = currentContext()?.principal ?? {};
    const isHis =
      permissions?.has(SellersPermission.Own) === true && personId !== undefined && letter.sellerPersonId === personId;
    return isHis || permissions?.has(SellersPermission.Unmask) ? this.files.urlOf(LETTERS, letter) : null;
  }

  @Mutation(() => RemoveTurnoverLetterResult, {
    description: '[permission: sellers.edit] Takes away a signed letter that was uploaded by mistake.',
  })
  @Allow(SellersPermission.Edit)
  removeTurnoverLetter(@Args('input') input: RemoveTurnoverLetterInput): Promise<typeof RemoveTurnoverLetterResult> {
    return this.letters.remove(input);
  }
}
