using System.Runtime.CompilerServices;
using ReportLint.Text;

namespace ReportLint.Markdown;

/// <summary>The delimiter stack of the algorithm in CommonMark's appendix ("process emphasis"), with GFM's strikethrough (§6.5).</summary>
internal sealed class Emphasis(Buffer<Mark> marks)
{
    private const int BottomKeys = 18;

    private readonly Buffer<Delimiter> _delimiters = new();
    private readonly Buffer<EmphasisSpan> _spans = new();
    private readonly int[] _bottoms = new int[BottomKeys];

    /// <summary>Which bounds are set, a bit each: most pairings set none, and need none cleared.</summary>
    private int _setBottoms;

    public int DelimiterCount => _delimiters.Count;

    public ref readonly EmphasisSpan Span(int index) => ref _spans[index];

    public void Clear()
    {
        _delimiters.Clear();
        _spans.Clear();
    }

    /// <summary>Takes the delimiter run at the cursor and marks it, unless it is text.</summary>
    public void Collect(ref LeafCursor cursor, bool hasStrikethrough)
    {
        var (source, start, lineEnd) = (cursor.Source, cursor.Offset, cursor.LineEnd);
        var character = source[start];
        var end = start + 1;
        while (end < lineEnd && source[end] == character)
            end++;
        cursor.Advance(end - start);
        // GFM §6.5: three or more tildes do not strike through.
        if (character == '~' && end - start > 2)
            return;
        var (canOpen, canClose) =
            Flanking.Judge(source, TextSpan.FromBounds(cursor.LineStart, lineEnd), TextSpan.FromBounds(start, end), hasStrikethrough
            && character != '~');
        if (!canOpen && !canClose)
            return;
        var mark = marks.Add(new() { Kind = MarkKind.Delimiters, Start = start, End = end, Line = cursor.Line, Data = -1 });
        _delimiters.Add(new()
        {
            Start = start,
            End = end,
            Length = end - start,
            Mark = mark,
            Character = character,
            CanOpen = canOpen,
            CanClose = canClose
        });
    }

    /// <summary>Pairs the runs from <paramref name="first"/> on and takes them off the stack.</summary>
    public void ResolveMarks(int first)
    {
        if (_delimiters.Count > first + 1)
            PairDelimiters(first);
        _delimiters.Truncate(first);
    }

    /// <summary>Takes the runs from <paramref name="first"/> on off the stack without pairing them.</summary>
    public void Forget(int first) => _delimiters.Truncate(first);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PairDelimiters(int first)
    {
        _setBottoms = 0;
        var previous = first - 1;
        for (var closer = first; closer < _delimiters.Count; closer++)
        {
            ref var delimiter = ref _delimiters[closer];
            delimiter.Previous = previous;
            if (delimiter.CanClose)
                Close(ref delimiter, first);
            previous = delimiter.CanOpen && delimiter.Left > 0 ? closer : delimiter.Previous;
        }
    }

    /// <summary>Pairs a closer with openers before it until nothing of it is left or none matches.</summary>
    private void Close(ref Delimiter closer, int first)
    {
        while (closer.Left > 0)
        {
            var opener = FindOpener(in closer, first);
            if (opener < 0)
            {
                _bottoms[closer.BottomKey] = closer.Previous;
                _setBottoms |= 1 << closer.BottomKey;
                return;
            }
            Pair(opener, ref closer);
        }
    }

    private int FindOpener(in Delimiter closer, int first)
    {
        var key = closer.BottomKey;
        var bottom = (_setBottoms & 1 << key) != 0 ? _bottoms[key] : first - 1;
        for (var i = closer.Previous; i > bottom; i = _delimiters[i].Previous)
        {
            ref readonly var opener = ref _delimiters[i];
            if (opener.Character == closer.Character && !IsBarredByRuleOfThree(opener, closer))
                return i;
        }
        return -1;
    }

    /// <summary>§6.2, rules 9 and 10.</summary>
    private static bool IsBarredByRuleOfThree(in Delimiter opener, in Delimiter closer) =>
        (opener.CanClose || closer.CanOpen) && closer.Length % 3 != 0 && (opener.Length + closer.Length) % 3 == 0;

    private void Pair(int openerIndex, ref Delimiter closer)
    {
        ref var opener = ref _delimiters[openerIndex];
        if (closer.Character == '~')
        {
            Strike(opener, ref closer);
            return;
        }
        var length = opener.Left >= 2 && closer.Left >= 2 ? 2 : 1;
        opener.End -= length;
        AddSpan(opener, closer, length, length == 2 ? SyntaxKind.Strong : SyntaxKind.Emphasis);
        closer.Start += length;
        closer.Previous = opener.Left > 0 ? openerIndex : opener.Previous;
    }

    /// <summary>Tildes match as whole runs; as in cmark-gfm, runs of unequal length cancel each other.</summary>
    private void Strike(in Delimiter opener, ref Delimiter closer)
    {
        if (opener.Length == closer.Length)
            AddSpan(opener with { End = opener.Start }, closer, closer.Length, SyntaxKind.Strikethrough);
        closer.Start = closer.End;
        closer.Previous = opener.Previous;
    }

    private void AddSpan(in Delimiter opener, in Delimiter closer, int length, SyntaxKind kind)
    {
        ref var mark = ref marks[opener.Mark];
        mark.Data = _spans.Add(new()
        {
            Start = opener.End,
            CloseStart = closer.Start,
            DelimiterLength = length,
            Next = mark.Data,
            Kind = kind
        });
    }
}
