namespace Portal.Commands;

/// <summary>What a script can rely on.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Findings that stop.</summary>
    public const int Findings = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>A file or folder could not be read or written.</summary>
    public const int Io = 3;
}
