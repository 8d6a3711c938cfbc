using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Comparing;

/// <summary>Reads the items of a report that stand one way in all places.</summary>
internal sealed class StateFactReader(ClaimTable table, StateLaw law)
{
    private readonly List<StateFact> _facts = [];
    private readonly List<int> _heads = [];

    /// <summary>Reads them.</summary>
    public List<StateFact> Read()
    {
        foreach (var places in law.Places)
        {
            if (places.Count <= StateLaw.MostPlaces && places.TrueForAll(place => IsDone(place) == IsDone(places[0])))
                Read(places[0]);
        }
        return _facts;
    }

    private static bool IsDone(in StatePlace place) => place.Status == Polarity.Done;

    private void Read(in StatePlace place)
    {
        var side = law.PairEvidence.SideOf(place);
        if (StateScore.Explain(side, side) != Explanation.None || HeadsOf(place.Node) is not { } heads)
            return;
        var name = table.Resolution.Subjects.SpanOf(place.Named, table.Resolution.StateOf(place.Named));
        if (name.IsEmpty)
            return;
        var part = table.Resolution.PartOf(place.Named);
        var subject = part.Value != 0 ? ((ulong)part.Noun << 32) | part.Value
            : table.Resolution.Subjects.HashOf(table.Resolution.SubjectOf(place.Named));
        var scope = table.Resolution.Scopes.HashOf(table.Resolution.ScopeOf(place.Item), table.Resolution.ScopeOfReport);
        _facts.Add(new(new(subject, scope), side, law.PairEvidence.WordsOf(place), heads, FactPlace.Of(table.Model, default, name))
        {
            PartName = part.Value != 0 ? NameOf(place.Named) : [],
        });
    }

    // The words after "Phase 4:" that do not say how it stands.
    private uint[] NameOf(int index)
    {
        var (model, subjects) = (table.Model, table.Resolution.Subjects);
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.TableRow)
            return [];
        var at = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        while (at < item.EndToken && model.Tokens[at].Kind is not (TokenKind.Punctuation or TokenKind.Mark))
            at++;
        subjects.Start();
        for (; at < item.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Of | Concepts.Negation | StatusReader.StatusWords))
                subjects.Add(token);
        }
        return subjects.StemsOf(subjects.End()).ToArray();
    }

    // Null where one of them names a time, or too much.
    private ulong? HeadsOf(int node)
    {
        _heads.Clear();
        table.Places.ReadHeads(node, _heads);
        var hash = 0UL;
        foreach (var head in _heads)
        {
            var subject = table.Places.SubjectOf(head);
            if (table.Places.IsOfReport(head))
                continue;
            if (subject < 0)
                return null;
            if (!law.PairEvidence.SaysState(head))
                hash = Statements.StemHash.Add(hash, table.Resolution.Subjects.HashOf(subject));
        }
        return hash;
    }
}
