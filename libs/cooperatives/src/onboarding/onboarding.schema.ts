import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum OnboardingItemKey {
  IDENTITY = 'IDENTITY',
  OFFICERS = 'OFFICERS',
  DOCUMENTS = 'DOCUMENTS',
  STAFF = 'STAFF',
  SHOP_PROFILE = 'SHOP_PROFILE',
  PRODUCTS = 'PRODUCTS',
  MEMBERS = 'MEMBERS',
  DELIVERY = 'DELIVERY',
  PAYMENT = 'PAYMENT',
  VERIFICATION = 'VERIFICATION',
}
registerEnumType(OnboardingItemKey, { name: 'OnboardingItemKey', description: 'A step of the way to a live shop.' });

@ObjectType({ description: 'One step of the way to a live shop.' })
export class OnboardingItem {
  @Field(() => OnboardingItemKey) key: OnboardingItemKey;
  @Field() label: string;
  @Field({ description: 'What to do, and what looks unusual in the papers so far.' }) hint: string;
  @Field() isDone: boolean;
  @Field({ description: 'Needed for submitForVerification.' }) isRequired: boolean;
  @Field({ description: 'Permission needed to do it.' }) permission: string;
  @Field({ description: 'Name of the console screen, such as `toko.produk`; the web app knows its address.' })
  linkKey: string;
}

@ObjectType({ description: 'The onboarding checklist (/mulai). Cooperatives marks items on events of other domains.' })
export class OnboardingChecklist {
  @Field(() => [OnboardingItem], { description: 'In the order in which they are best done.' }) items: OnboardingItem[];
  @Field(() => Int) percentDone: number;
  @Field({ description: 'Whether every required item is done.' }) canSubmit: boolean;
}
