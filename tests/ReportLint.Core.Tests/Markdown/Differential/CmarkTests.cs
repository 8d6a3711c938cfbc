using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using ReportLint.Conformance;
using ReportLint.Text;
using Xunit.Abstractions;

namespace ReportLint.Markdown.Differential;

/// <summary>cmark-gfm, GitHub's parser, as a second opinion on footnotes, where it is installed. There is no other specification of
/// them.</summary>
/// <remarks>What is generated leaves out two things that cmark-gfm does otherwise: a label that continues in the next line, after which it
/// loses text, and a task in the line of a definition.</remarks>
public partial class CmarkTests(ITestOutputHelper output)
{
    private const int Seed = 25;
    private const int Texts = 400;

    private static readonly string[] Inlines =
    [
        "[^1]", "[^2]", "[^a]", "[^A]", "[^x y]", "[^`c`]", "[^*e*]", "[^]", "[^1](u)", "[^1][]", "[^1][^2]", "![^1]", "![^1](u)", "[a[^1]](u)", "*a[^1]*",
        "**[^2]**", "`[^1]`", "[y]", "[^u]", "[y][^1]",
        "[^1]:", "\\[^1]", "~~[^1]~~", "word", "<b>[^1]</b>",
        "[[^1]]", "5%", "_", "*", "[", "]", "[^a@b.cd]", "http://x.yz/[^1]", "[^[x](u)]", "[^![x](u)]",
    ];

    private static readonly string[] Lines =
    [
        "[^1]: T", "[^2]: T", "[^a]: T", "[^A]: T", "[^1]:", "[^`c`]: T", "[^*e*]: T", "[^a]:\tT", "[^1]: - T",
        "[^2]: > T", "[^1]:     T", "[^1]: [^2]: T", "[^2]: # T", "[^a]: ```", "[y]: u\n", "[^x y]: u\n",
        "[^1] : T", "    T", "        T", "    - T", "    [^2]: T", "T", "- T", "> T", "> [^1]: T", "- [^2]: T",
        "1. T", "  T", "  [^a]: T", ">     T", "", "", "", "# T", "| a | b |\n|---|---|", "| T | T |", "---", "```",
        "    ", "  ", ">",
    ];

    [Fact]
    public void AgreesOnFootnotes()
    {
        if (Cmark("") is null)
        {
            const string leftOut = "The comparison with cmark-gfm is left out: it is not installed.";
            output.WriteLine(leftOut);
            Console.WriteLine(leftOut);
            return;
        }
        var parser = new MarkdownParser(MarkdownFeatures.Gfm);
        var random = new Random(Seed);
        for (var i = 0; i < Texts; i++)
        {
            var text = Generate(random);
            Assert.True(
                Normalise(Cmark(text)!) == Normalise(HtmlRenderer.Render(parser.Parse(SourceText.From(text)))),
                $"{text}\n--- cmark-gfm\n{Cmark(text)}\n--- ours\n{HtmlRenderer.Render(parser.Parse(SourceText.From(text)))}");
        }
    }

    private static string Generate(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(2, 10))
            .Select(_ => Placeholder().Replace(Pick(random, Lines), _ => GenerateInlines(random)));
        return string.Join('\n', lines) + "\n";
    }

    private static string GenerateInlines(Random random) =>
        string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pick(random, Inlines)));

    private static string Pick(Random random, string[] pieces) => pieces[random.Next(pieces.Length)];

    /// <summary>What cmark-gfm makes of a text; null where there is no such program.</summary>
    private static string? Cmark(string markdown)
    {
        string[] arguments = ["--unsafe", "-e", "footnotes", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist"];
        var start = new ProcessStartInfo("cmark-gfm", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            using (process.StandardInput)
                process.StandardInput.Write(markdown);
            return process.StandardOutput.ReadToEnd();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string Normalise(string html) => BesideTags().Replace(html.Trim(), "$1");

    [GeneratedRegex(@"\bT\b")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\s*(</?(?:p|li|ul|ol|h\d|table|thead|tbody|tr|td|th|section)\b[^>]*>)\s*")]
    private static partial Regex BesideTags();
}
