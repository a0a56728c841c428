using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Portal.Preview;

/// <summary>Answers a request as a static host would: files, index.html, 404.html, the headers of _headers and the rewrites of _redirects.</summary>
sealed class SiteServer(string folder, Reload reload, CancellationToken stop)
{
    static readonly FileExtensionContentTypeProvider Types = new();

    public Task Answer(HttpContext context)
    {
        if (!IsLocal(context.Request.Host.Host)) return Refuse(context, StatusCodes.Status403Forbidden);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)) return Refuse(context, StatusCodes.Status405MethodNotAllowed);
        return context.Request.Path.Value switch
        {
            Reload.EventsPath => reload.Send(context, stop),
            Reload.ScriptPath => Send(context, System.Text.Encoding.UTF8.GetBytes(Reload.Script), Reload.ScriptPath),
            var path => File(context, path ?? "/"),
        };
    }

    // A page of another site must not read the preview by a name that it leads to 127.0.0.1 (DNS rebinding).
    static bool IsLocal(string host) => host is "127.0.0.1" || host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    Task File(HttpContext context, string path)
    {
        if (Find(path) is { } file) return SendFile(context, path, file);
        if (RewritesFile.Load(folder).Target(path) is { } target && Find(target) is { } other) return Send(context, Content(other), target, path);
        if (!path.EndsWith('/') && Find(path + "/") is not null)
        {
            context.Response.Redirect(path + "/", permanent: false);
            return Task.CompletedTask;
        }
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Find("/404.html") is { } page ? SendMissing(context, page) : Task.CompletedTask;
    }

    Task SendFile(HttpContext context, string path, string file) => Send(context, Content(file), path.EndsWith('/') ? path + "index.html" : path, path);

    async Task SendMissing(HttpContext context, string page)
    {
        var content = Content(page);
        AddHeaders(context, context.Request.Path.Value ?? "/");
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(content, stop);
    }

    Task Send(HttpContext context, byte[] content, string name, string? path = null)
    {
        AddHeaders(context, path ?? name);
        var type = context.Response.Headers.ContentType.ToString() is { Length: > 0 } told ? told : TypeOf(name);
        if (context.Response.Headers.CacheControl.Count == 0) context.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
        return Results.Bytes(content, type, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    void AddHeaders(HttpContext context, string path)
    {
        foreach (var (name, value) in HeadersFile.Load(folder).For(path)) context.Response.Headers[name] = value;
    }

    static byte[] Content(string file) => file.EndsWith(".html", StringComparison.Ordinal) ? Reload.Into(System.IO.File.ReadAllBytes(file)) : System.IO.File.ReadAllBytes(file);

    static string TypeOf(string name)
    {
        var type = Types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("javascript", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    // Kestrel has decoded the path once; what could still lead out of the folder, or is not part of the site, is not found.
    string? Find(string path)
    {
        var segments = path[1..].Split('/');
        if (segments[..^1].Contains("") || segments.Any(s => s is "." or ".." || s.Contains('\\') || s.Contains('\0') || s.Contains(':'))) return null;
        if (segments[0] is ".portal" or ".git" or "_headers" or "_redirects") return null;
        var file = Path.Combine(folder, Path.Combine(segments), path.EndsWith('/') ? "index.html" : "");
        file = Path.TrimEndingDirectorySeparator(file);
        return System.IO.File.Exists(file) ? file : null;
    }

    static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
