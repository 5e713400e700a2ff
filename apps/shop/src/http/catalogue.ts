import { SetMetadata } from '@nestjs/common';

export const IS_CATALOGUE = 'shop:catalogue';

/** The page is the same for everyone who is not logged in, so that one drawing of it serves many visitors. */
export const Catalogue = () => SetMetadata(IS_CATALOGUE, true);
