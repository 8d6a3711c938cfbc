using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Reads what a report says of tests, coverage, findings and measurements: what result files are asked about. Only where there are
/// any.</summary>
internal sealed class FigureReader(ReportModel model)
{
    /// <summary>A line of more numbers than these is data, not a claim.</summary>
    private const int MostQuantities = 32;

    /// <summary>In tokens; what is longer is no claim.</summary>
    private const int LongestLine = 400;

    private readonly AssertionReader _assertions = new(model.Laws.Table);
    private readonly TestFigureReader _tests = new(model);
    private readonly CoverageFigureReader _coverage = new(model);
    private readonly FindingFigureReader _findings = new(model);
    private readonly MeasuredFigureReader _measured = new(model);

    public void Read()
    {
        _assertions.Clear();
        for (var i = 0; i < model.ItemList.Count; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Quantities.End - item.Quantities.First > MostQuantities || item.EndToken - item.FirstToken > LongestLine
                || !_assertions.MayState(i))
                continue;
            _tests.Read(item);
            _coverage.Read(item);
            _findings.Read(item);
            _measured.Read(item);
        }
    }
}
