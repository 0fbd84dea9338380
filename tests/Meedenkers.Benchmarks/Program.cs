using Meedenkers.Benchmarks;

return args switch
{
    ["worklist", .. var rest] => await Werklijstmeting.Voer(rest),
    ["match", .. var rest] => await Matchmeting.Voer(rest),
    ["logboek", .. var rest] => await Logboekmeting.Voer(rest),
    ["kaart", .. var rest] => await Kaartmeting.Voer(rest),
    ["uitgeven", .. var rest] => await Uitgavemeting.Voer(rest),
    ["cijfers", .. var rest] => Geheimhoudingmeting.Voer(rest),
    _ => Uitleg(),
};

static int Uitleg()
{
    Console.WriteLine("worklist [--casussen N] [--server \"Host=...;Username=postgres\"] [--databank NAAM]   (docs/meten.md)");
    Console.WriteLine("match [--meedenkers N]");
    Console.WriteLine("logboek [--regels N]");
    Console.WriteLine("kaart [--vermeldingen N] [--lezers N] [--server …] [--databank NAAM]");
    Console.WriteLine("cijfers [--personen N]");
    Console.WriteLine("uitgeven [--casussen N] [--kent breed|smal] [--lezers N] [--server …] [--databank NAAM]");
    return 1;
}
