/** Registered authentication methods, in the bodies that Graph lists them with. */
const bodies = {
  password: {
    '@odata.type': '#microsoft.graph.passwordAuthenticationMethod',
    id: '28c10230-6103-485e-b985-444c60001490',
    password: null,
    createdDateTime: '2024-03-11T08:30:00Z',
  },
  email: {
    '@odata.type': '#microsoft.graph.emailAuthenticationMethod',
    id: '3ddfcfc8-9383-446f-83cc-3ab9be4be18f',
    emailAddress: 'private@mail.example',
  },
  phone: {
    '@odata.type': '#microsoft.graph.phoneAuthenticationMethod',
    id: '3179e48a-750b-4051-897c-87b9720928f7',
    phoneNumber: '+1 5555550100',
    phoneType: 'mobile',
    smsSignInState: 'notAllowedByPolicy',
  },
  authenticator: {
    '@odata.type': '#microsoft.graph.microsoftAuthenticatorAuthenticationMethod',
    id: '6803c096-8d49-4c2c-9a4c-5d3f0a1b7e22',
    displayName: 'Phone',
    deviceTag: 'SoftwareTokenActivated',
    phoneAppVersion: '6.2501.0321',
    createdDateTime: '2024-03-11T08:42:17Z',
  },
  passkey: {
    '@odata.type': '#microsoft.graph.fido2AuthenticationMethod',
    id: '-2_GRUg2-HYz6_1YG4YRAQ2',
    displayName: 'Security key',
    createdDateTime: '2025-01-20T13:05:44Z',
    aaGuid: '2fc0579f-8113-47ea-b116-bb5a8db9202a',
    model: 'NFC key',
    attestationCertificates: [],
    attestationLevel: 'attested',
  },
  softwareOath: {
    '@odata.type': '#microsoft.graph.softwareOathAuthenticationMethod',
    id: 'b172893e-893a-4b5a-9c2e-15f0cb1d1f3b',
    secretKey: null,
  },
  windowsHello: {
    '@odata.type': '#microsoft.graph.windowsHelloForBusinessAuthenticationMethod',
    id: 'b5e01f81-1f81-b5e0-811f-e0b5811fe0b5',
    displayName: 'Laptop',
    createdDateTime: '2024-11-27T23:12:49Z',
    keyStrength: 'normal',
  },
} as const;

export type MethodName = keyof typeof bodies;

export const methodNames = [
  'password',
  'email',
  'phone',
  'authenticator',
  'passkey',
  'softwareOath',
  'windowsHello',
] as const satisfies readonly MethodName[];

export function toMethodBody(name: MethodName): Readonly<Record<string, unknown>> {
  return bodies[name];
}

/** A password is what MFA comes on top of, and mail only resets it: neither is a second factor. */
export function countsForMfa(name: MethodName): boolean {
  return name !== 'password' && name !== 'email';
}
