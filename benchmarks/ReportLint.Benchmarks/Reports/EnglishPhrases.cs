namespace ReportLint.Benchmarks.Reports;

internal static class EnglishPhrases
{
    public static Phrases All { get; } = new()
    {
        Colon = ":",
        PercentSign = "%",
        DecimalPoint = ".",
        Titles = ["{feature} – Status Report", "✅ {feature}: Implementation Complete", "Phase {number}: {feature} – Final Report", "Weekly Status: {feature}"],
        Metadata = ["Date", "Commit", "Author", "Version", "Status"],
        Features =
        [
            "Berth calendar", "Payment provider", "Mooring map", "Tide forecast", "Customer accounts", "Invoice export", "Crew roster", "Search index",
            "Audit trail", "Rate limiting", "Email delivery", "Session storage", "Access control", "Nightly import", "Price rules", "Mobile layout",
        ],
        Statuses = ["✅ Done", "✅ Complete", "✅ PASSED", "⏳ In progress", "🟡 Partly done", "❌ Failed", "🔄 Ongoing", "⏸️ Blocked", "Pending", "✅"],
        HeadingEndings = ["", "", "", " ✅", " ✅ COMPLETE", " (100% Complete)", " – in progress", " ⏳", " [DONE]", ": {share} complete"],
        Subheadings = ["Summary", "Results", "🎯 Key Achievements", "What changed", "Next steps", "Known issues", "📊 Metrics", "Files Modified", "Verification", "Risks"],
        Labels = ["Status", "File", "Impact", "Problem", "Fix", "Coverage", "Result", "Owner", "Duration", "Before", "After", "Location"],
        Sentences =
        [
            "The {feature} now answers within {number} ms under load, and `{file}` holds the new limits.",
            "We moved {feature} behind a flag, so that **nothing changes** for customers until the release is approved.",
            "All {number} requests of the trial were answered; the log has no error, see [the run]({url}).",
            "Coverage rose to {share} after the tests of *{feature}* were added.",
            "What remains is small: two screens, one migration and the translation of the help pages.",
            "The old code in `{file}` was removed (about {number} lines), and its callers use the new interface.",
            "Details are at {url} and in the notes of the team.",
            "~~A second cache was planned~~, but the measurements did not ask for one.",
            "It doesn't touch the database: the values come from `config.yml`, which isn't read again before a restart.",
            "**Important**: the certificate runs out in {number} days & has to be renewed before then.",
        ],
        Points =
        [
            "{feature} reads `{file}` once", "{number} tests added for {feature}", "All edge cases of {feature} handled", "✅ {feature} deployed to staging",
            "❌ {feature} still fails on slow networks", "Response time under {number} ms", "Review the plan with the harbour team", "Retry after a time-out, at most {number} times",
            "Documented in [the guide]({url})", "{share} of the accounts migrated", "Backups restored on a second machine", "Owner named, date open",
        ],
        Metrics = ["Response time", "Unit tests", "Code coverage", "Open defects", "Requests per second", "Memory at peak", "Build time", "Accessibility score", "Error rate"],
        WorkColumns = ["Work package", "Effort", "Status"],
        MetricColumns = ["Metric", "Target", "Actual", "Status"],
        Total = "Total",
        Note = "Note",
    };
}
