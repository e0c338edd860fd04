/** The commands. */
export const commands = ['evaluate', 'explain', 'check', 'template', 'project', 'plan', 'help'] as const;

const COMMON = `           --plan          a plan as JSON (default: the plan of Zhongwei, 2021–2030)
           --lang          zh (default) or en`;

/** How each command is used. */
const USAGE: Readonly<Record<Exclude<(typeof commands)[number], 'help'>, { synopsis: string; details: string }>> = {
  evaluate: {
    synopsis: `women-plan evaluate [--observations FILE]… [--plan FILE] --area CODE… --as-of YEAR [--strict]
                    [--lang zh|en] [--format table|json|csv] [--output FILE] [--trace ID] [--compare-with YEAR]`,
    details: `evaluate   holds observations against the goals of a plan and explains every verdict
           --observations  CSV file; may be given several times (default: the published observations)
           --area          GB/T 2260 code; may be given several times
           --as-of         the last reference year used
           --strict        ends with 1 when a figure was refused
           --format        table (default), json or csv
           --output        also writes the whole evaluation with every trace as JSON
           --trace         prints what one verdict rests on, e.g. --trace health-03.1
           --compare-with  another year: prints what changed between the two, and why (table or json)
${COMMON}
           ends with 0; 1 when a file cannot be read or none of its figures can; 2 for wrong usage`,
  },
  explain: {
    synopsis: `women-plan explain ID --area CODE… --as-of YEAR [--observations FILE]… [--plan FILE] [--lang zh|en]
                    [--cascade] [--history]`,
    details: `explain    says in sentences how a goal, a measure or one clause of it stands, and why
           --area          GB/T 2260 code; may be given several times
           --as-of         the last reference year used
           --observations  CSV file; may be given several times (default: the published observations)
           --cascade       adds the goals of nation and region, and the figures held against each
           --history       adds the status of every year since the baseline
${COMMON}
           ends with 0; 1 when a file cannot be read or none of its figures can; 2 for wrong usage`,
  },
  check: {
    synopsis: 'women-plan check FILE… [--plan FILE] [--lang zh|en] [--format table|json|csv]',
    details: `check      reads CSV files as evaluate does and lists what is wrong, by file, line and column
           --format        table (default), json or csv
${COMMON}
           ends with 0; 1 when an error was found; 2 for wrong usage`,
  },
  template: {
    synopsis:
      'women-plan template --area CODE… [--year YEAR]… [--office ID] [--plan FILE] [--lang zh|en] [--output FILE]',
    details: `template   writes the CSV file to fill in, which evaluate and check read back
           --area          GB/T 2260 code; may be given several times
           --year          a year; may be given several times (default: from the baseline to the end of the plan)
           --office        only the indicators that this office reports (default: all)
           --output        where to write it (default: standard output)
${COMMON}`,
  },
  project: {
    synopsis: `women-plan project INDICATOR --area CODE --to YEAR [--observations FILE]… [--plan FILE]
                    [--sex F|M|_T] [--urbanisation U|R|_T] [--as-of YEAR] [--method NAME] [--lang zh|en]
                    [--format table|json]`,
    details: `project    carries a published series forward, with intervals and a chart
           --observations  CSV file; may be given several times (default: the published observations)
           --area          GB/T 2260 code
           --to            the last year to project to
           --as-of         the last year used of what was observed (default: all)
           --method        auto (default), no-change, drift, linear, compound, theta, damped-trend, logistic
           --format        table (default) or json
${COMMON}
           ends with 0; 1 when there is nothing to project; 2 for wrong usage`,
  },
  plan: {
    synopsis: 'women-plan plan [ID] [--plan FILE] [--lang zh|en]',
    details: `plan       lists the goals and measures, or shows one domain, goal, measure, criterion or indicator;
           plan objectives, higher-goals, bodies, duties, products or approvals lists these
${COMMON}`,
  },
};

/**
 * How a command is used, or all of them.
 *
 * @param command - its name; all commands where it is none of them
 * @returns text, its last line ended
 */
export function help(command?: string): string {
  const one = Object.entries(USAGE).filter(([name]) => name === command);
  const shown = one.length > 0 ? one : Object.entries(USAGE);
  return `${[...shown.map(([, { synopsis }]) => synopsis), '', ...shown.map(([, { details }]) => details)].join('\n')}

women-plan COMMAND --help   explains one command
women-plan --version        prints the version
`;
}
