using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report says of the tests that were run: "638/644 tests passed", "Failed: 6", "100% pass rate", "all tests
/// pass".</summary>
internal sealed class TestFigure : Claim
{
    internal TestFigure(TextSpan span, int item, TestFigureRole role, FigureScope scope)
        : base(span, item)
    {
        Role = role;
        Scope = scope;
    }

    /// <summary>What it says.</summary>
    public TestFigureRole Role { get; }

    /// <summary>Of which tests.</summary>
    public FigureScope Scope { get; }

    /// <summary>The number; null where there is none.</summary>
    public Quantity? Figure { get; internal init; }

    /// <summary>Of a ratio: the digits of its part and of its whole.</summary>
    public (TextSpan Part, TextSpan Whole) Digits { get; internal init; }

    /// <summary>Whether it says that none failed: "all 644 tests pass".</summary>
    public bool IsUniversal { get; internal init; }

    /// <summary>Whether it stands in a heading, whose anchor a link would change.</summary>
    public bool IsInHeading { get; internal init; }

    /// <summary>Words that can be replaced by "638/644 tests passed"; null where a sentence is built on them.</summary>
    public PassRatePhrase? Phrase { get; internal init; }
}
