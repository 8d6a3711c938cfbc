namespace ReportLint.Claims;

/// <summary>Holds a total that counts things behind several tables or lists of them against all of these: "**Total: 14 cranes in service**" below the tables of two quays.</summary>
internal sealed class TotalOfListsReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Each is looked for in the sections around it; one of more of them is data.</summary>
    private const int MostTotals = 64;

    /// <summary>Of the total; what is farther away sums up something else too.</summary>
    private const double FarOff = 0.2;

    private const int Narrowly = 2;

    private readonly ListsBefore _lists = new(model);

    public override Meaning Needs => new(Concepts.Total, Topics.None);

    public override void Read()
    {
        var read = 0;
        foreach (var i in Model.Index.Saying(Concepts.Total))
        {
            if (CountedTotal.Read(Model, i) is { } total && read++ < MostTotals)
                Read(i, total);
        }
    }

    private void Read(int line, CountedTotal total)
    {
        List<Quantity>? found = null;
        foreach (var parts in _lists.Read(line, total.Nouns))
        {
            var sum = parts.Sum(part => part.Value);
            if (total.Count.Interval.Low <= sum && sum <= total.Count.Interval.High)
                return;
            found ??= parts.Count >= 2 && Math.Abs(sum - total.Count.Value) <= Math.Max(Narrowly, FarOff * total.Count.Value) && !parts.Exists(part => part.Value == total.Count.Value) ? parts : null;
        }
        if (found is not null && !total.IsNarrower(Model, line))
            Model.ClaimsOf<Total>().Add(new Total(total.Count, found, agrees: false));
    }
}
