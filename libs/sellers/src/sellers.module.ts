import { IdentityModule } from '@lumbung/identity';
import { MembershipModule } from '@lumbung/membership';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { DeclarationsResolver } from './declarations/declarations.resolver.js';
import { DeclarationsService } from './declarations/declarations.service.js';
import { LettersResolver } from './letters/letters.resolver.js';
import { LettersService } from './letters/letters.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { SellerRegisterService } from './register/register.service.js';
import { SellerReadsService } from './register/seller-reads.service.js';
import { SellerStatesService } from './register/seller-states.service.js';
import { SellersResolver } from './register/sellers.resolver.js';
import { SellersService } from './register/sellers.service.js';
import './sellers.permissions.js';

addMessages({ id, en });

/** Who sells through the cooperative: application, approval, declarations. */
@Module({
  imports: [IdentityModule, MembershipModule],
  providers: [
    SellersService,
    SellerReadsService,
    SellerRegisterService,
    SellerStatesService,
    DeclarationsService,
    SellersResolver,
    DeclarationsResolver,
    LettersService,
    LettersResolver,
  ],
  exports: [SellersService, SellerReadsService, LettersService],
})
export class SellersModule {}
