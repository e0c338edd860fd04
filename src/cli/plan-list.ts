import type { HigherGoal } from '../model/higher-goal.js';
import type { Body, Due, Duty, Machinery, Occasion, Product, Recipient } from '../model/machinery.js';
import type { Objective } from '../model/objective.js';
import type { Plan } from '../model/plan.js';
import type { Citation, Interpretation, Language } from '../model/text.js';
import { dutiesOf } from '../plan/duties-of.js';
import { planIndex } from '../plan/plan-index.js';
import { showCitation } from './show-citation.js';
import { occasionWords, qualityWords, words } from './words.js';

/** What `women-plan plan` lists by a word instead of an id. */
export const planLists = ['objectives', 'higher-goals', 'bodies', 'duties', 'products', 'approvals'] as const;

/**
 * The parts of a plan beside its goals, measures and indicators, as lines of text.
 *
 * @param plan - any plan
 * @param id - one of `planLists`, or the id of an objective, a goal of a higher level, a body, a duty, a paper or an
 *   approval
 * @param language - of titles and words
 * @returns the lines; nothing where the plan has no such list or record
 */
export function planList(plan: Plan, id: string, language: Language): string[] | undefined {
  const { objectives = [], higherGoals = [], machinery = NO_MACHINERY } = plan;
  switch (id) {
    case 'objectives':
      return objectives.flatMap((objective) => showObjective(objective, language));
    case 'higher-goals':
      return higherGoals.flatMap((goal) => showHigherGoal(plan, goal, language));
    case 'bodies':
      return machinery.bodies.flatMap((body) => showBody(plan, body, language));
    case 'duties':
      return machinery.duties.flatMap((duty) => showDuty(plan, duty, language));
    case 'products':
      return machinery.products.flatMap((product) => showProduct(plan, product, language));
    case 'approvals':
      return machinery.approvals.map((approval) => `${approval.id}  ${approval.title[language]}`);
  }
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item | undefined =>
    items.find((item) => item.id === id);
  const objective = byId(objectives);
  if (objective !== undefined) return showObjective(objective, language);
  const goal = byId(higherGoals);
  if (goal !== undefined) return showHigherGoal(plan, goal, language);
  const body = byId(machinery.bodies);
  if (body !== undefined) {
    return [
      ...showBody(plan, body, language),
      ...dutiesOf(plan, id).flatMap((duty) => ['', ...showDuty(plan, duty, language)]),
    ];
  }
  const duty = byId(machinery.duties);
  if (duty !== undefined) return [...showDuty(plan, duty, language), ...showReading(duty.interpretation, language)];
  const product = byId(machinery.products);
  if (product !== undefined) return showProduct(plan, product, language);
  const approval = byId(machinery.approvals);
  if (approval === undefined) return undefined;
  return [
    `${approval.id}  ${approval.title[language]}`,
    `  ${approval.act}: ${approval.products.join(', ')} ← ${approval.by}`,
    ...showReading(approval.interpretation, language),
    showCite(approval.cite, language),
  ];
}

const NO_MACHINERY: Machinery = { bodies: [], duties: [], products: [], approvals: [] };

function showObjective(objective: Objective, language: Language): string[] {
  return [
    `${objective.id}  ${objective.title[language]}`,
    `  ${words.links[language]}: ${objective.targets.join(', ')}`,
    showCite(objective.cite, language),
  ];
}

function showHigherGoal(plan: Plan, goal: HigherGoal, language: Language): string[] {
  const area = planIndex(plan).areas.get(goal.area)?.title[language] ?? goal.area;
  const figure = 'value' in goal ? `${goal.kind} ${goal.value} ${goal.unit}` : goal.kind;
  const by = goal.by === undefined ? '' : `; ${words.by[language]} ${String(goal.by)}`;
  return [
    `${goal.id}  ${area}: ${goal.indicator} ${figure}${by}`,
    `  ${goal.document[language]}${goal.note === undefined ? '' : ` — ${goal.note[language]}`}`,
    `${showCite(goal.cite, language)} (${qualityWords[goal.quality][language]})`,
  ];
}

function showBody(plan: Plan, body: Body, language: Language): string[] {
  const title = (id: string): string => titleOf(plan, id, language);
  return [
    `${body.id}  ${body.title[language]}`,
    `  ${body.role[language]}`,
    ...(body.ledBy === undefined ? [] : [`  ${words.ledBy[language]}: ${title(body.ledBy)}`]),
    showCite(body.cite, language),
  ];
}

function showDuty(plan: Plan, duty: Duty, language: Language): string[] {
  return [
    `${duty.id}  ${duty.title[language]}`,
    `  ${duty.who.map((id) => titleOf(plan, id, language)).join(', ')}${handedTo(plan, duty.to, language)}; ${timing(duty.when, duty.due, language)}${duty.force === 'encouraged' ? `; ${words.encouraged[language]}` : ''}`,
    showCite(duty.cite, language),
  ];
}

function showProduct(plan: Plan, product: Product, language: Language): string[] {
  return [
    `${product.id}  ${product.title[language]}`,
    `  ${titleOf(plan, product.by, language)}${handedTo(plan, product.to, language)}; ${timing(product.when, product.due, language)}`,
    showCite(product.cite, language),
  ];
}

function titleOf(plan: Plan, body: string, language: Language): string {
  return planIndex(plan).bodies.get(body)?.title[language] ?? body;
}

function handedTo(plan: Plan, to: readonly Recipient[] | undefined, language: Language): string {
  if (to === undefined) return '';
  const recipients = to.map(({ body, at }) => {
    const level = at === 'level-above' ? words.levelAbove : words.sameLevel;
    return `${titleOf(plan, body, language)} (${level[language]})`;
  });
  return ` → ${recipients.join(', ')}`;
}

function timing(when: readonly Occasion[], due: Due, language: Language): string {
  const occasions = when.map((occasion) => occasionWords[occasion][language]).join(', ');
  const date =
    due === 'not-stated'
      ? words.dueNotStated[language]
      : words.dueAfterPromulgation[language].replace('{months}', String(due.months));
  return `${occasions}; ${date}`;
}

function showReading(interpretation: Interpretation | undefined, language: Language): string[] {
  if (interpretation === undefined) return [];
  const { reading, reason } = interpretation;
  return [`  ${words.interpretation[language]}: ${reading[language]} — ${reason[language]}`];
}

function showCite(cite: Citation, language: Language): string {
  return `  ${words.cite[language]}: ${showCitation(cite)}`;
}
