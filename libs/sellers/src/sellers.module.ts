import { IdentityModule } from '@lumbung/identity';
import { MembershipModule } from '@lumbung/membership';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import './sellers.permissions.js';

addMessages({ id, en });

/** Who sells through the cooperative: application, approval, agreement, declarations. */
@Module({
  imports: [IdentityModule, MembershipModule],
  providers: [],
  exports: [],
})
export class SellersModule {}
