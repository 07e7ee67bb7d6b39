/** Graph does not show the two switches of SMTP AUTH: these lines of Exchange PowerShell do, and change them. */
export const smtpAuthLines = {
  /** For the organisation, then for the mailbox, where an empty answer means: as the organisation. */
  look: [
    'Get-TransportConfig | fl SmtpClientAuthenticationDisabled',
    'Get-CASMailbox <user> | fl SmtpClientAuthenticationDisabled',
  ],
  allow: 'Set-CASMailbox <user> -SmtpClientAuthenticationDisabled $false',
} as const;
