import { expect, test } from 'vitest';
import { effectAssumptionLabels, effectCautionLabels, effectConclusionLabels } from './effect-labels.js';

test('every assumption, caution and conclusion has words in both languages', () => {
  for (const labels of [effectAssumptionLabels, effectCautionLabels, effectConclusionLabels]) {
    for (const { zh, en } of Object.values(labels)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en.length).toBeGreaterThan(3);
    }
  }
});
