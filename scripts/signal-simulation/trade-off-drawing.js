const WIDTH = 760;
const HEIGHT = 544;
const frame = { left: 86, right: 24, top: 92, bottom: 108 };
/** Colours of Okabe and Ito, told apart by every kind of colour vision; lines also differ in their dashes and marks. */
const colours = { 5: '#D55E00', 8: '#0072B2', 13: '#000000' };
const marks = {
  5: (x, y) => `<rect x="${x - 4}" y="${y - 4}" width="8" height="8"/>`,
  8: (x, y) => `<circle cx="${x}" cy="${y}" r="4.5"/>`,
  13: (x, y) => `<path d="M${x} ${y - 6}l5.5 9.5h-11z"/>`,
};
const ticks = [1, 2, 5, 10, 20, 50, 100, 200];
const text = (x, y, words, more = '') => `<text x="${x}" y="${y}"${more}>${words}</text>`;
const rounded = (value) => Number(value.toFixed(1));

/**
 * The trade-off of false alarms against shifts seen, as an SVG document.
 *
 * @param tradeOff - by kind (with or without counts) and years before the shift: `{ falseAlarms, detected }`
 */
export function tradeOffDrawing(tradeOff) {
  const x = (alarms) => {
    const share = Math.log(Math.max(alarms, 1)) / Math.log(200);
    return rounded(frame.left + Math.min(share, 1) * (WIDTH - frame.left - frame.right));
  };
  const y = (share) => rounded(HEIGHT - frame.bottom - share * (HEIGHT - frame.top - frame.bottom));
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title" font-family="'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif" font-size="13" fill="#222">`,
    '<title id="title">误报与及时发现的权衡 False alarms against shifts seen in time</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(24, 30, '误报与及时发现的权衡', ' font-size="18" font-weight="bold"'),
    text(
      24,
      52,
      'False alarms against shifts seen in time: a shift of three standard deviations, two years known after it',
    ),
    text(24, 72, '突变三个标准差、其后已知两年；合成数据，每年约 100 件 (synthetic series, about 100 events a year)'),
  ];
  const [left, right, bottom] = [frame.left, WIDTH - frame.right, HEIGHT - frame.bottom];
  parts.push(
    `<rect x="${left}" y="${y(1)}" width="${rounded(x(20) - left)}" height="${rounded(y(0.8) - y(1))}" fill="#009E73" fill-opacity="0.13"/>`,
    text(left + 8, y(1) + 18, '要求 required: ≤ 20 ‰, ≥ 80 %', ' fill="#00573f"'),
  );
  for (let share = 0; share <= 1.0001; share += 0.2) {
    parts.push(
      `<path d="M${left} ${y(share)}H${right}" stroke="#ddd"/>`,
      text(left - 8, y(share) + 4, `${Math.round(share * 100)} %`, ' text-anchor="end"'),
    );
  }
  for (const alarms of ticks) {
    parts.push(
      `<path d="M${x(alarms)} ${bottom}v5" stroke="#222"/>`,
      text(x(alarms), bottom + 20, String(alarms), ' text-anchor="middle"'),
    );
  }
  parts.push(
    `<path d="M${left} ${y(1)}V${bottom}H${right}" fill="none" stroke="#222"/>`,
    text(
      (left + right) / 2,
      bottom + 40,
      '每 1000 个纯随机序列的误报数 false alarms of 1,000 series of pure noise',
      ' text-anchor="middle"',
    ),
    `<text transform="translate(22 ${(y(1) + bottom) / 2}) rotate(-90)" text-anchor="middle">发现比例 share seen</text>`,
  );
  for (const [kind, byYears] of Object.entries(tradeOff)) {
    const isKnown = kind === 'counts';
    for (const [years, points] of Object.entries(byYears)) {
      const places = points.map(({ falseAlarms, detected }) => [x(falseAlarms), y(detected)]);
      const line = places.map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${px} ${py}`).join('');
      const dashes = isKnown ? '' : ' stroke-dasharray="6 4"';
      parts.push(`<path d="${line}" fill="none" stroke="${colours[years]}" stroke-width="2"${dashes}/>`);
      // The default's own place in the trade-off.
      const usual = points.findIndex(({ allowed }) => allowed === 14);
      const fill = isKnown ? colours[years] : '#fff';
      parts.push(`<g fill="${fill}" stroke="${colours[years]}" stroke-width="2">${marks[years](...places[usual])}</g>`);
    }
  }
  const [upper, lower] = [HEIGHT - 40, HEIGHT - 16];
  Object.keys(colours).forEach((years, place) => {
    const column = left + 210 * place;
    parts.push(
      `<g fill="${colours[years]}">${marks[years](column + 6, upper)}</g>`,
      text(column + 20, upper + 5, `此前 ${years} 年 ${years} earlier years`),
    );
  });
  parts.push(
    `<path d="M${left} ${lower}h28" stroke="#222" stroke-width="2"/>`,
    text(left + 36, lower + 5, '已公布计数 counts published'),
    `<path d="M${left + 255} ${lower}h28" stroke="#222" stroke-width="2" stroke-dasharray="6 4"/>`,
    text(left + 291, lower + 5, '未公布计数 no counts'),
    text(left + 450, lower + 5, '标记：默认设置 marks: the default'),
    '</svg>',
  );
  return `${parts.join('\n')}\n`;
}
