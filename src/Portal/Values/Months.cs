namespace Portal.Values;

/// <summary>Names of months as people and Excel write them, because Excel makes dates of what was none.</summary>
static class Months
{
    static readonly string[][] names =
    [
        ["januar", "jan", "january", "jaenner"], ["februar", "feb", "february"], ["maerz", "mrz", "maer", "mar", "march"], ["april", "apr"],
        ["mai", "may"], ["juni", "jun", "june"], ["juli", "jul", "july"], ["august", "aug"], ["september", "sep", "sept"],
        ["oktober", "okt", "oct", "october"], ["november", "nov"], ["dezember", "dez", "dec", "december"],
    ];

    /// <summary>1 to 12, or 0 for a word that is no month.</summary>
    public static int Of(string word)
    {
        var folded = Normal.Fold(word).TrimEnd('.');
        return Array.FindIndex(names, n => n.Contains(folded)) + 1;
    }
}
