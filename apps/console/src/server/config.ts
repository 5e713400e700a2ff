import { join } from 'node:path';

/** Everything the server of the desks is told from outside. Read once, at the start; a wrong value is one clear sentence. */
export interface ConsoleConfig {
  readonly port: number;
  readonly gatewayUrl: URL;
  /** Where pictures come from when it is not our own address: an origin. */
  readonly mediaOrigin: string;
  /** The built pages. */
  readonly publicDirectory: string;
  /** Cookies are bound to the host and to https; off only where the desks are tried out over plain http. */
  readonly isSecure: boolean;
  /** Whether a proxy of ours stands in front and tells the visitor's address; otherwise anybody could invent one. */
  readonly trustsProxy: boolean;
}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConsoleConfig {
  const port = Number(environment.CONSOLE_PORT ?? 4200);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`CONSOLE_PORT must be a port number; it is "${environment.CONSOLE_PORT}".`);
  }
  const gatewayUrl = address('GATEWAY_URL', environment.GATEWAY_URL ?? 'http://localhost:4000/graphql');
  return {
    port,
    gatewayUrl,
    mediaOrigin: address('MEDIA_URL', environment.MEDIA_URL ?? gatewayUrl.origin).origin,
    publicDirectory: environment.CONSOLE_PUBLIC ?? join(import.meta.dirname, '../public'),
    isSecure:
      environment.CONSOLE_SECURE === undefined
        ? environment.NODE_ENV === 'production'
        : environment.CONSOLE_SECURE === '1',
    trustsProxy: environment.CONSOLE_TRUST_PROXY === '1',
  };
}

function address(name: string, text: string): URL {
  if (!URL.canParse(text)) {
    throw new Error(`${name} must be an address such as http://localhost:4000/graphql; it is "${text}".`);
  }
  return new URL(text);
}
