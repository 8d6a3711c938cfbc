namespace ReportLint.Claims;

/// <summary>What words can mean to a report; each is a section of a language's word list.</summary>
[Flags]
internal enum Concepts : ulong
{
    None = 0,

    /// <summary>Finished, as a status: done, complete, terminé.</summary>
    Done = 1UL << 0,

    /// <summary>Not finished, as a status: pending, in progress, à faire.</summary>
    Open = 1UL << 1,

    /// <summary>Failed, as a status.</summary>
    Failed = 1UL << 2,

    /// <summary>Not asked for: N/A, skipped, sans objet.</summary>
    NotApplicable = 1UL << 3,

    /// <summary>No, not, without, aucun, pas de.</summary>
    Negation = 1UL << 4,

    /// <summary>What is to come: will be, planned, sera.</summary>
    Future = 1UL << 5,

    /// <summary>Heads work that nobody declared done: next steps, roadmap, recommandations.</summary>
    Plan = 1UL << 6,

    /// <summary>Heads criteria, strengths, advice: things a mark stands before without being a status.</summary>
    Advice = 1UL << 7,

    /// <summary>Heads what was found or was so before: issues, gaps, avant.</summary>
    Finding = 1UL << 8,

    /// <summary>The whole of a sum: total, somme.</summary>
    Total = 1UL << 9,

    /// <summary>A total of part of a table: subtotal, sous-total.</summary>
    Subtotal = 1UL << 10,

    /// <summary>A mean and no sum: average, overall, moyenne.</summary>
    Mean = 1UL << 11,

    /// <summary>What is to be reached: target, goal, objectif.</summary>
    Target = 1UL << 12,

    /// <summary>What was reached: actual, result, atteint.</summary>
    Actual = 1UL << 13,

    /// <summary>How it stands: status, statut, état.</summary>
    Status = 1UL << 14,

    /// <summary>A share of completion: progress, completion, avancement.</summary>
    Progress = 1UL << 15,

    /// <summary>A share that stands for a count of checks: coverage, pass rate, compliance.</summary>
    Coverage = 1UL << 16,

    /// <summary>A participle that turns a share into a claim of work: tested, covered, implemented.</summary>
    Worked = 1UL << 17,

    /// <summary>Fit for use: production-ready, prêt pour la production.</summary>
    Readiness = 1UL << 18,

    /// <summary>A grade: score, rating, note.</summary>
    Score = 1UL << 19,

    /// <summary>Time in service: uptime, availability, SLA.</summary>
    Uptime = 1UL << 20,

    /// <summary>Better the lower it is: latency, error rate.</summary>
    LowerIsBetter = 1UL << 21,

    /// <summary>Better the higher it is: throughput, coverage.</summary>
    HigherIsBetter = 1UL << 22,

    /// <summary>A limit that starts an alarm and reports nothing: threshold, alert, seuil.</summary>
    Threshold = 1UL << 23,

    /// <summary>Before a number: at least, more than, plus de.</summary>
    AtLeast = 1UL << 24,

    /// <summary>Before a number: at most, under, moins de.</summary>
    AtMost = 1UL << 25,

    /// <summary>Before a number: about, environ.</summary>
    About = 1UL << 26,

    /// <summary>Before a number that names and does not count: phase, week, version.</summary>
    Ordinal = 1UL << 27,

    /// <summary>Between a part and its whole: of, out of, sur.</summary>
    OutOf = 1UL << 28,

    /// <summary>A column that identifies and is not summed: id, port, year.</summary>
    Identifier = 1UL << 29,

    /// <summary>An outcome of a test: passed, failed, skipped.</summary>
    Outcome = 1UL << 30,

    /// <summary>A test, check or suite.</summary>
    Test = 1UL << 31,

    /// <summary>What is left: remaining, restant.</summary>
    Remaining = 1UL << 32,

    /// <summary>Misses the target, and says so: below target, not met.</summary>
    MissTold = 1UL << 33,

    /// <summary>A change against before: improvement, increase, faster.</summary>
    Change = 1UL << 34,

    /// <summary>Set up and not measured: configured, limit, settings.</summary>
    Setting = 1UL << 35,

    /// <summary>Asks for what is to be, or makes it a condition: ensure, keep, must, if.</summary>
    Demand = 1UL << 36,

    /// <summary>Before: the state that was.</summary>
    Before = 1UL << 37,

    /// <summary>After: the state that is.</summary>
    After = 1UL << 38,

    /// <summary>Little words that say nothing of a subject: the, of, des.</summary>
    Stop = 1UL << 39,

    /// <summary>One unit's worth: per, each, par.</summary>
    Per = 1UL << 40,

    /// <summary>A column that holds a rate of a row's own: rate, ratio, price.</summary>
    Rate = 1UL << 41,

    /// <summary>Makes a count one of what was done, and not of what there is: added, new, fixed, ajouté.</summary>
    Increment = 1UL << 42,

    /// <summary>What a column of remarks is called: notes, comments.</summary>
    Remark = 1UL << 43,

    /// <summary>Called for at once: critical, required, blocking.</summary>
    Required = 1UL << 45,

    /// <summary>Before an imperative or an absence: never, avoid, don't.</summary>
    Prohibition = 1UL << 46,

    /// <summary>A unit of measure; its hash says which one.</summary>
    Unit = 1UL << 47,

    /// <summary>Success, as a heading says it: validated, achieved, réussi.</summary>
    Achieved = 1UL << 48,

    /// <summary>Optional or later work: optional, nice to have, future.</summary>
    Optional = 1UL << 49,

    /// <summary>As it is today, with more to come: current, actuel.</summary>
    Current = 1UL << 50,

    /// <summary>How grave something is; a colour before it explains itself: critical, high, low.</summary>
    Severity = 1UL << 51,

    /// <summary>What an attacker does: attack, threat, intrusion.</summary>
    Attack = 1UL << 52,

    /// <summary>Without holes: secure, sécurisé.</summary>
    Secure = 1UL << 53,

    /// <summary>Without exception: all, any, fully, toutes.</summary>
    Universal = 1UL << 54,

    /// <summary>Keeps attackers out: protect, against, blocked, contre.</summary>
    Protection = 1UL << 55,

    /// <summary>Which findings are meant, before their noun or after it: known, found, connue.</summary>
    KindOfFinding = 1UL << 56,

    /// <summary>What is approved at the end: release, deployment, mise en production.</summary>
    Delivery = 1UL << 57,

    /// <summary>Heads any part of any report: summary, metrics, key figures, bilan.</summary>
    General = 1UL << 58,

    /// <summary>A percentile: p50, p99.</summary>
    Statistic = 1UL << 59,

    /// <summary>Joins the words of a noun phrase: of, de, des.</summary>
    Of = 1UL << 60,

    /// <summary>Where a noun phrase ends and its verb starts: were, have, ont.</summary>
    Auxiliary = 1UL << 61,
}
