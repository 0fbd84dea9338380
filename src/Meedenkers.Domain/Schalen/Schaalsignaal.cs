using Meedenkers.Domain.Gedeeld;
using Meedenkers.Domain.Werkmodel;

namespace Meedenkers.Domain.Schalen;

/// <summary>What facts propose about an onderdeel: up, down, or only that it needs a look.</summary>
public enum Schaalsignaalcode
{
    Onveilig, Bezwaar, MeerdereWetten, VeelTegelijk, GeenVoortgang, FormeleTaak, TeVeel,
    VooralRegelen, GaatGoed, BuitenKantoortijd,
    GeenContact,
}

/// <summary>Why a signal is put aside; each is counted.</summary>
public enum Wegreden { NuNietNodig, WordtAlAanGewerkt, InwonerWilNiet, KloptNiet }

/// <summary>The facts behind a signal, as values; a page says them in words.</summary>
public abstract record Signaalbewijs
{
    /// <summary>It was said: at the aanmelding, or by who does it.</summary>
    public sealed record Gezegd : Signaalbewijs;

    /// <summary>The last day to object to a decision.</summary>
    public sealed record Bezwaartermijn(DateOnly Uiterlijk) : Signaalbewijs;

    /// <summary>Laws that the areas of life touch; a rough guess (<see cref="Wettenkaart"/>).</summary>
    public sealed record Wetten(IReadOnlyList<Wet> Welke) : Signaalbewijs;

    /// <summary>So many areas of life at once.</summary>
    public sealed record Leefgebieden(int Aantal) : Signaalbewijs;

    /// <summary>Codes of tasks (profielen.json).</summary>
    public sealed record Taken(IReadOnlyList<string> Codes) : Signaalbewijs;

    /// <summary>Nothing since this day.</summary>
    public sealed record Sinds(DateOnly Dag) : Signaalbewijs;

    /// <summary>So many contacts in a row, the first of them on this day.</summary>
    public sealed record Reeks(int Aantal, DateOnly Vanaf) : Signaalbewijs;

    /// <summary>When the resident can meet.</summary>
    public sealed record Momenten(IReadOnlyList<Moment> Welke) : Signaalbewijs;
}

/// <summary>One signal with its evidence. It proposes and people decide (ontwerp §3): use it in a Schaalbesluit, or put it aside.</summary>
/// <param name="Onderdeel">About which onderdeel.</param>
/// <param name="Code">What it says.</param>
/// <param name="Bewijs">The facts behind it.</param>
/// <param name="Vingerafdruk">Equal as long as these facts are; who put it aside sees it again when it differs.</param>
public sealed record Schaalsignaal(OnderdeelId Onderdeel, Schaalsignaalcode Code, Signaalbewijs Bewijs, string Vingerafdruk)
{
    public const int VingerafdrukLengte = 16;

    /// <summary>Code of the criterium that this is evidence of (criteria.json); null when it proposes no scaling.</summary>
    public string? Criterium => Code switch
    {
        Schaalsignaalcode.Onveilig => Criteriumcode.Onveilig,
        Schaalsignaalcode.Bezwaar => Criteriumcode.Bezwaar,
        Schaalsignaalcode.MeerdereWetten => Criteriumcode.MeerdereWetten,
        Schaalsignaalcode.VeelTegelijk => Criteriumcode.Ingewikkeld,
        Schaalsignaalcode.GeenVoortgang => Criteriumcode.NietGeholpen,
        Schaalsignaalcode.FormeleTaak => Criteriumcode.TeWeinigBagage,
        Schaalsignaalcode.TeVeel => Criteriumcode.TeVeel,
        Schaalsignaalcode.VooralRegelen => Criteriumcode.DagelijkseDingen,
        Schaalsignaalcode.GaatGoed => Criteriumcode.NietMeerNodig,
        Schaalsignaalcode.BuitenKantoortijd => Criteriumcode.BuitenKantoortijd,
        _ => null,
    };

    /// <summary>Not when somebody is not safe, or asked for help: that is answered, not put aside.</summary>
    public bool MagWeg => Code is not (Schaalsignaalcode.Onveilig or Schaalsignaalcode.TeVeel);
}

/// <summary>To put aside: which signal, with the facts that were read, and why.</summary>
public sealed record Signaalkeuze(Schaalsignaalcode Signaal, string Vingerafdruk, Wegreden Reden);
