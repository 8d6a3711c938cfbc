using System.Collections.Immutable;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using ReportLint.Hosting.Baselines;
using ReportLint.Hosting.Output;

namespace ReportLint.Analyzers;

/// <summary>The baselines among the additional files of a compilation; safe to share between threads.</summary>
/// <remarks>JSON is read by what every framework has: a compiler may bring another version of a JSON library than this package
/// would.</remarks>
internal sealed class AdditionalBaselines
{
    private readonly List<Baseline> _baselines = [];
    private readonly Dictionary<string, string> _problems = new(StringComparer.Ordinal);

    public AdditionalBaselines(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var file in files.Where(file => IsBaseline(file.Path)))
        {
            try
            {
                var path = AdditionalFileSettings.Normalize(file.Path);
                var folder = path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
                _baselines.Add(new(folder, Read(file.GetText(cancellationToken)?.ToString() ?? "")));
            }
            catch (Exception cause) when (cause is XmlException or FormatException)
            {
                _problems[file.Path] = "The file is not a baseline: it is not valid JSON";
            }
            catch (BaselineFormatException cause)
            {
                _problems[file.Path] = $"The file {cause.Message}";
            }
        }
    }

    /// <summary>Whether a file is a baseline, by its name.</summary>
    public static bool IsBaseline(string path) => Path.GetFileName(AdditionalFileSettings.Normalize(path)) == Baseline.DefaultName;

    /// <summary>What is wrong with a baseline; null where nothing is.</summary>
    public string? ProblemOf(string path) => _problems.TryGetValue(path, out var problem) ? problem : null;

    /// <summary>The findings of a report that no comment in it suppresses and no baseline has.</summary>
    /// <param name="found">What was found, those that are suppressed among them: they count where the same words occur again.</param>
    /// <param name="path">The path of the report.</param>
    /// <param name="text">The text of the report.</param>
    public IEnumerable<Diagnostics.Diagnostic> Unknown(IReadOnlyList<Diagnostics.Diagnostic> found, string path, string text)
    {
        if (_baselines.Count == 0)
            return found.Where(diagnostic => !diagnostic.IsSuppressed);
        var normalized = AdditionalFileSettings.Normalize(path);
        (Baseline Baseline, string[] Paths)[] known =
            [.. _baselines.Select(baseline => (baseline, baseline.PathsOf(normalized, normalized)))];
        var fingerprints = new Fingerprints(Text.SourceText.From(text));
        var unknown = new List<Diagnostics.Diagnostic>();
        foreach (var diagnostic in found)
        {
            var fingerprint = Fingerprints.Hash(fingerprints.IdentityOf(diagnostic));
            if (!diagnostic.IsSuppressed && !known.Any(one => one.Baseline.Find(one.Paths, fingerprint) is not null))
                unknown.Add(diagnostic);
        }
        return unknown;
    }

    private static List<BaselineEntry> Read(string json)
    {
        using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max);
        // The reader has nothing to say about a file that is empty.
        if (reader.MoveToContent() != XmlNodeType.Element)
            throw new XmlException();
        var root = XElement.Load(reader);
        if (root.Element("version") is not { } version || root.Element("findings") is not { } findings)
            throw new BaselineFormatException("is not a baseline: 'version' or 'findings' is missing");
        if (version.Value != "1")
            throw new BaselineFormatException("is a baseline of another version; write it again");
        return [.. findings.Elements().Select(EntryOf)];
    }

    // The words are for people.
    private static BaselineEntry EntryOf(XElement finding) =>
        new(TextOf(finding, "path"), TextOf(finding, "rule"), TextOf(finding, "fingerprint"), Words: "");

    private static string TextOf(XElement finding, string name)
    {
        if (finding.Element(name) is { } value && (string?)value.Attribute("type") == "string")
            return value.Value;
        throw new BaselineFormatException($"is not a baseline: a finding has no text '{name}'");
    }
}
