namespace ReportLint.Markdown;

/// <summary>What a <see cref="MarkdownParser"/> reads beyond CommonMark 0.31.2.</summary>
[Flags]
internal enum MarkdownFeatures
{
    /// <summary>CommonMark alone.</summary>
    CommonMark = 0,

    /// <summary>Tables (GFM §4.10).</summary>
    Tables = 1,

    /// <summary>Task list items (GFM §5.3).</summary>
    TaskListItems = 2,

    /// <summary>Strikethrough (GFM §6.5).</summary>
    Strikethrough = 4,

    /// <summary>Extended autolinks (GFM §6.9).</summary>
    ExtendedAutolinks = 8,

    /// <summary>Footnotes, as GitHub's parser cmark-gfm reads them.</summary>
    Footnotes = 32,

    /// <summary>GitHub Flavored Markdown.</summary>
    Gfm = Tables | TaskListItems | Strikethrough | ExtendedAutolinks | Footnotes,

    /// <summary>YAML between <c>---</c> lines at the very start.</summary>
    FrontMatter = 16,

    /// <summary>What reports are written in: GFM with front matter.</summary>
    All = Gfm | FrontMatter,
}
