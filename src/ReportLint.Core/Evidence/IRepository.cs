using ReportLint.Claims;
using ReportLint.Text;

namespace ReportLint.Evidence;

/// <summary>The files around a report, as far as rules may see them. Paths run from the root, with <c>/</c> between their parts. Safe to
/// share between threads.</summary>
public interface IRepository
{
    /// <summary>The name of the root's directory.</summary>
    string Name { get; }

    /// <summary>Everything that version control would list, the directories it lies in, and what it leaves out, in any order. What is
    /// neither listed nor below something that is left out does not exist.</summary>
    IReadOnlyList<RepositoryEntry> Entries { get; }

    /// <summary>The files that version control has on record, as far as that is known without a look at them; null where that is not known.
    /// They may be gone or left out, and there may be others.</summary>
    IReadOnlyList<RepositoryEntry>? Tracked { get; }

    /// <summary>Whether version control would leave out a path, which need not exist.</summary>
    bool IsIgnored(string path, bool isDirectory);

    /// <summary>Whether something stands at a path and version control would list it: asked of what is on record, so that not all has to
    /// be listed.</summary>
    bool IsListed(string path);

    /// <summary>Whether something stands at a path, listed or left out by version control.</summary>
    bool Exists(string path);

    /// <summary>Measures a file; null where there is none, where it is too large, or where it cannot be read.</summary>
    FileMeasure? Measure(string path);

    /// <summary>The size of a file in bytes, however large it is; null where there is none.</summary>
    long? SizeOf(string path);

    /// <summary>The files that were committed after a day, which has no time of day; null where that cannot be determined.</summary>
    IReadOnlyCollection<string>? ChangedAfter(DateTime day);

    /// <summary>Reads a text; null where there is none, where it is too large, or where it cannot be read.</summary>
    SourceText? Read(string path);
}
