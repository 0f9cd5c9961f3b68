import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../src/lib/sha256.ts';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['één', '51c4a8ee9d588c3aeb9b5797b28ce35614241601b871e6d7549641cfac064e00'],
  ])('is of the text %j, as UTF-8', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });
});
