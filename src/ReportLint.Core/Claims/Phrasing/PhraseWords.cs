namespace ReportLint.Claims.Phrasing;

/// <summary>Finds one kind of phrases, wherever they stand; whether the report says them as a fact is asked once for all kinds.</summary>
internal abstract class PhraseWords(ReportModel model)
{
    /// <summary>The styles of the words that a phrase is found by.</summary>
    public abstract Styles Styles { get; }

    /// <summary>The text around the phrases.</summary>
    protected PhraseText Text { get; } = new(model);

    /// <summary>The report.</summary>
    protected ReportModel Model { get; } = model;

    /// <summary>The phrase that a word of one of the styles belongs to; null where it belongs to none.</summary>
    public abstract Phrase? Find(in Item item, int at);
}
