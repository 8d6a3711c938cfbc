using ReportLint.Diagnostics;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Output;
using ReportLint.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>For people: each diagnostic with its lines, the other places that take part, and what to do about it; after many of them a
/// summary.</summary>
internal sealed class TextFormat(Stream stream, Palette palette, int width, FindingTally tally, TextOptions options) : IResultWriter
{
    /// <summary>A verdict that is repeated three hundred times needs no three hundred frames; <c>json</c> and <c>sarif</c> have them
    /// all.</summary>
    private const int MostNotes = 6;

    /// <summary>Of the line between files.</summary>
    private const int WidestSeparator = 100;

    private readonly StreamWriter _writer = LineWriter.Over(stream);

    public void Start()
    {
    }

    public void Write(FileResult result)
    {
        var isFirst = true;
        foreach (var finding in result.Reported)
        {
            if (!options.Filter.Shows(finding.Diagnostic))
            {
                tally.AddLeftOut();
                continue;
            }
            tally.Add(result.File.Name, finding);
            if (tally.Shown > options.MostFindings)
                continue;
            if (isFirst && tally.Shown > 1)
                WriteSeparator();
            isFirst = false;
            Write(result, finding);
        }
        _writer.Flush();
    }

    public void Finish(CheckSummary summary, int exitStatus)
    {
        if (tally.Shown > options.MostFindings)
        {
            if (options.MostFindings > 0)
                WriteSeparator();
            new TextSummary(_writer, palette, tally, options).Write(summary);
        }
        _writer.Flush();
    }

    private void Write(FileResult result, Finding finding)
    {
        WriteHeader(result, finding.Diagnostic);
        if (result.Text is not null && finding.Diagnostic.Descriptor != LinterDiagnostics.RuleFailed)
            WriteFrame(result.Text, finding);
        _writer.WriteLine();
    }

    private void WriteSeparator() => _writer.WriteLine($"{palette.Margin(new string('─', Math.Min(width, WidestSeparator)))}\n");

    private void WriteHeader(FileResult result, Diagnostic diagnostic)
    {
        var rule = palette.Of(diagnostic.Severity, $"{Words.Of(diagnostic.Severity)}[{diagnostic.Id} {diagnostic.Descriptor.Name}]");
        var place = palette.Strong(Place.Of(result, diagnostic.Span).ToString());
        _writer.WriteLine($"{place}: {rule}: {palette.Strong(Printable.Text(diagnostic.Message))}");
    }

    private void WriteFrame(SourceText text, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var notes = diagnostic.AdditionalLocations;
        var shown = Math.Min(notes.Count, MostNotes);
        var labels = new List<FrameLabel>(shown + 1) { new(diagnostic.Span, '^', "", mark => palette.Of(diagnostic.Severity, mark)) };
        var last = diagnostic.Span.Start;
        for (var i = 0; i < shown; i++)
        {
            labels.Add(new(notes[i].Span, '-', Printable.Text(notes[i].Message), palette.Note));
            last = Math.Max(last, notes[i].Span.Start);
        }
        var frame = new SourceFrame(_writer, palette, text, SourceFrame.MarginWidth(text.GetLinePosition(last).Line), width);

        frame.WriteBlank();
        frame.Write(labels);
        WriteRemarks(frame, finding, notes.Count - shown);
    }

    private static void WriteRemarks(SourceFrame frame, Finding finding, int placesLeftOut)
    {
        var (files, hasBlank) = (finding.Diagnostic.FileLocations, false);
        if (ConfidenceOf(finding.Diagnostic) is { Length: > 0 } confidence)
            Write("note", confidence);
        if (placesLeftOut > 0)
            Write("note", $"and {Words.Count(placesLeftOut, "more place")}");
        for (var i = 0; i < Math.Min(files.Count, MostNotes); i++)
            Write("note", Printable.Text($"{files[i]}: {files[i].Message}"));
        if (files.Count > MostNotes)
            Write("note", $"and {Words.Count(files.Count - MostNotes, "more file")}");
        if (finding.Diagnostic.Descriptor.Help is { Length: > 0 } help)
            Write("help", Printable.Text(help));
        if (finding.Fixes is [var best, ..])
            Write("fix", $"{Printable.Text(best.Title)} ({Words.Of(best.Safety)})");

        void Write(string kind, string remark)
        {
            if (!hasBlank)
                frame.WriteBlank();
            hasBlank = true;
            frame.WriteRemark(kind, remark);
        }
    }

    private static string ConfidenceOf(Diagnostic diagnostic) => diagnostic.Confidence switch
    {
        Confidence.High => "",
        Confidence.Medium => "medium confidence: it follows from the layout of the report",
        _ => "low confidence: something points to it, and nothing explains it away",
    };
}
