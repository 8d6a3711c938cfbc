namespace ReportLint.Claims.Supporting;

/// <summary>What a reader could check a claim by.</summary>
[Flags]
internal enum Support : ushort
{
    None = 0,

    /// <summary>A link.</summary>
    Link = 1,

    /// <summary>A path or the name of a file.</summary>
    Path = 2,

    /// <summary>A command that one can run, in a code span or a fence.</summary>
    Command = 4,

    /// <summary>Other words in code: a name, a commit.</summary>
    Code = 8,

    /// <summary>A quantity that is no absolute percentage.</summary>
    Number = 16,

    /// <summary>A part of a whole: <c>18/20</c>, "18 of 20".</summary>
    Ratio = 32,

    /// <summary>A calendar date or a time of day.</summary>
    Date = 64,

    /// <summary>A program that measures, tests or scans.</summary>
    Tool = 128,

    /// <summary>How something was measured or judged.</summary>
    Method = 256,

    /// <summary>Under what something was measured: load, users, environment.</summary>
    Condition = 512,

    /// <summary>A command that runs tests, or a file that holds tests or their results.</summary>
    Test = 1024,

    /// <summary>A run of tests: its number, or what it printed.</summary>
    Run = 2048,

    /// <summary>A program that looks for vulnerabilities.</summary>
    Scanner = 4096,
}
