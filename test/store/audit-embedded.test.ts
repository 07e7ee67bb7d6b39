import { openAuditTrail } from '../../src/store/audit/open-audit-trail';
import { openBench } from './bench';
import { recordingLog } from './recording-log';
import { auditSuite } from './suites/audit-suite';
import { emptyPlaces, openedPlaces, tempFolders } from './temp-folder';

describe('on the embedded database', () => {
  const newFolder = tempFolders();
  const newPlace = openedPlaces();

  auditSuite({ newPlace, emptyPlace: emptyPlaces() });

  it('the audit record is not read while the product has the folder', async () => {
    const { store, place } = await openBench(await newPlace());
    const opening = openAuditTrail({ ...place, log: recordingLog() });
    await expect(opening).rejects.toMatchObject({ code: 'store-locked', pid: process.pid });
    await store.close();
  });

  it('an empty folder is left empty', async () => {
    const opening = openAuditTrail({ databaseUrl: null, dataDir: newFolder(), log: recordingLog() });
    await expect(opening).rejects.toMatchObject({ code: 'no-audit-record' });
  });
});
