using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds the first line of a fenced block against all lines below it, of which each gives some of the same: "26 checks passed in 0.5 s" over "hull: 13/13" and "deck.log - 7 checks".</summary>
internal sealed class FencedTotalReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Fewer lines may give some of it.</summary>
    private const int FewestParts = 3;

    /// <summary>What is longer is data.</summary>
    private const int MostParts = 60;

    /// <summary>In digits.</summary>
    private const int LongestNumber = 7;

    private readonly List<Quantity> _parts = [];

    public override void Read()
    {
        foreach (var (node, _) in Model.FenceList)
            Read(node);
    }

    private void Read(int fence)
    {
        _parts.Clear();
        var (stated, noun) = (default(Quantity?), 0u);
        foreach (var line in Model.Tree[fence].Children)
        {
            var text = Model.Text.Slice(line.Span);
            if (line.Kind != SyntaxKind.CodeLine || text.TrimStart().IsEmpty)
                continue;
            if (stated is null)
            {
                if (!TryReadHead(line.Span, out var head, out noun))
                    return;
                stated = head;
            }
            else if (_parts.Count == MostParts || !TryReadPart(line.Span, noun, out var part))
                return;
            else
                _parts.Add(part);
        }
        if (stated is not { } total || _parts.Count < FewestParts)
            return;
        var sum = _parts.Sum(part => part.Value);
        if (sum != total.Value && Sums.AreNear(total.Value, sum))
            Model.ClaimsOf<Total>().Add(new Total(total, [.. _parts], agrees: false));
    }

    // "26 checks passed".
    private bool TryReadHead(TextSpan line, out Quantity head, out uint noun)
    {
        var text = Model.Text.Slice(line);
        noun = 0;
        var end = EndOfNumber(text, 0);
        head = CountAt(line, 0, end);
        if (end == 0 || end + 1 >= text.Length || text[end] != ' ')
            return false;
        var word = EndOfWord(text, end + 1);
        noun = word > end + 1 ? Stems.Of(text.Slice(end + 1, word - end - 1)) : 0;
        return noun != 0 && word + 1 < text.Length && text[word] == ' ' && Model.Wordings.Is(text.Slice(word + 1, EndOfWord(text, word + 1) - word - 1), Wording.PassedWord);
    }

    // The only number of the line that stands before the noun, or of which the whole was reached: "13/13".
    private bool TryReadPart(TextSpan line, uint noun, out Quantity part)
    {
        var text = Model.Text.Slice(line);
        (part, var found) = (default, false);
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]) || text[i - 1] is not (' ' or '\t' or '('))
                continue;
            var end = EndOfNumber(text, i);
            var isAll = end > i && end < text.Length && text[end] == '/' && EndOfNumber(text, end + 1) is var last && text.Slice(i, end - i).SequenceEqual(text.Slice(end + 1, last - end - 1));
            if (end > i && (isAll || (end + 1 < text.Length && text[end] == ' ' && Stems.Of(text.Slice(end + 1, EndOfWord(text, end + 1) - end - 1)) == noun)))
            {
                if (found)
                    return false;
                (part, found) = (CountAt(line, i, end), true);
            }
            i = Math.Max(i, end);
        }
        return found;
    }

    private Quantity CountAt(TextSpan line, int first, int end)
    {
        double value = 0;
        foreach (var digit in Model.Text.Slice(line).Slice(first, end - first))
            value = (value * 10) + digit - '0';
        var span = TextSpan.FromBounds(line.Start + first, line.Start + end);
        return new() { Value = value, Interval = new(value, value), Precision = 1, NumberSpan = span, Span = span };
    }

    // Digits and nothing glued to them; the start where there are none.
    private static int EndOfNumber(ReadOnlySpan<char> text, int first)
    {
        var end = first;
        while (end < text.Length && end - first < LongestNumber && text[end] is >= '0' and <= '9')
            end++;
        return end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or ',' or '%') ? first : end;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int first)
    {
        while (first < text.Length && char.IsLetter(text[first]))
            first++;
        return first;
    }
}
