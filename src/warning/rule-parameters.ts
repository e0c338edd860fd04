/** A rule that is run with no figures of its own. */
export type NoParameters = Readonly<Record<string, never>>;

/** The figures that each rule is run with; every one can be replaced. */
export interface RuleParameters {
  /** The probability of attaining is low. */
  readonly 'expected-to-miss': {
    /** Fires when the probability that the goal is met at its deadline is under this. */
    readonly below: number;
  };
  /** Progress is less than the elapsed time asks for. */
  readonly 'behind-schedule': NoParameters;
  /** The series turned and now leads away from the goal. */
  readonly reversal: {
    /** False alarms that are accepted, of 1,000 series without a turn; not how probable it is that a signal is false. */
    readonly falseAlarms: number;
  };
  /** The latest change is more than counting noise and the series' own history explain. */
  readonly volatile: {
    /** False alarms that are accepted, of 1,000 series of noise; not how probable it is that a signal is false. */
    readonly falseAlarms: number;
  };
  /** A goal to be kept was met and is not met now. */
  readonly relapse: NoParameters;
  /** Women and men, country and town, mountain and plain grow apart. */
  readonly 'gap-widening': {
    /** For gaps that no clause names: greatest one-sided probability that a gap without a trend would rise as steadily. */
    readonly significance: number;
    /** For gaps that no clause names: fewest years with both groups. */
    readonly points: number;
  };
  /** An area moves away from the goal while the others like it move toward it. */
  readonly 'against-the-others': {
    /** Over how many years changes are compared. */
    readonly years: number;
    /** Fewest other areas. */
    readonly fewestOthers: number;
    /** The comparison widens from the area around to the next until it has this many others. */
    readonly othersWanted: number;
    /** One-sided probability that an area like the others lies as far out. */
    readonly significance: number;
  };
  /** The latest figure is out of all proportion to the series. */
  readonly 'implausible-value': {
    /** Fires when the figure is this many times the greatest of the earlier ones, or this part of the least. */
    readonly factor: number;
    /** Fires when the change is this many times the greatest change before. */
    readonly changes: number;
    /** Fewest earlier figures. */
    readonly points: number;
  };
  /** A later publication changed a figure by more than the series usually changes in a year. */
  readonly 'implausible-revision': {
    /** Fires when the revision is this many times the median yearly change. */
    readonly changes: number;
  };
  /** The latest figure is older than the indicator's own frequency explains. */
  readonly 'data-late': {
    /** How many results may be missing before it is more than a notice. */
    readonly results: number;
  };
  /** There is nothing to judge by. */
  readonly 'data-missing': NoParameters;
  /** The deadline is near and the goal is not met. */
  readonly 'deadline-near': {
    /** How many years before the deadline. */
    readonly years: number;
  };
  /** A goal without a number has no evidence at all. */
  readonly 'milestone-without-evidence': {
    /** How many years before the deadline this is more than a missing report. */
    readonly years: number;
  };
}

/** The rules by id. The ids are stable. */
export type RuleId = keyof RuleParameters;
