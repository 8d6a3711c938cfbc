namespace ReportLint.Claims.Comparing;

/// <summary>Reads from a model what its report says that other reports may contradict.</summary>
internal static class ReportFactsReader
{
    /// <summary>Reads a report whose laws were read.</summary>
    /// <param name="model">The report. A reader that throws is among its failures.</param>
    /// <param name="name">The name of its file, as it is shown, with <c>/</c>.</param>
    /// <returns>Null where it is no report, does not say of which state of the work it is, or says nothing that can be compared.</returns>
    public static ReportFacts? Read(ReportModel model, string name) => Read(model, name, static reading => reading.Read());

    /// <summary>Reads a report whose laws and figures were read, for its part in a history.</summary>
    /// <param name="model">The report. A reader that throws is among its failures.</param>
    /// <param name="name">The name of its file, as it is shown, with <c>/</c>.</param>
    /// <returns>Null where it is no report, or gives no day.</returns>
    public static ReportFacts? ReadDated(ReportModel model, string name) =>
        Read(model, name, static reading => reading.ReadDated());

    private static ReportFacts? Read(ReportModel model, string name, Action<Reading> read)
    {
        if (!model.IsReport || !model.IsInKnownLanguage)
            return null;
        var reading = new Reading(model, name);
        model.Guard(reading, read);
        return reading.Facts;
    }

    private sealed class Reading(ReportModel model, string name)
    {
        public ReportFacts? Facts { get; private set; }

        public void ReadDated()
        {
            var identity = new IdentityReader(model.Laws.Table).Read(name);
            if (identity.Day is not { IsPossible: true })
                return;
            var states = new StateFactReader(model.Laws.Table, model.Laws.States).Read();
            Facts = new(name, identity, [], states) { Figures = FigureFactReader.Read(model) };
        }

        public void Read()
        {
            var identity = new IdentityReader(model.Laws.Table).Read(name);
            if (identity.State is null)
                return;
            var values = new ValueFactReader(model.Laws.Table, model.Laws.Values).Read();
            var states = new StateFactReader(model.Laws.Table, model.Laws.States).Read();
            if (values.Count + states.Count > 0)
                Facts = new(name, identity, values, states);
        }
    }
}
