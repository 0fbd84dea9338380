using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Meedenkers.Domain.Casussen;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Schalen;

/// <summary>
/// Reads in the facts of an onderdeel what may ask for op- or afschalen. The same facts always give the same signals; nothing is
/// counted as true about a resident, and nothing changes by it.
/// </summary>
public static class Schaalsignalen
{
    /// <summary>So many contacts in a row are a pattern.</summary>
    public const int OpRij = 3;

    /// <summary>The signals of one onderdeel, in the order of <see cref="Schaalsignaalcode"/>.</summary>
    public static IReadOnlyList<Schaalsignaal> Van(Schaalfeiten feiten)
    {
        if (feiten.StaatStil || feiten.Sinds is not { } sinds) return [];
        IEnumerable<Schaalsignaal?> schaal = (feiten.InOverdracht, feiten.Niveau) switch
        {
            (false, Niveau.Informeel) => Opschalen(feiten, sinds),
            (false, Niveau.Formeel) => Afschalen(feiten, sinds),
            _ => [],
        };
        return [.. schaal.Append(GeenContact(feiten, sinds)).OfType<Schaalsignaal>()];
    }

    static IEnumerable<Schaalsignaal?> Opschalen(Schaalfeiten feiten, DateOnly sinds)
    {
        yield return feiten.Onveilig ? Signaal(feiten, Schaalsignaalcode.Onveilig, new Signaalbewijs.Gezegd()) : null;
        yield return Bezwaar(feiten);
        yield return MeerdereWetten(feiten);
        yield return feiten.Leefgebieden.Count > 2
            ? Signaal(feiten, Schaalsignaalcode.VeelTegelijk, new Signaalbewijs.Leefgebieden(feiten.Leefgebieden.Count), feiten.Leefgebieden.Order().Select(l => Code.Van(l))) : null;
        yield return GeenVoortgang(feiten, sinds);
        yield return FormeleTaak(feiten);
        yield return feiten.VraagtOpschaling ? Signaal(feiten, Schaalsignaalcode.TeVeel, new Signaalbewijs.Gezegd()) : null;
    }

    static IEnumerable<Schaalsignaal?> Afschalen(Schaalfeiten feiten, DateOnly sinds)
    {
        // Going along to a conversation is more than daily help. A contact does not say what was done; the kind of help that the
        // meedenker chose does, and helping with forms and letters is work of a volunteer (profielen.json).
        yield return feiten.SoortHulp == SoortHulp.Regelhulp && Reeks(feiten, c => c.Soort != Contactsoort.SamenNaarGesprek) is { } regelen
            ? Signaal(feiten, Schaalsignaalcode.VooralRegelen, regelen, [Dag(regelen.Vanaf)]) : null;
        // What the contacts showed is the nearest to what the resident says.
        yield return Reeks(feiten, c => c.Uitkomst == Contactuitkomst.GaatGoed) is { } goed ? Signaal(feiten, Schaalsignaalcode.GaatGoed, goed, [Dag(goed.Vanaf)]) : null;
        yield return BuitenKantoortijd(feiten, sinds);
    }

    static Schaalsignaal? Bezwaar(Schaalfeiten feiten)
    {
        var gezegd = feiten.Criteria.Contains(Criteriumcode.Bezwaar);
        if (!gezegd && feiten.Bezwaartermijnen.Count == 0) return null;
        return Signaal(feiten, Schaalsignaalcode.Bezwaar, feiten.Bezwaartermijnen.Count > 0 ? new Signaalbewijs.Bezwaartermijn(feiten.Bezwaartermijnen.Max()) : new Signaalbewijs.Gezegd(),
            feiten.Bezwaartermijnen.Distinct().Order().Select(Dag));
    }

    static Schaalsignaal? MeerdereWetten(Schaalfeiten feiten)
    {
        var wetten = Wettenkaart.Van(feiten.Leefgebieden);
        return wetten.Count > 1 ? Signaal(feiten, Schaalsignaalcode.MeerdereWetten, new Signaalbewijs.Wetten(wetten), wetten.Select(w => Code.Van(w)))
            : feiten.Criteria.Contains(Criteriumcode.MeerdereWetten) ? Signaal(feiten, Schaalsignaalcode.MeerdereWetten, new Signaalbewijs.Gezegd())
            : null;
    }

    /// <summary>Progress is a step or goal that was ticked off, or a contact that showed that it goes well.</summary>
    static Schaalsignaal? GeenVoortgang(Schaalfeiten feiten, DateOnly sinds)
    {
        var goed = feiten.Contacten.Where(c => c.Uitkomst == Contactuitkomst.GaatGoed).Max(c => (DateOnly?)c.Op);
        var laatst = new[] { sinds, feiten.LaatsteVoortgang ?? sinds, goed ?? sinds }.Max();
        return laatst.AddDays(7 * feiten.Termijnen.GeenVoortgangWeken) < feiten.Vandaag
            ? Signaal(feiten, Schaalsignaalcode.GeenVoortgang, new Signaalbewijs.Sinds(laatst), [Dag(laatst)]) : null;
    }

    /// <summary>A step that is yet to be done by the meedenker, and that the lists of tasks give to a formal one (profielen.json).</summary>
    static Schaalsignaal? FormeleTaak(Schaalfeiten feiten)
    {
        List<string> taken = [.. feiten.FormeleTaken.Distinct().Order(StringComparer.Ordinal)];
        return taken.Count > 0 ? Signaal(feiten, Schaalsignaalcode.FormeleTaak, new Signaalbewijs.Taken(taken), taken) : null;
    }

    /// <summary>Which hour a contact was is not kept; that there was one in the weekend is: then it works.</summary>
    static Schaalsignaal? BuitenKantoortijd(Schaalfeiten feiten, DateOnly sinds)
    {
        if (feiten.Momenten.Count == 0 || feiten.Momenten.Contains(Moment.Overdag)) return null;
        if (feiten.Contacten.Any(c => c.Soort != Contactsoort.Bericht && c.Op.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)) return null;
        return Signaal(feiten, Schaalsignaalcode.BuitenKantoortijd, new Signaalbewijs.Momenten([.. feiten.Momenten.Order()]), [Dag(sinds), .. feiten.Momenten.Order().Select(m => Code.Van(m))]);
    }

    static Schaalsignaal? GeenContact(Schaalfeiten feiten, DateOnly sinds)
    {
        var laatst = feiten.Contacten.Select(c => c.Op).Append(sinds).Max();
        return feiten.Loopt && laatst.AddDays(feiten.Termijnen.GeenContactDagen) < feiten.Vandaag
            ? Signaal(feiten, Schaalsignaalcode.GeenContact, new Signaalbewijs.Sinds(laatst), [Dag(laatst)]) : null;
    }

    /// <summary>The last contacts that are all like this; null when they are too few. The first day says which row it is: one contact more is the same row.</summary>
    static Signaalbewijs.Reeks? Reeks(Schaalfeiten feiten, Func<Contactfeit, bool> past)
    {
        var reeks = feiten.Contacten.TakeWhile(past).ToList();
        return reeks.Count < OpRij ? null : new(reeks.Count, reeks.Min(c => c.Op));
    }

    static Schaalsignaal Signaal(Schaalfeiten feiten, Schaalsignaalcode code, Signaalbewijs bewijs, params IEnumerable<string> kern)
    {
        // Hashed, so that what is kept of it when it is put aside tells nothing by itself.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', kern.Prepend(Code.Van(code)))));
        return new(feiten.Onderdeel, code, bewijs, Convert.ToHexStringLower(hash)[..Schaalsignaal.VingerafdrukLengte]);
    }

    static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
