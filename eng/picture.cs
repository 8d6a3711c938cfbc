// Draws what reportlint writes to a terminal as an SVG picture. Run it in the root of the repository:
//   dotnet run eng/picture.cs -- PROGRAM OUTPUT [FINDINGS]
// It runs "PROGRAM check --color always samples/status-report.md" and writes the first FINDINGS findings (3) and the totals to OUTPUT.
// For the README:
//   dotnet run eng/picture.cs -- src/ReportLint.Cli/bin/Release/net10.0/reportlint docs/images/check.svg
#:property PublishAot=false
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

const string Report = "samples/status-report.md";

if (args is not [var program, var output, ..]
    || !int.TryParse(args.ElementAtOrDefault(2) ?? "3", CultureInfo.InvariantCulture, out var findings))
{
    Console.Error.WriteLine("usage: dotnet run eng/picture.cs -- PROGRAM OUTPUT [FINDINGS]");
    return 2;
}
var written = Run(Path.GetFullPath(program), "check", "--color", "always", Report);
if (written is null)
    return 2;
string[] lines = ["\e[32m$\e[0m \e[1mreportlint check " + Report + "\e[0m", "", .. Shorten(written, findings)];
File.WriteAllText(output, Picture.Draw(lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;

// What the program writes to both streams, as a terminal shows it; null where it refuses the arguments.
static string? Run(string program, params string[] arguments)
{
    var start = new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };
    start.Environment.Remove("NO_COLOR");
    using var process = Process.Start(start)!;
    var error = process.StandardError.ReadToEndAsync();
    var text = process.StandardOutput.ReadToEnd() + error.Result;
    process.WaitForExit();
    if (process.ExitCode is 0 or 1)
        return text.ReplaceLineEndings("\n");
    Console.Error.Write(error.Result);
    return null;
}

// Blank lines part findings; the totals stand last.
static IEnumerable<string> Shorten(string text, int findings)
{
    var blocks = text.Trim('\n').Split("\n\n");
    var (shown, left) = (blocks[..^1].Take(findings), Math.Max(blocks.Length - 1 - findings, 0));
    var mark = left == 0 ? Array.Empty<string>() : [$"\e[2m[{left} more findings, left out of this picture]\e[0m"];
    return string.Join("\n\n", shown.Concat(mark).Append(blocks[^1])).Split('\n');
}

/// <summary>A terminal as SVG. It has a background of its own, so that it is legible on light and on dark pages. Each run of equal style
/// stands at its column and is stretched to its columns, so that any monospaced font keeps the lines aligned.</summary>
internal static class Picture
{
    private const int MostColumns = 100;
    private const double Column = 8.4;
    private const double LineHeight = 19;
    private const double Margin = 18;
    private const double TitleBar = 30;
    private const double Baseline = 14;

    private const string Frame = """
        <svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" xml:space="preserve"
          role="img" aria-label="{2}">
        <style>
        text {{
          font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
          font-size: 14px; white-space: pre; fill: #d5dae1
        }}
        .b {{ font-weight: 700 }} .d {{ fill: #98a2b0 }}
        .red {{ fill: #ff7b72 }} .green {{ fill: #6fd68d }} .yellow {{ fill: #e8b954 }}
        .blue {{ fill: #7ab7ff }} .magenta {{ fill: #d8a5ff }} .cyan {{ fill: #62d0d8 }}
        </style>
        <rect x="0.5" y="0.5" width="{3}" height="{4}" rx="8" fill="#161b22" stroke="#6e7681"/>
        <circle cx="20" cy="19" r="5" fill="#ff5f57"/>
        <circle cx="38" cy="19" r="5" fill="#febc2e"/>
        <circle cx="56" cy="19" r="5" fill="#28c840"/>

        """;

    private static readonly string[] Colors = ["", "red", "green", "yellow", "blue", "magenta", "cyan", ""];

    public static string Draw(string[] lines)
    {
        var body = new StringBuilder();
        var drawn = 0;
        foreach (var line in lines.SelectMany(line => Wrap([.. Runs(line)])))
            DrawLine(body, line, TitleBar + Margin + drawn++ * LineHeight);
        var (width, height) = (MostColumns * Column + 2 * Margin, TitleBar + drawn * LineHeight + 2 * Margin - Baseline / 2);
        var title = Encode(string.Concat(Runs(lines[0]).Select(run => run.Text)));
        return Format(Frame, width, height, title, width - 1, height - 1).ReplaceLineEndings("\n") + body + "</svg>\n";
    }

    // A terminal goes on in the next line where a line is full.
    private static IEnumerable<List<(string Text, string Style)>> Wrap(List<(string Text, string Style)> line)
    {
        while (line.Sum(run => Columns(run.Text)) > MostColumns)
        {
            var (column, at) = (0, 0);
            while (column + Columns(line[at].Text) <= MostColumns)
                column += Columns(line[at++].Text);
            var (text, style) = line[at];
            var cut = Columns(text) == text.Length ? MostColumns - column : 0;
            yield return [.. line[..at], (text[..cut], style)];
            line = [(text[cut..], style), .. line[(at + 1)..]];
        }
        yield return line;
    }

    private static void DrawLine(StringBuilder body, List<(string Text, string Style)> line, double y)
    {
        var (column, count) = (0, body.Length);
        foreach (var (text, style) in line)
        {
            var (blanks, shown) = (text.Length - text.TrimStart(' ').Length, text.Trim(' '));
            if (shown.Length > 0)
            {
                var (x, width) = (Margin + (column + blanks) * Column, Columns(shown) * Column);
                var styled = style.Length == 0 ? "" : $" class=\"{style}\"";
                body.Append(body.Length == count ? Format("<text y=\"{0}\">", y) : "");
                body.Append(Format("<tspan x=\"{0:0.#}\" textLength=\"{1:0.#}\"{2}>{3}</tspan>", x, width, styled, Encode(shown)));
            }
            column += Columns(text);
        }
        body.Append(body.Length == count ? "" : "</text>\n");
    }

    private static int Columns(string text) => text.EnumerateRunes().Sum(Width);

    // The pieces of a line between escape sequences. A picture of two columns is a piece of its own, as fonts do not agree on its width.
    private static IEnumerable<(string Text, string Style)> Runs(string line)
    {
        var (text, isBold, isDim, color) = (new StringBuilder(), false, false, "");
        for (var at = 0; at < line.Length;)
        {
            var rune = Rune.GetRuneAt(line, at);
            var isSequence = line.AsSpan(at).StartsWith("\e[");
            if ((isSequence || Width(rune) == 2) && text.Length > 0)
            {
                yield return (text.ToString(), Style());
                text.Clear();
            }
            if (!isSequence)
            {
                text.Append(rune);
                at += rune.Utf16SequenceLength;
                if (Width(rune) != 2)
                    continue;
                yield return (text.ToString(), Style());
                text.Clear();
                continue;
            }
            var end = line.IndexOf('m', at);
            foreach (var code in line[(at + 2)..end].Split(';'))
                Apply(code);
            at = end + 1;
        }
        if (text.Length > 0)
            yield return (text.ToString(), Style());

        string Style() => string.Join(' ', new[] { isBold ? "b" : "", isDim ? "d" : "", color }.Where(name => name.Length > 0));

        void Apply(string code) => (isBold, isDim, color) = code switch
        {
            "" or "0" => (false, false, ""),
            "1" => (true, isDim, color),
            "2" => (isBold, true, color),
            "22" => (false, false, color),
            "39" => (isBold, isDim, ""),
            ['3' or '9', >= '0' and <= '7' and var digit] => (isBold, isDim, Colors[digit - '0']),
            _ => throw new NotSupportedException($"There is no picture of the escape sequence {code}."),
        };
    }

    // Pictures such as a tick in a box take two columns; what only changes another character takes none.
    private static int Width(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : rune.Value is 0x2705 or 0x274C or 0x23F3 or 0x26A0 or (>= 0x1F000 and <= 0x1FAFF) ? 2
        : 1;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Format(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}
