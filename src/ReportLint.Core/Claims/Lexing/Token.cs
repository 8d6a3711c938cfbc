using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>A piece of a report's prose; spans in UTF-16 units of the source.</summary>
internal struct Token
{
    public int Start;
    public int Length;

    /// <summary>What the word lists say of it; of the longest phrase that starts here, and of shorter ones.</summary>
    public Concepts Concepts;

    /// <summary>What the same phrases are about.</summary>
    public Topics Topics;

    /// <summary>A word: hash of its folded letters. Punctuation: the character. A mark: its <see cref="Polarity"/>. A number: its
    /// index.</summary>
    public uint Value;

    public TokenKind Kind;
    public TokenFlags Flags;

    /// <summary>How the same phrases say it.</summary>
    public Styles Styles;

    /// <summary>How many tokens the longest phrase that starts here covers; 0 where none does.</summary>
    public byte PhraseLength;

    /// <summary>How many tokens it stands for, with the phrase that starts here; 1 where none does.</summary>
    public readonly int Width => Math.Max(1, (int)PhraseLength);

    public readonly int End => Start + Length;

    public readonly TextSpan Span => new(Start, Length);

    public readonly bool Is(char punctuation) => Kind == TokenKind.Punctuation && Value == punctuation;

    /// <summary>A dash with a blank before it: it parts what stands on its two sides, where a hyphen joins.</summary>
    public readonly bool IsFreeDash => Kind == TokenKind.Punctuation && Value is '-' or '\u2013' or '\u2014' && !IsGlued;

    public readonly bool Has(Concepts concepts) => (Concepts & concepts) != 0;

    public readonly bool Has(Topics topics) => (Topics & topics) != 0;

    public readonly bool Has(Styles styles) => (Styles & styles) != 0;

    public readonly Meaning Meaning => new(Concepts, Topics);

    public readonly bool IsGlued => (Flags & TokenFlags.Glued) != 0;

    public readonly Polarity Polarity => Kind == TokenKind.Mark ? (Polarity)Value : Polarity.None;
}
