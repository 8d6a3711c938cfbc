namespace ReportLint.Claims;

/// <summary>What a piece of a report's prose is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, or letters with digits that name something (<c>OAuth2</c>, <c>SHA-256</c>).</summary>
    Word,

    /// <summary>A number as written, without sign, unit or comparator.</summary>
    Number,

    /// <summary>A calendar date or a time of day; never a quantity.</summary>
    Date,

    /// <summary>A status mark: an emoji, a box, or what mis-decoding made of one.</summary>
    Mark,

    /// <summary>One character of punctuation or a symbol.</summary>
    Punctuation,

    /// <summary>Quoted, not claimed: a code span, a link's destination, a name with a dot or a slash in it.</summary>
    Code,

    /// <summary>The end of a line inside a paragraph.</summary>
    Break,
}
