using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Counts the files that items name in code, several an item: "`hull.md`, `deck.md`" and "`mast_*.md` (4 files)".</summary>
internal sealed class NamedFiles(ReportModel model)
{
    /// <summary>What is longer is data.</summary>
    private const int MostItems = 200;

    /// <summary>Fewer may be some of them.</summary>
    private const int FewestItems = 3;

    private readonly List<TextSpan> _names = [];

    /// <summary>Where they are named.</summary>
    public IReadOnlyList<TextSpan> Names => _names;

    /// <summary>Whether items hold nothing but names of files, and some of them more than one.</summary>
    /// <param name="items">Half-open indexes.</param>
    /// <param name="phrase">What is said to be listed.</param>
    /// <param name="files">How many files they are.</param>
    public bool TryCount((int First, int End) items, CountPhrase phrase, out int files)
    {
        _names.Clear();
        files = 0;
        if (items.End - items.First is < FewestItems or > MostItems || (model.MeaningOf(phrase.Words.First, phrase.Words.End).Topics & Topics.FileNoun) == 0)
            return false;
        var (lists, sum, isStated) = (0, 0.0, false);
        for (var i = items.First; i < items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            // Lines that head a list each.
            if (item.Kind is ItemKind.LabelLine && !item.HasQuantities && item.LabelEnd >= item.EndToken - 1)
                continue;
            if (item.Kind != ItemKind.ListItem || !TryCount(item, phrase, ref sum, ref isStated))
                return false;
            lists++;
        }
        files = (int)sum;
        // Names alone are read elsewhere.
        return lists >= FewestItems && (isStated || _names.Count > lists);
    }

    // "`mast_*.md` (4 files), `hull.md`": names, and behind each of them how many it stands for.
    private bool TryCount(in Item item, CountPhrase phrase, ref double sum, ref bool isStated)
    {
        var isName = true;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Code && isName && IsFile(model.Text.Slice(token.Span)))
            {
                _names.Add(token.Span);
                sum++;
                isName = false;
            }
            else if (token.Is(',') || token.Has(Topics.Joining))
            {
                isName = true;
            }
            // "`hull.md` - caulked anew".
            else if (token.IsFreeDash && !isName)
            {
                return true;
            }
            else if (token.Is('(') && !isName && CountAt(item, i + 1, phrase) is { } count)
            {
                sum += count.Value - 1;
                isStated = true;
                i = count.EndToken + 1;
            }
            else
            {
                return false;
            }
        }
        return !isName;
    }

    private Quantity? CountAt(in Item item, int at, CountPhrase phrase)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var count = ref model.QuantityList[q];
            if (count.FirstToken == at && count is { Unit: Unit.None, Interval.IsExact: true, Precision: 1 } && count.EndToken + 1 < item.EndToken && model.Tokens[count.EndToken + 1].Is(')') && CountEvidence.MayCount(model, phrase, count.EndToken))
                return count;
        }
        return null;
    }

    private static bool IsFile(ReadOnlySpan<char> name) => name.LastIndexOf('.') is > 0 and var dot && dot + 1 < name.Length && char.IsLetter(name[dot + 1]);
}
