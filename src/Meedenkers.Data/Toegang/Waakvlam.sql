-- What a waakvlam lets see: name and number of the resident, and nothing else of what was said or written (see Beleid.sql, Schalen.sql).

create or replace function heeft_inzage(casus uuid, onderdeel uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_inzage.casus
      and (heeft_inzage.onderdeel is null or t.onderdeel_id = heeft_inzage.onderdeel)
      and t.reden not in ('aanbod', 'waakvlam')
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid))
$$;

create or replace function heeft_hele_vraag(casus uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_hele_vraag.casus
      and t.reden not in ('aanbod', 'waakvlam')
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (t.tot is null or t.xmin = pg_current_xact_id_if_assigned()::xid)
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid)
      and not exists (select from onderdeelvraag v where v.onderdeel_id = t.onderdeel_id and v.tekst is not null))
$$;

create function heeft_waakvlam(casus uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from toegang t
    where t.casus_id = heeft_waakvlam.casus
      and t.reden = 'waakvlam'
      and t.tot is null
      and t.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
      and (current_setting('meedenkers.coordinator', true) = 'ja'
           or t.medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid))
$$;

-- To read, never to change.
alter policy app on inwoner
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null) or heeft_waakvlam(casus_id))
  with check (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));

-- Asking how it goes takes one call: it is no place of a meedenker.
create or replace function vrije_plaatsen(organisatie text) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(sum(greatest(m.capaciteit - (select count(distinct t.casus_id) from toegang t where t.tot is null and t.reden <> 'waakvlam' and t.organisatie = m.organisatie and t.medewerker = m.id), 0)), 0)::integer
  from medewerker m
  where m.organisatie = vrije_plaatsen.organisatie and m.actief
$$;

revoke all on function heeft_waakvlam(uuid) from public;
grant execute on function heeft_waakvlam(uuid) to meedenkers_app, meedenkers_taken;

-- Whose waakvlam has its day: a job looks every quarter of an hour.
create index ix_onderdeel_waakvlam on onderdeel (waakvlam_tot) where waakvlam_tot is not null;
