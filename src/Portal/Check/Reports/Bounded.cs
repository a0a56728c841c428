using System.Text;

namespace Portal.Check.Reports;

/// <summary>A text that refuses what would make it longer than its reader takes.</summary>
/// <param name="limit">Bytes in UTF-8, which are never fewer than characters.</param>
public sealed class Bounded(int limit)
{
    readonly StringBuilder text = new();

    int left = limit;

    public bool Fits(string more) => Encoding.UTF8.GetByteCount(more) <= left;

    public bool TryAdd(string more)
    {
        if (!Fits(more)) return false;
        left -= Encoding.UTF8.GetByteCount(more);
        text.Append(more);
        return true;
    }

    /// <summary>Keeps bytes free for what must come at the end; a negative number frees them.</summary>
    public void Keep(int bytes) => left -= bytes;

    public override string ToString() => text.ToString();
}
