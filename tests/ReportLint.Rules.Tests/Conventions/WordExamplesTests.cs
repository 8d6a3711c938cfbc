using System.Text.RegularExpressions;
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

    private static readonly (string Rule, string Sections)[] Reported =
    [
        ("RL1002", "Verdict"),
        ("RL1003", "Graded Merit"),
        ("RL1004", "Artefact Beyond CountHeader"),
        ("RL1005", "Performance PerformanceNoun"),
        ("RL1006", "WorkHeading"),
        ("RL1007", "Standard Audit Compliance Compliant"),
        ("RL1008", "TestRun Passing PassRate TestNoun"),
        ("RL1009", "Vulnerability Attack Secure Protection"),
        ("RL1010", "Approval SignedBy ApprovalNoun CertifyingVerb"),
        ("RL1011", "Improvement Better"),
        ("RL1012", "ReachedWord"),
        ("RL4001", "Hype"),
        ("RL4002", "Absolute Boundless"),
        ("RL4003", "Hedge Tooling"),
        ("RL4006", "Vague Uncounted"),
        ("RL5001", "Placeholder Request Field DateForm AddressOfNobody Contact"),
    ];

    private static readonly Dictionary<string, string> RuleOf = Reported
        .SelectMany(static each => each.Sections.Split(' '), static (each, section) => (section, each.Rule))
        .ToDictionary(static each => each.section, static each => each.Rule, StringComparer.Ordinal);

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
        Assert.True(isFound == IsReported(section, text), $"{language} [{section}] {RuleOf[section]}: {text}");
    }

    // Otherwise, the text would be reported for other words.
    [Fact]
    public void WithoutTheWordsOfTheirSectionTheyAreNotReported()
    {
        var phrases = WordsOfPhrases();
        var others = All().Where(each => each.IsFound
            && IsReported(each.Section, Without(phrases[(each.Language, each.Section)], each.Text)));
        Assert.Empty(others.Select(Describe));
    }

    // Otherwise, the phrase might be reported nowhere.
    [Fact]
    public void WhatIsSilentHoldsAPhraseThatIsReportedElsewhere()
    {
        var phrases = WordsOfPhrases();
        var reported = All().Where(static each => each.IsFound).ToLookup(static each => (each.Language, each.Section));
        var others = All().Where(each => !each.IsFound && !phrases[(each.Language, each.Section)].Any(phrase => Holds(each.Text, phrase)
            && reported[(each.Language, each.Section)].Any(it => Holds(it.Text, phrase))));
        Assert.Empty(others.Select(Describe));
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

    private static bool IsReported(string section, string text)
    {
        var linter = new Linter(RuleCatalogue.Analyzers, options: new() { Select = [RuleOf[section]] });
        return linter.Lint(SourceText.From(Head + text + "\n")).Count > 0;
    }

    private static string Describe((string Language, string Section, bool IsFound, string Text) example) =>
        $"{example.Language} [{example.Section}]: {example.Text}";

    private static bool Holds(string text, List<uint> phrase) => PlacesOf(WordsOf(text), phrase).Any();

    private static IEnumerable<int> PlacesOf(List<uint> text, List<uint> phrase) =>
        Enumerable.Range(0, Math.Max(0, text.Count - phrase.Count + 1))
            .Where(start => text.Skip(start).Take(phrase.Count).SequenceEqual(phrase));

    // The text with a word of no language in place of those of the phrases.
    private static string Without(IEnumerable<List<uint>> phrases, string text)
    {
        var words = WordsOf(text);
        var left = phrases.SelectMany(phrase => PlacesOf(words, phrase), static (phrase, start) => (phrase, start))
            .SelectMany(static each => Enumerable.Range(each.start, each.phrase.Count)).ToHashSet();
        var at = -1;
        return Regex.Replace(text, @"[\p{L}\p{Nd}]+", word => left.Contains(++at) ? "zqzqz" : word.Value);
    }

    private static ILookup<(string Language, string Section), List<uint>> WordsOfPhrases() =>
        Phrases().ToLookup(static each => (each.Language, each.Section), static each => WordsOf(each.Phrase));

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
