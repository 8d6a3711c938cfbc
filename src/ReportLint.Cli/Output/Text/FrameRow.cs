using System.Text;

namespace ReportLint.Cli.Output.Text;

/// <summary>A row below a line of a report: pieces of text, each at its column and in its colour.</summary>
internal sealed class FrameRow
{
    private readonly List<(int Column, int Width, string Text, Func<string, string> Paint)> _pieces = [];

    /// <summary>Adds a piece; what stands there already stays.</summary>
    public void Add(int column, int width, string text, Func<string, string> paint)
    {
        if (!Overlaps(column, column + width))
            _pieces.Add((column, width, text, paint));
    }

    /// <summary>Whether something stands in these columns.</summary>
    public bool Overlaps(int start, int end) => _pieces.Exists(piece => piece.Column < end && start < piece.Column + piece.Width);

    /// <summary>The row as it is shown, with blanks between the pieces.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var piece in _pieces.OrderBy(piece => piece.Column))
        {
            text.Append(new string(' ', piece.Column - column)).Append(piece.Paint(piece.Text));
            column = piece.Column + piece.Width;
        }
        return text.ToString();
    }
}
