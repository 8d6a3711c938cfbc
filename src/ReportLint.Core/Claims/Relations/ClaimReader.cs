namespace ReportLint.Claims;

/// <summary>Reads one kind of claim from the whole report, once its items are read.</summary>
internal abstract class ClaimReader(ReportModel model)
{
    protected ReportModel Model { get; } = model;

    /// <summary>What the report's words have to mean, any of it, for the reader to be asked at all; empty where no word is needed.</summary>
    public virtual Meaning Needs => default;

    /// <summary>How the report's words have to say it, any of it, for the reader to be asked; where it names some, no other word calls it.</summary>
    public virtual Styles NeedsStyles => Styles.None;

    public abstract void Read();
}
