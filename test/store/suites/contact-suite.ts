import { randomUUID } from 'node:crypto';
import { aCase } from '../a-case';
import { anAddress } from '../an-address';
import type { Bench } from '../bench';

export function contactSuite(bench: () => Bench): void {
  describe('a contact', () => {
    const nothing = { messages: false, enforcedTelling: false };
    const store = () => bench().store;

    /** Somebody to whom a message about a case could not be sent. */
    async function whoMissedMessage() {
      const about = aCase();
      await store().cases.open(about, [{ kind: 'tell', message: 'ready' }]);
      const address = anAddress({ tenantId: about.tenantId });
      // Jobs are taken in order: once the last has run, the message's own has.
      const last = randomUUID();
      const caughtUp = bench().switchboard.nextRun(last);
      await store().jobs.enqueue('deliver', { deliveryId: last }, 0);
      await caughtUp;
      const found = await Promise.all(bench().switchboard.runs.map((id) => store().deliveries.find(id)));
      for (const { id } of found.flatMap((one) => (one?.caseId === about.id ? [one] : []))) {
        await store().deliveries.markUndeliverable(id, { ownerId: address.ownerId, code: 'AppRemoved' });
      }
      return address;
    }

    it('tells of nothing where nothing was missed', async () => {
      const address = anAddress();
      expect(await store().people.remember(address)).toEqual(nothing);
      expect(await store().people.remember(address)).toEqual(nothing);
    });

    it('brings what the conversation was about, as the bot state reads it', async () => {
      const address = anAddress();
      const key = `msteams/conversations/${address.conversationId}`;
      expect(await store().people.remember(address, key)).toEqual(nothing);
      await store().botState.write({ [key]: { dialog: { dialogStack: [] } } });
      const { [key]: stateItem } = await store().botState.read([key]);
      expect(stateItem).toMatchObject({ dialog: { dialogStack: [] } });
      expect(await store().people.remember(address, key)).toEqual({ ...nothing, stateItem });
      expect(await store().people.remember(address, `${key}0`)).toEqual(nothing);
      expect(await store().people.remember(address)).toEqual(nothing);
    });

    it('tells of a telling that was missed, to its owner alone', async () => {
      const address = anAddress();
      const { tenantId, ownerId } = address;
      await store().people.remember(address);
      await store().mfaStates.takeUp(tenantId);
      await store().mfaStates.record(tenantId, [{ ownerId, state: 'enforced', tell: true }]);
      expect(await store().people.remember(address)).toEqual(nothing);
      await store().enforcedTellings.markUndeliverable(tenantId, ownerId, 'blocked');
      expect(await store().people.remember(address)).toEqual({ ...nothing, enforcedTelling: true });
      expect(await store().people.remember(anAddress({ tenantId }))).toEqual(nothing);
      expect(await store().people.remember(anAddress({ ownerId }))).toEqual(nothing);
    });

    it('brings back an address that nothing could be sent to, though nothing else of it is new', async () => {
      const address = anAddress();
      const { tenantId, ownerId } = address;
      await store().people.remember(address);
      await store().people.markLeft(tenantId, { ownerId }, 'AppRemoved');
      expect(await store().people.findAddress(tenantId, ownerId)).toBeUndefined();
      await store().people.remember(address);
      expect(await store().people.findAddress(tenantId, ownerId)).toEqual(address);
    });

    it.each([
      ['service URL', { serviceUrl: 'https://smba.example/amer/' }],
      ['conversation', { conversationId: 'a:another' }],
      ['id in the channel', { channelUserId: '29:another' }],
      ['locale', { locale: 'de-DE' }],
      ['time zone', { timezone: 'Asia/Tokyo' }],
      ['team', { teamId: '19:team' }],
    ])('keeps another %s at once', async (_what, changes) => {
      const address = anAddress();
      await store().people.remember(address);
      await store().people.remember({ ...address, ...changes });
      const kept = await store().people.findAddress(address.tenantId, address.ownerId);
      expect(kept).toEqual({ ...address, ...changes });
    });

    it('tells of a message that was missed', async () => {
      const address = await whoMissedMessage();
      expect(await store().people.remember(address)).toEqual({ ...nothing, messages: true });
    });
  });
}
