using System.Runtime.CompilerServices;

namespace ReportLint.Claims;

/// <summary>Which words follow each other in the phrases of the word lists: a state machine, read word by word.</summary>
internal sealed class PhraseTrie
{
    private readonly StartTable _starts;
    private readonly PhraseTable _steps;
    private ulong[] _states;

    /// <summary>Makes one without phrases.</summary>
    public PhraseTrie() => (_starts, _steps, _states, Count) = (new(), new(), new ulong[1 << 10], 1);

    /// <summary>Reads compiled phrases.</summary>
    /// <param name="tables">The tables, which are not copied.</param>
    /// <param name="isCopied">Whether phrases will be added, for which the tables are copied.</param>
    public PhraseTrie(LanguageTables tables, bool isCopied)
    {
        _starts = isCopied ? new((uint[])tables.StartWords.Clone(), (ushort[])tables.StartStates.Clone())
            : new(tables.StartWords, tables.StartStates);
        _steps = new(isCopied ? (ulong[])tables.Steps.Clone() : tables.Steps);
        _states = isCopied ? (ulong[])tables.States.Clone() : tables.States;
        Count = tables.States.Length;
    }

    /// <summary>How many states there are; the first one is that before the first word.</summary>
    public int Count { get; private set; }

    /// <summary>A state.</summary>
    public PhraseState this[int state]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_states[state]);
    }

    /// <summary>The state after a phrase's first word; 0 where no phrase starts with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(uint word) => _starts.Find(word);

    /// <summary>The state after one word more; 0 where no phrase goes on with it.</summary>
    public int Next(int state, uint word) => _steps.Find(state, word);

    /// <summary>The state after all words of a phrase; 0 where no phrase starts with them.</summary>
    public int Find(List<uint> words)
    {
        var state = 0;
        foreach (var word in words)
        {
            state = _steps.Find(state, word);
            if (state == 0)
                return 0;
        }
        return state;
    }

    /// <summary>Adds a phrase.</summary>
    /// <returns>The state after its last word.</returns>
    public int Add(List<uint> words)
    {
        var state = 0;
        foreach (var word in words)
        {
            var next = _steps.Find(state, word);
            state = next == 0 ? AddState(state, word) : next;
        }
        return state;
    }

    /// <summary>Says what the words up to a state mean.</summary>
    public void SetRow(int state, int row) => _states[state] = this[state].WithRow(row).Bits;

    /// <summary>The tables of <see cref="LanguageTables"/>.</summary>
    public (uint[] StartWords, ushort[] StartStates, ulong[] Steps, ulong[] States) ToTables() =>
        (_starts.Words, _starts.States, _steps.Slots, _states.AsSpan(0, Count).ToArray());

    private int AddState(int before, uint word)
    {
        var next = Count++;
        if (next == _states.Length)
            Array.Resize(ref _states, 2 * next);
        _states[next] = 0;
        _states[before] = this[before].WithFollow(word).Bits;
        _steps.Add(before, word, next);
        if (before == 0)
            _starts.Add(word, next);
        return next;
    }
}
