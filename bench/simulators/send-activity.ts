import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

export interface ToSend {
  readonly target: string;
  readonly body: string;
  /** What has to stand in the answer; empty: anything. */
  readonly expects: string;
}

/** Posts an activity to a bot. Resolves to what was wrong with the answer, if anything was. */
export function sendActivity({ target, body, expects }: ToSend): Promise<string | undefined> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(`${target}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const isOk = response.statusCode === 200;
        if (isOk && expects === '') {
          resolve(undefined);
          return;
        }
        const said = Buffer.concat(parts).toString();
        const fits = isOk && said.includes(expects);
        resolve(fits ? undefined : `HTTP ${response.statusCode ?? 0}: ${said.slice(0, 300)}`);
      });
    });
    sent.on('error', (error) => resolve(error.message));
    sent.end(body);
  });
}
