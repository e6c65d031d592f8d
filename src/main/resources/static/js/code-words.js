// What a QR code says (ISO/IEC 18004): from its modules to its words, in versions 1 to 20, which is more than phones read at a door.
// `read(side, dark)` gives the words, or null when this is no code or too much of it is damaged.
self.CodeWords = (() => {
  "use strict";

  const MOST = 20;
  // By level (L, M, Q, H) and version: how many words correct each block, and how many blocks there are.
  const CORRECTING = [
    [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28],
    [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26],
    [13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30],
    [17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28],
  ];
  const BLOCKS = [
    [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8],
    [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16],
    [1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20],
    [1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25],
  ];
  const LEVELS = [1, 0, 3, 2];
  const MASKS = [
    (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
    (x, y) => ((x / 3 | 0) + (y / 2 | 0)) % 2, (x, y) => (x * y) % 2 + (x * y) % 3,
    (x, y) => ((x * y) % 2 + (x * y) % 3) % 2, (x, y) => ((x + y) % 2 + (x * y) % 3) % 2,
  ];
  const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

  // ---- the field of 256 elements, and Reed and Solomon’s correction

  const EXP = new Uint8Array(510);
  const LOG = new Uint8Array(256);
  for (let power = 0, value = 1; power < 255; power++) {
    EXP[power] = EXP[power + 255] = value;
    LOG[value] = power;
    value = value << 1 ^ (value & 128 ? 0x11d : 0);
  }
  const times = (a, b) => (a && b ? EXP[LOG[a] + LOG[b]] : 0);
  const over = (a, b) => (a ? EXP[LOG[a] + 255 - LOG[b]] : 0);
  // Polynomials stand lowest power first.
  const at = (polynomial, x) => polynomial.reduceRight((sum, one) => times(sum, x) ^ one, 0);

  // The polynomial whose roots tell where a block is wrong, by Berlekamp and Massey.
  const locator = (syndromes) => {
    let sigma = [1];
    let before = [1];
    let size = 0;
    let gap = 1;
    let last = 1;
    for (let step = 0; step < syndromes.length; step++) {
      let off = syndromes[step];
      for (let i = 1; i <= size; i++) off ^= times(sigma[i] ?? 0, syndromes[step - i]);
      if (!off) { gap++; continue; }
      const next = [...sigma];
      const factor = over(off, last);
      before.forEach((one, i) => { next[i + gap] = (next[i + gap] ?? 0) ^ times(factor, one); });
      for (let i = 0; i < next.length; i++) next[i] ??= 0;
      if (2 * size <= step) {
        before = sigma;
        size = step + 1 - size;
        last = off;
        gap = 1;
      } else gap++;
      sigma = next;
    }
    while (sigma.at(-1) === 0) sigma.pop();
    return sigma;
  };

  // Mends the block in place; says whether it holds now.
  const mended = (block, correcting) => {
    const syndromes = () => Array.from({ length: correcting }, (_, power) => at([...block].reverse(), EXP[power]));
    const wrong = syndromes();
    if (wrong.every((one) => !one)) return true;
    const sigma = locator(wrong);
    const errors = sigma.length - 1;
    if (errors * 2 > correcting) return false;
    const omega = wrong.map((_, power) => sigma.reduce((sum, one, i) => (i <= power ? sum ^ times(one, wrong[power - i]) : sum), 0));
    let found = 0;
    for (let place = 0; place < block.length; place++) {
      const inverse = EXP[(255 - place) % 255];
      if (at(sigma, inverse)) continue;
      const slope = sigma.reduce((sum, one, i) => (i % 2 ? sum ^ times(one, EXP[(LOG[inverse] * (i - 1)) % 255]) : sum), 0);
      if (!slope) return false;
      block[block.length - 1 - place] ^= times(EXP[place], over(at(omega, inverse), slope));
      found++;
    }
    return found === errors && syndromes().every((one) => !one);
  };

  // ---- from modules to words

  const centres = (version, side) => {
    if (version === 1) return [];
    const count = (version / 7 | 0) + 2;
    const step = Math.ceil((4 * version + 4) / (2 * count - 2)) * 2;
    return [6, ...Array.from({ length: count - 1 }, (_, i) => side - 7 - step * (count - 2 - i))];
  };

  // Which modules say how to read the code instead of what it says.
  const furniture = (version, side) => {
    const taken = new Uint8Array(side * side);
    const take = (x, y, wide, tall) => { for (let j = y; j < y + tall; j++) taken.fill(1, j * side + x, j * side + x + wide); };
    take(0, 0, 9, 9);
    take(side - 8, 0, 8, 9);
    take(0, side - 8, 9, 8);
    take(6, 0, 1, side);
    take(0, 6, side, 1);
    if (version > 6) {
      take(side - 11, 0, 3, 6);
      take(0, side - 11, 6, 3);
    }
    const where = centres(version, side);
    for (const y of where) for (const x of where) {
      const corner = (x === 6 && y === 6) || (x === 6 && y === side - 7) || (x === side - 7 && y === 6);
      if (!corner) take(x - 2, y - 2, 5, 5);
    }
    return taken;
  };

  const FORMATS = Array.from({ length: 32 }, (_, format) => {
    let rest = format << 10;
    for (let bit = 14; bit > 9; bit--) if (rest >> bit & 1) rest ^= 0x537 << bit - 10;
    return (format << 10 | rest) ^ 0x5412;
  });
  const ones = (number) => { let count = 0; for (let left = number; left; left &= left - 1) count++; return count; };

  // Level and mask, which stand there twice; the nearest of all that there may be.
  const format = (side, dark) => {
    let first = 0;
    let second = 0;
    for (let i = 0; i < 15; i++) {
      const y = i < 6 ? i : i < 8 ? i + 1 : 8;
      const x = i < 8 ? 8 : i < 9 ? 7 : 14 - i;
      first |= dark(x, y) << i;
      second |= (i < 8 ? dark(side - 1 - i, 8) : dark(8, side - 15 + i)) << i;
    }
    const distance = (one) => Math.min(ones(one ^ first), ones(one ^ second));
    const best = FORMATS.reduce((nearest, one, i) => (distance(one) < distance(FORMATS[nearest]) ? i : nearest), 0);
    return distance(FORMATS[best]) > 3 ? null : { level: LEVELS[best >> 3], mask: MASKS[best & 7] };
  };

  const raw = (version, side, dark, mask) => {
    const taken = furniture(version, side);
    const bytes = [];
    let bits = 0;
    let filled = 0;
    for (let right = side - 1, up = true; right > 0; right -= 2, up = !up) {
      if (right === 6) right = 5;
      for (let step = 0; step < side; step++) for (const x of [right, right - 1]) {
        const y = up ? side - 1 - step : step;
        if (taken[y * side + x]) continue;
        bits = bits << 1 | dark(x, y) ^ (mask(x, y) ? 0 : 1);
        if (++filled % 8 === 0) { bytes.push(bits); bits = 0; }
      }
    }
    return bytes;
  };

  // The words of all blocks, put back in order and mended; null when one cannot be mended.
  const mendedWords = (bytes, version, level) => {
    const count = BLOCKS[level][version - 1];
    const correcting = CORRECTING[level][version - 1];
    const short = (bytes.length / count | 0) - correcting;
    const long = bytes.length % count;
    const blocks = Array.from({ length: count }, () => []);
    let next = 0;
    for (let i = 0; i <= short; i++) blocks.forEach((block, which) => { if (i < short || which >= count - long) block.push(bytes[next++]); });
    for (let i = 0; i < correcting; i++) for (const block of blocks) block.push(bytes[next++]);
    return blocks.every((block) => mended(block, correcting)) ? blocks.flatMap((block) => block.slice(0, -correcting)) : null;
  };

  const said = (words, version) => {
    let place = 0;
    const take = (size) => {
      let value = 0;
      for (let i = 0; i < size; i++, place++) value = value << 1 | (words[place >> 3] ?? 0) >> 7 - place % 8 & 1;
      return value;
    };
    const wide = version < 10 ? 0 : 1;
    const bytes = [];
    const write = (text) => bytes.push(...new TextEncoder().encode(text));
    while (words.length * 8 - place >= 4) {
      const mode = take(4);
      if (mode === 0) break;
      else if (mode === 7) take(8);
      else if (mode === 4) for (let left = take([8, 16][wide]); left > 0; left--) bytes.push(take(8));
      else if (mode === 2) {
        let left = take([9, 11][wide]);
        for (; left > 1; left -= 2) { const two = take(11); write((LETTERS[two / 45 | 0] ?? "") + LETTERS[two % 45]); }
        if (left) write(LETTERS[take(6)] ?? "");
      } else if (mode === 1) {
        let left = take([10, 12][wide]);
        for (; left > 2; left -= 3) write(String(take(10)).padStart(3, "0"));
        if (left) write(String(take(left === 2 ? 7 : 4)).padStart(left, "0"));
      } else return null;
      if (place > words.length * 8) return null;
    }
    return new TextDecoder().decode(new Uint8Array(bytes));
  };

  const read = (side, dark) => {
    const version = (side - 17) / 4;
    if (version < 1 || version > MOST || version % 1) return null;
    const how = format(side, dark);
    if (!how) return null;
    const words = mendedWords(raw(version, side, dark, how.mask), version, how.level);
    return words && said(words, version);
  };

  return { read, centres };
})();
