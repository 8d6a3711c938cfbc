using ReportLint.Analysis;

namespace ReportLint.LanguageServer.Workspaces;

/// <summary>Keeps what holds at the moment; safe to share between threads.</summary>
/// <param name="linter">The rules.</param>
/// <param name="folders">The folders of the workspace.</param>
internal sealed class Sessions(Linter linter, WorkspaceFolders folders)
{
    private readonly Lock _lock = new();
    private Session? _current;
    private int _last;

    /// <summary>What the user says in the client's settings.</summary>
    public ServerSettings Settings { get; private set; } = new();

    /// <summary>What holds now.</summary>
    public Session Current
    {
        get
        {
            lock (_lock)
                return _current ??= new(++_last, folders.First, linter, Settings);
        }
    }

    /// <summary>Reads everything again where it is asked for, because files or folders changed.</summary>
    public void Renew()
    {
        lock (_lock)
            _current = null;
    }

    /// <summary>Takes new settings.</summary>
    /// <returns>Whether they differ from those before.</returns>
    public bool Configure(ServerSettings settings)
    {
        lock (_lock)
        {
            // The members of lists are compared by themselves.
            var isSame = settings with { Evidence = Settings.Evidence } == Settings
                && settings.Evidence.SequenceEqual(Settings.Evidence, StringComparer.Ordinal);
            if (isSame)
                return false;
            (Settings, _current) = (settings, null);
            return true;
        }
    }
}
