import { describe, expect, test } from 'vitest';
import { createDataset } from '../../../dataset/create-dataset.js';
import { evaluatePlan } from '../../../evaluation/evaluate-plan.js';
import { zhongweiPlan } from '../../../plan/zhongwei-plan.js';
import { monitoringReport } from '../monitoring-report.js';
import { cellText } from './cell-text.js';
import { escapeMarkdown } from './escape-markdown.js';
import { reportToMarkdown } from './report-to-markdown.js';

describe('escaped text', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](http://y)', '!\\[x\\](http\\://y)'],
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['12. item', '12\\. item'],
    ['12) item', '12\\) item'],
    ['4.6‰', '4.6‰'],
    ['2024', '2024'],
    ['> quote', '&gt; quote'],
    ['a\n\n# b\r\u2028c\u0000', 'a \\# b c '],
    ['\u202egnp', ' gnp'],
    ['`code` ~~x~~ __y__ $z$', '\\`code\\` \\~\\~x\\~\\~ \\_\\_y\\_\\_ \\$z\\$'],
    ['www.example.org a@b.c', 'www\\.example.org a\\@b.c'],
    ['', ''],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('takes a time that grows with its length only', () => {
    const start = performance.now();
    for (const part of ['\u0000', '1', '- ', '\\', 'www.', ' ']) escapeMarkdown(part.repeat(200_000));
    // A slow expression takes minutes; the bound leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a cell', () => {
  test.each([
    [{ status: 'ok', value: '-0.8', unit: '1/10万' }, 'change', '−0.8/10万'],
    [{ status: 'ok', value: '0.5', unit: '百分点' }, 'change', '+0.5个百分点'],
    [{ status: 'ok', value: '0.0', unit: '百分点' }, 'change', '0.0个百分点'],
    [{ status: 'ok', value: '14.3', unit: '1/10万' }, 'decimal', '14.3/10万'],
    [{ status: 'ok', value: 2024 }, 'year', '2024'],
    [{ status: 'ok', value: { zh: '女', en: 'women' } }, 'text', '女'],
    [{ status: 'unavailable', reason: 'no-year-before' }, 'change', '— 上一年没有可比数据'],
  ] as const)('%j of a column %s reads %s', (cell, type, text) => {
    expect(cellText(cell, type, 'zh')).toBe(text);
  });
});

describe('Markdown of a report', () => {
  // A source as somebody might write it into a file of observations.
  const source = '<img src=x onerror=alert(1)>|[报告](http://example.org)\n# 一';
  const rows = [
    { indicator: 'maternal-mortality-ratio', area: '640500', period: '2024', value: '9.0', source },
    { indicator: 'births', area: '640500', period: '2024', value: '1.2', unit: '万人', source },
  ];
  const dataset = createDataset(rows, zhongweiPlan);
  const evaluation = evaluatePlan(zhongweiPlan, dataset, { area: '640500', asOf: 2024, projector: null });
  const text = reportToMarkdown(monitoringReport(evaluation, { dataset, kind: 'annual' }), 'zh', zhongweiPlan);

  test('has nothing of a hostile source but its words', () => {
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;\\|\\[报告\\](http\\://example.org) \\# 一');
    expect(text).not.toMatch(/<[a-z]/i);
  });

  test('has its sections numbered, its head above them, and as many cells in every line of a table', () => {
    expect(text.split('\n').find((line) => line.startsWith('## '))).toBe('## 一、监测结论');
    expect(text).toContain('\n\n编制：监测组\n\n报送：中卫市妇儿工委\n\n状态：草稿（尚未审核）\n\n');
    let columns = 0;
    for (const line of text.split('\n')) {
      if (!line.startsWith('|')) {
        columns = 0;
        continue;
      }
      const cells = line.replaceAll('\\|', '').split('|').length;
      if (columns > 0) expect(cells, line).toBe(columns);
      columns = cells;
    }
  });

  test('says a reason once where it holds for several cells that follow each other', () => {
    expect(text).toContain('| 9.0/10万 | 2024 | — 上一年没有可比数据 |');
    expect(text).toContain(
      '| health-02.1 | 健全妇幼健康服务体系 | — 没有提交佐证材料 | — | — | 未填报 | 没有提交佐证材料 |',
    );
  });
});
