namespace ReportLint.Evidence;

/// <summary>Counts of covered lines, branches and methods while they are read.</summary>
internal sealed class CoverageSums
{
    private readonly long[] _covered = new long[3];
    private readonly long[] _valid = new long[3];

    /// <summary>The first line that describes them.</summary>
    public int Line { get; set; }

    public void Add(CoverageKind kind, long covered, long valid, int line)
    {
        Line = Line == 0 ? line : Line;
        _covered[(int)kind] += covered;
        _valid[(int)kind] += valid;
    }

    /// <summary>The shares of those kinds that there is anything of.</summary>
    public IEnumerable<CoverageRate> ToFacts(string file, string name)
    {
        for (var kind = CoverageKind.Line; kind <= CoverageKind.Method; kind++)
        {
            var (covered, valid) = (_covered[(int)kind], _valid[(int)kind]);
            if (valid > 0)
                yield return new(new(file, Line), name, kind, (double)covered / valid) { Covered = covered, Valid = valid };
        }
    }
}
