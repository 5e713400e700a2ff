import { Module } from '@nestjs/common';
import { IdentityModule } from '@lumbung/identity';
import { addMessages } from '@lumbung/platform';
import { AccessResolver } from './access/access.resolver.js';
import { AccessService } from './access/access.service.js';
import { grantCooperativesAtFirst } from './cooperatives.permissions.js';
import { DirectoryResolver } from './directory/directory.resolver.js';
import { DirectoryService } from './directory/directory.service.js';
import { DocumentsResolver } from './documents/documents.resolver.js';
import { DocumentsService } from './documents/documents.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { OnboardingListener } from './onboarding/onboarding.listener.js';
import { OnboardingResolver } from './onboarding/onboarding.resolver.js';
import { OnboardingService } from './onboarding/onboarding.service.js';
import { CooperativeView } from './profile/cooperative-view.js';
import { ProfileResolver } from './profile/profile.resolver.js';
import { ProfileService } from './profile/profile.service.js';
import { RegistrationsService } from './profile/registrations.service.js';
import { SignUpResolver } from './sign-up/sign-up.resolver.js';
import { SignUpService } from './sign-up/sign-up.service.js';
import { SlugsService } from './sign-up/slugs.service.js';

addMessages({ id, en });
grantCooperativesAtFirst();

/** The tenants themselves: signing up, profile, papers, the way to a live shop, the public directory. */
@Module({
  imports: [IdentityModule],
  providers: [
    CooperativeView,
    DocumentsService,
    DocumentsResolver,
    ProfileService,
    ProfileResolver,
    RegistrationsService,
    DirectoryService,
    DirectoryResolver,
    SlugsService,
    SignUpService,
    SignUpResolver,
    OnboardingService,
    OnboardingResolver,
    OnboardingListener,
    AccessService,
    AccessResolver,
  ],
  exports: [
    CooperativeView,
    ProfileService,
    DocumentsService,
    RegistrationsService,
    DirectoryService,
    SlugsService,
    SignUpService,
    OnboardingService,
  ],
})
export class CooperativesModule {}
