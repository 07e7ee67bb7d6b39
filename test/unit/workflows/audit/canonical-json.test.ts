import fc from 'fast-check';
import { extend, genesis, hashLink } from '../../../../src/store/audit/chain';
import { canonicalJson } from '../../../../src/workflows/audit/canonical-json';

describe('canonical JSON', () => {
  it.each([
    [{ b: 1, a: [{ d: null, c: 'x' }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
    [{ a: undefined, b: 'ö"\n' }, '{"b":"ö\\"\\n"}'],
    [{ a: 'nul\0 half \ud83d whole 🙂' }, '{"a":"nul half \ufffd whole 🙂"}'],
  ])('of %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is the same whatever the order of keys, and means the same', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('the chain', () => {
  // A record that was once written must verify for ever: these numbers do not change.
  it('hashes as it always did', () => {
    const [first, second] = extend(genesis, ['{"a":1}', '{"b":2}']);
    expect(first).toEqual({
      seq: 1,
      entry: '{"a":1}',
      previousHash: '0'.repeat(64),
      hash: '58a8b64ede0a31c39c4c0afb728c913a6b777e6ee987ceea8e4264a089470621',
    });
    expect(second).toMatchObject({
      seq: 2,
      previousHash: first?.hash,
      hash: '9cc18d81bcf6427d7a941857b745a3cf2f12639a148992ed68eb3fb7b9b689bd',
    });
  });

  it('has another hash for each other part', () => {
    const link = { previousHash: 'a', seq: 1, entry: 'e' };
    const hashes = [
      link,
      { ...link, seq: 11 },
      { ...link, entry: '1\ne' },
      { ...link, previousHash: 'b' },
    ].map(hashLink);
    expect(new Set(hashes).size).toBe(4);
  });
});
