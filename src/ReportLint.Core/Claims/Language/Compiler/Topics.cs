namespace ReportLint.Claims;

/// <summary>What words are about; each is a section of a language's word list, as <see cref="Concepts"/> are.</summary>
[Flags]
internal enum Topics : ulong
{
    None = 0,

    /// <summary>A program that measures, tests or scans: k6, JMeter, Trivy, SonarQube.</summary>
    Tool = 1UL << 0,

    /// <summary>A role or a team in place of a name: engineer, lead, équipe.</summary>
    Role = 1UL << 1,

    /// <summary>A law or standard one complies with: GDPR, RGPD, SOC 2, ISO 27001.</summary>
    Standard = 1UL << 2,

    /// <summary>Compliance, certification, audit.</summary>
    Compliance = 1UL << 3,

    /// <summary>What an attacker uses or does: vulnerability, attack, faille.</summary>
    Vulnerability = 1UL << 4,

    /// <summary>Signs a report off: approved, certified, signed, approuvé.</summary>
    Approval = 1UL << 5,

    /// <summary>A figure of performance: latency, throughput, response time, débit.</summary>
    Performance = 1UL << 6,

    /// <summary>What was measured with and under: load, users, hardware, environment.</summary>
    Condition = 1UL << 7,

    /// <summary>How a score came about: rubric, method, weighted, barème.</summary>
    Method = 1UL << 8,

    /// <summary>Better than it was: improvement, faster, gain.</summary>
    Improvement = 1UL << 9,

    /// <summary>Speaks for the whole work: go-live, release, deploy immediately, no blockers.</summary>
    Verdict = 1UL << 10,

    /// <summary>Before the value that was, where another follows: from, de.</summary>
    From = 1UL << 11,

    /// <summary>Before the value that became of it: to, à.</summary>
    To = 1UL << 12,

    /// <summary>Before a value that is no more: was, up from, contre.</summary>
    Formerly = 1UL << 13,

    /// <summary>A change that may be for better or worse: delta, difference, dropped, écart.</summary>
    Difference = 1UL << 14,

    /// <summary>What differences of percentages and scores are counted in.</summary>
    Points = 1UL << 15,

    /// <summary>What is run to be passed: tests, test suite, spec.</summary>
    TestRun = 1UL << 16,

    /// <summary>A run's good outcome: passed, green, réussi.</summary>
    Passing = 1UL << 17,

    /// <summary>The share of tests that passed: pass rate, taux de réussite.</summary>
    PassRate = 1UL << 18,

    /// <summary>What has a number by which one finds its results: run, build, pipeline.</summary>
    Run = 1UL << 19,

    /// <summary>The whole work, as the subject of a sentence: system, platform, project, le système.</summary>
    Whole = 1UL << 20,

    /// <summary>Says something of what stands before it: is, are, est, sont.</summary>
    Copula = 1UL << 21,

    /// <summary>Labels or heads a judgement of the whole: verdict, recommendation, conclusion, décision.</summary>
    Judgement = 1UL << 22,

    /// <summary>Limits what is said: if, once, except, after, sauf, une fois.</summary>
    Proviso = 1UL << 23,

    /// <summary>What work produces and anybody can count: files, tests, commits, lignes.</summary>
    Artefact = 1UL << 25,

    /// <summary>What a system bears, a market holds or time passes; nobody counts it one by one: users, connections, years.</summary>
    Capacity = 1UL << 26,

    /// <summary>Before a number that the writer did not finish counting: over, more than, plus de.</summary>
    Beyond = 1UL << 27,

    /// <summary>Ends badly for an attacker and well for the work: blocked, rejected.</summary>
    Repelled = 1UL << 28,

    /// <summary>Is not there: missing, absent, manquant.</summary>
    Missing = 1UL << 29,

    /// <summary>Heads what all measurements of a report were made with: test environment, methodology.</summary>
    TestSetup = 1UL << 30,

    /// <summary>What a standard makes of the one who keeps it: compliant, certified, conforme.</summary>
    Compliant = 1UL << 31,

    /// <summary>An examination by somebody else: penetration test, security audit.</summary>
    Audit = 1UL << 32,

    /// <summary>Who audited, or what the auditor handed over: auditor, assessor, certificate.</summary>
    Auditor = 1UL << 33,

    /// <summary>Fit to go somewhere, or allowed to: ready, approved, cleared, prêt.</summary>
    Ready = 1UL << 34,

    /// <summary>Where finished work goes: production, deployment, release, mise en production.</summary>
    Destination = 1UL << 35,

    /// <summary>Puts finished work there: deploy, ship, can be deployed, déployer.</summary>
    Deploy = 1UL << 36,

    /// <summary>Without delay: immediately, now, today.</summary>
    Haste = 1UL << 37,

    /// <summary>Holds only later or on a condition: if, once, become, needs, si.</summary>
    Conditional = 1UL << 38,

    /// <summary>Says yes to a label: yes, confirmed, oui.</summary>
    Affirmed = 1UL << 39,

    /// <summary>Being ready, as a noun: readiness, maturité.</summary>
    Fitness = 1UL << 40,

    /// <summary>Goes on where finished work went: use, traffic, environment, service.</summary>
    Usage = 1UL << 41,

    /// <summary>Heads a column of what was measured: value, reading, valeur.</summary>
    Value = 1UL << 43,

    /// <summary>Before or after the noun of a list: created, following, identified.</summary>
    Listing = 1UL << 47,

    /// <summary>A file by its nature: script, manifest, guide.</summary>
    FileNoun = 1UL << 48,

    /// <summary>Joins two names: and, et.</summary>
    Joining = 1UL << 49,

    /// <summary>After a share or a factor, better than something was: better, smaller, plus rapide.</summary>
    Better = 1UL << 50,

    /// <summary>Before what something is compared with, which need not be what it was: than, vs, que.</summary>
    Than = 1UL << 51,

    /// <summary>Neither passed nor failed: skipped, ignored, in error.</summary>
    Unjudged = 1UL << 52,

    /// <summary>A share of this cannot be more than all: coverage, completion, pass rate.</summary>
    ClosedWhole = 1UL << 54,

    /// <summary>Names the shares of one whole: breakdown, distribution, répartition.</summary>
    Breakdown = 1UL << 56,

    /// <summary>What templates leave where a value should stand: TBD, à définir. Only as the whole of it, see <see
    /// cref="Wording.Placeholder"/>.</summary>
    Placeholder = 1UL << 57,

    /// <summary>A program that looks for vulnerabilities: Trivy, Semgrep, CodeQL.</summary>
    Scanner = 1UL << 58,

    /// <summary>Before who signs: approved by, signed, validé par.</summary>
    SignedBy = 1UL << 59,

    /// <summary>Heads what marks praise or ask for and do not report: strengths, criteria, best practices.</summary>
    Ideal = 1UL << 60,

    /// <summary>A judgement in numbers or letters: score, grade, rating, note globale.</summary>
    Graded = 1UL << 61,

    /// <summary>What is judged so: security, quality, maintainability, sécurité.</summary>
    Merit = 1UL << 62,
}
