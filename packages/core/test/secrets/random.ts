/** A generator of numbers from 0 to 1: the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    // Mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const HEX = "0123456789abcdef";
export const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
export const WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A random word with a small letter, a capital and a digit if the alphabet has them. */
export function createWord(random: () => number, length: number, alphabet: string = WORD): string {
  const letters = Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]!);
  const mixed = alphabet === WORD ? [..."aB3", ...letters.slice(3)] : letters;
  return alphabet === HEX ? ["7", ...mixed.slice(1)].join("") : mixed.join("");
}
