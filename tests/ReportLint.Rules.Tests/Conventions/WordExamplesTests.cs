using ReportLint.Analysis;
using ReportLint.Claims;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>Sections of word lists that a rule reports have examples: a text that the rule reports, and one that looks alike and is not
/// reported. A new language is tested without a change here.</summary>
public class WordExamplesTests
{
    // Of a report in any language: marks make it one.
    private const string Head = "# 1\n\n- ✅ A1\n- ✅ A2\n- ✅ A3\n- ⏳ A4\n\n---\n\n";

    private static readonly Dictionary<string, string> RuleOf = new(StringComparer.Ordinal)
    {
        ["Hype"] = "RL4001",
        ["Absolute"] = "RL4002",
        ["Boundless"] = "RL4002",
        ["Hedge"] = "RL4003",
        ["Tooling"] = "RL4003",
        ["Vague"] = "RL4006",
        ["Uncounted"] = "RL4006",
        ["Verdict"] = "RL1002",
    };

    public static TheoryData<string, string, bool, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, bool, string>();
            foreach (var (language, section, isFound, text) in All())
                data.Add(language, section, isFound, text);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void AreReportedOrNot(string language, string section, bool isFound, string text)
    {
        Assert.True(RuleOf.ContainsKey(section), $"No rule reports the words of [{section}]; its examples are not tested.");
        var linter = new Linter(RuleCatalogue.Analyzers, options: new() { Select = [RuleOf[section]] });
        var found = linter.Lint(SourceText.From(Head + text + "\n"));
        Assert.True(isFound == found.Count > 0, $"{language} [{section}] {RuleOf[section]}: {text}");
    }

    [Fact]
    public void EverySectionThatARuleReportsHasBoth()
    {
        var missing = new List<string>();
        var examples = All().ToLookup(static each => (each.Language, each.Section));
        foreach (var (language, section) in Sections().Where(static each => RuleOf.ContainsKey(each.Section)).Distinct())
        {
            var own = examples[(language, section)].ToArray();
            if (!own.Any(static each => each.IsFound) || own.All(static each => each.IsFound))
                missing.Add($"{language} [{section}]");
        }
        Assert.Empty(missing);
        Assert.Equal(RuleOf.Count, Sections().Select(static each => each.Section).Where(RuleOf.ContainsKey).Distinct().Count());
    }

    // Otherwise, other words would decide, and the example could not fail.
    [Fact]
    public void EachHoldsAPhraseOfItsSection()
    {
        var phrases = Phrases().ToLookup(static each => (each.Language, each.Section), static each => WordsOf(each.Phrase));
        var others = All().Where(each => !phrases[(each.Language, each.Section)].Any(phrase => Holds(WordsOf(each.Text), phrase)));
        Assert.Empty(others.Select(static each => $"{each.Language} [{each.Section}]: {each.Text}"));
    }

    private static bool Holds(List<uint> text, List<uint> phrase) => Enumerable.Range(0, Math.Max(0, text.Count - phrase.Count + 1))
        .Any(start => text.Skip(start).Take(phrase.Count).SequenceEqual(phrase));

    private static List<uint> WordsOf(string text) =>
        LanguageCompiler.WordsOf(string.Concat(text.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')));

    private static List<(string Language, string Section, string Phrase)> Phrases()
    {
        var found = new List<(string Language, string Section, string Phrase)>();
        foreach (var list in RepositoryFiles.WordLists)
        {
            WordListReader<string>.Read(RepositoryFiles.Read(list), static name => name, Add, static _ => { }, isTrusted: true);

            string? Add(string sections, string phrase)
            {
                found.AddRange(sections.Split(", ").Select(section => (list.Split('/')[^2], section, phrase)));
                return null;
            }
        }
        return found;
    }

    private static IEnumerable<(string Language, string Section)> Sections() => Lines()
        .SelectMany(static line => line.Sections.Select(section => (line.Language, section)));

    // Of a section with several names, the first one that a rule reports.
    private static IEnumerable<(string Language, string Section, bool IsFound, string Text)> All()
    {
        foreach (var (language, sections, line) in Lines().Where(static line => line.Text is [' ' or '\t', ..]))
        {
            var example = line.Trim();
            var end = example.IndexOfAny([' ', '\t']);
            yield return (language, sections.FirstOrDefault(RuleOf.ContainsKey) ?? sections[0], example[..end] == "finds",
                example[end..].Trim().Replace("\\n", "\n", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<(string Language, string[] Sections, string Text)> Lines()
    {
        foreach (var list in RepositoryFiles.WordLists)
        {
            string[] sections = [];
            foreach (var line in RepositoryFiles.Read(list).ReplaceLineEndings("\n").Split('\n'))
            {
                if (line.StartsWith('['))
                    sections = line.Trim('[', ']').Split(", ");
                if (sections.Length > 0 && line.Trim().Length > 0)
                    yield return (list.Split('/')[^2], sections, line);
            }
        }
    }
}
