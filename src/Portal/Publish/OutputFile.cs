namespace Portal.Publish;

/// <summary>A file of the site before it is written: everything that goes out is one of these.</summary>
/// <param name="Path">Root-relative with a leading slash and a file name, e.g. /daten/stellen/stellen.csv.</param>
/// <param name="Write">Writes the whole content; called once, perhaps on another thread.</param>
public sealed record OutputFile(string Path, Action<Stream> Write);

/// <summary>What was written, as the catalogue needs to tell it.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record WrittenFile(string Path, long Size, string Sha256);
