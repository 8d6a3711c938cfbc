using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds what a branch of a drawn tree says of its size against what each branch directly on it says: "ropes/ (2 files, 90 lines)" over "bow.md (40 lines)" and "stern.md (30 lines)".</summary>
internal sealed class BranchAmounts(ReportModel model)
{
    /// <summary>In digits and the commas between them.</summary>
    private const int LongestNumber = 9;

    /// <summary>In letters: "loc".</summary>
    private const int ShortestNoun = 3;

    private static readonly WordSet Files = Wordings.WordsOf(Wording.CountedFile);

    private readonly List<(Quantity Amount, uint Noun, bool IsOfFiles)> _amounts = [], _children = [];
    private readonly List<Quantity> _parts = [];

    /// <summary>Adds a total where a branch sums up its own wrongly.</summary>
    public void Read(BranchTree tree, int index)
    {
        var branch = tree.Branches[index];
        ReadAmounts(branch.Rest, _amounts);
        foreach (var (stated, noun, isOfFiles) in _amounts)
        {
            // Folders hold files that nobody drew, unless the branch says how many it holds.
            if (isOfFiles || !ReadParts(tree, index, noun) || _parts.Sum(part => part.Value) is var sum && (sum == stated.Value || !Sums.AreNear(stated.Value, sum) || (sum < stated.Value && !CountsAll())))
                continue;
            model.ClaimsOf<Total>().Add(new Total(stated, [.. _parts], agrees: false));
        }
    }

    private bool CountsAll()
    {
        foreach (var (count, _, isOfFiles) in _amounts)
        {
            if (isOfFiles && count.Value == _parts.Count)
                return true;
        }
        return false;
    }

    // Each directly on it says how many once.
    private bool ReadParts(BranchTree tree, int index, uint noun)
    {
        _parts.Clear();
        for (var i = index + 1; i < tree.Branches[index].End; i = tree.Branches[i].End)
        {
            ReadAmounts(tree.Branches[i].Rest, _children);
            if (tree.Branches[i].IsOpen || _children.FindAll(child => child.Noun == noun) is not [var part])
                return false;
            _parts.Add(part.Amount);
        }
        return _parts.Count >= 2;
    }

    // "(4 files, 1,200 lines)": plain numbers with a word behind them.
    private void ReadAmounts(TextSpan rest, List<(Quantity Amount, uint Noun, bool IsOfFiles)> amounts)
    {
        amounts.Clear();
        var text = model.Text.Slice(rest);
        for (var i = text.IndexOf('('); i >= 0 && i + 1 < text.Length; i++)
        {
            if (!char.IsDigit(text[i + 1]) || text[i] is not ('(' or ' ') || (text[i] == ' ' && i > 0 && text[i - 1] is '~' or '+' or '<' or '>'))
                continue;
            var (end, value) = (i + 1, 0.0);
            for (; end < text.Length && end - i <= LongestNumber && (char.IsDigit(text[end]) || (text[end] == ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))); end++)
                value = text[end] == ',' ? value : (value * 10) + (text[end] - '0');
            var word = end + 1;
            while (word < text.Length && char.IsLetter(text[word]))
                word++;
            if (end < text.Length && text[end] == ' ' && word - end > ShortestNoun && word < text.Length && text[word] is ')' or ',' or ' ')
            {
                var noun = text.Slice(end + 1, word - end - 1);
                var span = TextSpan.FromBounds(rest.Start + i + 1, rest.Start + end);
                amounts.Add((new Quantity { Value = value, Interval = new(value, value), Precision = 1, NumberSpan = span, Span = span, IsPlain = true }, Stems.Of(noun), Files.Contains(WordFolder.Hash(noun))));
            }
            i = end - 1;
        }
    }
}
