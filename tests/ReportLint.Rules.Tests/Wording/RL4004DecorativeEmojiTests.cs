using System.Globalization;
using ReportLint.Rules.Wording;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Wording;

public class RL4004DecorativeEmojiTests() : RuleTest(new RL4004DecorativeEmoji(), new RL4004DecorativeEmojiFix())
{
    private const string Status = "\n\n**Status**: in progress\n";

    // Repetition makes a decoration of an emoji.
    private const string Others = "\n## {|+:🎯|} Tides\n\nLow.\n\n## {|+:🔒|} Piers\n\nOpen.\n";
    private const string Mended = "\n## Tides\n\nLow.\n\n## Piers\n\nOpen.\n";

    [Theory]
    [InlineData("# [|🚀|] Report", "# Report"), InlineData("# Report [|✨|]", "# Report"), InlineData("# [|🎉 🎊|] Report [|🎉|]", null), InlineData("# [|🛠️|] Report", "# Report"), InlineData("# **[|📊|] Report**", "# **Report**"), InlineData("# Report[|🎉|]", "# Report"), InlineData("# [|⭐|] Report", "# Report"), InlineData("# [|:rocket:|] Report", "# Report"), InlineData("# [|:bar_chart: :tada:|] Report: numbers", "# Report: numbers"), InlineData("# [|🏗️|] Rapport d'étape", "# Rapport d'étape"), InlineData("# [|👩‍🔧|] Rapport", "# Rapport")]
    public void ReportsAndRemovesThemFromHeadings(string heading, string? mended)
    {
        if (mended is null)
            Reports(heading.Replace("[|🎉|]", "{|+:🎉|}", StringComparison.Ordinal) + Status + Others);
        else
            ReportsAndFixes(heading + Status + Others, mended + Status + Mended);
    }

    [Theory]
    [InlineData("# [|🚀|] Report" + Status + "\n## {|+:📊|} Numbers\n\n- ✅ done\n" + Others, "# Report" + Status + "\n## Numbers\n\n- ✅ done\n" + Mended)]
    [InlineData("# Report" + Status + "\n- [|🔥|] one\n- {|+:🔥|} two\n- {|+:🔥|} three\n", "# Report" + Status + "\n- one\n- two\n- three\n")]
    [InlineData("# Rapport" + Status + "\n## [|🎯|] Objectifs\n\n- {|+:🔒|} un\n- {|+:🔒|} deux\n- {|+:🔒|} trois\n", "# Rapport" + Status + "\n## Objectifs\n\n- un\n- deux\n- trois\n")]
    public void ReportsOnceAFile(string report, string mended) => ReportsAndFixes(report, mended);

    [Theory]
    [InlineData("## {0} 🔄 Tides"), InlineData("## ✅ {0} Tides"), InlineData("## **{0}** Tides"), InlineData("## Tides ({0})")]
    [InlineData("See [tides](#-tides).\n\n## {0} Tides")]
    public void LeavesWhatAnotherPictureAMarkupOrALinkNeeds(string heading) => ReportsWithoutFix(Repeated(heading, "🎯"));

    [Theory, InlineData("## {0} Report", "ğŸš€"), InlineData("## {0} Rapport", "ðŸš€")]
    public void LeavesMisdecodedOnesToTheRuleThatDecodesThem(string heading, string emoji) => ReportsWithoutFix(Repeated(heading, emoji));

    [Theory]
    [InlineData("# 🚀 Report" + Status), InlineData("# 🚀 Report" + Status + "\n## 📊 Numbers\n\nNone.\n"),
        InlineData("# 🚀 Rapport" + Status + "\n- 🔥 un\n- 🔥 deux\n")]
    public void AcceptsOneOrTwo(string report) => IsQuiet(report);

    [Fact]
    public void CountsThePlaces() => Reports("# [|🚀|] Report" + Status + Others, "Emoji decorate 3 places and carry no status");

    [Theory]
    [InlineData("# ✅ Report"), InlineData("# :white_check_mark: Report"), InlineData("# Report: part :2"), InlineData("# Report :nothing_of_note:"), InlineData("# Report ⏳"), InlineData("# ⚠️ Report"), InlineData("# 🟢 Rapport"), InlineData("# ❌ Rapport"), InlineData("# 🥇 Report"), InlineData("# ⭐⭐⭐⭐ Report"), InlineData("# 👍 Report"), InlineData("# 🔺 Report"), InlineData("# Report → v2"), InlineData("# Report © ™"), InlineData("# 🚀"), InlineData("# Rapport n° 2")]
    public void AcceptsWhatCarriesSomething(string heading) => IsQuiet(heading + Status);

    [Theory, InlineData("\n- 🔥 one\n- two\n- three\n"), InlineData("\n- ✅ one\n- ✅ two\n- ✅ three\n"), InlineData("\nThe team had 🍰 today.\n"), InlineData("\n| 🚀 | 2 |\n|---|---|\n| 🚀 | 3 |\n"), InlineData("\n```text\n🚀 one\n🚀 two\n🚀 three\n```\n")]
    public void AcceptsThemElsewhere(string rest) => IsQuiet("# Report" + Status + rest);

    [Theory, InlineData("# 🚀 Kit\n\n## ✨ Features\n\n- 🔥 one\n- 🔥 two\n- 🔥 three"), InlineData("# 📦 Journal"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("\n**[|📊|] Tides**: charted  \n**{|+:🎯|} Piers**: dug  \n**{|+:⚡|} Cranes**: fast\n", "\n**Tides**: charted  \n**Piers**: dug  \n**Cranes**: fast\n")]
    [InlineData("\n**[|📊|] Marées** : relevées  \n**{|+:🎯|} Quais** : creusés  \n**{|+:⚡|} Grues** : rapides\n", "\n**Marées** : relevées  \n**Quais** : creusés  \n**Grues** : rapides\n")]
    public void ReportsThemInBoldLinesOfOneParagraph(string rest, string mended) => ReportsAndFixes("# Report" + Status + rest, "# Report" + Status + mended);

    [Theory, InlineData("\n**📊 Tides**: charted  \n**🎯 Piers**: dug\n"), InlineData("\n**✅ Tides**: charted  \n**✅ Piers**: dug  \n**✅ Cranes**: fast\n"), InlineData("\n📊 Tides were charted\n🎯 piers were dug\n⚡ cranes are fast\n"), InlineData("\n**📊 Marées** : relevées\n\n**🎯 Quais** : creusés\n")]
    public void AcceptsFewOfThemInLines(string rest) => IsQuiet("# Report" + Status + rest);

    // The same heading three times.
    private static string Repeated(string heading, string emoji)
    {
        string[] places = [$"[|{emoji}|]", $"{{|+:{emoji}|}}", $"{{|+:{emoji}|}}"];
        return "# Report" + Status + string.Concat(places.Select(place => "\n" + string.Format(CultureInfo.InvariantCulture, heading, place) + "\n\n- one\n"));
    }
}
