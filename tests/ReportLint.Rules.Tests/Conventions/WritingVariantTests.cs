using System.Text.RegularExpressions;
using ReportLint.Analysis;
using ReportLint.Benchmarks.Reports;
using ReportLint.Rules.Tests.Mutations;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>One report in other ways of writing Markdown: the same is found in the same lines.</summary>
public partial class WritingVariantTests
{
    private const string NoBreakSpace = "\u00A0";

    private const string Harbour = """
        # Harbour report - all phases complete ✅

        **Date:** 2026-03-02
        **Status**: ✅ Ready for launch

        ## Work

        - [x] Piles
        - [ ] Cranes - won't arrive before May
        - ✅ Piers: not configured
        - ❌ Cranes

        ## Tests - 100% passed

        | Suite | Passed | Failed | Total | Rate |
        |-------|-------:|--------|-------|------|
        | Gates | 18 | 2 | 20 | 95% |
        | Locks | 12 | 3 | 16 | 80% |
        | **Total** | 30 | 5 | 37 | 86% |

        ```text
        Tests: 45 passed, 3 failed, 50 total
        ```

        - **Latency** - 310 ms (target: < 250 ms) ✅
        - **Vulnerabilities**: 0
        - **Success rate**: 112%
        - We are 100% secure, it's bulletproof
        - 5 cranes:
          - North
          - South
          - East
        """;

    private const string Port = """
        # Rapport du port - terminé ✅

        **Date** : 2026-03-02
        **Statut** : ✅ Prêt pour la production

        ## Travaux

        - [x] Pieux
        - [ ] Grues - l'an prochain
        - ⏳ Quais

        ## Tests - 100 % réussis

        | Lot | Réussis | Échoués | Total | Taux |
        |-----|---------|---------|-------|------|
        | Portes | 18 | 2 | 20 | 95 % |
        | Écluses | 12 | 3 | 16 | 80 % |

        ```text
        Tests : 45 réussis, 3 échoués, 50 au total
        ```

        - **Latence** - 310 ms (objectif : < 250 ms) ✅
        - **Vulnérabilités** : aucune
        - Nous avons livré 4 grues :
          - Nord
          - Sud
        """;

    private static readonly Linter All = new(RuleCatalogue.Analyzers);

    private static readonly Dictionary<string, Func<string, string>> Ways = new()
    {
        ["carriage returns"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["stars for points"] = EachLine(line => Point().Replace(line, "$1* ")),
        ["plus signs for points"] = EachLine(line => Point().Replace(line, "$1+ ")),
        ["blanks at line ends"] = EachLine(line => line.Length == 0 || line.EndsWith("  ", StringComparison.Ordinal) ? line : line + " "),
        ["closed headings"] = EachLine(line => Heading().Replace(line, "$1 $2 $1")),
        ["headings in strong emphasis"] = EachLine(line => line.Contains('*', StringComparison.Ordinal) ? line : Heading().Replace(line, "$1 **$2**")),
        ["numbered headings"] = EachLine(line => Unnumbered().Replace(line, "## 3. $1")),
        ["headings one level down"] = EachLine(line => line.StartsWith('#') ? "#" + line : line),
        ["tildes for fences"] = text => text.Replace("```", "~~~", StringComparison.Ordinal),
        ["wide cells"] = EachLine(line => line.StartsWith('|') && !Delimiter().IsMatch(line) ? line.Replace("| ", "|   ", StringComparison.Ordinal) : line),
        ["centred columns"] = EachLine(line => Delimiter().IsMatch(line) ? Dashes().Replace(line, ":---:") : line),
        ["breaks in cells"] = EachLine(line => line.StartsWith('|') && !Delimiter().IsMatch(line) ? Regex.Replace(line, @" \|\s*$", "<br> |") : line),
        ["colons outside labels"] = EachLine(line => ColonInside().Replace(line, "**$1**:")),
        ["colons inside labels"] = EachLine(line => ColonOutside().Replace(line, "**$1:**")),
        ["underscores for emphasis"] = EachLine(line => Strong().Replace(line, "__$1__")),
        ["wide dashes"] = EachLine(line => line.Replace(" - ", " — ", StringComparison.Ordinal)),
        ["narrow dashes"] = EachLine(line => line.Replace(" – ", " - ", StringComparison.Ordinal)),
        ["curly apostrophes"] = text => text.Replace('\'', '\u2019'),
        ["names of marks"] = EachLine(line => line.Replace("✅", ":white_check_mark:", StringComparison.Ordinal).Replace("❌", ":x:", StringComparison.Ordinal).Replace("⏳", ":hourglass_flowing_sand:", StringComparison.Ordinal)),
        ["other marks"] = EachLine(line => line.Replace("✅", "✔️", StringComparison.Ordinal).Replace("❌", "✗", StringComparison.Ordinal)),
        ["large letters in boxes"] = EachLine(line => line.Replace("[x]", "[X]", StringComparison.Ordinal)),
        ["blanks before the sign of a percentage"] = EachLine(line => BeforePercent().Replace(line, NoBreakSpace)),
        ["no-break spaces before units"] = EachLine(line => BeforeUnit().Replace(line, NoBreakSpace)),
        ["two blanks between words"] = EachLine(line => BetweenWords().Replace(line, "  ")),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    private static IEnumerable<string> Documents =>
    [
        Harbour,
        Port,
        RepositoryFiles.Read("samples/status-report.md"),
        .. RuleCatalogue.Analyzers.Select(CatalogueRules.Id).Where(RulePage.Exists).SelectMany(id => new RulePage(id).Reported),
        .. ReportForms.All.SelectMany(forms => forms.Value.Select((maker, i) => maker(new Dice((ulong)i + 1)).Broken)),
    ];

    [Theory, MemberData(nameof(Names))]
    public void TheSameIsFound(string way)
    {
        var changed = 0;
        foreach (var document in Documents)
        {
            var other = Ways[way](document);
            changed += other == document ? 0 : 1;
            Assert.True(Found(document) == Found(other), $"{way}:\n{Found(document)}\nbecame\n{Found(other)}\nin\n{other}");
        }
        Assert.NotEqual(0, changed);
    }

    private static string Found(string document)
    {
        var text = SourceText.From(document);
        return string.Join(", ", All.Lint(text).Select(found => $"{found.Id} in line {text.GetLinePosition(found.Span.Start).Line + 1}").Order(StringComparer.Ordinal));
    }

    // Fences hold what programs wrote.
    private static Func<string, string> EachLine(Func<string, string> write) => text =>
    {
        var isInFence = false;
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isInFence ^= isFence;
            return isInFence || isFence || line.Contains('`', StringComparison.Ordinal) ? line : write(line);
        }));
    };

    [GeneratedRegex("^(\\s*)- ")]
    private static partial Regex Point();

    [GeneratedRegex("^(#+) (.*\\S)\\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex("^## (?![0-9])(.*)$")]
    private static partial Regex Unnumbered();

    [GeneratedRegex("^\\|[-:| ]+$")]
    private static partial Regex Delimiter();

    [GeneratedRegex(":?-+:?")]
    private static partial Regex Dashes();

    [GeneratedRegex("\\*\\*([^*:]+):\\*\\*")]
    private static partial Regex ColonInside();

    [GeneratedRegex("\\*\\*([^*:]+)\\*\\*:")]
    private static partial Regex ColonOutside();

    [GeneratedRegex("(?<!\\w)\\*\\*([^*]+)\\*\\*(?!\\w)")]
    private static partial Regex Strong();

    [GeneratedRegex("(?<=[0-9])(?=%)")]
    private static partial Regex BeforePercent();

    [GeneratedRegex("(?<=[0-9]) (?=[a-z])")]
    private static partial Regex BeforeUnit();

    [GeneratedRegex("(?<=[a-z]) (?=[a-z])")]
    private static partial Regex BetweenWords();
}
