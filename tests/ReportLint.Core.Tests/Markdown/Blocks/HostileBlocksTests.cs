using System.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Core.Tests.Markdown.Blocks;

/// <summary>Texts that make a careless parser quadratic or deep: four times the text may take four times as long, give or take the machine's noise.</summary>
[Collection(TimingTests.Name)]
public class HostileBlocksTests
{
    private const int Repetitions = 25_000;
    private const int Factor = 4;

    // Quadratic work would show as 16.
    private const double MostTimes = 9;

    // The best times count; later runs are faster, as compiled code and buffers are warm.
    private const int MostRuns = 20;

    // What is done in this time is too short to be compared.
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(15);

    public static TheoryData<string, string, string> Texts => new()
    {
        { "quotes in a line", "> ", "" }, { "quotes line by line", ">", "\n" }, { "quotes without text", ">\n", "" }, { "bullets in a line", "- ", "a" }, { "bullets and blank lines", "- ", "\n\n\n\n" },
        { "ordered items in a line", "1. ", "a" }, { "empty items", "-\n", "" }, { "items", "- a\n", "" }, { "lazy lines", "a\n", "" }, { "quotes and bullets", "> - ", "a\n\n" },
        { "definitions", "[a]: b\n", "" }, { "unfinished definitions", "[a]:\n", "" }, { "definitions with open titles", "[a]: b 'c\n", "" }, { "brackets line by line", "[\n", "" },
        { "footnotes", "[^a]: b\n", "" }, { "footnotes in a line", "[^a]: ", "b" }, { "empty footnotes", "[^a]:\n\n\n", "" }, { "footnotes in footnotes", "[^a]:\n    ", "b" }, { "footnotes in quotes", "> [^a]: b\n", "" },
        { "references and footnotes", "[^a] [^b]\n[^b]: c\n", "" }, { "labels that stay open", "[^a\n", "" },
        { "cells", "| a ", "|\n" }, { "escaped pipes", "\\|", "|\n|-|" }, { "delimiter rows", "| - |\n", "" }, { "delimiters without a header", "|-", "|\n" }, { "rows", "| a |\n", "" },
        { "headers that do not fit", "| a |\n| - | - |\n", "" }, { "hashes", "#", " a" }, { "hashes behind a heading", "# a #", "#" }, { "underlines", "=", "" }, { "underlined lines", "a\n=\n", "" },
        { "comments that stay open", "<!--", "" }, { "comments line by line", "<!--\n", "" }, { "hyphens and a bracket", "-->", "" }, { "comments in a block", "<div><!-- a --> ", "" }, { "tags", "<div>\n", "" }, { "tag openers", "<a ", "" },
        { "scripts", "<script>\n", "" }, { "closing tags in a script", "<script></", "" }, { "backticks", "`", "" }, { "fences", "```\n", "" }, { "fences that grow no longer", "```\na\n``\n", "" }, { "tildes", "~~~ ", "" },
        { "blank lines in code", "    a\n\n\n\n", "" }, { "tabs", "\t", "a" }, { "blanks", " ", "a" }, { "line endings", "\n", "" }, { "carriage returns", "\r", "" }, { "stars", "* ", "a" }, { "front matter that stays open", "---\n", "x: 1" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void TakesTimeInProportion(string name, string piece, string end)
    {
        var (few, many) = (TimeSpan.FromHours(1), TimeSpan.FromDays(1));
        var (small, large) = (Repeat(piece, Repetitions, end), Repeat(piece, Repetitions * Factor, end));
        var parser = new MarkdownParser();
        for (var run = 0; run < MostRuns && !(many < Noise || many < MostTimes * few); run++)
        {
            few = Shorter(few, Time(parser, small));
            many = Shorter(many, Time(parser, large));
        }
        Assert.True(many < Noise || many < MostTimes * few, $"{name}: {few.TotalMilliseconds:F1} ms for {Repetitions}, {many.TotalMilliseconds:F1} ms for {Factor} times as many");
    }

    private static SourceText Repeat(string piece, int count, string end) => SourceText.From(string.Concat(Enumerable.Repeat(piece, count)) + end);

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    // The processor's time, as others may have the machine: nothing else runs in this process meanwhile.
    private static TimeSpan Time(MarkdownParser parser, SourceText text)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        parser.Parse(text);
        return Shorter(watch.Elapsed, Environment.CpuUsage.TotalTime - before);
    }
}
