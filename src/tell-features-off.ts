import type { Config } from './config';
import { featuresOff } from './grants/features-off';
import { grantedPermissions } from './graph/granted-permissions';
import type { Log } from './workflows/ports/log';

/**
 * Says at the start what is switched off for want of a permission, one line each. Never in the way: where the token
 * cannot be had or read, the reads themselves say what is refused.
 */
export async function tellFeaturesOff({ graph, bot }: Config, log: Log): Promise<void> {
  const granted = await grantedPermissions({ ...graph, log });
  if (granted === undefined) {
    log.info({}, 'the permissions cannot be read from the token; npm run doctor tries each of them');
    return;
  }
  for (const { name, need, without } of featuresOff(granted, bot.writes)) {
    const line = { permission: name, need, off: without };
    if (need === 'optional') log.info(line, 'a feature is off: its optional permission is not granted');
    else log.warn(line, 'a permission is missing; npm run permissions -- --plan says how to grant it');
  }
}
