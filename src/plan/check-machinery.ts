import type { Body, Machinery, Recipient } from '../model/machinery.js';
import type { PlanCheck } from './plan-problem.js';

/**
 * Checks what the bodies, duties, products and approvals of a plan say of each other: links lead somewhere, nobody is
 * under itself, a duty of one level has a body at that level, and no body makes papers of both groups.
 *
 * @param machinery - the machinery of a plan
 * @param check - how to report and to follow links
 */
export function checkMachinery(machinery: Machinery, check: PlanCheck): void {
  const { report, ids, link, cite } = check;
  const known = {
    bodies: ids(machinery.bodies, 'machinery.bodies'),
    products: ids(machinery.products, 'machinery.products'),
  };
  ids(machinery.duties, 'machinery.duties');
  ids(machinery.approvals, 'machinery.approvals');
  const bodies = new Map(machinery.bodies.map((body) => [body.id, body] as const));
  const recipients = (to: readonly Recipient[] | undefined, path: string): void => {
    to?.forEach(({ body }, place) => link(known.bodies, body, `${path}.to.${String(place)}.body`, 'body'));
  };

  machinery.bodies.forEach((body, position) => {
    const path = `machinery.bodies.${String(position)}`;
    link(known.bodies, body.under, `${path}.under`, 'body');
    link(known.bodies, body.ledBy, `${path}.ledBy`, 'body');
    if (isUnderItself(body, bodies)) report('cycle', `${path}.under`, `${body.id} is set up under itself.`);
    cite(body.cite, path);
  });
  machinery.duties.forEach((duty, position) => {
    const path = `machinery.duties.${String(position)}`;
    duty.who.forEach((id, place) => link(known.bodies, id, `${path}.who.${String(place)}`, 'body'));
    duty.levels?.forEach((level, place) => {
      const bearers = duty.who.flatMap((id) => bodies.get(id) ?? []);
      if (bearers.length > 0 && !bearers.some(({ levels }) => levels.includes(level))) {
        report(
          'no-such-level',
          `${path}.levels.${String(place)}`,
          `None of ${duty.who.join(', ')} exists at ${level}.`,
        );
      }
    });
    recipients(duty.to, path);
    duty.products?.forEach((id, place) => link(known.products, id, `${path}.products.${String(place)}`, 'product'));
    cite(duty.cite, path);
  });
  const groups = new Map<string, string>();
  machinery.products.forEach((product, position) => {
    const path = `machinery.products.${String(position)}`;
    link(known.bodies, product.by, `${path}.by`, 'body');
    recipients(product.to, path);
    const group = groups.get(product.by) ?? product.group;
    groups.set(product.by, group);
    if (group !== product.group) {
      report('mixed-groups', `${path}.group`, `${product.by} makes papers of ${group} and of ${product.group}.`);
    }
    cite(product.cite, path);
  });
  machinery.approvals.forEach((approval, position) => {
    const path = `machinery.approvals.${String(position)}`;
    link(known.bodies, approval.by, `${path}.by`, 'body');
    approval.products.forEach((id, place) => link(known.products, id, `${path}.products.${String(place)}`, 'product'));
    cite(approval.cite, path);
  });
}

function isUnderItself(body: Body, bodies: ReadonlyMap<string, Body>): boolean {
  const seen = new Set<string>();
  for (let at = body.under; at !== undefined && !seen.has(at); at = bodies.get(at)?.under) {
    if (at === body.id) return true;
    seen.add(at);
  }
  return false;
}
