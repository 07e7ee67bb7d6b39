import { openCredential } from '../../src/credentials/open-credential';
import type { Credential } from '../../src/credentials/credential';

/** A program of its own, because which certificates a process trusts is decided at its start. */
const [kind = '', loginUrl = '', own = ''] = process.argv.slice(2);
const registration = {
  tenantId: '22222222-1111-4111-8111-111111111111',
  clientId: '11111111-1111-4111-8111-111111111111',
  loginUrl,
};
const credential: Credential =
  kind === 'certificate'
    ? { kind, ...registration, certificatePath: own }
    : { kind: 'secret', ...registration, secret: own };

void openCredential(credential)('https://graph.microsoft.us/.default').then(({ value }) =>
  process.stdout.write(value),
);
