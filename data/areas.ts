import type { Area } from '../src/model/plan.js';
import type { Interpretation } from '../src/model/text.js';

/** Why a county counts as mountain or plain. */
const terrainReading: Interpretation = {
  reading: {
    zh: '山川按县（区）划分：海原县为山区，沙坡头区、中宁县为川区。',
    en: 'Mountain and plain are told apart by county: Haiyuan is mountain, Shapotou and Zhongning are plain.',
  },
  reason: {
    zh: '规划只说“山川”，没有列出县（区）。《宁夏调查年鉴—2021》把沙坡头区、中宁县列入沿黄地区，把海原县列入中南部地区。沙坡头区、中宁县南部部分乡镇处于干旱带，按县划分只是近似。',
    en: 'The plan says mountain and plain without naming counties. The Ningxia Survey Yearbook 2021 puts Shapotou and Zhongning into the Yellow River belt and Haiyuan into the central and southern area. Some southern townships of the two plain counties lie in the dry belt, so a split by county is an approximation.',
  },
};

/** The areas of the plan, and above them those that its goals are compared with. */
export const areas: readonly Area[] = [
  { code: '100000', title: { zh: '全国', en: 'China' }, level: 'nation', cite: { source: 'gb-t-2260' } },
  {
    code: '640000',
    title: { zh: '宁夏回族自治区', en: 'Ningxia Hui Autonomous Region' },
    level: 'province',
    parent: '100000',
    cite: { source: 'gb-t-2260' },
  },
  {
    code: '640500',
    title: { zh: '中卫市', en: 'Zhongwei' },
    level: 'prefecture',
    parent: '640000',
    countiesListed: true,
    cite: { source: 'gb-t-2260' },
  },
  {
    code: '640502',
    title: { zh: '沙坡头区', en: 'Shapotou District' },
    level: 'county',
    parent: '640500',
    terrain: 'plain',
    interpretation: terrainReading,
    cite: { source: 'ningxia-survey-yearbook-2021' },
  },
  {
    code: '640521',
    title: { zh: '中宁县', en: 'Zhongning County' },
    level: 'county',
    parent: '640500',
    terrain: 'plain',
    interpretation: terrainReading,
    cite: { source: 'ningxia-survey-yearbook-2021' },
  },
  {
    code: '640522',
    title: { zh: '海原县', en: 'Haiyuan County' },
    level: 'county',
    parent: '640500',
    terrain: 'mountain',
    interpretation: terrainReading,
    cite: { source: 'ningxia-survey-yearbook-2021' },
  },
];
