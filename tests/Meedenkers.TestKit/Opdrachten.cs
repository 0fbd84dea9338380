namespace Meedenkers.TestKit;

/// <summary>Counts the SQL commands of the app, by its log: tests of one class run one after another.</summary>
public static class Opdrachten
{
    const string Gedaan = "Executed DbCommand";

    public static async Task<int> TelOpdrachten(this TestApp app, Func<Task> doe)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(doe);
        var eerst = Tel(app);
        await doe();
        return Tel(app) - eerst;
    }

    static int Tel(TestApp app) => app.Log.Regels.Count(regel => regel.Tekst.StartsWith(Gedaan, StringComparison.Ordinal));
}
