import { currentPrincipal, forbidden, type Tx } from '@lumbung/platform';
import { SellersService, type SellerCard } from '@lumbung/sellers';
import { Injectable } from '@nestjs/common';

/** Whose pages are asked for: decided by the account, never by an id that was sent. */
@Injectable()
export class OwnSeller {
  constructor(private readonly sellers: SellersService) {}

  /** The signed-in person as a seller here, active or suspended. Throws FORBIDDEN for anybody else. */
  async find(tx?: Tx): Promise<SellerCard> {
    const seller = await this.sellers.ofPerson(tx, currentPrincipal().personId);
    if (!seller) throw forbidden();
    return seller;
  }
}
