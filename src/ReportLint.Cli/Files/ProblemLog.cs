using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.Files;

/// <summary>What could not be read in a run: reported at its end, or at once where there may be any number of it.</summary>
/// <param name="error">Where it is reported.</param>
/// <param name="isKept">Whether it is kept until the end.</param>
internal sealed class ProblemLog(TextWriter error, bool isKept)
{
    private readonly List<Problem> _kept = [];

    /// <summary>Whether there is any.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>What is kept so far.</summary>
    public IReadOnlyList<Problem> Kept => _kept;

    public void Add(Problem problem)
    {
        IsEmpty = false;
        if (isKept)
            _kept.Add(problem);
        else
            Write(problem);
    }

    public void Add(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Add(problem);
    }

    /// <summary>Tells what is kept.</summary>
    public void Write()
    {
        foreach (var problem in _kept)
            Write(problem);
    }

    private void Write(Problem problem) => error.WriteLine($"error: {Printable.Text(problem.ToString())}");
}
