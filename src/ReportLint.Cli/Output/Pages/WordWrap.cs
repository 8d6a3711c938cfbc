using System.Text;
using ReportLint.Cli.Output.Text;

namespace ReportLint.Cli.Output.Pages;

/// <summary>Breaks styled text into lines of a width, between words.</summary>
/// <param name="palette">The colours.</param>
/// <param name="width">How many columns a line has; a longer word has a line of its own.</param>
internal sealed class WordWrap(Palette palette, int width)
{
    private readonly List<WrappedLine> _lines = [];
    private readonly StringBuilder _line = new();
    private readonly StringBuilder _word = new();
    private int _lineWidth;
    private int _wordWidth;
    private bool _hasBlank;

    /// <summary>The lines of a text; none where it is empty.</summary>
    public static IReadOnlyList<WrappedLine> Lines(IEnumerable<StyledText> text, Palette palette, int width)
    {
        var wrap = new WordWrap(palette, Math.Max(width, 1));
        foreach (var piece in text)
            wrap.Add(piece);
        wrap.EndWord();
        wrap.EndLine();
        return wrap._lines;
    }

    private void Add(StyledText piece)
    {
        if (piece == StyledText.LineBreak)
        {
            EndWord();
            EndLine();
            return;
        }
        // Without colours nothing else distinguishes code from words.
        var shown = (piece.Style & TextStyle.Code) != 0 && !palette.IsColored ? $"`{piece.Text}`" : piece.Text;
        var parts = shown.Split(' ');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                EndWord();
                _hasBlank = true;
            }
            _word.Append(palette.Of(piece.Style, parts[i]));
            _wordWidth += DisplayWidth.OfText(parts[i]);
        }
    }

    private void EndWord()
    {
        if (_wordWidth == 0)
            return;
        if (_lineWidth > 0 && _lineWidth + (_hasBlank ? 1 : 0) + _wordWidth > width)
            EndLine();
        else if (_lineWidth > 0 && _hasBlank)
        {
            _line.Append(' ');
            _lineWidth++;
        }
        _line.Append(_word);
        _lineWidth += _wordWidth;
        _word.Clear();
        (_wordWidth, _hasBlank) = (0, false);
    }

    private void EndLine()
    {
        if (_lineWidth > 0)
            _lines.Add(new(_line.ToString(), _lineWidth));
        _line.Clear();
        _lineWidth = 0;
        _hasBlank = false;
    }
}
