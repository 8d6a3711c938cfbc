namespace ReportLint.Claims.Marks;

public class StatusReaderTests
{
    [Theory]
    [InlineData("✅ a", Polarity.Done), InlineData("✔ a", Polarity.Done), InlineData("☑ a", Polarity.Done), InlineData("🟢 a", Polarity.Done), InlineData("[x] a", Polarity.Done), InlineData("⏳ a", Polarity.Open), InlineData("🔄 a", Polarity.Open), InlineData("🚧 a", Polarity.Open), InlineData("⬜ a", Polarity.Open), InlineData("[ ] a", Polarity.Open)]
    [InlineData("❌ a", Polarity.Failed), InlineData("✗ a", Polarity.Failed), InlineData("🔴 a", Polarity.Failed), InlineData("⚠️ a", Polarity.Warning), InlineData("🟡 a", Polarity.Warning), InlineData("a ✅", Polarity.Done), InlineData("a: ✅ 12/12", Polarity.Done), InlineData("**a** – ❌", Polarity.Failed), InlineData("&#x2705; a", Polarity.Done)]
    [InlineData("âœ… a", Polarity.Done), InlineData("âŒ a", Polarity.Failed), InlineData("â³ a", Polarity.Open), InlineData("âš\u00A0ï¸ a", Polarity.Warning), InlineData("❌ → ✅ a", Polarity.Done)]
    [InlineData("✅ a: 30 s → 2 s", Polarity.Done), InlineData("✅ → ❌ a", Polarity.Failed), InlineData("✅ a → b ⏳", Polarity.Open), InlineData("[x] a → b", Polarity.Done)]
    [InlineData(":white_check_mark: a", Polarity.Done), InlineData("a :heavy_check_mark:", Polarity.Done), InlineData("a: :x:", Polarity.Failed), InlineData("**a**::hourglass_flowing_sand:", Polarity.Open), InlineData(":construction: **a**", Polarity.Open), InlineData(":warning: a", Polarity.Warning), InlineData("a | :no_entry:", Polarity.Failed), InlineData("a: :red_circle:", Polarity.Failed)]
    public void MarksSayHowAnItemStands(string item, Polarity status) => Assert.Equal(status, StatusOf(item));

    [Theory]
    [InlineData("a: done", Polarity.Done), InlineData("a: complete", Polarity.Done), InlineData("a: Passed", Polarity.Done), InlineData("a : terminé", Polarity.Done), InlineData("a : complétée", Polarity.Done), InlineData("a : réussis", Polarity.Done), InlineData("a: pending", Polarity.Open), InlineData("a: in progress", Polarity.Open), InlineData("a: not deployed", Polarity.Open)]
    [InlineData("a: not started yet", Polarity.Open), InlineData("a: not started lightly", Polarity.None), InlineData("a : en attente", Polarity.Open), InlineData("a : en cours", Polarity.Open), InlineData("a : à faire", Polarity.Open), InlineData("a: failed", Polarity.Failed), InlineData("a : échoué", Polarity.Failed), InlineData("a: N/A", Polarity.NotApplicable), InlineData("a: sans objet", Polarity.NotApplicable), InlineData("~~a: done~~", Polarity.NotApplicable), InlineData("[ ] ~~a~~", Polarity.NotApplicable)]
    public void ValueWordsSayHowAnItemStands(string item, Polarity status) => Assert.Equal(status, StatusOf(item));

    [Theory]
    [InlineData("a"), InlineData("Complete API wiring"), InlineData("🔴 High: a"), InlineData("🟡 Moyen : a"), InlineData("🔴 Critique : a"), InlineData("✅ = done"), InlineData("✅ a, ❌ b"), InlineData("a (was ❌)"), InlineData("`✅`"), InlineData("a: `done`"), InlineData("❌ a → b"), InlineData("a ✅ → b"), InlineData("⏳ a → b")]
    [InlineData("a:x:b"), InlineData(":white_check_mark a"), InlineData("white_check_mark: a"), InlineData("`:x:` a"), InlineData(":rocket: a"), InlineData(":X: a"), InlineData(": x : a"), InlineData("::"), InlineData(":"), InlineData("1:x:2")]
    public void OtherLinesSayNothing(string item) => Assert.Equal(Polarity.None, StatusOf(item));

    [Theory, InlineData("- a: in progress", "in progress"), InlineData("- a : en attente", "en attente"), InlineData("- [ ] a", "[ ]"), InlineData("- âœ… a", "âœ…"), InlineData("| a | Status |\n|---|---|\n| b | Not started |", "Not started")]
    public void TheStatusCoversAllItsWords(string text, string status)
    {
        var report = Reading.Report(text);
        Assert.Equal(status, report.Quote(Assert.Single(report.Items).StatusSpan));
    }

    private static Polarity StatusOf(string item) => Assert.Single(Reading.Report("- " + item).Items).Status;
}
