using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>A Chromium that is installed already; none is downloaded.</summary>
static class Chrome
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    // Nothing of the browser's own may ask the network while the tests count requests.
    static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    public static string? Path => Environment.GetEnvironmentVariable("PORTAL_CHROMIUM") is { Length: > 0 } told ? told
        : new[] { "/usr/bin/chromium" }.Concat(from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
                                               from name in Names
                                               select System.IO.Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    public static Task<IBrowser> Start(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Quiet, ChromiumSandbox = false });
}
