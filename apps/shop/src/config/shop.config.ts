/** Everything the shop is told from outside. Read once, at the start; a wrong value is one clear sentence. */
export interface ShopConfig {
  readonly port: number;
  readonly gatewayUrl: string;
  /** The bare host of the platform; a cooperative's shop lives one label below it. */
  readonly domain: string;
  /** Where product pictures come from: an origin. */
  readonly mediaOrigin: string;
  /** Where the staff works: an origin of its own. */
  readonly consoleUrl: string;
  /** Cookies are bound to the host and to https; off only where the shop is tried out over plain http. */
  readonly isSecure: boolean;
  /** Whose word on a visitor's address is believed: names and networks as `proxy-addr` knows them. */
  readonly trustedProxies: string;
}

export const SHOP_CONFIG = Symbol('ShopConfig');

export function readConfig(environment: Readonly<Record<string, string | undefined>>): ShopConfig {
  const port = Number(environment.SHOP_PORT ?? 4100);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`SHOP_PORT must be a port number; it is "${environment.SHOP_PORT}".`);
  }
  const gatewayUrl = url('GATEWAY_URL', environment.GATEWAY_URL ?? 'http://localhost:4000/graphql');
  return {
    port,
    gatewayUrl: gatewayUrl.href,
    domain: environment.SHOP_DOMAIN ?? 'localhost',
    mediaOrigin: url('MEDIA_URL', environment.MEDIA_URL ?? gatewayUrl.origin).origin,
    consoleUrl: url('CONSOLE_URL', environment.CONSOLE_URL ?? 'http://localhost:4200').origin,
    trustedProxies: environment.TRUSTED_PROXIES ?? 'loopback',
    isSecure:
      environment.SHOP_SECURE === undefined ? environment.NODE_ENV === 'production' : environment.SHOP_SECURE === '1',
  };
}

function url(name: string, text: string): URL {
  if (!URL.canParse(text)) {
    throw new Error(`${name} must be an address such as http://localhost:4000/graphql; it is "${text}".`);
  }
  return new URL(text);
}
