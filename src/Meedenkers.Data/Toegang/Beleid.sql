-- Who may touch which row. The web runs as meedenkers_app, owns nothing and is a member of nothing.
-- Settings are written at every open of a connection (Contextinterceptor); '' and absent both mean: nobody.

revoke all on schema public from public;
grant usage on schema public to meedenkers_app, meedenkers_taken, meedenkers_cijfers;

-- The functions run as the owner, for whom the policy on toegang does not hold (that table is not FORCE).
-- A row that this very transaction ended still counts: who hands over must be able to finish writing.
create function heeft_toegang(casus uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_toegang.casus
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid
           or (t.medewerker is null and t.reden = 'aanbod')))
$$;

-- Personal text needs more than an offer: the onderdeel must be taken up, by the organisation (its coördinator) or the person.
create function heeft_inzage(casus uuid, onderdeel uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_inzage.casus
      and (heeft_inzage.onderdeel is null or t.onderdeel_id = heeft_inzage.onderdeel)
      and t.reden <> 'aanbod'
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid))
$$;

create function casus_van_nummer(nummer text) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id from casus c where c.nummer = casus_van_nummer.nummer
$$;

-- How many trajecten of an agreement were used: needed to route, without letting the asker see other cases.
create function trajecten_gebruikt(organisatie text, gemeenten text[], van date, tot date) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct t.casus_id)::integer
  from toegang t join casus c on c.id = t.casus_id
  where t.organisatie = trajecten_gebruikt.organisatie and t.medewerker is null and t.reden = 'verantwoordelijk'
    and c.gemeente = any(trajecten_gebruikt.gemeenten)
    and t.van >= trajecten_gebruikt.van and t.van < trajecten_gebruikt.tot + 1
$$;

-- Who of my own organisation took up what we were all offered: the one who came too late may know whom to ask.
create function aangenomen_door(onderdeel uuid) returns uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select t.medewerker
  from toegang t
  where t.onderdeel_id = aangenomen_door.onderdeel and t.tot is null and t.reden = 'toewijzing'
    and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
$$;

revoke all on all functions in schema public from public;
grant execute on function heeft_toegang(uuid), heeft_inzage(uuid, uuid), casus_van_nummer(text), trajecten_gebruikt(text, text[], date, date), aangenomen_door(uuid)
  to meedenkers_app, meedenkers_taken;

-- Owner and jobs are let through by name: without this a migration's UPDATE changes nothing, silently (stack.md).
do $$
declare
  tabel text;
begin
  foreach tabel in array array['casus', 'onderdeel', 'warme_overdracht', 'gebeurtenis', 'contactmoment', 'aanmelding', 'inwoner',
                               'eerdere_gegevens', 'deur', 'verwijzing', 'concept', 'inwonersessie', 'toegang'] loop
    execute format('alter table %I enable row level security', tabel);
    if tabel <> 'toegang' then execute format('alter table %I force row level security', tabel); end if;
    execute format('create policy eigenaar on %I to meedenkers_eigenaar using (true) with check (true)', tabel);
    execute format('create policy taken on %I to meedenkers_taken using (true) with check (true)', tabel);
  end loop;
end $$;

create policy app on casus to meedenkers_app
  using (id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_toegang(id));
create policy app on onderdeel to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_toegang(casus_id));
create policy app on warme_overdracht to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_toegang(casus_id));
create policy app on gebeurtenis to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_toegang(casus_id));
create policy app on contactmoment to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, onderdeel_id));
create policy app on aanmelding to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));
create policy app on inwoner to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));
create policy app on eerdere_gegevens to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));

create policy app on deur to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or link_hash = nullif(current_setting('meedenkers.sleutel', true), '')
         or casus_id = casus_van_nummer(nullif(current_setting('meedenkers.nummer', true), ''))
         or heeft_inzage(casus_id, null))
  with check (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));
create policy app on verwijzing to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or link_hash = nullif(current_setting('meedenkers.sleutel', true), '')
         or heeft_inzage(casus_id, null))
  with check (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));
create policy app on concept to meedenkers_app
  using (sleutel_hash = nullif(current_setting('meedenkers.sleutel', true), '')
         or bewaar_hash = nullif(current_setting('meedenkers.sleutel', true), ''));
create policy app on inwonersessie to meedenkers_app
  using (sleutel_hash = nullif(current_setting('meedenkers.sleutel', true), '')
         or casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid)
  with check (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid);

-- Every list starts here: a plain comparison of keys. Rows of the organisation as a whole hold no personal data.
create policy app on toegang to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or (organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
             and (current_setting('meedenkers.coordinator', true) = 'ja'
                  or medewerker is null
                  or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid)))
  with check (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_toegang(casus_id));

-- The web: what it needs and nothing more. A case is never deleted by the web; an address in the outbox is never read by it.
grant select, insert, update on casus, onderdeel, warme_overdracht, toegang, contactmoment, inwoner, deur, verwijzing to meedenkers_app;
grant select, insert on aanmelding, gebeurtenis, eerdere_gegevens to meedenkers_app;
grant select, insert, update, delete on concept, inwonersessie, poging to meedenkers_app;
grant insert, select (id, soort, stand, pogingen, fout, gemaakt_op, volgende_poging_op, verzonden_op),
      update (stand, pogingen, volgende_poging_op) on bericht to meedenkers_app;
grant select on naslag, organisatie, maatwerkafspraak, woonplaats, kenmerk, "__EFMigrationsHistory" to meedenkers_app;
grant select, insert, update on regio, gemeente, kanaal, routering, medewerker to meedenkers_app;
grant delete on routering to meedenkers_app;
grant select, insert on ringsleutel to meedenkers_app;
grant select, insert, update, delete on account, account_claims, account_logins, account_tokens to meedenkers_app;
grant usage, select on all sequences in schema public to meedenkers_app;

grant select, insert, update, delete on all tables in schema public to meedenkers_taken;
grant usage, select on all sequences in schema public to meedenkers_taken;
