/** Pages of Microsoft that a card may open. */
export const links = {
  securityInfo: 'https://mysignins.microsoft.com/security-info',
  mfaSetup: 'https://aka.ms/mfasetup',
  entra: 'https://entra.microsoft.com',
  /** "My roles" of Privileged Identity Management. */
  activateRole:
    'https://entra.microsoft.com/#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles',
} as const;

/** A button that leaves Teams; its title says so. */
export interface Link {
  readonly title: string;
  readonly url: string;
}
