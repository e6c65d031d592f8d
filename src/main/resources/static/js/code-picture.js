// Finds a QR code in a picture: from what a camera sees to modules, which CodeWords reads. For browsers that read no codes by themselves:
// Safari, Firefox, and Chromium on many laptops. `read(picture)` takes ImageData and gives the words, or null.
self.CodePicture = (() => {
  "use strict";

  let turn = 0;

  // ---- light and dark: each point beside the mean of its surroundings, so that shadows and lamps do not matter

  const twoTone = ({ data, width, height }) => {
    const grey = new Uint8Array(width * height);
    const sums = new Uint32Array((width + 1) * (height + 1));
    for (let y = 0, i = 0; y < height; y++) {
      let row = 0;
      for (let x = 0; x < width; x++, i++) {
        grey[i] = (data[4 * i] * 77 + data[4 * i + 1] * 150 + data[4 * i + 2] * 29) >> 8;
        row += grey[i];
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    // What is too small for one size of surroundings is right for another: pictures take turns.
    const reach = Math.max(width, height) / [16, 7, 28][turn++ % 3] | 0;
    const dark = new Uint8Array(width * height);
    for (let y = 0, i = 0; y < height; y++) {
      const top = Math.max(0, y - reach) * (width + 1);
      const bottom = Math.min(height, y + reach + 1) * (width + 1);
      const rows = (bottom - top) / (width + 1);
      for (let x = 0; x < width; x++, i++) {
        const left = Math.max(0, x - reach);
        const right = Math.min(width, x + reach + 1);
        const sum = sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
        dark[i] = grey[i] * rows * (right - left) < sum * 0.94 ? 1 : 0;
      }
    }
    return { dark, width, height, at: (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? 0 : dark[(y | 0) * width + (x | 0)]) };
  };

  // ---- the three squares in the corners: dark and light as 1 1 3 1 1, across, down and aslant

  const ratio = (runs) => {
    const unit = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7;
    if (unit < 0.9) return 0;
    const off = (run, wanted) => Math.abs(run - wanted * unit) > wanted * unit * 0.55 + 0.4;
    return off(runs[0], 1) || off(runs[1], 1) || off(runs[2], 3) || off(runs[3], 1) || off(runs[4], 1) ? 0 : unit;
  };

  // The five runs through a point in one direction; where their middle is, counted from the point, and how wide a module is.
  const across = (tones, x, y, dx, dy, most) => {
    const walk = (sign) => {
      const runs = [0, 0, 0];
      let step = sign > 0 ? 0 : 1;
      for (let which = 0; which < 3; which++) {
        const wanted = which === 1 ? 0 : 1;
        for (; runs[which] <= most; step++) {
          const [px, py] = [x + dx * step * sign, y + dy * step * sign];
          if (px < 0 || py < 0 || px >= tones.width || py >= tones.height || tones.at(px, py) !== wanted) break;
          runs[which]++;
        }
        if (which && !runs[which]) return null;
      }
      return runs;
    };
    const ahead = walk(1);
    const back = ahead && walk(-1);
    if (!back) return null;
    const unit = ratio([back[2], back[1], back[0] + ahead[0], ahead[1], ahead[2]]);
    return unit ? { unit, shift: (ahead[0] - back[0]) / 2 } : null;
  };

  const corners = (tones) => {
    const found = [];
    const seen = (x, y, rowUnit) => {
      const most = rowUnit * 6;
      const down = across(tones, x | 0, y, 0, 1, most);
      if (!down) return;
      const cy = y + down.shift;
      const side = across(tones, x | 0, cy | 0, 1, 0, most);
      if (!side || !across(tones, (x | 0) + side.shift | 0, cy | 0, 1, 1, most)) return;
      const unit = (down.unit + side.unit) / 2;
      if (Math.max(down.unit, side.unit) > 2.2 * Math.min(down.unit, side.unit)) return;
      const cx = (x | 0) + side.shift;
      const near = found.find((one) => Math.hypot(one.x - cx, one.y - cy) < 3 * one.unit);
      if (!near) found.push({ x: cx, y: cy, unit, times: 1 });
      else {
        for (const [key, value] of [["x", cx], ["y", cy], ["unit", unit]]) near[key] = (near[key] * near.times + value) / (near.times + 1);
        near.times++;
      }
    };
    for (let y = 0; y < tones.height; y++) {
      let runs = [0, 0, 0, 0, 0];
      let tone = 0;
      let begun = 0;
      for (let x = 0; x <= tones.width; x++) {
        if (x < tones.width && tones.dark[y * tones.width + x] === tone) continue;
        runs = [runs[1], runs[2], runs[3], runs[4], x - begun];
        const unit = tone === 1 ? ratio(runs) : 0;
        if (unit) seen(x - runs[4] - runs[3] - runs[2] / 2, y, unit);
        begun = x;
        tone ^= 1;
      }
    }
    return found.sort((a, b) => b.times - a.times).slice(0, 10);
  };

  // Three squares that may be those of one code, best first: the middle one at a right angle between two of like distance.
  const threes = (found) => {
    const all = [];
    for (const middle of found) for (const right of found) for (const below of found) {
      if (middle === right || middle === below || right === below) continue;
      const [ax, ay, bx, by] = [right.x - middle.x, right.y - middle.y, below.x - middle.x, below.y - middle.y];
      const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
      const turned = (ax * by - ay * bx) / (a * b);
      const units = [middle.unit, right.unit, below.unit];
      const uneven = Math.max(...units) / Math.min(...units);
      const unit = (units[0] + units[1] + units[2]) / 3;
      if (turned < 0.6 || Math.max(a, b) > 1.7 * Math.min(a, b) || uneven > 2 || Math.min(a, b) < 8 * unit) continue;
      all.push({ middle, right, below, a, b, bad: (1 - turned) + Math.abs(Math.log(a / b)) + Math.log(uneven) });
    }
    return all.sort((a, b) => a.bad - b.bad).slice(0, 6);
  };

  // ---- from the picture to a square: four points that are known in both

  const solve = (rows) => {
    const size = rows.length;
    for (let i = 0; i < size; i++) {
      let best = i;
      for (let j = i + 1; j < size; j++) if (Math.abs(rows[j][i]) > Math.abs(rows[best][i])) best = j;
      [rows[i], rows[best]] = [rows[best], rows[i]];
      if (Math.abs(rows[i][i]) < 1e-9) return null;
      for (let j = 0; j < size; j++) {
        if (j === i) continue;
        const factor = rows[j][i] / rows[i][i];
        for (let k = i; k <= size; k++) rows[j][k] -= factor * rows[i][k];
      }
    }
    return rows.map((row, i) => row[size] / row[i]);
  };

  const view = (pairs) => {
    const h = solve(pairs.flatMap(([u, v, x, y]) => [
      [u, v, 1, 0, 0, 0, -u * x, -v * x, x], [0, 0, 0, u, v, 1, -u * y, -v * y, y],
    ]));
    return h && ((u, v) => {
      const w = h[6] * u + h[7] * v + 1;
      return [(h[0] * u + h[1] * v + h[2]) / w, (h[3] * u + h[4] * v + h[5]) / w];
    });
  };

  // The small square near the fourth corner, where it fits best; null when none is to be seen.
  const small = (tones, guess, right, down) => {
    let best = 0;
    let all = [];
    for (let i = -5; i <= 5; i += 0.5) for (let j = -5; j <= 5; j += 0.5) {
      const [x, y] = [guess[0] + i * right[0] + j * down[0], guess[1] + i * right[1] + j * down[1]];
      let fit = 0;
      for (let v = -2; v <= 2; v++) for (let u = -2; u <= 2; u++) {
        const wanted = Math.max(Math.abs(u), Math.abs(v)) === 1 ? 0 : 1;
        if (tones.at(x + u * right[0] + v * down[0], y + u * right[1] + v * down[1]) === wanted) fit++;
      }
      if (fit > best) { best = fit; all = []; }
      if (fit === best) all.push([x, y, Math.hypot(i, j)]);
    }
    if (best < 21) return null;
    const [first] = all.sort((a, b) => a[2] - b[2]);
    const close = all.filter((one) => Math.hypot(one[0] - first[0], one[1] - first[1]) < Math.hypot(...right) * 1.5);
    return [0, 1].map((axis) => close.reduce((sum, one) => sum + one[axis], 0) / close.length);
  };

  const sampled = (tones, side, place) => (x, y) => {
    let count = 0;
    for (const [i, j] of [[0.5, 0.5], [0.3, 0.5], [0.7, 0.5], [0.5, 0.3], [0.5, 0.7]]) {
      const [px, py] = place(x + i, y + j);
      count += tones.at(px, py);
    }
    return count > 2 ? 1 : 0;
  };

  const wordsOf = (tones, { middle, right, below }, side) => {
    const span = side - 7;
    const across = [(right.x - middle.x) / span, (right.y - middle.y) / span];
    const down = [(below.x - middle.x) / span, (below.y - middle.y) / span];
    const spot = (u, v) => [middle.x + u * across[0] + v * down[0], middle.y + u * across[1] + v * down[1]];
    const three = [[3.5, 3.5, middle.x, middle.y], [side - 3.5, 3.5, right.x, right.y], [3.5, side - 3.5, below.x, below.y]];
    const fourth = side > 21 ? small(tones, spot(span - 3, span - 3), across, down) : null;
    const views = [[side - 3.5, side - 3.5, ...spot(span, span)]];
    if (fourth) views.unshift([side - 6.5, side - 6.5, ...fourth]);
    for (const corner of views) {
      const place = view([...three, corner]);
      const words = place && self.CodeWords.read(side, sampled(tones, side, place));
      if (words) return words;
    }
    return null;
  };

  const read = (picture) => {
    const tones = twoTone(picture);
    for (const three of threes(corners(tones))) {
      const unit = (three.middle.unit + three.right.unit + three.below.unit) / 3;
      const guess = Math.round(((three.a + three.b) / 2 / unit + 7 - 17) / 4);
      for (const off of [0, -1, 1, -2, 2, -3, 3]) {
        const words = wordsOf(tones, three, 17 + 4 * (guess + off));
        if (words) return words;
      }
    }
    return null;
  };

  return { read };
})();
