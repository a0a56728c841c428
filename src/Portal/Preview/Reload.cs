using System.Text;
using Microsoft.AspNetCore.Http;

namespace Portal.Preview;

/// <summary>Tells open browser windows that there is a new site; a script of its own, because the site allows no inline one.</summary>
sealed class Reload
{
    public const string ScriptPath = "/_portal/reload.js";
    public const string EventsPath = "/_portal/events";

    /// <summary>The script; it waits for one message and loads the page again.</summary>
    public const string Script = $"new EventSource(\"{EventsPath}\").onmessage = () => location.reload();\n";

    static readonly byte[] Tag = Encoding.UTF8.GetBytes($"<script src=\"{ScriptPath}\" defer></script>");

    TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Signal() => Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Keeps the connection and says "reload" once for every new site.</summary>
    public async Task Send(HttpContext context, CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        try
        {
            await Send(context.Response, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The window was closed, or the preview.
        }
    }

    async Task Send(HttpResponse response, CancellationToken end)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        while (!end.IsCancellationRequested)
        {
            var waiting = next.Task;
            await response.WriteAsync(": da\n\n", end);
            await response.Body.FlushAsync(end);
            await waiting.WaitAsync(end);
            await response.WriteAsync("data: neu\n\n", end);
        }
    }

    /// <summary>The page with the script before the end of its head; only in the answer, never on disk.</summary>
    public static byte[] Into(byte[] html)
    {
        var at = html.AsSpan().IndexOf("</head>"u8);
        return at < 0 ? html : [.. html.AsSpan(0, at), .. Tag, .. html.AsSpan(at)];
    }
}
