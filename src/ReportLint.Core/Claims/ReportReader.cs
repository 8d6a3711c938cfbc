using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>From a text to its claims. Owns its buffers and reuses them; not safe to share between threads.</summary>
internal sealed class ReportReader
{
    private readonly MarkdownParser _parser = new();
    private readonly ModelBuilder _builder;

    /// <summary>Makes a reader.</summary>
    /// <param name="languages">The languages whose words it knows, as <c>en</c> and <c>fr</c>; all where there are none. Others are left
    /// out.</param>
    public ReportReader(params IReadOnlyList<string> languages)
        : this(ReadingOptions.Default, languages)
    {
    }

    /// <summary>Makes a reader.</summary>
    /// <param name="options">What users say of words and limits.</param>
    /// <param name="languages">The languages whose words it knows, as <c>en</c> and <c>fr</c>; all where there are none. Others are left
    /// out.</param>
    public ReportReader(ReadingOptions options, params IReadOnlyList<string> languages) =>
        _builder = new(Lexicon.Of(languages, options), options);

    /// <summary>Reads a report. The model is the reader's own and is valid until its next report.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null. Nothing in the text makes it throw.</exception>
    public ReportModel Read(SourceText text) => _builder.Build(_parser.Parse(text));

    /// <summary>Reads a report until it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while it was parsed.</exception>
    internal ReportModel Read(SourceText text, CancellationToken cancellationToken) =>
        _builder.Build(_parser.Parse(text, cancellationToken));

    /// <summary>Parses a report, without its claims. The tree is the reader's own and is valid until its next report.</summary>
    internal SyntaxTree Parse(SourceText text) => _parser.Parse(text);

    /// <summary>Ends the reading of a cancelled report: each use of its model from now on throws. Another thread may call it.</summary>
    internal void Abandon() => _builder.Abandon();

    /// <summary>Reads what the report that was read last says of files: <see cref="PathMention"/> and all that stands beside it.</summary>
    internal void ReadArtifacts() => _builder.ReadArtifacts();

    /// <summary>Reads what the report that was read last says of tests and measurements: <see cref="TestFigure"/> and its kin.</summary>
    internal void ReadFigures() => _builder.ReadFigures();
}
