using ReportLint.Claims;
using ReportLint.Diagnostics;
using ReportLint.Evidence;

namespace ReportLint.Analysis;

/// <summary>One claim that result files contradict.</summary>
/// <typeparam name="T">What kind of claim.</typeparam>
internal readonly struct FactContext<T>
    where T : Claim
{
    private readonly ReportContext _report;

    internal FactContext(ReportContext report, T claim, FactBinding binding)
    {
        _report = report;
        Claim = claim;
        Binding = binding;
    }

    /// <summary>The claim.</summary>
    public T Claim { get; }

    /// <summary>What it was compared with.</summary>
    public FactBinding Binding { get; }

    /// <summary>How the report would refer to the file that says so: as a link where it lies beside or below it, else by its name in
    /// code.</summary>
    public string Reference => ResultReference.To(Binding.Sources[0], _report.Evidence!.ReportName);

    /// <summary>What the files say, in a few words.</summary>
    public string Measured => FactDescriptions.Of(Binding);

    /// <summary>The files that say so, as a message names them.</summary>
    public string Sources => Binding.Sources.Count switch
    {
        1 => RepositoryPaths.NameOf(Binding.Sources[0].File),
        2 => $"{RepositoryPaths.NameOf(Binding.Sources[0].File)} and {RepositoryPaths.NameOf(Binding.Sources[1].File)}",
        var count => $"{RepositoryPaths.NameOf(Binding.Sources[0].File)} and {NumberWriter.Write(count - 1)} others",
    };

    /// <summary>Reports that the claim is wrong; the files that say so take part.</summary>
    /// <param name="descriptor">The rule; its message takes the claim, the files, and what they say.</param>
    /// <param name="fact">What the code fix needs to know.</param>
    public void Report(DiagnosticDescriptor descriptor, object? fact)
    {
        var measured = Measured;
        _report.ReportContradiction(descriptor, Claim.Span,
            [.. Binding.Sources.Select(source => new FileLocation(source.File, source.Line, source.Path, measured))], fact,
            [QuotedText.ForMessage(_report.Report.Quote(Claim.Span)), Sources, measured]);
    }
}
