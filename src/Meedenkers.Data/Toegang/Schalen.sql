-- Warm handovers between organisations: who may touch which row (see Beleid.sql for cases).

-- The conversations that were before: the resident agreed in each, and the receiver was there.
update warme_overdracht set gesprek_akkoord = true, gesprek_erbij = '{inwoner,ontvanger}' where gesprek_op is not null;
update toegang t set overdracht = (
  select o.id from warme_overdracht o
  where o.casus_id = t.casus_id and o.onderdelen ? t.onderdeel_id::text
  order by o.stand in ('voorgesteld', 'aangenomen') desc, o.stand = 'bevestigd' desc, o.voorgesteld_op desc limit 1)
where t.tot is null;

-- Who holds a row of a handover: its giver and its receiver, each by the row that the aggregate gave them. An offer alone gives
-- no sight of words, except to the coördinator who answers for the organisation.
create function heeft_overdracht(overdracht uuid, ook_aanbod boolean) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.overdracht = heeft_overdracht.overdracht
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid
           or (heeft_overdracht.ook_aanbod and t.medewerker is null and t.reden = 'aanbod')))
$$;

-- Each side ends the access of the other when the handover ends, so it must see those rows; never in a list, which starts from the own rows.
alter policy app on toegang
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
             and (current_setting('meedenkers.coordinator', true) = 'ja'
                  or medewerker is null
                  or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid))
         or (overdracht is not null and heeft_overdracht(overdracht, true)));

-- Words that go along in a handover: for who gives and who receives, and afterwards for who came to have it.
alter table overdrachtsdossier enable row level security;
alter table overdrachtsdossier force row level security;
create policy eigenaar on overdrachtsdossier to meedenkers_eigenaar using (true) with check (true);
create policy taken on overdrachtsdossier to meedenkers_taken using (true) with check (true);
create policy app on overdrachtsdossier to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_overdracht(overdracht_id, false))
  with check (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));
grant select, insert on overdrachtsdossier to meedenkers_app;
grant select, insert, update, delete on overdrachtsdossier to meedenkers_taken;

-- "Dit wordt mij te veel", and the sentence with it.
alter table schaalverzoek enable row level security;
alter table schaalverzoek force row level security;
create policy eigenaar on schaalverzoek to meedenkers_eigenaar using (true) with check (true);
create policy taken on schaalverzoek to meedenkers_taken using (true) with check (true);
create policy app on schaalverzoek to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, onderdeel_id));
grant select, insert, update (afgehandeld_op) on schaalverzoek to meedenkers_app;
grant select, insert, update, delete on schaalverzoek to meedenkers_taken;

-- Notes stay with the organisation that wrote them, unless the giver sent them along (wensen.md 2: by choice).
create function notities_gedeeld(casus uuid, onderdeel uuid, van text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from warme_overdracht o
    where o.casus_id = notities_gedeeld.casus and o.van = notities_gedeeld.van and o.met_notities and o.stand in ('aangenomen', 'bevestigd')
      and o.naar = nullif(current_setting('meedenkers.organisatie', true), '')
      and o.onderdelen ? notities_gedeeld.onderdeel::text)
$$;
alter policy app on contactmoment
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or (heeft_inzage(casus_id, onderdeel_id)
             and (organisatie = nullif(current_setting('meedenkers.organisatie', true), '') or notities_gedeeld(casus_id, onderdeel_id, organisatie))));

-- The question as it was sent is for who has the whole of it; who has a part reads the words of that part.
create function heeft_hele_vraag(casus uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_hele_vraag.casus
      and t.reden <> 'aanbod'
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid)
      and not exists (select from onderdeelvraag v where v.onderdeel_id = t.onderdeel_id and v.tekst is not null))
$$;
alter policy app on aanmelding
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_hele_vraag(casus_id));

-- How many more residents an organisation could help: needed to choose a receiver, without letting anybody see its people or their work.
create function vrije_plaatsen(organisatie text) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(greatest(m.capaciteit - (select count(distinct t.casus_id) from toegang t where t.tot is null and t.organisatie = m.organisatie and t.medewerker = m.id), 0)), 0)::integer
  from medewerker m
  where m.organisatie = vrije_plaatsen.organisatie and m.actief
$$;

revoke all on function heeft_overdracht(uuid, boolean), notities_gedeeld(uuid, uuid, text), heeft_hele_vraag(uuid), vrije_plaatsen(text) from public;
grant execute on function heeft_overdracht(uuid, boolean), notities_gedeeld(uuid, uuid, text), heeft_hele_vraag(uuid), vrije_plaatsen(text) to meedenkers_app, meedenkers_taken;
