namespace Portal.Shape.Search;

/// <summary>Places of the plane on one line on which neighbours stay neighbours, so that a piece of the line is a piece of the map.</summary>
static class Hilbert
{
    /// <summary>Cells on each side of the plane.</summary>
    public const int Side = 1 << 15;

    /// <summary>Distance along the curve.</summary>
    /// <param name="x">0 to <see cref="Side"/> - 1.</param>
    /// <param name="y">0 to <see cref="Side"/> - 1.</param>
    public static int At(int x, int y)
    {
        var distance = 0;
        for (var s = Side / 2; s > 0; s /= 2)
        {
            var (right, up) = ((x & s) > 0 ? 1 : 0, (y & s) > 0 ? 1 : 0);
            distance += s * s * ((3 * right) ^ up);
            if (up != 0) continue;
            if (right == 1) (x, y) = (Side - 1 - x, Side - 1 - y);
            (x, y) = (y, x);
        }
        return distance;
    }
}
