namespace ReportLint.Claims;

/// <summary>A count with its noun, as in "Services (15)", "(8 scripts)", "5 new endpoints:".</summary>
internal sealed record CountPhrase(Quantity count, int item, uint[] nouns)
{
    public Quantity Count { get; } = count;

    public int Item { get; } = item;

    /// <summary>The stems of the words that may be the noun; see <see cref="Stems"/>.</summary>
    public uint[] Nouns { get; } = nouns;

    /// <summary>The words of the noun.</summary>
    public (int First, int End) Words { get; init; }

    /// <summary>Whether nothing but the noun and a participle stands between the count and what it heads.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a sentence that goes on with little words leads to the list: "Moved 11 pages from the old site to the new one:".</summary>
    public bool IsLeading { get; init; }

    /// <summary>Whether it is the subject of a sentence that leads to the list: the list tells which they are.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether a sentence ends with it that leads to the list: "Lamps were hung in 4 sheds:".</summary>
    public bool IsObject { get; init; }

    /// <summary>Whether it stands in parentheses behind the noun, in a heading: "Sensors (4)".</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether tests are counted: lists of them are mostly selections.</summary>
    public bool CountsTests { get; init; }

    /// <summary>Whether a number of things may be what was counted.</summary>
    public bool Allows(int count) => count > 0 && Count.Interval.Low <= count && count <= Count.Interval.High;

    /// <summary>"High priority (6 left)": no noun says what is listed, the other lists may show it. "Mended (6)", "Still open (6)": that they are. Null where other words stand there.</summary>
    public static CountPhrase? OfKind(ReportModel model, int index, in Quantity count, int first, int end)
    {
        var (isSevere, isState) = (true, true);
        for (var i = first; i < end; i++)
        {
            var isOfScale = model.Tokens[i].Has(Concepts.Severity);
            isSevere &= isOfScale;
            isState &= !isOfScale && model.Tokens[i].Has(Concepts.Done | Concepts.Worked | Concepts.Open | Concepts.Remaining);
        }
        var heads = model.ItemList[index].Kind == ItemKind.Heading && count.EndToken < model.ItemList[index].EndToken && model.Tokens[count.EndToken].Is(')');
        return isSevere || isState ? new(count, index, [Stems.Of(model, model.Tokens[end - 1])]) { Words = (first, end), IsPlain = heads, IsAside = heads } : null;
    }
}
