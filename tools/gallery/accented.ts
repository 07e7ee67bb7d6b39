const accents: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ğ',
    h: 'ĥ',
    i: 'í',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
  },
  ...{
    n: 'ñ',
    o: 'ó',
    p: 'þ',
    q: 'ǫ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'ú',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  },
  ...{
    A: 'Å',
    B: 'Ɓ',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    F: 'Ƒ',
    G: 'Ĝ',
    H: 'Ĥ',
    I: 'Î',
    J: 'Ĵ',
    K: 'Ķ',
    L: 'Ļ',
    M: 'Ṁ',
  },
  ...{
    N: 'Ñ',
    O: 'Ö',
    P: 'Þ',
    Q: 'Ǫ',
    R: 'Ŕ',
    S: 'Š',
    T: 'Ţ',
    U: 'Û',
    V: 'Ṽ',
    W: 'Ŵ',
    X: 'Ẋ',
    Y: 'Ý',
    Z: 'Ž',
  },
};

/** As German is longer than English: its words more than its sentences. */
const growth = 1.4;

/** What is an address and not a word. */
const address = /(https?:\/\/[^\s)]+)/;

/** Letters with accents, and vowels twice until it is 40 % longer. Markdown, emoji and addresses stay. */
export function accented(words: string): string {
  return words
    .split(address)
    .map((part) => (address.test(part) ? part : accentedWords(part)))
    .join('');
}

/** What is still to add where there were not vowels enough. */
export function fillerFor(words: string): string {
  return '·'.repeat(Math.max(0, Math.round(words.length * growth) - accented(words).length));
}

function accentedWords(words: string): string {
  let left = Math.round(words.length * (growth - 1));
  return words.replaceAll(/[A-Za-z]/g, (char) => {
    const letter = accents[char] ?? char;
    if (left === 0 || !/[aeiou]/i.test(char)) return letter;
    left -= 1;
    return letter + letter.toLowerCase();
  });
}
