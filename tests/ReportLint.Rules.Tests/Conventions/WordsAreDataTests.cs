using System.Text.RegularExpressions;
using ReportLint.Claims;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>Words of natural languages are in the folders of <c>Claims/Language</c>, so that a language is added without C#.</summary>
public partial class WordsAreDataTests
{
    private const string Claims = "src/ReportLint.Core/Claims";

    // Names of sections, flags and relations that are printed and not recognised.
    private static readonly string[] LeftOut = ["Language/", "ClaimsDump", "Laws/RelationTexts.cs", "Laws/RelationsDump.cs"];

    // What is recognised there are names of files, commands, programs, emoji and formats, which no language translates.
    private static readonly string[] Technical =
    [
        "Artifacts/FileExtensions.cs", "Artifacts/ListingReader.cs", "Artifacts/PathScanner.cs", "Comparing/IdentityReader.cs",
        "Grouping/FenceListing.cs",
        "Hygiene/MojibakeQuotes.cs", "Marks/Shortcodes.cs", "Placeholders/PlaceholderForms.cs", "Placeholders/PlaceholderScanner.cs",
        "Structure/FenceReader.cs", "Structure/ReportNature.cs", "Supporting/CheckableNames.cs",
        "Supporting/ComplianceWords.cs", "Supporting/SupportReader.cs",
        "Supporting/TestOutput.cs",
    ];

    [Fact]
    public void NoWordIsRecognisedInCode()
    {
        var sources = RepositoryFiles.Sources(Claims).Select(static file => (Folder: Claims, file))
            .Concat(RepositoryFiles.Sources("src/ReportLint.Rules").Select(static file => (Folder: "src/ReportLint.Rules", file)))
            .Select(static source => (source.Folder, source.file.Replace('\\', '/')))
            .Where(static source => !LeftOut.Concat(Technical).Any(source.Item2.StartsWith)).ToList();
        Assert.Contains(sources, static source => source.Item2 == "Supporting/CountedThings.cs");
        var found = sources.SelectMany(static source =>
            WordsOf(RepositoryFiles.Read($"{source.Folder}/{source.Item2}")).Select(word => $"{source.Item2}: {word}"));
        Assert.Empty(found);
    }

    [Fact]
    public void EveryFileThatIsLeftOutExists() =>
        Assert.All(Technical, static file => Assert.Contains(
            new[] { Claims, "src/ReportLint.Rules" }, folder => File.Exists(RepositoryFiles.Path($"{folder}/{file}"))));

    [Theory]
    [InlineData("WordFolder.Hash(\"audit\".AsSpan())", "audit")]
    [InlineData("WordSet.Of(\"x9 lien\")", "lien")]
    [InlineData("if (word is \"the\" or \"les\")", "the,les")]
    [InlineData("words = [\"#\", \"link\"];", "link")]
    [InlineData("words = Read(\"unit\", \"unitaire unitaires\");", "unit,unitaire,unitaires")]
    [InlineData("word.EndsWith(\"ing\")", "ing")]
    [InlineData("Symbol = \" days\"", "")]
    [InlineData("name == \"p95\" // is \"the\"", "")]
    [InlineData("context.Report(\"A sentence of the message, and so on\")", "")]
    public void FindsWordsThatAreRecognised(string code, string words) => Assert.Equal(words, string.Join(',', WordsOf(code)));

    private static IEnumerable<string> WordsOf(string code) =>
        Recognised().Matches(Comment().Replace(code, "")).SelectMany(static match => match.Groups[1].Captures)
            .SelectMany(static literal => Word().Matches(literal.Value)).Select(static match => match.Value).Where(IsOfALanguage);

    // Names of formats and codes are in capitals, and have digits.
    private static bool IsOfALanguage(string word) =>
        word.Length > 1 && word.All(char.IsLower)
        && (Array.BinarySearch(BuiltInLanguages.Tables.KnownWords, WordFolder.Hash(word.AsSpan())) >= 0 || Endings.Contains(word));

    private static readonly HashSet<string> Endings =
        [.. Wordings.Of(ReportLint.Claims.Wording.OrdinaryEnding), .. Wordings.Of(ReportLint.Claims.Wording.OrdinaryWord)];

    // Arguments of what hashes, splits or compares words; patterns; elements of collections of literals.
    [GeneratedRegex("""
        (?:\b(?:Hash|Of|NameSet|Words|Read|StartsWith|EndsWith|Equals|IndexOf|Contains|SequenceEqual|Is)\(
        |\b(?:is|or|not)\s|[!=]=\s|\[)\s*(?:"([^"\n]*)"(?:\.AsSpan\(\))?(?:,\s*|\s+or\s+)?)+
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Recognised();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
