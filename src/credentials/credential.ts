/** How the product proves to Microsoft Entra ID who it is; in the order of advice. */
export type Credential =
  /** An identity that Azure gives to the machine: no secret exists. */
  | { readonly kind: 'managed-identity'; readonly clientId: string }
  /** A PEM file with a certificate and its private key. */
  | (Registration & { readonly kind: 'certificate'; readonly certificatePath: string })
  | (Registration & { readonly kind: 'secret'; readonly secret: string })
  /** Whoever signed in with `az login` on this machine. Only for the commands of admins. */
  | { readonly kind: 'azure-cli'; readonly tenantId: string | null };

interface Registration {
  readonly tenantId: string;
  readonly clientId: string;
  /** `https://login.microsoftonline.com`, or a national cloud's. */
  readonly loginUrl: string;
}
