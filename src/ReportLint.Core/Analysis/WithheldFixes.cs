using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>What is left out of a round, because the text would contradict itself with it.</summary>
internal sealed class WithheldFixes
{
    /// <summary>Finding one takes several analyses, so after this many a whole rule is left out at a time.</summary>
    private const int MostSteps = 10;

    private readonly HashSet<(string Id, TextSpan Span)> _steps = [];
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);

    public bool Contains(string id, TextSpan span) => _rules.Contains(id) || _steps.Contains((id, span));

    public void Add(FixStep step)
    {
        if (_steps.Count < MostSteps)
            _steps.Add((step.Diagnostic.Id, step.Span));
        else
            _rules.Add(step.Diagnostic.Id);
    }
}
