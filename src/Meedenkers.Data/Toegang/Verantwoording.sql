-- Sign-in, the logbook, and the words of a part of a question: who may touch which row (see Beleid.sql for cases).

-- The words of an onderdeel that was split off: only for who took up that onderdeel. Whoever works in the casus may write the words
-- of a new one in the save that makes it.
alter table onderdeelvraag enable row level security;
alter table onderdeelvraag force row level security;
create policy eigenaar on onderdeelvraag to meedenkers_eigenaar using (true) with check (true);
create policy taken on onderdeelvraag to meedenkers_taken using (true) with check (true);
create policy app on onderdeelvraag to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, onderdeel_id))
  with check (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid or heeft_inzage(casus_id, null));
grant select, insert, update on onderdeelvraag to meedenkers_app;
grant select, insert, update, delete on onderdeelvraag to meedenkers_taken;

-- The web adds lines and never changes or removes one; it reads only the lines of the casus that a resident opened.
-- A line is written as whoever is signed in: nobody can log a look in the name of a colleague.
alter table logboek enable row level security;
alter table logboek force row level security;
create policy eigenaar on logboek to meedenkers_eigenaar using (true) with check (true);
create policy taken on logboek to meedenkers_taken using (true) with check (true);
create policy lezen on logboek for select to meedenkers_app
  using (casus = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or casussen @> array[nullif(current_setting('meedenkers.casus', true), '')::uuid]); -- not "= any": this one has an index
create policy schrijven on logboek for insert to meedenkers_app
  with check (nullif(current_setting('meedenkers.medewerker', true), '') is null
              or medewerker = nullif(current_setting('meedenkers.medewerker', true), '')::uuid);

grant select, insert on logboek to meedenkers_app;
grant select, insert, update, delete on account_passkeys, teamsessie to meedenkers_app;
grant select, insert, update on uitnodiging to meedenkers_app;
grant select, insert on verklaring to meedenkers_app;

-- A question about a look is for the resident and for the coördinatoren of the organisation that looked, whoever has the casus now.
alter table inzagevraag enable row level security;
alter table inzagevraag force row level security;
create policy eigenaar on inzagevraag to meedenkers_eigenaar using (true) with check (true);
create policy taken on inzagevraag to meedenkers_taken using (true) with check (true);
create policy app on inzagevraag to meedenkers_app
  using (casus_id = nullif(current_setting('meedenkers.casus', true), '')::uuid
         or (organisatie = nullif(current_setting('meedenkers.organisatie', true), '') and current_setting('meedenkers.coordinator', true) = 'ja'));
grant select, insert, update on inzagevraag to meedenkers_app;

-- Who of my own organisation looked, for the coördinator who must answer a question about it; nothing else of the line.
create function kijker(regel uuid) returns table (medewerker uuid, op timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.medewerker, l.op
  from logboek l join inzagevraag v on v.regel = l.id
  where l.id = kijker.regel and current_setting('meedenkers.coordinator', true) = 'ja'
    and l.organisatie = nullif(current_setting('meedenkers.organisatie', true), '')
$$;
revoke all on function kijker(uuid) from public;
grant execute on function kijker(uuid) to meedenkers_app;
grant select, insert, update, delete on inzagevraag to meedenkers_taken;

-- What stays of erased casussen: jobs write it, figures will read it, the web never touches it.
grant select, insert on vervaagd_feit to meedenkers_taken;

-- A resident takes back the consent to keep doelgroepen: they go from what was sent, and from what happened for figures to come.
create function vergeet_doelgroepen(casus uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  update gebeurtenis set voorval = jsonb_set(voorval, '{doelgroepen}', '[]')
  where casus_id = vergeet_doelgroepen.casus and voorval ? 'doelgroepen'
    and vergeet_doelgroepen.casus = nullif(current_setting('meedenkers.casus', true), '')::uuid
$$;
revoke all on function vergeet_doelgroepen(uuid) from public;
grant execute on function vergeet_doelgroepen(uuid) to meedenkers_app;
grant update (doelgroepen, toestemmingen) on aanmelding to meedenkers_app;

-- Jobs chain the logbook and never rewrite it.
grant select, insert, update, delete on account_passkeys, teamsessie, uitnodiging, verklaring to meedenkers_taken;
grant select, insert, update (plaats, hash) on logboek to meedenkers_taken;
