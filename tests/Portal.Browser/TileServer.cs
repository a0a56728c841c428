using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Portal.Browser;

/// <summary>Somebody else's tile server: another origin with a certificate, which notes what it is asked and by whom.</summary>
sealed class TileServer : IDisposable
{
    // A red picture of one pixel.
    static readonly byte[] picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

    readonly WebApplication app;

    /// <param name="forEveryone">Whether it allows other sites to show its pictures, as a tile server must.</param>
    public TileServer(bool forEveryone = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate())));
        app = builder.Build();
        app.Run(async context =>
        {
            Asked.Add((context.Request.Path, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString())));
            if (forEveryone) context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.ContentType = "image/png";
            await context.Response.Body.WriteAsync(picture);
        });
        app.StartAsync().Wait(TimeSpan.FromSeconds(20));
        Origin = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public string Origin { get; }

    public ConcurrentBag<(string Path, Dictionary<string, string> Headers)> Asked { get; } = [];

    /// <summary>What an operator writes into site.yml to use it.</summary>
    public Dictionary<string, string> Settings => new()
    {
        ["map_tiles"] = Origin + "/{z}/{x}/{y}.png",
        ["map_tiles_name"] = "Kartenverein",
        ["map_tiles_attribution"] = "© Kartenverein",
        ["map_tiles_privacy"] = "https://karten.example.org/datenschutz",
    };

    public void Dispose() => app.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(20));

    static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
