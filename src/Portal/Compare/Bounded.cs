using System.Text;

namespace Portal.Compare;

/// <summary>Text that never grows beyond a limit and knows how much it left out; a heading is written only with its first line.</summary>
sealed class Bounded(int limit)
{
    readonly StringBuilder text = new();
    string heading = "";

    /// <summary>Parts that found no room.</summary>
    public int Left { get; private set; }

    public string Text => text.ToString();

    public void Section(string title) => heading = title;

    public void Add(string part)
    {
        // After the first that is left out nothing follows, so that no gap goes unseen.
        if (Left > 0 || text.Length + heading.Length + part.Length > limit)
        {
            Left++;
            return;
        }
        text.Append(heading).Append(part);
        heading = "";
    }
}
