/** The gateway answered that something is wrong with the call: its closed list of codes. */
export class GatewayFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'GatewayFault';
  }
}

/** The gateway could not be reached, or did not answer in time. */
export class GatewaySilent extends Error {
  constructor(options?: ErrorOptions) {
    super('The gateway does not answer.', options);
    this.name = 'GatewaySilent';
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof GatewayFault && (error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT');
}
