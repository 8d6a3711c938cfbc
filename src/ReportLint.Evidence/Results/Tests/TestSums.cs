namespace ReportLint.Evidence;

/// <summary>Counts of tests while they are read.</summary>
internal sealed class TestSums
{
    private long _passed;
    private long _failed;
    private long _skipped;

    /// <summary>The first line that describes them.</summary>
    public int Line { get; private set; }

    public long Total => _passed + _failed + _skipped;

    public void Add(TestVerdict verdict, int line)
    {
        Line = Line == 0 ? line : Line;
        switch (verdict)
        {
            case TestVerdict.Passed:
                _passed++;
                break;
            case TestVerdict.Failed:
                _failed++;
                break;
            default:
                _skipped++;
                break;
        }
    }

    public void Add(TestSums other, int line)
    {
        Line = Line == 0 ? line : Line;
        Add(other._passed, other._failed, other._skipped);
    }

    public void Add(long passed, long failed, long skipped)
    {
        _passed += passed;
        _failed += failed;
        _skipped += skipped;
    }

    public TestTally ToFact(string file, string name) => new(new(file, Line), name, _passed, _failed, _skipped);
}
