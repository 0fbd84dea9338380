using Meedenkers.Web.Api.Hsds;

namespace Meedenkers.Web.Tests.Api.Hsds;

public sealed class NaamsleutelTests
{
    /// <summary>The first is the test vector of RFC 9562, appendix A.4; the others were made with uuid.uuid5 of Python.</summary>
    [Theory]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    [InlineData("6ba7b811-9dad-11d1-80b4-00c04fd430c8", "urn:meedenkers:organisatie:café", "9db1b176-1933-5090-958c-65405eee5df5")]
    public void A_name_gives_the_uuid_that_everybody_else_computes(string ruimte, string naam, string uuid) =>
        Assert.Equal(Guid.Parse(uuid), Naamsleutel.Van(Guid.Parse(ruimte), naam));

    [Fact]
    public void An_id_that_was_published_never_changes() =>
        Assert.Equal(Guid.Parse("fe6c59b9-dfa5-524b-8da8-10cdb321442b"), Naamsleutel.Van("organisatie/smwo"));
}
