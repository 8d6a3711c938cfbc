using System.Text;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>Finds the mis-decoded runs of a text.</summary>
internal static class MojibakeRuns
{
    private const char Replacement = '\uFFFD';

    /// <returns>By position.</returns>
    public static List<MojibakeRun> Read(SourceText text)
    {
        var content = text.Span;
        var runs = new List<MojibakeRun>(4);
        for (var at = 0; at < content.Length;)
        {
            var next = Mojibake.IndexOfStart(content.Slice(at));
            if (next < 0)
                break;
            at += next;
            if (Detect(content, at, out _) == 0)
                at++;
            else
            {
                runs.Add(ReadRun(text, at));
                at = runs[^1].Span.End;
            }
        }
        return runs;
    }

    private static MojibakeRun ReadRun(SourceText text, int start)
    {
        var content = text.Span;
        var decoded = new StringBuilder();
        bool isCertain = false, isDecoded = false;
        var at = start;
        while (at < content.Length && Detect(content, at, out var codePoint) is > 0 and var length)
        {
            isCertain |= codePoint != Mojibake.Unknown || !IsRemnant(content[at]);
            isDecoded |= codePoint != Mojibake.Unknown;
            if (codePoint == Mojibake.Unknown)
                decoded.Append(text.Content, at, length);
            else
                decoded.Append(char.ConvertFromUtf32(codePoint));
            at += length;
        }
        return new(TextSpan.FromBounds(start, at), isDecoded ? decoded.ToString() : null, isCertain);
    }

    // "â" and one sign that several code points would fit may be a letter and a sign after all.
    private static bool IsRemnant(char lead) => lead == 'â';

    private static int Detect(ReadOnlySpan<char> text, int at, out int codePoint)
    {
        if (text[at] != Replacement)
            return Mojibake.Detect(text.Slice(at), out codePoint, at == 0 ? '\0' : text[at - 1]);
        codePoint = Mojibake.Unknown;
        return 1;
    }
}
