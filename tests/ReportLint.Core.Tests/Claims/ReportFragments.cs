using FsCheck;
using FsCheck.Fluent;

namespace ReportLint.Claims;

/// <summary>Generates reports of pieces that mean something to the claim model, so that claims meet, nest and break off more often than in real ones.</summary>
internal static class ReportFragments
{
    private const int MaxPieces = 40;

    /// <summary>One of everything, in both languages.</summary>
    public const string Sample = """
        # Orchard Irrigation – Status Report

        **Date**: 2026-03-14 | **Status**: 🟡 in progress
        **Version**: 2.4.1

        ## 1. Effort (7.5h) ✅

        | Work | Planned | Spent | Status |
        | ---- | ------: | ----: | :----: |
        | Valves | 2 h | 1h30 | ✅ |
        | Sensors | 5 h | 5 h | ⏳ |
        | N/A | - | n/a | ~~dropped~~ |
        | **Total** | **7 h** | **7,5 h** | âœ… |

        ## 2. Tests – 100% complete

        - [x] Unit: 1,204/1,300 passing (93%)
        - [ ] Field: ~40 of 52 (75 %)
          - Target: < 200 ms
          - Actual: 180 ms (target: < 250 ms)
        - ~~Lab~~, `18/20 (95%)`, [run](ci/run.md) 100% ✅

        ### Mise en service — terminée

        1. Débit : 34,14 req/s (objectif : > 1 000 req/s) ❌ → ✅
        2. Couverture : 2/3 (66,7 %) ; 140 au total (98 faits, 42 en cours)
        3. 2h + 1h30 = 3h30, $2.1M, 100k+, 5-7 jours, 24/7, Phase 4-7, 12,5 %

        ```yaml
        tests: 12/12  # target: 12
        coverage: 81.4%
        ✅ deployed
        ```

        > **Overall**: 93% · at least 40, plus de 3, environ 12 Mo

        """;

    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n\n", "\n\n", " ", " ", " ", "# ", "## ", "### ", "- ", "- ", "  - ", "1. ", "[ ] ", "[x] ", "> ", "| ", "|", "\n|-|-|\n", "|a|b|c|\n|-|-|-|\n|x|1|2|\n", "|Total|3|4|\n", "|Metric|Target|Actual|Status|\n|-|-|-|-|\n",
        "```\n", "```yaml\n", "`", "**", "~~", "[", "](b)", "<br>", "\\", "&amp;", "&#x2705;", "\u2705", "\u274C", "\u23F3", "\U0001F7E1", "\U0001F534", "âœ…", "â³", "âŒ", "\uFE0F", "\uFFFD", "\uD83D", "é", "Ã©", "\u00A0", "\u202F",
        "1", "0", "12", "1,000", "1 000", "1.5k", "2h", "1h30", "30 min", "7,5 h", "100", "100%", "95 %", "99.9%", "18/20", "2 of 3", "2 sur 3", "$2.1M", "12 Mo", "2026-03-14", "24/7", "v2.4.1", "p95", "E2E", "5-7", "40+",
        "(", ")", ":", ",", "+", "=", "-", "–", "→", "/", "~", "<", ">", "≥", "%", "#", ".", "_", "Total", "total", "done", "complete", "terminé", "pending", "en cours", "not ", "failed", "target", "objectif", "actual", "Status", "tests", "coverage",
        "latency", "Phase", "next steps", "at least", "plus de", "environ", "N/A", "production-ready", "req/s", "per second", "a", "word",
        "ready to deploy", "prêt pour la production", "no blockers", "Score: 95", "9.5/10", "A+", "GDPR", "SOC 2", "compliant", "conforme", "certified", "approved by", "0 vulnerabilities", "all attacks", "all tests pass", "22/22 tests passent", "faster", "2x", "before", "avant", "after", "passed", "skipped", "services:",
        "31 February 2026", "2026-02-31", "15 novembre 2025", "Start: ", "End: ", "Security score", "critical", "not configured", "| 45% | 60% |", "-220", "(+12%)", "100 → 45",
    ];

    public static Arbitrary<string> Reports
    {
        get
        {
            var text = Gen.Choose(1, MaxPieces).SelectMany(count => Gen.ArrayOf(Gen.Elements(Pieces), count)).Select(string.Concat);
            return Arb.From(text, shrunk => Enumerable.Range(0, shrunk.Length).Select(i => shrunk.Remove(i, 1)));
        }
    }
}
