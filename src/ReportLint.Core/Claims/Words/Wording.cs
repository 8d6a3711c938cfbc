namespace ReportLint.Claims;

/// <summary>Phrases that few places ask for, each on its own: no token carries them as it carries <see cref="Concepts"/> and <see cref="Topics"/>. Each is a section of a
/// language's word list.</summary>
internal enum Wording
{
    /// <summary>A whole value that says that there is none yet: TBD, à définir.</summary>
    Placeholder,

    /// <summary>First words in square brackets that ask the writer to fill in, <c>[Your Name]</c>; more has to follow them.</summary>
    Request,

    /// <summary>As <see cref="Request"/>, in angle brackets, where no button and no key stands.</summary>
    AngleRequest,

    /// <summary>Names of fields: in brackets, where the value should be, they are the field and not its value; of two words, anywhere.</summary>
    Field,

    /// <summary>How a date is written, standing where the date should. Each holds <c>yyyy</c> or <c>aaaa</c>, by which they are looked for.</summary>
    DateForm,

    /// <summary>Labels whose value describes how to write, so that nothing is missing.</summary>
    FormLabel,

    /// <summary>Labels of an address that the report itself gives; "User support email" in a guide asks for one.</summary>
    Contact,

    /// <summary>How an address, or the host in it, starts that nobody owns: <c>your-email@domain.com</c>.</summary>
    AddressOfNobody,

    /// <summary>What a heading calls text that is meant to be filled in, or that only shows.</summary>
    Sample,

    /// <summary>In a heading, a label or the head of a column: what stands there was said or reckoned, and nobody says that it is so: claimed, estimated, prétendu.</summary>
    Supposed,

    /// <summary>The whole value of a decision that lets the work go out: go, green light, feu vert.</summary>
    GoAhead,

    /// <summary>In the name of a file that tells what was found: report, audit, results.</summary>
    FindingFile,

    /// <summary>What a run worked on, as the label of its amount: records, items processed, objets.</summary>
    Workload,

    /// <summary>Between the ends of a range: to, à. One word each.</summary>
    Range,

    /// <summary>What is written in capitals everywhere. One word each.</summary>
    Acronym,

    /// <summary>On the line of a file, above it or in a heading: it is not there, not yet or no more, or a run makes it: missing, planned, removed, généré.</summary>
    Unmade,

    /// <summary>Before a file, above it or in a heading: something makes it: writes, exports, produit. Behind a file it tells what the file does.</summary>
    Produced,

    /// <summary>As <see cref="Produced"/>: somebody is to make it, or it only shows; a mark of what is done says that it was made: create, add, such as, ajouter.</summary>
    Asked,

    /// <summary>In a heading above a tree, or on the line above it: it is as it is meant to become: target architecture, structure cible.</summary>
    Intended,

    /// <summary>Before a bare name: a program takes any file of that name, whoever's it is: supports, reads, prend en charge.</summary>
    Handled,

    /// <summary>What lengths of files are counted in: lines, LOC, lignes.</summary>
    FileLength,

    /// <summary>First in brackets behind a file, before its size or length: new, created, nouveau.</summary>
    NewFile,

    /// <summary>Behind a number of lines, where it is that of a change or of a share: added, covered, modifiées.</summary>
    ChangedLines,

    /// <summary>The whole label, or head of a column, of a file's length: lines, LOC, lignes de code.</summary>
    FileLengthLabel,

    /// <summary>The whole label, or head of a column, of a file's size: size, file size, taille.</summary>
    FileSizeLabel,

    /// <summary>Behind an amount of data that is no file's size: memory, bundle, mémoire.</summary>
    OtherSize,

    /// <summary>The whole label of where something is: location, path, emplacement.</summary>
    FilePlace,

    /// <summary>What directories are full of: files, manifests, fichiers. One word each.</summary>
    CountedFile,

    /// <summary>In the title of a text that tells of work: report, status, rapport, bilan. One word each.</summary>
    ReportTitle,

    /// <summary>In a heading: what follows tells its reader what to do: your task, mandatory rules, votre tâche.</summary>
    Instruction,

    /// <summary>Between what is counted and where: in, under, dans. One word each.</summary>
    Inside,

    /// <summary>What targets are set for, where all of them are told as met: KPIs, indicateurs. One word each.</summary>
    Indicator,

    /// <summary>Behind a comma, before the same thing in other words: or, soit. One word each.</summary>
    Equivalence,
}
