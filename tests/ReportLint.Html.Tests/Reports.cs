namespace ReportLint.Html.Tests;

/// <summary>Reports with findings in every kind of place.</summary>
internal static class Reports
{
    public static TheoryData<string> All =>
    [
        Sample,
        "# Status\n\nTests: 18/20 (**95%**), [19/20 (90%)](https://example.org).\n",
        "# Status\n\n| Part | Tests |\n| --- | --- |\n| A | 18/20 (95%) |\n| B | `7/10 (80%)` |\n",
        "---\ndate: TBD\n---\n\n# Status\n\n- one\n  - two: 18/20 (95%)\n    > three: 1/2 (60%)\n",
        "# Status\n\n```\nTests: 18/20 (95%)\n```\n\n<div>\nTests: 18/20 (95%)\n</div>\n\n    Tests: 18/20 (95%)\n",
        "# Status of 18/20 (95%)\n\nSee [the plan](missing/plan.md) and ![Tests: 18/20 (95%)](picture.png).\n",
        "# Status\n\nTests: 18/20 (95%)[^1] :white_check_mark: &amp; <b>more</b><br>\n\n[^1]: Of 18/20 (97%).\n",
        "Tests: 18/20 (95%)\r\n\r\n> [!NOTE]\r\n> Tests: 18/20 (95%)\r\n",
        "",
        "<!-- TODO -->",
        string.Concat(Enumerable.Repeat("> ", 300)) + "Tests: 18/20 (95%)\n",
    ];

    public const string Sample = """
        # Harbour Booking

        **Date**: 2026-10-30

        | Work package | Effort |
        | ------------ | -----: |
        | Calendar     |   12 h |
        | Payment      |  9.5 h |
        | **Total**    | **31.5 h** |

        ## Migration – 100% complete

        - [x] Export
        - [ ] Open invoices

        - Throughput: 212 req/s (target: > 500 req/s) ✅
        - Sum: 3/4 (75%)
        """;
}
