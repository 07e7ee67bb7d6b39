import { readConfig } from '../../config';
import type { Config } from '../../config';
import { run } from '../../run';
import { approvalsChannelId } from './seat';

/**
 * The bot as the sandbox runs it: the product's own settings, but nobody to be registered with. It takes activities
 * from anybody, and therefore listens on loopback alone.
 */
function readSandboxConfig(env: NodeJS.ProcessEnv): Config {
  const nobody = '00000000-0000-4000-8000-000000000000';
  const config = readConfig({
    ...env,
    BOT_ID: nobody,
    BOT_TYPE: 'UserAssignedMSI',
    BOT_TENANT_ID: nobody,
    SECRET_BOT_PASSWORD: '',
    OAUTH_CONNECTION_NAME: 'sandbox',
    APPROVALS_CHANNEL_ID: env['APPROVALS_CHANNEL_ID'] ?? approvalsChannelId,
  });
  const tokenServiceUrl = env['SANDBOX_TOKEN_SERVICE_URL'] ?? '';
  return { ...config, host: '127.0.0.1', identity: { kind: 'sandbox', tokenServiceUrl } };
}

// Whoever started it is gone: nobody is left to stop it.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
void run(() => readSandboxConfig(process.env));
