namespace ReportLint.Claims;

/// <summary>A sentence that holds a number and a word of a count's label, and what it was found to tell of the count.</summary>
internal struct ToldTelling(int count, int item, int quantity, int lastWord)
{
    public const int Unread = -2, Nothing = -1;

    /// <summary>The index of the count.</summary>
    public int Count = count;

    /// <summary>The index of the sentence's item.</summary>
    public int Item = item;

    /// <summary>The index of its number.</summary>
    public int Quantity = quantity;

    /// <summary>The last of the words before the number; -1 where the words stand behind it.</summary>
    public int LastWord = lastWord;

    /// <summary>The index of what the words tell; <see cref="Nothing"/> where they tell nothing of the count.</summary>
    public int Again = Unread;
}
