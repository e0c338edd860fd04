import { halfWidth } from './half-width.js';

/** Fields whose cells hold a code or the word for one. */
export type CodedField = 'sex' | 'urbanisation' | 'age' | 'group' | 'status';

/** Words for codes, after `halfWidth` and in lower case; an empty code means everyone. */
const WORDS: Readonly<Record<CodedField, ReadonlyMap<string, string>>> = {
  sex: words({
    F: ['f', '女', '女性', '妇女', 'female', 'women'],
    M: ['m', '男', '男性', 'male', 'men'],
    _T: ['_t', 't', '合计', '总计', '男女合计', '全部', '不分性别', 'total', 'both', 'both sexes'],
  }),
  urbanisation: words({
    U: ['u', '城', '城市', '城镇', 'urban'],
    R: ['r', '乡', '农村', '乡村', 'rural'],
    _T: ['_t', 't', '合计', '总计', '城乡合计', '全部', '不分城乡', 'total'],
  }),
  age: words({ _T: ['_t', 't', '合计', '总计', '全部', '全年龄', '不分年龄', 'total', 'all ages'] }),
  group: words({
    _T: ['_t', 't', '合计', '总计', '全部', '不分群体', 'total', 'everyone'],
    residents: ['居民', 'residents'],
    disabled: ['残疾', '残疾人', '残疾妇女', 'disabled'],
    'left-behind': ['留守', '留守妇女', '留守儿童', 'left-behind'],
    'low-income': ['低收入', '低收入人群', 'low-income'],
  }),
  status: words({
    A: ['a', '正常'],
    B: ['b', '口径变化', '数列中断'],
    D: ['d', '定义不同'],
    E: ['e', '估计', '估计数'],
    F: ['f', '预测', '预测数'],
    I: ['i', '插补', '插补数'],
    P: ['p', '初步', '初步数'],
    U: ['u', '可靠性低'],
    V: ['v', '未核实'],
    M: ['m', '不存在', '不适用'],
    L: ['l', '未开展', '未收集'],
    O: ['o', '缺失'],
    Q: ['q', '保密', '不公布'],
  }),
};
const BETWEEN_AGES = /^(\d{1,3})(?:岁|周岁)?(?:-|–|—|~|至)(\d{1,3})(?:岁|周岁)$/;
const FROM_AGE = /^(\d{1,3})(?:岁|周岁)(?:及以上|以上|\+)$/;
/** No word for a code is longer. */
const LONGEST = 48;

function words(spellings: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(spellings).flatMap(([code, list]) => list.map((word) => [word, code] as const)));
}

/**
 * The code that a cell holds or names: `女` is `F`, `农村` is `R`, `35—64岁` is `Y35T64`.
 *
 * @param field - which kind of code
 * @param text - the cell
 * @returns the code; of any other text the text as it stands, for `createDataset` to refuse or to take as a code
 * @example
 * readCode('sex', '女'); // => 'F'
 * readCode('age', '35—64岁'); // => 'Y35T64'
 * readCode('age', '65岁及以上'); // => 'Y_GE65'
 * readCode('sex', 'woman'); // => 'woman'
 */
export function readCode(field: CodedField, text: string): string {
  const cell = halfWidth(text);
  if (cell.length > LONGEST) return cell;
  const code = WORDS[field].get(cell.toLowerCase());
  if (code !== undefined) return code;
  if (field !== 'age') return cell;
  const between = BETWEEN_AGES.exec(cell);
  if (between !== null) return `Y${between[1] ?? ''}T${between[2] ?? ''}`;
  const from = FROM_AGE.exec(cell)?.[1];
  return from === undefined ? cell : `Y_GE${from}`;
}
