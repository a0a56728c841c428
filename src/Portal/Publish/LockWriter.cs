using System.Text;
using Portal.Model;

namespace Portal.Publish;

/// <summary>Keeps katalog.lock beside the data: the one file that a build writes outside its output, whole or not at all.</summary>
public static class LockWriter
{
    public static bool IsCurrent(string folder, string text) =>
        Place(folder) is var file && File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text));

    /// <summary>Writes beside and moves in. Null where it went well, else why not; the old file is then as it was.</summary>
    public static string? Write(string folder, string text)
    {
        var beside = Path.Combine(folder, $".{CatalogueLock.FileName}.neu");
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(false));
            File.Move(beside, Place(folder), overwrite: true);
            return null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            try
            {
                File.Delete(beside);
            }
            catch (Exception again) when (again is IOException or UnauthorizedAccessException)
            {
            }
            return trouble.Message;
        }
    }

    static string Place(string folder) => Path.Combine(folder, CatalogueLock.FileName);
}
